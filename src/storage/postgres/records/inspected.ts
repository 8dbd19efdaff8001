import sql, { empty, raw, type Sql } from "sql-template-tag";
import type { InspectedRecord, PageQuery } from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import { type SeenLayout, writeSeen } from "../retention/over.js";
import { moment, toDate, toOptionalDate, toText } from "../values.js";
import { readOrigins } from "./origins.js";

/** Reads facts on a part of the selected records, without their values. */
export async function readInspected(
  session: SqlSession,
  schema: string,
  layout: SeenLayout,
  query: Omit<PageQuery, "fields">,
  which: Sql,
): Promise<readonly InspectedRecord[]> {
  const { fields } = layout;
  const after = query.after === undefined ? empty : sql` AND _subject > ${query.after}::uuid`;
  const held = fields.map(({ name }) => `${writeSeen(layout, name, "records")} IS NOT NULL`);
  const rows = await session.query(sql`
    SELECT _subject::text AS _subject, _intake, _origins, ${raw(`to_json(ARRAY[${held.join(", ")}]::boolean[])`)} AS held,
      ${moment("_collected_at")}, ${moment("_updated_at")}, ${moment("_expires_at")}, ${moment("_restricted_at")},
      ${moment("_held_until")}, ${moment("_ended_at")},
      ${moment("coalesce(_latest_at, _evidence_at)", "proven_at")},
      CASE WHEN _latest_at IS NULL THEN _evidence_version ELSE _latest_version END AS version
    FROM ${raw(schema)}.records WHERE ${which}${after} ORDER BY records._subject LIMIT ${query.limit}::int`);
  return rows.map((row): InspectedRecord => {
    const isHeld = row.held as readonly boolean[]; // a list of booleans was built
    const values = Object.fromEntries(fields.map(({ name }, index) => [name, isHeld[index] === true ? true : null]));
    const collectedAt = toDate(row._collected_at);
    return {
      subject: String(row._subject),
      origins: readOrigins(row, fields, values).map((origin, index) => (isHeld[index] === true ? origin : null)),
      collectedAt,
      updatedAt: row._updated_at === null ? collectedAt : toDate(row._updated_at),
      expiresAt: toDate(row._expires_at),
      restrictedAt: toOptionalDate(row._restricted_at),
      heldUntil: toOptionalDate(row._held_until),
      endedAt: toOptionalDate(row._ended_at),
      evidence:
        row.proven_at === null ? undefined : { at: toDate(row.proven_at), version: toText(row.version) || undefined },
    };
  });
}
