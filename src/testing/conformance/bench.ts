import { strict as assert } from "node:assert";
import { randomBytes, randomUUID } from "node:crypto";
import { inspect, isDeepStrictEqual } from "node:util";
import type {
  DatasetLayout,
  Expiry,
  FoundRecord,
  IncomingRecord,
  LayoutField,
  PageRow,
  PutOptions,
  PutResult,
  RecordEvidence,
  Registration,
  StorageAdapter,
  StorageSupport,
  StorageTransaction,
  StoredHold,
  StoredValues,
  SuppressionReason,
  TrailEntry,
  TrailEvent,
  TrailQuery,
} from "../../storage/index.js";
import { inOneOrder } from "./dump.js";
import type { AdapterSubject, RawTable } from "./subject.js";

/** A group of checks. If it is optional, adapters that claim the capability must pass it. */
export interface Group {
  readonly name: string;
  readonly needs?: keyof StorageSupport | "writer";
  readonly checks: Readonly<Record<string, (bench: Bench) => Promise<void>>>;
}

/** A field of a kind, with usual options for all else. */
export function column(name: string, kind: LayoutField["kind"], options: Partial<LayoutField> = {}): LayoutField {
  return { name, kind, optional: true, nullable: false, defaulted: false, indexed: false, ...options };
}

/** A field of each kind. */
export const FIELDS: readonly LayoutField[] = [
  column("key", "text", { optional: false, indexed: true }),
  column("fullName", "text"),
  column("amount", "number", { indexed: true }),
  column("active", "boolean"),
  column("since", "date", { indexed: true }),
  column("balance", "bigint"),
  column("details", "json"),
  column("secret", "text", { encrypted: true }),
];

/** The moment at which tests happen, if they name no other. People who are held expire a year later. */
export const NOW: Date = new Date("2026-03-01T12:00:00.123Z");
export const LATER: Date = new Date("2027-03-01T12:00:00.456Z");

/** Makes text that nothing else holds. If storage holds it, somebody put it there. */
export function canary(): string {
  return `canary${randomBytes(8).toString("hex")}`;
}

/** Makes a keyed hash in the form of the store. */
export function identity(): string {
  return randomBytes(16).toString("hex");
}

/** All reasons of the suppression list. */
export const EVERY_REASON: readonly SuppressionReason[] = [
  "erased",
  "consent-withdrawn",
  "objected",
  "expired",
  "moved",
];

/** Makes an event in the form of the store. */
export function event(parts: Partial<TrailEvent> = {}): TrailEvent {
  return { id: randomUUID(), at: NOW, act: "imported", actor: "test:1", operation: randomUUID(), ...parts };
}

/** Makes a hold of a year from {@link NOW} on. */
export function hold(parts: Partial<StoredHold> = {}): StoredHold {
  return { id: randomUUID(), reason: "case:1", law: "Accounting Act § 13", at: NOW, until: LATER, ...parts };
}

/** A person on their way in, with values and everything else that is not usual. */
export interface Person extends Partial<Omit<IncomingRecord, "values">> {
  readonly values?: StoredValues;
}

/**
 * Completes a record. Fields with a value were sent, and came with the intake. Evidence whose intake is 0 came with it
 * too.
 */
export function record(layout: DatasetLayout, intake: number, person: Person): IncomingRecord {
  const values = { key: "k", ...person.values };
  const origins = layout.fields.map(({ name }) => (Object.hasOwn(values, name) ? intake : null));
  const id = identity();
  const evidence = (person.evidence ?? []).map((one) => (one.intake === 0 ? { ...one, intake } : one));
  const common = {
    identity: id,
    subject: randomUUID(),
    origins,
    at: NOW,
    collectedAt: person.at ?? NOW,
    expiresAt: LATER,
  };
  return { ...common, ...person, values, evidence };
}

const CREATE: PutOptions = { create: true, renew: "changed" };

/** One check at work, with an opened adapter. It is closed afterwards, with all adapters opened beside it. */
export class Bench {
  readonly subject: AdapterSubject;
  readonly adapter: StorageAdapter;
  /** Parameters of properties. */
  readonly cases: { readonly numRuns: number; readonly seed?: number };
  readonly #opened: StorageAdapter[];

  private constructor(subject: AdapterSubject, adapter: StorageAdapter, cases: Bench["cases"]) {
    this.subject = subject;
    this.adapter = adapter;
    this.cases = cases;
    this.#opened = [adapter];
  }

  static async use(
    subject: AdapterSubject,
    cases: Bench["cases"],
    check: (bench: Bench) => Promise<void>,
  ): Promise<void> {
    const adapter = subject.adapter();
    await adapter.open();
    const bench = new Bench(subject, adapter, cases);
    try {
      await check(bench);
    } finally {
      await bench.release();
    }
  }

  /** Opens another adapter on the same data, at the same time as the first one. */
  async another(): Promise<StorageAdapter> {
    const adapter = this.subject.adapter();
    await adapter.open();
    this.#opened.push(adapter);
    return adapter;
  }

  /** Closes all adapters, so that others can open the data. */
  async release(): Promise<void> {
    for (const one of this.#opened.splice(0)) await one.close();
  }

  /** Closes all adapters, and opens the same data again. */
  async reopened(): Promise<StorageAdapter> {
    await this.release();
    return this.another();
  }

  /** Provisions a dataset of its own for a check. `versions` are those of evidence that covers its purpose. */
  async dataset(fields: readonly LayoutField[] = FIELDS, versions?: readonly string[]): Promise<DatasetBench> {
    const id = `conformance-${randomBytes(6).toString("hex")}`;
    const layout: DatasetLayout = { id, version: 1, fields, ...(versions === undefined ? {} : { versions }) };
    const begun = await this.adapter.provision(layout, registration(), event({ act: "defined" }));
    assert.equal(begun.version, 1);
    return new DatasetBench(this, layout);
  }
}

/** Makes a registration. Nothing in it depends on the fields. */
export function registration(parts: Partial<Registration> = {}): Registration {
  const definition = { title: "A test", order: [] };
  return { version: 1, accepts: 1, terms: "terms", definition, key: "0f", identityForms: [1, 2], ...parts };
}

/** A dataset of a check. */
export class DatasetBench {
  readonly layout: DatasetLayout;
  readonly #bench: Bench;
  readonly #adapter: StorageAdapter;

  constructor(bench: Bench, layout: DatasetLayout, adapter: StorageAdapter = bench.adapter) {
    this.#bench = bench;
    this.layout = layout;
    this.#adapter = adapter;
  }

  /** Returns the same dataset on another adapter. */
  on(adapter: StorageAdapter): DatasetBench {
    return new DatasetBench(this.#bench, this.layout, adapter);
  }

  run<Result>(
    work: (transaction: StorageTransaction) => Promise<Result>,
    options: { readonly mode?: "read" | "shared" | "exclusive"; readonly on?: StorageAdapter } = {},
  ): Promise<Result> {
    return (options.on ?? this.#adapter).transaction(this.layout, options.mode ?? "shared", work);
  }

  /** Puts people in one transaction, as an intake of their own. */
  put(
    people: readonly Person[],
    options: Partial<PutOptions> = {},
    on?: StorageAdapter,
  ): Promise<readonly PutResult[]> {
    return this.run((transaction) => this.putIn(transaction, people, options), on === undefined ? {} : { on });
  }

  async putIn(
    transaction: StorageTransaction,
    people: readonly Person[],
    options: Partial<PutOptions> = {},
  ): Promise<readonly PutResult[]> {
    const intake = await transaction.addIntake("crm", NOW);
    const records = people.map((person) => record(this.layout, intake, person));
    return transaction.put(records, { ...CREATE, ...options });
  }

  find(id: string): Promise<FoundRecord | undefined> {
    return this.run((transaction) => transaction.find(id), { mode: "read" });
  }

  count(at: Date = NOW): Promise<number> {
    return this.run((transaction) => transaction.count({ where: [], at }), { mode: "read" });
  }

  /** Reads all rows, a page at a time, each page in a transaction of its own. */
  async pages(limit: number, fields: readonly string[] = ["key"]): Promise<PageRow[]> {
    const rows: PageRow[] = [];
    for (;;) {
      const after = rows.at(-1)?.subject;
      const query = { where: [], at: NOW, fields, after, limit };
      const page = await this.run((transaction) => transaction.page(query), { mode: "read" });
      assert.ok(page.length <= limit, `a page of ${limit} has ${page.length} rows`);
      // without this, an adapter that gives rows again would keep the test running for ever
      assert.ok(
        after === undefined || page.every(({ subject }) => subject > after),
        "a page begins after the last one",
      );
      rows.push(...page);
      if (page.length < limit) return rows;
    }
  }

  /** Reads the whole trail as soon as it is complete, because others may be at work on the same server. */
  async trail(query: Partial<TrailQuery> = {}): Promise<readonly TrailEntry[]> {
    for (const until = Date.now() + 20_000; ; await pause(2)) {
      const page = await this.run((transaction) => transaction.trail({ ...WHOLE_TRAIL, ...query }), { mode: "read" });
      assert.ok(
        page.entries.every(({ position }) => position <= page.complete),
        "what is read lies where the trail is complete",
      );
      if (page.complete >= page.newest) return page.entries;
      assert.ok(Date.now() < until, "the trail becomes complete");
    }
  }

  /** Reads what storage itself holds for this dataset. */
  async dump(): Promise<readonly RawTable[]> {
    return inOneOrder(await this.#bench.subject.dump(this.layout.id));
  }
}

/** All of a trail, in its order. */
export const WHOLE_TRAIL: TrailQuery = {
  acts: undefined,
  since: undefined,
  after: 0,
  before: undefined,
  order: "oldest",
  limit: 100_000,
};

/** Waits some milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Chooses all people who have expired at a moment. */
export function everybody(at: Date): Expiry {
  return { at, people: [], limit: 1_000_000 };
}

/** Reads the evidence that is kept of a person, who may not be held. */
export async function readEvidence(
  transaction: StorageTransaction,
  identity: string,
): Promise<readonly RecordEvidence[]> {
  return (await transaction.find(identity))?.evidence ?? [];
}

/** An error that a check throws itself, in the middle of a transaction. */
export class Interruption extends Error {}

/** Runs work that ends in an interruption, and makes sure that the interruption comes out unchanged. */
export async function interrupted(run: (interrupt: () => never) => Promise<unknown>): Promise<void> {
  const interruption = new Interruption("interrupted by the test");
  const outcome = await run(() => {
    throw interruption;
  }).then(
    () => "nothing",
    (error: unknown) => error,
  );
  assert.equal(outcome, interruption, "what the work threw comes out of the transaction");
}

/** Compares values that may be very long. `assert` would take minutes to write their difference. */
export function same(actual: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const shown = [actual, expected].map((one) =>
    inspect(one, { maxStringLength: 200, maxArrayLength: 20 }).slice(0, 500),
  );
  assert.fail(`${what}: ${shown[0]} came back for ${shown[1]}`);
}
