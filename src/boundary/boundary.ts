import { $ZodNever, $ZodObject, type $ZodType, safeParse } from "zod/v4/core";
import { type Refusal, refusal } from "../errors/index.js";
import { confined, NONCONFORMING } from "./conform.js";
import { generated } from "./generate.js";
import type { Guarded, GuardedField } from "./guarded.js";
import { Interpreter } from "./interpret.js";
import { refusalsOf } from "./issues.js";
import { shownKey, WHOLE } from "./keys.js";
import type { Limits } from "./limits.js";
import type { Plan, Property } from "./plan.js";
import { Fault, FLOODED, interpreted, propertiesOfFields, type RecordCheck, STRUCTURE } from "./record.js";
import { declaredKeys, type Shape } from "./schema.js";
import { FAIL } from "./steps.js";
import { TOO_MANY_KEYS, walk, walkPart } from "./structure.js";
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
}

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
export function boundaryOf(guarded: Guarded, way?: Way): Boundary {
  const reference = referenceOf(guarded);
  if (way === "reference") return { check: reference };
  // now, since what was inspected is what is compiled, whatever is done to the schemas later
  const properties = propertiesOfFields(guarded.fields);
  const explain = explainerOf(guarded, properties);
  // a schema's own code may come back to this very boundary while it is at work: each level has a check of its own
  const checks: RecordCheck[] = [];
  let level = 0;

  const judge = (input: unknown): Verdict => {
    const fast = checks[level] ?? fastCheckOf(properties, guarded.limits, way);
    checks[level] = fast;
    level += 1;
    try {
      const outcome = attempt(fast, input);
      if (outcome === STRUCTURE) return reference(input);
      if (outcome === FLOODED) return refused([refusal("too-large", { position: WHOLE }, TOO_MANY_KEYS)]);
      if (!(outcome instanceof Fault)) return { success: true, data: outcome as Accepted }; // made of declared keys
      // asked by its own check, which needs no reasons: to look for them would ask it again, at each level twice
      return level > 1 ? refused([checkFailed(undefined)]) : refused(explain(outcome));
    } finally {
      level -= 1;
    }
  };

  const check = (input: unknown): Verdict => {
    if (level === MOST_LEVELS) return refused([checkFailed(undefined)]);
    try {
      return judge(input);
    } catch {
      // the stack has no room left, or the prototype of all objects is not what it was
      return refused([checkFailed(undefined)]);
    }
  };
  return { check };
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

function fastCheckOf(properties: readonly Property[], limits: Limits, way: Way | undefined): RecordCheck {
  const interpreter = new Interpreter(limits);
  const made = way === "interpreted" ? undefined : generated(properties, interpreter);
  if (made === undefined && way === "generated") throw new TypeError("no code can be generated here");
  return made ?? interpreted(properties, interpreter);
}

/** The reasons why a record did not pass the fast check. */
function explainerOf(
  { fields, limits }: Guarded,
  properties: readonly Property[],
): (fault: Fault) => readonly Refusal[] {
  const all = [...fields.values()];
  const rules: Rules = { limits, declared: keysOf(fields) };
  return ({ keys, unknown, bad, values }) => {
    const refusals = unknown.map((ordinal) =>
      refusal("undeclared-field", { position: shownKey(keys[ordinal] ?? "", ordinal) }, "is not declared"),
    );
    for (const place of bad) {
      const [property, field] = [properties[place], all[place]];
      if (property === undefined || field === undefined) continue;
      const { name } = property;
      const value = values[place];
      if (value === undefined && property.input === "required") {
        refusals.push(refusal("missing-field", { field: name, position: name }, "is required"));
        continue;
      }
      const said = isPlainValue(value, limits) ? saidOf(property.plan, value) : undefined;
      if (said !== undefined) {
        for (const { code, message } of said) refusals.push(refusal(code, { field: name, position: name }, message));
        continue;
      }
      const found = reasonsOf(name, field, value, keys.includes(name), rules);
      refusals.push(...found);
      // zod takes dates for objects, and sees nothing wrong
      if (found.length === 0) {
        refusals.push(refusal("invalid-type", { field: name, position: name }, "is not of the declared type"));
      }
    }
    return refusals;
  };
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
function saidOf(plan: Plan, value: unknown): readonly Said[] | undefined {
  switch (plan.op) {
    case "optional":
    case "nullable":
      return value === undefined || value === null ? undefined : saidOf(plan.inner, value);
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
      for (const { run, says } of plan.steps) {
        if (says === undefined) return undefined;
        if (run(value) === FAIL) said.push({ code: "invalid-value", message: says });
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

function keysOf(fields: Guarded["fields"]): ReadonlySet<string> {
  const keys = new Set(fields.keys());
  for (const { shape } of fields.values()) declaredKeys(shape, keys);
  return keys;
}

/** What the walk, zod, and the check of what it puts out, say of the value of one field. */
function reasonsOf(
  name: string,
  field: GuardedField,
  value: unknown,
  isPresent: boolean,
  { limits, declared }: Rules,
): readonly Refusal[] {
  // most of what is refused is one plain value, in which there is nothing to walk through
  if (isPlainValue(value, limits)) return validated(name, field, value, isPresent, declared);
  const part = walkPart(value, name, 1, limits);
  return part.ok ? validated(name, field, part.value, isPresent, declared) : part.refusals;
}

/** Whether a value is no container, and nothing the walk would refuse. */
function isPlainValue(value: unknown, limits: Limits): boolean {
  switch (typeof value) {
    case "string":
      return value.length <= limits.text && textProblem(value) === undefined;
    case "object":
      return value === null;
    case "symbol":
    case "function":
      return false;
    default:
      return true;
  }
}

/** What zod, and the check of what it puts out, say of one field. */
function validated(
  name: string,
  { schema, shape }: GuardedField,
  value: unknown,
  isPresent: boolean,
  declared: ReadonlySet<string>,
): readonly Refusal[] {
  let result: ReturnType<GuardedField["schema"]["_zod"]["run"]>;
  try {
    result = schema._zod.run({ value, issues: [] }, { async: false });
  } catch {
    return [checkFailed(name)];
  }
  if (result instanceof Promise) return [checkFailed(name)];
  if (result.issues.length > 0) {
    return refusalsSafely(result.issues, isPresent ? { [name]: value } : {}, declared, [name]);
  }
  return confinedSafely(shape, result.value) === NONCONFORMING ? [undeclaredOutput(name)] : [];
}

/** The check in two passes: a walk that copies, then strict validation of the copy, then of what that puts out. */
function referenceOf(guarded: Guarded): (input: unknown) => Verdict {
  const declared: ReadonlySet<string> = new Set(guarded.fields.keys());
  const keys = keysOf(guarded.fields);
  let schema: $ZodType | undefined;

  return (input) => {
    const structure = walk(input, declared, guarded.limits);
    if (!structure.ok) return refused(structure.refusals);
    const walked = structure.value as object; // the walk refuses all that is no object
    schema ??= strictObjectOf(guarded.fields);
    let result: ReturnType<typeof safeParse>;
    try {
      result = safeParse(schema, walked);
    } catch {
      return refused([checkFailed(undefined)]);
    }
    if (!result.success) return refused(refusalsSafely(result.error.issues, walked, keys));
    return keptOf(guarded.fields, result.data as object); // the output of an object schema
  };
}

function strictObjectOf(fields: Guarded["fields"]): $ZodType {
  return new $ZodObject({
    type: "object",
    shape: Object.fromEntries([...fields].map(([name, field]) => [name, field.schema])),
    catchall: new $ZodNever({ type: "never" }),
  });
}

function keptOf(fields: Guarded["fields"], output: object): Verdict {
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
  return refusal("check-failed", { field, position: field ?? WHOLE }, what);
}

function undeclaredOutput(name: string): Refusal {
  return refusal("undeclared-output", { field: name, position: name }, "came out other than declared");
}

/** Issues that a schema's own check made up may lack what zod's have. */
function refusalsSafely(
  issues: Parameters<typeof refusalsOf>[0],
  input: object,
  declared: ReadonlySet<string>,
  before: readonly string[] = [],
): readonly Refusal[] {
  try {
    return refusalsOf(issues, input, declared, before);
  } catch {
    return [refusal("invalid-value", { position: WHOLE }, "does not pass a field's own check")];
  }
}

function confinedSafely(shape: Shape, value: unknown): unknown {
  try {
    return confined(shape, value);
  } catch {
    return NONCONFORMING; // a proxy's traps, or a date that is none
  }
}
