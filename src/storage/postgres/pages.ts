import sql, { empty, raw, type Sql } from "sql-template-tag";
import type { LayoutField, PageQuery, PageRow, StoredValue } from "../contract/index.js";
import type { SqlSession } from "./driver/driver.js";
import { type SeenLayout, writeSeen } from "./retention/over.js";
import { quoted } from "./schema/names.js";
import { writeReading } from "./schema/types.js";
import { toValue } from "./values.js";

/**
 * Reads a part of the selected records, in the order of their references.
 *
 * @param which - The condition that selects them.
 * @param isDistributed - True if the records lie on several nodes. Rows are then read one by one.
 */
export async function readPage(
  session: SqlSession,
  schema: string,
  layout: SeenLayout,
  query: PageQuery,
  which: Sql,
  isDistributed: boolean,
): Promise<readonly PageRow[]> {
  const fields = layout.fields.filter(({ name }) => query.fields.includes(name));
  const after = query.after === undefined ? empty : sql` AND _subject > ${query.after}::uuid`;
  const from = sql`FROM ${raw(schema)}.records WHERE ${which}${after}
    ORDER BY records._subject LIMIT ${query.limit}::int`;
  if (query.limit >= PACKED_FROM && !isDistributed) {
    const packed = await readPackedPage(session, layout, fields, from);
    if (packed !== undefined) return packed;
  }
  const columns = [
    "_subject::text",
    ...fields.map(({ name, kind }) => plainly(kind, writeSeen(layout, name, "records"))),
  ];
  const rows = await session.rows(sql`SELECT ${raw(columns.join(", "))} ${from}`);
  // rows have the columns that were selected
  return rows.map((row) => toPageRow(row[0] as string, fields, (index) => row[index + 1]));
}

/**
 * Reads a page as one text for each column, with its values joined. A message for each row would cost the client more
 * than all the rest. Returns undefined if a value holds the character that joins them.
 */
async function readPackedPage(
  session: SqlSession,
  layout: SeenLayout,
  fields: readonly LayoutField[],
  from: Sql,
): Promise<PageRow[] | undefined> {
  const columns = ["_subject::text", ...fields.map(packed)].map((column) => `string_agg(${column}, ${JOINED_BY_SQL})`);
  const names = ["_subject", ...fields.map(({ name }) => `${writeSeen(layout, name, "records")} AS ${quoted(name)}`)];
  const [row] = await session.rows(sql`
    SELECT ${raw(["count(*)::int", ...columns].join(", "))} FROM (SELECT ${raw(names.join(", "))} ${from}) AS page`);
  const count = Number(row?.[0]);
  if (row === undefined || count === 0) return [];
  const references = split(String(row[1]));
  const lists = fields.map((field, index) => unpacked(field, String(row[index + 2] ?? "")));
  if (lists.some(({ length }) => length !== count)) return undefined;
  return Array.from({ length: count }, (_, at) =>
    toPageRow(references[at] ?? "", fields, (index) => lists[index]?.[at] ?? null),
  );
}

function toPageRow(subject: string, fields: readonly LayoutField[], column: (index: number) => unknown): PageRow {
  const values: Record<string, StoredValue> = {};
  for (let index = 0; index < fields.length; index += 1) {
    const { name, kind } = fields[index] as LayoutField; // the index is within the length
    values[name] = plainValue(kind, column(index));
  }
  return { subject, values };
}

/** Smallest page that is packed. Callers ask for large pages only if rows are small, so that no text grows too long. */
const PACKED_FROM = 1_000;
/** Joins the values of a packed column. Values hardly ever hold it, and one that does is noticed. */
const JOINED_BY = "\u001e";
const JOINED_BY_SQL = "E'\\x1e'";
/** Least length of the parts that a packed text is cut into. A value keeps only its own part in memory. */
const PART = 4_096;

/** Tells if every record has a value of a field, so that its column takes no null. */
function isFilled(field: LayoutField): boolean {
  return !field.optional && !field.nullable && field.kind !== "json";
}

/** Writes a column's value as text, with a mark in front if the value may be absent. */
function packed(field: LayoutField): string {
  const value = `(${plainly(field.kind, quoted(field.name))})::text`;
  return isFilled(field) ? value : `coalesce('=' || ${value}, '')`;
}

/** Splits a packed column into its values. */
function unpacked(field: LayoutField, text: string): (string | null)[] {
  const values = split(text);
  return isFilled(field) ? values : values.map((value) => (value === "" ? null : value.slice(1)));
}

/** Splits a joined text into its values. */
function split(text: string): string[] {
  const values: string[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf(JOINED_BY, start + PART);
    const end = found < 0 ? text.length : found;
    // copied, because parts of a string keep the whole string in memory
    for (const value of Buffer.from(text.slice(start, end)).toString().split(JOINED_BY)) values.push(value);
    start = end + 1;
  }
  return values;
}

/** Writes a column as text or as a number, in a form that no driver changes. */
function plainly(kind: LayoutField["kind"], column: string): string {
  return kind === "json" || kind === "boolean" ? `${column}::text` : writeReading(kind, column);
}

/** Reads the value of a column that was selected by {@link plainly}. */
function plainValue(kind: LayoutField["kind"], value: unknown): StoredValue {
  if (value === null) return null;
  if (kind === "text") return value as string; // the column's type says so
  if (kind === "json") return JSON.parse(value as string); // JSON as text, as `plainly` selects it
  return kind === "boolean" ? value === "true" : toValue(kind, value);
}
