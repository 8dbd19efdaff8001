import type { IncomingRecord } from "../../contract/index.js";

/**
 * Records in the order of the first 32 bits of their identities: numbers sort many times faster than text. Which of two
 * with the same bits comes first is left open; writers that then wait for each other are told so, and do it again.
 */
export function inOrder(records: readonly IncomingRecord[]): readonly IncomingRecord[] {
  if (records.length >= MOST_RECORDS)
    return [...records].sort((left, right) => (left.identity < right.identity ? -1 : 1));
  const keys = Float64Array.from(records, ({ identity }, index) => leadingBits(identity) * MOST_RECORDS + index);
  keys.sort();
  return Array.from(keys, (key) => records[key % MOST_RECORDS]).filter((record) => record !== undefined);
}

/** More could not be told apart beside 32 bits in the 53 bits of a number. */
const MOST_RECORDS = 2 ** 21;

function leadingBits(hex: string): number {
  let bits = 0;
  for (let index = 0; index < 8; index += 1) {
    const code = hex.charCodeAt(index);
    bits = bits * 16 + (code < 0x3a ? code - 0x30 : (code | 0x20) - 0x57);
  }
  return bits;
}
