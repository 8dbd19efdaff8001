/** Numbers that look random and are the same for the same seed (mulberry32, public domain, by Tommy Ettinger). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least `low`, at most `high`. */
  between(low: number, high: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + ((((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1)) | 0);
  }

  /** One of several. */
  of<One>(choices: readonly [One, ...One[]]): One {
    return choices[this.between(0, choices.length - 1)] ?? choices[0];
  }
}
