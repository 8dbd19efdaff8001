import fc from "fast-check";
import { type Assignment, contract, defineAssignment, type Field, field } from "purposebound";
import { z } from "zod";
import { fjordNet, freshId } from "../fjordnet.js";

/** A closed schema, with values that it accepts. */
interface Kind {
  readonly schema: z.ZodType;
  readonly values: fc.Arbitrary<unknown>;
}

/** Text that databases keep: well-formed, without U+0000. */
export const text: fc.Arbitrary<string> = fc
  .string({ unit: "grapheme", maxLength: 30 })
  .map((one) => one.replaceAll("\0", ""));
// no integers beyond the safe ones, which are rounded already and are not stored
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((one) => Number.isSafeInteger(one) || !Number.isInteger(one));
const date = fc.date({
  min: new Date("0001-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});

const plain = fc.constantFrom<Kind>(
  { schema: z.string(), values: text },
  { schema: z.number(), values: number },
  { schema: z.int(), values: fc.maxSafeInteger() },
  { schema: z.boolean(), values: fc.boolean() },
  { schema: z.bigint(), values: fc.bigInt() },
  { schema: z.date(), values: date },
  { schema: z.enum(["red", "green"]), values: fc.constantFrom("red", "green") },
  { schema: z.literal([1, "one", null]), values: fc.constantFrom(1, "one", null) },
);

const kinds = fc.letrec<{ kind: Kind }>((tie) => ({
  kind: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    plain,
    tie("kind").map(({ schema, values }) => ({
      schema: schema.optional(),
      values: fc.option(values, { nil: undefined }),
    })),
    tie("kind").map(({ schema, values }) => ({ schema: schema.nullable(), values: fc.option(values, { nil: null }) })),
    tie("kind").map(({ schema, values }) => ({ schema: z.array(schema), values: fc.array(values, { maxLength: 4 }) })),
    fc.tuple(tie("kind"), tie("kind")).map(([left, right]) => ({
      schema: z.tuple([left.schema, right.schema]),
      values: fc.tuple(left.values, right.values),
    })),
    fc.dictionary(fc.constantFrom("a", "b", "$date", "long_name", "x-y"), tie("kind"), { maxKeys: 3 }).map((shape) => ({
      schema: z.strictObject(Object.fromEntries(Object.entries(shape).map(([name, { schema }]) => [name, schema]))),
      values: fc.record(Object.fromEntries(Object.entries(shape).map(([name, { values }]) => [name, values]))),
    })),
    fc.tuple(tie("kind"), tie("kind")).map(([left, right]) => ({
      schema: z.union([left.schema, right.schema]),
      values: fc.oneof(left.values, right.values),
    })),
  ),
})).kind;

/** An assignment with generated fields, and inputs that it accepts. */
export interface Generated {
  readonly assignment: Assignment;
  readonly inputs: fc.Arbitrary<Record<string, unknown>>;
}

const names = ["alpha", "beta", "gamma", "deltaEpsilon"] as const;

/** Assignments identified by `key`, with one to four more fields of any closed kind. */
export const assignments: fc.Arbitrary<Generated> = fc
  .array(kinds, { minLength: 1, maxLength: names.length })
  .map((chosen) => {
    const fields: Record<string, Field> = { key: field(z.string(), { necessity: "Identifies" }) };
    const values: Record<string, fc.Arbitrary<unknown>> = { key: fc.uuid() };
    for (const [index, kind] of chosen.entries()) {
      const name = names[index] ?? "omega";
      fields[name] = field(kind.schema, { necessity: "Generated" });
      values[name] = kind.values;
    }
    const assignment = defineAssignment({
      id: freshId("generated"),
      purpose: { title: "Generated", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
      controller: fjordNet,
      retention: { keep: "P1D", from: "collected" },
      identifiedBy: ["key"] as never[], // the type of generated fields does not say that key is text
      fields,
    });
    return { assignment: assignment as unknown as Assignment, inputs: fc.record(values) }; // identity widened to string
  });

/** Every key at any depth of a value. */
export function keysIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(item)]);
}
