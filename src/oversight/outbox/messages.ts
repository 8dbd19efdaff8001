import type { Topic } from "../../assignment/index.js";
import { describeEvent, PROPERTY } from "../describe.js";
import type { DigestLine, Notification } from "./notification.js";

/** A message as people read it, in English. */
export interface WrittenMessage {
  /** One line without control characters. */
  readonly subject: string;
  readonly text: string;
}

/** Topics in words. */
const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  "scope-creep": "properties that nobody has decided on",
  refusal: "input was refused",
  definition: "the definition",
  source: "a new source",
  activity: "an activity",
  "special-category": "a special category of data",
  disclosure: "a disclosure",
  export: "a person's export",
  erasure: "people were erased",
  correction: "data were corrected",
  hold: "a hold",
  request: "a person's right",
  "request-deadline": "the deadline of a request",
  retention: "the end of retention",
  failure: "something failed",
  "verification-failed": "the log or its trail was changed",
  intake: "people came in",
  use: "people were used",
};

/** The largest number of names in one message. */
const MOST_NAMES = 50;
/** The longest subject. */
const LONGEST_SUBJECT = 150;

/** Writes a message in words. It holds names and counts, as the message itself does. */
export function writeMessage(notification: Notification): WrittenMessage {
  const { assignment, controller, topic, at } = notification;
  const what = notification.kind === "digest" ? "the last day" : TOPIC_WORDS[topic];
  return {
    subject: toLine(`${assignment}: ${what}`).slice(0, LONGEST_SUBJECT),
    text: [
      ...writeLines(notification).map(toLine),
      "",
      toLine(`Assignment ${assignment} of ${controller}, ${at.toISOString()}`),
      "",
    ].join("\n"),
  };
}

function writeLines(notification: Notification): readonly string[] {
  switch (notification.kind) {
    case "event": {
      const { event } = notification;
      return [`${describeEvent(event)}.`, ...writeUndeclared(event.source, event.counts)];
    }
    case "source":
      return [`Data came from the source ${notification.source} for the first time.`];
    case "deadline": {
      const { right, request, deadline, isLate } = notification;
      const day = deadline.toISOString().slice(0, 10);
      return [
        isLate
          ? `The request ${request} (${right}) was to be answered by ${day}, and is late.`
          : `The request ${request} (${right}) has to be answered by ${day}.`,
      ];
    }
    case "digest":
      return [
        ...notification.lines.flatMap((line) => [
          `- ${writeDigestLine(line)}`,
          ...writeUndeclared(line.source, line.counts),
        ]),
        ...(notification.more === 0 ? [] : [`- and ${notification.more} more of other kinds`]),
      ];
  }
}

/** Writes one line of a day. */
function writeDigestLine({ act, topic, source, activity, times, counts = {} }: DigestLine): string {
  const from = source === undefined ? "" : ` from ${source}`;
  const under = activity === undefined ? "" : ` under ${activity}`;
  const people = counts.people === undefined ? "" : `, ${toPeople(counts.people)}`;
  const often = times === 1 ? "once" : `${format(times)} times`;
  return `${TOPIC_WORDS[topic]}: ${act}${from}${under}, ${often}${people}`;
}

function toPeople(count: number): string {
  return count === 1 ? "1 person" : `${format(count)} people`;
}

/** Writes a line for each property that nobody has decided on, such as "hubspot sent birthDate 12,000 times". */
function writeUndeclared(source = "somebody", counts: DigestLine["counts"] = {}): readonly string[] {
  const names = Object.entries(counts).filter(([name]) => name.startsWith(PROPERTY));
  const sorted = names.sort(([, left], [, right]) => right - left);
  const lines = sorted.slice(0, MOST_NAMES).map(([name, count]) => {
    const often = count === 1 ? "once" : `${format(count)} times`;
    return `  ${source} sent ${name.slice(PROPERTY.length)} ${often}; declare it, decline it, or have it left out`;
  });
  return sorted.length <= MOST_NAMES ? lines : [...lines, `  and ${sorted.length - MOST_NAMES} more properties`];
}

function format(count: number): string {
  return count.toLocaleString("en");
}

/** Writes text on one line, so that a name can begin no header and no line of its own. */
function toLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
