import { invalidArgument } from "../../errors/index.js";
import type { StorageAdapter } from "../contract/index.js";
import { MemoryAdapter } from "./adapter.js";

/** One of the lists kept for a dataset, as it is. */
export interface MemoryTable {
  /** The assignment's id and the list's name, such as `newsletter records`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * Returns a copy of everything that a `memory()` holds, past every check. Only the keys of pseudonyms are left out.
 * Tests use it to state which data are there, and which are not. A store does not hand out its adapter, so `dump` takes
 * the adapter itself.
 *
 * @param storage - The adapter that `memory()` returned.
 * @param assignment - Id of an assignment, if only that one is wanted.
 * @returns Records, evidence, suppressions, trail and so on, and the notes of the store if no assignment is named, in the form that `testStorageAdapter` takes as `dump`.
 * @throws StoreError `invalid-argument` for storage of another kind. Look at that with its own tools.
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
  if (data === undefined)
    throw invalidArgument(
      "dump() is given storage of another kind",
      "Pass what memory() returned; look at other storage with its own tools.",
    );
  const datasets = [...data.datasets].filter(([id]) => assignment === undefined || id === assignment);
  const notes = { name: "notes", columns: ["key", "value"], rows: structuredClone([...data.notes]) };
  const tables = datasets.flatMap(([id, dataset]) => [
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
  return assignment === undefined ? [...tables, notes] : tables;
}
