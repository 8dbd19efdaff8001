import { isDeepStrictEqual } from "node:util";
import type { LayoutField, StoredValue } from "purposebound/adapter";

export type Kind = LayoutField["kind"];

/**
 * Types of columns. Moments are milliseconds, booleans 0 and 1. SQLite has no numbers of a thousand digits, and no JSON
 * type.
 */
export const TYPES: Readonly<Record<Kind, string>> = {
  text: "TEXT",
  number: "REAL",
  boolean: "INTEGER",
  date: "INTEGER",
  bigint: "TEXT",
  json: "TEXT",
};

/**
 * Names a field's column. SQLite takes `fullName` and `fullname` for one name, but not `full_name`. Technical columns
 * begin with `_`, and fields never do.
 */
export function toColumn(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Writes a value as its column takes it. */
export function encoded(kind: Kind, value: StoredValue | undefined): string | number | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime();
  if (typeof value === "bigint") return sortable(value);
  if (kind === "json") return JSON.stringify(value);
  // text or a number, by the column's kind
  return typeof value === "boolean" ? Number(value) : (value as string | number);
}

/** Reads a value of a column. */
export function decoded(kind: Kind, value: unknown): StoredValue {
  if (value === null || value === undefined) return null;
  if (kind === "date") return new Date(Number(value));
  if (kind === "boolean") return value === 1;
  if (kind === "bigint") return fromSortable(String(value));
  return kind === "json" ? JSON.parse(String(value)) : (value as StoredValue); // text or a number
}

/** Tells if two values of a kind are the same. Columns hold one form of a value, except keys of JSON. */
export function isSame(kind: Kind, left: unknown, right: unknown): boolean {
  return isDeepStrictEqual(decoded(kind, left), decoded(kind, right));
}

const complement = (digits: string): string => digits.replaceAll(/\d/g, (digit) => String(9 - Number(digit)));

/**
 * Writes a whole number as text that sorts like it: sign, number of digits, digits. Those of negative numbers are
 * complemented.
 */
function sortable(value: bigint): string {
  const digits = String(value < 0n ? -value : value);
  const text = String(digits.length).padStart(4, "0") + digits;
  return value < 0n ? `-${complement(text)}` : `0${text}`;
}

function fromSortable(text: string): bigint {
  return text.startsWith("-") ? -BigInt(complement(text.slice(5))) : BigInt(text.slice(5));
}
