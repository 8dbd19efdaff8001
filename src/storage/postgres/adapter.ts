import sql from "sql-template-tag";
import { StorageError, StoreError } from "../../errors/index.js";
import type {
  DatasetLayout,
  EvolvingTransaction,
  LayoutChange,
  Registration,
  StorageAdapter,
  StorageSupport,
  StorageTransaction,
  StoredColumn,
  TrailEvent,
} from "../contract/index.js";
import { superseded } from "../contract/superseded.js";
import { DistributedTable } from "./citus/distributed-table.js";
import { type DistributeOptions, hasCitus, takeApart } from "./citus/distribution.js";
import type { Opening, SqlDriver, SqlSession } from "./driver/driver.js";
import { WatchedSession } from "./driver/watched-session.js";
import { checkLogin, checkVersion, RIGHTS, readLogin } from "./isolation/logins.js";
import { checkRoles, createRole, createSchema } from "./isolation/roles.js";
import { differing, foreignInRegistry, listed, readShape } from "./isolation/shape.js";
import type { RecordTable } from "./records/record-table.js";
import { type Experience, WholeTable } from "./records/whole-table.js";
import { evolveDataset, gateCheck, NOT_ACCEPTED, writeGate } from "./schema/evolution.js";
import { buildMark, buildNames, type DatasetNames, nameOwner } from "./schema/names.js";
import {
  REGISTRY,
  type Registered,
  readHistory,
  readRegistrations,
  writeHistory,
  writeRegistration,
} from "./schema/registry.js";
import { writeTables } from "./schema/tables.js";
import { writeTrailGate } from "./trail.js";
import { PostgresTransaction } from "./transaction.js";

/** One lock for all provisioning in a database: roles and schemas have no IF NOT EXISTS that holds under concurrency. */
const PROVISIONING = 7_309_453_126_104_918n;

/** What a dataset is called in the database. None of the names needs quoting; none derives from input. */
export interface ProvisionedNames {
  /** Id of the assignment. */
  readonly assignment: string;
  readonly schema: string;
  readonly role: string;
}

/** Options of `postgres()`. */
export interface PostgresOptions {
  /**
   * Gives statements that run, as the owner, when the tables of a new assignment have been made, in the same transaction:
   * to place its schema on a node of Citus, say.
   */
  readonly afterProvision?: (names: ProvisionedNames) => readonly string[];
}

/**
 * Keeps each assignment in a schema of its own under a role of its own. Every operation runs under SET LOCAL ROLE of
 * that role, which can see no other schema; so no mistake, and no injected statement that leaves the role alone, reads
 * another's data. Where each dataset has a login of its own, no SQL at all does.
 */
export class PostgresAdapter implements StorageAdapter {
  readonly name: string;
  readonly supports: StorageSupport;
  readonly #driver: SqlDriver;
  readonly #options: PostgresOptions;
  readonly #experiences = new Map<string, Experience>();
  /** Ids of assignments whose records are distributed. */
  readonly #distributed = new Set<string>();
  #mark = "";
  /** Names of datasets, which are hashes, by the assignment's id. */
  readonly #names = new Map<string, DatasetNames>();

  constructor(driver: SqlDriver, options: PostgresOptions = {}) {
    this.#driver = driver;
    this.#options = options;
    this.name = driver.name;
    this.supports = { persistence: driver.persistent, multiProcess: !driver.embedded, pipelining: true };
  }

  async open(): Promise<void> {
    await this.#driver.open();
    try {
      await this.#transaction("", (session) => this.#prepare(session));
    } catch (error) {
      await this.#driver.close();
      const lacksRights = error instanceof StorageError && error.driverCode === INSUFFICIENT_PRIVILEGE;
      throw lacksRights ? new StoreError("storage-unsafe", "The login may not make roles and schemas", RIGHTS) : error;
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>> {
    const look = (isCompared: boolean) =>
      this.#transaction(this.#as(nameOwner(this.#mark)), async (session) => {
        const registrations = await this.#read(session, ids);
        const datasets = new Map([...registrations.keys()].map((id) => [id, buildNames({ id }, this.#mark)]));
        // where nobody else can connect, who switches to what is of no account
        if (!this.#driver.embedded) await checkRoles(session, datasets.values(), !this.#driver.separate);
        const doubtful = isCompared ? await differing(session, datasets, this.#mark) : datasets;
        return [registrations, [...doubtful.keys()]] as const;
      });
    const [known, doubtful] = await look(true).catch((error: unknown) => {
      // a table or index that somebody drops between its being listed and looked at
      if (error instanceof StorageError && error.driverCode === INTERNAL_ERROR) return look(false);
      throw error;
    });
    if (doubtful.length > 0) await this.#checkAgain(doubtful);
    return known;
  }

  /** Looks once more at what differed, while nobody is changing it: it may have been on its way from one shape to another. */
  async #checkAgain(ids: readonly string[]): Promise<void> {
    const datasets = new Map(ids.map((id) => [id, buildNames({ id }, this.#mark)]));
    // in one order for all, so that nobody waits for each other
    const keys = [...datasets.values()].map(({ lock }) => lock).sort((left, right) => (left < right ? -1 : 1));
    const locks = [PROVISIONING, ...keys].map((key) => `SELECT pg_advisory_xact_lock(${key})`).join("; ");
    const owner = this.#as(nameOwner(this.#mark));
    const found = await this.#transaction(`${locks}; ${owner}`, (session) => differing(session, datasets, this.#mark));
    const [first] = found;
    if (first === undefined) return;
    const [id, differences] = first;
    const others = found.size > 1 ? `, and ${found.size - 1} more assignments differ` : "";
    throw new StoreError(
      "storage-differs",
      `The tables of assignment "${id}" are not as registered: ${listed(differences)}${others}`,
    );
  }

  async provision(layout: DatasetLayout, registration: Registration, event: TrailEvent): Promise<Registration> {
    const owner = nameOwner(this.#mark);
    const names = buildNames(layout, this.#mark);
    return this.#transaction(`SELECT pg_advisory_xact_lock(${PROVISIONING})`, async (session) => {
      const known = (await this.#asOwner(session, () => this.#read(session, [layout.id]))).get(layout.id);
      if (known !== undefined) return known;
      const isCitus = await hasCitus(session);
      await createRole(session, names.role, { login: true, switched: !this.#driver.separate });
      await createSchema(session, names.schema, owner);
      await this.#asOwner(session, async () => {
        await session.script(writeTables(layout, names, isCitus) + writeGate(registration, names));
        for (const statement of this.#further(layout, names)) await session.script(statement);
        await writeRegistration(session, layout.id, registration, await readShape(session, names, this.#mark));
        await writeHistory(session, layout.id, registration);
        await this.#work(session, layout, names, false).append([event]);
      });
      return registration;
    });
  }

  /** Statements of the application's own, for tables that were just made. */
  #further(layout: DatasetLayout, { schema, role }: DatasetNames): readonly string[] {
    const names = { assignment: layout.id, schema: schema.slice(1, -1), role: role.slice(1, -1) };
    return this.#options.afterProvision?.(names) ?? [];
  }

  history(id: string): Promise<readonly Registration[]> {
    return this.#transaction(this.#as(nameOwner(this.#mark)), (session) => readHistory(session, id));
  }

  async evolve(change: LayoutChange, work: (transaction: EvolvingTransaction) => Promise<void>): Promise<void> {
    const names = buildNames(change.before, this.#mark);
    const lock = `SELECT pg_advisory_xact_lock(${names.lock}); SELECT ${writeTrailGate(names.schema)}`;
    const opening = `${this.#as(nameOwner(this.#mark))}; ${lock}`;
    await this.#knowing(change.before.id, (isDistributed) =>
      this.#transaction(opening, (session) =>
        evolveDataset(session, change, names, {
          work,
          table: this.#table(session, change.before, names, isDistributed),
          shape: () => readShape(session, names, this.#mark),
        }),
      ),
    );
  }

  transaction<Result>(
    layout: DatasetLayout,
    mode: "read" | "shared" | "exclusive",
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<Result> {
    const names = this.#names.get(layout.id) ?? buildNames(layout, this.#mark);
    this.#names.set(layout.id, names);
    return this.#knowing(layout.id, (isDistributed) =>
      // the first statements go along with the opening ones: they run when those have come through, lock and all
      this.#within(
        layout,
        names,
        writeEntry(layout, names, mode, isDistributed),
        (session) => work(this.#work(session, layout, names, isDistributed)),
        false,
      ),
    );
  }

  /**
   * Runs what depends on whether a dataset is distributed, and again where the server refuses what was known of that. Each
   * run keeps to one answer: its gate, its lock and its statements belong together, whatever others learn meanwhile.
   */
  #knowing<Result>(id: string, run: (isDistributed: boolean) => Promise<Result>): Promise<Result> {
    return retried(async () => {
      const known = this.#distributed.has(id);
      try {
        return await run(known);
      } catch (error) {
        if (!(error instanceof StoreError && error.code === "assignment-changed")) throw error;
        const isDistributed = await this.#isDistributed(id);
        if (isDistributed === known) throw error;
        return run(isDistributed);
      }
    });
  }

  #work(session: SqlSession, layout: DatasetLayout, names: DatasetNames, isDistributed: boolean): PostgresTransaction {
    return new PostgresTransaction(session, layout, names, this.#table(session, layout, names, isDistributed));
  }

  #table(session: SqlSession, layout: DatasetLayout, names: DatasetNames, isDistributed: boolean): RecordTable {
    return isDistributed
      ? new DistributedTable(session, layout, names)
      : new WholeTable(session, layout, names, this.#experience(layout));
  }

  /** Asks the registry whether a dataset is distributed. */
  async #isDistributed(id: string): Promise<boolean> {
    const known = await this.#transaction(this.#as(nameOwner(this.#mark)), (session) =>
      readRegistrations(session, [id]),
    );
    this.#note(known);
    return known.get(id)?.distributed === true;
  }

  /** Reads what is registered, and notes what is distributed. */
  async #read(session: SqlSession, ids: readonly string[]): Promise<ReadonlyMap<string, Registration>> {
    const known = await readRegistrations(session, ids);
    this.#note(known);
    return new Map(Array.from(known, ([id, { registration }]) => [id, registration]));
  }

  #note(known: ReadonlyMap<string, Registered>): void {
    for (const [id, { distributed }] of known) {
      if (distributed) this.#distributed.add(id);
      else this.#distributed.delete(id);
    }
  }

  /**
   * Distributes the records of an assignment: see `distribute()`.
   *
   * @throws StoreError `storage-unsupported`, `storage-differs`
   * @throws TypeError if no such assignment is registered, or `by` gives no statements.
   */
  async distribute(id: string, options: DistributeOptions): Promise<void> {
    const names = buildNames({ id }, this.#mark);
    const opening = `${this.#as(nameOwner(this.#mark))}; SELECT pg_advisory_xact_lock(${names.lock})`;
    await this.#transaction(opening, async (session) => {
      const [known] = await session.query(sql`
        SELECT distributed FROM purposebound.definitions WHERE assignment = ${id} FOR UPDATE`);
      if (known === undefined) throw new TypeError("distribute() takes the id of an assignment that is registered");
      if (known.distributed === true) return;
      await session.script(`LOCK TABLE ${names.schema}.definition IN ACCESS EXCLUSIVE MODE`);
      // first, so that nobody gets in where what is run for the application ends the transaction half-way
      await session.script(`UPDATE ${names.schema}.definition SET distributed = true`);
      const shape = await takeApart(session, names, options, () => readShape(session, names, this.#mark));
      await session.query(sql`
        UPDATE purposebound.definitions SET distributed = true, shape = ${shape} WHERE assignment = ${id}`);
    });
    this.#distributed.add(id);
  }

  async columns(layout: DatasetLayout): Promise<readonly StoredColumn[]> {
    const names = buildNames(layout, this.#mark);
    const columns = sql`
      SELECT table_name, column_name, data_type FROM information_schema.columns
      WHERE table_schema = ${names.schema.slice(1, -1)} ORDER BY table_name, ordinal_position`;
    const rows = await this.#within(layout, names, "", (session) => session.query(columns), true);
    return rows.map((row) => ({
      table: String(row.table_name),
      column: String(row.column_name),
      type: String(row.data_type),
    }));
  }

  /**
   * A transaction under a dataset's role. Fails before anything else where the role is not the one at work, because a pooler
   * or a pool has dropped the statement, or the login is another's: division by zero fails the opening without a round trip.
   */
  async #within<Result>(
    layout: DatasetLayout,
    names: DatasetNames,
    further: string,
    work: (session: SqlSession) => Promise<Result>,
    isAwaited: boolean,
  ): Promise<Result> {
    const role = names.role.slice(1, -1);
    const users = this.#driver.separate ? "current_user, session_user" : "current_user";
    return this.#transaction(
      `${this.#as(names.role)}; SELECT 1 / ('${role}' = ALL (ARRAY[${users}]))::int${further}`,
      work,
      {
        isAwaited,
        login: { assignment: layout.id, role },
        explained: (error) => this.#explained(error, layout, names),
      },
    );
  }

  /** What it means that a dataset's transaction could not begin. */
  #explained(error: StorageError, layout: DatasetLayout, names: DatasetNames): Error {
    if (error.driverCode === NOT_ACCEPTED) return superseded(layout.id);
    if (error.driverCode !== DIVISION_BY_ZERO && error.driverCode !== INSUFFICIENT_PRIVILEGE) return error;
    return new StoreError(
      "storage-unsafe",
      `The connection does not work as role ${names.role}`,
      this.#driver.separate
        ? "Let `connect` connect as the role that it is given."
        : "Look what is between this process and the database: SET LOCAL ROLE must reach it in the same transaction.",
    );
  }

  /** A transaction that nothing left on its connection has a say in; see {@link SETTINGS}. */
  #transaction<Result>(
    script: string,
    work: (session: SqlSession) => Promise<Result>,
    opening: Omit<Opening, "script"> = { isAwaited: true },
  ): Promise<Result> {
    const within = async (session: SqlSession): Promise<Result> => {
      const watched = new WatchedSession(session);
      const result = await work(watched);
      watched.check();
      return result;
    };
    return this.#driver.transaction({ ...opening, script: `${SETTINGS}; ${script}` }, within);
  }

  #experience({ id }: DatasetLayout): Experience {
    const known = this.#experiences.get(id) ?? { meetsHeld: false };
    this.#experiences.set(id, known);
    return known;
  }

  #as(role: string): string {
    return `SET LOCAL ROLE ${role}`;
  }

  async #asOwner<Result>(session: SqlSession, work: () => Promise<Result>): Promise<Result> {
    await session.script(this.#as(nameOwner(this.#mark)));
    const result = await work();
    await session.script("SET LOCAL ROLE NONE");
    return result;
  }

  /** Checks the server and the login, and makes the registry. */
  async #prepare(session: SqlSession): Promise<void> {
    const login = await readLogin(session);
    checkVersion(login.version, this.#driver.embedded);
    this.#mark = buildMark(login.database);
    // PGlite logs in as superuser by its nature: there, nobody but this process can connect
    this.#names.clear();
    this.#distributed.clear();
    if (!this.#driver.embedded) await checkLogin(session, login, this.#mark);
    await session.script(`SELECT pg_advisory_xact_lock(${PROVISIONING})`);
    const owner = nameOwner(this.#mark);
    // nodes of a cluster connect to each other as who makes and changes tables
    await createRole(session, owner, { login: await hasCitus(session), switched: true });
    await createSchema(session, '"purposebound"', owner);
    await this.#asOwner(session, () => session.script(REGISTRY));
    const foreign = await foreignInRegistry(session, this.#mark);
    if (foreign.length > 0) {
      throw new StoreError("storage-differs", `The registry is not as it was made: ${listed(foreign)}`);
    }
  }
}

/** What a transaction on a dataset begins with, behind its role: the lock, and the gate. */
function writeEntry(
  layout: DatasetLayout,
  names: DatasetNames,
  mode: "read" | "shared" | "exclusive",
  isDistributed: boolean,
): string {
  // every transaction may append to the trail, reading ones too
  const gate = `${gateCheck(layout, names, isDistributed)}, ${writeTrailGate(names.schema)}`;
  if (mode === "read") return `, ${gate}`;
  const lock = mode === "shared" && !isDistributed ? "pg_advisory_xact_lock_shared" : "pg_advisory_xact_lock";
  // what is read behind a lock is read by a statement of its own, which sees what was waited for
  return `, ${lock}(${names.lock}); SELECT ${gate}`;
}

const INTERNAL_ERROR = "XX000";
const DIVISION_BY_ZERO = "22012";
const INSUFFICIENT_PRIVILEGE = "42501";

/**
 * What each transaction begins with, since a statement that came in through another one may have left the connection
 * otherwise. Snapshots are taken by each statement, so that what was waited for is seen. Names without a schema mean
 * PostgreSQL's own: whoever may create functions or operators on the search path could have them called with people's data.
 */
const SETTINGS = [
  "SET TRANSACTION ISOLATION LEVEL READ COMMITTED READ WRITE",
  "SET LOCAL search_path TO pg_catalog, pg_temp",
  "SET LOCAL client_encoding TO 'UTF8'",
  "SET LOCAL extra_float_digits TO 1",
  "SET LOCAL datestyle TO 'ISO'",
  "SET LOCAL synchronous_commit TO DEFAULT",
].join("; ");

/** SQLSTATEs of a transaction that failed only because of others: serialization_failure and deadlock_detected. */
const PASSING: readonly (string | undefined)[] = ["40001", "40P01"];
const TRIES = 3;

/** Runs a transaction again that lost to others; nothing of the lost one has happened. */
async function retried<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const isLost =
        error instanceof StorageError && error.code === "storage-failed" && PASSING.includes(error.driverCode);
      if (attempt === TRIES || !isLost) throw error;
    }
  }
}
