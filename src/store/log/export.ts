import { StoreError } from "../../errors/index.js";
import { ALL_EVENTS, writeEntry, writeFirstLine, writeLeafLine, writeStrayLine } from "../../oversight/index.js";
import type { TrailEntry } from "../../storage/index.js";
import { type OpenLog, openOwn, readLogHead } from "./head.js";
import { buildSalts } from "./salts.js";
import { readTiles, TILE_WIDTH } from "./tiles.js";

/** Tiles that are read in one transaction, and most events of a page. */
const TILES_AT_ONCE = 16;
const PAGE = TILES_AT_ONCE * TILE_WIDTH;

/** A leaf, and its event if the trail has it. */
interface Leaf {
  readonly hash: Buffer;
  readonly position: number;
}

/**
 * Writes the sealed events of a trail, as lines of NDJSON, with the checkpoint that covers them. The hashes are those that were sealed,
 * and the events those that the trail has now. An edit shows in the line of the event therefore.
 */
export async function* exportLog(log: OpenLog): AsyncGenerator<string, void, undefined> {
  const { context, origin } = log;
  const reading = <Result>(work: Parameters<typeof context.storage.transaction<Result>>[2]): Promise<Result> =>
    context.storage.transaction(context.layout, "read", work);
  const head = await reading((transaction) => readLogHead(transaction, origin));
  const own = openOwn(log, head);
  if (own === undefined || head.checkpoint === undefined)
    throw new StoreError("not-sealed", `The log "${origin}" has no checkpoint yet`);
  yield writeFirstLine(head.checkpoint);
  const saltOf = buildSalts(context);
  let after = 0;
  for (let index = 0; index < own.size; ) {
    const count = Math.min(TILES_AT_ONCE, Math.ceil((own.size - index) / TILE_WIDTH));
    const tiles = await reading((transaction) =>
      readTiles(transaction, origin, { level: 0, first: index / TILE_WIDTH, count }),
    );
    const leaves = tiles
      .flatMap(({ hashes, positions }) => hashes.map((hash, at): Leaf => ({ hash, position: positions[at] ?? 0 })))
      .slice(0, own.size - index);
    const last = leaves.at(-1)?.position ?? after;
    let next = 0;
    for await (const entry of readEvents(log, after, last)) {
      // leaves before it have no event any more
      for (; next < leaves.length; next++) {
        const leaf = leaves[next];
        if (leaf === undefined || leaf.position >= entry.position) break;
        yield writeLeafLine(index + next, leaf.hash, undefined);
      }
      const leaf = leaves[next];
      const text = writeEntry(entry, saltOf(entry));
      if (leaf?.position !== entry.position) yield writeStrayLine(text);
      else {
        yield writeLeafLine(index + next, leaf.hash, text);
        next += 1;
      }
    }
    for (; next < leaves.length; next++) {
      const leaf = leaves[next];
      if (leaf !== undefined) yield writeLeafLine(index + next, leaf.hash, undefined);
    }
    index += leaves.length;
    after = last;
  }
}

/** Reads the events of a trail after a position, up to another one. */
async function* readEvents(
  { context }: OpenLog,
  begin: number,
  last: number,
): AsyncGenerator<TrailEntry, void, undefined> {
  for (let after = begin; ; ) {
    const query = { ...ALL_EVENTS, after, before: last + 1, limit: PAGE };
    const { entries } = await context.storage.transaction(context.layout, "read", (transaction) =>
      transaction.trail(query),
    );
    yield* entries;
    if (entries.length < PAGE) return;
    after = entries.at(-1)?.position ?? last;
  }
}
