import type { FoundRecord, StorageTransaction } from "../../storage/index.js";

/** A reason why data are not deleted (Art. 17(3), 18 GDPR). */
export interface KeptBecause {
  readonly because: "hold" | "restriction" | "legal-obligation";
  /** The reference of a hold's reason, or the ground of a restriction. */
  readonly reason?: string;
  readonly law?: string;
  /** The moment at which the reason ends, as far as it is known. */
  readonly until?: Date;
}

/** Finds what keeps a record from being deleted. */
export async function findKeepers(
  transaction: StorageTransaction,
  { subject, restrictedAt, restriction }: FoundRecord,
  at: Date,
): Promise<readonly KeptBecause[]> {
  const holds = (await transaction.holds(subject)).filter(({ until }) => until > at);
  const keepers = holds.map(({ reason, law, until }): KeptBecause => ({ because: "hold", reason, law, until }));
  if (restrictedAt === undefined) return keepers;
  const ground = restriction?.ground === undefined ? {} : { reason: restriction.ground };
  return [...keepers, { because: "restriction", ...ground }];
}
