import { createHash } from "node:crypto";
import { assignmentFrom } from "../../definition/data/assignment-from.js";
import type { DynamicAssignment } from "../../definition/data/dynamic.js";
import { describeAssignment, isReworded, isUnchanged, readDeclaredWords } from "../../definition/describe.js";
import { canonicalJson, type JsonValue } from "../../definition/json.js";
import { describeChange, type EvolutionPlan, planBetween } from "../../definition/plan.js";
import { invalidArgument, StoreError } from "../../errors/index.js";
import type { StorageAdapter } from "../../storage/index.js";
import { blocked } from "../evolution/held.js";
import type { Proposal, ProposedPlan } from "./proposal.js";

/** A definition, and the way to it from what is registered now. */
export interface PlannedProposal {
  readonly assignment: DynamicAssignment;
  /** The plan to carry out; undefined for a new assignment. */
  readonly plan: EvolutionPlan | undefined;
  /** The parts of the proposal that follow from both. */
  readonly parts: Pick<Proposal, "kind" | "assignment" | "title" | "definition" | "hash"> & {
    readonly plan?: ProposedPlan;
  };
}

/**
 * Plans a definition.
 *
 * @param reason - The reason that is proposed. The hash covers it, because people advise and decide by it.
 * @throws DefinitionError, as `assignmentFrom()`
 * @throws StoreError `evolution-blocked` if nobody can approve the change, `invalid-argument` if it changes nothing, or the controller
 * @throws StoreError `assignment-in-code`
 */
export async function planProposal(storage: StorageAdapter, json: unknown, reason: string): Promise<PlannedProposal> {
  // in one order of keys, because storage may keep another one, and the plan would be told in that
  const assignment = assignmentFrom(JSON.parse(canonicalJson(toJson(assignmentFrom(json).definition))));
  const { id, definition } = assignment;
  const known = (await storage.registered([id])).get(id);
  const common = { assignment: id, title: assignment.purpose.title, definition };
  if (known === undefined) {
    return {
      assignment,
      plan: undefined,
      parts: { kind: "new", ...common, hash: hashOf(["new", toJson(definition), reason]) },
    };
  }
  if (readDeclaredWords(known.definition).declaration === undefined)
    throw new StoreError("assignment-in-code", `Assignment "${id}" was declared in code`);
  const described = describeAssignment(assignment);
  if (isUnchanged(known, assignment, described) && !isReworded(known, described))
    throw invalidArgument(
      `The definition that is proposed is the one that is registered of assignment "${id}"`,
      "Propose a definition that differs.",
    );
  const plan = planBetween(known, assignment, described);
  // the representative of the one who takes it over would decide on the data of the other, who reads nothing of it
  if (plan.changes.some(({ kind }) => kind === "controller"))
    throw invalidArgument(
      `The definition that is proposed has another controller than assignment "${id}" is registered for`,
      "Propose a new assignment for the other controller and end this one, or evolve it in code once both controllers approve.",
    );
  const impossible = plan.changes.flatMap((change) =>
    change.blocked === null ? [] : [`${describeChange(change)}: ${change.blocked.why}; ${change.blocked.instead}`],
  );
  if (impossible.length > 0) throw blocked(id, impossible);
  const { versions, changes, isWidening, isDestroying } = plan;
  const hash = hashOf(["change", toJson(definition), reason, versions.before, known.terms, toJson(changes)]);
  const proposed = { versions, changes, isWidening, isDestroying, text: String(plan) };
  return { assignment, plan, parts: { kind: "change", ...common, hash, plan: proposed } };
}

function hashOf(parts: JsonValue): string {
  return createHash("sha256").update(canonicalJson(parts)).digest("hex");
}

/** Writes parts of a definition or plan, which are plain data, as JSON has them. */
function toJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
