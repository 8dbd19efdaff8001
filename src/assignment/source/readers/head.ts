import type { HeaderPlace } from "./options.js";
import { CsvRecords, type RecordRules } from "./records.js";

/** Facts that the beginning of a file tells. */
export interface Head {
  readonly delimiter: string;
  /** Lines before the header. */
  readonly lines: number;
  /** Characters that they take. */
  readonly characters: number;
}

/** Characters of a file that are looked at before its first row. */
export const HEAD = 65_536;
/** Lines that are enough, if they are fewer characters. */
export const HEAD_LINES = 20;

const DELIMITERS = [",", ";", "\t", "|"];

/**
 * Finds the header of a file, and what separates its cells.
 *
 * @param text - The beginning of the file, behind the lines that it was told to leave out.
 * @returns Nothing where no line has the names that the header must have.
 */
export function readHead(
  text: string,
  rules: Omit<RecordRules, "delimiter">,
  given: { readonly delimiter: string | undefined; readonly header: HeaderPlace | undefined },
): Head | undefined {
  // Excel says in a line of its own what separates cells
  const [line = "", told] = /^"?sep=([^\r\n"])"?[;,\t ]*(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const rest = text.slice(line.length);
  const stated = given.delimiter ?? told;
  let best: (Head & { readonly score: number }) | undefined;
  for (const delimiter of stated === undefined ? DELIMITERS : [stated]) {
    const records = readAll(rest, { ...rules, delimiter });
    const index = findHeader(records, given.header);
    if (index === undefined) continue;
    const lines = records.slice(0, index).reduce((sum, one) => sum + one.lines, 0);
    const characters = line.length + (beginOfLine(rest, lines) ?? 0);
    const score = rate(records, index);
    if (best === undefined || score > best.score) {
      best = { delimiter, lines: lines + (line === "" ? 0 : 1), characters, score };
    }
  }
  return best;
}

export interface Seen {
  readonly cells: readonly string[];
  readonly lines: number;
  readonly fault: string | undefined;
}

function readAll(text: string, rules: RecordRules): readonly Seen[] {
  const records = new CsvRecords(rules);
  const all: Seen[] = [];
  records.push(text);
  for (let one = records.next(); one !== undefined; one = records.next()) all.push(one);
  // a line that may be cut off counts where nothing else does
  if (all.length < 2) {
    records.end();
    for (let one = records.next(); one !== undefined; one = records.next()) all.push(one);
  }
  return all;
}

/** Finds the place at which a line begins that has so many before it. Returns nothing if there are fewer. */
export function beginOfLine(text: string, lines: number): number | undefined {
  const breaks = /\r\n|\r|\n/g;
  for (let index = 0; index < lines; index += 1) if (breaks.exec(text) === null) return undefined;
  return breaks.lastIndex;
}

/** Tells if none of the cells holds anything. */
export function isBlankRecord(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function countFilled({ cells }: Seen): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/**
 * The header is the first line that holds anything; unless lines of one cell come first, and a blank one behind them, as
 * in exports of LinkedIn.
 */
export function findHeader(records: readonly Seen[], place: HeaderPlace | undefined): number | undefined {
  if (place !== undefined && "has" in place) return findNames(records, place.has);
  const first = Math.max(
    records.findIndex((one) => one.fault !== undefined || countFilled(one) > 0),
    0,
  );
  if (place !== undefined) return first;
  const header = records.findIndex((one) => countFilled(one) > 1);
  const before = records[header - 1];
  const isBehindBlank = before !== undefined && before.fault === undefined && countFilled(before) === 0;
  return header > first && isBehindBlank && records[first]?.fault === undefined ? header : first;
}

function findNames(records: readonly Seen[], names: readonly string[]): number | undefined {
  const wanted = names.map((name) => name.trim().toLowerCase());
  const index = records.findIndex(({ cells }) => {
    const found = new Set(cells.map((cell) => cell.trim().toLowerCase()));
    return wanted.every((name) => found.has(name));
  });
  return index < 0 ? undefined : index;
}

/** Rates a header by its columns, and by the share of rows that have as many cells. */
function rate(records: readonly Seen[], index: number): number {
  const columns = records[index]?.cells.length ?? 0;
  const rows = records.slice(index + 1).filter((one) => countFilled(one) > 0);
  const fitting = rows.filter(({ cells }) => cells.length === columns).length;
  // rows that all have another number of cells leave the header to decide
  return Math.max(columns - 1, 0) * (rows.length === 0 ? 1 : fitting / rows.length + 0.001);
}
