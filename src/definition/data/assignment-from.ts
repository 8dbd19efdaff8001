import { buildAssignment } from "../../assignment/assignment.js";
import { checkField } from "../../assignment/field.js";
import {
  consent,
  contact,
  contract,
  defineActivity,
  defineController,
  type Field,
  type FieldMap,
  type LawfulBasis,
  legalObligation,
  legitimateInterests,
  publicTask,
  vitalInterests,
} from "../../assignment/index.js";
import { DefinitionError } from "../../errors/index.js";
import { conformed } from "./conform.js";
import type { DynamicActivity, DynamicAssignment } from "./dynamic.js";
import { ACTIVITY_JSON_SCHEMA, ASSIGNMENT_JSON_SCHEMA } from "./form.js";
import type {
  ActivityDefinition,
  AssignmentDefinition,
  BasisDefinition,
  ContactDefinition,
  FieldDefinition,
} from "./format.js";
import { buildKind } from "./kinds.js";
import { parseJson } from "./parse.js";
import { checkRules, writePlace } from "./rules.js";

/**
 * Makes an assignment from JSON, as `defineAssignment()` makes one from code. Both have the same boundary, storage and
 * terms. It is for assignments that an application's own users create.
 *
 * @param json - An {@link AssignmentDefinition} of any origin, either the result of `JSON.parse` or the text itself. In
 *   a text, a key that stands twice in an object is refused.
 * @returns The assignment, frozen. Its doors take unknown input.
 * @throws DefinitionError with the place in the JSON: `invalid-definition`, `definition-too-large`, `unknown-format`,
 *   `look-alike`, and the codes of `defineAssignment()`.
 * @example
 * ```ts
 * const summer = assignmentFrom(await request.json());
 * const leads = await store.open(summer);
 * ```
 */
export function assignmentFrom(json: unknown): DynamicAssignment {
  const definition = readDefinition(json);
  const where = writePlace("assignment", definition.id);
  const { purpose, fields, controller, format: _, ...rest } = definition;
  const assignment = buildAssignment(
    {
      ...rest,
      // the compiler does not know these; they are checked at run time
      identifiedBy: definition.identifiedBy as readonly never[],
      purpose: { ...purpose, basis: toBasis(purpose.basis) },
      controller: defineController(controller),
      fields: toFields(fields, where),
    },
    { definition },
  );
  // the compiler does not know its fields, so that the doors of the two differ only in types
  return assignment as unknown as DynamicAssignment;
}

/**
 * Reads an {@link AssignmentDefinition}. Returns a frozen copy of a value that has its form, with nothing left out.
 *
 * @throws DefinitionError as {@link assignmentFrom}, except for faults that only `defineAssignment()` finds.
 */
export function readDefinition(json: unknown): AssignmentDefinition {
  const definition = readJson<AssignmentDefinition>(json, ASSIGNMENT_JSON_SCHEMA, "assignment");
  checkRules(definition, writePlace("assignment", definition.id));
  return definition;
}

/**
 * Makes an activity from JSON, as `defineActivity()` makes one from code.
 *
 * @param assignment - The assignment whose data the work uses.
 * @param json - An {@link ActivityDefinition} of any origin, either the result of `JSON.parse` or the text itself.
 * @returns The activity, frozen.
 * @throws DefinitionError `invalid-definition`, `definition-too-large`, `unknown-format`, and the codes of
 *   `defineActivity()`.
 * @example
 * ```ts
 * const calls = activityFrom(summer, { format: 1, id: "calls", kind: "call-list", title: "Calls", uses: ["phone"] });
 * ```
 */
export function activityFrom(assignment: DynamicAssignment, json: unknown): DynamicActivity {
  const { format: _, ...declaration } = readJson<ActivityDefinition>(json, ACTIVITY_JSON_SCHEMA, "activity");
  return defineActivity(assignment, declaration);
}

function readJson<Definition>(json: unknown, schema: typeof ASSIGNMENT_JSON_SCHEMA, what: string): Definition {
  const where = `definition of an ${what}`;
  const given = typeof json === "string" ? parseJson(json, where) : json;
  const format: unknown =
    typeof given === "object" && given !== null ? Object.getOwnPropertyDescriptor(given, "format")?.value : undefined;
  if (typeof format === "number" && format !== 1) {
    throw new DefinitionError("unknown-format", where, "its format is not 1");
  }
  return conformed(given, schema, where) as unknown as Definition; // it has the form of the schema
}

/** Builds a basis by the function that declares it. */
function toBasis(basis: BasisDefinition): LawfulBasis {
  switch (basis.kind) {
    case "consent":
      return consent(basis);
    case "contract":
      return contract(basis);
    case "legal-obligation":
      return legalObligation(basis);
    case "vital-interests":
      return vitalInterests(basis);
    case "public-task":
      return publicTask(basis);
    case "legitimate-interests":
      return legitimateInterests(basis);
  }
}

function toFields(fields: readonly FieldDefinition[], where: string): FieldMap {
  // fromEntries defines properties, whatever their names
  return Object.fromEntries(fields.map((one) => [one.name, toField(one, where)]));
}

function toField(definition: FieldDefinition, where: string): Field {
  if (definition.kind === "contact") return toContact(definition);
  const { name, label, necessity, optional, category, unit, indexed, encrypted, lookUp, keep } = definition;
  const place = `${where}, field "${name}"`;
  const kind = buildKind(definition, place);
  const schema = optional === true ? kind.optional() : kind;
  return checkField(
    { schema, necessity, ...present({ label, category, unit, indexed, encrypted, lookUp, keep }) },
    place,
  );
}

function toContact({ name, optional, label, necessity, indexed, encrypted, lookUp, keep }: ContactDefinition): Field {
  const fields: FieldMap = contact(optional === true ? `${name}?` : name);
  // contact() makes the field that it is asked for
  return { ...(fields[name] as Field), ...present({ label, necessity, indexed, encrypted, lookUp, keep }) };
}

/** Keeps the options that are given. */
function present<Options extends object>(options: Options): { [Name in keyof Options]?: NonNullable<Options[Name]> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Options]?: NonNullable<Options[Name]> }; // its own entries
}
