import { StorageError, StoreError } from "../../errors/index.js";
import { type SqlDriver, type SqlList, type SqlRow, type SqlSession, type SqlStatement, scrubbed } from "./driver.js";

/** What is used of a pool of `pg`, so that its types are not needed where it is not. */
export interface PoolLike {
  connect(): Promise<PoolClientLike>;
  end(): Promise<void>;
}

/** See {@link PoolLike}. */
export interface PoolClientLike {
  /** Whether statements are sent without waiting for the ones before: the pool's own option `pipeline`. */
  readonly pipeline?: boolean;
  /** Its connection, on whose stream writes can be gathered. */
  readonly connection?: { readonly stream?: { cork?(): void; uncork?(): void } };
  query(statement: PoolQuery): Promise<unknown>;
  release(error?: boolean): void;
}

/** See {@link PoolLike}. */
export interface PoolQuery {
  text: string;
  values?: unknown[];
  rowMode?: "array";
}

/** A PostgreSQL server, through the package `pg`. */
export class PgDriver implements SqlDriver {
  readonly name = "PostgreSQL";
  readonly embedded = false;
  readonly persistent = true;
  readonly #target: string | PoolLike;
  #pool: PoolLike | undefined;

  constructor(target: string | PoolLike) {
    this.#target = target;
  }

  async open(): Promise<void> {
    this.#pool = typeof this.#target === "string" ? await create(this.#target) : this.#target;
  }

  async close(): Promise<void> {
    if (typeof this.#target === "string") await this.#pool?.end();
    this.#pool = undefined;
  }

  async transaction<Result>(
    opening: string,
    work: (session: SqlSession) => Promise<Result>,
    isAwaited = true,
  ): Promise<Result> {
    if (this.#pool === undefined) throw new StoreError("store-closed", "The connection pool is not open");
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw scrubbed(error, "connecting");
    });
    const session = new PgSession(client);
    let broken = false;
    try {
      await session.send({ text: `BEGIN; ${opening}`, values: [] });
      if (isAwaited) await session.settled();
      const result = await work(session);
      await session.commit();
      return result;
    } catch (error) {
      // of several, the first one is the cause: after it, the server refuses all others
      const cause = await session.settled().then(
        () => error,
        (first: unknown) => first,
      );
      await client.query({ text: "ROLLBACK" }).catch(() => {
        broken = true;
      });
      throw cause;
    } finally {
      client.release(broken);
    }
  }
}

/**
 * One connection within one transaction. Where the client sends statements without waiting for the ones before, so does
 * this one: the server runs them in order, and after one that fails it refuses all others, COMMIT too.
 */
class PgSession implements SqlSession {
  readonly #client: PoolClientLike;
  /** Statements that were sent and not waited for. */
  #sent: Promise<unknown>[] = [];
  /** The statement before, for clients that take one at a time. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(client: PoolClientLike) {
    this.#client = client;
  }

  async query({ text, values }: SqlStatement): Promise<readonly SqlRow[]> {
    this.#gather();
    const result = await this.#run({ text, values: [...values] });
    // one statement gives one result, whose rows are objects unless another row mode is asked for
    return (result as { readonly rows: readonly SqlRow[] }).rows;
  }

  async rows({ text, values }: SqlStatement): Promise<readonly SqlList[]> {
    const result = await this.#run({ text, values: [...values], rowMode: "array" });
    return (result as { readonly rows: readonly SqlList[] }).rows; // as the row mode says
  }

  async script(text: string): Promise<void> {
    await this.#run({ text });
  }

  async send({ text, values }: SqlStatement): Promise<void> {
    this.#gather();
    const done = this.#run(values.length === 0 ? { text } : { text, values: [...values] });
    if (this.#client.pipeline !== true) return void (await done);
    done.catch(() => undefined); // thrown by settled()
    this.#sent.push(done);
  }

  /** Waits for what was sent. @throws StorageError for the first statement that failed. */
  async settled(): Promise<void> {
    for (const done of this.#sent) await done;
    this.#sent = [];
  }

  async commit(): Promise<void> {
    const done = this.#run({ text: "COMMIT" });
    done.catch(() => undefined); // awaited below
    await this.settled();
    const { command } = (await done) as { readonly command?: string }; // one statement, one result
    // a failed statement whose error went unheeded has the server roll back, without an error
    if (command !== "COMMIT") throw new StorageError("committing", undefined);
  }

  /** Has what is sent from here until the work waits for something written in one go. */
  #gather(): void {
    const stream = this.#client.connection?.stream;
    if (this.#client.pipeline !== true || stream?.cork === undefined || stream.uncork === undefined) return;
    stream.cork();
    process.nextTick(() => stream.uncork?.());
  }

  async #run(statement: PoolQuery): Promise<unknown> {
    try {
      if (this.#client.pipeline === true) return await this.#client.query(statement);
      const done = this.#before.then(() => this.#client.query(statement));
      this.#before = done.catch(() => undefined);
      return await done;
    } catch (error) {
      throw scrubbed(error, "running a statement");
    }
  }
}

async function create(connectionString: string): Promise<PoolLike> {
  let module: typeof import("pg");
  try {
    module = await import("pg");
  } catch {
    throw new StoreError("driver-missing", "The package pg cannot be loaded");
  }
  const pool = new module.default.Pool({ connectionString, pipeline: true });
  // a connection lost while idle is replaced by the pool; without a listener it would end the process
  pool.on("error", () => undefined);
  return pool;
}
