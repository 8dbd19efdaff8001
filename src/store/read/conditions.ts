import { askedName, plainDate, suggestName, textProblem } from "../../boundary/index.js";
import { StoreError } from "../../errors/index.js";
import type { Condition, LayoutField, StoredValue } from "../../storage/index.js";
import { comparableField, invalid, type Scope, unusable } from "./scope.js";

const OPERATORS = ["eq", "not", "lt", "lte", "gt", "gte", "in", "startsWith", "exists"] as const;

type Operator = (typeof OPERATORS)[number];

/**
 * Reads the filter of a query, which may leave it out. A filter that is there and undefined got lost, and is refused as
 * a condition would be.
 *
 * @throws StoreError `invalid-query`, `field-not-in-use`
 */
export function readFilter(query: object, filter: object | undefined, scope: Scope): Condition[] {
  if (filter === undefined && "where" in query) throw unusable(scope, "its filter is undefined", NO_FILTER);
  return readConditions(filter, scope);
}

/** Instructions for a filter that is given as undefined. */
export const NO_FILTER = "Leave the filter out, or give {}, if everyone is meant; otherwise give conditions.";

/**
 * Turns a filter into conditions, after checking all of it at run time too. A condition whose value got lost is refused,
 * because the filter would choose more people without it, and often everybody.
 *
 * @throws StoreError `invalid-query`, `field-not-in-use`
 */
export function readConditions(where: object | undefined, scope: Scope): Condition[] {
  if (where === undefined) return [];
  // A Map, or inherited properties, would hold no condition that can be seen here. It would choose everybody.
  if (!isPlain(where)) throw unusable(scope, "its filter is not an object of fields");
  return ownEntries(where, scope).flatMap(([name, filter]) => {
    if (name === "where" && !scope.fields.has(name))
      throw unusable(scope, "its filter lies within another", writeItself(scope));
    const field = comparableField(scope, name);
    if (filter === undefined) throw lost(scope, field, "the condition is undefined");
    if (!isPlain(filter)) return [condition(scope, field, "eq", filter)];
    const comparisons = ownEntries(filter, scope);
    if (comparisons.length === 0) throw lost(scope, field, "it holds no comparison");
    return comparisons.map(([operator, value]) => {
      if (!isOperator(operator)) throw unknownOperator(scope, field, operator);
      if (value === undefined) throw lost(scope, field, `${operator} is undefined`);
      return condition(scope, field, operator, value);
    });
  });
}

/** Builds the error for a condition that compares with nothing. */
function lost(scope: Scope, field: LayoutField, what: string): StoreError {
  return invalid(scope, field, `the filter lacks a condition: ${what}`, LEFT_OUT);
}

const LEFT_OUT = "Leave the field out of the filter if it should not choose; otherwise give the value to compare with.";

function condition(scope: Scope, field: LayoutField, operator: Operator, value: unknown): Condition {
  if (operator === "exists") {
    if (typeof value !== "boolean") throw invalid(scope, field, "exists takes true or false");
    return { field: field.name, op: operator, value };
  }
  if (field.kind === "json") throw invalid(scope, field, "a nested or mixed field can only be asked whether it exists");
  if (operator === "in") {
    if (!Array.isArray(value) || value.length > MOST_CHOICES) {
      throw invalid(scope, field, `in takes an array of ${MOST_CHOICES} values at most`);
    }
    return { field: field.name, op: operator, value: Array.from(value, (one) => comparable(scope, field, one)) };
  }
  if (operator === "startsWith") {
    if (field.kind !== "text" || typeof value !== "string")
      throw invalid(scope, field, "startsWith compares text with text");
    return { field: field.name, op: operator, value };
  }
  if (field.kind === "boolean" && operator !== "eq" && operator !== "not")
    throw invalid(scope, field, "booleans have no order");
  return { field: field.name, op: operator, value: comparable(scope, field, value) };
}

/** The most values of one `in`. A statement has room for 65,535 parameters. */
const MOST_CHOICES = 10_000;

const TYPES = { text: "string", number: "number", boolean: "boolean", bigint: "bigint" } as const;

function comparable(scope: Scope, field: LayoutField, value: unknown): StoredValue {
  const plain = field.kind === "date" ? plainDate(value) : value;
  const fits =
    field.kind === "date"
      ? plain !== null
      : field.kind !== "json" && typeof plain === TYPES[field.kind] && !Number.isNaN(plain) && isWellFormed(plain);
  if (!fits) throw invalid(scope, field, `it is compared with something that is not of its type (${field.kind})`);
  return plain as StoredValue; // the kind of the column was just checked
}

/** Tells whether text is well-formed. Ill-formed text is in no record, and a database would fail on it. */
function isWellFormed(value: unknown): boolean {
  return typeof value !== "string" || textProblem(value) === undefined;
}

/** Writes the remedy if the filter was nested where its fields belong, with a field of the caller's own. */
function writeItself({ fields, encrypted }: Scope): string {
  const name = [...fields.keys()].find((one) => !encrypted.has(one)) ?? "field";
  const filter = `{ ${name}: … }`;
  return `Give the filter itself: count(${filter}), or segment({ where: ${filter} }).`;
}

/** Words that other libraries have for these operators. */
const SYNONYMS: Readonly<Record<string, Operator>> = {
  equals: "eq",
  is: "eq",
  ne: "not",
  neq: "not",
  oneOf: "in",
  isNull: "exists",
};

function unknownOperator(scope: Scope, field: LayoutField, operator: string): StoreError {
  const near = Object.hasOwn(SYNONYMS, operator)
    ? `Did you mean ${SYNONYMS[operator]}? `
    : suggestName(operator, OPERATORS);
  const remedy = `${near}Operators: ${OPERATORS.join(", ")}.`;
  return invalid(scope, field, `the operator ${askedName(operator)} is not known`, remedy);
}

function ownEntries(value: object, scope: Scope): [string, unknown][] {
  const keys = Reflect.ownKeys(value);
  if (keys.some((key) => typeof key === "symbol"))
    throw new StoreError("field-not-in-use", `A read under ${scope.name} names a symbol`);
  return keys.map((key) => [String(key), Reflect.get(value, key)]);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isOperator(name: string): name is Operator {
  return OPERATORS.some((operator) => operator === name);
}
