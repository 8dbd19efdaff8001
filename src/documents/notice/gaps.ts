import type { AnyAssignment, Source } from "../../assignment/index.js";
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
import { isFromPerson, type Regime } from "../sources.js";
import type { Words } from "../words/words.js";

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
  const cite = (in13: string, in14: string): string => citeUnder(regime, in13, in14, words);
  if (sources.length === 0) missing.push(gap(words.articles("13", "14"), here, "sources", words));
  missing.push(
    ...representativeGap(controller, cite("13(1)(a)", "14(1)(a)"), words),
    ...jointControllerGaps(assignment, cite("13(1)(a)", "14(1)(a)"), words),
    ...categoryGaps(assignment, fromElsewhere(assignment, sources), words.article("14(1)(d)"), words),
    ...recipientsGap(assignment, cite("13(1)(e)", "14(1)(e)"), words),
    ...safeguardGaps(assignment, cite("13(1)(f)", "14(1)(f)"), words),
  );
  if (said(controller.supervisoryAuthority) === undefined) {
    const where = words.place.controller(controller.name);
    missing.push(gap(cite("13(2)(d)", "14(2)(e)"), where, "supervisoryAuthority", words));
  }
  if (regime !== "from-elsewhere" && !givesProvision(assignment)) {
    missing.push(gap(words.article("13(2)(e)"), here, "provision", words));
  }
  if (automatedDecisions !== false && said(automatedDecisions) === undefined) {
    missing.push(gap(cite("13(2)(f)", "14(2)(g)"), here, "automatedDecisions", words));
  }
  return missing;
}

/** Names the article that asks for something, by its place in Art. 13 and in Art. 14. */
function citeUnder(regime: Regime, in13: string, in14: string, words: Words): string {
  if (regime === "both") return words.articles(in13, in14);
  return words.article(regime === "from-person" ? in13 : in14);
}

/** Returns the fields that do not come from the person, or all fields if their origin is not known. */
export function fromElsewhere(assignment: AnyAssignment, sources: readonly Source[]): readonly string[] {
  const names = Object.keys(assignment.fields);
  if (sources.length === 0) return names;
  return names.filter((name) => sources.some((source) => !isFromPerson(source) && source.supplies.includes(name)));
}
