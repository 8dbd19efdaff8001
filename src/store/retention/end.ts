import { after, type IsoDuration } from "../../assignment/index.js";

const DAY = 86_400_000;

/** The last moment of a year of four digits. Dates such as 31 December 9999 mean "no end", and databases read no later text. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Adds a duration to a moment. An end that would lie after the year 9999 is its last moment. */
export function addWithin(moment: Date, duration: IsoDuration): Date {
  return new Date(Math.min(after(moment, duration).getTime(), LAST));
}

/**
 * Builds a function that adds a duration to moments. In UTC a duration has the same length from every time of one day, so that each
 * day is computed once. No end lies after the year 9999.
 */
export function buildEnd(keep: IsoDuration): (start: Date) => Date {
  const lengths = new Map<number, number>();
  return (start) => {
    const time = start.getTime();
    const day = Math.floor(time / DAY) * DAY;
    let length = lengths.get(day);
    if (length === undefined) {
      length = after(new Date(day), keep).getTime() - day;
      if (lengths.size >= MOST_DAYS) lengths.clear();
      lengths.set(day, length);
    }
    return new Date(Math.min(time + length, LAST));
  };
}

/** The most days that are remembered. */
const MOST_DAYS = 50_000;
