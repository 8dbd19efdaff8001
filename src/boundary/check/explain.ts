import { type Refusal, refusal } from "../../errors/index.js";
import type { Guarded, GuardedField } from "../guarded.js";
import { shownKey } from "../keys.js";
import type { Limits } from "../limits.js";
import type { Plan, Property } from "../schema/plan.js";
import { FAIL } from "../schema/steps.js";
import { textProblem } from "../text.js";
import { NONCONFORMING } from "./conform.js";
import type { Fault } from "./record.js";
import { checkFailed, confinedSafely, ranSafely, readKeys, refusalsSafely, undeclaredOutput } from "./safely.js";
import { walkPart } from "./structure.js";

/** A declared field, and the treatment of its values. */
export interface Planned {
  readonly field: GuardedField;
  readonly property: Property;
}

/** The reasons why a record did not pass the fast check. */
export function buildExplainer(
  { fields, limits }: Guarded,
  planned: readonly Planned[],
): (fault: Fault) => readonly Refusal[] {
  const rules: Rules = { limits, declared: readKeys(fields) };
  return ({ keys, unknown, bad, values }) => [
    ...unknown.map((ordinal) => {
      const position = shownKey(keys[ordinal] as string, ordinal); // the ordinal of one of these keys
      return refusal("undeclared-field", { path: position }, "is not declared");
    }),
    ...bad.flatMap((place) => explain(planned[place] as Planned, values[place], rules)), // a place among the fields
  ];
}

/** Explains why a field did not pass. It is absent, or its plan tells the reason, or zod finds it. */
function explain({ property, field }: Planned, value: unknown, rules: Rules): readonly Refusal[] {
  const { name, plan, input } = property;
  const at = { field: name, path: name };
  if (value === undefined && input === "required") return [refusal("missing-field", at, "is required")];
  const said = isPlainValue(value, rules.limits) ? readSaid(plan, value) : undefined;
  if (said !== undefined) return said.map(({ code, message }) => refusal(code, at, message));
  const found = foundOut(name, field, value, rules);
  // zod takes dates for objects, and finds no fault
  return found.length > 0 ? found : [refusal("invalid-type", at, "is not of the declared type")];
}

/** One reason, for a value at the top of a record. */
interface Said {
  readonly code: "invalid-type" | "invalid-value";
  readonly message: string;
}

/**
 * Reads the reasons of plain kinds, in the same words as zod's issues. Most refused values are a text or number of the
 * wrong form. To have zod find that again takes longer than all other work. Returns undefined if zod must be asked.
 */
function readSaid(plan: Plan, value: unknown): readonly Said[] | undefined {
  switch (plan.op) {
    case "optional":
    case "nullable":
      return readSaid(plan.inner, value);
    case "values":
      return plan.steps.length === 0
        ? [{ code: "invalid-value", message: "is not one of the declared choices" }]
        : undefined;
    case "text":
    case "number":
    case "boolean": {
      if (plan.coerce) return undefined;
      const kind = plan.op === "text" ? "string" : plan.op;
      if (typeof value !== kind) return [{ code: "invalid-type", message: `is not of the declared type ${kind}` }];
      const said: Said[] = [];
      let given = value;
      for (const { run, says, becomes } of plan.steps) {
        if (becomes !== undefined && typeof given === "string") given = run(given);
        else if (says === undefined) return undefined;
        else if (run(given) === FAIL) said.push({ code: "invalid-value", message: says });
      }
      return said.length > 0 ? said : undefined;
    }
    default:
      return undefined;
  }
}

/** Rules for the value of any field. */
interface Rules {
  readonly limits: Limits;
  /** All keys that are declared, at any depth. A refusal may name them. */
  readonly declared: ReadonlySet<string>;
}

/** Collects the reasons for one field's value from the walk, from zod, and from the check of zod's output. */
function foundOut(
  name: string,
  { schema, shape }: GuardedField,
  value: unknown,
  { limits, declared }: Rules,
): readonly Refusal[] {
  const part = walkPart(value, name, 1, limits);
  if (!part.ok) return part.refusals;
  const result = ranSafely(schema, part.value);
  if (result === undefined) return [checkFailed(name)];
  if (result.issues.length > 0) return refusalsSafely(result.issues, { [name]: part.value }, declared, [name]);
  return confinedSafely(shape, result.value) === NONCONFORMING ? [undeclaredOutput(name)] : [];
}

/** Tells whether a value is no container, and the walk would let it pass. An absent value is left to zod. */
function isPlainValue(value: unknown, limits: Limits): boolean {
  switch (typeof value) {
    case "string":
      return value.length <= limits.text && textProblem(value) === undefined;
    case "object":
    case "symbol":
    case "function":
    case "undefined":
      return false;
    default:
      return true;
  }
}
