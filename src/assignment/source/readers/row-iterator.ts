/** Rows as they come out of a file. */
export interface RowOrigin {
  /** The next row of what was read; nothing where more has to be read for it. */
  take(): object | undefined;
  /** Reads on; false where nothing is left. */
  more(): Promise<boolean>;
  /** Lets go of the file. */
  close(): Promise<void>;
}

/** Rows that are given before the clock is looked at. */
const ROWS_A_LOOK = 64;
/** The event loop gets a turn after so many milliseconds. */
const LONGEST_MS = 5;

const OVER: IteratorResult<object, void> = Object.freeze({ done: true, value: undefined });

/**
 * Rows one at a time, as a generator gives them, with two differences. A row that is there costs one promise rather
 * than three. And the event loop gets its turns even if no row has to be waited for.
 */
export class RowIterator implements AsyncGenerator<object, void, undefined> {
  readonly #origin: RowOrigin;
  #pending: Promise<unknown> | undefined;
  #isOver = false;
  #untilLook = 1;
  #turned = 0;

  constructor(origin: RowOrigin) {
    this.#origin = origin;
  }

  next(): Promise<IteratorResult<object, void>> {
    if (this.#pending === undefined && !this.#isOver) {
      this.#untilLook -= 1;
      if (this.#untilLook > 0) {
        try {
          const value = this.#origin.take();
          if (value !== undefined) return Promise.resolve({ done: false, value });
        } catch (error) {
          return this.#inTurn(() => this.#fail(error));
        }
      }
    }
    return this.#inTurn(() => this.#advance());
  }

  return(): Promise<IteratorResult<object, void>> {
    return this.#inTurn(async () => {
      await this.#close();
      return OVER;
    });
  }

  throw(error: unknown): Promise<IteratorResult<object, void>> {
    return this.#inTurn(() => this.#fail(error));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  /** Acts after whatever was asked for before. */
  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const run = this.#pending === undefined ? act() : this.#pending.then(act);
    const settled = run.then(
      () => undefined,
      () => undefined,
    );
    this.#pending = settled;
    void settled.then(() => {
      if (this.#pending === settled) this.#pending = undefined;
    });
    return run;
  }

  async #advance(): Promise<IteratorResult<object, void>> {
    if (this.#isOver) return OVER;
    try {
      for (;;) {
        this.#untilLook = ROWS_A_LOOK;
        if (performance.now() - this.#turned > LONGEST_MS) {
          await turn();
          this.#turned = performance.now();
        }
        const value = this.#origin.take();
        if (value !== undefined) return { done: false, value };
        if (await this.#origin.more()) continue;
        await this.#close();
        return OVER;
      }
    } catch (error) {
      return this.#fail(error);
    }
  }

  async #fail(error: unknown): Promise<never> {
    await this.#close();
    throw error;
  }

  async #close(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    await this.#origin.close();
  }
}

/** Lets the event loop go round once. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
