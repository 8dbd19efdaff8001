import type { RecordEvidence, StoredRecord } from "./contract/records.js";

/** The state of a record on which it depends if it may be used or deleted. */
export type RecordState = Pick<StoredRecord, "expiresAt" | "restrictedAt" | "heldUntil">;

/**
 * Decides if a record may be used at a moment. Nothing else decides it: every read, every correction and every merge asks
 * this, or its equal in an adapter's own language. Reads also ask {@link isCovered}.
 */
export function mayBeUsed({ expiresAt, restrictedAt }: RecordState, at: Date): boolean {
  return expiresAt > at && restrictedAt === undefined;
}

/**
 * Decides if a record may be deleted at a moment. Its time is over then, and neither a hold nor a restriction keeps it
 * (Art. 17(3), 18(1)(b) and (c) GDPR).
 */
export function mayBeDeleted({ expiresAt, restrictedAt, heldUntil }: RecordState, at: Date): boolean {
  return expiresAt <= at && restrictedAt === undefined && (heldUntil === undefined || heldUntil <= at);
}

/**
 * Decides if a hold or a restriction keeps a record as it is. Values whose time is over are then hidden, but not emptied, and
 * whoever looks up that one person finds them (Art. 15 GDPR).
 */
export function isKeptAsItIs({ restrictedAt, heldUntil }: RecordState, at: Date): boolean {
  return restrictedAt !== undefined || (heldUntil !== undefined && heldUntil > at);
}

/**
 * Decides if the time of a value is over. It was obtained at the moment of the intake that is its origin, or when the record was
 * collected if no intake brought it.
 */
export function isValueOver(
  { origin, collectedAt }: { readonly origin: number | null; readonly collectedAt: Date },
  intakes: { get(number: number): Date | undefined },
  until: Date,
): boolean {
  const obtainedAt = origin === null || origin <= 0 ? collectedAt : (intakes.get(origin) ?? collectedAt);
  return obtainedAt <= until;
}

/** Decides if a record is kept by a hold alone. It is then used for nothing but what the hold is for. */
export function isOnlyHeld(record: RecordState, at: Date): boolean {
  return record.expiresAt <= at && record.restrictedAt === undefined && !mayBeDeleted(record, at);
}

/** Finds the latest evidence; of one moment, the last one. */
export function findLatestEvidence<Of extends Pick<RecordEvidence, "at">>(evidence: readonly Of[]): Of | undefined {
  return evidence.reduce<Of | undefined>(
    (best, one) => (best === undefined || one.at >= best.at ? one : best),
    undefined,
  );
}

/** Decides if the latest evidence of a record covers the purpose as it is declared. The last one of several with one moment counts. */
export function isCovered(
  evidence: readonly Pick<RecordEvidence, "at" | "version">[],
  versions: readonly string[] | undefined,
): boolean {
  if (versions === undefined) return true;
  const latest = findLatestEvidence(evidence);
  return latest !== undefined && versions.includes(latest.version ?? "");
}
