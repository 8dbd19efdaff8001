import { type AnyAssignment, type Controller, checkAssignment, type Source } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";
import type { RenderedDocument } from "../document.js";
import { assemble } from "../formats/assemble.js";
import { type Block, heading, list, paragraph, table } from "../formats/blocks.js";
import {
  controllerLines,
  fieldPeriodsInWords,
  notYetDeclared,
  optional,
  periodInWords,
  personLines,
} from "../formats/parts.js";
import { lacksRepresentative, said } from "../gaps.js";
import { checkSources } from "../sources.js";
import { articleInWords } from "../words/basis.js";
import { dateInWords } from "../words/duration.js";
import { readWords, type WordOptions } from "../words/languages.js";
import type { Words } from "../words/words.js";
import { missingInRecord } from "./gaps.js";
import { recordSection } from "./section.js";
import { writeSheet } from "./sheet.js";

/** The record of processing, which can be had for spreadsheets too. */
export interface RenderedRecord extends RenderedDocument {
  /**
   * The record as CSV (RFC 4180), a row for each assignment. The columns stand in the order of Art. 30(1), which authorities such as
   * Datatilsynet list; the lawful basis and the sources come last. No cell is run as a formula.
   */
  readonly csv: string;
}

/** Options of {@link recordOfProcessing}. */
export interface RecordOptions extends WordOptions {
  /** The sources of the assignments. Without them the record does not mention sources; the law does not ask for them. */
  readonly sources?: readonly Source[];
  /** The day of the record, in UTC. Without it, the record has no date, and changes only with the declarations. */
  readonly date?: Date;
}

/**
 * Renders the record that a controller keeps of its processing (Art. 30(1) GDPR). It has an overview, and for each
 * assignment points (a) to (g) in the law's order, the lawful basis and the sources. Statements that the law asks for and
 * no declaration makes are listed, in the document and beside it.
 *
 * @param controller - The controller that keeps the record.
 * @param assignments - The controller's assignments, in the order of the record.
 * @param options - Their sources, the date, and the language.
 * @returns The record, also as CSV, and a list of missing statements. The same declarations give the same text.
 * @throws DefinitionError `not-an-assignment`, also for an assignment of another controller, and for a source of another
 *   assignment.
 * @throws StoreError `invalid-argument` if an option is not known.
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
): RenderedRecord {
  checkCallOptions<RecordOptions>(
    options,
    { sources: "array", date: "date", language: "any", words: "object" },
    "recordOfProcessing()",
  );
  checkController(controller, assignments);
  if (options.sources !== undefined) checkSources(options.sources, assignments, "record of processing");
  const words = readWords(options);
  const { record: texts } = words;
  const document = assemble(
    texts.title(controller.name),
    [
      paragraph(texts.intro),
      ...(options.date === undefined ? [] : [paragraph(texts.asOf(dateInWords(options.date, words.locale)))]),
    ],
    [
      ...contacts(controller, words),
      ...overview(assignments, words),
      ...assignments.flatMap((assignment) => recordSection(assignment, controller, options.sources, words)),
    ],
    missingInRecord(controller, assignments, words),
    words,
  );
  return Object.defineProperty(
    // the type of what the getter adds
    document as RenderedRecord,
    "csv",
    { enumerable: true, get: () => writeSheet(assignments, options.sources, words) },
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
  if (!Array.isArray(assignments)) {
    const what = "the second argument is no list";
    throw new DefinitionError("not-an-assignment", "record of processing", what, "Pass a list of assignments.");
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

/** Identifies an enterprise by its number in the country's register, without spaces. */
function enterprise({ country, organisationNumber }: Controller): string {
  return `${country} ${organisationNumber.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase()}`;
}

function contacts(controller: Controller, words: Words): Block[] {
  const labels = words.contact;
  const { representative } = controller;
  return [
    heading(2, words.record.controller, "controller"),
    list([
      ...controllerLines(controller, words),
      ...optional(labels.supervisoryAuthority, controller.supervisoryAuthority),
    ]),
    heading(3, labels.dpo, "dpo"),
    list(personLines(controller.dpo, words)),
    ...(lacksRepresentative(controller)
      ? [heading(3, labels.representative, "representative"), notYetDeclared(words)]
      : []),
    ...(representative === undefined
      ? []
      : [heading(3, labels.representative, "representative"), list(personLines(representative, words))]),
  ];
}

function overview(assignments: readonly AnyAssignment[], words: Words): Block[] {
  const { record: texts } = words;
  const { columns } = texts;
  if (assignments.length === 0) return [heading(2, texts.overview, "overview"), paragraph(texts.none)];
  return [
    heading(2, texts.overview, "overview"),
    table(
      [columns.assignment, columns.purpose, columns.basis, columns.subjects, columns.recipients, columns.period],
      assignments.map((assignment) => [
        assignment.id,
        assignment.purpose.title,
        describeBasis(assignment, words),
        said(assignment.subjects) ?? words.notYetDeclared,
        recipientNames(assignment, words),
        [periodInWords(assignment, words), ...fieldPeriodsInWords(assignment, words)].join("; "),
      ]),
    ),
  ];
}

function describeBasis({ purpose: { basis } }: AnyAssignment, words: Words): string {
  return words.withArticle(words.record.basis[basis.kind], articleInWords(basis.article, words));
}

function recipientNames({ recipients }: AnyAssignment, words: Words): string {
  if (recipients === undefined) return words.notYetDeclared;
  if (recipients.length === 0) return words.record.nobodyInTable;
  return recipients.map(({ name }) => name).join(words.listSeparator);
}
