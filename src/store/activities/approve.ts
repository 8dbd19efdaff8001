import { randomUUID } from "node:crypto";
import { layoutIn } from "../../definition/describe.js";
import { StoreError } from "../../errors/index.js";
import { buildEvent } from "../../oversight/index.js";
import type { DatasetLayout, StorageAdapter } from "../../storage/index.js";
import { type EvolutionApproval, readApproval } from "../evolution/approval.js";
import type { WiderActivity } from "./plan.js";
import { findById, listActivities, writeVersions } from "./registry.js";

/** Registers wider activities, after somebody approved them. Returns the dataset. */
export async function approveActivities(
  assignment: string,
  wider: readonly WiderActivity[],
  approval: EvolutionApproval,
  { storage, now }: { readonly storage: StorageAdapter; readonly now: () => Date },
): Promise<DatasetLayout> {
  const { by, reason } = readApproval(approval, "evolve");
  const registration = (await storage.registered([assignment])).get(assignment);
  if (registration === undefined) throw outdated(`Assignment "${assignment}" is not registered on this storage`);
  const layout = layoutIn(assignment, registration);
  await storage.transaction(layout, "exclusive", async (transaction) => {
    const known = await listActivities(transaction);
    const other = wider.find(({ declared, version }) => findById(known, declared.id)?.version !== version);
    if (other !== undefined) {
      throw outdated(`Activity "${other.declared.id}" is registered otherwise than when it was planned`);
    }
    const at = now();
    const declared = wider.map((one) => one.declared);
    const parts = await writeVersions(transaction, declared, known, at, { by, reason });
    const operation = randomUUID();
    await transaction.append(parts.map((part) => buildEvent(operation, at, part)));
  });
  return layout;
}

function outdated(what: string): StoreError {
  return new StoreError("evolution-outdated", what);
}
