import { DefinitionError } from "../../errors/index.js";

type DateUnits = `${number}Y` | `${number}M` | `${number}W` | `${number}D`;

/** An ISO 8601 duration, such as `P12M`, `P1Y6M`, `P30D` or `PT72H`. */
export type IsoDuration =
  | `P${DateUnits}`
  | `P${number}Y${number}M`
  | `P${number}Y${number}D`
  | `P${number}M${number}D`
  | `P${number}Y${number}M${number}D`
  | `PT${number}${"H" | "M" | "S"}`;

/** A duration by its units. A fraction of the last one is carried over to smaller units, down to the millisecond. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly milliseconds: number;
}

/** Units from the largest to the smallest, each at most once. Only the last one of a time may have a fraction. */
const FORM =
  /^\+?P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)(?:[.,](\d{1,9})(?=H$))?H)?(?:(\d+)(?:[.,](\d{1,9})(?=M$))?M)?(?:(\d+)(?:[.,](\d{1,9}))?S)?)?$/i;

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1_000;
const DAY = 86_400_000;

/** Reads a duration of ISO 8601-1. Returns undefined if the text is no duration, or a negative one. */
export function readDuration(text: string): Duration | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [years, months, weeks, days, hours, ofHour, minutes, ofMinute, seconds, ofSecond] = match.slice(1);
  const unit = (digits: string | undefined): number => Number(digits ?? 0);
  const rest = toMilliseconds(ofHour, HOUR) + toMilliseconds(ofMinute, MINUTE) + toMilliseconds(ofSecond, SECOND);
  return {
    years: unit(years),
    months: unit(months),
    weeks: unit(weeks),
    days: unit(days),
    hours: unit(hours),
    minutes: unit(minutes) + Math.floor(rest / MINUTE),
    seconds: unit(seconds) + Math.floor((rest % MINUTE) / SECOND),
    milliseconds: rest % SECOND,
  };
}

/**
 * Converts a decimal fraction of a unit. It counts in whole nanoseconds, because a binary fraction would be slightly
 * wrong.
 */
function toMilliseconds(digits: string | undefined, unit: number): number {
  return digits === undefined ? 0 : Math.floor((Number(digits.padEnd(9, "0")) * (unit / SECOND)) / 1_000_000);
}

/** The days of the longest duration, a thousand years. */
const MOST_DAYS = 365_250;

/** Makes sure that a duration is ISO 8601 and above zero. */
export function checkDuration(duration: unknown, where: string): void {
  const parsed = typeof duration === "string" ? readDuration(duration) : undefined;
  if (parsed === undefined || !/[1-9]/.test(duration as string)) {
    throw new DefinitionError("invalid-duration", where, "the duration is not ISO 8601, or not above zero");
  }
  if (parsed.years > 1_000 || Object.values(parsed).some((many) => many > MOST_UNITS) || toDays(parsed) > MOST_DAYS) {
    throw new DefinitionError("invalid-duration", where, "the duration is longer than a thousand years");
  }
}

/**
 * The most units in a duration. A thousand years have fewer seconds. A fraction is less than a second, or was carried
 * over.
 */
const MOST_UNITS = 1e11;

/** Returns the days of a duration, counted from 1 January 2000. */
function toDays(duration: Duration): number {
  const start = new Date("2000-01-01T00:00:00Z");
  const end = add(start, duration);
  // a duration that no date can hold is far too long
  return Number.isNaN(end) ? Number.POSITIVE_INFINITY : (end - start.getTime()) / DAY;
}

/**
 * Adds a duration to a time, by the calendar in UTC. A month after 31 January is the end of February.
 *
 * @throws RangeError if the time does not exist, or `duration` is not valid.
 */
export function after(moment: Date, duration: string): Date {
  const parsed = readDuration(duration);
  const end = parsed === undefined ? Number.NaN : add(moment, parsed);
  if (Number.isNaN(end)) throw new RangeError("the duration is not ISO 8601, or ends after the last moment there is");
  return new Date(end);
}

/** Adds years and months first, which may give a day that their month does not have. Days and hours come after. */
function add(moment: Date, { years, months, weeks, days, hours, minutes, seconds, milliseconds }: Duration): number {
  const end = new Date(moment);
  const [year, month, day] = [end.getUTCFullYear() + years, end.getUTCMonth() + months, end.getUTCDate()];
  end.setUTCFullYear(year, month + 1, 0);
  const lastDay = end.getUTCDate();
  end.setUTCFullYear(year, month, Math.min(day, lastDay) + weeks * 7 + days);
  return new Date(end.getTime() + hours * HOUR + minutes * MINUTE + seconds * SECOND + milliseconds).getTime();
}

/**
 * Finds the latest moment after which a duration has passed by another moment, by the same calendar as {@link after}.
 *
 * @throws RangeError if the moment does not exist, or `duration` is not valid.
 */
export function before(moment: Date, duration: string): Date {
  const parsed = readDuration(duration);
  if (parsed === undefined || Number.isNaN(moment.getTime())) {
    throw new RangeError("the duration is not ISO 8601, or the moment does not exist");
  }
  const { years, months, weeks, days, hours, minutes, seconds, milliseconds } = parsed;
  // days and times have one length in UTC; years and months have been added before them
  const rest = (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND + milliseconds;
  const end = new Date(moment.getTime() - rest);
  if (years === 0 && months === 0) return end;
  const [year, month, day] = [end.getUTCFullYear(), end.getUTCMonth(), end.getUTCDate()];
  const start = new Date(end);
  start.setUTCFullYear(year - years, month - months + 1, 0);
  const lastDay = start.getUTCDate();
  if (day > lastDay) return new Date(Math.floor(start.getTime() / DAY) * DAY + DAY - 1);
  // the last day of a month is the end of all days that it does not have
  const isLast = new Date(end.getTime() + DAY).getUTCDate() === 1;
  if (!isLast) start.setUTCDate(day);
  return start;
}
