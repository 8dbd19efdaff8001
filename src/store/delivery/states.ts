import { invalidArgument, StoreError } from "../../errors/index.js";
import type { Channel } from "../../oversight/index.js";
import type { Entry } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { findNote, readNotes } from "../notes.js";
import { OUTBOX, toCursor, toCursorNote } from "./cursor.js";
import { sendWithin } from "./send.js";
import { toUndelivered, UNDELIVERED, type UndeliveredMessage } from "./undelivered.js";

/** The state of one channel in one assignment. */
export interface ChannelState {
  readonly channel: string;
  readonly assignment: string;
  /** The moment at which the receiver said that it wants nothing more (HTTP 410); undefined if it did not. */
  readonly disabledAt: Date | undefined;
  /** The message that could not be sent so far; undefined if there is none. */
  readonly failing:
    | { readonly attempts: number; readonly since: Date; readonly nextAt: Date; readonly code: string }
    | undefined;
}

/** Result of sending an undelivered message again. */
export interface ResentMessage {
  readonly delivered: boolean;
  /** The stable code of the failure; left out if it was delivered. */
  readonly code?: string;
}

/** Lists the states of all channels that were ever used, also of those that the store was not opened with. */
export async function listChannels(contexts: readonly DatasetContext[]): Promise<readonly ChannelState[]> {
  const states: ChannelState[] = [];
  for (const context of contexts) {
    for (const note of await readKind(context, OUTBOX)) {
      const { disabled, failing } = toCursor(note);
      states.push({
        channel: note.id,
        assignment: context.assignment.id,
        disabledAt: disabled?.at,
        failing:
          failing === undefined
            ? undefined
            : { attempts: failing.attempts, since: failing.since, nextAt: failing.nextAt, code: failing.code },
      });
    }
  }
  return states;
}

/** Has a channel try again at once: one that is disabled, and one that waits for the next attempt. */
export async function enableChannel(
  contexts: readonly DatasetContext[],
  id: string,
): Promise<{ readonly enabled: number }> {
  let enabled = 0;
  for (const { storage, layout, now } of contexts) {
    enabled += await storage.transaction(layout, "shared", async (transaction) => {
      const note = (await readNotes(transaction, OUTBOX)).find((one) => one.id === id);
      if (note === undefined) return 0;
      const { disabled, failing, ...cursor } = toCursor(note);
      if (disabled === undefined && failing === undefined) return 0;
      const again = failing === undefined ? undefined : { ...failing, nextAt: now() };
      await transaction.putEntries([toCursorNote(id, { ...cursor, disabled: undefined, failing: again }, now())]);
      return disabled === undefined ? 0 : 1;
    });
  }
  return { enabled };
}

/** Messages that are read at once. */
const PAGE = 100;

/** Lists messages that were given up, the oldest first in each assignment. */
export async function* listUndelivered(contexts: readonly DatasetContext[]): AsyncGenerator<UndeliveredMessage, void> {
  for (const { storage, layout, assignment } of contexts) {
    for (let after: string | undefined; ; ) {
      const query = { kind: UNDELIVERED, limit: PAGE, ...(after === undefined ? {} : { after }) };
      const page: readonly Entry[] = await storage.transaction(layout, "read", (transaction) =>
        transaction.entries(query),
      );
      for (const note of page) yield toUndelivered(assignment.id, note);
      if (page.length < PAGE) break;
      after = page.at(-1)?.id;
    }
  }
}

/** Sends a message that was given up once more. @throws StoreError `undelivered-unknown`, `invalid-argument` */
export async function resend(
  contexts: readonly DatasetContext[],
  channels: readonly Channel[],
  id: string,
): Promise<ResentMessage> {
  const [, assignment, name = ""] = typeof id === "string" ? (/^([^/]+)\/(.+)$/.exec(id) ?? []) : [];
  const context = contexts.find((one) => one.assignment.id === assignment);
  const note =
    context === undefined
      ? undefined
      : await context.storage.transaction(context.layout, "read", (transaction) =>
          findNote(transaction, UNDELIVERED, name),
        );
  if (context === undefined || assignment === undefined || note === undefined) {
    throw new StoreError("undelivered-unknown", "An id is that of no undelivered message");
  }
  const message = toUndelivered(assignment, note);
  const channel = channels.find((one) => one.id === message.channel);
  if (channel === undefined) {
    throw invalidArgument(
      `The store was opened without the channel "${message.channel}"`,
      "Open the store with it, and send the message again.",
    );
  }
  const sent = await sendWithin(channel, message.notification, new AbortController().signal);
  if (sent === "aborted") return { delivered: false, code: "aborted" };
  if (sent.outcome !== "sent") return { delivered: false, code: sent.outcome === "gone" ? "gone" : sent.code };
  await context.storage.transaction(context.layout, "shared", (transaction) =>
    transaction.removeEntries(UNDELIVERED, [note.id]),
  );
  return { delivered: true };
}

function readKind({ storage, layout }: DatasetContext, kind: string): Promise<readonly Entry[]> {
  return storage.transaction(layout, "read", (transaction) => readNotes(transaction, kind));
}
