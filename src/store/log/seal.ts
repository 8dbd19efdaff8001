import { checkCallOptions, type EndSignal } from "../../boundary/index.js";
import { StoreError } from "../../errors/index.js";
import {
  ALL_EVENTS,
  hashLeaf,
  openTreeHead,
  readRoot,
  signTreeHead,
  type TreeHead,
  writeEntry,
} from "../../oversight/index.js";
import type { Entry, StorageTransaction, TrailPage } from "../../storage/index.js";
import {
  type LogHead,
  type OpenLog,
  openOwn,
  readLogHead,
  readPublished,
  writeLogHead,
  writePublished,
} from "./head.js";
import { buildSalts } from "./salts.js";
import { broken, buildNodeReader, GrowingTree, TILE_WIDTH } from "./tiles.js";

/** Options of `seal()` of a log. */
export interface SealOptions {
  /** Ends the work early, between two batches. Sealed events stay so, and the next call goes on from there. */
  readonly signal?: EndSignal;
}

/** The result of sealing. */
export interface SealedTrail {
  /** The number of events that this call added to the log. */
  readonly sealed: number;
  /** The number of events in the log. */
  readonly size: number;
  /**
   * False if committed events are not in the log yet: `signal` ended the work, or an older transaction may still write an event before
   * them.
   */
  readonly isComplete: boolean;
  /** The newest signed checkpoint; undefined if there is none. */
  readonly checkpoint: string | undefined;
}

/** Events that are sealed in one transaction: sixteen tiles. */
const BATCH = 16 * TILE_WIDTH;

/**
 * Adds events to a log, as far as the trail is complete, and signs its new head. No act waits for the reading, hashing and signing. Only
 * the notes are written in an exclusive transaction, so that two sealers cannot both go on from one head.
 *
 * @throws StoreError `log-broken`, `log-diverged`, `log-unpublished`
 */
export async function seal(log: OpenLog, options: SealOptions = {}): Promise<SealedTrail> {
  checkCallOptions<SealOptions>(options, { signal: "object" }, "seal()");
  // before the database is read: what is published was committed before
  const kept = await readPlaces(log);
  const published = kept.flatMap(({ head }) => head ?? []);
  let sealed = 0;
  for (;;) {
    const step = await readStep(log, published);
    if (options.signal?.aborted === true) return finish(log, kept, { ...step.head, sealed, isComplete: false });
    const added = addEvents(log, step, published);
    if (added.count === 0 && !step.isUnsigned) {
      checkSizes(log, step.head.size, published);
      return finish(log, kept, { ...step.head, sealed, isComplete: step.isComplete });
    }
    const head = await signIfLast(log, step, added, published);
    if (!(await commit(log, step.head, head, added.notes))) continue; // another sealer was faster
    sealed += added.count;
    if (step.isLast) return finish(log, kept, { ...head, sealed, isComplete: step.isComplete });
  }
}

/** Parts that are read for one batch. */
interface Step {
  readonly head: LogHead;
  readonly tree: GrowingTree;
  readonly page: TrailPage;
  /** True if the log has events that no checkpoint covers. */
  readonly isUnsigned: boolean;
  /** True if no more events can be read now. */
  readonly isLast: boolean;
  /** True if all committed events are in the log after this batch. */
  readonly isComplete: boolean;
}

function readStep(log: OpenLog, published: readonly TreeHead[]): Promise<Step> {
  const { context, origin } = log;
  return context.storage.transaction(context.layout, "read", async (transaction) => {
    const head = await readLogHead(transaction, origin);
    const tree = await GrowingTree.load(transaction, origin, head.size);
    const own = openOwn(log, head);
    await checkRoots(log, transaction, head, { own, tree, published });
    const limit = BATCH - (head.size % TILE_WIDTH);
    const page = await transaction.trail({ ...ALL_EVENTS, after: head.position, limit });
    const isLast = page.entries.length < limit;
    const isUnsigned = head.size > 0 && own?.size !== head.size;
    return { head, tree, page, isUnsigned, isLast, isComplete: isLast && page.complete >= page.newest };
  });
}

/** Makes sure that the notes are those of the signed and published heads. Nothing may be signed that contradicts them. */
async function checkRoots(
  { origin }: OpenLog,
  transaction: StorageTransaction,
  { size }: LogHead,
  { own, tree, published }: { own: TreeHead | undefined; tree: GrowingTree; published: readonly TreeHead[] },
): Promise<void> {
  const read = buildNodeReader(transaction, origin);
  const rootAt = (at: number) => (at === size ? tree.root() : readRoot(at, read));
  if (own !== undefined && !own.root.equals(await rootAt(own.size))) throw broken(origin);
  for (const head of published) {
    if (head.size <= size && !head.root.equals(await rootAt(head.size))) throw diverged(origin);
  }
}

interface AddedEvents {
  readonly count: number;
  readonly position: number;
  readonly root: Buffer;
  readonly notes: readonly Entry[];
}

function addEvents(
  { context, origin }: OpenLog,
  { head, tree, page }: Step,
  published: readonly TreeHead[],
): AddedEvents {
  const saltOf = buildSalts(context);
  for (const entry of page.entries) {
    tree.push(hashLeaf(writeEntry(entry, saltOf(entry))), entry.position);
    for (const one of published) {
      // it was published before the database was restored, or of another trail
      if (one.size === tree.size && !one.root.equals(tree.root())) throw diverged(origin);
    }
  }
  const position = page.entries.at(-1)?.position ?? head.position;
  return { count: page.entries.length, position, root: tree.root(), notes: tree.take(context.now()) };
}

/** Signs the head after the last batch. Heads between two batches need no signature. */
async function signIfLast(
  log: OpenLog,
  { head, tree, isLast }: Step,
  { position, root }: AddedEvents,
  published: readonly TreeHead[],
): Promise<LogHead> {
  if (!isLast) return { size: tree.size, position, checkpoint: head.checkpoint };
  checkSizes(log, tree.size, published);
  const checkpoint = await signTreeHead({ origin: log.origin, size: tree.size, root }, log.signers);
  return { size: tree.size, position, checkpoint };
}

/** A log never has fewer events than were published. */
function checkSizes({ origin }: OpenLog, size: number, published: readonly TreeHead[]): void {
  if (published.some((one) => one.size > size)) throw diverged(origin);
}

function diverged(origin: string): StoreError {
  return new StoreError("log-diverged", `The log "${origin}" is not the one of which a checkpoint was published`);
}

/** Writes a batch, if nobody else has gone on from the same head. */
function commit(
  { context, origin }: OpenLog,
  before: LogHead,
  after: LogHead,
  notes: readonly Entry[],
): Promise<boolean> {
  return context.storage.transaction(context.layout, "exclusive", async (transaction) => {
    const now = await readLogHead(transaction, origin);
    const isSame = now.size === before.size && now.position === before.position && now.checkpoint === before.checkpoint;
    if (isSame) await transaction.putEntries([...notes, writeLogHead(origin, after, context.now())]);
    return isSame;
  });
}

/** A place of checkpoints that can be asked, and the newest one that it has. */
interface KeptHead {
  readonly head: TreeHead | undefined;
}

/** Reads the newest checkpoints that places have. @throws StoreError `log-diverged`, `log-unpublished` */
async function readPlaces({ places, context, origin, verifiers }: OpenLog): Promise<KeptHead[]> {
  const heads: KeptHead[] = [];
  for (const place of places) {
    if (place.newest === undefined) continue;
    let kept: string | undefined;
    try {
      kept = await place.newest({ assignment: context.assignment.id, origin });
    } catch {
      throw new StoreError("log-unpublished", `A place of checkpoints of the log "${origin}" cannot be read`);
    }
    try {
      heads.push({ head: kept === undefined ? undefined : openTreeHead(kept, origin, verifiers) });
    } catch {
      throw diverged(origin);
    }
  }
  return heads;
}

/** Publishes the newest checkpoint, unless that was done. */
async function finish(
  log: OpenLog,
  kept: readonly KeptHead[],
  { sealed, size, isComplete, checkpoint, position: _ }: LogHead & Pick<SealedTrail, "sealed" | "isComplete">,
): Promise<SealedTrail> {
  const { places, context, origin, verifiers } = log;
  if (places.length > 0 && checkpoint !== undefined) {
    const signed = openTreeHead(checkpoint, origin, verifiers).size;
    const done = await context.storage.transaction(context.layout, "read", (transaction) =>
      readPublished(transaction, origin),
    );
    // a place that lost it, or that a slower process gave an older one, gets it again
    if (done !== signed || kept.some(({ head }) => head?.size !== signed)) {
      const told = { assignment: context.assignment.id, origin, size: signed, checkpoint };
      const results = await Promise.allSettled(places.map(async (place) => place.publish(told)));
      if (results.some(({ status }) => status === "rejected"))
        throw new StoreError("log-unpublished", `A checkpoint of the log "${origin}" could not be published`);
      await context.storage.transaction(context.layout, "shared", (transaction) =>
        transaction.putEntries([writePublished(origin, signed, context.now())]),
      );
    }
  }
  return { sealed, size, isComplete, checkpoint };
}
