import { StorageError, StoreError } from "../../errors/index.js";
import type { DatasetLayout } from "../contract/index.js";
import { superseded } from "../superseded.js";
import type { Opening, SqlDriver, SqlSession } from "./driver/driver.js";
import { WatchedSession } from "./driver/watched-session.js";
import { gateCheck, NEWER, NOT_ACCEPTED, registryCheck } from "./schema/gate.js";
import { type Edition, newer } from "./schema/migrations/index.js";
import { type DatasetNames, nameOwner, quoted } from "./schema/names.js";
import { writeTrailGate } from "./trail.js";

/**
 * One lock for all provisioning in a database, because roles and schemas have no IF NOT EXISTS that holds under
 * concurrency.
 */
export const PROVISIONING = 7_309_453_126_104_918n;

const NO_EDITION = "The registry is not as it was made: its table edition is empty";

const DIVISION_BY_ZERO = "22012";
const INSUFFICIENT_PRIVILEGE = "42501";

/**
 * Settings with which each transaction begins, because a statement of an earlier one may have changed the connection.
 * Each statement takes its own snapshot, so that it sees what it waited for. Names without a schema mean PostgreSQL's
 * own. Otherwise anybody who may create functions or operators on the search path could make them run on people's data.
 */
const SETTINGS = [
  "SET LOCAL search_path TO pg_catalog, pg_temp",
  "SET LOCAL client_encoding TO 'UTF8'",
  "SET LOCAL extra_float_digits TO 1",
  "SET LOCAL datestyle TO 'ISO'",
  "SET LOCAL synchronous_commit TO DEFAULT",
].join("; ");

/** A savepoint cannot set it; whoever joins a transaction looks at it. */
const ISOLATION = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED READ WRITE";

/** Work on a dataset: its mode, and the state that the caller takes the dataset to be in. */
export interface DatasetWork {
  readonly layout: DatasetLayout;
  readonly names: DatasetNames;
  /** `look` passes no gate, and sees catalogs only. */
  readonly mode: "read" | "shared" | "exclusive" | "look";
  readonly isDistributed: boolean;
}

/** Begins transactions as the login, as the owner, or as the role of a dataset. */
export class Sessions {
  /** The mark of the database's roles; known once it is open. */
  mark = "";
  /** Transactions can note their floor of the trail; known once it is open. */
  notesFloors = false;
  readonly edition: Edition;
  readonly #driver: SqlDriver;

  constructor(driver: SqlDriver, edition: Edition) {
    this.#driver = driver;
    this.edition = edition;
  }

  get owner(): string {
    return nameOwner(this.mark);
  }

  /** Makes sessions that join the transaction of another connection. */
  join(driver: SqlDriver): Sessions {
    const joined = new Sessions(driver, this.edition);
    joined.mark = this.mark;
    joined.notesFloors = this.notesFloors;
    return joined;
  }

  /** Runs a transaction as the login. */
  asLogin<Result>(work: (session: SqlSession) => Promise<Result>, locks: readonly bigint[] = []): Promise<Result> {
    return this.#run({ script: writeLocks(locks), isAwaited: true }, work);
  }

  /**
   * Runs a transaction as the owner that takes locks and works with the registry. Without `use`, it makes the registry.
   *
   * @throws StoreError `storage-newer` if the registry is too new for that use.
   */
  asOwner<Result>(
    use: "open" | "read" | undefined,
    work: (session: SqlSession) => Promise<Result>,
    locks: readonly bigint[] = [],
  ): Promise<Result> {
    const check = use === undefined ? "" : `; SELECT ${registryCheck(this.edition, use)}`;
    // a statement of its own reads after the lock was taken, so that it sees what was waited for
    const script = `${writeLocks(locks)}${writeRole(this.owner)}${check}`;
    const explained = (error: StorageError): Error => {
      if (error.driverCode === NEWER) return newer("The registry of this database was");
      return error.driverCode === NOT_ACCEPTED ? new StoreError("storage-differs", NO_EDITION) : error;
    };
    return this.#run({ script, isAwaited: true, explained }, work);
  }

  /** Works as the owner for a while, within a transaction of the login. */
  async switchToOwner<Result>(session: SqlSession, work: () => Promise<Result>): Promise<Result> {
    await session.script(writeRole(this.owner));
    const result = await work();
    await session.script("SET LOCAL ROLE NONE");
    return result;
  }

  /**
   * Runs a transaction under a dataset's role.
   *
   * It fails before anything else if another role is at work. This happens if a pooler or a pool has dropped the
   * statement that sets the role, or if the login is another's. A division by zero then fails the opening without a
   * round trip. The work's first statements are sent along with the opening ones. They run only after those have
   * passed, with lock and gate.
   */
  asDataset<Result>(work: DatasetWork, run: (session: SqlSession) => Promise<Result>): Promise<Result> {
    const { layout, names } = work;
    const users = this.#driver.separate ? "current_user, session_user" : "current_user";
    const isRole = `SELECT 1 / ('${names.role}' = ALL (ARRAY[${users}]))::int`;
    return this.#run(
      {
        script: `${writeRole(names.role)}; ${isRole}${this.#writeEntry(work)}`,
        isAwaited: work.mode === "look",
        login: { assignment: layout.id, role: names.role },
        explained: (error) => this.#explained(error, layout, names),
      },
      run,
    );
  }

  /** Writes the beginning of a transaction on a dataset, after its role is set: the lock, and the gate. */
  #writeEntry({ layout, names, mode, isDistributed }: DatasetWork): string {
    if (mode === "look") return "";
    // every transaction may append to the trail, even a reading one
    const gate = `${gateCheck(layout, names, isDistributed, this.edition)}, ${writeTrailGate(names.schema, this.notesFloors)}`;
    if (mode === "read") return `, ${gate}`;
    const lock = mode === "shared" && !isDistributed ? "pg_advisory_xact_lock_shared" : "pg_advisory_xact_lock";
    // a statement of its own, as in `asOwner`
    return `, ${lock}(${names.lock}); SELECT ${gate}`;
  }

  /** Turns the failure of a dataset's opening statements into the error that explains it. */
  #explained(error: StorageError, layout: DatasetLayout, names: DatasetNames): Error {
    if (error.driverCode === NOT_ACCEPTED) return superseded(layout.id);
    if (error.driverCode === NEWER) return newer(`The tables of assignment "${layout.id}" were`);
    if (error.driverCode !== DIVISION_BY_ZERO && error.driverCode !== INSUFFICIENT_PRIVILEGE) return error;
    return new StoreError(
      "storage-unsafe",
      `The connection does not work as role ${quoted(names.role)}`,
      this.#driver.separate
        ? "Let `connect` connect as the role that it is given."
        : "Look what is between this process and the database: SET LOCAL ROLE must reach it in the same transaction.",
    );
  }

  /** Runs a transaction that does not depend on the state of its connection; see {@link SETTINGS}. */
  #run<Result>(opening: Opening, work: (session: SqlSession) => Promise<Result>): Promise<Result> {
    const within = async (session: SqlSession): Promise<Result> => {
      const watched = new WatchedSession(session);
      const result = await work(watched);
      watched.check();
      return result;
    };
    const settings = this.#driver.isJoined === true ? SETTINGS : `${ISOLATION}; ${SETTINGS}`;
    return this.#driver.transaction({ ...opening, script: `${settings}; ${opening.script}` }, within);
  }
}

/** Writes locks in one order for all callers, so that none wait for each other. */
function writeLocks(locks: readonly bigint[]): string {
  const sorted = [...locks].sort((left, right) => (left < right ? -1 : 1));
  // provisioning goes before all datasets
  const ordered = [...sorted.filter((key) => key === PROVISIONING), ...sorted.filter((key) => key !== PROVISIONING)];
  return ordered.map((key) => `SELECT pg_advisory_xact_lock(${key}); `).join("");
}

function writeRole(role: string): string {
  return `SET LOCAL ROLE ${quoted(role)}`;
}

/** SQLSTATEs of a transaction that failed only because of others: serialization_failure and deadlock_detected. */
const PASSING: readonly (string | undefined)[] = ["40001", "40P01"];
const TRIES = 3;

/** Runs a transaction again if it lost to others. Nothing of the lost one has happened. */
export async function retried<Result>(run: () => Promise<Result>): Promise<Result> {
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
