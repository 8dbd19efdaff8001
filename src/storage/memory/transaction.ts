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
  RecordEvidence,
  Selection,
  StorageTransaction,
  StoredRecord,
  StoredValue,
  Suppression,
  TrailAct,
  TrailEvent,
  TrailPage,
  TrailQuery,
} from "../contract/index.js";
import type { MemoryDataset } from "./data.js";
import { matches, measure, toBand } from "./query.js";

/** Acts that use data of people who are held. */
const USES: ReadonlySet<TrailAct> = new Set<TrailAct>(["read", "counted", "reported"]);

/** One transaction over a dataset in memory. It remembers how to undo each change. */
export class MemoryTransaction implements StorageTransaction {
  readonly #data: MemoryDataset;
  readonly #layout: DatasetLayout;
  readonly #undo: (() => void)[] = [];

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
    const held = this.#data.records.get(incoming.identity);
    if (held === undefined) {
      if (!options.create) return { outcome: "absent", subject: incoming.subject };
      this.#write(incoming.identity, {
        subject: incoming.subject,
        values: this.#complete(incoming.values),
        origins: incoming.origins,
        collectedAt: incoming.at,
        updatedAt: incoming.at,
        expiresAt: incoming.expiresAt,
        restrictedAt: undefined,
      });
      this.#addEvidence(incoming.subject, incoming.evidence);
      return { outcome: "created", subject: incoming.subject };
    }
    if (held.restrictedAt !== undefined) return { outcome: "restricted", subject: incoming.subject };
    const sent = this.#layout.fields.map((_, index) => (incoming.origins[index] ?? 0) > 0);
    const conflicts = this.#conflicts(incoming, held, options);
    const told = conflicts.length === 0 ? {} : { conflicts };
    if (conflicts.length > 0 && options.compare?.refuses === true) {
      return { outcome: "conflicting", subject: incoming.subject, ...told };
    }
    this.#write(incoming.identity, {
      ...held,
      // a field that a later version of the definition added stays as it is
      values: {
        ...held.values,
        ...Object.fromEntries(
          this.#layout.fields.map(({ name }, index) => [
            name,
            (sent[index] ? incoming.values[name] : held.values[name]) ?? null,
          ]),
        ),
      },
      origins: [
        ...sent.map((isSent, index) => (isSent ? incoming.origins[index] : held.origins[index]) ?? null),
        ...held.origins.slice(sent.length),
      ],
      updatedAt: incoming.at,
      expiresAt: options.renew ? incoming.expiresAt : held.expiresAt,
    });
    this.#addEvidence(held.subject, incoming.evidence);
    return { outcome: "merged", subject: held.subject, ...told };
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

  #addEvidence(subject: string, evidence: readonly RecordEvidence[]): void {
    for (const one of evidence) {
      const held = this.#data.evidence.get(subject) ?? [];
      const known = held.some((other) => other.at.getTime() === one.at.getTime() && other.version === one.version);
      if (!known) this.#set(this.#data.evidence, subject, [...held, copied(one)]);
    }
  }

  async amend({ of, values, source, at, expiresAt }: Amendment): Promise<AmendResult> {
    const intake = this.#addIntake(source, at);
    const isChosen = "where" in of ? selecting(of) : selecting({ where: [], at });
    const chosen = [...this.#data.records].filter(
      ([identity, record]) => isChosen(record) && ("where" in of || of.identity === identity),
    );
    for (const [identity, record] of chosen) {
      const origins = this.#layout.fields.map(({ name }, index) =>
        Object.hasOwn(values, name) ? intake : (record.origins[index] ?? null),
      );
      this.#write(identity, {
        ...record,
        values: { ...record.values, ...values },
        origins: [...origins, ...record.origins.slice(origins.length)],
        updatedAt: at,
        expiresAt: expiresAt ?? record.expiresAt,
      });
    }
    const one = "where" in of ? undefined : this.#data.records.get(of.identity);
    const isRestricted = one?.restrictedAt !== undefined && one.expiresAt > at;
    return { changed: chosen.length, restricted: isRestricted };
  }

  async find(identity: string): Promise<FoundRecord | undefined> {
    const record = this.#data.records.get(identity);
    if (record === undefined) return undefined;
    const evidence = [...(this.#data.evidence.get(record.subject) ?? [])];
    return copied({ ...record, evidence: evidence.sort((left, right) => left.at.getTime() - right.at.getTime()) });
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
      return identity === undefined || record === undefined || record.expiresAt <= at
        ? []
        : [[subject, identity] as const];
    });
    return new Map(held);
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

  async restrict(subject: string, at: Date | undefined): Promise<void> {
    const identity = this.#data.identities.get(subject);
    const held = identity === undefined ? undefined : this.#data.records.get(identity);
    if (identity !== undefined && held !== undefined) this.#write(identity, { ...held, restrictedAt: at });
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
    if (this.#layout.fields.some(({ encrypted }) => encrypted)) this.#set(this.#data.retiredKeys, subject, true);
  }

  async removeExpired({ at, people, limit }: Expiry): Promise<number> {
    const expired = [...this.#data.records].filter(([, { expiresAt }]) => expiresAt <= at);
    const named = expired.filter(([identity]) => people.includes(identity));
    const others = expired.filter(([identity]) => !people.includes(identity)).slice(0, limit);
    // all at once, so that no operation asked for afterwards comes in between
    for (const [, { subject }] of [...named, ...others]) this.#remove(subject);
    return named.length + others.length;
  }

  async retiredKeys(limit: number): Promise<readonly string[]> {
    return [...this.#data.retiredKeys.keys()].slice(0, limit);
  }

  async dropRetiredKeys(subjects: readonly string[]): Promise<void> {
    for (const subject of subjects) this.#delete(this.#data.retiredKeys, subject);
  }

  async suppress(suppression: Suppression): Promise<void> {
    const { identity, reason } = suppression;
    const others = (this.#data.suppressions.get(identity) ?? []).filter((one) => one.reason !== reason);
    this.#set(this.#data.suppressions, identity, [...others, copied(suppression)]);
  }

  async suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, readonly Suppression[]>> {
    const found = identities.flatMap((identity) => {
      const known = this.#data.suppressions.get(identity);
      return known === undefined ? [] : [[identity, copied(known)] as const];
    });
    return new Map(found);
  }

  async unsuppress(identities: readonly string[]): Promise<void> {
    for (const identity of identities) this.#delete(this.#data.suppressions, identity);
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
    const uses = new Map<string, { lastAt: Date; operations: Set<string> }>();
    for (const { act, at, activity = "", operation } of this.#data.trail) {
      if (!USES.has(act) || at < since) continue;
      const { lastAt, operations } = uses.get(activity) ?? { lastAt: at, operations: new Set() };
      const latest = new Date(Math.max(at.getTime(), lastAt.getTime()));
      uses.set(activity, { lastAt: latest, operations: operations.add(operation) });
    }
    return Array.from(uses, ([activity, { lastAt, operations }]) => ({ activity, times: operations.size, lastAt }));
  }

  #selected(selection: Selection): StoredRecord[] {
    return [...this.#data.records.values()].filter(selecting(selection));
  }

  #complete(values: Readonly<Record<string, StoredValue>>): Record<string, StoredValue> {
    return Object.fromEntries(this.#layout.fields.map(({ name }) => [name, values[name] ?? null]));
  }

  #write(identity: string, record: StoredRecord): void {
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

/** Builds the test that tells if a record belongs to a selection. */
function selecting({ where, at }: Selection): (record: StoredRecord) => boolean {
  return ({ restrictedAt, expiresAt, values }) =>
    restrictedAt === undefined &&
    expiresAt > at &&
    where.every((condition) => matches(condition, values[condition.field] ?? null));
}

/** Copies values on their way in and out, because a database hands out no references to what it keeps either. */
function copied<Value>(value: Value): Value {
  return structuredClone(value);
}
