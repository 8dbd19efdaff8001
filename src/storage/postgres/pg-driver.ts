import { StorageError, StoreError } from "../../errors/index.js";
import { type SqlDriver, type SqlRow, type SqlSession, type SqlStatement, scrubbed } from "./driver.js";

/** What is used of a pool of `pg`, so that its types are not needed where it is not. */
export interface PoolLike {
  connect(): Promise<PoolClientLike>;
  end(): Promise<void>;
  on(event: "acquire", listener: (client: PoolClientLike) => void): unknown;
  removeListener(event: "acquire", listener: (client: PoolClientLike) => void): unknown;
}

/** See {@link PoolLike}. */
export interface PoolClientLike {
  query(text: string, values?: unknown[]): Promise<unknown>;
  release(error?: boolean): void;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** A PostgreSQL server, through the package `pg`. */
export class PgDriver implements SqlDriver {
  readonly name = "PostgreSQL";
  readonly embedded = false;
  readonly persistent = true;
  readonly #target: string | PoolLike;
  readonly #heard = new WeakSet<PoolClientLike>();
  /**
   * A pool listens to idle connections only: one lost while in use would end the process. The end of a new one can come with
   * its beginning, before whoever asked for it has it: so it is not listened to only then.
   */
  readonly #listen = (client: PoolClientLike): void => {
    if (this.#heard.has(client)) return;
    this.#heard.add(client);
    client.on("error", ignored);
  };
  #pool: PoolLike | undefined;
  #copyFrom: CopyFrom | undefined;

  constructor(target: string | PoolLike) {
    this.#target = target;
  }

  async open(): Promise<void> {
    this.#pool = typeof this.#target === "string" ? await create(this.#target) : this.#target;
    this.#pool.on("acquire", this.#listen);
    // without it, records go in by INSERT
    this.#copyFrom = await import("pg-copy-streams").then(
      ({ from }) => from,
      () => undefined,
    );
  }

  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    pool?.removeListener("acquire", this.#listen);
    if (typeof this.#target === "string") await pool?.end();
  }

  async transaction<Result>(
    opening: string,
    work: (session: SqlSession, opened: SqlRow | undefined) => Promise<Result>,
  ): Promise<Result> {
    if (this.#pool === undefined) throw new StoreError("store-closed", "The connection pool is not open");
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw connectingFailed(error);
    });
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

async function create(connectionString: string): Promise<PoolLike> {
  let module: typeof import("pg");
  try {
    module = await import("pg");
  } catch {
    throw new StoreError("driver-missing", "The package pg cannot be loaded");
  }
  const pool = new module.default.Pool({ connectionString, keepAlive: true });
  // a connection lost while idle is replaced by the pool; without a listener it would end the process
  pool.on("error", () => undefined);
  return pool;
}
