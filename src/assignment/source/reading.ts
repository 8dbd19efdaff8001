// by itself, so that a form in a browser loads no more
import { countSteps } from "../../boundary/distance.js";

/** Facts that a reader tells beside its rows. */
export interface ReaderState {
  /** The line of the row that came last, the first line of the file being 1. */
  readonly line: number | undefined;
  /** Names of the columns in their order, as rows have them; known once there was a row. Nothing for rows of JSON. */
  readonly columns: readonly string[] | undefined;
  /** Lines so far that hold nothing, or nothing but delimiters. They are no rows. */
  readonly blank: number;
}

/** State as its reader writes it. */
export type WritableState = { -readonly [Part in keyof ReaderState]: ReaderState[Part] };

const states = new WeakMap<object, ReaderState>();

/**
 * Reads the facts that a reader tells beside its rows, of the row that came last.
 *
 * @param rows - The rows that `csv()` or another reader returned.
 * @returns Nothing for rows of any other origin, such as a generator around those of a reader.
 */
export function readReaderState(rows: object): ReaderState | undefined {
  return states.get(rows);
}

/** Has the rows of a reader tell their state. */
export function tellState(rows: object, state: ReaderState): void {
  states.set(rows, state);
}

/** A column that was looked for: its name, several that it may be, or those whose names come near. */
export type FoundColumn =
  | { readonly name: string }
  | { readonly several: readonly string[] }
  | { readonly near: readonly string[] };

/**
 * Finds a column by its name: as it is written, else in any case, in any Unicode form and without regard to blanks,
 * if that fits one column alone.
 *
 * @param columns - Names as {@link ReaderState} has them. Those of columns with one name carry their position, so that
 *   none of them is taken for the other.
 */
export function findColumn(wanted: string, columns: readonly string[]): FoundColumn {
  if (columns.includes(wanted)) return { name: wanted };
  const folded = fold(wanted);
  const fitting = columns.filter((column) => fold(column) === folded);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return { name: only };
  const twins = columns.filter((column) => fold(withoutPosition(column)) === folded);
  if (fitting.length + twins.length > 0) return { several: [...new Set([...fitting, ...twins])] };
  const ranked = columns.map((column) => ({ column, distance: distance(folded, fold(column)) }));
  const close = ranked.filter(({ column, distance }) => distance <= Math.max(wanted.length, column.length) / 3);
  return { near: close.sort((one, other) => one.distance - other.distance).map(({ column }) => column) };
}

/** Names of the columns of a header, each of which has one of its own. */
export function nameColumns(header: readonly string[]): readonly string[] {
  const names = header.map((cell) => cell.trim());
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const taken = new Set(names);
  return names.map((name, index) => {
    if (name !== "" && times.get(name) === 1) return name;
    let own = `${name} (column ${index + 1})`.trimStart();
    while (taken.has(own)) own += "*";
    taken.add(own);
    return own;
  });
}

function withoutPosition(name: string): string {
  return name.replace(/ ?\(column \d+\)\**$/, "");
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

/** Counts the letters that tell two names apart. Names are cut to 60 letters. */
function distance(one: string, other: string): number {
  return countSteps([...one].slice(0, LONGEST), [...other].slice(0, LONGEST));
}

const LONGEST = 60;
