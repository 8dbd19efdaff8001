import { $ZodOptional, type $ZodType } from "zod/v4/core";
import { checkAssignment } from "../../assignment/activity.js";
import { CONTACT_OPTIONS, CONTACT_SCHEMAS } from "../../assignment/contact.js";
import {
  type AnyAssignment,
  type Controller,
  DEFAULT_MIN_GROUP_SIZE,
  type Field,
  type LawfulBasis,
} from "../../assignment/index.js";
import { listOwnLimits } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";
import { readDefinition } from "./assignment-from.js";
import { isDynamic } from "./dynamic.js";
import type { AssignmentDefinition, FieldDefinition } from "./format.js";
import { readKind } from "./kinds.js";

/**
 * Writes an assignment as JSON, from which {@link assignmentFrom} makes one with the same terms. An assignment made
 * from JSON gives that JSON back. In an assignment in code, each schema must be of a kind: made by `toSchema()` or
 * `contact()`, or plain.
 *
 * @param assignment - The result of `defineAssignment()` or `assignmentFrom()`.
 * @throws DefinitionError `not-definable`, and as {@link assignmentFrom} for texts that JSON does not take.
 * @example
 * ```ts
 * const json = JSON.stringify(toDefinition(summer));
 * ```
 */
export function toDefinition(assignment: AnyAssignment): AssignmentDefinition {
  checkAssignment(assignment, "toDefinition()");
  if (isDynamic(assignment)) return assignment.definition;
  const {
    purpose,
    controller,
    retention,
    identifiedBy,
    fields,
    declined,
    subjects,
    recipients,
    provision,
    minGroupSize,
  } = assignment;
  const { title, description, category, basis, condition } = purpose;
  const limits = listOwnLimits(assignment["~internals"].limits);
  const where = `assignment "${assignment.id}"`;
  const written = {
    format: 1,
    id: assignment.id,
    purpose: { title, description, category, basis: writeBasis(basis), condition },
    controller: writeController(controller),
    retention: { keep: retention.keep, from: retention.from },
    identifiedBy,
    fields: Object.entries(fields).map(([name, field]) => writeField(name, field, `${where}, field "${name}"`)),
    declined: Object.keys(declined).length === 0 ? undefined : declined,
    subjects,
    recipients: recipients?.map(({ id, name, role, country, safeguard, contact, arrangement }) => ({
      ...{ id, name, role, country, safeguard, arrangement },
      contact: contact && { ...contact },
    })),
    provision: provision && { required: provision.required, otherwise: provision.otherwise },
    automatedDecisions: assignment.automatedDecisions,
    minGroupSize: minGroupSize === DEFAULT_MIN_GROUP_SIZE ? undefined : minGroupSize,
    limits: Object.keys(limits).length === 0 ? undefined : limits,
  };
  return readDefinition(written);
}

/** Writes the parts of a basis except the article, which follows from its kind. */
function writeBasis({ article: _, ...basis }: LawfulBasis): object {
  return basis;
}

function writeController({ kind: _, ...controller }: Controller): object {
  return controller;
}

function writeField(name: string, field: Field, where: string): object {
  const { label, necessity, category, unit, indexed, encrypted, lookUp, keep } = field;
  const isOptional = field.schema instanceof $ZodOptional;
  const inner: $ZodType = isOptional ? field.schema._zod.def.innerType : field.schema;
  const optional = isOptional ? true : undefined;
  const told = { label, necessity, indexed, encrypted, lookUp, keep, optional };
  if (isContact(name, field, inner)) return { kind: "contact", name, ...told } satisfies Written;
  const kind = readKind(inner);
  if (kind !== undefined) return { ...kind, name, ...told, category, unit };
  throw new DefinitionError("not-definable", where, "its schema is of no kind that JSON has a form for");
}

/** A field with some parts left out. */
type Written = { readonly [Name in keyof Extract<FieldDefinition, { kind: "contact" }>]: unknown };

/** Tells if a field is as contact() makes it, apart from words and marks. */
function isContact(name: string, { category, unit }: Field, schema: $ZodType): boolean {
  if (!Object.hasOwn(CONTACT_SCHEMAS, name)) return false;
  const standard = name as keyof typeof CONTACT_SCHEMAS; // it is one of the keys, as was just checked
  return CONTACT_SCHEMAS[standard] === schema && CONTACT_OPTIONS[standard].category === category && unit === undefined;
}
