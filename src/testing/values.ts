import fc from "fast-check";
import type * as core from "zod/v4/core";
import { safeParse } from "zod/v4/core";
import { CONTACT_SCHEMAS } from "../assignment/index.js";
import { emails, names, phones } from "./contacts.js";
import { buildTexts } from "./texts.js";

/**
 * Makes values that a schema accepts as its input.
 *
 * @param where - The place of the values, for errors.
 * @throws TypeError for kinds of schemas that have no known values. Generation throws it too, if hardly any value
 *   passes.
 */
export function buildValues(schema: core.$ZodType, where: string): fc.Arbitrary<unknown> {
  const candidates = new Generator(where).values(schema);
  if (candidates === undefined) throw unknown(where, "its schema accepts nothing, or holds itself without an end");
  return accepted(schema, candidates, where);
}

function unknown(where: string, what: string): TypeError {
  return new TypeError(`${where}: ${what}; pass an arbitrary of your own in \`fields\``);
}

/** Most refused values in a row. After more, the schema counts as accepting hardly any generated value. */
const MOST_MISSES = 2_000;

/** Keeps only values that the schema accepts. If there are hardly any, it throws instead of searching for ever. */
function accepted(schema: core.$ZodType, candidates: fc.Arbitrary<unknown>, where: string): fc.Arbitrary<unknown> {
  let misses = 0;
  return candidates.filter((value) => {
    misses = passes(schema, value) ? 0 : misses + 1;
    if (misses < MOST_MISSES) return misses === 0;
    misses = 0;
    throw unknown(where, `its schema accepts none of ${MOST_MISSES} generated values`);
  });
}

/** Tells if a field may be left out. It may not if an absent value gets a replacement that the schema refuses. */
export function mayBeAbsent(schema: core.$ZodType): boolean {
  return schema._zod.optin !== undefined && passes(schema, undefined);
}

function passes(schema: core.$ZodType, value: unknown): boolean {
  try {
    return safeParse(schema, value).success;
  } catch {
    return false; // the schema has a check of its own that throws
  }
}

type Values = fc.Arbitrary<unknown>;

/** The depth to which a schema that holds itself is followed into itself. */
const DEEPEST = 3;

class Generator {
  readonly #where: string;
  /** The number of times that each schema encloses the present one. */
  readonly #open = new Map<core.$ZodType, number>();

  constructor(where: string) {
    this.#where = where;
  }

  /** Makes likely values; undefined if a schema that holds itself must end here. */
  values(schema: core.$ZodType): Values | undefined {
    const depth = this.#open.get(schema) ?? 0;
    if (depth >= DEEPEST) return undefined;
    this.#open.set(schema, depth + 1);
    const values = this.#ofKind(schema);
    this.#open.set(schema, depth);
    return values;
  }

  #ofKind(schema: core.$ZodType): Values | undefined {
    if (schema === CONTACT_SCHEMAS.name) return names;
    if (schema === CONTACT_SCHEMAS.phone) return phones;
    if (schema === CONTACT_SCHEMAS.email) return emails;
    // zod discriminates the definitions of its own kinds by `type`, which the base type leaves wide
    const def = schema._zod.def as core.$ZodTypes["_zod"]["def"];
    switch (def.type) {
      case "string":
      case "template_literal":
        return buildTexts(schema, this.#where);
      case "number":
        return buildNumbers(schema);
      case "bigint":
        return buildBigints(schema);
      case "boolean":
        return fc.boolean();
      case "date":
        return buildDates(schema);
      case "never":
        return undefined; // only its absence is accepted
      case "null":
        return fc.constant(null);
      case "undefined":
      case "void":
        return fc.constant(undefined);
      case "enum":
      case "literal":
        return fc.constantFrom(...(schema._zod.values ?? []));
      case "optional":
      case "default":
      case "prefault":
        return orElse(this.values(def.innerType), undefined);
      case "nullable":
        return orElse(this.values(def.innerType), null);
      case "nonoptional":
        return this.values(def.innerType)?.filter((value) => value !== undefined);
      case "catch":
      case "readonly":
        return this.values(def.innerType);
      case "array":
        return this.#arrays(schema, def);
      case "tuple":
        return this.#tuples(def);
      case "object":
        return this.#objects(Object.entries(def.shape));
      case "record": {
        const keys = [...(def.keyType._zod.values ?? [])].map(String);
        return this.#objects(keys.map((key) => [key, def.valueType]));
      }
      case "union":
        return this.#buildUnion(def.options);
      case "intersection":
        return this.values(def.left);
      case "pipe":
        return this.#pipes(def);
      case "lazy":
        return this.values((schema as core.$ZodLazy)._zod.innerType); // its type says which kind it is
      default:
        throw unknown(this.#where, `no values are known for schemas of the kind "${def.type}"`);
    }
  }

  #arrays(schema: core.$ZodType, { element }: core.$ZodArrayDef): Values | undefined {
    const { minLength, maxLength } = readLengths(schema);
    const values = this.values(element);
    if (values === undefined) return minLength === 0 ? fc.constant([]) : undefined;
    return fc.array(values, { minLength, maxLength: Math.max(minLength, Math.min(maxLength, minLength + 4)) });
  }

  /**
   * Makes values for a pipe. One that begins with a transformation takes at least the input of its second part. One
   * that ends with a transformation takes the input of its first part.
   */
  #pipes({ in: first, out: next }: core.$ZodPipeDef): Values | undefined {
    if (first._zod.def.type === "transform") return this.values(next);
    const values = this.values(first);
    if (values === undefined || next._zod.def.type === "transform") return values;
    // the first part may take more than the next, such as any text before a format
    const isText = first._zod.def.type === "string" && ["string", "union"].includes(next._zod.def.type);
    const further = isText ? this.values(next) : undefined;
    // words for yes and no, and numbers, which codecs of text decode
    const words = first._zod.def.type === "string" && !isText ? WORDS : undefined;
    return fc.oneof(values, ...[further, words].filter((more) => more !== undefined));
  }

  #tuples({ items, rest }: core.$ZodTupleDef): Values | undefined {
    const places = items.map((item) => this.values(item));
    const more = rest ? this.values(rest) : undefined;
    const all = places.filter((place) => place !== undefined);
    if (all.length < places.length) return undefined;
    const tuple = fc.tuple(...all);
    if (more === undefined) return tuple;
    return fc.tuple(tuple, fc.array(more, { maxLength: 3 })).map(([first, further]) => [...first, ...further]);
  }

  #objects(shape: readonly (readonly [string, core.$ZodType])[]): Values | undefined {
    const model: Record<string, Values> = {};
    const requiredKeys: string[] = [];
    for (const [name, schema] of shape) {
      const values = this.values(schema);
      const isRequired = !mayBeAbsent(schema);
      if (values === undefined && isRequired) return undefined;
      if (values === undefined) continue;
      model[name] = values;
      if (isRequired) requiredKeys.push(name);
    }
    return fc.record(model, { requiredKeys });
  }

  #buildUnion(options: readonly core.$ZodType[]): Values | undefined {
    const all = options.map((option) => this.values(option)).filter((values) => values !== undefined);
    return all.length === 0 ? undefined : fc.oneof(...all);
  }
}

const WORDS: Values = fc.constantFrom("true", "false", "yes", "no", "on", "off", "y", "n", "1", "0", "12", "-3.5");

function orElse(values: Values | undefined, nil: undefined | null): Values {
  return values === undefined ? fc.constant(nil) : fc.option(values, { nil, freq: 3 });
}

/** The bounds that the checks of a schema set together. The schema itself refuses exclusive bounds. */
interface Bounds<Value> {
  readonly minimum: Value | undefined;
  readonly maximum: Value | undefined;
  readonly multipleOf: Value | undefined;
  readonly isInteger: boolean;
}

function readBounds<Value extends number | bigint | Date>(schema: core.$ZodType): Bounds<Value> {
  let [minimum, maximum, multipleOf]: (Value | undefined)[] = [];
  let isInteger = false;
  // a schema such as z.int() is a check itself
  for (const one of [schema._zod.def, ...(schema._zod.def.checks ?? []).map((check) => check._zod.def)]) {
    const def = one as core.$ZodChecks["_zod"]["def"]; // zod discriminates its own checks by `check`
    if (def.check === "number_format") isInteger ||= def.format.includes("int");
    // the checks of a kind carry values of that kind
    if (def.check === "multiple_of") multipleOf = def.value as Value;
    if (def.check === "greater_than" && (minimum === undefined || def.value > minimum)) minimum = def.value as Value;
    if (def.check === "less_than" && (maximum === undefined || def.value < maximum)) maximum = def.value as Value;
    if (def.check === "number_format" && /32$/.test(def.format) && isInteger) {
      minimum ??= (def.format === "uint32" ? 0 : -(2 ** 31)) as Value;
      maximum ??= (2 ** 31 - 1) as Value;
    }
  }
  return { minimum, maximum, multipleOf, isInteger };
}

function buildNumbers(schema: core.$ZodType): Values {
  const { minimum, maximum, multipleOf, isInteger } = readBounds<number>(schema);
  const least = minimum ?? Math.min(-1e9, maximum === undefined ? 0 : maximum - 1e9);
  const most = maximum ?? Math.max(1e9, least + 1e9);
  if (multipleOf !== undefined) {
    return buildIntegers(Math.ceil(least / multipleOf), Math.floor(most / multipleOf)).map(
      (times) => times * multipleOf,
    );
  }
  const integers = buildIntegers(Math.ceil(least), Math.floor(most));
  if (isInteger) return integers;
  const doubles = fc.double({ min: Math.min(least, most), max: most, noNaN: true, noDefaultInfinity: true });
  return fc.oneof(integers, doubles, fc.constantFrom(least, most));
}

function buildIntegers(least: number, most: number): fc.Arbitrary<number> {
  const min = Math.max(least, Number.MIN_SAFE_INTEGER);
  return fc.integer({ min, max: Math.max(min, Math.min(most, Number.MAX_SAFE_INTEGER)) });
}

/** Reads the lengths that the checks of an array allow. */
function readLengths(schema: core.$ZodType): { readonly minLength: number; readonly maxLength: number } {
  let [minLength, maxLength] = [0, Number.MAX_SAFE_INTEGER];
  for (const check of schema._zod.def.checks ?? []) {
    const def = check._zod.def as core.$ZodChecks["_zod"]["def"]; // zod discriminates its own checks by `check`
    if (def.check === "min_length") minLength = Math.max(minLength, def.minimum);
    if (def.check === "max_length") maxLength = Math.min(maxLength, def.maximum);
    if (def.check === "length_equals") [minLength, maxLength] = [def.length, def.length];
  }
  return { minLength, maxLength };
}

function buildBigints(schema: core.$ZodType): Values {
  const { minimum, maximum } = readBounds<bigint>(schema);
  const min = minimum ?? (maximum === undefined ? -(2n ** 80n) : maximum - 2n ** 80n);
  const max = maximum ?? min + 2n ** 81n;
  return fc.bigInt({ min: min < max ? min : max, max });
}

function buildDates(schema: core.$ZodType): Values {
  const { minimum, maximum } = readBounds<Date>(schema);
  const max = maximum ?? new Date("9999-12-31T23:59:59.999Z");
  const min = minimum ?? new Date(Math.min(max.getTime(), Date.parse("0001-01-01T00:00:00Z")));
  return fc.date({ min: new Date(Math.min(min.getTime(), max.getTime())), max, noInvalidDate: true });
}
