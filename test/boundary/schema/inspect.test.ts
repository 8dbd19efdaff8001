import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as mini from "zod/mini";
import { declaredKeys, inspectSchema, type Shape, toColumn } from "../../../src/boundary/index.js";

const text: Shape = { kind: "text" };
const number: Shape = { kind: "number" };
const absent: Shape = { kind: "absent" };
const nothing: Shape = { kind: "union", options: [] };

const either = (...options: Shape[]): Shape => ({ kind: "union", options });
const object = (keys: Record<string, Shape>): Shape => ({ kind: "object", keys: new Map(Object.entries(keys)) });

function shapeOf(schema: unknown): Shape {
  const inspection = inspectSchema(schema);
  if (!inspection.ok) throw new Error(`not closed: ${inspection.problem.what}`);
  return inspection.shape;
}

/** A numeric enum as TypeScript writes it: with its names by their values. */
enum Level {
  Low,
  High,
}

describe("the output of a schema", () => {
  it.each<[string, z.ZodType, Shape]>([
    ["text", z.string(), text],
    ["a format", z.email(), text],
    ["a template", z.templateLiteral(["a", z.number()]), text],
    ["a number", z.number(), number],
    ["a boolean", z.boolean(), { kind: "boolean" }],
    ["a bigint", z.bigint(), { kind: "bigint" }],
    ["a date", z.date(), { kind: "date" }],
    ["null", z.null(), { kind: "null" }],
    ["undefined", z.undefined(), absent],
    ["void", z.void(), absent],
    ["never", z.never(), nothing],
    ["an enum of texts", z.enum(["a", "b"]), text],
    ["a numeric enum, without the names that TypeScript adds", z.enum(Level), number],
    ["an enum of both", z.enum({ a: "a", one: 1 }), either(text, number)],
    ["literals of one kind", z.literal(["a", "b"]), text],
    [
      "literals of every kind",
      z.literal(["a", 1, true, 1n, undefined, null]),
      either(text, number, { kind: "boolean" }, { kind: "bigint" }, absent, { kind: "null" }),
    ],
    ["an optional", z.string().optional(), either(text, absent)],
    ["a nullable", z.string().nullable(), either(text, { kind: "null" })],
    ["both, of one union", z.string().nullish(), either(text, { kind: "null" }, absent)],
    ["what is not optional after all", z.string().optional().nonoptional(), text],
    ["what was never optional", z.string().nonoptional(), text],
    ["null, where only absence is ruled out", z.string().nullish().nonoptional(), either(text, { kind: "null" })],
    ["a default", z.string().optional().default("a"), text],
    ["a default before its schema", z.string().optional().prefault("a"), text],
    ["a catch", z.number().catch(1), number],
    ["a readonly", z.number().readonly(), number],
    ["an array", z.array(z.string()), { kind: "array", element: text }],
    ["a tuple", z.tuple([z.string(), z.number()]), { kind: "tuple", items: [text, number], rest: undefined }],
    ["a tuple with a rest", z.tuple([z.string()], z.number()), { kind: "tuple", items: [text], rest: number }],
    ["an object", z.strictObject({ a: z.string(), b: z.number() }), object({ a: text, b: number })],
    ["a record of an enum", z.record(z.enum(["a", "b"]), z.number()), object({ a: number, b: number })],
    ["a record of a numeric enum", z.record(z.enum(Level), z.string()), object({ 0: text, 1: text })],
    ["a record of literals", z.record(z.literal(["a", 1]), z.number()), object({ a: number, 1: number })],
    [
      "a record of a union of names",
      z.record(z.union([z.literal("a"), z.enum(["b", "c"])]), z.number()),
      object({ a: number, b: number, c: number }),
    ],
    ["a union", z.union([z.string(), z.number()]), either(text, number)],
    ["a union of one kind", z.union([z.string(), z.email()]), text],
    ["a union in a union", z.union([z.string(), z.union([z.number(), z.string()])]), either(text, number)],
    ["a union of the empty one", z.union([z.never(), z.string()]), text],
    [
      "a union of objects, each kept",
      z.union([z.strictObject({ a: z.string() }), z.strictObject({ a: z.string() })]),
      either(object({ a: text }), object({ a: text })),
    ],
    [
      "a union of lists, each kept",
      z.union([z.array(z.string()), z.array(z.number()), z.tuple([z.string()]), z.tuple([z.number()])]),
      either(
        { kind: "array", element: text },
        { kind: "array", element: number },
        { kind: "tuple", items: [text], rest: undefined },
        { kind: "tuple", items: [number], rest: undefined },
      ),
    ],
    [
      "the left side of an intersection",
      z.intersection(z.strictObject({ a: z.string() }), z.strictObject({ a: z.string(), b: z.string() })),
      object({ a: text }),
    ],
    ["what a lazy schema holds", z.lazy(() => z.number()), number],
    ["the end of a pipe", z.string().transform(Number).pipe(z.number()), number],
    ["a transformation, a plain value of any kind", z.string().transform(Number), { kind: "scalar" }],
    ["what follows preprocessing", z.preprocess(String, z.string()), text],
  ])("is known for %s", (_, schema, expected) => {
    expect(shapeOf(schema)).toEqual(expected);
  });

  it("is one shape wherever a schema is used", () => {
    const shared = z.strictObject({ a: z.string() });
    const shape = shapeOf(z.tuple([shared, z.array(shared)]));
    expect(shape).toEqual({
      kind: "tuple",
      items: [object({ a: text }), { kind: "array", element: object({ a: text }) }],
      rest: undefined,
    });
  });

  it("refers to itself in a recursive schema", () => {
    const tree = z.strictObject({
      name: z.string(),
      get parts() {
        return z.array(tree);
      },
    });
    const shape = shapeOf(tree);
    if (shape.kind !== "object") throw new Error("a tree is an object");
    const parts = shape.keys.get("parts");
    expect([...shape.keys.keys()]).toEqual(["name", "parts"]);
    if (parts?.kind !== "array" || parts.element.kind !== "lazy") throw new Error("its parts are trees again");
    expect(parts.element.get()).toBe(shape);
  });
});

it("a union holds all its schemas, even if each is still being inspected", () => {
  const outer = z.strictObject({
    get inner() {
      return inner;
    },
  });
  const inner = z.strictObject({
    get either(): z.ZodType {
      return z.union([outer, inner]).optional();
    },
  });
  const shape = shapeOf(outer);
  const within = shape.kind === "object" ? shape.keys.get("inner") : undefined;
  const options = within?.kind === "object" ? within.keys.get("either") : undefined;
  if (options?.kind !== "union") throw new Error("it is a union");
  const [first, second, none] = options.options.map((option) => (option.kind === "lazy" ? option.get() : option));
  expect(first).toBe(shape);
  expect(second).toBe(within);
  expect(none).toEqual(absent);
});

describe("schemas that are refused", () => {
  const strip = "is z.object(), which silently drops undeclared keys";
  const loose = "is a loose object, which lets undeclared keys in";
  const free = "is a record with free keys";
  const any = "is z.any(), which accepts anything";

  it.each<[string, z.ZodType | mini.ZodMiniType, string, string]>([
    ["any", z.any(), "", any],
    ["unknown", z.unknown(), "", "is z.unknown(), which accepts anything"],
    ["mini's any", mini.any(), "", any],
    ["an object that strips", z.object({}), "", strip],
    ["one that strips inside of an object", z.strictObject({ a: z.object({}) }), ".a", strip],
    ["one that strips further inside", z.strictObject({ a: z.strictObject({ b: z.object({}) }) }), ".a.b", strip],
    ["a loose object", z.looseObject({}), "", loose],
    ["an object with a catchall", z.object({}).catchall(z.string()), "", loose],
    ["a loose object in an array", z.array(z.looseObject({})), "[]", loose],
    ["any in an array of arrays", z.array(z.array(z.any())), "[][]", any],
    ["any at a place of a tuple", z.tuple([z.string(), z.any()]), "[1]", any],
    ["any in the rest of a tuple", z.tuple([z.string()], z.any()), "[]", any],
    ["any in an option", z.union([z.string(), z.any()]), "", any],
    ["any on the right of an intersection", z.intersection(z.string(), z.any()), "", any],
    ["any on the left of an intersection", z.intersection(z.any(), z.string()), "", any],
    ["any in an optional", z.any().optional(), "", any],
    ["any in a nullable", z.any().nullable(), "", any],
    ["any behind lazy", z.lazy(() => z.any()), "", any],
    ["any at the start of a pipe", z.any().pipe(z.string()), "", any],
    ["any at the end of a pipe", z.string().pipe(z.any()), "", any],
    ["a record of any text", z.record(z.string(), z.string()), "", free],
    ["a record of texts and names", z.record(z.union([z.literal("a"), z.string()]), z.string()), "", free],
    [
      "a loose record",
      z.looseRecord(z.enum(["a"]), z.string()),
      "",
      "is a loose record, which lets undeclared keys in",
    ],
    ["any in a record", z.record(z.enum(["a"]), z.any()), "[key]", any],
    ["any in a partial record", z.strictObject({ a: z.partialRecord(z.enum(["b"]), z.any()) }), ".a[key]", any],
  ])("are open: %s", (_, schema, at, what) => {
    expect(inspectSchema(schema)).toEqual({ ok: false, problem: { code: "open-schema", at, what } });
  });

  it.each<[string, z.ZodType, string, string]>([
    ["a kind that is not known", z.map(z.string(), z.string()), "", 'is of the kind "map"'],
    ["one inside of an object", z.strictObject({ a: z.set(z.string()) }), ".a", 'is of the kind "set"'],
    ["an object with the key __proto__", protoObject(), "", "declares the key __proto__"],
    [
      "a record with the key __proto__",
      z.record(z.enum(["a", "__proto__"]), z.string()),
      "",
      "declares the key __proto__",
    ],
  ])("are unsupported: %s", (_, schema, at, what) => {
    expect(inspectSchema(schema)).toEqual({ ok: false, problem: { code: "unsupported-schema", at, what } });
  });

  it.each([
    ["quantum", "quantum"],
    ["a_b", "a_b"],
    ["x".repeat(30), "x".repeat(30)],
    ["x".repeat(31), "unknown"],
    ["", "unknown"],
    ["Kari Nordmann", "unknown"],
    ["1kari", "unknown"],
    ["kari1", "unknown"],
  ])("have the kind %j, which is reported as %j", (type, shown) => {
    expect(inspectSchema({ _zod: { def: { type }, run: () => undefined } })).toEqual({
      ok: false,
      problem: { code: "unsupported-schema", at: "", what: `is of the kind "${shown}"` },
    });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "z.string()"],
    ["a function", () => z.string()],
    ["a plain object", {}],
    ["a schema of zod 3", { _def: { typeName: "ZodString" }, parse: () => 1 }],
    ["internals of null", { _zod: null }],
    ["internals that are text", { _zod: "def run" }],
    ["internals without a definition", { _zod: { run: () => undefined } }],
    ["internals that cannot run", { _zod: { def: { type: "string" } } }],
    ["a function with internals", Object.assign(() => undefined, { _zod: z.string()._zod })],
  ])("are no schema at all: %s", (_, schema) => {
    expect(inspectSchema(schema)).toEqual({
      ok: false,
      problem: { code: "invalid-schema", at: "", what: "is not a schema of zod 4" },
    });
  });

  it("do not hide errors of the developer's own code", () => {
    const broken = z.lazy((): z.ZodType => {
      throw new RangeError("mine");
    });
    expect(() => inspectSchema(broken)).toThrow(RangeError);
  });
});

function protoObject(): z.ZodType {
  return z.strictObject(JSON.parse('{"a":0,"__proto__":0}', (_, value) => (value === 0 ? z.string() : value)));
}

describe("declared keys", () => {
  const named = (name: string) => z.strictObject({ [name]: z.string() });

  it.each<[string, z.ZodType, string[]]>([
    ["none", z.string(), []],
    ["of objects, at every depth", z.strictObject({ a: z.strictObject({ b: named("c") }) }), ["a", "b", "c"]],
    ["of the elements of arrays", z.array(named("a")), ["a"]],
    ["of the places of tuples, and their rest", z.tuple([named("a"), named("b")], named("c")), ["a", "b", "c"]],
    ["of the places of tuples without a rest", z.tuple([named("a")]), ["a"]],
    ["of all options", z.union([named("a"), named("b"), z.string()]), ["a", "b"]],
    ["of records", z.record(z.enum(["a", "b"]), named("c")), ["a", "b", "c"]],
  ])("are found: %s", (_, schema, keys) => {
    expect([...declaredKeys(shapeOf(schema))].sort()).toEqual(keys);
  });

  it("are found in recursive schemas, once", () => {
    const person = z.strictObject({
      name: z.string(),
      get home() {
        return z.strictObject({ street: z.string(), owner: person.optional() }).optional();
      },
    });
    expect([...declaredKeys(shapeOf(person))].sort()).toEqual(["home", "name", "owner", "street"]);
    // also where it is met first by way of a lazy one
    const late: Shape = { kind: "lazy", get: () => inner };
    const inner: Shape = object({ a: late });
    expect([...declaredKeys(late)]).toEqual(["a"]);
  });

  it("are added to known ones", () => {
    const keys = new Set(["known"]);
    expect(declaredKeys(shapeOf(named("a")), keys)).toBe(keys);
    expect([...keys]).toEqual(["known", "a"]);
  });
});

describe("columns", () => {
  const plain = { optional: false, nullable: false, defaulted: false };

  it.each<[string, z.ZodType, object]>([
    ["text", z.string(), { ...plain, kind: "text" }],
    ["number", z.number(), { ...plain, kind: "number" }],
    ["boolean", z.boolean(), { ...plain, kind: "boolean" }],
    ["date", z.date(), { ...plain, kind: "date" }],
    ["bigint", z.bigint(), { ...plain, kind: "bigint" }],
    ["a numeric enum", z.enum(Level), { ...plain, kind: "number" }],
    ["an object", z.strictObject({}), { ...plain, kind: "json" }],
    ["an array", z.array(z.string()), { ...plain, kind: "json" }],
    ["a tuple", z.tuple([z.string()]), { ...plain, kind: "json" }],
    ["a transformation", z.string().transform(Number), { ...plain, kind: "json" }],
    ["mixed kinds", z.union([z.string(), z.number()]), { ...plain, kind: "json" }],
    ["optional text", z.string().optional(), { ...plain, kind: "text", optional: true }],
    ["nullable text", z.string().nullable(), { ...plain, kind: "text", nullable: true }],
    ["both", z.date().nullish(), { ...plain, kind: "date", optional: true, nullable: true }],
    ["nothing but null", z.null(), { ...plain, kind: "json", nullable: true }],
    ["nothing but absence", z.undefined(), { ...plain, kind: "json", optional: true }],
    ["a default", z.string().default("a"), { ...plain, kind: "text", defaulted: true }],
    ["a default that may stay away", z.string().default("a").optional(), { ...plain, kind: "text", optional: true }],
    ["what is caught", z.string().catch("a"), { ...plain, kind: "text", defaulted: true }],
  ])("are known for %s", (_, schema, expected) => {
    expect(toColumn(schema, shapeOf(schema))).toEqual(expected);
  });
});
