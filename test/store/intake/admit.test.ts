import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isStorable, type LayoutField, type StoredValues, toStored } from "../../../src/storage/index.js";
import type { DatasetContext } from "../../../src/store/context.js";
import { LONGEST_INDEXED, toStoredValues } from "../../../src/store/intake/admit.js";
import { FILLED_IN, NEITHER, SENT, SentFields } from "../../../src/store/intake/sent.js";
import { runs } from "../../support/runs.js";

const fields = (["text", "number", "boolean", "date"] as const).flatMap((kind) =>
  [true, false].map(
    (indexed): LayoutField => ({ name: `${kind}${indexed}`, kind, indexed, nullable: true }) as LayoutField,
  ),
);
const names = fields.map(({ name }) => name);
const noValues = Object.fromEntries(names.map((name) => [name, null]));
/** The part of a context that storing works with. */
function context(): DatasetContext {
  return {
    fields,
    assignment: { identifiedBy: ["texttrue"] },
    sent: new SentFields(names),
  } as unknown as DatasetContext;
}

const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: fc.oneof(fc.string(), fc.constantFrom("x".repeat(LONGEST_INDEXED), "x".repeat(LONGEST_INDEXED + 1))),
  number: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0)),
  boolean: fc.boolean(),
  date: fc.oneof(fc.date({ noInvalidDate: true }), fc.constantFrom(new Date("9999-12-31T23:59:59.999Z"))),
};
const cases = fc
  .tuple(
    ...fields.map(({ kind }) =>
      fc.tuple(
        fc.oneof(
          { weight: 30, arbitrary: values[kind] ?? fc.nat() },
          { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
        ),
        fc.constantFrom(...new Array<boolean>(30).fill(true), false),
      ),
    ),
  )
  .map((all) => ({
    data: Object.fromEntries(
      names.map((name, index) => [name, all[index]?.[0]]).filter(([, value]) => value !== undefined),
    ),
    given: all.map(([value, isSent]) => (isSent ? value : undefined)),
  }));

describe("records on their way to storage", () => {
  it("keep each value that was let in, with zero for minus zero, and its source", () => {
    fc.assert(
      fc.property(cases, ({ data, given }) => {
        const { values: stored, sent, refusals } = toStoredValues(context(), data, given, false);
        const marks = names.map((name, index) =>
          !Object.hasOwn(data, name) ? NEITHER : given[index] === undefined ? FILLED_IN : SENT,
        );
        expect(sent.marks).toEqual(marks);
        const tooLong = fields.filter(({ name, indexed }) => indexed && String(data[name]).length > LONGEST_INDEXED);
        const unkept = Object.keys(data).filter((name) => !isStorable(data[name]));
        const expected = names.filter((name) => unkept.includes(name) || tooLong.some((one) => one.name === name));
        expect((refusals ?? []).map(({ field }) => field)).toEqual(expected);
        const kept = Object.fromEntries(fields.map(({ name, kind }) => [name, toStored(kind, data[name] ?? null)]));
        expect({ ...noValues, ...stored }).toEqual(kept);
        expect(exact(stored).flat()).not.toContain("-0");
      }),
      { numRuns: runs(5_000, 500, 1_500) },
    );
  });
});

/** Told apart from zero, as -0 is not by every comparison. */
function exact(stored: StoredValues): unknown[] {
  return Object.entries(stored).map(([name, value]) => [name, Object.is(value, -0) ? "-0" : value]);
}
