import { EMPTY_ROOT, HASH_BYTES, hashNode, splitSize } from "./hashes.js";
import type { Subtree } from "./prove.js";

/** Checks that a leaf is in a tree (RFC 9162 section 2.1.3.2). */
export function isIncluded(
  { index, size }: { readonly index: number; readonly size: number },
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  return leaf.length === HASH_BYTES && isConsistent({ start: index, end: index + 1, size }, leaf, proof, root);
}

/** Checks that a leaf is in a subtree, by its place in the whole tree. */
export function isIncludedInSubtree(
  { index, start, end }: { readonly index: number; readonly start: number; readonly end: number },
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  return isSubtree(start, end) && isIncluded({ index: index - start, size: end - start }, leaf, proof, root);
}

/** Checks that a subtree is a part of a tree. With `start: 0`, the one is the beginning of the other (RFC 9162 section 2.1.4.2). */
export function isConsistent(
  { start, end, size }: Subtree,
  subRoot: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (![start, end, size].every((one) => Number.isSafeInteger(one) && one >= 0) || end > size) return false;
  // every tree has the subtree without leaves
  if (start === end) return proof.length === 0 && isSame(subRoot, EMPTY_ROOT);
  if (start === 0 && end === size) return proof.length === 0 && isSame(subRoot, root);
  // a shorter one would be hashed together with what was hashed before
  if (!isSubtree(start, end) || [subRoot, ...proof].some((one) => one.length !== HASH_BYTES)) return false;
  const roots = rebuild({ start, end, size }, { hash: subRoot }, [...proof]);
  return roots !== undefined && isSame(roots.part, subRoot) && isSame(roots.whole, root);
}

/** Checks that two trees of the same log do not contradict each other. An empty tree is the beginning of each. */
export function isBeginning(
  before: { readonly size: number; readonly root: Uint8Array },
  after: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  return isConsistent({ start: 0, end: before.size, size: after.size }, before.root, proof, after.root);
}

/** A subtree begins where a complete tree that holds it begins. */
function isSubtree(start: number, end: number): boolean {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || start >= end) return false;
  let width = 1;
  while (width < end - start) width *= 2;
  return start % width === 0;
}

interface Roots {
  readonly part: Uint8Array;
  readonly whole: Uint8Array;
}

/**
 * Computes the roots of the subtree and of the tree from a proof. The last hash of a proof is that of the outermost half. Undefined
 * if the proof has another length.
 */
function rebuild(
  { start, end, size }: Subtree,
  known: { readonly hash: Uint8Array } | undefined,
  proof: Uint8Array[],
): Roots | undefined {
  if (start === 0 && end === size) {
    const hash = known === undefined ? proof.pop() : known.hash;
    return hash === undefined || proof.length > 0 ? undefined : { part: hash, whole: hash };
  }
  const other = proof.pop();
  if (other === undefined) return undefined;
  const half = splitSize(size);
  if (end <= half) {
    const left = rebuild({ start, end, size: half }, known, proof);
    return left && { part: left.part, whole: hashNode(left.whole, other) };
  }
  const isRight = start >= half;
  const within = { start: isRight ? start - half : 0, end: end - half, size: size - half };
  const right = rebuild(within, isRight ? known : undefined, proof);
  if (right === undefined) return undefined;
  return { part: isRight ? right.part : hashNode(other, right.part), whole: hashNode(other, right.whole) };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
