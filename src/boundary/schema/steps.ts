import * as core from "zod/v4/core";
import { MATCHERS } from "./matchers.js";
import { readSpokenFault } from "./worded.js";

/** Stands for a value that does not pass. */
export const FAIL: unique symbol = Symbol("fail");

/** Thrown if zod or the developer's own code may let in more than the fast way can. They are asked then. */
export const UNSURE: unique symbol = Symbol("unsure");

/** Names under which generated code refers to our values. It makes a name when it is asked for a value. */
export type ToName = (value: unknown) => string;

/** One check of a schema, in the order in which zod runs them. */
export interface Step {
  /** Returns the value after the check, or {@link FAIL}. */
  readonly run: (value: unknown) => unknown;
  /** An expression that is true if the value fails; nothing if only {@link run} can tell. */
  readonly fails: ((value: string, toName: ToName) => string) | undefined;
  /** An expression for the changed text, if the check changes a text and never refuses it. */
  readonly becomes: ((value: string, toName: ToName) => string) | undefined;
  /** The reason for a value that fails; nothing if zod has to be asked. */
  readonly says: string | undefined;
  /** The check is the developer's own code, or may change the value. Its result is checked again. */
  readonly isForeign: boolean;
  /** A text that passes holds neither U+0000 nor surrogates, so that nobody need look for them. */
  readonly isPlainText: boolean;
}

/** Returns the checks of a schema. A schema that is a check itself, such as z.email(), comes first. */
export function readSteps(schema: core.$ZodType): readonly Step[] {
  const own = schema._zod.traits.has("$ZodCheck") ? [schema as core.$ZodType & core.$ZodCheck<unknown>] : []; // the trait says that it is a check
  // the type of a check names the values it takes; each check here stands behind the kind of schema it belongs to
  return [...own, ...((schema._zod.def.checks ?? []) as core.$ZodCheck<unknown>[])].map(toStep);
}

/** Returns the traits of a check. Every check that zod constructs has them, which zod's type leaves out. Others have none. */
function readTraits(check: core.$ZodCheck<unknown>): ReadonlySet<string> {
  const traits: unknown = Reflect.get(check._zod, "traits");
  return traits instanceof Set ? traits : new Set();
}

/** Text of zod's default condition for a check of lengths, which holds for values with a length, such as text and arrays. */
const HAS_LENGTH = String(new core.$ZodCheckMaxLength({ check: "max_length", maximum: 1 })._zod.def.when);

function toStep(check: core.$ZodCheck<unknown>): Step {
  const def = check._zod.def as core.$ZodChecks["_zod"]["def"]; // zod discriminates its own checks by `check`
  const isZods = [...readTraits(check)].every((name) => /^(?:\$|_)?Zod/.test(name));
  // compared by its text, since an application may have several copies of zod
  const isAlways = def.when === undefined || String(def.when) === HAS_LENGTH;
  const step = (isZods && isAlways ? known(check, def) : undefined) ?? foreign(check);
  // a check that aborts leaves the rest unchecked, and only zod knows which
  return "abort" in def && def.abort === true ? { ...step, says: undefined } : step;
}

function known(check: core.$ZodCheck<unknown>, def: core.$ZodChecks["_zod"]["def"]): Step | undefined {
  // told by its constructor, since a developer's own check can have the name of one of zod's
  const is = (trait: string): boolean => readTraits(check).has(trait);
  // zod's list of its checks leaves out that of refine()
  const fn: unknown = is("$ZodCustom") ? Reflect.get(def, "fn") : undefined;
  if (readSpokenFault(fn) !== undefined) return worded(fn as (text: string) => boolean); // a test of ours, as it was marked
  switch (def.check) {
    case "max_length":
      return is("$ZodCheckMaxLength") && typeof def.maximum === "number" ? maxLength(def.maximum) : undefined;
    case "min_length":
      return is("$ZodCheckMinLength") && typeof def.minimum === "number" ? minLength(def.minimum) : undefined;
    case "less_than":
      return is("$ZodCheckLessThan") && typeof def.value === "number" ? below(def.value, def.inclusive) : undefined;
    case "greater_than":
      return is("$ZodCheckGreaterThan") && typeof def.value === "number" ? above(def.value, def.inclusive) : undefined;
    case "number_format":
      return is("$ZodCheckNumberFormat") && def.format === "safeint" ? SAFE_INTEGER : undefined;
    case "overwrite":
      return is("$ZodCheckOverwrite") && typeof def.tx === "function" ? change(def.tx) : undefined;
    case "string_format":
      return BY_PATTERN.some(is) && def.pattern !== undefined ? pattern(def.pattern, def.format) : undefined;
    default:
      return undefined;
  }
}

/** Formats that are their pattern and nothing more. */
const BY_PATTERN = [
  ...["$ZodCheckRegex", "$ZodCheckLowerCase", "$ZodCheckUpperCase", "$ZodEmail", "$ZodUUID", "$ZodGUID", "$ZodE164"],
  ...["$ZodISODate", "$ZodISODateTime", "$ZodISOTime", "$ZodISODuration", "$ZodIPv4", "$ZodNanoID", "$ZodCUID"],
  ...["$ZodCUID2", "$ZodULID", "$ZodXID", "$ZodKSUID", "$ZodEmoji"],
];

function test(
  passes: (value: never) => boolean,
  fails: (value: string, toName: ToName) => string,
  says: string | undefined,
  isPlainText = false,
): Step {
  // each test stands behind a check of the type that it takes
  return {
    run: (value) => (passes(value as never) ? value : FAIL),
    fails,
    becomes: undefined,
    says,
    isForeign: false,
    isPlainText,
  };
}

/** Functions that only call a method of text whose result is text again, and as well formed as before. */
const CHANGE = /^\(?([\w$]+)\)?\s*=>\s*\1\.(trim|toLowerCase|toUpperCase|normalize)\(([\w$]*)\)$/;

/** Changes that this package makes itself. */
const CHANGES = new WeakSet<object>();

/** Marks a function for `overwrite` that keeps text well formed. Its result needs no second look. */
export function changeOfText<Change extends (text: string) => string>(change: Change): Change {
  CHANGES.add(change);
  return change;
}

/** Returns a change of text that can be trusted: our own, or a function whose own text shows all that it does. */
function change(tx: (value: unknown) => unknown): Step | undefined {
  // not the function's own `toString`, which could return any text
  const [, , method, argument] = CHANGE.exec(Function.prototype.toString.call(tx)) ?? [];
  if (method === undefined && !CHANGES.has(tx)) return undefined;
  return {
    run: (value) => {
      if (typeof value !== "string") throw UNSURE;
      return tx(value);
    },
    fails: undefined,
    // an argument is a variable of the function, and unknown outside
    becomes: (value, toName) => (argument === "" ? `${value}.${method}()` : `${toName(tx)}(${value})`),
    says: undefined,
    isForeign: false,
    isPlainText: false,
  };
}

/** Counts code points like zod. They are at most as many as UTF-16 units, and at least half as many. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const measure = (value: string | readonly unknown[]): number =>
  typeof value === "string" ? codePoints(value) : value.length;

/** A test of this package, which looks at the text alone. */
function worded(passes: (value: string) => boolean): Step {
  return test(passes, (value, nameOf) => `!${nameOf(passes)}(${value})`, readSpokenFault(passes));
}

function maxLength(most: number): Step {
  return test(
    (value: string | readonly unknown[]) => value.length <= most || measure(value) <= most,
    (value, toName) => `(${value}.length > ${toName(most)} && ${toName(measure)}(${value}) > ${toName(most)})`,
    `is above the declared maximum ${most}`,
  );
}

function minLength(least: number): Step {
  const isPlenty = 2 * least;
  return test(
    (value: string | readonly unknown[]) => value.length >= isPlenty || measure(value) >= least,
    // counting is needed only between the bounds, since the number of units limits the number of code points
    (value, toName) => `(${value}.length < ${toName(isPlenty)} && ${toName(measure)}(${value}) < ${toName(least)})`,
    `is below the declared minimum ${least}`,
  );
}

function below(bound: number, inclusive: boolean): Step {
  const says = `is above the declared maximum ${bound}`;
  return inclusive
    ? test(
        (value: number) => value <= bound,
        (value, toName) => `!(${value} <= ${toName(bound)})`,
        says,
      )
    : test(
        (value: number) => value < bound,
        (value, toName) => `!(${value} < ${toName(bound)})`,
        says,
      );
}

function above(bound: number, inclusive: boolean): Step {
  const says = `is below the declared minimum ${bound}`;
  return inclusive
    ? test(
        (value: number) => value >= bound,
        (value, toName) => `!(${value} >= ${toName(bound)})`,
        says,
      )
    : test(
        (value: number) => value > bound,
        (value, toName) => `!(${value} > ${toName(bound)})`,
        says,
      );
}

// zod tells a number that is no integer (another type) from an integer that is too large
const SAFE_INTEGER: Step = test(
  (value: number) => Number.isSafeInteger(value),
  (value) => `!Number.isSafeInteger(${value})`,
  undefined,
);

function pattern(regex: RegExp, format: string): Step | undefined {
  // zod runs an expression of a developer's own class, or with a test of its own
  if (Object.getPrototypeOf(regex) !== RegExp.prototype || Object.hasOwn(regex, "test")) return undefined;
  const says =
    readSpokenFault(regex) ??
    (format === "regex" ? "does not match the declared pattern" : `does not have the declared format ${format}`);
  const matcher = regex.flags === "" ? MATCHERS.get(regex.source) : undefined;
  if (matcher !== undefined) return test(matcher, (value, toName) => `!${toName(matcher)}(${value})`, says, true);
  const isStateful = regex.global || regex.sticky;
  return test(
    (value: string) => {
      if (isStateful) regex.lastIndex = 0;
      return regex.test(value);
    },
    (value, toName) => {
      const name = toName(regex);
      return isStateful ? `(${name}.lastIndex = 0, !${name}.test(${value}))` : `!${name}.test(${value})`;
    },
    says,
    isPlainPattern(regex),
  );
}

/**
 * Tells if a pattern matches named characters only, from beginning to end. None of them is U+0000 or half of a pair then.
 * Conservative: it allows no alternatives that could leave the anchors, no dots, no negations, and no escapes of code units.
 */
export function isPlainPattern({ source, flags }: RegExp): boolean {
  if (flags !== "" || !source.startsWith("^") || !source.endsWith("$") || source.endsWith("\\$")) return false;
  const body = source.slice(1, -1);
  if (/\[\^|\\[^dw+.\-/()?*]|\(\?[^:]|[\u0080-\uffff\0]|\[[^\]]*\\[^dw+.\-/]/.test(body)) return false;
  // alternatives only inside of parentheses, and dots only in classes or escaped
  let depth = 0;
  let isClass = false;
  for (const one of body.replaceAll(/\\./g, "")) {
    if (isClass) isClass = one !== "]";
    else if (one === "[") isClass = true;
    else if (one === "(") depth += 1;
    else if (one === ")") depth -= 1;
    else if (one === "." || one === "$" || one === "^" || (one === "|" && depth === 0)) return false;
  }
  return true;
}

/** Makes a check that zod itself runs: refinements, formats with rules of their own, and changes of the value. */
function foreign(check: core.$ZodCheck<unknown>): Step {
  const { when } = check._zod.def;
  const run = (value: unknown): unknown => {
    const payload: core.ParsePayload = { value, issues: [] };
    if (when !== undefined && !when(payload)) return value;
    const pending: unknown = check._zod.check(payload);
    if (pending instanceof Promise) throw UNSURE;
    return payload.issues.length > 0 ? FAIL : payload.value;
  };
  return {
    run,
    fails: undefined,
    becomes: undefined,
    says: undefined,
    isForeign: true,
    isPlainText: false,
  };
}
