import { NO_SUCH_TIME, NO_ZONE, NOT_CONVERTIBLE, WRONG_UNIT } from "./failures.js";
import { findZone, type Zone } from "./zone.js";

/** A date as it was written. */
export interface WrittenMoment {
  /** The day and time in milliseconds, as if they were in UTC. */
  readonly wall: number;
  readonly hasTime: boolean;
  /** Milliseconds to the east of UTC, if the text says it. */
  readonly offset: number | undefined;
}

/** The reading of dates that have no zone of their own. */
export interface Clock {
  readonly zone: Zone | undefined;
  /**
   * `true` for evidence, where a zone must be known. One hour may decide whether somebody who was erased comes in again.
   */
  readonly isEvidence: boolean;
}

/** Reads the zone of a source by its name. */
export function toClock(timeZone: string | undefined, isEvidence: boolean): Clock {
  return { zone: timeZone === undefined ? undefined : findZone(timeZone), isEvidence };
}

/**
 * Returns the moment of a date as it was written. A day without a time stays that day, in UTC, whatever the zone. Only for
 * evidence it is the moment at which the day begins. A time without a zone is in UTC, and is refused for evidence.
 */
export function settle({ wall, hasTime, offset }: WrittenMoment, { zone, isEvidence }: Clock): Date | symbol {
  if (offset !== undefined) return inRange(wall - offset);
  if (!hasTime && !isEvidence) return inRange(wall);
  if (zone === undefined) return isEvidence ? NO_ZONE : inRange(wall);
  const moment = hasTime ? zone.toMoment(wall) : zone.beginOfDay(wall);
  return moment === undefined ? NO_SUCH_TIME : inRange(moment);
}

const EARLIEST = -62_135_596_800_000;
const LATEST = 253_402_300_799_999;

/** Refuses what is outside the years 1 to 9999, which no database keeps. */
function inRange(moment: number): Date | symbol {
  return moment >= EARLIEST && moment <= LATEST ? new Date(moment) : NOT_CONVERTIBLE;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?)?$/;

/** Reads ISO 8601 text in the forms that systems write. Salesforce leaves the colon out of offsets, PostgreSQL the minutes. */
export function readIso(text: string): WrittenMoment | undefined {
  const [whole, year, month, day, hour, minute, second = "0", fraction = "", offset] = ISO.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const time = {
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second),
    ms: Number(fraction.slice(0, 3).padEnd(3, "0")),
  };
  const wall = toWall({ year: Number(year), month: Number(month), day: Number(day), ...time });
  return wall === undefined
    ? undefined
    : { wall, hasTime: hour !== undefined, offset: offset === undefined ? undefined : readOffset(offset) };
}

/** Returns the milliseconds of an offset such as `Z`, `UTC`, `+01`, `+0100` and `+01:00`; NaN if there is no such offset. */
export function readOffset(text: string): number {
  if (!/^[+-]/.test(text)) return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(":", "") || 0);
  if (hours > 18 || minutes > 59) return Number.NaN;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** The parts of a date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

/** Returns the milliseconds of a date, as if it were in UTC. Undefined for a day that does not exist, such as 31 June. */
export function toWall({ year, month, day, hour, minute, second, ms }: DateParts): number | undefined {
  const isDay = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!isDay || !(hour < 24 && minute < 60 && second < 60)) return undefined;
  const date = new Date(0);
  // Date.UTC reads years below 100 as others
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, ms);
}

/**
 * Returns the time that ISO 8601 text names, in the forms that systems write; in UTC if it has no offset. Returns
 * undefined for a day that does not exist, which engines would shift into the next month.
 */
export function toMoment(given: string): Date | undefined {
  const moment = toInstant(given) ?? settleIso(given.trim(), IN_UTC);
  return typeof moment === "symbol" ? undefined : moment;
}

/** Tells whether ISO 8601 text has a time, and no zone in which it is one moment. */
export function isLocalTime(text: string): boolean {
  const written = readIso(text.trim());
  return written?.hasTime === true && written.offset === undefined;
}

const IN_UTC: Clock = { zone: undefined, isEvidence: false };

function settleIso(text: string, clock: Clock): Date | symbol {
  const written = readIso(text);
  return written === undefined ? NOT_CONVERTIBLE : settle(written, clock);
}

/** Converts ISO 8601 text, and leaves dates as they are. */
export function toCellDate(value: unknown, clock: Clock): unknown {
  if (typeof value === "string") return toInstant(value) ?? settleIso(value, clock);
  return value instanceof Date ? value : NOT_CONVERTIBLE;
}

/** Milliseconds of which fewer have passed since 1970 are taken for seconds, where evidence is concerned: to March 1973. */
const FEW_MS = 100_000_000_000;

/** Converts seconds or milliseconds since 1970, in digits or as a number. */
export function fromEpoch(value: unknown, unit: "seconds" | "milliseconds", { isEvidence }: Clock): Date | symbol {
  if (value instanceof Date) return value;
  const isDigits =
    typeof value === "string" && (unit === "seconds" ? /^-?\d{1,12}(?:\.\d{1,9})?$/ : /^-?\d{1,15}$/).test(value);
  const number = typeof value === "number" ? value : isDigits ? Number(value) : Number.NaN;
  const ms = unit === "seconds" ? Math.round(number * 1_000) : number;
  if (!Number.isSafeInteger(ms)) return NOT_CONVERTIBLE;
  return isEvidence && unit === "milliseconds" && Math.abs(ms) < FEW_MS ? WRONG_UNIT : inRange(ms);
}

/** Day 0 of spreadsheets, which have a 29 February 1900 that never was; days before that one are not certain. */
const SERIAL_ZERO = -2_209_161_600_000;

/** Converts a date as spreadsheets count it: days since 1900, with the time as their fraction. */
export function fromSerial(value: unknown, clock: Clock): Date | symbol {
  if (value instanceof Date) return value;
  const isDigits = typeof value === "string" && /^\d{1,7}(?:[.,]\d{1,15})?$/.test(value);
  const serial = typeof value === "number" ? value : isDigits ? Number(value.replace(",", ".")) : Number.NaN;
  if (!(serial >= 61 && serial < 2_958_466)) return NOT_CONVERTIBLE;
  const wall = SERIAL_ZERO + Math.round(serial * 86_400_000);
  return settle({ wall, hasTime: !Number.isInteger(serial), offset: undefined }, clock);
}

/** Reads a time in the form that engines write themselves, `2026-01-31T10:00:00.000Z`, with or without milliseconds. */
function toInstant(text: string): Date | undefined {
  const { length } = text;
  const isForm =
    (length === 24 || length === 20) &&
    text.charCodeAt(4) === HYPHEN &&
    text.charCodeAt(7) === HYPHEN &&
    text.charCodeAt(10) === T &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON &&
    text.charCodeAt(length - 1) === Z;
  if (!isForm || (length === 24 && text.charCodeAt(19) !== POINT)) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  const milliseconds = length === 24 ? twoDigits(text, 20) * 10 + digit(text, 22) : 0;
  // Date.UTC reads years below 100 as others, and NaN makes every comparison false
  const isDay = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!isDay || !(hour < 24 && minute < 60 && second < 60 && milliseconds < 1_000)) return undefined;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds));
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digit(text: string, index: number): number {
  const value = text.charCodeAt(index) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** Returns the number that two digits make, or NaN. */
function twoDigits(text: string, index: number): number {
  return digit(text, index) * 10 + digit(text, index + 1);
}

const HYPHEN = 0x2d;

const T = 0x54;

const COLON = 0x3a;

const POINT = 0x2e;

const Z = 0x5a;

const ZERO = 0x30;
