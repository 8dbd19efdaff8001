/** The most keys that are counted at once. Then the counts of the least recent ones are forgotten. */
const MOST_KEYS = 10_000;

/** Counts what each key does in a minute, within this process, and says when it is too much. */
export class RateLimit {
  readonly #most: number;
  readonly #now: () => number;
  readonly #counts = new Map<string, { from: number; count: number }>();

  /**
   * @param most - The most that one key may do in a minute.
   * @param now - The steady time in milliseconds.
   */
  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  /** Returns the seconds until the key may go on; 0 if it may now. */
  wait(key: string): number {
    const known = this.#counts.get(key);
    if (known === undefined || known.count < this.#most) return 0;
    return Math.max(0, Math.ceil((known.from + 60_000 - this.#now()) / 1_000));
  }

  /**
   * Counts an attempt before its outcome is known, so that many at once are not more than one after the other.
   *
   * @returns The seconds until the key may try again, and how an attempt that did come to something is given back.
   */
  attempt(key: string): { readonly wait: number; giveBack(): void } {
    const wait = this.wait(key);
    if (wait > 0) return { wait, giveBack: () => undefined };
    this.#count(key);
    const from = this.#counts.get(key)?.from;
    const giveBack = (): void => {
      const known = this.#counts.get(key);
      // counts of another minute are not its own
      if (known !== undefined && known.from === from) known.count -= 1;
    };
    return { wait, giveBack };
  }

  /** Counts one more for a key. */
  #count(key: string): void {
    const now = this.#now();
    const known = this.#counts.get(key);
    const isOver = known === undefined || now - known.from >= 60_000;
    // put last, so that the first key is the least recent one
    this.#counts.delete(key);
    this.#counts.set(key, isOver ? { from: now, count: 1 } : { from: known.from, count: known.count + 1 });
    if (this.#counts.size > MOST_KEYS) this.#counts.delete(this.#counts.keys().next().value ?? key);
  }
}
