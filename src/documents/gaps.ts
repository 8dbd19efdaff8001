import type { AnyAssignment, Controller, Recipient } from "../assignment/index.js";
import type { Missing } from "./document.js";
import { isInEea } from "./words/countries.js";
import type { Words } from "./words/words.js";

/** Returns an optional text, or undefined if it is blank, since blank text declares nothing. */
export function said(text: unknown): string | undefined {
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

/** Returns the recipients in third countries, whose transfers need a safeguard. */
export function thirdCountryRecipients(assignment: AnyAssignment): readonly Recipient[] {
  return (assignment.recipients ?? []).filter((recipient) => !isInEea(recipient.country));
}

/** Returns the recipients that decide on purposes and means together with the controller (Art. 26 GDPR). */
export function listJointControllers({ recipients = [] }: AnyAssignment): readonly Recipient[] {
  return recipients.filter(({ role }) => role === "joint-controller");
}

/** Makes the entry of one missing statement. */
export function gap(
  article: string,
  where: string,
  kind: keyof Words["missing"],
  { missing: kinds }: Pick<Words, "missing">,
): Missing {
  return { article, where, ...kinds[kind] };
}

/** Tells if a controller is established outside the EEA, and names no representative there (Art. 27 GDPR). */
export function lacksRepresentative(controller: Controller): boolean {
  return controller.representative === undefined && !isInEea(controller.country);
}

/** Lists the missing representative of a controller that is established outside the EEA. */
export function representativeGap(controller: Controller, article: string, words: Words): Missing[] {
  if (!lacksRepresentative(controller)) return [];
  return [gap(article, words.place.controller(controller.name), "representative", words)];
}

/** Lists joint controllers whom nobody can reach, or whose arrangement people are not told of. */
export function jointControllerGaps(assignment: AnyAssignment, article: string, words: Words): Missing[] {
  return listJointControllers(assignment).flatMap(({ name, contact, arrangement }) => {
    const where = words.place.recipient(assignment.id, name);
    return [
      ...(contact === undefined ? [gap(article, where, "jointContact", words)] : []),
      ...(said(arrangement) === undefined ? [gap(words.article("26(2)"), where, "arrangement", words)] : []),
    ];
  });
}

/** Lists recipients that nobody declared. An empty list is a declaration. */
export function recipientsGap(assignment: AnyAssignment, article: string, words: Words): Missing[] {
  if (assignment.recipients !== undefined) return [];
  return [gap(article, words.place.assignment(assignment.id), "recipients", words)];
}

/** Lists transfers to third countries without a safeguard. */
export function safeguardGaps(assignment: AnyAssignment, article: string, words: Words): Missing[] {
  return thirdCountryRecipients(assignment)
    .filter((recipient) => said(recipient.safeguard) === undefined)
    .map((recipient) => gap(article, words.place.recipient(assignment.id, recipient.name), "safeguard", words));
}

/** Lists the named fields that have no category. */
export function categoryGaps(
  assignment: AnyAssignment,
  names: readonly string[],
  article: string,
  words: Words,
): Missing[] {
  return names
    .filter((name) => assignment.fields[name]?.category === undefined)
    .map((name) => gap(article, words.place.field(assignment.id, name), "category", words));
}
