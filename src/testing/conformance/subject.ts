import type { StorageAdapter } from "../../storage/index.js";

/** What the suite needs of a test runner: vitest, jest, mocha and node:test have it. */
export interface TestRunner {
  describe(title: string, body: () => void): unknown;
  it(title: string, test: () => Promise<void>): unknown;
}

/** An adapter under test. */
export interface AdapterSubject {
  /** What the tests are called after. */
  readonly name: string;
  /** Makes an adapter, not yet opened, on the same data each time. The suite makes assignments of its own there. */
  adapter(): StorageAdapter;
  /**
   * Reads what storage holds past the adapter, as a thief of the data would: with a client of the database, out of the
   * files. It is on this, and not on what the adapter says of itself, that isolation and erasure are judged.
   *
   * @param assignment - Only what is held for this one; left out, everything.
   */
  dump(assignment?: string): Promise<readonly RawTable[]>;
  /**
   * Starts a process of its own that hands the job to `writeUntilKilled`, with an adapter on the same data, and whose
   * standard output is a pipe, as `spawn` of `node:child_process` does it. The suite kills it with SIGKILL in the midst of its
   * work, and looks at what is stored. Left out, crashes are not tested.
   */
  writer?(job: string): WriterProcess;
}

/** A process that writes: what Node's `ChildProcess` has. */
export interface WriterProcess {
  readonly stdout: AsyncIterable<unknown> | null;
  kill(signal: "SIGKILL"): unknown;
  once(event: "exit", listener: (code: number | null, signal: string | null) => void): unknown;
}

/**
 * A table, a file or a bucket as it is stored. SQL: a table's columns and rows. Key-value storage: the columns "key" and
 * "value", with values decoded as far as they are JSON.
 */
export interface RawTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Cells in the order of the columns: texts, numbers, bytes, dates, or objects. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Options of {@link testStorageAdapter}. */
export interface ConformanceOptions {
  /** How many cases each law is tried with. Default 25. */
  readonly runs?: number;
  /** Seed of the cases, which a failure tells; the same cases each time. */
  readonly seed?: number;
}
