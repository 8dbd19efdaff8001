/** JSON. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Reads a part that is an object; returns an empty one if it is not. */
export function objectIn(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** Reads a part that is a list; returns an empty one if it is not. */
export function listIn(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** Reads a part that is text; returns null if it is not. */
export function textIn(value: JsonValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** Tells objects from lists and plain values. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells if two values are the same JSON. A part that is left out is null. */
export function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

/** Writes JSON with keys in one order, so that equal definitions have equal hashes. */
export function canonicalJson(value: JsonValue): string {
  return JSON.stringify(value, (_, part: JsonValue) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
