import type * as core from "zod/v4/core";
import { type Refusal, refusal } from "../../errors/index.js";
import { findingMessage, readFinding } from "../free-text/index.js";
import { shownKey, step, WHOLE } from "../keys.js";
import { readSpokenFault } from "../schema/worded.js";

/**
 * Turns zod's issues into refusals. zod's messages and paths may repeat input, such as unknown keys, and values in custom
 * messages. None of its words are used, only its codes and the words of the declaration.
 */
export function toRefusals(
  issues: readonly core.$ZodRawIssue[],
  input: object,
  declared: ReadonlySet<string>,
  before: readonly PropertyKey[],
): Refusal[] {
  const refusals: Refusal[] = [];
  for (const issue of issues) refusals.push(...translate(issue as core.$ZodIssue, before, { input, declared }));
  return refusals;
}

/** Input and declaration that issues are about. */
interface Subject {
  readonly input: object;
  /** All keys that are declared, at any depth. */
  readonly declared: ReadonlySet<string>;
}

function translate(issue: core.$ZodIssue, before: readonly PropertyKey[], subject: Subject): Refusal[] {
  const { input, declared } = subject;
  const path = [...before, ...(issue.path ?? [])];
  const position = writeIssuePath(path, declared);
  const [top] = path;
  const at = { field: typeof top === "string" ? top : undefined, path: position === "" ? WHOLE : position };
  switch (issue.code) {
    case "unrecognized_keys": {
      const holder = valueAt(input, path);
      return issue.keys.map((key, ordinal) => {
        // named only if it really is a key of the input, since a developer's check can make issues up
        const isThere = typeof holder === "object" && holder !== null && Object.hasOwn(holder, key);
        const place = step(position, isThere ? shownKey(key, ordinal) : "(key)");
        return refusal("undeclared-field", { ...at, path: place }, "is not declared");
      });
    }
    case "invalid_union": {
      // a union fails as a whole; an undeclared key in the option that otherwise fits is the better answer
      const undeclared = (issue.errors ?? []).find(
        (option) => option.length > 0 && option.every((one) => one.code === "unrecognized_keys"),
      );
      if (undeclared !== undefined) return undeclared.flatMap((one) => translate(one, path, subject));
      // personal data in a text that is otherwise right is the better answer too
      const guarded = (issue.errors ?? []).find(
        (option) => option.length > 0 && option.every((one) => readFinding(one) !== undefined),
      );
      if (guarded !== undefined) return guarded.flatMap((one) => translate(one, path, subject));
      return [refusal("invalid-value", at, "fits none of the declared alternatives")];
    }
    case "invalid_type":
      return isAbsent(input, path)
        ? [refusal("missing-field", at, "is required")]
        : [
            refusal(
              "invalid-type",
              at,
              `is not of the declared type${KINDS.has(issue.expected) ? ` ${issue.expected}` : ""}`,
            ),
          ];
    case "too_big":
      return [refusal("invalid-value", at, `is above the declared maximum${bound(issue, issue.maximum)}`)];
    case "too_small":
      return [refusal("invalid-value", at, `is below the declared minimum${bound(issue, issue.minimum)}`)];
    case "invalid_format":
      return [refusal("invalid-value", at, formatMessage(issue))];
    case "not_multiple_of":
      return [refusal("invalid-value", at, `is not a multiple of the declared step${bound(issue, issue.divisor)}`)];
    case "invalid_value":
      return [
        isAbsent(input, path)
          ? refusal("missing-field", at, "is required")
          : refusal("invalid-value", at, "is not one of the declared choices"),
      ];
    case "invalid_key":
      return [refusal("undeclared-field", at, "has a key that is not declared")];
    case "custom": {
      const finding = readFinding(issue);
      return finding === undefined
        ? [refusal("invalid-value", at, readSpokenFault(Reflect.get(readCheckDefinition(issue), "fn")) ?? OWN_CHECK)]
        : [refusal("personal-data-in-text", at, findingMessage(finding))];
    }
    default:
      return [refusal("invalid-value", at, OWN_CHECK)];
  }
}

const OWN_CHECK = "does not pass the field's own check";

/** zod's names for the types of its own schemas. */
const KINDS: ReadonlySet<unknown> = new Set(
  "string number int boolean bigint date array tuple object record null undefined nonoptional never void enum".split(
    " ",
  ),
);

/** Returns the bounds or format of the check that made an issue. A developer's own check may say anything, and gets none. */
function readCheckDefinition(issue: core.$ZodIssue): object {
  const inst: unknown = Reflect.get(issue, "inst");
  const internals: unknown = typeof inst === "object" && inst !== null ? Reflect.get(inst, "_zod") : undefined;
  const def: unknown = typeof internals === "object" && internals !== null ? Reflect.get(internals, "def") : undefined;
  return typeof def === "object" && def !== null ? def : {};
}

/** Returns a bound if the declaration itself has it. A check may compare two values of a person, and tell one as a bound. */
function bound(issue: core.$ZodIssue, value: unknown): string {
  const declared: readonly unknown[] = Object.values(readCheckDefinition(issue));
  const isDeclared = (typeof value === "number" || typeof value === "bigint") && declared.includes(value);
  return isDeclared ? ` ${value}` : "";
}

function formatMessage(issue: core.$ZodIssueInvalidStringFormat): string {
  const words = readSpokenFault(Reflect.get(readCheckDefinition(issue), "pattern"));
  if (words !== undefined) return words;
  if (issue.format === "regex") return "does not match the declared pattern";
  const isDeclared =
    Reflect.get(readCheckDefinition(issue), "format") === issue.format && /^[a-z0-9_]{1,20}$/.test(issue.format);
  return `does not have the declared format${isDeclared ? ` ${issue.format}` : ""}`;
}

/** Returns the parts of a path that are declared or can be a place. A developer's own check may put anything into a path. */
function writeIssuePath(path: readonly PropertyKey[], declared: ReadonlySet<string>): string {
  return path.reduce<string>((position, next) => {
    if (typeof next === "number")
      return Number.isSafeInteger(next) && next >= 0 && next < MOST_PLACES
        ? step(position, next)
        : step(position, "(key)");
    return step(position, typeof next === "string" && declared.has(next) ? next : "(key)");
  }, "");
}

/** Lowest number that is no place in a list of one record. */
const MOST_PLACES = 10_000;

function isAbsent(input: object, path: readonly PropertyKey[]): boolean {
  return valueAt(input, path) === undefined;
}

function valueAt(input: object, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
