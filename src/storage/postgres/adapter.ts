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
import { readCluster } from "./citus/cluster.js";
import { DistributedTable } from "./citus/distributed-table.js";
import { type DistributeOptions, takeApart } from "./citus/distribution.js";
import type { SqlDriver, SqlSession } from "./driver/driver.js";
import { checkLogin, checkVersion, RIGHTS, readLogin } from "./isolation/logins.js";
import { checkRoles, createRole, createSchema, hasRole } from "./isolation/roles.js";
import { differing, foreignInRegistry, listed, readShape } from "./isolation/shape.js";
import type { RecordTable } from "./records/record-table.js";
import { type Experience, WholeTable } from "./records/whole-table.js";
import { evolveDataset } from "./schema/evolution.js";
import { lockGate, writeGate } from "./schema/gate.js";
import { checkEdition, MIGRATIONS, type Migration, newer, toEdition } from "./schema/migrations/index.js";
import { buildMark, buildNames, type DatasetNames, REGISTRY_SCHEMA } from "./schema/names.js";
import {
  listRegistrations,
  type Registered,
  readAssignments,
  readHistory,
  readRegistrations,
  readRegistryEdition,
  writeHistory,
  writeRegistration,
} from "./schema/registry.js";
import { writeTables } from "./schema/tables.js";
import { prepareRegistry, type Upgraded, type Upgrading, upgradeDataset } from "./schema/upgrade.js";
import { PROVISIONING, retried, Sessions } from "./sessions.js";
import { PostgresTransaction } from "./transaction.js";

/** What a dataset is called in the database. None of the names needs quoting; none derives from input. */
export interface ProvisionedNames {
  /** Id of the assignment. */
  readonly assignment: string;
  readonly schema: string;
  readonly role: string;
}

/** What becomes of the package's own tables where an older release made them. */
export interface MigrationOptions {
  /**
   * `upgrade`, if left out: opening upgrades the registry, and each dataset that is opened. `refuse`: opening throws
   * StoreError `storage-outdated`, and {@link upgradeStorage} upgrades them when you run it. See `docs/upgrading.md`.
   */
  readonly migrations?: "upgrade" | "refuse";
}

/** Options of `postgres()`. */
export interface PostgresOptions extends MigrationOptions {
  /**
   * Gives statements that run, as the owner, when the tables of a new assignment have been made, in the same transaction:
   * to place its schema on a node of Citus, say.
   */
  readonly afterProvision?: (names: ProvisionedNames) => readonly string[];
}

/** What upgrading did to an assignment's tables; nothing where both editions are the same. */
export interface UpgradedAssignment extends Upgraded {
  /** Id of the assignment. */
  readonly assignment: string;
}

/** What `upgradeStorage()` did. */
export interface UpgradedStorage {
  /** Editions of the registry before and after. */
  readonly registry: Upgraded;
  /** All assignments that are registered, by their ids. */
  readonly assignments: readonly UpgradedAssignment[];
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
  readonly #sessions: Sessions;
  readonly #options: PostgresOptions;
  readonly #migrations: readonly Migration[];
  readonly #experiences = new Map<string, Experience>();
  /** Ids of assignments whose records are distributed. */
  readonly #distributed = new Set<string>();
  /** Names of datasets, which are hashes, by the assignment's id. */
  readonly #names = new Map<string, DatasetNames>();
  #isOpen = false;

  /** @param migrations - All that there are; tests add some of their own. */
  constructor(driver: SqlDriver, options: PostgresOptions = {}, migrations: readonly Migration[] = MIGRATIONS) {
    const { migrations: mode = "upgrade" } = options;
    if (mode !== "upgrade" && mode !== "refuse") throw new TypeError('migrations is "upgrade" or "refuse"');
    this.#driver = driver;
    this.#options = { ...options, migrations: mode };
    this.#migrations = migrations;
    this.#sessions = new Sessions(driver, toEdition(migrations));
    this.name = driver.name;
    this.supports = { persistence: driver.persistent, multiProcess: !driver.embedded, pipelining: true };
  }

  async open(): Promise<void> {
    await this.#open(this.#upgrading);
  }

  async #open(upgrading: Upgrading): Promise<Upgraded> {
    await this.#driver.open();
    try {
      const upgraded = await this.#sessions.asLogin((session) => this.#prepare(session, upgrading));
      this.#isOpen = true;
      return upgraded;
    } catch (error) {
      await this.#driver.close();
      const lacksRights = error instanceof StorageError && error.driverCode === INSUFFICIENT_PRIVILEGE;
      throw lacksRights ? new StoreError("storage-unsafe", "The login may not make roles and schemas", RIGHTS) : error;
    }
  }

  close(): Promise<void> {
    this.#isOpen = false;
    return this.#driver.close();
  }

  get #upgrading(): Upgrading {
    const { migrations: mode = "upgrade" } = this.#options;
    return { migrations: this.#migrations, edition: this.#sessions.edition, mode };
  }

  /** Checks the server and the login, and makes the registry, or upgrades it. */
  async #prepare(session: SqlSession, upgrading: Upgrading): Promise<Upgraded> {
    const login = await readLogin(session);
    checkVersion(login.version, this.#driver.embedded);
    const { mark, owner } = this.#enter(login.database);
    // PGlite logs in as superuser by its nature: there, nobody but this process can connect
    if (!this.#driver.embedded) await checkLogin(session, login, mark);
    await session.script(`SELECT pg_advisory_xact_lock(${PROVISIONING})`);
    const { ownerLogsIn } = await readCluster(session);
    await createRole(session, owner, { login: ownerLogsIn, switched: true });
    await createSchema(session, REGISTRY_SCHEMA, owner);
    const upgraded = await this.#sessions.switchToOwner(session, async () => {
      // what is foreign in it is told of before anything is made of it
      await this.#checkRegistry(session);
      return prepareRegistry(session, upgrading);
    });
    await this.#checkRegistry(session);
    const { number } = this.#sessions.edition;
    return upgraded ?? { from: number, to: number };
  }

  async #checkRegistry(session: SqlSession): Promise<void> {
    const foreign = await foreignInRegistry(session, this.#sessions.mark);
    if (foreign.length === 0) return;
    throw new StoreError("storage-differs", `The registry is not as it was made: ${listed(foreign)}`);
  }

  #enter(database: string): { readonly mark: string; readonly owner: string } {
    const mark = buildMark(database);
    this.#sessions.mark = mark;
    this.#names.clear();
    this.#distributed.clear();
    return { mark, owner: this.#sessions.owner };
  }

  async registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>> {
    const [known, doubtful] = await this.#look(ids);
    if (doubtful.length > 0) await this.#checkAgain(doubtful);
    const { number } = this.#sessions.edition;
    const older = [...known].filter(([, { edition }]) => edition < number);
    if (older.length === 0) return toRegistrations(known);
    for (const [id] of older) await this.#upgrade(id, this.#upgrading);
    return toRegistrations((await this.#look(ids))[0]);
  }

  /** What is registered, and whose tables seem not to be as they were registered. */
  async #look(ids: readonly string[]): Promise<readonly [ReadonlyMap<string, Registered>, readonly string[]]> {
    const { edition, mark } = this.#sessions;
    const look = (isCompared: boolean) =>
      this.#sessions.asOwner("open", async (session) => {
        const known = await this.#read(session, ids);
        for (const [id, one] of known) {
          if (one.edition > edition.number) throw newer(`The tables of assignment "${id}" were`);
          if (one.edition < edition.number && this.#upgrading.mode === "refuse") checkEdition(id, one.edition, edition);
        }
        const datasets = new Map([...known.keys()].map((id) => [id, this.#name({ id })]));
        // where nobody else can connect, who switches to what is of no account
        if (!this.#driver.embedded) await checkRoles(session, datasets.values(), !this.#driver.separate);
        const doubtful = isCompared ? await differing(session, datasets, mark) : datasets;
        return [known, [...doubtful.keys()]] as const;
      });
    return look(true).catch((error: unknown) => {
      // a table or index that somebody drops between its being listed and looked at
      if (error instanceof StorageError && error.driverCode === INTERNAL_ERROR) return look(false);
      throw error;
    });
  }

  /** Looks once more at what differed, while nobody is changing it: it may have been on its way from one shape to another. */
  async #checkAgain(ids: readonly string[]): Promise<void> {
    const datasets = new Map(ids.map((id) => [id, this.#name({ id })]));
    const locks = [PROVISIONING, ...[...datasets.values()].map(({ lock }) => lock)];
    await this.#sessions.asOwner("open", (session) => this.#checkShapes(session, datasets), locks);
  }

  async #checkShapes(session: SqlSession, datasets: ReadonlyMap<string, DatasetNames>): Promise<void> {
    const found = await differing(session, datasets, this.#sessions.mark);
    const [first] = found;
    if (first === undefined) return;
    const [id, differences] = first;
    const others = found.size > 1 ? `, and ${found.size - 1} more assignments differ` : "";
    throw new StoreError(
      "storage-differs",
      `The tables of assignment "${id}" are not as registered: ${listed(differences)}${others}`,
    );
  }

  #upgrade(id: string, upgrading: Upgrading): Promise<Upgraded> {
    const names = this.#name({ id });
    return retried(() =>
      this.#sessions.asOwner(
        "open",
        (session) =>
          upgradeDataset(
            session,
            {
              assignment: id,
              names,
              check: () => this.#checkShapes(session, new Map([[id, names]])),
              shape: () => readShape(session, names, this.#sessions.mark),
            },
            upgrading,
          ),
        [names.lock],
      ),
    );
  }

  /**
   * Upgrades the registry and all datasets, whatever opening does: see `upgradeStorage()`. Opens the database for as long as
   * that takes, if it is not open.
   */
  async upgrade(): Promise<UpgradedStorage> {
    const upgrading: Upgrading = { ...this.#upgrading, mode: "upgrade" };
    const { number } = this.#sessions.edition;
    const wasOpen = this.#isOpen;
    const registry = wasOpen ? { from: number, to: number } : await this.#open(upgrading);
    try {
      const ids = await this.#sessions.asOwner("open", readAssignments);
      const assignments: UpgradedAssignment[] = [];
      let failure: { readonly error: unknown } | undefined;
      for (const id of ids) {
        // one that cannot be upgraded does not keep the others from it
        const upgraded = await this.#upgrade(id, upgrading).catch((error: unknown) => {
          failure ??= { error };
        });
        if (upgraded !== undefined) assignments.push({ assignment: id, ...upgraded });
      }
      if (failure !== undefined) throw failure.error;
      return { registry, assignments };
    } finally {
      if (!wasOpen) await this.close();
    }
  }

  async provision(layout: DatasetLayout, registration: Registration, event: TrailEvent): Promise<Registration> {
    const known = await this.#sessions.asLogin(
      (session) => this.#provision(session, layout, registration, event),
      [PROVISIONING],
    );
    if (known === undefined) return registration;
    // made at this moment by a process of an older release
    if (known.edition < this.#sessions.edition.number)
      return (await this.registered([layout.id])).get(layout.id) ?? known.registration;
    return known.registration;
  }

  /** Makes the place for a dataset; returns what is registered already. */
  async #provision(
    session: SqlSession,
    layout: DatasetLayout,
    registration: Registration,
    event: TrailEvent,
  ): Promise<Registered | undefined> {
    const names = this.#name(layout);
    const { edition, mark, owner } = this.#sessions;
    // each grant has the server gather the login's memberships anew, which takes longer the more there are: so first the
    // role, and then all that needs them, once
    const isNew = !(await hasRole(session, names.role));
    const use = { login: true, switched: !this.#driver.separate };
    if (isNew) await createRole(session, names.role, use);
    const known = await this.#sessions.switchToOwner(session, async () => {
      const registry = await readRegistryEdition(session);
      if (registry !== edition.number) throw newer("The registry of this database was");
      return (await this.#read(session, [layout.id])).get(layout.id);
    });
    if (known !== undefined && isNew) {
      throw new StoreError(
        "storage-unsafe",
        `Assignment "${layout.id}" is registered, and its role ${names.role} does not exist`,
      );
    }
    if (known !== undefined) return known;
    const cluster = await readCluster(session);
    if (!isNew) await createRole(session, names.role, use);
    await createSchema(session, names.schema, owner);
    await this.#sessions.switchToOwner(session, async () => {
      await session.script(writeTables(layout, names, cluster) + writeGate(registration, names, edition));
      // those that `writeTables` does not know yet
      for (const { dataset } of this.#migrations.slice(MIGRATIONS.length)) {
        await dataset?.({ session, assignment: layout.id, names, isDistributed: false });
      }
      for (const statement of this.#further(layout, names)) await session.script(statement);
      const shape = await readShape(session, names, mark);
      await writeRegistration(session, layout.id, registration, { shape, edition });
      await writeHistory(session, layout.id, registration);
      await this.#work(session, layout, names, false).append([event]);
    });
    return undefined;
  }

  /** Statements of the application's own, for tables that were just made. */
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
    const names = this.#name(change.before);
    const { edition, mark } = this.#sessions;
    await this.#knowing(change.before.id, (isDistributed) =>
      this.#sessions.asOwner(
        "open",
        (session) =>
          evolveDataset(session, change, names, {
            work,
            table: this.#table(session, change.before, names, isDistributed),
            shape: () => readShape(session, names, mark),
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
    const names = this.#name(layout);
    return this.#knowing(layout.id, (isDistributed) =>
      this.#sessions.asDataset({ layout, names, mode, isDistributed }, (session) =>
        work(this.#work(session, layout, names, isDistributed)),
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
    const known = await this.#sessions.asOwner("read", (session) => this.#read(session, [id]));
    return known.get(id)?.distributed === true;
  }

  /** Reads what is registered, and notes what is distributed. */
  async #read(session: SqlSession, ids: readonly string[]): Promise<ReadonlyMap<string, Registered>> {
    const known = await readRegistrations(session, ids);
    for (const [id, { distributed }] of known) {
      if (distributed) this.#distributed.add(id);
      else this.#distributed.delete(id);
    }
    return known;
  }

  /**
   * Distributes the records of an assignment: see `distribute()`.
   *
   * @throws StoreError `storage-unsupported`, `storage-differs`, `storage-newer`, `storage-outdated`
   * @throws TypeError if no such assignment is registered, or `by` gives no statements.
   */
  async distribute(id: string, options: DistributeOptions): Promise<void> {
    const names = this.#name({ id });
    const { edition, mark } = this.#sessions;
    await this.#sessions.asOwner(
      "open",
      async (session) => {
        const [known] = await session.query(sql`
          SELECT coalesce(distributed, is_distributed) AS distributed, edition FROM purposebound.definitions
          WHERE assignment = ${id} FOR UPDATE`);
        if (known === undefined) throw new TypeError("distribute() takes the id of an assignment that is registered");
        checkEdition(id, Number(known.edition), edition);
        if (known.distributed === true) return;
        await lockGate(session, names);
        // first, so that nobody gets in where what is run for the application ends the transaction half-way
        await session.script(`UPDATE ${names.schema}.definition SET is_distributed = true`);
        const shape = await takeApart(session, names, options, () => readShape(session, names, mark));
        await session.query(sql`
          UPDATE purposebound.definitions SET is_distributed = true, shape = ${shape} WHERE assignment = ${id}`);
      },
      [names.lock],
    );
    this.#distributed.add(id);
  }

  async columns(layout: DatasetLayout): Promise<readonly StoredColumn[]> {
    const names = this.#name(layout);
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

  #name(layout: Pick<DatasetLayout, "id">): DatasetNames {
    const names = this.#names.get(layout.id) ?? buildNames(layout, this.#sessions.mark);
    this.#names.set(layout.id, names);
    return names;
  }

  #experience({ id }: DatasetLayout): Experience {
    const known = this.#experiences.get(id) ?? { meetsHeld: false };
    this.#experiences.set(id, known);
    return known;
  }
}

function toRegistrations(known: ReadonlyMap<string, Registered>): ReadonlyMap<string, Registration> {
  return new Map(Array.from(known, ([id, { registration }]) => [id, registration]));
}

const INTERNAL_ERROR = "XX000";
const INSUFFICIENT_PRIVILEGE = "42501";
