import { canonicalJson, isObject, isSame, type JsonObject, type JsonValue, objectIn } from "../json.js";
import { BEYOND } from "./beyond.js";
import { type Comparison, combined, comparison } from "./comparison.js";
import { compareBeyond } from "./kinds.js";

/** Keywords that say nothing about the values taken. */
const ANNOTATIONS = ["$schema", "title", "description", "examples", "deprecated"];
/** Keywords whose higher number takes more; below them, those whose lower number takes more. */
const HIGHEST = ["maxLength", "maxItems", "maxProperties"];
const LOWEST = ["minLength", "minItems", "minProperties"];
/** Keywords that limit the values taken if they are present. */
const LIMITING = ["pattern", "format", "multipleOf", "uniqueItems", "contentEncoding"];
/** Keywords that are compared below, each in its own way. */
const OWN = [
  ...["type", "enum", "const", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"],
  ...["required", "properties", "items", "anyOf"],
];

/**
 * Compares two schemas in JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12/json-schema-validation). It
 * knows the keywords that zod writes. If another keyword differs, the result is `unclear`.
 */
export function compareSchemas(before: JsonValue | undefined, after: JsonValue | undefined): Comparison {
  if (isSame(before, after)) return "same";
  if (!isObject(before) || !isObject(after)) return "unclear";
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  const parts = [...keywords]
    .filter((keyword) => !ANNOTATIONS.includes(keyword) && !OWN.includes(keyword))
    .map((keyword) => compareKeyword(keyword, before[keyword], after[keyword]));
  return combined([
    ...parts,
    compareChoices(readTypes(before), readTypes(after)),
    compareChoices(readValues(before), readValues(after)),
    compareChoices(before.anyOf, after.anyOf),
    compareLowest(readLowest(before), readLowest(after)),
    // the highest number is the lowest of the negative numbers
    compareLowest(readHighest(before), readHighest(after)),
    compareProperties(before, after),
    before.items === undefined && after.items === undefined ? "same" : compareSchemas(before.items, after.items),
  ]);
}

function compareKeyword(keyword: string, before: JsonValue | undefined, after: JsonValue | undefined): Comparison {
  if (isSame(before, after)) return "same";
  if (keyword === BEYOND) return compareBeyond(before, after);
  if (LIMITING.includes(keyword)) {
    if (before === undefined) return "narrower";
    return after === undefined ? "wider" : "unclear";
  }
  const sign = Number(HIGHEST.includes(keyword)) - Number(LOWEST.includes(keyword));
  if (sign === 0) return "unclear";
  const none = sign * Number.POSITIVE_INFINITY;
  const [old, fresh] = [before ?? none, after ?? none].map((bound) => sign * Number(bound));
  return comparison(Number(fresh) > Number(old), Number(fresh) < Number(old));
}

/** Compares lists of allowed values. If a list is absent, any value is allowed. */
function compareChoices(before: JsonValue | undefined, after: JsonValue | undefined): Comparison {
  if (before === undefined && after === undefined) return "same";
  if (!Array.isArray(before)) return before === undefined ? "narrower" : "unclear";
  if (!Array.isArray(after)) return after === undefined ? "wider" : "unclear";
  const [old, fresh] = [new Set(before.map(canonicalJson)), new Set(after.map(canonicalJson))];
  return comparison(
    [...fresh].some((one) => !old.has(one)),
    [...old].some((one) => !fresh.has(one)),
  );
}

/** Reads the types by name. Each whole number is a number too. */
function readTypes({ type }: JsonObject): JsonValue | undefined {
  if (type === undefined) return undefined;
  const types = Array.isArray(type) ? type : [type];
  return types.includes("number") ? [...types, "integer"] : types;
}

function readValues(schema: JsonObject): JsonValue | undefined {
  return schema.const === undefined ? schema.enum : [schema.const];
}

/** A bound; true if the bound itself is left out. */
type Bound = readonly [bound: number, isExclusive: boolean];

function readLowest({ minimum, exclusiveMinimum }: JsonObject): Bound {
  return stricter(Number(minimum ?? Number.NEGATIVE_INFINITY), Number(exclusiveMinimum ?? Number.NEGATIVE_INFINITY));
}

function readHighest({ maximum, exclusiveMaximum }: JsonObject): Bound {
  return stricter(-Number(maximum ?? Number.POSITIVE_INFINITY), -Number(exclusiveMaximum ?? Number.POSITIVE_INFINITY));
}

function stricter(inclusive: number, exclusive: number): Bound {
  return exclusive >= inclusive ? [exclusive, true] : [inclusive, false];
}

function compareLowest([before, wasExclusive]: Bound, [after, isExclusive]: Bound): Comparison {
  if (before === after) return comparison(wasExclusive && !isExclusive, isExclusive && !wasExclusive);
  return comparison(after < before, after > before);
}

/** Compares the keys of strict objects. A key that is no longer declared is no longer taken. */
function compareProperties(before: JsonObject, after: JsonObject): Comparison {
  const [old, fresh] = [objectIn(before.properties), objectIn(after.properties)];
  const required = [before.required ?? [], after.required ?? []];
  return combined([
    // the more keys are required, the less is taken
    compareChoices(required[1], required[0]),
    ...[...new Set([...Object.keys(old), ...Object.keys(fresh)])].map((name): Comparison => {
      if (!Object.hasOwn(old, name)) return "wider";
      return Object.hasOwn(fresh, name) ? compareSchemas(old[name], fresh[name]) : "narrower";
    }),
  ]);
}
