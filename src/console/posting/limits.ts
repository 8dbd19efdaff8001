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

  /** Counts one more for a key. */
  count(key: string): void {
    const now = this.#now();
    const known = this.#counts.get(key);
    const isOver = known === undefined || now - known.from >= 60_000;
    // put last, so that the first key is the least recent one
    this.#counts.delete(key);
    this.#counts.set(key, isOver ? { from: now, count: 1 } : { from: known.from, count: known.count + 1 });
    if (this.#counts.size > MOST_KEYS) this.#counts.delete(this.#counts.keys().next().value ?? key);
  }
}
