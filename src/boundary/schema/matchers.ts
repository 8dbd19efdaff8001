/**
 * Four patterns that nearly every record has, matched by hand. Regular expressions for them take more time than everything
 * else at the boundary. Each matcher is bound to the text of zod's expression, and serves no other. If a release of zod
 * words an expression otherwise, that expression runs.
 */
export type Matcher = (text: string) => boolean;

const HEX = 1;
const LETTER = 2;
const DIGIT = 4;
/** Characters that an address may hold before the @, besides letters, digits and dots. */
const MARK = 8;

/** Sort of character of each ASCII code. */
const SORTS = Uint8Array.from({ length: 128 }, (_, code) => {
  const one = String.fromCharCode(code);
  return (
    (/[0-9a-fA-F]/.test(one) ? HEX : 0) |
    (/[A-Za-z]/.test(one) ? LETTER : 0) |
    (/[0-9]/.test(one) ? DIGIT : 0) |
    (/[_'+-]/.test(one) ? MARK : 0)
  );
});

const [HYPHEN, DOT, AT, PLUS, APOSTROPHE, ZERO, NINE] = [45, 46, 64, 43, 39, 48, 57];

function classify(code: number): number {
  // beyond the table, there is no sort
  return SORTS[code] ?? 0;
}

function areHex(text: string, from: number, to: number): boolean {
  let all = HEX;
  for (let index = from; index < to; index += 1) all &= classify(text.charCodeAt(index));
  return all === HEX;
}

function areDigits(text: string, from: number, to: number): boolean {
  let all = DIGIT;
  for (let index = from; index < to; index += 1) all &= classify(text.charCodeAt(index));
  return all === DIGIT;
}

const NIL = "00000000-0000-0000-0000-000000000000";
const MAX = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** Matches UUIDs of RFC 9562: versions 1 to 8, its variant, and the two that are all zeros and all ones. */
function isUuid(text: string): boolean {
  if (text.length !== 36 || text.charCodeAt(8) !== HYPHEN || text.charCodeAt(13) !== HYPHEN) return false;
  if (text.charCodeAt(18) !== HYPHEN || text.charCodeAt(23) !== HYPHEN) return false;
  const isHex =
    areHex(text, 0, 8) && areHex(text, 9, 13) && areHex(text, 14, 18) && areHex(text, 19, 23) && areHex(text, 24, 36);
  if (!isHex) return false;
  const version = text.charCodeAt(14);
  // 8, 9, a and b, in either case
  const variant = text.charCodeAt(19) | 32;
  const isVersioned = version > ZERO && version < NINE;
  if (isVersioned && (variant === 56 || variant === NINE || variant === 97 || variant === 98)) return true;
  return text === NIL || text === MAX;
}

/** Matches mail addresses like zod: no dot first, last or twice before the @; a domain of labels, with letters at its end. */
function isEmail(text: string): boolean {
  const { length } = text;
  let index = 0;
  let before = DOT;
  for (; ; index += 1) {
    if (index === length) return false;
    const code = text.charCodeAt(index);
    if (code === AT) break;
    if (code === DOT ? before === DOT : classify(code) === 0) return false;
    before = code;
  }
  if (before === DOT || before === APOSTROPHE) return false;
  index += 1;
  let label = index;
  let isLetters = true;
  let hasDot = false;
  for (; index < length; index += 1) {
    const code = text.charCodeAt(index);
    const sort = classify(code);
    if (code === DOT) {
      if (index === label) return false;
      label = index + 1;
      isLetters = true;
      hasDot = true;
    } else if ((sort & LETTER) === 0) {
      // hyphens may not begin a label
      if ((sort & DIGIT) === 0 && (code !== HYPHEN || index === label)) return false;
      isLetters = false;
    }
  }
  return hasDot && isLetters && length - label >= 2;
}

/** Matches phone numbers of ITU-T E.164, of 7 to 15 digits. */
function isE164(text: string): boolean {
  const { length } = text;
  if (length < 8 || length > 16 || text.charCodeAt(0) !== PLUS || text.charCodeAt(1) === ZERO) return false;
  return areDigits(text, 1, length);
}

/** Matches days of the Gregorian calendar in the form of ISO 8601. */
function isDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  if (!areDigits(text, 0, 4) || !areDigits(text, 5, 7) || !areDigits(text, 8, 10)) return false;
  const month = numberAt(text, 5);
  const day = numberAt(text, 8);
  if (month < 1 || month > 12 || day < 1) return false;
  if (day <= 28) return true;
  if (month !== 2) return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
  const [century, year] = [numberAt(text, 0), numberAt(text, 2)];
  return day === 29 && (year === 0 ? century % 4 === 0 : year % 4 === 0);
}

function numberAt(text: string, index: number): number {
  return (text.charCodeAt(index) - ZERO) * 10 + text.charCodeAt(index + 1) - ZERO;
}

/** Matchers by the text of the expressions that they stand for. */
export const MATCHERS: ReadonlyMap<string, Matcher> = new Map([
  [
    `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$`,
    isUuid,
  ],
  [
    String.raw`^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$`,
    isEmail,
  ],
  [String.raw`^\+[1-9]\d{6,14}$`, isE164],
  [
    String.raw`^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$`,
    isDate,
  ],
]);
