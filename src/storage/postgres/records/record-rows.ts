import sql, { join, raw, type Sql } from "sql-template-tag";
import type {
  Amendment,
  Comparing,
  DatasetLayout,
  IncomingRecord,
  LayoutField,
  RecordEvidence,
  Remembered,
  Renewal,
} from "../../contract/index.js";
import { findLatestEvidence } from "../../decisions.js";
import { type SeenLayout, writeIsOver, writeSeen } from "../retention/over.js";
import { quoted } from "../schema/names.js";
import { parameter } from "../schema/types.js";
import { BinaryCopy, writeColumns } from "./copy/binary-copy.js";
import { buildRowWriter, type RowWriter } from "./copy/row-writer.js";
import { writeOrigin } from "./origins.js";

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
  ["_updated_at", "timestamptz"],
  ["_latest_at", "timestamptz"],
  ["_latest_version", "text"],
  ["_remembered", "jsonb"],
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
  let [expiresAt, moments]: [Date?, Buffer?] = [];
  let uniform: Uniform | undefined;
  for (const record of records) {
    // rows of one source share one list of origins
    if (uniform?.origins !== record.origins) uniform = toUniform(record.origins);
    const { intake, origins, first, further, latest } = isPlain(record, uniform, writer)
      ? { intake: uniform.intake, origins: null, first: record.evidence[0], further: NONE, latest: undefined }
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
    const updatedAt = record.collectedAt === record.at ? null : record.at;
    if (updatedAt === null && latest === undefined && record.remembered === undefined) {
      if (moments === undefined || expiresAt !== record.expiresAt) {
        expiresAt = record.expiresAt;
        moments = writeColumns((columns) => writeLast(columns, record, null, undefined));
      }
      copy.columns(moments);
    } else writeLast(copy, record, updatedAt, latest);
    writer.write(copy, record.values);
  }
  return { data: copy.end(), further: evidence };
}

/** Writes the last of the technical columns. */
function writeLast(
  copy: BinaryCopy,
  { collectedAt, expiresAt, remembered }: IncomingRecord,
  updatedAt: Date | null,
  latest: RecordEvidence | undefined,
): void {
  copy.moment(collectedAt);
  copy.moment(expiresAt);
  copy.value("date", updatedAt);
  copy.value("date", latest?.at ?? null);
  copy.value("text", latest === undefined ? null : (latest.version ?? ""));
  copy.value("json", isSomething(remembered) ? remembered : null);
}

/** Tells if anything is to be remembered. */
function isSomething(remembered: Remembered | undefined): remembered is Remembered {
  return remembered !== undefined && Object.keys(remembered).length > 0;
}

/** Writes one record as values of {@link columnsOfRecords}. */
export function valuesOfRecord({ fields }: DatasetLayout, record: IncomingRecord): Sql {
  const { subject, identity, at, collectedAt, expiresAt, remembered, values } = record;
  const { intake, origins, first, latest } = keptIn(fields, record);
  const technical = [
    subject,
    identity,
    String(intake),
    origins === null ? null : writeArray(origins),
    first?.at.toISOString() ?? null,
    first?.version ?? null,
    first?.document ?? null,
    collectedAt.toISOString(),
    expiresAt.toISOString(),
    collectedAt === at ? null : at.toISOString(),
    latest?.at.toISOString() ?? null,
    latest === undefined ? null : (latest.version ?? ""),
    isSomething(remembered) ? JSON.stringify(remembered) : null,
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
 * Writes SET clauses that replace what was sent of a person, `r`, in the record `t`. They leave the rest as it is, and also
 * fields that a later version added. A value that is held already keeps its origin.
 */
export function writeMerge(layout: SeenLayout, renew: Renewal): Sql {
  const { fields } = layout;
  const merged = fields.map((field, index) => {
    const column = quoted(field.name);
    const isOver = writeIsOver(layout, field.name, "t");
    // nothing is sent over a hidden value by saying that there is none
    const isNothing = isOver === undefined ? "" : ` AND NOT (r.${column} IS NULL AND (${isOver}))`;
    return {
      value: `${column} = CASE WHEN r._sent[${index + 1}] > 0${isNothing} THEN r.${column} ELSE t.${column} END`,
      origin: `CASE WHEN ${writeIsChanged(layout, field, index)} THEN r._sent[${index + 1}] ELSE ${writeOrigin("t", field, index)} END`,
    };
  });
  const changed = writeHasChanged(layout);
  const newer = writeHasNewerEvidence();
  const clauses = [
    ...merged.map(({ value }) => value),
    `_origins = ARRAY[${merged.map(({ origin }) => origin).join(", ")}]::integer[] || t._origins[${fields.length + 1}:]`,
    `_updated_at = CASE WHEN ${changed} THEN r._at ELSE t._updated_at END`,
    `_latest_at = CASE WHEN ${newer} THEN r._latest_at ELSE t._latest_at END`,
    `_latest_version = CASE WHEN ${newer} THEN r._latest_version ELSE t._latest_version END`,
    "_remembered = CASE WHEN r._remembered IS NULL THEN t._remembered ELSE nullif(r._remembered, '{}') END",
    ...writeRenewal(layout, renew),
  ];
  return raw(clauses.join(", "));
}

/** Writes the SET clause of the moment of expiry; none if it stays. */
function writeRenewal(layout: DatasetLayout, renew: Renewal): readonly string[] {
  if (renew === "never") return [];
  if (renew === "later") return ["_expires_at = greatest(t._expires_at, r._expires_at)"];
  const [renewed, end] =
    renew === "changed"
      ? [writeHasChanged(layout), "greatest(t._expires_at, r._expires_at)"]
      : [writeIsSent(layout, renew), "r._expires_at"];
  return [`_expires_at = CASE WHEN ${renewed} THEN ${end} ELSE t._expires_at END`];
}

/** An expression that tells if a merge of `r` into `t` would leave everything as it is. */
export function writeIsUnchanged(layout: SeenLayout, renew: Renewal): string {
  const changes = [writeHasChanged(layout), `coalesce(${writeHasNewerEvidence()}, false)`, "r._remembered IS NOT NULL"];
  if (renew === "later") changes.push("r._expires_at > t._expires_at");
  if (typeof renew !== "string") changes.push(`(${writeIsSent(layout, renew)} AND r._expires_at <> t._expires_at)`);
  return `NOT (${changes.join(" OR ")})`;
}

/** An expression that tells if the field was sent by which expiry is renewed. */
function writeIsSent({ fields }: DatasetLayout, { sent }: { readonly sent: string }): string {
  return `coalesce(r._sent[${fields.findIndex(({ name }) => name === sent) + 1}] > 0, false)`;
}

/** An expression that tells if a field was sent of a person, `r`, with another value than the record `t` holds. */
function writeIsChanged(layout: SeenLayout, { name }: LayoutField, index: number): string {
  return `r._sent[${index + 1}] > 0 AND r.${quoted(name)} IS DISTINCT FROM ${writeSeen(layout, name, "t")}`;
}

function writeHasChanged(layout: SeenLayout): string {
  const some = layout.fields
    .map((field, index) => `coalesce(${writeIsChanged(layout, field, index)}, false)`)
    .join(" OR ");
  return some === "" ? "false" : `(${some})`;
}

/** An expression that tells if evidence that was sent is the latest of the record; of one moment, the last one is. */
function writeHasNewerEvidence(): string {
  const [at, version] = [
    "coalesce(t._latest_at, t._evidence_at, '-infinity')",
    "coalesce(t._latest_version, t._evidence_version, '')",
  ];
  return `(r._latest_at > ${at} OR (r._latest_at = ${at} AND r._latest_version <> ${version}))`;
}

/**
 * An expression for the places, from 0, of compared fields in which what is sent of a person, `r`, contradicts the record `t`;
 * null where there are none, as of nearly all. A comparison with what is absent is null, and so no contradiction.
 */
export function writeConflicts(layout: SeenLayout, compare: Comparing | undefined): Sql {
  const compared = layout.fields.flatMap(({ name, encrypted }, index) => {
    if (compare?.fields.includes(name) !== true || encrypted === true) return [];
    return [{ index, differs: `r._sent[${index + 1}] > 0 AND r.${quoted(name)} <> ${writeSeen(layout, name, "t")}` }];
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
export function writeAmendment(layout: SeenLayout, { values, at, expiresAt, remembered }: Amendment, intake: Sql): Sql {
  const { fields } = layout;
  const isNamed = ({ name }: LayoutField): boolean => Object.hasOwn(values, name);
  const write = ({ name, kind }: LayoutField): Sql => {
    const value = values[name] ?? null;
    return value === null ? raw("NULL") : parameter(kind, value);
  };
  const named = fields.filter(isNamed);
  const isChanged = (field: LayoutField): Sql =>
    sql`${raw(writeSeen(layout, field.name, "t"))} IS DISTINCT FROM ${write(field)}`;
  const origins = fields.map((field, index) => {
    const held = raw(writeOrigin("t", field, index));
    return isNamed(field) ? sql`CASE WHEN ${isChanged(field)} THEN ${intake} ELSE ${held} END` : held;
  });
  const changed = named.length === 0 ? raw("false") : sql`(${join(named.map(isChanged), " OR ")})`;
  const known = sql`coalesce(t._remembered, '{}')`;
  const writeRemembered = (memory: Remembered): Sql => {
    const parts = Object.entries(memory).map(
      ([name, own]) =>
        sql`${name}::text, coalesce(t._remembered -> ${name}::text, '{}') || ${JSON.stringify(own)}::jsonb`,
    );
    return parts.length === 0 ? sql`'{}'` : sql`jsonb_build_object(${join(parts)})`;
  };
  return join([
    ...named.map((field) => sql`${raw(quoted(field.name))} = ${write(field)}`),
    sql`_origins = ARRAY[${join(origins)}]::integer[] || t._origins[${raw(String(fields.length + 1))}:]`,
    sql`_updated_at = CASE WHEN ${changed} THEN ${at.toISOString()}::timestamptz ELSE t._updated_at END`,
    ...(expiresAt === undefined
      ? []
      : [sql`_expires_at = CASE WHEN ${changed} THEN ${expiresAt.toISOString()}::timestamptz ELSE t._expires_at END`]),
    ...(remembered === undefined ? [] : [sql`_remembered = ${known} || ${writeRemembered(remembered)}`]),
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
  /** The latest evidence, if it is not the first. */
  readonly latest: RecordEvidence | undefined;
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
  const first = isFirst ? one : undefined;
  const latest = further.length === 0 ? first : findLatestEvidence(evidence);
  return { intake, origins: isWhole ? null : origins, first, further, latest: latest === first ? undefined : latest };
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
