import { $ZodRegistry, type $ZodType, toJSONSchema } from "zod/v4/core";
import { type AnyAssignment, checkAssignment } from "../assignment/index.js";
import { checkCallOptions } from "../boundary/index.js";
import { fieldLabel, fieldNecessity } from "./formats/parts.js";
import { readWords, type WordOptions } from "./words/languages.js";

/** A JSON Schema of draft 2020-12. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The JSON Schema of the input of an assignment. */
export interface InputSchema extends JsonSchema {
  readonly $schema: string;
  readonly title: string;
  readonly type: "object";
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/**
 * Writes the JSON Schema of an assignment's input, for partners, forms and gateways. It has the declared fields, each with the reason why
 * it is needed, and permits no other.
 *
 * It accepts all that the boundary accepts as JSON. The boundary may refuse more, because some rules have no form in JSON Schema,
 * such as those of phone numbers and free text.
 *
 * @param assignment - The assignment.
 * @param options - The language of the labels and reasons of standard fields.
 * @returns A schema of draft 2020-12.
 * @throws DefinitionError `not-an-assignment`
 * @throws StoreError `invalid-argument` if an option is not known.
 * @example
 * ```ts
 * await writeFile("broadband.schema.json", JSON.stringify(jsonSchema(broadbandUpgrade), null, 2));
 * ```
 */
export function jsonSchema(assignment: AnyAssignment, options: WordOptions = {}): InputSchema {
  checkAssignment(assignment, "jsonSchema");
  checkCallOptions<WordOptions>(options, { language: "any", words: "object" }, "jsonSchema()");
  const words = readWords(options);
  const entries = Object.entries(assignment.fields);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: assignment.purpose.title,
    type: "object",
    properties: Object.fromEntries(
      entries.map(([name, { schema }]) => [
        name,
        {
          ...writeSchema(schema, name),
          title: fieldLabel(assignment, name, words),
          description: fieldNecessity(assignment, name, words),
        },
      ]),
    ),
    required: entries.flatMap(([name, { column }]) => (column.optional || column.defaulted ? [] : [name])),
    additionalProperties: false,
  };
}

/** Writes the schema of one field. */
export function writeSchema(schema: $ZodType, name: string): JsonSchema {
  const { $schema: _, ...written } = toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    // an own registry, so that metadata of the application does not get in
    metadata: new $ZodRegistry(),
    override: ({ zodSchema, jsonSchema: target }) => {
      if (isRewritten(zodSchema)) {
        // these hold for the text after it was rewritten, as by trim(); input may be longer and written otherwise
        for (const keyword of ["pattern", "format", "allOf", "minLength", "maxLength"] as const) delete target[keyword];
      }
    },
  });
  // references of a recursive schema lead to its own root, which it no longer is without an identifier
  return JSON.stringify(written).includes('"$ref":"#') ? { $id: name, ...written } : written;
}

/** Tells if a check of a schema changes the value before others see it. */
function isRewritten(schema: $ZodType): boolean {
  return schema._zod.def.checks?.some((one) => one._zod.def.check === "overwrite") ?? false;
}
