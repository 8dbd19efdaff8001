import type { z } from "zod";
import { generated } from "../../../src/boundary/check/generate.js";
import { Interpreter } from "../../../src/boundary/check/interpret.js";
import { Fault, FLOODED, interpreted, type RecordCheck, STRUCTURE } from "../../../src/boundary/check/record.js";
import {
  buildBoundary,
  DEFAULT_LIMITS,
  type GuardedField,
  inspectSchema,
  type Limits,
} from "../../../src/boundary/index.js";
import { buildPlan, buildProperty } from "../../../src/boundary/schema/plan.js";
import { UNSURE } from "../../../src/boundary/schema/steps.js";

/** The ways of the boundary that check in one pass, and leave to the reference what is beyond them. */
export const FAST_WAYS = ["generated", "interpreted"] as const;
export type FastWay = (typeof FAST_WAYS)[number];

/** What a fast way says of a record by itself, before the reference is asked. */
export type Said =
  | { readonly data: object }
  | { readonly bad: readonly string[]; readonly unknown: readonly string[] }
  | "structure"
  | "flooded"
  | "unsure";

export type Schemas = Readonly<Record<string, z.ZodType>>;

function fieldsOf(schemas: Schemas): ReadonlyMap<string, GuardedField> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const inspection = inspectSchema(schema);
      if (!inspection.ok) throw new Error(inspection.problem.what);
      return [name, { schema, shape: inspection.shape }];
    }),
  );
}

/** Checks records in one way alone; the limits that are not given are those by default. */
export function fastCheck(way: FastWay, schemas: Schemas, limits: Partial<Limits> = {}): (input: unknown) => Said {
  const properties = Object.entries(schemas).map(([name, schema]) => buildProperty(name, schema, buildPlan(schema)));
  const interpreter = new Interpreter({ ...DEFAULT_LIMITS, ...limits });
  const check = way === "generated" ? generated(properties, interpreter) : interpreted(properties, interpreter);
  if (check === undefined) throw new Error("no code can be generated here");
  const names = Object.keys(schemas);
  return (input) => {
    const outcome = attempt(check, input);
    if (outcome === STRUCTURE) return "structure";
    if (outcome === FLOODED) return "flooded";
    if (outcome === UNSURE) return "unsure";
    if (!(outcome instanceof Fault)) return { data: outcome };
    const { bad, unknown, keys } = outcome;
    return { bad: bad.map((place) => names[place] ?? ""), unknown: unknown.map((place) => keys[place] ?? "") };
  };
}

function attempt(check: RecordCheck, input: unknown): ReturnType<RecordCheck> | typeof UNSURE {
  try {
    return check(input);
  } catch {
    return UNSURE; // or the developer's own code threw, or zod's: the reference is asked all the same
  }
}

/** What a whole boundary says of a record: what it lets in, or that it refuses. */
export function wholly(way: FastWay | "reference", schemas: Schemas, limits: Partial<Limits> = {}) {
  const boundary = buildBoundary({ fields: fieldsOf(schemas), limits: { ...DEFAULT_LIMITS, ...limits } }, way);
  return (input: unknown): object | "refused" => {
    const verdict = boundary.check(input);
    return verdict.success ? verdict.data : "refused";
  };
}
