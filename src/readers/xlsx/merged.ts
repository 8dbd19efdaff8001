import type { CellValue, MergedRange, SheetRow } from "./sheet.js";

/** A row with the values of merged cells. */
export interface FilledRow {
  readonly number: number;
  readonly cells: readonly CellValue[];
  /** The same if it is the header: a name that goes over columns is that of each. */
  readonly header: readonly CellValue[];
  /** True if it has no value of its own. */
  readonly isBlank: boolean;
  /** True if a cell goes over columns. */
  readonly isSpanned: boolean;
  /** The first row in which a cell begins that goes on in this one. */
  readonly begun: number;
  readonly isTooLong: boolean;
}

/** The merged cells of a sheet, whose rows come in their order. */
export class Merged {
  /** By their first row, the last one first. */
  readonly #waiting: MergedRange[];
  #active: { readonly range: MergedRange; readonly value: CellValue }[] = [];

  constructor(merged: readonly MergedRange[]) {
    this.#waiting = [...merged].sort((one, other) => other.top - one.top);
  }

  fill({ number, cells: own, isTooLong }: SheetRow): FilledRow {
    const isEmpty = own.every((cell) => cell === undefined || (typeof cell === "string" && cell.trim() === ""));
    const isBlank = isEmpty && !isTooLong;
    this.#active = this.#active.filter(({ range }) => range.bottom >= number);
    for (let next = this.#waiting.at(-1); next !== undefined && next.top <= number; next = this.#waiting.at(-1)) {
      this.#waiting.pop();
      const value = next.top === number ? own[next.left - 1] : undefined;
      if (next.bottom >= number) this.#active.push({ range: next, value });
    }
    if (this.#active.length === 0) {
      return { number, cells: own, header: own, isBlank, isSpanned: false, begun: number, isTooLong };
    }
    const cells = [...own];
    const header = [...own];
    let isSpanned = false;
    let begun = number;
    for (const { range, value } of this.#active) {
      isSpanned ||= range.right > range.left;
      begun = Math.min(begun, range.top);
      put(header, range.left, range.right, value);
      if (range.left === range.right) put(cells, range.left, range.left, value);
    }
    return { number, cells, header, isBlank, isSpanned, begun, isTooLong };
  }
}

function put(cells: CellValue[], left: number, right: number, value: CellValue): void {
  if (value === undefined) return;
  while (cells.length < right) cells.push(undefined);
  cells.fill(value, left - 1, right);
}
