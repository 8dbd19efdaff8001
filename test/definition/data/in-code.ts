import {
  type AnyAssignment,
  type AssignmentDefinition,
  coarsen,
  consent,
  contact,
  contract,
  defineAssignment,
  defineController,
  type Field,
  type FieldDefinition,
  field,
  type KindDefinition,
  legalObligation,
  legitimateInterests,
  publicTask,
  text,
  vitalInterests,
} from "purposebound";
import { z } from "zod";

/** Makes the schema of a kind. */
export type ToSchema = (kind: KindDefinition) => z.ZodType;

/**
 * The assignment that a developer would write in code for a definition: an oracle of its own, with zod alone, unless its
 * schemas are made otherwise.
 */
export function inCode(definition: AssignmentDefinition, toSchema: ToSchema = schemaInCode): AnyAssignment {
  const { format: _, fields, purpose, controller, ...rest } = definition;
  const { basis } = purpose;
  const bases = {
    consent: () => consent(basis as never),
    contract: () => contract(basis as never),
    "legal-obligation": () => legalObligation(basis as never),
    "vital-interests": () => vitalInterests(basis as never),
    "public-task": () => publicTask(basis as never),
    "legitimate-interests": () => legitimateInterests(basis as never),
  };
  const declared: Record<string, Field> = Object.assign({}, ...fields.map((one) => fieldInCode(one, toSchema)));
  return defineAssignment({
    ...rest,
    purpose: { ...purpose, basis: bases[basis.kind]() },
    controller: defineController(controller),
    // a test's own names, which are not told to the compiler
    identifiedBy: rest.identifiedBy as readonly never[],
    fields: declared,
  });
}

function fieldInCode(definition: FieldDefinition, toSchema: ToSchema): Record<string, Field> {
  if (definition.kind === "contact")
    return contact(definition.optional === true ? `${definition.name}?` : definition.name);
  const { name, label, necessity, category, unit, indexed, encrypted, optional } = definition;
  const schema = toSchema(kindOf(definition));
  const options = JSON.parse(JSON.stringify({ label, necessity, category, unit, indexed, encrypted }));
  return { [name]: field(optional === true ? schema.optional() : schema, options) };
}

/** The parts of a field that are its kind. */
function kindOf(definition: KindDefinition & object): KindDefinition {
  const BESIDES = ["name", "label", "necessity", "optional", "category", "unit", "indexed", "encrypted"];
  const parts = Object.entries(definition).filter(([name]) => !BESIDES.includes(name));
  return Object.fromEntries(parts) as unknown as KindDefinition;
}

const line = (max: number, min = 1) => z.string().normalize("NFC").trim().min(min).max(max);
const postalCode = () =>
  z
    .string()
    .max(20)
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-Z](?:[0-9A-Z -]{0,10}[0-9A-Z])?$/);

function schemaInCode(kind: KindDefinition): z.ZodType {
  const value = <Schema extends z.ZodNumber>(schema: Schema, { min, max }: { min?: number; max?: number }): Schema => {
    const above = min === undefined ? schema : schema.min(min);
    return max === undefined ? above : above.max(max);
  };
  switch (kind.kind) {
    case "text":
      return line(kind.max, kind.min);
    case "free-text":
      return text(JSON.parse(JSON.stringify({ ...kind, kind: undefined })));
    case "number":
      return value(z.number(), kind);
    case "integer":
      return value(z.int(), kind);
    case "boolean":
      return z.boolean();
    case "date":
      return z.iso.date();
    case "moment":
      return z
        .union([z.iso.datetime({ offset: true }), z.date()])
        .transform((one) => new Date(one))
        .pipe(z.date());
    case "choice":
      return z.enum(kind.options.map((one) => one.value));
    case "choices":
      return z
        .array(z.enum(kind.options.map((one) => one.value)))
        .max(kind.options.length)
        .refine((chosen) => new Set(chosen).size === chosen.length);
    case "phone":
      return contact("phone").phone.schema as z.ZodType;
    case "email":
      return contact("email").email.schema as z.ZodType;
    case "address":
      return z.strictObject({
        street: line(200),
        postalCode: postalCode().optional(),
        city: line(100),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional(),
      });
    case "postal-code":
      return postalCode();
    case "year":
      return coarsen.year();
    case "month":
      return coarsen.month();
    case "band":
      return coarsen.band(kind.bounds);
    case "step":
      return coarsen.round(kind.step);
    case "postal-code-prefix":
      return coarsen.postcodePrefix(kind.length);
    case "network":
      return coarsen.truncateIp();
    case "email-domain":
      return coarsen.emailDomain();
    case "group":
      return z.strictObject(
        Object.fromEntries(
          kind.fields.map((part) => [
            part.name,
            part.optional === true ? schemaInCode(kindOf(part)).optional() : schemaInCode(kindOf(part)),
          ]),
        ),
      );
    case "list":
      return z.array(schemaInCode(kind.of)).max(kind.max);
  }
}
