import {
  isPhoneCountry,
  type PhoneCountry,
  parseDialled,
  readAssignedPhone,
  readDialling,
} from "../../boundary/index.js";
import { hasLineBreak, withoutInvisible } from "./spelling.js";

/**
 * Converts a phone number to its canonical form. That is E.164, such as +4790000000, with an extension behind it as RFC 3966
 * writes it (+4722334455;ext=12). The canonical form of a canonical form is itself, whatever the country.
 *
 * Returns undefined if the text is not one number that a numbering plan has given out. Dates, short numbers, several
 * numbers, words and placeholders such as 12345678 are none. A text that can be read as two numbers is none either.
 *
 * @param country - The country of a number without a country's prefix (ISO 3166-1).
 */
export function toE164(text: string, country?: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (isPlainE164(text)) {
    const known = readAssignedPhone(text.slice(1));
    if (known !== undefined) return isPlaceholder(known.national) ? undefined : text;
  }
  const home = country !== undefined && isPhoneCountry(country) ? country : undefined;
  const quick = home === undefined ? undefined : readQuickly(text, home);
  if (quick !== undefined) return quick;
  const spelt = readSpelling(text);
  if (spelt === undefined) return undefined;
  const readings = new Set(listReadings(spelt, home));
  const [number = ""] = readings;
  const known = readings.size === 1 ? readAssignedPhone(number) : undefined;
  if (known === undefined || isPlaceholder(known.national)) return undefined;
  return spelt.extension === undefined ? `+${number}` : `+${number};ext=${spelt.extension}`;
}

/** The longest spelling that is read. Looking for an extension behind blanks and dots takes the square of their number. */
const LONGEST = 200;

/** The pattern of canonical forms. */
export const CANONICAL_PHONE: RegExp = /^\+[1-9][0-9]{4,14}(?:;ext=[0-9]{1,11})?$/;

/** Looks at the digits alone, which is many times faster than reading a spelling. */
function isPlainE164(text: string): boolean {
  const { length } = text;
  if (length < 6 || length > 16 || text.charCodeAt(0) !== PLUS || text.charCodeAt(1) === ZERO) return false;
  for (let index = 1; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

const PLUS = 0x2b;
const ZERO = 0x30;
const NINE = 0x39;

/** Groups of digits with a space between them, as most national numbers are written; none that may be a year. */
const GROUPS = /^[0-9]{1,3}(?: [0-9]{2,3}){0,4}$|^[0-9]{5,12}$/;

/**
 * Converts a national number that is written and dialled plainly, without the library, which takes long. Most numbers are
 * such. Returns undefined if one has to look closer.
 */
function readQuickly(text: string, home: PhoneCountry): string | undefined {
  if (!GROUPS.test(text)) return undefined;
  const digits = text.length > 5 && text.includes(" ") ? text.replaceAll(" ", "") : text;
  const { code, prefix, abroad } = readDialling(home);
  if (prefix === undefined || digits.startsWith("00") || abroad.test(digits) || digits.startsWith(code))
    return undefined;
  const isPrefixed = prefix !== "" && digits.startsWith(prefix);
  const number = code + (isPrefixed ? digits.slice(prefix.length) : digits);
  const known = readAssignedPhone(number);
  if (known === undefined || isPlaceholder(known.national)) return undefined;
  // the prefix of dialling may be a part of the number
  return isPrefixed && readAssignedPhone(code + digits) !== undefined ? undefined : `+${number}`;
}

/** A number as it was written. */
interface Spelling {
  /** With `+`, or `00` for it. */
  readonly isInternational: boolean;
  /** Digits, without `+`. */
  readonly digits: string;
  /** The same without a zero in brackets, which is not dialled from abroad; nothing if there is none. */
  readonly withoutTrunk: string | undefined;
  readonly extension: string | undefined;
}

const EXTENSION = /(?:;ext=|[\s,;.]*(?:extension|extn|ext|x)[\s.:]*)([0-9]{1,11})$/i;
/** Blanks, hyphens of all lengths, dots, slashes and brackets may stand between digits. */
const BODY = /^\(?\+? ?[0-9][0-9 ().\-/]*$/;
const BRACKETS = /\([^()]*\)/g;
/** An area code, and perhaps that of the country, is all that may stand before a slash: `030/123456`. */
const BEFORE_SLASH = /^(?:\+ ?[0-9]{1,3}|00[0-9]{1,3})?[ .-]*(?:\(0\))?[ .-]*(?:\([0-9]{1,6}\)|[0-9]{1,6})? ?$/;
const DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
const MONTH = "(?:0?[1-9]|1[0-2])";
const YEAR = "(?:19|20)[0-9]{2}";
/** Days, in the orders of all countries, with a time behind them or none. */
const DATE = new RegExp(
  `^(?:${YEAR}([-./ ])${MONTH}\\1${DAY}|(?:${DAY}([-./ ])${MONTH}|${MONTH}([-./ ])${DAY})(?:\\2|\\3)${YEAR}|` +
    `${DAY}([-./])${MONTH}\\4[0-9]{2})(?:$| )`,
);

/** Nothing for a text that is more than digits and what stands between them. */
function readSpelling(text: string): Spelling | undefined {
  const trimmed = toAscii(withoutInvisible(text)).trim();
  if (hasLineBreak(trimmed)) return undefined;
  // spreadsheets keep digits as text by an apostrophe, Facebook's leads begin with p:, and RFC 3966 with tel:
  const unmarked = trimmed.replace(/^'/, "").replace(/^(?:p|tel):/i, "");
  const extension = EXTENSION.exec(unmarked);
  const body = (extension === null ? unmarked : unmarked.slice(0, extension.index))
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/\s/g, " ")
    .trim();
  if (!BODY.test(body) || !/[0-9)]$/.test(body) || DATE.test(body)) return undefined;
  // a decimal point: what a spreadsheet made of a number
  if (/\.0+$/.test(body)) return undefined;
  const bracketed = body.match(BRACKETS) ?? [];
  if (/[()]/.test(body.replaceAll(BRACKETS, "")) || bracketed.some((one) => !/^\(\+? ?[0-9][0-9 -]*\)$/.test(one)))
    return undefined;
  const [before = "", ...others] = body.split("/");
  if (others.length > 1 || (others.length === 1 && !BEFORE_SLASH.test(before))) return undefined;
  const digits = body.replaceAll(/[^0-9]/g, "");
  const hasPlus = body.includes("+");
  const isDialled = !hasPlus && digits.startsWith("00");
  const bare = body.replace(/\( ?0 ?\)/, "");
  const skipped = isDialled ? 2 : 0;
  return {
    isInternational: hasPlus || isDialled,
    digits: digits.slice(skipped),
    withoutTrunk: bare === body ? undefined : bare.replaceAll(/[^0-9]/g, "").slice(skipped),
    extension: extension?.[1],
  };
}

/** Digits and signs of other scripts and widths, as ASCII has them. */
function toAscii(text: string): string {
  return text
    .replaceAll(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (one) => String(one.charCodeAt(0) & 0xf));
}

/** All international numbers that a spelling may mean. */
function* listReadings(spelt: Spelling, home: PhoneCountry | undefined): Iterable<string> {
  const { isInternational, digits, withoutTrunk } = spelt;
  if (isInternational) {
    for (const one of [digits, withoutTrunk]) {
      const read = one === undefined ? undefined : readInternational(one);
      if (read !== undefined) yield read;
    }
    return;
  }
  if (home === undefined) return;
  const read = parseDialled(digits, home);
  if (read !== undefined) yield read;
  const { code } = readDialling(home);
  // the country's code, and no sign that it is one
  if (digits.startsWith(code) && readAssignedPhone(digits) !== undefined) yield digits;
  // the prefix of dialling may be a part of the number
  if (readAssignedPhone(code + digits) !== undefined) yield code + digits;
}

/** A number that is given out as it is written is that one; otherwise, it may have what is dialled within its country. */
function readInternational(digits: string): string | undefined {
  return readAssignedPhone(digits) === undefined ? parseDialled(`+${digits}`, undefined) : digits;
}

/** Tells if a number is a placeholder, which people type who do not want to give one. It repeats a digit, or counts. */
function isPlaceholder(national: string): boolean {
  const { length } = national;
  const first = national.charCodeAt(0);
  // most numbers have two digits side by side that no placeholder has
  const step = national.charCodeAt(length - 1) - national.charCodeAt(length - 2);
  if (step === 0) {
    for (let index = 1; index < length; index += 1) if (national.charCodeAt(index) !== first) return false;
    return true;
  }
  return length >= 7 && PLACEHOLDERS.some((one) => one.startsWith(national));
}

const PLACEHOLDERS = ["12345678901234", "01234567890123", "98765432109876"];
