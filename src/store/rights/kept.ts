import type { FoundRecord, StorageTransaction, StoredHold } from "../../storage/index.js";
import { findNote } from "../notes.js";
import { findDeadline, isRequestHold, REQUEST } from "../requests/request.js";

/** A reason why data are not deleted (Art. 15, 17(3), 18, 20 GDPR). */
export interface KeptBecause {
  /** An open request for access or portability keeps data until it is answered. */
  readonly because: "hold" | "restriction" | "legal-obligation" | "request";
  /** The reference of a hold's reason, the ground of a restriction, or `request:` and the id of a request. */
  readonly reason?: string;
  readonly law?: string;
  /** The moment at which the reason ends, as far as it is known. It is the deadline of a request, which keeps data on if it is late. */
  readonly until?: Date;
}

/** Finds what keeps a record from being deleted. */
export async function findKeepers(
  transaction: StorageTransaction,
  { subject, restrictedAt, restriction }: FoundRecord,
  at: Date,
): Promise<readonly KeptBecause[]> {
  const holds = (await transaction.holds(subject)).filter(({ until }) => until > at);
  const keepers: KeptBecause[] = [];
  for (const hold of holds) keepers.push(await toKeeper(transaction, hold));
  if (restrictedAt === undefined) return keepers;
  const ground = restriction?.ground === undefined ? {} : { reason: restriction.ground };
  return [...keepers, { because: "restriction", ...ground }];
}

async function toKeeper(transaction: StorageTransaction, hold: StoredHold): Promise<KeptBecause> {
  const { id, reason, law, until } = hold;
  if (!isRequestHold(hold)) return { because: "hold", reason, law, until };
  const request = await findNote(transaction, REQUEST, id);
  return { because: "request", reason, law, ...(request === undefined ? {} : { until: findDeadline(request.body) }) };
}
