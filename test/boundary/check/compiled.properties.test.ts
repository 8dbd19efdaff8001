import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { confined, NONCONFORMING } from "../../../src/boundary/check/conform.js";
import {
  buildBoundary,
  DEFAULT_LIMITS,
  inspectSchema,
  type Shape,
  textProblem,
  type Way,
} from "../../../src/boundary/index.js";
import { MUTATING, runs } from "../../support/runs.js";
import { schemas as closed } from "../../support/schemas/closed-schemas.js";
import { schemas } from "../../support/schemas/schemas.js";

/** A million in the nightly mode; a sample where each of thousands of mutants is to be found out. */
const RUNS = runs(process.env.NIGHTLY !== undefined ? 1_000_000 : 20_000, 600);
const TIMEOUT = RUNS / 10;
/** Inputs for each schema. */
const INPUTS = 20;

function shapeOf(schema: z.ZodType): Shape {
  const inspection = inspectSchema(schema);
  if (!inspection.ok) throw new Error(`a generated schema is not closed: ${inspection.problem.what}`);
  return inspection.shape;
}

/** The boundary of one field, checked in one way. */
function boundary(schema: z.ZodType, way: Way) {
  return buildBoundary(
    { fields: new Map([["field", { schema, shape: shapeOf(schema) }]]), limits: DEFAULT_LIMITS },
    way,
  );
}

/** Two generators of schemas, made apart: what one leaves out, the other has. */
const cases = fc
  .oneof(schemas, closed)
  .chain(({ schema, values }) =>
    fc.record({ schema: fc.constant(schema), values: fc.array(values, { minLength: INPUTS, maxLength: INPUTS }) }),
  );

/** What was let in, and what came out; or only that it was refused. */
function told(verdict: { success: boolean; data?: unknown }): unknown {
  return verdict.success ? { data: verdict.data } : "refused";
}

describe("the generated trials", () => {
  it.skipIf(MUTATING)("hold many values that are let in, and many that are refused", () => {
    let [accepted, refused] = [0, 0];
    for (const { schema, values } of fc.sample(cases, { numRuns: 200, seed: 7 })) {
      for (const value of values) {
        if (z.strictObject({ field: schema }).safeParse({ field: value }).success) accepted += 1;
        else refused += 1;
      }
    }
    expect(Math.min(accepted, refused) / (accepted + refused)).toBeGreaterThan(0.25);
  });
});

describe.each(["generated", "interpreted"] as const)("the %s boundary", (way) => {
  it(
    "gives the verdict and output of plain zod",
    () => {
      fc.assert(
        fc.property(cases, ({ schema, values }) => {
          const [ours, strict] = [boundary(schema, way), z.strictObject({ field: schema })];
          for (const value of values) {
            // zod takes a date for an object without required keys, and puts out an empty one
            if (hasDate(value) || hasMalformedText(value)) continue;
            const theirs = strict.safeParse({ field: bare(value) });
            const verdict = ours.check({ field: value });
            // what a schema puts out other than it declares, such as an ill-typed default, is refused
            const isDeclared = theirs.success && confined(shapeOf(schema), theirs.data.field) !== NONCONFORMING;
            expect(told(verdict), verdict.success ? "let in" : JSON.stringify(verdict.refusals)).toEqual(
              isDeclared ? told(theirs) : "refused",
            );
          }
        }),
        { numRuns: Math.ceil(RUNS / INPUTS) },
      );
    },
    TIMEOUT + 60_000,
  );

  it(
    "gives the verdict of the walk and zod in two passes",
    () => {
      fc.assert(
        fc.property(cases, ({ schema, values }) => {
          const [ours, reference] = [boundary(schema, way), boundary(schema, "reference")];
          for (const value of values) {
            if (hasDate(value)) continue;
            const expected = told(reference.check({ field: value }));
            expect(told(ours.check({ field: value }))).toEqual(expected);
            // the same of lists, where absent and undefined are one
            const list = ours.listed(["other", "field"]);
            expect(told(list([undefined, value]))).toEqual(value === undefined ? told(reference.check({})) : expected);
          }
        }),
        { numRuns: Math.ceil(RUNS / INPUTS / 4) },
      );
    },
    TIMEOUT + 60_000,
  );
});

/** Without prototypes, from which zod would take values of keys such as `constructor`. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  return Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bare(item)])),
  );
}

/** Texts that the boundary refuses, and zod does not; and the key that zod skips in places. */
function hasMalformedText(value: unknown): boolean {
  if (typeof value === "string") return textProblem(value) !== undefined;
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "__proto__") || Object.values(value).some(hasMalformedText);
}

function hasDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasDate);
}
