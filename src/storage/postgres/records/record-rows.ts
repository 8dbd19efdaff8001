import sql, { join, raw, type Sql } from "sql-template-tag";
import type {
  Amendment,
  DatasetLayout,
  IncomingRecord,
  LayoutField,
  RecordEvidence,
  StoredValues,
} from "../../contract/index.js";
import type { SqlRow } from "../driver/driver.js";
import { quoted } from "../schema/names.js";
import { isNotNull, parameter, toElementType, writeIncomingType } from "../schema/types.js";
import { binaryArray, type ElementType } from "./copy/binary-arrays.js";
import { BinaryCopy, writeColumns } from "./copy/binary-copy.js";
import { buildRowWriter, type RowWriter } from "./copy/row-writer.js";

/** From as many records on, COPY is worth its round trips. */
export const WORTH_COPYING = 50;

/** Columns that a new record is written with, beside its fields. */
const TECHNICAL: readonly (readonly [name: string, type: string])[] = [
  ["_subject", "uuid"],
  ["_identity", "uuid"],
  ["_intake", "integer"],
  ["_origins", "integer[]"],
  ["_evidence_at", "timestamptz"],
  ["_evidence_version", "text"],
  ["_evidence_document", "text"],
  ["_collected_at", "timestamptz"],
  ["_expires_at", "timestamptz"],
];

/** The columns that a new record is written with, as SQL lists them. */
export function columnsOfRecords({ fields }: DatasetLayout): string {
  return [...TECHNICAL.map(([name]) => name), ...fields.map(({ name }) => quoted(name))].join(", ");
}

/** Rows for COPY, and the evidence that has no place in them. */
export interface CopiedRows {
  readonly data: Buffer;
  readonly further: readonly PersonsEvidence[];
}

/** Records as rows for COPY into {@link columnsOfRecords}. */
export function buildCopy({ fields }: DatasetLayout, records: readonly IncomingRecord[]): CopiedRows {
  const evidence: PersonsEvidence[] = [];
  const writer = buildRowWriter(fields);
  const copy = new BinaryCopy(records.length * 256);
  let [collectedAt, expiresAt, moments]: [Date?, Date?, Buffer?] = [];
  let uniform: Uniform | undefined;
  for (const record of records) {
    // rows of one source share the list of where their fields come from
    if (uniform?.origins !== record.origins) uniform = toUniform(record.origins);
    const { intake, origins, first, further } = isPlain(record, uniform, writer)
      ? { intake: uniform.intake, origins: null, first: record.evidence[0], further: NONE }
      : keptIn(fields, record);
    for (const one of further) evidence.push({ subject: record.subject, ...one });
    copy.row(TECHNICAL.length + fields.length);
    copy.uuid(record.subject);
    copy.uuid(record.identity);
    copy.integer(intake);
    if (origins === null) copy.null();
    else copy.integers(origins);
    copy.value("date", first?.at ?? null);
    copy.value("text", first?.version ?? null);
    copy.value("text", first?.document ?? null);
    if (moments === undefined || collectedAt !== record.at || expiresAt !== record.expiresAt) {
      [collectedAt, expiresAt] = [record.at, record.expiresAt];
      moments = writeColumns((columns) => {
        columns.moment(record.at);
        columns.moment(record.expiresAt);
      });
    }
    copy.columns(moments);
    writer.write(copy, record.values);
  }
  return { data: copy.end(), further: evidence };
}

/** One record as values of {@link columnsOfRecords}. */
export function valuesOfRecord({ fields }: DatasetLayout, record: IncomingRecord): Sql {
  const { subject, identity, at, expiresAt, values } = record;
  const { intake, origins, first } = keptIn(fields, record);
  const technical = [
    subject,
    identity,
    String(intake),
    origins === null ? null : writeArray(origins),
    first?.at.toISOString() ?? null,
    first?.version ?? null,
    first?.document ?? null,
    at.toISOString(),
    expiresAt.toISOString(),
  ];
  return join([
    ...technical.map((value, index) => sql`${value}::${raw(TECHNICAL[index]?.[1] ?? "text")}`),
    ...fields.map(({ name, kind }) => {
      const value = values[name] ?? null;
      return value === null ? raw("NULL") : parameter(kind, value);
    }),
  ]);
}

function writeArray(origins: readonly (number | null)[]): string {
  return `{${origins.map((origin) => origin ?? "NULL").join(",")}}`;
}

/**
 * Records as a relation `r` of {@link columnsOfRecords}, and of where each field comes from, `_sent`; one parameter however
 * many they are.
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

/**
 * What is sent of people who are held as a relation `r`, as far as merging needs it, told apart by `key`. By a binary array for
 * each column where the client sends buffers as they are, which takes both sides a part of what JSON does.
 */
export function readSent(
  layout: DatasetLayout,
  records: readonly IncomingRecord[],
  key: "_identity" | "_subject",
  isBinary: boolean,
): Sql {
  if (!isBinary) return recordset(layout, records);
  const { fields } = layout;
  const [first] = records;
  const isAlike = records.every(({ origins }) => origins === first?.origins);
  const columns = [
    arrayColumn(key, "uuid", records, (copy, { identity, subject }) =>
      copy.uuid(key === "_identity" ? identity : subject),
    ),
    arrayColumn("_collected_at", "timestamptz", records, (copy, { at }) => copy.moment(at)),
    arrayColumn("_expires_at", "timestamptz", records, (copy, { expiresAt }) => copy.moment(expiresAt)),
    ...fields.map(({ name, kind }) =>
      arrayColumn(quoted(name), toElementType(kind), records, (copy, { values }) =>
        copy.value(kind, values[name] ?? null),
      ),
    ),
    ...(isAlike ? [] : [arrayColumn("_sent", "text", records, (copy, { origins }) => copy.text(writeArray(origins)))]),
  ];
  const sent = isAlike ? sql`${writeArray(first?.origins ?? [])}::integer[]` : raw("u._sent::integer[]");
  const names = columns.filter(({ name }) => name !== "_sent").map(({ name }) => `u.${name}`);
  return sql`(SELECT ${raw(names.join(", "))}, ${sent} AS _sent FROM ${unnested(columns, "u")}) AS r`;
}

/** A column of a relation that is sent by arrays. */
interface ArrayColumn {
  readonly name: string;
  readonly type: ElementType;
  readonly array: Buffer;
}

function arrayColumn<Row>(
  name: string,
  type: ElementType,
  rows: readonly Row[],
  write: (copy: BinaryCopy, row: Row) => void,
): ArrayColumn {
  const array = binaryArray(type, rows.length, (copy) => {
    for (const row of rows) write(copy, row);
  });
  return { name, type, array };
}

function unnested(columns: readonly ArrayColumn[], alias: string): Sql {
  const arrays = columns.map(({ type, array }) => sql`${array}::${raw(type)}[]`);
  return sql`unnest(${join(arrays)}) AS ${raw(`${alias}(${columns.map(({ name }) => name).join(", ")})`)}`;
}

/** Evidence that came with a record and has no place in its row. */
export function selectFurther({ fields }: DatasetLayout, record: IncomingRecord): readonly RecordEvidence[] {
  return keptIn(fields, record).further;
}

/** Evidence as a relation `r` of the columns of its table; by arrays as {@link readSent}. */
export function writeEvidence(evidence: readonly PersonsEvidence[], isBinary: boolean): Sql {
  if (!isBinary) {
    const rows = evidence.map(({ subject, version, ...one }) => ({
      ...one,
      _subject: subject,
      version: version ?? "",
    }));
    return sql`json_to_recordset(${JSON.stringify(rows)}::json)
      AS r(_subject uuid, at timestamptz, version text, document text, intake integer)`;
  }
  const columns = [
    arrayColumn("_subject", "uuid", evidence, (copy, { subject }) => copy.uuid(subject)),
    arrayColumn("at", "timestamptz", evidence, (copy, { at }) => copy.moment(at)),
    arrayColumn("version", "text", evidence, (copy, { version }) => copy.text(version ?? "")),
    arrayColumn("document", "text", evidence, (copy, { document }) => copy.value("text", document ?? null)),
    arrayColumn("intake", "integer", evidence, (copy, { intake }) => copy.integer(intake)),
  ];
  return unnested(columns, "r");
}

/** SET clauses that replace what was sent, in a record `t`, and leave the rest; fields that a later version added, too. */
export function writeMerge({ fields }: DatasetLayout, from: "EXCLUDED" | "r", renew: boolean): Sql {
  const merged = fields.map((field, index) => {
    const column = quoted(field.name);
    // a list of all is cheaper to plan for, and a row that is proposed has none
    const origin = from === "r" ? `r._sent[${index + 1}]` : writeOrigin(from, field, index);
    return {
      value: `${column} = CASE WHEN ${origin} > 0 THEN ${from}.${column} ELSE t.${column} END`,
      origin: `CASE WHEN ${origin} > 0 THEN ${origin} ELSE ${writeOrigin("t", field, index)} END`,
    };
  });
  const clauses = [
    ...merged.map(({ value }) => value),
    `_origins = ARRAY[${merged.map(({ origin }) => origin).join(", ")}]::integer[] || t._origins[${fields.length + 1}:]`,
    `_updated_at = ${from}._collected_at`,
    ...(renew ? [`_expires_at = ${from}._expires_at`] : []),
  ];
  return raw(clauses.join(", "));
}

/** SET clauses of an amendment of records `t`. */
export function writeAmendment({ fields }: DatasetLayout, { values, at, expiresAt }: Amendment, intake: Sql): Sql {
  const isChanged = ({ name }: LayoutField): boolean => Object.hasOwn(values, name);
  const changes = fields.filter(isChanged).map(({ name, kind }) => {
    const value = values[name] ?? null;
    return sql`${raw(quoted(name))} = ${value === null ? raw("NULL") : parameter(kind, value)}`;
  });
  const origins = fields.map((field, index) => (isChanged(field) ? intake : raw(writeOrigin("t", field, index))));
  return join([
    ...changes,
    sql`_origins = ARRAY[${join(origins)}]::integer[] || t._origins[${raw(String(fields.length + 1))}:]`,
    sql`_updated_at = ${at.toISOString()}::timestamptz`,
    ...(expiresAt === undefined ? [] : [sql`_expires_at = ${expiresAt.toISOString()}::timestamptz`]),
  ]);
}

/** Evidence, and whose it is. */
export interface PersonsEvidence extends RecordEvidence {
  readonly subject: string;
}

/** How a new record is kept. */
interface Kept {
  /** The intake that brought it. */
  readonly intake: number;
  /** Null where the intake brought every value there is, which spares most records the list. */
  readonly origins: readonly (number | null)[] | null;
  /** The evidence that stands in the record itself: what came with the intake. */
  readonly first: RecordEvidence | undefined;
  readonly further: readonly RecordEvidence[];
}

function keptIn(fields: readonly LayoutField[], { values, origins, evidence }: IncomingRecord): Kept {
  const [one] = evidence;
  const intake = origins.find(isPositive) ?? one?.intake ?? 0;
  let isWhole = true;
  for (let index = 0; index < fields.length && isWhole; index += 1) {
    const value = values[fields[index]?.name ?? ""] ?? null;
    isWhole = (origins[index] ?? null) === (value === null ? null : intake);
  }
  const isFirst = one !== undefined && one.intake === intake;
  const further = isFirst ? (evidence.length === 1 ? NONE : evidence.slice(1)) : evidence;
  return { intake, origins: isWhole ? null : origins, first: isFirst ? one : undefined, further };
}

/** A list of origins that names one intake throughout. */
interface Uniform {
  readonly origins: readonly (number | null)[];
  /** Zero where it does not. */
  readonly intake: number;
}

function toUniform(origins: readonly (number | null)[]): Uniform {
  const [intake = null] = origins;
  const isUniform = isPositive(intake) && origins.every((origin) => origin === intake);
  return { origins, intake: isUniform ? intake : 0 };
}

/** Whether a record is as nearly all are: each field came with one intake, as did its one piece of evidence. */
function isPlain(record: IncomingRecord, uniform: Uniform | undefined, writer: RowWriter): uniform is Uniform {
  if (uniform === undefined || uniform.intake === 0 || !writer.isFull(record.values)) return false;
  const { evidence } = record;
  return evidence.length === 0 || (evidence.length === 1 && evidence[0]?.intake === uniform.intake);
}

const NONE: readonly RecordEvidence[] = [];

function isPositive(origin: number | null): origin is number {
  return origin !== null && origin > 0;
}

/**
 * SQL for where a field of a record comes from: the list may be missing, or end before it. See {@link readOrigins}.
 */
export function writeOrigin(record: string, field: LayoutField, index: number): string {
  const intake = `${record}._intake`;
  const whole = isNotNull(field) ? `ELSE ${intake}` : `WHEN ${record}.${quoted(field.name)} IS NOT NULL THEN ${intake}`;
  // of no list, the cardinality is unknown, and so is whether it is greater
  return `CASE WHEN cardinality(${record}._origins) > ${index} THEN ${record}._origins[${index + 1}] ${whole} END`;
}

/**
 * Where the fields of a record come from. What its list does not name came with its intake: all of it, where there is no
 * list; the fields of a later version, where a store of the version before has merged since.
 */
export function readOrigins(row: SqlRow, fields: readonly LayoutField[], values: StoredValues): (number | null)[] {
  const listed = Array.isArray(row._origins) ? row._origins : [];
  return fields.map(({ name }, index) => {
    if (index < listed.length) return typeof listed[index] === "number" ? listed[index] : null;
    return values[name] === null ? null : Number(row._intake);
  });
}

/**
 * Records in the order of the first 32 bits of their identities: numbers sort many times faster than text. Which of two
 * with the same bits comes first is left open; writers that then wait for each other are told so, and do it again.
 */
export function inOrder(records: readonly IncomingRecord[]): readonly IncomingRecord[] {
  if (records.length >= MOST_RECORDS)
    return [...records].sort((left, right) => (left.identity < right.identity ? -1 : 1));
  const keys = Float64Array.from(records, ({ identity }, index) => leadingBits(identity) * MOST_RECORDS + index);
  keys.sort();
  return Array.from(keys, (key) => records[key % MOST_RECORDS]).filter((record) => record !== undefined);
}

/** More could not be told apart beside 32 bits in the 53 bits of a number. */
const MOST_RECORDS = 2 ** 21;

function leadingBits(hex: string): number {
  let bits = 0;
  for (let index = 0; index < 8; index += 1) {
    const code = hex.charCodeAt(index);
    bits = bits * 16 + (code < 0x3a ? code - 0x30 : (code | 0x20) - 0x57);
  }
  return bits;
}

/** JSON has no big integers; as text they become numeric all the same. */
function withoutBigints(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
