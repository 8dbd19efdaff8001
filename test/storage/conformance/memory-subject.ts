import type { StorageAdapter } from "purposebound/adapter";
import type { AdapterSubject, RawTable } from "purposebound/testing";
import { MemoryAdapter } from "../../../src/storage/memory/adapter.js";
import { MemoryData } from "../../../src/storage/memory/data.js";

/** The memory adapter, or one made from it, with a look at the maps in which it keeps the data. */
export function memorySubject(
  name = "memory",
  make: (data: MemoryData) => StorageAdapter = (data) => new MemoryAdapter(data),
): AdapterSubject {
  const data = new MemoryData();
  return { name, adapter: () => make(data), dump: async (assignment) => tablesOf(data, assignment) };
}

/** Each map of a dataset as a table of keys and values. */
export function tablesOf(data: MemoryData, assignment: string | undefined): RawTable[] {
  const datasets = [...data.datasets].filter(([id]) => assignment === undefined || id === assignment);
  const notes = { name: "notes", columns: ["key", "value"], rows: structuredClone([...data.notes]) };
  const tables = datasets.flatMap(([id, dataset]) => [
    { name: `${id} registry`, columns: ["value"], rows: (data.registrations.get(id) ?? []).map((one) => [one]) },
    ...Object.entries(dataset).map(([name, held]: [string, Map<string, unknown> | readonly unknown[]]) => ({
      name: `${id} ${name}`,
      columns: ["key", "value"],
      rows: structuredClone([...held.entries()]),
    })),
  ]);
  return assignment === undefined ? [...tables, notes] : tables;
}
