import type { AnyAssignment } from "../../assignment/index.js";
import type { Suppression } from "../../storage/index.js";
import type { CheckedEvidence } from "./evidence.js";

/** Evidence with the moment that it states. */
export type DatedEvidence = Pick<CheckedEvidence, "at" | "isDated">;

/**
 * Decides if a reason for keeping a person out stands against evidence. Only evidence that states a moment after it is something
 * new. An objection ends processing for good, and only the person's own later consent is new (Art. 21(3) GDPR).
 */
export function isStanding(
  { reason, at }: Pick<Suppression, "reason" | "at">,
  evidence: DatedEvidence | undefined,
  { purpose: { basis } }: AnyAssignment,
): boolean {
  if (reason === "objected" && basis.kind !== "consent") return true;
  return evidence?.isDated !== true || evidence.at <= at;
}
