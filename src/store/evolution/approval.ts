import { checkCallOptions } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import type { Approval } from "../../storage/index.js";
import { requiredActor } from "../actor.js";

/** Names the person who approves a plan, and why. */
export interface EvolutionApproval {
  /** The approver's reference, such as `ceo:1`; never a name or an address. */
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

/** The parts of an event that tell of an approval. */
interface ApprovedParts {
  readonly actor: string;
  readonly reason?: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Writes an approval for an event: who approved, which proposal, and how much advice of each kind there was on its text. */
export function writeApproval({ by, proposal, advice = [] }: Approval): ApprovedParts {
  const counts: Record<string, number> = {};
  for (const { advises, onEarlierText } of advice) {
    const name = `advice ${advises}`;
    if (onEarlierText !== true) counts[name] = (counts[name] ?? 0) + 1;
  }
  return { actor: by, ...(proposal === undefined ? {} : { reason: `proposal:${proposal}` }), counts };
}
