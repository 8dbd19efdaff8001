import type { Claim } from "./kinds.js";

/** A run of digits in a folded text. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands between the group before and this one, if the two may belong to one number; else undefined. */
  readonly joint: string | undefined;
}

const JOINT = /^(?:[ ./_-]|[ /_-][ /_-]|[ ]?[()][ ./-]?|[ ][-/.][ ]|\)[ ]?[-/.][ ]?)$/;
const LONGEST_JOINT = 3;

/** The runs of digits of a text, and which of them may belong together. Linear. */
export function digitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let before = -1;
  for (const match of text.matchAll(/[0-9]+/g)) {
    const gap = before < 0 || match.index - before > LONGEST_JOINT ? "" : text.slice(before, match.index);
    const end = match.index + match[0].length;
    groups.push({ start: match.index, end, digits: match[0], joint: JOINT.test(gap) ? gap : undefined });
    before = end;
  }
  return groups;
}

/** Consecutive groups of digits, taken as one number. */
export interface NumberWindow {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Lengths of the groups, such as `3-2-3`. */
  readonly shape: string;
  /** The separators, one after the other. */
  readonly joints: readonly string[];
  /** Index of the last group. */
  readonly last: number;
}

/** The numbers of `least` to `most` digits that begin with the group at `first`. A group is never cut. */
export function* windowsFrom(
  groups: readonly DigitGroup[],
  first: number,
  least: number,
  most: number,
): Generator<NumberWindow> {
  let [digits, shape] = ["", ""];
  const joints: string[] = [];
  const start = groups[first]?.start ?? 0;
  for (let last = first; last < groups.length; last += 1) {
    const group = groups[last];
    if (group === undefined || digits.length + group.digits.length > most) return;
    if (last > first) {
      if (group.joint === undefined) return;
      joints.push(group.joint);
      shape += "-";
    }
    digits += group.digits;
    shape += group.digits.length;
    if (digits.length < least) continue;
    yield { start, end: group.end, digits, shape, joints: [...joints], last };
  }
}

/** Ranges of a text that are accounted for. */
export class Claims {
  readonly #all: Claim[] = [];
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  add(kind: Claim["kind"], start: number, end: number): void {
    this.#all.push({ kind, start, end });
    this.#taken.fill(1, start, end);
  }

  /** Whether something there is accounted for already. */
  touches(start: number, end: number): boolean {
    return this.#taken.subarray(start, end).includes(1);
  }

  get all(): readonly Claim[] {
    return this.#all;
  }
}
