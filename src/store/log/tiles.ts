import { textIn } from "../../definition/json.js";
import { StoreError } from "../../errors/index.js";
import { foldRoots, HASH_BYTES, type ReadNode, TreeRange } from "../../oversight/index.js";
import type { Entry, StorageTransaction } from "../../storage/index.js";

/** The kind of notes that keep a log's hashes. They name nobody, and stay when people are gone. */
const LOG_TILE = "log-tile";

/** Hashes in a full tile, and levels of the tree that it spans (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
const TILE_LEVELS = 8;

/** A tile: up to 256 hashes of a level, from left to right. */
export interface Tile {
  readonly hashes: readonly Buffer[];
  /** Positions in the trail; of the lowest tiles only. */
  readonly positions: readonly number[];
}

/** Names a tile, so that names of a level are in the order of its tiles. */
function nameTile(origin: string, level: number, index: number): string {
  return `${beginName(origin, level)}${String(index).padStart(14, "0")}`;
}

function beginName(origin: string, level: number): string {
  return `${origin} ${level} `;
}

/** Reads tiles of one level that stand side by side. @throws StoreError `log-broken` if one is missing */
export async function readTiles(
  transaction: StorageTransaction,
  origin: string,
  { level, first, count }: { readonly level: number; readonly first: number; readonly count: number },
): Promise<Tile[]> {
  const after = first === 0 ? beginName(origin, level) : nameTile(origin, level, first - 1);
  const notes = await transaction.entries({ kind: LOG_TILE, after, limit: count });
  return Array.from({ length: count }, (_, at) => {
    const note = notes[at];
    if (note?.id !== nameTile(origin, level, first + at)) throw broken(origin);
    return readTile(note, origin);
  });
}

function readTile({ body }: Entry, origin: string): Tile {
  const bytes = Buffer.from(textIn(body.hashes) ?? "", "base64");
  const written = textIn(body.positions) ?? "";
  const positions = written === "" ? [] : written.split(",").map(Number);
  const count = Math.floor(bytes.length / HASH_BYTES);
  if (count === 0 || !positions.every(Number.isSafeInteger)) throw broken(origin);
  return { hashes: Array.from({ length: count }, (_, at) => hashAt(bytes, at)), positions };
}

function hashAt(bytes: Buffer, at: number): Buffer {
  return bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);
}

/** Builds the error of notes that cannot be what the sealer wrote. */
export function broken(origin: string): StoreError {
  return new StoreError("log-broken", `Notes of the log "${origin}" were changed or removed since they were sealed`);
}

/** Reads nodes of a tree from its tiles, each tile once. */
export function buildNodeReader(transaction: StorageTransaction, origin: string): ReadNode {
  const tiles = new Map<string, Promise<Tile[]>>();
  return async (level, index) => {
    const [tileLevel, within] = [Math.floor(level / TILE_LEVELS), level % TILE_LEVELS];
    const first = index * 2 ** within;
    const tile = { level: tileLevel, first: Math.floor(first / TILE_WIDTH), count: 1 };
    const name = nameTile(origin, tile.level, tile.first);
    const reading = tiles.get(name) ?? readTiles(transaction, origin, tile);
    tiles.set(name, reading);
    const [found] = await reading;
    const at = first % TILE_WIDTH;
    const hashes = found?.hashes.slice(at, at + 2 ** within) ?? [];
    if (hashes.length !== 2 ** within) throw broken(origin);
    const range = new TreeRange();
    for (const hash of hashes) range.push(hash);
    return range.root();
  };
}

/** A level of tiles that grows on its right side: the tile that is not full yet. */
interface GrowingLevel {
  index: number;
  hashes: Buffer[];
  positions: number[];
  range: TreeRange;
  isChanged: boolean;
}

/** A tree that grows, as its tiles keep it. It holds one tile for each level, and the full ones until they are taken. */
export class GrowingTree {
  readonly #origin: string;
  readonly #levels: GrowingLevel[] = [];
  #full: Omit<Entry, "at">[] = [];
  #size: number;

  private constructor(origin: string, size: number) {
    this.#origin = origin;
    this.#size = size;
  }

  /** Reads the right side of a tree. */
  static async load(transaction: StorageTransaction, origin: string, size: number): Promise<GrowingTree> {
    const tree = new GrowingTree(origin, size);
    for (let level = 0, left = size; left > 0; level++, left = Math.floor(left / TILE_WIDTH)) {
      const [index, count] = [Math.floor(left / TILE_WIDTH), left % TILE_WIDTH];
      const growing: GrowingLevel = { index, hashes: [], positions: [], range: new TreeRange(), isChanged: false };
      tree.#levels.push(growing);
      if (count === 0) continue;
      const [tile] = await readTiles(transaction, origin, { level, first: index, count: 1 });
      growing.hashes = tile?.hashes.slice(0, count) ?? [];
      growing.positions = tile?.positions.slice(0, count) ?? [];
      if (growing.hashes.length !== count) throw broken(origin);
      for (const hash of growing.hashes) growing.range.push(hash);
    }
    return tree;
  }

  /** The number of leaves. */
  get size(): number {
    return this.#size;
  }

  /** Adds a leaf. */
  push(leaf: Buffer, position: number): void {
    this.#size += 1;
    this.#pushAt(0, leaf, position);
  }

  #pushAt(level: number, hash: Buffer, position: number | undefined): void {
    const growing = this.#levels[level] ?? {
      index: 0,
      hashes: [],
      positions: [],
      range: new TreeRange(),
      isChanged: false,
    };
    this.#levels[level] = growing;
    growing.hashes.push(hash);
    if (position !== undefined) growing.positions.push(position);
    growing.range.push(hash);
    growing.isChanged = true;
    if (growing.hashes.length < TILE_WIDTH) return;
    this.#full.push(this.#write(level, growing));
    const root = growing.range.root();
    this.#levels[level] = {
      index: growing.index + 1,
      hashes: [],
      positions: [],
      range: new TreeRange(),
      isChanged: false,
    };
    this.#pushAt(level + 1, root, undefined);
  }

  /** Computes the root. */
  root(): Buffer {
    return foldRoots(this.#levels.toReversed().flatMap(({ range }) => range.subtrees));
  }

  /** Takes the notes that have to be written for what was added. */
  take(at: Date): Entry[] {
    const full = this.#full.splice(0);
    const partial = this.#levels.flatMap((growing, level) => (growing.isChanged ? [this.#write(level, growing)] : []));
    return [...full, ...partial].map((note) => ({ ...note, at }));
  }

  #write(level: number, { index, hashes, positions }: GrowingLevel): Omit<Entry, "at"> {
    const body = { hashes: Buffer.concat(hashes).toString("base64") };
    return {
      kind: LOG_TILE,
      id: nameTile(this.#origin, level, index),
      body: positions.length === 0 ? body : { ...body, positions: positions.join(",") },
    };
  }
}
