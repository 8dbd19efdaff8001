import { isObject, isSame, type JsonObject, type JsonValue, listIn, objectIn } from "../json.js";
import { BEYOND, CHANGING } from "./beyond.js";
import { type Comparison, combined, comparison } from "./comparison.js";

/** Compares what JSON Schema cannot say of two schemas. */
export function compareBeyond(before: JsonValue | undefined, after: JsonValue | undefined): Comparison {
  const [old, fresh] = [objectIn(before), objectIn(after)];
  return combined([
    isSame(old.code, fresh.code) ? "same" : "unclear",
    isSame(old.kind, fresh.kind) ? "same" : compareKinds(objectIn(old.kind), objectIn(fresh.kind)),
  ]);
}

/** Kinds that only refuse, or only round, and are otherwise what they are without the kind. */
const NARROWING = ["choices", "free-text", "step"];

/** Compares two kinds that differ; an empty object stands for no kind. */
function compareKinds(before: JsonObject, after: JsonObject): Comparison {
  if (before.kind !== after.kind) {
    if (before.kind === undefined && isNarrowing(after)) return "narrower";
    return after.kind === undefined && isNarrowing(before) ? "wider" : "unclear";
  }
  if (before.kind === "step") {
    // only a multiple of the former step tells less
    const [old, fresh] = [Number(before.step), Number(after.step)];
    return comparison(!Number.isInteger(fresh / old), !Number.isInteger(old / fresh));
  }
  if (before.kind !== "free-text" || !isSame(before.normalize, after.normalize)) return "unclear";
  return combined([
    compareSearched(before.refuse, after.refuse, "wider"),
    compareSearched(before.countries, after.countries, "unclear"),
  ]);
}

function isNarrowing({ kind, normalize }: JsonObject): boolean {
  return NARROWING.includes(String(kind)) && normalize === undefined;
}

/**
 * Compares what text is searched for: the more, the less is taken.
 *
 * @param some - The result if everything, or the default, was searched for, and a list is now.
 */
function compareSearched(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  some: "wider" | "unclear",
): Comparison {
  if (isSame(before, after)) return "same";
  if (before === undefined) return some;
  if (after === undefined) return some === "wider" ? "narrower" : some;
  const [old, fresh] = [listIn(before), listIn(after)];
  return comparison(
    old.some((one) => !fresh.includes(one)),
    fresh.some((one) => !old.includes(one)),
  );
}

/**
 * Lists the parts of a field's schemas that make another value of what is sent: kinds that give one form, and code. If
 * they change, one person's identity may get another hash.
 */
export function listChanging(schema: JsonValue | undefined): readonly JsonValue[] {
  if (Array.isArray(schema)) return schema.flatMap(listChanging);
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, part]) => {
    if (key !== BEYOND) return listChanging(part);
    const { kind, code } = objectIn(part);
    const changing = [
      toChanging(objectIn(kind)),
      ...listIn(code).filter((one) => one === CHANGING || one === "coerce"),
    ];
    return changing.filter((one) => one !== undefined);
  });
}

/** Leaves out the parts of a kind that only refuse. */
function toChanging(kind: JsonObject): JsonValue | undefined {
  if (kind.kind === undefined || kind.kind === "choices") return undefined;
  if (kind.kind !== "free-text") return kind;
  return kind.normalize === undefined ? undefined : { normalize: kind.normalize };
}

/** Leaves checks in code out of schemas, which refuse a value or leave it as it is. */
export function withoutChecks(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(withoutChecks);
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).flatMap(([key, part]): [string, JsonValue][] => {
    if (key !== BEYOND) return [[key, withoutChecks(part)]];
    const { code, ...rest } = objectIn(part);
    const left = listIn(code).filter((one) => one !== "check");
    const beyond = { ...rest, ...(left.length === 0 ? {} : { code: left }) };
    return Object.keys(beyond).length === 0 ? [] : [[key, beyond]];
  });
  return Object.fromEntries(entries);
}

/** Names the kind that a field's schemas were made of, with its parts, for people who compare two. */
export function describeKind(schema: JsonValue | undefined): string | undefined {
  // on input and on output; a list of texts may have a kind within
  const found = listIn(schema).map((one) => objectIn(objectIn(objectIn(one)[BEYOND]).kind));
  const { kind, ...parts } = found.find((one) => one.kind !== undefined) ?? {};
  if (typeof kind !== "string") return undefined;
  const written = Object.entries(parts).map(([name, part]) => `${name === kind ? "" : `${name} `}${listed(part)}`);
  return [kind, ...written].join(" ");
}

function listed(part: JsonValue): string {
  return Array.isArray(part) ? part.join(", ") : String(part);
}
