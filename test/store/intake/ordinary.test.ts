import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LayoutField, StoredValues } from "../../../src/storage/index.js";
import type { DatasetContext } from "../../../src/store/context.js";
import { toStoredValues } from "../../../src/store/intake/admit.js";
import { buildIsOrdinary, LONGEST_INDEXED } from "../../../src/store/intake/ordinary.js";
import { SentFields } from "../../../src/store/intake/sent.js";
import { runs } from "../../support/runs.js";

const fields = (["text", "number", "boolean", "date"] as const).flatMap((kind) =>
  [true, false].map(
    (indexed): LayoutField => ({ name: `${kind}${indexed}`, kind, indexed, nullable: true }) as LayoutField,
  ),
);
const names = fields.map(({ name }) => name);
/** The part of a context that storing works with. */
function contextOf(isOrdinary: DatasetContext["isOrdinary"]): DatasetContext {
  return {
    fields,
    assignment: { identifiedBy: ["texttrue"] },
    sent: new SentFields(names),
    isOrdinary,
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

describe("records that are as nearly all are", () => {
  it("are stored as a look at each field stores them", () => {
    const [fast, slow] = [contextOf(buildIsOrdinary(fields)), contextOf(() => false)];
    let ordinary = 0;
    fc.assert(
      fc.property(cases, ({ data, given }) => {
        if (fast.isOrdinary(data, given)) ordinary += 1;
        const [one, other] = [toStoredValues(fast, data, given, false), toStoredValues(slow, data, given, false)];
        expect(exact(one.values)).toEqual(exact(other.values));
        expect(one.refusals).toEqual(other.refusals);
        expect(one.sent.marks).toEqual(other.sent.marks);
        expect(exact(one.values).flat()).not.toContain("-0");
      }),
      { numRuns: runs(5_000, 500) },
    );
    expect(ordinary).toBeGreaterThan(50);
  });

  it("are none where a kind has to be looked into", () => {
    for (const kind of ["json", "bigint"] as const) {
      const field = { name: "f", kind, indexed: false, nullable: true } as unknown as LayoutField;
      expect(buildIsOrdinary([field])({ f: 1n }, [1n])).toBe(false);
    }
  });
});

/** Told apart from zero, as -0 is not by every comparison. */
function exact(stored: StoredValues): unknown[] {
  return Object.entries(stored).map(([name, value]) => [name, Object.is(value, -0) ? "-0" : value]);
}
