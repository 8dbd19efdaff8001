import type { AnyAssignment, Controller } from "../../assignment/index.js";
import type { Missing } from "../document.js";
import {
  categoryGaps,
  gap,
  jointControllerGaps,
  recipientsGap,
  representativeGap,
  safeguardGaps,
  said,
} from "../gaps.js";
import type { Words } from "../words/words.js";

/** Lists statements that Art. 30(1) asks of a record and no declaration makes, by assignment and for the controller. */
export function missingInRecord(
  controller: Controller,
  assignments: readonly AnyAssignment[],
  words: Words,
): readonly Missing[] {
  const missing = representativeGap(controller, words.article("30(1)(a)"), words);
  for (const assignment of assignments) {
    missing.push(...jointControllerGaps(assignment, words.article("30(1)(a)"), words));
    if (said(assignment.subjects) === undefined) {
      missing.push(gap(words.article("30(1)(c)"), words.place.assignment(assignment.id), "subjects", words));
    }
    missing.push(
      ...categoryGaps(assignment, Object.keys(assignment.fields), words.article("30(1)(c)"), words),
      ...recipientsGap(assignment, words.article("30(1)(d)"), words),
      ...safeguardGaps(assignment, words.article("30(1)(e)"), words),
    );
  }
  if (said(controller.securityMeasures) === undefined) {
    missing.push(gap(words.article("30(1)(g)"), words.place.controller(controller.name), "securityMeasures", words));
  }
  return missing;
}
