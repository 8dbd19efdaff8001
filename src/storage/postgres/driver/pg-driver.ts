import { StorageError, StoreError } from "../../../errors/index.js";
import { type DatasetLogin, type Opening, type SqlDriver, type SqlSession, scrubbed } from "./driver.js";
import { type CopyFrom, PgSession, type PoolClientLike } from "./pg-session.js";

/** What is used of a pool of `pg`, so that its types are not needed where it is not. */
export interface PoolLike {
  connect(): Promise<PoolClientLike>;
  end(): Promise<void>;
  on?(event: "acquire", listener: (client: PoolClientLike) => void): unknown;
  removeListener?(event: "acquire", listener: (client: PoolClientLike) => void): unknown;
}

/** The database role of an assignment, as which to connect. */
export interface AssignmentLogin {
  /** Id of the assignment. */
  readonly assignment: string;
  /** Name of its role in the database. */
  readonly role: string;
}

/** A login for each assignment, so that even arbitrary SQL under one reads nothing of another. */
export interface AssignmentLogins {
  /** For opening, provisioning and evolution: a connection string or a pool, as `postgres()` takes it alone. */
  readonly provisioning: string | PoolLike;
  /**
   * Called once for each assignment, when it is first worked with: says how to connect as its role. A connection string
   * makes a pool of at most four connections, which the store ends; a pool is yours to end.
   */
  readonly connect: (login: AssignmentLogin) => string | PoolLike | Promise<string | PoolLike>;
}

/** Connections of one dataset's pool: they add up over many datasets. */
const SMALL = 4;

/** A PostgreSQL server, through the package `pg`. */
export class PgDriver implements SqlDriver {
  readonly name = "PostgreSQL";
  readonly embedded = false;
  readonly persistent = true;
  readonly separate: boolean;
  readonly #main: string | PoolLike;
  readonly #connect: AssignmentLogins["connect"] | undefined;
  readonly #pools = new Map<string, Promise<PoolLike>>();
  /** Pools at work, and whether they are ours to end. */
  readonly #made = new Map<PoolLike, boolean>();
  readonly #heard = new WeakSet<PoolClientLike>();
  /**
   * A pool listens to idle connections only: one lost while in use would end the process. The end of a new one can come with
   * its beginning, before whoever asked for it has it: so it is not listened to only then.
   */
  readonly #listen = (client: PoolClientLike): void => {
    if (this.#heard.has(client)) return;
    this.#heard.add(client);
    client.on?.("error", ignored);
  };
  #pool: PoolLike | undefined;
  #copyFrom: CopyFrom | undefined;

  constructor(target: string | PoolLike | AssignmentLogins) {
    const logins = typeof target === "object" && "provisioning" in target ? target : undefined;
    this.#main = logins?.provisioning ?? (target as string | PoolLike); // the third kind is told apart above
    this.#connect = logins?.connect;
    this.separate = logins !== undefined;
  }

  async open(): Promise<void> {
    this.#pool = await this.#make(this.#main, undefined);
    // without it, records go in by INSERT
    this.#copyFrom = await import("pg-copy-streams").then(
      ({ from }) => from,
      () => undefined,
    );
  }

  async close(): Promise<void> {
    this.#pool = undefined;
    // pools still being made are ended with the others
    await Promise.allSettled(this.#pools.values());
    const made = [...this.#made];
    this.#made.clear();
    this.#pools.clear();
    for (const [pool] of made) pool.removeListener?.("acquire", this.#listen);
    await Promise.all(made.map(([pool, isOwn]) => (isOwn ? pool.end() : undefined)));
  }

  async #make(target: string | PoolLike, max: number | undefined): Promise<PoolLike> {
    const pool = typeof target === "string" ? await create(target, max) : target;
    if (this.#made.has(pool)) return pool;
    this.#made.set(pool, typeof target === "string");
    pool.on?.("acquire", this.#listen);
    return pool;
  }

  /** The pool of a dataset's login, or the only one. */
  async #findPool(login: DatasetLogin | undefined): Promise<PoolLike> {
    if (this.#pool === undefined) throw new StoreError("store-closed", "The connection pool is not open");
    const connect = this.#connect;
    if (login === undefined || connect === undefined) return this.#pool;
    const known = this.#pools.get(login.role);
    if (known !== undefined) return known;
    const made = (async () => this.#make(await connect({ ...login }), SMALL))();
    this.#pools.set(login.role, made);
    // what could not be said once may be said the next time
    made.catch(() => this.#pools.delete(login.role));
    return made;
  }

  async transaction<Result>(opening: Opening, work: (session: SqlSession) => Promise<Result>): Promise<Result> {
    const pool = await this.#findPool(opening.login);
    const client = await pool.connect().catch((error: unknown) => {
      throw connectingFailed(error);
    });
    // a pool of another making may not have said that it gave one
    this.#listen(client);
    const session = new PgSession(client, this.#copyFrom);
    try {
      session.begin(opening);
      if (opening.isAwaited || client.pipeline !== true) await session.settled();
      const result = await work(session);
      await session.commit();
      return result;
    } catch (error) {
      throw await session.rollBack(error);
    } finally {
      client.release(!session.isUsable);
    }
  }
}

function ignored(): void {
  // the query that is under way, or the next one, fails with the same error
}

/** A pool that has no connection to give in time has no code for it. */
function connectingFailed(error: unknown): StorageError {
  const failed = scrubbed(error, "connecting");
  return failed.driverCode === undefined ? new StorageError("waiting for a connection", undefined) : failed;
}

async function create(connectionString: string, max: number | undefined): Promise<PoolLike> {
  let module: typeof import("pg");
  try {
    module = await import("pg");
  } catch {
    throw new StoreError("driver-missing", "The package pg cannot be loaded");
  }
  const limit = max === undefined ? {} : { max };
  const pool = new module.default.Pool({ connectionString, keepAlive: true, pipeline: true, ...limit });
  // a connection lost while idle is replaced by the pool; without a listener it would end the process
  pool.on("error", () => undefined);
  return pool;
}
