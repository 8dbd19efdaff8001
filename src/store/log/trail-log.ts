import { StoreError } from "../../errors/index.js";
import {
  ALL_EVENTS,
  hashLeaf,
  isIncluded,
  openTreeHead,
  proveConsistency,
  proveInclusion,
  readPosition,
  readRoot,
  unknownPosition,
  writeEntry,
  writePosition,
  writeProof,
} from "../../oversight/index.js";
import type { StorageTransaction } from "../../storage/index.js";
import { exportLog } from "./export.js";
import { noteFailure } from "./failed.js";
import { type LogContext, type OpenLog, openOwn, readLogHead } from "./head.js";
import type { Logs } from "./options.js";
import { buildSalts } from "./salts.js";
import { type SealedTrail, type SealOptions, seal } from "./seal.js";
import { broken, buildNodeReader, readTiles, TILE_WIDTH } from "./tiles.js";

/** The newest signed head of a log. */
export interface LogCheckpoint {
  /** The number of events that it covers. */
  readonly size: number;
  /** The signed note (C2SP tlog-checkpoint). */
  readonly checkpoint: string;
}

/** The trail of an assignment as a signed log. Only sealed events are in it. */
export interface TrailLog {
  /** The log's own name, which verifiers ask for: that of the store's logs, and the assignment. */
  readonly origin: string;
  /**
   * Adds new events to the log, signs its head, and publishes it. `store.maintain()` does it too. No act waits for it longer than for
   * a few notes to be written. Several processes may call it at once.
   *
   * @throws StoreError `log-broken`, `log-diverged`, `log-unpublished`, `invalid-argument`
   */
  seal(options?: SealOptions): Promise<SealedTrail>;
  /** Reads the newest checkpoint; undefined if nothing was sealed yet. @throws StoreError `log-broken` */
  checkpoint(): Promise<LogCheckpoint | undefined>;
  /**
   * Proves that an event is in the log: the text of a `.tlog-proof` file, which holds the event, and which `verifyEvent()` reads without
   * the database.
   *
   * @param position - The event's position, from `store.oversight.events()`.
   * @throws StoreError `position-unknown`, `not-sealed`, `log-broken` if the event was changed since
   */
  proof(position: string): Promise<string>;
  /**
   * Proves that an older checkpoint is the beginning of the newest one, for `verifyConsistency()`.
   *
   * @param older - A checkpoint of this log.
   * @returns Hashes in base64.
   * @throws StoreError `note-invalid`, `not-sealed`, `log-diverged`
   */
  consistency(older: string): Promise<readonly string[]>;
  /**
   * Writes the events that were sealed, for `verifyTrail()`, a page at a time.
   *
   * @returns Lines of NDJSON, each with its line break.
   * @throws StoreError `not-sealed`, `log-broken`; while reading
   */
  export(): AsyncIterable<string>;
}

/** Builds the log of a dataset. @throws StoreError `log-not-configured` */
export function buildLog(context: LogContext, logs: Logs | undefined): TrailLog {
  const { id } = context.assignment;
  if (logs === undefined) throw new StoreError("log-not-configured", `The trail of assignment "${id}" has no log`);
  const log: OpenLog = { ...logs, context, origin: `${logs.name}/${id}` };
  const reading = <Result>(work: (transaction: StorageTransaction) => Promise<Result>): Promise<Result> =>
    context.storage.transaction(context.layout, "read", work);
  return {
    origin: log.origin,
    seal: async (options) => noteFailure(log, () => seal(log, options)),
    checkpoint: () =>
      reading(async (transaction) => {
        const head = await readLogHead(transaction, log.origin);
        const own = openOwn(log, head);
        return own === undefined || head.checkpoint === undefined
          ? undefined
          : { size: own.size, checkpoint: head.checkpoint };
      }),
    proof: async (position) => noteFailure(log, () => reading((transaction) => prove(log, transaction, position))),
    consistency: async (older) => reading((transaction) => proveOlder(log, transaction, older)),
    export: () => exportLog(log),
  };
}

async function prove(log: OpenLog, transaction: StorageTransaction, position: string): Promise<string> {
  const { context, origin } = log;
  const number = readPosition(position);
  if (number === undefined) throw unknownPosition(context.assignment.id);
  const query = { ...ALL_EVENTS, after: number - 1, before: number + 1, limit: 1 };
  const [entry] = (await transaction.trail(query)).entries;
  if (entry === undefined || writePosition(entry) !== position) throw unknownPosition(context.assignment.id);
  const { own, checkpoint } = await readSigned(log, transaction);
  const index = await findIndex(transaction, origin, own.size, number);
  if (index === undefined) throw notSealed(origin);
  const path = await proveInclusion(index, own.size, buildNodeReader(transaction, origin));
  const text = writeEntry(entry, buildSalts(context)(entry));
  // a proof that proves nothing must not leave
  if (!isIncluded({ index, size: own.size }, hashLeaf(text), path, own.root)) throw broken(origin);
  return writeProof({ extra: Buffer.from(text), index, path, checkpoint });
}

async function proveOlder(log: OpenLog, transaction: StorageTransaction, older: string): Promise<readonly string[]> {
  const before = openTreeHead(older, log.origin, log.verifiers);
  const { own } = await readSigned(log, transaction);
  const read = buildNodeReader(transaction, log.origin);
  if (before.size > own.size || !before.root.equals(await readRoot(before.size, read))) {
    throw new StoreError("log-diverged", `A checkpoint is not the beginning of the log "${log.origin}"`);
  }
  const proof = await proveConsistency(before.size, own.size, read);
  return proof.map((hash) => hash.toString("base64"));
}

async function readSigned(log: OpenLog, transaction: StorageTransaction) {
  const head = await readLogHead(transaction, log.origin);
  const own = openOwn(log, head);
  if (own === undefined || head.checkpoint === undefined) throw notSealed(log.origin);
  return { own, checkpoint: head.checkpoint };
}

function notSealed(origin: string): StoreError {
  return new StoreError("not-sealed", `The log "${origin}" does not have the event yet`);
}

/** Finds the leaf of a position, by halving the row of tiles. */
async function findIndex(
  transaction: StorageTransaction,
  origin: string,
  size: number,
  position: number,
): Promise<number | undefined> {
  let [low, high] = [0, Math.ceil(size / TILE_WIDTH) - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const [tile] = await readTiles(transaction, origin, { level: 0, first: middle, count: 1 });
    const positions = tile?.positions ?? [];
    if (position < (positions[0] ?? 0)) high = middle - 1;
    else if (position > (positions.at(-1) ?? 0)) low = middle + 1;
    else {
      const at = positions.indexOf(position);
      const index = middle * TILE_WIDTH + at;
      return at < 0 || index >= size ? undefined : index;
    }
  }
  return undefined;
}
