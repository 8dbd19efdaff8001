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
  RecordEvidence,
  Remembered,
  Renewal,
  Restriction,
  Selection,
  StorageTransaction,
  StoredHold,
  StoredRecord,
  StoredValue,
  SuppressedQuery,
  Suppression,
  SuppressionReason,
  TrailAct,
  TrailEvent,
  TrailPage,
  TrailQuery,
  ValueCounts,
} from "../contract/index.js";
import { isCovered, isKeptAsItIs, isOnlyHeld, isValueOver, mayBeDeleted, mayBeUsed } from "../contract/index.js";
import { findLatestEvidence } from "../decisions.js";
import { sortFieldUses } from "../field-uses.js";
import { putOver } from "../remembered.js";
import type { MemoryDataset, MemoryRecord } from "./data.js";
import { matches, measure, toBand } from "./query.js";

/** Acts that use data of people who are held. */
const USES: ReadonlySet<TrailAct> = new Set<TrailAct>(["read", "counted", "reported"]);

/** One transaction over a dataset in memory. It remembers how to undo each change. */
export class MemoryTransaction implements StorageTransaction {
  readonly #data: MemoryDataset;
  readonly #layout: DatasetLayout;
  readonly #undo: (() => void)[] = [];
  #hidden: OverValues | undefined;

  constructor(data: MemoryDataset, layout: DatasetLayout) {
    this.#data = data;
    this.#layout = layout;
  }

  /** Takes back all changes, the last one first. */
  rollBack(): void {
    for (const undo of this.#undo.reverse()) undo();
  }

  async put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]> {
    return records.map((incoming) => this.#putOne(incoming, options));
  }

  #putOne(incoming: IncomingRecord, options: PutOptions): PutResult {
    const known = this.#data.records.get(incoming.identity);
    if (known === undefined) {
      if (!options.create) return { outcome: "absent", subject: incoming.subject };
      this.#write(incoming.identity, {
        subject: incoming.subject,
        values: this.#complete(incoming.values),
        origins: incoming.origins,
        collectedAt: incoming.collectedAt,
        updatedAt: incoming.at,
        expiresAt: incoming.expiresAt,
        contactedAt: undefined,
        restrictedAt: undefined,
        restriction: undefined,
        heldUntil: undefined,
        endedAt: undefined,
        remembered: toRemembered(incoming.remembered),
        ...this.#findOrigin(incoming),
      });
      this.#addEvidence(incoming.subject, incoming.evidence);
      return { outcome: "created", subject: incoming.subject };
    }
    const held = this.#seen(known);
    if (held.restrictedAt !== undefined) return { outcome: "restricted", subject: incoming.subject };
    if (!mayBeUsed(held, incoming.at)) return { outcome: "kept", subject: incoming.subject };
    if (held.remembered !== undefined && options.decided !== true) {
      return { outcome: "undecided", subject: held.subject, remembered: copied(held.remembered) };
    }
    const sent = this.#layout.fields.map((_, index) => (incoming.origins[index] ?? 0) > 0);
    const conflicts = this.#conflicts(incoming, held, options);
    const told = conflicts.length === 0 ? {} : { conflicts };
    if (conflicts.length > 0 && options.compare?.refuses === true) {
      return { outcome: "conflicting", subject: incoming.subject, ...told };
    }
    const isChanged = (name: string, index: number): boolean =>
      sent[index] === true && !isSame(incoming.values[name] ?? null, held.values[name] ?? null);
    const changed = this.#layout.fields.map(({ name }, index) => isChanged(name, index));
    const hasChanged = changed.includes(true);
    const isLater = incoming.expiresAt > held.expiresAt;
    const renewed = this.#isRenewed(options.renew, sent, { hasChanged, isLater });
    // nothing is sent over a hidden value by saying that there is none
    const isWritten = (name: string, index: number): boolean =>
      sent[index] === true && (changed[index] === true || held.values[name] === known.values[name]);
    this.#write(incoming.identity, {
      ...known,
      // a field that a later version of the definition added stays as it is
      values: {
        ...known.values,
        ...Object.fromEntries(
          this.#layout.fields.map(({ name }, index) => [
            name,
            (isWritten(name, index) ? incoming.values[name] : known.values[name]) ?? null,
          ]),
        ),
      },
      origins: [
        // a value that is held already keeps its origin
        ...changed.map((isNew, index) => (isNew ? incoming.origins[index] : known.origins[index]) ?? null),
        ...known.origins.slice(sent.length),
      ],
      updatedAt: hasChanged ? incoming.at : held.updatedAt,
      expiresAt: renewed ? incoming.expiresAt : held.expiresAt,
      remembered: incoming.remembered === undefined ? held.remembered : toRemembered(incoming.remembered),
      sources: options.source === undefined ? held.sources : [...new Set([...held.sources, options.source])],
    });
    this.#addEvidence(held.subject, incoming.evidence);
    return { outcome: "merged", subject: held.subject, ...told };
  }

  #isRenewed(
    renew: Renewal,
    sent: readonly boolean[],
    { hasChanged, isLater }: { readonly hasChanged: boolean; readonly isLater: boolean },
  ): boolean {
    if (typeof renew === "string") return isLater && (renew === "later" || (renew === "changed" && hasChanged));
    return sent[this.#layout.fields.findIndex(({ name }) => name === renew.sent)] === true;
  }

  /** The compared fields in which what is sent contradicts what is held. */
  #conflicts({ origins, values }: IncomingRecord, held: StoredRecord, { compare }: PutOptions): readonly string[] {
    if (compare === undefined) return NONE;
    const compared = new Set(compare.fields);
    return this.#layout.fields.flatMap(({ name }, index) => {
      if (!compared.has(name) || (origins[index] ?? 0) <= 0) return [];
      const [sent, known] = [values[name] ?? null, held.values[name] ?? null];
      return sent === null || known === null || isSame(sent, known) ? [] : [name];
    });
  }

  /** The intake that a new record came with, and its source. */
  #findOrigin({ origins, evidence }: IncomingRecord): Pick<MemoryRecord, "sources" | "intake"> {
    const intake = origins.find((origin) => origin !== null && origin > 0) ?? evidence[0]?.intake;
    return {
      sources: this.#data.intakes.filter(({ number }) => number === intake).map(({ source }) => source),
      intake,
    };
  }

  /** Adds evidence. A piece that is known stays as it is, but it is the last of its moment from now on. */
  #addEvidence(subject: string, evidence: readonly RecordEvidence[]): void {
    for (const one of evidence) {
      const held = this.#data.evidence.get(subject) ?? [];
      const isKnown = ({ at, version }: RecordEvidence): boolean =>
        at.getTime() === one.at.getTime() && version === one.version;
      const known = held.find(isKnown) ?? copied(one);
      this.#set(this.#data.evidence, subject, [...held.filter((other) => !isKnown(other)), known]);
    }
  }

  async amend({ of, values, source, at, expiresAt, remembered }: Amendment): Promise<AmendResult> {
    const intake = this.#addIntake(source, at);
    const isMet = meeting("where" in of ? of.where : []);
    const isChosen = (record: StoredRecord): boolean => mayBeUsed(record, at) && isMet(record);
    const chosen = [...this.#data.records].filter(
      ([identity, record]) => isChosen(this.#seen(record)) && ("where" in of || of.identity === identity),
    );
    for (const [identity, record] of chosen) {
      const seen = this.#seen(record);
      const isChanged = (name: string): boolean =>
        Object.hasOwn(values, name) && !isSame(values[name] ?? null, seen.values[name] ?? null);
      const origins = this.#layout.fields.map(({ name }, index) =>
        isChanged(name) ? intake : (record.origins[index] ?? null),
      );
      const hasChanged = this.#layout.fields.some(({ name }) => isChanged(name));
      this.#write(identity, {
        ...record,
        values: { ...record.values, ...values },
        origins: [...origins, ...record.origins.slice(origins.length)],
        updatedAt: hasChanged ? at : record.updatedAt,
        expiresAt: hasChanged ? (expiresAt ?? record.expiresAt) : record.expiresAt,
        remembered: remembered === undefined ? record.remembered : putOver(record.remembered, copied(remembered)),
      });
    }
    const one = "where" in of ? undefined : this.#data.records.get(of.identity);
    if (one === undefined || chosen.length > 0 || mayBeDeleted(one, at)) return { changed: chosen.length };
    return { changed: 0, state: one.restrictedAt === undefined ? "kept" : "restricted" };
  }

  async find(identity: string): Promise<FoundRecord | undefined> {
    const record = this.#data.records.get(identity);
    if (record === undefined) return undefined;
    const evidence = [...(this.#data.evidence.get(record.subject) ?? [])];
    const inOrder = evidence.sort((left, right) => left.at.getTime() - right.at.getTime());
    return { ...this.shown(toFoundRecord(record)), evidence: copied(inOrder) };
  }

  async subjects(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const held = identities.flatMap((identity) => {
      const record = this.#data.records.get(identity);
      return record === undefined ? [] : [[identity, record.subject] as const];
    });
    return new Map(held);
  }

  async reidentify(moves: readonly IdentityMove[]): Promise<void> {
    for (const { from, to } of moves) {
      const record = this.#data.records.get(from);
      if (record === undefined || this.#data.records.has(to)) continue;
      this.#delete(this.#data.records, from);
      this.#write(to, record);
    }
  }

  async identities(subjects: readonly string[], at: Date): Promise<ReadonlyMap<string, string>> {
    const held = subjects.flatMap((subject) => {
      const identity = this.#data.identities.get(subject);
      const record = identity === undefined ? undefined : this.#data.records.get(identity);
      return identity === undefined || record === undefined || mayBeDeleted(record, at)
        ? []
        : [[subject, identity] as const];
    });
    return new Map(held);
  }

  async broughtBy(source: string, query: BroughtQuery): Promise<readonly BroughtPerson[]> {
    const { at, before, subjects, after, limit } = query;
    const isEarly = (intake: number | undefined): boolean =>
      before === undefined || this.#data.intakes.some((one) => one.number === intake && one.at <= before);
    return [...this.#data.records]
      .filter(([, record]) => record.sources.every((one) => one === source) && record.sources.length > 0)
      .filter(([, record]) => !mayBeDeleted(record, at))
      .filter(([, { subject, intake }]) => isEarly(intake) && subjects?.includes(subject) !== false)
      .map(([identity, record]) => {
        const isKept = !mayBeDeleted({ ...record, expiresAt: at }, at);
        return { identity, subject: record.subject, isKept };
      })
      .filter(({ subject }) => after === undefined || subject > after)
      .sort((left, right) => (left.subject < right.subject ? -1 : 1))
      .slice(0, limit);
  }

  async page(query: PageQuery): Promise<readonly PageRow[]> {
    return this.#selected(query)
      .filter(({ subject }) => query.after === undefined || subject > query.after)
      .sort((left, right) => (left.subject < right.subject ? -1 : 1))
      .slice(0, query.limit)
      .map(({ subject, values }) => ({
        subject,
        values: copied(Object.fromEntries(query.fields.map((name) => [name, values[name] ?? null]))),
      }));
  }

  async inspect(query: Omit<PageQuery, "fields">): Promise<readonly InspectedRecord[]> {
    return this.#selected(query)
      .filter(({ subject }) => query.after === undefined || subject > query.after)
      .sort((left, right) => (left.subject < right.subject ? -1 : 1))
      .slice(0, query.limit)
      .map((record) => {
        const { subject, values, collectedAt, updatedAt, expiresAt, restrictedAt, heldUntil, endedAt } = record;
        const latest = findLatestEvidence(this.#data.evidence.get(subject) ?? []);
        return {
          ...{ subject, collectedAt, updatedAt, expiresAt, restrictedAt, heldUntil, endedAt },
          origins: this.#layout.fields.map(({ name }, index) =>
            (values[name] ?? null) === null ? null : (record.origins[index] ?? null),
          ),
          evidence: latest === undefined ? undefined : { at: latest.at, version: latest.version },
        };
      });
  }

  async count(selection: Selection): Promise<number> {
    return this.#selected(selection).length;
  }

  async aggregate(query: AggregateQuery): Promise<readonly AggregateRow[]> {
    const groups = new Map<string, { key: StoredValue[]; records: StoredRecord[] }>();
    for (const record of this.#selected(query)) {
      const key = query.by.map(({ field, bands }) => {
        const value = record.values[field] ?? null;
        return bands === undefined || value === null ? value : toBand(bands, Number(value));
      });
      const name = JSON.stringify(key.map((part) => (typeof part === "bigint" ? `${part}n` : part)));
      const group = groups.get(name) ?? { key, records: [] };
      group.records.push(record);
      groups.set(name, group);
    }
    return [...groups.values()].map(({ key, records }) => ({
      key,
      people: records.length,
      values: query.measures.map(({ of, field }) =>
        measure(
          of,
          records.map(({ values }) => values[field] ?? null),
        ),
      ),
    }));
  }

  async restrict(subject: string, at: Date | undefined, restriction?: Restriction): Promise<void> {
    const { ground, reviewAt } = restriction ?? {};
    this.#change(subject, { restrictedAt: at, restriction: at === undefined ? undefined : { ground, reviewAt } });
  }

  async end(subject: string, at: Date): Promise<void> {
    this.#end(subject, at);
  }

  async endAll(people: readonly string[] | "everyone", at: Date): Promise<void> {
    for (const subject of people === "everyone" ? [...this.#data.identities.keys()] : people) this.#end(subject, at);
  }

  async countDue(until: Date): Promise<DueCounts> {
    const due = this.#listDue(until);
    const count = (because: DuePerson["because"]): number => due.filter((one) => one.because === because).length;
    return { retention: count("retention"), ended: count("ended"), review: count("review") };
  }

  async due({ until, after, limit }: DueQuery): Promise<readonly DuePerson[]> {
    return this.#listDue(until)
      .filter(({ subject }) => after === undefined || subject > after)
      .sort((left, right) => (left.subject < right.subject ? -1 : 1))
      .slice(0, limit);
  }

  #listDue(until: Date): readonly DuePerson[] {
    return [...this.#data.records.values()].flatMap((record): DuePerson[] => {
      const { subject, expiresAt, heldUntil, endedAt, restriction } = record;
      if (mayBeDeleted(record, until)) {
        const at = heldUntil === undefined || heldUntil < expiresAt ? expiresAt : heldUntil;
        return [{ subject, because: endedAt === undefined ? "retention" : "ended", at: copied(at) }];
      }
      const reviewAt = restriction?.reviewAt;
      if (reviewAt === undefined || reviewAt > until) return [];
      return [{ subject, because: "review", at: copied(reviewAt) }];
    });
  }

  #end(subject: string, at: Date): void {
    const held = this.#record(subject);
    if (held === undefined) return;
    this.#change(subject, { endedAt: held.endedAt ?? at, expiresAt: held.expiresAt < at ? held.expiresAt : at });
  }

  async contact(subject: string, at: Date, expiresAt: Date | undefined): Promise<void> {
    const held = this.#record(subject);
    if (held === undefined || (held.contactedAt !== undefined && held.contactedAt >= at)) return;
    this.#change(subject, { contactedAt: at, expiresAt: expiresAt ?? held.expiresAt });
  }

  async hold(
    hold: StoredHold,
    of: { readonly where: readonly Condition[] } | { readonly identity: string },
  ): Promise<number> {
    const isMet = meeting("where" in of ? of.where : []);
    const chosen = [...this.#data.records].filter(
      ([identity, record]) => isMet(this.#seen(record)) && ("where" in of || identity === of.identity),
    );
    if (chosen.length === 0) return 0;
    this.#set(this.#data.holds, hold.id, copied({ ...hold, subjects: chosen.map(([, { subject }]) => subject) }));
    for (const [, { subject }] of chosen) this.#changeHeld(subject);
    return chosen.length;
  }

  async release(id: string): Promise<number> {
    const hold = this.#data.holds.get(id);
    if (hold === undefined) return 0;
    this.#delete(this.#data.holds, id);
    for (const subject of hold.subjects) this.#changeHeld(subject);
    return hold.subjects.length;
  }

  async holds(subject?: string): Promise<readonly ListedHold[]> {
    return [...this.#data.holds.values()]
      .filter(({ subjects }) => subject === undefined || subjects.includes(subject))
      .map(({ subjects, ...hold }) => copied({ ...hold, people: subjects.length }))
      .sort((left, right) => left.at.getTime() - right.at.getTime() || (left.id < right.id ? -1 : 1));
  }

  /** Notes on a record when the last of its holds ends. */
  #changeHeld(subject: string): void {
    const ends = [...this.#data.holds.values()].filter(({ subjects }) => subjects.includes(subject));
    const heldUntil = ends.reduce<Date | undefined>(
      (latest, { until }) => (latest === undefined || until > latest ? until : latest),
      undefined,
    );
    this.#change(subject, { heldUntil });
  }

  #record(subject: string): MemoryRecord | undefined {
    const identity = this.#data.identities.get(subject);
    return identity === undefined ? undefined : this.#data.records.get(identity);
  }

  #change(subject: string, changes: Partial<MemoryRecord>): void {
    const identity = this.#data.identities.get(subject);
    const held = this.#record(subject);
    if (identity !== undefined && held !== undefined) this.#write(identity, { ...held, ...changes });
  }

  async remove(subject: string): Promise<void> {
    this.#remove(subject);
  }

  #remove(subject: string): void {
    const identity = this.#data.identities.get(subject);
    if (identity === undefined) return;
    this.#delete(this.#data.records, identity);
    this.#delete(this.#data.identities, subject);
    this.#delete(this.#data.evidence, subject);
    for (const [name, entry] of this.#data.entries) {
      if (entry.subject === subject) this.#delete(this.#data.entries, name);
    }
    for (const [id, hold] of this.#data.holds) {
      if (!hold.subjects.includes(subject)) continue;
      const subjects = hold.subjects.filter((one) => one !== subject);
      if (subjects.length === 0) this.#delete(this.#data.holds, id);
      else this.#set(this.#data.holds, id, { ...hold, subjects });
    }
    if (this.#layout.fields.some(({ encrypted }) => encrypted)) this.#set(this.#data.retiredKeys, subject, true);
  }

  async removeExpired({ at, people, limit }: Expiry): Promise<number> {
    const expired = [...this.#data.records].filter(([, record]) => mayBeDeleted(record, at));
    const named = expired.filter(([identity]) => people.includes(identity));
    const others = expired.filter(([identity]) => !people.includes(identity)).slice(0, limit);
    // all at once, so that no operation asked for afterwards comes in between
    for (const [identity, { subject, expiresAt, endedAt }] of [...named, ...others]) {
      this.#remove(subject);
      // a person who was ended is on the list already, for the reason of that
      if (endedAt === undefined) this.#suppress({ identity, reason: "expired", at: expiresAt });
    }
    return named.length + others.length;
  }

  async hide(over: OverValues): Promise<void> {
    this.#hidden = copied(over);
  }

  async empty(over: OverValues, limit: number): Promise<ValueCounts> {
    const counts: Record<string, number> = {};
    for (const [identity, record, names] of this.#listOver(over).slice(0, limit)) {
      const remembered = Object.entries(record.remembered ?? {}).filter(([name]) => !names.includes(name));
      this.#write(identity, {
        ...this.#without(record, names),
        remembered: toRemembered(Object.fromEntries(remembered)),
      });
      for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  }

  async countOver(over: OverValues): Promise<ValueCounts> {
    const counts: Record<string, number> = {};
    for (const name of this.#listOver(over).flatMap(([, , names]) => names)) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  }

  /** Lists records with values that are over and may be emptied, and the fields of those values. */
  #listOver(
    over: OverValues,
  ): readonly (readonly [identity: string, record: MemoryRecord, names: readonly string[]])[] {
    return [...this.#data.records].flatMap(([identity, record]) => {
      const names = isKeptAsItIs(record, over.at) ? NONE : this.#findOver(record, over);
      return names.length === 0 ? [] : [[identity, record, names] as const];
    });
  }

  /** Finds the fields of a record whose values are over. */
  #findOver(record: StoredRecord, { fields }: OverValues): readonly string[] {
    const intakes = { get: (number: number) => this.#data.intakes[number - 1]?.at };
    return fields.flatMap(({ field, until }) => {
      const origin = record.origins[this.#layout.fields.findIndex(({ name }) => name === field)] ?? null;
      const isOver = (record.values[field] ?? null) !== null && isValueOver({ ...record, origin }, intakes, until);
      return isOver ? [field] : [];
    });
  }

  /** A record as this transaction sees it, without the values that it hides. */
  #seen<Record extends StoredRecord>(record: Record): Record {
    return this.#hidden === undefined ? record : this.#without(record, this.#findOver(record, this.#hidden));
  }

  /** A record as who looks it up sees it. */
  protected shown(record: StoredRecord): StoredRecord {
    return this.#hidden === undefined || isKeptAsItIs(record, this.#hidden.at) ? record : this.#seen(record);
  }

  #without<Record extends StoredRecord>(record: Record, names: readonly string[]): Record {
    if (names.length === 0) return record;
    const origins = record.origins.map((origin, index) =>
      names.includes(this.#layout.fields[index]?.name ?? "") ? null : origin,
    );
    return {
      ...record,
      origins,
      values: { ...record.values, ...Object.fromEntries(names.map((name) => [name, null])) },
    };
  }

  async retiredKeys(limit: number): Promise<readonly string[]> {
    return [...this.#data.retiredKeys.keys()].slice(0, limit);
  }

  async dropRetiredKeys(subjects: readonly string[]): Promise<void> {
    for (const subject of subjects) this.#delete(this.#data.retiredKeys, subject);
  }

  async suppress(suppression: Suppression): Promise<void> {
    this.#suppress(suppression);
  }

  #suppress({ identity, reason, at }: Suppression): void {
    const known = this.#data.suppressions.get(identity) ?? [];
    const others = known.filter((one) => one.reason !== reason);
    const latest = known.reduce((best, one) => (one.reason === reason && one.at > best ? one.at : best), at);
    this.#set(this.#data.suppressions, identity, [...others, copied({ identity, reason, at: latest })]);
  }

  async suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, readonly Suppression[]>> {
    const found = identities.flatMap((identity) => {
      const known = this.#data.suppressions.get(identity);
      return known === undefined ? [] : [[identity, copied(known)] as const];
    });
    return new Map(found);
  }

  async listSuppressed({ reason, since, after = "", limit }: SuppressedQuery): Promise<readonly Suppression[]> {
    return [...this.#data.suppressions.values()]
      .flatMap((reasons) => reasons.filter((one) => one.reason === reason))
      .filter(({ identity, at }) => identity > after && (since === undefined || at >= since))
      .sort((left, right) => (left.identity < right.identity ? -1 : 1))
      .slice(0, limit)
      .map(copied);
  }

  async unsuppress(identities: readonly string[], reasons: readonly SuppressionReason[]): Promise<void> {
    for (const identity of identities) {
      const left = (this.#data.suppressions.get(identity) ?? []).filter(({ reason }) => !reasons.includes(reason));
      if (left.length === 0) this.#delete(this.#data.suppressions, identity);
      else this.#set(this.#data.suppressions, identity, left);
    }
  }

  async addIntake(source: string, at: Date): Promise<number> {
    return this.#addIntake(source, at);
  }

  #addIntake(source: string, at: Date): number {
    const number = this.#data.intakes.length + 1;
    this.#push(this.#data.intakes, { number, source, at });
    return number;
  }

  async intakes(numbers: readonly number[]): Promise<readonly Intake[]> {
    return copied(this.#data.intakes.filter(({ number }) => numbers.includes(number)));
  }

  async putEntries(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) this.#set(this.#data.entries, nameEntry(entry.kind, entry.id), copied(entry));
  }

  async entries({ kind, subject, after, limit }: EntryQuery): Promise<readonly Entry[]> {
    return [...this.#data.entries.values()]
      .filter((one) => one.kind === kind && (subject === undefined || one.subject === subject))
      .filter(({ id }) => after === undefined || id > after)
      .sort((left, right) => (left.id < right.id ? -1 : 1))
      .slice(0, limit)
      .map(copied);
  }

  async removeEntries(kind: string, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#delete(this.#data.entries, nameEntry(kind, id));
  }

  async append(events: readonly TrailEvent[]): Promise<void> {
    for (const event of events) this.#push(this.#data.trail, copied(event));
  }

  /** Reads the trail. It is always complete, because one transaction runs at a time. */
  async trail({ acts, since, after, before = Number.POSITIVE_INFINITY, order, limit }: TrailQuery): Promise<TrailPage> {
    const newest = this.#data.trail.length;
    const entries = this.#data.trail
      .map((event, index) => ({ position: index + 1, event }))
      .filter(({ position, event }) => {
        if (position <= after || position >= before) return false;
        if (since !== undefined && event.at < since) return false;
        return acts === undefined || acts.includes(event.act);
      });
    if (order === "newest") entries.reverse();
    return { entries: entries.slice(0, limit).map(copied), complete: newest, newest };
  }

  async uses(since: Date): Promise<readonly ActivityUse[]> {
    const uses = new Map<string, { lastAt: Date; operations: Set<string>; roles: Set<string> }>();
    for (const { act, at, activity = "", operation, actor } of this.#data.trail) {
      if (!USES.has(act) || at < since) continue;
      const known = uses.get(activity) ?? { lastAt: at, operations: new Set(), roles: new Set() };
      known.operations.add(operation);
      known.roles.add(actor.split(":", 1).join());
      const lastAt = new Date(Math.max(at.getTime(), known.lastAt.getTime()));
      uses.set(activity, { ...known, lastAt });
    }
    return Array.from(uses, ([activity, { lastAt, operations, roles }]) => ({
      activity,
      times: operations.size,
      lastAt,
      roles: [...roles].sort(),
    }));
  }

  async fieldUses(since: Date): Promise<readonly FieldUse[]> {
    const uses = new Map<string, { use: FieldUse; operations: Set<string>; banded: Set<string> }>();
    for (const { act, at, activity = "", operation, fields = [], counts = {} } of this.#data.trail) {
      if (!(USES.has(act) || act === "disclosed") || at < since) continue;
      for (const field of fields) {
        const name = JSON.stringify([activity, field]);
        const first = { activity, field, times: 0, banded: 0, lastAt: at };
        const known = uses.get(name) ?? { use: first, operations: new Set(), banded: new Set() };
        known.operations.add(operation);
        if (Object.hasOwn(counts, `banded ${field}`)) known.banded.add(operation);
        const lastAt = new Date(Math.max(at.getTime(), known.use.lastAt.getTime()));
        uses.set(name, { ...known, use: { ...known.use, lastAt } });
      }
    }
    return sortFieldUses(
      Array.from(uses.values(), ({ use, operations, banded }) => ({
        ...use,
        times: operations.size,
        banded: banded.size,
      })),
    );
  }

  async fill(selection: Selection, fields: readonly string[]): Promise<readonly FieldFill[]> {
    const records = this.#selected(selection);
    return fields.map((field) => {
      const isJson = this.#layout.fields.some(({ name, kind }) => name === field && kind === "json");
      const values = records.flatMap(({ values: all }) => {
        const value = all[field] ?? null;
        return value === null ? [] : [value instanceof Date ? value.getTime() : value];
      });
      return { field, filled: values.length, different: isJson ? 0 : new Set(values).size };
    });
  }

  #selected(selection: Selection): StoredRecord[] {
    return [...this.#data.records.values()].map((record) => this.#seen(record)).filter(this.#selecting(selection));
  }

  /** Builds the test that tells if a record belongs to a selection. */
  #selecting({ where, at, law, everyone }: Selection): (record: StoredRecord) => boolean {
    const holds = [...this.#data.holds.values()].filter((hold) => hold.law === law && hold.until > at);
    const isChosen = (record: StoredRecord): boolean =>
      everyone === true
        ? !mayBeDeleted(record, at)
        : law === undefined
          ? mayBeUsed(record, at) && isCovered(this.#data.evidence.get(record.subject) ?? [], this.#layout.versions)
          : isOnlyHeld(record, at) && holds.some(({ subjects }) => subjects.includes(record.subject));
    const isMet = meeting(where);
    return (record) => isChosen(record) && isMet(record);
  }

  #complete(values: Readonly<Record<string, StoredValue>>): Record<string, StoredValue> {
    return Object.fromEntries(this.#layout.fields.map(({ name }) => [name, values[name] ?? null]));
  }

  #write(identity: string, record: MemoryRecord): void {
    this.#set(this.#data.records, identity, copied(record));
    this.#set(this.#data.identities, record.subject, identity);
  }

  #set<Value>(map: Map<string, Value>, key: string, value: Value): void {
    const before = map.get(key);
    this.#undo.push(() => (before === undefined ? map.delete(key) : map.set(key, before)));
    map.set(key, value);
  }

  #delete<Value>(map: Map<string, Value>, key: string): void {
    const before = map.get(key);
    if (before === undefined) return;
    this.#undo.push(() => map.set(key, before));
    map.delete(key);
  }

  #push<Value>(list: Value[], value: Value): void {
    this.#undo.push(() => list.pop());
    list.push(value);
  }
}

const NONE: readonly string[] = [];

/** Tells if two values are the same. The keys of nested values may have any order. */
function isSame(left: StoredValue, right: StoredValue): boolean {
  if (left instanceof Date || right instanceof Date) {
    return left instanceof Date && right instanceof Date && left.getTime() === right.getTime();
  }
  if (typeof left !== "object" || typeof right !== "object") return left === right;
  return sorted(left) === sorted(right);
}

function sorted(value: StoredValue): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

/** Builds the test that tells if a record meets all conditions. */
function meeting(where: readonly Condition[]): (record: StoredRecord) => boolean {
  return ({ values }) => where.every((condition) => matches(condition, values[condition.field] ?? null));
}

function nameEntry(kind: string, id: string): string {
  return JSON.stringify([kind, id]);
}

/** Returns what is to be remembered, if it is anything. */
function toRemembered(remembered: Remembered | undefined): Remembered | undefined {
  return remembered === undefined || Object.keys(remembered).length === 0 ? undefined : remembered;
}

/** A copy of a record as the contract has it, without what memory keeps beside it. */
export function toFoundRecord({ sources: _, intake: __, ...record }: MemoryRecord): StoredRecord {
  return copied(record);
}

/** Copies values on their way in and out, because a database hands out no references to what it keeps either. */
function copied<Value>(value: Value): Value {
  return structuredClone(value);
}
