import sql, { raw, type Sql } from "sql-template-tag";
import type {
  ActivityUse,
  AggregateQuery,
  AggregateRow,
  Amendment,
  AmendResult,
  DatasetLayout,
  Expiry,
  FoundRecord,
  IdentityMove,
  IncomingRecord,
  Intake,
  PageQuery,
  PageRow,
  PutOptions,
  PutResult,
  Selection,
  StorageTransaction,
  Suppression,
  TrailEvent,
  TrailPage,
  TrailQuery,
} from "../contract/index.js";
import type { SqlSession } from "./driver/driver.js";
import { readPage } from "./pages.js";
import { readFoundRecords } from "./records/found.js";
import type { RecordTable } from "./records/record-table.js";
import type { DatasetNames } from "./schema/names.js";
import { toHex, uuidArray } from "./schema/types.js";
import { readGroups, writeSelection } from "./selection.js";
import { appendEvents, readTrailPage, readUses } from "./trail.js";
import { moment, toDate } from "./values.js";

/** Work on one dataset, under its role, within a transaction that the adapter has begun. */
export class PostgresTransaction implements StorageTransaction {
  readonly #session: SqlSession;
  readonly #layout: DatasetLayout;
  readonly #schema: string;
  readonly #table: RecordTable;
  /** Number of expired records removed, while the removal is under way. */
  #removing: Promise<number> | undefined;
  /** Some records had expired; other transactions may have removed them meanwhile. */
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

  async amend(amendment: Amendment): Promise<AmendResult> {
    const { of, at } = amendment;
    // several statements belong together, and must not run while a removal is under way
    if (this.#table.isDistributed) await this.#removing;
    // expired people are left alone by the selection, and a caller that changes many works alone
    if ("where" in of) return this.#table.amend(amendment, writeSelection(this.#layout, of));
    const row = await this.#table.selectRow(of.identity);
    if (row === undefined) return { changed: 0, restricted: false };
    const whose = sql`${row} AND ${writeSelection(this.#layout, { where: [], at })}`;
    if (this.#removing === undefined) return this.#table.amend(amendment, whose, row);
    // ahead of the removal only if there is nothing to remove, because rows are locked in the one order of all writers
    const isAlone = sql`NOT EXISTS (
      SELECT FROM ${raw(this.#schema)}.records AS e WHERE e._expires_at <= ${at.toISOString()}::timestamptz)`;
    const amending = this.#table.amend(amendment, sql`${whose} AND ${isAlone}`, row);
    const [early] = await Promise.all([amending, this.#removing]);
    return early.changed === 0 && this.#hasRemoved ? this.#table.amend(amendment, whose, row) : early;
  }

  async reidentify(moves: readonly IdentityMove[]): Promise<void> {
    if (moves.length === 0) return;
    await this.#removing;
    await this.#table.reidentify(moves);
  }

  async find(identity: string): Promise<FoundRecord | undefined> {
    const [record] = await this.#behindRemoval(() =>
      readFoundRecords(this.#session, this.#schema, this.#layout, this.#table, identity),
    );
    return record;
  }

  subjects(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#behindRemoval(() => this.#table.held(identities));
  }

  async identities(subjects: readonly string[], at: Date): Promise<ReadonlyMap<string, string>> {
    if (subjects.length === 0) return new Map();
    // expired people are left out, so that nobody need wait for their removal
    const rows = await this.#session.query(sql`
      SELECT _subject::text AS subject, _identity::text AS identity FROM ${raw(this.#schema)}.records
      WHERE _subject = ANY(${uuidArray(subjects)}::uuid[]) AND _expires_at > ${at.toISOString()}::timestamptz`);
    return new Map(rows.map((row) => [String(row.subject), toHex(row.identity)]));
  }

  /** Asks at once, while expired records are looked for. Asks again if some were found, because they are gone now. */
  async #behindRemoval<Result>(ask: () => Promise<Result>): Promise<Result> {
    if (this.#removing === undefined) return ask();
    const [early] = await Promise.all([ask(), this.#removing]);
    return this.#hasRemoved ? ask() : early;
  }

  page(query: PageQuery): Promise<readonly PageRow[]> {
    return this.#behindRemoval(() =>
      readPage(this.#session, this.#schema, this.#layout, query, this.#table.isDistributed),
    );
  }

  async count(selection: Selection): Promise<number> {
    const statement = sql`SELECT count(*)::float8 AS people FROM ${raw(this.#schema)}.records
      WHERE ${writeSelection(this.#layout, selection)}`;
    const [row] = await this.#behindRemoval(() => this.#session.query(statement));
    return Number(row?.people ?? 0);
  }

  aggregate(query: AggregateQuery): Promise<readonly AggregateRow[]> {
    return this.#behindRemoval(() => readGroups(this.#session, this.#schema, this.#layout, query));
  }

  async restrict(subject: string, at: Date | undefined): Promise<void> {
    await this.#session.send(sql`
      UPDATE ${raw(this.#schema)}.records SET _restricted_at = ${at?.toISOString() ?? null}::timestamptz
      WHERE _subject = ${subject}::uuid`);
  }

  remove(subject: string): Promise<void> {
    return this.#table.remove(subject);
  }

  async removeExpired(expiry: Expiry): Promise<number> {
    const remove = (): Promise<number> =>
      this.#table.removeExpired(expiry, () => {
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
      ON CONFLICT (identity, reason) DO UPDATE SET at = EXCLUDED.at, number = DEFAULT, form = DEFAULT`);
  }

  async suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, readonly Suppression[]>> {
    if (identities.length === 0) return new Map();
    // the list is short compared with an import; reading it whole is then cheaper than looking each person up
    const listed = identities.length <= FEW ? undefined : await this.#suppressions(raw(`LIMIT ${FEW + 1}`));
    if (listed !== undefined && listed.length <= FEW) {
      const wanted = listed.length === 0 ? undefined : new Set(identities);
      return groupByIdentity(listed.filter(({ identity }) => wanted?.has(identity)));
    }
    return groupByIdentity(await this.#suppressions(sql`WHERE identity = ANY(${uuidArray(identities)}::uuid[])`));
  }

  /** Reads suppressions in the order in which they were written. */
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
      WHERE number = ANY(${`{${numbers.join(",")}}`}::int[])`);
    return rows.map((row) => ({ number: Number(row.number), source: String(row.source), at: toDate(row.at) }));
  }

  append(events: readonly TrailEvent[]): Promise<void> {
    return appendEvents(this.#session, this.#schema, events);
  }

  trail(query: TrailQuery): Promise<TrailPage> {
    return readTrailPage(this.#session, this.#schema, query);
  }

  uses(since: Date): Promise<readonly ActivityUse[]> {
    return readUses(this.#session, this.#schema, since);
  }
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

/** Longest suppression list that is read whole. */
const FEW = 1_000;
