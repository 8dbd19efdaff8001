import fc from "fast-check";
import { z } from "zod";

/** A closed schema, with values of which some pass and some nearly do. */
export interface Trial {
  readonly schema: z.ZodType;
  readonly values: fc.Arbitrary<unknown>;
}

/** Values that belong nowhere, or nearly somewhere. */
const strays = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", " ", "0", "1", "true", 0, -0, 1, -1, 0.5, 1e21, Number.NaN),
  fc.constantFrom<unknown>(Number.POSITIVE_INFINITY, 2 ** 53, 5n, 0n, true, false, [], {}, [[]], "\u0130", "a\u0301"),
  fc.constantFrom<unknown>("2024-02-29", "2023-02-29", "2024-02-29T10:00:00Z", "a@b.co", "+4790000000", "😀😀", "red"),
  fc.string({ unit: "grapheme", maxLength: 8 }).map((one) => one.replaceAll("\0", "")),
  fc.double(),
);

const trial = (schema: z.ZodType, values: fc.Arbitrary<unknown>): fc.Arbitrary<Trial> =>
  fc.constant({ schema, values: fc.oneof({ weight: 4, arbitrary: values }, { weight: 1, arbitrary: strays }) });

const words = fc.string({ unit: "grapheme", maxLength: 12 }).map((one) => one.replaceAll("\0", ""));
const padded = words.map((one) => `  ${one}\t`);
const dates = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01") });
const near = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.nat(40), fc.constantFrom("", "x", "-", ".", "9", "@", " ", "é", "\n"), fc.boolean())
    .map(([one, at, piece, isKept]) => (isKept ? one : one.slice(0, at) + piece + one.slice(at + 1)));

/** Schemas of text, with checks of all sorts. */
const texts = fc.oneof(
  trial(z.string(), words),
  fc.tuple(fc.nat(5), fc.nat(6)).chain(([least, more]) =>
    trial(
      z
        .string()
        .min(least)
        .max(least + more),
      words,
    ),
  ),
  fc.nat(6).chain((length) => trial(z.string().length(length), words)),
  trial(z.string().trim().min(2), padded),
  trial(
    z
      .string()
      .toLowerCase()
      .regex(/^[a-zà-ÿ ]*$/),
    words,
  ),
  trial(z.string().normalize("NFC").max(6), words),
  trial(z.string().regex(/a|^b/), fc.constantFrom("a", "ba", "cb", "b\ud83d\ude00")),
  trial(z.string().regex(/o/g), fc.constantFrom("o", "oo", "x")),
  trial(z.string().startsWith("a").endsWith("z").includes("-"), fc.constantFrom("a-z", "az", "a--z", "-")),
  trial(z.uuid(), near(fc.uuid())),
  trial(z.email(), near(fc.emailAddress())),
  trial(z.e164(), near(fc.integer({ min: 10 ** 6, max: 10 ** 14 }).map((one) => `+${one}`))),
  trial(
    z.iso.date(),
    near(dates.map((one) => (Number.isNaN(one.getTime()) ? "2000-13-01" : one.toISOString().slice(0, 10)))),
  ),
  trial(z.iso.datetime(), near(dates.map((one) => (Number.isNaN(one.getTime()) ? "never" : one.toISOString())))),
  trial(z.url(), fc.oneof(fc.webUrl(), fc.constant(" https://a.example/x y "), fc.constant("http:/x"))),
  trial(z.ipv4(), near(fc.ipV4())),
  trial(z.ipv6(), near(fc.ipV6())),
  trial(z.base64(), fc.base64String()),
  trial(
    z.string().refine((one) => one.length % 2 === 0),
    words,
  ),
  trial(
    z
      .string()
      .refine((one) => one !== "a", { abort: true })
      .max(4),
    words,
  ),
  trial(
    z
      .string()
      .max(3, { abort: true })
      .refine((one) => one.length > 0),
    words,
  ),
  // zod takes `when` at run time, which the types of most checks leave out
  trial(z.string().max(3, { when: () => false } as never), words),
  trial(
    z
      .string()
      .overwrite((one) => one.replaceAll("a", "b"))
      .max(5),
    words,
  ),
  trial(z.templateLiteral(["n-", z.number()]), fc.constantFrom("n-1", "n-", "n-x")),
  trial(z.coerce.string().max(5), fc.oneof(fc.integer(), fc.boolean(), words)),
);

const others = fc.oneof(
  trial(z.number(), fc.double()),
  fc.tuple(fc.integer({ min: -5, max: 5 }), fc.nat(6)).chain(([least, more]) =>
    trial(
      z
        .number()
        .gte(least)
        .lt(least + more),
      fc.oneof(fc.integer({ min: -6, max: 12 }), fc.double()),
    ),
  ),
  trial(z.int(), fc.oneof(fc.integer(), fc.double(), fc.constant(2 ** 60))),
  trial(z.int32().positive(), fc.oneof(fc.integer(), fc.constant(2 ** 31))),
  trial(
    z.number().multipleOf(0.1),
    fc.integer().map((one) => one / 10),
  ),
  trial(z.coerce.number().nonnegative(), fc.oneof(words, fc.boolean(), fc.integer().map(String))),
  trial(z.boolean(), fc.boolean()),
  trial(z.coerce.boolean(), fc.oneof(fc.boolean(), words)),
  trial(z.bigint().min(-3n).max(9n), fc.bigInt({ min: -5n, max: 12n })),
  trial(z.coerce.bigint(), fc.oneof(fc.integer(), fc.integer().map(String), words)),
  trial(z.enum(["red", "green", "1"]), fc.constantFrom("red", "green", "blue", "1")),
  trial(z.literal(["one", 1, null, true]), fc.constantFrom("one", 1, null, true, "1")),
  trial(z.literal(Array.from({ length: 12 }, (_, index) => index)), fc.nat(14)),
  trial(z.null(), fc.constantFrom(null, undefined)),
  trial(z.undefined(), fc.constantFrom(null, undefined)),
  trial(z.never(), fc.constantFrom(null, undefined)),
);

const dated = fc.oneof(
  trial(z.date(), dates),
  trial(z.date().min(new Date("1950-01-01")).max(new Date("2000-01-01")), dates),
  trial(
    z.date().refine((one) => one.getUTCDay() !== 0),
    dates,
  ),
  trial(z.coerce.date(), fc.oneof(dates.map(String), fc.integer())),
);

const object = (shape: Record<string, z.ZodType>): z.ZodType => z.strictObject(shape);
const names = fc.constantFrom("a", "b", "$date", "long_name", "x-y", "constructor");

/** Replaces, leaves out or adds one key of generated objects. */
function mangled(values: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<unknown> {
  return fc.tuple(values, fc.nat(20), names, strays).map(([value, choice, name, stray]): unknown => {
    const { [name]: _, ...rest } = value;
    if (choice === 0) return rest;
    if (choice === 1) return { ...value, [name]: stray };
    if (choice === 2) return { ...value, birthDate: stray };
    return value;
  });
}

type Inner = fc.Arbitrary<Trial>;

const wrapped = (inner: Inner): Inner =>
  fc.oneof(
    inner.map(({ schema, values }) => ({ schema: schema.optional(), values: fc.option(values, { nil: undefined }) })),
    inner.map(({ schema, values }) => ({ schema: schema.nullable(), values: fc.option(values, { nil: null }) })),
    inner.map(({ schema, values }) => ({ schema: schema.nullish(), values: fc.option(values, { nil: null }) })),
    inner.map(({ schema, values }) => ({ schema: z.nonoptional(schema.optional()), values })),
    inner.map(({ schema, values }) => ({ schema: schema.readonly(), values })),
    inner.map(({ schema, values }) => ({ schema: z.lazy(() => schema), values })),
    inner.map(({ schema, values }) => ({ schema: z.exactOptional(schema), values })),
    texts.map(({ schema, values }) => ({
      schema: (schema as z.ZodType<string>).default("red"),
      values: fc.option(values, { nil: undefined }),
    })),
    texts.map(({ schema, values }) => ({
      schema: (schema as z.ZodType<string>).prefault("red"),
      values: fc.option(values, { nil: undefined }),
    })),
    texts.map(({ schema, values }) => ({ schema: (schema as z.ZodType<string>).catch("caught"), values })),
    texts.map(({ schema, values }) => ({
      schema: (schema as z.ZodType<string>).transform((one) => one.length).pipe(z.number().max(5)),
      values,
    })),
    texts.map(({ schema, values }) => ({
      schema: (schema as z.ZodType<string>).transform((one) => `${one}!`),
      values,
    })),
    fc.constant({
      schema: z.preprocess((one) => (typeof one === "string" ? one.trim() : one), z.string().min(1)),
      values: fc.oneof(padded, strays),
    }),
    fc.constant({
      schema: z.string().transform((one, context) => {
        if (one === "a") context.addIssue("no");
        return one;
      }),
      values: fc.oneof(words, fc.constant("a")),
    }),
  );

const containers = (inner: Inner): Inner =>
  fc.oneof(
    inner.map(({ schema, values }) => ({ schema: z.array(schema), values: fc.array(values, { maxLength: 4 }) })),
    inner.map(({ schema, values }) => ({
      schema: z
        .array(schema)
        .min(1)
        .max(2)
        .refine((all) => all.length !== 2 || all[0] !== all[1]),
      values: fc.array(values, { maxLength: 3 }),
    })),
    fc.tuple(inner, inner).map(([left, right]) => ({
      schema: z.tuple([left.schema, right.schema]),
      values: fc.oneof(
        fc.tuple(left.values, right.values),
        fc.tuple(left.values),
        fc.array(left.values, { maxLength: 3 }),
      ),
    })),
    fc.tuple(inner, inner).map(([left, right]) => ({
      schema: z.tuple([left.schema], right.schema),
      values: fc.tuple(left.values, fc.array(right.values, { maxLength: 2 })).map(([one, rest]) => [one, ...rest]),
    })),
    fc.dictionary(names, inner, { maxKeys: 5 }).map((shape) => ({
      schema: object(Object.fromEntries(Object.entries(shape).map(([name, { schema }]) => [name, schema]))),
      values: mangled(
        fc.record(Object.fromEntries(Object.entries(shape).map(([name, { values }]) => [name, values])), {
          requiredKeys: [],
        }),
      ),
    })),
    inner.map(({ schema, values }) => ({
      schema: z.strictObject({ a: schema, b: z.string() }).refine((one) => one.b !== "red"),
      values: mangled(fc.record({ a: values, b: words })),
    })),
    inner.map(({ schema, values }) => ({
      schema: z.record(z.enum(["a", "b"]), schema),
      values: mangled(fc.record({ a: values, b: values })),
    })),
    inner.map(({ schema, values }) => ({
      schema: z.partialRecord(z.enum(["a", "b"]), schema),
      values: mangled(fc.record({ a: values, b: values }, { requiredKeys: [] })),
    })),
    fc.tuple(inner, inner).map(([left, right]) => ({
      schema: z.union([left.schema, right.schema]),
      values: fc.oneof(left.values, right.values),
    })),
    fc.tuple(inner, inner).map(([left, right]) => ({
      schema: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("a"), a: left.schema }),
        z.strictObject({ kind: z.literal(["b", 2]), b: right.schema.optional() }),
      ]),
      values: fc.oneof(
        mangled(fc.record({ kind: fc.constantFrom<unknown>("a", "b"), a: left.values })),
        mangled(fc.record({ kind: fc.constantFrom<unknown>("b", 2, "c"), b: right.values })),
      ),
    })),
  );

interface Node {
  k: string;
  next?: Node | undefined;
}
const Chain: z.ZodType<Node> = z.strictObject({
  k: z.string(),
  get next() {
    return Chain.optional();
  },
});
const chains = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ k: words }),
    mangled(fc.record({ k: words, next: tie("node") })),
  ),
})).node;

const { any } = fc.letrec<{ any: Trial }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: texts },
    { weight: 3, arbitrary: others },
    { weight: 1, arbitrary: dated },
    { weight: 1, arbitrary: trial(Chain, chains) },
    { weight: 3, arbitrary: wrapped(tie("any")) },
    { weight: 4, arbitrary: containers(tie("any")) },
  ),
}));

/** Schemas of all kinds that a field may have, nested, with their values. */
export const schemas: fc.Arbitrary<Trial> = any;
