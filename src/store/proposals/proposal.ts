import type { EvolutionChange } from "../../definition/changes.js";
import type { AssignmentDefinition } from "../../definition/data/format.js";
import type { JsonObject } from "../../definition/json.js";
import type { GivenAdvice, KeptNote, StoreNote } from "../../storage/index.js";

/** A proposed assignment, or a proposed change of one, with the advice on it and the decision. It holds no value of any person. */
export interface Proposal {
  /** Random id (UUID). */
  readonly id: string;
  /** `new` if nothing is registered under the assignment's id, `change` otherwise. */
  readonly kind: "new" | "change";
  /** Id of the assignment. */
  readonly assignment: string;
  readonly title: string;
  readonly definition: AssignmentDefinition;
  /** SHA-256 in hex of all that is decided on: the definition, the reason, and the changes from what is registered. */
  readonly hash: string;
  /** The changes from what is registered; left out for a new assignment. */
  readonly plan?: ProposedPlan;
  /** The reference of who proposed it, or revised it last. */
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
  /** The moment of the last revision. Left out if there was none. */
  readonly revisedAt?: Date;
  readonly state: ProposalState;
  /** True while somebody's approval is being carried out. Nobody else can do anything to it meanwhile. */
  readonly isBeingDecided: boolean;
  /** The advice, oldest first, on former texts too. */
  readonly advice: readonly GivenAdvice[];
  /** The decision of the controller's representative. */
  readonly decision?: ProposalDecision;
  /** The withdrawal by those who proposed it. */
  readonly withdrawn?: { readonly by: string; readonly at: Date };
}

/** `open` until it is decided or withdrawn. */
export type ProposalState = "open" | "approved" | "declined" | "withdrawn";

/** The changes that a proposal brings to what is registered. */
export interface ProposedPlan {
  readonly versions: { readonly before: number; readonly after: number };
  readonly changes: readonly EvolutionChange[];
  /** True if more may be done with the data than before. */
  readonly isWidening: boolean;
  /** True if data that are held would be destroyed. */
  readonly isDestroying: boolean;
  /** The plan in words, a line for each change. */
  readonly text: string;
}

/** The decision of the controller's representative on a proposal. */
export interface ProposalDecision {
  readonly by: string;
  readonly approves: boolean;
  readonly reason: string;
  readonly at: Date;
  /** The version that was registered by it. Left out if it was declined. */
  readonly version?: number;
}

/** The kind of notes that hold proposals. */
export const PROPOSAL = "proposal";

/** A claim of a decider to carry an approval out. It ends if their process does not. */
export interface DecisionClaim {
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
  readonly until: Date;
}

/** A proposal as it is kept, and the claim on it. */
export interface KeptProposal {
  readonly proposal: Omit<Proposal, "isBeingDecided">;
  readonly claim?: DecisionClaim;
}

/** Builds the note of a proposal. Moments become text, as JSON has them. */
export function toProposalNote(kept: KeptProposal, expiresAt: Date | undefined): StoreNote {
  const { id, revisedAt, at } = kept.proposal;
  return {
    kind: PROPOSAL,
    id,
    at: revisedAt ?? at,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    // a plain object of texts, numbers and moments
    body: JSON.parse(JSON.stringify(kept)) as JsonObject,
  };
}

/** Reads the note of a proposal. */
export function fromProposalNote({ body }: KeptNote): KeptProposal {
  // `toProposalNote` wrote it, with moments as text under these names
  const revive = (key: string, value: unknown): unknown => (MOMENTS.has(key) ? new Date(String(value)) : value);
  const { definition, plan, ...rest } = (body as unknown as KeptProposal).proposal;
  const kept = JSON.parse(JSON.stringify({ ...body, proposal: rest }), revive) as KeptProposal;
  // names of fields and properties in these parts are not ours
  return { ...kept, proposal: { ...kept.proposal, definition, ...(plan === undefined ? {} : { plan }) } };
}

const MOMENTS: ReadonlySet<string> = new Set(["at", "revisedAt", "until"]);
