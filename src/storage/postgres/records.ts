import sql, { join, raw, type Sql } from "sql-template-tag";
import { StorageError } from "../../errors/index.js";
import type {
  Amendment,
  DatasetLayout,
  IncomingRecord,
  LayoutField,
  PutOptions,
  PutResult,
  RecordEvidence,
  StoredValues,
} from "../adapter.js";
import { BinaryCopy, columnsOf } from "./binary-copy.js";
import type { SqlRow, SqlSession } from "./driver.js";
import { type DatasetNames, hexOf, incomingTypeOf, parameter, quoted, uuidArray } from "./names.js";
import { type RowWriter, rowWriterOf } from "./row-writer.js";

/** From as many records on, COPY is worth its round trips. */
const WORTH_COPYING = 50;
const UNIQUE_VIOLATION = "23505";
/** Each time COPY is refused, others have brought people in meanwhile: then they are held. */
const TRIES = 5;

/** Columns that a new record is written with, beside its fields. */
const TECHNICAL: readonly (readonly [name: string, type: string])[] = [
  ["_subject", "uuid"],
  ["_identity", "uuid"],
  ["_intake", "integer"],
  ["_origins", "integer[]"],
  ["_evidence_at", "timestamptz"],
  ["_evidence_wording", "text"],
  ["_evidence_reference", "text"],
  ["_collected_at", "timestamptz"],
  ["_expires_at", "timestamptz"],
];

/** What earlier writes to a dataset taught: whether people who come are held already. */
export interface Experience {
  meetsHeld: boolean;
}

/**
 * Writes the records of a dataset. Many go by COPY straight into their table, which is cheapest where all are new. If
 * somebody is held, or comes in through another transaction at that moment, the table's unique identity says so; then,
 * and the next time, those held are looked up first.
 */
export class RecordWriter {
  readonly #session: SqlSession;
  readonly #layout: DatasetLayout;
  readonly #names: readonly string[];
  readonly #schema: string;
  readonly #experience: Experience;

  constructor(session: SqlSession, layout: DatasetLayout, names: DatasetNames, experience: Experience) {
    this.#session = session;
    this.#layout = layout;
    this.#names = layout.fields.map(({ name }) => name);
    this.#schema = names.schema;
    this.#experience = experience;
  }

  /** See StorageTransaction. */
  async put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]> {
    if (records.length === 0) return [];
    // one order for all writers, so that two of them never wait for each other
    const sorted = inOrder(records);
    const isCopied = options.create && (await this.#allCopied(sorted));
    if (isCopied) return records.map(({ subject }) => ({ outcome: "created", subject }));
    const written = await this.#write(sorted, options);
    const missed = written.size === records.length ? [] : records.filter(({ identity }) => !written.has(identity));
    const restricted = options.create ? undefined : await this.held(missed.map(({ identity }) => identity));
    return records.map(({ identity, subject }) => {
      const held = written.get(identity);
      if (held !== undefined) return { outcome: held === subject ? "created" : "merged", subject: held };
      return { outcome: restricted?.has(identity) === false ? "absent" : "restricted", subject };
    });
  }

  /**
   * Changes records alike; returns how many. Whoever changes many holds the dataset's exclusive lock, so that nobody waits
   * for rows in another order.
   */
  async amend({ values, source, at, expiresAt }: Amendment, whose: Sql): Promise<number> {
    const schema = raw(this.#schema);
    const moment = sql`${at.toISOString()}::timestamptz`;
    const { fields } = this.#layout;
    const isChanged = ({ name }: LayoutField): boolean => Object.hasOwn(values, name);
    const origins = fields.map((field, index) =>
      isChanged(field) ? "(SELECT number FROM intake)" : originOf("t", quoted(field.name), index),
    );
    const changes = fields.filter(isChanged).map(({ name, kind }) => {
      const value = values[name] ?? null;
      return sql`${raw(quoted(name))} = ${value === null ? raw("NULL") : parameter(kind, value)}`;
    });
    const clauses = [
      ...changes,
      sql`_origins = ARRAY[${raw(origins.join(", "))}]::integer[] || t._origins[${raw(String(fields.length + 1))}:]`,
      sql`_updated_at = ${moment}`,
      ...(expiresAt === undefined ? [] : [sql`_expires_at = ${expiresAt.toISOString()}::timestamptz`]),
    ];
    const [row] = await this.#session.rows(sql`
      WITH intake AS (INSERT INTO ${schema}.intakes (source, at) VALUES (${source}, ${moment}) RETURNING number), changed AS (
        UPDATE ${schema}.records AS t SET ${join(clauses, ", ")} WHERE ${whose} RETURNING 1
      ) SELECT count(*)::int FROM changed`);
    return Number(row?.[0]);
  }

  /** References of those of the people who are held, by identity. */
  async held(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (identities.length === 0) return new Map();
    const rows = await this.#session.query(sql`
      SELECT _identity::text AS identity, _subject::text AS subject FROM ${raw(this.#schema)}.records
      WHERE _identity = ANY(${uuidArray(identities)}::uuid[])`);
    return new Map(rows.map((row) => [hexOf(row.identity), String(row.subject)]));
  }

  #isWorthCopying(records: readonly IncomingRecord[]): boolean {
    return this.#session.copy !== undefined && records.length >= WORTH_COPYING;
  }

  /** Writes records where all of them are likely to be new, and says whether they were. */
  async #allCopied(records: readonly IncomingRecord[]): Promise<boolean> {
    if (this.#experience.meetsHeld || !this.#isWorthCopying(records)) return false;
    const isCopied = await this.#copied(records);
    this.#experience.meetsHeld = !isCopied;
    return isCopied;
  }

  /** References under which records were written, by identity. */
  async #write(records: readonly IncomingRecord[], options: PutOptions): Promise<ReadonlyMap<string, string>> {
    if (!options.create) return this.#run(records, this.#update(records, options));
    // one statement that goes through all in their order, where COPY is not worth it or is refused again and again
    const inserted = (): Promise<ReadonlyMap<string, string>> => this.#run(records, this.#insert(records, options));
    if (!this.#isWorthCopying(records)) return inserted();
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const held = await this.held(records.map(({ identity }) => identity));
      this.#experience.meetsHeld = held.size > 0;
      const fresh = records.filter(({ identity }) => !held.has(identity));
      if (!(await this.#copied(fresh))) continue;
      const known = records.filter(({ identity }) => held.has(identity));
      const merged = await this.#run(known, this.#update(known, options));
      // who is restricted, or has gone since
      const left = known.filter(({ identity }) => !merged.has(identity));
      return new Map([...subjectsOf(fresh), ...merged, ...(await this.#run(left, this.#insert(left, options)))]);
    }
    return inserted();
  }

  async #run(records: readonly IncomingRecord[], statement: Sql): Promise<Map<string, string>> {
    if (records.length === 0) return new Map();
    const rows = await this.#session.query(statement);
    const written = new Map(rows.map((row) => [hexOf(row.identity), String(row.subject)]));
    await this.#addEvidence(
      records.flatMap((record) => {
        const subject = written.get(record.identity);
        if (subject === undefined) return [];
        const evidence = subject === record.subject ? this.#kept(record).further : record.evidence;
        return evidence.map((one) => ({ subject, ...one }));
      }),
    );
    return written;
  }

  /** Writes new people by COPY. Says whether nobody of them was held; otherwise nothing is written. */
  async #copied(records: readonly IncomingRecord[]): Promise<boolean> {
    const { copy } = this.#session;
    if (copy === undefined || records.length === 0) return records.length === 0;
    const columns = [...TECHNICAL.map(([name]) => name), ...this.#layout.fields.map(({ name }) => quoted(name))];
    const { data, further } = this.#copyOf(records);
    await this.#session.script("SAVEPOINT writing");
    try {
      await copy(`COPY ${this.#schema}.records (${columns.join(", ")}) FROM STDIN (FORMAT binary)`, data);
    } catch (error) {
      if (!(error instanceof StorageError) || error.sqlState !== UNIQUE_VIOLATION) throw error;
      await this.#session.script("ROLLBACK TO SAVEPOINT writing");
      return false;
    }
    await this.#session.script("RELEASE SAVEPOINT writing");
    await this.#addEvidence(further);
    return true;
  }

  #kept(record: IncomingRecord): Kept {
    return keptIn(this.#names, record);
  }

  /** Rows for COPY, and the evidence that has no place in them. */
  #copyOf(records: readonly IncomingRecord[]): { readonly data: Buffer; readonly further: readonly PersonsEvidence[] } {
    const evidence: PersonsEvidence[] = [];
    const { fields } = this.#layout;
    const writer = rowWriterOf(fields);
    const copy = new BinaryCopy(records.length * 256);
    let [collectedAt, expiresAt, moments]: [Date?, Date?, Buffer?] = [];
    let uniform: Uniform | undefined;
    for (const record of records) {
      // rows of one source share the list of where their fields come from
      if (uniform?.origins !== record.origins) uniform = uniformOf(record.origins);
      const { intake, origins, first, further } = isPlain(record, uniform, writer)
        ? { intake: uniform.intake, origins: null, first: record.evidence[0], further: NONE }
        : this.#kept(record);
      for (const one of further) evidence.push({ subject: record.subject, ...one });
      copy.row(TECHNICAL.length + fields.length);
      copy.uuid(record.subject);
      copy.uuid(record.identity);
      copy.integer(intake);
      if (origins === null) copy.null();
      else copy.integers(origins);
      copy.value("date", first?.at ?? null);
      copy.value("text", first?.wording ?? null);
      copy.value("text", first?.reference ?? null);
      if (moments === undefined || collectedAt !== record.at || expiresAt !== record.expiresAt) {
        [collectedAt, expiresAt] = [record.at, record.expiresAt];
        moments = columnsOf((columns) => {
          columns.moment(record.at);
          columns.moment(record.expiresAt);
        });
      }
      copy.columns(moments);
      writer.write(copy, record.values);
    }
    return { data: copy.end(), further: evidence };
  }

  #insert(records: readonly IncomingRecord[], { renew }: PutOptions): Sql {
    const columns = [...TECHNICAL.map(([name]) => name), ...this.#layout.fields.map(({ name }) => quoted(name))];
    return sql`
      INSERT INTO ${raw(this.#schema)}.records AS t (${raw(columns.join(", "))})
      SELECT ${raw(columns.join(", "))} FROM ${this.#recordset(records)} ORDER BY _identity
      ON CONFLICT (_identity) DO UPDATE SET ${this.#merging("EXCLUDED", renew)} WHERE t._restricted_at IS NULL
      RETURNING t._identity::text AS identity, t._subject::text AS subject`;
  }

  #update(records: readonly IncomingRecord[], { renew }: PutOptions): Sql {
    const table = raw(`${this.#schema}.records`);
    const identities = uuidArray(records.map(({ identity }) => identity));
    return sql`
      WITH r AS (SELECT * FROM ${this.#recordset(records)}),
      held AS (
        SELECT t._identity FROM ${table} AS t WHERE t._identity = ANY(${identities}::uuid[])
        AND t._restricted_at IS NULL ORDER BY t._identity FOR UPDATE OF t
      )
      UPDATE ${table} AS t SET ${this.#merging("r", renew)}
      FROM r JOIN held ON held._identity = r._identity WHERE t._identity = held._identity
      RETURNING t._identity::text AS identity, t._subject::text AS subject`;
  }

  /** The incoming rows as a relation; one parameter however many they are. */
  #recordset(records: readonly IncomingRecord[]): Sql {
    const types = [...TECHNICAL.map((column) => column.join(" ")), ...this.#layout.fields.map(incomingTypeOf)];
    const rows = records.map((record) => {
      const { intake, origins, first } = this.#kept(record);
      return {
        _subject: record.subject,
        _identity: record.identity,
        _intake: intake,
        _origins: origins,
        _evidence_at: first?.at,
        _evidence_wording: first?.wording,
        _evidence_reference: first?.reference,
        _collected_at: record.at,
        _expires_at: record.expiresAt,
        ...record.values,
      };
    });
    return sql`json_to_recordset(${JSON.stringify(rows, withoutBigints)}::json) AS r(${raw(types.join(", "))})`;
  }

  /** SET clauses that replace what was sent and leave the rest; fields that a later version added, too. */
  #merging(from: "EXCLUDED" | "r", renew: boolean): Sql {
    const fields = this.#layout.fields.map(({ name }, index) => {
      const column = quoted(name);
      const origin = originOf(from, column, index);
      return {
        value: `${column} = CASE WHEN ${origin} > 0 THEN ${from}.${column} ELSE t.${column} END`,
        origin: `CASE WHEN ${origin} > 0 THEN ${origin} ELSE ${originOf("t", column, index)} END`,
      };
    });
    const clauses = [
      ...fields.map(({ value }) => value),
      `_origins = ARRAY[${fields.map(({ origin }) => origin).join(", ")}]::integer[] || t._origins[${fields.length + 1}:]`,
      `_updated_at = ${from}._collected_at`,
      ...(renew ? [`_expires_at = ${from}._expires_at`] : []),
    ];
    return raw(clauses.join(", "));
  }

  async #addEvidence(evidence: readonly PersonsEvidence[]): Promise<void> {
    if (evidence.length === 0) return;
    const rows = evidence.map((one) => ({ ...one, wording: one.wording ?? "" }));
    await this.#session.query(sql`
      INSERT INTO ${raw(this.#schema)}.evidence (_subject, at, wording, reference, intake)
      SELECT subject, at, wording, reference, intake FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS r(subject uuid, at timestamptz, wording text, reference text, intake integer)
      WHERE (
        -- of a value rather than of EXISTS, which the planner would answer by reading all records
        SELECT t._evidence_at = r.at AND coalesce(t._evidence_wording, '') = r.wording
        FROM ${raw(this.#schema)}.records AS t WHERE t._subject = r.subject
      ) IS NOT TRUE
      ORDER BY subject, at, wording ON CONFLICT DO NOTHING`);
  }
}

interface PersonsEvidence extends RecordEvidence {
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

function keptIn(fields: readonly string[], { values, origins, evidence }: IncomingRecord): Kept {
  const [one] = evidence;
  const intake = origins.find(isPositive) ?? one?.intake ?? 0;
  let isWhole = true;
  for (let index = 0; index < fields.length && isWhole; index += 1) {
    const value = values[fields[index] ?? ""] ?? null;
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

function uniformOf(origins: readonly (number | null)[]): Uniform {
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

/** SQL for where a field of a record comes from: the list may be missing, or end before it. See {@link originsOf}. */
export function originOf(record: string, column: string, index: number): string {
  return `CASE WHEN coalesce(cardinality(${record}._origins), 0) > ${index} THEN ${record}._origins[${index + 1}] WHEN ${record}.${column} IS NOT NULL THEN ${record}._intake END`;
}

/**
 * Where the fields of a record come from. What its list does not name came with its intake: all of it, where there is no
 * list; the fields of a later version, where a store of the version before has merged since.
 */
export function originsOf(row: SqlRow, fields: readonly LayoutField[], values: StoredValues): (number | null)[] {
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
function inOrder(records: readonly IncomingRecord[]): readonly IncomingRecord[] {
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

function subjectsOf(records: readonly IncomingRecord[]): Map<string, string> {
  return new Map(records.map(({ identity, subject }) => [identity, subject]));
}

/** JSON has no big integers; as text they become numeric all the same. */
function withoutBigints(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
