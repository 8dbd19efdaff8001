import { StorageError } from "../../errors/index.js";

/** A row as drivers return it. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** A statement with its parameters apart from it. */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One connection within one transaction. */
export interface SqlSession {
  query(statement: SqlStatement): Promise<readonly SqlRow[]>;
  /** Runs several statements without parameters; returns the last row of the last one. */
  script(text: string): Promise<SqlRow | undefined>;
  /** Runs a COPY from the client with what it is to read, where the driver can. */
  readonly copy?: ((statement: string, data: Uint8Array) => Promise<void>) | undefined;
}

/** Whose connection to use: that of a dataset's own login. */
export interface DatasetLogin {
  /** Id of the assignment. */
  readonly assignment: string;
  /** Name of its role, by which it logs in. */
  readonly role: string;
}

/** What the adapter needs of a database driver: no more than transactions. */
export interface SqlDriver {
  readonly name: string;
  /** In this process, logged in as superuser by its nature. */
  readonly embedded: boolean;
  readonly persistent: boolean;
  /** Work on a dataset runs on connections logged in as its own role. */
  readonly separate: boolean;
  open(): Promise<void>;
  close(): Promise<void>;
  /**
   * Runs work between BEGIN, followed by the opening statements, and COMMIT; rolls back if it throws. The work is handed the
   * last row of the last opening statement. A dataset's login counts where drivers keep them separate.
   */
  transaction<Result>(
    opening: string,
    work: (session: SqlSession, opened: SqlRow | undefined) => Promise<Result>,
    login?: DatasetLogin,
  ): Promise<Result>;
}

/**
 * Keeps of a driver's error only its SQLSTATE: the message and detail of a database error quote the values at fault
 * ("Key (email)=(…) already exists").
 */
export function scrubbed(error: unknown, doing: string): StorageError {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return new StorageError(doing, typeof code === "string" && /^[A-Z0-9_]{1,40}$/.test(code) ? code : undefined);
}
