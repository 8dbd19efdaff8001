import type { Entry, StorageAdapter } from "purposebound/adapter";
import { layoutIn } from "../../../src/definition/describe.js";

/** Reads all look-up notes of a dataset, past the store. */
export async function lookUpNotes(adapter: StorageAdapter, id: string): Promise<readonly Entry[]> {
  const registration = (await adapter.registered([id])).get(id);
  if (registration === undefined) throw new TypeError("it is not registered");
  return adapter.transaction(layoutIn(id, registration), "read", (transaction) =>
    transaction.entries({ kind: "look-up", limit: 10_000 }),
  );
}
