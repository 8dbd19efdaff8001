import { raw, type Sql } from "sql-template-tag";
import type { LayoutField, StoredValue, StoredValues } from "../contract/index.js";
import type { SqlRow } from "./driver/driver.js";
import { writeReading } from "./schema/types.js";

/** Writes SQL for a moment in milliseconds, under its column's name if no other is given. */
export function moment(column: string, name: string = column): Sql {
  return raw(`${writeReading("date", column)} AS ${name}`);
}

/** Reads a moment that {@link moment} selected. */
export function toDate(value: unknown): Date {
  return new Date(Number(value));
}

/** Reads a moment that may be null. */
export function toOptionalDate(value: unknown): Date | undefined {
  return value === null ? undefined : toDate(value);
}

/** Reads a column's text; undefined if it is null. */
export function toText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Reads the value of a field's column that `writeReading` selected. */
export function toValue(kind: LayoutField["kind"], value: unknown): StoredValue {
  if (value === null || value === undefined) return null;
  if (kind === "date") return toDate(value);
  if (kind === "bigint") return BigInt(String(value));
  return kind === "number" ? Number(value) : (value as StoredValue); // text, boolean or JSON; the column's type says so
}

/** Reads the values of a row, by field. */
export function readFieldValues(row: SqlRow, fields: readonly LayoutField[]): StoredValues {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, toValue(kind, row[name])]));
}
