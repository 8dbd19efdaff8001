import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { StorageError, StoreError } from "../../../errors/index.js";
import { LockFile } from "../../directory/lock-file.js";
import { tightenBelow } from "../../directory/private.js";
import {
  type Opening,
  type SqlDriver,
  type SqlList,
  type SqlRow,
  type SqlSession,
  type SqlStatement,
  scrubbed,
} from "./driver.js";

/** The part of PGlite that is used. Applications without PGlite therefore need none of its types. */
export interface PGliteLike {
  readonly waitReady: Promise<void>;
  transaction<Result>(work: (transaction: PGliteTransaction) => Promise<Result>): Promise<Result>;
  /** Runs statements outside of a transaction, as `compact()` needs. */
  exec(text: string): Promise<unknown>;
  close(): Promise<void>;
}

/** See {@link PGliteLike}. */
export interface PGliteTransaction {
  query(text: string, values?: unknown[], options?: { rowMode?: "array" | "object" }): Promise<{ rows: unknown[] }>;
  exec(text: string): Promise<unknown>;
}

/** PostgreSQL embedded in this process (https://pglite.dev). */
export class PGliteDriver implements SqlDriver {
  readonly name = "PGlite";
  readonly embedded = true;
  readonly separate = false;
  readonly persistent: boolean;
  /** The path of the data directory; undefined where PGlite keeps data elsewhere. */
  readonly #directory: string | undefined;
  readonly #target: string | undefined;
  readonly #lock: LockFile | undefined;
  readonly #owned: boolean;
  #database: PGliteLike | undefined;

  constructor(target: string | PGliteLike | undefined) {
    this.#directory = typeof target === "string" ? readPath(target) : undefined;
    this.#target = typeof target === "string" ? target : undefined;
    this.#database = typeof target === "object" ? target : undefined;
    this.#owned = typeof target !== "object";
    this.#lock = this.#directory === undefined ? undefined : new LockFile(this.#directory);
    this.persistent = this.#directory !== undefined;
  }

  async open(): Promise<void> {
    await this.#lock?.acquire().catch((error: unknown) => {
      throw error instanceof StoreError ? error : scrubbed(error, "locking the data directory");
    });
    try {
      this.#database ??= await create(this.#target);
      await this.#database.waitReady;
      // PGlite gives files modes of its own, whatever the umask
      if (this.#directory !== undefined) await tightenBelow(this.#directory);
    } catch (error) {
      // the next opening must not meet an instance that failed
      if (this.#owned) this.#database = undefined;
      await this.#lock?.release();
      if (error instanceof StoreError) throw error;
      throw (await findOtherMajor(this.#directory)) ?? scrubbed(error, "opening the data directory");
    }
  }

  async close(): Promise<void> {
    try {
      if (this.#owned) await this.#database?.close();
    } finally {
      if (this.#owned) this.#database = undefined;
      await this.#lock?.release();
    }
  }

  /**
   * Writes the catalog of statistics anew, and the log (WAL) too. Segments of the log are used again with what they held. None is
   * used again from now on, and the log goes on until it has passed all of those.
   */
  async forget(): Promise<void> {
    if (this.#database === undefined) throw new StoreError("store-closed", "The data directory is not open");
    try {
      for (const statement of FORGET) await this.#database.exec(statement);
      const turn = (): Promise<unknown> | undefined => this.#database?.exec("SELECT pg_switch_wal(); CHECKPOINT");
      let turns = 0;
      do {
        await turn();
        turns += 1;
      } while ((await this.#countFormerSegments()) > 0 && turns < MOST_SEGMENTS);
      // the segment at work may be the last of those used again
      await turn();
    } catch (error) {
      throw scrubbed(error, "compacting");
    } finally {
      await this.#database.exec("RESET wal_recycle").catch(() => undefined);
    }
  }

  /** Counts segments of the log beside the one at work. */
  async #countFormerSegments(): Promise<number> {
    const answer = await this.#database?.transaction((transaction) =>
      transaction.query(`
        SELECT count(*)::int AS former FROM pg_ls_waldir()
        WHERE name ~ '^[0-9A-F]{24}$' AND name <> pg_walfile_name(pg_current_wal_insert_lsn())`),
    );
    const [row] = (answer?.rows ?? []) as readonly SqlRow[]; // rows are objects if no other mode is asked for
    return Number(row?.former);
  }

  async transaction<Result>(opening: Opening, work: (session: SqlSession) => Promise<Result>): Promise<Result> {
    if (this.#database === undefined) throw new StoreError("store-closed", "The data directory is not open");
    let outcome: { readonly error: unknown } | undefined;
    try {
      return await this.#database.transaction(async (transaction) => {
        const session = toSession(transaction);
        try {
          await session.script(opening.script).catch((error: unknown) => {
            throw error instanceof StorageError ? (opening.explained?.(error) ?? error) : error;
          });
          return await work(session);
        } catch (error) {
          outcome = { error };
          throw error;
        }
      });
    } catch (error) {
      // the work's own error goes on as it is; any other is the database's
      if (outcome !== undefined) throw outcome.error;
      throw scrubbed(error, "ending a transaction");
    }
  }
}

/** Runs as superuser, which a session of PGlite is between transactions. */
const FORGET = ["SET wal_recycle TO off", "VACUUM (FULL) pg_catalog.pg_statistic"];

/** More segments of the log than the server keeps (`max_wal_size` is 64 of them). */
const MOST_SEGMENTS = 200;

function toSession(transaction: PGliteTransaction): SqlSession {
  const run = async ({ text, values }: SqlStatement, rowMode: "array" | "object"): Promise<unknown[]> => {
    try {
      return (await transaction.query(text, [...values], { rowMode })).rows;
    } catch (error) {
      throw scrubbed(error, "running a statement");
    }
  };
  return {
    // the row mode gives rows this form
    query: async (statement) => (await run(statement, "object")) as readonly SqlRow[],
    rows: async (statement) => (await run(statement, "array")) as readonly SqlList[],
    async send(statement) {
      await run(statement, "array");
    },
    async script(text: string) {
      try {
        await transaction.exec(text);
      } catch (error) {
        throw scrubbed(error, "running a script");
      }
    },
  };
}

/** Reads the path out of what PGlite takes for a data directory; undefined for one in memory or in a browser. */
function readPath(target: string): string | undefined {
  if (target.startsWith("file://")) return target.slice("file://".length);
  return /^[a-z-]+:\/\//.test(target) ? undefined : target;
}

async function create(directory: string | undefined): Promise<PGliteLike> {
  let module: typeof import("@electric-sql/pglite");
  try {
    module = await import("@electric-sql/pglite");
  } catch {
    throw new StoreError("driver-missing", "The package @electric-sql/pglite cannot be loaded");
  }
  return directory === undefined ? new module.PGlite() : new module.PGlite(directory);
}

/**
 * Tells if a data directory that did not open belongs to another major version of PostgreSQL, whose files have another
 * format. PGlite leaves such a directory as it is, and does not say why it failed.
 *
 * Its own version is asked of an instance in memory. That takes seconds, and happens only after a failure.
 */
async function findOtherMajor(directory: string | undefined): Promise<StoreError | undefined> {
  if (directory === undefined) return undefined;
  const made = Number.parseInt(await readFile(join(directory, "PG_VERSION"), "utf8").catch(() => ""), 10);
  if (Number.isNaN(made)) return undefined;
  const own = await readOwnMajor().catch(() => undefined);
  if (own === undefined || own === made) return undefined;
  return new StoreError(
    "storage-unsupported",
    `The data directory was made by PostgreSQL ${made}, and the installed PGlite is PostgreSQL ${own}`,
    `Nothing was changed. Install the PGlite that made it, dump the database, and restore it into a new directory with the newer one: see docs/upgrading.md.`,
  );
}

async function readOwnMajor(): Promise<number> {
  const database = await create(undefined);
  try {
    await database.waitReady;
    const { rows } = await database.transaction((transaction) =>
      transaction.query("SELECT current_setting('server_version_num')::int AS version"),
    );
    const [row] = rows as readonly SqlRow[]; // rows are objects if no other mode is asked for
    return Math.trunc(Number(row?.version) / 10_000);
  } finally {
    await database.close();
  }
}
