import { type AnyAssignment, type Controller, checkAssignment, type Source } from "../../assignment/index.js";
import { DefinitionError } from "../../errors/index.js";
import type { RenderedDocument } from "../document.js";
import { lacksRepresentative, said } from "../gaps.js";
import { type Block, heading, list, paragraph, table } from "../markdown/blocks.js";
import { assemble, controllerLines, notYetDeclared, optional, periodInWords, personLines } from "../markdown/parts.js";
import { checkSources } from "../notice/regime.js";
import { articleInWords } from "../words/basis.js";
import { type Language, readWords, type Words } from "../words/words.js";
import { missingInRecord } from "./gaps.js";
import { recordSection } from "./section.js";

/** What {@link recordOfProcessing} takes besides the controller and its assignments. */
export interface RecordOptions {
  /** The sources of the assignments; without them the record says nothing of sources, for which the law does not ask. */
  readonly sources?: readonly Source[];
  /** The day of which the record speaks, in UTC. Left out, the record bears no date, and changes only with the declarations. */
  readonly date?: Date;
  /** Language of the fixed words. Default `"en"`. */
  readonly language?: Language;
}

/**
 * Renders the record that a controller keeps of its processing (Art. 30(1) GDPR): an overview, and for each assignment
 * points (a) to (g) in the law's order, with the lawful basis and the sources besides. What the law asks for and no
 * declaration says is listed, in the document and beside it.
 *
 * @param controller - The controller whose record it is.
 * @param assignments - Its assignments, in the order in which they are to stand.
 * @param options - Their sources, the date, and the language.
 * @returns The record in Markdown, and what is missing from it. Pure: the same declarations give the same text.
 * @throws DefinitionError `not-an-assignment`, for an assignment of another controller and a source of another
 *   assignment too.
 * @throws RangeError if the date is not valid.
 * @example
 * ```ts
 * const { markdown } = recordOfProcessing(fjordNet, [broadbandUpgrade, newsletter], { sources: [webForm] });
 * await writeFile("record-of-processing.md", markdown);
 * ```
 */
export function recordOfProcessing(
  controller: Controller,
  assignments: readonly AnyAssignment[],
  options: RecordOptions = {},
): RenderedDocument {
  checkController(controller, assignments);
  if (options.sources !== undefined) checkSources(options.sources, assignments, "record of processing");
  const words = readWords(options.language ?? "en");
  const { record: texts } = words;
  return assemble(
    texts.title(controller.name),
    [
      paragraph(texts.intro),
      ...(options.date === undefined ? [] : [paragraph(texts.asOf(options.date.toISOString().slice(0, 10)))]),
    ],
    [
      ...contacts(controller, words),
      ...overview(assignments, words),
      ...assignments.flatMap((assignment) => recordSection(assignment, controller, options.sources, words)),
    ],
    missingInRecord(controller, assignments, words),
    words,
  );
}

function checkController(controller: Controller, assignments: readonly AnyAssignment[]): void {
  if (controller?.kind !== "controller") {
    throw new DefinitionError(
      "not-an-assignment",
      "record of processing",
      "the first argument was not made by defineController()",
      "Pass the controller that the assignments were declared with.",
    );
  }
  for (const assignment of assignments) {
    checkAssignment(assignment, "record of processing");
    if (enterprise(assignment.controller) !== enterprise(controller)) {
      throw new DefinitionError(
        "not-an-assignment",
        `record of processing of controller "${controller.name}", assignment "${assignment.id}"`,
        "it belongs to another controller",
        "Each controller keeps a record of its own: pass its own assignments only.",
      );
    }
  }
}

/** What tells enterprises apart: the number in the country's register, however it is spaced. */
function enterprise({ country, organisationNumber }: Controller): string {
  return `${country} ${organisationNumber.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase()}`;
}

function contacts(controller: Controller, words: Words): Block[] {
  const labels = words.contact;
  const { representative } = controller;
  return [
    heading(2, words.record.controller),
    list([
      ...controllerLines(controller, words),
      ...optional(labels.supervisoryAuthority, controller.supervisoryAuthority),
    ]),
    heading(3, labels.dpo),
    list(personLines(controller.dpo, words)),
    ...(lacksRepresentative(controller) ? [heading(3, labels.representative), notYetDeclared(words)] : []),
    ...(representative === undefined
      ? []
      : [heading(3, labels.representative), list(personLines(representative, words))]),
  ];
}

function overview(assignments: readonly AnyAssignment[], words: Words): Block[] {
  const { record: texts } = words;
  const { columns } = texts;
  if (assignments.length === 0) return [heading(2, texts.overview), paragraph(texts.none)];
  return [
    heading(2, texts.overview),
    table(
      [columns.assignment, columns.purpose, columns.basis, columns.subjects, columns.recipients, columns.period],
      assignments.map((assignment) => [
        assignment.id,
        assignment.purpose.title,
        describeBasis(assignment, words),
        said(assignment.subjects) ?? words.notYetDeclared,
        recipientNames(assignment, words),
        periodInWords(assignment, words),
      ]),
    ),
  ];
}

function describeBasis({ purpose: { basis } }: AnyAssignment, words: Words): string {
  return words.withArticle(words.record.basis[basis.kind], articleInWords(basis.article));
}

function recipientNames({ recipients }: AnyAssignment, words: Words): string {
  if (recipients === undefined) return words.notYetDeclared;
  if (recipients.length === 0) return words.record.nobodyInTable;
  return recipients.map(({ name }) => name).join(words.listSeparator);
}
