import { StorageError, StoreError } from "../../errors/index.js";
import {
  type DatasetLogin,
  type SqlDriver,
  type SqlRow,
  type SqlSession,
  type SqlStatement,
  scrubbed,
} from "./driver.js";

/** What is used of a pool of `pg`, so that its types are not needed where it is not. */
export interface PoolLike {
  connect(): Promise<PoolClientLike>;
  end(): Promise<void>;
  on?(event: "acquire", listener: (client: PoolClientLike) => void): unknown;
  removeListener?(event: "acquire", listener: (client: PoolClientLike) => void): unknown;
}

/** See {@link PoolLike}. */
export interface PoolClientLike {
  query(text: string, values?: unknown[]): Promise<unknown>;
  release(error?: boolean): void;
  on?(event: "error", listener: (error: Error) => void): unknown;
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
  async #poolOf(login: DatasetLogin | undefined): Promise<PoolLike> {
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

  async transaction<Result>(
    opening: string,
    work: (session: SqlSession, opened: SqlRow | undefined) => Promise<Result>,
    login?: DatasetLogin,
  ): Promise<Result> {
    const pool = await this.#poolOf(login);
    const client = await pool.connect().catch((error: unknown) => {
      throw connectingFailed(error);
    });
    // a pool of another making may not have said that it gave one
    this.#listen(client);
    let usable = true;
    try {
      const lost = (): void => {
        usable = false;
      };
      const session = sessionOf(client, lost, this.#copyFrom);
      const opened = await session.script(`BEGIN; ${opening}`);
      const result = await work(session, opened);
      usable = false;
      await commit(client);
      usable = true;
      return result;
    } catch (error) {
      // a connection that was lost, or that gave no answer, gives none to this either
      usable &&= await rolledBack(client);
      throw error;
    } finally {
      client.release(!usable);
    }
  }
}

function ignored(): void {
  // the query that is under way, or the next one, fails with the same error
}

/**
 * Commits. Where the server gives no answer, it may have committed or not, and the error says so: doing the work again is
 * for whoever knows that it may be done twice.
 */
async function commit(client: PoolClientLike): Promise<void> {
  try {
    await client.query("COMMIT");
  } catch (error) {
    const { sqlState } = scrubbed(error, "committing");
    // a server that refused, and goes on, has rolled back; one that breaks off may have done either
    const isRefused = isOfServer(error) && (await rolledBack(client));
    throw new StorageError("committing", sqlState, isRefused ? "storage-failed" : "storage-uncertain");
  }
}

function rolledBack(client: PoolClientLike): Promise<boolean> {
  return client.query("ROLLBACK").then(
    () => true,
    () => false,
  );
}

/** Whether the server said so; all else is the driver's word on the connection. */
function isOfServer(error: unknown): boolean {
  return typeof error === "object" && error !== null && "severity" in error;
}

/** A pool that has no connection to give in time has no code for it. */
function connectingFailed(error: unknown): StorageError {
  const failed = scrubbed(error, "connecting");
  return failed.sqlState === undefined ? new StorageError("waiting for a connection", undefined) : failed;
}

function sessionOf(client: PoolClientLike, lost: () => void, copyFrom: CopyFrom | undefined): SqlSession {
  const run = async (text: string, values: unknown[] | undefined): Promise<unknown> => {
    try {
      return await client.query(text, values);
    } catch (error) {
      if (!isOfServer(error)) lost();
      throw scrubbed(error, "running a statement");
    }
  };
  return {
    async query({ text, values }: SqlStatement) {
      const result = await run(text, [...values]);
      // one statement gives one result, whose rows are objects unless another row mode is asked for
      return (result as { readonly rows: readonly SqlRow[] }).rows;
    },
    async script(text: string) {
      // several statements give several results
      const results = [await run(text, undefined)].flat() as { readonly rows?: readonly SqlRow[] }[];
      return results.at(-1)?.rows?.at(-1);
    },
    copy:
      copyFrom === undefined || !speaksCopy(client)
        ? undefined
        : (text, data) =>
            copy(client, copyFrom(text), data).catch((error: unknown) => {
              if (!isOfServer(error)) lost();
              throw scrubbed(error, "copying rows");
            }),
  };
}

/** Of the package `pg-copy-streams`. */
type CopyFrom = typeof import("pg-copy-streams").from;

/** Whether a client is one of `pg` itself, which takes a stream for a query; others in its place may not. */
function speaksCopy(client: PoolClientLike): boolean {
  const connection: unknown = Reflect.get(client, "connection");
  return typeof connection === "object" && connection !== null && "sendCopyFromChunk" in connection;
}

function copy(client: PoolClientLike, stream: ReturnType<CopyFrom>, data: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // more than one may come of a connection that breaks off
    stream.on("error", reject);
    stream.once("finish", resolve);
    // a client of pg takes what has a method `submit` as it is, which its types for text leave out
    (client.query as (query: unknown) => unknown).call(client, stream);
    stream.end(data);
  });
}

async function create(connectionString: string, max: number | undefined): Promise<PoolLike> {
  let module: typeof import("pg");
  try {
    module = await import("pg");
  } catch {
    throw new StoreError("driver-missing", "The package pg cannot be loaded");
  }
  const limit = max === undefined ? {} : { max };
  const pool = new module.default.Pool({ connectionString, keepAlive: true, ...limit });
  // a connection lost while idle is replaced by the pool; without a listener it would end the process
  pool.on("error", () => undefined);
  return pool;
}
