import { CONTACT_OPTIONS } from "../../assignment/contact.js";
import { quotedName } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";
import type { JsonValue } from "../json.js";
import type { AssignmentDefinition, KindDefinition, OptionDefinition, PartDefinition } from "./format.js";
import { toSkeletons } from "./looks.js";

/** Most levels of groups and lists within each other. */
const MOST_NESTED = 5;

/**
 * Checks rules of a definition that its form cannot state. Texts must be NFC, names and labels must differ, and kinds
 * must not be nested too deep. `defineAssignment()` checks the rest.
 *
 * @throws DefinitionError `invalid-definition`, `definition-too-large`, `look-alike`
 */
export function checkRules(definition: AssignmentDefinition, where: string): void {
  checkNormal(definition as unknown as JsonValue, where, ""); // it was read from JSON
  const names = definition.fields.map(({ name }) => name);
  checkTwice(names, `${where}, fields`, "name");
  const labels = definition.fields.map(
    (field) => field.label ?? (field.kind === "contact" ? CONTACT_OPTIONS[field.name].label : field.name),
  );
  checkAlike(labels, `${where}, fields`, "label");
  for (const [index, field] of definition.fields.entries()) {
    if (field.kind !== "contact") checkKindRules(field, `${where}, fields[${index}]`, 1);
  }
}

/** Checks the rules of a kind, and of the kinds within it. */
function checkKindRules(kind: KindDefinition, where: string, level: number): void {
  if (level > MOST_NESTED) {
    throw new DefinitionError("definition-too-large", where, `it is nested deeper than ${MOST_NESTED} levels`);
  }
  if (kind.kind === "choice" || kind.kind === "choices") checkOptionRules(kind.options, `${where}.options`);
  if (kind.kind === "group") checkParts(kind.fields, `${where}.fields`, level);
  if (kind.kind === "list") checkKindRules(kind.of, `${where}.of`, level + 1);
}

function checkParts(parts: readonly PartDefinition[], where: string, level: number): void {
  checkTwice(
    parts.map(({ name }) => name),
    where,
    "name",
  );
  checkAlike(
    parts.map(({ label }) => label),
    where,
    "label",
  );
  for (const [index, part] of parts.entries()) checkKindRules(part, `${where}[${index}]`, level + 1);
}

function checkOptionRules(options: readonly OptionDefinition[], where: string): void {
  checkAlike(
    options.map(({ value }) => value),
    where,
    "value",
  );
  checkAlike(
    options.map(({ value, label }) => label ?? value),
    where,
    "label",
  );
}

function checkTwice(names: readonly string[], where: string, what: string): void {
  if (new Set(names).size !== names.length) {
    throw new DefinitionError("invalid-definition", where, `two of them have the same ${what}`);
  }
}

function checkAlike(texts: readonly string[], where: string, what: string): void {
  const seen = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    for (const skeleton of toSkeletons(text)) {
      const other = seen.get(skeleton) ?? index;
      if (other !== index) {
        throw new DefinitionError("look-alike", where, `the ${what} of [${index}] looks like that of [${other}]`);
      }
      seen.set(skeleton, index);
    }
  }
}

/**
 * Checks that texts are in one form. Texts that read the same are then the same to the registry and to the approver.
 */
function checkNormal(value: JsonValue, where: string, at: string): void {
  if (typeof value === "string") {
    if (value !== value.normalize("NFC")) {
      const place = at === "" ? where : `${where}, ${at}`;
      throw new DefinitionError("invalid-definition", place, "it is not in the Unicode form NFC");
    }
  } else if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) checkNormal(part, where, `${at}[${index}]`);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) checkNormal(part, where, at === "" ? name : `${at}.${name}`);
  }
}

/** Writes the definition that an error is about. */
export function writePlace(what: string, id: unknown): string {
  return `definition of ${what} ${quotedName(id)}`;
}
