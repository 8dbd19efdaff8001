import { type AnyAssignment, objectionTo } from "../../assignment/index.js";
import { type Block, heading, labelled, paragraph } from "../formats/blocks.js";
import { notYetDeclared } from "../formats/parts.js";
import { said } from "../gaps.js";
import type { Words } from "../words/words.js";

/** Says whether computers alone make decisions about people, and how. */
export function automatedDecisions({ automatedDecisions: declared }: AnyAssignment, words: Words): Block[] {
  const { notice: texts } = words;
  const logic = said(declared);
  if (logic !== undefined)
    return [heading(2, texts.automated, "automated"), paragraph(...labelled(texts.theseAutomated, logic))];
  return [
    heading(2, texts.automated, "automated"),
    declared === false ? paragraph(texts.noAutomated) : notYetDeclared(words),
  ];
}

/** Tells of the right to object by itself, as Art. 21(4) GDPR asks. */
export function objection(assignment: AnyAssignment, { notice: texts }: Words): Block[] {
  const grounds = objectionTo(assignment);
  return grounds === undefined
    ? []
    : [heading(2, texts.objection, "objection"), paragraph(texts.objectionTexts[grounds])];
}
