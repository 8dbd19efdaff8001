import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { StorageAdapter } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { pglite, postgres } from "purposebound/postgres";
import { afterAll, beforeAll, describe, inject, it } from "vitest";
import type { Kind } from "../projects.js";
import { type OwnDatabase, ownDatabase } from "../server/databases.js";

/** A kind of storage under test. */
export interface StorageUnderTest {
  readonly name: string;
  /** An adapter on the same data each time. */
  adapter(): StorageAdapter;
  /** Runs SQL as superuser, past the adapter; nothing where storage is no database. */
  readonly sql: ((text: string) => Promise<Record<string, unknown>[]>) | undefined;
}

/** The shared servers, as test names call them. */
export const SERVERS = [
  ["a PostgreSQL server", "server"],
  ["PostgreSQL 15", "oldest"],
] as const;

/** Functions that register tests. */
interface Registrar {
  readonly describe: typeof describe;
  readonly it: typeof it;
}

/** Registers nothing: another project runs these tests. */
const elsewhere = Object.assign(() => undefined, { each: () => () => undefined, for: () => () => undefined });

/** Registers tests in the project that runs this kind of storage, and nowhere else. */
function registrar(kind: Kind): Registrar {
  // tests call no other member than these
  return inject("kind") === kind ? { describe, it } : ({ describe: elsewhere, it: elsewhere } as unknown as Registrar);
}

export const onMemory: Registrar = registrar("memory");
export const onEmbedded: Registrar = registrar("embedded");
export const onServer: Registrar = registrar("server");

/** Opens an instance of PGlite in memory from a copy of a fresh one: `PGlite.create()` runs initdb each time. */
export async function freshPGlite(): Promise<PGlite> {
  return PGlite.create({ loadDataDir: new Blob([await readFile(inject("template"))]) });
}

/** Runs the same tests on memory, on PGlite, and on PostgreSQL servers: each in its own project. */
export function describeEachStorage(
  name: string,
  tests: (storage: StorageUnderTest) => void,
  options: DatabaseOptions = {},
): void {
  onMemory.describe(`${name} in memory`, () => {
    // one adapter keeps its data for as long as the tests of this file run
    const adapter = memory();
    tests({ name: "memory", adapter: () => adapter, sql: undefined });
  });
  describeEachDatabase(name, tests, options);
}

/** Options of tests on databases. */
export interface DatabaseOptions {
  /**
   * True if the tests need a database of their own on a server. Notes of the store are shared by all of a database, and expire by whatever
   * clock another test has.
   */
  readonly own?: boolean | OwnDatabases;
}

/** Databases that were made before their tests are registered, by the keys of their servers. */
export type OwnDatabases = Partial<Record<(typeof SERVERS)[number][1], OwnDatabase>>;

/** Files whose tests run on the oldest server in each run. The others do in the nightly run, because of the time. */
const ON_OLDEST = /\/test\/(?:store\/(?:rights|retention|restore|races)|storage\/(?!conformance)[a-z]+|left-behind)\//;

/** Lists the servers for the tests of the file that asks. */
function listServers(): readonly (typeof SERVERS)[number][] {
  const asking = new Error("asks").stack ?? "";
  return process.env.NIGHTLY !== undefined || ON_OLDEST.test(asking) ? SERVERS : SERVERS.slice(0, 1);
}

/** Runs the same tests on PGlite, and on servers of a current and of the oldest version: each in its own project. */
export function describeEachDatabase(
  name: string,
  tests: (storage: StorageUnderTest & { readonly sql: (text: string) => Promise<Record<string, unknown>[]> }) => void,
  { own = false }: DatabaseOptions = {},
): void {
  onEmbedded.describe(`${name} on PGlite`, () => {
    let database: PGlite;
    beforeAll(async () => {
      database = await freshPGlite();
    });
    afterAll(() => database.close());
    tests({
      name: "PGlite",
      adapter: () => pglite(database),
      sql: async (text) => (await database.exec(text)).at(-1)?.rows as Record<string, unknown>[], // objects are the default
    });
  });
  for (const [title, key] of listServers()) {
    onServer.describe(`${name} on ${title}`, () => {
      const server = inject(key);
      if (own !== false) {
        let database = own === true ? undefined : own[key];
        const get = (): OwnDatabase => {
          if (database === undefined) throw new Error("the database is made before the first test, and not earlier");
          return database;
        };
        beforeAll(async () => {
          database ??= await ownDatabase(server);
        });
        afterAll(() => get().drop());
        tests({
          name: "PostgreSQL",
          adapter: () => postgres(get().application),
          sql: (text) => get().sql(text),
        });
        return;
      }
      const admin = new pg.Pool({ connectionString: server.admin, max: 1 });
      afterAll(() => admin.end());
      tests({
        name: "PostgreSQL",
        adapter: () => postgres(server.application),
        sql: async (text) => {
          const result = (await admin.query(text)) as unknown as pg.QueryResult | pg.QueryResult[]; // several statements give several
          return (Array.isArray(result) ? result.at(-1) : result)?.rows ?? [];
        },
      });
    });
  }
}
