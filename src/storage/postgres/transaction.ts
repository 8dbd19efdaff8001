import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import type {
  ActivityUse,
  AggregateQuery,
  AggregateRow,
  Amendment,
  Condition,
  DatasetLayout,
  IncomingRecord,
  Intake,
  LayoutField,
  PageQuery,
  PageRow,
  PutOptions,
  PutResult,
  RecordEvidence,
  Selection,
  StorageTransaction,
  StoredRecord,
  StoredValue,
  StoredValues,
  Suppression,
  TrailAct,
  TrailEntry,
  TrailEvent,
  TrailQuery,
} from "../contract/index.js";
import type { SqlList, SqlRow, SqlSession } from "./driver/driver.js";
import { readOrigins } from "./records/record-rows.js";
import type { RecordTable } from "./records/record-table.js";
import { type DatasetNames, quoted } from "./schema/names.js";
import { parameter, toHex, uuidArray, writeReading } from "./schema/types.js";

/** Work on one dataset, under its role, within a transaction that the adapter has begun. */
export class PostgresTransaction implements StorageTransaction {
  readonly #session: SqlSession;
  readonly #layout: DatasetLayout;
  readonly #schema: string;
  readonly #table: RecordTable;
  /** How many expired records are removed, while that is under way. */
  #removing: Promise<number> | undefined;
  /** Whether some had expired; others may have removed them meanwhile. */
  #hasRemoved = false;

  constructor(session: SqlSession, layout: DatasetLayout, names: DatasetNames, table: RecordTable) {
    this.#table = table;
    this.#session = session;
    this.#layout = layout;
    this.#schema = names.schema;
  }

  async put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]> {
    await this.#removing;
    return this.#table.put(records, options);
  }

  async amend(amendment: Amendment): Promise<number> {
    const { of, at } = amendment;
    // what takes several statements keeps together
    if (this.#table.isDistributed) await this.#removing;
    // who has expired is left alone, and whoever changes many works alone
    if ("where" in of) return this.#table.amend(amendment, this.#selecting(of));
    const row = await this.#table.selectRow(of.identity);
    if (row === undefined) return 0;
    const whose = sql`${row} AND ${this.#selecting({ where: [], at })}`;
    if (this.#removing === undefined) return this.#table.amend(amendment, whose);
    // one, ahead of the removal, only where there is none to be made: rows are locked in the order of all writers
    const isAlone = sql`NOT EXISTS (
      SELECT FROM ${raw(this.#schema)}.records AS e WHERE e._expires_at <= ${at.toISOString()}::timestamptz)`;
    const [early] = await Promise.all([this.#table.amend(amendment, sql`${whose} AND ${isAlone}`), this.#removing]);
    return early === 0 && this.#hasRemoved ? this.#table.amend(amendment, whose) : early;
  }

  async find(identity: string, wanted?: "evidence"): Promise<StoredRecord | undefined> {
    const [record] = await this.#behindRemoval(() => this.#records(identity, wanted !== undefined));
    return record;
  }

  async #records(identity: string, isProven: boolean): Promise<readonly StoredRecord[]> {
    const which = await this.#table.selectRow(identity);
    if (which === undefined) return [];
    const { fields } = this.#layout;
    const further = sql`SELECT json_agg(json_build_array(${raw(writeReading("date", "at"))}, version, document, intake))
      FROM ${raw(this.#schema)}.evidence WHERE evidence._subject = records._subject`;
    const proof = sql`, ${moment("_evidence_at")}, _evidence_version, _evidence_document, (${further}) AS _evidence`;
    // a subquery for each row is more than distributed tables allow; the store asks for the evidence then
    const isJoined = isProven && !this.#table.isDistributed;
    const rows = await this.#session.query(sql`
      SELECT ${RECORD_COLUMNS}, ${this.#reading(fields)}${isJoined ? proof : empty}
      FROM ${raw(this.#schema)}.records WHERE ${which}`);
    return rows.map((row) => ({
      ...toStoredRecord(row, fields),
      ...(isJoined ? { evidence: readFirstEvidence(row) } : {}),
    }));
  }

  subjects(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#behindRemoval(() => this.#table.held(identities));
  }

  /** Asks at once while expired records are looked for; and again where some were found, and are gone now. */
  async #behindRemoval<Result>(ask: () => Promise<Result>): Promise<Result> {
    if (this.#removing === undefined) return ask();
    const [early] = await Promise.all([ask(), this.#removing]);
    return this.#hasRemoved ? ask() : early;
  }

  page(query: PageQuery): Promise<readonly PageRow[]> {
    return this.#behindRemoval(() => this.#page(query));
  }

  async #page(query: PageQuery): Promise<readonly PageRow[]> {
    const fields = this.#layout.fields.filter(({ name }) => query.fields.includes(name));
    const after = query.after === undefined ? empty : sql` AND _subject > ${query.after}::uuid`;
    const from = sql`FROM ${raw(this.#schema)}.records WHERE ${this.#selecting(query)}${after}`;
    const order = raw("ORDER BY records._subject");
    if (query.subjects === "last" && query.limit >= PACKED_FROM && !this.#table.isDistributed) {
      const whole = query.isLikelyLast === true ? await this.#packedPage(fields, from, query.limit, empty) : undefined;
      if (whole !== undefined && whole.length < query.limit) return whole;
      const packed = await this.#packedPage(fields, from, query.limit, order);
      if (packed !== undefined) return packed;
    }
    const columns = ["_subject::text", ...fields.map(({ name, kind }) => plainly(kind, quoted(name)))];
    const rows = await this.#session.rows(sql`
      SELECT ${raw(columns.join(", "))} ${from} ${order} LIMIT ${query.limit}::int`);
    return rows.map((row) => toPageRow(row[0] as string, fields, (index) => row[index + 1])); // as selected
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
    const reference = toText(row[fields.length + 1]) ?? "";
    return Array.from({ length: count }, (_, at) =>
      toPageRow(at === count - 1 ? reference : "", fields, (index) => lists[index]?.[at] ?? null),
    );
  }

  async count(selection: Selection): Promise<number> {
    const statement = sql`
      SELECT count(*)::float8 AS people FROM ${raw(this.#schema)}.records WHERE ${this.#selecting(selection)}`;
    const [row] = await this.#behindRemoval(() => this.#session.query(statement));
    return Number(row?.people ?? 0);
  }

  async aggregate(query: AggregateQuery): Promise<readonly AggregateRow[]> {
    const keys = query.by.map(({ field, bands }, index) => {
      const { kind } = this.#field(field);
      if (bands === undefined) return sql`${raw(writeReading(kind, quoted(field)))} AS ${raw(`k${index}`)}`;
      return sql`width_bucket(${raw(quoted(field))}, ${`{${bands.join(",")}}`}::float8[]) AS ${raw(`k${index}`)}`;
    });
    const measures = query.measures.map(({ of, field }, index) => {
      const { kind } = this.#field(field);
      const computed = of === "avg" ? `avg(${quoted(field)})::float8` : `${of}(${quoted(field)})`;
      const reading = of === "count" ? `${computed}::float8` : of === "avg" ? computed : writeReading(kind, computed);
      return raw(`${reading} AS m${index}`);
    });
    const grouping = keys.length === 0 ? empty : raw(` GROUP BY ${keys.map((_, index) => index + 1).join(", ")}`);
    const statement = sql`
      SELECT ${join([...keys, raw("count(*)::float8 AS people"), ...measures], ", ")}
      FROM ${raw(this.#schema)}.records WHERE ${this.#selecting(query)}${grouping}`;
    const rows = await this.#behindRemoval(() => this.#session.query(statement));
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

  remove(subject: string): Promise<void> {
    return this.#table.remove(subject);
  }

  async removeExpired(at: Date): Promise<number> {
    const remove = (): Promise<number> =>
      this.#table.removeExpired(at, () => {
        this.#hasRemoved = true;
      });
    const before = this.#table.isDistributed ? this.#removing : undefined;
    this.#removing = before === undefined ? remove() : before.then(remove);
    const removed = await this.#removing;
    this.#removing = undefined;
    return removed;
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
      VALUES (${identity}::uuid, ${reason}, ${at.toISOString()}::timestamptz)
      ON CONFLICT (identity, reason) DO UPDATE SET at = EXCLUDED.at, number = DEFAULT`);
  }

  async suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, readonly Suppression[]>> {
    if (identities.length === 0) return new Map();
    // the list is short beside an import: then it is read whole, which is cheaper than to look each one up
    const listed = identities.length <= FEW ? undefined : await this.#suppressions(raw(`LIMIT ${FEW + 1}`));
    if (listed !== undefined && listed.length <= FEW) {
      const wanted = listed.length === 0 ? undefined : new Set(identities);
      return groupByIdentity(listed.filter(({ identity }) => wanted?.has(identity)));
    }
    return groupByIdentity(await this.#suppressions(sql`WHERE identity = ANY(${uuidArray(identities)}::uuid[])`));
  }

  /** Those of one person in the order in which they were written. */
  async #suppressions(which: Sql): Promise<readonly Suppression[]> {
    const rows = await this.#session.query(sql`
      SELECT identity::text AS identity, reason, ${moment("at")}, number::float8 AS number
      FROM ${raw(this.#schema)}.suppressions ${which}`);
    const inOrder = [...rows].sort((left, right) => Number(left.number) - Number(right.number));
    return inOrder.map((row) => ({
      identity: toHex(row.identity),
      reason: String(row.reason) as Suppression["reason"], // written by suppress() alone
      at: toDate(row.at),
    }));
  }

  async unsuppress(identities: readonly string[]): Promise<void> {
    if (identities.length === 0) return;
    await this.#session.send(sql`
      DELETE FROM ${raw(this.#schema)}.suppressions WHERE identity = ANY(${uuidArray(identities)}::uuid[])`);
  }

  async evidence(subject: string): Promise<readonly RecordEvidence[]> {
    const statement = sql`
      SELECT ${moment("at")}, version, document, intake FROM (
        SELECT _evidence_at AS at, _evidence_version AS version, _evidence_document AS document, _intake AS intake
        FROM ${raw(this.#schema)}.records WHERE _subject = ${subject}::uuid AND _evidence_at IS NOT NULL
        UNION ALL
        SELECT at, version, document, intake FROM ${raw(this.#schema)}.evidence WHERE _subject = ${subject}::uuid
      ) AS proof ORDER BY proof.at`;
    const rows = await this.#behindRemoval(() => this.#session.query(statement));
    return rows.map(({ at, version, document, intake }) => toEvidence(at, version, document, intake));
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
    return rows.map((row) => ({ number: Number(row.number), source: String(row.source), at: toDate(row.at) }));
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
    return rows.map((row) => ({ position: Number(row.position), event: toEvent(row) }));
  }

  async uses(since: Date): Promise<readonly ActivityUse[]> {
    const rows = await this.#session.query(sql`
      SELECT coalesce(activity, '') AS activity, count(DISTINCT operation)::float8 AS times, ${moment("max(at)", "at")}
      FROM ${raw(this.#schema)}.trail WHERE act IN ('read', 'reported') AND at >= ${since.toISOString()}::timestamptz
      GROUP BY 1 ORDER BY min(position)`);
    return rows.map((row) => ({ activity: String(row.activity), times: Number(row.times), lastAt: toDate(row.at) }));
  }

  #field(name: string): LayoutField {
    const found = this.#layout.fields.find((field) => field.name === name);
    if (found === undefined) throw new TypeError("a query names a field that the layout does not have");
    return found;
  }

  #reading(fields: readonly LayoutField[]): Sql {
    return raw(fields.map(({ name, kind }) => `${writeReading(kind, quoted(name))} AS ${quoted(name)}`).join(", "));
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

/** The columns, beside fields, that {@link toStoredRecord} reads. */
export const RECORD_COLUMNS: Sql = sql`_subject::text AS _subject, _intake, _origins,
  ${moment("_collected_at")}, ${moment("_updated_at")}, ${moment("_expires_at")}, ${moment("_restricted_at")}`;

/** A record, as a row of its columns has it. */
export function toStoredRecord(row: SqlRow, fields: readonly LayoutField[]): StoredRecord {
  const values = readFieldValues(row, fields);
  return {
    subject: String(row._subject),
    values,
    origins: readOrigins(row, fields, values),
    collectedAt: toDate(row._collected_at),
    updatedAt: toDate(row._updated_at ?? row._collected_at),
    expiresAt: toDate(row._expires_at),
    restrictedAt: row._restricted_at === null ? undefined : toDate(row._restricted_at),
  };
}

/** All evidence of a record: what stands in it, and what came later. */
function readFirstEvidence(row: SqlRow): readonly RecordEvidence[] {
  const { _evidence_at: at, _evidence_version: version, _evidence_document: document } = row;
  const first = at === null ? [] : [toEvidence(at, version, document, row._intake)];
  const further = ((row._evidence ?? []) as SqlList[]).map((one) => toEvidence(one[0], one[1], one[2], one[3])); // as selected
  return [...first, ...further].sort((left, right) => left.at.getTime() - right.at.getTime());
}

function toEvidence(at: unknown, version: unknown, document: unknown, intake: unknown): RecordEvidence {
  return {
    at: toDate(at),
    version: toText(version) || undefined,
    document: toText(document),
    intake: Number(intake),
  };
}

function groupByIdentity(suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Suppression[]> {
  const found = new Map<string, Suppression[]>();
  for (const one of suppressions) {
    const known = found.get(one.identity);
    if (known === undefined) found.set(one.identity, [one]);
    else known.push(one);
  }
  return found;
}

/** A suppression list with as many entries is read whole. */
const FEW = 1_000;

function toPageRow(subject: string, fields: readonly LayoutField[], column: (index: number) => unknown): PageRow {
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
  return kind === "json" || kind === "boolean" ? `${column}::text` : writeReading(kind, column);
}

/** The value of a column that was read plainly. */
function plainValue(kind: LayoutField["kind"], value: unknown): StoredValue {
  if (value === null) return null;
  if (kind === "text") return value as string; // as the column's type says
  if (kind === "json") return JSON.parse(value as string); // as written above
  return kind === "boolean" ? value === "true" : decodedValue(kind, value);
}

/** A moment in milliseconds, under its column's name if no other is given. */
export function moment(column: string, name: string = column): Sql {
  return raw(`${writeReading("date", column)} AS ${name}`);
}

export function toDate(value: unknown): Date {
  return new Date(Number(value));
}

function toText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function decodedValue(kind: LayoutField["kind"], value: unknown): StoredValue {
  if (value === null || value === undefined) return null;
  if (kind === "date") return toDate(value);
  if (kind === "bigint") return BigInt(String(value));
  return kind === "number" ? Number(value) : (value as StoredValue); // text, boolean or JSON, as the column's type says
}

export function readFieldValues(row: SqlRow, fields: readonly LayoutField[]): StoredValues {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, decodedValue(kind, row[name])]));
}

function toEvent(row: SqlRow): TrailEvent {
  const activity = toText(row.activity);
  const source = toText(row.source);
  return {
    id: String(row.id),
    at: toDate(row.at),
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
