import { setImmediate } from "node:timers/promises";
import type { EndSignal } from "../../boundary/index.js";
import type { Batch, BatchOutcome } from "./batch.js";
import { orAborted } from "./rows.js";

/**
 * The longest wait for batches when an import ends. A connection that answers no more must not keep the import from
 * ending.
 */
const LONGEST_END_MS = 1_000;

/** The functions that write and count batches. */
export interface BatchWork {
  /** The number of batches that are written at once. */
  readonly most: number;
  readonly signal: EndSignal | undefined;
  write(batch: Batch): Promise<BatchOutcome>;
  /** Called for one batch after the other, in the order in which they began. */
  count(outcome: BatchOutcome): Promise<void>;
}

/** Writes batches, several at once, and counts them in order. */
export class BatchWriters {
  readonly #work: BatchWork;
  readonly #writing = new Map<Batch, Promise<boolean>>();
  /** `true` if the batch before was written and counted. */
  #counted: Promise<boolean> = Promise.resolve(true);
  #failure: { readonly error: unknown } | undefined;
  #isOver = false;

  constructor(work: BatchWork) {
    this.#work = work;
  }

  get isWriting(): boolean {
    return this.#writing.size > 0;
  }

  /** Gives the batches that are being written a turn of the event loop. */
  async turn(): Promise<void> {
    await setImmediate();
    this.#throwFailure();
  }

  /**
   * Begins to write a batch, as soon as a writer is free and no other batch has the same people. Returns before the
   * batch is written, so that the caller can read the next one meanwhile.
   */
  async begin(batch: Batch): Promise<void> {
    while (this.#writing.size >= this.#work.most || [...this.#writing.keys()].some((one) => one.sharesPeople(batch))) {
      await orAborted(Promise.race(this.#writing.values()), this.#work.signal);
      this.#throwFailure();
    }
    this.#throwFailure();
    this.#counted = this.#write(batch, this.#counted)
      .catch((error: unknown) => {
        this.#failure ??= { error };
        return false;
      })
      .finally(() => this.#writing.delete(batch));
    this.#writing.set(batch, this.#counted);
  }

  /** Waits until all batches that began are written. */
  async finish(): Promise<void> {
    await orAborted(Promise.all(this.#writing.values()), this.#work.signal);
    this.#throwFailure();
  }

  /**
   * Lets the batches that are being written end, and counts them. After {@link LONGEST_END_MS} it waits and counts no
   * longer.
   */
  async end(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_END_MS);
    });
    await Promise.race([Promise.all(this.#writing.values()), late]);
    clearTimeout(timer);
    this.#isOver = true;
  }

  async #write(batch: Batch, before: Promise<boolean>): Promise<boolean> {
    const outcome = await this.#work.write(batch);
    // Batches are counted in order, and only now. The counts are of the rows up to the first row that was not written.
    if (!(await before) || this.#isOver) return false;
    await this.#work.count(outcome);
    return true;
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
