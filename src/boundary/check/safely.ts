import type { $ZodType, ParsePayload } from "zod/v4/core";
import { type Refusal, refusal } from "../../errors/index.js";
import type { Guarded } from "../guarded.js";
import { WHOLE } from "../keys.js";
import { declaredKeys, type Shape } from "../schema/inspect.js";
import { confined, NONCONFORMING } from "./conform.js";
import { toRefusals } from "./issues.js";

/** Collects all keys that are declared, at any depth. */
export function readKeys(fields: Guarded["fields"]): ReadonlySet<string> {
  const keys = new Set(fields.keys());
  for (const { shape } of fields.values()) declaredKeys(shape, keys);
  return keys;
}

/** Builds the refusal of a value that a schema could not check. */
export function checkFailed(field: string | undefined): Refusal {
  const what = "could not be checked: a schema's own code threw, or is asynchronous";
  return refusal("check-failed", { field, path: field ?? WHOLE }, what);
}

/** Builds the refusal of a value that came out of its schema with more than was declared. */
export function undeclaredOutput(name: string): Refusal {
  return refusal("undeclared-output", { field: name, path: name }, "came out other than declared");
}

/** Runs a schema on a value. Returns undefined if the schema's own code throws, or is asynchronous. */
export function ranSafely(schema: $ZodType, value: unknown): ParsePayload | undefined {
  try {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return result instanceof Promise ? undefined : result;
  } catch {
    return undefined;
  }
}

/** Builds refusals of zod's issues. An issue that a schema's own check made up may lack parts that zod's own have. */
export function refusalsSafely(
  issues: Parameters<typeof toRefusals>[0],
  input: object,
  declared: ReadonlySet<string>,
  before: readonly string[],
): readonly Refusal[] {
  try {
    return toRefusals(issues, input, declared, before);
  } catch {
    return [refusal("invalid-value", { path: WHOLE }, "does not pass a field's own check")];
  }
}

/** Returns the part of a value that its shape declares, or {@link NONCONFORMING}. */
export function confinedSafely(shape: Shape, value: unknown): unknown {
  try {
    return confined(shape, value);
  } catch {
    return NONCONFORMING; // a proxy's trap threw, or a date is not valid
  }
}
