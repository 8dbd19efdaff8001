import { type BinaryCopy, writeColumns } from "./binary-copy.js";

/** Types of elements by name, with their numbers in every PostgreSQL. */
const TYPES = {
  uuid: 2950,
  integer: 23,
  text: 25,
  "double precision": 701,
  boolean: 16,
  timestamptz: 1184,
  numeric: 1700,
  jsonb: 3802,
} as const;

/** A type whose arrays can be sent in binary form. */
export type ElementType = keyof typeof TYPES;

/**
 * One column of many rows as an array in binary form, for a parameter of a statement: neither side writes or parses text. Its
 * elements are written as COPY has them.
 *
 * @param write - Writes the elements, one for each row.
 */
export function binaryArray(type: ElementType, rows: number, write: (elements: BinaryCopy) => void): Buffer {
  const head = Buffer.alloc(20);
  // dimensions, whether there may be nulls, the type of the elements, their number, the first index
  for (const [index, part] of [1, 1, TYPES[type], rows, 1].entries()) head.writeInt32BE(part, index * 4);
  return Buffer.concat([head, writeColumns(write)]);
}
