import type { Claim, PersonalDataKind } from "../kinds.js";

/** A run of digits in a folded text. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Text between the group before and this one, if the two may belong to one number. Otherwise undefined. */
  readonly joint: string | undefined;
}

const JOINT = /^(?:[ ./_-]|[ /_-][ /_-]|[ ]?[()][ ./-]?|[ ][-/.][ ]|\)[ ]?[-/.][ ]?)$/;

/** Finds the runs of digits of a text, and tells which may belong together. Linear. */
export function digitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const match of text.matchAll(/[0-9]+/g)) {
    const gap = text.slice(groups.at(-1)?.end ?? match.index, match.index);
    const end = match.index + match[0].length;
    groups.push({ start: match.index, end, digits: match[0], joint: JOINT.test(gap) ? gap : undefined });
  }
  return groups;
}

/** Consecutive groups of digits, taken as one number. */
export class NumberWindow {
  readonly #groups: readonly DigitGroup[];
  readonly #first: number;

  /**
   * @param first - Index of the first group.
   * @param last - Index of the last one.
   * @param start - Beginning of the first group.
   * @param end - End of the last group.
   * @param digits - All digits, without separators.
   * @param shape - Lengths of the groups, such as `3-2-3`.
   */
  constructor(
    groups: readonly DigitGroup[],
    first: number,
    readonly last: number,
    readonly start: number,
    readonly end: number,
    readonly digits: string,
    readonly shape: string,
  ) {
    this.#groups = groups;
    this.#first = first;
  }

  /** The separators, one after the other. */
  get joints(): readonly string[] {
    return this.#groups.slice(this.#first + 1, this.last + 1).map(({ joint }) => String(joint));
  }
}

/** Returns the numbers of `least` to `most` digits that begin with the group at `first`. A group is never cut. */
export function* windowsFrom(
  groups: readonly DigitGroup[],
  first: number,
  least: number,
  most: number,
): Generator<NumberWindow> {
  let [digits, shape] = ["", ""];
  let start = 0;
  for (let last = first; ; last += 1) {
    const group = groups[last];
    if (group === undefined || digits.length + group.digits.length > most) return;
    if (last === first) {
      start = group.start;
    } else {
      if (group.joint === undefined) return;
      shape += "-";
    }
    digits += group.digits;
    shape += group.digits.length;
    if (digits.length >= least) yield new NumberWindow(groups, first, last, start, group.end, digits, shape);
  }
}

/** Most findings that one text reports. */
export const MOST_FINDINGS = 10;

/** Ranges of a text that are accounted for. */
export class Claims {
  readonly #all: Claim[] = [];
  readonly #taken: Uint8Array;
  readonly #reported: ReadonlySet<PersonalDataKind>;

  /** @param reported - The kinds that are reported. A range claimed as another kind is only accounted for. */
  constructor(length: number, reported: ReadonlySet<PersonalDataKind>) {
    this.#taken = new Uint8Array(length);
    this.#reported = reported;
  }

  add(kind: Claim["kind"], start: number, end: number): void {
    this.#all.push({ kind, start, end });
    this.#taken.fill(1, start, end);
  }

  /** A search from the first unit to the last for one kind. */
  search(kind: PersonalDataKind): Search {
    return new Search(this, kind, this.#reported.has(kind));
  }

  /** Tells if a part of the range is accounted for already. */
  touches(start: number, end: number): boolean {
    return this.#taken.subarray(start, end).includes(1);
  }

  get all(): readonly Claim[] {
    return this.#all;
  }
}

/** Claims of one search. Once they are as many as are reported, the rest of the text need not be searched. */
class Search {
  readonly #claims: Claims;
  readonly #kind: PersonalDataKind;
  #left: number;

  constructor(claims: Claims, kind: PersonalDataKind, reported: boolean) {
    this.#claims = claims;
    this.#kind = kind;
    this.#left = reported ? MOST_FINDINGS : Number.POSITIVE_INFINITY;
  }

  get ended(): boolean {
    return this.#left <= 0;
  }

  claim(start: number, end: number): void {
    this.#claims.add(this.#kind, start, end);
    this.#left -= 1;
  }
}
