import type { StorageAdapter } from "../contract/index.js";
import { MemoryAdapter } from "./adapter.js";

/** One of the lists that are kept of a dataset, as it stands there. */
export interface MemoryTable {
  /** The assignment's id and the list's name, such as `newsletter records`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * All that a `memory()` holds, past every check: for tests that state what is there, and what is not. It takes the adapter
 * itself, which a store does not hand out; what it gives is a copy. Only the keys of pseudonyms are left out.
 *
 * @param storage - What `memory()` returned.
 * @param assignment - Id of the only assignment wanted.
 * @returns Records, evidence, suppressions, trail and so on; the form that `testStorageAdapter` takes as `dump`.
 * @throws TypeError for storage of another kind: look at that with its own tools.
 * @example
 * ```ts
 * const storage = memory();
 * const store = await openStore({ storage, assignments: [newsletter] });
 * await store.dataset(newsletter).subject({ email: "kari@example.com" }).erase();
 * const isGone = !JSON.stringify(dump(storage)).includes("kari@example.com");
 * ```
 */
export function dump(storage: StorageAdapter, assignment?: string): readonly MemoryTable[] {
  const data = MemoryAdapter.readData(storage);
  if (data === undefined) throw new TypeError("dump() takes what memory() returned");
  const datasets = [...data.datasets].filter(([id]) => assignment === undefined || id === assignment);
  return datasets.flatMap(([id, dataset]) => [
    {
      name: `${id} registry`,
      columns: ["value"],
      rows: (data.registrations.get(id) ?? []).map((one) => [structuredClone({ ...one, key: undefined })]),
    },
    ...Object.entries(dataset).map(([name, held]: [string, Map<string, unknown> | readonly unknown[]]) => ({
      name: `${id} ${name}`,
      columns: ["key", "value"],
      rows: structuredClone([...held.entries()]),
    })),
  ]);
}
