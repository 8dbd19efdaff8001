import { guardFormulas, quoteCell } from "../../assignment/index.js";
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
  const head = isFirst ? [[HANDLE, ...fields.map(({ name }) => name)].map(quoteCell)] : [];
  const body = rows.map(({ handle, values }) => [
    quoteCell(handle),
    ...fields.map(({ name }) => writeCell(values[name])),
  ]);
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
  if (value instanceof Date) return quoteCell(value.toISOString());
  return quoteCell(guardFormulas(typeof value === "string" ? value : writeJson(value)));
}
