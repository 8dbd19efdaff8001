import { randomBytes, randomInt } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { consent, contact, defineAssignment, defineSource, field } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { pglite, postgres } from "purposebound/postgres";
import { AssignmentChangedError, openStore } from "purposebound/store";
import { expect, inject } from "vitest";
import { z } from "zod";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { ownDatabase } from "../../support/server/databases.js";
import { onEmbedded, onServer, SERVERS } from "../../support/storages/storages.js";
import { findInFiles } from "./files.js";

/** A database whose files can be looked at. */
interface Place {
  adapter(): StorageAdapter;
  sql(text: string): Promise<Record<string, unknown>[]>;
  /** The folder of its files, with all that the database had still to write. */
  directories(): Promise<readonly string[]>;
  /** Has an administrator clean the catalog of statistics, which nobody else can. */
  cleanCatalog(): Promise<void>;
  release(): Promise<void>;
}

async function onDisk(): Promise<Place> {
  const directory = await mkdtemp(join(tmpdir(), "purposebound-gone-"));
  const database = await PGlite.create({
    dataDir: directory,
    loadDataDir: new Blob([await readFile(inject("template"))]),
  });
  const sql = async (text: string) => (await database.exec(text)).at(-1)?.rows as Record<string, unknown>[]; // objects are the default
  return {
    adapter: () => pglite(database),
    sql,
    async directories() {
      await sql("CHECKPOINT");
      return [directory];
    },
    cleanCatalog: async () => undefined, // compacting does it there
    async release() {
      await database.close();
      await rm(directory, { recursive: true });
    },
  };
}

async function onOwnDatabase(key: "server" | "oldest"): Promise<Place> {
  const database = await ownDatabase(inject(key));
  return {
    adapter: () => postgres(database.application),
    sql: database.sql,
    async directories() {
      await database.sql("CHECKPOINT");
      const [row] = await database.sql(`
        SELECT current_setting('data_directory') AS data, oid FROM pg_database WHERE datname = current_database()`);
      const data = String(row?.data);
      // not the log, which all databases of the server share; see docs/limits.md
      return [join(data, "base", String(row?.oid)), join(data, "global")];
    },
    async cleanCatalog() {
      // VACUUM keeps rows that somebody may still see, such as an analysis that the server has begun by itself
      const busy = `SELECT count(*)::int AS workers FROM pg_stat_activity
        WHERE datname = current_database() AND backend_type = 'autovacuum worker'`;
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const isAlone = async () => (await database.sql(busy))[0]?.workers === 0;
        const before = await isAlone();
        await database.sql("VACUUM (FULL) pg_catalog.pg_statistic");
        if (before && (await isAlone())) return;
        await sleep(100);
      }
      throw new Error("the server did not stop analysing its tables");
    },
    release: database.drop,
  };
}

const NECESSITY = { necessity: "Test" };
const text = (max: number) => z.string().max(max);

/** Two versions of one assignment; the second has no street any more. */
function versions() {
  const common = {
    id: freshId("gone"),
    purpose: {
      title: "Sale of broadband",
      category: "dpv:DirectMarketing",
      basis: consent({ wording: "You may call me.", version: "2026-01" }),
    },
    controller: fjordNet,
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["phone"],
  } as const;
  const fields = {
    ...contact("name", "phone", "email?"),
    city: field(text(60).optional(), { ...NECESSITY, indexed: true }),
    note: field(text(20_000).optional(), NECESSITY),
    lines: field(z.array(text(60)).max(3).optional(), NECESSITY),
    plan: field(z.enum(["small", "large"]).optional(), { ...NECESSITY, indexed: true }),
  };
  const first = defineAssignment({ ...common, fields: { ...fields, street: field(text(60).optional(), NECESSITY) } });
  return { first, second: defineAssignment({ ...common, fields }) };
}

// tests of other files keep people in the same server, whose numbers are not these; mobile numbers of Norway begin so
let numbers = randomInt(45_000_000, 48_900_000);

/** Somebody whose every value is found in files if it is there. */
function somebody() {
  numbers += Math.floor(Math.random() * 1_000) + 1;
  const canary = (): string => `canary${randomBytes(9).toString("hex")}`;
  // long enough to be stored apart, and in no form that compresses
  const note = canary() + randomBytes(9_000).toString("base64");
  const person = {
    ...{ name: canary(), phone: `+47${numbers}`, email: `${canary()}@example.com`, city: canary(), street: canary() },
    note,
    lines: [canary()],
    plan: "large" as const,
  };
  const all = [person.name, person.phone, person.email.slice(0, 24), person.city, note.slice(0, 24), ...person.lines];
  return { person, all, street: person.street };
}

function register(describe: typeof onServer.describe, title: string, open: () => Promise<Place>): void {
  describe(`compaction on ${title}`, () => {
    onlyHere(describe)(
      "leaves nothing in any file of who is gone, in whatever way they went",
      { timeout: 120_000 },
      async () => {
        const place = await open();
        const { first, second } = versions();
        const schema = `pb_${first.id.replaceAll("-", "_")}`;
        let now = new Date("2026-03-01T08:00:00Z");
        const options = { storage: place.adapter(), now: () => now };
        const store = await openStore({ ...options, assignments: [first] });
        const people = store.dataset(first);
        const source = defineSource(first, { id: "crm", origin: { name: "CRM", obtained: "from-person" } });
        const evidence = { consentedAt: now, version: "2026-01" } as const;
        const [erased, removed, expired, corrected] = [somebody(), somebody(), somebody(), somebody()];
        const staying = Array.from({ length: 60 }, somebody);
        await people.add(expired.person, { source, evidence });
        now = new Date("2027-02-01T08:00:00Z");
        const later = { consentedAt: now, version: "2026-01" } as const;
        for (const { person } of [erased, removed, corrected]) await people.add(person, { source, evidence: later });
        await people.import(
          defineSource(first, {
            id: "file",
            origin: { name: "File", obtained: "from-person" },
            evidence: { consentedAt: "at", version: "2026-01" },
            map: Object.fromEntries(Object.keys(first.fields).map((name) => [name, name])) as never, // each under its name
          }),
          staying.map(({ person }) => ({ ...person, at: now.toISOString() })) as never, // rows of that map
        );
        await place.sql(`ANALYZE ${schema}.records`);
        // statistics of what the declaration lists, and of nothing else that is about people
        const statistics = () =>
          // the kinds and moments of notes are nobody's, and a server may analyse them at any time
          place.sql(`SELECT attname FROM pg_stats WHERE schemaname = '${schema}' AND attname !~ '^_'
            AND NOT (tablename = 'entries' AND attname IN ('kind', 'at'))`);
        expect(await statistics()).toContainEqual({ attname: "plan" });
        const told = (await statistics()).map(({ attname }) => attname);
        for (const name of ["name", "phone", "email", "city", "note", "lines", "street"])
          expect(told).not.toContain(name);
        // as a release had it that let PostgreSQL collect them
        await place.sql(`ALTER TABLE ${schema}.records ALTER phone SET STATISTICS -1; ANALYZE ${schema}.records`);
        expect(await statistics()).toContainEqual({ attname: "phone" });

        const before = [erased, removed, expired, corrected].flatMap(({ all }) => all);
        const files = findInFiles(await place.directories(), before);
        for (const one of before) expect(files.some((found) => found.startsWith(`${one} in `))).toBe(true);

        await people.subject({ phone: erased.person.phone }).erase();
        await people.subject({ phone: removed.person.phone }).remove();
        now = new Date("2027-03-02T08:00:00Z");
        expect((await store.maintain()).assignments).toMatchObject([{ deleted: 1 }]);
        const after = somebody();
        const { name, email, city, note, lines } = after.person;
        await people
          .subject({ phone: corrected.person.phone }, { actor: "dpo:1" })
          .rectify({ name, email, city, note, lines }, { source });
        await store.close();
        const plan = await openStore({ ...options, assignments: [second] }).then(
          () => undefined,
          (error: unknown) => (error instanceof AssignmentChangedError ? error.plan : undefined),
        );
        if (plan === undefined) throw new Error("no plan");
        const admin = await openStore({ ...options, assignments: [] });
        await admin.evolve(plan, { approvedBy: "dpo:1", reason: "case:1" });
        await admin.close();
        expect((await statistics()).map(({ attname }) => attname)).toEqual(["plan"]);
        await place.cleanCatalog();

        const next = await openStore({ ...options, assignments: [second] });
        expect(await next.compact({ signal: AbortSignal.abort() })).toEqual({ isComplete: false, assignments: [] });
        expect(await next.compact()).toEqual({ isComplete: true, assignments: [second.id] });
        const gone = [
          ...[erased, removed, expired].flatMap(({ all }) => all),
          ...corrected.all.filter((one) => one !== corrected.person.phone),
          ...[corrected, ...staying].map(({ street }) => street),
        ];
        expect(findInFiles(await place.directories(), gone)).toEqual([]);
        // the rest is there, and its indexes work
        expect((await next.dataset(second).subject({ phone: corrected.person.phone }).access())?.record.city).toBe(
          city,
        );
        expect(
          (
            await next
              .dataset(second)
              .subject({ phone: staying[7]?.person.phone ?? "" })
              .access()
          )?.record.note,
        ).toBe(staying[7]?.person.note);
        const [{ clustered } = {}] = await place.sql(
          `SELECT count(*)::int AS clustered FROM pg_index WHERE indisclustered`,
        );
        expect(clustered).toBe(0);

        // of a table without rows, PostgreSQL would keep the last statistics it had
        await next.end(second, { approvedBy: "dpo:1", reason: "case:2" });
        await place.sql(`ANALYZE ${schema}.records`);
        expect(await statistics()).toEqual([{ attname: "plan" }]);
        await next.compact();
        expect(await statistics()).toEqual([]);
        await next.close();
        await place.release();
      },
    );
  });
}

/** The `it` that belongs to a `describe`. */
function onlyHere(describe: typeof onServer.describe): typeof onServer.it {
  return describe === onServer.describe ? onServer.it : onEmbedded.it;
}

register(onEmbedded.describe, "PGlite", onDisk);
for (const [title, key] of SERVERS) register(onServer.describe, title, () => onOwnDatabase(key));
