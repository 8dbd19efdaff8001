import type { StorageAdapter, StorageTransaction, StoredValues, SuppressionReason } from "purposebound/adapter";
import { MemoryAdapter } from "../../../src/storage/memory/adapter.js";
import type { MemoryData, MemoryDataset } from "../../../src/storage/memory/data.js";

/** An adapter with one defect, and the check that must find it. */
export interface Mutant {
  readonly adapter: (data: MemoryData) => StorageAdapter;
  /** The group and the title of the check. */
  readonly caughtBy: readonly [group: string, check: string];
}

/** What a mutant's methods work with. */
export interface Inside {
  readonly inner: StorageTransaction;
  readonly own: MemoryDataset;
  readonly all: MemoryData;
  readonly id: string;
}

/** The same, but for some methods. */
export function altered<Target extends object>(target: Target, methods: Partial<Target>): Target {
  return new Proxy(target, {
    get: (_, name) => {
      const method: unknown = Reflect.get(methods, name);
      if (method !== undefined) return method;
      const own: unknown = Reflect.get(target, name);
      return typeof own === "function" ? own.bind(target) : own;
    },
  });
}

/** The memory adapter, with other methods of its transactions. */
export function inTransactions(change: (inside: Inside) => Partial<StorageTransaction>): Mutant["adapter"] {
  return (all) => {
    const inner = new MemoryAdapter(all);
    return altered<StorageAdapter>(inner, {
      transaction: (layout, mode, work) =>
        inner.transaction(layout, mode, (transaction) => {
          const own = all.datasets.get(layout.id);
          if (own === undefined) throw new Error("no dataset");
          return work(altered(transaction, change({ inner: transaction, own, all, id: layout.id })));
        }),
    });
  };
}

/** The memory adapter, with values changed on their way in. */
export function withValues(change: (value: unknown) => unknown): Mutant["adapter"] {
  return inTransactions(({ inner }) => ({
    put: (records, options) =>
      inner.put(
        records.map((record) => ({ ...record, values: mapped(record.values, change) })),
        options,
      ),
  }));
}

/** Values, each changed. */
export function mapped(values: StoredValues, change: (value: unknown) => unknown): StoredValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)])) as StoredValues; // of the same kinds
}

/** The same for texts alone. */
export const onText = (change: (text: string) => string) => (value: unknown) =>
  typeof value === "string" ? change(value) : value;

/** A place that the memory adapter does not have. */
export function hidden(own: MemoryDataset): Map<string, unknown> {
  const place: unknown = Reflect.get(own, "hidden");
  if (place instanceof Map) return place;
  const fresh = new Map<string, unknown>();
  Reflect.set(own, "hidden", fresh);
  return fresh;
}

/** All reasons of the suppression list. */
export const EVERY_REASON: readonly SuppressionReason[] = ["erased", "consent-withdrawn", "objected", "expired"];
