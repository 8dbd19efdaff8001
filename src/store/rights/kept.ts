import type { AnyAssignment } from "../../assignment/index.js";
import type { FoundRecord, StorageTransaction, StoredHold } from "../../storage/index.js";
import { findNote } from "../notes.js";
import { findDeadline, isRequestHold, REQUEST } from "../requests/request.js";
import { readGrounds } from "./grounds.js";

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

/** Finds the law that asks for a record, under a legal obligation (Art. 17(3)(b) GDPR). */
export function findLaw(
  { purpose: { basis } }: AnyAssignment,
  { expiresAt }: Pick<FoundRecord, "expiresAt">,
): readonly KeptBecause[] {
  return basis.kind === "legal-obligation" ? [{ because: "legal-obligation", law: basis.law, until: expiresAt }] : [];
}

/** Finds the holds and open requests that keep a person's record. */
export async function findHolds(
  transaction: StorageTransaction,
  subject: string,
  at: Date,
): Promise<readonly KeptBecause[]> {
  const keepers: KeptBecause[] = [];
  for (const hold of await transaction.holds(subject)) {
    if (hold.until > at) keepers.push(await toKeeper(transaction, hold));
  }
  return keepers;
}

/** Finds what keeps a record from being deleted. */
export async function findKeepers(
  transaction: StorageTransaction,
  held: FoundRecord,
  at: Date,
): Promise<readonly KeptBecause[]> {
  const keepers = [...(await findHolds(transaction, held.subject, at))];
  for (const ground of readGrounds(held)) {
    keepers.push({ because: "restriction", ...(ground === "unstated" ? {} : { reason: ground }) });
  }
  return keepers;
}

async function toKeeper(transaction: StorageTransaction, hold: StoredHold): Promise<KeptBecause> {
  const { id, reason, law, until } = hold;
  if (!isRequestHold(hold)) return { because: "hold", reason, law, until };
  const request = await findNote(transaction, REQUEST, id);
  return { because: "request", reason, law, ...(request === undefined ? {} : { until: findDeadline(request.body) }) };
}
