import type { LayoutField } from "../../storage/index.js";

/** A person on their way to a recipient: the fields selected, and the random handle of this row. */
export interface DisclosedRow {
  readonly handle: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The form in which people are disclosed. */
export type DisclosureForm = "csv" | "ndjson";

/** The name under which each row has its handle. */
export const HANDLE = "handle";

/** Writes rows of a page; those of the first page with what stands before them. */
export function writeRows(
  form: DisclosureForm,
  fields: readonly LayoutField[],
  rows: readonly DisclosedRow[],
  isFirst: boolean,
): string {
  if (form === "ndjson") return rows.map((row) => `${writeJson({ handle: row.handle, ...row.values })}\n`).join("");
  const head = isFirst ? [[HANDLE, ...fields.map(({ name }) => name)].map(quote)] : [];
  const body = rows.map(({ handle, values }) => [quote(handle), ...fields.map(({ name }) => writeCell(values[name]))]);
  return [...head, ...body].map((cells) => `${cells.join(",")}\r\n`).join("");
}

/** Writes a value as JSON. Numbers that are too long for other readers are text. */
function writeJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}

/** Writes one cell of RFC 4180. All texts are quoted, so that an empty one is told from none. */
function writeCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return quote(value.toISOString());
  return quote(guardFormulas(typeof value === "string" ? value : writeJson(value)));
}

function quote(text: string): string {
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

const GUARDED_START = new RegExp(`^'('*${FORMULA})`);
const GUARDED_WITHIN = new RegExp(`(${END})'(?='*${FORMULA})`, "g");

/** Takes away what {@link guardFormulas} put there. */
export function readGuarded(text: string): string {
  return text.replace(GUARDED_START, "$1").replace(GUARDED_WITHIN, "$1");
}
