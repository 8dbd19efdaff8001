import { StorageError } from "../../../errors/index.js";
import { type Opening, type SqlList, type SqlRow, type SqlSession, type SqlStatement, scrubbed } from "./driver.js";

/** The part of a client of `pg` that a joined transaction uses, whether it is one of a pool or not. */
export interface JoinableClient {
  /** The pool's own option `pipeline`: statements are sent without waiting for the ones before. */
  readonly pipeline?: boolean;
  /** The client's connection, on whose stream writes can be gathered. */
  readonly connection?: { readonly stream?: { cork?(): void; uncork?(): void } };
  query(statement: PoolQuery): Promise<unknown>;
}

/** The part of a client of a pool of `pg` that is used. Applications without `pg` therefore need none of its types. */
export interface PoolClientLike extends JoinableClient {
  release(error?: boolean): void;
  on?(event: "error", listener: (error: Error) => void): unknown;
}

/** See {@link JoinableClient}. */
export interface PoolQuery {
  text: string;
  values?: unknown[];
  rowMode?: "array";
}

/** Function `from` of the package `pg-copy-streams`. */
export type CopyFrom = typeof import("pg-copy-streams").from;

/**
 * One connection within one transaction.
 *
 * If the client sends statements without waiting for the ones before, this session does too. The server runs them in
 * order. After one that fails, it refuses all others, even COMMIT.
 */
export class PgSession implements SqlSession {
  readonly copy: SqlSession["copy"];
  readonly #client: JoinableClient;
  #opening: Promise<unknown> = Promise.resolve();
  /** Statements that were sent and not yet waited for. */
  #sent: Promise<unknown>[] = [];
  /** The statement before, for clients that take one statement at a time. */
  #before: Promise<unknown> = Promise.resolve();
  #isUsable = true;

  constructor(client: JoinableClient, copyFrom: CopyFrom | undefined) {
    this.#client = client;
    this.copy = copyFrom === undefined || !speaksCopy(client) ? undefined : this.#copying(copyFrom);
  }

  /** Tells if the connection can serve another transaction. */
  get isUsable(): boolean {
    return this.#isUsable;
  }

  /** Sends BEGIN and the opening statements. If they fail, the transaction fails with their error. */
  begin({ script, explained }: Opening): void {
    this.#gather();
    this.#opening = this.#run({ text: `BEGIN; ${script}` }).catch((error: unknown) => {
      throw error instanceof StorageError ? (explained?.(error) ?? error) : error;
    });
    this.#remember(this.#opening);
  }

  async query({ text, values }: SqlStatement): Promise<readonly SqlRow[]> {
    this.#gather();
    const result = await this.#run({ text, values: [...values] });
    // one statement gives one result, whose rows are objects if no other row mode is asked for
    return (result as { readonly rows: readonly SqlRow[] }).rows;
  }

  async rows({ text, values }: SqlStatement): Promise<readonly SqlList[]> {
    const result = await this.#run({ text, values: [...values], rowMode: "array" });
    return (result as { readonly rows: readonly SqlList[] }).rows; // the row mode says so
  }

  async script(text: string): Promise<void> {
    await this.#run({ text });
  }

  async send({ text, values }: SqlStatement): Promise<void> {
    this.#gather();
    const done = this.#run(values.length === 0 ? { text } : { text, values: [...values] });
    if (this.#client.pipeline === true) this.#remember(done);
    else await done;
  }

  /**
   * Waits for all statements that were sent.
   * @throws StorageError for the first statement that failed.
   */
  async settled(): Promise<void> {
    for (const done of this.#sent) await done;
    this.#sent = [];
  }

  /**
   * Commits. If the server gives no answer, it may or may not have committed, and the error says so. Only a caller who
   * knows that the work may happen twice may run it again.
   */
  async commit(): Promise<void> {
    const [sent, done] = await Promise.allSettled([this.settled(), this.#send({ text: "COMMIT" })]);
    if (done.status === "fulfilled") {
      const { command } = (done.value ?? {}) as { readonly command?: string }; // one statement, one result
      if (command === undefined || command === "COMMIT") return;
      // a statement failed and nobody looked at its error; the server has rolled back, and calls that a success
      throw sent.status === "rejected" ? sent.reason : new StorageError("committing", undefined);
    }
    const { driverCode } = scrubbed(done.reason, "committing");
    // a server that refused and goes on has rolled back; if the connection broke, both are possible
    const isRefused = isOfServer(done.reason) && (await this.#rolledBack());
    this.#isUsable &&= isRefused;
    if (isRefused && sent.status === "rejected") throw sent.reason;
    throw new StorageError("committing", driverCode, isRefused ? "storage-failed" : "storage-uncertain");
  }

  /**
   * Rolls back after an error. Returns its cause, the first statement that failed; the server refuses all others after
   * it.
   */
  async rollBack(error: unknown): Promise<unknown> {
    const cause = await this.settled().then(
      () => error,
      (first: unknown) => first,
    );
    // a connection that was lost, or gave no answer, does not answer this either
    this.#isUsable &&= await this.#rolledBack();
    return isUncertain(error) ? error : cause;
  }

  #rolledBack(): Promise<boolean> {
    return this.#send({ text: "ROLLBACK" }).then(
      () => true,
      () => false,
    );
  }

  #copying(copyFrom: CopyFrom): SqlSession["copy"] {
    return async (statement, data) => {
      // nothing else may be under way while rows are sent
      await this.settled();
      const { pipeline = false } = this.#client;
      // a client of pg takes no copy while it sends statements ahead
      Reflect.set(this.#client, "pipeline", false);
      try {
        await copy(this.#client, copyFrom(statement), data);
      } catch (error) {
        this.#isUsable &&= isOfServer(error);
        throw scrubbed(error, "copying rows");
      } finally {
        Reflect.set(this.#client, "pipeline", pipeline);
      }
    };
  }

  #remember(done: Promise<unknown>): void {
    done.catch(() => undefined); // thrown by settled()
    this.#sent.push(done);
  }

  /** Gathers writes, so that statements sent before the work waits for something go out together. */
  #gather(): void {
    const stream = this.#client.connection?.stream;
    if (this.#client.pipeline !== true || stream?.cork === undefined || stream.uncork === undefined) return;
    stream.cork();
    process.nextTick(() => stream.uncork?.());
  }

  async #run(statement: PoolQuery): Promise<unknown> {
    try {
      return await this.#send(statement);
    } catch (error) {
      this.#isUsable &&= isOfServer(error);
      throw scrubbed(error, "running a statement");
    }
  }

  #send(statement: PoolQuery): Promise<unknown> {
    if (this.#client.pipeline === true) return this.#client.query(statement);
    const done = this.#before.then(() => this.#client.query(statement));
    this.#before = done.catch(() => undefined);
    return done;
  }
}

function isUncertain(error: unknown): boolean {
  return error instanceof StorageError && error.code === "storage-uncertain";
}

/** Tells if an error came from the server. All others are the driver's own, about the connection. */
function isOfServer(error: unknown): boolean {
  return typeof error === "object" && error !== null && "severity" in error;
}

/** Tells if a client is one of `pg` itself, which takes a stream as a query. Other clients may not. */
function speaksCopy(client: JoinableClient): boolean {
  return client.connection !== undefined && "sendCopyFromChunk" in client.connection;
}

function copy(client: JoinableClient, stream: ReturnType<CopyFrom>, data: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // a connection that breaks off may give more than one error
    stream.on("error", reject);
    stream.once("finish", resolve);
    // a client of pg accepts any object with a method `submit`, which its types leave out here
    (client.query as (query: unknown) => unknown).call(client, stream);
    stream.end(data);
  });
}
