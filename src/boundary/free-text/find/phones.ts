import type { PhoneCountry } from "../../phone/country.js";
import { isPhoneNumber } from "../../phone/plans.js";
import { findLabel, isAmount, type Label, labelAround } from "./labels.js";
import { type Claims, type DigitGroup, type NumberWindow, windowsFrom } from "./numbers.js";

/** Most digits: E.164 has 15, and `00` and a trunk digit in brackets may be added. */
const LONGEST = 18;
const SHORTEST = 7;
const LONGEST_NATIONAL = 12;

/** Countries where national numbers are dialled without a leading zero. */
const WITHOUT_TRUNK: ReadonlySet<string> = new Set([
  "NO",
  "DK",
  "ES",
  "IT",
  "US",
  "CA",
  "IS",
  "PL",
  "CZ",
  "PT",
  "EE",
  "LV",
  "GR",
]);
/** The plain part of some plans of numbers, asked first because libphonenumber takes long to say no. */
const PLANS: Readonly<Partial<Record<PhoneCountry, RegExp>>> = {
  NO: /^(?:47)?(?:[2-9][0-9]{7}|[0-9]{12})$/,
  DK: /^(?:45)?[2-9][0-9]{7}$/,
  ES: /^(?:34)?[5-9][0-9]{8}$/,
  US: /^1?[2-9][0-9]{9}$/,
  CA: /^1?[2-9][0-9]{9}$/,
};
const BY_SHAPE: readonly (readonly [country: PhoneCountry, shape: RegExp, digits: RegExp])[] = [
  // mobiles in one and in fours, and the two printed forms, 900 00 000 and 22 33 44 55
  ["NO", /^(?:8|4-4)$/, /^[49]/],
  ["NO", /^(?:3-2-3|2-2-2-2|2-2-4|2-6)$/, /^[2-9]/],
  ["DK", /^(?:2-2-2-2)$/, /^[2-9]/],
  ["ES", /^3-2-2-2$/, /^[6-9]/],
  ["US", /^3-3-4$/, /^[2-9]/],
];

/** Claims numbers with a country's prefix, `+` or `00`. They need no words around them. */
export function claimInternationalPhones(text: string, groups: readonly DigitGroup[], claims: Claims): void {
  const search = claims.search("phone");
  for (let first = 0; !search.ended; first += 1) {
    const group = groups[first];
    if (group === undefined) return;
    const plus = /\+ ?\(?$/.exec(text.slice(Math.max(0, group.start - 3), group.start))?.[0];
    const zeros = group.joint === undefined && (/^00[1-9]/.test(group.digits) || group.digits === "00");
    if (plus === undefined && (!zeros || isInsideCode(text, group.start))) continue;
    const start = group.start - (plus?.length ?? 0);
    const found = longest(groups, first, LONGEST, (window) => {
      if (claims.touches(start, window.end) || isCutShort(text, window.end)) return false;
      const digits = plus === undefined ? window.digits.slice(2) : window.digits;
      return isInternational(digits) && (plus !== undefined || !saysOther(text, window));
    });
    if (found === undefined) continue;
    search.claim(start, found.end);
    first = found.last;
  }
}

/** Returns the longest number that begins at a group, has at most so many digits, and passes. */
function longest(
  groups: readonly DigitGroup[],
  first: number,
  most: number,
  passes: (window: NumberWindow) => boolean,
): NumberWindow | undefined {
  return [...windowsFrom(groups, first, SHORTEST, most)].reverse().find(passes);
}

/** Matches the zero of "+44 (0)20 …", which is not dialled from abroad, as libphonenumber knows. */
function isInternational(digits: string): boolean {
  return isPhoneNumber(`+${digits}`) || FICTIONAL.test(`+${digits}`);
}

/** Matches numbers that Ofcom keeps for drama. They belong to nobody, and stand in examples and tests. */
const FICTIONAL = /^(?:\+440?|0)(?:7700900|1632960|8081570|9098790)[0-9]{3}$/;

function saysOther(text: string, { start, end }: NumberWindow): boolean {
  const label = labelAround(text, start, end);
  return isAmount(text, start, end) || label === "other" || label === "version";
}

/** Tells if digits go on with a comma or colon, or with letters behind, and so belong to something else. */
function isCutShort(text: string, end: number): boolean {
  return /^(?:[,:][0-9]|[\p{L}]{1,2}[0-9])/u.test(text.slice(end, end + 3));
}

/** Tells if a letter right before a number makes it part of a code. Letters of a label such as `tlf` do not. */
function isInsideCode(text: string, start: number): boolean {
  const before = /([\p{L}\p{N}][\p{L}\p{N}_]{0,15})-?$/u.exec(text.slice(Math.max(0, start - 17), start))?.[1];
  return before !== undefined && findLabel(before) !== "phone";
}

/** Claims national numbers by the words around them, or by a form that hardly anything else has. */
export function claimNationalPhones(
  text: string,
  groups: readonly DigitGroup[],
  countries: readonly PhoneCountry[],
  claims: Claims,
): void {
  let dated: ReturnType<typeof markDates> | undefined;
  let ended = -1; // index of the last group of the number before
  const search = claims.search("phone");
  for (let first = 0; !search.ended; first += 1) {
    const group = groups[first];
    if (group === undefined) return;
    if (isInsideCode(text, group.start)) continue;
    const alone = group.joint === undefined || ended === first - 1;
    // within a row of groups, only a number that stands for itself
    const most = alone ? LONGEST_NATIONAL : group.digits.length;
    let label: { readonly is: Label | undefined } | undefined;
    const found = longest(groups, first, most, (window) => {
      if (window.digits.startsWith("00")) return false;
      if (claims.touches(group.start, window.end)) return false;
      dated ??= markDates(text);
      if (dated.touches(group.start, window.end)) return false;
      if (isCutShort(text, window.end)) return false;
      if (isAmount(text, window.start, window.end)) return false;
      if (!isRegular(window) || isMoment(window)) return false;
      label ??= { is: labelAround(text, window.start, window.end) };
      if (isInCode(text, window.end, label.is)) return false;
      if (label.is === "phone") return countries.some((country) => isNational(window.digits, country));
      if (label.is !== undefined && label.is !== "number") return false;
      return endsAlone(groups, window) && hasForm(window, countries, label.is === "number");
    });
    if (found === undefined) continue;
    search.claim(group.start, found.end);
    ended = found.last;
    first = found.last;
  }
}

/** Tells if letters right behind make a number part of a code. After a word for a phone they do not: "ring 90000000nå". */
function isInCode(text: string, end: number, label: Label | undefined): boolean {
  if (label === "phone" && /^\p{Ll}{2}/u.test(text.slice(end, end + 4))) return false;
  return /^_?[\p{L}]/u.test(text.slice(end, end + 3)) || /^-\p{L}/u.test(text.slice(end, end + 3));
}

/** Tells if groups of a number are set apart in one manner. Brackets and the first gap may differ. One dot makes a fraction. */
function isRegular({ joints }: NumberWindow): boolean {
  if (joints.length === 1 && joints[0] === ".") return false;
  return new Set(joints.slice(1).map((joint) => joint.trim())).size <= 1;
}

const YEARS = /^(?:(?:19|20)[0-9]{2}){2}$/;
const DAY = /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/;
/** Matches two times of a day, to the quarter of an hour. */
const HOURS = /^(?:[01][0-9]|2[0-3])(?:00|15|30|45)(?:[01][0-9]|2[0-4])(?:00|15|30|45)$/;

/** Tells if digits are a day such as 20260105, or a span of years or hours, and so no phone number. */
function isMoment({ digits, shape, joints }: NumberWindow): boolean {
  if (shape === "4-4") return YEARS.test(digits) || (joints.join().includes("-") && HOURS.test(digits));
  return ["8", "4-2-2"].includes(shape) && DAY.test(digits);
}

function isNational(digits: string, country: PhoneCountry): boolean {
  if (!WITHOUT_TRUNK.has(country) && !digits.startsWith("0")) return false;
  // Stryker disable next-line ConditionalExpression: libphonenumber says the same, later
  if (PLANS[country]?.test(digits) === false) return false;
  if (country === "GB" && FICTIONAL.test(digits)) return true;
  return digits.replace(/^0/, "").length >= SHORTEST && isPhoneNumber(digits, country);
}

/** Tells if nothing follows the number, or another number of at least this length. */
function endsAlone(groups: readonly DigitGroup[], window: NumberWindow): boolean {
  const next = groups[window.last + 1];
  if (next?.joint === undefined) return true;
  return window.joints.length === 0 || /[/(]/.test(next.joint);
}

function hasForm(
  { digits, shape, joints }: NumberWindow,
  countries: readonly PhoneCountry[],
  numbered: boolean,
): boolean {
  if (digits.startsWith("0")) {
    // an area code, and what follows it; or ten digits and more
    const split = /^[2-5]-/.test(shape) || joints.length === 0;
    return split && digits.length >= 9 && countries.some((country) => isNational(digits, country));
  }
  return BY_SHAPE.some(
    ([country, form, start]) =>
      form.test(shape) &&
      (start.test(digits) || numbered) &&
      countries.includes(country) &&
      isNational(digits, country),
  );
}

const DATE =
  /(?<![0-9]|[0-9][-./])(?:(?:19|20)[0-9]{2}([-./ ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12][0-9]|3[01])|(?:0?[1-9]|[12][0-9]|3[01])([-./])(?:0?[1-9]|1[0-2])\2(?:19|20)?[0-9]{2}|(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12][0-9]|3[01])\/(?:19|20)?[0-9]{2})(?![0-9]|[-./][0-9])/g;
const TIME = /(?<![0-9])(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?![0-9])/g;

/** Claims dates and times, which are never phone numbers, even beside a word for one. */
function markDates(text: string): { touches(start: number, end: number): boolean } {
  const marks = new Uint8Array(text.length);
  for (const pattern of [DATE, TIME]) {
    for (const match of text.matchAll(pattern)) marks.fill(1, match.index, match.index + match[0].length);
  }
  return { touches: (start, end) => marks.subarray(start, end).includes(1) };
}
