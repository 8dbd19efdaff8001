import { CONTACT_OPTIONS } from "../../assignment/contact.js";
import { quotedName } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";
import type { JsonValue } from "../json.js";
import type { AssignmentDefinition, KindDefinition, OptionDefinition, PartDefinition } from "./format.js";

/** Levels of groups and lists within each other, at most. */
const MOST_NESTED = 5;

/**
 * Checks what the form cannot say of a definition: texts are NFC, names and labels are told apart, kinds are nested as deep as
 * is allowed. The rest is left to `defineAssignment()`.
 *
 * @throws DefinitionError `invalid-definition`, `definition-too-large`, `look-alike`
 */
export function checkRules(definition: AssignmentDefinition, where: string): void {
  checkNormal(definition as unknown as JsonValue, where, ""); // read from JSON
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

/** Checks the same of a kind. */
export function checkKindRules(kind: KindDefinition, where: string, level: number): void {
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
    const skeleton = toSkeleton(text);
    const other = seen.get(skeleton);
    if (other !== undefined) {
      throw new DefinitionError("look-alike", where, `the ${what} of [${index}] looks like that of [${other}]`);
    }
    seen.set(skeleton, index);
  }
}

/** Letters of other scripts that look like Latin ones, after Unicode TS #39; the commonest, in small letters. */
const CONFUSABLE =
  "аa вb сc ԁd еe һh іi јj кk мm нh оo рp ԛq ѕs тt уy хx ԝw αa βb εe ιi κk νv οo ρp τt υu χx օo հh ոn սu ցg ıi ƒf 0o 1i li |i";

/** The Latin letter that looks like a letter. */
function toLatin(letter: string): string {
  const place = CONFUSABLE.indexOf(letter);
  // pairs are three units apart; blanks, and the second of a pair, are themselves
  return place >= 0 && place % 3 === 0 ? CONFUSABLE.charAt(place + 1) : letter;
}

/** Reduces a text to its looks: without case, marks that cannot be seen, blanks, and the script of its letters. */
function toSkeleton(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replaceAll(/\u034F|[\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164\uFFA0]/gu, "")
    .replaceAll(/[\s\p{Zs}]+/gu, " ")
    .replaceAll(/\p{Pd}/gu, "-")
    .trim();
  return [...plain].map(toLatin).join("");
}

/** Texts in one form, so that what reads the same is the same to the registry and to who approves. */
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

/** Writes which definition an error is about. */
export function writePlace(what: string, id: unknown): string {
  return `definition of ${what} ${quotedName(id)}`;
}
