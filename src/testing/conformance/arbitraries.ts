import fc from "fast-check";
import type { AggregateQuery, Condition, Grouping, Measure, StoredValues } from "../../storage/index.js";
import { FIELDS } from "./bench.js";
import { CLOSE } from "./values.js";

type Comparable = (typeof FIELDS)[number] & { readonly kind: keyof typeof CLOSE };

const comparable = FIELDS.filter((field): field is Comparable => field.kind !== "json" && field.encrypted !== true);

/** Values that often meet conditions, and are often absent. */
export const closeValues: fc.Arbitrary<StoredValues> = fc.record(
  Object.fromEntries(
    comparable.map(({ name, kind, optional }) => {
      const values = fc.constantFrom(...CLOSE[kind]);
      return [name, optional ? fc.option(values, { nil: null, freq: 4 }) : values];
    }),
  ),
);

/** Conditions as the store makes them: each field with the operators of its kind. */
export const condition: fc.Arbitrary<Condition> = fc.constantFrom(...FIELDS).chain((field): fc.Arbitrary<Condition> => {
  const exists = fc.boolean().map((value): Condition => ({ field: field.name, op: "exists", value }));
  const { kind } = field;
  if (kind === "json" || field.encrypted === true) return exists;
  const value = fc.constantFrom(...CLOSE[kind]);
  const ops = kind === "boolean" ? (["eq", "not"] as const) : (["eq", "not", "lt", "lte", "gt", "gte"] as const);
  return fc.oneof(
    exists,
    fc.tuple(fc.constantFrom(...ops), value).map(([op, one]): Condition => ({ field: field.name, op, value: one })),
    fc.array(value, { maxLength: 4 }).map((some): Condition => ({ field: field.name, op: "in", value: some })),
    ...(kind === "text"
      ? [value.map((one): Condition => ({ field: field.name, op: "startsWith", value: String(one) }))]
      : []),
  );
});

/** Groups and measures, as the store asks for them. */
export const aggregation: fc.Arbitrary<Omit<AggregateQuery, "at">> = fc.record({
  where: fc.array(condition, { maxLength: 1 }),
  by: fc.uniqueArray(
    fc.oneof(
      fc.constantFrom(...comparable).map(({ name }): Grouping => ({ field: name, bands: undefined })),
      fc.constantFrom([0], [-1, 0.1, 10], [0.3, 2 ** 53]).map((bands): Grouping => ({ field: "amount", bands })),
    ),
    { maxLength: 3, selector: ({ field }) => field },
  ),
  measures: fc.array(
    fc.constantFrom(...comparable.filter(({ kind }) => kind !== "boolean")).chain(({ name }) =>
      // no averages, because the contract does not say how a sum of very different numbers is rounded
      fc.constantFrom("min", "max", "count").map((of): Measure => ({ of: of as "min", field: name })),
    ),
    { maxLength: 3 },
  ),
});
