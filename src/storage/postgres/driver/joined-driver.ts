import { invalidArgument, StorageError, StoreError } from "../../../errors/index.js";
import type { Opening, SqlDriver, SqlSession } from "./driver.js";
import { type JoinableClient, PgSession } from "./pg-session.js";

/** The savepoint of the act that is under way; an act joins no other one. */
const SAVEPOINT = "purposebound_act";

/** Settings that an act changes for itself, and puts back for the transaction that it joined. */
const SETTINGS = [
  "role",
  "search_path",
  "client_encoding",
  "extra_float_digits",
  "datestyle",
  "synchronous_commit",
] as const;

const NO_ACTIVE_TRANSACTION = "25P01";
const IN_FAILED_TRANSACTION = "25P02";

/** Connections on which an act is under way, whoever joined them. */
const busy = new WeakSet<JoinableClient>();

/**
 * The connection of a transaction that the application has begun. Each act is a savepoint of it, after which the
 * application's role and settings are as they were, also if the act failed.
 */
export class JoinedDriver implements SqlDriver {
  readonly name = "PostgreSQL";
  readonly embedded = false;
  readonly persistent = true;
  readonly separate = false;
  readonly isJoined = true;
  readonly #client: JoinableClient;
  /** The transaction that was joined first. */
  #transaction: string | undefined;

  constructor(client: JoinableClient) {
    this.#client = client;
  }

  async open(): Promise<void> {
    // the application has opened it
  }

  async close(): Promise<void> {
    // and closes it
  }

  async transaction<Result>(
    { script, explained }: Opening,
    work: (session: SqlSession) => Promise<Result>,
  ): Promise<Result> {
    // statements of two acts would run under each other's role
    if (busy.has(this.#client)) {
      throw invalidArgument("Two acts at once are to join one transaction", "Wait for each before the next one.");
    }
    busy.add(this.#client);
    const session = new PgSession(this.#client, undefined);
    try {
      const before = await this.#enter(session);
      try {
        await session.script(script).catch((error: unknown) => {
          throw error instanceof StorageError ? (explained?.(error) ?? error) : error;
        });
        const result = await work(session);
        await session.settled();
        await session.query({ text: writeRestoring(before), values: before });
        await session.script(`RELEASE SAVEPOINT ${SAVEPOINT}`);
        return result;
      } catch (error) {
        const cause = await session.settled().then(
          () => error,
          (first: unknown) => first,
        );
        // role and settings go back with it. If even this fails, the connection is lost, and all of the transaction with it
        await session
          .script(`ROLLBACK TO SAVEPOINT ${SAVEPOINT}; RELEASE SAVEPOINT ${SAVEPOINT}`)
          .catch(() => undefined);
        throw cause;
      }
    } finally {
      busy.delete(this.#client);
    }
  }

  /** Sets the savepoint. Returns the settings of the transaction. */
  async #enter(session: PgSession): Promise<readonly string[]> {
    try {
      await session.script(`SAVEPOINT ${SAVEPOINT}`);
    } catch (error) {
      const { driverCode } = error as { readonly driverCode?: string }; // a StorageError
      if (driverCode === NO_ACTIVE_TRANSACTION) throw unsuitable("is in no transaction");
      if (driverCode === IN_FAILED_TRANSACTION) throw unsuitable("is in a transaction that has failed");
      throw error;
    }
    const settings = ["transaction_isolation", ...SETTINGS].map((name) => `current_setting('${name}')`);
    const text = `SELECT pg_current_xact_id()::text, ${settings.join(", ")}`;
    const [row] = await session.rows({ text, values: [] });
    const [transaction, isolation, ...before] = (row ?? []).map(String);
    this.#transaction ??= transaction;
    const why =
      isolation !== "read committed"
        ? `is in a transaction of the isolation level ${isolation ?? "of another server"}`
        : this.#transaction === transaction
          ? undefined
          : // acts of the former one must not be taken for parts of this one
            "is in another transaction than the one that was joined; call store.join() again";
    if (why === undefined) return before;
    await session.script(`RELEASE SAVEPOINT ${SAVEPOINT}`);
    throw unsuitable(why);
  }
}

function writeRestoring(before: readonly string[]): string {
  const calls = SETTINGS.map((name, index) => `set_config('${name}', $${index + 1}, true)`);
  return `SELECT ${calls.slice(0, before.length).join(", ")}`;
}

function unsuitable(why: string): StoreError {
  return new StoreError("transaction-unsuitable", `The connection given to store.join() ${why}`);
}
