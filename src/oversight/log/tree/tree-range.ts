import { EMPTY_ROOT, hashNode } from "./hashes.js";

/** A tree that only grows. It keeps the roots of its complete subtrees, at most 53, whatever its size. */
export class TreeRange {
  /** Roots of complete subtrees, the largest first. */
  readonly #roots: Buffer[] = [];
  #size = 0;

  /** The number of leaves. */
  get size(): number {
    return this.#size;
  }

  /** Adds the hash of a leaf. */
  push(leaf: Buffer): void {
    let root = leaf;
    // each complete subtree on the right side takes up one of its size
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      const left = this.#roots.pop();
      if (left !== undefined) root = hashNode(left, root);
    }
    this.#roots.push(root);
    this.#size += 1;
  }

  /** The roots of its complete subtrees, the largest first. */
  get subtrees(): readonly Buffer[] {
    return this.#roots;
  }

  /** Computes the root of the tree as it is now. */
  root(): Buffer {
    return foldRoots(this.#roots);
  }
}

/** Computes the root of a tree from those of its complete subtrees, the largest first. */
export function foldRoots(roots: readonly Buffer[]): Buffer {
  const [last, ...rest] = roots.toReversed();
  return rest.reduce((right, left) => hashNode(left, right), last ?? EMPTY_ROOT);
}
