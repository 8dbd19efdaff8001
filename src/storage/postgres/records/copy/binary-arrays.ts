import { type BinaryCopy, writeColumns } from "./binary-copy.js";

/** Types of elements by name, with their object ids, which are the same in every PostgreSQL. */
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
 * Writes one column of many rows as a binary array, for a parameter of a statement. Neither side then writes or parses
 * text. Elements have the same form as in COPY.
 *
 * @param write - Writes the elements, one for each row.
 */
export function binaryArray(type: ElementType, rows: number, write: (elements: BinaryCopy) => void): Buffer {
  const head = Buffer.alloc(20);
  // number of dimensions, if there may be nulls, type of the elements, their number, first index
  for (const [index, part] of [1, 1, TYPES[type], rows, 1].entries()) head.writeInt32BE(part, index * 4);
  return Buffer.concat([head, writeColumns(write)]);
}
