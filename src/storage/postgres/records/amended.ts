import sql, { type Sql } from "sql-template-tag";
import type { AmendResult } from "../../contract/index.js";
import { writeMayBeDeleted } from "../retention/decisions.js";

/** An expression for why a record that is held is not amended; null if it may be deleted. */
export function writeState(at: Date): Sql {
  return sql`CASE WHEN ${writeMayBeDeleted(at)} THEN NULL WHEN _restricted_at IS NULL THEN 'kept' ELSE 'restricted' END`;
}

/** Builds the result of an amendment of one person, or of many, who have no state. */
export function toAmendResult(changed: number, state: unknown): AmendResult {
  if (changed > 0 || (state !== "restricted" && state !== "kept")) return { changed };
  return { changed, state };
}
