import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { CONTACT_SCHEMAS } from "../../../src/assignment/contact.js";
import { generated } from "../../../src/boundary/check/generate.js";
import { Interpreter } from "../../../src/boundary/check/interpret.js";
import { buildBoundary, DEFAULT_LIMITS } from "../../../src/boundary/index.js";
import { changeOfText } from "../../../src/boundary/schema/steps.js";
import { fastCheck, type Schemas, wholly } from "../../support/schemas/fast-ways.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

const text = z.string();

/** A check and the code that was generated for it. */
function spied(schemas: Schemas) {
  let code = "";
  const spy = new Proxy(Function, {
    construct: (target, given: unknown[]) => {
      code += String(given.at(-1));
      return Reflect.construct(target, given);
    },
  });
  vi.stubGlobal("Function", spy);
  const check = fastCheck("generated", schemas);
  vi.unstubAllGlobals();
  return { check, code };
}

describe("generated code", () => {
  it("is not used if the platform forbids it", () => {
    const refuse = (): never => {
      throw new EvalError("no code here");
    };
    vi.stubGlobal("Function", refuse);
    expect(generated([], new Interpreter(DEFAULT_LIMITS))).toBeUndefined();
    expect(() => fastCheck("generated", { f: text })).toThrow();
    expect(wholly("generated", { f: text })({ f: "x" })).toBe("refused");
    expect(wholly("interpreted", { f: text })({ f: "x" })).toEqual({ f: "x" });
  });

  it("takes records without fields", () => {
    const check = fastCheck("generated", {});
    expect(check({})).toStrictEqual({ data: {} });
    expect(check({ a: 1 })).toEqual({ bad: [], unknown: ["a"] });
  });

  it.each([
    // as untyped callers may have them
    ["an enum", z.enum([] as unknown as ["a"])],
    ["literals", z.literal([] as unknown as ["a"])],
  ])("refuses a value if there are no choices: %s", (_, schema) => {
    for (const value of ["", "a", null, undefined, 0, {}]) {
      expect(fastCheck("generated", { f: schema })({ f: value })).toEqual({ bad: ["f"], unknown: [] });
    }
  });

  it("grows with the declarations of a schema, not with the use of its parts", () => {
    let part: z.ZodType = text;
    let value: unknown = "x";
    for (let level = 0; level < 7; level += 1) {
      part = z.strictObject({ a: part, b: part.optional(), c: z.array(part) });
      value = { a: value, c: [] };
    }
    const { check, code } = spied({ f: part });
    expect(code.match(/function /g)).toHaveLength(7 * 2 + 1);
    expect(check({ f: value })).toStrictEqual({ data: { f: value } });
  });

  it("is written out for each combination of a few optional keys, and not of many", () => {
    const lengths = [2, 3, 4, 24].map((count) => {
      const names = Array.from({ length: count }, (_, index) => `k${index}`);
      return spied(Object.fromEntries(names.map((name) => [name, text.optional()]))).code.length;
    });
    const [two = 0, three = 0, four = 0, many = 0] = lengths;
    expect(four - three).toBeLessThan(three - two);
    expect(many).toBeLessThan(8 * four);
  });

  it.each<[string, z.ZodType, string]>([
    ["texts", text, 'typeof o0 !== "string"'],
    ["numbers", z.number(), 'typeof o0 !== "number"'],
    ["bigints", z.bigint(), 'typeof o0 !== "bigint"'],
    ["booleans", z.boolean(), 'typeof o0 !== "boolean"'],
    ["what may be null", text.nullable(), 'typeof o0 !== "string"'],
    ["what may be left out", text.optional(), 'typeof o0 !== "string"'],
    ["parts that may be null or left out", z.array(text.optional().nullable()), '!== "string"'],
    ["parts of objects", z.strictObject({ a: text }), 'typeof v0 !== "string"'],
    ["parts of objects that may be left out", z.strictObject({ a: text.optional() }), 'typeof v0 !== "string"'],
  ])("contains the check of plain kinds, and does not call one: %s", (_, schema, check) => {
    expect(spied({ f: schema }).code).toContain(check);
  });

  it.each([
    ["numbers", z.coerce.number()],
    ["booleans", z.coerce.boolean()],
    ["texts", z.coerce.string()],
  ])("leaves coercion to the check of the plan: %s", (_, schema) => {
    expect(spied({ f: schema }).code).not.toContain("typeof o0");
  });

  it("compares up to eight choices directly, and looks more up in a set", () => {
    const choices = (count: number) => z.enum(Array.from({ length: count }, (_, index) => `choice-${index}`));
    expect(spied({ f: choices(8) }).code).toContain('"choice-7"');
    expect(spied({ f: choices(9) }).code).not.toContain("choice-");
  });

  it("searches a text for characters that are not kept, unless a pattern excludes them", () => {
    const looks = (schema: z.ZodType): number => spied({ f: schema }).code.match(/isWellFormed/g)?.length ?? 0;
    expect([text, text.regex(/a/)].map(looks)).toEqual([1, 1]);
    expect([text.regex(/^[a-z]*$/), text.min(1).regex(/^[a-z]*$/)].map(looks)).toEqual([0, 0]);
  });

  it("builds its output by conditions only for keys that may be missing", () => {
    const { code } = spied({ a: text, b: z.number(), c: z.boolean(), d: z.date(), e: text, f: text.optional() });
    expect(code).not.toContain("...(");
    // once where it is read, and once in each literal
    expect(code.match(/"a": /g)).toHaveLength(1 + 2);
    const { code: nested } = spied({ f: z.strictObject({ a: text, b: text, c: text, d: text }) });
    expect(nested.match(/"a": /g)).toHaveLength(1 + 1);
  });

  it("refuses characters that are not kept if no pattern excludes them", () => {
    const plain = text.regex(/^[a-z]*$/);
    for (const schema of [plain, text.regex(/a/), plain.regex(/a/), text.refine(() => true).regex(/^[a-z]*$/), text]) {
      const check = fastCheck("generated", { f: schema });
      expect(check({ f: "a" })).toEqual({ data: { f: "a" } });
      for (const value of ["a\0", "a\ud83d", "\ude00a"])
        expect(check({ f: value })).toEqual({ bad: ["f"], unknown: [] });
    }
  });

  it("gives a developer's check no text that is not kept, even if a later pattern excludes it", () => {
    const seen: string[] = [];
    const schema = text
      .overwrite((one) => {
        seen.push(one);
        return one.replaceAll("\0", "");
      })
      .regex(/^[a-z]*$/);
    expect(fastCheck("generated", { f: schema })({ f: "a\0" })).toEqual({ bad: ["f"], unknown: [] });
    expect(seen).toEqual([]);
  });

  it("refuses text that is not kept, even if our own change would remove it before a pattern", () => {
    const bare = changeOfText((one) => one.replaceAll("\0", ""));
    const schema = text.overwrite(bare).regex(/^[+0-9]*$/);
    expect(schema.safeParse("\0+4790000000").data).toBe("+4790000000");
    for (const one of [schema, CONTACT_SCHEMAS.phone]) {
      expect(fastCheck("generated", { f: one })({ f: "\0+4790000000" })).toEqual({ bad: ["f"], unknown: [] });
      expect(fastCheck("generated", { f: one })({ f: "+4790000000" })).toEqual({ data: { f: "+4790000000" } });
    }
  });

  it("refuses a list with more fields than a record may have keys", () => {
    const schemas = { a: text.optional(), b: text.optional(), c: text.optional() };
    const fields = new Map(
      Object.entries(schemas).map(([name, schema]) => [name, { schema, shape: { kind: "scalar" } as const }]),
    );
    for (const way of ["generated", "interpreted", "reference"] as const) {
      const check = buildBoundary({ fields, limits: { ...DEFAULT_LIMITS, keys: 2 } }, way).listed(["a", "b", "c"]);
      expect(check(["x", undefined, "z"])).toEqual({ success: true, data: { a: "x", c: "z" } });
      expect(check(["x", "y", "z"])).toMatchObject({ success: false, refusals: [{ code: "too-large" }] });
    }
  });

  it("compares a few choices without a set, because its methods may have been replaced", () => {
    const check = fastCheck("generated", { f: z.enum(["a", "b"]), g: z.literal([1, true, null]) });
    const { has } = Set.prototype;
    let said: unknown;
    try {
      Set.prototype.has = () => true;
      said = check({ f: "c", g: 2 });
    } finally {
      Set.prototype.has = has;
    }
    expect(said).toEqual({ bad: ["f", "g"], unknown: [] });
  });
});
