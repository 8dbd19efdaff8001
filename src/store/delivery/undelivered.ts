import { randomUUID } from "node:crypto";
import { type JsonObject, type JsonValue, objectIn, textIn } from "../../definition/json.js";
import type { Notification } from "../../oversight/index.js";
import type { Entry, StorageTransaction } from "../../storage/index.js";
import { removeNotesBefore } from "../notes.js";
import type { FailedAttempts } from "./cursor.js";

/** The kind of notes of messages that were given up. Their names begin with the moment. */
export const UNDELIVERED = "undelivered";

/** A message that could not be delivered, and is not tried any more. */
export interface UndeliveredMessage {
  /** Its name, for `store.resend()`. */
  readonly id: string;
  readonly channel: string;
  readonly assignment: string;
  /** The stable code of the last failure, such as `status-503`. */
  readonly code: string;
  readonly attempts: number;
  /** The moment of the first attempt. */
  readonly since: Date;
  /** The moment at which it was given up. */
  readonly at: Date;
  readonly notification: Notification;
}

/** Undelivered messages are kept for as many days. */
const KEPT_DAYS = 90;

/** Builds the note of a message that is given up. */
export function buildUndelivered(
  channel: string,
  notification: Notification,
  { attempts, since, code }: Pick<FailedAttempts, "attempts" | "since" | "code">,
  at: Date,
): Entry {
  return {
    kind: UNDELIVERED,
    id: `${at.toISOString()}_${randomUUID()}`,
    at,
    body: {
      channel,
      attempts,
      since: since.toISOString(),
      code,
      // a message holds texts, numbers, moments and lists of them
      notification: JSON.parse(JSON.stringify(notification)) as JsonObject,
    },
  };
}

/** Reads a message from its note. */
export function toUndelivered(assignment: string, { id, at, body }: Entry): UndeliveredMessage {
  return {
    id: `${assignment}/${id}`,
    channel: textIn(body.channel) ?? "",
    assignment,
    code: textIn(body.code) ?? "",
    attempts: Number(body.attempts),
    since: toMoment(body.since),
    at,
    notification: toNotification(objectIn(body.notification)),
  };
}

function toMoment(value: JsonValue | undefined): Date {
  return new Date(textIn(value) ?? Number.NaN);
}

/** Gives a message its moments back, which JSON has as text. */
function toNotification(body: JsonObject): Notification {
  const moments = ["at", "deadline"]
    .filter((name) => name in body)
    .map((name) => [name, toMoment(body[name])] as const);
  const event = "event" in body ? objectIn(body.event) : undefined;
  const whole = {
    ...body,
    ...Object.fromEntries(moments),
    ...(event === undefined ? {} : { event: { ...event, at: toMoment(event.at) } }),
  };
  return whole as unknown as Notification; // the note was written from one
}

/** Deletes messages that were given up long ago. */
export async function pruneUndelivered(transaction: StorageTransaction, at: Date): Promise<void> {
  const end = new Date(at.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  await removeNotesBefore(transaction, UNDELIVERED, end);
}
