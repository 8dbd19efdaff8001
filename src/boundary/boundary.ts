import { $ZodObject, type $ZodType, type ParsePayload } from "zod/v4/core";
import { type Refusal, refusal } from "../errors/index.js";
import { confined, NONCONFORMING } from "./check/conform.js";
import { generated } from "./check/generate.js";
import { Interpreter } from "./check/interpret.js";
import { toRefusals } from "./check/issues.js";
import { Fault, FLOODED, interpreted, type RecordCheck, STRUCTURE } from "./check/record.js";
import { TOO_MANY_KEYS, walk, walkPart } from "./check/structure.js";
import type { Guarded, GuardedField } from "./guarded.js";
import { shownKey, WHOLE } from "./keys.js";
import type { Limits } from "./limits.js";
import { declaredKeys, type Shape } from "./schema/inspect.js";
import { buildPlan, buildProperty, type Plan, type Property } from "./schema/plan.js";
import { FAIL } from "./schema/steps.js";
import { textProblem } from "./text.js";

export type { Guarded, GuardedField } from "./guarded.js";

/** The values that were let in: declared keys only, each as its schema put it out; absent fields have no key. */
export type Accepted = Record<string, unknown>;

/** Outcome of {@link Boundary.check}. */
export type Verdict =
  | { readonly success: true; readonly data: Accepted }
  | { readonly success: false; readonly refusals: readonly Refusal[] };

/** The way in. Checks input of any kind; throws nothing. */
export interface Boundary {
  check(input: unknown): Verdict;
  /**
   * Makes a check of records that a mapping of ours has read into lists: undefined is what is absent.
   *
   * @param order - Names of fields, by the place of their values.
   */
  listed(order: readonly string[]): ListCheck;
}

/** Checks the values of one record, in the order that was agreed on; throws nothing. */
export type ListCheck = (values: readonly unknown[]) => Verdict;

/**
 * How a boundary checks. `generated` and `interpreted` are the fast ways, with code made for the assignment or closures
 * composed; `reference` walks and validates in two passes, which decides wherever a fast way does not let a record in.
 */
export type Way = "generated" | "interpreted" | "reference";

/**
 * Builds the boundary of some declared fields. A fast check, made when the first record comes, lets in what is beyond
 * doubt: structure and validation in one pass, each property read once, and what was read is what is copied. For the rest
 * the reference finds the reasons, or lets it in after all.
 *
 * @param way - For tests and measurements; chosen by what the platform allows if left out.
 */
export function buildBoundary(guarded: Guarded, way?: Way): Boundary {
  const reference = buildReference(guarded);
  if (way === "reference") return { check: reference, listed: (order) => (values) => reference(named(order, values)) };
  // now, since what was inspected is what is compiled, whatever is done to the schemas later
  const planned = [...guarded.fields].map(([name, field]) => ({
    field,
    property: buildProperty(name, field.schema, buildPlan(field.schema)),
  }));
  const properties = planned.map(({ property }) => property);
  const explain = buildExplainer(guarded, planned);
  let level = 0;

  /** @param order - Of lists; left out for records as they come. */
  const buildCheck = <Input>(
    toRecord: (input: Input) => unknown,
    order?: readonly string[],
  ): ((input: Input) => Verdict) => {
    // a schema's own code may come back to this very boundary while it is at work: each level has a check of its own
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
        // asked by its own check, which needs no reasons: to look for them would ask it again, at each level twice
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
        // the stack has no room left, or the prototype of all objects is not what it was
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

/** The record that a list stands for. */
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

/** A check that comes back to itself more often than this does not end. */
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
  return order === undefined ? check : (values) => check(named(order, values as readonly unknown[])); // lists, where there is an order
}

/** A declared field, and what is done to its values. */
interface Planned {
  readonly field: GuardedField;
  readonly property: Property;
}

/** The reasons why a record did not pass the fast check. */
function buildExplainer(
  { fields, limits }: Guarded,
  planned: readonly Planned[],
): (fault: Fault) => readonly Refusal[] {
  const rules: Rules = { limits, declared: readKeys(fields) };
  return ({ keys, unknown, bad, values }) => [
    ...unknown.map((ordinal) => {
      const position = shownKey(keys[ordinal] as string, ordinal); // the ordinal of one of these keys
      return refusal("undeclared-field", { path: position }, "is not declared");
    }),
    ...bad.flatMap((place) => explain(planned[place] as Planned, values[place], rules)), // a place among the fields
  ];
}

/** Why a field did not pass: absent, told by its plan, or found out by zod. */
function explain({ property, field }: Planned, value: unknown, rules: Rules): readonly Refusal[] {
  const { name, plan, input } = property;
  const at = { field: name, path: name };
  if (value === undefined && input === "required") return [refusal("missing-field", at, "is required")];
  const said = isPlainValue(value, rules.limits) ? readSaid(plan, value) : undefined;
  if (said !== undefined) return said.map(({ code, message }) => refusal(code, at, message));
  const found = foundOut(name, field, value, rules);
  // zod takes dates for objects, and sees nothing wrong
  return found.length > 0 ? found : [refusal("invalid-type", at, "is not of the declared type")];
}

/** One reason, for a value at the top of a record. */
interface Said {
  readonly code: "invalid-type" | "invalid-value";
  readonly message: string;
}

/**
 * The reasons of plain kinds, in the words that zod's issues get: most of what is refused is a text or number of the wrong
 * form, and to have zod find that out again takes longer than all the rest. Nothing where zod has to be asked.
 */
function readSaid(plan: Plan, value: unknown): readonly Said[] | undefined {
  switch (plan.op) {
    case "optional":
    case "nullable":
      return readSaid(plan.inner, value);
    case "values":
      return plan.steps.length === 0
        ? [{ code: "invalid-value", message: "is not one of the declared choices" }]
        : undefined;
    case "text":
    case "number":
    case "boolean": {
      if (plan.coerce) return undefined;
      const kind = plan.op === "text" ? "string" : plan.op;
      if (typeof value !== kind) return [{ code: "invalid-type", message: `is not of the declared type ${kind}` }];
      const said: Said[] = [];
      let given = value;
      for (const { run, says, becomes } of plan.steps) {
        if (becomes !== undefined && typeof given === "string") given = run(given);
        else if (says === undefined) return undefined;
        else if (run(given) === FAIL) said.push({ code: "invalid-value", message: says });
      }
      return said.length > 0 ? said : undefined;
    }
    default:
      return undefined;
  }
}

/** What is asked of the value of any field. */
interface Rules {
  readonly limits: Limits;
  /** All keys that are declared, at any depth: these may be named. */
  readonly declared: ReadonlySet<string>;
}

function readKeys(fields: Guarded["fields"]): ReadonlySet<string> {
  const keys = new Set(fields.keys());
  for (const { shape } of fields.values()) declaredKeys(shape, keys);
  return keys;
}

/** What the walk, zod, and the check of what it puts out, say of the value of one field. */
function foundOut(
  name: string,
  { schema, shape }: GuardedField,
  value: unknown,
  { limits, declared }: Rules,
): readonly Refusal[] {
  const part = walkPart(value, name, 1, limits);
  if (!part.ok) return part.refusals;
  const result = ranSafely(schema, part.value);
  if (result === undefined) return [checkFailed(name)];
  if (result.issues.length > 0) return refusalsSafely(result.issues, { [name]: part.value }, declared, [name]);
  return confinedSafely(shape, result.value) === NONCONFORMING ? [undeclaredOutput(name)] : [];
}

/** Whether a value is no container, and nothing the walk would refuse; nor absent, which is for zod to judge. */
function isPlainValue(value: unknown, limits: Limits): boolean {
  switch (typeof value) {
    case "string":
      return value.length <= limits.text && textProblem(value) === undefined;
    case "object":
    case "symbol":
    case "function":
    case "undefined":
      return false;
    default:
      return true;
  }
}

/** The check in two passes: a walk that copies, then strict validation of the copy, then of what that puts out. */
function buildReference(guarded: Guarded): (input: unknown) => Verdict {
  const declared: ReadonlySet<string> = new Set(guarded.fields.keys());
  const keys = readKeys(guarded.fields);
  let schema: $ZodType | undefined;

  return (input) => {
    const structure = walk(input, declared, guarded.limits);
    if (!structure.ok) return refused(structure.refusals);
    const walked = structure.value as object; // the walk refuses all that is no object
    schema ??= buildObject(guarded.fields);
    const result = ranSafely(schema, walked);
    if (result === undefined) return refused([checkFailed(undefined)]);
    if (result.issues.length > 0) return refused(refusalsSafely(result.issues, walked, keys, []));
    return keepDeclared(guarded.fields, result.value as object); // the output of an object schema
  };
}

/** Of what was walked, which has no other keys. */
function buildObject(fields: Guarded["fields"]): $ZodType {
  return new $ZodObject({
    type: "object",
    shape: Object.fromEntries([...fields].map(([name, field]) => [name, field.schema])),
  });
}

function keepDeclared(fields: Guarded["fields"], output: object): Verdict {
  const entries: [string, unknown][] = [];
  const refusals: Refusal[] = [];
  for (const [name, field] of fields) {
    const value: unknown = Object.hasOwn(output, name) ? Reflect.get(output, name) : undefined;
    const copy = confinedSafely(field.shape, value);
    if (copy === NONCONFORMING) refusals.push(undeclaredOutput(name));
    else if (copy !== undefined) entries.push([name, copy]);
  }
  // fromEntries defines properties, where assignment could run into a polluted prototype
  return refusals.length === 0 ? { success: true, data: Object.fromEntries(entries) } : refused(refusals);
}

function refused(refusals: readonly Refusal[]): Verdict {
  return { success: false, refusals };
}

function checkFailed(field: string | undefined): Refusal {
  const what = "could not be checked: a schema's own code threw, or is asynchronous";
  return refusal("check-failed", { field, path: field ?? WHOLE }, what);
}

function undeclaredOutput(name: string): Refusal {
  return refusal("undeclared-output", { field: name, path: name }, "came out other than declared");
}

/** What zod makes of a value; nothing where a schema's own code throws, or is asynchronous. */
function ranSafely(schema: $ZodType, value: unknown): ParsePayload | undefined {
  try {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return result instanceof Promise ? undefined : result;
  } catch {
    return undefined;
  }
}

/** Issues that a schema's own check made up may lack what zod's have. */
function refusalsSafely(
  issues: Parameters<typeof toRefusals>[0],
  input: object,
  declared: ReadonlySet<string>,
  before: readonly string[],
): readonly Refusal[] {
  try {
    return toRefusals(issues, input, declared, before);
  } catch {
    return [refusal("invalid-value", { path: WHOLE }, "does not pass a field's own check")];
  }
}

function confinedSafely(shape: Shape, value: unknown): unknown {
  try {
    return confined(shape, value);
  } catch {
    return NONCONFORMING; // a proxy's traps, or a date that is none
  }
}
