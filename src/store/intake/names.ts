import { DECLINED, OMITTED, PROPERTY } from "../../oversight/index.js";

/** Counts the fields of people who came in without a value, for an event. */
export function countOmitted(rows: Iterable<readonly string[]>): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const fields of rows) {
    for (const field of fields) {
      const name = OMITTED + field;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return Object.fromEntries(counts);
}

/** The largest number of undeclared names in one result or event. */
export const MOST_NAMES = 500;

/** The name under which an event counts undeclared properties beyond those that it names. */
const MORE = "more properties";

/** Counts undeclared properties by name: the first 500 names each apart, and all others together. */
export class NameCounts {
  readonly #counts = new Map<string, number>();
  #more = 0;

  /** Counts the names of one row, each once. */
  addRow(names: readonly string[]): void {
    if (names.length === 0) return;
    for (const name of names.length === 1 ? names : new Set(names)) this.#add(name, 1);
  }

  /** Adds other counts. Names that find no place are counted together. */
  addAll(other: NameCounts): void {
    for (const [name, count] of other.#counts) this.#add(name, count);
    this.#more += other.#more;
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  /** The number of times that a property came whose name is not counted apart. */
  get more(): number {
    return this.#more;
  }

  /** Lists the counts of names that were declined, or of those that nobody has decided on. The highest come first. */
  list(declined: ReadonlyMap<string, string>, which: "declined" | "undeclared"): Readonly<Record<string, number>> {
    const chosen = [...this.#counts].filter(([name]) => declined.has(name) === (which === "declined"));
    return Object.fromEntries(chosen.sort(([, left], [, right]) => right - left));
  }

  /** Lists the counts for an event. */
  listForEvent(declined: ReadonlyMap<string, string>): readonly (readonly [string, number])[] {
    const named = Array.from(
      this.#counts,
      ([name, count]) => [`${declined.has(name) ? DECLINED : PROPERTY}${name}`, count] as const,
    );
    return this.#more === 0 ? named : [...named, [MORE, this.#more]];
  }

  #add(name: string, count: number): void {
    const known = this.#counts.get(name);
    if (known !== undefined) this.#counts.set(name, known + count);
    else if (this.#counts.size < MOST_NAMES) this.#counts.set(name, count);
    else this.#more += count;
  }
}
