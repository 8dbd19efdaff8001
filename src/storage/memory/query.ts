import type { Condition, Measure, StoredValue } from "../contract/index.js";

/** Orders values of one kind. Text is ordered by code point, as PostgreSQL does under the collation "C". */
function compare(left: StoredValue, right: StoredValue): number {
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  const [a, b] = [ordinal(left), ordinal(right)];
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

function ordinal(value: StoredValue): number | bigint {
  if (typeof value === "bigint") return value;
  return value instanceof Date ? value.getTime() : Number(value);
}

/** Compares by code point. UTF-16 order differs from it when surrogates meet U+E000 and above. */
function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left[index] !== right[index]) {
      const [a = 0, b = 0] = [left.codePointAt(index), right.codePointAt(index)];
      return a < b ? -1 : 1;
    }
  }
  return left.length - right.length;
}

/** Tells if a value meets a condition. A comparison with an absent value fails, except `not` and `exists`. */
export function matches(condition: Condition, value: StoredValue): boolean {
  if (condition.op === "exists") return (value !== null) === condition.value;
  if (value === null) return condition.op === "not";
  switch (condition.op) {
    case "eq":
      return compare(value, condition.value) === 0;
    case "not":
      return compare(value, condition.value) !== 0;
    case "lt":
      return compare(value, condition.value) < 0;
    case "lte":
      return compare(value, condition.value) <= 0;
    case "gt":
      return compare(value, condition.value) > 0;
    case "gte":
      return compare(value, condition.value) >= 0;
    case "in":
      return condition.value.some((one) => compare(value, one) === 0);
    case "startsWith":
      return String(value).startsWith(condition.value);
  }
}

/** Returns the number of the band a value lies in: 0 below the first bound, 1 from the first bound on, and so on. */
export function toBand(bounds: readonly number[], value: number): number {
  return bounds.filter((bound) => value >= bound).length;
}

/** Computes a measure over the values of a group. */
export function measure(of: Measure["of"], values: readonly StoredValue[]): StoredValue {
  const present = values.filter((value) => value !== null);
  if (of === "count") return present.length;
  const [first] = present;
  if (first === undefined) return null;
  if (of === "avg") return present.reduce((sum: number, value) => sum + Number(value), 0) / present.length;
  const sign = of === "min" ? 1 : -1;
  return present.reduce((best, value) => (sign * compare(value, best) < 0 ? value : best), first);
}
