import { randomUUID } from "node:crypto";

import type { EvolutionChange } from "../../definition/changes.js";
import { leavesOthersAtWork } from "../../definition/compatible.js";
import { carriedOver, describeAssignment, isUnchanged, layoutIn, registeredLayout } from "../../definition/describe.js";
import { canonicalJson } from "../../definition/json.js";
import {
  describeChange,
  type EvolutionPlan,
  planBetween,
  readDeclaration,
  readRenames,
} from "../../definition/plan.js";
import { StoreError } from "../../errors/index.js";
import { buildEvent } from "../../oversight/index.js";
import type {
  Approval,
  DatasetLayout,
  EvolvingTransaction,
  LayoutChange,
  OverValues,
  Registration,
  StorageAdapter,
  TrailEvent,
} from "../../storage/index.js";
import { FieldEncryption } from "../keys/encryption.js";
import type { KeyStore } from "../keys/pseudonym-keys.js";
import type { SubjectKeys } from "../keys/subject-keys.js";
import { compareLookUps, evolveLookUps, forgetOutgrown } from "../look-up/evolve.js";
import { checkFieldKeysMark, fieldKeysRequired } from "../opening/field-keys.js";
import { readHash } from "../opening/pseudonym-key.js";
import { countValues, findOutgrown } from "../retention/keeps.js";
import { writeApproval } from "./approval.js";
import { blocked, workThrough } from "./held.js";

/** The result of a plan that was carried out. */
export interface Evolved {
  /** The dataset as it is now. */
  readonly layout: DatasetLayout;
  /**
   * The place of people's keys, if their records no longer have encrypted fields, or if keys are still to be destroyed.
   */
  readonly encryption: FieldEncryption | undefined;
}

/** Carries out a plan, in one transaction. It trusts nothing in the plan, and makes it anew from what is registered. */
export async function carryOut(
  plan: EvolutionPlan,
  approval: Omit<Approval, "at">,
  options: {
    readonly storage: StorageAdapter;
    readonly fieldKeys: SubjectKeys | undefined;
    readonly pseudonymKeys: KeyStore | undefined;
    readonly now: () => Date;
  },
): Promise<Evolved> {
  const assignment = readDeclaration(plan);
  const { storage } = options;
  const known = (await storage.registered([assignment.id])).get(assignment.id);
  if (known === undefined) throw outdated(assignment.id, "is not registered on this storage");
  const described = describeAssignment(assignment);
  const { changes } = planBetween(known, assignment, described);
  const renames = readRenames(known, assignment);
  if (
    known.version !== plan.versions.before ||
    known.terms !== plan.terms.before ||
    canonicalJson(JSON.parse(JSON.stringify(changes))) !== canonicalJson(JSON.parse(JSON.stringify(plan.changes)))
  ) {
    throw outdated(assignment.id, `was version ${plan.versions.before} when it was planned, and differs now`);
  }
  const impossible = changes.flatMap((change) =>
    change.blocked === null ? [] : [`${describeChange(change)}: ${change.blocked.why}; ${change.blocked.instead}`],
  );
  if (impossible.length > 0) throw blocked(assignment.id, impossible);

  const before = layoutIn(assignment.id, known);
  const encryption = await openEncryption(before, described.layout, known, options.fieldKeys);
  const lookUps = compareLookUps(known.definition, assignment, renames);
  const hash = lookUps.gained.length === 0 ? undefined : await readHash(assignment, known, options.pseudonymKeys);
  const at = options.now();
  const version = known.version + 1;
  const registration: Registration = {
    version,
    accepts:
      isUnchanged(known, assignment, described) ||
      (changes.length > 0 && changes.every((one) => leavesOthersAtWork(one, before)))
        ? known.accepts
        : version,
    terms: described.terms,
    definition: carriedOver(known, described, await encryption?.mark(isEncrypting(described.layout)), renames),
    key: known.key,
    ...(known.identityForms === undefined ? {} : { identityForms: known.identityForms }),
    approval: { ...approval, at },
  };
  const change: LayoutChange = { before, after: registeredLayout(registration, described), registration, renames };
  let isRun = false;
  try {
    await storage.evolve(change, async (transaction) => {
      const over = findOutgrown(changes, renames, at);
      await forgetOutgrown(transaction, lookUps, { before, over });
      await emptyOutgrown(transaction, over);
      const people = await workThrough(transaction, { assignment, ...change, renames, changes, encryption });
      await evolveLookUps(transaction, lookUps, { ...change, hash, encryption });
      await transaction.append([evolvedEvent({ ...approval, at }, version, changes, people)]);
      isRun = true;
    });
  } catch (error) {
    const isLost = error instanceof StoreError && error.code === "assignment-changed";
    throw isLost ? outdated(assignment.id, "was evolved by another process at the same time") : error;
  }
  if (!isRun) throw new TypeError("the adapter did not run the work of evolve()");
  return { layout: change.after, encryption };
}

/** The number of records whose values are emptied by one statement. */
const EMPTIED_AT_ONCE = 2_000;

/** Empties values whose own time was over before their field gets a longer one. */
async function emptyOutgrown(transaction: EvolvingTransaction, over: OverValues | undefined): Promise<void> {
  if (over === undefined) return;
  let left = 1;
  while (left > 0) left = countValues(await transaction.empty(over, EMPTIED_AT_ONCE));
}

/** Encrypts and opens the fields of the layout before; needed if any field is encrypted before or after. */
async function openEncryption(
  before: DatasetLayout,
  after: DatasetLayout,
  known: Registration,
  fieldKeys: SubjectKeys | undefined,
): Promise<FieldEncryption | undefined> {
  if (!isEncrypting(before) && !isEncrypting(after)) return undefined;
  if (fieldKeys === undefined) throw fieldKeysRequired(before.id);
  const encryption = new FieldEncryption(before, fieldKeys);
  await checkFieldKeysMark(before.id, encryption, known, "evolved");
  return encryption;
}

function isEncrypting({ fields }: DatasetLayout): boolean {
  return fields.some(({ encrypted }) => encrypted === true);
}

/**
 * Builds the event. It holds names and counts only: which fields, the number of changes of each kind, and the number of
 * records read.
 */
function evolvedEvent(
  approval: Approval,
  version: number,
  changes: readonly EvolutionChange[],
  people: number | undefined,
): TrailEvent {
  const { counts: advised, ...approved } = writeApproval(approval);
  const counts: Record<string, number> = { version, ...advised };
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  if (people !== undefined) counts.people = people;
  const fields = [...new Set(changes.flatMap((change) => ("field" in change ? [change.field] : [])))];
  return buildEvent(randomUUID(), approval.at, { act: "evolved", ...approved, fields, counts });
}

function outdated(id: string, why: string): StoreError {
  return new StoreError("evolution-outdated", `Assignment "${id}" ${why}`);
}
