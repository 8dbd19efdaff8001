import { $ZodObject, type $ZodType } from "zod/v4/core";
import type { Refusal } from "../../errors/index.js";
import type { Guarded } from "../guarded.js";
import { refused, type Verdict } from "../verdict.js";
import { NONCONFORMING } from "./conform.js";
import { checkFailed, confinedSafely, ranSafely, readKeys, refusalsSafely, undeclaredOutput } from "./safely.js";
import { walk } from "./structure.js";

/**
 * Builds the check in two passes: a walk that copies, then strict validation of the copy. A check of zod's output
 * follows.
 */
export function buildReference(guarded: Guarded): (input: unknown) => Verdict {
  const declared: ReadonlySet<string> = new Set(guarded.fields.keys());
  const keys = readKeys(guarded.fields);
  let schema: $ZodType | undefined;

  return (input) => {
    const structure = walk(input, declared, guarded.limits);
    if (!structure.ok) return refused(structure.refusals);
    const walked = structure.value as object; // the walk refuses all that is no object
    schema ??= buildObject(guarded.fields);
    const result = ranSafely(schema, walked);
    if (result === undefined) return refused([checkFailed(undefined)]);
    if (result.issues.length > 0) return refused(refusalsSafely(result.issues, walked, keys, []));
    return keepDeclared(guarded.fields, result.value as object); // the output of an object schema
  };
}

/** Builds an object schema for input that was walked, which has no other keys. */
function buildObject(fields: Guarded["fields"]): $ZodType {
  return new $ZodObject({
    type: "object",
    shape: Object.fromEntries([...fields].map(([name, field]) => [name, field.schema])),
  });
}

function keepDeclared(fields: Guarded["fields"], output: object): Verdict {
  const entries: [string, unknown][] = [];
  const refusals: Refusal[] = [];
  for (const [name, field] of fields) {
    const value: unknown = Object.hasOwn(output, name) ? Reflect.get(output, name) : undefined;
    const copy = confinedSafely(field.shape, value);
    if (copy === NONCONFORMING) refusals.push(undeclaredOutput(name));
    else if (copy !== undefined) entries.push([name, copy]);
  }
  // fromEntries defines properties; assignment could run into a polluted prototype
  return refusals.length === 0 ? { success: true, data: Object.fromEntries(entries) } : refused(refusals);
}
