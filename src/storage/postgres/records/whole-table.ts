import sql, { empty, raw, type Sql } from "sql-template-tag";
import { StorageError } from "../../../errors/index.js";
import type { Amendment, DatasetLayout, Expiry, IncomingRecord, PutOptions, PutResult } from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import type { DatasetNames } from "../schema/names.js";
import { toHex, uuidArray } from "../schema/types.js";
import { readSent, writeEvidence } from "./array-rows.js";
import { recordset } from "./json-rows.js";
import { inOrder } from "./order.js";
import {
  buildCopy,
  columnsOfRecords,
  type PersonsEvidence,
  selectFurther,
  valuesOfRecord,
  WORTH_COPYING,
  writeAmendment,
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

/** Memory of earlier writes to a dataset: true if people who came were already held. */
export interface Experience {
  meetsHeld: boolean;
}

/**
 * Keeps a dataset's records in one table.
 *
 * Many records go by COPY straight into it, which is cheapest if all people are new. If one of them is held, or comes
 * in through another transaction at that moment, the table's unique identity refuses the COPY. Then, and the next time,
 * the people who are held are looked up first.
 */
export class WholeTable implements RecordTable {
  readonly isDistributed = false;
  readonly #session: SqlSession;
  readonly #layout: DatasetLayout;
  readonly #schema: string;
  readonly #experience: Experience;

  constructor(session: SqlSession, layout: DatasetLayout, names: DatasetNames, experience: Experience) {
    this.#session = session;
    this.#layout = layout;
    this.#schema = names.schema;
    this.#experience = experience;
  }

  /** See StorageTransaction. */
  async put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]> {
    if (records.length === 0) return [];
    // all writers use one order, so that no two of them wait for each other
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
   * Changes records alike and returns how many. A caller that changes many holds the dataset's exclusive lock, so that
   * no two writers wait for rows in different orders.
   */
  async amend(amendment: Amendment, whose: Sql): Promise<number> {
    const { source, at } = amendment;
    const changes = writeAmendment(this.#layout, amendment, raw("(SELECT number FROM intake)"));
    const [row] = await this.#session.rows(sql`
      WITH intake AS (
        INSERT INTO ${this.#in("intakes")} (source, at) VALUES (${source}, ${at.toISOString()}::timestamptz) RETURNING number
      ), changed AS (
        UPDATE ${this.#in("records")} AS t SET ${changes} WHERE ${whose} RETURNING 1
      ) SELECT count(*)::int FROM changed`);
    return Number(row?.[0]);
  }

  /** Returns the references of the people who are held, by identity. */
  async held(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (identities.length === 0) return new Map();
    const rows = await this.#session.query(sql`
      SELECT _identity::text AS identity, _subject::text AS subject FROM ${this.#in("records")}
      WHERE _identity = ANY(${uuidArray(identities)}::uuid[])`);
    return new Map(rows.map((row) => [toHex(row.identity), String(row.subject)]));
  }

  #isWorthCopying(records: readonly IncomingRecord[]): boolean {
    return this.#session.copy !== undefined && records.length >= WORTH_COPYING;
  }

  /** Writes records by COPY if all people are likely to be new; tells if they were. */
  async #allCopied(records: readonly IncomingRecord[]): Promise<boolean> {
    if (this.#experience.meetsHeld || !this.#isWorthCopying(records)) return false;
    const isCopied = await this.#copied(records);
    this.#experience.meetsHeld = !isCopied;
    return isCopied;
  }

  /** Writes records, and returns their references by identity. */
  async #write(records: readonly IncomingRecord[], options: PutOptions): Promise<ReadonlyMap<string, string>> {
    if (!options.create) return this.#run(records, this.#update(records, options));
    // one statement goes through all records in their order, if COPY is not worth it or is refused again and again
    const inserted = (): Promise<ReadonlyMap<string, string>> => this.#run(records, this.#insert(records, options));
    if (!this.#isWorthCopying(records)) {
      const [record] = records;
      const written = records.length === 1 && record !== undefined ? await this.#writeOne(record, options) : undefined;
      return written?.size === 1 ? written : inserted();
    }
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const held = await this.held(records.map(({ identity }) => identity));
      this.#experience.meetsHeld = held.size > 0;
      const fresh = records.filter(({ identity }) => !held.has(identity));
      if (!(await this.#copied(fresh))) continue;
      const known = records.filter(({ identity }) => held.has(identity));
      const merged = await this.#run(known, this.#update(known, options));
      // people who are restricted, or whose records have gone since
      const left = known.filter(({ identity }) => !merged.has(identity));
      return new Map([...readSubjects(fresh), ...merged, ...(await this.#run(left, this.#insert(left, options)))]);
    }
    return inserted();
  }

  /**
   * Writes a record by two statements that are planned faster; the result is empty if neither finds a person to write
   * to.
   */
  async #writeOne(record: IncomingRecord, options: PutOptions): Promise<ReadonlyMap<string, string>> {
    const created = await this.#run([record], this.#insertOne(record));
    return created.size === 1 ? created : this.#run([record], this.#update([record], options));
  }

  async #run(records: readonly IncomingRecord[], statement: Sql): Promise<Map<string, string>> {
    if (records.length === 0) return new Map();
    const rows = await this.#session.query(statement);
    const written = new Map(rows.map((row) => [toHex(row.identity), String(row.subject)]));
    await this.#addEvidence(
      records.flatMap((record) => {
        const subject = written.get(record.identity);
        if (subject === undefined) return [];
        const evidence = subject === record.subject ? selectFurther(this.#layout, record) : record.evidence;
        return evidence.map((one) => ({ subject, ...one }));
      }),
    );
    return written;
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

  #insert(records: readonly IncomingRecord[], { renew }: PutOptions): Sql {
    const columns = raw(columnsOfRecords(this.#layout));
    return sql`
      INSERT INTO ${this.#in("records")} AS t (${columns})
      SELECT ${columns} FROM ${recordset(this.#layout, records)} ORDER BY _identity
      ON CONFLICT (_identity) DO UPDATE SET ${writeMerge(this.#layout, "EXCLUDED", renew)} WHERE t._restricted_at IS NULL
      RETURNING t._identity::text AS identity, t._subject::text AS subject`;
  }

  #insertOne(record: IncomingRecord): Sql {
    return sql`
      INSERT INTO ${this.#in("records")} AS t (${raw(columnsOfRecords(this.#layout))})
      VALUES (${valuesOfRecord(this.#layout, record)}) ON CONFLICT (_identity) DO NOTHING
      RETURNING t._identity::text AS identity, t._subject::text AS subject`;
  }

  #update(records: readonly IncomingRecord[], { renew }: PutOptions): Sql {
    const identities = uuidArray(records.map(({ identity }) => identity));
    return sql`
      WITH r AS MATERIALIZED (SELECT * FROM ${readSent(this.#layout, records, "_identity", this.#isBinary)}),
      held AS (
        SELECT t._identity FROM ${this.#in("records")} AS t WHERE t._identity = ANY(${identities}::uuid[])
        AND t._restricted_at IS NULL ORDER BY t._identity FOR UPDATE OF t
      )
      UPDATE ${this.#in("records")} AS t SET ${writeMerge(this.#layout, "r", renew)}
      FROM r JOIN held ON held._identity = r._identity WHERE t._identity = held._identity
      RETURNING t._identity::text AS identity, t._subject::text AS subject`;
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
      WITH proof AS (DELETE FROM ${this.#in("evidence")} WHERE _subject = ${subject}::uuid), gone AS (
        DELETE FROM ${this.#in("records")} WHERE _subject = ${subject}::uuid RETURNING _subject
      )${this.#retiring()} SELECT 1 AS one FROM gone`);
  }

  async removeExpired({ at, people, limit }: Expiry, onFound: () => void): Promise<number> {
    const expired = sql`_expires_at <= ${at.toISOString()}::timestamptz`;
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
      ), gone AS (
        DELETE FROM ${this.#in("records")} WHERE _subject IN (SELECT _subject FROM expired) RETURNING _subject
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

  #in(table: "records" | "evidence" | "intakes" | "retired_keys"): Sql {
    return raw(`${this.#schema}.${table}`);
  }
}

function readSubjects(records: readonly IncomingRecord[]): Map<string, string> {
  return new Map(records.map(({ identity, subject }) => [identity, subject]));
}
