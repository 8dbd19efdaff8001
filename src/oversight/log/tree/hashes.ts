import { hash } from "node:crypto";

/** Bytes of a hash. */
export const HASH_BYTES = 32;

/** The root of a tree without leaves: the hash of nothing (RFC 9162 section 2.1.1). */
export const EMPTY_ROOT: Buffer = hash("sha256", "", "buffer");

/** Leaves and inner nodes begin with another byte, so that nobody passes one off as the other. */
const [LEAF, NODE] = [Buffer.of(0), 1];

/** Hashes a leaf (RFC 9162 section 2.1.1). */
export function hashLeaf(data: string | Uint8Array): Buffer {
  return hash("sha256", Buffer.concat([LEAF, typeof data === "string" ? Buffer.from(data) : data]), "buffer");
}

/** Written anew for each node; hashing is synchronous. */
const node = Buffer.alloc(1 + 2 * HASH_BYTES, NODE);

/** Hashes an inner node (RFC 9162 section 2.1.1). */
export function hashNode(left: Uint8Array, right: Uint8Array): Buffer {
  node.set(left, 1);
  node.set(right, 1 + HASH_BYTES);
  return hash("sha256", node, "buffer");
}

/** Returns the largest power of two below a number above 1: the leaves of the left half of such a tree. */
export function splitSize(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}
