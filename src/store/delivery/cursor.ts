import { type JsonObject, listIn, objectIn, textIn } from "../../definition/json.js";
import type { Entry, StorageTransaction } from "../../storage/index.js";
import { readNotes } from "../notes.js";

/** The kind of notes of how far each channel has told a trail. Their names are those of the channels. */
export const OUTBOX = "outbox";

/** Attempts to send one message that failed. */
export interface FailedAttempts {
  /** Name of the message. */
  readonly key: string;
  readonly attempts: number;
  /** The moment of the first attempt. */
  readonly since: Date;
  /** The moment of the next one. */
  readonly nextAt: Date;
  readonly code: string;
}

/** A part of the trail that a digest tells of. It is fixed before the first attempt, so that each attempt says the same. */
export interface PendingDigest {
  readonly day: string;
  /** The last position. */
  readonly last: number;
}

/** The place of one channel in the trail of one assignment. */
export interface Cursor {
  /** Everything up to this position was told, or need not be. */
  readonly position: number;
  readonly failing: FailedAttempts | undefined;
  /** The process that is sending now, and until when others leave it to that. */
  readonly lease: { readonly by: string; readonly until: Date } | undefined;
  readonly disabled: { readonly at: Date; readonly address: string | null } | undefined;
  /** The day of the last digest, and the position up to which digests tell. */
  readonly digest: { readonly day: string; readonly position: number; readonly pending: PendingDigest | undefined };
  /** Ids of the sources that were told. */
  readonly sources: readonly string[];
  /** Names of the reminders that were sent, of requests that are open. */
  readonly reminders: readonly string[];
}

/** Builds the cursor of a channel that begins after a position. */
export function buildCursor(position: number, day: string, sources: readonly string[]): Cursor {
  return {
    position,
    failing: undefined,
    lease: undefined,
    disabled: undefined,
    digest: { day, position, pending: undefined },
    sources,
    reminders: [],
  };
}

/** Reads a cursor from its note. */
export function toCursor({ body }: Entry): Cursor {
  const failing = body.failing === undefined ? undefined : objectIn(body.failing);
  const lease = body.lease === undefined ? undefined : objectIn(body.lease);
  const disabled = body.disabled === undefined ? undefined : objectIn(body.disabled);
  const digest = objectIn(body.digest);
  const pending = digest.pending === undefined ? undefined : objectIn(digest.pending);
  return {
    position: Number(body.position),
    failing:
      failing === undefined
        ? undefined
        : {
            key: textIn(failing.key) ?? "",
            attempts: Number(failing.attempts),
            since: momentIn(failing, "since"),
            nextAt: momentIn(failing, "nextAt"),
            code: textIn(failing.code) ?? "",
          },
    lease: lease === undefined ? undefined : { by: textIn(lease.by) ?? "", until: momentIn(lease, "until") },
    disabled: disabled === undefined ? undefined : { at: momentIn(disabled, "at"), address: textIn(disabled.address) },
    digest: {
      day: textIn(digest.day) ?? "",
      position: Number(digest.position),
      pending: pending === undefined ? undefined : { day: textIn(pending.day) ?? "", last: Number(pending.last) },
    },
    sources: listIn(body.sources).map(String),
    reminders: listIn(body.reminders).map(String),
  };
}

function momentIn(body: JsonObject, name: string): Date {
  return new Date(textIn(body[name]) ?? Number.NaN);
}

/** Writes the note of a cursor. */
export function toCursorNote(channel: string, cursor: Cursor, at: Date): Entry {
  const { failing, lease, disabled, digest, ...rest } = cursor;
  const { pending } = digest;
  const body: JsonObject = {
    position: rest.position,
    sources: rest.sources,
    reminders: rest.reminders,
    digest: {
      day: digest.day,
      position: digest.position,
      ...(pending === undefined ? {} : { pending: { ...pending } }),
    },
    ...(failing === undefined
      ? {}
      : { failing: { ...failing, since: failing.since.toISOString(), nextAt: failing.nextAt.toISOString() } }),
    ...(lease === undefined ? {} : { lease: { by: lease.by, until: lease.until.toISOString() } }),
    ...(disabled === undefined ? {} : { disabled: { at: disabled.at.toISOString(), address: disabled.address } }),
  };
  return { kind: OUTBOX, id: channel, at, body };
}

/** Finds the cursor of a channel. */
export async function findCursor(transaction: StorageTransaction, channel: string): Promise<Cursor | undefined> {
  const note = (await readNotes(transaction, OUTBOX)).find(({ id }) => id === channel);
  return note === undefined ? undefined : toCursor(note);
}
