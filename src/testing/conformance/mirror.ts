import type { StorageAdapter, StorageTransaction } from "../../storage/index.js";
import { memory } from "../../storage/memory/index.js";
import { type Bench, type DatasetBench, event, type Person, registration } from "./bench.js";

/** A dataset beside its model, which is the memory adapter with the same data. */
export class Mirror {
  readonly dataset: DatasetBench;
  readonly model: StorageAdapter;

  private constructor(dataset: DatasetBench, model: StorageAdapter) {
    this.dataset = dataset;
    this.model = model;
  }

  static async of(
    bench: Bench,
    fields?: DatasetBench["layout"]["fields"],
    versions?: readonly string[],
  ): Promise<Mirror> {
    const dataset = await bench.dataset(fields, versions);
    const model = memory();
    await model.provision(dataset.layout, registration(), event({ act: "defined" }));
    return new Mirror(dataset, model);
  }

  /** Puts the same people on both sides. */
  async put(people: readonly Person[]): Promise<void> {
    await this.dataset.put(people);
    await this.dataset.put(people, {}, this.model);
  }

  /** Does the same on both sides. */
  async both<Result>(
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<{ readonly actual: Result; readonly expected: Result }> {
    const expected = await this.dataset.run(work, { on: this.model });
    return { actual: await this.dataset.run(work), expected };
  }
}
