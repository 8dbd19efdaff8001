import sql, { empty, type Sql } from "sql-template-tag";
import type { BroughtPerson, BroughtQuery } from "../../contract/index.js";
import { writeMayBeDeleted } from "../retention/decisions.js";
import { toHex, uuidArray } from "../schema/types.js";

/** Writes which of a source's intakes count, to stand behind a condition. */
export function writeUntil(before: Date | undefined): Sql {
  return before === undefined ? empty : sql` AND at <= ${before.toISOString()}::timestamptz`;
}

/** Writes which people of those intakes are listed, and in which order. */
export function writeBrought({ at, subjects, after, limit }: BroughtQuery): Sql {
  const from = after === undefined ? empty : sql` AND _subject > ${after}::uuid`;
  const some = subjects === undefined ? empty : sql` AND _subject = ANY(${uuidArray(subjects)}::uuid[])`;
  return sql`AND _also IS NULL AND NOT (${writeMayBeDeleted(at)})${some}${from}
    ORDER BY records._subject LIMIT ${limit}::int`;
}

export function toBroughtPerson({ subject, identity, kept }: Readonly<Record<string, unknown>>): BroughtPerson {
  return { subject: String(subject), identity: toHex(identity), isKept: kept === true };
}
