import { createHash } from "node:crypto";
import { termsIn } from "./describe.js";
import { canonicalJson, type JsonObject, type JsonValue, objectIn } from "./json.js";

/** A stored definition, and the hash of its terms. */
export interface StoredDefinition {
  readonly terms: string;
  readonly definition: JsonObject;
}

/**
 * Writes a definition that release 0.1.0 stored in today's words. Fields that were `sealed` are `encrypted`, and the
 * `sealingMark` is a `fieldKeysMark`. Nothing that was promised changes, so that an unchanged declaration opens as
 * before. A definition in today's words comes back as it is. Adapters call it when they upgrade what they registered.
 *
 * @param stored - The stored definition, of the present release or an earlier one.
 * @returns The definition with the hash of its terms. A stored hash that does not match its terms is kept, because it
 *   tells that somebody changed them.
 */
export function renewDefinition({ terms, definition }: StoredDefinition): StoredDefinition {
  const before = termsIn(definition);
  const fields = Object.entries(objectIn(before.fields));
  if (fields.length === 0) return { terms, definition };
  const renewed = fields.map(([name, field]) => [name, renamed(objectIn(field), "sealed", "encrypted")] as const);
  const after: JsonObject = { ...before, fields: Object.fromEntries(renewed) };
  return {
    terms: terms === hash(before) ? hash(after) : terms,
    definition: renamed({ ...definition, terms: after }, "sealingMark", "fieldKeysMark"),
  };
}

function renamed(object: JsonObject, from: string, to: string): JsonObject {
  const { [from]: value, ...rest } = object;
  return value === undefined ? object : { ...rest, [to]: value };
}

function hash(terms: JsonValue): string {
  return createHash("sha256").update(canonicalJson(terms)).digest("hex");
}
