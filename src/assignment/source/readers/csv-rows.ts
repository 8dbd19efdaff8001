import { StoreError } from "../../../errors/index.js";
import type { WritableState } from "../reading.js";
import { Columns } from "./columns.js";
import { DAMAGE } from "./decode.js";
import { beginOfLine, HEAD, HEAD_LINES, isBlankRecord, readHead } from "./head.js";
import { type FileInput, TextPieces } from "./input.js";
import { type CsvOptions, type ReaderLimits, readLimits } from "./options.js";
import { type CsvRecord, CsvRecords } from "./records.js";
import type { RowOrigin } from "./row-iterator.js";
import { UnreadableRow } from "./unreadable-row.js";

function unreadable(why: string): StoreError {
  return new StoreError("csv-unreadable", `CSV cannot be read: ${why}`);
}

/** The rows of a CSV file. */
export class CsvRows implements RowOrigin {
  readonly #input: FileInput;
  readonly #options: CsvOptions;
  readonly #state: WritableState;
  readonly #pieces: TextPieces;
  readonly #limits: Required<ReaderLimits>;
  #records: CsvRecords | undefined;
  #columns: Columns | undefined;
  #isEnded = false;

  constructor(input: FileInput, options: CsvOptions, state: WritableState) {
    this.#input = input;
    this.#options = options;
    this.#state = state;
    this.#limits = readLimits(options.limits);
    this.#pieces = new TextPieces(input, options.encoding, unreadable);
  }

  take(): object | undefined {
    const records = this.#records;
    if (records === undefined) return undefined;
    for (let record = records.next(); record !== undefined; record = records.next()) {
      if (this.#columns === undefined) this.#readHeader(record, records);
      else {
        const row = this.#toRow(record, this.#columns);
        if (row !== undefined) return row;
      }
    }
    return undefined;
  }

  async more(): Promise<boolean> {
    if (this.#records === undefined) this.#records = await this.#begin();
    else if (this.#isEnded) {
      if (this.#columns === undefined) throw unreadable("it has no header line");
      return false;
    } else {
      const piece = await this.#pieces.next();
      if (piece !== undefined) this.#records.push(piece);
      else {
        this.#isEnded = true;
        this.#records.end();
      }
    }
    return true;
  }

  close(): Promise<void> {
    return this.#pieces.close();
  }

  async #begin(): Promise<CsvRecords> {
    const input = this.#input;
    if (typeof input === "string" && !/[\r\n]/.test(input)) {
      throw unreadable(input.trim() === "" ? "it is empty" : "it is a single line: a file's name, perhaps");
    }
    if (this.#options.delimiter === "") throw unreadable("its delimiter is empty");
    const { delimiter, header, shortRows, quotes } = this.#options;
    const before = header !== undefined && "after" in header ? header.after : 0;
    let text = "";
    let breaks = 0;
    let begin: number | undefined;
    while (begin === undefined || (text.length - begin < HEAD && breaks < before + HEAD_LINES)) {
      const piece = await this.#pieces.next();
      if (piece === undefined) break;
      text += piece;
      breaks += piece.split(/\r\n?|\n/).length - 1;
      // a newline that belongs to the last carriage return may come with the next piece
      if (breaks >= before && (before === 0 || !text.endsWith("\r"))) begin ??= beginOfLine(text, before);
      if (begin === undefined && text.length > this.#limits.header) break;
    }
    begin ??= beginOfLine(text, before);
    if (begin === undefined) throw unreadable("it has no header line");
    const head = text.slice(begin, begin + HEAD);
    // a zero beside each of several letters, and not one that strayed into a cell
    if (/\0[^\0]\0[^\0]\0/.test(head)) throw unreadable("it looks like UTF-16 without a mark at its beginning");
    const rules = {
      longest: this.#limits.header,
      fill: shortRows === "fill",
      trustQuotes: quotes === "trust",
    };
    const found = readHead(head, rules, { delimiter, header });
    if (found === undefined) throw unreadable("none of its first lines has the names that its header must have");
    const records = new CsvRecords({ ...rules, delimiter: found.delimiter }, before + found.lines + 1);
    records.push(text.slice(begin + found.characters));
    return records;
  }

  #readHeader({ cells, fault, line }: CsvRecord, records: CsvRecords): void {
    if (fault === undefined && isBlankRecord(cells)) {
      this.#state.blank += 1;
      return;
    }
    const { decoder } = this.#pieces;
    const { columns, header, record } = this.#limits;
    if (fault === "too-large") {
      throw new StoreError("header-too-large", `CSV cannot be read: its header has more than ${header} characters`);
    }
    if (fault !== undefined) throw unreadable(`in its header, ${new UnreadableRow(line, fault).message}`);
    if (cells.length > columns) {
      throw new StoreError("too-many-columns", `CSV cannot be read: its header has more than ${columns} columns`);
    }
    if (decoder?.doubt?.isUtf8(cells) === true) throw unreadable(`its header is UTF-8 rather than ${decoder.name}`);
    const named = cells.filter((cell) => cell.trim() !== "");
    if (named.length > 0 && named.every((cell) => cell.includes(DAMAGE))) {
      throw unreadable(`its header is not ${decoder?.name}`);
    }
    // a column with a damaged name cannot be mapped, and the others can
    this.#columns = new Columns(cells.map((cell) => cell.replaceAll(DAMAGE, "\uFFFD")));
    this.#state.columns = this.#columns.names;
    records.columns = cells.length;
    records.longest = record;
  }

  #toRow({ cells, line, fault }: CsvRecord, columns: Columns): object | undefined {
    if (fault !== undefined) return this.#refuse(line, fault);
    const { length } = columns.names;
    if (cells.length !== length || mayBeBlank(cells)) {
      if (isBlankRecord(cells)) {
        this.#state.blank += 1;
        return undefined;
      }
      if (cells.length > length && cells.slice(length).some((cell) => cell !== "")) {
        return this.#refuse(line, "more-cells");
      }
      if (cells.length < length && this.#options.shortRows !== "fill") return this.#refuse(line, "fewer-cells");
    }
    const { decoder } = this.#pieces;
    if (decoder !== undefined) {
      const isWrong = (decoder.isDamaged && isDamaged(cells)) || decoder.doubt?.isUtf8(cells) === true;
      if (isWrong) return this.#refuse(line, "wrong-encoding");
    }
    if (columns.areNames(cells)) return this.#refuse(line, "repeated-header");
    this.#state.line = line;
    return columns.toRow(cells, "");
  }

  #refuse(line: number, reason: ConstructorParameters<typeof UnreadableRow>[1]): UnreadableRow {
    this.#state.line = line;
    return new UnreadableRow(line, reason);
  }
}

function isDamaged(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.includes(DAMAGE));
}

/** Tells by one look if a row may be blank. */
function mayBeBlank([first = ""]: readonly string[]): boolean {
  return !(first.charCodeAt(0) > 0x20);
}
