/**
 * Returns the time that ISO 8601 text names, in the forms that systems write; in UTC if it has no offset. Returns
 * undefined for a day that does not exist, which engines would shift into the next month. Salesforce leaves the colon
 * out of its offsets.
 */
export function toMoment(given: string): Date | undefined {
  const instant = toInstant(given);
  if (instant !== undefined) return instant;
  const text = given.trim();
  if (!MOMENT.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || month > 12) return undefined;
  const colon = text.replace(" ", "T").replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
  const isWhole = !colon.includes("T") || /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(colon);
  const moment = new Date(isWhole ? colon : `${colon}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

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
