import sql from "sql-template-tag";
import { StorageError, StoreError } from "../../errors/index.js";
import type {
  DatasetLayout,
  JsonObject,
  LayoutChange,
  Registration,
  StorageAdapter,
  StorageSupport,
  StorageTransaction,
  StoredColumn,
  TrailEvent,
} from "../adapter.js";
import { REGISTRY, tablesOf } from "./definition.js";
import type { SqlDriver, SqlSession } from "./driver.js";
import { type DatasetNames, markOf, namesOf, ownerOf } from "./names.js";
import { PostgresTransaction } from "./postgres-transaction.js";

const OLDEST = 150_000;

/** One lock for all provisioning in a database: roles and schemas have no IF NOT EXISTS that holds under concurrency. */
const PROVISIONING = 7_309_453_126_104_918n;

/**
 * Keeps each assignment in a schema of its own under a role of its own. Every operation runs under SET LOCAL ROLE of
 * that role, which can see no other schema; so no mistake, and no single injected statement, reads another's data.
 */
export class PostgresAdapter implements StorageAdapter {
  readonly name: string;
  readonly supports: StorageSupport;
  readonly #driver: SqlDriver;
  #mark = "";
  /** Names of datasets, which are hashes, by the assignment's id. */
  readonly #names = new Map<string, DatasetNames>();

  constructor(driver: SqlDriver) {
    this.#driver = driver;
    this.name = driver.name;
    this.supports = { persistence: driver.persistent, processes: !driver.embedded };
  }

  async open(): Promise<void> {
    await this.#driver.open();
    try {
      await this.#transaction("", (session) => this.#prepare(session));
    } catch (error) {
      await this.#driver.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>> {
    return this.#transaction(this.#as(ownerOf(this.#mark)), (session) => readRegistrations(session, ids));
  }

  async provision(layout: DatasetLayout, registration: Registration, event: TrailEvent): Promise<Registration> {
    const owner = ownerOf(this.#mark);
    const names = namesOf(layout, this.#mark);
    return this.#transaction(`SELECT pg_advisory_xact_lock(${PROVISIONING})`, async (session) => {
      const known = (await this.#asOwner(session, () => readRegistrations(session, [layout.id]))).get(layout.id);
      if (known !== undefined) return known;
      await createRole(session, names.role);
      await createSchema(session, names.schema, owner);
      await this.#asOwner(session, async () => {
        await session.script(tablesOf(layout, names));
        await writeRegistration(session, layout.id, registration);
        await new PostgresTransaction(session, layout, names).append([event]);
      });
      return registration;
    });
  }

  async evolve(
    { before, registration }: LayoutChange,
    work: (transaction: StorageTransaction) => Promise<void>,
  ): Promise<void> {
    await this.#transaction(this.#as(ownerOf(this.#mark)), async (session) => {
      await work(new PostgresTransaction(session, before, namesOf(before, this.#mark)));
      await writeRegistration(session, before.id, registration);
    });
  }

  transaction<Result>(
    layout: DatasetLayout,
    mode: "read" | "shared" | "exclusive",
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<Result> {
    const names = this.#names.get(layout.id) ?? namesOf(layout, this.#mark);
    this.#names.set(layout.id, names);
    const lock = {
      read: "",
      shared: `; SELECT pg_advisory_xact_lock_shared(${names.lock})`,
      exclusive: `; SELECT pg_advisory_xact_lock(${names.lock})`,
    }[mode];
    // reading waits for no lock: its first statement goes along with the opening ones
    return retried(() =>
      this.#transaction(
        `${this.#as(names.role)}${lock}`,
        (session) => work(new PostgresTransaction(session, layout, names)),
        mode !== "read",
      ),
    );
  }

  async columns(layout: DatasetLayout): Promise<readonly StoredColumn[]> {
    const names = namesOf(layout, this.#mark);
    const rows = await this.#transaction(this.#as(names.role), (session) =>
      session.query(sql`
        SELECT table_name, column_name, data_type FROM information_schema.columns
        WHERE table_schema = ${names.schema.slice(1, -1)} ORDER BY table_name, ordinal_position`),
    );
    return rows.map((row) => ({
      table: String(row.table_name),
      column: String(row.column_name),
      type: String(row.data_type),
    }));
  }

  /**
   * A transaction in which names without a schema mean PostgreSQL's own: whoever may create functions or operators in a
   * schema on the search path could otherwise have them called with people's data.
   */
  #transaction<Result>(
    opening: string,
    work: (session: SqlSession) => Promise<Result>,
    isAwaited = true,
  ): Promise<Result> {
    return this.#driver.transaction(`SET LOCAL search_path TO pg_catalog, pg_temp; ${opening}`, work, isAwaited);
  }

  #as(role: string): string {
    return `SET LOCAL ROLE ${role}`;
  }

  async #asOwner<Result>(session: SqlSession, work: () => Promise<Result>): Promise<Result> {
    await session.script(this.#as(ownerOf(this.#mark)));
    const result = await work();
    await session.script("SET LOCAL ROLE NONE");
    return result;
  }

  /** Checks the server and the login, and makes the registry. */
  async #prepare(session: SqlSession): Promise<void> {
    const [login] = await session.query(sql`
      SELECT current_database()::text AS database, current_setting('server_version_num')::int AS version,
        rolname::text AS name, rolsuper AS super, rolbypassrls AS bypasses
      FROM pg_roles WHERE rolname = session_user`);
    if (login === undefined || Number(login.version) < OLDEST) {
      throw new StoreError("storage-unsupported", "The database server is older than PostgreSQL 15");
    }
    // PGlite logs in as superuser by its nature: there, nobody but this process can connect
    if (!this.#driver.embedded && (login.super === true || login.bypasses === true)) {
      throw new StoreError(
        "storage-unsafe",
        `The login can bypass the isolation of assignments. ${mending(String(login.database))}`,
      );
    }
    this.#mark = markOf(String(login.database));
    this.#names.clear();
    await session.script(`SELECT pg_advisory_xact_lock(${PROVISIONING})`);
    const owner = ownerOf(this.#mark);
    await createRole(session, owner);
    await createSchema(session, '"purposebound"', owner);
    await this.#asOwner(session, () => session.script(REGISTRY));
  }
}

/** SQLSTATEs of a transaction that failed only because of others: serialization_failure and deadlock_detected. */
const PASSING: readonly (string | undefined)[] = ["40001", "40P01"];
const TRIES = 3;

/** Runs a transaction again that lost to others; nothing of the lost one has happened. */
async function retried<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt === TRIES || !(error instanceof StorageError) || !PASSING.includes(error.sqlState)) throw error;
    }
  }
}

function mending(database: string): string {
  const name = /^[A-Za-z_][A-Za-z0-9_]*$/.test(database) ? `"${database}"` : "the database";
  return [
    "Connect with a login of its own instead, made by an administrator:",
    "CREATE ROLE purposebound_app LOGIN CREATEROLE NOINHERIT PASSWORD '…';",
    `GRANT CREATE, CONNECT ON DATABASE ${name} TO purposebound_app;`,
  ].join(" ");
}

/**
 * Makes a role without a password, of which the login is a member only to switch to it. Names of roles can be foretold: one
 * that is there already must be such a role, or somebody else would read through it.
 */
async function createRole(session: SqlSession, role: string): Promise<void> {
  const name = role.slice(1, -1);
  const [known] = await session.query(sql`
    SELECT rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR EXISTS (
      SELECT FROM pg_auth_members WHERE roleid = r.oid AND member <> (SELECT oid FROM pg_roles WHERE rolname = session_user)
    ) AS foreign_hands FROM pg_roles AS r WHERE rolname = ${name}`);
  if (known?.foreign_hands === true) {
    throw new StoreError(
      "storage-unsafe",
      `The role ${role} exists and is in other hands`,
      "Look who made it, and drop it.",
    );
  }
  if (known !== undefined) return;
  await session.script(`CREATE ROLE ${role} NOLOGIN NOINHERIT`);
  const [server] = await session.query(sql`SELECT current_setting('server_version_num')::int >= 160000 AS newer`);
  // before 16, whether a member inherits is settled by the login's own NOINHERIT
  const how = server?.newer === true ? " WITH INHERIT FALSE, SET TRUE" : "";
  await session.script(`GRANT ${role} TO SESSION_USER${how}`);
}

/** Makes a schema of the owner's, or makes sure that one which is there already is the owner's. */
async function createSchema(session: SqlSession, schema: string, owner: string): Promise<void> {
  const [known] = await session.query(sql`
    SELECT pg_get_userbyid(nspowner)::text AS owner FROM pg_namespace WHERE nspname = ${schema.slice(1, -1)}`);
  if (known === undefined) {
    await session.script(`CREATE SCHEMA ${schema} AUTHORIZATION ${owner}`);
  } else if (known.owner !== owner.slice(1, -1)) {
    throw new StoreError(
      "storage-unsafe",
      `The schema ${schema} exists and is in other hands`,
      "Look who made it, and drop it.",
    );
  }
}

async function readRegistrations(
  session: SqlSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Registration>> {
  const rows = await session.query(sql`
    SELECT assignment, version, accepts, terms, definition, pseudonym_key FROM purposebound.definitions
    WHERE assignment = ANY(${[...ids]}::text[])`);
  return new Map(
    rows.map((row) => {
      const key = row.pseudonym_key;
      const registration: Registration = {
        version: Number(row.version),
        accepts: Number(row.accepts),
        terms: String(row.terms),
        definition: row.definition as JsonObject, // written below as an object
        key: typeof key === "string" ? key : undefined,
      };
      return [String(row.assignment), registration];
    }),
  );
}

async function writeRegistration(
  session: SqlSession,
  id: string,
  { version, accepts, terms, definition, key }: Registration,
): Promise<void> {
  await session.query(sql`
    INSERT INTO purposebound.definitions (assignment, version, accepts, terms, definition, pseudonym_key)
    VALUES (${id}, ${version}, ${accepts}, ${terms}, ${JSON.stringify(definition)}::jsonb, ${key ?? null})
    ON CONFLICT (assignment) DO UPDATE SET version = EXCLUDED.version, accepts = EXCLUDED.accepts,
      terms = EXCLUDED.terms, definition = EXCLUDED.definition, registered_at = now()`);
}
