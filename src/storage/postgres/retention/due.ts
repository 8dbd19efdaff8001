import sql, { empty, raw } from "sql-template-tag";
import type { DueCounts, DuePerson, DueQuery } from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import { moment, toDate } from "../values.js";
import { writeDue } from "./decisions.js";

/** Counts the people of a dataset who are due until a moment. */
export async function readDueCounts(session: SqlSession, schema: string, until: Date): Promise<DueCounts> {
  const due = writeDue(until);
  const count = (because: DuePerson["because"]) => sql`count(*) FILTER (WHERE ${due} = ${because}::text)::float8`;
  const [row] = await session.rows(sql`
    SELECT ${count("retention")}, ${count("ended")}, ${count("review")} FROM ${raw(schema)}.records`);
  return { retention: Number(row?.[0]), ended: Number(row?.[1]), review: Number(row?.[2]) };
}

/** Lists people of a dataset who are due until a moment, by reference. */
export async function readDue(
  session: SqlSession,
  schema: string,
  { until, after, limit }: DueQuery,
): Promise<readonly DuePerson[]> {
  const from = after === undefined ? empty : sql` AND _subject > ${after}::uuid`;
  const due = writeDue(until);
  const rows = await session.query(sql`
    SELECT _subject::text AS subject, ${due} AS because, ${moment(
      "CASE WHEN _restricted_at IS NULL THEN greatest(_expires_at, _held_until) ELSE _review_at END",
      "at",
    )}
    FROM ${raw(schema)}.records WHERE ${due} IS NOT NULL${from} ORDER BY records._subject LIMIT ${limit}::int`);
  return rows.map(({ subject, because, at }) => ({
    subject: String(subject),
    because: String(because) as DuePerson["because"], // the expression gives no others
    at: toDate(at),
  }));
}
