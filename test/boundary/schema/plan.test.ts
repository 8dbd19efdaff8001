import { describe, expect, it } from "vitest";
import { z } from "zod";
import { $constructor, $ZodString } from "zod/v4/core";

import { buildPlan, type Plan, type Property } from "../../../src/boundary/schema/plan.js";

/** A plan in few words; of the checks of a schema, how many there are. */
function outline(plan: Plan): string {
  switch (plan.op) {
    case "text":
    case "number":
    case "bigint":
    case "boolean":
    case "date":
      return `${plan.coerce ? "coerced " : ""}${plan.op}${count(plan)}`;
    case "values":
      return `values ${[...plan.values].map((one) => JSON.stringify(one) ?? "undefined").join(" ")}${count(plan)}`;
    case "never":
    case "lazy":
    case "zod":
      return plan.op;
    case "optional":
      return `optional${plan.substitutes ? " that substitutes" : ""}(${outline(plan.inner)})`;
    case "nullable":
    case "nonoptional":
    case "catch":
      return `${plan.op}(${outline(plan.inner)})`;
    case "default":
    case "prefault":
      return `${plan.op}(${outline(plan.inner)} ${JSON.stringify(plan.value())} ${plan.shape.kind})`;
    case "array":
      return `array(${outline(plan.element)})${count(plan)}`;
    case "tuple": {
      const places = plan.items.map(outline);
      if (plan.rest !== undefined) places.push(`...${outline(plan.rest)}`);
      return `tuple(${places.join(", ")})${count(plan)}`;
    }
    case "object":
      return `object(${plan.properties.map(ofProperty).join(", ")})${count(plan)}`;
    case "union":
      return `union(${plan.options.map(outline).join(" | ")})${count(plan)}`;
    case "choice": {
      const options = [...plan.options].map(([value, option]) => `${JSON.stringify(value)} ${outline(option)}`);
      return `choice by ${plan.discriminator}(${options.join(" | ")})${count(plan)}`;
    }
    case "transform":
      return `transform${plan.isFirst ? " first" : ""}${plan.isLast ? " last" : ""}`;
    case "pipe":
      return `pipe(${outline(plan.first)} > ${outline(plan.next)})`;
  }
}

function count({ steps }: { readonly steps: readonly unknown[] }): string {
  return steps.length === 0 ? "" : `+${steps.length}`;
}

function ofProperty({ name, input, mayBeMissing, plan }: Property): string {
  const absence = input === "required" ? "" : `, ${input}`;
  return `${name}${mayBeMissing ? "?" : ""}${absence}: ${outline(plan)}`;
}

/** A plan that has to be of one kind. */
function planAs<Op extends Plan["op"]>(op: Op, plan: Plan | undefined): Plan & { readonly op: Op } {
  if (plan === undefined || !isOf(op, plan)) throw new Error(`is not of the kind ${op}`);
  return plan;
}

function isOf<Op extends Plan["op"]>(op: Op, plan: Plan): plan is Plan & { readonly op: Op } {
  return plan.op === op;
}

const plans = (schema: z.ZodType): string => outline(buildPlan(schema));
const passes = (): boolean => true;

describe("the plan of a schema", () => {
  it.each<[string, () => z.ZodType, string]>([
    ["text", () => z.string(), "text"],
    ["text with checks", () => z.string().min(1).max(2), "text+2"],
    ["a format, which is a check itself", () => z.email().min(6), "text+2"],
    ["numbers", () => z.number().gt(1), "number+1"],
    ["bigints", () => z.bigint().gt(1n), "bigint+1"],
    ["booleans", () => z.boolean(), "boolean"],
    ["dates", () => z.date().min(new Date(0)), "date+1"],
    ["coerced text", () => z.coerce.string().min(1), "coerced text+1"],
    ["coerced numbers", () => z.coerce.number(), "coerced number"],
    ["coerced bigints", () => z.coerce.bigint(), "coerced bigint"],
    ["coerced booleans", () => z.coerce.boolean(), "coerced boolean"],
    ["coerced dates", () => z.coerce.date(), "coerced date"],
    ["null", () => z.null(), "values null"],
    ["undefined", () => z.undefined(), "values undefined"],
    ["void", () => z.void(), "values undefined"],
    ["an enum", () => z.enum(["a", "b"]), 'values "a" "b"'],
    ["an enum of numbers", () => z.enum({ A: 1, B: 2 }), "values 1 2"],
    ["a literal with a check", () => z.literal("a").refine(passes), 'values "a"+1'],
    ["never", () => z.never(), "never"],
    ["an array", () => z.array(z.string().min(1)).max(3), "array(text+1)+1"],
    ["an object", () => z.strictObject({ a: z.string(), b: z.number() }), "object(a: text, b: number)"],
    ["an object with a check", () => z.strictObject({ a: z.string() }).refine(passes), "object(a: text)+1"],
    ["a tuple", () => z.tuple([z.string(), z.number()]), "tuple(text, number)"],
    ["a tuple with a rest", () => z.tuple([z.string()], z.number()).refine(passes), "tuple(text, ...number)+1"],
    ["a union", () => z.union([z.string(), z.number()]).refine(passes), "union(text | number)+1"],
    [
      "a discriminated union",
      () =>
        z.discriminatedUnion("k", [
          z.strictObject({ k: z.literal("a") }),
          z.strictObject({ k: z.literal(["b", "c"]), d: z.string() }),
        ]),
      'choice by k("a" object(k: values "a") | "b" object(k: values "b" "c", d: text) | "c" object(k: values "b" "c", d: text))',
    ],
    [
      "a discriminated union with a check",
      () => z.discriminatedUnion("k", [z.strictObject({ k: z.literal("a") })]).refine(passes),
      'choice by k("a" object(k: values "a"))+1',
    ],
    ["an optional value", () => z.string().optional(), "optional(text)"],
    [
      "an optional value with a default",
      () => z.string().default("x").optional(),
      'optional that substitutes(default(text "x" text))',
    ],
    ["an optional value twice", () => z.string().optional().optional(), "optional(optional(text))"],
    ["an exactly optional value, which undefined is not", () => z.exactOptional(z.string()), "text"],
    ["null or a value", () => z.string().nullable(), "nullable(text)"],
    ["a value that is not undefined", () => z.string().optional().nonoptional(), "nonoptional(optional(text))"],
    ["a default", () => z.string().default("x"), 'default(text "x" text)'],
    ["a value filled in before", () => z.string().prefault("x"), 'prefault(text "x" text)'],
    ["a value put in place of a wrong one", () => z.string().catch("x"), "catch(text)"],
    ["a read-only value, as the value is copied anyway", () => z.array(z.string()).readonly(), "array(text)"],
    ["a lazy schema", () => z.lazy(() => z.string()), "text"],
    ["a transformation", () => z.string().transform((one) => one), "pipe(text > transform last)"],
    [
      "a transformation that is checked",
      () =>
        z
          .string()
          .transform((one) => one)
          .pipe(z.string()),
      "pipe(pipe(text > transform) > text)",
    ],
    ["a transformation that comes first", () => z.preprocess((one) => one, z.string()), "pipe(transform first > text)"],
    ["a transformation alone", () => z.transform((one) => one), "transform first last"],
    [
      "a record with an enum of keys, all of which are asked for",
      () => z.record(z.enum(["a", "b"]), z.number()),
      "object(a, defaulted: number, b, defaulted: number)",
    ],
    [
      "a record with literal keys and a check",
      () => z.record(z.literal("a"), z.number()).refine(passes),
      "object(a, defaulted: number)+1",
    ],
  ])("is known for %s", (_, schema, expected) => {
    expect(plans(schema())).toBe(expected);
  });

  it.each<[string, () => z.ZodType]>([
    ["a template", () => z.templateLiteral(["a", z.number()])],
    ["an intersection", () => z.intersection(z.strictObject({ a: z.string() }), z.strictObject({ a: z.string() }))],
    ["a codec", () => z.codec(z.string(), z.number(), { decode: Number, encode: String })],
    ["texts for booleans", () => z.stringbool()],
    ["one of exactly one alternative", () => z.xor([z.string(), z.number()])],
    ["a pipe with a check", () => z.string().pipe(z.string()).refine(passes)],
    ["a transformation with a check", () => z.transform((one) => one).refine(passes)],
    ["an optional value with a check", () => z.string().optional().refine(passes)],
    ["a choice of no number", () => z.literal([1, Number.NaN])],
    ["a choice of no text that is kept", () => z.literal(["a", "b\0"])],
    ["choices of which one is half a character", () => z.enum(["\ud83d", "b"])],
    ["a tuple with an optional place", () => z.tuple([z.string(), z.string().optional()])],
    ["a tuple with a default", () => z.tuple([z.string(), z.string().default("x")])],
    ["a tuple with a place that puts out undefined", () => z.tuple([z.string(), z.string().catch("x")])],
    [
      "a tuple with a place that takes no undefined, and puts it out",
      () =>
        z.tuple([
          z
            .string()
            .transform((one): string | undefined => one)
            .pipe(z.string().optional()),
        ]),
    ],
    ["a record whose keys have a check", () => z.record(z.enum(["a"]).refine(passes), z.string())],
    ["a record whose keys are numbers", () => z.record(z.literal(["a", 1]), z.string())],
    ["a record some of whose keys may be missing", () => z.partialRecord(z.enum(["a"]), z.string())],
    ["a record with free keys", () => z.record(z.string(), z.string())],
    ["a record with a union of keys", () => z.record(z.union([z.literal("a"), z.literal("b")]), z.string())],
    ["a record with the key of prototypes", () => z.record(z.enum(["__proto__"]), z.string())],
    [
      "a discriminated union that falls back to its options",
      () =>
        z.discriminatedUnion("k", [z.strictObject({ k: z.literal("a") }), z.strictObject({ k: z.literal("b") })], {
          unionFallback: true,
        }),
    ],
    [
      "a discriminated union with two options for one value",
      () => z.discriminatedUnion("k", [z.strictObject({ k: z.literal("a") }), z.strictObject({ k: z.literal("a") })]),
    ],
    [
      "a discriminated union with an option for absence",
      () => z.discriminatedUnion("k", [z.strictObject({ k: z.literal("a") }), z.strictObject({ k: z.undefined() })]),
    ],
  ])("leaves %s to zod", (_, schema) => {
    expect(plans(schema())).toBe("zod");
  });

  it.each(["OwnZodString", "X$ZodString", "_OwnString", "Own"])("leaves a developer's own kind, %s, to zod", (name) => {
    const Own: $constructor<$ZodString> = $constructor(name, (own, def) => {
      $ZodString.init(own, def);
    });
    expect(outline(buildPlan(new Own({ type: "string" })))).toBe("zod");
    expect(outline(buildPlan(new $ZodString({ type: "string" })))).toBe("text");
  });

  it("holds zod's treatment of each absent key", () => {
    const schema = z.strictObject({
      required: z.string(),
      optional: z.string().optional(),
      exact: z.exactOptional(z.string()),
      defaulted: z.string().default("x"),
      prefaulted: z.string().prefault("x"),
      caught: z.string().catch("x"),
      undef: z.undefined(),
      both: z.string().default("x").optional(),
    });
    const { properties } = planAs("object", buildPlan(schema));
    expect(properties.map(({ name, input, mayBeMissing }) => [name, input, mayBeMissing])).toEqual([
      ["required", "required", false],
      ["optional", "optional", true],
      ["exact", "optional", true],
      ["defaulted", "defaulted", false],
      ["prefaulted", "defaulted", false],
      ["caught", "optional", false],
      ["undef", "required", false],
      ["both", "defaulted", true],
    ]);
  });

  it("lets a part that failed inspection return plain values only", () => {
    expect(buildPlan(z.any())).toMatchObject({ op: "zod", shape: { kind: "scalar" } });
    expect(buildPlan(z.string())).toMatchObject({ shape: { kind: "text" } });
  });

  it("covers null, undefined and choices that are not texts", () => {
    const { values } = planAs("values", buildPlan(z.literal([null, undefined, true, 2n])));
    expect([...values]).toEqual([null, undefined, true, 2n]);
  });

  it("asks for a default each time, because it may be made anew", () => {
    let calls = 0;
    const schema = z.number().default(() => {
      calls += 1;
      return calls;
    });
    const plan = planAs("default", buildPlan(schema));
    const [first, second] = [plan.value(), plan.value()];
    expect(second).toBe(Number(first) + 1);
  });

  it("is made once for a schema in several places", () => {
    const shared = z.strictObject({ a: z.string() });
    const { properties } = planAs("object", buildPlan(z.strictObject({ one: shared, two: shared })));
    expect(properties[0]?.plan).toBe(properties[1]?.plan);
  });

  it("differs for a schema whose output another schema checks", () => {
    const shared = z.string().transform((one) => one);
    const own = z.transform((one: string) => one);
    expect(plans(z.strictObject({ last: shared, first: shared.pipe(z.string()), again: shared }))).toBe(
      "object(last: pipe(text > transform last), first: pipe(pipe(text > transform) > text), again: pipe(text > transform last))",
    );
    expect(plans(z.strictObject({ alone: own, after: z.string().pipe(own), before: own.pipe(z.string()) }))).toBe(
      "object(alone, optional: transform first last, after: pipe(text > transform last), before, optional: pipe(transform first > text))",
    );
  });

  it("is finite for a schema that holds itself, and leads back to the same plan", () => {
    const node = z.strictObject({
      name: z.string(),
      get children() {
        return z.array(node);
      },
    });
    const plan = planAs("object", buildPlan(node));
    expect(outline(plan)).toBe("object(name: text, children: array(lazy))");
    const children = planAs("array", plan.properties[1]?.plan);
    const { get } = planAs("lazy", children.element);
    expect(get()).toBe(plan);
  });

  it("is made for a discriminated union that zod cannot use, too", () => {
    const unusable = [z.string() as never, z.strictObject({ k: z.string() })] as const; // a text has no key k
    expect(() => buildPlan(z.discriminatedUnion("k", unusable))).not.toThrow();
  });
});
