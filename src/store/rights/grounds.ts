import type { FoundRecord } from "../../storage/index.js";

/** A ground of restriction (Art. 18(1) GDPR). */
export type RestrictionGround = "accuracy" | "unlawful" | "claims" | "objection";

/** The grounds of a restriction that can be stated. */
export const GROUNDS: readonly RestrictionGround[] = ["accuracy", "unlawful", "claims", "objection"];

/** Stands for a restriction whose ground was not stated. */
export type HeldGround = RestrictionGround | "unstated";

/** Reads the grounds of a restriction. Each stands until it is lifted; a restriction has at least one. */
export function readGrounds({
  restrictedAt,
  restriction,
}: Pick<FoundRecord, "restrictedAt" | "restriction">): readonly HeldGround[] {
  if (restrictedAt === undefined) return [];
  // written by writeGrounds
  return (restriction?.ground ?? "unstated").split(" ") as HeldGround[];
}

/** Adds a ground to those that stand. One that is not stated adds nothing to others, except to an objection, which is decided by itself. */
export function addGround(known: readonly HeldGround[], ground: RestrictionGround | undefined): readonly HeldGround[] {
  const all = new Set<HeldGround>([...known, ground ?? "unstated"]);
  if ([...all].some((one) => one !== "unstated" && one !== "objection")) all.delete("unstated");
  return [...all];
}

/**
 * Takes away what is lifted: a ground, or, if none is named, all of them. An objection that stands beside others stays then,
 * because it is decided by itself (Art. 18(1)(d) GDPR).
 */
export function liftGround(known: readonly HeldGround[], ground: RestrictionGround | undefined): readonly HeldGround[] {
  if (ground !== undefined) return known.filter((one) => one !== ground);
  return known.length > 1 ? known.filter((one) => one === "objection") : [];
}

/** Writes grounds as they are kept: words with a blank between them. Nothing stands for a ground that was not stated. */
export function writeGrounds(grounds: readonly HeldGround[]): string | undefined {
  return grounds.length === 1 && grounds[0] === "unstated" ? undefined : grounds.join(" ");
}
