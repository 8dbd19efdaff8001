import { textIn } from "../../definition/json.js";
import { openTreeHead, type TreeHead } from "../../oversight/index.js";
import type { Entry, StorageTransaction } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import type { Logs } from "./options.js";
import { broken } from "./tiles.js";

/** Parts of an opened dataset that its log works with. */
export type LogContext = Pick<DatasetContext, "assignment" | "layout" | "storage" | "now" | "hash">;

/** The kind of the note that tells how far a log was sealed. */
const LOG_HEAD = "log";
/** The kind of the note that tells how much of a log was published. */
const LOG_PUBLISHED = "log-published";

/** A log of one dataset. */
export interface OpenLog extends Logs {
  readonly context: LogContext;
  /** Its own name. */
  readonly origin: string;
}

/** The end of the sealed part of a trail. */
export interface LogHead {
  /** The number of events in its tree. */
  readonly size: number;
  /** The position of the last of them, 0 if there is none. */
  readonly position: number;
  /** The newest signed checkpoint. It may be of fewer events, if a seal was interrupted. */
  readonly checkpoint: string | undefined;
}

const NOTHING: LogHead = { size: 0, position: 0, checkpoint: undefined };

/** Reads how far a log was sealed. */
export async function readLogHead(transaction: StorageTransaction, origin: string): Promise<LogHead> {
  const body = (await findNamed(transaction, LOG_HEAD, origin))?.body;
  if (body === undefined) return NOTHING;
  const [size, position] = [Number(body.size), Number(body.position)];
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(position) || size < 0) throw broken(origin);
  return { size, position, checkpoint: textIn(body.checkpoint) ?? undefined };
}

/** Writes the note that tells how far a log was sealed. */
export function writeLogHead(origin: string, { size, position, checkpoint }: LogHead, at: Date): Entry {
  const body = { size, position, ...(checkpoint === undefined ? {} : { checkpoint }) };
  return { kind: LOG_HEAD, id: origin, at, body };
}

/** Opens the checkpoint of a log; undefined if there is none. @throws StoreError `log-broken` */
export function openOwn({ origin, verifiers }: OpenLog, { checkpoint, size }: LogHead): TreeHead | undefined {
  if (checkpoint === undefined) return undefined;
  try {
    const head = openTreeHead(checkpoint, origin, verifiers);
    if (head.size <= size) return head;
  } catch {
    // told below, without the reason of a note that somebody may have written
  }
  throw broken(origin);
}

/** Reads the size up to which a log was published. */
export async function readPublished(transaction: StorageTransaction, origin: string): Promise<number> {
  return Number((await findNamed(transaction, LOG_PUBLISHED, origin))?.body.size ?? 0);
}

/** Writes the size up to which a log was published. */
export function writePublished(origin: string, size: number, at: Date): Entry {
  return { kind: LOG_PUBLISHED, id: origin, at, body: { size } };
}

/** Finds a note by its name. There are as many of these kinds as the dataset's logs had names. */
async function findNamed(transaction: StorageTransaction, kind: string, id: string): Promise<Entry | undefined> {
  const notes = await transaction.entries({ kind, limit: MOST_NAMES });
  return notes.find((one) => one.id === id);
}

const MOST_NAMES = 1_000;
