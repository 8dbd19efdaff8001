import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { AnyAssignment, Source } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { distribute, pglite, postgres, upgradeStorage } from "purposebound/postgres";
import type { Dataset, Store } from "purposebound/store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { TestServer } from "../support/server/server.js";
import { partitioned } from "../support/storages/distributing.js";
import { tablesOf } from "../support/storages/dumps.js";
import { decoded } from "./0.1.0/ledger.js";
import { datasetsIn, expectedOf } from "./expected.js";
import { currentPackage, type LeftPackage, package010 } from "./packages.js";
import { type LeftStorage, oldPackage, restoreDatabase, restoreKeys, restorePglite } from "./restore.js";

const expected = expectedOf("0.1.0");
const NOW = () => new Date(expected.closing);

/** What was left behind, for both packages at once. */
interface Restored {
  readonly old: StorageAdapter;
  /** One of 0.1.0's that nobody has opened. */
  another(): StorageAdapter;
  current(): StorageAdapter;
  sql(text: string): Promise<Record<string, unknown>[]>;
  release(): Promise<void>;
}

const places: readonly (readonly [string, LeftStorage, (directory: string) => Promise<Restored>])[] = [
  ["PostgreSQL 15", "postgres-15", () => onServer("postgres-15", inject("oldest"))],
  ["PostgreSQL 18", "postgres-18", () => onServer("postgres-18", inject("server"))],
  [
    "PGlite",
    "pglite",
    async (directory) => {
      await restorePglite("0.1.0", directory);
      const database = await PGlite.create(directory);
      const { postgres: of } = await oldPackage("0.1.0");
      return {
        old: of.pglite(database),
        another: () => of.pglite(database),
        current: () => pglite(database),
        sql: async (text) => (await database.exec(text)).at(-1)?.rows as Record<string, unknown>[], // objects are the default
        release: () => database.close(),
      };
    },
  ],
];

async function onServer(left: "postgres-15" | "postgres-18", server: TestServer): Promise<Restored> {
  const database = await restoreDatabase("0.1.0", left, server);
  const { postgres: of } = await oldPackage("0.1.0");
  const admin = new pg.Pool({ connectionString: database.admin, max: 1 });
  admin.on("error", () => undefined);
  return {
    old: of.postgres(database.application),
    another: () => of.postgres(database.application),
    current: () => postgres(database.application),
    sql: async (text) => (await admin.query(text)).rows,
    async release() {
      await admin.end();
      await database.release();
    },
  };
}

describe.each(places)("0.1.0 beside a newer release, on %s", (_, storage, restore) => {
  const directory = mkdtempSync(join(tmpdir(), "old-process-"));
  const keys = join(directory, "keys");
  let restored: Restored;
  let by: LeftPackage;
  let old: Store;
  beforeAll(async () => {
    by = await package010();
    for (const place of [keys, `${keys}-of-current`]) await restoreKeys("0.1.0", storage, place);
    restored = await restore(join(directory, "data"));
    old = await opened(by, restored.old);
  });
  afterAll(async () => {
    await old.close();
    await restored.release();
    rmSync(directory, { recursive: true });
  });

  const IDS = ["broadband-upgrade", "home-care", "meter-readings", "every-kind"];
  const datasets = datasetsIn(expected, storage).filter(({ id }) => IDS.includes(id));
  const declaredIn = (of: LeftPackage, id: string) => {
    const found = Object.values(of.declared).find(({ assignment }) => assignment.id === id);
    if (found === undefined) throw new Error(`${id} is not declared`);
    return found as { readonly assignment: AnyAssignment; readonly sources: Readonly<Record<string, Source>> };
  };
  const opened = (of: LeftPackage, adapter: StorageAdapter, ids = IDS): Promise<Store> =>
    of.open({
      storage: adapter,
      assignments: ids.map((id) => declaredIn(of, id).assignment),
      // one directory of keys is one process's
      keys: of.isCurrent ? `${keys}-of-current` : keys,
      isSecret: false,
      now: NOW,
    });
  const content = async (): Promise<unknown> => [
    ...(await Promise.all(IDS.map((id) => tablesOf(restored.sql, id)))),
    await restored.sql("SELECT * FROM purposebound.definitions ORDER BY assignment"),
    await restored.sql("SELECT * FROM purposebound.definition_versions ORDER BY assignment, version"),
  ];

  /** All that a store does with a dataset: each act, by its name. */
  const actsOn = (id: string): Readonly<Record<string, () => Promise<unknown>>> => {
    const { assignment, sources } = declaredIn(by, id);
    const dataset = old.dataset(assignment) as Dataset<AnyAssignment>;
    const known = datasets.find((one) => one.id === id);
    const identity = decoded(known?.people[0]?.identity ?? null) as never;
    const [sending] = known?.outcomes ?? [];
    const subject = dataset.subject(identity) as unknown as Record<string, (change?: unknown) => Promise<unknown>>;
    const fields = Object.keys(assignment.fields) as never[];
    const work = by.defineActivity(assignment, { id: "all", kind: "report", title: "All", uses: fields });
    const view = dataset.under(work, { actor: "agent:1" });
    const all = async (rows: AsyncIterable<unknown>): Promise<void> => {
      for await (const _ of rows);
    };
    const options = {
      source: sources[sending?.source ?? ""],
      evidence: decoded(sending?.evidence ?? null) ?? undefined,
    };
    return {
      add: () => dataset.add(decoded(sending?.input ?? null) as never, options as never),
      access: () => subject.access?.() ?? Promise.resolve(),
      export: () => subject.export?.() ?? Promise.resolve(),
      restrict: () => subject.restrict?.() ?? Promise.resolve(),
      unrestrict: () => subject.unrestrict?.() ?? Promise.resolve(),
      object: () => subject.object?.() ?? Promise.resolve(),
      withdrawConsent: () => subject.withdrawConsent?.() ?? Promise.resolve(),
      erase: () => subject.erase?.() ?? Promise.resolve(),
      segment: () => all(view.segment()),
      count: () => view.count(),
      report: () => view.report({ measures: {} } as never),
      retention: () => dataset.enforceRetention(),
      events: () => all(old.oversight.events(assignment)),
    };
  };

  it("stops in the midst of work, before it reads or writes anything more", async () => {
    const ends: unknown[] = [];
    let isUpgraded = false;
    const workers = IDS.flatMap((id) => {
      const { add, access, count, events } = actsOn(id);
      return [add, access, count, events].map(async (act) => {
        for (let times = 0; times < 10_000; times += 1) {
          const begunAfter = isUpgraded;
          try {
            await act?.();
          } catch (error) {
            // people who are suppressed are refused by the package itself
            if (Object.hasOwn(error as object, "refusals")) continue;
            return ends.push((error as { readonly code: unknown }).code);
          }
          if (begunAfter) return ends.push("went on");
        }
        return ends.push("never stopped");
      });
    });
    const { assignments } = await upgradeStorage(restored.current());
    isUpgraded = true;
    const before = await content();
    await Promise.all(workers);
    expect(assignments.map(({ from, to }) => [from, to])).toEqual(assignments.map(() => [0, 2]));
    expect(new Set(ends)).toEqual(new Set(["assignment-changed"]));
    expect(await content()).toEqual(before);
  });

  it.each(IDS)("does nothing more with %s, for any call", async (id) => {
    const before = await content();
    const acts = Object.entries(actsOn(id));
    for (const [name, act] of acts) {
      const error: unknown = await act().catch((thrown: unknown) => thrown);
      // who may not object, or gave no consent, is told so without storage
      if (["object", "withdrawConsent"].includes(name) && (error as { effect?: unknown }).effect === "none") continue;
      expect([name, (error as { readonly code?: unknown }).code]).toEqual([name, expect.stringMatching(STOPPED)]);
    }
    expect(await content()).toEqual(before);
  });

  it("changes no definition, and distributes nothing", async () => {
    const before = await content();
    const { assignment } = declaredIn(by, "broadband-upgrade");
    const { postgres: of } = await oldPackage("0.1.0");
    const after = { id: assignment.id, version: 5, fields: [] };
    const registration = { version: 5, accepts: 5, terms: "", definition: {}, key: undefined };
    const evolving = restored.old.evolve(
      { before: { ...after, version: 4 }, after, registration },
      async () => undefined,
    );
    await expect(evolving).rejects.toMatchObject({ code: "assignment-changed" });
    await expect(of.distribute(restored.old, assignment.id, { by: partitioned })).rejects.toMatchObject({
      code: "storage-failed",
    });
    expect(await content()).toEqual(before);
  });

  it("makes a dataset of its own if an opening was under way, and a newer release upgrades it", async () => {
    const shape = { kind: "text", optional: false, nullable: false, defaulted: false, indexed: true } as const;
    const layout = { id: "late-comer", version: 1, fields: [{ name: "phone", ...shape }] };
    const event = { id: randomUUID(), operation: randomUUID(), at: NOW(), act: "defined", actor: "system:application" };
    const registration = { version: 1, accepts: 1, terms: "", definition: {}, key: undefined };
    await restored.old.provision(layout, registration, event);
    const adapter = restored.current();
    await adapter.open();
    expect((await adapter.registered([layout.id])).get(layout.id)).toEqual({
      ...registration,
      // who is there was hashed under form 1, and who comes is under form 2
      identityForms: [1, 2],
    });
    const query = {
      acts: undefined,
      since: undefined,
      after: 0,
      before: undefined,
      order: "oldest",
      limit: 10,
    } as const;
    const { entries } = await adapter.transaction(layout, "read", (transaction) => transaction.trail(query));
    expect(entries.map(({ event: { act } }) => act)).toEqual(["defined", "upgraded"]);
    await adapter.close();
  });

  it("opens nothing, neither anew nor on its open storage, which it then closes", async () => {
    const before = await content();
    for (const adapter of [restored.another(), restored.old]) {
      for (const ids of [IDS, ["home-care"]]) {
        await expect(opened(by, adapter, ids)).rejects.toMatchObject({ code: "storage-differs" });
      }
    }
    await expect(opened(by, restored.another(), [])).rejects.toMatchObject({ code: "storage-differs" });
    expect(await content()).toEqual(before);
  });

  it("leaves a current release its distribution", async () => {
    const adapter = restored.current();
    const store = await opened(currentPackage(), adapter);
    // it is distributed already, and stays so
    await distribute(adapter, "meter-readings", { by: partitioned });
    const [row] = await restored.sql(
      "SELECT is_distributed, distributed FROM purposebound.definitions WHERE assignment = 'meter-readings'",
    );
    expect(row).toEqual({ is_distributed: true, distributed: null });
    await store.close();
  });
});

const STOPPED = /^(assignment-changed|storage-differs)$/;
