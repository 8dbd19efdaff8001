import { LONGEST_REASON } from "../../assignment/checks.js";
import { CONTACT_OPTIONS } from "../../assignment/contact.js";
import { text } from "../../assignment/index.js";
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
  checkDeclinedRules(definition.declined ?? {}, labels, where);
  for (const [index, field] of definition.fields.entries()) {
    if (field.kind !== "contact") checkKindRules(field, `${where}, fields[${index}]`, 1);
  }
}

/**
 * Checks the properties that were declined. Refusals repeat the reasons, so that these hold no personal data. Names of
 * fields are random, so that a field is what its label says.
 */
function checkDeclinedRules(
  declined: Readonly<Record<string, string>>,
  labels: readonly string[],
  where: string,
): void {
  const names = Object.entries(declined);
  if (names.length === 0) return;
  const reasons = text({ max: 2 * LONGEST_REASON });
  const seen = new Map(labels.flatMap((label, index) => toNames(label).map((name) => [name, index] as const)));
  for (const [name, reason] of names) {
    const found = reasons.safeParse(reason).error?.issues[0]?.message;
    if (found !== undefined) {
      const remedy = "Say why the purpose does not need the property; the reason is repeated to whoever sends it.";
      throw new DefinitionError("invalid-definition", `${where}, declined.${name}`, `it ${found}`, remedy);
    }
    const field = toNames(name)
      .map((one) => seen.get(one))
      .find((index) => index !== undefined);
    if (field !== undefined) {
      const what = `it is the label of fields[${field}] too`;
      const remedy = "Declare it as a field, or decline it, and not both.";
      throw new DefinitionError("invalid-terms", `${where}, declined.${name}`, what, remedy);
    }
  }
}

/** Reduces a label and a name to what they have in common: "Birth date" and `birthDate` are one. */
function toNames(label: string): readonly string[] {
  return toSkeletons(label).map((skeleton) => skeleton.replaceAll(/[^\p{L}\p{N}]/gu, ""));
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
