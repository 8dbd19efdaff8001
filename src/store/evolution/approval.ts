import { checkCallOptions } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import { requiredActor } from "../actor.js";

/** Names the person who approves a plan, and why. */
export interface EvolutionApproval {
  /** The approver's reference, such as `dpo:1`; never a name or an address. */
  readonly approvedBy: string;
  /** The reason, which is kept in the registry's history. It must name nobody. */
  readonly reason: string;
}

const LONGEST_REASON = 2_000;

/** Reads who approves, and why. @throws StoreError `invalid-argument`, `invalid-actor` */
export function readApproval(
  approval: EvolutionApproval,
  call: "evolve" | "end",
): { readonly by: string; readonly reason: string } {
  checkCallOptions<EvolutionApproval>(approval ?? {}, { approvedBy: "any", reason: "any" }, `store.${call}()`);
  const by = requiredActor(approval?.approvedBy, `approvedBy of ${call}()`);
  const { reason } = approval;
  if (typeof reason !== "string" || reason.trim() === "" || reason.length > LONGEST_REASON) {
    throw invalidArgument(
      `${call}() is given no reason, or one that is too long`,
      `Say in \`reason\` why it is approved, in at most ${LONGEST_REASON} characters.`,
    );
  }
  return { by, reason };
}
