import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import type {
  ActivityUse,
  AggregateQuery,
  AggregateRow,
  Condition,
  DatasetLayout,
  IncomingRecord,
  Intake,
  LayoutField,
  PageQuery,
  PageRow,
  PutOptions,
  PutResult,
  Selection,
  StorageTransaction,
  StoredEvidence,
  StoredRecord,
  StoredValue,
  StoredValues,
  Suppression,
  TrailAct,
  TrailEntry,
  TrailEvent,
  TrailQuery,
} from "../adapter.js";
import type { SqlRow, SqlSession } from "./driver.js";
import { type DatasetNames, incomingTypeOf, quoted, readingOf } from "./names.js";

/** Work on one dataset, under its role, within a transaction that the adapter has begun. */
export class PostgresTransaction implements StorageTransaction {
  readonly #session: SqlSession;
  readonly #layout: DatasetLayout;
  readonly #schema: string;

  constructor(session: SqlSession, layout: DatasetLayout, names: DatasetNames) {
    this.#session = session;
    this.#layout = layout;
    this.#schema = names.schema;
  }

  async put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]> {
    if (records.length === 0) return [];
    // one order for all writers, so that two of them never wait for each other
    const sorted = [...records].sort((left, right) => (left.identity < right.identity ? -1 : 1));
    const incoming = JSON.stringify(sorted.map((record) => this.#incoming(record)));
    const rows = await this.#session.query(
      options.create ? this.#insert(incoming, options) : this.#update(incoming, options),
    );
    const written = new Map(rows.map((row) => [String(row.identity), String(row.subject)]));
    const missed = records.filter(({ identity }) => !written.has(identity)).map(({ identity }) => identity);
    const restricted = options.create || missed.length === 0 ? new Set(missed) : await this.#held(missed);
    return records.map(({ identity, subject }) => {
      const held = written.get(identity);
      if (held !== undefined) return { outcome: held === subject ? "created" : "merged", subject: held };
      return { outcome: restricted.has(identity) ? "restricted" : "absent", subject };
    });
  }

  #incoming({ identity, subject, values, origins, at, expiresAt }: IncomingRecord): Record<string, unknown> {
    const sent = Object.entries(values).map(([name, value]) => [name, typeof value === "bigint" ? `${value}` : value]);
    return {
      _identity: identity,
      _subject: subject,
      _origins: origins,
      _at: at,
      _expires_at: expiresAt,
      ...Object.fromEntries(sent),
    };
  }

  /** The incoming rows as a relation; one parameter however many they are. */
  #recordset(incoming: string): Sql {
    const types = [
      "_identity text",
      "_subject uuid",
      "_origins integer[]",
      "_at timestamptz",
      "_expires_at timestamptz",
    ];
    return sql`json_to_recordset(${incoming}::json) AS r(${raw([...types, ...this.#layout.fields.map(incomingTypeOf)].join(", "))})`;
  }

  #insert(incoming: string, { renew }: PutOptions): Sql {
    const names = this.#layout.fields.map(({ name }) => quoted(name));
    const columns = ["_subject", "_identity", "_origins", "_collected_at", "_updated_at", "_expires_at", ...names];
    const values = ["_subject", "decode(_identity, 'hex')", "_origins", "_at", "_at", "_expires_at", ...names];
    return sql`
      INSERT INTO ${raw(this.#schema)}.records AS t (${raw(columns.join(", "))})
      SELECT ${raw(values.join(", "))} FROM ${this.#recordset(incoming)} ORDER BY _identity
      ON CONFLICT (_identity) DO UPDATE SET ${this.#merging("EXCLUDED", "EXCLUDED._updated_at", renew)}
      WHERE t._restricted_at IS NULL
      RETURNING encode(t._identity, 'hex') AS identity, t._subject::text AS subject`;
  }

  #update(incoming: string, { renew }: PutOptions): Sql {
    const records = raw(`${this.#schema}.records`);
    return sql`
      WITH r AS (SELECT r.*, decode(r._identity, 'hex') AS _key FROM ${this.#recordset(incoming)}),
      held AS (
        SELECT t._identity FROM ${records} AS t JOIN r ON t._identity = r._key
        WHERE t._restricted_at IS NULL ORDER BY t._identity FOR UPDATE OF t
      )
      UPDATE ${records} AS t SET ${this.#merging("r", "r._at", renew)}
      FROM r JOIN held ON held._identity = r._key WHERE t._identity = held._identity
      RETURNING encode(t._identity, 'hex') AS identity, t._subject::text AS subject`;
  }

  /** SET clauses that replace what was sent and leave the rest. */
  #merging(from: "EXCLUDED" | "r", at: string, renew: boolean): Sql {
    const origins = this.#layout.fields.map((_, index) => {
      const place = `_origins[${index + 1}]`;
      return `CASE WHEN ${from}.${place} > 0 THEN ${from}.${place} ELSE t.${place} END`;
    });
    const clauses = [
      ...this.#layout.fields.map(({ name }, index) => {
        const column = quoted(name);
        return `${column} = CASE WHEN ${from}._origins[${index + 1}] > 0 THEN ${from}.${column} ELSE t.${column} END`;
      }),
      `_origins = ARRAY[${origins.join(", ")}]`,
      `_updated_at = ${at}`,
      ...(renew ? [`_expires_at = ${from}._expires_at`] : []),
    ];
    return raw(clauses.join(", "));
  }

  async #held(identities: readonly string[]): Promise<Set<string>> {
    const rows = await this.#session.query(sql`
      SELECT encode(_identity, 'hex') AS identity FROM ${raw(this.#schema)}.records
      WHERE _identity IN (${decoded(identities)})`);
    return new Set(rows.map((row) => String(row.identity)));
  }

  async find(identity: string): Promise<StoredRecord | undefined> {
    const [row] = await this.#session.query(sql`
      SELECT _subject::text AS _subject, _origins,
        ${moment("_collected_at")}, ${moment("_updated_at")}, ${moment("_expires_at")}, ${moment("_restricted_at")},
        ${this.#reading(this.#layout.fields)}
      FROM ${raw(this.#schema)}.records WHERE _identity = decode(${identity}, 'hex')`);
    if (row === undefined) return undefined;
    return {
      subject: String(row._subject),
      values: valuesOf(row, this.#layout.fields),
      origins: row._origins as (number | null)[], // an array of integers in both drivers
      collectedAt: dateOf(row._collected_at),
      updatedAt: dateOf(row._updated_at),
      expiresAt: dateOf(row._expires_at),
      restrictedAt: row._restricted_at === null ? undefined : dateOf(row._restricted_at),
    };
  }

  async subjects(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (identities.length === 0) return new Map();
    const rows = await this.#session.query(sql`
      SELECT encode(_identity, 'hex') AS identity, _subject::text AS _subject FROM ${raw(this.#schema)}.records
      WHERE _identity IN (${decoded(identities)})`);
    return new Map(rows.map((row) => [String(row.identity), String(row._subject)]));
  }

  async page(query: PageQuery): Promise<readonly PageRow[]> {
    const fields = this.#layout.fields.filter(({ name }) => query.fields.includes(name));
    const after = query.after === undefined ? empty : sql` AND _subject > ${query.after}::uuid`;
    const from = sql`FROM ${raw(this.#schema)}.records WHERE ${this.#selecting(query)}${after}`;
    const order = raw("ORDER BY records._subject");
    if (query.subjects === "last" && query.limit >= PACKED_FROM) {
      const whole = query.isLikelyLast === true ? await this.#packedPage(fields, from, query.limit, empty) : undefined;
      if (whole !== undefined && whole.length < query.limit) return whole;
      const packed = await this.#packedPage(fields, from, query.limit, order);
      if (packed !== undefined) return packed;
    }
    const columns = ["_subject::text", ...fields.map(({ name, kind }) => plainly(kind, quoted(name)))];
    const rows = await this.#session.rows(sql`
      SELECT ${raw(columns.join(", "))} ${from} ${order} LIMIT ${query.limit}::int`);
    return rows.map((row) => rowOf(row[0] as string, fields, (index) => row[index + 1])); // as selected
  }

  /**
   * A page with one text for each column, its values joined: a message for each row costs the client more than all else.
   * Nothing if a value has the character in it that they are joined by.
   */
  async #packedPage(
    fields: readonly LayoutField[],
    from: Sql,
    limit: number,
    order: Sql,
  ): Promise<PageRow[] | undefined> {
    const columns = fields.map((field) => `string_agg(${packed(field)}, ${JOINED_BY_SQL})`);
    const names = ["_subject", ...fields.map(({ name }) => quoted(name))].join(", ");
    // the next page begins after the last reference; a page that is not full has none
    const last = sql`CASE WHEN count(*) = ${limit}::int
        THEN (SELECT _subject::text ${from} ${order} OFFSET ${limit - 1}::int LIMIT 1) END`;
    const [row] = await this.#session.rows(sql`
      SELECT ${raw(["count(*)::int", ...columns].join(", "))}, ${order === empty ? raw("NULL") : last}
      FROM (SELECT ${raw(names)} ${from} ${order} LIMIT ${limit}::int) AS page`);
    const count = Number(row?.[0]);
    if (row === undefined || count === 0) return [];
    const lists = fields.map((field, index) => unpacked(field, String(row[index + 1] ?? "")));
    if (lists.some(({ length }) => length !== count)) return undefined;
    const reference = textOf(row[fields.length + 1]) ?? "";
    return Array.from({ length: count }, (_, at) =>
      rowOf(at === count - 1 ? reference : "", fields, (index) => lists[index]?.[at] ?? null),
    );
  }

  async count(selection: Selection): Promise<number> {
    const [row] = await this.#session.query(sql`
      SELECT count(*)::float8 AS people FROM ${raw(this.#schema)}.records WHERE ${this.#selecting(selection)}`);
    return Number(row?.people ?? 0);
  }

  async aggregate(query: AggregateQuery): Promise<readonly AggregateRow[]> {
    const keys = query.by.map(({ field, bands }, index) => {
      const { kind } = this.#field(field);
      if (bands === undefined) return sql`${raw(readingOf(kind, quoted(field)))} AS ${raw(`k${index}`)}`;
      return sql`width_bucket(${raw(quoted(field))}, ${`{${bands.join(",")}}`}::float8[]) AS ${raw(`k${index}`)}`;
    });
    const measures = query.measures.map(({ of, field }, index) => {
      const { kind } = this.#field(field);
      const computed = of === "avg" ? `avg(${quoted(field)})::float8` : `${of}(${quoted(field)})`;
      const reading = of === "count" ? `${computed}::float8` : of === "avg" ? computed : readingOf(kind, computed);
      return raw(`${reading} AS m${index}`);
    });
    const grouping = keys.length === 0 ? empty : raw(` GROUP BY ${keys.map((_, index) => index + 1).join(", ")}`);
    const rows = await this.#session.query(sql`
      SELECT ${join([...keys, raw("count(*)::float8 AS people"), ...measures], ", ")}
      FROM ${raw(this.#schema)}.records WHERE ${this.#selecting(query)}${grouping}`);
    return rows
      .map((row) => ({
        key: query.by.map(({ field, bands }, index) =>
          decodedValue(bands === undefined ? this.#field(field).kind : "number", row[`k${index}`]),
        ),
        people: Number(row.people),
        values: query.measures.map(({ of, field }, index) =>
          decodedValue(of === "avg" || of === "count" ? "number" : this.#field(field).kind, row[`m${index}`]),
        ),
      }))
      .filter(({ people }) => people > 0);
  }

  async restrict(subject: string, at: Date | undefined): Promise<void> {
    await this.#session.send(sql`
      UPDATE ${raw(this.#schema)}.records SET _restricted_at = ${at?.toISOString() ?? null}::timestamptz
      WHERE _subject = ${subject}::uuid`);
  }

  async remove(subject: string): Promise<void> {
    await this.#session.send(sql`
      WITH proof AS (DELETE FROM ${raw(this.#schema)}.evidence WHERE _subject = ${subject}::uuid), gone AS (
        DELETE FROM ${raw(this.#schema)}.records WHERE _subject = ${subject}::uuid RETURNING _subject
      )${this.#retiring()} SELECT 1 AS one FROM gone`);
  }

  async removeExpired(at: Date): Promise<number> {
    // mostly there are none, and asking is cheaper than what follows
    const [expiring] = await this.#session.rows(sql`
      SELECT FROM ${raw(this.#schema)}.records WHERE _expires_at <= ${at.toISOString()}::timestamptz LIMIT 1`);
    if (expiring === undefined) return 0;
    // waits for other writers, in the order in which they lock: no expired record is left to be merged into
    const rows = await this.#session.query(sql`
      WITH expired AS (
        SELECT _subject FROM ${raw(this.#schema)}.records WHERE _expires_at <= ${at.toISOString()}::timestamptz
        ORDER BY _identity FOR UPDATE
      ), proof AS (
        DELETE FROM ${raw(this.#schema)}.evidence WHERE _subject IN (SELECT _subject FROM expired)
      ), gone AS (
        DELETE FROM ${raw(this.#schema)}.records WHERE _subject IN (SELECT _subject FROM expired) RETURNING _subject
      )${this.#retiring()} SELECT 1 AS one FROM gone`);
    return rows.length;
  }

  /** Notes whose keys are to be destroyed, in the statement that removes them. */
  #retiring(): Sql {
    if (!this.#layout.fields.some(({ sealed }) => sealed)) return empty;
    return sql`, retired AS (
        INSERT INTO ${raw(this.#schema)}.retired_keys (_subject) SELECT _subject FROM gone ON CONFLICT DO NOTHING
      )`;
  }

  async retiredKeys(limit: number): Promise<readonly string[]> {
    const rows = await this.#session.query(sql`
      SELECT _subject::text AS _subject FROM ${raw(this.#schema)}.retired_keys
      ORDER BY retired_keys._subject LIMIT ${limit}::int`);
    return rows.map((row) => String(row._subject));
  }

  async dropRetiredKeys(subjects: readonly string[]): Promise<void> {
    if (subjects.length === 0) return;
    await this.#session.send(sql`
      DELETE FROM ${raw(this.#schema)}.retired_keys WHERE _subject IN (
        SELECT one::uuid FROM json_array_elements_text(${JSON.stringify(subjects)}::json) AS one
      )`);
  }

  async suppress({ identity, reason, at }: Suppression): Promise<void> {
    await this.#session.send(sql`
      INSERT INTO ${raw(this.#schema)}.suppressions (identity, reason, at)
      VALUES (decode(${identity}, 'hex'), ${reason}, ${at.toISOString()}::timestamptz)
      ON CONFLICT (identity) DO UPDATE SET reason = EXCLUDED.reason, at = EXCLUDED.at`);
  }

  async suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, Suppression>> {
    if (identities.length === 0) return new Map();
    const rows = await this.#session.query(sql`
      SELECT encode(identity, 'hex') AS identity, reason, ${moment("at")} FROM ${raw(this.#schema)}.suppressions
      WHERE identity IN (${decoded(identities)})`);
    return new Map(
      rows.map((row) => {
        const identity = String(row.identity);
        const reason = String(row.reason) as Suppression["reason"]; // written by suppress() alone
        return [identity, { identity, reason, at: dateOf(row.at) }];
      }),
    );
  }

  async unsuppress(identities: readonly string[]): Promise<void> {
    if (identities.length === 0) return;
    await this.#session.send(sql`
      DELETE FROM ${raw(this.#schema)}.suppressions WHERE identity IN (${decoded(identities)})`);
  }

  async addEvidence(evidence: readonly StoredEvidence[]): Promise<void> {
    if (evidence.length === 0) return;
    const rows = evidence.map(({ subject, ...rest }) => ({ ...rest, _subject: subject, wording: rest.wording ?? "" }));
    await this.#session.query(sql`
      INSERT INTO ${raw(this.#schema)}.evidence (_subject, at, wording, reference, intake)
      SELECT _subject, at, wording, reference, intake FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS r(_subject uuid, at timestamptz, wording text, reference text, intake integer)
      ORDER BY _subject, at, wording ON CONFLICT DO NOTHING`);
  }

  async evidence(subject: string): Promise<readonly StoredEvidence[]> {
    const rows = await this.#session.query(sql`
      SELECT ${moment("at")}, wording, reference, intake FROM ${raw(this.#schema)}.evidence
      WHERE _subject = ${subject}::uuid ORDER BY evidence.at`);
    return rows.map((row) => ({
      subject,
      at: dateOf(row.at),
      wording: textOf(row.wording) || undefined,
      reference: textOf(row.reference),
      intake: Number(row.intake),
    }));
  }

  async addIntake(source: string, at: Date): Promise<number> {
    const [row] = await this.#session.query(sql`
      INSERT INTO ${raw(this.#schema)}.intakes (source, at) VALUES (${source}, ${at.toISOString()}::timestamptz)
      RETURNING number`);
    return Number(row?.number);
  }

  async intakes(numbers: readonly number[]): Promise<readonly Intake[]> {
    if (numbers.length === 0) return [];
    const rows = await this.#session.query(sql`
      SELECT number, source, ${moment("at")} FROM ${raw(this.#schema)}.intakes
      WHERE number IN (${join(numbers.map((number) => sql`${number}::int`))})`);
    return rows.map((row) => ({ number: Number(row.number), source: String(row.source), at: dateOf(row.at) }));
  }

  async append(events: readonly TrailEvent[]): Promise<void> {
    for (const { id, at, act, actor, operation, activity, source, fields, counts } of events) {
      const [listed, counted] = [fields, counts].map((part) => (part === undefined ? null : JSON.stringify(part)));
      await this.#session.send(sql`
        INSERT INTO ${raw(this.#schema)}.trail (id, at, act, actor, operation, activity, source, fields, counts)
        VALUES (${id}, ${at.toISOString()}, ${act}, ${actor}, ${operation}, ${activity ?? null}, ${source ?? null},
          ${listed}, ${counted})`);
    }
  }

  async trail(query: TrailQuery): Promise<readonly TrailEntry[]> {
    const acts =
      query.acts === undefined ? empty : sql` AND act IN (${join(query.acts.length === 0 ? [""] : [...query.acts])})`;
    const since = query.since === undefined ? empty : sql` AND trail.at >= ${query.since.toISOString()}::timestamptz`;
    const rows = await this.#session.query(sql`
      SELECT position::float8 AS position, id::text AS id, ${moment("at")}, act, actor, operation::text AS operation,
        activity, source, fields, counts
      FROM ${raw(this.#schema)}.trail WHERE trail.position > ${query.after}::bigint${acts}${since}
      ORDER BY trail.position LIMIT ${query.limit}::int`);
    return rows.map((row) => ({ position: Number(row.position), event: eventOf(row) }));
  }

  async uses(since: Date): Promise<readonly ActivityUse[]> {
    const rows = await this.#session.query(sql`
      SELECT coalesce(activity, '') AS activity, count(DISTINCT operation)::float8 AS times, ${moment("max(at)", "at")}
      FROM ${raw(this.#schema)}.trail WHERE act IN ('read', 'reported') AND at >= ${since.toISOString()}::timestamptz
      GROUP BY 1 ORDER BY min(position)`);
    return rows.map((row) => ({ activity: String(row.activity), times: Number(row.times), lastAt: dateOf(row.at) }));
  }

  #field(name: string): LayoutField {
    const found = this.#layout.fields.find((field) => field.name === name);
    if (found === undefined) throw new TypeError("a query names a field that the layout does not have");
    return found;
  }

  #reading(fields: readonly LayoutField[]): Sql {
    return raw(fields.map(({ name, kind }) => `${readingOf(kind, quoted(name))} AS ${quoted(name)}`).join(", "));
  }

  #selecting({ where, at }: Selection): Sql {
    const live = sql`_expires_at > ${at.toISOString()}::timestamptz AND _restricted_at IS NULL`;
    return join([live, ...where.map((condition) => this.#condition(condition))], " AND ");
  }

  #condition(condition: Condition): Sql {
    const { kind } = this.#field(condition.field);
    const column = raw(quoted(condition.field));
    const value = (one: StoredValue): Sql => parameter(kind, one);
    switch (condition.op) {
      case "exists":
        return condition.value ? sql`${column} IS NOT NULL` : sql`${column} IS NULL`;
      case "in":
        return condition.value.length === 0 ? raw("false") : sql`${column} IN (${join(condition.value.map(value))})`;
      case "startsWith":
        return sql`starts_with(${column}, ${condition.value})`;
      case "not":
        return sql`${column} IS DISTINCT FROM ${value(condition.value)}`;
      default:
        return sql`${column} ${raw(OPERATORS[condition.op])} ${value(condition.value)}`;
    }
  }
}

const OPERATORS = { eq: "=", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

/** A value as a typed parameter, so that the server never guesses its type. */
function parameter(kind: LayoutField["kind"], value: StoredValue): Sql {
  if (value instanceof Date) return sql`${value.toISOString()}::timestamptz`;
  if (kind === "bigint") return sql`${String(value)}::numeric`;
  if (kind === "number") return sql`${String(value)}::float8`;
  return kind === "boolean" ? sql`${value === true ? "true" : "false"}::boolean` : sql`${String(value)}::text`;
}

function rowOf(subject: string, fields: readonly LayoutField[], column: (index: number) => unknown): PageRow {
  const values: Record<string, StoredValue> = {};
  for (let index = 0; index < fields.length; index += 1) {
    const { name, kind } = fields[index] as LayoutField; // within its length
    values[name] = plainValue(kind, column(index));
  }
  return { subject, values };
}

/** Pages of so many rows are packed. A caller asks for large ones where rows are small, so that no text grows too long. */
const PACKED_FROM = 1_000;
/** What is between the values of a packed column: hardly ever in one, and noticed if it is. */
const JOINED_BY = "\u001e";
const JOINED_BY_SQL = "E'\\x1e'";
/** Values are parts of texts so long, which live as long as one of them does. */
const PART = 4_096;

/** Whether every record has a value of a field, so that its column takes no null. */
function isFilled(field: LayoutField): boolean {
  return !field.optional && !field.nullable && field.kind !== "json";
}

/** A column's value as text; with a mark in front where it may be absent. */
function packed(field: LayoutField): string {
  const value = `(${plainly(field.kind, quoted(field.name))})::text`;
  return isFilled(field) ? value : `coalesce('=' || ${value}, '')`;
}

/** The values of a packed column. */
function unpacked(field: LayoutField, text: string): (string | null)[] {
  const values: string[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf(JOINED_BY, start + PART);
    const end = found < 0 ? text.length : found;
    // a copy: parts of a string keep all of it in memory
    for (const value of Buffer.from(text.slice(start, end)).toString().split(JOINED_BY)) values.push(value);
    start = end + 1;
  }
  return isFilled(field) ? values : values.map((value) => (value === "" ? null : value.slice(1)));
}

/** A column as text or number, whose form no driver changes. */
function plainly(kind: LayoutField["kind"], column: string): string {
  return kind === "json" || kind === "boolean" ? `${column}::text` : readingOf(kind, column);
}

/** The value of a column that was read plainly. */
function plainValue(kind: LayoutField["kind"], value: unknown): StoredValue {
  if (value === null) return null;
  if (kind === "text") return value as string; // as the column's type says
  if (kind === "json") return JSON.parse(value as string); // as written above
  return kind === "boolean" ? value === "true" : decodedValue(kind, value);
}

/** Keyed hashes in hex as a list of bytea. */
function decoded(identities: readonly string[]): Sql {
  return sql`SELECT decode(one, 'hex') FROM json_array_elements_text(${JSON.stringify(identities)}::json) AS one`;
}

/** A moment in milliseconds, under its column's name if no other is given. */
function moment(column: string, name: string = column): Sql {
  return raw(`${readingOf("date", column)} AS ${name}`);
}

function dateOf(value: unknown): Date {
  return new Date(Number(value));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function decodedValue(kind: LayoutField["kind"], value: unknown): StoredValue {
  if (value === null || value === undefined) return null;
  if (kind === "date") return dateOf(value);
  if (kind === "bigint") return BigInt(String(value));
  return kind === "number" ? Number(value) : (value as StoredValue); // text, boolean or JSON, as the column's type says
}

function valuesOf(row: SqlRow, fields: readonly LayoutField[]): StoredValues {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, decodedValue(kind, row[name])]));
}

function eventOf(row: SqlRow): TrailEvent {
  const activity = textOf(row.activity);
  const source = textOf(row.source);
  return {
    id: String(row.id),
    at: dateOf(row.at),
    act: String(row.act) as TrailAct, // written by append() alone
    actor: String(row.actor),
    operation: String(row.operation),
    ...(activity === undefined ? {} : { activity }),
    ...(source === undefined ? {} : { source }),
    ...(Array.isArray(row.fields) ? { fields: row.fields } : {}),
    // written by append() alone
    ...(row.counts === null ? {} : { counts: row.counts as Record<string, number> }),
  };
}
