/** Quotes the text of a cell as RFC 4180 does. */
export function quoteCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Characters with which a spreadsheet begins a formula, in the wide forms of East Asian keyboards too. */
const FORMULA = String.raw`[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]`;
/** A number with its sign, which is no formula. A phone number has to arrive as it is. */
const NUMBER = String.raw`[+-]\d[\d ]*(?:[.,]\d+)?`;
/** Ends of a cell, in a spreadsheet that takes another character than the comma for one. */
const END = String.raw`[;\t\r\n|]`;

const BEGINS = `(?:'+(?=${FORMULA})|(?=${FORMULA})(?!${NUMBER}(?:$|${END})))`;

const AT_START = new RegExp(`^${BEGINS}`);
const WITHIN = new RegExp(`(${END})(${BEGINS})`, "g");

/**
 * Puts an apostrophe before each formula of a text, at its begin and after what may end a cell. If a text has apostrophes before
 * such a character itself, it gets one more, so that whoever takes one away has the text as it was.
 */
export function guardFormulas(text: string): string {
  return text.replace(WITHIN, "$1'$2").replace(AT_START, "'$&");
}

const ANY_AT_START = new RegExp(`^(?=${FORMULA})`);

/** Puts an apostrophe before a text that begins as a formula does. Numbers with a sign are among them, where all else is words. */
export function guardWords(text: string): string {
  return text.replace(ANY_AT_START, "'");
}

const GUARDED_START = new RegExp(`^'('*${FORMULA})`);
const GUARDED_WITHIN = new RegExp(`(${END})'(?='*${FORMULA})`, "g");

/** Takes away what {@link guardFormulas} put there. */
export function readGuarded(text: string): string {
  return text.replace(GUARDED_START, "$1").replace(GUARDED_WITHIN, "$1");
}
