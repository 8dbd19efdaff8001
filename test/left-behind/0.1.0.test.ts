import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import Database from "libsql";
import pg from "pg";
import type { AnyAssignment, Source } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { pglite, postgres } from "purposebound/postgres";
import type { Store } from "purposebound/store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { SqliteAdapter } from "../../examples/custom-adapter/sqlite-adapter.js";
import type { TestServer } from "../support/server/server.js";
import type { ExpectedDataset } from "./0.1.0/ledger.js";
import { datasetsIn, expectedOf, keysIn, outcomesOf, tellable, told } from "./expected.js";
import { currentPackage, type LeftPackage, package010 } from "./packages.js";
import { type RawDataset, rawInPostgres, rawInSqlite } from "./raw.js";
import {
  type LeftDatabase,
  type LeftStorage,
  leftBehind,
  oldPackage,
  restoreDatabase,
  restoreKeys,
  restorePglite,
  restoreSqlite,
} from "./restore.js";

const expected = expectedOf("0.1.0");
const CLOSING = new Date(expected.closing);

/** A storage that was restored. */
interface Restored {
  adapter(): StorageAdapter;
  /** What its tables hold of assignments; not while an adapter has it open, where only one process may. */
  raw(ids: readonly string[]): Promise<ReadonlyMap<string, RawDataset>>;
  release(): Promise<void>;
}

/** Proves that what was left in a storage is all there, and works, with some package. */
function describeLeft(
  title: string,
  storage: LeftStorage,
  restore: (directory: string) => Promise<Restored>,
  load: () => LeftPackage | Promise<LeftPackage> = currentPackage,
): void {
  describe(title, () => {
    const directory = mkdtempSync(join(tmpdir(), "left-behind-"));
    const keys = join(directory, "keys");
    const datasets = datasetsIn(expected, storage);
    let restored: Restored;
    let by: LeftPackage;
    beforeAll(async () => {
      by = await load();
      await restoreKeys("0.1.0", storage, keys);
      restored = await restore(join(directory, "data"));
    });
    afterAll(async () => {
      await restored.release();
      rmSync(directory, { recursive: true });
    });
    const declaredOf = ({ id }: ExpectedDataset) => {
      const found = Object.values(by.declared).find(({ assignment }) => assignment.id === id);
      if (found === undefined) throw new Error(`${id} is not declared`);
      return found as { readonly assignment: AnyAssignment; readonly sources: Readonly<Record<string, Source>> };
    };
    /** Opens all that is in the storage: what has its key outside, by a store of its own. */
    const withStores = async (at: Date, work: (store: Store, dataset: ExpectedDataset) => Promise<void>) => {
      for (const outside of [false, true]) {
        const some = datasets.filter(({ id }) => (id === "panel") === outside);
        if (some.length === 0) continue;
        const store = await by.open({
          storage: restored.adapter(),
          assignments: some.map((one) => declaredOf(one).assignment),
          keys,
          isSecret: outside,
          now: () => at,
        });
        try {
          for (const dataset of some) await work(store, dataset);
        } finally {
          await store.close();
        }
      }
    };

    it("has tables as 0.1.0 left them", async () => {
      const tables = await restored.raw(datasets.map(({ id }) => id));
      for (const dataset of datasets) {
        const raw = tables.get(dataset.id) as RawDataset; // asked for above
        expect(raw, dataset.id).toEqual(expected.storages[storage].raw[dataset.id]);
        // and that is what the ledger of the acts says
        const { people, suppressions, intakes, events, versions, retiredKeys } = dataset;
        expect(raw, dataset.id).toMatchObject({
          records: people.length,
          restricted: people.filter(({ restricted }) => restricted).length,
          evidence: people.reduce((sum, { evidence }) => sum + evidence.length, 0),
          retiredKeys,
          intakes,
          acts: events.map(({ act }) => act),
          versions: versions.map(({ version, accepts, approval }) => ({
            version,
            accepts,
            approvedBy: approval?.by ?? null,
          })),
          hasKey: dataset.id !== "panel",
          distributed: dataset.id === "meter-readings" && storage !== "sqlite",
        });
        for (const reason of ["erased", "consent-withdrawn", "objected"] as const) {
          expect(raw.suppressions[reason] ?? 0).toBe(suppressions.filter((one) => one.reason === reason).length);
        }
      }
    });

    it("has the keys of people with encrypted values, and those that are still to be destroyed", async () => {
      const found = await keysIn(keys);
      for (const { id, sealed, retiredKeys } of datasets.filter(({ id }) => found[id] !== undefined)) {
        // one more tells this place of keys from another
        expect(found[id], id).toBe(sealed + retiredKeys + 1);
      }
      expect(Object.keys(found)).toEqual(
        ["home-care", "key-cards", "meter-readings", "repairs"].filter((id) => datasets.some((one) => one.id === id)),
      );
    });

    it("opens, and reports all that 0.1.0 left of everybody", async () => {
      await withStores(CLOSING, async (store, dataset) => {
        const { assignment } = declaredOf(dataset);
        expect(await told(store, assignment, dataset, by), dataset.id).toEqual(tellable(dataset));
        // and there is nobody else: those who are restricted are not counted, and today nor are those whose latest evidence
        // is of other words than the declared ones
        const everything = Object.keys(assignment.fields) as never[];
        const all = by.defineActivity(assignment, { id: "all", kind: "report", title: "All", uses: everything });
        const { basis } = assignment.purpose;
        const isCovered = ({ evidence }: ExpectedDataset["people"][number]): boolean =>
          !by.isCurrent || basis.kind !== "consent" || findLatest(evidence)?.wording === basis.version;
        const free = dataset.people.filter((one) => !one.restricted && isCovered(one)).length;
        // a segment is read, which both releases have alike
        let people = 0;
        for await (const _ of store.dataset(assignment).under(all, { actor: "agent:1" }).segment()) people += 1;
        expect(people, dataset.id).toBe(free);
      });
    });

    it("has the same content in its tables, except the keys that were destroyed", async () => {
      const tables = await restored.raw(datasets.map(({ id }) => id));
      for (const { id, events } of datasets) {
        const { acts, digests, ...raw } = tables.get(id) as RawDataset; // asked for above
        const before = expected.storages[storage].raw[id] as RawDataset; // as the first test has shown
        const { events: _, ...people } = digests;
        const last = before.versions.at(-1);
        // the same terms in today's form, beside which stores of the version before may go on
        const renewed = { version: (last?.version ?? 0) + 1, accepts: last?.accepts, approvedBy: null };
        const versions = [...before.versions, ...(by.isCurrent ? [renewed] : [])];
        expect(raw, id).toEqual({ ...before, versions, retiredKeys: 0, acts: undefined, digests: undefined });
        expect(people, id).toEqual({ ...before.digests, events: undefined });
        expect(acts.slice(0, events.length), id).toEqual(before.acts);
        expect(
          acts.filter((act) => act === "upgraded"),
          id,
        ).toHaveLength(by.isCurrent ? 1 : 0);
      }
    });

    it("destroys the keys that were still to be destroyed, at opening", async () => {
      const found = await keysIn(keys);
      const kept = datasets.filter(({ id }) => found[id] !== undefined);
      const tables = await restored.raw(kept.map(({ id }) => id));
      for (const { id, sealed } of kept) {
        expect(found[id], id).toBe(sealed + 1);
        expect(tables.get(id)?.retiredKeys, id).toBe(0);
      }
    });

    it("still refuses the people on its suppression list, and lets others in", async () => {
      await withStores(CLOSING, async (store, dataset) => {
        const { assignment, sources } = declaredOf(dataset);
        const outcomes = await outcomesOf(store, assignment, sources, dataset, by);
        expect(outcomes, dataset.id).toEqual(dataset.outcomes.map(({ outcome }) => outcome));
      });
    });

    it("removes people who have expired, and nobody else", async () => {
      const now = new Date("2026-01-01T00:00:00Z");
      await withStores(now, async (store, dataset) => {
        // a restriction keeps a record today, which 0.1.0 removed
        const isKept = (restricted: boolean): boolean => by.isCurrent && restricted;
        const expiring = dataset.people.filter(
          ({ keptUntil, restricted }) => new Date(keptUntil) <= now && !isKept(restricted),
        ).length;
        const { erased } = await store.dataset(declaredOf(dataset).assignment).enforceRetention();
        expect(erased, dataset.id).toBe(expiring);
        expect(expiring > 0).toBe(dataset.id === "newsletter");
      });
    });
  });
}

/** The latest of evidence; of one moment, the last one. */
function findLatest<Evidence extends { readonly at: string }>(evidence: readonly Evidence[]): Evidence | undefined {
  const [first, ...others] = evidence;
  return others.reduce((best, one) => (best !== undefined && best.at > one.at ? best : one), first);
}

/** Restores a database to a server, for the adapter of some package. */
async function restoredOn(left: LeftDatabase, server: TestServer, by = postgres): Promise<Restored> {
  const database = await restoreDatabase("0.1.0", left, server);
  const admin = new pg.Client({ connectionString: database.admin });
  await admin.connect();
  const { application } = database;
  return {
    adapter: () =>
      by(
        left.endsWith("-logins")
          ? { provisioning: application, connect: ({ role }) => database.as(role) }
          : application,
      ),
    raw: (ids) => each(ids, (id) => rawInPostgres(async (text) => (await admin.query(text)).rows, id)),
    async release() {
      await admin.end();
      await database.release();
    },
  };
}

/** What is read for each of some ids, one after another. */
async function each<Found>(ids: readonly string[], read: (id: string) => Promise<Found>): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  for (const id of ids) found.set(id, await read(id));
  return found;
}

async function restoredSqlite(directory: string, adapter: () => StorageAdapter): Promise<Restored> {
  await restoreSqlite("0.1.0", directory);
  return {
    adapter,
    raw: (ids) =>
      each(ids, (id) => {
        const file = new Database(join(directory, `${id}.db`), { readonly: true });
        const raw = rawInSqlite(async (text) => file.prepare(text).all() as Record<string, unknown>[]);
        return raw.finally(() => file.close());
      }),
    release: async () => undefined,
  };
}

describe("The fixture of 0.1.0", () => {
  it("was made with the package that lies beside it", () => {
    const tarball = readFileSync(join(leftBehind("0.1.0"), "purposebound-0.1.0.tgz"));
    expect(createHash("sha256").update(tarball).digest("hex")).toBe(expected.package);
  });

  it("holds every act, every reason to keep people out, and every kind of version", () => {
    const acts = new Set(expected.datasets.flatMap(({ events }) => events.map(({ act }) => act)));
    expect([...acts].sort()).toEqual(
      // all of TrailAct
      "accessed added consent-withdrawn counted defined erased evolved expired exported imported key-destruction-failed notification-failed objected read rectified refused reported restricted unrestricted".split(
        " ",
      ),
    );
    const suppressions = expected.datasets.flatMap((dataset) => dataset.suppressions);
    expect(new Set(suppressions.map(({ reason, held }) => `${reason}${held ? ", and held" : ""}`))).toEqual(
      new Set(["erased", "erased, and held", "consent-withdrawn", "objected", "objected, and held"]),
    );
    const last = expected.datasets.map(({ versions }) => versions.at(-1));
    expect(last.some((one) => one !== undefined && one.version > 1 && one.accepts === one.version)).toBe(true);
    expect(last.some((one) => one !== undefined && one.accepts < one.version)).toBe(true);
  });

  describeLeft("on PGlite", "pglite", async (directory) => {
    await restorePglite("0.1.0", directory);
    return {
      adapter: () => pglite(directory),
      async raw(ids) {
        const database = new PGlite(directory);
        const sql = async (text: string) => (await database.query<Record<string, unknown>>(text)).rows;
        return each(ids, (id) => rawInPostgres(sql, id)).finally(() => database.close());
      },
      release: async () => undefined,
    };
  });
  describeLeft("on PostgreSQL 15", "postgres-15", () => restoredOn("postgres-15", inject("oldest")));
  describeLeft("on PostgreSQL 18", "postgres-18", () => restoredOn("postgres-18", inject("server")));
  // where 18 quotes the name of a field, `json`, which 15 did not: 0.1.0 was locked out by that
  describeLeft("on PostgreSQL 15, moved to 18", "postgres-15", () => restoredOn("postgres-15", inject("server")));
  describeLeft("on PostgreSQL 18, with a login for each assignment", "postgres-18-logins", () =>
    restoredOn("postgres-18-logins", inject("server")),
  );
  describeLeft("in SQLite", "sqlite", (directory) => restoredSqlite(directory, () => new SqliteAdapter(directory)));
  // tells of the fixture, and not of this release, or differs from another one by its server alone
  if (process.env.NIGHTLY === undefined) return;
  describeLeft("on PostgreSQL 15, with a login for each assignment", "postgres-15-logins", () =>
    restoredOn("postgres-15-logins", inject("oldest")),
  );
  describeLeft(
    "on PostgreSQL 18, by the package of 0.1.0",
    "postgres-18",
    async () => restoredOn("postgres-18", inject("server"), (await oldPackage("0.1.0")).postgres.postgres),
    package010,
  );
  describeLeft(
    "in SQLite, by the package of 0.1.0",
    "sqlite",
    async (directory) => {
      const { SqliteAdapter: OldAdapter } = await oldPackage("0.1.0");
      return restoredSqlite(directory, () => new OldAdapter(directory));
    },
    package010,
  );
});
