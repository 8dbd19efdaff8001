import { StorageError, StoreError } from "../../../errors/index.js";
import { type DatasetLogin, type Opening, type SqlDriver, type SqlSession, scrubbed } from "./driver.js";
import { type CopyFrom, PgSession, type PoolClientLike } from "./pg-session.js";

/** The part of a pool of `pg` that is used. Applications without `pg` therefore need none of its types. */
export interface PoolLike {
  connect(): Promise<PoolClientLike>;
  end(): Promise<void>;
  on?(event: "acquire", listener: (client: PoolClientLike) => void): unknown;
  removeListener?(event: "acquire", listener: (client: PoolClientLike) => void): unknown;
}

/** Database role of an assignment, to connect as. */
export interface AssignmentLogin {
  /** Id of the assignment. */
  readonly assignment: string;
  /** Name of its role in the database. */
  readonly role: string;
}

/** A login for each assignment, so that even arbitrary SQL under one login reads no other assignment. */
export interface AssignmentLogins {
  /** Connection string or pool for opening, provisioning and evolution, as `postgres()` takes it alone. */
  readonly provisioning: string | PoolLike;
  /**
   * Says how to connect as an assignment's role. It is called once for each assignment, when the assignment is first
   * worked with. For a connection string, the store makes a pool of at most four connections and ends it. A pool that
   * you return is yours to end.
   */
  readonly connect: (login: AssignmentLogin) => string | PoolLike | Promise<string | PoolLike>;
}

/** Connections in one dataset's pool. They are few, because they add up over many datasets. */
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
  /** Pools in use; true if this driver made the pool and must end it. */
  readonly #made = new Map<PoolLike, boolean>();
  readonly #heard = new WeakSet<PoolClientLike>();
  /**
   * Listens to a connection's errors. A pool listens only to idle connections, so that one lost in use would end the
   * process. A new connection can end before the caller has it. The pool's event `acquire` is therefore heard too.
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
    this.#main = logins?.provisioning ?? (target as string | PoolLike); // the third kind was told apart above
    this.#connect = logins?.connect;
    this.separate = logins !== undefined;
  }

  async open(): Promise<void> {
    this.#pool = await this.#make(this.#main, undefined);
    // without the package, records go in by INSERT
    this.#copyFrom = await import("pg-copy-streams").then(
      ({ from }) => from,
      () => undefined,
    );
  }

  async close(): Promise<void> {
    this.#pool = undefined;
    // wait for pools that are still being made, so that they are ended too
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

  /** Finds the pool of a dataset's login, or the only pool. */
  async #findPool(login: DatasetLogin | undefined): Promise<PoolLike> {
    if (this.#pool === undefined) throw new StoreError("store-closed", "The connection pool is not open");
    const connect = this.#connect;
    if (login === undefined || connect === undefined) return this.#pool;
    const known = this.#pools.get(login.role);
    if (known !== undefined) return known;
    const made = (async () => this.#make(await connect({ ...login }), SMALL))();
    this.#pools.set(login.role, made);
    // a `connect` that failed once may succeed the next time
    made.catch(() => this.#pools.delete(login.role));
    return made;
  }

  async transaction<Result>(opening: Opening, work: (session: SqlSession) => Promise<Result>): Promise<Result> {
    const pool = await this.#findPool(opening.login);
    const client = await pool.connect().catch((error: unknown) => {
      throw connectingFailed(error);
    });
    // a pool made by other code may not have the event `acquire`
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
  // the query under way, or the next one, fails with the same error
}

/** Names the failure to connect. An error without a code means that the pool had no connection to give in time. */
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
  // the pool replaces a connection that is lost while idle; without a listener the loss would end the process
  pool.on("error", () => undefined);
  return pool;
}
