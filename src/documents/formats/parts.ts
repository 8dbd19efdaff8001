import { type AnyAssignment, CONTACT_OPTIONS, type Controller } from "../../assignment/index.js";
import { listJointControllers, said, thirdCountryRecipients } from "../gaps.js";
import { countryName } from "../words/countries.js";
import { durationInWords } from "../words/duration.js";
import type { Words } from "../words/words.js";
import { type Block, emailLink, type Inline, labelled, list, paragraph, strong, webLink } from "./blocks.js";

/** Writes the controller and its contact points, one line each. */
export function controllerLines(controller: Controller, { contact: labels, locale }: Words): Inline[][] {
  const { contact } = controller;
  const url = said(contact.url);
  return [
    labelled(labels.name, controller.name),
    labelled(labels.organisationNumber, controller.organisationNumber),
    labelled(labels.postal, contact.postal),
    labelled(labels.country, countryName(controller.country, locale)),
    labelled(labels.email, emailLink(contact.email)),
    ...optional(labels.phone, contact.phone),
    ...(url === undefined ? [] : [labelled(labels.url, webLink(url))]),
  ];
}

/** Writes the joint controllers (Art. 26 GDPR), a list of lines for each. */
export function jointControllerLists(assignment: AnyAssignment, arrangement: string, words: Words): Block[] {
  const { contact: labels, locale } = words;
  return listJointControllers(assignment).map(({ name, country, contact, arrangement: agreed }) => {
    const url = said(contact?.url);
    return list([
      labelled(labels.name, name),
      ...optional(labels.postal, contact?.postal),
      labelled(labels.country, countryName(country, locale)),
      labelled(labels.email, contact === undefined ? words.notYetDeclared : emailLink(contact.email)),
      ...optional(labels.phone, contact?.phone),
      ...(url === undefined ? [] : [labelled(labels.url, webLink(url))]),
      labelled(arrangement, said(agreed) ?? words.notYetDeclared),
    ]);
  });
}

/** Writes a DPO or representative and their contact points, one line each. */
export function personLines(
  person: { readonly name: string; readonly email: string; readonly phone?: string; readonly postal?: string },
  { contact: labels }: Words,
): Inline[][] {
  return [
    labelled(labels.name, person.name),
    ...optional(labels.postal, person.postal),
    labelled(labels.email, emailLink(person.email)),
    ...optional(labels.phone, person.phone),
  ];
}

/** Writes a labelled line, or none if there is no text. */
export function optional(label: string, text: string | undefined): Inline[][] {
  const value = said(text);
  return value === undefined ? [] : [labelled(label, value)];
}

/** Returns the name of a field that people read. */
export function fieldLabel({ fields }: AnyAssignment, name: string, { contactFields }: Words): string {
  const label = said(fields[name]?.label) ?? name;
  return isStandard(name) && label === CONTACT_OPTIONS[name].label ? contactFields[name].label : label;
}

/** Returns the reason why a field is needed. */
export function fieldNecessity({ fields }: AnyAssignment, name: string, { contactFields }: Words): string {
  const necessity = fields[name]?.necessity ?? "";
  // the package's own texts have words in each language; what the application declares stays as it is
  return isStandard(name) && necessity === CONTACT_OPTIONS[name].necessity ? contactFields[name].necessity : necessity;
}

function isStandard(name: string): name is keyof typeof CONTACT_OPTIONS {
  return Object.hasOwn(CONTACT_OPTIONS, name);
}

/** Marks the place of a missing statement, with a label if the place does not name it. */
export function notYetDeclared(words: Words, label?: string): Block {
  if (label === undefined) return paragraph(strong(words.notYetDeclared));
  return paragraph(...labelled(label, words.notYetDeclared));
}

/** Writes the retention of an assignment in words. */
export function periodInWords(assignment: AnyAssignment, words: Words): string {
  const { keep, from } = assignment.retention;
  const duration = durationInWords(keep, words.locale);
  return typeof from === "string"
    ? words.period[from](duration)
    : words.periodFrom(duration, fieldLabel(assignment, from.field, words));
}

/** Writes the periods of fields that are kept for a time of their own, a text for each. */
export function fieldPeriodsInWords(assignment: AnyAssignment, words: Words): string[] {
  return Object.entries(assignment.fields).flatMap(([name, { keep }]) =>
    keep === undefined
      ? []
      : [words.periodOfField(fieldLabel(assignment, name, words), durationInWords(keep, words.locale))],
  );
}

/** Writes a list, if there is anything in it. */
export function listIfAny(lines: readonly string[]): Block[] {
  return lines.length === 0 ? [] : [list(lines.map((line) => [line]))];
}

/** Writes the recipients with role and country, one line each. */
export function recipientLines(
  recipients: NonNullable<AnyAssignment["recipients"]>,
  roles: Words["notice"]["recipientRoles"],
  words: Words,
): string[][] {
  return recipients.map(({ name, role, country }) => [
    words.recipient(name, roles[role], countryName(country, words.locale)),
  ]);
}

/** Writes the transfers to third countries with the safeguard of each, one line each. */
export function transferLines(assignment: AnyAssignment, words: Words): string[][] {
  return thirdCountryRecipients(assignment).map(({ name, country, safeguard }) => [
    words.transfer(name, countryName(country, words.locale), said(safeguard) ?? words.notYetDeclared),
  ]);
}

/** Makes a section with a list, which a Markdown document cannot have empty. */
export function listOr(items: readonly (readonly Inline[])[], otherwise: string): Block {
  return items.length === 0 ? paragraph(otherwise) : list(items);
}
