import { readDuration } from "../../assignment/index.js";

const UNITS = ["year", "month", "week", "day", "hour", "minute", "second", "millisecond"] as const;

/** Writes a duration in words: `P1Y6M` becomes "1 year and 6 months". Units stay as declared, so 12 months stay months. */
export function durationInWords(duration: string, locale: string): string {
  const parsed = readDuration(duration);
  const parts = UNITS.flatMap((unit) => {
    const many = parsed?.[`${unit}s`] ?? 0;
    return many === 0 ? [] : [new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(many)];
  });
  // a duration of less than a millisecond has no words
  return parts.length === 0 ? duration : new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
}

/** Writes a day in words, in UTC. @throws RangeError if the date is not valid */
export function dateInWords(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
