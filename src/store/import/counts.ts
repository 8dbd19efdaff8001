import { WITHHELD } from "../../boundary/index.js";
import type { BatchOutcome } from "./batch.js";
import { Reasons } from "./reasons.js";
import { type ImportProgress, type ImportResult, MOST_NAMES } from "./result.js";

/** Counts the results of an import's rows so far. */
export class ImportCounts {
  readonly #reasons = new Reasons();
  readonly #undeclared = new Map<string, number>();
  #created = 0;
  #merged = 0;
  #refused = 0;

  add({ created, merged, refused, names }: BatchOutcome): void {
    this.#created += created;
    this.#merged += merged;
    this.#refused += refused.length;
    for (const { refusals, row } of refused) this.#reasons.add(refusals, row);
    for (const name of names) this.#countName(name);
  }

  progress(): ImportProgress {
    const [created, merged, refused] = [this.#created, this.#merged, this.#refused];
    return { rows: created + merged + refused, created, merged, refused };
  }

  result(): ImportResult {
    const undeclared = [...this.#undeclared].sort(([, left], [, right]) => right - left);
    return { ...this.progress(), refusals: this.#reasons.list(), undeclared: Object.fromEntries(undeclared) };
  }

  #countName(name: string): void {
    const known = this.#undeclared.has(name) || this.#undeclared.size < MOST_NAMES ? name : WITHHELD;
    this.#undeclared.set(known, (this.#undeclared.get(known) ?? 0) + 1);
  }
}
