import { $ZodNever, $ZodObject, type $ZodType, safeParse } from "zod/v4/core";
import { type Refusal, refusal } from "../errors/index.js";
import { confined, NONCONFORMING } from "./conform.js";
import { refusalsOf } from "./issues.js";
import { WHOLE } from "./keys.js";
import type { Limits } from "./limits.js";
import type { Shape } from "./schema.js";
import { walk } from "./structure.js";

/** A field as the boundary sees it. */
export interface GuardedField {
  readonly schema: $ZodType;
  readonly shape: Shape;
}

/** What is guarded: named fields, and nothing else. */
export interface Guarded {
  readonly fields: ReadonlyMap<string, GuardedField>;
  readonly limits: Limits;
}

/** The values that were let in: declared keys only, each as its schema put it out; absent fields have no key. */
export type Accepted = Record<string, unknown>;

/** Outcome of {@link Boundary.check}. */
export type Verdict =
  | { readonly success: true; readonly data: Accepted }
  | { readonly success: false; readonly refusals: readonly Refusal[] };

/** The way in. Checks input of any kind; throws nothing. */
export interface Boundary {
  check(input: unknown): Verdict;
}

/**
 * Builds the boundary of some declared fields: a structural walk, then strict validation of the copy it made, then a
 * check that the output holds nothing undeclared. Only that output goes on.
 */
export function boundaryOf(guarded: Guarded): Boundary {
  const declared: ReadonlySet<string> = new Set(guarded.fields.keys());
  const schema = new $ZodObject({
    type: "object",
    shape: Object.fromEntries([...guarded.fields].map(([name, field]) => [name, field.schema])),
    catchall: new $ZodNever({ type: "never" }),
  });

  const check = (input: unknown): Verdict => {
    const structure = walk(input, declared, guarded.limits);
    if (!structure.ok) return refused(structure.refusals);
    const walked = structure.value as object; // the walk refuses all that is no object
    let result: ReturnType<typeof safeParse>;
    try {
      result = safeParse(schema, walked);
    } catch {
      return refused([refusal("check-failed", { position: WHOLE }, "could not be checked: a schema's own code threw")]);
    }
    if (!result.success) return refused(refusalsSafely(result.error.issues, walked));
    return keptOf(result.data as object); // the output of an object schema
  };

  const keptOf = (output: object): Verdict => {
    const entries: [string, unknown][] = [];
    const refusals: Refusal[] = [];
    for (const [name, field] of guarded.fields) {
      const value: unknown = Object.hasOwn(output, name) ? Reflect.get(output, name) : undefined;
      const copy = confinedSafely(field.shape, value);
      if (copy === NONCONFORMING) {
        refusals.push(refusal("undeclared-output", { field: name, position: name }, "came out other than declared"));
      } else if (copy !== undefined) {
        entries.push([name, copy]);
      }
    }
    // fromEntries defines properties, where assignment could run into a polluted prototype
    return refusals.length === 0 ? { success: true, data: Object.fromEntries(entries) } : refused(refusals);
  };

  return { check };
}

function refused(refusals: readonly Refusal[]): Verdict {
  return { success: false, refusals };
}

/** Issues that a schema's own check made up may lack what zod's have. */
function refusalsSafely(issues: Parameters<typeof refusalsOf>[0], input: object): readonly Refusal[] {
  try {
    return refusalsOf(issues, input);
  } catch {
    return [refusal("invalid-value", { position: WHOLE }, "does not pass a field's own check")];
  }
}

function confinedSafely(shape: Shape, value: unknown): unknown {
  try {
    return confined(shape, value);
  } catch {
    return NONCONFORMING; // a proxy's traps, or a date that is none
  }
}
