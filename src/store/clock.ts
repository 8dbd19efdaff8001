import type { StorageAdapter } from "../storage/index.js";

/** The time after which the clock of storage is asked again. */
const FRESH_MS = 60_000;

/**
 * Tells the time by the clock of storage, which is one for all processes. Between two questions it goes by the process's steady
 * clock, which nobody can set.
 */
export class StorageClock {
  readonly #storage: StorageAdapter;
  #asked = 0;
  #base = 0;

  private constructor(storage: StorageAdapter) {
    this.#storage = storage;
  }

  /** Asks storage for the time. */
  static async start(storage: StorageAdapter): Promise<StorageClock> {
    const clock = new StorageClock(storage);
    await clock.#ask();
    return clock;
  }

  /** Returns the moment now. */
  readonly now = (): Date => new Date(this.#base + (performance.now() - this.#asked));

  /** Asks again, if it was asked long ago. */
  async refresh(): Promise<void> {
    if (performance.now() - this.#asked >= FRESH_MS) await this.#ask();
  }

  async #ask(): Promise<void> {
    const before = performance.now();
    const told = await this.#storage.clock();
    const after = performance.now();
    // it was told about half-way
    [this.#asked, this.#base] = [(before + after) / 2, told.getTime()];
  }
}
