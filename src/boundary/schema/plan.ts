import type * as core from "zod/v4/core";
import { textProblem } from "../text.js";
import { inspectSchema, type Shape } from "./inspect.js";
import { readSteps, type Step } from "./steps.js";

/**
 * Treatment of a value, learnt once from its schema. Both compilers of the boundary start from it. Unknown kinds are left
 * to zod, on a copy that was walked.
 */
export type Plan =
  | { readonly op: "text"; readonly coerce: boolean; readonly steps: readonly Step[]; readonly shape: Shape }
  | { readonly op: "number"; readonly coerce: boolean; readonly steps: readonly Step[]; readonly shape: Shape }
  | { readonly op: "bigint"; readonly coerce: boolean; readonly steps: readonly Step[]; readonly shape: Shape }
  | { readonly op: "boolean"; readonly coerce: boolean; readonly steps: readonly Step[]; readonly shape: Shape }
  | { readonly op: "date"; readonly coerce: boolean; readonly steps: readonly Step[]; readonly shape: Shape }
  | {
      readonly op: "values";
      readonly values: ReadonlySet<unknown>;
      readonly steps: readonly Step[];
      readonly shape: Shape;
    }
  | { readonly op: "never" }
  | { readonly op: "optional"; readonly inner: Plan; readonly substitutes: boolean }
  | { readonly op: "nullable" | "nonoptional" | "catch"; readonly inner: Plan }
  | { readonly op: "default" | "prefault"; readonly inner: Plan; readonly value: () => unknown; readonly shape: Shape }
  | { readonly op: "array"; readonly element: Plan; readonly steps: readonly Step[]; readonly shape: Shape }
  | {
      readonly op: "tuple";
      readonly items: readonly Plan[];
      readonly rest: Plan | undefined;
      readonly steps: readonly Step[];
      readonly shape: Shape;
    }
  | {
      readonly op: "object";
      readonly properties: readonly Property[];
      readonly steps: readonly Step[];
      readonly shape: Shape;
    }
  | { readonly op: "union"; readonly options: readonly Plan[]; readonly steps: readonly Step[]; readonly shape: Shape }
  | {
      readonly op: "choice";
      readonly discriminator: string;
      readonly options: ReadonlyMap<unknown, Plan>;
      readonly steps: readonly Step[];
      readonly shape: Shape;
    }
  | { readonly op: "transform"; readonly schema: core.$ZodType; readonly isFirst: boolean; readonly isLast: boolean }
  | { readonly op: "pipe"; readonly first: Plan; readonly next: Plan }
  | { readonly op: "lazy"; readonly get: () => Plan }
  | { readonly op: "zod"; readonly schema: core.$ZodType; readonly shape: Shape };

/** A declared key, with zod's treatment of its absence. */
export interface Property {
  readonly name: string;
  readonly plan: Plan;
  /** zod's answer to an absent value: refused, let through, or filled in. */
  readonly input: "required" | "optional" | "defaulted";
  /** The key may be missing from the output. */
  readonly mayBeMissing: boolean;
}

/** Plans by schema and place, so that a recursive schema has a finite plan. */
type Known = Map<core.$ZodType, Map<string, Plan | undefined>>;

/** Learns the treatment of values from a schema that was inspected. */
export function buildPlan(schema: core.$ZodType): Plan {
  return plan(schema, { known: new Map(), isFirst: true, isLast: true });
}

interface Place {
  readonly known: Known;
  /** Values come from outside, rather than from a transformation. */
  readonly isFirst: boolean;
  /** The result is the output, and no other schema checks it. */
  readonly isLast: boolean;
}

function plan(schema: core.$ZodType, place: Place): Plan {
  const key = `${place.isFirst} ${place.isLast}`;
  const known = place.known.get(schema) ?? new Map<string, Plan | undefined>();
  place.known.set(schema, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const unplanned = (): Plan => ({ op: "zod", schema, shape: inspectShape(schema) });
  // a schema that is met again while it is being planned is recursive
  if (known.has(key)) return { op: "lazy", get: () => known.get(key) ?? unplanned() };
  known.set(key, undefined);
  const made = (isZods(schema) ? planOfKind(schema, place) : undefined) ?? unplanned();
  known.set(key, made);
  return made;
}

function inspectShape(schema: core.$ZodType): Shape {
  const inspection = inspectSchema(schema);
  // parts of a schema that passed inspection pass it too, except the start of a pipe, which may put out anything
  return inspection.ok ? inspection.shape : { kind: "scalar" };
}

/** Tells if zod made every part of a schema. A developer's own kind may do anything under a known name. */
function isZods(schema: core.$ZodType): boolean {
  return [...schema._zod.traits].every((name) => /^(?:\$|_)?Zod/.test(name));
}

/** Kinds that share a name with another and do something else. */
const OTHERS = ["$ZodCodec", "$ZodXor"];

function planOfKind(schema: core.$ZodType, place: Place): Plan | undefined {
  // zod discriminates its own kinds by `type`, see inspectKind
  const def = schema._zod.def as core.$ZodTypes["_zod"]["def"];
  if (OTHERS.some((name) => schema._zod.traits.has(name))) return undefined;
  const steps = readSteps(schema);
  const shape = inspectShape(schema);
  const inner = (next: core.$ZodType): Plan => plan(next, place);
  const isBare = steps.length === 0;
  switch (def.type) {
    case "string":
      return { op: "text", coerce: coerces(def), steps, shape };
    case "number":
      return { op: "number", coerce: coerces(def), steps, shape };
    case "bigint":
      return { op: "bigint", coerce: coerces(def), steps, shape };
    case "boolean":
      return { op: "boolean", coerce: coerces(def), steps, shape };
    case "date":
      return { op: "date", coerce: coerces(def), steps, shape };
    case "null":
      return { op: "values", values: new Set([null]), steps, shape };
    case "undefined":
    case "void":
      return { op: "values", values: new Set([undefined]), steps, shape };
    case "enum":
    case "literal":
      return values(new Set(schema._zod.values), steps, shape);
    case "never":
      return { op: "never" };
    case "array":
      return { op: "array", element: inner(def.element), steps, shape };
    case "object":
      return { op: "object", properties: buildProperties(def.shape, inner), steps, shape };
    case "tuple":
      return tuple(def, steps, shape, inner);
    case "record":
      return record(def, steps, shape, inner);
    case "union":
      return "discriminator" in def
        ? choice(def as core.$ZodDiscriminatedUnionDef, steps, shape, inner)
        : { op: "union", options: def.options.map(inner), steps, shape };
    case "pipe":
      if (!isBare) return undefined;
      return {
        op: "pipe",
        first: plan(def.in, { ...place, isLast: false }),
        next: plan(def.out, { ...place, isFirst: false }),
      };
    case "transform":
      return isBare ? { op: "transform", schema, isFirst: place.isFirst, isLast: place.isLast } : undefined;
    default:
      return isBare ? wrapper(schema, def, shape, inner) : undefined;
  }
}

/** Plans choices, unless the walk would refuse or copy one of them. Untyped callers may have declared such a choice. */
function values(all: ReadonlySet<unknown>, steps: readonly Step[], shape: Shape): Plan | undefined {
  return [...all].every(isSound) ? { op: "values", values: all, steps, shape } : undefined;
}

function isSound(value: unknown): boolean {
  switch (typeof value) {
    case "string":
      return textProblem(value) === undefined;
    case "number":
      return Number.isFinite(value);
    case "object":
      return value === null;
    case "symbol":
    case "function":
      return false;
    default:
      return true;
  }
}

/** Kinds that stand around another, and have no checks of their own. */
function wrapper(
  schema: core.$ZodType,
  def: core.$ZodTypes["_zod"]["def"],
  shape: Shape,
  inner: (schema: core.$ZodType) => Plan,
): Plan | undefined {
  switch (def.type) {
    case "optional":
      if (schema._zod.traits.has("$ZodExactOptional")) return inner(def.innerType);
      return { op: "optional", inner: inner(def.innerType), substitutes: def.innerType._zod.optin === "defaulted" };
    case "nullable":
    case "nonoptional":
      return { op: def.type, inner: inner(def.innerType) };
    case "default":
    case "prefault":
      // asked each time, since a function may make it anew
      return { op: def.type, inner: inner(def.innerType), value: () => def.defaultValue, shape };
    case "catch":
      return { op: "catch", inner: inner(def.innerType) };
    case "readonly":
      // readonly only freezes, and everything is copied anyway
      return inner(def.innerType);
    case "lazy":
      return inner((schema as core.$ZodLazy)._zod.innerType); // def.type says its kind
    default:
      return undefined;
  }
}

function coerces(def: object): boolean {
  return Reflect.get(def, "coerce") === true;
}

function buildProperties(shape: core.$ZodShape, inner: (schema: core.$ZodType) => Plan): Property[] {
  return Object.entries(shape).map(([name, schema]) => buildProperty(name, schema, inner(schema)));
}

/** A declared key with its plan. */
export function buildProperty(name: string, schema: core.$ZodType, made: Plan): Property {
  return { name, plan: made, input: schema._zod.optin ?? "required", mayBeMissing: schema._zod.optout === "optional" };
}

/** Plans tuples whose every place is required. zod keeps its own rules for the others. */
function tuple(
  def: core.$ZodTupleDef,
  steps: readonly Step[],
  shape: Shape,
  inner: (schema: core.$ZodType) => Plan,
): Plan | undefined {
  if (def.items.some((item) => item._zod.optin !== undefined || item._zod.optout !== undefined)) return undefined;
  return { op: "tuple", items: def.items.map(inner), rest: def.rest ? inner(def.rest) : undefined, steps, shape };
}

/** Plans records whose keys are an enum or literals. zod requires all of these keys, at least as undefined. */
function record(
  def: core.$ZodRecordDef,
  steps: readonly Step[],
  shape: Shape,
  inner: (schema: core.$ZodType) => Plan,
): Plan | undefined {
  const key = def.keyType;
  const { type } = key._zod.def;
  const isPlain = (type === "enum" || type === "literal") && readSteps(key).length === 0;
  if (!isPlain || "partial" in def || shape.kind !== "object") return undefined;
  const names = [...(key._zod.values ?? [])];
  if (!names.every((name) => typeof name === "string")) return undefined;
  const value = inner(def.valueType);
  // zod asks the value's schema about an absent key as undefined, and puts its answer into the output
  const properties = names.map((name) => ({ name, plan: value, input: "defaulted", mayBeMissing: false }) as const);
  return { op: "object", properties, steps, shape };
}

function choice(
  def: core.$ZodDiscriminatedUnionDef,
  steps: readonly Step[],
  shape: Shape,
  inner: (schema: core.$ZodType) => Plan,
): Plan | undefined {
  if (def.unionFallback === true) return undefined;
  const options = new Map<unknown, Plan>();
  for (const option of def.options) {
    const made = inner(option);
    for (const value of option._zod.propValues?.[def.discriminator] ?? []) {
      // zod has its own rules for options that are claimed twice, or by absence
      if (options.has(value) || value === undefined) return undefined;
      options.set(value, made);
    }
  }
  return { op: "choice", discriminator: def.discriminator, options, steps, shape };
}
