import type { StorageAdapter } from "../../storage/index.js";

/** The part of a test runner that the suite needs. vitest, jest, mocha and node:test have it. */
export interface TestRunner {
  describe(title: string, body: () => void): unknown;
  it(title: string, test: () => Promise<void>): unknown;
}

/** An adapter under test. */
export interface AdapterSubject {
  /** The name that the tests have in reports. */
  readonly name: string;
  /**
   * Makes an adapter that is not yet opened, on the same data each time. The suite makes assignments of its own there.
   */
  adapter(): StorageAdapter;
  /**
   * Reads what storage holds past the adapter, as a thief of the data would: with a client of the database, or from the
   * files. The suite judges isolation and erasure by this, and not by what the adapter says about itself.
   *
   * @param assignment - Id of the only assignment wanted. If left out, everything is read.
   */
  dump(assignment?: string): Promise<readonly RawTable[]>;
  /**
   * Starts a process that hands the job to `writeUntilKilled`, with an adapter on the same data. Its standard output
   * must be a pipe, as with `spawn` of `node:child_process`. The suite kills the process with SIGKILL in the middle of
   * its work, and looks at what is stored. If left out, crashes are not tested.
   */
  writer?(job: string): WriterProcess;
}

/** A process that writes. Node's `ChildProcess` has this form. */
export interface WriterProcess {
  readonly stdout: AsyncIterable<unknown> | null;
  kill(signal: "SIGKILL"): unknown;
  once(event: "exit", listener: (code: number | null, signal: string | null) => void): unknown;
}

/**
 * A table, a file or a bucket as it is stored. For SQL, it has a table's columns and rows. For key-value storage, it
 * has the columns "key" and "value", with values decoded if they are JSON.
 */
export interface RawTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Cells in the order of the columns: texts, numbers, bytes, dates, or objects. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Options of {@link testStorageAdapter}. */
export interface ConformanceOptions {
  /** The number of cases for each law. Default 25. */
  readonly runs?: number;
  /** Seed of the cases, which a failure prints. The same seed gives the same cases. */
  readonly seed?: number;
}
