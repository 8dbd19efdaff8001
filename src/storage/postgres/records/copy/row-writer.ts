import type { LayoutField, StoredValues } from "../../../contract/index.js";
import type { BinaryCopy } from "./binary-copy.js";

/** Writes the fields of records for COPY. */
export interface RowWriter {
  /** Tells if every field holds a value. */
  isFull(values: StoredValues): boolean;
  /** Writes the fields, in the order of the layout. */
  write(copy: BinaryCopy, values: StoredValues): void;
}

/** Builds the writer of a layout's fields. It writes only a record's own values, and none that objects inherit. */
export function buildRowWriter(fields: readonly LayoutField[]): RowWriter {
  const own = (values: StoredValues, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? null) : null);
  return {
    isFull: (values) => fields.every(({ name }) => own(values, name) !== null),
    write: (copy, values) => {
      for (const { name, kind } of fields) copy.value(kind, own(values, name));
    },
  };
}
