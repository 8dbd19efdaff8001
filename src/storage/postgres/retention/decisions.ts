import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import type { DatasetLayout } from "../../contract/index.js";

/** Writes the decision of `mayBeUsed` for rows of records; `of` names the table, as `t.`, where there are several. */
export function writeMayBeUsed(at: Date, of: "" | "t." = ""): Sql {
  const [expires, restricted] = ["_expires_at", "_restricted_at"].map((name) => raw(of + name));
  return sql`${expires} > ${at.toISOString()}::timestamptz AND ${restricted} IS NULL`;
}

/** Writes the decision of `mayBeDeleted` for rows of records; `of` as in {@link writeMayBeUsed}. */
export function writeMayBeDeleted(at: Date, of: "" | "e." = ""): Sql {
  const moment = sql`${at.toISOString()}::timestamptz`;
  const [expires, restricted, held] = ["_expires_at", "_restricted_at", "_held_until"].map((name) => raw(of + name));
  return sql`${expires} <= ${moment} AND ${restricted} IS NULL AND (${held} IS NULL OR ${held} <= ${moment})`;
}

/** Writes the decision of `isOnlyHeld` for rows of records. */
export function writeIsOnlyHeld(at: Date): Sql {
  const moment = sql`${at.toISOString()}::timestamptz`;
  return sql`_expires_at <= ${moment} AND _restricted_at IS NULL AND _held_until > ${moment}`;
}

/**
 * Writes the decision of `isCovered` for rows of records, to stand behind others; nothing if evidence decides nothing. The latest
 * evidence stands in the record, unless it is the first one.
 */
export function writeIsCovered({ versions }: DatasetLayout): Sql {
  if (versions === undefined) return empty;
  if (versions.length === 0) return raw(" AND false");
  // null, and so not covered, without any evidence
  const first = "WHEN _evidence_at IS NOT NULL THEN coalesce(_evidence_version, '')";
  const latest = raw(`CASE WHEN _latest_at IS NOT NULL THEN _latest_version ${first} END`);
  return sql` AND ${latest} IN (${join(versions.map((version) => sql`${version}::text`))})`;
}

/** Writes why a row of records is due until a moment, as `DuePerson` has it; null if nothing is. */
export function writeDue(until: Date): Sql {
  const ended = raw("CASE WHEN _ended_at IS NULL THEN 'retention' ELSE 'ended' END");
  return sql`CASE WHEN ${writeMayBeDeleted(until)} THEN ${ended}
    WHEN _restricted_at IS NOT NULL AND _review_at <= ${until.toISOString()}::timestamptz THEN 'review' END`;
}

/** Writes the decision if a hold or a restriction keeps a row of records at a moment. */
export function writeIsKept(at: Date): Sql {
  return sql`(_restricted_at IS NOT NULL OR coalesce(_held_until > ${at.toISOString()}::timestamptz, false))`;
}
