import { Temporal } from "temporal-polyfill";

const UNITS = ["year", "month", "week", "day", "hour", "minute", "second", "millisecond"] as const;

/** Writes a duration in words: `P1Y6M` becomes "1 year and 6 months". Units stay as declared, so 12 months stay months. */
export function durationInWords(duration: string, locale: string): string {
  const parsed = Temporal.Duration.from(duration);
  const parts = UNITS.filter((unit) => parsed[`${unit}s`] !== 0).map((unit) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(parsed[`${unit}s`]),
  );
  // a duration of less than a millisecond has no words
  return parts.length === 0 ? duration : new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
}
