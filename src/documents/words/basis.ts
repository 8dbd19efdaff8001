import {
  type LawfulBasis,
  listVersions,
  nameProvision,
  type SpecialCategoryCondition,
} from "../../assignment/index.js";
import type { Words } from "./words.js";

/** A label, and the text that it labels. */
export type Detail = readonly [label: string, value: string];

/** Writes an article of the GDPR as people do: `eu-gdpr:A6-1-a` becomes "Art. 6(1)(a) GDPR" in English. */
export function articleInWords(term: LawfulBasis["article"] | SpecialCategoryCondition, words: Words): string {
  return words.articleOfGdpr(nameProvision(term));
}

/** Returns the parts of a basis that concern the person, labelled. */
export function basisDetails(basis: LawfulBasis, { basisParts: labels }: Words): readonly Detail[] {
  switch (basis.kind) {
    case "consent":
      return [
        [labels.wording, basis.wording],
        [labels.version, listVersions(basis).join(", ")],
      ];
    case "contract":
      return [[labels.contract, basis.contract]];
    case "legal-obligation":
      return [[labels.law, basis.law]];
    case "vital-interests":
      return [[labels.situation, basis.situation]];
    case "public-task":
      return [
        [labels.task, basis.task],
        [labels.law, basis.law],
      ];
    case "legitimate-interests":
      return [[labels.interest, basis.interest]];
  }
}

/** Returns the assessment behind legitimate interests, for the controller's record. */
export function assessmentDetails(basis: LawfulBasis, { basisParts: labels }: Words): readonly Detail[] {
  if (basis.kind !== "legitimate-interests") return [];
  return [
    [labels.necessity, basis.necessity],
    [labels.balancing, basis.balancing],
  ];
}
