import sql, { empty, raw } from "sql-template-tag";
import type { Entry, EntryQuery, JsonObject } from "../contract/index.js";
import type { SqlSession } from "./driver/driver.js";
import { moment, toDate } from "./values.js";

/** Keeps notes; one of the same kind and name is replaced. */
export async function writeEntries(session: SqlSession, schema: string, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  // the last one of a name counts
  const last = [...new Map(entries.map((one) => [JSON.stringify([one.kind, one.id]), one])).values()];
  await session.send(sql`
    INSERT INTO ${raw(schema)}.entries (kind, id, at, _subject, body)
    SELECT kind, id, at, subject, body
    FROM json_to_recordset(${JSON.stringify(last)}::json) AS r(kind text, id text, at timestamptz, subject uuid, body jsonb)
    ON CONFLICT (kind, id) DO UPDATE SET at = EXCLUDED.at, _subject = EXCLUDED._subject, body = EXCLUDED.body`);
}

/** Reads notes of one kind, in the order of their names. */
export async function readEntries(
  session: SqlSession,
  schema: string,
  { kind, subject, after, limit }: EntryQuery,
): Promise<readonly Entry[]> {
  const whose = subject === undefined ? empty : sql` AND _subject = ${subject}::uuid`;
  const from = after === undefined ? empty : sql` AND id > ${after}`;
  const rows = await session.query(sql`
    SELECT id, ${moment("at")}, _subject::text AS subject, body FROM ${raw(schema)}.entries
    WHERE kind = ${kind}${whose}${from} ORDER BY entries.id LIMIT ${limit}::int`);
  return rows.map((row) => ({
    kind,
    id: String(row.id),
    at: toDate(row.at),
    ...(row.subject === null ? {} : { subject: String(row.subject) }),
    body: row.body as JsonObject, // an object was written
  }));
}

/** Deletes notes of one kind by name. */
export async function deleteEntries(
  session: SqlSession,
  schema: string,
  kind: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await session.send(sql`
    DELETE FROM ${raw(schema)}.entries WHERE kind = ${kind}
      AND id IN (SELECT one FROM json_array_elements_text(${JSON.stringify(ids)}::json) AS one)`);
}
