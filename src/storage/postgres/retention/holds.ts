import sql, { raw, type Sql } from "sql-template-tag";
import type { ListedHold, StoredHold } from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import { uuidArray } from "../schema/types.js";
import { moment, toDate } from "../values.js";

/**
 * Puts people under a hold: the rows that a condition selects. Holds are few, and lie on one node where records lie on several;
 * no statement therefore joins the two.
 */
export async function writeHold(
  session: SqlSession,
  schema: string,
  hold: StoredHold,
  which: Sql | undefined,
): Promise<number> {
  if (which === undefined) return 0;
  const until = sql`${hold.until.toISOString()}::timestamptz`;
  const rows = await session.rows(sql`
    UPDATE ${raw(schema)}.records SET _held_until = greatest(_held_until, ${until}) WHERE ${which}
    RETURNING _subject::text`);
  if (rows.length === 0) return 0;
  await session.send(sql`
    INSERT INTO ${raw(schema)}.holds (_subject, id, reason, law, at, until)
    SELECT one, ${hold.id}::uuid, ${hold.reason}, ${hold.law}, ${hold.at.toISOString()}::timestamptz, ${until}
    FROM unnest(${uuidArray(rows.map(([subject]) => String(subject)))}::uuid[]) AS one`);
  return rows.length;
}

/** Ends a hold; returns the number of people whom it kept. */
export async function endHold(session: SqlSession, schema: string, id: string): Promise<number> {
  const rows = await session.rows(sql`
    DELETE FROM ${raw(schema)}.holds WHERE id = ${id}::uuid RETURNING _subject::text`);
  if (rows.length === 0) return 0;
  const subjects = rows.map(([subject]) => String(subject));
  const ends = await session.rows(sql`
    SELECT _subject::text, ${moment("max(until)", "until")} FROM ${raw(schema)}.holds
    WHERE _subject = ANY(${uuidArray(subjects)}::uuid[]) GROUP BY 1`);
  const others = new Map(ends.map(([subject, until]) => [String(subject), toDate(until).toISOString()]));
  const after = subjects.map((subject) => ({ subject, until: others.get(subject) ?? null }));
  // materialized, so that it goes to the nodes as rows
  await session.send(sql`
    WITH r AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(after)}::json) AS r(subject uuid, until timestamptz)
    )
    UPDATE ${raw(schema)}.records AS t SET _held_until = r.until FROM r WHERE t._subject = r.subject`);
  return rows.length;
}

/** Lists holds, oldest first, of one person or all. */
export async function readHolds(
  session: SqlSession,
  schema: string,
  subject: string | undefined,
): Promise<readonly ListedHold[]> {
  const own = subject === undefined ? sql`true` : sql`bool_or(_subject = ${subject}::uuid)`;
  const rows = await session.query(sql`
    SELECT id::text AS id, reason, law, ${moment("at")}, ${moment("until")}, count(*)::float8 AS people
    FROM ${raw(schema)}.holds GROUP BY id, reason, law, holds.at, holds.until HAVING ${own}
    ORDER BY holds.at, holds.id`);
  return rows.map((row) => ({
    id: String(row.id),
    reason: String(row.reason),
    law: String(row.law),
    at: toDate(row.at),
    until: toDate(row.until),
    people: Number(row.people),
  }));
}

/** Lists the people whom holds under a law keep at a moment. */
export async function readHeldUnder(
  session: SqlSession,
  schema: string,
  law: string,
  at: Date,
): Promise<readonly string[]> {
  const rows = await session.rows(sql`
    SELECT DISTINCT _subject::text FROM ${raw(schema)}.holds
    WHERE law = ${law} AND until > ${at.toISOString()}::timestamptz`);
  return rows.map(([subject]) => String(subject));
}
