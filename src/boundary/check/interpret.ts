import type * as core from "zod/v4/core";
import { bareDate } from "../date.js";
import type { Limits } from "../limits.js";
import type { Shape } from "../schema/inspect.js";
import type { Plan, Property } from "../schema/plan.js";
import { FAIL, type Step, UNSURE } from "../schema/steps.js";
import { textProblem } from "../text.js";
import { confined, NONCONFORMING } from "./conform.js";
import { isProxy, walkPart } from "./structure.js";

/** Use that one record has made of its limits so far. */
export interface Meter {
  depth: number;
  values: number;
  text: number;
}

/** Checks one value, and returns a copy or {@link FAIL}. May throw errors of the developer's own code. */
export type Check = (value: unknown) => unknown;

const { getOwnPropertyNames, getOwnPropertySymbols, getOwnPropertyDescriptor, getPrototypeOf, keys: listKeys } = Object;

/**
 * Composes the checks of plans out of closures. Platforms that forbid generated code need them, and so do kinds that
 * are too rare to generate code for. Walk and validation are one pass. Structure comes first, each property is read
 * once, and the value that was read is the one that is copied.
 */
export class Interpreter {
  readonly limits: Limits;
  readonly meter: Meter = { depth: 1, values: 0, text: 0 };
  readonly #checks = new Map<Plan, Check>();
  readonly #cleanChecks = new Map<Plan, Check>();
  /** Stands for the copy that was walked last. Values are remembered within one copy. */
  #round: object = {};

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /**
   * Returns the check of a plan.
   *
   * @param isClean - True if its values were walked before, so that structure and size need no second look.
   */
  check(plan: Plan, isClean = false): Check {
    const made = isClean ? this.#cleanChecks : this.#checks;
    const known = made.get(plan);
    if (known !== undefined) return known;
    const check =
      isClean && REMEMBERED.has(plan.op) ? this.#remembering(this.#make(plan, true)) : this.#make(plan, isClean);
    made.set(plan, check);
    return check;
  }

  /** Asks once for each object, because options of a recursive union would ask the same at each of its levels. */
  #remembering(check: Check): Check {
    let round = this.#round;
    let found = new Map<unknown, unknown>();
    return (value) => {
      if (round !== this.#round) {
        round = this.#round;
        found = new Map();
      }
      if (found.has(value)) return found.get(value);
      const result = check(value);
      found.set(value, result);
      return result;
    };
  }

  #make(plan: Plan, isClean: boolean): Check {
    switch (plan.op) {
      case "text":
        return this.#stepped(this.#text(plan.coerce, isClean), plan);
      case "number":
        return this.#stepped((value) => number(plan.coerce ? this.#coerced(value, Number, isClean) : value), plan);
      case "bigint":
        return this.#stepped((value) => bigint(plan.coerce ? this.#coerced(value, toBigint, isClean) : value), plan);
      case "boolean":
        return this.#stepped((value) => boolean(plan.coerce ? this.#coerced(value, Boolean, isClean) : value), plan);
      case "date":
        return this.#stepped((value) => toPlainDate(plan.coerce ? this.#dateFrom(value, isClean) : value), plan);
      case "values":
        return this.#stepped((value) => (isPrimitive(value) && plan.values.has(value) ? value : FAIL), plan);
      case "never":
        return () => FAIL;
      case "optional":
        return this.#optional(plan.inner, plan.substitutes, isClean);
      case "nullable": {
        const inner = this.check(plan.inner, isClean);
        return (value) => (value === null ? null : inner(value));
      }
      case "catch": {
        const inner = this.check(plan.inner, isClean);
        return (value) => {
          const result = inner(value);
          // zod applies its own catch to failures
          if (result === FAIL) throw UNSURE;
          return result;
        };
      }
      case "nonoptional": {
        const inner = this.check(plan.inner, isClean);
        return (value) => {
          const result = inner(value);
          return result === undefined ? FAIL : result;
        };
      }
      case "default":
        return this.#default(plan, isClean);
      case "prefault": {
        const inner = this.check(plan.inner, isClean);
        // a default of the developer's own code is checked like input
        return (value) => inner(value === undefined ? plan.value() : value);
      }
      case "array":
        return this.#stepped(
          this.#list(() => plan.element, undefined, isClean),
          plan,
        );
      case "tuple":
        return this.#stepped(
          this.#list((index) => plan.items[index] ?? plan.rest, plan, isClean),
          plan,
        );
      case "object":
        return this.#stepped(this.#object(plan.properties, isClean), plan);
      case "union":
        return this.#stepped(this.#union(plan.options, isClean), plan);
      case "choice":
        return this.#stepped(this.#choice(plan.discriminator, plan.options, isClean), plan);
      case "transform":
        return this.#transform(plan.schema, plan.isFirst && !isClean, plan.isLast);
      case "pipe": {
        const first = this.check(plan.first, isClean);
        const next = this.check(plan.next);
        // structures that the developer's own code puts out need not be as plain as input
        const isOwn = !isLeaf(plan.next);
        return (value) => {
          const between = first(value);
          if (between === FAIL) return FAIL;
          const result = next(between);
          if (result === FAIL && isOwn) throw UNSURE;
          return result;
        };
      }
      case "lazy": {
        let check: Check | undefined;
        return (value) => {
          check ??= this.check(plan.get(), isClean);
          return check(value);
        };
      }
      case "zod":
        return this.#zod(plan.schema, plan.shape, isClean);
    }
  }

  /** Takes a text from outside, within limits, if databases can keep it. */
  measured(text: string): boolean {
    this.meter.text += text.length;
    if (this.meter.text > this.limits.totalText) throw UNSURE;
    return text.length <= this.limits.text && textProblem(text) === undefined;
  }

  /** Takes the keys of a plain object from outside; nothing if it is not plain, lies too deep, or hides something. */
  enter(value: unknown): readonly string[] | undefined {
    const { meter, limits } = this;
    if (typeof value !== "object" || value === null || meter.depth >= limits.depth || isProxy(value)) return undefined;
    const prototype: unknown = getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return undefined;
    const keys = listKeys(value);
    if (keys.length > limits.keys) return FLOODED_KEYS;
    // a property that keys() does not list is hidden, or the length of an array
    if (getOwnPropertyNames(value).length !== keys.length) return undefined;
    if (getOwnPropertySymbols(value).length > 0) return undefined;
    meter.values += keys.length;
    // shared parts count each time they are met, like in the walk
    if (meter.values > limits.values) throw UNSURE;
    return keys;
  }

  /** Tells if an array from outside is dense, carries nothing else, and is within limits. */
  isPlainArray(value: unknown): value is readonly unknown[] {
    const { meter, limits } = this;
    if (!Array.isArray(value) || isProxy(value) || getPrototypeOf(value) !== Array.prototype) return false;
    const { length } = value;
    if (length > limits.elements || meter.depth >= limits.depth) return false;
    // with holes or hidden elements there are fewer keys than elements, with further properties there are more
    if (listKeys(value).length !== length || getOwnPropertyNames(value).length !== length + 1) return false;
    if (getOwnPropertySymbols(value).length > 0) return false;
    meter.values += length;
    if (meter.values > limits.values) throw UNSURE;
    return true;
  }

  #text(coerce: boolean, isClean: boolean): Check {
    if (coerce) return (value) => text(this.#coerced(value, String, isClean));
    if (isClean) return text;
    return (value) => (typeof value === "string" && this.measured(value) ? value : FAIL);
  }

  /** Coerces a plain value. Objects, and values that cannot be coerced, are left to zod. */
  #coerced(value: unknown, to: (value: unknown) => unknown, isClean: boolean): unknown {
    if (!this.#isPrimitive(value, isClean)) throw UNSURE;
    return to(value);
  }

  #dateFrom(value: unknown, isClean: boolean): unknown {
    if (value instanceof Date) return value;
    if (!this.#isPrimitive(value, isClean)) throw UNSURE;
    return new Date(value as string | number); // throws for bigint, which zod then refuses
  }

  #isPrimitive(value: unknown, isClean: boolean): boolean {
    switch (typeof value) {
      case "string":
        return isClean || this.measured(value);
      case "object":
        return value === null;
      case "function":
      case "symbol":
        return false;
      default:
        return true;
    }
  }

  /** Adds a schema's own checks behind the check of its kind. */
  #stepped(check: Check, { steps, shape }: { readonly steps: readonly Step[]; readonly shape: Shape }): Check {
    if (steps.length === 0) return check;
    const runs = steps.map(({ run }) => run);
    // the developer's own code may have changed or replaced the value, so it is checked again
    const isForeign = steps.some((step) => step.isForeign);
    return (value) => {
      let result = check(value);
      for (let index = 0; index < runs.length && result !== FAIL; index += 1) result = runs[index]?.(result);
      return isForeign && result !== FAIL ? conforming(shape, result) : result;
    };
  }

  #optional(plan: Plan, substitutes: boolean, isClean: boolean): Check {
    const inner = this.check(plan, isClean);
    if (!substitutes) return (value) => (value === undefined ? undefined : inner(value));
    return (value) => {
      const result = inner(value);
      return value === undefined && result === FAIL ? undefined : result;
    };
  }

  #default(plan: Plan & { readonly op: "default" | "prefault" }, isClean: boolean): Check {
    const inner = this.check(plan.inner, isClean);
    return (value) => {
      const result = value === undefined ? undefined : inner(value);
      return result === undefined ? conforming(plan.shape, plan.value()) : result;
    };
  }

  #list(
    at: (index: number) => Plan | undefined,
    tuple: (Plan & { readonly op: "tuple" }) | undefined,
    isClean: boolean,
  ): Check {
    const { meter, limits } = this;
    const checkAt = (index: number): Check | undefined => {
      const plan = at(index);
      return plan === undefined ? undefined : this.check(plan, isClean);
    };
    // all elements of an array are checked alike
    const check = tuple === undefined ? checkAt(0) : undefined;
    const isLength = (length: number): boolean =>
      tuple === undefined || (tuple.rest === undefined ? length === tuple.items.length : length >= tuple.items.length);
    return (value) => {
      if (isClean ? !Array.isArray(value) : !this.isPlainArray(value)) return FAIL;
      const source = value as readonly unknown[]; // an array, as the check above says
      // the length is read once, since an element's accessor may make the array grow
      const { length } = source;
      // a proxy that the platform does not tell apart may have grown since it was looked at
      if (length > limits.elements) return FAIL;
      if (!isLength(length)) {
        // before a rest, zod takes missing places for undefined
        if (tuple?.rest !== undefined) throw UNSURE;
        return FAIL;
      }
      meter.depth += 1;
      const copy: unknown[] = [];
      for (let index = 0; index < length; index += 1) {
        const result = (check ?? checkAt(index))?.(source[index]);
        if (result === FAIL) break;
        copy.push(result);
      }
      meter.depth -= 1;
      return copy.length === length ? copy : FAIL;
    };
  }

  #object(properties: readonly Property[], isClean: boolean): Check {
    const { meter } = this;
    const places = new Map(properties.map(({ name }, index) => [name, index]));
    // made when first needed, since a plan may hold itself
    let checks: readonly Check[] | undefined;
    return (value) => {
      checks ??= properties.map(({ plan }) => this.check(plan, isClean));
      const keys = isClean ? plainKeys(value) : this.enter(value);
      if (keys === undefined || keys === FLOODED_KEYS) return FAIL;
      const read = readAll(value as object, keys, places); // it has keys
      if (read.unknown !== undefined) return FAIL;
      meter.depth += 1;
      const copy: Record<string, unknown> = {};
      let isPassed = true;
      for (let index = 0; index < properties.length && isPassed; index += 1) {
        const [property, check, given] = [properties[index], checks[index], read.values[index]];
        if (property === undefined || check === undefined) continue;
        const result = ofProperty(property, check, given);
        if (result === FAIL) isPassed = false;
        else if (result !== ABSENT) putOwn(copy, property.name, result);
      }
      meter.depth -= 1;
      return isPassed ? copy : FAIL;
    };
  }

  #union(options: readonly Plan[], isClean: boolean): Check {
    const { meter } = this;
    // copied first, because each option would read the object anew, and a property may answer differently each time
    const isWalked = !isClean && options.filter((option) => !isLeaf(option)).length > 1;
    let checks: readonly Check[] | undefined;
    return (value) => {
      checks ??= options.map((option) => this.check(option, isClean || isWalked));
      const given = isWalked ? this.#walked(value) : value;
      if (given === FAIL) return FAIL;
      // options that look at the same text count it once
      const { text } = meter;
      for (const check of checks) {
        const result = check(given);
        if (result !== FAIL) return result;
        meter.text = text;
      }
      return FAIL;
    };
  }

  #choice(discriminator: string, options: ReadonlyMap<unknown, Plan>, isClean: boolean): Check {
    const checks = new Map<unknown, Check>();
    return (value) => {
      if (typeof value !== "object" || value === null || (!isClean && isProxy(value))) return FAIL;
      // read once, because an accessor that is read twice could choose one option and then be another
      const property = getOwnPropertyDescriptor(value, discriminator);
      if (property === undefined || !Object.hasOwn(property, "value")) return FAIL;
      const option = options.get(property.value);
      if (option === undefined) return FAIL;
      const check = checks.get(option) ?? this.check(option, isClean);
      checks.set(option, check);
      return check(value);
    };
  }

  #transform(schema: core.$ZodType, isRaw: boolean, isLast: boolean): Check {
    return (value) => {
      if (isRaw && !this.#isPrimitive(value, false)) throw UNSURE;
      const result = run(schema, value);
      return isLast && result !== FAIL ? conforming(SCALAR, result) : result;
    };
  }

  #zod(schema: core.$ZodType, shape: Shape, isClean: boolean): Check {
    return (value) => {
      const walked = isClean ? value : this.#walked(value);
      if (walked === FAIL) return FAIL;
      const result = run(schema, walked);
      return result === FAIL ? FAIL : conforming(shape, result);
    };
  }

  /** Returns a copy of plain data from outside, made by the walk. */
  #walked(value: unknown): unknown {
    const { meter, limits } = this;
    this.#round = {};
    const part = walkPart(value, "", meter.depth, limits);
    meter.values += part.values;
    meter.text += part.text;
    return part.ok ? part.value : FAIL;
  }
}

/** Kinds of containers. */
const REMEMBERED: ReadonlySet<Plan["op"]> = new Set(["object", "array", "tuple", "union", "choice"]);

const SCALAR: Shape = { kind: "scalar" };

/** Stands for the keys of an object that has too many. */
export const FLOODED_KEYS: readonly string[] = Object.freeze(["too many"]);

/** Stands for a key that is left out. */
export const ABSENT: unique symbol = Symbol("absent");

/** Tells if zod does not even ask a property's schema about its absence. */
export function isLeftOut(property: Property, isPresent: boolean): boolean {
  return !isPresent && property.mayBeMissing && property.input === "optional";
}

/** Decides on a property by the result of its check and by its presence, by zod's rules for objects. */
export function asProperty(property: Property, isPresent: boolean, result: unknown): unknown {
  if (isLeftOut(property, isPresent)) return ABSENT;
  const isLenient = property.input !== "required" && property.mayBeMissing && !isPresent;
  if (result === FAIL) return isLenient ? ABSENT : FAIL;
  if (!isPresent && property.input === "required") return FAIL;
  if (result !== undefined || isPresent) return result;
  return property.input === "defaulted" && !property.mayBeMissing ? undefined : ABSENT;
}

/** Decides on a property by the value that was read. */
export function ofProperty(property: Property, check: Check, given: unknown): unknown {
  // the common case first, a property that is there
  if (given !== ABSENT) return check(given);
  return asProperty(property, false, isLeftOut(property, false) ? undefined : check(undefined));
}

/** Defines a property, even if an inherited one of its name could get in the way. */
export function putOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name in target) {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
  } else {
    target[name] = value;
  }
}

function plainKeys(value: unknown): string[] | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
  return isObject ? listKeys(value) : undefined;
}

/** Values read from an object, by the place of their keys, or {@link ABSENT}. */
interface Read {
  readonly values: readonly unknown[];
  /** Places of undeclared keys among all keys. */
  readonly unknown: readonly number[] | undefined;
}

/** Reads each declared property that is there, once. */
export function readAll(value: object, keys: readonly string[], places: ReadonlyMap<string, number>): Read {
  const values: unknown[] = new Array(places.size).fill(ABSENT);
  let unknown: number[] | undefined;
  for (let ordinal = 0; ordinal < keys.length; ordinal += 1) {
    const key = keys[ordinal] ?? "";
    const place = places.get(key);
    if (place === undefined) {
      unknown ??= [];
      unknown.push(ordinal);
    } else {
      values[place] = (value as Record<string, unknown>)[key]; // one of its own keys
    }
  }
  return { values, unknown };
}

/** Tells if a plan's values hold no further values. */
export function isLeaf(plan: Plan): boolean {
  switch (plan.op) {
    case "text":
    case "number":
    case "bigint":
    case "boolean":
    case "date":
    case "values":
    case "never":
      return true;
    case "optional":
    case "nullable":
    case "nonoptional":
    case "catch":
      return isLeaf(plan.inner);
    default:
      return false;
  }
}

function isPrimitive(value: unknown): boolean {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}

function text(value: unknown): unknown {
  return typeof value === "string" ? value : FAIL;
}

function number(value: unknown): unknown {
  return Number.isFinite(value) ? value : FAIL; // isFinite is true for numbers only, since it coerces nothing
}

function bigint(value: unknown): unknown {
  return typeof value === "bigint" ? value : FAIL;
}

function toBigint(value: unknown): bigint {
  return BigInt(value as string | number | bigint | boolean); // throws for null and undefined, which zod then refuses
}

function boolean(value: unknown): unknown {
  return typeof value === "boolean" ? value : FAIL;
}

/** Makes a new date from a date that carries nothing else. Throws for a value that only inherits from Date. */
export function toPlainDate(value: unknown): unknown {
  if (typeof value !== "object" || value === null || isProxy(value)) return FAIL;
  return bareDate(value) ?? FAIL;
}

/** Copies output of the developer's own code as far as it is declared, and throws if it holds more. */
export function conforming(shape: Shape, value: unknown): unknown {
  const copy = confined(shape, value);
  if (copy === NONCONFORMING) throw UNSURE;
  return copy;
}

function run(schema: core.$ZodType, value: unknown): unknown {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  if (result instanceof Promise) throw UNSURE;
  return result.issues.length > 0 ? FAIL : result.value;
}
