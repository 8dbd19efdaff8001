import type * as core from "zod/v4/core";
import { type Refusal, refusal } from "../errors/index.js";
import { findingMessage, findingOf } from "./free-text/index.js";
import { shownKey, step, WHOLE } from "./keys.js";

/**
 * Turns zod's issues into refusals. zod's messages and paths may repeat what was sent (unknown keys, values in custom
 * messages), so none of its words are used: only its codes and what the declaration itself says.
 */
export function refusalsOf(
  issues: readonly core.$ZodRawIssue[] | readonly core.$ZodIssue[],
  input: object,
  before: readonly PropertyKey[] = [],
): Refusal[] {
  const refusals: Refusal[] = [];
  for (const issue of issues) refusals.push(...translate(issue as core.$ZodIssue, before, input));
  return refusals;
}

function translate(issue: core.$ZodIssue, before: readonly PropertyKey[], input: object): Refusal[] {
  const path = issue.path === undefined || issue.path.length === 0 ? before : [...before, ...issue.path];
  const position = positionOf(path);
  const [top] = path;
  const at = { field: typeof top === "string" ? top : undefined, position: position === "" ? WHOLE : position };
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key, ordinal) =>
        refusal("undeclared-field", { ...at, position: step(position, shownKey(key, ordinal)) }, "is not declared"),
      );
    case "invalid_union": {
      // a union fails as a whole; an undeclared key in the option that otherwise fits is the better answer
      const undeclared = (issue.errors ?? []).find(
        (option) => option.length > 0 && option.every((one) => one.code === "unrecognized_keys"),
      );
      if (undeclared !== undefined) return undeclared.flatMap((one) => translate(one, path, input));
      // so is personal data in a text that is otherwise right
      const guarded = (issue.errors ?? []).find(
        (option) => option.length > 0 && option.every((one) => findingOf(one) !== undefined),
      );
      if (guarded !== undefined) return guarded.flatMap((one) => translate(one, path, input));
      return [refusal("invalid-value", at, "fits none of the declared alternatives")];
    }
    case "invalid_type":
      return isAbsent(input, path)
        ? [refusal("missing-field", at, "is required")]
        : [refusal("invalid-type", at, `is not of the declared type${word(issue.expected)}`)];
    case "too_big":
      return [refusal("invalid-value", at, `is above the declared maximum ${bound(issue.maximum)}`)];
    case "too_small":
      return [refusal("invalid-value", at, `is below the declared minimum ${bound(issue.minimum)}`)];
    case "invalid_format":
      return [refusal("invalid-value", at, formatMessage(issue.format))];
    case "not_multiple_of":
      return [refusal("invalid-value", at, `is not a multiple of ${bound(issue.divisor)}`)];
    case "invalid_value":
      return [
        isAbsent(input, path)
          ? refusal("missing-field", at, "is required")
          : refusal("invalid-value", at, "is not one of the declared choices"),
      ];
    case "invalid_key":
      return [refusal("undeclared-field", at, "has a key that is not declared")];
    case "custom": {
      const finding = findingOf(issue);
      return finding === undefined
        ? [refusal("invalid-value", at, OWN_CHECK)]
        : [refusal("personal-data-in-text", at, findingMessage(finding))];
    }
    default:
      return [refusal("invalid-value", at, OWN_CHECK)];
  }
}

const OWN_CHECK = "does not pass the field's own check";

/** Bounds and words of issues are the declaration's, but for those that a schema's own check made up: only plain ones. */
function bound(value: unknown): string {
  return typeof value === "number" || typeof value === "bigint" ? String(value) : "value";
}

function word(text: unknown): string {
  return typeof text === "string" && /^[a-z][a-z0-9_]{0,15}$/.test(text) ? ` ${text}` : "";
}

function formatMessage(format: string): string {
  return format === "regex"
    ? "does not match the declared pattern"
    : `does not have the declared format${word(format)}`;
}

function positionOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((position, next) => {
    if (typeof next === "number") return step(position, next);
    return step(position, typeof next === "string" ? shownKey(next, 0) : "(key)");
  }, "");
}

function isAbsent(input: object, path: readonly PropertyKey[]): boolean {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return true;
    value = Reflect.get(value, key);
  }
  return value === undefined;
}
