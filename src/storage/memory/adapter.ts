import type { EndSignal } from "../../boundary/index.js";
import { StoreError } from "../../errors/index.js";
import type {
  DatasetLayout,
  EvolvingTransaction,
  LayoutChange,
  Registration,
  StorageAdapter,
  StorageSupport,
  StorageTransaction,
  StoredColumn,
  StoreNotes,
  TrailEvent,
} from "../contract/index.js";
import { superseded } from "../superseded.js";
import { MemoryData, type MemoryDataset } from "./data.js";
import { MemoryEvolvingTransaction, reshape } from "./evolution.js";
import { MemoryNotes } from "./notes.js";
import { MemoryTransaction } from "./transaction.js";

/** Keeps each dataset in maps of its own, one transaction at a time. */
export class MemoryAdapter implements StorageAdapter {
  readonly name = "memory";
  readonly supports: StorageSupport = { persistence: false, multiProcess: false, pipelining: true };
  readonly notes: StoreNotes;
  readonly #data: MemoryData;

  /** @param data - The place of the data, for callers who look at them past the adapter. */
  constructor(data: MemoryData = new MemoryData()) {
    this.#data = data;
    this.notes = new MemoryNotes(data.notes);
  }

  /** Reads the data of an adapter, if it is a `MemoryAdapter`. */
  static readData(adapter: StorageAdapter): MemoryData | undefined {
    return typeof adapter === "object" && adapter !== null && #data in adapter ? adapter.#data : undefined;
  }

  async open(): Promise<void> {}

  async close(): Promise<void> {}

  async clock(): Promise<Date> {
    return new Date();
  }

  async registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>> {
    const known = ids.flatMap((id) => {
      const registration = this.#data.registrations.get(id)?.at(-1);
      return registration === undefined ? [] : [[id, registration] as const];
    });
    return new Map(known);
  }

  async list(after: string | undefined, limit: number): Promise<ReadonlyMap<string, Registration>> {
    const ids = [...this.#data.registrations.keys()].filter((id) => after === undefined || id > after).sort();
    const known = await this.registered(ids.slice(0, limit));
    return new Map(Array.from(known, ([id, registration]) => [id, { ...registration, key: undefined }]));
  }

  async history(id: string): Promise<readonly Registration[]> {
    return (this.#data.registrations.get(id) ?? []).map((one) => ({ ...one, key: undefined }));
  }

  async provision(layout: DatasetLayout, registration: Registration, event: TrailEvent): Promise<Registration> {
    const known = this.#data.registrations.get(layout.id)?.at(-1);
    if (known !== undefined) return known;
    this.#data.registrations.set(layout.id, [registration]);
    this.#data.datasets.set(layout.id, {
      records: new Map(),
      identities: new Map(),
      evidence: new Map(),
      suppressions: new Map(),
      holds: new Map(),
      entries: new Map(),
      intakes: [],
      trail: [structuredClone(event)],
      retiredKeys: new Map(),
    });
    return registration;
  }

  evolve(change: LayoutChange, work: (transaction: EvolvingTransaction) => Promise<void>): Promise<void> {
    const { before, registration } = change;
    return this.#queued(before.id, async () => {
      const dataset = this.#dataset(before);
      const versions = this.#data.registrations.get(before.id) ?? [];
      if (versions.at(-1)?.version !== before.version) throw superseded(before.id);
      await this.#run(new MemoryEvolvingTransaction(dataset, before), work);
      reshape(dataset.records, change);
      versions.push(registration);
    });
  }

  transaction<Result>(
    layout: DatasetLayout,
    _mode: "read" | "shared" | "exclusive",
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<Result> {
    return this.#queued(layout.id, async () => {
      const dataset = this.#dataset(layout);
      const accepts = this.#data.registrations.get(layout.id)?.at(-1)?.accepts ?? 0;
      if (layout.version < accepts) throw superseded(layout.id);
      return this.#run(new MemoryTransaction(dataset, layout), work);
    });
  }

  async #run<Transaction extends MemoryTransaction, Result>(
    transaction: Transaction,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await work(transaction);
    } catch (error) {
      transaction.rollBack();
      throw error;
    }
  }

  /** Runs work after all work that was queued on the dataset before. */
  #queued<Result>(id: string, run: () => Promise<Result>): Promise<Result> {
    const result = (this.#data.queues.get(id) ?? Promise.resolve()).then(run);
    this.#data.queues.set(
      id,
      result.catch(() => undefined),
    );
    return result;
  }

  /** Memory keeps nothing of what was deleted. */
  async compact(layouts: readonly DatasetLayout[], signal?: EndSignal): Promise<readonly string[]> {
    return signal?.aborted === true ? [] : layouts.map(({ id }) => id);
  }

  async columns(layout: DatasetLayout): Promise<readonly StoredColumn[]> {
    return layout.fields.map((field) => ({ table: "records", column: field.name, type: field.kind }));
  }

  #dataset(layout: DatasetLayout): MemoryDataset {
    const dataset = this.#data.datasets.get(layout.id);
    if (dataset === undefined)
      throw new StoreError("assignment-not-opened", `Assignment "${layout.id}" is not provisioned`);
    return dataset;
  }
}
