import type { DatasetLayout, IncomingRecord, StorageAdapter, StorageTransaction } from "purposebound/adapter";

/** An adapter whose writes are looked at, and whose transactions can be made to behave otherwise. */
export interface Spied {
  readonly adapter: StorageAdapter;
  /** The adapter itself, past the spy. */
  readonly inner: StorageAdapter;
  /** All records that were handed to it, as a thief of the data would find them. */
  readonly written: IncomingRecord[];
  /** Layouts by assignment. */
  readonly layouts: Map<string, DatasetLayout>;
  /** Replaces methods of transactions, from now on. */
  override: Partial<StorageTransaction>;
}

/** Looks over an adapter's shoulder. */
export function spied(inner: StorageAdapter): Spied {
  const spy: Spied = {
    written: [],
    layouts: new Map(),
    override: {},
    inner,
    adapter: {
      name: inner.name,
      supports: inner.supports,
      notes: inner.notes,
      open: () => inner.open(),
      close: () => inner.close(),
      registered: (ids) => inner.registered(ids),
      provision: (layout, registration, event) => inner.provision(layout, registration, event),
      list: (after, limit) => inner.list(after, limit),
      history: (id) => inner.history(id),
      evolve: (change, work) => inner.evolve(change, work),
      columns: (layout) => inner.columns(layout),
      clock: () => inner.clock(),
      compact: (layouts, signal) => inner.compact(layouts, signal),
      transaction: (layout, mode, work) => {
        spy.layouts.set(layout.id, layout);
        return inner.transaction(layout, mode, (transaction) =>
          work(
            new Proxy(transaction, {
              get(target, name) {
                const replaced: unknown = Reflect.get(spy.override, name);
                if (replaced !== undefined) return replaced;
                const method = Reflect.get(target, name)?.bind(target); // some are optional
                if (name !== "put") return method;
                return (records: readonly IncomingRecord[], ...rest: unknown[]) => {
                  spy.written.push(...records);
                  return method(records, ...rest);
                };
              },
            }),
          ),
        );
      },
    },
  };
  return spy;
}
