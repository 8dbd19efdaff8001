import type { StorageAdapter } from "../adapter.js";
import { PgDriver, type PoolLike } from "./pg-driver.js";
import { PGliteDriver, type PGliteLike } from "./pglite-driver.js";
import { PostgresAdapter } from "./postgres-adapter.js";

export type { PoolClientLike, PoolLike, PoolQuery } from "./pg-driver.js";
export type { PGliteLike, PGliteTransaction } from "./pglite-driver.js";

/**
 * PostgreSQL embedded in this process (needs the package `@electric-sql/pglite`). One process for each data directory;
 * writes are not flushed to disk at once, so a power failure may lose the last of them.
 *
 * @param target - A data directory, made if need be; nothing for memory only; or an instance that you have opened.
 * @returns An adapter for `openStore({ storage })`.
 * @example
 * ```ts
 * const store = await openStore({ storage: pglite("./data"), assignments: [newsletter] });
 * ```
 */
export function pglite(target?: string | PGliteLike): StorageAdapter {
  return new PostgresAdapter(new PGliteDriver(target));
}

/**
 * A PostgreSQL server, 15 or newer (needs the package `pg`). The login must not be a superuser nor have BYPASSRLS;
 * it needs CREATEROLE, NOINHERIT, and CREATE on the database.
 *
 * @param target - A connection string, or a pool of `pg` that you have made and will end yourself.
 * @returns An adapter for `openStore({ storage })`.
 * @example
 * ```ts
 * const store = await openStore({
 *   storage: postgres("postgres://purposebound_app@db.internal/crm"),
 *   assignments: [newsletter],
 * });
 * ```
 */
export function postgres(target: string | PoolLike): StorageAdapter {
  return new PostgresAdapter(new PgDriver(target));
}
