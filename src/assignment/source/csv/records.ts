/** One record of a CSV file: its cells, and the line on which it ends. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A fault that makes a text invalid CSV. It repeats nothing of the text. */
export type CsvFault =
  | "a quote stands within a cell that does not begin with one"
  | "a quoted cell goes on behind its closing quote"
  | "a quoted cell is never closed";

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Parses CSV (RFC 4180), piece by piece. A delimiter separates cells, and quotes are doubled within quotes. The ending
 * of the first line ends all records. Empty lines are left out. Each unit is read once, for pieces of any size.
 */
export class CsvRecords {
  readonly #delimiter: string;
  readonly #first: number;
  /** The number of units that must be known after a unit, to know what it is. */
  readonly #reach: number;
  #ending: "\r\n" | "\n" | "\r" | undefined;
  #text = "";
  #at = 0;
  #cell = "";
  #cells: string[] = [];
  /** The state: outside quotes, within them, or directly after those that close. */
  #quotes: "none" | "open" | "closed" = "none";
  #line = 1;
  /** The unit before was a carriage return, and a newline after it ends the same line. */
  #afterReturn = false;
  #found: CsvRecord[] = [];
  #fault: CsvFault | undefined;

  /** @param delimiter - Not empty. */
  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    this.#first = delimiter.charCodeAt(0);
    this.#reach = Math.max(delimiter.length, 2);
  }

  /** The fault that ended the reading. Records that were read before it are valid. */
  get fault(): CsvFault | undefined {
    return this.#fault;
  }

  /** Reads another piece, and returns the records that are complete. */
  read(piece: string): readonly CsvRecord[] {
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    this.#run(this.#text.length - this.#reach);
    return this.#take();
  }

  /** Reads the rest, after which nothing follows. */
  end(): readonly CsvRecord[] {
    this.#run(this.#text.length);
    if (this.#quotes === "open") this.#fault ??= "a quoted cell is never closed";
    if (this.#fault === undefined && !this.#isEmpty()) this.#endRecord();
    return this.#take();
  }

  #take(): readonly CsvRecord[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #run(until: number): void {
    while (this.#at < until && this.#fault === undefined) {
      if (this.#quotes === "open") this.#readQuoted(until);
      else this.#readPlain(until);
    }
  }

  /** Reads up to a quote. */
  #readQuoted(until: number): void {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    while (at < until && text.charCodeAt(at) !== QUOTE) {
      this.#countLine(text.charCodeAt(at));
      at += 1;
    }
    this.#cell += text.slice(start, at);
    this.#at = at;
    if (at >= until) return;
    this.#afterReturn = false;
    if (text.charCodeAt(at + 1) === QUOTE) {
      this.#cell += '"';
      this.#at = at + 2;
      return;
    }
    this.#quotes = "closed";
    this.#at = at + 1;
    const isLast = at + 1 >= text.length;
    if (!isLast && !this.#delimits(at + 1) && this.#endsLine(at + 1) === 0) {
      this.#fault = "a quoted cell goes on behind its closing quote";
    }
  }

  /** Reads up to the end of a cell, or the quote at its beginning. */
  #readPlain(until: number): void {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    for (; at < until; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === QUOTE) {
        if (this.#cell !== "" || at > start) this.#fault = "a quote stands within a cell that does not begin with one";
        this.#quotes = "open";
        this.#at = at + 1;
        this.#afterReturn = false;
        return;
      }
      if (unit === NEWLINE || unit === RETURN) {
        const ending = this.#endsLine(at);
        if (ending > 0) {
          this.#cell += text.slice(start, at);
          if (!this.#isEmpty()) this.#endRecord();
          this.#countLine(unit);
          this.#afterReturn = unit === RETURN && ending === 1;
          this.#at = at + ending;
          return;
        }
      } else if (unit === this.#first && this.#delimits(at)) {
        this.#cell += text.slice(start, at);
        this.#endCell();
        this.#at = at + this.#delimiter.length;
        this.#afterReturn = false;
        return;
      }
      this.#countLine(unit);
    }
    this.#cell += text.slice(start, at);
    this.#at = at;
  }

  #delimits(at: number): boolean {
    return this.#text.startsWith(this.#delimiter, at);
  }

  /** Counts the units of a line ending here. The first ending in the file is the ending for all lines. */
  #endsLine(at: number): number {
    const text = this.#text;
    const unit = text.charCodeAt(at);
    if (this.#ending === undefined) {
      if (unit === NEWLINE) this.#ending = "\n";
      else if (unit === RETURN) this.#ending = text.charCodeAt(at + 1) === NEWLINE ? "\r\n" : "\r";
      else return 0;
    }
    return text.startsWith(this.#ending, at) ? this.#ending.length : 0;
  }

  /** Counts lines. A carriage return, a newline, or the two together are one line. */
  #countLine(unit: number): void {
    if (unit === RETURN || (unit === NEWLINE && !this.#afterReturn)) this.#line += 1;
    this.#afterReturn = unit === RETURN;
  }

  #isEmpty(): boolean {
    return this.#cells.length === 0 && this.#cell === "" && this.#quotes === "none";
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = "";
    this.#quotes = "none";
  }

  #endRecord(): void {
    this.#endCell();
    this.#found.push({ cells: this.#cells, line: this.#line });
    this.#cells = [];
  }
}
