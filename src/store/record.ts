import { fromStored, type LayoutField, type PageRow } from "../storage/index.js";

/** Turns stored values into a record. Fields without a value are absent, or null if their schema says so. */
export function toRecord(values: PageRow["values"], fields: readonly LayoutField[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  // one of the slowest lines of a read, so it makes no lists in between
  for (const { name, kind, nullable, optional } of fields) {
    const value = fromStored(kind, values[name] ?? null);
    if (value !== null || (nullable && !optional)) record[name] = value;
  }
  return record;
}
