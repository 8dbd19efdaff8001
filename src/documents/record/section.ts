import {
  type AnyAssignment,
  type Controller,
  type Field,
  isSpecialCategory,
  type Source,
} from "../../assignment/index.js";
import { type Block, heading, labelled, list, paragraph, strong, table } from "../formats/blocks.js";
import {
  fieldLabel,
  fieldNecessity,
  fieldPeriodsInWords,
  jointControllerLists,
  listIfAny,
  listOr,
  notYetDeclared,
  optional,
  periodInWords,
  recipientLines,
  transferLines,
} from "../formats/parts.js";
import { said } from "../gaps.js";
import { articleInWords, assessmentDetails, basisDetails } from "../words/basis.js";
import { termInWords } from "../words/terms.js";
import type { Words } from "../words/words.js";

/** Writes one assignment of the record: points (a) to (g) of Art. 30(1), and its sources if they are known. */
export function recordSection(
  assignment: AnyAssignment,
  controller: Controller,
  sources: readonly Source[] | undefined,
  words: Words,
): Block[] {
  const { record: texts } = words;
  const measures = said(controller.securityMeasures);
  return [
    heading(2, texts.assignment(assignment.purpose.title, assignment.id), `assignment/${assignment.id}`),
    ...controllers(assignment, words),
    ...purposes(assignment, words),
    ...categories(assignment, words),
    ...recipients(assignment, words),
    heading(3, texts.erasure, "erasure"),
    paragraph(periodInWords(assignment, words)),
    ...listIfAny(fieldPeriodsInWords(assignment, words)),
    heading(3, texts.security, "security"),
    measures === undefined ? notYetDeclared(words) : paragraph(measures),
    paragraph(texts.smallestGroup(assignment.minGroupSize)),
    ...(sources === undefined ? [] : origins(assignment, sources, words)),
  ];
}

function controllers(assignment: AnyAssignment, words: Words): Block[] {
  const { record: texts } = words;
  const joint = jointControllerLists(assignment, texts.arrangement, words);
  return [
    heading(3, texts.controllers, "controllers"),
    paragraph(texts.ofController(assignment.controller.name)),
    ...(joint.length === 0 ? [] : [paragraph(strong(texts.jointControllers)), ...joint]),
  ];
}

function purposes({ purpose }: AnyAssignment, words: Words): Block[] {
  const { record: texts } = words;
  const { basis, condition } = purpose;
  return [
    heading(3, texts.purposes, "purposes"),
    list([
      labelled(texts.columns.purpose, purpose.title),
      ...optional(texts.description, purpose.description),
      labelled(texts.category, termInWords(purpose.category, words)),
      labelled(texts.columns.basis, words.withArticle(texts.basis[basis.kind], articleInWords(basis.article, words))),
      ...[...basisDetails(basis, words), ...assessmentDetails(basis, words)].map(([label, value]) =>
        labelled(label, value),
      ),
      ...(condition === undefined
        ? []
        : [labelled(texts.condition, words.withArticle(words.condition[condition], articleInWords(condition, words)))]),
    ]),
  ];
}

function categories(assignment: AnyAssignment, words: Words): Block[] {
  const { record: texts } = words;
  const columns = texts.fields;
  const whose = said(assignment.subjects);
  return [
    heading(3, texts.categories, "categories"),
    whose === undefined
      ? notYetDeclared(words, texts.columns.subjects)
      : paragraph(...labelled(texts.columns.subjects, whose)),
    table(
      [columns.data, columns.field, columns.category, columns.special, columns.necessity],
      Object.entries(assignment.fields).map(([name, one]) => [
        fieldLabel(assignment, name, words),
        name,
        ...category(one, words),
        fieldNecessity(assignment, name, words),
      ]),
    ),
    ...declined(assignment, words),
  ];
}

/** Writes what the controller decided against (Art. 5(2), 25(2) GDPR), if anything is declared. */
function declined(assignment: AnyAssignment, { record: texts }: Words): Block[] {
  const rows = Object.entries(assignment.declined);
  if (rows.length === 0) return [];
  const { property, reason } = texts.declinedColumns;
  return [heading(3, texts.declined, "declined"), table([property, reason], rows)];
}

/** Writes the category of a field, and whether it is a special one. Unknown categories stay unknown. */
function category({ category: term }: Field, words: Words): [label: string, special: string] {
  if (term === undefined) return [words.notYetDeclared, words.nothing];
  return [termInWords(term, words), isSpecialCategory(term) ? words.record.yes : words.record.no];
}

function recipients(assignment: AnyAssignment, words: Words): Block[] {
  const { record: texts } = words;
  const declared = assignment.recipients;
  if (declared === undefined) {
    return [
      heading(3, texts.recipients, "recipients"),
      notYetDeclared(words),
      heading(3, texts.transfers, "transfers"),
      notYetDeclared(words),
    ];
  }
  return [
    heading(3, texts.recipients, "recipients"),
    listOr(recipientLines(declared, texts.recipientRoles, words), texts.nobody),
    heading(3, texts.transfers, "transfers"),
    listOr(transferLines(assignment, words), texts.noTransfers),
  ];
}

function origins(assignment: AnyAssignment, sources: readonly Source[], words: Words): Block[] {
  const { record: texts } = words;
  const lines = sources
    .filter((source) => source.assignment === assignment)
    .map(({ origin }) => [words.withArticle(origin.name, texts.obtained[origin.obtained])]);
  return [heading(3, texts.sources, "sources"), listOr(lines, texts.noSources)];
}
