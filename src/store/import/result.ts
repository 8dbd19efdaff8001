import { PurposeboundError, StoreError } from "../../errors/index.js";
import type { NotRemoved } from "./complete/vanished.js";
import type { RefusedRows } from "./reasons.js";

/** The progress of an import. */
export interface ImportProgress {
  /** Rows read so far. */
  readonly rows: number;
  /** Rows that brought a new person. */
  readonly created: number;
  /** Rows that added to the record of a person already held. */
  readonly merged: number;
  readonly refused: number;
  /** Rows that the source itself marks as not to be used (`leaveOut`). */
  readonly leftOut: number;
}

/**
 * The result of an import. `rows` is the sum of created, merged, refused and left-out rows, counted from the beginning of the
 * source. If an import ended early, some later rows may be stored too. The caller can import them again, which merges
 * them.
 */
export interface ImportResult extends ImportProgress {
  /** Reasons why rows were refused, most frequent first; a row may have several. */
  readonly refusals: readonly RefusedRows[];
  /**
   * The number of rows that carried each property that is neither mapped, ignored nor declined, for the first 500 names.
   * Columns of a recognised header have their names; `(key 3)` is the third one, if its name may be personal. Other keys that
   * may be personal are counted together as `(withheld)`.
   */
  readonly undeclared: Readonly<Record<string, number>>;
  /** The number of times that rows carried other undeclared properties than the first 500 names. */
  readonly moreUndeclared: number;
  /** The number of rows that carried each property that was declined, by the assignment or the source. */
  readonly declined: Readonly<Record<string, number>>;
  /** The number of people who came in without a value that could not be taken (`onInvalid: "omit"`), by field. */
  readonly omitted: Readonly<Record<string, number>>;
  /** The number of values that lost their encoding, by field: with U+FFFD, or with `Ã¸` for `ø`. */
  readonly damaged: Readonly<Record<string, number>>;
  /** Mapped paths that were empty in every row, as the source declares them. */
  readonly empty: readonly string[];
  /**
   * Number of rows, by field, that contradicted an earlier row of the same person or the record held. Two names at one phone
   * number are such, and so is a changed value. Encrypted fields are compared only with other rows of one batch.
   */
  readonly conflicts: Readonly<Record<string, number>>;
  /**
   * The number of values, by field, that were not taken because what is held stands: a correction by the person or an operator, or
   * a newer state (`changedAt`).
   */
  readonly superseded: Readonly<Record<string, number>>;
  /** The number of people who were deleted because a complete file does not have them. Left out if the file was not complete. */
  readonly removed?: number;
  /** The number of people who are not in a complete file, and whom a hold, a restriction or a law keeps. Left out as `removed`. */
  readonly kept?: number;
}

/** Thrown if an import ends early. Rows that were committed stay, and importing the same rows again is safe. */
export class ImportInterruptedError extends StoreError {
  /** The result until then. */
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

  /**
   * The error or abort that ended the import. It is not shown when this error is logged, because errors of a reader may
   * quote the data.
   */
  get reason(): unknown {
    return this.#reason;
  }
}

/**
 * Thrown after a complete import if too many people are missing in the file, or rows hide whom they are about. Its rows
 * came in as always, and nobody was removed.
 */
export class ImportIncompleteError extends StoreError {
  /** The result of the rows. */
  readonly result: ImportResult;
  /** The numbers that decided. */
  readonly numbers: NotRemoved;

  constructor(assignment: string, source: string, result: ImportResult, numbers: NotRemoved) {
    const { held, missing, allowed, unidentified } = numbers;
    const why =
      missing > allowed
        ? `${missing} of ${held} people are missing in the file, and ${allowed} may be`
        : `${unidentified} refused rows hide whom they are about, and ${missing} of ${held} people are missing`;
    super(
      "import-incomplete",
      `Nobody was removed after the import from source "${source}" into "${assignment}": ${why}`,
    );
    this.result = result;
    this.numbers = numbers;
  }
}
