import { randomUUID } from "node:crypto";
import { readEnded } from "../../definition/ended.js";
import { StoreError } from "../../errors/index.js";
import { buildEvent } from "../../oversight/index.js";
import type { LayoutChange, Registration } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { oweTellingOfAll } from "../disclosure/telling.js";

/** Result of the end of a purpose. */
export interface EndedPurpose {
  /** The moment at which it ended. */
  readonly endedAt: Date;
  /** The number of people who were deleted by this call. */
  readonly deleted: number;
  /** The number of people whom holds, restrictions or a legal obligation keep. They go when that is over. */
  readonly kept: number;
}

/** Names the person who ends a purpose, and why. */
export interface EndingApproval {
  readonly by: string;
  readonly reason: string;
}

/**
 * Ends the purpose of a dataset. It is registered and all records are ended in one transaction, so that nothing comes in
 * afterwards, in any process. Records are then deleted in batches. A call that was interrupted is repeated.
 *
 * @throws StoreError `assignment-changed` if another version is registered
 */
export async function endPurpose(context: DatasetContext, { by, reason }: EndingApproval): Promise<EndedPurpose> {
  const endedAt = context.endedAt ?? (await register(context, { by, reason }));
  const deleted = await context.removeExpired();
  const kept = await context.act("read", ({ transaction, at }) => transaction.count({ where: [], at, everyone: true }));
  return { endedAt, deleted, kept };
}

async function register(context: DatasetContext, { by, reason }: EndingApproval): Promise<Date> {
  const { storage, layout, assignment } = context;
  // by the clock of storage, which the act makes sure of
  const at = await context.act("read", async (act) => act.at);
  const known = (await storage.registered([assignment.id])).get(assignment.id);
  if (known === undefined || known.version !== layout.version) throw changed(assignment.id);
  const version = known.version + 1;
  const { approval: _, ...rest } = known;
  const registration: Registration = {
    ...rest,
    version,
    // stores that do not know of it must not go on
    accepts: version,
    definition: { ...known.definition, ended: { at: at.toISOString() } },
    approval: { by, reason, at },
  };
  const change: LayoutChange = { before: layout, after: { ...layout, version }, registration };
  await storage.evolve(change, async (transaction) => {
    const people = await transaction.count({ where: [], at, everyone: true });
    // a legal obligation keeps them until their retention is over
    if (assignment.purpose.basis.kind !== "legal-obligation") {
      await oweTellingOfAll(transaction, { change: "removed", at });
      await transaction.endAll("everyone", at);
    }
    await transaction.append([buildEvent(randomUUID(), at, { act: "ended", actor: by, counts: { version, people } })]);
  });
  context.noteEnded(version, at);
  return readEnded(registration.definition) ?? at;
}

function changed(id: string): StoreError {
  return new StoreError("assignment-changed", `Assignment "${id}" is registered in another version than it was opened`);
}
