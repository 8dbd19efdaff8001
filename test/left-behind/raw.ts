import { createHash } from "node:crypto";

/** Runs SQL of one statement, past every adapter. */
export type Sql = (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** What tables of 0.1.0 hold of an assignment, read without any package: by numbers, and by digests of what is random. */
export interface RawDataset {
  readonly records: number;
  readonly restricted: number;
  readonly evidence: number;
  readonly suppressions: Readonly<Record<string, number>>;
  readonly retiredKeys: number;
  /** Whether records are distributed. */
  readonly distributed: boolean;
  readonly intakes: readonly { readonly source: string; readonly at: string }[];
  readonly acts: readonly string[];
  readonly versions: readonly {
    readonly version: number;
    readonly accepts: number;
    readonly approvedBy: string | null;
  }[];
  /** Whether the key of pseudonyms lies in the registry. */
  readonly hasKey: boolean;
  /** SHA-256 of lists that only storage knows: references, pseudonyms, ids of events. */
  readonly digests: {
    readonly subjects: string;
    readonly identities: string;
    readonly suppressed: string;
    readonly events: string;
  };
}

/** Reads an assignment out of a PostgreSQL database, as superuser. */
export async function rawInPostgres(sql: Sql, id: string): Promise<RawDataset> {
  const schema = `pb_${id.replaceAll("-", "_")}`;
  const records = await sql(`SELECT _subject::text AS subject, _identity::text AS identity,
    _restricted_at IS NOT NULL AS restricted, _evidence_at IS NOT NULL AS proof FROM ${schema}.records`);
  const [further] = await sql(`SELECT count(*)::int AS held FROM ${schema}.evidence`);
  const suppressions = await sql(`SELECT identity::text AS identity, reason FROM ${schema}.suppressions`);
  const [retired] = await sql(`SELECT count(*)::int AS held FROM ${schema}.retired_keys`);
  const millis = "(extract(epoch FROM at) * 1000)::float8 AS at";
  const intakes = await sql(`SELECT source, ${millis} FROM ${schema}.intakes ORDER BY number`);
  const events = await sql(`SELECT id::text AS id, act FROM ${schema}.trail ORDER BY position`);
  const versions = await sql(`SELECT version, accepts, approved_by FROM purposebound.definition_versions
    WHERE assignment = '${id}' ORDER BY version`);
  const [known] = await sql(`SELECT pseudonym_key IS NOT NULL AS has_key,
    -- tables of today have it elsewhere
    coalesce(distributed, (to_jsonb(definitions) ->> 'is_distributed')::boolean) AS distributed FROM purposebound.definitions
    WHERE assignment = '${id}'`);
  return {
    records: records.length,
    restricted: records.filter(({ restricted }) => restricted === true).length,
    evidence: records.filter(({ proof }) => proof === true).length + Number(further?.held),
    suppressions: tally(suppressions.map(({ reason }) => String(reason))),
    retiredKeys: Number(retired?.held),
    distributed: known?.distributed === true,
    intakes: intakes.map(({ source, at }) => ({ source: String(source), at: isoOf(at) })),
    acts: events.map(({ act }) => String(act)),
    versions: versions.map((one) => ({
      version: Number(one.version),
      accepts: Number(one.accepts),
      approvedBy: one.approved_by === null ? null : String(one.approved_by),
    })),
    hasKey: known?.has_key === true,
    digests: {
      subjects: digest(records.map(({ subject }) => hex(subject)).sort()),
      identities: digest(records.map(({ identity }) => hex(identity)).sort()),
      suppressed: digest(suppressions.map(({ identity }) => hex(identity)).sort()),
      events: digest(events.map((one) => hex(one.id))),
    },
  };
}

/** Reads an assignment out of its file of the SQLite example. */
export async function rawInSqlite(sql: Sql): Promise<RawDataset> {
  const records = await sql(
    "SELECT _subject AS subject, _identity AS identity, _restricted_at AS restricted FROM records",
  );
  const [evidence] = await sql("SELECT count(*) AS held FROM evidence");
  const suppressions = await sql("SELECT identity, reason FROM suppressions");
  const [retired] = await sql("SELECT count(*) AS held FROM retired_keys");
  const intakes = await sql("SELECT source, at FROM intakes ORDER BY number");
  const events = await sql("SELECT json_extract(event, '$.id') AS id, act FROM trail ORDER BY position");
  const [renamed] = await sql("SELECT 1 AS one FROM sqlite_master WHERE name = 'registrations'");
  const versions = await sql(`SELECT version, json_extract(registration, '$.accepts') AS accepts,
    json_extract(registration, '$.approval.by') AS approved_by, pseudonym_key
    FROM ${renamed === undefined ? "versions" : "registrations"} ORDER BY version`);
  return {
    records: records.length,
    restricted: records.filter(({ restricted }) => restricted !== null).length,
    evidence: Number(evidence?.held),
    suppressions: tally(suppressions.map(({ reason }) => String(reason))),
    retiredKeys: Number(retired?.held),
    distributed: false,
    intakes: intakes.map(({ source, at }) => ({ source: String(source), at: isoOf(at) })),
    acts: events.map(({ act }) => String(act)),
    versions: versions.map((one) => ({
      version: Number(one.version),
      accepts: Number(one.accepts),
      approvedBy: one.approved_by === null ? null : String(one.approved_by),
    })),
    hasKey: versions.at(-1)?.pseudonym_key !== null,
    digests: {
      subjects: digest(records.map(({ subject }) => hex(subject)).sort()),
      identities: digest(records.map(({ identity }) => hex(identity)).sort()),
      suppressed: digest(suppressions.map(({ identity }) => hex(identity)).sort()),
      events: digest(events.map((one) => hex(one.id))),
    },
  };
}

function tally(reasons: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reason of [...reasons].sort()) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

function isoOf(millis: unknown): string {
  return new Date(Number(millis)).toISOString();
}

function hex(uuid: unknown): string {
  return String(uuid).replaceAll("-", "");
}

function digest(lines: readonly string[]): string {
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}
