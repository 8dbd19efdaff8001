import { raw, type Sql } from "sql-template-tag";
import type { LayoutField, StoredValue, StoredValues } from "../contract/index.js";
import type { SqlRow } from "./driver/driver.js";
import { writeReading } from "./schema/types.js";

/** A moment in milliseconds, under its column's name if no other is given. */
export function moment(column: string, name: string = column): Sql {
  return raw(`${writeReading("date", column)} AS ${name}`);
}

/** A moment that was read by {@link moment}. */
export function toDate(value: unknown): Date {
  return new Date(Number(value));
}

/** A column's text; nothing if it is null. */
export function toText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The value of a field's column that was read by `writeReading`. */
export function toValue(kind: LayoutField["kind"], value: unknown): StoredValue {
  if (value === null || value === undefined) return null;
  if (kind === "date") return toDate(value);
  if (kind === "bigint") return BigInt(String(value));
  return kind === "number" ? Number(value) : (value as StoredValue); // text, boolean or JSON, as the column's type says
}

/** The values of a row, by field. */
export function readFieldValues(row: SqlRow, fields: readonly LayoutField[]): StoredValues {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, toValue(kind, row[name])]));
}
