import fc from "fast-check";
import { RefusedError } from "purposebound";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { broadband } from "../support/fjordnet.js";
import { runs } from "../support/runs.js";
import { assignments, keysIn } from "../support/schemas/arbitraries.js";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

/** Generated inputs, with an undeclared key somewhere in them. */
const overreach = assignments.chain(({ assignment, inputs }) =>
  fc.tuple(fc.constant(assignment), inputs, fc.string({ minLength: 1 }), fc.anything({ maxDepth: 1 })),
);

describe("the boundary", () => {
  it("lets in declared keys only, at every depth", () => {
    fc.assert(
      fc.property(
        assignments.chain(({ assignment, inputs }) => fc.tuple(fc.constant(assignment), inputs)),
        ([assignment, input]) => {
          const result = assignment.safeParse(input);
          expect(result.success).toBe(true);
          const data: object = result.data ?? {};
          expect(Object.keys(data).every((key) => Object.hasOwn(assignment.fields, key))).toBe(true);
          expect(keysIn(data).every((key) => keysIn(input).includes(key))).toBe(true);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it("is idempotent, and lets its own output in again unchanged", () => {
    fc.assert(
      fc.property(
        assignments.chain(({ assignment, inputs }) => fc.tuple(fc.constant(assignment), inputs)),
        ([assignment, input]) => {
          const once: unknown = assignment.parse(input);
          expect(assignment.parse(once)).toEqual(once);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it("refuses any undeclared key, and never names one that may be personal", () => {
    fc.assert(
      fc.property(overreach, ([assignment, input, key, value]) => {
        fc.pre(!Object.hasOwn(assignment.fields, key));
        const wide = Object.defineProperty({ ...input }, key, { value, enumerable: true });
        const result = assignment.safeParse(wide);
        expect(result.error?.refusals.some(({ code }) => code === "undeclared-field")).toBe(true);
        const isHarmless = /^[A-Za-z0-9_]{1,40}$/.test(key) && !/[0-9]{5}/.test(key);
        if (!isHarmless && key.length > 4) expect(result.error?.message).not.toContain(key);
      }),
      { numRuns: runs(500) },
    );
  });

  it("throws only its own error, for any input", () => {
    const assignment = broadband("whatever");
    fc.assert(
      fc.property(anything, (input) => {
        try {
          assignment.parse(input);
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedError);
        }
      }),
      { numRuns: runs(2_000) },
    );
  });

  it("agrees with zod's strict objects on plain data", () => {
    fc.assert(
      fc.property(
        assignments.chain(({ assignment, inputs }) =>
          fc.tuple(fc.constant(assignment), fc.oneof(inputs, mangled(inputs))),
        ),
        ([assignment, input]) => {
          const shape = Object.fromEntries(
            Object.entries(assignment.fields).map(([name, one]) => [name, one.schema as z.ZodType]),
          );
          // zod takes a date for an object without required keys, and puts out an empty one
          fc.pre(!hasDate(input));
          const theirs = z.strictObject(shape).safeParse(input);
          const ours = assignment.safeParse(input);
          expect(ours.success).toBe(theirs.success);
          if (theirs.success) expect(ours.data).toEqual(theirs.data);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });
});

function hasDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasDate);
}

/** Inputs with one value replaced by another's, or left out. */
function mangled(inputs: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(inputs, fc.nat(), fc.option(fc.oneof(fc.boolean(), fc.double(), fc.constant("x"), fc.constant(null))))
    .map(([input, place, value]) => {
      const keys = Object.keys(input);
      const key = keys[place % keys.length] ?? "key";
      const { [key]: _, ...rest } = input;
      return value === null ? rest : { ...rest, [key]: value };
    });
}
