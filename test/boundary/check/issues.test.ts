import { describe, expect, it } from "vitest";
import { z } from "zod";
import type * as core from "zod/v4/core";
import { text } from "../../../src/assignment/text/text.js";
import { toRefusals } from "../../../src/boundary/check/issues.js";

/** What is said of what zod finds wrong with a value, and of nothing else. */
function told(
  issues: readonly object[],
  input: object = {},
  declared: readonly string[] = [],
  before: PropertyKey[] = [],
) {
  // issues as a check of the developer's own could make them up
  return toRefusals(issues as core.$ZodRawIssue[], input, new Set(declared), before).map(
    ({ code, field, path, message }) => ({ code, ...(field === undefined ? {} : { field }), path, message }),
  );
}

/** The first reason why a schema refuses a value that stands at `f`. */
function reason(schema: z.ZodType, value: unknown) {
  const { issues } = schema._zod.run({ value, issues: [] }, { async: false }) as core.ParsePayload; // none is asynchronous
  const [first, ...others] = told(issues, value === undefined ? {} : { f: value }, ["f", "a", "b"], ["f"]);
  expect(others).toEqual([]);
  return first;
}

const at = { field: "f", path: "f" };
const own = { code: "invalid-value", message: "does not pass the field's own check" };

describe("faults that zod finds, in words of the declaration", () => {
  const guarded = text({ max: 50 });

  it.each<[string, z.ZodType, unknown, object]>([
    ["a type", z.string(), 1, { code: "invalid-type", message: "is not of the declared type string" }],
    ["absence", z.string(), undefined, { code: "missing-field", message: "is required" }],
    ["absence of a choice", z.enum(["a"]), undefined, { code: "missing-field", message: "is required" }],
    ["a choice", z.enum(["a"]), "b", { code: "invalid-value", message: "is not one of the declared choices" }],
    ["a maximum", z.string().max(1), "ab", { code: "invalid-value", message: "is above the declared maximum 1" }],
    ["a minimum", z.number().min(2), 1, { code: "invalid-value", message: "is below the declared minimum 2" }],
    ["a bigint's bound", z.bigint().max(2n), 3n, { code: "invalid-value", message: "is above the declared maximum 2" }],
    [
      "a date's bound, which is not shown",
      z.date().max(new Date(0)),
      new Date(1),
      { code: "invalid-value", message: "is above the declared maximum" },
    ],
    [
      "a step",
      z.number().multipleOf(3),
      4,
      { code: "invalid-value", message: "is not a multiple of the declared step 3" },
    ],
    [
      "a pattern",
      z.string().regex(/a/),
      "b",
      { code: "invalid-value", message: "does not match the declared pattern" },
    ],
    ["a format", z.email(), "b", { code: "invalid-value", message: "does not have the declared format email" }],
    ["a check of one's own", z.string().refine(() => false), "b", own],
    [
      "an option",
      z.union([z.string(), z.number()]),
      true,
      { code: "invalid-value", message: "fits none of the declared alternatives" },
    ],
    [
      "personal data",
      guarded,
      "kari@x.example",
      { code: "personal-data-in-text", message: "holds what looks like an e-mail address at offset 0" },
    ],
    [
      "personal data in a union",
      z.union([guarded, z.number()]),
      "kari@x.example",
      { code: "personal-data-in-text", message: "holds what looks like an e-mail address at offset 0" },
    ],
    [
      "personal data in one option, and a wrong text in another",
      z.union([z.string().max(1), guarded]),
      "kari@x.example",
      { code: "personal-data-in-text", message: "holds what looks like an e-mail address at offset 0" },
    ],
    [
      "personal data and more in a union",
      z.union([z.string().max(1), guarded.refine(() => false)]),
      "kari@x.example",
      { code: "invalid-value", message: "fits none of the declared alternatives" },
    ],
  ])("name %s", (_, schema, value, expected) => {
    expect(reason(schema, value)).toEqual({ ...at, ...expected });
  });

  it.each<[string, z.ZodType, unknown, object]>([
    ["a key", z.strictObject({}), { b: 1 }, { code: "undeclared-field", path: "f.b", message: "is not declared" }],
    [
      "a key that may be personal",
      z.strictObject({}),
      { "90 00": 1 },
      { code: "undeclared-field", path: "f.(key 1)", message: "is not declared" },
    ],
    [
      "a key in an option that otherwise fits",
      z.union([z.number(), z.strictObject({ a: z.string() })]),
      { a: "x", iq: 1 },
      { code: "undeclared-field", path: "f.iq", message: "is not declared" },
    ],
    [
      "a key, but not in an option that does not fit either",
      z.union([z.number(), z.strictObject({ a: z.string() })]),
      { a: 1, iq: 1 },
      { code: "invalid-value", path: "f", message: "fits none of the declared alternatives" },
    ],
    [
      "a missing key",
      z.strictObject({ a: z.string() }),
      {},
      { code: "missing-field", path: "f.a", message: "is required" },
    ],
    [
      "an element",
      z.array(z.string()),
      ["a", 1],
      { code: "invalid-type", path: "f[1]", message: "is not of the declared type string" },
    ],
    [
      "a property of an element",
      z.array(z.strictObject({ a: z.number() })),
      [{ a: "x" }],
      { code: "invalid-type", path: "f[0].a", message: "is not of the declared type number" },
    ],
  ])("name the place: %s", (_, schema, value, expected) => {
    expect(reason(schema, value)).toEqual({ field: "f", ...expected });
  });
});

describe("positions", () => {
  it.each<[string, PropertyKey[] | undefined, object]>([
    ["of the whole record", undefined, { path: "(record)" }],
    ["of the whole record, by an empty path", [], { path: "(record)" }],
    ["of declared keys", ["f", "a"], { field: "f", path: "f.a" }],
    ["of keys that are not declared", ["f", "Kari"], { field: "f", path: "f.(key)" }],
    ["of symbols", ["f", Symbol("Kari")], { field: "f", path: "f.(key)" }],
    ["of a symbol alone", [Symbol("Kari")], { path: "(key)" }],
    ["of elements", ["f", 0], { field: "f", path: "f[0]" }],
    ["of the last element there can be", ["f", 9_999], { field: "f", path: "f[9999]" }],
    ["of numbers that are no places, such as phone numbers", ["f", 10_000], { field: "f", path: "f.(key)" }],
    ["of negative numbers", ["f", -1], { field: "f", path: "f.(key)" }],
    ["of fractions", ["f", 0.5], { field: "f", path: "f.(key)" }],
    ["of a number alone", [5], { path: "[5]" }],
  ])("are shown only as far as they are declared: %s", (_, path, expected) => {
    expect(told([{ code: "custom", path }], {}, ["f", "a"])).toEqual([{ ...own, ...expected }]);
  });

  it("follow the place that was checked", () => {
    expect(told([{ code: "custom", path: ["a"] }, { code: "custom" }], {}, ["f", "a"], ["f"])).toEqual([
      { ...own, field: "f", path: "f.a" },
      { ...own, field: "f", path: "f" },
    ]);
  });
});

describe("issues that a developer's check made up", () => {
  const unrecognized = (keys: string[], path: PropertyKey[] = []) => ({ code: "unrecognized_keys", keys, path });
  const undeclared = (path: string) => ({ code: "undeclared-field", path, message: "is not declared" });

  it("name only keys that are there", () => {
    expect(told([unrecognized(["iq", "Kari", "toString"])], { iq: 1 })).toEqual([
      undeclared("iq"),
      undeclared("(key)"),
      undeclared("(key)"),
    ]);
    for (const holder of [null, "iq", undefined, 5]) {
      expect(told([unrecognized(["length"], ["f"])], { f: holder }, ["f"])).toEqual([
        { ...undeclared("f.(key)"), field: "f" },
      ]);
    }
    // the ordinal is that among the keys that are refused
    expect(told([unrecognized(["iq", "90 00"])], { iq: 1, "90 00": 1 })[1]).toEqual(undeclared("(key 2)"));
  });

  it.each<[string, object, object, string]>([
    ["what is absent", { code: "invalid_type", expected: "string", path: ["f"] }, {}, "missing-field"],
    ["what is inherited", { code: "invalid_type", expected: "string", path: ["toString"] }, {}, "missing-field"],
    ["what is there", { code: "invalid_type", expected: "string", path: ["f"] }, { f: 1 }, "invalid-type"],
    ["null", { code: "invalid_type", expected: "string", path: ["f"] }, { f: null }, "invalid-type"],
    [
      "a property of null",
      { code: "invalid_type", expected: "string", path: ["f", "a"] },
      { f: null },
      "missing-field",
    ],
    [
      "a property of text",
      { code: "invalid_type", expected: "string", path: ["f", "length"] },
      { f: "a" },
      "missing-field",
    ],
    [
      "a property of an object",
      { code: "invalid_type", expected: "string", path: ["f", "a"] },
      { f: { a: 1 } },
      "invalid-type",
    ],
    ["an absent choice", { code: "invalid_value", path: ["f"] }, {}, "missing-field"],
    ["a choice", { code: "invalid_value", path: ["f"] }, { f: 1 }, "invalid-value"],
    ["a key of a record", { code: "invalid_key", path: ["f"] }, { f: 1 }, "undeclared-field"],
    ["an element of a set", { code: "invalid_element", path: ["f"] }, { f: 1 }, "invalid-value"],
  ])("are reported as missing or wrong by the value that was sent: %s", (_, issue, input, code) => {
    expect(told([issue], input, ["f"])[0]?.code).toBe(code);
  });

  it("report faults of record keys, and of unknown kinds", () => {
    expect(told([{ code: "invalid_key", path: ["f"] }], {}, ["f"])).toEqual([
      { ...at, code: "undeclared-field", message: "has a key that is not declared" },
    ]);
    expect(told([{ code: "Kari" }])).toEqual([{ ...own, path: "(record)" }]);
  });

  it.each(
    "string number int boolean bigint date array tuple object record null undefined nonoptional never void enum".split(
      " ",
    ),
  )("name zod's type %s", (expected) => {
    expect(told([{ code: "invalid_type", expected, path: ["f"] }], { f: 1 }, ["f"])).toEqual([
      { ...at, code: "invalid-type", message: `is not of the declared type ${expected}` },
    ]);
  });

  it.each(["Kari", "", "string number", undefined, 5])("name no type that they made up: %j", (expected) => {
    expect(told([{ code: "invalid_type", expected, path: ["f"] }], { f: 1 }, ["f"])).toEqual([
      { ...at, code: "invalid-type", message: "is not of the declared type" },
    ]);
  });

  /** A check with a definition, as zod's issues refer to it. */
  const inst = (def: unknown) => ({ _zod: { def } });

  it.each<[string, object, string]>([
    ["declared", { maximum: 5, inst: inst({ maximum: 5 }) }, " 5"],
    ["declared, as a bigint", { maximum: 5n, inst: inst({ maximum: 5n }) }, " 5"],
    ["another than declared", { maximum: 5, inst: inst({ maximum: 6 }) }, ""],
    ["declared, and text", { maximum: "Kari", inst: inst({ maximum: "Kari" }) }, ""],
    ["declared, and nothing", { inst: inst({ maximum: undefined }) }, ""],
    ["not declared", { maximum: 5 }, ""],
    ["of no check", { maximum: 5, inst: null }, ""],
    ["of a text", { maximum: 5, inst: "check" }, ""],
    ["of a check without internals", { maximum: 5, inst: {} }, ""],
    ["of a check whose internals are null", { maximum: 5, inst: { _zod: null } }, ""],
    ["of a check whose internals are text", { maximum: 5, inst: { _zod: "def" } }, ""],
    ["of a check without a definition", { maximum: 5, inst: inst(undefined) }, ""],
    ["of a check whose definition is null", { maximum: 5, inst: inst(null) }, ""],
    ["of a check whose definition is text", { maximum: 5, inst: inst("5") }, ""],
  ])("give a bound only if it is declared: %s", (_, issue, shown) => {
    const message = (code: string, more: object = {}) => told([{ code, ...issue, ...more }])[0]?.message;
    expect(message("too_big")).toBe(`is above the declared maximum${shown}`);
    const value: unknown = Reflect.get(issue, "maximum");
    expect(message("too_small", { minimum: value })).toBe(`is below the declared minimum${shown}`);
    expect(message("not_multiple_of", { divisor: value })).toBe(`is not a multiple of the declared step${shown}`);
  });

  it.each<[string, object, string]>([
    ["declared", { format: "email", inst: inst({ format: "email" }) }, " email"],
    ["with digits", { format: "e164", inst: inst({ format: "e164" }) }, " e164"],
    [
      "a name of 20 characters",
      { format: "x".repeat(20), inst: inst({ format: "x".repeat(20) }) },
      ` ${"x".repeat(20)}`,
    ],
    ["a longer name", { format: "x".repeat(21), inst: inst({ format: "x".repeat(21) }) }, ""],
    ["no name", { format: "", inst: inst({ format: "" }) }, ""],
    ["other text before a name", { format: "Kari x", inst: inst({ format: "Kari x" }) }, ""],
    ["other text after a name", { format: "x Kari", inst: inst({ format: "x Kari" }) }, ""],
    ["another than declared", { format: "email", inst: inst({ format: "url" }) }, ""],
    ["not declared", { format: "email" }, ""],
  ])("give a format only if it is declared: %s", (_, issue, shown) => {
    expect(told([{ code: "invalid_format", ...issue }])[0]?.message).toBe(`does not have the declared format${shown}`);
  });

  it("report a union as a whole, unless an option fails by an undeclared key only", () => {
    const none = { code: "invalid-value", path: "(record)", message: "fits none of the declared alternatives" };
    expect(told([{ code: "invalid_union" }])).toEqual([none]);
    expect(told([{ code: "invalid_union", errors: [] }])).toEqual([none]);
    expect(told([{ code: "invalid_union", errors: [[]] }])).toEqual([none]);
    expect(told([{ code: "invalid_union", errors: [[{ code: "custom" }]] }])).toEqual([none]);
    const wrong = { code: "custom" };
    expect(told([{ code: "invalid_union", errors: [[], [unrecognized(["iq"]), wrong]] }], { iq: 1 })).toEqual([none]);
    expect(
      told([{ code: "invalid_union", path: ["f"], errors: [[wrong], [unrecognized(["iq"])]] }], { f: { iq: 1 } }, [
        "f",
      ]),
    ).toEqual([{ ...undeclared("f.iq"), field: "f" }]);
  });

  it("count as personal data only if the guard of texts made them", () => {
    const params = { kind: "email", offset: 5 };
    expect(told([{ code: "custom", params }])).toEqual([{ ...own, path: "(record)" }]);
  });
});
