import type { Plan, Property } from "../schema/plan.js";
import { FAIL } from "../schema/steps.js";
import { ABSENT, type Check, FLOODED_KEYS, type Interpreter, ofProperty, putOwn, readAll } from "./interpret.js";

/** Reasons that kept a record out: undeclared keys, and fields whose values do not pass. */
export class Fault {
  /** All keys of the record, in its order. */
  readonly keys: readonly string[];
  /** Places of undeclared keys among all keys. */
  readonly unknown: readonly number[];
  /** Places, among the declared fields, of fields that do not pass. */
  readonly bad: readonly number[];
  /** Value of each declared field; each was read once. */
  readonly values: readonly unknown[];

  constructor(
    keys: readonly string[],
    unknown: readonly number[] | undefined,
    bad: readonly number[] | undefined,
    values: readonly unknown[],
  ) {
    this.keys = keys;
    this.unknown = unknown ?? [];
    this.bad = bad ?? [];
    this.values = values;
  }
}

/** Stands for a record that is no plain object, or beyond the limits. The walk tells the place and the reason. */
export const STRUCTURE: unique symbol = Symbol("structure");

/** Stands for a record with more keys than the limits allow, which are not listed a second time. */
export const FLOODED: unique symbol = Symbol("flooded");

/** Checks a whole record in one pass. May throw errors of the developer's own code. */
export type RecordCheck = (input: unknown) => object | Fault | typeof STRUCTURE | typeof FLOODED;

/** Composes the check of records out of closures. */
export function interpreted(properties: readonly Property[], interpreter: Interpreter): RecordCheck {
  const { meter, limits } = interpreter;
  const checks = properties.map(({ plan }) => interpreter.check(plan));
  const places = new Map(properties.map(({ name }, index) => [name, index]));
  return (input) => {
    meter.depth = 0;
    meter.values = 1;
    meter.text = 0;
    const keys = interpreter.enter(input);
    if (keys === undefined) return STRUCTURE;
    if (keys === FLOODED_KEYS) return FLOODED;
    const { values, unknown } = readAll(input as object, keys, places); // it has keys
    meter.depth = 1;
    let bad: number[] | undefined;
    const data: Record<string, unknown> = {};
    for (let index = 0; index < properties.length; index += 1) {
      const property = properties[index] as Property; // properties and checks have the same places
      const check = checks[index] as Check;
      const result = ofProperty(property, check, values[index]);
      if (result === FAIL) {
        bad ??= [];
        bad.push(index);
      } else if (result !== ABSENT && result !== undefined) {
        // at the top, absence and undefined are one, because neither is stored
        putOwn(data, property.name, result);
      }
    }
    if (unknown !== undefined || bad !== undefined) {
      return new Fault(
        keys,
        unknown,
        bad,
        values.map((value) => (value === ABSENT ? undefined : value)),
      );
    }
    // parts that were walked for a union, or for zod, are counted only afterwards
    return meter.text > limits.totalText || meter.values > limits.values ? STRUCTURE : data;
  };
}

/** Tells if a plan never lets undefined through, so that absence needs no look of its own. */
export function refusesAbsence(plan: Plan): boolean {
  switch (plan.op) {
    case "text":
    case "number":
    case "bigint":
    case "boolean":
    case "date":
      return !plan.coerce && plan.steps.every(({ isForeign }) => !isForeign);
    case "values":
      return !plan.values.has(undefined) && plan.steps.length === 0;
    case "array":
    case "tuple":
    case "object":
    case "choice":
      return plan.steps.every(({ isForeign }) => !isForeign);
    case "never":
      return true;
    case "nullable":
      return refusesAbsence(plan.inner);
    case "pipe":
      return refusesAbsence(plan.first) && refusesAbsence(plan.next);
    default:
      return false;
  }
}
