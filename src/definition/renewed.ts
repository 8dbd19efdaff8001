import { createHash } from "node:crypto";
import { canonicalJson, objectIn, termsIn } from "./describe.js";
import type { JsonObject, JsonValue } from "./json.js";

/** A stored definition, and the hash of its terms. */
export interface StoredDefinition {
  readonly terms: string;
  readonly definition: JsonObject;
}

/** JSON Schemas of `contact()` in release 0.1.0, and those of today, which take more. */
const CONTACTS: readonly {
  readonly category: string;
  readonly before: readonly JsonObject[];
  readonly after: readonly JsonObject[];
}[] = [
  {
    category: "pd:TelephoneNumber",
    before: bothWays({ maxLength: 40, pattern: "^\\+[1-9][0-9]{4,14}$" }),
    after: bothWays({ maxLength: 40, pattern: "^\\+[1-9][0-9]{4,14}(?:;ext=[0-9]{1,11})?$" }),
  },
  {
    category: "pd:EmailAddress",
    before: [
      asSchema({ maxLength: 254 }),
      asSchema({
        format: "email",
        pattern:
          "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
      }),
    ],
    after: [
      asSchema({ maxLength: 254 }),
      asSchema({ format: "email", pattern: "^[^\\s@]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+$" }),
    ],
  },
];

function asSchema(rest: JsonObject): JsonObject {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", type: "string", ...rest };
}

function bothWays(rest: JsonObject): readonly JsonObject[] {
  return [asSchema(rest), asSchema(rest)];
}

/**
 * Writes a definition that release 0.1.0 stored in today's words. Fields that were `sealed` are `encrypted`, the
 * `sealingMark` is a `fieldKeysMark`, and fields of `contact()` take what they take today, because people are found under
 * their former forms too. Nothing that was promised changes, so that an unchanged declaration opens as before. A
 * definition in today's words comes back as it is. Adapters call it when they upgrade what they registered.
 *
 * @param stored - The stored definition, of the present release or an earlier one.
 * @returns The definition with the hash of its terms. A stored hash that does not match its terms is kept, because it
 *   tells that somebody changed them.
 */
export function renewDefinition({ terms, definition }: StoredDefinition): StoredDefinition {
  const before = termsIn(definition);
  const fields = Object.entries(objectIn(before.fields));
  if (fields.length === 0) return { terms, definition };
  const renewed = fields.map(
    ([name, field]) => [name, widened(renamed(objectIn(field), "sealed", "encrypted"))] as const,
  );
  const after: JsonObject = { ...before, fields: Object.fromEntries(renewed) };
  return {
    terms: terms === hash(before) ? hash(after) : terms,
    definition: renamed({ ...definition, terms: after }, "sealingMark", "fieldKeysMark"),
  };
}

/** A field of `contact()` with the schema of today. */
function widened(field: JsonObject): JsonObject {
  const { schema, category } = field;
  if (schema === undefined) return field;
  const known = CONTACTS.find(
    (one) => one.category === category && canonicalJson(one.before) === canonicalJson(schema),
  );
  return known === undefined ? field : { ...field, schema: known.after };
}

function renamed(object: JsonObject, from: string, to: string): JsonObject {
  const { [from]: value, ...rest } = object;
  return value === undefined ? object : { ...rest, [to]: value };
}

function hash(terms: JsonValue): string {
  return createHash("sha256").update(canonicalJson(terms)).digest("hex");
}
