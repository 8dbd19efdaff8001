import type { AnyAssignment, Source } from "../../assignment/index.js";
import type { Missing } from "../document.js";
import { categoryGaps, gap, recipientsGap, representativeGap, safeguardGaps, said } from "../gaps.js";
import type { Words } from "../words/words.js";
import { cite, isFromPerson, type Regime } from "./regime.js";

/** Tells if an assignment declares an obligation to give the data, and its consequences (Art. 13(2)(e) GDPR). */
export function givesProvision({ provision }: AnyAssignment): boolean {
  return said(provision?.required) !== undefined && said(provision?.otherwise) !== undefined;
}

/** Lists statements that Art. 13 and 14 ask of a notice and no declaration makes, in the order of Art. 13. */
export function missingInNotice(
  assignment: AnyAssignment,
  sources: readonly Source[],
  regime: Regime,
  words: Words,
): readonly Missing[] {
  const { controller, automatedDecisions } = assignment;
  const here = words.place.assignment(assignment.id);
  const missing: Missing[] = [];
  if (sources.length === 0) missing.push(gap("Art. 13 and 14", here, "sources", words));
  missing.push(
    ...representativeGap(controller, cite(regime, "13(1)(a)", "14(1)(a)"), words),
    ...categoryGaps(assignment, fromElsewhere(assignment, sources), "Art. 14(1)(d)", words),
    ...recipientsGap(assignment, cite(regime, "13(1)(e)", "14(1)(e)"), words),
    ...safeguardGaps(assignment, cite(regime, "13(1)(f)", "14(1)(f)"), words),
  );
  if (said(controller.supervisoryAuthority) === undefined) {
    const where = words.place.controller(controller.name);
    missing.push(gap(cite(regime, "13(2)(d)", "14(2)(e)"), where, "supervisoryAuthority", words));
  }
  if (regime !== "from-elsewhere" && !givesProvision(assignment)) {
    missing.push(gap("Art. 13(2)(e)", here, "provision", words));
  }
  if (automatedDecisions !== false && said(automatedDecisions) === undefined) {
    missing.push(gap(cite(regime, "13(2)(f)", "14(2)(g)"), here, "automatedDecisions", words));
  }
  return missing;
}

/** Returns the fields that do not come from the person, or all fields if their origin is not known. */
export function fromElsewhere(assignment: AnyAssignment, sources: readonly Source[]): readonly string[] {
  const names = Object.keys(assignment.fields);
  if (sources.length === 0) return names;
  return names.filter((name) => sources.some((source) => !isFromPerson(source) && source.supplies.includes(name)));
}
