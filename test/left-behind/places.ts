import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { StorageAdapter, StorageTransaction } from "purposebound/adapter";
import { pglite, postgres } from "purposebound/postgres";
import type { TestServer } from "../support/server/server.js";
import { type LeftDatabase, type LeftStorage, oldPackage, restoreDatabase, restorePglite } from "./restore.js";

/** A restored storage, in the hands of both packages. */
export interface Place {
  readonly old: StorageAdapter;
  readonly current: StorageAdapter;
  adapter(): StorageAdapter;
  sql(text: string): Promise<Record<string, unknown>[]>;
  release(): Promise<void>;
}

/** How a test asks for the address of a server; it must do so itself, for its project to start one. */
export type Inject = (key: "server" | "oldest") => TestServer;

/** A place by its name, and how data of 0.1.0 come to be there. */
type Left = readonly [string, LeftStorage, (directory: string) => Promise<Place>];

/**
 * Each server and PGlite, with what 0.1.0 left there. In the nightly run, data of 15 are moved to 18 too; `0.1.0.test.ts` opens such
 * data in each run.
 */
export const buildPlaces = (inject: Inject): readonly Left[] => {
  const moved: Left = ["PostgreSQL 15, moved to 18", "postgres-15", () => onServer("postgres-15", inject("server"))];
  return [
    ["PostgreSQL 15", "postgres-15", () => onServer("postgres-15", inject("oldest"))],
    ...(process.env.NIGHTLY === undefined ? [] : [moved]),
    ["PostgreSQL 18", "postgres-18", () => onServer("postgres-18", inject("server"))],
    ["PGlite", "pglite", onPGlite],
  ];
};

async function onServer(left: LeftDatabase, server: TestServer): Promise<Place> {
  const database = await restoreDatabase("0.1.0", left, server);
  const { postgres: of } = await oldPackage("0.1.0");
  const admin = new pg.Pool({ connectionString: database.admin, max: 1 });
  admin.on("error", () => undefined);
  const old = of.postgres(database.application);
  const adapter = () => postgres(database.application);
  return {
    old,
    current: adapter(),
    adapter,
    sql: async (text) => (await admin.query(text)).rows,
    async release() {
      await admin.end();
      await database.release();
    },
  };
}

async function onPGlite(directory: string): Promise<Place> {
  await restorePglite("0.1.0", directory);
  const database = await PGlite.create(directory);
  const { postgres: of } = await oldPackage("0.1.0");
  return {
    old: of.pglite(database),
    current: pglite(database),
    adapter: () => pglite(database),
    sql: async (text) => (await database.exec(text)).at(-1)?.rows as Record<string, unknown>[], // objects are the default
    release: () => database.close(),
  };
}

/** An adapter whose datasets are made by 0.1.0, and upgraded. The place is made when tests run, and these are named before. */
export function madeBy010(isServer: boolean, place: () => Place): StorageAdapter {
  let made: StorageAdapter | undefined;
  const adapter = (): StorageAdapter => {
    made ??= place().adapter();
    return made;
  };
  return {
    name: "upgraded",
    supports: { persistence: isServer, multiProcess: isServer, pipelining: true },
    get notes() {
      return adapter().notes;
    },
    open: () => adapter().open(),
    close: () => adapter().close(),
    registered: (ids) => adapter().registered(ids),
    list: (after, limit) => adapter().list(after, limit),
    async provision(layout, registration, event) {
      const fields = layout.fields.map(({ encrypted, ...field }) => (encrypted ? { ...field, sealed: true } : field));
      await place().old.provision({ ...layout, fields }, registration, event);
      const [known] = (await adapter().registered([layout.id])).values();
      return known ?? registration;
    },
    history: (id) => adapter().history(id),
    evolve: (change, work) => adapter().evolve(change, work),
    transaction: (layout, mode, work) =>
      adapter().transaction(layout, mode, (transaction) => work(withoutUpgrade(transaction))),
    columns: (layout) => adapter().columns(layout),
    clock: () => adapter().clock(),
    compact: (layouts, signal) => adapter().compact(layouts, signal),
  };
}

/** A transaction whose trail lacks the event of the upgrade, of which the suite knows nothing; `law.test.ts` holds that it is there. */
function withoutUpgrade(transaction: StorageTransaction): StorageTransaction {
  return new Proxy(transaction, {
    get(target, name) {
      if (name === "trail") {
        const trail: StorageTransaction["trail"] = async (query) => {
          const page = await target.trail({ ...query, limit: query.limit + 1 });
          const entries = page.entries.filter(({ event }) => event.act !== "upgraded");
          return { ...page, entries: entries.slice(0, query.limit) };
        };
        return trail;
      }
      const member: unknown = Reflect.get(target, name, target);
      // methods use private members, which a proxy does not have
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
