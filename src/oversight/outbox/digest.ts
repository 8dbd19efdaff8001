import type { Topic } from "../../assignment/index.js";
import type { TrailEvent } from "../../storage/index.js";
import { addCounts, joinNames } from "./groups.js";
import type { DigestLine } from "./notification.js";

/** The hour at which a day of the DPO begins, and the last one is told. */
const HOUR_MS = 7 * 3_600_000;

/** The largest number of lines of a digest. */
const MOST_LINES = 100;

/**
 * Names the day of a digest, such as `2027-01-31`. It begins at seven in the morning of a zone, give or take the hour by which a zone
 * moves in summer.
 */
export function findDigestDay(at: Date, timeZone = "UTC"): string {
  // Swedish writes days as ISO 8601 does
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date(at.getTime() - HOUR_MS));
}

/** Adds up the events of a day. It keeps one line for each act with its source and activity. */
export class Digest {
  readonly #lines = new Map<string, DigestLine>();

  add(event: TrailEvent, topic: Topic): void {
    const { act, source, activity, fields, counts } = event;
    const key = JSON.stringify([topic, act, source, activity]);
    const known = this.#lines.get(key);
    const sum = addCounts(known?.counts, counts);
    const names = joinNames(known?.fields, fields);
    this.#lines.set(key, {
      topic,
      act,
      ...(source === undefined ? {} : { source }),
      ...(activity === undefined ? {} : { activity }),
      times: (known?.times ?? 0) + 1,
      ...(names === undefined ? {} : { fields: names }),
      ...(sum === undefined ? {} : { counts: sum }),
    });
  }

  /** Lists the lines that find a place, the most frequent first, and counts the others. */
  list(): { readonly lines: readonly DigestLine[]; readonly more: number } {
    const lines = [...this.#lines.values()].sort((left, right) => right.times - left.times);
    return { lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
  }
}
