import { objectionTo, rightsUnder } from "../../assignment/index.js";
import type { InspectedPerson, KeptBecause } from "../../store/index.js";
import type { ReceivedRequest } from "../figures/overview.js";

/**
 * The effect that carrying out a request would have.
 *
 * - `goes`: the data are deleted.
 * - `stays`: the data are used no more, and deleted when nothing keeps them any longer.
 * - `restricted`: the data are kept and not used.
 * - `not-applicable`: the right does not apply under the basis, and the request is refused for it.
 * - `nothing`: nobody is held, so that nothing is to be done.
 * - `told`: the person gets their data by their own link.
 * - `elsewhere`: it is done where people work with the data.
 */
export type ExpectedEffect = "goes" | "stays" | "restricted" | "not-applicable" | "nothing" | "told" | "elsewhere";

/** The expected effect, and what keeps the data. */
export interface Expected {
  readonly effect: ExpectedEffect;
  readonly kept: readonly KeptBecause[];
}

/**
 * Foretells what carrying out a request would do in its assignment. The store decides by itself when it is carried out; what is shown
 * here is what it would decide now.
 */
export function expectEffect({ right, assignment }: ReceivedRequest, person: InspectedPerson | undefined): Expected {
  const kept = person?.kept ?? [];
  const to = (effect: ExpectedEffect): Expected => ({ effect, kept });
  const applies = rightsUnder(assignment).includes(right);
  if (right === "rectification" || right === "human-decision") return to("elsewhere");
  if (right === "access") return to("told");
  if (right === "portability") return to(applies ? "told" : "not-applicable");
  if (!applies) return to("not-applicable");
  const { basis } = assignment.purpose;
  // a law that asks for the data goes before erasure
  if (right === "erasure" && basis.kind === "legal-obligation") return to("not-applicable");
  if (person === undefined) return to("nothing");
  if (right === "restriction") return to("restricted");
  if (right === "objection" && objectionTo(assignment) !== "marketing") return to("restricted");
  if (right === "withdrawal" && basis.kind !== "consent") return to("restricted");
  // a law is no reason to keep what somebody takes back or objects to
  const keepers = kept.filter(({ because }) => because !== "legal-obligation");
  return { effect: keepers.length > 0 ? "stays" : "goes", kept: keepers };
}

/** Tells if the console can carry a request out, because the person is held and something is left to be done. */
export function isCarriedOutHere({ effect }: Expected, person: InspectedPerson | undefined): boolean {
  if (person === undefined) return false;
  if (effect === "stays") return person.endedAt === undefined;
  return effect === "goes" || effect === "restricted" || effect === "not-applicable";
}
