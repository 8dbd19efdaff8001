import { EMPTY_ROOT, hashNode, splitSize } from "./hashes.js";

/**
 * Reads the root of a complete subtree: of the `2 ** level` leaves that begin at `index * 2 ** level`. It is only asked for such
 * that the tree has.
 */
export type ReadNode = (level: number, index: number) => Promise<Buffer>;

/** Computes the root of the first `size` leaves. */
export async function readRoot(size: number, read: ReadNode): Promise<Buffer> {
  return size === 0 ? EMPTY_ROOT : rootBetween(0, size, read);
}

/** Builds the proof that a leaf is in the tree of the first `size` leaves (RFC 9162 section 2.1.3.1). */
export async function proveInclusion(index: number, size: number, read: ReadNode): Promise<Buffer[]> {
  return proveSubtree({ start: index, end: index + 1, size }, read);
}

/** Builds the proof that the tree of the first `end` leaves is the beginning of that of `size` leaves (RFC 9162 section 2.1.4.1). */
export async function proveConsistency(end: number, size: number, read: ReadNode): Promise<Buffer[]> {
  return end === 0 ? [] : proveSubtree({ start: 0, end, size }, read);
}

/** Leaves `start` to `end`, without the last, of a tree of `size` leaves. */
export interface Subtree {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/**
 * Builds the proof that a subtree is a part of the tree. Inclusion and consistency are two cases of it
 * (draft-ietf-plants-merkle-tree-certs, "Subtree Consistency Proofs").
 */
export function proveSubtree({ start, end, size }: Subtree, read: ReadNode): Promise<Buffer[]> {
  return proveWithin(0, { start, end, size }, true, read);
}

/** Proves for a part of the tree that begins at a leaf; `isKnown` if the verifier has the root of the subtree. */
async function proveWithin(
  begin: number,
  { start, end, size }: Subtree,
  isKnown: boolean,
  read: ReadNode,
): Promise<Buffer[]> {
  if (start === 0 && end === size) return isKnown ? [] : [await rootBetween(begin, begin + size, read)];
  const half = splitSize(size);
  if (end <= half) {
    const proof = await proveWithin(begin, { start, end, size: half }, isKnown, read);
    return [...proof, await rootBetween(begin + half, begin + size, read)];
  }
  const isRight = start >= half;
  const right = { start: isRight ? start - half : 0, end: end - half, size: size - half };
  const proof = await proveWithin(begin + half, right, isKnown && isRight, read);
  return [...proof, await rootBetween(begin, begin + half, read)];
}

/** Computes the root of the leaves from `begin` to `end`, where `begin` is one at which a subtree of this size may begin. */
async function rootBetween(begin: number, end: number, read: ReadNode): Promise<Buffer> {
  const size = end - begin;
  const level = Math.round(Math.log2(size));
  if (2 ** level === size) return read(level, begin / size);
  const half = splitSize(size);
  const left = await rootBetween(begin, begin + half, read);
  return hashNode(left, await rootBetween(begin + half, end, read));
}
