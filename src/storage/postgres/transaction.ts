import sql, { empty, raw, type Sql } from "sql-template-tag";
import type {
  ActivityUse,
  AggregateQuery,
  AggregateRow,
  Amendment,
  AmendResult,
  BroughtPerson,
  BroughtQuery,
  Condition,
  DatasetLayout,
  DueCounts,
  DuePerson,
  DueQuery,
  Entry,
  EntryQuery,
  Expiry,
  FieldFill,
  FieldUse,
  FoundRecord,
  IdentityMove,
  IncomingRecord,
  InspectedRecord,
  Intake,
  ListedHold,
  OverValues,
  PageQuery,
  PageRow,
  PutOptions,
  PutResult,
  Restriction,
  Selection,
  StorageTransaction,
  StoredHold,
  SuppressedQuery,
  Suppression,
  SuppressionReason,
  TrailEvent,
  TrailPage,
  TrailQuery,
  ValueCounts,
} from "../contract/index.js";
import type { SqlSession } from "./driver/driver.js";
import { deleteEntries, readEntries, writeEntries } from "./entries.js";
import { readPage } from "./pages.js";
import { readFoundRecords } from "./records/found.js";
import { readInspected } from "./records/inspected.js";
import type { RecordTable } from "./records/record-table.js";
import { writeIsOnlyHeld, writeMayBeDeleted, writeMayBeUsed } from "./retention/decisions.js";
import { readDue, readDueCounts } from "./retention/due.js";
import { endHold, readHeldUnder, readHolds, writeHold } from "./retention/holds.js";
import { countOver, emptyOver, readOver, type SeenLayout } from "./retention/over.js";
import type { DatasetNames } from "./schema/names.js";
import { toHex, uuidArray } from "./schema/types.js";
import { readFill, readGroups, writeConditions, writeSelection } from "./selection.js";
import { appendEvents, readFieldUses, readTrailPage, readUses } from "./trail.js";
import { moment, toDate } from "./values.js";

/** Work on one dataset, under its role, within a transaction that the adapter has begun. */
export class PostgresTransaction implements StorageTransaction {
  readonly #session: SqlSession;
  #layout: SeenLayout;
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
    // people whose time is over are left alone, and a caller that changes many works alone
    if ("where" in of) {
      return this.#table.amend(amendment, sql`${writeMayBeUsed(of.at)}${writeConditions(this.#layout, of.where, "t")}`);
    }
    const row = await this.#table.selectRow(of.identity);
    if (row === undefined) return { changed: 0 };
    const whose = sql`${row} AND ${writeMayBeUsed(at)}`;
    if (this.#removing === undefined) return this.#table.amend(amendment, whose, row);
    // ahead of the removal only if there is nothing to remove, because rows are locked in the one order of all writers
    const isAlone = sql`NOT EXISTS (SELECT FROM ${raw(this.#schema)}.records AS e WHERE ${writeMayBeDeleted(at, "e.")})`;
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
    // people whose time is over are left out, so that nobody need wait for their removal
    const rows = await this.#session.query(sql`
      SELECT _subject::text AS subject, _identity::text AS identity FROM ${raw(this.#schema)}.records
      WHERE _subject = ANY(${uuidArray(subjects)}::uuid[]) AND NOT (${writeMayBeDeleted(at)})`);
    return new Map(rows.map((row) => [String(row.subject), toHex(row.identity)]));
  }

  /** Asks at once, while expired records are looked for. Asks again if some were found, because they are gone now. */
  async #behindRemoval<Result>(ask: () => Promise<Result>): Promise<Result> {
    if (this.#removing === undefined) return ask();
    const [early] = await Promise.all([ask(), this.#removing]);
    return this.#hasRemoved ? ask() : early;
  }

  async page(query: PageQuery): Promise<readonly PageRow[]> {
    const which = await this.#select(query);
    return this.#behindRemoval(() =>
      readPage(this.#session, this.#schema, this.#layout, query, which, this.#table.isDistributed),
    );
  }

  /** Writes the condition of a selection. People whom holds keep are listed first, because holds lie on one node. */
  async #select(selection: Selection): Promise<Sql> {
    const { law, at, where, everyone } = selection;
    if (everyone === true) return sql`NOT (${writeMayBeDeleted(at)})${writeConditions(this.#layout, where)}`;
    if (law === undefined) return writeSelection(this.#layout, selection);
    const subjects = await readHeldUnder(this.#session, this.#schema, law, at);
    const conditions = writeConditions(this.#layout, where);
    return sql`${writeIsOnlyHeld(at)} AND _subject = ANY(${uuidArray(subjects)}::uuid[])${conditions}`;
  }

  async inspect(query: Omit<PageQuery, "fields">): Promise<readonly InspectedRecord[]> {
    const which = await this.#select(query);
    return this.#behindRemoval(() => readInspected(this.#session, this.#schema, this.#layout, query, which));
  }

  async count(selection: Selection): Promise<number> {
    const statement = sql`SELECT count(*)::float8 AS people FROM ${raw(this.#schema)}.records
      WHERE ${await this.#select(selection)}`;
    const [row] = await this.#behindRemoval(() => this.#session.query(statement));
    return Number(row?.people ?? 0);
  }

  async aggregate(query: AggregateQuery): Promise<readonly AggregateRow[]> {
    const which = await this.#select(query);
    return this.#behindRemoval(() => readGroups(this.#session, this.#schema, this.#layout, query, which));
  }

  async fill(selection: Selection, fields: readonly string[]): Promise<readonly FieldFill[]> {
    const which = await this.#select(selection);
    return this.#behindRemoval(() => readFill(this.#session, this.#schema, this.#layout, fields, which));
  }

  async restrict(subject: string, at: Date | undefined, restriction?: Restriction): Promise<void> {
    const { ground, reviewAt } = (at === undefined ? undefined : restriction) ?? {};
    await this.#session.send(sql`
      UPDATE ${raw(this.#schema)}.records SET _restricted_at = ${at?.toISOString() ?? null}::timestamptz,
        _restriction = ${ground ?? null}::text, _review_at = ${reviewAt?.toISOString() ?? null}::timestamptz
      WHERE _subject = ${subject}::uuid`);
  }

  async end(subject: string, at: Date): Promise<void> {
    const moment = sql`${at.toISOString()}::timestamptz`;
    await this.#session.send(sql`
      UPDATE ${raw(this.#schema)}.records
      SET _ended_at = coalesce(_ended_at, ${moment}), _expires_at = least(_expires_at, ${moment})
      WHERE _subject = ${subject}::uuid`);
  }

  async endAll(people: readonly string[] | "everyone", at: Date): Promise<void> {
    if (people.length === 0) return;
    await this.#removing;
    const moment = sql`${at.toISOString()}::timestamptz`;
    const which = people === "everyone" ? raw("true") : sql`_subject = ANY(${uuidArray(people)}::uuid[])`;
    await this.#session.send(sql`
      UPDATE ${raw(this.#schema)}.records
      SET _ended_at = coalesce(_ended_at, ${moment}), _expires_at = least(_expires_at, ${moment})
      WHERE ${which} AND (_ended_at IS NULL OR _expires_at > ${moment})`);
  }

  async countDue(until: Date): Promise<DueCounts> {
    await this.#removing;
    return readDueCounts(this.#session, this.#schema, until);
  }

  async due(query: DueQuery): Promise<readonly DuePerson[]> {
    await this.#removing;
    return readDue(this.#session, this.#schema, query);
  }

  async contact(subject: string, at: Date, expiresAt: Date | undefined): Promise<void> {
    const moment = sql`${at.toISOString()}::timestamptz`;
    const expiry = expiresAt === undefined ? empty : sql`, _expires_at = ${expiresAt.toISOString()}::timestamptz`;
    await this.#session.send(sql`
      UPDATE ${raw(this.#schema)}.records SET _contacted_at = ${moment}${expiry}
      WHERE _subject = ${subject}::uuid AND (_contacted_at IS NULL OR _contacted_at < ${moment})`);
  }

  async hold(hold: StoredHold, of: HeldPeople): Promise<number> {
    await this.#removing;
    return writeHold(this.#session, this.#schema, hold, await this.#selectHeld(of));
  }

  async #selectHeld(of: HeldPeople): Promise<Sql | undefined> {
    if ("where" in of) return sql`true${writeConditions(this.#layout, of.where)}`;
    return this.#table.selectRow(of.identity);
  }

  async release(id: string): Promise<number> {
    await this.#removing;
    return endHold(this.#session, this.#schema, id);
  }

  holds(subject?: string): Promise<readonly ListedHold[]> {
    return readHolds(this.#session, this.#schema, subject);
  }

  broughtBy(source: string, query: BroughtQuery): Promise<readonly BroughtPerson[]> {
    return this.#table.broughtBy(source, query);
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

  /** The layout, and the values that are hidden. */
  protected get seen(): SeenLayout {
    return this.#layout;
  }

  async hide(over: OverValues): Promise<void> {
    this.#layout = await this.#read(over);
    this.#table.see(this.#layout);
  }

  async empty(over: OverValues, limit: number): Promise<ValueCounts> {
    await this.#removing;
    return emptyOver(this.#session, this.#schema, await this.#read(over), limit);
  }

  async countOver(over: OverValues): Promise<ValueCounts> {
    await this.#removing;
    return countOver(this.#session, this.#schema, await this.#read(over));
  }

  async #read(over: OverValues): Promise<SeenLayout> {
    return { ...this.#layout, over: await readOver(this.#session, this.#schema, over) };
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
      INSERT INTO ${raw(this.#schema)}.suppressions AS s (identity, reason, at)
      VALUES (${identity}::uuid, ${reason}, ${at.toISOString()}::timestamptz)
      ON CONFLICT (identity, reason) DO UPDATE SET at = greatest(s.at, EXCLUDED.at), number = DEFAULT`);
  }

  /** Removing people whose time is over puts them on the list, which is then read again. */
  suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, readonly Suppression[]>> {
    return this.#behindRemoval(() => this.#readSuppressed(identities));
  }

  async #readSuppressed(identities: readonly string[]): Promise<ReadonlyMap<string, readonly Suppression[]>> {
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

  /** Removing people whose time is over puts them on the list. */
  async listSuppressed({ reason, since, after, limit }: SuppressedQuery): Promise<readonly Suppression[]> {
    const from = after === undefined ? empty : sql` AND suppressions.identity > ${after}::uuid`;
    const moments = since === undefined ? empty : sql` AND at >= ${since.toISOString()}::timestamptz`;
    const page = sql`
      WHERE reason = ${reason}${from}${moments} ORDER BY suppressions.identity LIMIT ${limit}::int`;
    const listed = await this.#behindRemoval(() => this.#suppressions(page));
    return [...listed].sort((left, right) => (left.identity < right.identity ? -1 : 1));
  }

  async unsuppress(identities: readonly string[], reasons: readonly SuppressionReason[]): Promise<void> {
    if (identities.length === 0 || reasons.length === 0) return;
    await this.#session.send(sql`
      DELETE FROM ${raw(this.#schema)}.suppressions WHERE identity = ANY(${uuidArray(identities)}::uuid[])
        AND reason = ANY(${`{${reasons.join(",")}}`}::text[])`);
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

  putEntries(entries: readonly Entry[]): Promise<void> {
    return writeEntries(this.#session, this.#schema, entries);
  }

  entries(query: EntryQuery): Promise<readonly Entry[]> {
    return readEntries(this.#session, this.#schema, query);
  }

  removeEntries(kind: string, ids: readonly string[]): Promise<void> {
    return deleteEntries(this.#session, this.#schema, kind, ids);
  }

  append(events: readonly TrailEvent[]): Promise<void> {
    return appendEvents(this.#session, this.#schema, events);
  }

  trail(query: TrailQuery): Promise<TrailPage> {
    return readTrailPage(this.#session, this.#schema, query);
  }

  fieldUses(since: Date): Promise<readonly FieldUse[]> {
    return readFieldUses(this.#session, this.#schema, since);
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

/** The people whom a hold is to keep. */
type HeldPeople = { readonly where: readonly Condition[] } | { readonly identity: string };

/** Longest suppression list that is read whole. */
const FEW = 1_000;
