import sql from "sql-template-tag";
import type { EndSignal } from "../../boundary/index.js";
import { checkObject, invalidArgument, StoreError } from "../../errors/index.js";
import type {
  DatasetLayout,
  EvolvingTransaction,
  JoinedTransaction,
  JsonObject,
  LayoutChange,
  Registration,
  StorageAdapter,
  StorageSupport,
  StorageTransaction,
  StoredColumn,
  StoreNotes,
  TrailEvent,
} from "../contract/index.js";
import { readCluster } from "./citus/cluster.js";
import { DistributedTable } from "./citus/distributed-table.js";
import { type DistributeOptions, takeApart } from "./citus/distribution.js";
import type { SqlDriver, SqlSession } from "./driver/driver.js";
import { JoinedDriver } from "./driver/joined-driver.js";
import type { JoinableClient } from "./driver/pg-session.js";
import { createRole, createSchema, hasRole } from "./isolation/roles.js";
import { writeLines } from "./isolation/shape/lines.js";
import { beginReshaping, beginShaping, type Reshaping } from "./isolation/shape/shape.js";
import { PostgresNotes } from "./notes.js";
import { DatabaseOpening } from "./opening.js";
import type { PostgresOptions, UpgradedStorage } from "./options.js";
import type { RecordTable } from "./records/record-table.js";
import { type Experience, WholeTable } from "./records/whole-table.js";
import { compactTable, listCompacted, renewStatistics } from "./schema/compaction.js";
import { evolveDataset } from "./schema/evolution.js";
import { lockGate, writeGate } from "./schema/gate.js";
import {
  buildDatasetShape,
  checkEdition,
  MIGRATIONS,
  type Migration,
  newer,
  toEdition,
} from "./schema/migrations/index.js";
import type { DatasetNames } from "./schema/names.js";
import {
  listRegistrations,
  type Registered,
  readHistory,
  readRegistryEdition,
  writeHistory,
  writeRegistration,
} from "./schema/registry.js";
import { stopStatistics } from "./schema/statistics.js";
import { writeTables } from "./schema/tables.js";
import { writeFieldLines } from "./schema/types.js";
import { PROVISIONING, retried, Sessions } from "./sessions.js";
import { PostgresTransaction } from "./transaction.js";

/**
 * Keeps each assignment in a schema of its own under a role of its own.
 *
 * Every operation runs under SET LOCAL ROLE of that role, which can see no other schema. A mistake therefore reads no
 * other dataset, nor does an injected statement that does not switch the role. If each dataset has a login of its own,
 * no SQL at all does.
 */
export class PostgresAdapter implements StorageAdapter {
  readonly name: string;
  readonly supports: StorageSupport;
  readonly notes: StoreNotes;
  readonly #driver: SqlDriver;
  readonly #sessions: Sessions;
  readonly #options: PostgresOptions;
  readonly #migrations: readonly Migration[];
  readonly #experiences = new Map<string, Experience>();
  readonly #opening: DatabaseOpening;
  #isOpen = false;

  /** @param migrations - All migrations there are; tests add some of their own. */
  constructor(driver: SqlDriver, options: PostgresOptions = {}, migrations: readonly Migration[] = MIGRATIONS) {
    checkObject(options, "The second parameter of the storage");
    const { migrations: mode = "upgrade" } = options;
    if (mode !== "upgrade" && mode !== "refuse")
      throw invalidArgument("`migrations` of the storage is not known", 'Pass "upgrade" or "refuse", or leave it out.');
    this.#driver = driver;
    this.#options = options;
    this.#migrations = migrations;
    this.#sessions = new Sessions(driver, toEdition(migrations));
    this.notes = new PostgresNotes(this.#sessions);
    this.#opening = new DatabaseOpening(this.#sessions, driver, { migrations, mode });
    this.name = driver.name;
    this.supports = { persistence: driver.persistent, multiProcess: !driver.embedded, pipelining: true };
  }

  async open(): Promise<void> {
    await this.#opening.open();
    this.#isOpen = true;
  }

  close(): Promise<void> {
    this.#isOpen = false;
    return this.#driver.close();
  }

  clock(): Promise<Date> {
    return this.#sessions.asLogin(async (session) => {
      const [row] = await session.rows(sql`SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8`);
      return new Date(Number(row?.[0]));
    });
  }

  registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>> {
    return this.#opening.registered(ids);
  }

  /**
   * Upgrades the registry and all datasets, whatever `migrations` says about opening; see `upgradeStorage()`. If the
   * database is not open, it is opened for as long as that takes.
   */
  async upgrade(): Promise<UpgradedStorage> {
    const { number } = this.#sessions.edition;
    if (this.#isOpen) {
      return { registry: { from: number, to: number }, assignments: await this.#opening.upgradeAll() };
    }
    const registry = await this.#opening.open("upgrade");
    try {
      return { registry, assignments: await this.#opening.upgradeAll() };
    } finally {
      await this.close();
    }
  }

  async provision(layout: DatasetLayout, registration: Registration, event: TrailEvent): Promise<Registration> {
    const known = await this.#sessions.asLogin(
      (session) => this.#provision(session, layout, registration, event),
      [PROVISIONING],
    );
    if (known === undefined) return registration;
    // a process of an older release made it just now; reading upgrades it and writes its definition in today's words
    const isOlder = known.edition < this.#sessions.edition.number;
    return (isOlder ? (await this.registered([layout.id])).get(layout.id) : undefined) ?? known.registration;
  }

  /** Creates a dataset's place, or returns what is registered already. */
  async #provision(
    session: SqlSession,
    layout: DatasetLayout,
    registration: Registration,
    event: TrailEvent,
  ): Promise<Registered | undefined> {
    const names = this.#opening.name(layout);
    const { edition, mark, owner } = this.#sessions;
    // the server gathers the login's memberships anew for each grant, which takes longer the more there are. The role
    // therefore comes first; all work that needs the memberships follows together
    const isNew = !(await hasRole(session, names.role));
    const cluster = await readCluster(session);
    const { separate } = this.#driver;
    // nobody else connects as the role, and a password that an injected statement sets must open nothing
    const use = { login: separate || cluster.rolesLogIn, switched: !separate };
    if (isNew) await createRole(session, names.role, use);
    const known = await this.#sessions.switchToOwner(session, async () => {
      const registry = await readRegistryEdition(session);
      if (registry !== edition.number) throw newer("The registry of this database was");
      return (await this.#opening.read(session, [layout.id])).get(layout.id);
    });
    if (known !== undefined && isNew) {
      throw new StoreError(
        "storage-unsafe",
        `Assignment "${layout.id}" is registered, and its role ${names.role} does not exist`,
      );
    }
    if (known !== undefined) return known;
    if (!isNew) await createRole(session, names.role, use);
    await createSchema(session, names.schema, owner);
    await this.#sessions.switchToOwner(session, async () => {
      await session.script(writeTables(layout, names, cluster) + writeGate(registration, names, edition));
      await stopStatistics(session, names.schema, registration.definition);
      // migrations that `writeTables` does not know yet
      for (const { dataset } of this.#migrations.slice(MIGRATIONS.length)) {
        await dataset?.({ session, assignment: layout.id, names, isDistributed: false });
      }
      const adds = new Map([
        ...buildDatasetShape(this.#migrations, names.schema),
        ...writeFieldLines(layout.fields, names.schema),
      ]);
      const shaping = await beginShaping(session, { assignment: layout.id, names, mark });
      const made = await shaping.finish({ adds, drops: new Map() }, new Set());
      const further = this.#further(layout, names);
      for (const statement of further) await session.script(statement);
      const shape = further.length === 0 ? made : writeLines(await shaping.read());
      await writeRegistration(session, layout.id, registration, { shape, edition });
      await writeHistory(session, layout.id, registration);
      await this.#work(session, layout, names, false).append([event]);
    });
    return undefined;
  }

  /** Reads the application's own statements for tables that were just made. */
  #further(layout: DatasetLayout, { schema, role }: DatasetNames): readonly string[] {
    return this.#options.afterProvision?.({ assignment: layout.id, schema, role }) ?? [];
  }

  list(after: string | undefined, limit: number): Promise<ReadonlyMap<string, Registration>> {
    return this.#sessions.asOwner("read", (session) => listRegistrations(session, after, limit));
  }

  history(id: string): Promise<readonly Registration[]> {
    return this.#sessions.asOwner("read", (session) => readHistory(session, id));
  }

  async evolve(change: LayoutChange, work: (transaction: EvolvingTransaction) => Promise<void>): Promise<void> {
    const names = this.#opening.name(change.before);
    const { edition } = this.#sessions;
    await this.#knowing(change.before.id, (isDistributed) =>
      this.#sessions.asOwner(
        "open",
        (session) =>
          evolveDataset(session, change, names, {
            work,
            table: this.#table(session, change.before, names, isDistributed),
            begin: () => this.#beginReshaping(session, change.before.id, names),
            edition,
          }),
        [names.lock],
      ),
    );
  }

  transaction<Result>(
    layout: DatasetLayout,
    mode: "read" | "shared" | "exclusive",
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<Result> {
    return this.#transact(this.#sessions, layout, mode, work);
  }

  /** @throws StoreError `storage-unsupported` without a shared login, and on PGlite */
  join(connection: JoinableClient): JoinedTransaction {
    const { embedded, separate } = this.#driver;
    if (embedded || separate) {
      const why = embedded ? "PGlite has one connection, which is its own" : "Each dataset has a login of its own";
      throw new StoreError("storage-unsupported", why, "Use a PostgreSQL server with a login that all datasets share.");
    }
    const sessions = this.#sessions.join(new JoinedDriver(connection));
    return { transaction: (layout, mode, work) => this.#transact(sessions, layout, mode, work) };
  }

  #transact<Result>(
    sessions: Sessions,
    layout: DatasetLayout,
    mode: "read" | "shared" | "exclusive",
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<Result> {
    const names = this.#opening.name(layout);
    return this.#knowing(layout.id, async (isDistributed) => {
      if (isDistributed && sessions !== this.#sessions) {
        throw new StoreError("storage-unsupported", `The records of assignment "${layout.id}" are distributed`);
      }
      let table: RecordTable | undefined;
      try {
        return await sessions.asDataset({ layout, names, mode, isDistributed }, (session) => {
          table = this.#table(session, layout, names, isDistributed);
          return work(new PostgresTransaction(session, layout, names, table));
        });
      } finally {
        table?.release();
      }
    });
  }

  /**
   * Runs work that depends on whether a dataset is distributed. If the server refuses what was known about that, the
   * work runs again. Each run keeps to one answer, because its gate, its lock and its statements belong together,
   * whatever other calls learn meanwhile.
   */
  #knowing<Result>(id: string, run: (isDistributed: boolean) => Promise<Result>): Promise<Result> {
    return retried(async () => {
      const known = this.#opening.isDistributed(id);
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

  /** Asks the registry if a dataset is distributed. */
  async #isDistributed(id: string): Promise<boolean> {
    const known = await this.#sessions.asOwner("read", (session) => this.#opening.read(session, [id]));
    return known.get(id)?.distributed === true;
  }

  /**
   * Distributes the records of an assignment; see `distribute()`.
   *
   * @throws StoreError `storage-unsupported`, `storage-differs`, `storage-newer`, `storage-outdated`
   * @throws StoreError `invalid-argument` if no such assignment is registered, or `by` gives no statements.
   */
  async distribute(id: string, options: DistributeOptions): Promise<void> {
    const names = this.#opening.name({ id });
    const { edition } = this.#sessions;
    await this.#sessions.asOwner(
      "open",
      async (session) => {
        const [known] = await session.query(sql`
          SELECT coalesce(distributed, is_distributed) AS distributed, edition, definition FROM purposebound.definitions
          WHERE assignment = ${id} FOR UPDATE`);
        if (known === undefined)
          throw invalidArgument(
            "distribute() is given an id under which nothing is registered",
            "Pass the id of an assignment that a store opened on this storage.",
          );
        checkEdition(id, Number(known.edition), edition);
        if (known.distributed === true) return;
        await lockGate(session, names);
        const reshaping = await this.#beginReshaping(session, id, names);
        // first, so that nobody gets in if a statement of `by` ends the transaction half-way
        await session.script(`UPDATE ${names.schema}.definition SET is_distributed = true`);
        const shape = await takeApart(session, names, options, reshaping);
        // tables that were made anew
        await stopStatistics(session, names.schema, known.definition as JsonObject); // an object, as it was registered
        await session.query(sql`
          UPDATE purposebound.definitions SET is_distributed = true, shape = ${shape} WHERE assignment = ${id}`);
      },
      [names.lock],
    );
    this.#opening.noteDistributed(id, true);
  }

  #beginReshaping(session: SqlSession, assignment: string, names: DatasetNames): Promise<Reshaping> {
    return beginReshaping(session, { assignment, names, mark: this.#sessions.mark });
  }

  async columns(layout: DatasetLayout): Promise<readonly StoredColumn[]> {
    const names = this.#opening.name(layout);
    const columns = sql`
      SELECT table_name, column_name, data_type FROM information_schema.columns
      WHERE table_schema = ${names.schema} ORDER BY table_name, ordinal_position`;
    const rows = await this.#sessions.asDataset({ layout, names, mode: "look", isDistributed: false }, (session) =>
      session.query(columns),
    );
    return rows.map((row) => ({
      table: String(row.table_name),
      column: String(row.column_name),
      type: String(row.data_type),
    }));
  }

  /** Writes the tables of datasets anew, each in a transaction of its own, so that acts wait for one table at a time. */
  async compact(layouts: readonly DatasetLayout[], signal?: EndSignal): Promise<readonly string[]> {
    const done: string[] = [];
    for (const { id } of layouts) {
      const { schema } = this.#opening.name({ id });
      const run = <Result>(work: (session: SqlSession) => Promise<Result>): Promise<Result> =>
        retried(() => this.#sessions.asOwner("open", work));
      for (const table of await run((session) => listCompacted(session, schema))) {
        if (signal?.aborted === true) break;
        await run((session) => compactTable(session, table));
      }
      if (signal?.aborted === true) break;
      await run((session) => renewStatistics(session, schema));
      done.push(id);
    }
    await this.#driver.forget?.();
    return done;
  }

  #experience({ id }: DatasetLayout): Experience {
    const known = this.#experiences.get(id) ?? { meetsHeld: false, coming: new Map() };
    this.#experiences.set(id, known);
    return known;
  }
}
