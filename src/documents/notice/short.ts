import { type AnyAssignment, rightsUnder } from "../../assignment/index.js";
import { type Block, emailLink, heading, type Inline, labelled, list, paragraph, webLink } from "../formats/blocks.js";
import {
  fieldLabel,
  fieldPeriodsInWords,
  listIfAny,
  listOr,
  notYetDeclared,
  periodInWords,
  recipientLines,
} from "../formats/parts.js";
import { listJointControllers } from "../gaps.js";
import { articleInWords } from "../words/basis.js";
import type { Words } from "../words/words.js";
import { automatedDecisions, objection } from "./decisions.js";

/** Writes the first layer of a notice. Everything in it stands in the whole notice too, with more. */
export function writeShort(assignment: AnyAssignment, wholeAt: string | undefined, words: Words): Block[] {
  const { notice: texts } = words;
  const { purpose, fields } = assignment;
  const labels = Object.keys(fields).map((name) => fieldLabel(assignment, name, words));
  return [
    heading(2, texts.responsible, "responsible"),
    list(responsible(assignment, words)),
    heading(2, texts.purposes, "purposes"),
    list([
      labelled(texts.purpose, purpose.title),
      labelled(
        texts.legalBasis,
        words.withArticle(texts.basis[purpose.basis.kind], articleInWords(purpose.basis.article, words)),
      ),
    ]),
    heading(2, texts.data, "data"),
    list(labels.map((label) => [label])),
    heading(2, texts.short.recipients, "recipients"),
    assignment.recipients === undefined
      ? notYetDeclared(words)
      : listOr(recipientLines(assignment.recipients, texts.recipientRoles, words), texts.nobody),
    heading(2, texts.retention, "retention"),
    paragraph(texts.kept(periodInWords(assignment, words))),
    ...listIfAny(fieldPeriodsInWords(assignment, words)),
    // that there are none is for the whole notice; what people do not expect is for this one
    ...(assignment.automatedDecisions === false ? [] : automatedDecisions(assignment, words)),
    heading(2, texts.rights, "rights"),
    paragraph(texts.short.yourRights),
    list(rightsUnder(assignment).map((right) => [texts.rightNames[right]])),
    ...objection(assignment, words),
    heading(2, texts.short.whole, "whole"),
    ...(wholeAt === undefined
      ? [paragraph(texts.short.askForWhole)]
      : [paragraph(...labelled(texts.short.wholeAt, webLink(wholeAt)))]),
  ];
}

function responsible(assignment: AnyAssignment, { contact: labels, record }: Words): Inline[][] {
  const { controller } = assignment;
  return [
    labelled(labels.name, controller.name),
    labelled(labels.email, emailLink(controller.contact.email)),
    labelled(labels.dpo, emailLink(controller.dpo.email)),
    ...listJointControllers(assignment).map(({ name }) => labelled(record.jointControllers, name)),
  ];
}
