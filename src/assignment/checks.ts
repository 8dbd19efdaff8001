import { DEFAULT_LIMITS, type Limits, quotedName, suggestName } from "../boundary/index.js";
import { DefinitionError } from "../errors/index.js";
import { checkContact } from "./controller/controller.js";
import { checkField, type Field, type FieldMap } from "./field.js";
import { checkCountry, checkFieldName, checkId, checkOptionalText, checkOptions, checkText } from "./identifiers.js";
import { checkBasis } from "./terms/basis.js";
import { after, checkDuration, type IsoDuration } from "./terms/duration.js";
import type { Provision, Purpose, Recipient, Retention } from "./terms/processing.js";
import { isPurposeCategory, isSpecialCategory } from "./terms/vocabulary.js";

/** Makes sure that a purpose is complete. @throws DefinitionError if it lacks a title, a category or a basis. */
export function checkPurpose(purpose: Purpose, where: string): void {
  checkOptions(purpose, ["title", "description", "category", "basis", "condition"], `${where}, purpose`);
  checkText(purpose?.title, where, "purpose.title", "Say it in words of your own.");
  checkOptionalText(purpose.description, where, "purpose.description");
  if (!isPurposeCategory(purpose.category)) {
    throw new DefinitionError(
      "unknown-category",
      where,
      `purpose.category ${quotedName(purpose.category)} is not a known term`,
    );
  }
  checkBasis(purpose.basis, where);
  if (purpose.condition !== undefined && !CONDITION.test(purpose.condition)) {
    throw new DefinitionError("special-category", where, "purpose.condition is not one of Art. 9(2)");
  }
}

/** Makes sure that a retention says how long, and from when. @throws DefinitionError */
export function checkRetention(retention: Retention, where: string): void {
  if (retention === undefined || retention === null) {
    throw new DefinitionError("invalid-duration", where, "it is missing", RETENTION);
  }
  checkOptions(retention, ["keep", "from"], where);
  if (retention.keep === undefined) throw new DefinitionError("invalid-duration", where, "keep is missing", RETENTION);
  checkDuration(retention.keep, where);
  const { from } = retention;
  if (from === "collected" || from === "updated" || from === "contacted") return;
  if (typeof from !== "object" || from === null || typeof from.field !== "string") {
    const what = "from names no event from which the time runs";
    throw new DefinitionError("invalid-duration", where, what, STARTS);
  }
  checkOptions(from, ["field"], `${where}, from`);
}

const STARTS = 'Name "collected", "updated" or "contacted", or a date field: { field: "contractEnd" }.';

/** Makes sure that the field from which retention runs is a date that is declared and not encrypted. @throws DefinitionError */
export function checkRetentionField({ from }: Retention, fields: ReadonlyMap<string, Field>, where: string): void {
  if (typeof from === "string") return;
  const field = fields.get(from.field);
  if (field?.column.kind === "date" && field.encrypted !== true) return;
  const what = field === undefined ? "is not declared" : "is no date, or is encrypted";
  throw new DefinitionError("invalid-duration", where, `from.field ${quotedName(from.field)} ${what}`, STARTS);
}

/**
 * Makes sure that fields with a time of their own do not identify people, and that the time is shorter than the whole's.
 *
 * @throws DefinitionError
 */
export function checkKeeps(
  { keep, from }: Retention,
  fields: ReadonlyMap<string, Field>,
  identifiedBy: readonly string[],
  where: string,
): void {
  for (const [name, field] of fields) {
    if (field.keep === undefined) continue;
    const what = identifiedBy.includes(name)
      ? "it has a time of its own, and identifies people"
      : typeof from === "object" && from.field === name
        ? "it has a time of its own, and the retention of the whole runs from it"
        : from === "collected" && isNeverShorter(field.keep, keep)
          ? `its own time, ${field.keep}, is never shorter than that of the whole, ${keep}`
          : undefined;
    if (what === undefined) continue;
    throw new DefinitionError("invalid-terms", `${where}, field "${name}"`, what, "Leave `keep` out of the field.");
  }
}

/** Tells if a duration is as long as another or longer, from any day. Four years hold every length of a month and year. */
function isNeverShorter(one: IsoDuration, than: IsoDuration): boolean {
  const days = Array.from({ length: 1_461 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)));
  return days.every((day) => after(day, one) >= after(day, than));
}

const RETENTION = 'Say how long the data are kept, and from when: { keep: "P12M", from: "collected" }.';

const CONDITION = /^eu-gdpr:A9-2-[a-j]$/;

const ROLES: readonly string[] = ["processor", "joint-controller", "controller", "authority"];

const PROVISIONS: readonly string[] = ["by-law", "by-contract", "to-enter-a-contract", "voluntary"];

/**
 * Makes sure that further terms are complete.
 *
 * @throws DefinitionError if recipients, provision or automated decisions are not declared in full.
 */
export function checkTerms(
  declared: { recipients?: readonly Recipient[]; provision?: Provision; automatedDecisions?: false | string },
  where: string,
): void {
  checkRecipients(declared.recipients ?? [], where);
  if (declared.provision !== undefined) {
    checkOptions(declared.provision, ["required", "otherwise"], `${where}, provision`);
    checkText(declared.provision.otherwise, `${where}, provision`, "otherwise");
    if (!PROVISIONS.includes(declared.provision.required)) {
      const remedy = `It is one of: ${PROVISIONS.join(", ")}.`;
      throw new DefinitionError("invalid-terms", `${where}, provision`, "required is not known", remedy);
    }
  }
  if (declared.automatedDecisions !== undefined && declared.automatedDecisions !== false) {
    checkText(declared.automatedDecisions, where, "automatedDecisions");
  }
}

/** Makes sure that recipients are declared in full, and that their ids differ. @throws DefinitionError */
export function checkRecipients(recipients: readonly Recipient[], where: string): void {
  if (!Array.isArray(recipients)) throw new DefinitionError("invalid-terms", where, "recipients are not a list");
  const ids = new Set<string>();
  for (const recipient of recipients) {
    checkOptions(
      recipient,
      ["id", "name", "role", "country", "safeguard", "contact", "arrangement"],
      `${where}, recipient`,
    );
    checkText(recipient?.name, `${where}, recipient`, "the name");
    const at = `${where}, recipient "${recipient.name}"`;
    checkCountry(recipient.country, at);
    checkOptionalText(recipient.safeguard, at, "the safeguard");
    if (!ROLES.includes(recipient.role)) {
      throw new DefinitionError("invalid-terms", at, "the role is not known", `Roles: ${ROLES.join(", ")}.`);
    }
    if (recipient.contact !== undefined) checkContact(recipient.contact, at);
    if (recipient.arrangement !== undefined && recipient.role !== "joint-controller") {
      const remedy = 'Leave `arrangement` out, or name its role "joint-controller".';
      throw new DefinitionError("invalid-terms", at, "only a joint controller has an arrangement (Art. 26)", remedy);
    }
    checkOptionalText(recipient.arrangement, at, "the arrangement");
    if (recipient.id === undefined) continue;
    checkId(recipient.id, at);
    if (ids.has(recipient.id)) {
      const what = `another recipient has the id "${recipient.id}" too`;
      throw new DefinitionError("invalid-terms", at, what, "Give each recipient an id of its own.");
    }
    ids.add(recipient.id);
  }
}

/** Copies recipients, so that nobody changes what was checked. */
export function freezeRecipients(recipients: readonly Recipient[]): readonly Recipient[] {
  return Object.freeze(
    recipients.map(({ contact, ...one }) =>
      Object.freeze(contact === undefined ? one : { ...one, contact: Object.freeze({ ...contact }) }),
    ),
  );
}

/** Checks the properties that were declined, and returns the reasons by name. @throws DefinitionError */
export function checkDeclined(
  declined: Readonly<Record<string, string>> | undefined,
  fields: ReadonlyMap<string, Field>,
  where: string,
): ReadonlyMap<string, string> {
  const at = `${where}, declined`;
  if (declined !== undefined && !isPlain(declined)) {
    const remedy = 'Write a reason for each name: declined: { birthDate: "Age does not decide the offer" }.';
    throw new DefinitionError("invalid-terms", at, "it is not a plain object of reasons by name", remedy);
  }
  const reasons = new Map(Object.entries(declined ?? {}));
  if (reasons.size > MOST_DECLINED) {
    const remedy = "Decline what was considered for the purpose. Everything else is refused without being named.";
    throw new DefinitionError("invalid-terms", at, `it has more than ${MOST_DECLINED} names`, remedy);
  }
  for (const [name, reason] of reasons) {
    checkFieldName(name, at);
    if (fields.has(name)) {
      const what = `"${name}" is declared as a field too`;
      throw new DefinitionError("invalid-terms", at, what, "Declare it as a field, or decline it, and not both.");
    }
    checkText(reason, at, `the reason for "${name}"`);
    // a character has at most two units
    if (reason.length > 2 * LONGEST_REASON || [...reason].length > LONGEST_REASON) {
      const what = `the reason for "${name}" has more than ${LONGEST_REASON} characters`;
      throw new DefinitionError("invalid-terms", at, what, "Say it in a sentence.");
    }
  }
  return reasons;
}

/** Most characters of a reason, which is repeated in refusals. */
export const LONGEST_REASON = 300;

/** Most properties that an assignment declines. */
export const MOST_DECLINED = 200;

/** Tells whether a value is an object without a class. A `Map` has no entries of its own, and would decline nothing. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Checks the declared fields and returns them. @throws DefinitionError */
export function checkFields(declared: FieldMap, purpose: Purpose, where: string): ReadonlyMap<string, Field> {
  const fields = new Map(Object.entries(declared ?? {}));
  if (fields.size === 0) throw new DefinitionError("no-fields", where, "there are no fields");
  for (const [name, one] of fields) {
    checkFieldName(name, where);
    if (one?.kind !== "field") {
      const what = "it was not made by field() or contact()";
      throw new DefinitionError(
        "invalid-schema",
        `${where}, field "${name}"`,
        what,
        "Write field(schema, { necessity }).",
      );
    }
    fields.set(name, checkField(one, `${where}, field "${name}"`));
    if (isSpecialCategory(one.category) && purpose.condition === undefined) {
      throw new DefinitionError("special-category", `${where}, field "${name}"`, "it holds a special category of data");
    }
  }
  checkFormerNames(fields, where);
  return fields;
}

/** Makes sure that each former name is that of one field that is declared no more. */
function checkFormerNames(fields: ReadonlyMap<string, Field>, where: string): void {
  const former = new Map<string, string>();
  for (const [name, { renamedFrom }] of fields) {
    if (renamedFrom === undefined) continue;
    checkFieldName(renamedFrom, `${where}, field "${name}", renamedFrom`);
    const other = fields.has(renamedFrom) ? renamedFrom : former.get(renamedFrom);
    if (other !== undefined) {
      const what = `its former name ${quotedName(renamedFrom)} is that of field "${other}" too`;
      throw new DefinitionError("invalid-terms", `${where}, field "${name}"`, what, "Name the field that is gone.");
    }
    former.set(renamedFrom, name);
  }
}

/** Makes sure that fields can identify. @throws DefinitionError if they may be absent, or cannot be compared. */
export function checkIdentity(
  identifiedBy: readonly string[],
  fields: ReadonlyMap<string, Field>,
  where: string,
): void {
  const at = `${where}, identifiedBy`;
  if (!Array.isArray(identifiedBy)) {
    const remedy = 'Write the names of the fields in brackets, such as identifiedBy: ["email"].';
    throw new DefinitionError("invalid-identity", at, "it is not a list of field names", remedy);
  }
  if (identifiedBy.length === 0) throw new DefinitionError("invalid-identity", at, "it names no field");
  if (new Set(identifiedBy).size !== identifiedBy.length) {
    throw new DefinitionError("invalid-identity", at, "it names a field twice");
  }
  for (const name of identifiedBy) {
    const column = fields.get(name)?.column;
    if (column === undefined)
      throw new DefinitionError(
        "unknown-field",
        at,
        `it names ${quotedName(name)}, which is not declared`,
        `${suggestName(name, [...fields.keys()])}Declared: ${[...fields.keys()].join(", ")}.`,
      );
    if (column.optional || column.nullable || column.kind === "json" || column.kind === "boolean") {
      throw new DefinitionError("invalid-identity", at, `field "${name}" may be absent, or is not a plain value`);
    }
    if (fields.get(name)?.encrypted === true) {
      throw new DefinitionError("invalid-identity", at, `field "${name}" is encrypted`);
    }
  }
}

/** Returns the limits of one piece of input, with the defaults filled in. @throws DefinitionError */
export function checkLimits(given: Partial<Limits> | undefined, where: string): Limits {
  const limits = { ...DEFAULT_LIMITS, ...given };
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isSafeInteger(value) || value < 1 || !Object.hasOwn(DEFAULT_LIMITS, name)) {
      throw new DefinitionError(
        "invalid-limits",
        `${where}, limits`,
        `a limit is unknown, or not a whole number above zero`,
      );
    }
  }
  return Object.freeze(limits);
}
