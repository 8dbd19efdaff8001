import sql, { type Sql } from "sql-template-tag";
import type { ColumnKind } from "../../../boundary/index.js";
import type { LayoutField, StoredValue } from "../../contract/index.js";
import type { Lines } from "../isolation/shape/lines.js";
import type { ElementType } from "../records/copy/binary-arrays.js";
import { writeIndexLine } from "./migrations/shape.js";
import { quoted } from "./names.js";

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'text COLLATE "C"',
  number: "double precision",
  boolean: "boolean",
  date: "timestamptz",
  bigint: "numeric",
  json: "jsonb",
};

/** Writes the column of a field for CREATE TABLE. */
export function writeColumn(field: LayoutField): string {
  return `${quoted(field.name)} ${TYPES[field.kind]}${isNotNull(field) ? " NOT NULL" : ""}`;
}

/** Types as the server writes them in its catalogs, and the collation of columns. */
const CATALOGUED: Readonly<Record<ColumnKind, readonly [type: string, collation: string]>> = {
  text: ["text", "C"],
  number: ["double precision", ""],
  boolean: ["boolean", ""],
  date: ["timestamp with time zone", ""],
  bigint: ["numeric", ""],
  json: ["jsonb", ""],
};

/** Writes the lines of fields in the shape of a dataset: their columns in the table of records, and their indexes. */
export function writeFieldLines(fields: readonly LayoutField[], schema: string): Lines {
  return new Map(
    fields.flatMap((field) => {
      const [type, collation] = CATALOGUED[field.kind];
      // names of small letters have no quotes in a shape
      const name = /^[a-z_][a-z0-9_]*$/.test(field.name) ? field.name : quoted(field.name);
      const column = [`column records.${name} ${type}`, `${isNotNull(field) ? "NOT NULL " : ""}${collation}`] as const;
      return isIndexed(field) ? [column, writeIndexLine(schema, "records", [name])] : [column];
    }),
  );
}

/** Tells if a field has an index. */
export function isIndexed(field: LayoutField): boolean {
  return field.indexed && field.kind !== "json";
}

/** Tells if a field's column is NOT NULL. */
export function isNotNull(field: LayoutField): boolean {
  return !field.optional && !field.nullable && field.kind !== "json";
}

/** Returns the type of a kind's values in arrays. */
export function toElementType(kind: ColumnKind): ElementType {
  return kind === "text" ? "text" : (TYPES[kind] as ElementType); // all types but text are plain names
}

/** Writes the type of a field's values in the record set that a statement reads from JSON. */
export function writeIncomingType(field: LayoutField): string {
  return `${quoted(field.name)} ${TYPES[field.kind]}`;
}

/** Writes a UUID as the store has it, with hex digits only. */
export function toHex(uuid: unknown): string {
  return String(uuid).replaceAll("-", "");
}

/** Writes UUIDs as the text of an array, which takes one parameter for any number of them. */
export function uuidArray(uuids: readonly string[]): string {
  return `{${uuids.join(",")}}`;
}

/** Writes SQL that reads a field: moments as milliseconds, big numbers as text, because drivers differ in both. */
export function writeReading(kind: ColumnKind, expression: string): string {
  if (kind === "date") return `(extract(epoch FROM ${expression}) * 1000)::float8`;
  return kind === "bigint" ? `(${expression})::text` : expression;
}

/** Writes a value as a typed parameter, so that the server never guesses its type. */
export function parameter(kind: LayoutField["kind"], value: StoredValue): Sql {
  if (kind === "json") return sql`${JSON.stringify(value)}::jsonb`;
  if (value instanceof Date) return sql`${value.toISOString()}::timestamptz`;
  if (kind === "bigint") return sql`${String(value)}::numeric`;
  if (kind === "number") return sql`${String(value)}::float8`;
  return kind === "boolean" ? sql`${value === true ? "true" : "false"}::boolean` : sql`${String(value)}::text`;
}
