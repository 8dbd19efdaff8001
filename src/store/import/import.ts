import { randomUUID } from "node:crypto";
import type { Source } from "../../assignment/index.js";
import { FIRST_ROWS, readReaderState } from "../../assignment/source/map/index.js";
import type { EndSignal } from "../../boundary/index.js";
import { invalidArgument, PurposeboundError } from "../../errors/index.js";
import { checkActor } from "../actor.js";
import type { DatasetContext } from "../context.js";
import { Batch, type RefusedRow, writeBatch } from "./batch.js";
import { BatchWriters } from "./batch-writers.js";
import { type CompleteOptions, readComplete } from "./complete/rule.js";
import { type NotRemoved, removeVanished, type Vanished } from "./complete/vanished.js";
import { ImportCounts } from "./counts.js";
import { ImportIncompleteError, ImportInterruptedError, type ImportProgress, type ImportResult } from "./result.js";
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
  /**
   * Called for every refused row, in their order, after its batch is committed. The import waits for it. It gives what a file
   * of rejects needs: the number and line of the row, and all reasons.
   */
  readonly onRefused?: (refused: RefusedRow) => unknown;
  /**
   * Says that the rows are all people whom the source knows. After the last row, people whom the source alone brought and who are not
   * among them are deleted, as {@link Subject.remove} does. Nobody is deleted if the import ends early, or too many are missing.
   */
  readonly complete?: boolean | CompleteOptions;
}

const BATCH = 5_000;
/** The time after which everything else in the process, and the batches being written, get a turn. */
const LONGEST_TURN_MS = 5;

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
    throw invalidArgument(
      "`batch` of import() is not a whole number above zero",
      "Pass the number of rows in one transaction, or leave it out.",
    );
  }
  const { onConflict = "count" } = options;
  if (onConflict !== "count" && onConflict !== "refuse") {
    throw invalidArgument("import() is given another onConflict", 'Pass "count" or "refuse".');
  }
  if (!isRows(rows))
    throw invalidArgument(
      "import() is given no rows",
      "Pass an iterable, an async iterable or a web stream of rows; csv() makes one of a CSV file.",
    );
  const { batch: size = BATCH, signal, onProgress, onRefused } = options;
  const rule = readComplete(options.complete, source.enriches, context.now());
  const intake = new RowIntake(context, source, rule !== undefined);
  const declined = () => intake.declined;
  const from = {
    source,
    actor: checkActor(options.actor),
    operation: randomUUID(),
    refusesConflicts: onConflict === "refuse",
    declined,
  };
  const counts = new ImportCounts(declined);
  const writers = new BatchWriters({
    most: context.storage.supports.multiProcess ? 2 : 1,
    signal,
    write: (batch) => writeBatch(context, from, batch),
    count: async (outcome) => {
      counts.add(outcome);
      if (onRefused !== undefined) for (const refused of outcome.refused) await onRefused(refused);
      await onProgress?.(counts.progress());
    },
  });
  let vanished: Vanished | NotRemoved | undefined;
  let iterator: AsyncIterator<unknown> | Iterator<unknown> | undefined;
  try {
    iterator = toIterator(rows);
    const state = readReaderState(rows);
    let batch = new Batch();
    let turned = performance.now();
    for (let rowNumber = 1; ; rowNumber += 1) {
      const pending = pull(iterator, signal);
      // rows that are ready cost no turn of the event loop
      const next = pending instanceof Promise ? await pending : pending;
      // a file that has a header and no rows may be another file, or in another encoding
      if (rowNumber === 1) intake.bind(state?.columns);
      if (next.done === true) break;
      intake.take(next.value, rowNumber, state?.line, batch);
      if (rowNumber === FIRST_ROWS) intake.checkPaths();
      if (batch.size >= size) {
        // a small batch may be full before that
        if (rowNumber < FIRST_ROWS) intake.checkPaths();
        await writers.begin(batch);
        batch = new Batch();
      } else if (performance.now() - turned >= LONGEST_TURN_MS) {
        await writers.turn();
        turned = performance.now();
      }
    }
    if (!intake.isChecked) intake.checkPaths();
    if (batch.size > 0) await writers.begin(batch);
    await writers.finish();
    if (rule !== undefined) {
      const { present, unidentified } = intake;
      const { actor, operation } = from;
      const file = { rule, present, unidentified, source: source.id, actor, operation, signal };
      vanished = await removeVanished(context, file);
    }
  } catch (error) {
    letGo(iterator);
    await writers.end();
    // the rows are of another form than the source says, and nothing was stored
    if (error instanceof PurposeboundError && error.code === "mapped-path-missing") throw error;
    throw new ImportInterruptedError(context.assignment.id, source.id, counts.result(intake.empty()), error);
  }
  const result = counts.result(intake.empty());
  if (vanished === undefined) return result;
  if ("removed" in vanished) return { ...result, ...vanished };
  throw new ImportIncompleteError(context.assignment.id, source.id, result, vanished);
}
