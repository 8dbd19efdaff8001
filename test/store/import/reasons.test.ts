import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildBoundary, DEFAULT_LIMITS, inspectSchema, type Way } from "../../../src/boundary/index.js";

function refusals(schema: z.ZodType, input: object, way: Way) {
  const inspection = inspectSchema(schema);
  if (!inspection.ok) throw new Error(inspection.problem.what);
  const fields = new Map([["field", { schema, shape: inspection.shape }]]);
  const verdict = buildBoundary({ fields, limits: DEFAULT_LIMITS }, way).check(input);
  return verdict.success
    ? []
    : verdict.refusals.map(({ code, field, path, message }) => ({ code, field, path, message }));
}

const type = (name: string) => ["invalid-type", `is not of the declared type ${name}`] as const;
const value = (message: string) => ["invalid-value", message] as const;

describe("reasons", () => {
  it.each<[z.ZodType, unknown, ...(readonly [string, string])[]]>([
    [z.string(), 1, type("string")],
    [z.string().min(3).max(5), "ab", value("is below the declared minimum 3")],
    [z.string().min(3).max(5), "abcdef", value("is above the declared maximum 5")],
    [
      z.string().min(3).regex(/^\d+$/),
      "a",
      value("is below the declared minimum 3"),
      value("does not match the declared pattern"),
    ],
    [z.email(), "kari", value("does not have the declared format email")],
    [z.uuid(), "kari", value("does not have the declared format uuid")],
    [z.iso.date(), "2023-02-29", value("does not have the declared format date")],
    [z.email().optional(), "kari", value("does not have the declared format email")],
    [z.number(), "1", type("number")],
    [z.number().nullable(), "1", type("number")],
    [z.number(), Number.NaN, type("number")],
    [z.number().gte(3), 2, value("is below the declared minimum 3")],
    [z.number().gt(3), 3, value("is below the declared minimum 3")],
    [z.number().lte(3), 4, value("is above the declared maximum 3")],
    [z.number().lt(3), 3, value("is above the declared maximum 3")],
    [z.int(), 1.5, type("int")],
    [z.boolean(), "yes", type("boolean")],
    [z.enum(["a", "b"]), "c", value("is not one of the declared choices")],
    [z.literal(["a", 1]), null, value("is not one of the declared choices")],
    [z.string().refine(() => false), "a", value("does not pass the field's own check")],
    [z.string().max(1, { abort: true }).regex(/b/), "aa", value("is above the declared maximum 1")],
    [z.bigint(), 1, type("bigint")],
    [z.date(), "2024-01-01", type("date")],
    [z.array(z.string()), "a", type("array")],
    [z.union([z.string(), z.number()]), true, value("fits none of the declared alternatives")],
  ])("%# are the same in all ways, each once", (schema, given, ...expected) => {
    for (const way of ["generated", "interpreted", "reference"] as const) {
      expect(refusals(schema, { field: given }, way)).toEqual(
        expected.map(([code, message]) => ({ code, field: "field", path: "field", message })),
      );
    }
  });

  it("name missing fields", () => {
    for (const way of ["generated", "interpreted", "reference"] as const) {
      for (const schema of [z.string(), z.enum(["a"]), z.array(z.string()), z.date(), z.number().min(1)]) {
        const missing = [{ code: "missing-field", field: "field", path: "field", message: "is required" }];
        expect(refusals(schema, {}, way)).toEqual(missing);
        expect(refusals(schema, { field: undefined }, way)).toEqual(missing);
      }
    }
    for (const way of ["generated", "interpreted"] as const) {
      expect(refusals(z.union([z.string(), z.number()]), {}, way)[0]?.code).toBe("missing-field");
      expect(refusals(z.string().optional(), {}, way)).toEqual([]);
      expect(refusals(z.string().default("a"), {}, way)).toEqual([]);
    }
  });
});
