import type {
  ActivityUse,
  Entry,
  EntryQuery,
  FieldUse,
  Intake,
  SuppressedQuery,
  Suppression,
  SuppressionReason,
  TrailEvent,
  TrailPage,
  TrailQuery,
} from "purposebound/adapter";
import { IDENTITY_FORM } from "purposebound/adapter";
import type { Connection, Row } from "./sqlite-adapter.js";
import { AMONG } from "./sqlite-selection.js";

/** The lists beside a dataset's records: keys to be destroyed, suppressions, intakes and the trail. */
export class SqliteLists {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  protected all(text: string, ...values: unknown[]): readonly Row[] {
    return this.#connection.all(text, ...values);
  }

  async retiredKeys(limit: number): Promise<readonly string[]> {
    return this.all("SELECT _subject FROM retired_keys LIMIT ?", limit).map((row) => String(row._subject));
  }

  async dropRetiredKeys(subjects: readonly string[]): Promise<void> {
    this.all(`DELETE FROM retired_keys WHERE _subject ${AMONG}`, JSON.stringify(subjects));
  }

  async suppress({ identity, reason, at }: Suppression): Promise<void> {
    this.bar(identity, reason, at.getTime(), IDENTITY_FORM);
  }

  /**
   * Writes a reason with the latest moment that it ever had. A reason that comes again is a new row, so that rows are in the
   * order in which they were written last.
   */
  protected bar(identity: string, reason: Suppression["reason"], at: number, form: number): void {
    const known = "DELETE FROM suppressions WHERE identity = ? AND reason = ? RETURNING at, form";
    const [before] = this.all(known, identity, reason);
    const text = "INSERT INTO suppressions (identity, reason, at, form) VALUES (?, ?, ?, ?)";
    this.all(text, identity, reason, Math.max(at, Number(before?.at ?? at)), before?.form ?? form);
  }

  async suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, readonly Suppression[]>> {
    const rows = this.all(
      `SELECT identity, reason, at FROM suppressions WHERE identity ${AMONG} ORDER BY number`,
      JSON.stringify(identities),
    );
    const found = new Map<string, Suppression[]>();
    for (const row of rows) {
      const identity = String(row.identity);
      // only suppress() writes reasons
      const one = { identity, reason: row.reason as Suppression["reason"], at: new Date(Number(row.at)) };
      found.set(identity, [...(found.get(identity) ?? []), one]);
    }
    return found;
  }

  async listSuppressed({ reason, since, after, limit }: SuppressedQuery): Promise<readonly Suppression[]> {
    const text = `SELECT identity, at FROM suppressions WHERE reason = ? AND at >= ? AND identity > ? ORDER BY identity LIMIT ?`;
    const rows = this.all(text, reason, since?.getTime() ?? Number.MIN_SAFE_INTEGER, after ?? "", limit);
    return rows.map(({ identity, at }) => ({ identity: String(identity), reason, at: new Date(Number(at)) }));
  }

  async unsuppress(identities: readonly string[], reasons: readonly SuppressionReason[]): Promise<void> {
    const text = `DELETE FROM suppressions WHERE identity ${AMONG} AND reason ${AMONG}`;
    this.all(text, JSON.stringify(identities), JSON.stringify(reasons));
  }

  async addIntake(source: string, at: Date): Promise<number> {
    const [row] = this.all("INSERT INTO intakes (source, at) VALUES (?, ?) RETURNING number", source, at.getTime());
    return Number(row?.number);
  }

  async intakes(numbers: readonly number[]): Promise<readonly Intake[]> {
    const rows = this.all(`SELECT number, source, at FROM intakes WHERE number ${AMONG}`, JSON.stringify(numbers));
    return rows.map((row) => ({
      number: Number(row.number),
      source: String(row.source),
      at: new Date(Number(row.at)),
    }));
  }

  async putEntries(entries: readonly Entry[]): Promise<void> {
    for (const { kind, id, at, subject = null, body } of entries) {
      const text = "INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?)";
      this.all(text, kind, id, at.getTime(), subject, JSON.stringify(body));
    }
  }

  /** Reads notes of one kind. SQLite orders text by bytes, which is the order of code points; names are plain letters. */
  async entries({ kind, subject, after = "", limit }: EntryQuery): Promise<readonly Entry[]> {
    const whose = subject === undefined ? "" : "AND _subject = ?";
    const given = subject === undefined ? [] : [subject];
    const text = `SELECT id, at, _subject, body FROM entries WHERE kind = ? AND id > ? ${whose} ORDER BY id LIMIT ?`;
    return this.all(text, kind, after, ...given, limit).map((row) => ({
      kind,
      id: String(row.id),
      at: new Date(Number(row.at)),
      ...(row._subject === null ? {} : { subject: String(row._subject) }),
      body: JSON.parse(String(row.body)),
    }));
  }

  async removeEntries(kind: string, ids: readonly string[]): Promise<void> {
    this.all(`DELETE FROM entries WHERE kind = ? AND id ${AMONG}`, kind, JSON.stringify(ids));
  }

  async append(events: readonly TrailEvent[]): Promise<void> {
    for (const event of events) {
      const text = JSON.stringify(event);
      this.all("INSERT INTO trail (at, act, event) VALUES (?, ?, ?)", event.at.getTime(), event.act, text);
    }
  }

  /**
   * Reads the trail. One transaction writes at a time, and positions are in the order of commits, so the trail is
   * always complete.
   */
  async trail({ acts, since, after, before, order, limit }: TrailQuery): Promise<TrailPage> {
    const chosen = acts === undefined ? "" : `AND act ${AMONG}`;
    const given = [
      since?.getTime() ?? Number.MIN_SAFE_INTEGER,
      after,
      before ?? Number.MAX_SAFE_INTEGER,
      ...(acts === undefined ? [] : [JSON.stringify(acts)]),
    ];
    const direction = order === "newest" ? "DESC" : "ASC";
    const text = `SELECT position, event FROM trail WHERE at >= ? AND position > ? AND position < ? ${chosen}
      ORDER BY position ${direction} LIMIT ?`;
    const entries = this.all(text, ...given, limit).map((row) => {
      const event = JSON.parse(String(row.event)); // append() wrote it
      return { position: Number(row.position), event: { ...event, at: new Date(event.at) } };
    });
    const [last] = this.all("SELECT max(position) AS newest FROM trail");
    const newest = Number(last?.newest ?? 0);
    return { entries, complete: newest, newest };
  }

  async fieldUses(since: Date): Promise<readonly FieldUse[]> {
    const text = `SELECT coalesce(event ->> 'activity', '') AS activity, used.value AS field, count(DISTINCT event ->> 'operation') AS times,
      count(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM json_each(event, '$.counts') AS c WHERE c.key = 'banded ' || used.value)
        THEN event ->> 'operation' END) AS banded, max(at) AS last
      FROM trail, json_each(event, '$.fields') AS used
      WHERE act IN ('read', 'counted', 'reported', 'disclosed') AND at >= ? GROUP BY 1, 2`;
    const uses = this.all(text, since.getTime()).map(({ activity, field, times, banded, last }) => ({
      activity: String(activity),
      field: String(field),
      times: Number(times),
      banded: Number(banded),
      lastAt: new Date(Number(last)),
    }));
    const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
    return uses.sort((left, right) => order(left.activity, right.activity) || order(left.field, right.field));
  }

  async uses(since: Date): Promise<readonly ActivityUse[]> {
    const text = `SELECT coalesce(event ->> 'activity', '') AS activity, count(DISTINCT event ->> 'operation') AS times,
      max(at) AS last, json_group_array(DISTINCT substr(event ->> 'actor', 1, instr(event ->> 'actor', ':') - 1)) AS roles
      FROM trail WHERE act IN ('read', 'counted', 'reported') AND at >= ? GROUP BY 1`;
    return this.all(text, since.getTime()).map(({ activity, times, last, roles }) => ({
      activity: String(activity),
      times: Number(times),
      lastAt: new Date(Number(last)),
      roles: JSON.parse(String(roles)).sort(),
    }));
  }
}
