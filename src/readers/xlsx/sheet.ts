import { tooLarge, unreadable } from "./archive.js";
import { toIso } from "./formats.js";
import type { Workbook } from "./workbook.js";
import { decodeEscapes, type XmlHandlers } from "./xml.js";

/** Stands for a cell without a value of its own: an error such as #REF!, or a formula that was never calculated. */
export class ValuelessCell {
  readonly kind = "valueless-cell";
}

/** Value of a cell; nothing where it is empty. */
export type CellValue = string | number | boolean | ValuelessCell | undefined;

/** A row of a sheet. */
export interface SheetRow {
  /** Its number in the sheet, the first being 1. */
  readonly number: number;
  readonly cells: readonly CellValue[];
  /** True if its texts have more characters than a row may have. They are then cut. */
  readonly isTooLong: boolean;
}

/** Cells that are shown as one, by their first and last rows and columns, counted from 1. */
export interface MergedRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Facts of a sheet that stand beside its rows. */
export interface SheetFacts {
  readonly hasCells: boolean;
  readonly merged: readonly MergedRange[];
}

const MOST_MERGED = 100_000;
/** A cell with a value, or a range. Attributes are short. */
const FACT = /<(?:\w+:)?(?:(v|t)\b[^<>]*>|mergeCell\b[^<>]*?\bref="([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?")/g;
const LONGEST_TAG = 512;

/** Looks through a sheet for what has to be known before its first row. Ranges stand behind all rows. */
export async function readFacts(pieces: AsyncIterable<string>): Promise<SheetFacts> {
  const merged: MergedRange[] = [];
  let hasCells = false;
  let rest = "";
  for await (const piece of pieces) {
    const text = rest + piece;
    let end = 0;
    for (const match of text.matchAll(FACT)) {
      end = match.index + match[0].length;
      const [, , left, top, right = left, bottom = top] = match;
      if (left === undefined || right === undefined) hasCells = true;
      else {
        merged.push({ top: Number(top), bottom: Number(bottom), left: toColumn(left), right: toColumn(right) });
        if (merged.length > MOST_MERGED) throw tooLarge(`it has more than ${MOST_MERGED} merged cells`);
      }
    }
    // a tag may be cut, and none is found twice
    rest = text.slice(Math.max(end, text.length - LONGEST_TAG));
  }
  return { hasCells, merged };
}

function toColumn(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Bounds of rows. */
export interface RowBounds {
  /** Characters of a row. */
  readonly record: number;
}

/** Makes rows of the elements of a sheet. */
export class SheetRows implements XmlHandlers {
  readonly #workbook: Workbook;
  readonly #bounds: RowBounds;
  #ready: SheetRow[] = [];
  #at = 0;
  #number = 0;
  #cells: CellValue[] = [];
  #length = 0;
  #column = 0;
  #type = "";
  #style = -1;
  #value = "";
  #hasValue = false;
  #hasFormula = false;
  /** Element whose text is taken. */
  #taken: "v" | "t" | undefined;
  #isReading = false;

  constructor(workbook: Workbook, bounds: RowBounds) {
    this.#workbook = workbook;
    this.#bounds = bounds;
  }

  /** The next row of what was parsed. */
  take(): SheetRow | undefined {
    const row = this.#ready[this.#at];
    this.#at += 1;
    if (row === undefined) {
      this.#ready = [];
      this.#at = 0;
    }
    return row;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") {
      const number = attributes.r === undefined ? this.#number + 1 : Number(attributes.r);
      if (!(number > this.#number)) throw unreadable("its rows are not in their order");
      this.#number = number;
      this.#cells = [];
      this.#length = 0;
      this.#column = 0;
    } else if (name === "c") {
      const [, letters] = /^([A-Z]{1,3})\d+$/.exec(attributes.r ?? "") ?? [];
      this.#column = letters === undefined ? this.#column + 1 : toColumn(letters);
      if (this.#column > 16_384) throw unreadable("a cell stands beyond the last column");
      this.#type = attributes.t ?? "n";
      this.#style = Number(attributes.s ?? -1);
      this.#value = "";
      this.#hasValue = false;
      this.#hasFormula = false;
    } else if (name === "f") this.#hasFormula = true;
    else if (name === "rPh") this.#isReading = true;
    else if (name === "v" || (name === "t" && this.#type === "inlineStr" && !this.#isReading)) {
      this.#taken = name;
      this.#hasValue = true;
    }
  }

  text(text: string): void {
    if (this.#taken === undefined) return;
    this.#length += text.length;
    // a row whose text is left out is refused by its length
    if (this.#length <= this.#bounds.record) this.#value += text;
  }

  close(name: string): void {
    if (name === this.#taken) this.#taken = undefined;
    else if (name === "rPh") this.#isReading = false;
    else if (name === "c") {
      const value = this.#readValue();
      if (value === undefined) return;
      // two cells at one place, or one before the other, are no sheet of any program
      if (this.#cells.length >= this.#column) throw unreadable("its cells are not in their order");
      while (this.#cells.length < this.#column - 1) this.#cells.push(undefined);
      this.#cells.push(value);
    } else if (name === "row") {
      this.#ready.push({ number: this.#number, cells: this.#cells, isTooLong: this.#length > this.#bounds.record });
    }
  }

  #readValue(): CellValue {
    const [value, type] = [this.#value, this.#type];
    if (!this.#hasValue) return this.#hasFormula ? new ValuelessCell() : undefined;
    switch (type) {
      case "s": {
        const text = /^\d+$/.test(value) ? this.#workbook.strings[Number(value)] : undefined;
        if (text === undefined) throw unreadable("a text of its cells is missing");
        this.#length += text.length;
        return text === "" ? undefined : text;
      }
      case "str":
      case "inlineStr":
      case "d":
        return value === "" ? undefined : decodeEscapes(value);
      case "b":
        return value === "1" || value === "true";
      case "e":
        return new ValuelessCell();
      default:
        return value === "" ? undefined : this.#readNumber(value);
    }
  }

  #readNumber(text: string): CellValue {
    const number = Number(text);
    if (!Number.isFinite(number)) return new ValuelessCell();
    const kind = this.#workbook.styles[this.#style] ?? "number";
    if (kind === "number") return number;
    if (typeof kind === "object") {
      // so many zeros are shown, and meant; a text is what a postal code is
      return Number.isSafeInteger(number) && number >= 0 ? String(number).padStart(kind.digits, "0") : number;
    }
    return toIso(number, kind, this.#workbook.is1904) ?? new ValuelessCell();
  }
}
