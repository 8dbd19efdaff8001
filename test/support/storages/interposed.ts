import type { StorageAdapter } from "purposebound/adapter";

/**
 * An adapter that asks for leave before each transaction, and before each operation in one. The leave of a transaction is asked for
 * under the name `begin`, and that of a change of the definition under `evolve`.
 */
export function interposed(inner: StorageAdapter, leave: (operation: string) => Promise<void>): StorageAdapter {
  const asking = <Transaction extends object>(transaction: Transaction): Transaction => {
    // operations may be asked for before earlier ones have come back, and go to storage in that order
    let turn: Promise<void> = Promise.resolve();
    return new Proxy(transaction, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== "function") return method;
        return async (...rest: unknown[]) => {
          turn = turn.then(() => leave(String(name)));
          await turn;
          return method.apply(target, rest);
        };
      },
    });
  };
  return {
    name: inner.name,
    supports: inner.supports,
    notes: inner.notes,
    open: () => inner.open(),
    close: () => inner.close(),
    registered: (ids) => inner.registered(ids),
    provision: (layout, registration, event) => inner.provision(layout, registration, event),
    list: (after, limit) => inner.list(after, limit),
    history: (id) => inner.history(id),
    columns: (layout) => inner.columns(layout),
    clock: () => inner.clock(),
    compact: (layouts, signal) => inner.compact(layouts, signal),
    evolve: async (change, work) => {
      await leave("evolve");
      return inner.evolve(change, (transaction) => work(asking(transaction)));
    },
    transaction: async (layout, mode, work) => {
      await leave("begin");
      return inner.transaction(layout, mode, (transaction) => work(asking(transaction)));
    },
    ...(inner.join === undefined ? {} : { join: (connection: object) => inner.join?.(connection) as never }), // it is there
  };
}
