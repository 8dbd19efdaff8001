import { foldWord } from "../convert/words.js";

/**
 * The words that systems write where there is nothing, if a source names no others. `NA` is not among them, because it is
 * Namibia and a surname.
 */
export const ABSENT: readonly string[] = [
  "N/A",
  "#N/A",
  "NULL",
  "(null)",
  "\\N",
  "None",
  "-None-",
  "--None--",
  "(none)",
  "NaN",
  "undefined",
  "Select",
  "Select...",
  "Select…",
  "- Select -",
  "-- Select --",
  "--Select--",
  "Please select",
  "(blank)",
  "(empty)",
  "(not set)",
  "-",
  "--",
  "---",
  "–",
  "—",
];

/** Words for absent, in the form in which they are compared. */
export type AbsentWords = ReadonlySet<string>;

/** Leaves out the words that a conversion or a field gives a meaning of its own. */
export function withoutMeanings(words: AbsentWords, meanings: Iterable<string>): AbsentWords {
  const meant = new Set([...meanings].map(foldWord));
  return [...words].some((word) => meant.has(word)) ? new Set([...words].filter((word) => !meant.has(word))) : words;
}

/** Builds the test of a text. Most texts are longer than all words, or begin with another letter. */
export function buildIsAbsent(words: AbsentWords): (trimmed: string) => boolean {
  const longest = Math.max(0, ...[...words].map(({ length }) => length));
  const first = new Set([...words].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]));
  return (trimmed) => trimmed.length <= longest && first.has(trimmed.charCodeAt(0)) && words.has(foldWord(trimmed));
}
