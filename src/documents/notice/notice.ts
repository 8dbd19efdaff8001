import { type AnyAssignment, checkAssignment, type Field, rightsUnder, type Source } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import type { RenderedDocument } from "../document.js";
import { assemble } from "../formats/assemble.js";
import { type Block, heading, isWebAddress, labelled, list, paragraph, table } from "../formats/blocks.js";
import {
  controllerLines,
  fieldLabel,
  fieldNecessity,
  fieldPeriodsInWords,
  jointControllerLists,
  listIfAny,
  notYetDeclared,
  optional,
  periodInWords,
  personLines,
  recipientLines,
  transferLines,
} from "../formats/parts.js";
import { lacksRepresentative, said } from "../gaps.js";
import { checkSources, type Regime, readRegime } from "../sources.js";
import { articleInWords, basisDetails } from "../words/basis.js";
import { readWords, type WordOptions } from "../words/languages.js";
import { termInWords } from "../words/terms.js";
import type { Words } from "../words/words.js";
import { automatedDecisions, objection } from "./decisions.js";
import { fromElsewhere, givesProvision, missingInNotice } from "./gaps.js";
import { writeShort } from "./short.js";

/** Options of {@link notice}. */
export interface NoticeOptions extends WordOptions {
  /**
   * The sources from which the assignment's data come. They decide whether Art. 13 applies, Art. 14, or both. Without
   * sources, the notice follows both, and lists the sources as missing.
   */
  readonly sources: readonly Source[];
  /**
   * The layer. The short one has what people should see first: who, what for, which data, who gets them, how long, and their rights. It
   * leads to the whole one, which is the default and the one that the law asks for.
   */
  readonly layer?: "short" | "whole";
  /** The web address of the whole notice, for the short one. Without it, people are told to ask for it. */
  readonly wholeAt?: string;
}

/**
 * Renders the notice that people must be given about an assignment (Art. 13 and 14 GDPR), addressed to them.
 *
 * It follows Art. 13 if all sources obtain the data from the person, Art. 14 if none does, and both if they are mixed.
 * Give it to people when they give the data (Art. 13), or within a month at most, or at the first contact (Art. 14).
 * Statements that the law asks for and no declaration makes are listed, in the document and beside it.
 *
 * @param assignment - The assignment to tell people about.
 * @param options - The assignment's sources, and the language.
 * @returns The notice in Markdown, and a list of missing statements. The same declarations give the same text.
 * @throws DefinitionError `not-an-assignment`, also for a source that was defined on another assignment.
 * @throws StoreError `invalid-argument` if `sources` is missing, or an option is not known.
 * @example
 * ```ts
 * const { markdown, missing } = notice(broadbandUpgrade, { sources: [webForm, lineRegister] });
 * if (missing.length > 0) throw new Error(`The notice is incomplete: ${missing[0]?.what}`);
 * ```
 */
export function notice(assignment: AnyAssignment, options: NoticeOptions): RenderedDocument {
  checkAssignment(assignment, "notice");
  checkCallOptions<NoticeOptions>(
    options,
    { sources: "array", layer: "any", wholeAt: "any", language: "any", words: "object" },
    "notice()",
  );
  const { sources, layer = "whole", wholeAt } = options;
  if (layer !== "short" && layer !== "whole") {
    throw invalidArgument('notice(): the layer is neither "short" nor "whole"', "Name one of them, or leave it out.");
  }
  if (wholeAt !== undefined && (layer === "whole" || !isWebAddress(wholeAt))) {
    const what = "notice(): wholeAt is no web address, or the notice is the whole one itself";
    throw invalidArgument(what, 'Pass the https address of the whole notice, with `layer: "short"`.');
  }
  checkSources(sources, [assignment], `notice of assignment "${assignment.id}"`);
  const words = readWords(options);
  const regime = readRegime(sources);
  const missing = missingInNotice(assignment, sources, regime, words);
  if (layer === "short") {
    const { title, intro } = words.notice.short;
    const body = writeShort(assignment, wholeAt, words);
    return assemble(title(assignment.purpose.title), [paragraph(intro[regime])], body, missing, words);
  }
  return assemble(
    words.notice.title(assignment.purpose.title),
    [paragraph(words.notice.intro[regime])],
    writeWhole(assignment, sources, regime, words),
    missing,
    words,
  );
}

function writeWhole(assignment: AnyAssignment, sources: readonly Source[], regime: Regime, words: Words): Block[] {
  return [
    ...responsible(assignment, words),
    ...purposes(assignment, words),
    ...data(assignment, sources, words),
    ...origins(assignment, sources, words),
    ...recipients(assignment, words),
    ...transfers(assignment, words),
    heading(2, words.notice.retention, "retention"),
    paragraph(words.notice.kept(periodInWords(assignment, words))),
    ...listIfAny(fieldPeriodsInWords(assignment, words)),
    ...provision(assignment, regime, words),
    ...automatedDecisions(assignment, words),
    ...rights(assignment, words),
    ...complaint(assignment, words),
  ];
}

function responsible(assignment: AnyAssignment, words: Words): Block[] {
  const { notice: texts } = words;
  const { controller } = assignment;
  const { representative } = controller;
  const joint = jointControllerLists(assignment, texts.arrangement, words);
  return [
    heading(2, texts.responsible, "responsible"),
    paragraph(texts.weAreResponsible),
    list(controllerLines(controller, words)),
    ...(joint.length === 0 ? [] : [paragraph(texts.jointly), ...joint]),
    paragraph(texts.writeTo),
    list(personLines(controller.dpo, words)),
    ...(lacksRepresentative(controller) ? [paragraph(texts.representedBy), notYetDeclared(words)] : []),
    ...(representative === undefined ? [] : [paragraph(texts.representedBy), list(personLines(representative, words))]),
  ];
}

function purposes({ purpose }: AnyAssignment, words: Words): Block[] {
  const { notice: texts } = words;
  const { basis, condition } = purpose;
  return [
    heading(2, texts.purposes, "purposes"),
    list([
      labelled(texts.purpose, purpose.title),
      ...optional(texts.description, purpose.description),
      labelled(texts.category, termInWords(purpose.category, words)),
      labelled(texts.legalBasis, words.withArticle(texts.basis[basis.kind], articleInWords(basis.article, words))),
      ...basisDetails(basis, words).map(([label, value]) => labelled(label, value)),
      ...(condition === undefined
        ? []
        : [
            labelled(
              texts.specialCategories,
              words.withArticle(words.condition[condition], articleInWords(condition, words)),
            ),
          ]),
    ]),
    paragraph(texts.thisPurposeOnly),
  ];
}

function data(assignment: AnyAssignment, sources: readonly Source[], words: Words): Block[] {
  const { notice: texts } = words;
  const columns = texts.fields;
  // only Art. 14 asks for categories, so a field may go without one if that article does not apply
  const needCategory = fromElsewhere(assignment, sources);
  const noCategory = (name: string): string => (needCategory.includes(name) ? words.notYetDeclared : words.nothing);
  return [
    heading(2, texts.data, "data"),
    table(
      [columns.data, columns.necessity, columns.unit, columns.category, columns.given],
      Object.entries(assignment.fields).map(([name, one]) => [
        fieldLabel(assignment, name, words),
        fieldNecessity(assignment, name, words),
        one.unit ?? words.nothing,
        one.category === undefined ? noCategory(name) : termInWords(one.category, words),
        isRequired(one) ? texts.required : texts.optional,
      ]),
    ),
    ...declined(assignment, words),
  ];
}

/** Tells what the controller decided not to hold, and why. The law does not ask for it; whoever is told less trusts less. */
function declined(assignment: AnyAssignment, { notice: texts }: Words): Block[] {
  const reasons = Object.entries(assignment.declined);
  if (reasons.length === 0) return [];
  return [paragraph(texts.declined), list(reasons.map(([name, reason]) => labelled(name, reason)))];
}

/** Tells if people must give a field. */
function isRequired({ column }: Field): boolean {
  return !column.optional && !column.nullable && !column.defaulted;
}

function origins(assignment: AnyAssignment, sources: readonly Source[], words: Words): Block[] {
  const { notice: texts } = words;
  const lines = sources.map(({ origin, supplies }) => {
    const labels = supplies.map((name) => fieldLabel(assignment, name, words));
    return [texts.origin(origin.name, texts.obtained[origin.obtained], labels.join(words.listSeparator))];
  });
  return [heading(2, texts.origins, "origins"), lines.length === 0 ? notYetDeclared(words) : list(lines)];
}

function recipients(assignment: AnyAssignment, words: Words): Block[] {
  const { notice: texts } = words;
  const declared = assignment.recipients;
  if (declared === undefined) return [heading(2, texts.recipients, "recipients"), notYetDeclared(words)];
  if (declared.length === 0) return [heading(2, texts.recipients, "recipients"), paragraph(texts.nobody)];
  return [
    heading(2, texts.recipients, "recipients"),
    paragraph(texts.theseRecipients),
    list(recipientLines(declared, texts.recipientRoles, words)),
  ];
}

function transfers(assignment: AnyAssignment, words: Words): Block[] {
  const { notice: texts } = words;
  const lines = transferLines(assignment, words);
  if (assignment.recipients === undefined) return [heading(2, texts.transfers, "transfers"), notYetDeclared(words)];
  if (lines.length === 0) return [heading(2, texts.transfers, "transfers"), paragraph(texts.noTransfers)];
  return [
    heading(2, texts.transfers, "transfers"),
    paragraph(texts.theseTransfers),
    list(lines),
    paragraph(texts.copyOfSafeguards),
  ];
}

/** Says whether people must give the data. Art. 13 alone asks for this. */
function provision(assignment: AnyAssignment, regime: Regime, words: Words): Block[] {
  const { notice: texts } = words;
  const declared = assignment.provision;
  if (regime === "from-elsewhere") return [];
  if (declared === undefined || !givesProvision(assignment)) {
    return [heading(2, texts.provision, "provision"), notYetDeclared(words)];
  }
  return [
    heading(2, texts.provision, "provision"),
    paragraph(texts.provisionRequired[declared.required]),
    paragraph(...labelled(texts.otherwise, declared.otherwise)),
  ];
}

/** Lists the rights. */
function rights(assignment: AnyAssignment, words: Words): Block[] {
  const { notice: texts } = words;
  return [
    heading(2, texts.rights, "rights"),
    paragraph(texts.theseRights),
    list(rightsUnder(assignment).map((right) => labelled(texts.rightNames[right], texts.rightTexts[right]))),
    paragraph(texts.howRightsWork),
    ...objection(assignment, words),
  ];
}

function complaint({ controller }: AnyAssignment, words: Words): Block[] {
  const { notice: texts } = words;
  const authority = said(controller.supervisoryAuthority);
  if (authority !== undefined)
    return [heading(2, texts.complaint, "complaint"), paragraph(texts.complainTo(authority))];
  return [
    heading(2, texts.complaint, "complaint"),
    paragraph(texts.complain),
    notYetDeclared(words, words.contact.supervisoryAuthority),
  ];
}
