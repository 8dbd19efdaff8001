import sql, { empty, raw, type Sql } from "sql-template-tag";
import type { FoundRecord, LayoutField, RecordEvidence, Remembered, StoredRecord } from "../../contract/index.js";
import type { SqlList, SqlRow, SqlSession } from "../driver/driver.js";
import { hideOver, type SeenLayout } from "../retention/over.js";
import { quoted } from "../schema/names.js";
import { writeReading } from "../schema/types.js";
import { moment, readFieldValues, toDate, toOptionalDate, toText } from "../values.js";
import { readOrigins } from "./origins.js";
import type { RecordTable } from "./record-table.js";

/** The columns beside the fields that {@link toStoredRecord} reads. */
export const RECORD_COLUMNS: Sql = sql`_subject::text AS _subject, _intake, _origins,
  ${moment("_collected_at")}, ${moment("_updated_at")}, ${moment("_expires_at")}, ${moment("_restricted_at")},
  ${moment("_contacted_at")}, _restriction, ${moment("_review_at")}, ${moment("_held_until")}, ${moment("_ended_at")},
  _remembered`;

/** Builds a record from a row of its columns. */
export function toStoredRecord(row: SqlRow, fields: readonly LayoutField[]): StoredRecord {
  const values = readFieldValues(row, fields);
  return {
    subject: String(row._subject),
    values,
    origins: readOrigins(row, fields, values),
    collectedAt: toDate(row._collected_at),
    updatedAt: toDate(row._updated_at ?? row._collected_at),
    expiresAt: toDate(row._expires_at),
    contactedAt: toOptionalDate(row._contacted_at),
    restrictedAt: toOptionalDate(row._restricted_at),
    restriction:
      row._restricted_at === null
        ? undefined
        : { ground: toText(row._restriction), reviewAt: toOptionalDate(row._review_at) },
    heldUntil: toOptionalDate(row._held_until),
    endedAt: toOptionalDate(row._ended_at),
    remembered: (row._remembered ?? undefined) as Remembered | undefined, // written from the same
  };
}

/** Reads the record of one person with its evidence, if it is held. */
export async function readFoundRecords(
  session: SqlSession,
  schema: string,
  layout: SeenLayout,
  table: RecordTable,
  identity: string,
): Promise<readonly FoundRecord[]> {
  const { fields } = layout;
  const which = await table.selectRow(identity);
  if (which === undefined) return [];
  const further = sql`SELECT json_agg(json_build_array(${raw(writeReading("date", "at"))}, version, document, intake))
    FROM ${raw(schema)}.evidence WHERE evidence._subject = records._subject`;
  // distributed tables do not allow a subquery for each row
  const joined = table.isDistributed ? empty : sql`, (${further}) AS _evidence`;
  const rows = await session.query(sql`
    SELECT ${RECORD_COLUMNS}, ${readFields(fields)}, ${moment("_evidence_at")}, _evidence_version, _evidence_document,
      ${moment("_latest_at")}, _latest_version${joined}
    FROM ${raw(schema)}.records WHERE ${which}`);
  const found: FoundRecord[] = [];
  for (const row of rows) {
    const record = hideOver(layout, toStoredRecord(row, fields));
    const later = table.isDistributed
      ? await readEvidence(session, schema, record.subject)
      : ((row._evidence ?? []) as SqlList[]); // the column that was selected
    found.push({ ...record, evidence: sortEvidence(row, later) });
  }
  return found;
}

/** Reads evidence that came after the record's first, as lists of the columns that {@link sortEvidence} takes. */
function readEvidence(session: SqlSession, schema: string, subject: string): Promise<readonly SqlList[]> {
  return session.rows(sql`
    SELECT ${moment("at")}, version, document, intake FROM ${raw(schema)}.evidence WHERE _subject = ${subject}::uuid`);
}

function readFields(fields: readonly LayoutField[]): Sql {
  return raw(fields.map(({ name, kind }) => `${writeReading(kind, quoted(name))} AS ${quoted(name)}`).join(", "));
}

/** Puts all evidence of a record in order, oldest first: the one in its row, and those that came later. */
function sortEvidence(row: SqlRow, later: readonly SqlList[]): readonly RecordEvidence[] {
  const { _evidence_at: at, _evidence_version: version, _evidence_document: document } = row;
  const first = at === null ? [] : [toEvidence(at, version, document, row._intake)];
  const all = [...first, ...later.map((one) => toEvidence(one[0], one[1], one[2], one[3]))];
  // the latest one stands behind others of its moment
  const latest = row._latest_at === null ? first[0] : all.find(isLatest(toDate(row._latest_at), row._latest_version));
  const place = (one: RecordEvidence): number => (one === latest ? 1 : 0);
  return all.sort((left, right) => left.at.getTime() - right.at.getTime() || place(left) - place(right));
}

function isLatest(latestAt: Date, latestVersion: unknown): (one: RecordEvidence) => boolean {
  return ({ at, version = "" }) => at.getTime() === latestAt.getTime() && version === latestVersion;
}

function toEvidence(at: unknown, version: unknown, document: unknown, intake: unknown): RecordEvidence {
  return {
    at: toDate(at),
    version: toText(version) || undefined,
    document: toText(document),
    intake: Number(intake),
  };
}
