import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LayoutField, StoredValue, StoredValues } from "../../../src/storage/index.js";
import { BinaryCopy } from "../../../src/storage/postgres/records/copy/binary-copy.js";
import { buildRowWriter } from "../../../src/storage/postgres/records/copy/row-writer.js";
import { runs } from "../../support/runs.js";

const KINDS = ["text", "number", "boolean", "date", "bigint", "json"] as const;
const VALUES: Readonly<Record<(typeof KINDS)[number], fc.Arbitrary<StoredValue>>> = {
  text: fc.oneof(fc.string({ unit: "grapheme" }), fc.constant("x".repeat(5_000)), fc.constant("æøå".repeat(30))),
  number: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
  boolean: fc.boolean(),
  date: fc.date({ noInvalidDate: true, min: new Date("0001-01-01"), max: new Date("9999-12-31") }),
  bigint: fc.bigInt(),
  json: fc.constantFrom<StoredValue>({ a: 1 }, ["å"], 5, "text", true),
};

function layout(kinds: readonly (typeof KINDS)[number][]): readonly LayoutField[] {
  return kinds.map(
    (kind, index): LayoutField => ({ name: `f${index}`, kind, indexed: false, nullable: true }) as LayoutField,
  );
}

const records = fc.array(fc.constantFrom(...KINDS), { maxLength: 8 }).chain((kinds) =>
  fc.record({
    fields: fc.constant(layout(kinds)),
    values: fc.record(
      Object.fromEntries(kinds.map((kind, index) => [`f${index}`, fc.option(VALUES[kind], { freq: 4 })])),
      { requiredKeys: [] },
    ),
  }),
);

function written(fields: readonly LayoutField[], values: StoredValues): readonly [bytes: string, isFull: boolean] {
  const copy = new BinaryCopy(8);
  const writer = buildRowWriter(fields);
  writer.write(copy, values);
  return [copy.end().toString("hex"), writer.isFull(values)];
}

/** While objects inherit a value of each field's name, which are not the record's own. */
function polluted<Result>(fields: readonly LayoutField[], work: () => Result): Result {
  for (const { name } of fields)
    Object.defineProperty(Object.prototype, name, { value: "inherited", configurable: true });
  try {
    return work();
  } finally {
    for (const { name } of fields) Reflect.deleteProperty(Object.prototype, name);
  }
}

describe("rows for COPY", () => {
  it("are the same for any inherited properties, and hold nothing inherited", () => {
    fc.assert(
      fc.property(records, ({ fields, values: given }) => {
        const values = given as StoredValues; // what is left out is absent

        const before = written(fields, values);
        expect(polluted(fields, () => written(fields, values))).toEqual(before);
        expect(before[1]).toBe(fields.every(({ name }) => (values[name] ?? null) !== null));
      }),
      { numRuns: runs(500, 200) },
    );
  });

  it("refuse a value of another kind, and do not quote it", () => {
    const fields = layout(["bigint"]);
    expect(() => written(fields, { f0: "Kari 12345678901" })).toThrow(/^a value of a bigint field is no whole number$/);
  });
});
