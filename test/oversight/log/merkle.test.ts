import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBeginning, isConsistent, isIncluded, isIncludedInSubtree } from "../../../src/oversight/log/tree/check.js";
import { EMPTY_ROOT, hashLeaf, hashNode } from "../../../src/oversight/log/tree/hashes.js";
import {
  proveConsistency,
  proveInclusion,
  proveSubtree,
  type ReadNode,
  readRoot,
} from "../../../src/oversight/log/tree/prove.js";
import { TreeRange } from "../../../src/oversight/log/tree/tree-range.js";

/** A case of another implementation; see vectors/README.md. */
interface Vector {
  readonly case: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly [name: string]: unknown;
}

const vectors: readonly Vector[] = readFileSync(new URL("vectors/merkle.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector);

const bytes = (text: unknown): Buffer => Buffer.from(String(text ?? ""), "base64");

function judge(vector: Vector): boolean {
  const proof = (vector.proof ?? []).map(bytes);
  const [root, root1, root2, leaf] = [vector.root, vector.root1, vector.root2, vector.leafHash].map(bytes) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const number = (name: string): number => Number(vector[name]);
  switch (vector.case.split("/")[0]) {
    case "inclusion":
      return isIncluded({ index: number("leafIdx"), size: number("treeSize") }, leaf, proof, root);
    case "consistency":
      // the vectors ask for no proof from an empty tree, which says nothing
      return (
        number("size1") > 0 &&
        isConsistent({ start: 0, end: number("size1"), size: number("size2") }, root1, proof, root2)
      );
    case "subtreeinclusion": {
      const place = { index: number("leafIdx"), start: number("start"), end: number("end") };
      return isIncludedInSubtree(place, leaf, proof, root);
    }
    default: {
      const subtree = { start: number("start"), end: number("end"), size: number("size") };
      return isConsistent(subtree, root1, proof, root2);
    }
  }
}

describe("518 proofs of another implementation", () => {
  it("are all there, of four kinds", () => {
    expect(vectors).toHaveLength(518);
    expect(new Set(vectors.map((one) => one.case.split("/")[0])).size).toBe(4);
    expect(vectors.filter(({ wantErr }) => !wantErr).length).toBeGreaterThan(20);
  });

  it("are judged as the other implementation judges them", () => {
    const differs = vectors.filter((vector) => judge(vector) === vector.wantErr).map((vector) => vector.case);
    expect(differs).toEqual([]);
  });
});

/** The tree by the definition of RFC 9162 section 2.1.1, over all leaves at once. */
function treeHash(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return EMPTY_ROOT;
  if (leaves.length === 1) return only;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return hashNode(treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)));
}

const leavesOf = (size: number): Buffer[] => Array.from({ length: size }, (_, index) => hashLeaf(`leaf ${index}`));
const reader =
  (leaves: readonly Buffer[]): ReadNode =>
  async (level, index) =>
    treeHash(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));

describe("The tree", () => {
  it("has the roots that Certificate Transparency publishes for its eight test inputs", () => {
    const inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    const roots = [
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    const range = new TreeRange();
    expect(range.root().toString("hex")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (const [index, input] of inputs.entries()) {
      range.push(hashLeaf(Buffer.from(input, "hex")));
      expect(range.root().toString("hex")).toBe(roots[index]);
    }
  });

  it("has the root of the definition at each size", async () => {
    const leaves = leavesOf(130);
    const range = new TreeRange();
    for (const [index, leaf] of leaves.entries()) {
      range.push(leaf);
      const whole = leaves.slice(0, index + 1);
      expect(range.root().equals(treeHash(whole))).toBe(true);
      expect((await readRoot(index + 1, reader(leaves))).equals(treeHash(whole))).toBe(true);
    }
    expect(range.size).toBe(130);
  });

  it("proves each leaf of each small tree, and no other leaf by the same proof", async () => {
    for (let size = 1; size <= 20; size++) {
      const leaves = leavesOf(size);
      const root = treeHash(leaves);
      for (let index = 0; index < size; index++) {
        const proof = await proveInclusion(index, size, reader(leaves));
        for (let other = 0; other < size; other++) {
          const leaf = leaves[other] ?? EMPTY_ROOT;
          expect(isIncluded({ index, size }, leaf, proof, root)).toBe(other === index);
        }
      }
    }
  });

  it("proves each beginning and subtree of each small tree, and none of a tree with another leaf", async () => {
    for (let size = 1; size <= 20; size++) {
      const leaves = leavesOf(size);
      const root = treeHash(leaves);
      for (let end = 0; end <= size; end++) {
        const before = { size: end, root: treeHash(leaves.slice(0, end)) };
        const proof = await proveConsistency(end, size, reader(leaves));
        expect(isBeginning(before, { size, root }, proof)).toBe(true);
        const forged = { size: end, root: treeHash([...leaves.slice(0, Math.max(0, end - 1)), hashLeaf("forged")]) };
        expect(isBeginning(forged, { size, root }, proof)).toBe(false);
      }
      for (const [start, end] of [
        [4, 6],
        [4, 7],
        [8, 13],
        [16, 17],
      ] as const) {
        if (end > size) continue;
        const proof = await proveSubtree({ start, end, size }, reader(leaves));
        expect(isConsistent({ start, end, size }, treeHash(leaves.slice(start, end)), proof, root)).toBe(true);
        expect(isConsistent({ start, end, size }, treeHash(leaves.slice(start - 1, end - 1)), proof, root)).toBe(false);
      }
    }
  });

  it("proves nothing by a proof with another bit, length, place or size", async () => {
    const leaves = leavesOf(77);
    const root = treeHash(leaves);
    await fc.assert(
      fc.asyncProperty(fc.nat(76), fc.nat(6), fc.nat(255), fc.nat(3), async (index, at, bit, way) => {
        const proof = await proveInclusion(index, 77, reader(leaves));
        const leaf = leaves[index] ?? EMPTY_ROOT;
        const place = Math.min(at, proof.length - 1);
        const changed: Buffer[] = proof.map((one) => Buffer.from(one));
        if (way === 0) changed[place]?.writeUInt8((changed[place]?.[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3);
        else if (way === 1) changed.splice(place, 1);
        else if (way === 2) changed.splice(place, 0, EMPTY_ROOT);
        const moved = way === 3 ? { index: (index + 1 + at) % 77, size: 77 } : { index, size: 77 };
        expect(isIncluded(moved, leaf, changed, root)).toBe(false);
        expect(isIncluded({ index, size: 77 }, leaf, proof, root)).toBe(true);
      }),
    );
  });
});
