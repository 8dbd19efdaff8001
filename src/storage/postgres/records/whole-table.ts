import sql, { empty, raw, type Sql } from "sql-template-tag";
import { StorageError } from "../../../errors/index.js";
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
import { writeIsKept, writeMayBeDeleted } from "../retention/decisions.js";
import type { SeenLayout } from "../retention/over.js";
import type { DatasetNames } from "../schema/names.js";
import { toHex, uuidArray } from "../schema/types.js";
import { toAmendResult, writeState } from "./amended.js";
import { readSent, writeEvidence } from "./array-rows.js";
import { toBroughtPerson, writeBrought, writeUntil } from "./brought.js";
import { binaryArray } from "./copy/binary-arrays.js";
import { recordset } from "./json-rows.js";
import { inOrder } from "./order.js";
import {
  buildCopy,
  columnsOfRecords,
  type PersonsEvidence,
  readConflicts,
  selectFurther,
  valuesOfRecord,
  WORTH_COPYING,
  writeAmendment,
  writeConflicts,
  writeIsUnchanged,
  writeMerge,
} from "./record-rows.js";
import type { RecordTable } from "./record-table.js";

/**
 * SQLSTATEs of a COPY that met somebody who is held. It is unique_violation, but another node of Citus sends it as
 * XX000.
 */
const REFUSALS: readonly (string | undefined)[] = ["23505", "XX000"];
/** Attempts at COPY. Each time one is refused, other transactions have brought in people, who are then held. */
const TRIES = 5;

/** Memory of writes to a dataset by this process. */
export interface Experience {
  /** True if people who came last were already held. */
  meetsHeld: boolean;
  /** The transactions that bring new people by COPY at this moment, by identity. */
  readonly coming: Map<string, WholeTable>;
}

/**
 * Keeps a dataset's records in one table.
 *
 * Many records go by COPY straight into it, after the people who are held were looked up. The table's unique identity would
 * refuse a COPY of somebody who is held, and the server would write the hash of that person into its log. That happens
 * only if another process brings the same new person at the same moment. Then they are looked up again.
 */
export class WholeTable implements RecordTable {
  readonly isDistributed = false;
  readonly #session: SqlSession;
  #layout: SeenLayout;
  readonly #schema: string;
  readonly #experience: Experience;
  /** Identities that stand for this transaction in {@link Experience.coming}. */
  #claimed: string[] = [];

  constructor(session: SqlSession, layout: DatasetLayout, names: DatasetNames, experience: Experience) {
    this.#session = session;
    this.#layout = layout;
    this.#schema = names.schema;
    this.#experience = experience;
  }

  see(layout: SeenLayout): void {
    this.#layout = layout;
  }

  /** See StorageTransaction. */
  async put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]> {
    if (records.length === 0) return [];
    // all writers use one order, so that no two of them wait for each other
    const sorted = inOrder(records);
    const found = await this.#write(sorted, options);
    if (found === "all created") return records.map(({ subject }) => ({ outcome: "created", subject }));
    // nobody was held of those who are missing, since they were not to be created
    return records.map(({ identity, subject }) => found.get(identity) ?? { outcome: "absent", subject });
  }

  /**
   * Makes the same change to records. A caller that changes many holds the dataset's exclusive lock, so that no two writers
   * wait for rows in different orders.
   */
  async amend(amendment: Amendment, whose: Sql, one?: Sql): Promise<AmendResult> {
    const { source, at } = amendment;
    const changes = writeAmendment(this.#layout, amendment, raw("(SELECT number FROM intake)"));
    const state =
      one === undefined ? raw("NULL") : sql`(SELECT ${writeState(at)} FROM ${this.#in("records")} WHERE ${one})`;
    const [row] = await this.#session.rows(sql`
      WITH intake AS (
        INSERT INTO ${this.#in("intakes")} (source, at) VALUES (${source}, ${at.toISOString()}::timestamptz) RETURNING number
      ), changed AS (
        UPDATE ${this.#in("records")} AS t SET ${changes} WHERE ${whose} RETURNING 1
      ) SELECT count(*)::int, ${state} FROM changed`);
    return toAmendResult(Number(row?.[0]), row?.[1]);
  }

  /** See StorageTransaction. If another transaction takes an identity meanwhile, the next attempt sees it. */
  async reidentify(moves: readonly IdentityMove[]): Promise<void> {
    const targets = new Map(moves.map(({ from, to }) => [to, from]));
    for (let attempt = 1; ; attempt += 1) {
      await this.#session.script("SAVEPOINT moving");
      try {
        // waited for, since only then its own failure is met here
        await this.#session.query(sql`
          UPDATE ${this.#in("records")} AS t SET _identity = m.after, _form = ${IDENTITY_FORM}::smallint
          FROM unnest(${uuidArray([...targets.values()])}::uuid[], ${uuidArray([...targets.keys()])}::uuid[]) AS m(before, after)
          WHERE t._identity = m.before
            AND NOT EXISTS (SELECT FROM ${this.#in("records")} AS o WHERE o._identity = m.after)`);
        await this.#session.script("RELEASE SAVEPOINT moving");
        return;
      } catch (error) {
        if (!(error instanceof StorageError) || !REFUSALS.includes(error.driverCode) || attempt === TRIES) throw error;
        await this.#session.script("ROLLBACK TO SAVEPOINT moving");
      }
    }
  }

  /** Returns the references of the people who are held, by identity. */
  async held(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (identities.length === 0) return new Map();
    const rows = await this.#session.query(sql`
      SELECT _identity::text AS identity, _subject::text AS subject FROM ${this.#in("records")}
      WHERE _identity = ANY(${uuidArray(identities)}::uuid[])`);
    return new Map(rows.map((row) => [toHex(row.identity), String(row.subject)]));
  }

  /** Tells which of many people are held. */
  async #findHeld(records: readonly IncomingRecord[]): Promise<ReadonlySet<string>> {
    const identities = binaryArray("uuid", records.length, (copy) => {
      for (const { identity } of records) copy.uuid(identity);
    });
    const rows = await this.#session.rows(sql`
      SELECT _identity::text FROM ${this.#in("records")} WHERE _identity = ANY(${identities}::uuid[])`);
    return new Set(rows.map(([identity]) => toHex(identity)));
  }

  #isWorthCopying(records: readonly IncomingRecord[]): boolean {
    return this.#session.copy !== undefined && records.length >= WORTH_COPYING;
  }

  /** Writes records, and returns results by identity; none for people who are not held and were not to be created. */
  async #write(
    records: readonly IncomingRecord[],
    options: PutOptions,
  ): Promise<ReadonlyMap<string, PutResult> | "all created"> {
    if (!options.create) return this.#merge(records, options);
    if (!this.#isWorthCopying(records)) return this.#writeFew(records, options);
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const held = await this.#findHeld(records);
      this.#experience.meetsHeld = held.size > 0;
      const fresh = this.#claim(held.size === 0 ? records : records.filter(({ identity }) => !held.has(identity)));
      if (!(await this.#copied(fresh))) continue;
      if (fresh.length === records.length) return "all created";
      const merged = await this.#merge(
        records.filter(({ identity }) => held.has(identity)),
        options,
      );
      const found = new Map([...merged, ...readCreated(fresh)]);
      // others whose records have gone since, or whom another transaction of this process brings at this moment
      const left = records.filter(({ identity }) => !found.has(identity));
      return left.length === 0 ? found : new Map([...found, ...(await this.#writeFew(left, options))]);
    }
    return this.#writeFew(records, options);
  }

  /**
   * Returns the people whom no other transaction of this process is bringing at this moment. Two batches of one import may
   * have the same new person, and COPY would fail for the second.
   */
  #claim(records: readonly IncomingRecord[]): readonly IncomingRecord[] {
    const { coming } = this.#experience;
    const free =
      coming.size === 0 ? records : records.filter(({ identity }) => (coming.get(identity) ?? this) === this);
    for (const { identity } of free) {
      coming.set(identity, this);
      this.#claimed.push(identity);
    }
    return free;
  }

  /** Lets go of people whom others may bring now, because the transaction has ended. */
  release(): void {
    for (const identity of this.#claimed) this.#experience.coming.delete(identity);
    this.#claimed = [];
  }

  /**
   * Writes records by two statements. One creates the people who are not held, and one merges the others; each says for
   * whom it decides. The likelier one runs first. The next turn meets people who came or went between the two.
   */
  async #writeFew(records: readonly IncomingRecord[], options: PutOptions): Promise<ReadonlyMap<string, PutResult>> {
    const found = new Map<string, PutResult>();
    let isCreating = records.length === 1 || !this.#experience.meetsHeld;
    for (let left = records; left.length > 0; isCreating = !isCreating) {
      const some = await (isCreating ? this.#create(left) : this.#merge(left, options));
      for (const [identity, result] of some) found.set(identity, result);
      if (records.length > 1 && isCreating) this.#experience.meetsHeld = some.size < left.length;
      left = left.filter(({ identity }) => !found.has(identity));
    }
    return found;
  }

  /** Creates those who are not held, and says who they are. */
  async #create(records: readonly IncomingRecord[]): Promise<ReadonlyMap<string, PutResult>> {
    const [first] = records;
    const statement = records.length === 1 && first !== undefined ? this.#insertOne(first) : this.#insert(records);
    const rows = await this.#session.query(statement);
    const identities = new Set(rows.map(({ identity }) => toHex(identity)));
    const created = records.filter(({ identity }) => identities.has(identity));
    await this.#addEvidence(
      created.flatMap((record) =>
        selectFurther(this.#layout, record).map((one) => ({ subject: record.subject, ...one })),
      ),
    );
    return readCreated(created);
  }

  /** Merges into what is held, and says of those held what became of them: in the one statement, which locks their rows. */
  async #merge(records: readonly IncomingRecord[], options: PutOptions): Promise<ReadonlyMap<string, PutResult>> {
    if (records.length === 0) return new Map();
    const rows = await this.#session.query(this.#update(records, options));
    const told = new Map(rows.map((row) => [toHex(row.identity), row]));
    const found = new Map<string, PutResult>();
    const evidence: PersonsEvidence[] = [];
    for (const record of records) {
      const row = told.get(record.identity);
      if (row === undefined) continue;
      const outcome = String(row.outcome) as PutResult["outcome"]; // the statement writes no others
      const isMerged = outcome === "merged";
      const subject = isMerged ? String(row.subject) : record.subject;
      if (outcome === "undecided") {
        // written from the same
        found.set(record.identity, { outcome, subject: String(row.subject), remembered: row.remembered as Remembered });
        continue;
      }
      // an act learns nothing of a person to whom it may not write
      const isShut = outcome === "restricted" || outcome === "kept";
      const conflicts = isShut ? [] : readConflicts(this.#layout, row.conflicts);
      found.set(record.identity, { outcome, subject, ...(conflicts.length === 0 ? {} : { conflicts }) });
      if (isMerged) evidence.push(...record.evidence.map((one) => ({ subject, ...one })));
    }
    await this.#addEvidence(evidence);
    return found;
  }

  /** Writes new people by COPY. Tells if none of them was held; otherwise nothing is written. */
  async #copied(records: readonly IncomingRecord[]): Promise<boolean> {
    const { copy } = this.#session;
    if (copy === undefined || records.length === 0) return records.length === 0;
    const { data, further } = buildCopy(this.#layout, records);
    const columns = columnsOfRecords(this.#layout);
    await this.#session.script("SAVEPOINT writing");
    try {
      await copy(`COPY ${this.#schema}.records (${columns}) FROM STDIN (FORMAT binary)`, data);
    } catch (error) {
      if (!(error instanceof StorageError) || !REFUSALS.includes(error.driverCode)) throw error;
      await this.#session.script("ROLLBACK TO SAVEPOINT writing");
      return false;
    }
    await this.#session.script("RELEASE SAVEPOINT writing");
    await this.#addEvidence(further);
    return true;
  }

  #insert(records: readonly IncomingRecord[]): Sql {
    const columns = raw(columnsOfRecords(this.#layout));
    return sql`
      INSERT INTO ${this.#in("records")} AS t (${columns})
      SELECT ${columns} FROM ${recordset(this.#layout, records, false)} ORDER BY _identity
      ON CONFLICT (_identity) DO NOTHING RETURNING t._identity::text AS identity`;
  }

  #insertOne(record: IncomingRecord): Sql {
    return sql`
      INSERT INTO ${this.#in("records")} AS t (${raw(columnsOfRecords(this.#layout))})
      VALUES (${valuesOfRecord(this.#layout, record)}) ON CONFLICT (_identity) DO NOTHING
      RETURNING t._identity::text AS identity`;
  }

  /** Locks the rows of those held, decides on each as it is then, and writes to those that may be written to. */
  #update(records: readonly IncomingRecord[], { renew, compare, decided, source }: PutOptions): Sql {
    const at = sql`${records[0]?.at.toISOString() ?? ""}::timestamptz`;
    const undecided = decided === true ? empty : raw("WHEN remembered IS NOT NULL THEN 'undecided'");
    const [also, isAlso] = source === undefined ? [empty, raw("false")] : this.#writeAlso(source);
    const identities = uuidArray(records.map(({ identity }) => identity));
    const isCompared = compare !== undefined && compare.fields.length > 0;
    const outcome = isCompared && compare.refuses ? raw("WHEN conflicts IS NOT NULL THEN 'conflicting'") : empty;
    return sql`
      WITH r AS MATERIALIZED (SELECT * FROM ${readSent(this.#layout, records, "_identity", this.#isBinary)}),
      found AS (
        SELECT t._identity, t._subject, t._remembered AS remembered, t._restricted_at IS NOT NULL AS restricted,
          t._expires_at <= ${at} AS over, ${writeConflicts(this.#layout, compare)} AS conflicts
        FROM ${this.#in("records")} AS t ${isCompared ? raw("JOIN r ON r._identity = t._identity") : empty}
        WHERE t._identity = ANY(${identities}::uuid[]) ORDER BY t._identity FOR UPDATE OF t
      ), held AS (
        SELECT *, CASE WHEN restricted THEN 'restricted' WHEN over THEN 'kept' ${undecided} ${outcome} ELSE 'merged' END AS outcome
        FROM found
      ), written AS (
        UPDATE ${this.#in("records")} AS t SET ${writeMerge(this.#layout, renew)}${also}
        FROM r JOIN held ON held._identity = r._identity AND held.outcome = 'merged'
        WHERE t._identity = held._identity AND NOT (${raw(writeIsUnchanged(this.#layout, renew))} AND NOT ${isAlso}) RETURNING 1
      )
      SELECT _identity::text AS identity, _subject::text AS subject, outcome, conflicts,
        CASE WHEN outcome = 'undecided' THEN remembered END AS remembered FROM held`;
  }

  /** Writes the SET clause that notes a source as one more that brought a person, and the condition that it is one. */
  #writeAlso(source: string): [also: Sql, isAlso: Sql] {
    const isAlso = sql`(${source}::text <> ALL (coalesce(t._also, '{}')) AND ${source}::text IS DISTINCT FROM (
      SELECT i.source FROM ${this.#in("intakes")} AS i WHERE i.number = t._intake))`;
    return [
      sql`, _also = CASE WHEN ${isAlso} THEN coalesce(t._also, '{}') || ${source}::text ELSE t._also END`,
      isAlso,
    ];
  }

  async #addEvidence(evidence: readonly PersonsEvidence[]): Promise<void> {
    if (evidence.length === 0) return;
    await this.#session.query(sql`
      INSERT INTO ${this.#in("evidence")} (_subject, at, version, document, intake)
      SELECT _subject, at, version, document, intake FROM ${writeEvidence(evidence, this.#isBinary)}
      WHERE (
        -- of a value rather than of EXISTS, which the planner would answer by reading all records
        SELECT t._evidence_at = r.at AND coalesce(t._evidence_version, '') = r.version
        FROM ${this.#in("records")} AS t WHERE t._subject = r._subject
      ) IS NOT TRUE
      ORDER BY _subject, at, version ON CONFLICT DO NOTHING`);
  }

  selectRow(identity: string): Sql {
    return sql`_identity = ${identity}::uuid`;
  }

  async remove(subject: string): Promise<void> {
    await this.#session.send(sql`
      WITH proof AS (DELETE FROM ${this.#in("evidence")} WHERE _subject = ${subject}::uuid), holds AS (
        DELETE FROM ${this.#in("holds")} WHERE _subject = ${subject}::uuid
      ), notes AS (
        DELETE FROM ${this.#in("entries")} WHERE _subject = ${subject}::uuid
      ), gone AS (
        DELETE FROM ${this.#in("records")} WHERE _subject = ${subject}::uuid RETURNING _subject
      )${this.#retiring()} SELECT 1 AS one FROM gone`);
  }

  async removeExpired({ at, people, limit }: Expiry, onFound: () => void): Promise<number> {
    const expired = writeMayBeDeleted(at);
    // mostly none has expired, and asking is cheaper than the statement below
    const [expiring] = await this.#session.rows(sql`SELECT 1 FROM ${this.#in("records")} WHERE ${expired} LIMIT 1`);
    if (expiring === undefined) return 0;
    onFound();
    // it waits for the rows of the people named, in the order in which all writers lock, so that nothing is merged into
    // an expired record. Other rows that somebody works on are skipped, so that nobody waits for people whom the act is
    // not about
    const rows = await this.#session.query(sql`
      WITH named AS (
        SELECT _subject FROM ${this.#in("records")} WHERE _identity = ANY(${uuidArray(people)}::uuid[]) AND ${expired}
        ORDER BY _identity FOR UPDATE
      ), other AS (
        SELECT _subject FROM ${this.#in("records")} WHERE ${expired} AND _identity <> ALL(${uuidArray(people)}::uuid[])
        ORDER BY _expires_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED
      ), expired AS (SELECT _subject FROM named UNION ALL SELECT _subject FROM other), proof AS (
        DELETE FROM ${this.#in("evidence")} WHERE _subject IN (SELECT _subject FROM expired)
      ), holds AS (
        DELETE FROM ${this.#in("holds")} WHERE _subject IN (SELECT _subject FROM expired)
      ), notes AS (
        DELETE FROM ${this.#in("entries")} WHERE _subject IN (SELECT _subject FROM expired)
      ), gone AS (
        DELETE FROM ${this.#in("records")} WHERE _subject IN (SELECT _subject FROM expired)
        RETURNING _subject, _identity, _form, _expires_at, _ended_at
      ), barred AS (
        INSERT INTO ${this.#in("suppressions")} AS s (identity, reason, at, form)
        SELECT _identity, 'expired', _expires_at, _form FROM gone WHERE _ended_at IS NULL
        ON CONFLICT (identity, reason) DO UPDATE SET at = greatest(s.at, EXCLUDED.at), number = DEFAULT
      )${this.#retiring()} SELECT 1 AS one FROM gone`);
    return rows.length;
  }

  /** Notes references whose keys are to be destroyed, in the statement that removes the records. */
  #retiring(): Sql {
    if (!this.#layout.fields.some(({ encrypted }) => encrypted)) return empty;
    return sql`, retired AS (
        INSERT INTO ${this.#in("retired_keys")} (_subject) SELECT _subject FROM gone ON CONFLICT DO NOTHING
      )`;
  }

  async broughtBy(source: string, query: BroughtQuery): Promise<readonly BroughtPerson[]> {
    const rows = await this.#session.query(sql`
      SELECT _subject::text AS subject, _identity::text AS identity, ${writeIsKept(query.at)} AS kept
      FROM ${this.#in("records")}
      WHERE _intake IN (SELECT number FROM ${this.#in("intakes")} WHERE source = ${source}${writeUntil(query.before)})
        ${writeBrought(query)}`);
    return rows.map(toBroughtPerson);
  }

  async shorten(expiries: ReadonlyMap<string, Date>): Promise<void> {
    const rows = Array.from(expiries, ([subject, at]) => ({ subject, at }));
    await this.#session.query(sql`
      UPDATE ${this.#in("records")} AS t SET _expires_at = r.at
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(subject uuid, at timestamptz)
      WHERE t._subject = r.subject AND r.at < t._expires_at`);
  }

  /** Tells if arrays are sent in binary form. A client that can copy sends buffers as they are. */
  get #isBinary(): boolean {
    return this.#session.copy !== undefined;
  }

  #in(table: "records" | "entries" | "evidence" | "holds" | "intakes" | "retired_keys" | "suppressions"): Sql {
    return raw(`${this.#schema}.${table}`);
  }
}

function readCreated(records: readonly IncomingRecord[]): ReadonlyMap<string, PutResult> {
  return new Map(records.map(({ identity, subject }) => [identity, { outcome: "created", subject }]));
}
