import sql, { type Sql } from "sql-template-tag";
import type { ColumnKind } from "../../../boundary/index.js";
import type { LayoutField, StoredValue } from "../../contract/index.js";
import type { ElementType } from "../records/copy/binary-arrays.js";
import { quoted } from "./names.js";

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'text COLLATE "C"',
  number: "double precision",
  boolean: "boolean",
  date: "timestamptz",
  bigint: "numeric",
  json: "jsonb",
};

/** The column of a field in CREATE TABLE. */
export function writeColumn(field: LayoutField): string {
  return `${quoted(field.name)} ${TYPES[field.kind]}${isNotNull(field) ? " NOT NULL" : ""}`;
}

/** Whether a field's column is NOT NULL. */
export function isNotNull(field: LayoutField): boolean {
  return !field.optional && !field.nullable && field.kind !== "json";
}

/** The type of a kind's values, as arrays have it. */
export function toElementType(kind: ColumnKind): ElementType {
  return kind === "text" ? "text" : (TYPES[kind] as ElementType); // all but text are types without more
}

/** The type of a field's values in the record set that a statement reads from JSON. */
export function writeIncomingType(field: LayoutField): string {
  return `${quoted(field.name)} ${TYPES[field.kind]}`;
}

/** A UUID as the store has it: hex digits alone. */
export function toHex(uuid: unknown): string {
  return String(uuid).replaceAll("-", "");
}

/** UUIDs as the text of an array, which takes one parameter however many they are. */
export function uuidArray(uuids: readonly string[]): string {
  return `{${uuids.join(",")}}`;
}

/** A field as it is read: moments as milliseconds, big numbers as text, since drivers differ in both. */
export function writeReading(kind: ColumnKind, expression: string): string {
  if (kind === "date") return `(extract(epoch FROM ${expression}) * 1000)::float8`;
  return kind === "bigint" ? `(${expression})::text` : expression;
}

/** A value as a typed parameter, so that the server never guesses its type. */
export function parameter(kind: LayoutField["kind"], value: StoredValue): Sql {
  if (kind === "json") return sql`${JSON.stringify(value)}::jsonb`;
  if (value instanceof Date) return sql`${value.toISOString()}::timestamptz`;
  if (kind === "bigint") return sql`${String(value)}::numeric`;
  if (kind === "number") return sql`${String(value)}::float8`;
  return kind === "boolean" ? sql`${value === true ? "true" : "false"}::boolean` : sql`${String(value)}::text`;
}
