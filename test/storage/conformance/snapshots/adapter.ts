import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import type { StorageAdapter } from "purposebound/adapter";
import { MemoryAdapter } from "../../../../src/storage/memory/adapter.js";
import { MemoryData } from "../../../../src/storage/memory/data.js";
import { altered } from "../mutant.js";

/** When the memory is written to the file: before a transaction is acknowledged, as is right; some time after; or in its midst too. */
export type Saving = "before" | "after" | "amid";

/** Time in which a process is killed that has saved what it should not have, or has not saved what it should have. */
const GAP_MS = 300;

/** Reads what a file holds. */
export function readSnapshot(file: string): MemoryData {
  const data = new MemoryData();
  if (!existsSync(file)) return data;
  const held: Pick<MemoryData, "registrations" | "datasets"> = deserialize(readFileSync(file)); // written below
  for (const [id, versions] of held.registrations) data.registrations.set(id, versions);
  for (const [id, dataset] of held.datasets) data.datasets.set(id, dataset);
  return data;
}

/** The memory adapter over a file that holds all of it; not for use, but to be killed. */
export function snapshotAdapter(file: string, saving: Saving): StorageAdapter {
  const data = readSnapshot(file);
  const inner = new MemoryAdapter(data);
  const save = (): void => {
    writeFileSync(`${file}.next`, serialize({ registrations: data.registrations, datasets: data.datasets }));
    renameSync(`${file}.next`, file);
  };
  return altered<StorageAdapter>(inner, {
    supports: { ...inner.supports, persistence: true },
    provision: async (...given) => {
      const registration = await inner.provision(...given);
      save();
      return registration;
    },
    transaction: async (layout, mode, work) => {
      const result = await inner.transaction(layout, mode, async (transaction) => {
        if (saving !== "amid") return work(transaction);
        const saved = altered(transaction, {
          append: async (events) => {
            save();
            await pause(GAP_MS);
            await transaction.append(events);
          },
        });
        return work(saved);
      });
      if (saving === "after") setTimeout(save, GAP_MS);
      else save();
      return result;
    },
  });
}
