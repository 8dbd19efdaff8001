import type { AnyAssignment } from "../assignment.js";
import { isOpenToObjection } from "./basis.js";
import { isDirectMarketing } from "./vocabulary.js";

/** A right that every person has, or that comes with some bases. */
export type Right =
  | "access"
  | "rectification"
  | "erasure"
  | "restriction"
  | "portability"
  | "withdrawal"
  | "objection"
  | "human-decision";

/** The grounds on which a person can object (Art. 21 GDPR): without conditions to marketing, else on own grounds. */
export type ObjectionGrounds = "marketing" | "own-situation";

/** Returns the ground on which a person can object, or none. If both grounds apply, it is the stronger one. */
export function objectionTo(assignment: AnyAssignment): ObjectionGrounds | undefined {
  const { basis, category } = assignment.purpose;
  if (isDirectMarketing(category)) return "marketing";
  return isOpenToObjection(basis) ? "own-situation" : undefined;
}

/** Lists the rights of the people in an assignment, in the order of a notice. */
export function rightsUnder(assignment: AnyAssignment): readonly Right[] {
  const { basis, condition } = assignment.purpose;
  // explicit consent to special categories counts as consent (Art. 13(2)(c), 20(1)(a) GDPR)
  const byConsent = basis.kind === "consent" || condition === "eu-gdpr:A9-2-a";
  const byContract = basis.kind === "contract";
  const rights: Right[] = ["access", "rectification", "erasure", "restriction"];
  if (byConsent || byContract) rights.push("portability");
  if (byConsent) rights.push("withdrawal");
  if (objectionTo(assignment) !== undefined) rights.push("objection");
  // Art. 22(3) gives this right for decisions based on contract or consent; other laws set their own safeguards
  if (typeof assignment.automatedDecisions === "string" && (byConsent || byContract)) rights.push("human-decision");
  return rights;
}
