import { type AnyAssignment, type LawfulBasis, type Right, rightsUnder } from "../../assignment/index.js";
import type { Complaint } from "../requests/request.js";

/** The answer to a right that does not apply: why, and where the person can complain (Art. 12(4) GDPR). */
export interface NotApplicable {
  readonly right: Right;
  /** The lawful basis of the purpose, under which the right does not apply. */
  readonly basis: LawfulBasis["kind"];
  /** The article that gives the right under other bases, or takes it under this one. */
  readonly article: string;
  readonly complaint: Complaint;
}

/** The articles of rights that not every basis gives. */
const ARTICLES: Partial<Readonly<Record<Right, string>>> = {
  erasure: "Art. 17(3)(b) GDPR",
  portability: "Art. 20(1)(a) GDPR",
  withdrawal: "Art. 7(3) GDPR",
  objection: "Art. 21(1) GDPR",
};

/** Finds out if a right does not apply under the basis of an assignment, and why. */
export function findInapplicable(assignment: AnyAssignment, right: Right): NotApplicable | undefined {
  const { kind: basis } = assignment.purpose.basis;
  const article = ARTICLES[right];
  // a law that asks for the data goes before erasure, although everybody may ask for it
  const applies = right === "erasure" ? basis !== "legal-obligation" : rightsUnder(assignment).includes(right);
  if (article === undefined || applies) return undefined;
  return { right, basis, article, complaint: buildComplaint(assignment) };
}

/** Says where a person can complain. */
export function buildComplaint({ controller }: AnyAssignment): Complaint {
  return { authority: controller.supervisoryAuthority, article: "Art. 77 GDPR" };
}
