import fc from "fast-check";
import type * as core from "zod/v4/core";
import type { AnyAssignment } from "../assignment/index.js";
import { declaredKeys } from "../boundary/index.js";
import { arbitraryInput, type InputOptions } from "./inputs.js";

/** Plain data that may be changed, because it is a copy. */
type Plain = Record<string, unknown>;

/** A place in an input at which something can be hidden: an object or array, with its parent and its key there. */
interface Place {
  readonly holder: Plain | unknown[] | undefined;
  readonly key: string | number;
  readonly value: Plain | unknown[];
}

/** One way to hide undeclared data in an object. It returns the value that takes the object's place. */
type Hide = (value: Plain, secret: Secret) => unknown;

/** The hidden data, and the key under which they are hidden. */
interface Secret {
  readonly key: string;
  readonly value: unknown;
}

const define = (target: object, key: PropertyKey, property: PropertyDescriptor): object =>
  Object.defineProperty(target, key, { configurable: true, ...property });

/** Copies properties onto something that may have read-only ones of the same names. */
function carrying<Target extends object>(target: Target, value: Plain): Target {
  for (const key of Object.keys(value)) {
    Reflect.defineProperty(target, key, { value: value[key], enumerable: true, writable: true, configurable: true });
  }
  return target;
}

class Person {
  constructor(value: Plain) {
    carrying(this, value);
  }
  get birthDate(): string {
    return "1980-01-01";
  }
}

class Encrypted {
  readonly #birthDate = "1980-01-01";
  constructor(value: Plain) {
    carrying(this, value);
  }
  toJSON(): unknown {
    return { ...this, birthDate: this.#birthDate };
  }
}

const REVOKED = "a revoked proxy";

/** Ways that work on any object of an input. */
const IN_OBJECTS: Readonly<Record<string, Hide>> = {
  "a further key": (value, { key, value: secret }) =>
    define(value, key, { value: secret, enumerable: true, writable: true }),
  "an undefined further key": (value, { key }) => define(value, key, { value: undefined, enumerable: true }),
  "a hidden key": (value, { key, value: secret }) => define(value, key, { value: secret, enumerable: false }),
  "an accessor": (value, { key, value: secret }) => define(value, key, { get: () => secret, enumerable: true }),
  "an accessor that throws": (value, { key }) =>
    define(value, key, {
      enumerable: true,
      get: () => {
        throw new Error("read");
      },
    }),
  "a hidden accessor": (value, { key, value: secret }) => define(value, key, { get: () => secret, enumerable: false }),
  "a symbol": (value, { key, value: secret }) => Object.assign(value, { [Symbol(key)]: secret }),
  "a registered symbol": (value, { key, value: secret }) => Object.assign(value, { [Symbol.for(key)]: secret }),
  "a hidden symbol": (value, { key, value: secret }) =>
    define(value, Symbol(key), { value: secret, enumerable: false }),
  "a well-known symbol": (value, { value: secret }) => Object.assign(value, { [Symbol.toPrimitive]: () => secret }),
  "an iterator": (value, { value: secret }) =>
    Object.assign(value, {
      *[Symbol.iterator]() {
        yield secret;
      },
    }),
  "a tag": (value) => define(value, Symbol.toStringTag, { value: "Object", enumerable: false }),
  "an inherited key": (value, { key, value: secret }) => carrying(Object.create({ [key]: secret }), value),
  "all keys inherited": (value) => Object.create(value),
  "a prototype without one": (value, { key, value: secret }) =>
    carrying(Object.create(carrying(Object.create(null), { [key]: secret })), value),
  "a class instance": (value) => new Person(value),
  "a class instance with a private member": (value) => new Encrypted(value),
  "a proxy": (value) => new Proxy(value, {}),
  "a proxy that hides a key": (value, { key, value: secret }) => {
    const keys = Reflect.ownKeys(value);
    define(value, key, { value: secret, enumerable: true });
    return new Proxy(value, { ownKeys: () => keys });
  },
  "a proxy that makes up values": (value, { value: secret }) => new Proxy(value, { get: () => secret }),
  [REVOKED]: (value) => {
    const { proxy, revoke } = Proxy.revocable(value, {});
    revoke();
    return proxy;
  },
  "a map": (value) => carrying(new Map(Object.entries(value)), value),
  "a function": (value) => carrying(() => value, value),
  "an error": (value, { key, value: secret }) => carrying(new Error("secret"), { ...value, [key]: secret }),
  "a promise": (value) => carrying(Promise.resolve(value), value),
  "a regular expression": (value) => carrying(/./, value),
  "an array with keys": (value) => carrying([], { ...value, length: 1 }),
  "a boxed text": (value) => carrying(new String("secret"), value),
  "a date with keys": (value, { key, value: secret }) => carrying(new Date(0), { ...value, [key]: secret }),
  arguments: (value, { value: secret }) => carrying(readArguments(secret), value),
  "a cycle": (value, { key }) => define(value, key, { value, enumerable: true }),
  "a flood of keys": (value, { key }) => {
    for (let index = 0; index < 300; index += 1) value[`${key}${index}`] = index;
    return value;
  },
  "something nested far down": (value, { key, value: secret }) => {
    let nested = secret;
    for (let depth = 0; depth < 5_000; depth += 1) nested = [nested];
    return define(value, key, { value: nested, enumerable: true });
  },
};

function readArguments(..._secret: unknown[]): object {
  // biome-ignore lint/complexity/noArguments: the object itself is what is wanted
  return arguments;
}

/** Ways that work on the arrays of an input. */
const IN_ARRAYS: Readonly<Record<string, (value: unknown[], secret: Secret) => unknown>> = {
  "a key on an array": (value, { key, value: secret }) => define(value, `x${key}`, { value: secret, enumerable: true }),
  "a hidden key on an array": (value, { key, value: secret }) => define(value, `x${key}`, { value: secret }),
  "a symbol on an array": (value, { key, value: secret }) => define(value, Symbol(key), { value: secret }),
  "a hole": (value) => {
    value.length += 1;
    return value;
  },
  "a subclassed array": (value, { value: secret }) => {
    class List extends Array {
      secret = secret;
    }
    return List.from(value);
  },
  "a proxy of an array": (value) => new Proxy(value, {}),
  "an object like an array": (value) => ({ ...value, length: value.length }),
  "a set": (value) => new Set(value),
  "a typed array": () => new Uint8Array(2),
};

/** Ways that work on a text of an input. */
const IN_TEXTS: Readonly<Record<string, (text: string) => unknown>> = {
  "a text with U+0000": (text) => `${text}\0`,
  "half a surrogate pair": (text) => `${text}\ud800`,
  "a boxed text with keys": (text) => Object.assign(new String(text), { birthDate: "1980-01-01" }),
  "an object that converts to the text": (text) => ({ toString: () => text, birthDate: "1980-01-01" }),
  "a symbol for a text": (text) => Symbol(text),
  "a text beyond all limits": (text) => text + "x".repeat(2_000_000),
};

/**
 * Keys under which data are hidden: ordinary ones, look-alikes of declared ones, and those that engines treat
 * specially.
 */
const secretKeys = (declared: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      "birthDate",
      "gender",
      "ssn",
      "notes",
      "metadata",
      "_",
      "constructor",
      "toString",
      "hasOwnProperty",
    ),
    fc.constantFrom("__proto__", "length", "0", "", " ", "then", "toJSON", "valueOf", "\0", "\ud800", "x".repeat(300)),
    fc
      .constantFrom(...declared)
      .chain((name) =>
        fc.constantFrom(
          name.toUpperCase(),
          `${name} `,
          ` ${name}`,
          `${name}\u200b`,
          `${name}\u0301`,
          `${name}s`,
          name.replaceAll("a", "\u0430").replaceAll("e", "\u0435").replaceAll("o", "\u043e"),
          `${name}.${name}`,
        ),
      ),
    fc.string({ minLength: 1, maxLength: 12 }),
  );

const secretValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>("1980-01-01", "01017012345", 42, true, null, undefined),
  fc.constant(null).map(() => ({ birthDate: "1980-01-01" })),
  fc.array(fc.string(), { maxLength: 2 }),
);

/**
 * Makes inputs that an assignment must refuse. Each is a valid input with something hidden in it that is undeclared, or
 * is no plain data. All known ways of hiding are used: further keys at every depth, symbols, accessors, prototypes,
 * proxies, boxed and exotic objects, arrays with holes or properties, cycles, floods, ill-formed text.
 *
 * @returns A fast-check arbitrary, for any test runner.
 * @throws TypeError as {@link arbitraryInput}
 * @example
 * ```ts
 * fc.assert(fc.property(arbitraryOverreach(newsletter), (input) => !newsletter.safeParse(input).success));
 * ```
 */
export function arbitraryOverreach<Of extends AnyAssignment>(
  assignment: Of,
  options: InputOptions<Of> = {},
): fc.Arbitrary<unknown> {
  const names = Object.keys(assignment.fields);
  const declared = new Set([
    ...names,
    ...Object.values(assignment.fields).flatMap(({ shape }) => [...declaredKeys(shape)]),
  ]);
  const lenient = new Set(names.filter((name) => isLenient(assignment.fields[name]?.schema)));
  const ways = [...Object.keys(IN_OBJECTS), ...Object.keys(IN_ARRAYS), ...Object.keys(IN_TEXTS)];
  return fc
    .record({
      input: arbitraryInput(assignment, options),
      way: fc.constantFrom(...ways),
      at: fc.nat(),
      key: secretKeys(names),
      value: secretValues,
    })
    .map(({ input, way, at, key, value }) => {
      const copy = copied(input) as Plain; // inputs are objects
      // a key that is declared, here or deeper, gets a character that nobody sees, and so differs
      const undeclared = declared.has(key) ? `${key}\u200b` : key;
      const places = [...placesIn(copy, lenient)];
      return hidden(copy, places, way, at, { key: undeclared, value });
    });
}

/** Hides a secret in the given way. If the input has no place for that way, a further key holds the secret. */
function hidden(input: Plain, places: readonly Place[], way: string, at: number, secret: Secret): unknown {
  const inText = IN_TEXTS[way];
  const inArray = IN_ARRAYS[way];
  if (inText !== undefined) {
    const texts = places.flatMap((place) =>
      Object.entries(place.value).flatMap(([key, text]) => (typeof text === "string" ? [{ place, key, text }] : [])),
    );
    const one = texts[at % Math.max(texts.length, 1)];
    if (one !== undefined) {
      Reflect.set(one.place.value, one.key, inText(one.text));
      return input;
    }
  }
  if (inArray !== undefined) {
    const arrays = places.filter(({ value }) => Array.isArray(value));
    const one = arrays[at % Math.max(arrays.length, 1)];
    if (one !== undefined) return replaced(input, one, inArray(one.value as unknown[], secret)); // it was just filtered
  }
  const objects = places.filter(({ value }) => !Array.isArray(value));
  const one = objects[at % objects.length] ?? { holder: undefined, key: "", value: input };
  const value = one.value as Plain; // it was just filtered
  // fast-check looks at what it generates, and fails on a revoked proxy
  const isSeen = one.holder === undefined && way === REVOKED;
  return replaced(input, one, (isSeen ? FURTHER : (IN_OBJECTS[way] ?? FURTHER))(value, secret));
}

const FURTHER: Hide = (value, secret) => define(value, secret.key, { value: secret.value, enumerable: true });

function replaced(input: Plain, { holder, key }: Place, value: unknown): unknown {
  if (holder === undefined) return value;
  Reflect.set(holder, key, value);
  return input;
}

/** Finds the objects and arrays of an input, except those in fields that accept whatever is sent. */
function* placesIn(value: Plain, lenient: ReadonlySet<string>): Generator<Place> {
  yield { holder: undefined, key: "", value };
  for (const [name, item] of Object.entries(value)) {
    if (!lenient.has(name)) yield* nestedIn(value, name, item);
  }
}

function* nestedIn(holder: Plain | unknown[], key: string | number, value: unknown): Generator<Place> {
  if (typeof value !== "object" || value === null || value instanceof Date) return;
  yield { holder, key, value: value as Plain | unknown[] }; // inputs are plain data
  for (const [name, item] of Object.entries(value)) yield* nestedIn(value as Plain | unknown[], name, item);
}

/**
 * Tells if a schema, at any depth, replaces what it does not accept, as catch() does, or changes objects into something
 * else. A schema that changes objects may declare other keys than it returns.
 */
function isLenient(schema: core.$ZodType | undefined, seen: Set<unknown> = new Set()): boolean {
  if (schema === undefined || seen.has(schema)) return false;
  seen.add(schema);
  if (["catch", "transform", "pipe"].includes(schema._zod.def.type)) return true;
  const parts = [...Object.values(schema._zod.def), ...("innerType" in schema._zod ? [schema._zod.innerType] : [])];
  return parts
    .flatMap((part: unknown): unknown[] =>
      Array.isArray(part) ? part : isRecord(part) ? [part, ...Object.values(part)] : [],
    )
    .some((part) => isRecord(part) && "_zod" in part && isLenient(part as Plain as never, seen)); // schemas have _zod
}

function isRecord(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !(value instanceof RegExp);
}

/** Copies plain data, and dates too. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (value instanceof Date) return new Date(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
}
