import sql, { join, raw, type Sql } from "sql-template-tag";
import type {
  Amendment,
  Comparing,
  DatasetLayout,
  IncomingRecord,
  LayoutField,
  RecordEvidence,
  StoredValues,
} from "../../contract/index.js";
import type { SqlRow } from "../driver/driver.js";
import { quoted } from "../schema/names.js";
import { isNotNull, parameter } from "../schema/types.js";
import { BinaryCopy, writeColumns } from "./copy/binary-copy.js";
import { buildRowWriter, type RowWriter } from "./copy/row-writer.js";

/** Smallest number of records for which COPY is worth its round trips. */
export const WORTH_COPYING = 50;

/** Columns of a new record, beside its fields. */
export const TECHNICAL: readonly (readonly [name: string, type: string])[] = [
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

/** Lists the columns of a new record for SQL. */
export function columnsOfRecords({ fields }: DatasetLayout): string {
  return [...TECHNICAL.map(([name]) => name), ...fields.map(({ name }) => quoted(name))].join(", ");
}

/** Rows for COPY, and the evidence that has no place in them. */
export interface CopiedRows {
  readonly data: Buffer;
  readonly further: readonly PersonsEvidence[];
}

/** Writes records as rows for COPY into {@link columnsOfRecords}. */
export function buildCopy({ fields }: DatasetLayout, records: readonly IncomingRecord[]): CopiedRows {
  const evidence: PersonsEvidence[] = [];
  const writer = buildRowWriter(fields);
  const copy = new BinaryCopy(records.length * 256);
  let [collectedAt, expiresAt, moments]: [Date?, Date?, Buffer?] = [];
  let uniform: Uniform | undefined;
  for (const record of records) {
    // rows of one source share one list of origins
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

/** Writes one record as values of {@link columnsOfRecords}. */
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

/** Writes a list of origins as the text of an array. */
export function writeArray(origins: readonly (number | null)[]): string {
  return `{${origins.map((origin) => origin ?? "NULL").join(",")}}`;
}

/** Selects evidence that came with a record and has no place in its row. */
export function selectFurther({ fields }: DatasetLayout, record: IncomingRecord): readonly RecordEvidence[] {
  return keptIn(fields, record).further;
}

/**
 * Writes SET clauses that replace what was sent in a record `t`. They leave the rest as it is, and also fields that a
 * later version added.
 */
export function writeMerge({ fields }: DatasetLayout, from: "EXCLUDED" | "r", renew: boolean): Sql {
  const merged = fields.map((field, index) => {
    const column = quoted(field.name);
    // a list of all is cheaper to plan, and a row proposed by INSERT has no such list
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

/**
 * An expression for the places, from 0, of compared fields in which what is sent of a person, `r`, contradicts the record `t`;
 * null where there are none, as of nearly all. A comparison with what is absent is null, and so no contradiction.
 */
export function writeConflicts({ fields }: DatasetLayout, compare: Comparing | undefined): Sql {
  const compared = fields.flatMap(({ name, encrypted }, index) => {
    if (compare?.fields.includes(name) !== true || encrypted === true) return [];
    return [{ index, differs: `r._sent[${index + 1}] > 0 AND r.${quoted(name)} <> t.${quoted(name)}` }];
  });
  if (compared.length === 0) return raw("NULL::integer[]");
  const some = compared.map(({ differs }) => `(${differs})`).join(" OR ");
  const places = compared.map(({ index, differs }) => `CASE WHEN ${differs} THEN ${index} END`).join(", ");
  return raw(`CASE WHEN ${some} THEN array_remove(ARRAY[${places}]::integer[], NULL) END`);
}

/** The names of fields at places, as {@link writeConflicts} gives them. */
export function readConflicts({ fields }: DatasetLayout, places: unknown): readonly string[] {
  return Array.isArray(places) ? places.flatMap((place) => fields[Number(place)]?.name ?? []) : [];
}

/** Writes the SET clauses of an amendment of records `t`. */
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

/** Evidence with the reference of its person. */
export interface PersonsEvidence extends RecordEvidence {
  readonly subject: string;
}

/** Form in which a new record is kept. */
export interface Kept {
  /** The intake that brought it. */
  readonly intake: number;
  /** Null if the intake brought every value there is, which spares most records the list. */
  readonly origins: readonly (number | null)[] | null;
  /** The evidence that stands in the record itself, which is the evidence that came with the intake. */
  readonly first: RecordEvidence | undefined;
  readonly further: readonly RecordEvidence[];
}

/** Decides in which form an incoming record is kept. */
export function keptIn(fields: readonly LayoutField[], { values, origins, evidence }: IncomingRecord): Kept {
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

/** A list of origins, and the intake if all of them name the same one. */
interface Uniform {
  readonly origins: readonly (number | null)[];
  /** Zero if they do not. */
  readonly intake: number;
}

function toUniform(origins: readonly (number | null)[]): Uniform {
  const [intake = null] = origins;
  const isUniform = isPositive(intake) && origins.every((origin) => origin === intake);
  return { origins, intake: isUniform ? intake : 0 };
}

/** Tells if a record is as nearly all are: each field came with one intake, and so did its one piece of evidence. */
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
 * Writes SQL for the origin of a record's field. The list may be missing, or too short for the field; see
 * {@link readOrigins}.
 */
export function writeOrigin(record: string, field: LayoutField, index: number): string {
  const intake = `${record}._intake`;
  const whole = isNotNull(field) ? `ELSE ${intake}` : `WHEN ${record}.${quoted(field.name)} IS NOT NULL THEN ${intake}`;
  // without a list, the cardinality is null, and so the comparison is not true
  return `CASE WHEN cardinality(${record}._origins) > ${index} THEN ${record}._origins[${index + 1}] ${whole} END`;
}

/**
 * Reads the origins of a record's fields. A field that the list does not name came with the record's intake. If there
 * is no list, that is true of all fields. It is true of fields of a later version if a store of the version before has
 * merged since.
 */
export function readOrigins(row: SqlRow, fields: readonly LayoutField[], values: StoredValues): (number | null)[] {
  const listed = Array.isArray(row._origins) ? row._origins : [];
  return fields.map(({ name }, index) => {
    if (index < listed.length) return typeof listed[index] === "number" ? listed[index] : null;
    return values[name] === null ? null : Number(row._intake);
  });
}
