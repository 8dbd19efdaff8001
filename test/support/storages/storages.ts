import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { StorageAdapter } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { pglite, postgres } from "purposebound/postgres";
import { afterAll, beforeAll, describe, inject } from "vitest";

/** A kind of storage under test. */
export interface StorageUnderTest {
  readonly name: string;
  /** An adapter on the same data each time. */
  adapter(): StorageAdapter;
  /** Runs SQL as superuser, past the adapter; nothing where storage is no database. */
  readonly sql: ((text: string) => Promise<Record<string, unknown>[]>) | undefined;
}

/** Runs the same tests on memory, on PGlite, and on PostgreSQL servers. */
export function describeEachStorage(name: string, tests: (storage: StorageUnderTest) => void): void {
  describe(`${name} in memory`, () => {
    // one adapter keeps its data for as long as the tests of this file run
    const adapter = memory();
    tests({ name: "memory", adapter: () => adapter, sql: undefined });
  });
  describeEachDatabase(name, tests);
}

/** Runs the same tests on PGlite, and on servers of a current and of the oldest version. */
export function describeEachDatabase(
  name: string,
  tests: (storage: StorageUnderTest & { readonly sql: (text: string) => Promise<Record<string, unknown>[]> }) => void,
): void {
  describe(`${name} on PGlite`, () => {
    let database: PGlite;
    beforeAll(async () => {
      database = await PGlite.create();
    });
    afterAll(() => database.close());
    tests({
      name: "PGlite",
      adapter: () => pglite(database),
      sql: async (text) => (await database.exec(text)).at(-1)?.rows as Record<string, unknown>[], // objects are the default
    });
  });
  for (const [title, key] of [
    ["a PostgreSQL server", "server"],
    ["PostgreSQL 15", "oldest"],
  ] as const) {
    describe(`${name} on ${title}`, () => {
      const server = inject(key);
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
