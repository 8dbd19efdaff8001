import { StoreError } from "../../errors/index.js";
import { type SqlDriver, type SqlRow, type SqlSession, type SqlStatement, scrubbed } from "./driver.js";

/** What is used of a pool of `pg`, so that its types are not needed where it is not. */
export interface PoolLike {
  connect(): Promise<PoolClientLike>;
  end(): Promise<void>;
}

/** See {@link PoolLike}. */
export interface PoolClientLike {
  query(text: string, values?: unknown[]): Promise<unknown>;
  release(error?: boolean): void;
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
    work: (session: SqlSession, opened: SqlRow | undefined) => Promise<Result>,
  ): Promise<Result> {
    if (this.#pool === undefined) throw new StoreError("store-closed", "The connection pool is not open");
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw scrubbed(error, "connecting");
    });
    let broken = false;
    try {
      const session = sessionOf(client);
      const opened = await session.script(`BEGIN; ${opening}`);
      const result = await work(session, opened);
      await session.script("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

function sessionOf(client: PoolClientLike): SqlSession {
  const run = async (text: string, values: unknown[] | undefined): Promise<unknown> => {
    try {
      return await client.query(text, values);
    } catch (error) {
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
  };
}

async function create(connectionString: string): Promise<PoolLike> {
  let module: typeof import("pg");
  try {
    module = await import("pg");
  } catch {
    throw new StoreError("driver-missing", "The package pg cannot be loaded");
  }
  const pool = new module.default.Pool({ connectionString });
  // a connection lost while idle is replaced by the pool; without a listener it would end the process
  pool.on("error", () => undefined);
  return pool;
}
