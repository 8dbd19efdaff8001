import { StoreError } from "../../errors/index.js";
import type {
  DatasetLayout,
  Intake,
  LayoutChange,
  RecordEvidence,
  Registration,
  StorageAdapter,
  StorageSupport,
  StorageTransaction,
  StoredColumn,
  StoredRecord,
  Suppression,
  TrailEvent,
} from "../adapter.js";
import { MemoryTransaction } from "./memory-transaction.js";

/** All that is held for one assignment. */
export interface MemoryDataset {
  /** Records by identity. */
  readonly records: Map<string, StoredRecord>;
  /** Identities by reference of the person. */
  readonly identities: Map<string, string>;
  /** Evidence by reference of the person. */
  readonly evidence: Map<string, RecordEvidence[]>;
  readonly suppressions: Map<string, Suppression>;
  readonly intakes: Intake[];
  readonly trail: TrailEvent[];
  /** References of people removed, whose keys are still to be destroyed. */
  readonly retiredKeys: Map<string, true>;
}

/** Keeps each dataset in maps of its own, one transaction at a time. */
export class MemoryAdapter implements StorageAdapter {
  readonly name = "memory";
  readonly supports: StorageSupport = { persistence: false, processes: false };
  readonly #registrations = new Map<string, Registration>();
  readonly #datasets = new Map<string, MemoryDataset>();
  /** The end of the queue of transactions, by dataset. */
  readonly #queues = new Map<string, Promise<unknown>>();

  async open(): Promise<void> {}

  async close(): Promise<void> {}

  async registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>> {
    const known = ids.flatMap((id) => {
      const registration = this.#registrations.get(id);
      return registration === undefined ? [] : [[id, registration] as const];
    });
    return new Map(known);
  }

  async provision(layout: DatasetLayout, registration: Registration, event: TrailEvent): Promise<Registration> {
    const known = this.#registrations.get(layout.id);
    if (known !== undefined) return known;
    this.#registrations.set(layout.id, registration);
    this.#datasets.set(layout.id, {
      records: new Map(),
      identities: new Map(),
      evidence: new Map(),
      suppressions: new Map(),
      intakes: [],
      trail: [structuredClone(event)],
      retiredKeys: new Map(),
    });
    return registration;
  }

  evolve(
    { before, registration }: LayoutChange,
    work: (transaction: StorageTransaction) => Promise<void>,
  ): Promise<void> {
    return this.transaction(before, "exclusive", async (transaction) => {
      await work(transaction);
      this.#registrations.set(before.id, registration);
    });
  }

  transaction<Result>(
    layout: DatasetLayout,
    _mode: "read" | "shared" | "exclusive",
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<Result> {
    const run = async (): Promise<Result> => {
      const transaction = new MemoryTransaction(this.#dataset(layout), layout);
      try {
        return await work(transaction);
      } catch (error) {
        transaction.rollBack();
        throw error;
      }
    };
    const result = (this.#queues.get(layout.id) ?? Promise.resolve()).then(run);
    this.#queues.set(
      layout.id,
      result.catch(() => undefined),
    );
    return result;
  }

  async columns(layout: DatasetLayout): Promise<readonly StoredColumn[]> {
    return layout.fields.map((field) => ({ table: "records", column: field.name, type: field.kind }));
  }

  #dataset(layout: DatasetLayout): MemoryDataset {
    const dataset = this.#datasets.get(layout.id);
    if (dataset === undefined)
      throw new StoreError("assignment-not-opened", `Assignment "${layout.id}" is not provisioned`);
    return dataset;
  }
}
