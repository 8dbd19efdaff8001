import type { StorageAdapter } from "../contract/index.js";
import { type MigrationOptions, PostgresAdapter, type PostgresOptions, type UpgradedStorage } from "./adapter.js";
import type { DistributeOptions } from "./citus/distribution.js";
import { type AssignmentLogins, PgDriver, type PoolLike } from "./driver/pg-driver.js";
import { PGliteDriver, type PGliteLike } from "./driver/pglite-driver.js";

export type {
  MigrationOptions,
  PostgresOptions,
  ProvisionedNames,
  UpgradedAssignment,
  UpgradedStorage,
} from "./adapter.js";
export type { DistributedTableName } from "./citus/cluster.js";
export type { DistributeOptions } from "./citus/distribution.js";
export type { AssignmentLogin, AssignmentLogins, PoolLike } from "./driver/pg-driver.js";
export type { PoolClientLike, PoolQuery } from "./driver/pg-session.js";
export type { PGliteLike, PGliteTransaction } from "./driver/pglite-driver.js";
export type { Upgraded } from "./schema/upgrade.js";

/**
 * PostgreSQL embedded in this process (needs the package `@electric-sql/pglite`). One process for each data directory;
 * writes are not flushed to disk at once, so a power failure may lose the last of them.
 *
 * @param target - A data directory, made if need be; nothing for memory only; or an instance that you have opened.
 * @param options - See {@link MigrationOptions}.
 * @returns An adapter for `openStore({ storage })`, which throws StoreError `storage-unsupported` where the data directory
 *   was made by a PGlite of another major version of PostgreSQL.
 * @example
 * ```ts
 * const store = await openStore({ storage: pglite("./data"), assignments: [newsletter] });
 * ```
 */
export function pglite(target?: string | PGliteLike, options: MigrationOptions = {}): StorageAdapter {
  return new PostgresAdapter(new PGliteDriver(target), options);
}

/**
 * A PostgreSQL server, 15 or newer (needs the package `pg`). Each assignment has a schema and a role of its own; how strongly
 * they are kept apart is chosen here:
 *
 * - *shared login*: a connection string or a pool. The login is a member of every assignment's role and switches to it in
 *   each transaction, which stops mistakes and injected statements that do not switch the role themselves.
 * - *login per assignment*: {@link AssignmentLogins}. Work on an assignment runs on connections logged in as its role, so that
 *   arbitrary SQL there reads nothing of another. An administrator lets the roles log in.
 *
 * The login (with the second strength, the provisioning one) must not be a superuser, have BYPASSRLS, or own data; it needs
 * CREATEROLE, NOINHERIT, and CREATE on the database. Opening refuses others, with the SQL to mend it.
 *
 * @param target - A connection string; or a pool of `pg` that you have made and will end yourself: with time-outs of your own
 *   (`connectionTimeoutMillis`, `query_timeout`), say; listen to its `error` event, or a connection that is lost while idle
 *   ends the process. Or a login for each assignment.
 * @param options - See {@link PostgresOptions}.
 * @returns An adapter for `openStore({ storage })`, which throws StoreError `storage-unsafe`, `storage-unsupported` or
 *   `storage-differs` where the database does not keep data apart as it should.
 * @example
 * ```ts
 * const store = await openStore({
 *   storage: postgres("postgres://purposebound_app@db.internal/crm"),
 *   assignments: [newsletter],
 * });
 * ```
 * @example
 * ```ts
 * const storage = postgres({
 *   provisioning: "postgres://purposebound_app@db.internal/crm",
 *   connect: ({ role }) => `postgres://${role}@db.internal/crm?sslcert=/etc/crm/${role}.crt&sslkey=/etc/crm/${role}.key`,
 * });
 * const store = await openStore({ storage, assignments: [newsletter] });
 * ```
 */
export function postgres(target: string | PoolLike | AssignmentLogins, options: PostgresOptions = {}): StorageAdapter {
  return new PostgresAdapter(new PgDriver(target), options);
}

/**
 * Distributes the records of one assignment over the nodes of a Citus cluster, by the hash of the person's reference: for an
 * assignment that outgrows a node. Once, by an administrator's script, after the assignment was opened for the first time or
 * whenever it has grown; what is held is moved. Applications that have the store open go on, and notice. From then on, those who
 * write to it write one after another. Does nothing where it is done already.
 *
 * @param storage - An open adapter of `postgres()`: one that a store has been opened with.
 * @param assignment - The assignment's id.
 * @param options - See {@link DistributeOptions}.
 * @throws StoreError `storage-unsupported` where the database has no Citus, and `by` is not given; `storage-differs` where the
 *   statements of `by` leave tables that cannot be worked with, or people out. Nothing has changed then.
 * @throws StorageError `storage-failed` where the database refuses; nothing has changed then.
 * @throws TypeError if the storage is another, no such assignment is registered, or `by` gives no list of statements.
 * @example
 * ```ts
 * const storage = postgres("postgres://purposebound_app@db.internal/crm");
 * const store = await openStore({ storage, assignments: [newsletter] });
 * await distribute(storage, "newsletter");
 * await store.close();
 * ```
 */
export async function distribute(
  storage: StorageAdapter,
  assignment: string,
  options: DistributeOptions = {},
): Promise<void> {
  if (!(storage instanceof PostgresAdapter)) throw new TypeError("distribute() takes the storage of postgres()");
  await storage.distribute(assignment, options);
}

/**
 * Upgrades the package's own tables, of the registry and of all assignments, to the edition that this release works with.
 * Opening does so by itself for the assignments that it opens; run this where it may not (`migrations: "refuse"`), or to have
 * all upgraded at once. Each assignment is upgraded in one transaction, in which nobody else works on it, and its trail tells
 * so (`upgraded`). After a crash, call it again: it goes on with those that remain.
 *
 * @param storage - An adapter of `postgres()` or `pglite()`. One that is not open is opened for as long as this takes.
 * @returns The editions before and after: of the registry, and of each assignment. Equal ones mean that nothing was to be done.
 * @throws StoreError `storage-newer` where a newer release has upgraded them already; `storage-differs` where somebody changed
 *   the tables of an assignment: the others are upgraded all the same.
 * @throws TypeError if the storage is another.
 * @example
 * ```ts
 * const { assignments } = await upgradeStorage(postgres("postgres://purposebound_app@db.internal/crm"));
 * for (const { assignment, from, to } of assignments) console.log(`${assignment}: ${from} to ${to}`);
 * ```
 */
export async function upgradeStorage(storage: StorageAdapter): Promise<UpgradedStorage> {
  if (!(storage instanceof PostgresAdapter)) {
    throw new TypeError("upgradeStorage() takes the storage of postgres() or pglite()");
  }
  return storage.upgrade();
}
