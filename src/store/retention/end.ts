import { after, type IsoDuration } from "../../assignment/index.js";

const DAY = 86_400_000;

/**
 * Builds a function that adds a duration to moments. In UTC a duration has the same length from every time of one day, so that each
 * day is computed once.
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
    return new Date(time + length);
  };
}

/** The most days that are remembered. */
const MOST_DAYS = 50_000;
