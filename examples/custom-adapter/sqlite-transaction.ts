import type {
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
  EvolvingTransaction,
  Expiry,
  FieldFill,
  FoundRecord,
  IdentityMove,
  IncomingRecord,
  InspectedRecord,
  LayoutField,
  ListedHold,
  OverValues,
  PageQuery,
  PageRow,
  PutOptions,
  PutResult,
  RecordEvidence,
  Remembered,
  Restriction,
  Selection,
  StoredHold,
  StoredRecord,
  StoredValues,
  ValueCounts,
} from "purposebound/adapter";
import { IDENTITY_FORM, isKeptAsItIs, mayBeDeleted, mayBeUsed } from "purposebound/adapter";
import type { Connection, Row } from "./sqlite-adapter.js";
import { SqliteLists } from "./sqlite-lists.js";
import {
  AMONG,
  type Clause,
  findKind,
  type Seen,
  writeAll,
  writeCondition,
  writeIsKeptAsItIs,
  writeIsOver,
  writeMayBeDeleted,
  writeSeen,
  writeSelection,
} from "./sqlite-selection.js";
import { decoded, encoded, isSame, toColumn } from "./sqlite-values.js";

/** A change of a record that is held. */
interface Change {
  readonly values: StoredValues;
  /** Tells if a field was sent. */
  isSent(name: string, place: number): boolean;
  /** The origin of a field that was sent. */
  origin(place: number): number | null;
  readonly at: Date;
  /** The moment of expiry, given whether a value has changed; undefined if it stays. */
  expiresAt(hasChanged: boolean): Date | undefined;
  /** The record's memory from now on; undefined if that stays. */
  readonly remembered: Remembered | undefined;
}

/** Work on one dataset, in the transaction that its connection has begun. */
export class SqliteTransaction extends SqliteLists implements EvolvingTransaction {
  readonly #fields: ReadonlyMap<string, LayoutField>;
  readonly #versions: readonly string[] | undefined;
  /** The values that are hidden. */
  #over: OverValues | undefined;

  constructor(connection: Connection, { fields, versions }: Pick<DatasetLayout, "fields" | "versions">) {
    super(connection);
    this.#fields = new Map(fields.map((field) => [field.name, field]));
    this.#versions = versions;
  }

  async put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]> {
    return records.map((record) => this.#putOne(record, options));
  }

  #putOne(record: IncomingRecord, { create, renew, compare, source, decided }: PutOptions): PutResult {
    const [row] = this.#rows("WHERE _identity = ?", record.identity);
    const { subject: fresh, values, origins, at, expiresAt } = record;
    if (row === undefined) {
      if (!create) return { outcome: "absent", subject: fresh };
      this.#create(record);
      return { outcome: "created", subject: fresh };
    }
    const held = this.#record(row);
    if (held.restrictedAt !== undefined) return { outcome: "restricted", subject: fresh };
    if (!mayBeUsed(held, at)) return { outcome: "kept", subject: fresh };
    const { subject, remembered } = held;
    if (remembered !== undefined && decided !== true) return { outcome: "undecided", subject, remembered };
    const isSent = (_name: string, place: number): boolean => (origins[place] ?? 0) > 0;
    const isCompared = (name: string, place: number): boolean =>
      isSent(name, place) && compare?.fields.includes(name) === true;
    const conflicts = this.#conflicts(row, values, isCompared);
    const told = conflicts.length === 0 ? {} : { conflicts };
    if (conflicts.length > 0 && compare?.refuses === true) return { outcome: "conflicting", subject: fresh, ...told };
    const isRenewed = (hasChanged: boolean): boolean =>
      typeof renew === "string"
        ? expiresAt > held.expiresAt && (renew === "later" || (renew === "changed" && hasChanged))
        : isSent("", [...this.#fields.keys()].indexOf(renew.sent));
    this.#change(row, {
      values,
      isSent,
      origin: (place) => origins[place] ?? null,
      at,
      expiresAt: (hasChanged) => (isRenewed(hasChanged) ? expiresAt : undefined),
      remembered: record.remembered,
    });
    if (source !== undefined) this.#noteSource(row, source);
    this.#addEvidence(subject, record.evidence);
    return { outcome: "merged", subject, ...told };
  }

  #create(record: IncomingRecord): void {
    const { subject, identity, values, origins, evidence, at, collectedAt, expiresAt, remembered } = record;
    const intake = origins.find((origin) => origin !== null && origin > 0) ?? evidence[0]?.intake ?? 0;
    const sources = this.all("SELECT source FROM intakes WHERE number = ?", intake).map(({ source }) => source);
    this.#insert("records", {
      _subject: subject,
      _identity: identity,
      _form: IDENTITY_FORM,
      _origins: JSON.stringify(origins),
      _sources: JSON.stringify(sources),
      _intake: intake,
      _collected_at: collectedAt.getTime(),
      _updated_at: at.getTime(),
      _expires_at: expiresAt.getTime(),
      _remembered: toMemory(remembered),
      ...this.#encoded(values, () => true),
    });
    this.#addEvidence(subject, evidence);
  }

  /** Changes a record. A value that is held already is no change. */
  #change(held: Row, { values, isSent, origin, at, expiresAt, remembered }: Change): void {
    // the record may have more fields than a store of an older version knows; their origins stay
    const origins: (number | null)[] = JSON.parse(String(held._origins));
    const changed = new Set<string>();
    for (const [place, { name, kind }] of [...this.#fields.values()].entries()) {
      const after = encoded(kind, values[name]);
      if (!isSent(name, place) || isSame(kind, held[toColumn(name)], after)) continue;
      origins[place] = origin(place);
      changed.add(name);
    }
    const hasChanged = changed.size > 0;
    const renewed = expiresAt(hasChanged);
    const changes = {
      ...(hasChanged ? { _origins: JSON.stringify(Array.from(origins, (one) => one ?? null)) } : {}),
      ...(hasChanged ? { _updated_at: at.getTime(), ...this.#encoded(values, (name) => changed.has(name)) } : {}),
      ...(renewed === undefined ? {} : { _expires_at: renewed.getTime() }),
      ...(remembered === undefined ? {} : { _remembered: toMemory(remembered) }),
    };
    const sets = Object.keys(changes).map((column) => `"${column}" = ?`);
    if (sets.length === 0) return;
    this.all(`UPDATE records SET ${sets.join(", ")} WHERE _subject = ?`, ...Object.values(changes), held._subject);
  }

  #noteSource({ _subject, _sources }: Row, source: string): void {
    const known: string[] = JSON.parse(String(_sources));
    if (known.includes(source)) return;
    this.all("UPDATE records SET _sources = ? WHERE _subject = ?", JSON.stringify([...known, source]), _subject);
  }

  /** Lists the fields in which what is sent contradicts what is held. */
  #conflicts(held: Row, values: StoredValues, isCompared: (name: string, place: number) => boolean): readonly string[] {
    return [...this.#fields.values()].flatMap(({ name, kind }, place) => {
      const [before, after] = [held[toColumn(name)] ?? null, encoded(kind, values[name])];
      if (!isCompared(name, place) || before === null || after === null) return [];
      return isSame(kind, before, after) ? [] : [name];
    });
  }

  /** Adds evidence. A piece that is known stays as it came first, but stands behind all else from now on. */
  #addEvidence(subject: string, evidence: readonly RecordEvidence[]): void {
    for (const { at, version = "", document, intake } of evidence) {
      const known = "DELETE FROM evidence WHERE _subject = ? AND at = ? AND version = ? RETURNING document, intake";
      const [kept = { document, intake }] = this.all(known, subject, at.getTime(), version);
      const row = [subject, at.getTime(), version, kept.document ?? null, kept.intake];
      this.all("INSERT INTO evidence VALUES (?, ?, ?, ?, ?)", ...row);
    }
  }

  /** Changes records one by one, because values of JSON are compared here. */
  async amend({ of, values, source, at, expiresAt, remembered }: Amendment): Promise<AmendResult> {
    const intake = await this.addIntake(source, at);
    const whose = "where" in of ? this.#conditions(of.where) : { text: "_identity = ?", values: [of.identity] };
    const rows = this.#rows(`WHERE ${whose.text}`, ...whose.values);
    const usable = rows.filter((row) => mayBeUsed(this.#record(row), at));
    for (const row of usable) {
      this.#change(row, {
        values,
        isSent: (name) => Object.hasOwn(values, name),
        origin: () => intake,
        at,
        expiresAt: (hasChanged) => (hasChanged ? expiresAt : undefined),
        remembered: remembered === undefined ? undefined : putOver(this.#record(row).remembered, remembered),
      });
    }
    const changed = usable.length;
    const [one] = "where" in of || changed > 0 ? [] : rows.map((row) => this.#record(row));
    if (one === undefined || mayBeDeleted(one, at)) return { changed };
    return { changed, state: one.restrictedAt === undefined ? "kept" : "restricted" };
  }

  async find(identity: string): Promise<FoundRecord | undefined> {
    const [row] = this.all("SELECT * FROM records WHERE _identity = ?", identity);
    if (row === undefined) return undefined;
    const record = this.#shown(row);
    return { ...record, evidence: this.#evidence(record.subject) };
  }

  async subjects(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = this.all(
      `SELECT _identity, _subject FROM records WHERE _identity ${AMONG}`,
      JSON.stringify(identities),
    );
    return new Map(rows.map((row) => [String(row._identity), String(row._subject)]));
  }

  async reidentify(moves: readonly IdentityMove[]): Promise<void> {
    for (const { from, to } of moves) {
      const text = `UPDATE OR IGNORE records SET _identity = ?, _form = ${IDENTITY_FORM} WHERE _identity = ?`;
      this.all(text, to, from);
    }
  }

  async identities(subjects: readonly string[], at: Date): Promise<ReadonlyMap<string, string>> {
    const rows = this.all(`SELECT * FROM records WHERE _subject ${AMONG}`, JSON.stringify(subjects));
    const left = rows.filter((row) => !mayBeDeleted(this.#record(row), at));
    return new Map(left.map((row) => [String(row._subject), String(row._identity)]));
  }

  async broughtBy(source: string, query: BroughtQuery): Promise<readonly BroughtPerson[]> {
    const { at, before, subjects, after = "", limit } = query;
    const { text, values } = writeMayBeDeleted(at);
    const made = "EXISTS (SELECT 1 FROM intakes WHERE number = _intake AND intakes.at <= ?)";
    const chosen = writeAll([
      { text: `_sources = ? AND _subject > ? AND NOT (${text})`, values: [JSON.stringify([source]), after, ...values] },
      ...(before === undefined ? [] : [{ text: made, values: [before.getTime()] }]),
      ...(subjects === undefined ? [] : [{ text: `_subject ${AMONG}`, values: [JSON.stringify(subjects)] }]),
    ]);
    const columns = "_subject, _identity, _restricted_at IS NOT NULL OR coalesce(_held_until > ?, false) AS kept";
    const statement = `SELECT ${columns} FROM records WHERE ${chosen.text} ORDER BY _subject LIMIT ?`;
    return this.all(statement, at.getTime(), ...chosen.values, limit).map((row) => ({
      subject: String(row._subject),
      identity: String(row._identity),
      isKept: row.kept === 1,
    }));
  }

  async page(query: PageQuery): Promise<readonly PageRow[]> {
    const { text, values } = this.#where(query);
    const after = query.after === undefined ? "" : "AND _subject > ?";
    const given = query.after === undefined ? values : [...values, query.after];
    const rows = this.#rows(`${text} ${after} ORDER BY _subject LIMIT ?`, ...given, query.limit);
    return rows.map((row) => ({ subject: String(row._subject), values: this.#decoded(row, query.fields) }));
  }

  async inspect({ after, limit, ...selection }: Omit<PageQuery, "fields">): Promise<readonly InspectedRecord[]> {
    const { text, values } = this.#where(selection);
    const given = after === undefined ? values : [...values, after];
    const which = `${text} ${after === undefined ? "" : "AND _subject > ?"}`;
    const held = [...this.#fields.keys()].map(
      (name, index) => `${writeSeen(this.#seen, name)} IS NOT NULL AS h${index}`,
    );
    const rows = this.all(
      `SELECT *, ${held.join(", ")} FROM records ${which} ORDER BY _subject LIMIT ?`,
      ...given,
      limit,
    );
    return rows.map((row) => {
      const record = this.#record(row);
      const { subject, collectedAt, updatedAt, expiresAt, restrictedAt, heldUntil, endedAt } = record;
      const latest = this.#evidence(subject).at(-1);
      return {
        ...{ subject, collectedAt, updatedAt, expiresAt, restrictedAt, heldUntil, endedAt },
        origins: record.origins.map((origin, index) => (row[`h${index}`] === 1 ? origin : null)),
        evidence: latest === undefined ? undefined : { at: latest.at, version: latest.version },
      };
    });
  }

  async count(selection: Selection): Promise<number> {
    const { text, values } = this.#where(selection);
    return Number(this.all(`SELECT count(*) AS people FROM records ${text}`, ...values)[0]?.people);
  }

  async aggregate(query: AggregateQuery): Promise<readonly AggregateRow[]> {
    const keys = query.by.map(({ field, bands }, index) => {
      const column = writeSeen(this.#seen, field);
      // the number of bounds that a value reaches; bounds are finite numbers
      return `${bands === undefined ? column : bands.map((bound) => `(${column} >= ${bound})`).join(" + ")} AS k${index}`;
    });
    const measures = query.measures.map(
      ({ of, field }, index) => `${of}(${writeSeen(this.#seen, field)}) AS m${index}`,
    );
    const { text, values } = this.#where(query);
    const grouping = keys.length === 0 ? "" : `GROUP BY ${keys.map((_, index) => index + 1).join(", ")}`;
    const columns = [...keys, "count(*) AS people", ...measures].join(", ");
    return this.all(`SELECT ${columns} FROM records ${text} ${grouping}`, ...values)
      .filter(({ people }) => Number(people) > 0)
      .map((row) => ({
        key: query.by.map(({ field, bands }, index) =>
          decoded(bands === undefined ? findKind(this.#fields, field) : "number", row[`k${index}`]),
        ),
        people: Number(row.people),
        values: query.measures.map(({ of, field }, index) =>
          decoded(of === "min" || of === "max" ? findKind(this.#fields, field) : "number", row[`m${index}`]),
        ),
      }));
  }

  async fill(selection: Selection, fields: readonly string[]): Promise<readonly FieldFill[]> {
    const columns = fields.map((field, index) => {
      const column = writeSeen(this.#seen, field);
      const different = findKind(this.#fields, field) === "json" ? "0" : `count(DISTINCT ${column})`;
      return `count(${column}) AS f${index}, ${different} AS d${index}`;
    });
    const { text, values } = this.#where(selection);
    const [row] = fields.length === 0 ? [] : this.all(`SELECT ${columns.join(", ")} FROM records ${text}`, ...values);
    return fields.map((field, index) => ({
      field,
      filled: Number(row?.[`f${index}`]),
      different: Number(row?.[`d${index}`]),
    }));
  }

  async restrict(subject: string, at: Date | undefined, restriction?: Restriction): Promise<void> {
    const { ground, reviewAt } = (at === undefined ? undefined : restriction) ?? {};
    const text = "UPDATE records SET _restricted_at = ?, _restriction = ?, _review_at = ? WHERE _subject = ?";
    this.all(text, at?.getTime() ?? null, ground ?? null, reviewAt?.getTime() ?? null, subject);
  }

  async end(subject: string, at: Date): Promise<void> {
    const text = `UPDATE records SET _ended_at = coalesce(_ended_at, ?), _expires_at = min(_expires_at, ?)
      WHERE _subject = ?`;
    this.all(text, at.getTime(), at.getTime(), subject);
  }

  async endAll(people: readonly string[] | "everyone", at: Date): Promise<void> {
    const subjects =
      people === "everyone" ? this.all("SELECT _subject FROM records").map((row) => row._subject) : people;
    for (const subject of subjects) await this.end(String(subject), at);
  }

  async countDue(until: Date): Promise<DueCounts> {
    const due = this.#listDue(until, "", Number.MAX_SAFE_INTEGER);
    const count = (because: DuePerson["because"]): number => due.filter((one) => one.because === because).length;
    return { retention: count("retention"), ended: count("ended"), review: count("review") };
  }

  async due({ until, after = "", limit }: DueQuery): Promise<readonly DuePerson[]> {
    return this.#listDue(until, after, limit);
  }

  #listDue(until: Date, after: string, limit: number): readonly DuePerson[] {
    const due = writeMayBeDeleted(until);
    const columns = `_subject, _ended_at, _review_at, ${due.text} AS is_due,
      max(_expires_at, coalesce(_held_until, _expires_at)) AS at`;
    const review = "_restricted_at IS NOT NULL AND coalesce(_review_at <= ?, false)";
    const text = `SELECT ${columns} FROM records WHERE _subject > ? AND (${due.text} OR ${review})
      ORDER BY _subject LIMIT ?`;
    const given = [...due.values, after, ...due.values, until.getTime(), limit];
    return this.all(text, ...given).map((row): DuePerson => {
      const subject = String(row._subject);
      if (row.is_due !== 1) return { subject, because: "review", at: new Date(Number(row._review_at)) };
      return { subject, because: row._ended_at === null ? "retention" : "ended", at: new Date(Number(row.at)) };
    });
  }

  async contact(subject: string, at: Date, expiresAt: Date | undefined): Promise<void> {
    const text = `UPDATE records SET _contacted_at = ?, _expires_at = coalesce(?, _expires_at)
      WHERE _subject = ? AND coalesce(_contacted_at < ?, true)`;
    this.all(text, at.getTime(), expiresAt?.getTime() ?? null, subject, at.getTime());
  }

  async hold(
    { id, reason, law, at, until }: StoredHold,
    of: { readonly where: readonly Condition[] } | { readonly identity: string },
  ): Promise<number> {
    const whose = "where" in of ? this.#conditions(of.where) : { text: "_identity = ?", values: [of.identity] };
    const text = `INSERT INTO holds SELECT ?, _subject, ?, ?, ?, ? FROM records WHERE ${whose.text} RETURNING _subject`;
    const held = this.all(text, id, reason, law, at.getTime(), until.getTime(), ...whose.values);
    this.#noteHolds(held);
    return held.length;
  }

  async release(id: string): Promise<number> {
    const released = this.all("DELETE FROM holds WHERE id = ? RETURNING _subject", id);
    this.#noteHolds(released);
    return released.length;
  }

  /** Notes on records when the last of their holds ends. */
  #noteHolds(rows: readonly Row[]): void {
    const text = `UPDATE records SET _held_until = (SELECT max(until) FROM holds WHERE holds._subject = records._subject)
      WHERE _subject ${AMONG}`;
    this.all(text, JSON.stringify(rows.map(({ _subject }) => _subject)));
  }

  async holds(subject?: string): Promise<readonly ListedHold[]> {
    const whose = subject === undefined ? "" : "WHERE id IN (SELECT id FROM holds WHERE _subject = ?)";
    const text = `SELECT id, reason, law, at, until, count(*) AS people FROM holds ${whose} GROUP BY id ORDER BY at, id`;
    return this.all(text, ...(subject === undefined ? [] : [subject])).map((row) => ({
      id: String(row.id),
      reason: String(row.reason),
      law: String(row.law),
      at: toDate(row.at),
      until: toDate(row.until),
      people: Number(row.people),
    }));
  }

  async remove(subject: string): Promise<void> {
    this.all("DELETE FROM evidence WHERE _subject = ?", subject);
    this.all("DELETE FROM holds WHERE _subject = ?", subject);
    this.all("DELETE FROM entries WHERE _subject = ?", subject);
    const gone = this.all("DELETE FROM records WHERE _subject = ? RETURNING _subject", subject);
    const hasEncrypted = [...this.#fields.values()].some(({ encrypted }) => encrypted);
    if (gone.length > 0 && hasEncrypted) await this.retireKeys([subject]);
  }

  /** Removes who may be deleted, and keeps them from coming back by what is no newer, unless they were ended. */
  async removeExpired({ at, people, limit }: Expiry): Promise<number> {
    const { text, values } = writeMayBeDeleted(at);
    const names = JSON.stringify(people);
    const expired = `SELECT _subject, _identity, _form, _expires_at, _ended_at FROM records WHERE ${text} AND _identity`;
    const named = this.all(`${expired} ${AMONG}`, ...values, names);
    const others = this.all(`${expired} NOT ${AMONG} LIMIT ?`, ...values, names, limit);
    for (const row of [...named, ...others]) {
      await this.remove(String(row._subject));
      if (row._ended_at === null)
        this.bar(String(row._identity), "expired", Number(row._expires_at), Number(row._form));
    }
    return named.length + others.length;
  }

  #evidence(subject: string): readonly RecordEvidence[] {
    const rows = this.all(
      "SELECT at, version, document, intake FROM evidence WHERE _subject = ? ORDER BY at, rowid",
      subject,
    );
    return rows.map(({ at, version, document, intake }) => ({
      at: toDate(at),
      version: String(version) || undefined,
      document: document === null ? undefined : String(document),
      intake: Number(intake),
    }));
  }

  async held(after: string | undefined, limit: number): Promise<readonly StoredRecord[]> {
    const rows = this.all("SELECT * FROM records WHERE _subject > ? ORDER BY _subject LIMIT ?", after ?? "", limit);
    return rows.map((row) => this.#shown(row));
  }

  async shorten(expiries: ReadonlyMap<string, Date>): Promise<void> {
    for (const [subject, at] of expiries) {
      this.all("UPDATE records SET _expires_at = min(_expires_at, ?) WHERE _subject = ?", at.getTime(), subject);
    }
  }

  async retireKeys(subjects: readonly string[]): Promise<void> {
    for (const subject of subjects) this.all("INSERT OR IGNORE INTO retired_keys VALUES (?)", subject);
  }

  /**
   * Puts origins in the order of a new layout, and what is remembered under its names. `fields` have the names of the new
   * layout; `place` and `before` are the place and the name that each had, -1 and nothing if it is new.
   */
  moveFields(
    fields: readonly { readonly name: string; readonly place: number; readonly before: string | undefined }[],
  ): void {
    for (const row of this.all("SELECT _subject, _origins, _remembered FROM records")) {
      const origins: (number | null)[] = JSON.parse(String(row._origins));
      const moved = JSON.stringify(fields.map(({ place }) => origins[place] ?? null));
      const known = new Map(Object.entries(JSON.parse(String(row._remembered ?? "{}"))));
      const remembered = fields.flatMap(({ name, before = "" }) =>
        known.has(before) ? [[name, known.get(before)] as const] : [],
      );
      const memory = remembered.length === 0 ? null : JSON.stringify(Object.fromEntries(remembered));
      const subject = String(row._subject);
      this.all("UPDATE records SET _origins = ?, _remembered = ? WHERE _subject = ?", moved, memory, subject);
    }
  }

  async hide(over: OverValues): Promise<void> {
    this.#over = over;
  }

  async empty(over: OverValues, limit: number): Promise<ValueCounts> {
    const counts: Record<string, number> = {};
    for (const { row, names } of this.#listOver(over, limit)) {
      const places = names.map((name) => [...this.#fields.keys()].indexOf(name));
      const origins: (number | null)[] = JSON.parse(String(row._origins));
      const left = Object.entries(this.#record(row).remembered ?? {}).filter(([name]) => !names.includes(name));
      const sets = names.map((name) => `"${toColumn(name)}" = NULL`).join(", ");
      this.all(
        `UPDATE records SET ${sets}, _origins = ?, _remembered = ? WHERE _subject = ?`,
        JSON.stringify(origins.map((origin, place) => (places.includes(place) ? null : origin))),
        toMemory(Object.fromEntries(left)),
        row._subject,
      );
      for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  }

  async countOver(over: OverValues): Promise<ValueCounts> {
    const counts: Record<string, number> = {};
    for (const name of this.#listOver(over, -1).flatMap(({ names }) => names)) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  }

  /** Lists records with values that are over and may be emptied, and the fields of those values. */
  #listOver(over: OverValues, limit: number): readonly { readonly row: Row; readonly names: readonly string[] }[] {
    const fields = over.fields.flatMap(({ field: name }, index) => {
      const isOver = writeIsOver({ fields: this.#fields, over }, name);
      return isOver === undefined
        ? []
        : [{ name, as: `over${index}`, is: `("${toColumn(name)}" IS NOT NULL AND ${isOver})` }];
    });
    if (fields.length === 0) return [];
    const columns = ["*", ...fields.map(({ as, is }) => `${is} AS ${as}`)].join(", ");
    const { text, values } = writeIsKeptAsItIs(over.at);
    const which = `(${fields.map(({ is }) => is).join(" OR ")}) AND NOT ${text}`;
    return this.all(`SELECT ${columns} FROM records WHERE ${which} LIMIT ?`, ...values, limit).map((row) => ({
      row,
      names: fields.filter(({ as }) => row[as] === 1).map(({ name }) => name),
    }));
  }

  get #seen(): Seen {
    return { fields: this.#fields, over: this.#over };
  }

  /** Reads rows without the values that are hidden. */
  #rows(which: string, ...values: unknown[]): readonly Row[] {
    const hidden = (this.#over?.fields ?? []).filter(({ field }) => this.#fields.has(field));
    const seen = hidden.map(({ field }) => `${writeSeen(this.#seen, field)} AS "${toColumn(field)}"`);
    return this.all(`SELECT ${["records.*", ...seen].join(", ")} FROM records ${which}`, ...values);
  }

  /** A record as who looks it up sees it: without the values that are hidden, unless it is kept as it is. */
  #shown(row: Row): StoredRecord {
    const record = this.#record(row);
    if (this.#over === undefined || isKeptAsItIs(record, this.#over.at)) return record;
    const [found = row] = this.#rows("WHERE _subject = ?", row._subject);
    const seen = this.#record(found);
    const origins = [...this.#fields.keys()].map((name, place) =>
      seen.values[name] === null && record.values[name] !== null ? null : (record.origins[place] ?? null),
    );
    return { ...seen, origins };
  }

  #insert(table: string, row: Readonly<Record<string, unknown>>): void {
    const columns = Object.keys(row).map((column) => `"${column}"`);
    const places = columns.map(() => "?").join(", ");
    this.all(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`, ...Object.values(row));
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
    return Object.fromEntries(
      [...names].map((name) => [name, decoded(findKind(this.#fields, name), row[toColumn(name)])]),
    );
  }

  #record(row: Row): StoredRecord {
    const origins: (number | null)[] = JSON.parse(String(row._origins));
    const restrictedAt = toOptionalDate(row._restricted_at);
    const ground = row._restriction === null ? undefined : String(row._restriction);
    return {
      subject: String(row._subject),
      values: this.#decoded(row, this.#fields.keys()),
      origins: [...this.#fields].map((_, place) => origins[place] ?? null),
      collectedAt: toDate(row._collected_at),
      updatedAt: toDate(row._updated_at),
      expiresAt: toDate(row._expires_at),
      contactedAt: toOptionalDate(row._contacted_at),
      restrictedAt,
      restriction: restrictedAt === undefined ? undefined : { ground, reviewAt: toOptionalDate(row._review_at) },
      heldUntil: toOptionalDate(row._held_until),
      endedAt: toOptionalDate(row._ended_at),
      remembered: row._remembered === null ? undefined : JSON.parse(String(row._remembered)),
    };
  }

  #conditions(where: readonly Condition[]): Clause {
    return writeAll(where.map((one) => writeCondition(this.#seen, one)));
  }

  #where(selection: Selection): Clause {
    const { text, values } = writeSelection(this.#seen, this.#versions, selection);
    return { text: `WHERE ${text}`, values };
  }
}

/** Puts what is to be remembered over what is, part by part. */
function putOver(known: Remembered = {}, further: Remembered): Remembered {
  const parts = Object.entries(further).map(([name, own]) => [name, { ...known[name], ...own }] as const);
  return { ...known, ...Object.fromEntries(parts) };
}

/** Writes what is to be remembered; nothing if it is empty. */
function toMemory(remembered: Remembered | undefined): string | null {
  return remembered === undefined || Object.keys(remembered).length === 0 ? null : JSON.stringify(remembered);
}

function toDate(value: unknown): Date {
  return new Date(Number(value));
}

function toOptionalDate(value: unknown): Date | undefined {
  return value === null ? undefined : toDate(value);
}
