import {
  type CsvRecord,
  CsvRecords,
  DAMAGE,
  type FileInput,
  type ReaderLimits,
  RowIterator,
  type RowOrigin,
  readLimits,
  TextPieces,
  UnreadableRow,
} from "../assignment/source/readers/index.js";
import { tellState, type WritableState } from "../assignment/source/reading.js";
import { StoreError } from "../errors/index.js";
import { loadPeer } from "./peers.js";

/** Options of {@link ndjson}. */
export interface NdjsonOptions {
  /** Bounds of what the reader holds at once. */
  readonly limits?: Pick<ReaderLimits, "record">;
}

/**
 * Reads NDJSON (JSON Lines: an object in each line, in UTF-8) as rows for an import, streaming. A line that is no object
 * becomes a row that is refused and counted, with its line in the file, and the file goes on. So does an object that has
 * two values for one key, of which other parsers take the last. Empty lines are no rows.
 *
 * Numbers beyond the safe integers stay numbers, which imports refuse where they are mapped.
 *
 * @param input - The file's text or bytes, or a stream of them; not the file's name.
 * @param options - Bounds.
 * @returns Rows, to be read once.
 * @throws StoreError `ndjson-unreadable`, or `reader-missing` without the package lossless-json, while reading.
 * @throws StoreError `invalid-argument` if a bound means nothing.
 * @example
 * ```ts
 * const result = await leads.import(hubspot, ndjson(createReadStream("members.ndjson")));
 * ```
 */
export function ndjson(input: FileInput, options: NdjsonOptions = {}): AsyncGenerator<object, void, undefined> {
  const state: WritableState = { line: undefined, columns: undefined, blank: 0 };
  const rows = new RowIterator(new JsonRows(input, options, state));
  tellState(rows, state);
  return rows;
}

function unreadable(why: string): StoreError {
  return new StoreError("ndjson-unreadable", `NDJSON cannot be read: ${why}`);
}

type Parse = (text: string) => unknown;

class JsonRows implements RowOrigin {
  readonly #input: FileInput;
  readonly #state: WritableState;
  readonly #pieces: TextPieces;
  readonly #lines: CsvRecords;
  #parse: Parse | undefined;
  #isEnded = false;
  #isFirst = true;

  constructor(input: FileInput, { limits }: NdjsonOptions, state: WritableState) {
    this.#input = input;
    this.#state = state;
    this.#pieces = new TextPieces(input, undefined, unreadable);
    // no line has a line break, so that each is a record of one cell
    this.#lines = new CsvRecords({ delimiter: "\n", bare: true, longest: readLimits(limits).record });
  }

  take(): object | undefined {
    const parse = this.#parse;
    if (parse === undefined) return undefined;
    for (let record = this.#lines.next(); record !== undefined; record = this.#lines.next()) {
      const row = this.#toRow(record, parse);
      if (row !== undefined) return row;
      this.#state.blank += 1;
    }
    return undefined;
  }

  async more(): Promise<boolean> {
    if (this.#parse === undefined) {
      const input = this.#input;
      const isName = typeof input === "string" && !/[\r\n{[]/.test(input) && input.trim() !== "";
      if (isName) throw unreadable("it is a single line: a file's name, perhaps");
      const { parse } = await loadPeer("lossless-json");
      this.#parse = (text) => parse(text, undefined, Number);
      return true;
    }
    if (this.#isEnded) return false;
    const piece = await this.#pieces.next();
    if (piece !== undefined) this.#lines.push(piece);
    else {
      this.#isEnded = true;
      this.#lines.end();
    }
    return true;
  }

  close(): Promise<void> {
    return this.#pieces.close();
  }

  /** Nothing for a line that holds nothing. */
  #toRow({ cells: [text = ""], line, fault }: CsvRecord, parse: Parse): object | undefined {
    if (fault === undefined && text.trim() === "") return undefined;
    this.#state.line = line;
    if (fault !== undefined) return new UnreadableRow(line, fault);
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (this.#pieces.decoder?.isDamaged === true && text.includes(DAMAGE))
      return new UnreadableRow(line, "wrong-encoding");
    let value: unknown;
    try {
      value = parse(text);
    } catch (error) {
      // a file of one array, written over many lines
      if (isFirst && text.trim() === "[") throw unreadable("it is a JSON array: import what JSON.parse makes of it");
      const isTwice = error instanceof Error && error.message.startsWith("Duplicate key");
      return new UnreadableRow(line, isTwice ? "repeated-key" : "not-json");
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    if (isFirst && Array.isArray(value)) throw unreadable("it is a JSON array: import what JSON.parse makes of it");
    return new UnreadableRow(line, "not-an-object");
  }
}
