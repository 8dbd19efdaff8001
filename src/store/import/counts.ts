import { NameCounts } from "../intake/names.js";
import type { BatchOutcome } from "./batch.js";
import { Reasons } from "./reasons.js";
import type { ImportProgress, ImportResult } from "./result.js";

/** Counts the results of an import's rows so far. */
export class ImportCounts {
  readonly #reasons = new Reasons();
  readonly #names = new NameCounts();
  readonly #declined: () => ReadonlyMap<string, string>;
  readonly #conflicts = new Map<string, number>();
  readonly #superseded = new Map<string, number>();
  #created = 0;
  #merged = 0;
  #refused = 0;
  #leftOut = 0;
  readonly #omitted = new Map<string, number>();
  readonly #damaged = new Map<string, number>();

  /** @param declined - Reasons of properties that were declined, by name. */
  constructor(declined: () => ReadonlyMap<string, string>) {
    this.#declined = declined;
  }

  add({ created, merged, refused, names, conflicts, superseded, leftOut, notes }: BatchOutcome): void {
    this.#created += created;
    this.#merged += merged;
    this.#refused += refused.length;
    this.#leftOut += leftOut;
    for (const { omitted, damaged } of notes) {
      for (const field of omitted) count(this.#omitted, field);
      for (const field of damaged) count(this.#damaged, field);
    }
    for (const { refusals, row } of refused) this.#reasons.add(refusals, row);
    this.#names.addAll(names);
    for (const [field, rows] of conflicts) count(this.#conflicts, field, rows);
    for (const [field, rows] of superseded) count(this.#superseded, field, rows);
  }

  progress(): ImportProgress {
    const [created, merged, refused, leftOut] = [this.#created, this.#merged, this.#refused, this.#leftOut];
    return { rows: created + merged + refused + leftOut, created, merged, refused, leftOut };
  }

  /** @param empty - Paths that were empty in every row. */
  result(empty: readonly string[]): ImportResult {
    return {
      ...this.progress(),
      refusals: this.#reasons.list(),
      undeclared: this.#names.list(this.#declined(), "undeclared"),
      moreUndeclared: this.#names.more,
      declined: this.#names.list(this.#declined(), "declined"),
      omitted: listCounts(this.#omitted),
      damaged: listCounts(this.#damaged),
      conflicts: listCounts(this.#conflicts),
      superseded: listCounts(this.#superseded),
      empty,
    };
  }
}

function count(counts: Map<string, number>, name: string, times = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}

/** Lists counts, the highest first. */
function listCounts(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([, left], [, right]) => right - left));
}
