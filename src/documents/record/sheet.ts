import { type AnyAssignment, guardWords, isSpecialCategory, quoteCell, type Source } from "../../assignment/index.js";
import { fieldLabel, fieldPeriodsInWords, periodInWords } from "../formats/parts.js";
import { listJointControllers, said, thirdCountryRecipients } from "../gaps.js";
import { articleInWords } from "../words/basis.js";
import { countryName } from "../words/countries.js";
import { termInWords } from "../words/terms.js";
import type { Words } from "../words/words.js";

/**
 * Writes the record as a table for spreadsheets, a row for each assignment. The columns stand in the order of Art. 30(1), which is
 * the order of the list of Datatilsynet, the Norwegian authority; the lawful basis and the sources come last.
 */
export function writeSheet(
  assignments: readonly AnyAssignment[],
  sources: readonly Source[] | undefined,
  words: Words,
): string {
  const { sheet } = words.record;
  const rows = assignments.map((assignment) => writeColumns(assignment, sources, words));
  const names = Object.keys(sheet).filter(
    (name): name is keyof typeof sheet => sources !== undefined || name !== "sources",
  );
  return [names.map((name) => sheet[name]), ...rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => `${cells.map((text) => quoteCell(guardWords(text))).join(",")}\r\n`)
    .join("");
}

type Columns = Readonly<Record<keyof Words["record"]["sheet"], string>>;

function writeColumns(assignment: AnyAssignment, sources: readonly Source[] | undefined, words: Words): Columns {
  const { record, notYetDeclared, nothing } = words;
  const { controller, purpose, recipients, fields } = assignment;
  const { contact, dpo, representative } = controller;
  const join = (parts: readonly (string | undefined)[]): string => parts.filter((one) => said(one)).join("; ");
  const names = Object.keys(fields);
  const unknown = names.some((name) => fields[name]?.category === undefined);
  const special = names.filter((name) => isSpecialCategory(fields[name]?.category));
  return {
    id: assignment.id,
    controller: `${controller.name}, ${controller.organisationNumber}`,
    contact: join([contact.email, contact.phone, contact.postal, countryName(controller.country, words.locale)]),
    joint: listJointControllers(assignment)
      .map((one) => join([one.name, one.contact?.email ?? notYetDeclared, one.contact?.phone, one.contact?.postal]))
      .join("\n"),
    representative:
      representative === undefined ? "" : join([representative.name, representative.email, representative.postal]),
    dpo: join([dpo.name, dpo.email, dpo.phone]),
    purpose: purpose.title,
    subjects: said(assignment.subjects) ?? notYetDeclared,
    data: names
      .map((name) => {
        const { category } = fields[name] ?? {};
        const term = category === undefined ? notYetDeclared : termInWords(category, words);
        return words.withArticle(fieldLabel(assignment, name, words), term);
      })
      .join("\n"),
    special: special.map((name) => fieldLabel(assignment, name, words)).join("\n") || (unknown ? nothing : record.no),
    recipients:
      recipients === undefined
        ? notYetDeclared
        : recipients.map(({ name, role }) => words.withArticle(name, record.recipientRoles[role])).join("\n") ||
          record.nobodyInTable,
    transfers:
      recipients === undefined
        ? notYetDeclared
        : thirdCountryRecipients(assignment)
            .map(({ name, country, safeguard }) =>
              words.transfer(name, countryName(country, words.locale), said(safeguard) ?? notYetDeclared),
            )
            .join("\n") || record.nobodyInTable,
    erasure: [periodInWords(assignment, words), ...fieldPeriodsInWords(assignment, words)].join("\n"),
    security: said(controller.securityMeasures) ?? notYetDeclared,
    basis: words.withArticle(record.basis[purpose.basis.kind], articleInWords(purpose.basis.article, words)),
    sources: (sources ?? [])
      .filter((one) => one.assignment === assignment)
      .map(({ origin }) => words.withArticle(origin.name, record.obtained[origin.obtained]))
      .join("\n"),
  };
}
