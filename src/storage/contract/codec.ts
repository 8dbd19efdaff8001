import { type ColumnKind, plainDate } from "../../boundary/index.js";
import type { JsonValue, StoredValue } from "./index.js";

/**
 * Keys that mark values for which JSON has no form. Each value is kept as an object with one such key. A key of data
 * that begins with `$` gets another `$` in front, so that no data sent can be mistaken for a mark.
 */
const DATE = "$date";
const BIGINT = "$bigint";
const ABSENT = "$absent";

/** Turns a field's value into what storage keeps. */
export function toStored(kind: ColumnKind, value: unknown): StoredValue {
  if (value === undefined || value === null) return null;
  if (kind === "json") return toJson(value);
  // the boundary made sure that the value is of the column's kind; every database turns -0 into 0 in the end
  return (value === 0 ? 0 : value) as StoredValue;
}

/** Turns what storage keeps back into the field's value; null if there is none. */
export function fromStored(kind: ColumnKind, value: StoredValue): unknown {
  // columns of the kind json hold JSON
  return kind === "json" && value !== null ? fromJson(value as JsonValue) : value;
}

function toJson(value: unknown): JsonValue {
  if (value === undefined) return { [ABSENT]: true };
  if (typeof value === "bigint") return { [BIGINT]: value.toString() };
  if (value instanceof Date) return { [DATE]: value.toISOString() };
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([key, item]) => [key.startsWith("$") ? `$${key}` : key, toJson(item)]));
  }
  return (value === 0 ? 0 : value) as JsonValue; // the boundary made sure that it is a primitive that JSON has
}

function fromJson(value: JsonValue): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(fromJson);
  const entries = Object.entries(value);
  const [only] = entries;
  if (only !== undefined && entries.length === 1) {
    const [key, item] = only;
    if (key === DATE) return new Date(String(item));
    if (key === BIGINT) return BigInt(String(item));
    if (key === ABSENT) return undefined;
  }
  return Object.fromEntries(entries.map(([key, item]) => [key.startsWith("$$") ? key.slice(1) : key, fromJson(item)]));
}

/** The first number that has too many digits; 1,000 are allowed. */
const LARGEST = 10n ** 1_000n;

/**
 * Tells if storage keeps a value faithfully. It does for dates in the years 1 to 9999 and for big numbers of at most
 * 1,000 digits. It does not for integers beyond the safe ones, which were rounded before they came here.
 */
export function isStorable(value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value) || !Number.isInteger(value);
  if (typeof value === "bigint") return value < LARGEST && value > -LARGEST;
  if (value instanceof Date) return plainDate(value) !== null;
  if (Array.isArray(value)) return value.every(isStorable);
  return typeof value !== "object" || value === null || Object.values(value).every(isStorable);
}
