import { foldWord } from "../convert/words.js";

/**
 * The words that systems write where there is nothing, if a source names no others. `NA` is not among them, because it is
 * Namibia and a surname.
 */
export const ABSENT_WORDS: readonly string[] = [
  "N/A",
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "<NA>",
  "NaT",
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

/** Builds the test of a text. Its first letter and its length tell nearly all texts from the words. */
export function buildIsAbsent(words: AbsentWords): (trimmed: string) => boolean {
  // a bit for each length, by first letter; the last place is for all letters that are not ASCII
  const lengths = new Uint32Array(ASCII + 1);
  for (const word of words) {
    // in small letters, in capitals, and with accents as some systems write them
    for (const form of [word, word.toUpperCase(), word.normalize("NFD"), word.toUpperCase().normalize("NFD")]) {
      const place = Math.min(form.charCodeAt(0), ASCII);
      lengths[place] = (lengths[place] ?? 0) | (1 << Math.min(form.length, MOST));
    }
  }
  return (trimmed) => {
    const held = lengths[Math.min(trimmed.charCodeAt(0), ASCII)] ?? 0;
    return ((held >>> Math.min(trimmed.length, MOST)) & 1) === 1 && words.has(foldWord(trimmed));
  };
}

const ASCII = 128;
/** All longer texts share one bit. */
const MOST = 31;
