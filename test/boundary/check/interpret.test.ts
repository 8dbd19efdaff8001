import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Limits } from "../../../src/boundary/index.js";
import { FAST_WAYS, fastCheck, type Schemas, wholly } from "../../support/schemas/fast-ways.js";

/** A field that is not sent at all. */
const ABSENT = Symbol("absent");

/** What a schema takes and makes of it, what it refuses, and what the reference is asked about. */
interface Case {
  readonly takes?: readonly (readonly [unknown, unknown])[];
  readonly refuses?: readonly unknown[];
  readonly asks?: readonly unknown[];
}

/** What is taken as it is. */
const as = (...values: readonly unknown[]): (readonly [unknown, unknown])[] => values.map((value) => [value, value]);

const recordOf = (value: unknown): object => (value === ABSENT ? {} : { field: value });
const fieldOf = (value: unknown): object => (value === undefined || value === ABSENT ? {} : { field: value });
const unlike = [undefined, null, "", "a", 1, true, 1n, [], {}, Symbol("one"), () => 1];
const but = (...kinds: readonly string[]): unknown[] =>
  unlike.filter((one) => !kinds.includes(one === null ? "null" : Array.isArray(one) ? "array" : typeof one));

const day = new Date("2024-02-29");
const a = z.strictObject({ a: z.string() });
const shared = { a: "x" };
/** A pipe, where types are narrower than the values that are sent. */
const into = (from: z.ZodType, to: z.ZodType): z.ZodType => from.pipe(to);
const named = (): undefined => undefined;

/** A value at every property of the object whose properties may be absent in every way. */
const ALL_GIVEN = {
  required: "r",
  optional: "o",
  exact: 1,
  defaulted: "x",
  prefaulted: "x",
  both: "x",
  failing: "xxx",
  nullish: null,
  list: ["l"],
};

const CASES: readonly (readonly [string, () => z.ZodType, Case])[] = [
  [
    "text",
    () => z.string(),
    { takes: as("", "a", "é", "😀"), refuses: ["\0", "a\0", "\ud83d", "\ude00b", ABSENT, ...but("string")] },
  ],
  [
    "text with checks",
    () => z.string().min(2).max(3),
    { takes: as("ab", "abc"), refuses: ["a", "abcd", "a\0", "ab\ud83d"] },
  ],
  [
    "patterns that name all their characters",
    () => z.string().regex(/^[a-z]+$/),
    { takes: as("ab"), refuses: ["", "a\0", "a\ud83d", 1] },
  ],
  ["patterns that do not", () => z.string().regex(/a/), { takes: as("ab"), refuses: ["b", "a\0", "a\ud83d"] }],
  [
    "a pattern behind a change",
    () =>
      z
        .string()
        .overwrite((text) => text.replaceAll("\0", ""))
        .regex(/^[a-z]+$/),
    { takes: as("ab"), refuses: ["a\0", "1"] },
  ],
  [
    "text that is changed",
    () => z.string().trim().max(2),
    {
      takes: [
        [" ab ", "ab"],
        ["ab", "ab"],
      ],
      refuses: [" abc ", 1],
    },
  ],
  [
    "coerced text",
    () => z.coerce.string(),
    {
      takes: [
        ["a", "a"],
        [1, "1"],
        [null, "null"],
        [undefined, "undefined"],
        [true, "true"],
        [1n, "1"],
      ],
      asks: [{}, [], "a\0", Symbol("one"), named],
    },
  ],
  ["coerced text with checks", () => z.coerce.string().min(2), { takes: [[10, "10"]], refuses: [1, "a"] }],
  [
    "numbers",
    () => z.number(),
    { takes: as(0, -1, 0.5, 1e300), refuses: [Number.NaN, Number.POSITIVE_INFINITY, "1", ABSENT, ...but("number")] },
  ],
  ["numbers with checks", () => z.number().gt(1).lte(3), { takes: as(2, 3), refuses: [1, 3.5, Number.NaN] }],
  [
    "coerced numbers",
    () => z.coerce.number(),
    {
      takes: [
        ["1", 1],
        [null, 0],
        [true, 1],
        ["", 0],
        [2n, 2],
        [3, 3],
      ],
      refuses: ["a", undefined, "Infinity"],
      asks: [{}, [5], day, "1\0"],
    },
  ],
  ["bigints", () => z.bigint(), { takes: as(0n, 1n), refuses: [ABSENT, ...but("bigint")] }],
  ["bigints with checks", () => z.bigint().gt(1n), { takes: as(2n), refuses: [1n] }],
  [
    "coerced bigints",
    () => z.coerce.bigint(),
    {
      takes: [
        ["1", 1n],
        [1, 1n],
        [true, 1n],
        [2n, 2n],
      ],
      asks: ["a", 0.5, null, undefined, {}, [1]],
    },
  ],
  ["booleans", () => z.boolean(), { takes: as(true, false), refuses: [ABSENT, ...but("boolean")] }],
  ["booleans with checks", () => z.boolean().refine((one) => one), { takes: as(true), refuses: [false, 1] }],
  [
    "coerced booleans",
    () => z.coerce.boolean(),
    {
      takes: [
        ["a", true],
        ["", false],
        [0, false],
        [null, false],
        [undefined, false],
      ],
      asks: [{}, [], "a\0"],
    },
  ],
  [
    "dates",
    () => z.date(),
    {
      takes: as(day),
      refuses: [
        new Date(Number.NaN),
        new Proxy(day, {}),
        Object.assign(new Date(0), { a: 1 }),
        new (class extends Date {})(),
        ABSENT,
        ...but(),
      ],
      asks: [],
    },
  ],
  ["what only inherits from dates", () => z.date(), { asks: [Object.create(Date.prototype)] }],
  ["dates with checks", () => z.date().min(day), { takes: as(day), refuses: [new Date(0)] }],
  [
    "coerced dates",
    () => z.coerce.date(),
    {
      takes: [
        [day, day],
        [0, new Date(0)],
        ["2024-02-29", day],
        [null, new Date(0)],
        [true, new Date(1)],
      ],
      refuses: ["a", undefined, new Date(Number.NaN)],
      asks: [1n, {}, [], "2024\0", Symbol("one"), named],
    },
  ],
  ["null", () => z.null(), { takes: as(null), refuses: [ABSENT, ...but("null")] }],
  ["undefined", () => z.undefined(), { takes: as(undefined), refuses: [...but("undefined")] }],
  [
    "an enum",
    () => z.enum(["a", "b"]),
    { takes: as("a", "b"), refuses: ["c", "", null, undefined, ABSENT, {}, ["a"], new String("a")] },
  ],
  [
    "a long enum",
    () => z.enum(Array.from({ length: 9 }, (_, index) => `v${index}`)),
    { takes: as("v0", "v8"), refuses: ["v9", null, undefined, ABSENT, {}, ["v0"], named] },
  ],
  [
    "literals of all sorts",
    () => z.literal(["a", 1, true, null]),
    { takes: as("a", 1, true, null), refuses: ["b", 2, false, "1", ABSENT, {}] },
  ],
  [
    "literals that JSON cannot write",
    () => z.literal([1n, 0.5, 2 ** 60, "a"]),
    { takes: as(1n, 0.5, 2 ** 60, "a"), refuses: [1, 2n, null, {}, named] },
  ],
  ["literals with undefined", () => z.literal([undefined, "a"]), { takes: as("a", undefined), refuses: [null, "b"] }],
  ["numbers of an enum", () => z.enum({ A: 1, B: 2 }), { takes: as(1, 2), refuses: ["A", "1", 3] }],
  [
    "literals with a check",
    () => z.literal(["a", "b"]).refine((one) => one !== "b"),
    { takes: as("a"), refuses: ["b", "c"] },
  ],
  [
    "never",
    () => z.never().optional(),
    {
      takes: [
        [undefined, undefined],
        [ABSENT, ABSENT],
      ],
      refuses: [null, "a"],
    },
  ],
  [
    "optional values",
    () => z.string().min(1).optional(),
    {
      takes: [
        ["a", "a"],
        [undefined, undefined],
        [ABSENT, ABSENT],
      ],
      refuses: [null, "", 1],
    },
  ],
  [
    "optional coerced values",
    () => z.coerce.number().optional(),
    {
      takes: [
        ["1", 1],
        [undefined, undefined],
        [ABSENT, ABSENT],
      ],
      refuses: ["a"],
    },
  ],
  [
    "optional values coerced to text",
    () => z.coerce.string().optional(),
    {
      takes: [
        [1, "1"],
        [undefined, undefined],
        [ABSENT, ABSENT],
      ],
    },
  ],
  [
    "what zod does not ask for where it is absent",
    () =>
      into(
        z
          .string()
          .optional()
          .transform((one) => one ?? "d"),
        z.string().optional(),
      ),
    {
      takes: [
        ["a", "a"],
        [undefined, "d"],
        [ABSENT, ABSENT],
      ],
      refuses: [1],
    },
  ],
  [
    "a default that a check refuses",
    () => into(z.string().default("d"), z.string().min(3).optional()),
    {
      takes: [
        ["abc", "abc"],
        [ABSENT, ABSENT],
      ],
      refuses: [1, undefined, "a"],
    },
  ],
  [
    "what may be missing from the output only",
    () => into(z.string(), z.string().optional()),
    { takes: as("a"), refuses: [1, undefined, ABSENT] },
  ],
  [
    "what may be missing from the input only",
    () => z.preprocess((one) => one, z.union([z.string(), z.undefined()])),
    {
      takes: [
        ["a", "a"],
        [undefined, undefined],
        [ABSENT, ABSENT],
      ],
      asks: [1],
    },
  ],
  [
    "transformations alone",
    () => z.transform((one, context) => (one === "b" ? context.addIssue("no") : String(one))),
    {
      takes: [
        ["a", "a"],
        [1, "1"],
        [undefined, "undefined"],
      ],
      refuses: ["b"],
      asks: [{}],
    },
  ],
  [
    "lists that a check among others adds to",
    () =>
      z
        .array(z.string())
        .min(1)
        .check(({ value }) => {
          value.push(1 as never); // a value that its type rules out
        }),
    { refuses: [[]], asks: [["a"]] },
  ],
  [
    "optional values with a default",
    () => z.string().default("d").optional(),
    {
      takes: [
        ["a", "a"],
        [undefined, "d"],
        [ABSENT, "d"],
      ],
      refuses: [null, 1],
    },
  ],
  [
    "optional values with a wrong default",
    () => z.string().min(3).prefault("d").optional(),
    {
      takes: [
        ["abc", "abc"],
        [undefined, undefined],
        [ABSENT, ABSENT],
      ],
      refuses: [null, "a"],
    },
  ],
  [
    "exactly optional values",
    () => z.exactOptional(z.string()),
    {
      takes: [
        ["a", "a"],
        [ABSENT, ABSENT],
      ],
      refuses: [null, undefined, 1],
    },
  ],
  ["null or a value", () => z.string().nullable(), { takes: as("a", null), refuses: [undefined, ABSENT, 1] }],
  [
    "null, undefined or a value",
    () => z.string().nullish(),
    { takes: [...as("a", null, undefined), [ABSENT, ABSENT]], refuses: [1] },
  ],
  ["null or a container", () => a.nullable(), { takes: as({ a: "x" }, null), refuses: [undefined, 1, { a: 1 }, {}] }],
  [
    "what is not undefined",
    () => z.string().optional().nonoptional(),
    { takes: as("a"), refuses: [undefined, null, ABSENT] },
  ],
  [
    "a default",
    () => z.string().min(3).default("d"),
    {
      takes: [
        ["abc", "abc"],
        [undefined, "d"],
        [ABSENT, "d"],
      ],
      refuses: [null, "a"],
    },
  ],
  [
    "a default where a transformation puts out nothing",
    () =>
      z
        .string()
        .transform((one) => (one === "" ? undefined : one))
        .default("d"),
    {
      takes: [
        ["a", "a"],
        ["", "d"],
        [ABSENT, "d"],
      ],
      refuses: [1],
    },
  ],
  [
    "a default other than declared",
    () => z.string().default({} as never), // no text, as untyped callers may
    { takes: as("a"), refuses: [1], asks: [undefined, ABSENT] },
  ],
  [
    "a default that is a container",
    () => a.default({ a: "d" }),
    {
      takes: [
        [{ a: "x" }, { a: "x" }],
        [undefined, { a: "d" }],
      ],
      refuses: [{}, null],
    },
  ],
  [
    "a value filled in before",
    () => z.string().trim().prefault(" d "),
    {
      takes: [
        [" a", "a"],
        [undefined, "d"],
        [ABSENT, "d"],
      ],
      refuses: [null, 1],
    },
  ],
  [
    "a value put in place of a wrong one",
    () => z.string().catch("c"),
    { takes: as("a"), asks: [1, null, undefined, ABSENT] },
  ],
  ["read-only values", () => z.array(z.string()).readonly(), { takes: as(["a"]), refuses: ["a", [1]] }],
  [
    "arrays",
    () => z.array(z.string()),
    {
      takes: as([], ["a", "b"]),
      refuses: [
        ["a", 1],
        [undefined],
        new Array(1),
        Object.assign(["a"], { b: 1 }),
        Object.assign([], { [Symbol("s")]: 1 }),
        Object.defineProperty(["a"], "hidden", { value: 1 }),
        Object.defineProperty([], "0", { value: "a" }),
        new Proxy([], {}),
        new (class extends Array {})(),
        { length: 0 },
        ABSENT,
        ...but("array"),
      ],
    },
  ],
  [
    "arrays with checks",
    () => z.array(z.number()).min(1).max(2),
    { takes: as([1], [1, 2]), refuses: [[], [1, 2, 3], ["a"]] },
  ],
  [
    "arrays of changed values",
    () => z.array(z.coerce.string()),
    {
      takes: [
        [
          [1, "a"],
          ["1", "a"],
        ],
      ],
    },
  ],
  [
    "arrays of optional values",
    () => z.array(z.string().optional()),
    { takes: as(["a", undefined]), refuses: [[null]] },
  ],
  [
    "arrays with a check of one's own",
    () => z.array(z.string()).refine((list) => list.length !== 1),
    { takes: as([], ["a", "b"]), refuses: [["a"], [1, 2]] },
  ],
  ["arrays of arrays", () => z.array(z.array(z.number())), { takes: as([[]], [[1], [2, 3]]), refuses: [[1], [["a"]]] }],
  [
    "tuples",
    () => z.tuple([z.string(), z.number()]),
    { takes: as(["a", 1]), refuses: [["a"], ["a", 1, 2], [1, "a"], [], {}, new Proxy(["a", 1], {}), ABSENT, ...but()] },
  ],
  [
    "tuples with a rest",
    () => z.tuple([z.string()], z.number()),
    { takes: as(["a"], ["a", 1, 2]), refuses: [["a", "b"], ["a", 1, "b"], [1]], asks: [[]] },
  ],
  [
    "tuples with a check",
    () => z.tuple([z.string()]).refine(([one]) => one !== "b"),
    { takes: as(["a"]), refuses: [["b"], [1]] },
  ],
  ["empty tuples", () => z.tuple([]), { takes: as([]), refuses: [["a"], {}] }],
  [
    "objects",
    () => z.strictObject({ a: z.string(), b: z.number() }),
    {
      takes: as({ a: "x", b: 1 }, { b: 1, a: "x" }),
      refuses: [
        { a: "x" },
        { a: "x", b: undefined },
        { a: "x", b: 1, c: 1 },
        { a: "x", b: "1" },
        { a: 1, b: 1 },
        new Proxy({ a: "x", b: 1 }, {}),
        new (class {
          a = "x";
          b = 1;
        })(),
        Object.create({ a: "x", b: 1 }),
        Object.assign([], { a: "x", b: 1 }),
        Object.defineProperty({ a: "x" }, "b", { value: 1 }),
        { a: "x", b: 1, [Symbol("s")]: 1 },
        ABSENT,
        ...but(),
      ],
    },
  ],
  [
    "objects without keys",
    () => z.strictObject({}),
    { takes: as({}), refuses: [{ a: 1 }, new (class {})(), new Proxy({}, {}), [], named] },
  ],
  [
    "objects with checks",
    () => a.refine(({ a: text }) => text !== "b"),
    { takes: as({ a: "x" }), refuses: [{ a: "b" }, { a: 1 }, {}] },
  ],
  [
    "objects whose keys are treated differently where they are absent",
    () =>
      z.strictObject({
        required: z.string(),
        optional: z.string().optional(),
        exact: z.exactOptional(z.number()),
        defaulted: z.string().default("d"),
        prefaulted: z.string().prefault("p"),
        both: z.string().default("b").optional(),
        failing: z.string().min(3).prefault("x").optional(),
        nullish: z.string().nullish(),
        list: z.array(z.string()).optional(),
      }),
    {
      takes: [
        [{ required: "r" }, { required: "r", defaulted: "d", prefaulted: "p", both: "b" }],
        [
          {
            required: "r",
            optional: undefined,
            defaulted: undefined,
            prefaulted: undefined,
            both: undefined,
            failing: undefined,
            nullish: undefined,
            list: undefined,
          },
          {
            required: "r",
            optional: undefined,
            defaulted: "d",
            prefaulted: "p",
            both: "b",
            failing: undefined,
            nullish: undefined,
            list: undefined,
          },
        ],
        [ALL_GIVEN, ALL_GIVEN],
      ],
      refuses: [
        { required: undefined },
        {},
        { required: "r", exact: undefined },
        { required: "r", optional: null },
        { required: "r", defaulted: null },
        { required: "r", failing: "x" },
        { required: "r", list: [1] },
      ],
    },
  ],
  [
    "objects with few optional keys",
    () => z.strictObject({ a: z.string().optional(), b: z.number(), c: z.number().optional() }),
    {
      takes: as({ b: 1 }, { a: "x", b: 1 }, { b: 1, c: 2 }, { a: "x", b: 1, c: 2 }, { a: undefined, b: 1 }),
      refuses: [{}, { b: 1, c: "x" }, { a: 1, b: 1 }],
    },
  ],
  [
    "objects with a key that must be asked for",
    () => z.strictObject({ a: z.union([z.string(), z.undefined()]), b: z.undefined() }),
    {
      takes: as({ a: "x", b: undefined }, { a: undefined, b: undefined }),
      refuses: [{ a: "x" }, { b: undefined }, {}, { a: 1, b: undefined }],
    },
  ],
  [
    "records of an enum",
    () => z.record(z.enum(["a", "b"]), z.number()),
    { takes: as({ a: 1, b: 2 }), refuses: [{ a: 1 }, { a: 1, b: "x" }, { a: 1, b: 2, c: 3 }, []] },
  ],
  [
    "records with defaults",
    () => z.record(z.enum(["a", "b"]), z.number().default(7)),
    { takes: [[{ a: 1 }, { a: 1, b: 7 }]], refuses: [{ c: 1 }] },
  ],
  [
    "records of optional values",
    () => z.record(z.enum(["a", "b"]), z.number().optional()),
    { takes: [[{ a: 1 }, { a: 1, b: undefined }]], refuses: [{ a: "x" }] },
  ],
  [
    "unions of plain kinds",
    () => z.union([z.string().min(2), z.number(), z.null()]),
    { takes: as("ab", 1, null), refuses: ["a", true, {}, [], undefined, ABSENT] },
  ],
  [
    "unions of a container and plain kinds",
    () => z.union([a, z.string(), z.number().nullable()]),
    { takes: as({ a: "x" }, "x", 1, null), refuses: [{ a: 1 }, { a: "x", b: 1 }, [], true] },
  ],
  [
    "unions of containers",
    () => z.union([a, z.strictObject({ b: z.number() }), z.array(z.string()), z.tuple([z.string(), z.number()])]),
    {
      takes: as({ a: "x" }, { b: 1 }, ["x"], ["x", 1], []),
      refuses: [{ a: 1 }, { a: "x", b: 1 }, {}, [1], "a", { a: "\0" }, null, ABSENT],
    },
  ],
  [
    "unions with dates in containers",
    () => z.union([z.strictObject({ d: z.date() }), z.array(z.date())]),
    { takes: as({ d: day }, [day]), refuses: [{ d: "x" }, [1], day] },
  ],
  [
    "unions of all sorts in containers",
    () =>
      z.union([
        z.strictObject({ k: z.literal("x"), v: z.union([z.number(), z.array(z.bigint())]) }),
        z.strictObject({ k: z.literal("y"), v: z.boolean().nullable().optional(), w: z.string().default("w") }),
      ]),
    {
      takes: [
        [
          { k: "x", v: 1 },
          { k: "x", v: 1 },
        ],
        [
          { k: "x", v: [1n] },
          { k: "x", v: [1n] },
        ],
        [{ k: "y" }, { k: "y", w: "w" }],
        [
          { k: "y", v: null, w: "z" },
          { k: "y", v: null, w: "z" },
        ],
      ],
      refuses: [{ k: "x" }, { k: "y", v: 1 }, { k: "y", w: 1 }, { k: "z" }, { k: "x", v: ["a"] }],
    },
  ],
  [
    "unions of containers, coerced",
    () =>
      z.union([
        z.strictObject({
          n: z.coerce.number(),
          d: z.coerce.date(),
          t: z.coerce.string(),
          b: z.coerce.boolean(),
          i: z.coerce.bigint(),
        }),
        z.array(z.string()),
      ]),
    {
      takes: [
        [
          { n: "1", d: 0, t: 2, b: "", i: "3" },
          { n: 1, d: new Date(0), t: "2", b: false, i: 3n },
        ],
      ],
      refuses: [{ n: "a", d: 0, t: 2, b: "", i: "3" }, 1],
      asks: [
        { n: {}, d: 0, t: 2, b: "", i: "3" },
        { n: 1, d: [], t: 2, b: "", i: "3" },
      ],
    },
  ],
  [
    "unions with a check",
    () => z.union([z.string(), z.number()]).refine((one) => one !== "b"),
    { takes: as("a", 1), refuses: ["b", true] },
  ],
  [
    "unions with undefined",
    () => z.union([z.string(), z.undefined()]),
    { takes: as("a", undefined), refuses: [1, null] },
  ],
  [
    "discriminated unions",
    () =>
      z.discriminatedUnion("k", [
        z.strictObject({ k: z.literal("x"), v: z.string() }),
        z.strictObject({ k: z.literal(["y", 1]), w: z.number().optional() }),
      ]),
    {
      takes: as({ k: "x", v: "a" }, { k: "y", w: 1 }, { k: 1 }),
      refuses: [
        { k: "x" },
        { k: "x", w: 1 },
        { k: "y", v: "a" },
        { k: "z" },
        {},
        { k: undefined },
        Object.create({ k: "y" }),
        new Proxy({ k: "y" }, {}),
        Object.assign([], { k: "y" }),
        ABSENT,
        ...but(),
      ],
    },
  ],
  [
    "discriminated unions with a check",
    () =>
      z.discriminatedUnion("k", [z.strictObject({ k: z.literal("x"), v: z.string() })]).refine(({ v }) => v !== "b"),
    { takes: as({ k: "x", v: "a" }), refuses: [{ k: "x", v: "b" }] },
  ],
  [
    "transformations",
    () => z.string().transform((one) => one.length),
    { takes: [["abc", 3]], refuses: [1, null, undefined, ABSENT, "a\0"] },
  ],
  [
    "transformations into what is not declared",
    () => z.string().transform((one) => (one === "a" ? 1 : one === "b" ? {} : "\0")),
    { takes: [["a", 1]], asks: ["b", "c"] },
  ],
  [
    "transformations that add issues",
    () => z.string().transform((one, context) => (one === "a" ? 1 : context.addIssue("no"))),
    { takes: [["a", 1]], asks: ["b"] },
  ],
  [
    "transformations that are checked",
    () =>
      z
        .string()
        .transform((one) => one.length)
        .pipe(z.number().min(2)),
    { takes: [["abc", 3]], refuses: ["a", 1] },
  ],
  [
    "transformations into containers",
    () =>
      z
        .string()
        .transform((one) =>
          one === "a"
            ? { a: one }
            : one === "b"
              ? new (class {
                  a = "b";
                })()
              : { b: 1 },
        )
        .pipe(a),
    { takes: [["a", { a: "a" }]], refuses: [1], asks: ["b", "c"] },
  ],
  [
    "transformations of containers",
    () => a.transform((one) => one.a),
    { takes: [[{ a: "x" }, "x"]], refuses: [{ a: 1 }, "a"] },
  ],
  [
    "what comes before a schema",
    () => z.preprocess((one) => (typeof one === "string" ? one.length : one), z.number()),
    {
      takes: [
        ["abc", 3],
        [1, 1],
      ],
      refuses: [true, null],
      asks: [{}, [], "a\0"],
    },
  ],
  ["pipes of plain kinds", () => z.string().pipe(z.string().min(2)), { takes: as("ab"), refuses: ["a", 1] }],
  [
    "pipes into optional, nullable, and caught plain kinds",
    () =>
      into(
        z.string().transform((one) => one.length),
        z.number().min(2).optional().nullable().nonoptional(),
      ),
    { takes: [["abc", 3]], refuses: ["a"] },
  ],
  [
    "pipes into a union",
    () =>
      into(
        z.string().transform((one) => one.length),
        z.union([z.number().min(2), z.null()]),
      ),
    { takes: [["abc", 3]], asks: ["a"] },
  ],
  [
    "pipes into choices",
    () =>
      z
        .string()
        .transform((one) => one.length)
        .pipe(z.literal([2, 3])),
    { takes: [["abc", 3]], refuses: ["a"] },
  ],
  [
    "pipes into dates",
    () =>
      z
        .string()
        .transform((one) => new Date(one))
        .pipe(z.date()),
    { takes: [["2024-02-29", day]], refuses: ["a"] },
  ],
  [
    "pipes into booleans and bigints",
    () =>
      z
        .string()
        .transform((one) => (one === "" ? 1 : BigInt(one)))
        .pipe(z.bigint()),
    { takes: [["1", 1n]], refuses: [""] },
  ],
  [
    "pipes into truth",
    () =>
      into(
        z.string().transform((one) => one === "a" || one),
        z.boolean(),
      ),
    { takes: [["a", true]], refuses: ["b"] },
  ],
  [
    "pipes into text",
    () =>
      into(
        z.number().transform((one) => (one > 1 ? "a" : one)),
        z.string(),
      ),
    { takes: [[2, "a"]], refuses: [1] },
  ],
  ["pipes into nothing", () => z.string().pipe(z.never() as never), { refuses: ["a"] }], // of a type that no text is
  [
    "pipes into what is caught",
    () => z.string().pipe(z.string().min(2).catch("c")),
    { takes: as("ab"), refuses: [1], asks: ["a"] },
  ],
  [
    "what zod alone knows",
    () => z.templateLiteral(["v", z.number()]),
    { takes: as("v1"), refuses: ["v", "w1", 1, {}] },
  ],
  [
    "containers that zod alone knows",
    () => z.intersection(a, a),
    {
      takes: as({ a: "x" }),
      refuses: [{ a: 1 }, { a: "x", b: 1 }, new Proxy({ a: "x" }, {}), Object.create(shared), [], "a"],
    },
  ],
  [
    "partial records",
    () => z.partialRecord(z.enum(["a", "b"]), z.number()),
    { takes: as({}, { a: 1 }), refuses: [{ c: 1 }, { a: "x" }] },
  ],
  [
    "codecs",
    () => z.codec(z.string(), z.number(), { decode: Number, encode: String }),
    { takes: [["1", 1]], refuses: [1, "a"] },
  ],
  [
    "checks of containers that change them",
    () => a.overwrite(({ a: text }) => ({ a: `${text}!` })),
    { takes: [[{ a: "x" }, { a: "x!" }]], refuses: [{}] },
  ],
  [
    "checks that add what is not declared",
    () =>
      a.check(({ value }) => {
        Object.assign(value, { b: 1 });
      }),
    { refuses: [{}], asks: [{ a: "x" }] },
  ],
  ["checks that answer later", () => z.string().refine(async () => true), { refuses: [1], asks: ["a"] }],
  ["transformations that answer later", () => z.string().transform(async (one) => one), { refuses: [1], asks: ["a"] }],
  [
    "checks that throw",
    () =>
      z.string().refine(() => {
        throw new Error("own");
      }),
    { refuses: [1], asks: ["a"] },
  ],
  [
    "choices of objects, as untyped callers may have them",
    () => z.literal([shared as never, "a"]), // as untyped callers may
    { takes: as("a"), refuses: [shared, {}] },
  ],
  [
    "choices of symbols, as untyped callers may have them",
    () => z.literal([Symbol.iterator as never, "a"]), // as untyped callers may
    { takes: as("a"), refuses: [Symbol.iterator] },
  ],
  [
    "choices of functions, as untyped callers may have them",
    () => z.literal([named as never, "a"]), // as untyped callers may
    { takes: as("a"), refuses: [named] },
  ],
];

/** Places other than the top in which a schema can stand, with what to send there, and what comes out of it. */
const PLACES: readonly (readonly [string, (schema: z.ZodType) => z.ZodType, (value: unknown) => unknown])[] = [
  ["a key of an object", (schema) => z.strictObject({ p: schema }), (value) => (value === ABSENT ? {} : { p: value })],
  [
    "an optional object",
    (schema) => z.strictObject({ p: schema }).optional(),
    (value) => (value === ABSENT ? {} : { p: value }),
  ],
  ["an array", (schema) => z.array(schema), (value) => [value, value]],
  ["a tuple", (schema) => z.tuple([z.number(), schema]), (value) => [1, value]],
  ["the rest of a tuple", (schema) => z.tuple([z.number()], schema), (value) => [1, value]],
  [
    "an option of a union, on a copy that was walked",
    (schema) => z.union([z.strictObject({ p: schema }), z.strictObject({ q: z.string() })]),
    (value) => (value === ABSENT ? {} : { p: value }),
  ],
  [
    "an option by its discriminator",
    (schema) => z.discriminatedUnion("k", [z.strictObject({ k: z.literal("p"), p: schema })]),
    (value) => (value === ABSENT ? { k: "p" } : { k: "p", p: value }),
  ],
];

describe.each(FAST_WAYS)("the %s way", (way) => {
  describe.each(CASES)("on %s", (_, make, { takes = [], refuses = [], asks = [] }) => {
    it("decides by itself if there is no doubt", () => {
      const schema = make();
      const check = fastCheck(way, { field: schema });
      for (const [value, out] of takes) {
        const said = check(recordOf(value));
        expect(said, String(value)).toStrictEqual({ data: fieldOf(out) });
        const kept: unknown = typeof said === "object" && "data" in said ? Reflect.get(said.data, "field") : undefined;
        if (typeof value === "object" && value !== null) expect(kept, "is a copy").not.toBe(value);
      }
      for (const value of refuses) {
        expect(check(recordOf(value)), typeof value).toEqual({ bad: ["field"], unknown: [] });
      }
      for (const value of asks) expect(check(recordOf(value)), typeof value).toBe("unsure");
    });

    it("gives the verdict of the reference, and the output of plain zod", () => {
      const schema = make();
      const [ours, reference] = [wholly(way, { field: schema }), wholly("reference", { field: schema })];
      for (const [value, out] of takes) {
        expect(ours(recordOf(value)), String(value)).toStrictEqual(fieldOf(out));
        expect(reference(recordOf(value)), String(value)).toStrictEqual(fieldOf(out));
        expect(z.strictObject({ field: schema }).safeParse(recordOf(value)).success).toBe(true);
      }
      for (const value of refuses) {
        expect([ours(recordOf(value)), reference(recordOf(value))], typeof value).toEqual(["refused", "refused"]);
      }
      for (const value of asks) expect(ours(recordOf(value))).toEqual(reference(recordOf(value)));
    });

    it("gives the same verdict in other places", () => {
      for (const [place, wrap, put] of PLACES) {
        const field = wrap(make());
        const [check, whole] = [fastCheck(way, { field }), wholly(way, { field })];
        const [reference, zod] = [wholly("reference", { field }), z.strictObject({ field })];
        for (const [value] of takes) {
          // a place in a list is there, if only as undefined
          if (value === ABSENT && Array.isArray(put(value))) continue;
          const record = { field: put(value) };
          const theirs = zod.safeParse(record);
          expect(check(record), `${String(value)} in ${place}`).toStrictEqual(
            theirs.success ? { data: theirs.data } : { bad: ["field"], unknown: [] },
          );
        }
        for (const value of [...refuses, ...asks]) {
          const record = { field: put(value) };
          const expected = reference(record);
          if (expected === "refused") expect(check(record), `${typeof value} in ${place}`).not.toHaveProperty("data");
          expect(whole(record), `${typeof value} in ${place}`).toEqual(expected);
        }
      }
    });
  });
});

/** What a record is refused for by a fast way that is sure. */
const bad = (...names: readonly string[]) => ({ bad: names, unknown: [] });
/** Nested so many times. */
const nested = (levels: number, inmost: unknown): unknown =>
  levels === 0 ? inmost : { a: nested(levels - 1, inmost) };
const nest = (levels: number, inmost: z.ZodType): z.ZodType =>
  levels === 0 ? inmost : z.strictObject({ a: nest(levels - 1, inmost) });
const text = z.string();
const twoContainers = z.union([a, z.strictObject({ b: text })]);
/** A default that its own schema refuses, which zod then leaves out. */
const refusedDefault = z
  .strictObject({ a: z.string().min(3) })
  .prefault({ a: "x" })
  .optional();
const refusedList = z.array(z.string().min(3)).prefault(["x"]).optional();
const refusedTuple = z
  .tuple([z.string().min(3)])
  .prefault(["x"])
  .optional();

/** Records as large as they may be, and what is said of them where they may be smaller by one. */
const LIMITS: readonly (readonly [
  string,
  Partial<Limits>,
  Schemas,
  object,
  ReturnType<ReturnType<typeof fastCheck>>,
])[] = [
  ["keys of the record", { keys: 2 }, { a: text, b: text.optional() }, { a: "x", b: "y" }, "flooded"],
  ["keys of an object", { keys: 2 }, { f: z.strictObject({ a: text, b: text }) }, { f: { a: "x", b: "y" } }, bad("f")],
  ["elements of an array", { elements: 2 }, { f: z.array(text) }, { f: ["x", "y"] }, bad("f")],
  ["elements of a tuple", { elements: 2 }, { f: z.tuple([text, text]) }, { f: ["x", "y"] }, bad("f")],
  ["elements of an array on a copy", { elements: 2 }, { f: z.union([a, z.array(text)]) }, { f: ["x", "y"] }, bad("f")],
  ["units of a text", { text: 2 }, { f: text }, { f: "ab" }, bad("f")],
  ["units of a text, not characters", { text: 2 }, { f: text.optional() }, { f: "😀" }, bad("f")],
  ["units of a text in an array", { text: 2 }, { f: z.array(text) }, { f: ["ab"] }, bad("f")],
  ["units of a text in a union", { text: 2 }, { f: z.union([text, z.number()]) }, { f: "ab" }, bad("f")],
  ["units of a text that is coerced", { text: 2 }, { f: z.coerce.number() }, { f: "12" }, "unsure"],
  ["units of a text that is coerced to text", { text: 2 }, { f: z.coerce.string() }, { f: "12" }, "unsure"],
  ["units of a text that is coerced to a date", { text: 4 }, { f: z.coerce.date() }, { f: "2024" }, "unsure"],
  ["units of a text that is transformed", { text: 2 }, { f: z.preprocess((one) => one, text) }, { f: "ab" }, "unsure"],
  ["units of all texts", { totalText: 4 }, { a: text, b: text }, { a: "ab", b: "cd" }, "unsure"],
  [
    "units of all texts, nested",
    { totalText: 4 },
    { f: z.strictObject({ a: text, b: z.array(text) }) },
    { f: { a: "ab", b: ["c", "d"] } },
    "unsure",
  ],
  [
    "units of all texts, each counted once",
    { totalText: 4 },
    { f: z.union([text.regex(/x/), text.regex(/y/), text]), g: text },
    { f: "ab", g: "cd" },
    "unsure",
  ],
  [
    "units of all texts, coerced",
    { totalText: 4 },
    { a: z.coerce.number(), b: z.coerce.string() },
    { a: "12", b: "cd" },
    "unsure",
  ],
  [
    "units of all texts on copies",
    { totalText: 4 },
    { a: twoContainers, b: twoContainers },
    { a: { a: "ab" }, b: { b: "cd" } },
    "structure",
  ],
  [
    "units of all texts that zod looks at",
    { totalText: 4 },
    { a: z.templateLiteral(["v", z.number()]), b: text },
    { a: "v1", b: "cd" },
    "unsure",
  ],
  [
    "values of an object",
    { values: 4 },
    { f: z.strictObject({ a: text, b: text }) },
    { f: { a: "x", b: "y" } },
    "unsure",
  ],
  ["values of an array", { values: 4 }, { f: z.array(text) }, { f: ["x", "y"] }, "unsure"],
  ["values of a tuple", { values: 4 }, { f: z.tuple([text, text]) }, { f: ["x", "y"] }, "unsure"],
  [
    "values of several containers",
    { values: 6 },
    { f: z.array(text), g: a, h: text.optional() },
    { f: ["x", "y"], g: { a: "x" } },
    "unsure",
  ],
  [
    "values of a shared array, each time it is met",
    { values: 8 },
    { f: z.array(z.array(text)) },
    { f: Array(2).fill(["x", "y"]) },
    "unsure",
  ],
  ["levels of objects", { depth: 3 }, { f: nest(2, text) }, { f: nested(2, "x") }, bad("f")],
  ["levels of arrays", { depth: 3 }, { f: z.array(z.array(text)) }, { f: [["x"], [], ["y"]] }, bad("f")],
  [
    "levels of tuples",
    { depth: 3 },
    { f: z.tuple([z.tuple([text]), z.tuple([text])]) },
    { f: [["x"], ["y"]] },
    bad("f"),
  ],
  [
    "levels of all sorts",
    { depth: 5 },
    { f: z.array(nest(1, z.tuple([nest(1, text)]))) },
    { f: [nested(1, [nested(1, "x")]), nested(1, [nested(1, "y")])] },
    bad("f"),
  ],
  ["levels on a copy", { depth: 3 }, { f: z.array(twoContainers) }, { f: [{ a: "x" }, { b: "x" }] }, bad("f")],
  [
    "levels that zod looks at",
    { depth: 3 },
    { f: z.array(z.intersection(a, a)) },
    { f: [{ a: "x" }, { a: "x" }] },
    bad("f"),
  ],
  [
    "levels behind a choice",
    { depth: 3 },
    { f: z.discriminatedUnion("k", [z.strictObject({ k: z.literal("x"), c: a })]) },
    { f: { k: "x", c: { a: "x" } } },
    bad("f"),
  ],
  [
    "levels of several fields",
    { depth: 3 },
    { e: nest(2, text), f: nest(2, text), g: z.array(z.array(text)), h: nest(2, text) },
    { e: nested(2, "x"), f: nested(2, "x"), g: [["x"]], h: nested(2, "x") },
    bad("e", "f", "g", "h"),
  ],
  [
    "levels behind a default that is refused",
    { depth: 3 },
    { e: refusedDefault, f: refusedList, g: refusedTuple, h: nest(2, text) },
    { h: nested(2, "x") },
    bad("h"),
  ],
  [
    "levels behind a nested default that is refused",
    { depth: 4 },
    { f: z.strictObject({ a: refusedDefault, b: refusedList, c: refusedTuple, d: nest(2, text) }) },
    { f: { d: nested(2, "x") } },
    bad("f"),
  ],
  [
    "levels behind refused defaults that are undefined",
    { depth: 4 },
    { f: z.array(z.strictObject({ a: refusedDefault, d: nest(1, text).optional() })) },
    { f: [{ a: undefined }, { a: undefined }, { d: { a: "x" } }] },
    bad("f"),
  ],
];

describe.each(FAST_WAYS)("the limits of the %s way", (way) => {
  it.each(LIMITS)("are reached, but not exceeded, by %s", (_, limits, schemas, record, beyond) => {
    const expected = wholly("reference", schemas, limits)(record);
    expect(expected).not.toBe("refused");
    const check = fastCheck(way, schemas, limits);
    // each record has its limits to itself
    for (let time = 0; time < 3; time += 1) expect(check(record)).toStrictEqual({ data: expected });
    const less = Object.fromEntries(Object.entries(limits).map(([name, most]) => [name, most - 1]));
    expect(wholly("reference", schemas, less)(record)).toBe("refused");
    const strict = fastCheck(way, schemas, less);
    for (let time = 0; time < 3; time += 1) expect(strict(record)).toEqual(beyond);
    expect(wholly(way, schemas, less)(record)).toBe("refused");
    expect(wholly(way, schemas, limits)(record)).toStrictEqual(expected);
  });

  it("count the values of the record itself", () => {
    const [schemas, record] = [
      { a: text, b: text },
      { a: "x", b: "y" },
    ];
    expect(fastCheck(way, schemas, { values: 3 })(record)).toEqual({ data: record });
    expect(fastCheck(way, schemas, { values: 2 })(record)).not.toHaveProperty("data");
    expect(wholly(way, schemas, { values: 2 })(record)).toBe("refused");
  });

  it("count the values of parts that were walked", () => {
    const [schemas, record] = [
      { f: twoContainers, g: twoContainers },
      { f: { a: "x" }, g: { b: "x" } },
    ];
    expect(fastCheck(way, schemas, { values: 7 })(record)).toEqual({ data: record });
    expect(fastCheck(way, schemas, { values: 3 })(record)).not.toHaveProperty("data");
    for (const values of [3, 4, 5, 6, 7]) {
      expect(wholly(way, schemas, { values })(record)).toEqual(wholly("reference", schemas, { values })(record));
    }
  });

  it("are counted anew for each record, also after one that was refused, or not decided", () => {
    const schemas = { e: z.coerce.string(), f: nest(2, text.max(2)), g: text };
    const check = fastCheck(way, schemas, { depth: 3, totalText: 6, values: 6 });
    const record = { e: "ab", f: nested(2, "cd"), g: "ef" };
    for (const other of [
      { ...record, f: nested(2, 1) },
      { ...record, f: nested(2, "abcd") },
      { ...record, e: {} },
      null,
    ]) {
      expect(check(other)).not.toHaveProperty("data");
      expect(check(record)).toEqual({ data: record });
    }
  });
});

describe.each(FAST_WAYS)("the %s way and accessors", (way) => {
  /** An object one of whose properties is read by a function, and how often it was. */
  const read = (others: object, name: string, value: unknown) => {
    const reads = { count: 0, of: { ...others } };
    Object.defineProperty(reads.of, name, {
      enumerable: true,
      get: () => {
        reads.count += 1;
        return value;
      },
    });
    return reads;
  };

  it.each<[string, z.ZodType]>([
    ["an object", a],
    ["an optional object", a.optional()],
    ["an alternative to plain kinds", z.union([z.string(), a, z.null()])],
    ["an alternative to what is put in place of a wrong value", z.union([a, z.string().catch("c")])],
    [
      "an alternative by its discriminator",
      z.discriminatedUnion("k", [z.strictObject({ k: z.literal("x").optional(), a: z.string() }).required()]),
    ],
  ])("reads once what it returns: %s", (_, schema) => {
    const others = schema instanceof z.ZodDiscriminatedUnion ? { k: "x" } : {};
    const { of: value } = read(others, "a", "x");
    expect(fastCheck(way, { f: schema })({ f: value })).toEqual({ data: { f: { ...others, a: "x" } } });
    const counted = read(others, "a", "x");
    fastCheck(way, { f: schema })({ f: counted.of });
    expect(counted.count).toBe(1);
  });

  it("reads a field once", () => {
    const counted = read({}, "f", "x");
    expect(fastCheck(way, { f: text })(counted.of)).toEqual({ data: { f: "x" } });
    expect(counted.count).toBe(1);
  });

  it("reads an element once", () => {
    const list: unknown[] = ["x"];
    let count = 0;
    Object.defineProperty(list, 0, { enumerable: true, get: () => `x${++count}` });
    expect(fastCheck(way, { f: z.array(text) })({ f: list })).toEqual({ data: { f: ["x1"] } });
    expect(fastCheck(way, { f: z.tuple([text]) })({ f: list })).toEqual({ data: { f: ["x2"] } });
  });

  it("calls no accessor if several containers are possible", () => {
    const counted = read({}, "a", "x");
    expect(fastCheck(way, { f: twoContainers })({ f: counted.of })).toEqual(bad("f"));
    expect(counted.count).toBe(0);
  });

  it.each<[string, z.ZodType]>([
    ["nullable containers", z.union([a.nullable(), z.strictObject({ b: text }).nullable()])],
    ["optional containers", z.union([a.optional(), z.strictObject({ b: text }).optional()])],
    ["lists", z.union([z.array(text), a])],
    ["what zod alone knows", z.union([z.intersection(a, a), a])],
    ["choices", z.union([z.discriminatedUnion("a", [z.strictObject({ a: z.literal("x") })]), a])],
  ])("calls no accessor if several containers are possible, such as %s", (_, schema) => {
    expect(fastCheck(way, { f: schema })({ f: read({}, "a", "x").of })).toEqual(bad("f"));
  });

  it("calls no accessor of the key that chooses among alternatives", () => {
    const schema = z.discriminatedUnion("k", [z.strictObject({ k: z.literal("x") })]);
    expect(fastCheck(way, { f: schema })({ f: read({}, "k", "x").of })).toEqual(bad("f"));
  });
});

describe.each(FAST_WAYS)("the %s way and a developer's checks", (way) => {
  it("runs them once for each object, for any number of alternatives", () => {
    let count = 0;
    const own = z.strictObject({ a: text }).refine(() => {
      count += 1;
      return true;
    });
    const list = z.array(own);
    const alternatives = ["x", "y", "z"].map((k) => z.strictObject({ own, list, k: z.literal(k) }));
    const check = fastCheck(way, { f: z.union(alternatives), g: z.union(alternatives) });
    const value = { own: { a: "x" }, list: [{ a: "y" }], k: "z" };
    expect(check({ f: value, g: value })).toEqual({ data: { f: value, g: value } });
    expect(count).toBe(4);
    check({ f: value, g: value });
    expect(count).toBe(8);
  });

  it("runs them anew for each record", () => {
    const known = new Set(["a"]);
    const own = z.union([z.array(text), text.refine((one) => known.has(one))]);
    const check = fastCheck(way, { f: z.union([z.strictObject({ v: own }), z.strictObject({ w: own })]) });
    const record = { f: { w: "b" } };
    expect(check(record)).toEqual(bad("f"));
    known.add("b");
    expect(check(record)).toEqual({ data: record });
    known.delete("b");
    expect(check(record)).toEqual(bad("f"));
  });
});

describe.each(FAST_WAYS)("the %s way on whole records", (way) => {
  class Own {
    f = "x";
  }

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["text", "f"],
    ["a number", 1],
    ["a list", ["x"]],
    ["a function", Object.assign(() => undefined, { f: "x" })],
    ["a proxy", new Proxy({ f: "x" }, {})],
    ["an instance", new Own()],
    ["what inherits", Object.create({ f: "x" })],
    ["hidden keys", Object.defineProperty({ f: "x" }, "g", { value: 1 })],
    ["symbols", { f: "x", [Symbol("s")]: 1 }],
  ])("leaves %s to the reference, which finds the reason", (_, record) => {
    expect(fastCheck(way, { f: text })(record)).toBe("structure");
    expect(wholly(way, { f: text })(record)).toBe("refused");
  });

  it("takes records without a prototype, and frozen ones", () => {
    const bare = Object.assign(Object.create(null), { f: "x" });
    for (const record of [bare, Object.freeze({ f: "x" })]) {
      expect(fastCheck(way, { f: text })(record)).toStrictEqual({ data: { f: "x" } });
    }
    expect(fastCheck(way, { f: z.strictObject({ f: text }) })({ f: bare })).toStrictEqual({ data: { f: { f: "x" } } });
  });

  it("reports all fields that do not pass, and all undeclared keys", () => {
    const check = fastCheck(way, { a: text, b: z.number().optional(), c: a, d: text });
    expect(check({ x: 1, a: 1, b: "1", y: 1, c: { a: 1 }, d: "d" })).toEqual({
      bad: ["a", "b", "c"],
      unknown: ["x", "y"],
    });
    expect(check({ d: "d", c: { a: "x" }, a: "a", z: undefined })).toEqual({ bad: [], unknown: ["z"] });
    expect(check({})).toEqual(bad("a", "c", "d"));
  });

  it("treats undefined as absent, and returns neither", () => {
    const optional = {
      a: text.optional(),
      b: text.default("d"),
      c: text.nullish(),
      d: z.undefined(),
      e: z.exactOptional(text),
    };
    const check = fastCheck(way, optional);
    expect(check({ d: undefined })).toStrictEqual({ data: { b: "d" } });
    expect(check({ a: undefined, b: undefined, c: undefined, d: undefined })).toStrictEqual({ data: { b: "d" } });
    expect(check({ a: "a", b: "b", c: null, d: undefined, e: "e" })).toStrictEqual({
      data: { a: "a", b: "b", c: null, e: "e" },
    });
    expect(check({ d: undefined, e: undefined })).toEqual(bad("e"));
  });

  it.each([1, 2, 3, 4, 5])("keeps the order of declaration with any of %i optional keys", (count) => {
    const names = Array.from({ length: count }, (_, index) => `k${index}`);
    const schemas = { first: text, ...Object.fromEntries(names.map((name) => [name, text.optional()])), last: text };
    const [check, inner] = [fastCheck(way, schemas), fastCheck(way, { f: z.strictObject(schemas) })];
    for (let subset = 0; subset < 2 ** count; subset += 1) {
      const there = names.filter((_, index) => (subset & (1 << index)) !== 0);
      const record = Object.fromEntries(["first", ...there, "last"].map((name) => [name, name]));
      const turned = Object.fromEntries(Object.entries(record).reverse());
      expect(JSON.stringify(check(turned))).toBe(JSON.stringify({ data: record }));
      expect(JSON.stringify(inner({ f: turned }))).toBe(JSON.stringify({ data: { f: record } }));
    }
  });

  it("returns objects with own keys, even if some are inherited", () => {
    const names = ["polluted", "thrown"];
    const refuse = (): never => {
      throw new Error("set");
    };
    Object.defineProperty(Object.prototype, "polluted", { value: "evil", writable: false, configurable: true });
    Object.defineProperty(Object.prototype, "thrown", { get: () => "evil", set: refuse, configurable: true });
    try {
      const schemas = { polluted: text, thrown: text.optional(), toString: text.optional() };
      const record = { polluted: "mine", thrown: "mine", toString: "mine" };
      for (const value of [
        fastCheck(way, schemas)(record),
        fastCheck(way, { f: z.strictObject(schemas) })({ f: record }),
      ]) {
        expect(JSON.stringify(value)).toContain('{"polluted":"mine","thrown":"mine","toString":"mine"}');
      }
      const less = { polluted: "mine" };
      for (const value of [
        fastCheck(way, schemas)(less),
        fastCheck(way, { f: z.strictObject(schemas) })({ f: less }),
      ]) {
        expect(JSON.stringify(value)).toContain('{"polluted":"mine"}');
      }
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it("returns ordinary properties, which can be changed", () => {
    const said = fastCheck(way, { constructor: text, f: z.strictObject({ valueOf: text, a: text }) })({
      constructor: "x",
      f: { valueOf: "x", a: "x" },
    });
    const data: object = typeof said === "object" && "data" in said ? said.data : {};
    const ordinary = { value: "x", writable: true, enumerable: true, configurable: true };
    expect(Object.getOwnPropertyDescriptor(data, "constructor")).toEqual(ordinary);
    expect(Object.getOwnPropertyDescriptors(Reflect.get(data, "f"))).toEqual({ valueOf: ordinary, a: ordinary });
  });

  it("follows a schema that holds itself", () => {
    const node = z.strictObject({
      name: text,
      get children() {
        return z.array(node).optional();
      },
    });
    const check = fastCheck(way, { f: node });
    const tree = { name: "x", children: [{ name: "y", children: [] }, { name: "z" }] };
    expect(check({ f: tree })).toStrictEqual({ data: { f: tree } });
    expect(check({ f: { name: "x", children: [{ name: "y", children: [{ name: 1 }] }] } })).toEqual(bad("f"));
  });
});

describe.each(FAST_WAYS)("the %s way and refused input", (way) => {
  it("gives none of it to a developer's code", () => {
    const seen: unknown[] = [];
    const own = z.transform((one) => {
      seen.push(one);
      return "x";
    });
    for (const schema of [own.refine(() => true), z.union([into(own, a), a]), own, own.pipe(text)]) {
      const check = fastCheck(way, { f: schema });
      for (const value of [new Proxy({ a: "x" }, {}), Object.create({ a: "x" }), "\0"]) check({ f: value });
    }
    expect(seen).toEqual([]);
  });

  it("asks proxies nothing", () => {
    const asked: unknown[] = [];
    const traps = { get: (_: object, name: string) => void asked.push(name) };
    const hostile = () => new Proxy({ k: "x" }, new Proxy({}, traps));
    const schemas = [
      z.discriminatedUnion("k", [z.strictObject({ k: z.literal("x") })]),
      z.strictObject({ k: text }),
      z.array(text),
      z.tuple([text]),
      z.date(),
      twoContainers,
    ];
    const said = schemas.map((schema) => fastCheck(way, { f: schema })({ f: hostile() }));
    said.push(fastCheck(way, { k: text })(hostile()));
    expect(asked).toEqual([]);
    expect(said).toEqual([...schemas.map(() => bad("f")), "structure"]);
  });

  it("refuses an object or function as a choice, even if the methods of sets were replaced", () => {
    const check = fastCheck(way, { f: z.enum(Array.from({ length: 20 }, (_, index) => `v${index}`)) });
    const { has } = Set.prototype;
    const said: unknown[] = [];
    try {
      Set.prototype.has = () => true;
      for (const value of [{}, [], named]) said.push(check({ f: value }));
    } finally {
      Set.prototype.has = has;
    }
    expect(said).toEqual([bad("f"), bad("f"), bad("f")]);
  });
});
