import { describe, expect, it } from "vitest";
import { z } from "zod";
import { generated } from "../../../src/boundary/check/generate.js";
import { Interpreter } from "../../../src/boundary/check/interpret.js";
import {
  Fault,
  FLOODED,
  interpreted,
  type RecordCheck,
  refusesAbsence,
  STRUCTURE,
} from "../../../src/boundary/check/record.js";
import { DEFAULT_LIMITS, type Limits } from "../../../src/boundary/index.js";
import { buildPlan, buildProperty } from "../../../src/boundary/schema/plan.js";

function checkOf(
  way: "generated" | "interpreted",
  schemas: Record<string, z.ZodType>,
  limits: Partial<Limits> = {},
): RecordCheck {
  const interpreter = new Interpreter({ ...DEFAULT_LIMITS, ...limits });
  const properties = Object.entries(schemas).map(([name, schema]) => buildProperty(name, schema, buildPlan(schema)));
  const check = way === "generated" ? generated(properties, interpreter) : interpreted(properties, interpreter);
  if (check === undefined) throw new Error("no code can be generated here");
  return check;
}

describe.each(["generated", "interpreted"] as const)("one pass over a record: %s", (way) => {
  const person = { name: z.string(), age: z.number().optional(), pets: z.array(z.array(z.string())).optional() };
  const check = checkOf(way, person);

  it("copies values that pass, in the order of the declaration", () => {
    const outcome = check({ pets: [["x"]], age: 5, name: "Kari" });
    expect(outcome).toEqual({ name: "Kari", age: 5, pets: [["x"]] });
    expect(Object.keys(outcome)).toEqual(["name", "age", "pets"]);
  });

  it("has no key for an absent or undefined value", () => {
    expect(Object.keys(check({ name: "Kari" }))).toEqual(["name"]);
    expect(Object.keys(check({ name: "Kari", age: undefined }))).toEqual(["name"]);
    // what a schema makes absent, too
    const gone = checkOf(way, {
      f: z.string().transform(() => undefined),
      g: z.undefined(),
      h: z.string().optional().nullable(),
    });
    expect(Object.keys(gone({ f: "x", g: undefined }))).toEqual([]);
    expect(gone({ f: "x", g: undefined, h: null })).toEqual({ h: null });
  });

  it("reports all keys, the places of undeclared ones, and the fields that do not pass", () => {
    const outcome = check({ iq: 1, name: 1, pets: "x", other: 2 });
    expect(outcome).toBeInstanceOf(Fault);
    expect(outcome).toMatchObject({ keys: ["iq", "name", "pets", "other"], unknown: [0, 3], bad: [0, 2] });
    expect(outcome).toHaveProperty("values", [1, undefined, "x"]);
    expect(check({ name: "Kari", iq: 1 })).toMatchObject({ keys: ["name", "iq"], unknown: [1], bad: [] });
    expect(check({ name: 1 })).toMatchObject({ unknown: [], bad: [0] });
    expect(check({})).toMatchObject({ keys: [], unknown: [], bad: [0], values: [undefined, undefined, undefined] });
  });

  it("reports a record without structure, or with too many keys", () => {
    for (const input of [null, undefined, "x", [], new Date(0), new Proxy({}, {}), Object.create({ name: "Kari" })]) {
      expect(check(input)).toBe(STRUCTURE);
    }
    const hidden = Object.defineProperty({ name: "Kari" }, "age", { value: 1 });
    expect(check(hidden)).toBe(STRUCTURE);
    expect(check({ name: "Kari", [Symbol("x")]: 1 })).toBe(STRUCTURE);
    const few = checkOf(way, person, { keys: 1 });
    expect(few({ name: "Kari" })).toEqual({ name: "Kari" });
    expect(few({ name: "Kari", age: 1 })).toBe(FLOODED);
  });

  it("counts texts and values of each record anew, up to the limit", () => {
    const text = checkOf(way, person, { totalText: 5 });
    const values = checkOf(way, person, { values: 5 });
    for (let round = 0; round < 3; round += 1) {
      expect(text({ name: "Kari", pets: [["x"]] })).toEqual({ name: "Kari", pets: [["x"]] });
      // the record, two fields, a list, and a text in it
      expect(values({ name: "Kari", pets: [["x"]] })).toEqual({ name: "Kari", pets: [["x"]] });
      expect(isOver(text, { name: "Kari", pets: [["xy"]] })).toBe(true);
      expect(isOver(values, { name: "Kari", pets: [["x", "y"]] })).toBe(true);
    }
  });

  it("counts parts that had to be walked", () => {
    // which option an object is meant for is not to be told beforehand
    const either = z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })]);
    const schemas = { name: z.string(), one: either };
    const input = { name: "Kari", one: { b: "x" } };
    const text = checkOf(way, schemas, { totalText: 5 });
    expect(text(input)).toEqual(input);
    expect(isOver(text, { name: "Kari", one: { b: "xy" } })).toBe(true);
    expect(isOver(text, { name: "Karin", one: { b: "x" } })).toBe(true);
    // the record, two fields, and a text in one; the object was met twice
    const values = checkOf(way, schemas, { values: 5 });
    expect(values(input)).toEqual(input);
    expect(isOver(checkOf(way, schemas, { values: 4 }), input)).toBe(true);
  });

  it("counts the levels of each field anew, also after a field that failed inside", () => {
    const deep = checkOf(way, { a: person.pets, b: person.pets, c: z.string() }, { depth: 3 });
    const input = { a: [["x"]], b: [["x"]], c: "y" };
    expect(deep(input)).toEqual(input);
    expect(deep({ ...input, a: [[1]] })).toMatchObject({ bad: [0] });
    expect(deep(input)).toEqual(input);
    const shallow = checkOf(way, { a: person.pets }, { depth: 2 });
    expect(shallow({ a: [] })).toEqual({ a: [] });
    expect(shallow({ a: [["x"]] })).toMatchObject({ bad: [0] });
    const flat = checkOf(way, person, { depth: 1 });
    expect(flat({ name: "Kari" })).toEqual({ name: "Kari" });
    expect(flat({ name: "Kari", pets: [] })).toMatchObject({ bad: [2] });
  });

  /** Whether a record is beyond the limits: left to the walk, in one way or another. */
  function isOver(one: RecordCheck, input: unknown): boolean {
    try {
      return one(input) === STRUCTURE;
    } catch {
      return true;
    }
  }
});

describe("plans that never let undefined through", () => {
  const recursive = z.strictObject({
    get next() {
      return recursive.optional();
    },
  });

  it.each<[string, z.ZodType, boolean]>([
    ["text", z.string(), true],
    ["text with bounds", z.string().min(1).regex(/a/), true],
    ["a number", z.number(), true],
    ["a bigint", z.bigint(), true],
    ["a boolean", z.boolean(), true],
    ["a date", z.date(), true],
    ["coerced text, which undefined becomes", z.coerce.string(), false],
    ["a coerced number", z.coerce.number(), false],
    ["a coerced bigint", z.coerce.bigint(), false],
    ["a coerced boolean", z.coerce.boolean(), false],
    ["a coerced date", z.coerce.date(), false],
    ["text that the developer's own code looks at", z.string().refine(() => true), false],
    [
      "bounds and the developer's own code",
      z
        .string()
        .min(1)
        .refine(() => true),
      false,
    ],
    ["choices", z.enum(["a"]), true],
    ["choices, one of them undefined", z.literal(["a", undefined]), false],
    ["undefined", z.undefined(), false],
    ["choices with a check", z.enum(["a"]).refine(() => true), false],
    ["a list", z.array(z.string()).max(3), true],
    ["a list with a check", z.array(z.string()).refine(() => true), false],
    ["a tuple", z.tuple([z.string()]), true],
    ["an object", z.strictObject({}), true],
    ["an object with a check", z.strictObject({}).refine(() => true), false],
    ["alternatives told apart by a key", z.discriminatedUnion("k", [z.strictObject({ k: z.literal("a") })]), true],
    ["never", z.never(), true],
    ["a nullable", z.string().nullable(), true],
    ["a nullable optional", z.string().optional().nullable(), false],
    ["a union", z.union([z.string(), z.number()]), false],
    ["an optional", z.string().optional(), false],
    ["a default", z.string().default("a"), false],
    ["a default before its schema", z.string().prefault("a"), false],
    ["what is caught", z.string().catch("a"), false],
    ["a transformation", z.string().transform(Number), false],
    ["a recursive object", recursive, true],
  ])("are told from other plans: %s", (_, schema, expected) => {
    expect(refusesAbsence(buildPlan(schema))).toBe(expected);
  });
});
