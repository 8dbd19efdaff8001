import { StorageError, StoreError } from "../../errors/index.js";
import type { DatasetLayout } from "../contract/index.js";
import { superseded } from "../contract/superseded.js";
import type { Opening, SqlDriver, SqlSession } from "./driver/driver.js";
import { WatchedSession } from "./driver/watched-session.js";
import { gateCheck, NEWER, NOT_ACCEPTED, registryCheck } from "./schema/gate.js";
import { type Edition, newer } from "./schema/migrations/index.js";
import { type DatasetNames, nameOwner, quoted } from "./schema/names.js";
import { writeTrailGate } from "./trail.js";

/** One lock for all provisioning in a database: roles and schemas have no IF NOT EXISTS that holds under concurrency. */
export const PROVISIONING = 7_309_453_126_104_918n;

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

/** How a transaction works on a dataset, and what it takes it to be. */
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
  /** Whether transactions can note their floor of the trail; known once it is open. */
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

  /** A transaction as the login. */
  asLogin<Result>(work: (session: SqlSession) => Promise<Result>, locks: readonly bigint[] = []): Promise<Result> {
    return this.#run({ script: writeLocks(locks), isAwaited: true }, work);
  }

  /**
   * A transaction as the owner, behind locks, that works with the registry; or, without a `use` of it, makes it.
   *
   * @throws StoreError `storage-newer` if the registry is, for that use.
   */
  asOwner<Result>(
    use: "open" | "read" | undefined,
    work: (session: SqlSession) => Promise<Result>,
    locks: readonly bigint[] = [],
  ): Promise<Result> {
    const check = use === undefined ? "" : `; SELECT ${registryCheck(this.edition, use)}`;
    // what is read behind a lock is read by a statement of its own, which sees what was waited for
    const script = `${writeLocks(locks)}${writeRole(this.owner)}${check}`;
    const explained = (error: StorageError): Error =>
      error.driverCode === NEWER ? newer("The registry of this database was") : error;
    return this.#run({ script, isAwaited: true, explained }, work);
  }

  /** Goes on as the owner, within a transaction of the login. */
  async switchToOwner<Result>(session: SqlSession, work: () => Promise<Result>): Promise<Result> {
    await session.script(writeRole(this.owner));
    const result = await work();
    await session.script("SET LOCAL ROLE NONE");
    return result;
  }

  /**
   * A transaction under a dataset's role. Fails before anything else where the role is not the one at work, because a pooler
   * or a pool has dropped the statement, or the login is another's: division by zero fails the opening without a round trip.
   * The work's first statements go along with the opening ones: they run when those have come through, lock and gate and all.
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

  /** What a transaction on a dataset begins with, behind its role: the lock, and the gate. */
  #writeEntry({ layout, names, mode, isDistributed }: DatasetWork): string {
    if (mode === "look") return "";
    // every transaction may append to the trail, reading ones too
    const gate = `${gateCheck(layout, names, isDistributed, this.edition)}, ${writeTrailGate(names.schema, this.notesFloors)}`;
    if (mode === "read") return `, ${gate}`;
    const lock = mode === "shared" && !isDistributed ? "pg_advisory_xact_lock_shared" : "pg_advisory_xact_lock";
    // as above
    return `, ${lock}(${names.lock}); SELECT ${gate}`;
  }

  /** What it means that a dataset's transaction could not begin. */
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

  /** A transaction that nothing left on its connection has a say in; see {@link SETTINGS}. */
  #run<Result>(opening: Opening, work: (session: SqlSession) => Promise<Result>): Promise<Result> {
    const within = async (session: SqlSession): Promise<Result> => {
      const watched = new WatchedSession(session);
      const result = await work(watched);
      watched.check();
      return result;
    };
    return this.#driver.transaction({ ...opening, script: `${SETTINGS}; ${opening.script}` }, within);
  }
}

/** In one order for all, so that nobody waits for each other. */
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

/** Runs a transaction again that lost to others; nothing of the lost one has happened. */
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
