import { refusal } from "../errors/index.js";
import { buildExplainer } from "./check/explain.js";
import { generated } from "./check/generate.js";
import { Interpreter } from "./check/interpret.js";
import { Fault, FLOODED, interpreted, type RecordCheck, STRUCTURE } from "./check/record.js";
import { buildReference } from "./check/reference.js";
import { checkFailed } from "./check/safely.js";
import { TOO_MANY_KEYS } from "./check/structure.js";
import type { Guarded } from "./guarded.js";
import { WHOLE } from "./keys.js";
import type { Limits } from "./limits.js";
import { buildPlan, buildProperty, type Property } from "./schema/plan.js";
import { type Accepted, refused, type Verdict } from "./verdict.js";

export type { Guarded, GuardedField } from "./guarded.js";

/** The entrance for data. It checks input of any kind, and throws nothing. */
export interface Boundary {
  check(input: unknown): Verdict;
  /**
   * Makes a check of records that our own mapping has read into lists, in which undefined means absent.
   *
   * @param order - Names of fields, by the place of their values.
   */
  listed(order: readonly string[]): ListCheck;
}

/** Checks the values of one record, in the order that was agreed on; throws nothing. */
export type ListCheck = (values: readonly unknown[]) => Verdict;

/**
 * The method by which a boundary checks. `generated` and `interpreted` are the fast ways: code made for the assignment,
 * or composed closures. `reference` walks and validates in two passes. It decides about every record that a fast way
 * does not let in.
 */
export type Way = "generated" | "interpreted" | "reference";

/**
 * Builds the boundary of some declared fields. A fast check is made when the first record comes. It lets in records
 * that are certainly valid. Structure and validation are one pass, and each property is read once, so that the checked
 * value is the one that is copied. For all other records, the reference finds the reasons, or lets the record in after
 * all.
 *
 * @param way - For tests and measurements. If it is left out, the platform decides.
 */
export function buildBoundary(guarded: Guarded, way?: Way): Boundary {
  const reference = buildReference(guarded);
  if (way === "reference") return { check: reference, listed: (order) => (values) => reference(named(order, values)) };
  // now, so that the inspected schema is the compiled one, even if somebody changes it later
  const planned = [...guarded.fields].map(([name, field]) => ({
    field,
    property: buildProperty(name, field.schema, buildPlan(field.schema)),
  }));
  const properties = planned.map(({ property }) => property);
  const explain = buildExplainer(guarded, planned);
  let level = 0;

  /** @param order - Order of lists; left out for records as they come. */
  const buildCheck = <Input>(
    toRecord: (input: Input) => unknown,
    order?: readonly string[],
  ): ((input: Input) => Verdict) => {
    // A schema's own code may call this very boundary while it is at work. Each level has a check of its own.
    const checks: RecordCheck[] = [];
    const judge = (input: Input): Verdict => {
      const fast = checks[level] ?? buildFastCheck(properties, guarded.limits, way, order);
      checks[level] = fast;
      level += 1;
      try {
        const outcome = attempt(fast, input);
        if (outcome === STRUCTURE) return reference(toRecord(input));
        if (outcome === FLOODED) return refused([refusal("too-large", { path: WHOLE }, TOO_MANY_KEYS)]);
        if (!(outcome instanceof Fault)) return { success: true, data: outcome as Accepted }; // made of declared keys
        // An outer check of the same boundary called this one, and needs no reasons. To look for them would ask again,
        // twice at each level.
        return level > 1 ? refused([checkFailed(undefined)]) : refused(explain(outcome));
      } finally {
        level -= 1;
      }
    };
    return (input) => {
      if (level === MOST_LEVELS) return refused([checkFailed(undefined)]);
      try {
        return judge(input);
      } catch {
        // the stack has no room left, or somebody changed the prototype of all objects
        return refused([checkFailed(undefined)]);
      }
    };
  };
  const made = new Map<string, ListCheck>();
  return {
    check: buildCheck((input: unknown) => input),
    listed: (order) => {
      const key = order.join();
      const check = made.get(key) ?? buildCheck((values: readonly unknown[]) => named(order, values), order);
      made.set(key, check);
      return check;
    },
  };
}

/** Builds the record that a list stands for. */
function named(order: readonly string[], values: readonly unknown[]): object {
  return Object.fromEntries(
    order.map((name, index) => [name, values[index]] as const).filter(([, value]) => value !== undefined),
  );
}

function attempt(fast: RecordCheck, input: unknown): ReturnType<RecordCheck> {
  try {
    return fast(input);
  } catch {
    return STRUCTURE; // it was unsure; or the developer's own code, or an accessor, threw
  }
}

/** The most levels. A check that calls itself more often does not end. */
const MOST_LEVELS = 8;

function buildFastCheck(
  properties: readonly Property[],
  limits: Limits,
  way: Way | undefined,
  order: readonly string[] | undefined,
): RecordCheck {
  const interpreter = new Interpreter(limits);
  const made = way === "interpreted" ? undefined : generated(properties, interpreter, order);
  if (made === undefined && way === "generated") throw new TypeError("no code can be generated here");
  if (made !== undefined) return made;
  const check = interpreted(properties, interpreter);
  return order === undefined ? check : (values) => check(named(order, values as readonly unknown[])); // lists, given an order
}
