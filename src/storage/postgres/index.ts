import { checkCallOptions } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import type { StorageAdapter } from "../contract/index.js";
import { PostgresAdapter } from "./adapter.js";
import type { DistributeOptions } from "./citus/distribution.js";
import { type AssignmentLogins, PgDriver, type PoolLike } from "./driver/pg-driver.js";
import { PGliteDriver, type PGliteLike } from "./driver/pglite-driver.js";
import type { MigrationOptions, PostgresOptions, UpgradedStorage } from "./options.js";

export type { DistributedTableName } from "./citus/cluster.js";
export type { DistributeOptions } from "./citus/distribution.js";
export type { AssignmentLogin, AssignmentLogins, PoolLike } from "./driver/pg-driver.js";
export type { PoolClientLike, PoolQuery } from "./driver/pg-session.js";
export type { PGliteLike, PGliteTransaction } from "./driver/pglite-driver.js";
export type {
  MigrationOptions,
  PostgresOptions,
  ProvisionedNames,
  UpgradedAssignment,
  UpgradedStorage,
} from "./options.js";
export type { Upgraded } from "./schema/upgrade.js";

/**
 * Embeds PostgreSQL in this process (needs the package `@electric-sql/pglite`). Only one process may use a data
 * directory. Writes are not flushed to disk at once, so a power failure may lose the last of them.
 *
 * @param target - A data directory, which is made if it is missing, or an instance that you opened. If left out, the
 *   database is in memory only.
 * @param options - See {@link MigrationOptions}.
 * @returns An adapter for `openStore({ storage })`. It throws StoreError `storage-unsupported` if a PGlite of another
 *   major version of PostgreSQL made the data directory.
 * @example
 * ```ts
 * const store = await openStore({ storage: pglite("./data"), assignments: [newsletter] });
 * ```
 */
export function pglite(target?: string | PGliteLike, options: MigrationOptions = {}): StorageAdapter {
  checkCallOptions<MigrationOptions>(options, { migrations: "any" }, "pglite()");
  checkTarget(
    target === undefined || typeof target === "string" || hasMethod(target, "transaction"),
    "pglite()",
    PGLITE,
  );
  return new PostgresAdapter(new PGliteDriver(target), options);
}

/**
 * Connects to a PostgreSQL server, 15 or newer (needs the package `pg`). Each assignment has a schema and a role of its
 * own. The target decides how strongly assignments are kept apart:
 *
 * - *shared login*: a connection string or a pool. The login is a member of every assignment's role and switches to it
 *   in each transaction, which stops mistakes and injected statements that do not switch the role themselves.
 * - *login per assignment*: {@link AssignmentLogins}. Work on an assignment runs on connections logged in as its role.
 *   Arbitrary SQL there reads no other assignment. An administrator gives the roles passwords
 *   or certificates.
 *
 * The login (for a login per assignment, the provisioning one) needs CREATEROLE, NOINHERIT, and CREATE on the database.
 * It must not be a superuser, have BYPASSRLS, or own data. Opening refuses other logins, with the SQL to mend them.
 *
 * @param target - A connection string, a login for each assignment, or a pool of `pg`. You make and end the pool
 *   yourself, for example to set time-outs of your own (`connectionTimeoutMillis`, `query_timeout`). Listen to its
 *   `error` event; otherwise a connection that is lost while idle ends the process.
 * @param options - See {@link PostgresOptions}.
 * @returns An adapter for `openStore({ storage })`. It throws StoreError `storage-unsafe`, `storage-unsupported` or
 *   `storage-differs` if the database does not keep data apart as it should.
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
  checkCallOptions<PostgresOptions>(options, { migrations: "any", afterProvision: "function" }, "postgres()");
  if (typeof target === "object" && target !== null && "provisioning" in target) {
    checkCallOptions<AssignmentLogins>(target, { provisioning: "any", connect: "function" }, "postgres()");
  }
  checkTarget(typeof target === "string" || hasMethod(target, "connect"), "postgres()", POSTGRES);
  return new PostgresAdapter(new PgDriver(target), options);
}

/**
 * Distributes the records of one assignment over the nodes of a Citus cluster, by the hash of the person's reference.
 * It is for an assignment that outgrows one node.
 *
 * An administrator's script calls it once, after the assignment was opened for the first time, or when it has grown.
 * Records that are held are moved. Applications that have the store open go on, and notice the change. From then on,
 * acts that write to the assignment run one after another. If the assignment is distributed already, nothing happens.
 *
 * @param storage - An adapter of `postgres()` that is open, because a store was opened with it.
 * @param assignment - The assignment's id.
 * @param options - See {@link DistributeOptions}.
 * @throws StoreError `storage-unsupported` if the database has no Citus and `by` is not given. `storage-differs` if the
 *   statements of `by` leave tables that cannot be worked with, or lose people. In both cases nothing has changed.
 * @throws StorageError `storage-failed` if the database refuses; nothing has changed then.
 * @throws StoreError `invalid-argument` if the storage is of another kind, no such assignment is registered, or `by` gives no list of
 *   statements.
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
  if (!(storage instanceof PostgresAdapter))
    throw invalidArgument("distribute() is given storage of another kind", "Pass what postgres() returned.");
  checkCallOptions<DistributeOptions>(options, { by: "function" }, "distribute()");
  await storage.distribute(assignment, options);
}

/**
 * Upgrades the package's own tables to the edition that this release works with: those of the registry and of all
 * assignments.
 *
 * Opening does this by itself for the assignments that it opens. Call this function if opening may not upgrade
 * (`migrations: "refuse"`), or to upgrade all assignments at once. Each assignment is upgraded in one transaction, in
 * which nobody else works on it. Its trail records the upgrade (`upgraded`). After a crash, call the function again; it
 * goes on with the assignments that remain.
 *
 * @param storage - An adapter of `postgres()` or `pglite()`. If it is not open, it is opened for as long as this takes.
 * @returns The editions before and after, of the registry and of each assignment. If both are equal, nothing was to be
 *   done.
 * @throws StoreError `storage-newer` if a newer release has upgraded the tables already. `storage-differs` if somebody
 *   changed the tables of an assignment; all others are upgraded nevertheless.
 * @throws StoreError `invalid-argument` if the storage is of another kind.
 * @example
 * ```ts
 * const { assignments } = await upgradeStorage(postgres("postgres://purposebound_app@db.internal/crm"));
 * for (const { assignment, from, to } of assignments) console.log(`${assignment}: ${from} to ${to}`);
 * ```
 */
export async function upgradeStorage(storage: StorageAdapter): Promise<UpgradedStorage> {
  if (!(storage instanceof PostgresAdapter)) {
    throw invalidArgument(
      "upgradeStorage() is given storage of another kind",
      "Pass what postgres() or pglite() returned.",
    );
  }
  return storage.upgrade();
}

const PGLITE = "the path of a directory, an instance of PGlite, or nothing";
const POSTGRES = "a connection string, a pool of pg, or { provisioning, connect }";

function hasMethod(target: unknown, name: string): boolean {
  return typeof target === "object" && target !== null && typeof Reflect.get(target, name) === "function";
}

/** Makes sure that a database is named at all, because options in its place would be ignored. */
function checkTarget(isTarget: boolean, call: string, takes: string): void {
  if (isTarget) return;
  throw invalidArgument(`${call}: the first argument is no database`, `Pass ${takes}.`);
}
