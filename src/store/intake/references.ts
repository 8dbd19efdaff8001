import { randomBytes } from "node:crypto";

/**
 * New references: random, behind the moment they are made at (UUID version 7, RFC 9562), so that those of one batch
 * stand side by side in an index. They tell no more than the record does, which says when it was collected.
 */
export function buildReferences(count: number): readonly string[] {
  const moment = Date.now().toString(16).padStart(12, "0");
  const prefix = `${moment.slice(0, 8)}-${moment.slice(8)}-7`;
  // random digits of all of them at once: 3, one that tells of the variant, 3, and 12
  const digits = randomBytes(count * HALF_DIGITS).toString("hex");
  return Array.from({ length: count }, (_, index) => {
    const at = index * HALF_DIGITS * 2;
    const variant = VARIANTS[Number.parseInt(digits.charAt(at + 3), 16) % VARIANTS.length];
    return `${prefix}${digits.slice(at, at + 3)}-${variant}${digits.slice(at + 4, at + 7)}-${digits.slice(at + 7, at + 19)}`;
  });
}

/** Bytes that make the random digits of one reference, and one to spare. */
const HALF_DIGITS = 10;

const VARIANTS = "89ab";
