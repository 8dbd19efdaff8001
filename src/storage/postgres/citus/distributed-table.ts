import sql, { raw, type Sql } from "sql-template-tag";
import {
  type Amendment,
  type AmendResult,
  type BroughtPerson,
  type BroughtQuery,
  type DatasetLayout,
  type Expiry,
  IDENTITY_FORM,
  type IdentityMove,
  type IncomingRecord,
  type PutOptions,
  type PutResult,
  type Remembered,
} from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import { toAmendResult, writeState } from "../records/amended.js";
import { readSent, writeEvidence } from "../records/array-rows.js";
import { toBroughtPerson, writeBrought, writeUntil } from "../records/brought.js";
import { BinaryCopy } from "../records/copy/binary-copy.js";
import { recordset } from "../records/json-rows.js";
import {
  buildCopy,
  columnsOfRecords,
  type PersonsEvidence,
  readConflicts,
  selectFurther,
  WORTH_COPYING,
  writeAmendment,
  writeConflicts,
  writeIsUnchanged,
  writeMerge,
} from "../records/record-rows.js";
import type { RecordTable } from "../records/record-table.js";
import { writeIsKept, writeMayBeDeleted, writeMayBeUsed } from "../retention/decisions.js";
import type { SeenLayout } from "../retention/over.js";
import type { DatasetNames } from "../schema/names.js";
import { toHex, uuidArray, writeReading } from "../schema/types.js";

/** A person, by the columns that the tables are distributed by. */
interface Person {
  readonly subject: string;
  readonly identity: string;
}

/**
 * Keeps a dataset's records on several nodes.
 *
 * Records and their evidence are distributed by the reference of the person. A table of its own says which identity has
 * which reference. It is distributed by identity, because a key can be unique only over the column that its table is
 * distributed by.
 *
 * All writing transactions of such a dataset hold its exclusive lock, because rows on several nodes cannot be locked in
 * one order. Statements keep to what Citus runs over several nodes: no CTE that writes, no FOR UPDATE, no subquery for
 * each row.
 */
export class DistributedTable implements RecordTable {
  readonly isDistributed = true;
  readonly #session: SqlSession;
  #layout: SeenLayout;
  readonly #schema: string;

  constructor(session: SqlSession, layout: DatasetLayout, names: DatasetNames) {
    this.#session = session;
    this.#layout = layout;
    this.#schema = names.schema;
  }

  see(layout: SeenLayout): void {
    this.#layout = layout;
  }

  async put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]> {
    if (records.length === 0) return [];
    const held = await this.held(records.map(({ identity }) => identity));
    const fresh = options.create ? records.filter(({ identity }) => !held.has(identity)) : [];
    const known = records.flatMap((record) => {
      const subject = held.get(record.identity);
      return subject === undefined ? [] : [{ ...record, subject }];
    });
    await this.#create(fresh);
    const states = await this.#readStates(known, options);
    const conflicts = await this.#findConflicts(known, options);
    const isRefused = ({ subject }: Person): boolean => options.compare?.refuses === true && conflicts.has(subject);
    const merged = await this.#merge(
      known.filter((one) => !states.has(one.subject) && !isRefused(one)),
      options,
    );
    await this.#noteSource(merged, options.source);
    const evidence = known.flatMap(({ subject, evidence }) =>
      merged.has(subject) ? evidence.map((one) => ({ subject, ...one })) : [],
    );
    await this.#addEvidence(evidence);
    return records.map(({ identity, subject }) => {
      const known = held.get(identity);
      if (known === undefined) return { outcome: options.create ? "created" : "absent", subject };
      const state = states.get(known);
      if (state !== undefined) return state.outcome === "undecided" ? state : { outcome: state.outcome, subject };
      const found = conflicts.get(known);
      const told = found === undefined ? {} : { conflicts: found };
      if (merged.has(known)) return { outcome: "merged", subject: known, ...told };
      // refused, since nobody else writes meanwhile
      return { outcome: "conflicting", subject, ...told };
    });
  }

  /** Finds the people to whom nothing is written, by reference, and why. Nobody else writes meanwhile. */
  async #readStates(
    records: readonly IncomingRecord[],
    { decided }: PutOptions,
  ): Promise<ReadonlyMap<string, PutResult>> {
    if (records.length === 0) return new Map();
    const at = sql`${records[0]?.at.toISOString() ?? ""}::timestamptz`;
    const subjects = uuidArray(records.map(({ subject }) => subject));
    const rows = await this.#session.query(sql`
      SELECT _subject::text AS subject, _restricted_at IS NOT NULL AS restricted, _expires_at <= ${at} AS over,
        _remembered AS remembered
      FROM ${this.#in("records")} WHERE _subject = ANY(${subjects}::uuid[])
        AND (_restricted_at IS NOT NULL OR _expires_at <= ${at} OR _remembered IS NOT NULL)`);
    return new Map(
      rows.flatMap(({ subject: text, restricted, over, remembered }): [string, PutResult][] => {
        const subject = String(text);
        if (restricted === true) return [[subject, { outcome: "restricted", subject }]];
        if (over === true) return [[subject, { outcome: "kept", subject }]];
        // written from the same
        return decided === true
          ? []
          : [[subject, { outcome: "undecided", subject, remembered: remembered as Remembered }]];
      }),
    );
  }

  /** Notes a source as one more that brought people. */
  async #noteSource(subjects: ReadonlySet<string>, source: string | undefined): Promise<void> {
    if (subjects.size === 0 || source === undefined) return;
    const rows = await this.#session.query(sql`
      SELECT _subject::text AS subject, _intake AS intake FROM ${this.#in("records")}
      WHERE _subject = ANY(${uuidArray([...subjects])}::uuid[]) AND ${source}::text <> ALL (coalesce(_also, '{}'))`);
    if (rows.length === 0) return;
    const own = new Set(await this.#intakesOf(source));
    const others = rows.filter(({ intake }) => !own.has(Number(intake))).map(({ subject }) => String(subject));
    if (others.length === 0) return;
    await this.#session.send(sql`
      UPDATE ${this.#in("records")} SET _also = coalesce(_also, '{}') || ${source}::text
      WHERE _subject = ANY(${uuidArray(others)}::uuid[])`);
  }

  async #intakesOf(source: string, before?: Date): Promise<readonly number[]> {
    const rows = await this.#session.rows(sql`
      SELECT number FROM ${this.#in("intakes")} WHERE source = ${source}${writeUntil(before)}`);
    return rows.map(([number]) => Number(number));
  }

  async broughtBy(source: string, query: BroughtQuery): Promise<readonly BroughtPerson[]> {
    const numbers = `{${(await this.#intakesOf(source, query.before)).join(",")}}`;
    const rows = await this.#session.query(sql`
      SELECT _subject::text AS subject, _identity::text AS identity, ${writeIsKept(query.at)} AS kept
      FROM ${this.#in("records")} WHERE _intake = ANY(${numbers}::int[]) ${writeBrought(query)}`);
    return rows.map(toBroughtPerson);
  }

  /** In what people's records contradict what is sent of them; of those who are not restricted. Nobody else writes meanwhile. */
  async #findConflicts(
    records: readonly IncomingRecord[],
    { compare }: PutOptions,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    if (records.length === 0 || compare === undefined || compare.fields.length === 0) return new Map();
    const rows = await this.#session.query(sql`
      WITH r AS MATERIALIZED (SELECT * FROM ${readSent(this.#layout, records, "_subject", this.#isBinary)})
      SELECT t._subject::text AS subject, ${writeConflicts(this.#layout, compare)} AS conflicts
      FROM ${this.#in("records")} AS t JOIN r ON t._subject = r._subject
      WHERE ${writeMayBeUsed(records[0]?.at ?? new Date(0), "t.")}`);
    const found = rows.map(
      ({ subject, conflicts }) => [String(subject), readConflicts(this.#layout, conflicts)] as const,
    );
    return new Map(found.filter(([, fields]) => fields.length > 0));
  }

  async #create(records: readonly IncomingRecord[]): Promise<void> {
    if (records.length === 0) return;
    const columns = columnsOfRecords(this.#layout);
    const { copy } = this.#session;
    if (copy === undefined || records.length < WORTH_COPYING) {
      const people = sql`unnest(${uuidArray(records.map(({ identity }) => identity))}::uuid[],
        ${uuidArray(records.map(({ subject }) => subject))}::uuid[]) AS r(_identity, _subject)`;
      await this.#session.query(sql`
        INSERT INTO ${this.#in("identities")} (_identity, _subject) SELECT _identity, _subject FROM ${people}`);
      await this.#session.query(sql`
        INSERT INTO ${this.#in("records")} (${raw(columns)})
        SELECT ${raw(columns)} FROM ${recordset(this.#layout, records, false)}`);
    } else {
      const { data } = buildCopy(this.#layout, records);
      await copy(
        `COPY ${this.#schema}.identities (_identity, _subject) FROM STDIN (FORMAT binary)`,
        writePeople(records),
      );
      await copy(`COPY ${this.#schema}.records (${columns}) FROM STDIN (FORMAT binary)`, data);
    }
    await this.#addEvidence(
      records.flatMap((record) =>
        selectFurther(this.#layout, record).map((one) => ({ subject: record.subject, ...one })),
      ),
    );
  }

  /** Merges what was sent about people into what is held; returns the references whose records were written. */
  async #merge(records: readonly IncomingRecord[], { renew }: PutOptions): Promise<ReadonlySet<string>> {
    if (records.length === 0) return new Set();
    // materialized, so that it goes to the nodes as rows
    await this.#session.query(sql`
      WITH r AS MATERIALIZED (SELECT * FROM ${readSent(this.#layout, records, "_subject", this.#isBinary)})
      UPDATE ${this.#in("records")} AS t SET ${writeMerge(this.#layout, renew)}
      FROM r WHERE t._subject = r._subject AND NOT (${raw(writeIsUnchanged(this.#layout, renew))})`);
    // nobody else writes meanwhile, so all of them are held
    return new Set(records.map(({ subject }) => subject));
  }

  /** Adds evidence that people's records do not hold yet. */
  async #addEvidence(evidence: readonly PersonsEvidence[]): Promise<void> {
    if (evidence.length === 0) return;
    const subjects = [...new Set(evidence.map(({ subject }) => subject))];
    const rows = await this.#session.query(sql`
      SELECT _subject::text AS subject, ${raw(writeReading("date", "_evidence_at"))} AS at,
        coalesce(_evidence_version, '') AS version
      FROM ${this.#in("records")} WHERE _subject = ANY(${uuidArray(subjects)}::uuid[]) AND _evidence_at IS NOT NULL`);
    const kept = new Map(rows.map(({ subject, at, version }) => [String(subject), `${Number(at)} ${String(version)}`]));
    const missing = evidence.filter(
      ({ subject, at, version = "" }) => kept.get(subject) !== `${at.getTime()} ${version}`,
    );
    if (missing.length === 0) return;
    await this.#session.query(sql`
      INSERT INTO ${this.#in("evidence")} (_subject, at, version, document, intake)
      SELECT _subject, at, version, document, intake FROM ${writeEvidence(missing, this.#isBinary)} ON CONFLICT DO NOTHING`);
  }

  release(): void {}

  async amend(amendment: Amendment, whose: Sql, one?: Sql): Promise<AmendResult> {
    const [intake] = await this.#session.rows(sql`
      INSERT INTO ${this.#in("intakes")} (source, at)
      VALUES (${amendment.source}, ${amendment.at.toISOString()}::timestamptz) RETURNING number`);
    const changes = writeAmendment(this.#layout, amendment, raw(`${Number(intake?.[0])}`));
    const update = sql`UPDATE ${this.#in("records")} AS t SET ${changes} WHERE ${whose}`;
    if (one !== undefined) {
      const changed = (await this.#session.rows(sql`${update} RETURNING 1`)).length;
      // nobody else writes meanwhile
      const [held] = await this.#session.rows(sql`
        SELECT ${writeState(amendment.at)} FROM ${this.#in("records")} WHERE ${one}`);
      return toAmendResult(changed, held?.[0]);
    }
    // a returned row for each record could need too much memory; nobody else writes meanwhile, so a count is right
    const [found] = await this.#session.rows(sql`
      SELECT count(*)::float8 FROM ${this.#in("records")} AS t WHERE ${whose}`);
    await this.#session.send(update);
    return { changed: Number(found?.[0]) };
  }

  /** See StorageTransaction. */
  async reidentify(moves: readonly IdentityMove[]): Promise<void> {
    const held = await this.held(moves.flatMap(({ from, to }) => [from, to]));
    const targets = new Map(
      moves.flatMap(({ from, to }) => {
        const subject = held.get(from);
        return subject === undefined || held.has(to) ? [] : [[to, { from, subject }] as const];
      }),
    );
    if (targets.size === 0) return;
    const moved = [...targets.values()];
    const subjects = sql`${uuidArray(moved.map(({ subject }) => subject))}::uuid[]`;
    const identities = sql`${uuidArray([...targets.keys()])}::uuid[]`;
    await this.#session.send(sql`
      DELETE FROM ${this.#in("identities")} WHERE _identity = ANY(${uuidArray(moved.map(({ from }) => from))}::uuid[])`);
    await this.#session.send(sql`
      INSERT INTO ${this.#in("identities")} (_identity, _subject) SELECT _identity, _subject
      FROM unnest(${identities}, ${subjects}) AS r(_identity, _subject)`);
    // materialized, as above
    await this.#session.send(sql`
      WITH r AS MATERIALIZED (SELECT * FROM unnest(${identities}, ${subjects}) AS r(_identity, _subject))
      UPDATE ${this.#in("records")} AS t SET _identity = r._identity, _form = ${IDENTITY_FORM}::smallint
      FROM r WHERE t._subject = r._subject`);
  }

  async held(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (identities.length === 0) return new Map();
    const rows = await this.#session.query(sql`
      SELECT _identity::text AS identity, _subject::text AS subject FROM ${this.#in("identities")}
      WHERE _identity = ANY(${uuidArray(identities)}::uuid[])`);
    return new Map(rows.map(({ identity, subject }) => [toHex(identity), String(subject)]));
  }

  async selectRow(identity: string): Promise<Sql | undefined> {
    const [row] = await this.#session.query(sql`
      SELECT _subject::text AS subject FROM ${this.#in("identities")} WHERE _identity = ${identity}::uuid`);
    return row === undefined ? undefined : sql`_subject = ${String(row.subject)}::uuid`;
  }

  async remove(subject: string): Promise<void> {
    const people = await this.#people(sql`_subject = ${subject}::uuid`);
    await this.#delete(people);
  }

  async removeExpired({ at, people, limit }: Expiry, onFound: () => void): Promise<number> {
    const expired = writeMayBeDeleted(at);
    const [expiring] = await this.#session.rows(sql`SELECT 1 FROM ${this.#in("records")} WHERE ${expired} LIMIT 1`);
    if (expiring === undefined) return 0;
    onFound();
    const subjects = [...(await this.held(people)).values()];
    const named = sql`_subject = ANY(${uuidArray(subjects)}::uuid[]) AND ${expired}`;
    return (await this.#deleteExpired(named)) + (await this.#deleteExpired(sql`${expired} LIMIT ${limit}::int`));
  }

  /** Deletes people whose time is over, and keeps them from coming back by what is no newer. */
  async #deleteExpired(which: Sql): Promise<number> {
    const rows = await this.#session.query(sql`
      SELECT _subject::text AS subject, _identity::text AS identity, _form::int AS form, _ended_at IS NULL AS barred,
        ${raw(writeReading("date", "_expires_at"))} AS at
      FROM ${this.#in("records")} WHERE ${which}`);
    await this.#delete(rows.map(({ subject, identity }) => ({ subject: String(subject), identity: String(identity) })));
    const barred = rows
      .filter((row) => row.barred === true)
      .map(({ identity, form, at }) => ({ identity, form, at: new Date(Number(at)) }));
    if (barred.length > 0) {
      await this.#session.send(sql`
        INSERT INTO ${this.#in("suppressions")} AS s (identity, reason, at, form)
        SELECT identity, 'expired', at, form
        FROM json_to_recordset(${JSON.stringify(barred)}::json) AS r(identity uuid, at timestamptz, form smallint)
        ON CONFLICT (identity, reason) DO UPDATE SET at = greatest(s.at, EXCLUDED.at), number = DEFAULT`);
    }
    return rows.length;
  }

  async #people(which: Sql): Promise<readonly Person[]> {
    const rows = await this.#session.query(sql`
      SELECT _subject::text AS subject, _identity::text AS identity FROM ${this.#in("records")} WHERE ${which}`);
    return rows.map(({ subject, identity }) => ({ subject: String(subject), identity: String(identity) }));
  }

  async #delete(people: readonly Person[]): Promise<void> {
    if (people.length === 0) return;
    const subjects = sql`${uuidArray(people.map(({ subject }) => subject))}::uuid[]`;
    const identities = sql`${uuidArray(people.map(({ identity }) => identity))}::uuid[]`;
    await this.#session.send(sql`DELETE FROM ${this.#in("identities")} WHERE _identity = ANY(${identities})`);
    await this.#session.send(sql`DELETE FROM ${this.#in("evidence")} WHERE _subject = ANY(${subjects})`);
    await this.#session.send(sql`DELETE FROM ${this.#in("holds")} WHERE _subject = ANY(${subjects})`);
    await this.#session.send(sql`DELETE FROM ${this.#in("entries")} WHERE _subject = ANY(${subjects})`);
    await this.#session.send(sql`DELETE FROM ${this.#in("records")} WHERE _subject = ANY(${subjects})`);
    if (!this.#layout.fields.some(({ encrypted }) => encrypted)) return;
    await this.#session.send(sql`
      INSERT INTO ${this.#in("retired_keys")} (_subject) SELECT _subject FROM unnest(${subjects}) AS r(_subject)
      ON CONFLICT DO NOTHING`);
  }

  async shorten(expiries: ReadonlyMap<string, Date>): Promise<void> {
    if (expiries.size === 0) return;
    const rows = Array.from(expiries, ([subject, at]) => ({ subject, at }));
    // materialized, as above; a statement for each moment would be one for each person, while everybody waits
    await this.#session.query(sql`
      WITH r AS MATERIALIZED (
        SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(subject uuid, at timestamptz)
      )
      UPDATE ${this.#in("records")} AS t SET _expires_at = r.at FROM r WHERE t._subject = r.subject AND r.at < t._expires_at`);
  }

  /** Tells if arrays are sent in binary form. A client that can copy sends buffers as they are. */
  get #isBinary(): boolean {
    return this.#session.copy !== undefined;
  }

  #in(
    table: "records" | "entries" | "evidence" | "holds" | "identities" | "intakes" | "retired_keys" | "suppressions",
  ): Sql {
    return raw(`${this.#schema}.${table}`);
  }
}

/** Writes rows of the table of identities for COPY. */
function writePeople(records: readonly IncomingRecord[]): Buffer {
  const copy = new BinaryCopy(records.length * 64);
  for (const { identity, subject } of records) {
    copy.row(2);
    copy.uuid(identity);
    copy.uuid(subject);
  }
  return copy.end();
}
