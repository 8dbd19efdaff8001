import { PurposeboundError, StoreError } from "../../errors/index.js";

import type { RefusedRows } from "./reasons.js";

/** As many undeclared names as one result or event carries. */
export const MOST_NAMES = 500;

/** How far an import has come. */
export interface ImportProgress {
  /** Rows read so far. */
  readonly rows: number;
  /** Rows that brought a new person. */
  readonly created: number;
  /** Rows that added to a person already held. */
  readonly merged: number;
  readonly refused: number;
}

/**
 * What became of the rows of a source. `rows` is the sum of created, merged and refused: the first so many of them. Where
 * an import ended early, some rows behind them may be stored too; importing them again merges them.
 */
export interface ImportResult extends ImportProgress {
  /** Why rows were refused, most frequent first; a row may have several reasons. */
  readonly refusals: readonly RefusedRows[];
  /** How many rows carried each property that is neither mapped nor ignored; `(key 3)` for a third one whose name may be personal. */
  readonly undeclared: Readonly<Record<string, number>>;
  /**
   * How many rows contradicted, in each field, what an earlier row or the record held says of the same person: two names at
   * one phone number, or a value that has changed since. Encrypted fields are compared with other rows of one batch alone.
   */
  readonly conflicts: Readonly<Record<string, number>>;
}

/** An import ended early. What was committed until then stays, and importing the same rows again is safe. */
export class ImportInterruptedError extends StoreError {
  /** What became of the rows until then. */
  readonly result: ImportResult;
  readonly #reason: unknown;

  constructor(assignment: string, source: string, result: ImportResult, reason: unknown) {
    super(
      "import-interrupted",
      `The import from source "${source}" into assignment "${assignment}" ended after ${result.rows} rows${reason instanceof PurposeboundError ? `: ${reason.message.replace(/\.$/, "")}` : ""}`,
    );
    this.result = result;
    this.#reason = reason;
  }

  /** What ended the import. Not shown when the error is logged: errors of a reader may quote the data. */
  get reason(): unknown {
    return this.#reason;
  }
}
