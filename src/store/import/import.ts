import { randomUUID } from "node:crypto";
import type { Source } from "../../assignment/index.js";
import { FIRST_ROWS, readReaderState } from "../../assignment/source/map/index.js";
import type { EndSignal } from "../../boundary/index.js";
import { PurposeboundError } from "../../errors/index.js";
import { checkActor } from "../actor.js";
import type { DatasetContext } from "../context.js";
import { Batch, writeBatch } from "./batch.js";
import { BatchWriters } from "./batch-writers.js";
import { ImportCounts } from "./counts.js";
import { ImportInterruptedError, type ImportProgress, type ImportResult } from "./result.js";
import { RowIntake } from "./row-intake.js";
import { isRows, letGo, pull, type Rows, toIterator } from "./rows.js";

/** Options of an import. */
export interface ImportOptions {
  /** The actor's reference, such as `job:nightly`. */
  readonly actor?: string;
  /** Called after each batch is committed, one call at a time. The import waits for it. */
  readonly onProgress?: (progress: ImportProgress) => unknown;
  /** Ends the import early; what is committed stays. */
  readonly signal?: EndSignal;
  /** Rows in one transaction. Default 5,000. */
  readonly batch?: number;
  /**
   * Rule for rows that agree with another row, or with the record held, on what identifies the person, and contradict it
   * elsewhere. With `"count"`, the later one wins, and `conflicts` of the result counts it. With `"refuse"`, the row is
   * refused, with the field. Default `"count"`.
   */
  readonly onConflict?: "count" | "refuse";
}

const BATCH = 5_000;
/** The number of rows that are read before the batches being written get a turn. */
const ROWS_A_TURN = 250;

/**
 * Imports the rows of a source, batch by batch. While batches are written the import reads the next batch, and no
 * further. Then it asks for no row until a batch is committed.
 */
export async function importRows(
  context: DatasetContext,
  source: Source,
  rows: Rows,
  options: ImportOptions,
): Promise<ImportResult> {
  if (options.batch !== undefined && !(Number.isSafeInteger(options.batch) && options.batch > 0)) {
    throw new TypeError("batch is not a whole number above zero");
  }
  const { onConflict = "count" } = options;
  if (onConflict !== "count" && onConflict !== "refuse") {
    throw new TypeError('onConflict is neither "count" nor "refuse"');
  }
  if (!isRows(rows)) throw new TypeError("import() takes an iterable, an async iterable or a web stream of rows");
  const { batch: size = BATCH, signal, onProgress } = options;
  const from = {
    source,
    actor: checkActor(options.actor),
    operation: randomUUID(),
    refusesConflicts: onConflict === "refuse",
  };
  const intake = new RowIntake(context, source);
  const counts = new ImportCounts();
  const writers = new BatchWriters({
    most: context.storage.supports.multiProcess ? 2 : 1,
    signal,
    write: (batch) => writeBatch(context, from, batch),
    count: async (outcome) => {
      counts.add(outcome);
      await onProgress?.(counts.progress());
    },
  });
  let iterator: AsyncIterator<unknown> | Iterator<unknown> | undefined;
  try {
    iterator = toIterator(rows);
    let batch = new Batch();
    for (let rowNumber = 1; ; rowNumber += 1) {
      const pending = pull(iterator, signal);
      // rows that are ready cost no turn of the event loop
      const next = pending instanceof Promise ? await pending : pending;
      if (next.done === true) break;
      if (rowNumber === 1) intake.bind(readReaderState(rows)?.columns);
      intake.take(next.value, rowNumber, batch);
      if (rowNumber === FIRST_ROWS) intake.checkPaths();
      if (batch.size >= size) {
        // a small batch may be full before that
        if (rowNumber < FIRST_ROWS) intake.checkPaths();
        await writers.begin(batch);
        batch = new Batch();
      } else if (rowNumber % ROWS_A_TURN === 0 && writers.isWriting) await writers.turn();
    }
    if (!intake.isChecked) intake.checkPaths();
    if (batch.size > 0) await writers.begin(batch);
    await writers.finish();
  } catch (error) {
    letGo(iterator);
    await writers.end();
    // the rows are of another form than the source says, and nothing was stored
    if (error instanceof PurposeboundError && error.code === "mapped-path-missing") throw error;
    throw new ImportInterruptedError(context.assignment.id, source.id, counts.result(intake.empty()), error);
  }
  return counts.result(intake.empty());
}
