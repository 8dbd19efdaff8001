import {
  type AnyAssignment,
  checkAssignment,
  isSpecialCategory,
  type LegitimateInterests,
  objectionTo,
  type Source,
} from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import type { Missing, RenderedDocument } from "../document.js";
import { assemble } from "../formats/assemble.js";
import { type Block, heading, type Inline, labelled, list, paragraph, table } from "../formats/blocks.js";
import {
  controllerLines,
  fieldLabel,
  fieldNecessity,
  fieldPeriodsInWords,
  optional,
  periodInWords,
} from "../formats/parts.js";
import { categoryGaps, gap, recipientsGap, safeguardGaps, said } from "../gaps.js";
import { checkSources } from "../sources.js";
import { dateInWords } from "../words/duration.js";
import { readWords, type WordOptions } from "../words/languages.js";
import type { Words } from "../words/words.js";

/** Options of {@link legitimateInterestsAssessment}. */
export interface AssessmentOptions extends WordOptions {
  /** The sources of the assignment. Data from elsewhere weigh heavier, because people expect less of it. */
  readonly sources?: readonly Source[];
  /** The day of the assessment, in UTC. Without it, the document has no date, and changes only with the declarations. */
  readonly date?: Date;
}

/**
 * Renders the assessment of legitimate interests, in the three steps of Art. 6(1)(f) GDPR: the interest, its necessity, and the
 * balancing. The first statement of each step is what `legitimateInterests()` declares. Beside it stands what the declaration
 * says of the data, the people, the recipients and the protection. Facts that are weighed and not declared are listed as missing.
 *
 * @param assignment - An assignment whose basis is legitimate interests.
 * @param options - Its sources, the date, and the language.
 * @returns The assessment, and a list of missing statements. The same declarations give the same text.
 * @throws DefinitionError `not-an-assignment`, also for a source that was defined on another assignment.
 * @throws StoreError `invalid-argument` if the basis is another one, or an option is not known.
 * @throws RangeError if the date is not valid.
 * @example
 * ```ts
 * const assessed = legitimateInterestsAssessment(lineRepair);
 * await writeFile("line-repair-assessment.md", assessed.markdown);
 * ```
 */
export function legitimateInterestsAssessment(
  assignment: AnyAssignment,
  options: AssessmentOptions = {},
): RenderedDocument {
  checkAssignment(assignment, "legitimateInterestsAssessment");
  const { sources, date } = options;
  checkCallOptions<AssessmentOptions>(
    options,
    { sources: "array", date: "date", language: "any", words: "object" },
    "legitimateInterestsAssessment()",
  );
  if (sources !== undefined) checkSources(sources, [assignment], `assessment of assignment "${assignment.id}"`);
  const { basis } = assignment.purpose;
  if (basis.kind !== "legitimate-interests") {
    throw invalidArgument(
      `The basis of assignment "${assignment.id}" is not legitimate interests, so there is nothing to assess`,
      "Assess assignments whose basis is legitimateInterests() only.",
    );
  }
  const words = readWords(options);
  const { assessment: texts, record } = words;
  return assemble(
    texts.title(assignment.purpose.title),
    [
      paragraph(texts.intro),
      ...(date === undefined ? [] : [paragraph(record.asOf(dateInWords(date, words.locale)))]),
      list(controllerLines(assignment.controller, words)),
    ],
    [
      heading(2, texts.interest, "interest"),
      list([
        labelled(words.basisParts.interest, basis.interest),
        labelled(record.columns.purpose, assignment.purpose.title),
        ...optional(record.description, assignment.purpose.description),
      ]),
      ...necessity(assignment, basis, words),
      ...balancing(assignment, basis, sources, words),
    ],
    missingInAssessment(assignment, words),
    words,
  );
}

function necessity(assignment: AnyAssignment, basis: LegitimateInterests, words: Words): Block[] {
  const { assessment: texts, record } = words;
  const declined = Object.entries(assignment.declined);
  return [
    heading(2, texts.necessity, "necessity"),
    paragraph(...labelled(texts.lessIntrusive, basis.necessity)),
    table(
      [texts.fields.data, texts.fields.necessity],
      Object.keys(assignment.fields).map((name) => [
        fieldLabel(assignment, name, words),
        fieldNecessity(assignment, name, words),
      ]),
    ),
    ...(declined.length === 0
      ? []
      : [
          heading(3, texts.declined, "declined"),
          table([record.declinedColumns.property, record.declinedColumns.reason], declined),
        ]),
  ];
}

function balancing(
  assignment: AnyAssignment,
  basis: LegitimateInterests,
  sources: readonly Source[] | undefined,
  words: Words,
): Block[] {
  const { assessment: texts } = words;
  return [
    heading(2, texts.balancing, "balancing"),
    paragraph(...labelled(texts.whyNotOverridden, basis.balancing)),
    heading(3, texts.facts, "facts"),
    list(facts(assignment, sources, words)),
    heading(3, texts.protects, "protects"),
    list(protections(assignment, words)),
  ];
}

function facts(assignment: AnyAssignment, sources: readonly Source[] | undefined, words: Words): Inline[][] {
  const { assessment: texts, record } = words;
  const { recipients, automatedDecisions } = assignment;
  const special = Object.keys(assignment.fields).filter((name) => isSpecialCategory(assignment.fields[name]?.category));
  const join = (parts: readonly string[]): string => parts.join(words.listSeparator);
  return [
    labelled(texts.subjects, said(assignment.subjects) ?? words.notYetDeclared),
    labelled(
      texts.special,
      special.length === 0 ? texts.noneSpecial : join(special.map((name) => fieldLabel(assignment, name, words))),
    ),
    ...(sources === undefined
      ? []
      : [
          labelled(
            texts.sources,
            join(sources.map(({ origin }) => words.withArticle(origin.name, record.obtained[origin.obtained]))) ||
              record.noSources,
          ),
        ]),
    labelled(
      texts.recipients,
      recipients === undefined
        ? words.notYetDeclared
        : join(recipients.map(({ name, role }) => words.withArticle(name, record.recipientRoles[role]))) ||
            record.nobodyInTable,
    ),
    labelled(
      texts.automated,
      automatedDecisions === false ? texts.noAutomated : (said(automatedDecisions) ?? words.notYetDeclared),
    ),
  ];
}

function protections(assignment: AnyAssignment, words: Words): Inline[][] {
  const { assessment: texts, record } = words;
  const grounds = objectionTo(assignment);
  const periods = [periodInWords(assignment, words), ...fieldPeriodsInWords(assignment, words)];
  return [
    labelled(texts.kept, periods.join("; ")),
    labelled(texts.security, said(assignment.controller.securityMeasures) ?? words.notYetDeclared),
    [record.smallestGroup(assignment.minGroupSize)],
    ...(grounds === undefined ? [] : [labelled(texts.objection, texts.objectionTexts[grounds])]),
  ];
}

/** Lists what is weighed, and nobody declared. */
function missingInAssessment(assignment: AnyAssignment, words: Words): readonly Missing[] {
  const article = words.article("6(1)(f)");
  const { controller, automatedDecisions } = assignment;
  const here = words.place.assignment(assignment.id);
  return [
    ...(said(assignment.subjects) === undefined ? [gap(article, here, "subjects", words)] : []),
    ...categoryGaps(assignment, Object.keys(assignment.fields), article, words),
    ...recipientsGap(assignment, article, words),
    ...safeguardGaps(assignment, article, words),
    ...(automatedDecisions === false || said(automatedDecisions) !== undefined
      ? []
      : [gap(article, here, "automatedDecisions", words)]),
    ...(said(controller.securityMeasures) === undefined
      ? [gap(article, words.place.controller(controller.name), "securityMeasures", words)]
      : []),
  ];
}
