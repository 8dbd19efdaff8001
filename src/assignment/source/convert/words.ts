import { NOT_CONVERTIBLE } from "./failures.js";

/** Brings a word into the form in which words are compared: without outer blanks, in small letters. */
export function foldWord(word: string): string {
  return word.normalize("NFC").trim().toLowerCase();
}

/** The words for yes and no, if a source names no others. */
export const YES: readonly string[] = ["true", "yes", "y", "1"];
export const NO: readonly string[] = ["false", "no", "n", "0"];

/** Converts a word, or a number that stands for one. A word that is neither yes nor no is refused, never taken for no. */
export function toBoolean(value: unknown, words: ReadonlyMap<string, boolean>): boolean | symbol {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string" && typeof value !== "number") return NOT_CONVERTIBLE;
  const text = String(value);
  return words.get(text) ?? words.get(foldWord(text)) ?? NOT_CONVERTIBLE;
}

/** Converts a value by a table of words, as they are written. */
export function fromTable(value: unknown, table: Readonly<Record<string, unknown>>): unknown {
  const key = String(typeof value === "object" || typeof value === "symbol" ? "" : value);
  return Object.hasOwn(table, key) ? table[key] : NOT_CONVERTIBLE;
}
