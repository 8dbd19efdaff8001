import { StorageError } from "../../../errors/index.js";

/** A row as drivers return it. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** The columns of a row in their order. */
export type SqlList = readonly unknown[];

/** A statement, with its parameters kept apart. */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One connection within one transaction. */
export interface SqlSession {
  query(statement: SqlStatement): Promise<readonly SqlRow[]>;
  /** Runs a statement as `query` does, with rows as lists of their columns. That is cheaper for many rows. */
  rows(statement: SqlStatement): Promise<readonly SqlList[]>;
  /**
   * Runs a statement whose outcome the work need not wait for. If it fails, the transaction fails with its error. It
   * saves a round trip if the driver can send statements one after another.
   */
  send(statement: SqlStatement): Promise<void>;
  /** Runs several statements without parameters. */
  script(text: string): Promise<void>;
  /** Runs a COPY from the client with the data it is to read, if the driver can. */
  readonly copy?: ((statement: string, data: Uint8Array) => Promise<void>) | undefined;
}

/** The login whose connection to use: a dataset's own. */
export interface DatasetLogin {
  /** Id of the assignment. */
  readonly assignment: string;
  /** Name of its role, by which it logs in. */
  readonly role: string;
}

/** Beginning of a transaction. */
export interface Opening {
  /** Statements that follow BEGIN. */
  readonly script: string;
  /** Tells if the work waits for these statements. It need not if they only have to run before its own. */
  readonly isAwaited: boolean;
  /** Login to connect as, if the driver keeps logins separate. */
  readonly login?: DatasetLogin | undefined;
  /** Turns the failure of one of the opening statements into the error that explains it. */
  readonly explained?: ((error: StorageError) => Error) | undefined;
}

/** All that the adapter needs of a database driver: transactions. */
export interface SqlDriver {
  readonly name: string;
  /** The database is in this process. By its nature the login is a superuser there. */
  readonly embedded: boolean;
  readonly persistent: boolean;
  /** Work on a dataset runs on connections logged in as its own role. */
  readonly separate: boolean;
  /** Transactions are savepoints of one that the application has begun, READ COMMITTED. */
  readonly isJoined?: boolean;
  open(): Promise<void>;
  close(): Promise<void>;
  /** Removes from the database's own files what its log and its catalogs still hold of deleted rows, if the driver can. */
  forget?(): Promise<void>;
  /** Runs work between BEGIN, with the opening statements after it, and COMMIT. Rolls back if the work throws. */
  transaction<Result>(opening: Opening, work: (session: SqlSession) => Promise<Result>): Promise<Result>;
}

/**
 * Keeps only the SQLSTATE of a driver's error, because message and detail of a database error quote the values at fault
 * ("Key (email)=(…) already exists").
 */
export function scrubbed(error: unknown, doing: string): StorageError {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return new StorageError(doing, typeof code === "string" && /^[A-Z0-9_]{1,40}$/.test(code) ? code : undefined);
}
