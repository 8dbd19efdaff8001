import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  type Boundary,
  buildBoundary,
  DEFAULT_LIMITS,
  inspectSchema,
  type Limits,
  type Verdict,
  type Way,
} from "../../../src/boundary/index.js";

const WAYS = ["generated", "interpreted", "reference"] as const;
const FAST = ["generated", "interpreted"] as const;

function boundary(schemas: Record<string, z.ZodType>, way?: Way, limits: Partial<Limits> = {}): Boundary {
  const fields = Object.entries(schemas).map(([name, schema]) => {
    const inspection = inspectSchema(schema);
    if (!inspection.ok) throw new Error(`not closed: ${inspection.problem.what}`);
    return [name, { schema, shape: inspection.shape }] as const;
  });
  return buildBoundary({ fields: new Map(fields), limits: { ...DEFAULT_LIMITS, ...limits } }, way);
}

/** What is put out, or what is said of input that is refused. */
function told(verdict: Verdict): unknown {
  return verdict.success
    ? verdict.data
    : verdict.refusals.map(({ code, field, path, message }) => [code, field, path, message]);
}

const throwing = (): never => {
  throw new Error("Kari");
};
/** What a check does that puts something else in the place of a value. */
const put = (payload: { value: unknown }, value: unknown) => {
  payload.value = value;
};
const CHECK_FAILED = "could not be checked: a schema's own code threw, or is asynchronous";

describe.each(WAYS)("records that are let in: %s", (way) => {
  const one = boundary({ name: z.string(), constructor: z.string().optional(), maybe: z.string().nullish() }, way);

  it("hold the values that were sent", () => {
    expect(one.check({ name: "Kari", constructor: "x", maybe: null })).toEqual({
      success: true,
      data: { name: "Kari", constructor: "x", maybe: null },
    });
  });

  it("hold no key for an absent value, even if it is inherited or undefined", () => {
    for (const input of [{ name: "Kari" }, { name: "Kari", constructor: undefined, maybe: undefined }]) {
      const verdict = one.check(input);
      expect(verdict.success && Object.keys(verdict.data)).toEqual(["name"]);
    }
  });

  it("may leave out exactly the fields that may be absent", () => {
    const exact = boundary({ name: z.string().exactOptional(), of: z.enum(["a", "b"]).exactOptional() }, way);
    expect(exact.check({})).toEqual({ success: true, data: {} });
    expect(exact.check({ name: "Kari", of: "b" })).toEqual({ success: true, data: { name: "Kari", of: "b" } });
    expect(told(exact.check({ name: undefined }))).toEqual([["missing-field", "name", "name", "is required"]]);
  });

  it("are copies with ordinary keys", () => {
    const input = { list: [{ a: "x" }] };
    const verdict = boundary({ list: z.array(z.strictObject({ a: z.string() })) }, way).check(input);
    expect(verdict).toEqual({ success: true, data: input });
    if (!verdict.success) return;
    expect(verdict.data.list).not.toBe(input.list);
    expect(Object.getPrototypeOf(verdict.data)).toBe(Object.prototype);
    const ordinary = { writable: true, enumerable: true, configurable: true };
    expect(Object.getOwnPropertyDescriptor(verdict.data, "list")).toMatchObject(ordinary);
  });

  it("hold the values that schemas fill in, made anew for each", () => {
    const filled = boundary({ f: z.string().default("a"), g: z.array(z.string()).prefault(["b"]) }, way);
    const expected = { success: true, data: { f: "a", g: ["b"] } };
    expect(filled.check({})).toEqual(expected);
    expect(filled.check({})).toEqual(expected);
  });
});

describe.each(WAYS)("reasons: %s", (way) => {
  const check = (schema: z.ZodType, value: unknown, limits: Partial<Limits> = {}) =>
    told(boundary({ f: schema }, way, limits).check({ f: value }));
  class Person {}
  const undeclared = ["undeclared-output", "f", "f", "came out other than declared"];

  it.each<[string, z.ZodType, unknown, unknown[]]>([
    ["a wrong type", z.string(), 1, ["invalid-type", "f", "f", "is not of the declared type string"]],
    ["null", z.string(), null, ["invalid-type", "f", "f", "is not of the declared type string"]],
    [
      "null for an optional",
      z.string().optional(),
      null,
      ["invalid-type", "f", "f", "is not of the declared type string"],
    ],
    [
      "a wrong type for a nullable",
      z.number().nullable(),
      "x",
      ["invalid-type", "f", "f", "is not of the declared type number"],
    ],
    ["absence", z.string(), undefined, ["missing-field", "f", "f", "is required"]],
    ["absence of a nullable", z.string().nullable(), undefined, ["missing-field", "f", "f", "is required"]],
    [
      "absence of a choice that has a check",
      z.enum(["a"]).refine(throwing),
      undefined,
      ["missing-field", "f", "f", "is required"],
    ],
    [
      "a choice that has a check",
      z.enum(["a"]).refine(throwing),
      "b",
      ["invalid-value", "f", "f", "is not one of the declared choices"],
    ],
    [
      "a choice that fails its check",
      z.enum(["a"]).refine(() => false),
      "a",
      ["invalid-value", "f", "f", "does not pass the field's own check"],
    ],
    [
      "absence that a check refuses",
      z
        .string()
        .optional()
        .refine((value) => value !== undefined),
      undefined,
      ["invalid-value", "f", "f", "does not pass the field's own check"],
    ],
    ["no number", z.number(), Number.NaN, ["invalid-type", "f", "f", "is not of the declared type number"]],
    ["a function", z.string(), throwing, ["not-plain", "f", "f", "is a function"]],
    ["a symbol", z.string(), Symbol("x"), ["not-plain", "f", "f", "is a symbol"]],
    [
      "an instance of a class",
      z.string(),
      new Person(),
      ["not-plain", "f", "f", "is an instance of a class, or has a prototype of its own"],
    ],
    ["an object", z.string(), {}, ["invalid-type", "f", "f", "is not of the declared type string"]],
    ["malformed text", z.string(), "\0", ["malformed-text", "f", "f", "holds the character U+0000"]],
    [
      "malformed text for a number",
      z.number(),
      "\ud800",
      ["malformed-text", "f", "f", "holds half of a surrogate pair"],
    ],
    [
      "an undeclared key inside",
      z.strictObject({ a: z.string().optional() }),
      { b: 1 },
      ["undeclared-field", "f", "f.b", "is not declared"],
    ],
    [
      "a declared key inside",
      z.strictObject({ a: z.string() }),
      { a: 1 },
      ["invalid-type", "f", "f.a", "is not of the declared type string"],
    ],
    ["what came out other than declared", z.string().transform(() => () => 1), "x", undeclared],
    ["what a check put in place of a value", z.strictObject({}).check((one) => put(one, { iq: 1 })), {}, undeclared],
    [
      "what came out, and cannot be looked at",
      z.strictObject({}).check((one) => put(one, new Proxy({}, { ownKeys: throwing }))),
      {},
      undeclared,
    ],
    [
      "a date that only inherits, as it came out",
      z.date().check((one) => put(one, Object.create(Date.prototype))),
      new Date(0),
      undeclared,
    ],
  ])("are given for %s", (_, schema, value, expected) => {
    expect(check(schema, value)).toEqual([expected]);
  });

  it("are given for limits that are exceeded", () => {
    const long = ["too-large", "f", "f", "is too long a text"];
    expect(check(z.string().max(3), "abcd", { text: 4 })).toMatchObject([
      ["invalid-value", "f", "f", expect.anything()],
    ]);
    expect(check(z.string().max(3), "abcde", { text: 4 })).toEqual([long]);
    expect(check(z.number(), "abcde", { text: 4 })).toEqual([long]);
    expect(check(z.array(z.array(z.string())), [[["x"]]], { depth: 3 })).toEqual([
      ["too-deep", "f", "f[0][0]", "is nested too deep"],
    ]);
    const many = boundary({ f: z.string(), g: z.string() }, way, { keys: 2 });
    expect(many.check({ f: "x", g: "y" }).success).toBe(true);
    expect(told(many.check({ f: "x", g: "y", h: "z" }))).toEqual([
      ["too-large", undefined, "(record)", "has too many keys"],
    ]);
    expect(check(z.string().array(), ["a", "b"], { values: 4 })).toEqual({ f: ["a", "b"] });
    expect(check(z.string().array(), ["a", "b"], { values: 3 })).toMatchObject([
      ["too-large", "f", "f[1]", expect.anything()],
    ]);
    expect(check(z.string().array(), ["ab", "c"], { totalText: 3 })).toEqual({ f: ["ab", "c"] });
    expect(check(z.string().array(), ["ab", "cd"], { totalText: 3 })).toMatchObject([
      ["too-large", "f", "f[1]", expect.anything()],
    ]);
    expect(check(z.string(), "abcd", { totalText: 3 })).toMatchObject([["too-large", "f", "f", expect.anything()]]);
  });

  it("are given for input that is no record", () => {
    const one = boundary({ f: z.string() }, way);
    for (const input of [null, undefined, "x", [], new Date(0)]) {
      expect(told(one.check(input))).toEqual([["invalid-type", undefined, "(record)", "is not an object"]]);
    }
    expect(told(one.check(new Person()))).toMatchObject([["not-plain", undefined, "(record)", expect.anything()]]);
    expect(told(one.check({ f: "x", [Symbol("x")]: 1 }))).toMatchObject([
      ["hidden-property", undefined, "(record)", expect.anything()],
    ]);
  });

  it("are given for schemas with code that throws, or is asynchronous", () => {
    for (const schema of [z.string().refine(throwing), z.string().refine(async () => true)]) {
      // the fast ways hand over to the reference where a schema's own code fails, and it cannot say of which
      expect(check(schema, "x")).toEqual([["check-failed", undefined, "(record)", CHECK_FAILED]]);
    }
  });

  it("are given for malformed issues of a schema's own check", () => {
    const badly = z.string().check((one) => {
      one.issues.push({ code: "unrecognized_keys" } as never); // as code without a compiler could
    });
    expect(check(badly, "x")).toEqual([["invalid-value", undefined, "(record)", "does not pass a field's own check"]]);
  });
});

describe.each(FAST)("reasons of several things: %s", (way) => {
  it("come together, undeclared keys first, then fields as declared", () => {
    const one = boundary({ a: z.string(), b: z.number().min(3).max(1), c: z.boolean(), d: z.bigint() }, way);
    expect(told(one.check({ iq: 1, c: "x", "90 00": 1, b: 2, a: "x", d: 1 }))).toEqual([
      ["undeclared-field", undefined, "iq", "is not declared"],
      ["undeclared-field", undefined, "(key 3)", "is not declared"],
      ["invalid-value", "b", "b", "is below the declared minimum 3"],
      ["invalid-value", "b", "b", "is above the declared maximum 1"],
      ["invalid-type", "c", "c", "is not of the declared type boolean"],
      ["invalid-type", "d", "d", "is not of the declared type bigint"],
    ]);
  });

  it("name a field with failing code only if another reason leads to it", () => {
    const failing = (check: (value: string) => unknown) =>
      boundary({ f: z.union([z.string().min(5).refine(check), z.number()]) }, way);
    let calls = 0;
    const second = (value: unknown) => {
      calls += 1;
      return value;
    };
    // the first time it says no, and then it throws, or takes its time
    const thrower = failing(() => (second(calls) === 0 ? false : throwing()));
    expect(told(thrower.check({ f: "abcdef" }))).toEqual([["check-failed", "f", "f", CHECK_FAILED]]);
    calls = 0;
    const later = failing(() => (second(calls) === 0 ? false : Promise.resolve(true)));
    expect(told(later.check({ f: "abcdef" }))).toEqual([["check-failed", "f", "f", CHECK_FAILED]]);
    calls = 0;
    const other = boundary({ f: z.union([z.string().refine(() => second(calls) !== 0), z.number()]) }, way);
    expect(told(other.check({ f: "x" }))).toEqual([["invalid-type", "f", "f", "is not of the declared type"]]);
  });

  it("come without asking zod again, for plain kinds", () => {
    const schemas = {
      text: z.string().min(3),
      number: z.number().nullable().optional(),
      truth: z.boolean(),
      choice: z.enum(["a", "b"]),
    };
    const one = boundary(schemas, way);
    for (const schema of Object.values(schemas)) schema._zod.run = throwing;
    expect(told(one.check({ text: "x", number: "x", truth: 1, choice: "c" }))).toEqual([
      ["invalid-value", "text", "text", "is below the declared minimum 3"],
      ["invalid-type", "number", "number", "is not of the declared type number"],
      ["invalid-type", "truth", "truth", "is not of the declared type boolean"],
      ["invalid-value", "choice", "choice", "is not one of the declared choices"],
    ]);
  });

  it("come from zod if values are coerced first", () => {
    const one = boundary({ f: z.coerce.number().min(5) }, way);
    expect(told(one.check({ f: "3" }))).toEqual([["invalid-value", "f", "f", "is below the declared minimum 5"]]);
    expect(told(one.check({ f: "x" }))).toEqual([["invalid-type", "f", "f", "is not of the declared type number"]]);
  });

  it("are found if zod turns asynchronous", () => {
    const schema = z.union([z.string(), z.number()]);
    const one = boundary({ f: schema }, way);
    schema._zod.run = async (payload) => payload;
    expect(told(one.check({ f: true }))).toEqual([["check-failed", "f", "f", CHECK_FAILED]]);
  });

  it("are found for the output of a check on a date, which zod takes for an object", () => {
    const adding = z.strictObject({}).check((one) => put(one, { iq: 1 }));
    expect(told(boundary({ f: adding }, way).check({ f: new Date(0) }))).toEqual([
      ["undeclared-output", "f", "f", "came out other than declared"],
    ]);
  });

  it("are found for dates, which zod takes for objects", () => {
    const one = boundary({ f: z.strictObject({ a: z.string().optional() }) }, way);
    expect(told(one.check({ f: new Date(0) }))).toEqual([["invalid-type", "f", "f", "is not of the declared type"]]);
  });
});

describe("ways", () => {
  const schemas = { f: z.string().min(2) };

  it("use no generated code if the platform forbids it", () => {
    const before = globalThis.Function;
    const [chosen, generated] = [boundary(schemas), boundary(schemas, "generated")];
    try {
      Object.assign(globalThis, { Function: throwing });
      expect(chosen.check({ f: "ab" })).toEqual({ success: true, data: { f: "ab" } });
      expect(told(chosen.check({ f: "a" }))).toEqual([["invalid-value", "f", "f", "is below the declared minimum 2"]]);
      // it was asked for, and is not to be had
      expect(told(generated.check({ f: "ab" }))).toEqual([["check-failed", undefined, "(record)", CHECK_FAILED]]);
    } finally {
      Object.assign(globalThis, { Function: before });
    }
  });

  it("generate code once if it is allowed, unless told otherwise", () => {
    const before = globalThis.Function;
    let made = 0;
    const counting = new Proxy(before, {
      construct: (target, given) => {
        made += 1;
        return Reflect.construct(target, given);
      },
    });
    try {
      Object.assign(globalThis, { Function: counting });
      const madeBy = (way?: Way) => {
        made = 0;
        const one = boundary(schemas, way);
        for (const f of ["ab", "a", "abc"]) one.check({ f });
        return made;
      };
      expect([madeBy(), madeBy("generated"), madeBy("interpreted"), madeBy("reference")]).toEqual([1, 1, 0, 0]);
    } finally {
      Object.assign(globalThis, { Function: before });
    }
  });
});

describe.each(FAST)("a check that calls its own boundary: %s", (way) => {
  /** Counts down by way of the boundary itself. */
  const countdown = () => {
    const one: Boundary = boundary(
      { f: z.number().refine((value) => value === 0 || one.check({ f: value - 1 }).success) },
      way,
    );
    return one;
  };

  it("is let in to a depth of eight, if it ends", () => {
    const one = countdown();
    for (const depth of [0, 3, 7]) expect(one.check({ f: depth })).toEqual({ success: true, data: { f: depth } });
    const refused = [["invalid-value", "f", "f", "does not pass the field's own check"]];
    expect(told(one.check({ f: 8 }))).toEqual(refused);
    // and is as it was afterwards
    expect(one.check({ f: 7 }).success).toBe(true);
    expect(told(one.check({ f: 8 }))).toEqual(refused);
    expect(one.check({ f: 7 }).success).toBe(true);
  });

  it("is refused if it goes too deep", () => {
    const verdicts: unknown[] = [];
    const one: Boundary = boundary(
      {
        f: z.number().refine((value) => {
          const inner = one.check({ f: value + 1 });
          verdicts.push(told(inner));
          return true;
        }),
      },
      way,
    );
    expect(one.check({ f: 0 })).toEqual({ success: true, data: { f: 0 } });
    expect(verdicts).toHaveLength(8);
    expect(verdicts[0]).toEqual([["check-failed", undefined, "(record)", CHECK_FAILED]]);
    expect(verdicts[7]).toEqual({ f: 1 });
  });

  it("gets no reasons, because it does not need them", () => {
    const inner: unknown[] = [];
    const one: Boundary = boundary(
      {
        f: z.string().refine((value) => {
          if (value !== "outer") return true;
          inner.push(told(one.check({ f: 1 })), told(one.check({ f: "x", iq: 1 })), told(one.check({ f: "inner" })));
          return false;
        }),
      },
      way,
    );
    const unsaid = [["check-failed", undefined, "(record)", CHECK_FAILED]];
    expect(told(one.check({ f: "outer" }))).toEqual([
      ["invalid-value", "f", "f", "does not pass the field's own check"],
    ]);
    expect(inner.slice(0, 3)).toEqual([unsaid, unsaid, { f: "inner" }]);
    expect(told(one.check({ f: 1 }))).toEqual([["invalid-type", "f", "f", "is not of the declared type string"]]);
  });

  it("leaves the counts of the outer record alone", () => {
    const one: Boundary = boundary(
      {
        f: z.string().refine((value) => value.length < 3 || one.check({ f: "x", g: ["y"] }).success),
        g: z.array(z.string()).optional(),
      },
      way,
      { totalText: 8 },
    );
    expect(one.check({ f: "abc", g: ["defgh"] }).success).toBe(true);
    expect(told(one.check({ f: "abc", g: ["defghi"] }))).toMatchObject([["too-large", "g", "g[0]", expect.anything()]]);
  });
});
