import {
  Columns,
  checkHeaderPlace,
  completeLimits,
  type FileInput,
  findHeader,
  type HeaderPlace,
  RowIterator,
  type RowOrigin,
  UnreadableRow,
} from "../../assignment/source/readers/index.js";
import { tellState, type WritableState } from "../../assignment/source/reading.js";
import { invalidArgument, StoreError } from "../../errors/index.js";
import { Archive, unreadable } from "./archive.js";
import { type FilledRow, Merged } from "./merged.js";
import { type CellValue, readFacts, type SheetFacts, SheetRows } from "./sheet.js";
import { readWorkbook, type SheetInfo, type Workbook } from "./workbook.js";
import { parseXml } from "./xml.js";

/** Bounds of {@link xlsx}, so that no file makes it hold or do more than so much. */
export interface XlsxLimits {
  /** Bytes of the file, which is held whole. Default 134,217,728 (128 MiB). */
  readonly file?: number;
  /** Bytes of the texts that its cells share, unpacked, which are held too. Default 268,435,456 (256 MiB). */
  readonly strings?: number;
  /** Bytes of all its sheets, unpacked, which are read row by row. Default 2,147,483,648 (2 GiB). */
  readonly expanded?: number;
  /** Characters of one row; a longer one is refused alone. Default 1,048,576. */
  readonly record?: number;
  /** Columns of the header. Default 16,384. */
  readonly columns?: number;
}

/** Options of {@link xlsx}. */
export interface XlsxOptions {
  /** Sheet to read, by its name or position, the first being 1. Needed if several that are shown hold anything. */
  readonly sheet?: string | number;
  /**
   * Place of the header, if it is not the first row: behind so many rows, or the first row that has columns of these
   * names.
   */
  readonly header?: HeaderPlace;
  /** Bounds of what the reader holds and does. */
  readonly limits?: XlsxLimits;
}

/**
 * Reads a sheet of an XLSX workbook as rows for an import, row by row. Values have the types that they have in the sheet:
 * text, number, boolean. Dates are text as ISO 8601 writes it, without a time zone, since a sheet has none: map them
 * with `as: "date"`, and state the source's `timeZone`. A number that is shown with zeros in front, as postal codes are,
 * is text with these zeros. Formulas have the value that was calculated last.
 *
 * A cell that is merged over rows holds its value in each. A row in which one is merged over columns is refused alone. An
 * error such as `#REF!`, and a formula that was never calculated, are values that no field takes.
 *
 * @param input - The file's bytes, or a stream of them; not the file's name.
 * @param options - Sheet, place of the header, and bounds.
 * @returns Rows, to be read once.
 * @throws StoreError `xlsx-unreadable`, `xlsx-too-large`, `header-too-large`, `too-many-columns`, or `reader-missing` without the packages
 *   `@zip.js/zip.js` and sax, while reading.
 * @throws StoreError `invalid-argument` if an option means nothing.
 * @example
 * ```ts
 * const result = await leads.import(salesforce, xlsx(createReadStream("leads.xlsx"), { sheet: "Leads" }));
 * ```
 */
export function xlsx(input: FileInput, options: XlsxOptions = {}): AsyncGenerator<object, void, undefined> {
  const state: WritableState = { line: undefined, columns: undefined, blank: 0 };
  const rows = new RowIterator(new XlsxRows(input, options, state));
  tellState(rows, state);
  return rows;
}

const DEFAULTS: Required<XlsxLimits> = {
  file: 134_217_728,
  strings: 268_435_456,
  expanded: 2_147_483_648,
  record: 1_048_576,
  columns: 16_384,
};

/** Rows that are looked at for the header. */
const HEAD_ROWS = 100;

class XlsxRows implements RowOrigin {
  readonly #input: FileInput;
  readonly #options: XlsxOptions;
  readonly #state: WritableState;
  readonly #limits: Required<XlsxLimits>;
  #archive: Archive | undefined;
  #rows: SheetRows | undefined;
  #pieces: AsyncGenerator<void, void, undefined> | undefined;
  /** Rows at the beginning, until the header is found; then those that are not yet given. */
  #head: FilledRow[] = [];
  #headerRow = 0;
  #columns: Columns | undefined;
  #merged: Merged | undefined;

  constructor(input: FileInput, options: XlsxOptions, state: WritableState) {
    const { sheet } = options;
    const isName = typeof sheet === "string" && sheet !== "";
    if (sheet !== undefined && !isName && !(typeof sheet === "number" && Number.isSafeInteger(sheet) && sheet > 0)) {
      throw invalidArgument(
        "sheet is neither a name nor a position",
        'Write the name of the sheet, or its position as a whole number, the first being 1: sheet: "Leads" or sheet: 1.',
      );
    }
    checkHeaderPlace(options.header);
    this.#input = input;
    this.#options = options;
    this.#state = state;
    this.#limits = completeLimits(options.limits ?? {}, DEFAULTS);
  }

  take(): object | undefined {
    const columns = this.#columns;
    if (columns === undefined) {
      this.#fillHead();
      if (this.#head.length < HEAD_ROWS) return undefined;
      this.#begin();
      return this.take();
    }
    for (let row = this.#head.shift() ?? this.#next(); row !== undefined; row = this.#head.shift() ?? this.#next()) {
      const made = this.#toRow(row, columns);
      if (made !== undefined) return made;
      this.#state.blank += 1;
    }
    return undefined;
  }

  async more(): Promise<boolean> {
    if (this.#pieces === undefined) {
      await this.#open();
      return true;
    }
    const { done } = await this.#pieces.next();
    if (done !== true) return true;
    if (this.#columns !== undefined) return false;
    this.#fillHead();
    this.#begin();
    return true;
  }

  async close(): Promise<void> {
    this.#archive?.close();
    await this.#pieces?.return();
  }

  async #open(): Promise<void> {
    const { file, strings, expanded } = this.#limits;
    const archive = await Archive.open(this.#input, { file, expanded });
    this.#archive = archive;
    const workbook = await readWorkbook(archive, strings);
    const { sheet, facts } = await this.#choose(archive, workbook);
    this.#merged = new Merged(facts.merged);
    this.#rows = new SheetRows(workbook, this.#limits);
    this.#pieces = parseXml(archive.read(sheet.path), this.#rows);
  }

  async #choose(archive: Archive, workbook: Workbook): Promise<{ sheet: SheetInfo; facts: SheetFacts }> {
    const wanted = this.#options.sheet;
    const look = async (sheet: SheetInfo) => ({ sheet, facts: await readFacts(archive.read(sheet.path)) });
    if (wanted !== undefined) {
      const sheet =
        typeof wanted === "number" ? workbook.sheets[wanted - 1] : workbook.sheets.find(({ name }) => name === wanted);
      if (sheet === undefined) throw unreadable("it has no such sheet");
      return look(sheet);
    }
    const shown: { sheet: SheetInfo; facts: SheetFacts }[] = [];
    for (const sheet of workbook.sheets) if (!sheet.isHidden) shown.push(await look(sheet));
    const [first, second] = shown.filter(({ facts }) => facts.hasCells);
    if (first === undefined) throw unreadable("none of the sheets that it shows holds anything");
    if (second !== undefined) throw unreadable("several of its sheets hold something: say which with `sheet`");
    return first;
  }

  /** The next row of what was parsed, with the values of merged cells. */
  #next(): FilledRow | undefined {
    const row = this.#rows?.take();
    return row === undefined ? undefined : this.#merged?.fill(row);
  }

  #fillHead(): void {
    while (this.#head.length < HEAD_ROWS) {
      const row = this.#next();
      if (row === undefined) return;
      this.#head.push(row);
    }
  }

  /** Finds the header among the first rows. */
  #begin(): void {
    const { header } = this.#options;
    const after = header !== undefined && "after" in header ? header.after : 0;
    const rows = this.#head.filter(({ number }) => number > after);
    const seen = rows.flatMap((row, index) => {
      const one = { row, cells: row.cells.map(toText), lines: 1, fault: row.isTooLong ? "too-large" : undefined };
      // rows that hold nothing may be left out
      const isBehindBlank = row.number > (rows[index - 1]?.number ?? after) + 1;
      return isBehindBlank ? [{ row: undefined, cells: [], lines: 1, fault: undefined }, one] : [one];
    });
    const index = findHeader(seen, header);
    const row = index === undefined ? undefined : seen[index]?.row;
    if (row === undefined || row.isBlank) {
      const isNamed = header !== undefined && "has" in header;
      throw unreadable(
        isNamed ? "none of its first rows has the names that its header must have" : "it has no header row",
      );
    }
    if (row.isTooLong) {
      const most = `its header has more than ${this.#limits.record} characters`;
      throw new StoreError("header-too-large", `XLSX cannot be read: ${most}`);
    }
    const names = row.header.map(toText);
    if (names.length > this.#limits.columns) {
      const most = `its header has more than ${this.#limits.columns} columns`;
      throw new StoreError("too-many-columns", `XLSX cannot be read: ${most}`);
    }
    this.#headerRow = row.number;
    this.#columns = new Columns(names);
    this.#state.columns = this.#columns.names;
    this.#head = this.#head.filter(({ number }) => number > row.number);
  }

  /** Nothing for a row that holds nothing. */
  #toRow({ number, cells, isBlank, isSpanned, begun, isTooLong }: FilledRow, columns: Columns): object | undefined {
    if (isBlank) return undefined;
    this.#state.line = number;
    if (isTooLong) return new UnreadableRow(number, "too-large");
    // a cell of the header that goes on below it makes a header of several rows
    if (isSpanned || begun <= this.#headerRow) return new UnreadableRow(number, "merged-cells");
    const width = columns.names.length;
    if (cells.length > width && cells.slice(width).some((cell) => cell !== undefined && cell !== "")) {
      return new UnreadableRow(number, "more-cells");
    }
    if (columns.areNames(cells)) return new UnreadableRow(number, "repeated-header");
    return columns.toRow(cells, undefined);
  }
}

function toText(cell: CellValue): string {
  return cell === undefined || typeof cell === "object" ? "" : String(cell);
}
