import { StorageError } from "../../../errors/index.js";

/** A row as drivers return it. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** The columns of a row in their order. */
export type SqlList = readonly unknown[];

/** A statement with its parameters apart from it. */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One connection within one transaction. */
export interface SqlSession {
  query(statement: SqlStatement): Promise<readonly SqlRow[]>;
  /** As `query`, with rows as lists of their columns: cheaper where there are many. */
  rows(statement: SqlStatement): Promise<readonly SqlList[]>;
  /**
   * Runs a statement whose outcome the work need not wait for: if it fails, so does the transaction, with its error. Saves
   * a round trip where the driver can send statements one after another.
   */
  send(statement: SqlStatement): Promise<void>;
  /** Runs several statements without parameters. */
  script(text: string): Promise<void>;
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

/** How a transaction begins. */
export interface Opening {
  /** Statements that follow BEGIN. */
  readonly script: string;
  /** Whether the work waits for them: not where all that matters is that they go before its own. */
  readonly isAwaited: boolean;
  /** Counts where drivers keep logins separate. */
  readonly login?: DatasetLogin | undefined;
  /** What it means that one of them failed. */
  readonly explained?: ((error: StorageError) => Error) | undefined;
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
  /** Runs work between BEGIN, followed by the opening statements, and COMMIT; rolls back if it throws. */
  transaction<Result>(opening: Opening, work: (session: SqlSession) => Promise<Result>): Promise<Result>;
}

/**
 * Keeps of a driver's error only its SQLSTATE: the message and detail of a database error quote the values at fault
 * ("Key (email)=(…) already exists").
 */
export function scrubbed(error: unknown, doing: string): StorageError {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return new StorageError(doing, typeof code === "string" && /^[A-Z0-9_]{1,40}$/.test(code) ? code : undefined);
}
