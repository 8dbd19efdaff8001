import type { IsoDuration } from "../../assignment/index.js";
import type { DueInAssignment, Store } from "../../store/index.js";

/** A part of the time ahead, and how many go in it; by assignment. */
export interface AheadPart {
  readonly from: Date;
  readonly until: Date;
  readonly goes: ReadonlyMap<string, number>;
}

/** Milliseconds for which counts of the time ahead are told again without asking the database. */
const KEPT_MS = 60_000;

/** Weeks and months that the console looks ahead. */
const WEEKS_AHEAD = 12;
const MONTHS_AHEAD = 12;

/** Counts who goes when. Each horizon is a count in the database, so counts are kept for a minute. */
export class AheadReader {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #kept = new Map<string, { readonly at: number; readonly parts: Promise<readonly AheadPart[]> }>();

  constructor(store: Store, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  weeks(): Promise<readonly AheadPart[]> {
    return this.#read("W", WEEKS_AHEAD);
  }

  months(): Promise<readonly AheadPart[]> {
    return this.#read("M", MONTHS_AHEAD);
  }

  #read(unit: "W" | "M", parts: number): Promise<readonly AheadPart[]> {
    const now = performance.now();
    const kept = this.#kept.get(unit);
    if (kept !== undefined && now - kept.at < KEPT_MS) return kept.parts;
    const read = this.#count(unit, parts);
    this.#kept.set(unit, { at: now, parts: read });
    read.catch(() => this.#kept.delete(unit));
    return read;
  }

  async #count(unit: "W" | "M", parts: number): Promise<readonly AheadPart[]> {
    const found: AheadPart[] = [];
    let from = this.#now();
    let before = countAll(await this.#store.due({ within: "P0D" }));
    for (let part = 1; part <= parts; part += 1) {
      const due = await this.#store.due({ within: `P${part}${unit}` as IsoDuration }); // a number and its unit
      const counts = countAll(due);
      const until = due[0]?.until ?? from;
      const goes = new Map([...counts].map(([id, people]) => [id, Math.max(0, people - (before.get(id) ?? 0))]));
      found.push({ from, until, goes });
      from = until;
      before = counts;
    }
    return found;
  }
}

/** Counts those who are deleted by a moment, by assignment. */
export function countAll(due: readonly DueInAssignment[]): ReadonlyMap<string, number> {
  return new Map(due.map(({ assignment, retention, ended }) => [assignment, retention + ended]));
}
