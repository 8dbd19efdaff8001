import { luhnChecksumValidate, mod97base10Validate } from "stdnum/lib/cjs/util/checksum.js";

import { isAmount, labelAround } from "./labels.js";
import { type Claims, type DigitGroup, type NumberWindow, windowsFrom } from "./numbers.js";

/** Length of an IBAN by country, from the IBAN registry of SWIFT (ISO 13616). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [15, "NO"],
      [16, "BE BI"],
      [18, "DK FI FO GL NL SD"],
      [19, "MK SI"],
      [20, "AT BA EE KZ LT LU MN XK"],
      [21, "CH HR LI LV"],
      [22, "BG BH CR DE GB GE IE ME RS VA"],
      [23, "AE GI IL IQ OM SO TL"],
      [24, "AD CZ ES MD PK RO SA SE SK TN VG"],
      [25, "LY PT ST"],
      [26, "IS TR"],
      [27, "BY DJ FR GR IT MC MR SM"],
      [28, "AL AZ CY DO GT HU LB NI PL SV"],
      [29, "BR EG PS QA UA"],
      [30, "JO KW MU YE"],
      [31, "MT SC"],
      [32, "LC"],
      [33, "RU"],
    ] as const
  ).flatMap(([length, countries]) => countries.split(" ").map((country) => [country, length])),
);

/** Countries where nothing but digits follows the code. */
const NUMERIC: ReadonlySet<string> = new Set(
  "NO SE DK FI FO GL DE ES PL AT BE EE LT SI SK CZ HU HR IS PT BA ME RS XK TN MR LY IL ST TL SO".split(" "),
);

const IBAN_START = /(?<=^|[^\p{L}\p{N}]|iban)[A-Z][ -]?[A-Z][ -]?[0-9][ -]?[0-9]/giu;
/** Longest text of an IBAN: 33 characters with a separator of up to two behind each. */
const IBAN_REACH = 100;
const SEPARATORS = 2;

/** Claims IBANs: a country's code, its length, and the check of ISO 7064. They need no words around them. */
export function claimIbans(text: string, claims: Claims): void {
  const search = claims.search("iban");
  for (const match of text.matchAll(IBAN_START)) {
    if (search.ended) return;
    const code = match[0].replaceAll(/[ -]/g, "").slice(0, 2).toUpperCase();
    const length = Object.hasOwn(IBAN_LENGTHS, code) ? IBAN_LENGTHS[code] : undefined;
    if (length === undefined || claims.touches(match.index, match.index + match[0].length)) continue;
    const end = endOfIban(text, match.index, code, length);
    if (end !== undefined) search.claim(match.index, end);
  }
}

function endOfIban(text: string, start: number, code: string, length: number): number | undefined {
  const reach = text.slice(start, start + IBAN_REACH);
  let [plain, gap] = ["", 0];
  for (let index = 0; index < reach.length; index += 1) {
    const character = reach.charAt(index);
    if (/[A-Z0-9]/i.test(character)) {
      plain += character.toUpperCase();
      gap = 0;
    } else if (/[ ./_\n-]/.test(character) && gap < SEPARATORS) {
      gap += 1;
    } else {
      return undefined;
    }
    if (plain.length === length) {
      const rest = reach.slice(index + 1);
      // a letter or digit more would make it another number, or a word of a sentence
      const goesOn = /^[0-9]/.test(rest) || (/^\p{L}/u.test(rest) && /[A-Z]$/.test(plain));
      return goesOn || !isIban(plain, code) ? undefined : start + index + 1;
    }
  }
  return undefined;
}

/** Fewest digits of an IBAN. Without this bound, words could spell a code of the right length. */
const FEWEST_DIGITS = 10;

function isIban(plain: string, country: string): boolean {
  if (NUMERIC.has(country) && /[A-Z]/.test(plain.slice(2))) return false;
  return (
    plain.replaceAll(/[A-Z]/g, "").length >= FEWEST_DIGITS && mod97base10Validate(plain.slice(4) + plain.slice(0, 4))
  );
}

/** Issuers' ranges (ISO/IEC 7812) with the lengths in use: Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro. */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|095|[689])/, [14, 16, 19]],
  [/^6(?:011|4[4-9]|5)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, [16, 17, 18, 19]],
];
const LONGEST_CARD = 19;
const SHORTEST_CARD = 14;

/** Groups in which cards are written: in one, in fours, as Amex and Diners print them, or digit by digit. */
const CARD_SHAPE =
  /^(?:1[4-9]|4-4-4-4(?:-[1-3])?|4-6-[45]|6-13|8-8|4-12|12-4|4-4-8|8-4-4|(?:1-){13,18}1|(?:2-){6,8}[12])$/;

/** Claims payment cards: an issuer's range, its length, the Luhn digit, and no word that says otherwise. */
export function claimCards(text: string, groups: readonly DigitGroup[], claims: Claims): void {
  const search = claims.search("payment-card");
  for (let first = 0; groups[first] !== undefined && !search.ended; first += 1) {
    for (const window of windowsFrom(groups, first, SHORTEST_CARD, LONGEST_CARD)) {
      if (!isCard(text, window)) continue;
      if (claims.touches(window.start, window.end)) continue;
      search.claim(window.start, window.end);
      first = window.last;
      break;
    }
  }
}

function isCard(text: string, window: NumberWindow): boolean {
  const { digits, start, end } = window;
  if (!ISSUERS.some(([range, lengths]) => lengths.includes(digits.length) && range.test(digits))) return false;
  if (!CARD_SHAPE.test(window.shape) || !luhnChecksumValidate(digits)) return false;
  if (isAmount(text, start, end)) return false;
  const label = labelAround(text, start, end, "beside");
  return label !== "other" && label !== "version";
}
