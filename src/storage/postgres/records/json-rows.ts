import sql, { raw, type Sql } from "sql-template-tag";
import type { DatasetLayout, IncomingRecord } from "../../contract/index.js";
import { findLatestEvidence } from "../../decisions.js";
import { writeIncomingType } from "../schema/types.js";
import { keptIn, type PersonsEvidence, TECHNICAL } from "./record-rows.js";

/**
 * Writes records as a relation `r` of {@link columnsOfRecords}, with the origins of the fields as `_sent`. It takes one
 * parameter for any number of records.
 *
 * @param isMerging - True if the records go into others, whose evidence stays.
 */
export function recordset({ fields }: DatasetLayout, records: readonly IncomingRecord[], isMerging: boolean): Sql {
  const columns = [...TECHNICAL, ["_sent", "integer[]"], ["_at", "timestamptz"]].map((column) => column.join(" "));
  const types = [...columns, ...fields.map(writeIncomingType)];
  const rows = records.map((record) => {
    const { intake, origins, first, latest } = keptIn(fields, record);
    const newest = isMerging ? findLatestEvidence(record.evidence) : latest;
    const remembered = record.remembered ?? null;
    return {
      _subject: record.subject,
      _identity: record.identity,
      _intake: intake,
      _origins: origins,
      _sent: record.origins,
      _evidence_at: first?.at,
      _evidence_version: first?.version,
      _evidence_document: first?.document,
      _collected_at: record.collectedAt,
      _expires_at: record.expiresAt,
      _updated_at: record.collectedAt === record.at ? null : record.at,
      _at: record.at,
      _latest_at: newest?.at,
      _latest_version: newest === undefined ? null : (newest.version ?? ""),
      // an empty object says that nothing is remembered any more
      _remembered: isMerging || (remembered !== null && Object.keys(remembered).length > 0) ? remembered : null,
      ...record.values,
    };
  });
  return sql`json_to_recordset(${JSON.stringify(rows, withoutBigints)}::json) AS r(${raw(types.join(", "))})`;
}

/** Writes evidence as a relation `r` with the columns of its table. */
export function evidenceFromJson(evidence: readonly PersonsEvidence[]): Sql {
  const rows = evidence.map(({ subject, version, ...one }) => ({
    ...one,
    _subject: subject,
    version: version ?? "",
  }));
  return sql`json_to_recordset(${JSON.stringify(rows)}::json)
    AS r(_subject uuid, at timestamptz, version text, document text, intake integer)`;
}

/** Writes big integers as text, because JSON has none. PostgreSQL still reads them as numeric. */
function withoutBigints(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
