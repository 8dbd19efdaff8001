import fc from "fast-check";
import { z } from "zod";

/** A closed schema, with values that it accepts, and values of which many lie just beside what it accepts. */
export interface Schematic {
  readonly schema: z.ZodType;
  /** Accepted by the schema. */
  readonly valid: fc.Arbitrary<unknown>;
  /** Valid values, and near misses of the schema's own kind and of any other. */
  readonly values: fc.Arbitrary<unknown>;
}

/** Values that no schema may trip over: of the wrong type, at the edge of their own, or not quite text. */
const strays: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...[undefined, null, "", " ", "a", "A", " a ", "0", "1", "-1", "1e3", "true", "null", "[]"]),
  fc.constantFrom<unknown>(...[0, -0, 1, -1, 0.1, 0.5, 5e-324, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, NaN, Infinity]),
  fc.constantFrom<unknown>(true, false, 0n, 1n, -1n, 2n ** 64n),
  fc.constantFrom(..."é,e\u0301,ß,İ,ﬁ,\u200b,\ufeff,😀,👨‍👩‍👧,\u202e,\r\n,\t,１".split(",")),
  fc.constantFrom("2024-02-29", "2023-02-29", "2026-11-25T00:00:00Z", "24:00", "P1D", "a@b.example", "A@B.Example"),
  fc.constantFrom(
    ...[0, 1, -1, 8.64e15, -8.64e15, NaN, -62135596800000, 253402300800000].map((time) => new Date(time)),
  ),
  // made anew each time: what is handed out may be changed
  fc.constantFrom("{}", "[]", '{"a":1}', "[null]", "[[]]", '{"__proto__":1}').map((json): unknown => JSON.parse(json)),
  fc.string({ unit: "grapheme" }),
  fc.double(),
  fc.integer(),
);

/** Values of which one in three is a stray. */
function mixed(valid: fc.Arbitrary<unknown>, near: fc.Arbitrary<unknown> = strays): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: valid, weight: 5 }, { arbitrary: near, weight: 2 }, { arbitrary: strays, weight: 1 });
}

function schematic(
  schema: z.ZodType,
  valid: fc.Arbitrary<unknown>,
  near?: fc.Arbitrary<unknown>,
): fc.Arbitrary<Schematic> {
  return fc.constant({ schema, valid, values: mixed(valid, near) });
}

/** Text that databases keep: well-formed, without U+0000. */
const text = fc.string({ unit: "grapheme", maxLength: 12 }).map((one) => one.replaceAll("\0", ""));
const letters = fc.string({ unit: fc.constantFrom(..."abcXYZ09 -_é") });

/** A text whose length lies within two bounds, or just outside of them. */
const sized = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(..."ab1 é"), minLength: least, maxLength: most });

const bounded = fc.tuple(fc.nat(4), fc.nat(4)).chain(([least, more]) =>
  schematic(
    z
      .string()
      .min(least)
      .max(least + more),
    sized(least, least + more),
    sized(Math.max(0, least - 1), least + more + 1),
  ),
);

const exact = fc.nat(5).chain((length) => schematic(z.string().length(length), sized(length, length), sized(0, 6)));

const date = fc
  .date({ noInvalidDate: true, min: new Date("0001-01-01"), max: new Date("9999-12-31") })
  .map((one) => one.toISOString());

const uuid = fc.uuid();
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
const ulid = fc.ulid();
const flawed = (valid: fc.Arbitrary<string>) =>
  fc.tuple(valid, fc.nat(), fc.constantFrom("", " ", "x", "\n", "-", "é", "0")).map(([one, place, mark]) => {
    const at = place % (one.length + 1);
    return one.slice(0, at) + mark + one.slice(at + (place % 2));
  });
const formatted = (schema: z.ZodType, valid: fc.Arbitrary<string>) => schematic(schema, valid, flawed(valid));

const formats = fc.oneof(
  formatted(z.email(), fc.constantFrom("a@b.example", "kari.nordmann+x@post.example", "A_B@C-D.Example")),
  formatted(z.uuid(), uuid),
  formatted(z.guid(), uuid),
  formatted(z.url(), fc.webUrl()),
  formatted(
    z.e164(),
    fc.integer({ min: 10_000_000, max: 99_999_999 }).map((one) => `+47${one}`),
  ),
  formatted(
    z.iso.date(),
    date.map((one) => one.slice(0, 10)),
  ),
  formatted(z.iso.datetime(), date),
  formatted(
    z.iso.datetime({ offset: true, local: true }),
    date.map((one) => one.replace("Z", "+02:00")),
  ),
  formatted(z.iso.datetime({ precision: 3 }), date),
  formatted(
    z.iso.time(),
    date.map((one) => one.slice(11, 19)),
  ),
  formatted(z.iso.duration(), fc.constantFrom("P1Y", "P2M3D", "PT4H5M6S", "P7W")),
  formatted(z.ipv4(), fc.ipV4()),
  formatted(z.ipv6(), fc.constantFrom("::", "::1", "2001:db8::1", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8")),
  formatted(
    z.cidrv4(),
    fc.ipV4().map((one) => `${one}/24`),
  ),
  formatted(z.cidrv6(), fc.constantFrom("::/0", "2001:db8::/32")),
  formatted(z.base64(), fc.base64String()),
  formatted(
    z.base64url(),
    fc.base64String().map((one) => one.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")),
  ),
  formatted(z.jwt(), fc.constant("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.c2lnbg")),
  formatted(z.nanoid(), hex(21)),
  formatted(
    z.cuid(),
    hex(20).map((one) => `c${one}`),
  ),
  formatted(z.cuid2(), hex(24)),
  formatted(z.ulid(), ulid),
  formatted(z.xid(), hex(20)),
  formatted(z.ksuid(), hex(27)),
  formatted(z.emoji(), fc.constantFrom("😀", "👍🏽", "👨‍👩‍👧")),
  formatted(z.hex(), hex(6)),
  formatted(z.hash("sha256"), hex(64)),
  formatted(
    z.mac(),
    hex(12).map((one) => (one.toUpperCase().match(/../g) ?? []).join(":")),
  ),
  formatted(z.hostname(), fc.domain()),
);

const texts = fc.oneof(
  schematic(z.string(), text),
  bounded,
  exact,
  formats,
  formatted(
    z.string().nonempty(),
    text.map((one) => `x${one}`),
  ),
  formatted(
    z.string().startsWith("ab"),
    text.map((one) => `ab${one}`),
  ),
  formatted(
    z.string().endsWith("é"),
    text.map((one) => `${one}é`),
  ),
  formatted(
    z.string().includes("-"),
    text.map((one) => `${one}-${one}`),
  ),
  formatted(z.string().regex(/^[A-Z]{2}\d{3}$/), fc.stringMatching(/^[A-Z]{2}\d{3}$/)),
  // patterns that keep a place between calls
  formatted(z.string().regex(/^a+$/g), fc.stringMatching(/^a+$/)),
  formatted(z.string().lowercase(), hex(5)),
  formatted(
    z.string().uppercase(),
    hex(5).map((one) => one.toUpperCase()),
  ),
  schematic(z.string().trim(), letters),
  schematic(z.string().toLowerCase(), letters),
  schematic(z.string().toUpperCase(), letters),
  schematic(z.string().normalize("NFC"), fc.constantFrom("é", "e\u0301", "Å", "ﬁ")),
  schematic(
    z.string().normalize("NFKC").trim().min(1).max(3),
    sized(1, 3).map((one) => `${one.trim()}x`.slice(-3)),
    sized(0, 6),
  ),
  // an order in which the length is checked before blanks go
  schematic(z.string().min(2).trim(), sized(2, 6), sized(0, 6)),
  schematic(
    z.string().trim().min(2),
    sized(0, 3).map((one) => ` x${one}x `),
    sized(0, 4),
  ),
  schematic(
    z.templateLiteral(["C-", z.int()]),
    fc.integer().map((one) => `C-${one}`),
  ),
  schematic(z.stringbool(), fc.constantFrom("true", "FALSE", "yes", "no", "1", "0", "on", "off")),
);

/** Numbers at bounds and beside them. */
const edges = (...bounds: number[]) =>
  fc.constantFrom(...bounds.flatMap((one) => [one, one - 1, one + 1, one + 1e-9, one - 1e-9, -one, String(one)]));

const wholes = (schema: z.ZodType, min: number, max: number) =>
  schematic(schema, fc.integer({ min, max }), edges(min, max));

const numbers = fc.oneof(
  schematic(z.number(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  schematic(z.int(), fc.maxSafeInteger(), edges(2 ** 53, -(2 ** 53))),
  wholes(z.int32(), -(2 ** 31), 2 ** 31 - 1),
  schematic(z.uint32(), fc.nat(), edges(0, 2 ** 32 - 1)),
  schematic(z.float32(), fc.float({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(3.5e38, -3.5e38)),
  schematic(z.number().positive(), fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }), edges(0)),
  schematic(z.number().nonnegative(), fc.nat(), edges(0)),
  schematic(z.number().gt(1).lt(2), fc.constantFrom(1.5, 1.000001, 1.999999), edges(1, 2)),
  schematic(
    z.number().multipleOf(0.1),
    fc.integer({ min: -50, max: 50 }).map((one) => one / 10),
    fc.double({ min: -5, max: 5 }),
  ),
  schematic(z.number().multipleOf(3).max(9), fc.constantFrom(-3, 0, 3, 6, 9), edges(9, 12)),
  fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(9)).chain(([min, more]) =>
    wholes(
      z
        .int()
        .min(min)
        .max(min + more),
      min,
      min + more,
    ),
  ),
  schematic(z.bigint(), fc.bigInt()),
  schematic(z.bigint().min(-2n).max(2n), fc.bigInt({ min: -2n, max: 2n }), fc.bigInt({ min: -4n, max: 4n })),
  schematic(
    z.bigint().multipleOf(5n),
    fc.bigInt().map((one) => one * 5n),
    fc.bigInt({ min: -9n, max: 9n }),
  ),
  schematic(
    z.int64(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.constantFrom(2n ** 63n, -(2n ** 63n) - 1n),
  ),
);

const dates = fc.date({ noInvalidDate: true, min: new Date("0001-01-01"), max: new Date("9999-12-31") });

const scalars = fc.oneof(
  { arbitrary: texts, weight: 4 },
  { arbitrary: numbers, weight: 3 },
  schematic(z.boolean(), fc.boolean()),
  schematic(z.null(), fc.constant(null)),
  schematic(z.date(), dates),
  schematic(
    z.date().min(new Date(1000)).max(new Date(2000)),
    fc.integer({ min: 1000, max: 2000 }).map((time) => new Date(time)),
    fc.constantFrom(999, 1000, 2000, 2001, NaN).map((time) => new Date(time)),
  ),
  schematic(z.enum(["red", "green"]), fc.constantFrom("red", "green"), fc.constantFrom("Red", "green ", "blue")),
  schematic(z.enum({ One: 1, Two: 2 }), fc.constantFrom(1, 2), fc.constantFrom("One", "1", 3)),
  schematic(z.literal("on"), fc.constant("on"), fc.constantFrom("On", "on ")),
  schematic(z.literal([1, "one", null, true]), fc.constantFrom(1, "one", null, true), fc.constantFrom("1", false, 0)),
  // coercions, conversions and checks of the developer's own
  schematic(
    z.coerce.number(),
    fc.oneof(fc.integer(), fc.integer().map(String), fc.boolean()),
    fc.constantFrom("x", "", [], [7]),
  ),
  schematic(z.coerce.string().max(5), fc.oneof(fc.nat(99_999), fc.boolean()), fc.constantFrom(123_456, null, [1])),
  schematic(z.coerce.boolean(), fc.oneof(fc.boolean(), fc.nat(), text)),
  schematic(z.coerce.date(), fc.oneof(dates, date), fc.constantFrom("x", null, true, 8.64e15 + 1)),
  schematic(z.coerce.bigint(), fc.oneof(fc.bigInt(), fc.integer()), fc.constantFrom("x", 1.5, "12")),
  schematic(
    z.string().transform((one) => one.length),
    text,
  ),
  schematic(
    z
      .string()
      .transform((one) => one.length)
      .pipe(z.number().max(5)),
    sized(0, 5),
    sized(4, 7),
  ),
  schematic(z.string().transform(Number).pipe(z.int()), fc.integer().map(String), fc.constantFrom("1.5", "x", "")),
  schematic(
    z.preprocess((one) => (one === "" ? undefined : one), z.string().optional()),
    text,
  ),
  schematic(
    z.string().refine((one) => !one.includes("x")),
    hex(4),
    fc.constantFrom("x", "axb"),
  ),
  schematic(
    z
      .string()
      .max(3)
      .refine((one) => one !== "abc", { abort: true })
      .superRefine((one, context) => {
        if (one === "abd") context.addIssue({ code: "custom", message: "no" });
      }),
    fc.constantFrom("", "a", "xyz"),
    fc.constantFrom("abc", "abd", "abcd"),
  ),
  schematic(
    z
      .int()
      .transform((one) => one % 7)
      .pipe(z.int().min(-6).max(6)),
    fc.integer(),
  ),
  schematic(
    z.codec(z.string().regex(/^\d+$/), z.int(), { decode: Number, encode: String }),
    fc.nat().map(String),
    fc.constantFrom("a", "1.5"),
  ),
);

type Wrap = (schema: z.ZodType) => { readonly schema: z.ZodType; readonly empty?: unknown };

/** What wraps one schema, and the further value that it then takes. */
const WRAPPERS: readonly Wrap[] = [
  (schema) => ({ schema: schema.optional(), empty: undefined }),
  (schema) => ({ schema: z.exactOptional(schema) }),
  (schema) => ({ schema: schema.nullable(), empty: null }),
  (schema) => ({ schema: schema.nullish(), empty: null }),
  (schema) => ({ schema: schema.readonly() }),
  (schema) => ({ schema: z.nonoptional(schema.optional()) }),
  (schema) => ({ schema: z.lazy(() => schema) }),
];

/** Objects with a key too many, one too few, one that is undefined, or one that is spelt otherwise. */
function bent(objects: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const ways = fc.constantFrom("more", "fewer", "undefined", "case", "null");
  return fc.tuple(objects, ways, fc.nat(), strays).map(([object, way, place, stray]): unknown => {
    const entries = Object.entries(object);
    const at = entries.length === 0 ? 0 : place % entries.length;
    const [key] = entries[at] ?? ["a"];
    if (way === "more") return { ...object, [`${key}2`]: stray };
    if (way === "fewer") return Object.fromEntries(entries.filter((_, index) => index !== at));
    if (way === "undefined") return { ...object, [key]: undefined };
    if (way === "null") return null;
    return Object.fromEntries(entries.map(([name, value], index) => [index === at ? name.toUpperCase() : name, value]));
  });
}

type Entry = readonly [string, Schematic];

function record(entries: readonly Entry[], of: "valid" | "values"): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(entries.map(([name, one]) => [name, one[of]])));
}

const objectOf = (entries: readonly Entry[]): Schematic => {
  const valid = record(entries, "valid");
  const some = fc.oneof(record(entries, "values"), bent(valid));
  const schema = z.strictObject(Object.fromEntries(entries.map(([name, one]) => [name, one.schema])));
  return { schema, valid, values: mixed(valid, some) };
};

const keys = fc.constantFrom("a", "b", "$date", "long_name", "x-y", "constructor", "toString", "1", "é");

/** A linked list of limited length, with more than enough of it beside. */
const recursive: Schematic = (() => {
  interface Chain {
    value: number;
    next?: Chain | undefined;
  }
  const schema: z.ZodType<Chain> = z.lazy(() => z.strictObject({ value: z.number(), next: schema.optional() }));
  const chain = (extra: object) => (values: number[]) =>
    values.reduce<object>((next, value) => ({ value, next }), { value: 0, ...extra });
  const lists = fc.array(fc.integer(), { maxLength: 5 });
  return { schema, valid: lists.map(chain({})), values: mixed(lists.map(chain({})), lists.map(chain({ extra: 1 }))) };
})();

/** Closed schemas of every kind. */
export const schemas: fc.Arbitrary<Schematic> = fc.letrec<{ any: Schematic }>((tie) => {
  const any = tie("any");
  const entries = fc.uniqueArray(fc.tuple(keys, any), { selector: ([key]) => key, maxLength: 4 });
  return {
    any: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { arbitrary: scalars, weight: 6 },
      { arbitrary: entries.map(objectOf), weight: 2 },
      fc.tuple(any, fc.constantFrom(...WRAPPERS)).map(([one, wrap]): Schematic => {
        const wrapped = wrap(one.schema);
        // what is not optional may wrap a schema that puts out undefined
        const inner = one.valid.filter((value) => wrapped.schema.safeParse(value).success);
        const valid = "empty" in wrapped ? fc.option(one.valid, { nil: wrapped.empty }) : inner;
        return { schema: wrapped.schema, valid, values: mixed(valid, one.values) };
      }),
      // a valid value stands in for what is absent, or wrong
      fc.tuple(texts, fc.constantFrom("default", "prefault", "catch")).chain(([one, way]) =>
        one.valid.map((value): Schematic => {
          const schema =
            way === "default"
              ? one.schema.default(value)
              : way === "prefault"
                ? one.schema.prefault(value)
                : one.schema.catch(value);
          const valid = way === "catch" ? one.values : fc.option(one.valid, { nil: undefined });
          return { schema, valid, values: mixed(valid, one.values) };
        }),
      ),
      fc.tuple(any, fc.nat(2), fc.nat(3)).map(([one, min, more]): Schematic => {
        const schema = z
          .array(one.schema)
          .min(min)
          .max(min + more);
        const valid = fc.array(one.valid, { minLength: min, maxLength: min + more });
        const near = fc.array(one.values, { minLength: Math.max(0, min - 1), maxLength: min + more + 1 });
        return { schema, valid, values: mixed(valid, near) };
      }),
      fc
        .tuple(fc.array(any, { minLength: 1, maxLength: 3 }), fc.option(any, { nil: undefined }))
        .map(([items, rest]): Schematic => {
          const [first, ...others] = items.map(({ schema }) => schema);
          const places = [first ?? z.null(), ...others] as [z.ZodType, ...z.ZodType[]];
          const of = (which: "valid" | "values", most: number) =>
            fc
              .tuple(
                fc.tuple(...items.map((one) => one[which])),
                rest ? fc.array(rest[which], { maxLength: most }) : fc.constant([]),
              )
              .map(([head, tail]): unknown[] => [...head, ...tail]);
          const valid = of("valid", 3);
          const cut = fc
            .tuple(valid, strays, fc.boolean())
            .map(([all, stray, longer]) => (longer ? [...all, stray] : all.slice(0, -1)));
          return {
            schema: rest ? z.tuple(places, rest.schema) : z.tuple(places),
            valid,
            values: mixed(valid, fc.oneof(of("values", 3), cut)),
          };
        }),
      fc.tuple(any, any).map(
        ([left, right]): Schematic => ({
          schema: z.union([left.schema, right.schema]),
          valid: fc.oneof(left.valid, right.valid),
          values: fc.oneof(left.values, right.values),
        }),
      ),
      fc.tuple(entries, entries).map((sides): Schematic => {
        const [left, right] = sides.map((side, index): Entry[] => [
          ...side,
          [
            "kind",
            {
              schema: z.literal(`k${index}`),
              valid: fc.constant(`k${index}`),
              values: fc.constantFrom("k0", "k1", "k2", 0),
            },
          ],
        ]);
        const shape = (side: readonly Entry[] = []) =>
          z.strictObject({
            ...Object.fromEntries(side.map(([name, one]) => [name, one.schema])),
            kind: z.literal(side === left ? "k0" : "k1"),
          });
        const [one, other] = [objectOf(left ?? []), objectOf(right ?? [])];
        return {
          schema: z.discriminatedUnion("kind", [shape(left), shape(right)]),
          valid: fc.oneof(one.valid, other.valid),
          values: fc.oneof(one.values, other.values),
        };
      }),
      any.map((one): Schematic => {
        const of = (which: "valid" | "values") => fc.record({ home: one[which], work: one[which] });
        const valid = of("valid");
        return {
          schema: z.record(z.enum(["home", "work"]), one.schema),
          valid,
          values: mixed(valid, fc.oneof(of("values"), bent(valid))),
        };
      }),
      any.map((one): Schematic => {
        const valid = fc.record({ home: one.valid }, { requiredKeys: [] });
        return {
          schema: z.partialRecord(z.enum(["home", "work"]), one.schema),
          valid,
          values: mixed(valid, bent(valid)),
        };
      }),
      // both sides check one text
      schematic(z.intersection(z.string().min(2), z.string().max(4)), sized(2, 4), sized(0, 6)),
      fc.constant(recursive),
    ),
  };
}).any;
