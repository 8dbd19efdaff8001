import sql, { raw, type Sql } from "sql-template-tag";
import type { DatasetLayout, IncomingRecord } from "../../contract/index.js";
import { writeIncomingType } from "../schema/types.js";
import { keptIn, type PersonsEvidence, TECHNICAL } from "./record-rows.js";

/**
 * Writes records as a relation `r` of {@link columnsOfRecords}, with the origins of the fields as `_sent`. It takes one
 * parameter for any number of records.
 */
export function recordset({ fields }: DatasetLayout, records: readonly IncomingRecord[]): Sql {
  const columns = [...TECHNICAL, ["_sent", "integer[]"]].map((column) => column.join(" "));
  const types = [...columns, ...fields.map(writeIncomingType)];
  const rows = records.map((record) => {
    const { intake, origins, first } = keptIn(fields, record);
    return {
      _subject: record.subject,
      _identity: record.identity,
      _intake: intake,
      _origins: origins,
      _sent: record.origins,
      _evidence_at: first?.at,
      _evidence_version: first?.version,
      _evidence_document: first?.document,
      _collected_at: record.at,
      _expires_at: record.expiresAt,
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
