import type { UnreadableReason } from "./unreadable-row.js";

/** One record of a CSV file. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line on which it begins. */
  readonly line: number;
  /** Lines that it takes: more than one if a quoted cell breaks. */
  readonly lines: number;
  /** Why it cannot be read. */
  readonly fault: UnreadableReason | undefined;
}

/** Rules that tell records apart. */
export interface RecordRules {
  /** Not empty. */
  readonly delimiter: string;
  /** Most characters of a record, and of the header before it is known. */
  readonly longest: number;
  /** True if a quote has no meaning, as in NDJSON. */
  readonly bare?: boolean;
  /** True if a quoted cell may span lines that look like rows. */
  readonly trustQuotes?: boolean;
  /** True if a row may have fewer cells than the header. */
  readonly fill?: boolean;
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A rest that is no longer than this is joined with every piece; a longer one only with one that adds to it. */
const SHORT = 4_096;
/** A row with so many cells too many is refused, even if they are empty. */
const MOST_SURPLUS = 16_384;
/** Within fewer columns than these, lines of text may well have about as many delimiters as a row. */
const FEW = 8;

/**
 * Takes CSV (RFC 4180) apart, pushed in pieces and pulled by records. A newline, a carriage return or both end a record,
 * whichever stands there. Quotes are doubled within quotes; in a cell that does not begin with one they are text.
 *
 * Each line that cannot be read is a record with a fault. A quote too many or too few leaves open to which record the
 * lines up to the next quote belong. They are read only if nothing speaks against their being rows.
 */
export class CsvRecords {
  /** Cells of the header, once it is known. A row has as many, and so has a line that a quote took in by mistake. */
  columns = 0;
  /** Most characters of a record. */
  longest: number;
  readonly #rules: RecordRules;
  readonly #first: number;
  #text = "";
  #at = 0;
  #line: number;
  #isEnded = false;
  /** Pieces that do not yet make anything whole, and their length. */
  #waiting: string[] = [];
  #waitingLength = 0;
  /** True if a quote is open where the text ends. */
  #isOpen = false;
  /** Within a line that is not read, up to its end. */
  #isSkipping = false;
  /** Lines that are still to be refused, and why. */
  #refused = 0;
  #fault: UnreadableReason = "stray-quote";
  /** Index of the next of each, behind the place that was reached; -1 if it has to be looked for. */
  #newline = -1;
  #return = -1;
  #quote = -1;
  /** The next quote that is not one of two; -1 if it has to be looked for. */
  #single = -1;
  /** Ends of lines, as of the beginning of the record. */
  #firstNewline = -1;
  #firstReturn = -1;

  constructor(rules: RecordRules, line = 1) {
    this.#rules = rules;
    this.longest = rules.longest;
    this.#first = rules.delimiter.charCodeAt(0);
    this.#line = line;
  }

  /** Adds to the text. */
  push(piece: string): void {
    this.#waiting.push(piece);
    this.#waitingLength += piece.length;
    const rest = this.#text.length - this.#at;
    // to join a long rest with each of many small pieces would take the square of its length
    const mayEnd = !this.#isOpen && (piece.includes("\n") || piece.includes("\r"));
    if (rest <= SHORT || mayEnd || this.#waitingLength * 4 >= rest) this.#join();
  }

  /** Says that nothing comes behind the text. */
  end(): void {
    this.#isEnded = true;
    this.#join();
  }

  /** The next record, an empty line included; nothing where more has to be pushed for it, or all are read. */
  next(): CsvRecord | undefined {
    if (this.#isSkipping && !this.#skip()) return undefined;
    if (this.#at >= this.#text.length) return undefined;
    if (this.#refused > 0) return this.#refuseLine();
    const start = this.#at;
    this.#isOpen = false;
    const end = this.#endOfLine(start);
    this.#firstNewline = this.#newline;
    this.#firstReturn = this.#return;
    if (this.#rules.bare !== true && this.#nextQuote(start) < end) return this.#readQuoted(start, end);
    if (end < 0) return undefined;
    if (end - start > this.longest) return this.#refuse("too-large");
    const { columns } = this;
    const most = columns === 0 ? undefined : columns + MOST_SURPLUS;
    const cells = this.#text.slice(start, end).split(this.#rules.delimiter, most);
    return cells.length === most ? this.#refuse("more-cells") : this.#found(cells, end, 1);
  }

  #join(): void {
    if (this.#waitingLength > 0 || this.#at > 0) {
      this.#text = this.#text.slice(this.#at) + this.#waiting.join("");
      this.#at = 0;
      this.#waiting = [];
      this.#waitingLength = 0;
    }
    // even where nothing came, what stands at the end may mean another thing if it is the end
    this.#newline = -1;
    this.#return = -1;
    this.#quote = -1;
    this.#single = -1;
  }

  /**
   * Finds the end of the line; -1 if more has to be pushed to know. A line that is too long ends where the text does, unless
   * it is to be skipped.
   */
  #endOfLine(from: number, isSkipped = false): number {
    const { length } = this.#text;
    if (this.#newline < from) this.#newline = indexOrEnd(this.#text, "\n", from);
    if (this.#return < from) this.#return = indexOrEnd(this.#text, "\r", from);
    const end = Math.min(this.#newline, this.#return);
    if (this.#isEnded) return end;
    // behind a carriage return may come its newline
    const isKnown = end < length && (end === this.#newline || end + 1 < length);
    return isKnown || (!isSkipped && length - from > this.longest + 1) ? end : -1;
  }

  #nextQuote(from: number): number {
    if (this.#quote < from) this.#quote = indexOrEnd(this.#text, '"', from);
    return this.#quote;
  }

  /** Counts the characters that end the line here. */
  #ending(at: number): number {
    const unit = this.#text.charCodeAt(at);
    if (unit === RETURN) return this.#text.charCodeAt(at + 1) === NEWLINE ? 2 : 1;
    return unit === NEWLINE ? 1 : 0;
  }

  #found(cells: readonly string[], end: number, lines: number, fault?: UnreadableReason): CsvRecord {
    const record = { cells, line: this.#line, lines, fault };
    this.#at = end + this.#ending(end);
    this.#line += lines;
    return record;
  }

  /** Refuses lines from the beginning of the record that is being read. */
  #refuse(fault: UnreadableReason, lines = 1): CsvRecord {
    this.#goBack();
    this.#fault = fault;
    this.#refused = lines;
    return this.#refuseLine();
  }

  #refuseLine(): CsvRecord {
    const record = { cells: [], line: this.#line, lines: 1, fault: this.#fault };
    this.#refused -= 1;
    this.#isSkipping = true;
    this.#skip();
    return record;
  }

  /** To look for all ends of lines again would take the square of the text. */
  #goBack(): void {
    this.#newline = this.#firstNewline;
    this.#return = this.#firstReturn;
  }

  /** Goes on to the end of a line; false where that is not yet there. */
  #skip(): boolean {
    const end = this.#endOfLine(this.#at, true);
    if (end < 0) {
      // a carriage return at the end stays, since its newline may come
      this.#at = Math.min(this.#newline, this.#return);
      return false;
    }
    this.#at = end + this.#ending(end);
    this.#line += 1;
    this.#isSkipping = false;
    return true;
  }

  /** Reads a record in whose first line a quote stands. */
  #readQuoted(start: number, endOfFirst: number): CsvRecord | undefined {
    const text = this.#text;
    const { delimiter } = this.#rules;
    const cells: string[] = [];
    let at = start;
    /** Quotes in cells that do not begin with one; and such cells that have an odd number of them. */
    let strays = 0;
    let odd = 0;
    let hasQuoted = false;
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        hasQuoted = true;
        const cell = this.#readCell(at, start);
        if (cell === undefined) return this.#waitOr(start, "open-quote", endOfFirst, true);
        cells.push(cell.value);
        at = cell.end;
        const isCut = text.length - at < delimiter.length && delimiter.startsWith(text.slice(at));
        if (isCut && !this.#isEnded) return this.#waitOr(start, "open-quote", endOfFirst, true);
      } else {
        const end = this.#endOfLine(at);
        if (end < 0) return this.#waitOr(start, "too-large", endOfFirst, false);
        if (end - start > this.longest) return this.#refuse("too-large");
        const line = text.slice(at, end);
        const length = line.indexOf(delimiter);
        const value = length < 0 ? line : line.slice(0, length);
        const quotes = value.split('"').length - 1;
        strays += quotes;
        odd += quotes % 2;
        // after blanks, a quote may be meant to begin the cell; a single one at its end closes one of the line before
        const isStray = quotes > 0 && (value.trimStart().startsWith('"') || (quotes % 2 === 1 && value.endsWith('"')));
        if (isStray) return this.#refuseUnsure(start, endOfFirst, at > endOfFirst);
        cells.push(value);
        at += value.length;
      }
      if (text.charCodeAt(at) !== this.#first || !text.startsWith(delimiter, at)) break;
      at += delimiter.length;
    }
    if (at < text.length && this.#ending(at) === 0) return this.#refuseUnsure(start, endOfFirst, at > endOfFirst);
    // behind a carriage return may come its newline
    const mayGoOn = at === text.length - 1 && text.charCodeAt(at) === RETURN && !this.#isEnded;
    if (mayGoOn) return this.#waitOr(start, "open-quote", endOfFirst, true);
    if (at - start > this.longest) return this.#refuse("too-large");
    if (odd > 1) return this.#refuseUnsure(start, endOfFirst, at > endOfFirst);
    if (at === endOfFirst) return this.#found(cells, at, 1);
    const lines = text.slice(start, at).split(LINE_BREAK);
    if (hasQuoted && strays > 0) return this.#refuse("stray-quote", lines.length);
    const fault = this.#judge(cells, lines);
    return fault === "quoted-rows" ? this.#refuse(fault, lines.length) : this.#found(cells, at, lines.length, fault);
  }

  /** Waits for the rest of a record, if more may come and it is not too long. */
  #waitOr(start: number, fault: UnreadableReason, endOfFirst: number, isQuoted: boolean): CsvRecord | undefined {
    const slack = Math.max(this.#rules.delimiter.length, 2);
    if (!this.#isEnded && this.#text.length - start <= this.longest + slack) {
      this.#goBack();
      this.#isOpen = true;
      return undefined;
    }
    if (!isQuoted || this.columns < 2) return this.#refuse(fault);
    return this.#refuse(fault, this.#countBegun(start, endOfFirst));
  }

  /**
   * Counts the lines of a record whose quote no other one closes. If its first line has as many cells as a row, the
   * quote is what is wrong with it. Else its cell broke, and goes on to where the cells are that the first line lacks.
   */
  #countBegun(start: number, endOfFirst: number): number | undefined {
    const { delimiter } = this.#rules;
    const cells = countCells(this.#text.slice(start, endOfFirst), delimiter);
    if (cells >= this.columns) return 1;
    const last = Math.min(this.#text.length, start + this.longest);
    let at = endOfFirst + this.#ending(endOfFirst);
    for (let lines = 2; at < last; lines += 1) {
      const end = indexOfBreak(this.#text, at);
      if (end > last) break;
      if (countCells(this.#text.slice(at, end), delimiter) > this.columns - cells) return lines;
      at = end + this.#ending(end);
    }
    return undefined;
  }

  /**
   * Refuses a record with a quote that cannot be. The next single quote tells whether the lines up to it are rows. If it
   * ends a cell, or may do so, they lie within a quoted cell.
   *
   * @param isBroken - True if a quote was open at the end of the first line.
   */
  #refuseUnsure(start: number, endOfFirst: number, isBroken: boolean): CsvRecord | undefined {
    const fault = isBroken ? "open-quote" : "stray-quote";
    const { columns } = this;
    if (columns < 2) return this.#refuse(fault);
    const text = this.#text;
    const { delimiter } = this.#rules;
    if (this.#single < endOfFirst) this.#single = indexOfSingle(text, endOfFirst);
    const at = this.#single;
    const isFar = at - start > this.longest;
    // the line in which it stands has to be known
    const isCut = at + delimiter.length + 1 >= text.length || indexOfBreak(text, at) >= text.length - 1;
    if (!this.#isEnded && !isFar && isCut) return this.#waitOr(start, fault, endOfFirst, false);
    if (isFar || at >= text.length) return this.#refuse(fault, isBroken ? this.#countBegun(start, endOfFirst) : 1);
    const begins = text.startsWith(delimiter, at - delimiter.length) || this.#ending(at - 1) > 0;
    const ends = text.startsWith(delimiter, at + 1) || at + 1 >= text.length || this.#ending(at + 1) > 0;
    const lines = text.slice(start, at).split(LINE_BREAK).length;
    if (!begins || ends) return this.#refuse(fault, lines);
    if (!isBroken) return this.#refuse(fault);
    // text has a comma in any line, so that of two columns nothing can be told
    const areTold = columns > 2 || delimiter !== ",";
    return this.#refuse(fault, areTold ? Math.min(lines, this.#countBegun(start, endOfFirst) ?? lines) : lines);
  }

  /** Reads a cell that begins with a quote; nothing where its end is not there. */
  #readCell(quote: number, start: number): { readonly value: string; readonly end: number } | undefined {
    const text = this.#text;
    let isDoubled = false;
    for (let from = quote + 1; ; isDoubled = true) {
      const found = text.indexOf('"', from);
      if (found < 0 || found - start >= this.longest) return undefined;
      if (found + 1 >= text.length && !this.#isEnded) return undefined;
      if (text.charCodeAt(found + 1) !== QUOTE) {
        const value = text.slice(quote + 1, found);
        return { value: isDoubled ? value.split('""').join('"') : value, end: found + 1 };
      }
      from = found + 2;
    }
  }

  /**
   * Says what speaks against a record of several lines. A quote that begins a cell by mistake takes in everything up to
   * the next quote, and that may have as many cells as the header.
   */
  #judge(cells: readonly string[], lines: readonly string[]): UnreadableReason | undefined {
    const { delimiter, fill, trustQuotes } = this.#rules;
    // a header is held to itself
    const columns = this.columns === 0 ? cells.length : this.columns;
    const isLong = cells.length > columns && cells.slice(columns).some((cell) => cell !== "");
    const isShort = cells.length < columns;
    if (columns > 1 && trustQuotes !== true) {
      const counts = lines.map((line) => countCells(line, delimiter));
      const areRows = counts.every((count) => count === columns);
      // a record that cannot be a row may have been one before a quote took others in
      const isRow = (count: number, index: number): boolean =>
        count === columns || (fill === true && index > 0 && count > 1);
      const hasRows = (isLong || isShort) && counts.some(isRow);
      if (areRows || hasRows || haveDelimitersOfRows(counts, cells.length, columns)) return "quoted-rows";
    }
    if (isLong) return "more-cells";
    return isShort && fill !== true ? "fewer-cells" : undefined;
  }
}

/** Counts the cells of a line if quotes mean nothing. */
function countCells(line: string, delimiter: string): number {
  let cells = 1;
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + delimiter.length)) cells += 1;
  return cells;
}

const LINE_BREAK = /\r\n|\r|\n/;

/** Tells rows of which one is short or long, by the number of delimiters that quotes took in. */
function haveDelimitersOfRows(counts: readonly number[], cells: number, columns: number): boolean {
  if (columns < FEW) return false;
  const taken = counts.reduce((sum, count) => sum + count - 1, 1 - cells);
  const expected = (counts.length - 1) * (columns - 1);
  return Math.abs(taken - expected) <= expected / 4;
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index < 0 ? text.length : index;
}

function indexOfBreak(text: string, from: number): number {
  return Math.min(indexOrEnd(text, "\n", from), indexOrEnd(text, "\r", from));
}

/** The next quote, or the last of three and so on. Two of them are one of the text, or an empty cell. */
function indexOfSingle(text: string, from: number): number {
  for (let at = indexOrEnd(text, '"', from); at < text.length; at = indexOrEnd(text, '"', at)) {
    const begin = at;
    while (text.charCodeAt(at) === QUOTE) at += 1;
    if ((at - begin) % 2 === 1) return at - 1;
  }
  return text.length;
}
