import type { StorageAdapter } from "purposebound/adapter";
import { type DistributedTableName, distribute } from "purposebound/postgres";

/** A storage that distributes the records of each assignment as soon as it has made their tables. */
export function distributing(storage: StorageAdapter): StorageAdapter {
  return {
    name: storage.name,
    supports: storage.supports,
    notes: storage.notes,
    open: () => storage.open(),
    close: () => storage.close(),
    registered: (ids) => storage.registered(ids),
    async provision(layout, registration, event) {
      const registered = await storage.provision(layout, registration, event);
      await distribute(storage, layout.id, { by: partitioned });
      return registered;
    },
    list: (after, limit) => storage.list(after, limit),
    history: (id) => storage.history(id),
    evolve: (change, work) => storage.evolve(change, work),
    transaction: (layout, mode, work) => storage.transaction(layout, mode, work),
    columns: (layout) => storage.columns(layout),
    clock: () => storage.clock(),
    compact: (layouts, signal) => storage.compact(layouts, signal),
  };
}

/**
 * Distributes a table over partitions by hash within one database: as over nodes, nothing can be unique there beyond the column
 * that it is distributed by.
 */
export function partitioned({ table, column, role }: DistributedTableName): string[] {
  const name = table.split(".")[1];
  const whole = `${name}_whole`;
  return [
    `ALTER TABLE ${table} RENAME TO ${whole}`,
    `CREATE TABLE ${table} (LIKE ${table}_whole INCLUDING ALL) PARTITION BY HASH (${column})`,
    ...[0, 1, 2].map(
      (part) => `CREATE TABLE ${table}_${part} PARTITION OF ${table} FOR VALUES WITH (MODULUS 3, REMAINDER ${part})`,
    ),
    `INSERT INTO ${table} SELECT * FROM ${table}_whole`,
    `DROP TABLE ${table}_whole`,
    `GRANT SELECT, INSERT, DELETE${name === "identities" ? "" : ", UPDATE"} ON ${table} TO ${role}`,
  ];
}
