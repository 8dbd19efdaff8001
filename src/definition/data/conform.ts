import { quotedName } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";
import type { JsonObject, JsonValue } from "../json.js";

/** Most objects, lists and plain values of one definition. */
export const MOST_VALUES = 50_000;
/** Most levels of nesting. */
export const MOST_LEVELS = 24;
/** Most UTF-16 units of all texts together. */
const MOST_TEXT = 1_000_000;

/** The part of the limits that is left for one definition. */
interface Room {
  values: number;
  text: number;
}

/**
 * Reads a value of any origin by one of this package's JSON Schemas, and returns a frozen copy. It reads each property
 * once, so nothing can change between check and use. It stops at the first fault.
 *
 * It knows only the keywords that `form.ts` writes. It must not pass over a keyword that it does not know.
 *
 * @param where - The place of the value, for errors.
 * @throws DefinitionError `invalid-definition`, `definition-too-large`, with the place and never the value.
 */
export function conformed(value: unknown, schema: JsonObject, where: string): JsonValue {
  const definitions = schema.$defs as Readonly<Record<string, JsonObject>> | undefined; // written by form.ts
  return new Reader(definitions ?? {}, where).read(value, schema, "", 0);
}

class Reader {
  readonly #definitions: Readonly<Record<string, JsonObject>>;
  readonly #where: string;
  readonly #room: Room = { values: MOST_VALUES, text: MOST_TEXT };

  constructor(definitions: Readonly<Record<string, JsonObject>>, where: string) {
    this.#definitions = definitions;
    this.#where = where;
  }

  read(value: unknown, schema: JsonObject, at: string, level: number): JsonValue {
    const { $ref: reference } = schema;
    if (typeof reference === "string") {
      const found = this.#definitions[reference.slice("#/$defs/".length)];
      if (found === undefined) throw new TypeError(`the schema has no ${reference}`);
      return this.read(value, found, at, level);
    }
    this.#room.values -= 1;
    if (this.#room.values < 0) throw this.#tooLarge(`it has more than ${MOST_VALUES} values`);
    if (level > MOST_LEVELS) throw this.#tooLarge(`it is nested deeper than ${MOST_LEVELS} levels`);
    if (Array.isArray(schema.anyOf)) return this.#any(value, schema.anyOf, at, level);
    switch (schema.type) {
      case "object":
        return this.#object(value, schema, at, level);
      case "array":
        return this.#list(value, schema, at, level);
      case "string":
        return this.#text(value, schema, at);
      case "number":
      case "integer":
        return this.#number(value, schema, at);
      case "boolean":
        if (typeof value !== "boolean") throw this.#invalid(at, "is neither true nor false");
        return value;
      default:
        if (value !== schema.const) throw this.#invalid(at, `is not ${JSON.stringify(schema.const)}`);
        return schema.const ?? null;
    }
  }

  /** Reads a value by the first of several plain alternatives that fits. */
  #any(value: unknown, schemas: readonly JsonValue[], at: string, level: number): JsonValue {
    let last: unknown;
    for (const schema of schemas) {
      try {
        return this.read(value, schema as JsonObject, at, level); // written by form.ts
      } catch (error) {
        if (!(error instanceof DefinitionError) || error.code !== "invalid-definition") throw error;
        last = error;
      }
    }
    throw last;
  }

  #object(value: unknown, schema: JsonObject, at: string, level: number): JsonObject {
    const given = this.#ownProperties(value, at);
    if (schema.propertyNames !== undefined) return this.#table(given, schema, at, level);
    const { properties, required } = Array.isArray(schema.oneOf) ? this.#chosen(given, schema.oneOf, at) : schema;
    const known = properties as Readonly<Record<string, JsonObject>>; // written by form.ts, like the rest
    for (const key of given.keys()) {
      if (!Object.hasOwn(known, key)) throw this.#invalid(at, `has the key ${quotedName(key)}, which is not known`);
    }
    for (const name of required as readonly string[]) {
      if (!given.has(name)) throw this.#invalid(within(at, name), "is missing");
    }
    const entries = Object.entries(known).flatMap(([name, part]) =>
      given.has(name) ? [[name, this.read(given.get(name), part, within(at, name), level + 1)] as const] : [],
    );
    return Object.freeze(Object.fromEntries(entries));
  }

  /** Reads an object whose names are not known beforehand. Each name is checked before any error repeats it. */
  #table(given: ReadonlyMap<string, unknown>, schema: JsonObject, at: string, level: number): JsonObject {
    const { propertyNames, additionalProperties, maxProperties } = schema as Readonly<Record<string, JsonObject>>; // by form.ts
    if (given.size > Number(maxProperties)) throw this.#invalid(at, `has more than ${Number(maxProperties)} names`);
    const entries = [...given].map(([name, part]) => {
      this.read(name, propertyNames ?? {}, `${at}, one of its names`, level + 1);
      return [name, this.read(part, additionalProperties ?? {}, within(at, name), level + 1)] as const;
    });
    // fromEntries defines properties, whatever their names
    return Object.freeze(Object.fromEntries(entries));
  }

  /** Finds the alternative whose `kind` is that of the object. */
  #chosen(given: ReadonlyMap<string, unknown>, alternatives: readonly JsonValue[], at: string): JsonObject {
    const kind = given.get("kind");
    const found = alternatives.find((one) => {
      const { properties } = one as { readonly properties: Readonly<Record<string, JsonObject>> }; // by form.ts
      return properties.kind?.const === kind;
    });
    if (found === undefined) {
      throw this.#invalid(within(at, "kind"), given.has("kind") ? `${quotedName(kind)} is not known` : "is missing");
    }
    return found as JsonObject;
  }

  /** Reads each own property of a plain object once. An accessor is refused, because it could give another value the next time. */
  #ownProperties(value: unknown, at: string): ReadonlyMap<string, unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw this.#invalid(at, "is no object");
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw this.#invalid(at, "is no plain object");
    const keys = Reflect.ownKeys(value);
    // before it looks at each of them
    if (keys.length > this.#room.values) throw this.#tooLarge(`it has more than ${MOST_VALUES} values`);
    const given = new Map<string, unknown>();
    for (const key of keys) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (typeof key === "symbol" || property === undefined || !("value" in property)) {
        throw this.#invalid(at, "has a property that is no plain value");
      }
      // JSON leaves undefined values out
      if (property.value !== undefined) given.set(key, property.value);
    }
    return given;
  }

  #list(value: unknown, schema: JsonObject, at: string, level: number): readonly JsonValue[] {
    if (!Array.isArray(value)) throw this.#invalid(at, "is no list");
    const [least, most] = [Number(schema.minItems), Number(schema.maxItems)];
    const { length } = value;
    if (length < least) throw this.#invalid(at, `has fewer than ${least} elements`);
    if (length > most) throw this.#invalid(at, `has more than ${most} elements`);
    const read = Array.from({ length }, (_, index) => {
      const property = Object.getOwnPropertyDescriptor(value, index);
      if (property === undefined || !("value" in property)) throw this.#invalid(at, "has an element that is no value");
      return this.read(property.value, schema.items as JsonObject, `${at}[${index}]`, level + 1); // by form.ts
    });
    // the forms ask this only of lists of plain values
    if (schema.uniqueItems === true && new Set(read).size !== length) throw this.#invalid(at, "names something twice");
    return Object.freeze(read);
  }

  #text(value: unknown, schema: JsonObject, at: string): string {
    if (typeof value !== "string") throw this.#invalid(at, "is no text");
    const { minLength = 0, maxLength, enum: choices, pattern, not } = schema;
    if (Array.isArray(choices)) {
      if (!choices.includes(value)) throw this.#invalid(at, `${quotedName(value)} is none of the choices`);
      return value;
    }
    // a text of megabytes need not be counted, because a character has at most two units
    const longest = Number(maxLength ?? 1_000);
    const length = value.length > 2 * longest ? value.length : [...value].length;
    if (length < Number(minLength)) throw this.#invalid(at, "is empty");
    if (length > longest) throw this.#invalid(at, `is longer than ${longest} characters`);
    if (typeof pattern === "string" && !compiled(pattern).test(value)) {
      throw this.#invalid(at, "is blank, not of the form that it needs, or holds characters that cannot be seen");
    }
    const refused = (not as JsonObject | undefined)?.enum; // by form.ts
    if (Array.isArray(refused) && refused.includes(value))
      throw this.#invalid(at, "is a name that JavaScript or PostgreSQL uses for something of its own");
    this.#room.text -= value.length;
    if (this.#room.text < 0) throw this.#tooLarge(`its texts have more than ${MOST_TEXT} characters`);
    return value;
  }

  #number(value: unknown, schema: JsonObject, at: string): number {
    if (typeof value !== "number" || !Number.isFinite(value)) throw this.#invalid(at, "is no number");
    if (schema.type === "integer" && !Number.isInteger(value)) throw this.#invalid(at, "is no whole number");
    const { minimum, maximum, exclusiveMinimum } = schema;
    if (typeof minimum === "number" && value < minimum) throw this.#invalid(at, `is less than ${minimum}`);
    if (typeof maximum === "number" && value > maximum) throw this.#invalid(at, `is more than ${maximum}`);
    if (typeof exclusiveMinimum === "number" && value <= exclusiveMinimum) {
      throw this.#invalid(at, `is not above ${exclusiveMinimum}`);
    }
    // JSON does not write a negative zero
    return value === 0 ? 0 : value;
  }

  #invalid(at: string, what: string): DefinitionError {
    return new DefinitionError("invalid-definition", at === "" ? this.#where : `${this.#where}, ${at}`, `it ${what}`);
  }

  #tooLarge(what: string): DefinitionError {
    return new DefinitionError("definition-too-large", this.#where, what);
  }
}

function within(at: string, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}

const patterns = new Map<string, RegExp>();

/** Compiles a pattern of the forms once, with the flag `u`, as JSON Schema asks. */
function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, known);
  return known;
}
