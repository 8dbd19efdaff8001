import { StoreError } from "../../errors/index.js";
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
}

/** See {@link PoolLike}. */
export interface PoolClientLike {
  query(text: string, values?: unknown[]): Promise<unknown>;
  release(error?: boolean): void;
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
  readonly #own = new Set<PoolLike>();
  #pool: PoolLike | undefined;

  constructor(target: string | PoolLike | AssignmentLogins) {
    const logins = typeof target === "object" && "provisioning" in target ? target : undefined;
    this.#main = logins?.provisioning ?? (target as string | PoolLike); // the third kind is told apart above
    this.#connect = logins?.connect;
    this.separate = logins !== undefined;
  }

  async open(): Promise<void> {
    this.#pool = await this.#made(this.#main, undefined);
  }

  async close(): Promise<void> {
    this.#pool = undefined;
    // pools still being made are ended with the others
    await Promise.allSettled(this.#pools.values());
    const own = [...this.#own];
    this.#own.clear();
    this.#pools.clear();
    await Promise.all(own.map((pool) => pool.end()));
  }

  async #made(target: string | PoolLike, max: number | undefined): Promise<PoolLike> {
    if (typeof target !== "string") return target;
    const pool = await create(target, max);
    this.#own.add(pool);
    return pool;
  }

  /** The pool of a dataset's login, or the only one. */
  async #poolOf(login: DatasetLogin | undefined): Promise<PoolLike> {
    if (this.#pool === undefined) throw new StoreError("store-closed", "The connection pool is not open");
    const connect = this.#connect;
    if (login === undefined || connect === undefined) return this.#pool;
    const known = this.#pools.get(login.role);
    if (known !== undefined) return known;
    const made = (async () => this.#made(await connect({ ...login }), SMALL))();
    this.#pools.set(login.role, made);
    // what could not be said once may be said the next time
    made.catch(() => this.#pools.delete(login.role));
    return made;
  }

  async transaction<Result>(
    opening: string,
    work: (session: SqlSession) => Promise<Result>,
    login?: DatasetLogin,
  ): Promise<Result> {
    const pool = await this.#poolOf(login);
    const client = await pool.connect().catch((error: unknown) => {
      throw scrubbed(error, "connecting");
    });
    let broken = false;
    try {
      const session = sessionOf(client);
      await session.script(`BEGIN; ${opening}`);
      const result = await work(session);
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
      await run(text, undefined);
    },
  };
}

async function create(connectionString: string, max: number | undefined): Promise<PoolLike> {
  let module: typeof import("pg");
  try {
    module = await import("pg");
  } catch {
    throw new StoreError("driver-missing", "The package pg cannot be loaded");
  }
  const pool = new module.default.Pool({ connectionString, ...(max === undefined ? {} : { max }) });
  // a connection lost while idle is replaced by the pool; without a listener it would end the process
  pool.on("error", () => undefined);
  return pool;
}
