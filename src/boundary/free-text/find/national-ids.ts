import { validate as isIdnr } from "stdnum/lib/cjs/de/idnr.js";
import { validate as isDni } from "stdnum/lib/cjs/es/dni.js";
import { validate as isNie } from "stdnum/lib/cjs/es/nie.js";
import { validate as isHetu } from "stdnum/lib/cjs/fi/hetu.js";
import { validate as isNir } from "stdnum/lib/cjs/fr/nir.js";
import { validate as isNino } from "stdnum/lib/cjs/gb/nino.js";
import { validate as isCodiceFiscale } from "stdnum/lib/cjs/it/codicefiscale.js";
import { validate as isOrgnr } from "stdnum/lib/cjs/no/orgnr.js";
import { luhnChecksumValidate, weightedSum } from "stdnum/lib/cjs/util/checksum.js";
import { findLabel, isAmount, labelAround } from "./labels.js";
import { type Claims, type DigitGroup, type NumberWindow, windowsFrom } from "./numbers.js";

/** Countries whose national identity numbers are recognised. */
export const NATIONAL_ID_COUNTRIES = ["NO", "SE", "DK", "FI", "DE", "NL", "GB", "FR", "ES", "IT"] as const;
type Country = (typeof NATIONAL_ID_COUNTRIES)[number];

/** Demands on the words around a number, by the strength of its own form. */
type Proof =
  /** The check digits are enough, and words change nothing. */
  | "strong"
  /** Refused unless the word beside it says that it is something else. */
  | "fair"
  /** Refused unless the words of its sentence say that it is something else. */
  | "faint"
  /** Refused only if the words say that it is an identity number. */
  | "labelled";
const [STRONG, FAIR, FAINT, LABELLED] = ["strong", "fair", "faint", "labelled"] as const;

/** One form of an identity number that is written in digits. */
interface Form {
  readonly country: Country;
  readonly lengths: readonly number[];
  /** Groups in which its digits are written. */
  readonly shape: RegExp;
  /** Its own names. Right behind one, a number of its shape is refused even if its check digit is wrong by a slip. */
  readonly named: RegExp;
  readonly proof: (window: NumberWindow, usual: boolean) => Proof | undefined;
}

/** Tells if a calendar has this day, month and year of two digits. February may have 29 days. */
function isDay(day: number, month: number): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

const two = (digits: string, at: number): number => Number(digits.slice(at, at + 2));

/** Checks most numbers: the digits, each with its weight, add up to a multiple of eleven. */
const isMultiple = (digits: string, weights: readonly number[]): boolean =>
  weightedSum(digits, { weights: [...weights], modulus: 11 }) === 0;

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** A British mobile number, which has eleven digits as well. */
const BRITISH_MOBILE = /^07[4-9]/;

/**
 * Norwegian numbers. A fødselsnummer or D-number (day + 40) counts without words. H-numbers (month + 40), and the synthetic
 * numbers of test populations (month + 80), which stdnum does not know, count if the words allow it. So do numbers that are
 * grouped as bank accounts.
 */
function norwegian({ digits, shape }: NumberWindow): Proof | undefined {
  const [day, month] = [two(digits, 0), two(digits, 2)];
  if (![0, 40].some((days) => [0, 40, 80].some((months) => isDay(day - days, month - months)))) return undefined;
  if (!isMultiple(digits.slice(0, 10), FIRST) || !isMultiple(digits, SECOND)) return undefined;
  if (month <= 12) return shape === "4-2-5" ? FAIR : STRONG;
  return BRITISH_MOBILE.test(digits) ? FAINT : FAIR;
}

const THESE_YEARS = /^20[1-9]/;

/** Personnummer and samordningsnummer (day + 60), of 10 or 12 digits. */
function swedish({ digits, shape }: NumberWindow, usual: boolean): Proof | undefined {
  if (!usual) return undefined;
  const short = digits.slice(-10);
  if (!["", "18", "19", "20"].includes(digits.slice(0, -10))) return undefined;
  if (!isDay(two(short, 4) % 60, two(short, 2)) || !luhnChecksumValidate(short)) return undefined;
  // a time to the minute, written without separators, looks the same
  const moment = shape === "12" && THESE_YEARS.test(digits) && two(digits, 8) < 24 && two(digits, 10) < 60;
  return moment || shape === "2-2-2-2-2" ? LABELLED : FAIR;
}

const CPR = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** CPR. Newer numbers no longer keep the check digit, so that only form and words tell. */
function danish({ digits, shape }: NumberWindow, usual: boolean): Proof | undefined {
  if (!usual || !isDay(two(digits, 0), two(digits, 2))) return undefined;
  if (shape !== "10") return FAIR;
  return isMultiple(digits, CPR) ? FAINT : LABELLED;
}

/** Steuer-IdNr. Exactly one of its first ten digits stands two or three times. */
function german({ digits }: NumberWindow, usual: boolean): Proof | undefined {
  const ten = digits.slice(0, 10);
  const repeated = [...new Set(digits)].map((digit) => ten.split(digit).length - 1).filter((times) => times > 1);
  if (!["2", "3"].includes(repeated.join()) || !isIdnr(digits).isValid) return undefined;
  return usual ? FAIR : LABELLED;
}

const BSN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** BSN. One in eleven numbers of nine digits passes its check, and Norwegian organisation numbers look alike. */
function dutch({ digits, shape }: NumberWindow): Proof | undefined {
  if (!isMultiple(digits, BSN)) return undefined;
  if (shape === "4-2-3") return FAIR;
  return shape === "9" && !isOrgnr(digits).isValid ? FAINT : LABELLED;
}

/** NIR: sex, year, month of birth (or the codes for an unknown one), place, order and key. */
function french({ digits, shape }: NumberWindow): Proof | undefined {
  const month = two(digits, 3);
  if (!/^[123478]/.test(digits) || month < 1 || (month > 12 && month < 20)) return undefined;
  if (97 - (Number(digits.slice(0, 13)) % 97) !== two(digits, 13)) return undefined;
  // serial numbers of devices (IMEI) are of fifteen digits, too
  return shape === "15" ? FAIR : STRONG;
}

const NHS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** NHS number, which one in eleven passes. */
function nhs({ digits }: NumberWindow, usual: boolean): Proof | undefined {
  return usual && isMultiple(digits, NHS) ? LABELLED : undefined;
}

/** Names of any country's number. */
const ANY_NAME =
  "national (?:id|identity|identification|identifier)|(?:national|personal) id|identity (?=n)|personal identity|nasjonal(?:t)? id(?:entitet)?|identitets?nr|identitetsnummer(?:et)?|social security|ssn";
/** Marks and words that may stand between a name and its number. */
const LINK =
  "(?:[ .:=#(\\n-]|n(?:o|r|um(?:ber|mer(?:et)?)?)(?![\\p{L}])|(?:er|is|was|var|code|card|kode|his|her|hans|hennes)(?![\\p{L}])){0,12}$";
const named = (names: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${names}|${ANY_NAME})${LINK}`, "iu");
const LONGEST_NAME = 64;

const PERSONAL = "person(?:al number|s?[ -]?n(?:r|ummer(?:et)?|umber))|p\\.?nr";
const FRENCH = "nir|insee|s[ée]cu(?:rit[ée] sociale)?";
const FORMS: readonly Form[] = [
  {
    country: "NO",
    lengths: [11],
    shape: /^(?:11|6-5|2-2-2-5|6-3-2|6-2-3|2-2-2-3-2|(?:1-){10}1)$/,
    named: named(`f(?:ø|o|oe)dsels?-?n(?:r|ummer(?:et)?)|f\\.? ?d?nr|[dh]-?n(?:r|ummer(?:et)?)|${PERSONAL}`),
    proof: norwegian,
  },
  {
    country: "FR",
    lengths: [15],
    shape: /^(?:15|13-2|1-2-2-2-3-3-2)$/,
    named: named(FRENCH),
    proof: french,
  },
  {
    country: "SE",
    lengths: [10, 12],
    shape: /^(?:1[02]|[68]-4|[24]-2-2-4|(?:1-){9}1|(?:2-){4}2)$/,
    named: named(`samordningsn(?:r|ummer(?:et)?)|${PERSONAL}`),
    proof: swedish,
  },
  {
    country: "DK",
    lengths: [10],
    shape: /^(?:10|6-4|2-2-2-4)$/,
    named: named(`cpr|${PERSONAL}`),
    proof: danish,
  },
  {
    country: "DE",
    lengths: [11],
    shape: /^(?:11|2-3-3-3|3-3-3-2|2-9|3-8)$/,
    named: named("steuer-?(?:id(?:entifikations)?)?(?:-?n(?:r|ummer))?|idnr"),
    proof: german,
  },
  {
    country: "NL",
    lengths: [9],
    shape: /^(?:9|4-2-3|3-3-3)$/,
    named: named("bsn|burgerservicen(?:r|ummer)|sofi"),
    proof: dutch,
  },
  { country: "GB", lengths: [10], shape: /^(?:10|3-3-4)$/, named: named("nhs"), proof: nhs },
];
const SHORTEST = 9;
const LONGEST = 15;

/** Claims identity numbers that are written in digits: all, or only those that are sure without words around them. */
export function claimDigitIds(
  text: string,
  groups: readonly DigitGroup[],
  countries: ReadonlySet<string>,
  claims: Claims,
  sure = false,
): void {
  const forms = FORMS.filter(({ country }) => countries.has(country));
  const search = claims.search("national-id");
  for (let first = 0; !search.ended; first += 1) {
    const group = groups[first];
    if (group === undefined) return;
    for (const window of windowsFrom(groups, first, SHORTEST, LONGEST)) {
      const { length } = window.digits;
      if (!forms.some((form) => form.lengths.includes(length) && stands(text, form, window, sure))) continue;
      if (claims.touches(window.start, window.end) || isPatchwork(group, window)) continue;
      search.claim(window.start, window.end);
      first = window.last;
      break;
    }
  }
}

function stands(text: string, form: Form, window: NumberWindow, sure: boolean): boolean {
  const usual = form.shape.test(window.shape);
  const proof = form.proof(window, usual);
  if (proof === STRONG) return true;
  if (sure) return false;
  if (proof === undefined && !(usual && isNamed(text, window.start, form.named))) return false;
  if (isGlued(text, window.start, window.end) || isAmount(text, window.start, window.end)) return false;
  return proof === undefined || suits(text, proof, window.start, window.end);
}

function isNamed(text: string, start: number, names: RegExp): boolean {
  return names.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}

/** Tells parts of neighbouring numbers from one number, whose groups are set apart in one manner. */
function isPatchwork(group: DigitGroup, { joints }: NumberWindow): boolean {
  return group.joint !== undefined && new Set(joints.map((joint) => joint.trim())).size > 1;
}

/** Tells if the words allow the number to be an identity number. */
function suits(text: string, proof: Proof, start: number, end: number): boolean {
  const label = labelAround(text, start, end, proof === FAIR ? "beside" : "sentence");
  if (label === "identity") return true;
  if (proof === LABELLED || label === "other" || label === "version") return false;
  return proof === FAIR || label !== "phone";
}

/** Tells if a letter right before or behind makes a number part of a code. A letter that ends a label such as `fnr` does not. */
function isGlued(text: string, start: number, end: number): boolean {
  // Stryker disable next-line MethodExpression: of a longer slice the end is the same
  const before = /[\p{L}\p{N}]{1,20}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0];
  if (before !== undefined && findLabel(before) !== "identity") return true;
  return /^(?:[\p{L}]|[.,/:-][0-9])/u.test(text.slice(end, end + 2));
}

/** A form with letters in it: a cheap pattern that finds candidates, and the check that proves them. */
interface Code {
  readonly country: Country;
  readonly pattern: RegExp;
  readonly named: RegExp;
  readonly proof: (code: string) => Proof | undefined;
}

const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const GAP = "[ ./-]?";
const code = (body: string): RegExp => new RegExp(`${START}${body}${END}`, "giu");

const CODES: readonly Code[] = [
  {
    country: "FI",
    pattern: code(`[0-9]{2}${GAP}[0-9]{2}${GAP}[0-9]{2} ?[-+A-FU-Y] ?[0-9]{3} ?[0-9A-Y]`),
    named: named("hetu|henkil[öo]tunnus|personbeteckning"),
    proof: (text) => (isHetu(text.replace(/(\d\d)\D?(\d\d)\D?/, "$1$2")).isValid ? STRONG : undefined),
  },
  {
    country: "GB",
    pattern: code(`[A-Z]${GAP}[A-Z]${GAP}[0-9]{2}${GAP}[0-9]{2}${GAP}[0-9]{2}${GAP}[A-D]`),
    named: named("nino?|ni|national insurance"),
    proof: (text) => (isNino(text).isValid ? FAINT : undefined),
  },
  {
    country: "FR",
    pattern: code(`[1-478]${GAP}[0-9]{2}${GAP}[0-9]{2}${GAP}2[AB]${GAP}[0-9]{3}${GAP}[0-9]{3}${GAP}[0-9]{2}`),
    named: named(FRENCH),
    proof: (text) => (isNir(text).isValid ? STRONG : undefined),
  },
  {
    country: "ES",
    pattern: code(`[0-9]{2}${GAP}[0-9]{3}${GAP}[0-9]{3}${GAP}[A-Z]`),
    named: named("dni|nif"),
    proof: (text) => (isDni(text).isValid ? FAINT : undefined),
  },
  {
    country: "ES",
    pattern: code(`[XYZ]${GAP}[0-9]${GAP}[0-9]{3}${GAP}[0-9]{3}${GAP}[A-Z]`),
    named: named("nie|nif|dni"),
    proof: (text) => (isNie(text).isValid ? FAINT : undefined),
  },
  {
    country: "IT",
    pattern: code(
      `[A-Z]{3}${GAP}[A-Z]{3}${GAP}[0-9L-NP-V]{2}${GAP}[A-EHLMPR-T]${GAP}[0-9L-NP-V]{2}${GAP}[A-Z]${GAP}[0-9L-NP-V]{3}${GAP}[A-Z]`,
    ),
    named: named("c\\.? ?f|cod(?:ice|\\.)? ?fisc(?:ale|\\.)?"),
    proof: (text) => (isCodiceFiscale(text).isValid ? STRONG : undefined),
  },
];

function isProven(text: string, proof: Proof, start: number, end: number): boolean {
  return proof === STRONG || suits(text, proof, start, end);
}

/** Claims the identity numbers with letters in them. */
export function claimCodeIds(text: string, countries: ReadonlySet<string>, claims: Claims): void {
  for (const { country, pattern, named, proof } of CODES) {
    if (!countries.has(country)) continue;
    const search = claims.search("national-id");
    for (const match of text.matchAll(pattern)) {
      if (search.ended) break;
      const [start, end] = [match.index, match.index + match[0].length];
      if (claims.touches(start, end)) continue;
      // the sign in the middle is part of a Finnish number
      const found = proof(country === "FI" ? match[0] : match[0].replaceAll(/[ ./-]/g, ""));
      if (found === undefined ? !isNamed(text, start, named) : !isProven(text, found, start, end)) continue;
      search.claim(start, end);
    }
  }
}
