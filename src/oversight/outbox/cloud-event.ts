import type { JsonObject } from "../../definition/json.js";
import type { DigestLine, Notification } from "./notification.js";

/** The largest body, in bytes. Standard Webhooks asks for less than 20 kB. */
const MOST_BYTES = 19_000;
/** The numbers of names and lines with which it is tried. */
const SIZES = [500, 200, 80, 30, 10, 3, 0] as const;

/** A message in the form of CloudEvents 1.0. */
export interface CloudEvent {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: string;
  /** Such as `purposebound.disclosure`. */
  readonly type: string;
  readonly time: string;
  /** The assignment. */
  readonly subject: string;
  readonly datacontenttype: "application/json";
  readonly data: JsonObject;
}

/**
 * Writes a message in the form of CloudEvents 1.0 (https://cloudevents.io). If it would be too long, the highest counts and the first
 * names stay, and `more` tells how many were left out.
 */
export function toCloudEvent(notification: Notification): CloudEvent {
  const { id, at, assignment, topic, controller, kind } = notification;
  const write = (most: number): CloudEvent => ({
    specversion: "1.0",
    id,
    source: `/purposebound/${assignment}`,
    type: `purposebound.${kind === "digest" ? "digest" : topic}`,
    time: at.toISOString(),
    subject: assignment,
    datacontenttype: "application/json",
    data: { controller, kind, topic, ...writeParts(notification, most) },
  });
  for (const most of SIZES) {
    const written = write(most);
    if (Buffer.byteLength(JSON.stringify(written)) <= MOST_BYTES) return written;
  }
  return write(0);
}

function writeParts(notification: Notification, most: number): JsonObject {
  switch (notification.kind) {
    case "event": {
      const { at, ...event } = notification.event;
      const { lists, more } = shorten(event, most);
      return { event: { ...event, at: at.toISOString(), ...lists }, ...(more === 0 ? {} : { more }) };
    }
    case "source":
      return { source: notification.source };
    case "deadline": {
      const { request, right, deadline, isLate } = notification;
      return { request, right, deadline: deadline.toISOString(), isLate };
    }
    case "digest": {
      const lines = notification.lines.slice(0, most).map((line): JsonObject => {
        const { lists, more } = shorten(line, most);
        return { ...line, ...lists, ...(more === 0 ? {} : { more }) };
      });
      return { lines, more: notification.more + notification.lines.length - lines.length };
    }
  }
}

/** Shortens the lists of an event or line. */
function shorten(
  { fields, counts }: Pick<DigestLine, "fields" | "counts">,
  most: number,
): { readonly lists: JsonObject; readonly more: number } {
  const sorted = Object.entries(counts ?? {}).sort(([, left], [, right]) => right - left);
  const more = Math.max(0, sorted.length - most) + Math.max(0, (fields?.length ?? 0) - most);
  return {
    lists: {
      ...(fields === undefined ? {} : { fields: fields.slice(0, most) }),
      ...(counts === undefined ? {} : { counts: Object.fromEntries(sorted.slice(0, most)) }),
    },
    more,
  };
}
