import { isDeepStrictEqual } from "node:util";
import type {
  ActivityUse,
  AggregateQuery,
  AggregateRow,
  Amendment,
  AmendResult,
  Condition,
  EvolvingTransaction,
  Expiry,
  FoundRecord,
  IdentityMove,
  IncomingRecord,
  Intake,
  LayoutField,
  PageQuery,
  PageRow,
  PutOptions,
  PutResult,
  RecordEvidence,
  Selection,
  StoredRecord,
  StoredValue,
  StoredValues,
  Suppression,
  TrailEvent,
  TrailPage,
  TrailQuery,
} from "purposebound/adapter";
import { IDENTITY_FORM } from "purposebound/adapter";
import type { Connection, Row } from "./sqlite-adapter.js";

type Kind = LayoutField["kind"];

/**
 * Types of columns. Moments are milliseconds, booleans 0 and 1. SQLite has no numbers of a thousand digits, and no JSON
 * type.
 */
export const TYPES: Readonly<Record<Kind, string>> = {
  text: "TEXT",
  number: "REAL",
  boolean: "INTEGER",
  date: "INTEGER",
  bigint: "TEXT",
  json: "TEXT",
};

/**
 * Names a field's column. SQLite takes `fullName` and `fullname` for one name, but not `full_name`. Technical columns
 * begin with `_`, and fields never do.
 */
export function toColumn(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Work on one dataset, in the transaction that its connection has begun. */
export class SqliteTransaction implements EvolvingTransaction {
  readonly #connection: Connection;
  readonly #fields: ReadonlyMap<string, LayoutField>;

  constructor(connection: Connection, { fields }: { readonly fields: readonly LayoutField[] }) {
    this.#connection = connection;
    this.#fields = new Map(fields.map((field) => [field.name, field]));
  }

  async put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]> {
    return records.map((record) => this.#putOne(record, options));
  }

  #putOne(record: IncomingRecord, { create, renew, compare }: PutOptions): PutResult {
    const [held] = this.#all("SELECT * FROM records WHERE _identity = ?", record.identity);
    const { identity, subject: fresh, values, origins, at, expiresAt } = record;
    if (held === undefined) {
      if (!create) return { outcome: "absent", subject: fresh };
      this.#insert("records", {
        _subject: fresh,
        _identity: identity,
        _form: IDENTITY_FORM,
        _origins: JSON.stringify(origins),
        _collected_at: at.getTime(),
        _updated_at: at.getTime(),
        _expires_at: expiresAt.getTime(),
        ...this.#encoded(values, () => true),
      });
      this.#addEvidence(fresh, record.evidence);
      return { outcome: "created", subject: fresh };
    }
    const subject = String(held._subject);
    if (held._restricted_at !== null) return { outcome: "restricted", subject: fresh };
    const isSent = (_name: string, place: number): boolean => (origins[place] ?? 0) > 0;
    const conflicts = this.#conflicts(
      held,
      values,
      (name, place) => isSent(name, place) && compare?.fields.includes(name) === true,
    );
    const told = conflicts.length === 0 ? {} : { conflicts };
    if (conflicts.length > 0 && compare?.refuses === true) return { outcome: "conflicting", subject: fresh, ...told };
    // the record may have more fields than a store of an older version knows; their origins stay
    const merged: (number | null)[] = JSON.parse(String(held._origins));
    for (const [place, origin] of origins.entries()) if (isSent("", place)) merged[place] = origin;
    const changes = {
      _origins: JSON.stringify(Array.from(merged, (origin) => origin ?? null)),
      _updated_at: at.getTime(),
      ...(renew ? { _expires_at: expiresAt.getTime() } : {}),
      ...this.#encoded(values, isSent),
    };
    const sets = Object.keys(changes).map((column) => `"${column}" = ?`);
    this.#all(`UPDATE records SET ${sets.join(", ")} WHERE _subject = ?`, ...Object.values(changes), subject);
    this.#addEvidence(subject, record.evidence);
    return { outcome: "merged", subject, ...told };
  }

  /** Lists the fields in which what is sent contradicts what is held. Columns hold one form of a value, except keys of JSON. */
  #conflicts(held: Row, values: StoredValues, isCompared: (name: string, place: number) => boolean): readonly string[] {
    return [...this.#fields.values()].flatMap(({ name, kind }, place) => {
      const [before, after] = [held[toColumn(name)], encoded(kind, values[name])];
      if (!isCompared(name, place) || (before ?? null) === null || after === null) return [];
      return isDeepStrictEqual(decoded(kind, before), decoded(kind, after)) ? [] : [name];
    });
  }

  #addEvidence(subject: string, evidence: readonly RecordEvidence[]): void {
    for (const { at, version = "", document = null, intake } of evidence) {
      this.#all(
        "INSERT OR IGNORE INTO evidence VALUES (?, ?, ?, ?, ?)",
        subject,
        at.getTime(),
        version,
        document,
        intake,
      );
    }
  }

  async amend({ of, values, source, at, expiresAt }: Amendment): Promise<AmendResult> {
    const intake = await this.addIntake(source, at);
    const { text, values: chosen } = this.#where("where" in of ? of : { where: [], at });
    const [whose, given] = "where" in of ? [text, chosen] : [`${text} AND _identity = ?`, [...chosen, of.identity]];
    const isNamed = (name: string): boolean => Object.hasOwn(values, name);
    const changes: Record<string, unknown> = { _updated_at: at.getTime(), ...this.#encoded(values, isNamed) };
    if (expiresAt !== undefined) changes._expires_at = expiresAt.getTime();
    const places = [...this.#fields.keys()].flatMap((name, place) =>
      isNamed(name) ? [`'$[${place}]', ${intake}`] : [],
    );
    const origins = places.length === 0 ? "_origins" : `json_set(_origins, ${places.join(", ")})`;
    const sets = [`_origins = ${origins}`, ...Object.keys(changes).map((column) => `"${column}" = ?`)];
    const statement = `UPDATE records SET ${sets.join(", ")} ${whose} RETURNING 1`;
    const changed = this.#all(statement, ...Object.values(changes), ...given).length;
    if ("where" in of) return { changed, restricted: false };
    // one transaction writes at a time, so that nobody is restricted between two statements
    const held = "SELECT 1 FROM records WHERE _identity = ? AND _restricted_at IS NOT NULL AND _expires_at > ?";
    return { changed, restricted: this.#all(held, of.identity, at.getTime()).length > 0 };
  }

  async find(identity: string): Promise<FoundRecord | undefined> {
    const [row] = this.#all("SELECT * FROM records WHERE _identity = ?", identity);
    if (row === undefined) return undefined;
    const record = this.#record(row);
    return { ...record, evidence: this.#evidence(record.subject) };
  }

  async subjects(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = this.#all(
      `SELECT _identity, _subject FROM records WHERE _identity ${AMONG}`,
      JSON.stringify(identities),
    );
    return new Map(rows.map((row) => [String(row._identity), String(row._subject)]));
  }

  async reidentify(moves: readonly IdentityMove[]): Promise<void> {
    for (const { from, to } of moves) {
      const text = `UPDATE OR IGNORE records SET _identity = ?, _form = ${IDENTITY_FORM} WHERE _identity = ?`;
      this.#all(text, to, from);
    }
  }

  async identities(subjects: readonly string[], at: Date): Promise<ReadonlyMap<string, string>> {
    const rows = this.#all(
      `SELECT _subject, _identity FROM records WHERE _subject ${AMONG} AND _expires_at > ?`,
      JSON.stringify(subjects),
      at.getTime(),
    );
    return new Map(rows.map((row) => [String(row._subject), String(row._identity)]));
  }

  async page(query: PageQuery): Promise<readonly PageRow[]> {
    const { text, values } = this.#where(query);
    const after = query.after === undefined ? "" : "AND _subject > ?";
    const given = query.after === undefined ? values : [...values, query.after];
    const rows = this.#all(`SELECT * FROM records ${text} ${after} ORDER BY _subject LIMIT ?`, ...given, query.limit);
    return rows.map((row) => ({ subject: String(row._subject), values: this.#decoded(row, query.fields) }));
  }

  async count(selection: Selection): Promise<number> {
    const { text, values } = this.#where(selection);
    return Number(this.#all(`SELECT count(*) AS people FROM records ${text}`, ...values)[0]?.people);
  }

  async aggregate(query: AggregateQuery): Promise<readonly AggregateRow[]> {
    const keys = query.by.map(({ field, bands }, index) => {
      const column = `"${toColumn(field)}"`;
      // the number of bounds that a value reaches; bounds are finite numbers
      return `${bands === undefined ? column : bands.map((bound) => `(${column} >= ${bound})`).join(" + ")} AS k${index}`;
    });
    const measures = query.measures.map(({ of, field }, index) => `${of}("${toColumn(field)}") AS m${index}`);
    const { text, values } = this.#where(query);
    const grouping = keys.length === 0 ? "" : `GROUP BY ${keys.map((_, index) => index + 1).join(", ")}`;
    const columns = [...keys, "count(*) AS people", ...measures].join(", ");
    return this.#all(`SELECT ${columns} FROM records ${text} ${grouping}`, ...values)
      .filter(({ people }) => Number(people) > 0)
      .map((row) => ({
        key: query.by.map(({ field, bands }, index) =>
          decoded(bands === undefined ? this.#findKind(field) : "number", row[`k${index}`]),
        ),
        people: Number(row.people),
        values: query.measures.map(({ of, field }, index) =>
          decoded(of === "min" || of === "max" ? this.#findKind(field) : "number", row[`m${index}`]),
        ),
      }));
  }

  async restrict(subject: string, at: Date | undefined): Promise<void> {
    this.#all("UPDATE records SET _restricted_at = ? WHERE _subject = ?", at?.getTime() ?? null, subject);
  }

  async remove(subject: string): Promise<void> {
    this.#all("DELETE FROM evidence WHERE _subject = ?", subject);
    const gone = this.#all("DELETE FROM records WHERE _subject = ? RETURNING _subject", subject);
    const hasEncrypted = [...this.#fields.values()].some(({ encrypted }) => encrypted);
    if (gone.length > 0 && hasEncrypted) await this.retireKeys([subject]);
  }

  async removeExpired({ at, people, limit }: Expiry): Promise<number> {
    const [moment, names] = [at.getTime(), JSON.stringify(people)];
    const expired = "SELECT _subject FROM records WHERE _expires_at <= ? AND _identity";
    const named = this.#all(`${expired} ${AMONG}`, moment, names);
    const others = this.#all(`${expired} NOT ${AMONG} LIMIT ?`, moment, names, limit);
    for (const row of [...named, ...others]) await this.remove(String(row._subject));
    return named.length + others.length;
  }

  async retiredKeys(limit: number): Promise<readonly string[]> {
    return this.#all("SELECT _subject FROM retired_keys LIMIT ?", limit).map((row) => String(row._subject));
  }

  async dropRetiredKeys(subjects: readonly string[]): Promise<void> {
    this.#all(`DELETE FROM retired_keys WHERE _subject ${AMONG}`, JSON.stringify(subjects));
  }

  /** Writes a reason that comes again as a new row, so that rows are in the order in which they were written last. */
  async suppress({ identity, reason, at }: Suppression): Promise<void> {
    const text = "INSERT OR REPLACE INTO suppressions (identity, reason, at, form) VALUES (?, ?, ?, ?)";
    this.#all(text, identity, reason, at.getTime(), IDENTITY_FORM);
  }

  async suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, readonly Suppression[]>> {
    const rows = this.#all(
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

  async unsuppress(identities: readonly string[]): Promise<void> {
    this.#all(`DELETE FROM suppressions WHERE identity ${AMONG}`, JSON.stringify(identities));
  }

  #evidence(subject: string): readonly RecordEvidence[] {
    const rows = this.#all(
      "SELECT at, version, document, intake FROM evidence WHERE _subject = ? ORDER BY at",
      subject,
    );
    return rows.map(({ at, version, document, intake }) => ({
      at: new Date(Number(at)),
      version: String(version) || undefined,
      document: document === null ? undefined : String(document),
      intake: Number(intake),
    }));
  }

  async addIntake(source: string, at: Date): Promise<number> {
    const [row] = this.#all("INSERT INTO intakes (source, at) VALUES (?, ?) RETURNING number", source, at.getTime());
    return Number(row?.number);
  }

  async intakes(numbers: readonly number[]): Promise<readonly Intake[]> {
    const rows = this.#all(`SELECT number, source, at FROM intakes WHERE number ${AMONG}`, JSON.stringify(numbers));
    return rows.map((row) => ({
      number: Number(row.number),
      source: String(row.source),
      at: new Date(Number(row.at)),
    }));
  }

  async append(events: readonly TrailEvent[]): Promise<void> {
    for (const event of events) {
      const text = JSON.stringify(event);
      this.#all("INSERT INTO trail (at, act, event) VALUES (?, ?, ?)", event.at.getTime(), event.act, text);
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
    const entries = this.#all(text, ...given, limit).map((row) => {
      const event = JSON.parse(String(row.event)); // append() wrote it
      return { position: Number(row.position), event: { ...event, at: new Date(event.at) } };
    });
    const [last] = this.#all("SELECT max(position) AS newest FROM trail");
    const newest = Number(last?.newest ?? 0);
    return { entries, complete: newest, newest };
  }

  async uses(since: Date): Promise<readonly ActivityUse[]> {
    const text = `SELECT coalesce(event ->> 'activity', '') AS activity, count(DISTINCT event ->> 'operation') AS times,
      max(at) AS last FROM trail WHERE act IN ('read', 'counted', 'reported') AND at >= ? GROUP BY 1`;
    return this.#all(text, since.getTime()).map(({ activity, times, last }) => ({
      activity: String(activity),
      times: Number(times),
      lastAt: new Date(Number(last)),
    }));
  }

  async held(after: string | undefined, limit: number): Promise<readonly StoredRecord[]> {
    const rows = this.#all("SELECT * FROM records WHERE _subject > ? ORDER BY _subject LIMIT ?", after ?? "", limit);
    return rows.map((row) => this.#record(row));
  }

  async shorten(expiries: ReadonlyMap<string, Date>): Promise<void> {
    for (const [subject, at] of expiries) {
      this.#all("UPDATE records SET _expires_at = min(_expires_at, ?) WHERE _subject = ?", at.getTime(), subject);
    }
  }

  async retireKeys(subjects: readonly string[]): Promise<void> {
    for (const subject of subjects) this.#all("INSERT OR IGNORE INTO retired_keys VALUES (?)", subject);
  }

  /**
   * Puts origins in the order of a new layout. `places` are the places that its fields had; -1 means that a field is
   * new.
   */
  moveOrigins(places: readonly number[]): void {
    for (const row of this.#all("SELECT _subject, _origins FROM records")) {
      const origins: (number | null)[] = JSON.parse(String(row._origins));
      const moved = JSON.stringify(places.map((place) => origins[place] ?? null));
      this.#all("UPDATE records SET _origins = ? WHERE _subject = ?", moved, String(row._subject));
    }
  }

  #all(text: string, ...values: unknown[]): readonly Row[] {
    return this.#connection.all(text, ...values);
  }

  #insert(table: string, row: Readonly<Record<string, unknown>>): void {
    const columns = Object.keys(row).map((column) => `"${column}"`);
    const places = columns.map(() => "?").join(", ");
    this.#all(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`, ...Object.values(row));
  }

  /** Writes the declared fields' values by column. Nothing else that a record carries has a place. */
  #encoded(values: StoredValues, isWanted: (name: string, place: number) => boolean): Record<string, unknown> {
    const wanted = [...this.#fields.values()].filter(({ name }, place) => isWanted(name, place));
    return Object.fromEntries(
      wanted.map(({ name, kind }) => [
        toColumn(name),
        encoded(kind, Object.hasOwn(values, name) ? values[name] : null),
      ]),
    );
  }

  #decoded(row: Row, names: Iterable<string>): StoredValues {
    return Object.fromEntries([...names].map((name) => [name, decoded(this.#findKind(name), row[toColumn(name)])]));
  }

  #record(row: Row): StoredRecord {
    const date = (value: unknown): Date => new Date(Number(value));
    const origins: (number | null)[] = JSON.parse(String(row._origins));
    return {
      subject: String(row._subject),
      values: this.#decoded(row, this.#fields.keys()),
      origins: [...this.#fields].map((_, place) => origins[place] ?? null),
      collectedAt: date(row._collected_at),
      updatedAt: date(row._updated_at),
      expiresAt: date(row._expires_at),
      restrictedAt: row._restricted_at === null ? undefined : date(row._restricted_at),
    };
  }

  #findKind(name: string): Kind {
    const field = this.#fields.get(name);
    if (field === undefined) throw new TypeError("a query names a field that the layout does not have");
    return field.kind;
  }

  #where({ where, at }: Selection): { readonly text: string; readonly values: readonly unknown[] } {
    const conditions = where.map((one) => this.#condition(one));
    return {
      text: ["WHERE _restricted_at IS NULL AND _expires_at > ?", ...conditions.map(({ text }) => text)].join(" AND "),
      values: [at.getTime(), ...conditions.flatMap(({ values }) => values)],
    };
  }

  #condition(condition: Condition): { readonly text: string; readonly values: readonly unknown[] } {
    const kind = this.#findKind(condition.field);
    const column = `"${toColumn(condition.field)}"`;
    switch (condition.op) {
      case "exists":
        return { text: `${column} IS ${condition.value ? "NOT NULL" : "NULL"}`, values: [] };
      case "in":
        return {
          text: `${column} ${AMONG}`,
          values: [JSON.stringify(condition.value.map((one) => encoded(kind, one)))],
        };
      case "startsWith":
        return { text: `substr(${column}, 1, length(?)) = ?`, values: [condition.value, condition.value] };
      default:
        return { text: `${column} ${OPERATORS[condition.op]} ?`, values: [encoded(kind, condition.value)] };
    }
  }
}

/** Compares with many values by one parameter. `not` holds for absent values too. */
const AMONG = "IN (SELECT value FROM json_each(?))";
const OPERATORS = { eq: "=", not: "IS NOT", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

function encoded(kind: Kind, value: StoredValue | undefined): string | number | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime();
  if (typeof value === "bigint") return sortable(value);
  if (kind === "json") return JSON.stringify(value);
  // text or a number, by the column's kind
  return typeof value === "boolean" ? Number(value) : (value as string | number);
}

function decoded(kind: Kind, value: unknown): StoredValue {
  if (value === null || value === undefined) return null;
  if (kind === "date") return new Date(Number(value));
  if (kind === "boolean") return value === 1;
  if (kind === "bigint") return fromSortable(String(value));
  return kind === "json" ? JSON.parse(String(value)) : (value as StoredValue); // text or a number
}

const complement = (digits: string): string => digits.replaceAll(/\d/g, (digit) => String(9 - Number(digit)));

/**
 * Writes a whole number as text that sorts like it: sign, number of digits, digits. Those of negative numbers are
 * complemented.
 */
function sortable(value: bigint): string {
  const digits = String(value < 0n ? -value : value);
  const text = String(digits.length).padStart(4, "0") + digits;
  return value < 0n ? `-${complement(text)}` : `0${text}`;
}

function fromSortable(text: string): bigint {
  return text.startsWith("-") ? -BigInt(complement(text.slice(5))) : BigInt(text.slice(5));
}
