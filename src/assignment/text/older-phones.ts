import {
  isPhoneCountry,
  listNationalPrefixes,
  listPhonePlans,
  parsePossiblePhone,
  readAssignedPhone,
} from "../../boundary/index.js";
import { toE164 } from "./phone.js";

/** The numbering of one calling code, as release 0.1.0 knew it. */
interface Numbering {
  /** Lengths, without the calling code, that a number may have in each country that has the code. */
  readonly lengths: ReadonlySet<number>;
  /** Patterns of prefixes of calls within a country, which parsing takes off. */
  readonly prefixes: readonly RegExp[];
}

let known: ReadonlyMap<number, Numbering> | undefined;

/**
 * Converts a phone number to form 1, that of release 0.1.0. It judges a number by its length alone, and refuses
 * extensions. This form must never change. People are held and kept out under its hashes, and nothing else is left of them.
 *
 * @param country - The country of a number without a country's prefix (ISO 3166-1).
 */
export function toPhoneForm1(text: string, country?: string): string | undefined {
  if (isPossibleE164(text)) return text;
  const home = country !== undefined && isPhoneCountry(country) ? country : undefined;
  return parsePossiblePhone(text.trim().replace(/^00/, "+"), home);
}

/** A phone number as it was sent. */
export interface PhoneSpelling {
  readonly text: string;
  /** The country of a number without a country's prefix. */
  readonly country: string | undefined;
}

/** A number that a former form made. */
export interface OlderPhone {
  readonly number: string;
  /**
   * True if the number can be nobody else's, since no plan has given it out as it is written. If not, a person who is kept
   * out under it stays out. A record that is held under it may be another person's.
   */
  readonly isSafe: boolean;
}

/**
 * Lists the numbers, other than the canonical one, that form 1 made of a person's number. They come from the spelling at
 * hand, and from spellings that put a prefix of dialling behind the country's code.
 *
 * @param canonical - The number as {@link toE164} gives it.
 * @param spelling - The text that was sent, if it is known.
 */
export function listOlderPhones(canonical: string, spelling: PhoneSpelling | undefined): readonly OlderPhone[] {
  const older = new Map<string, OlderPhone>();
  const add = (number: string | undefined): void => {
    if (number === undefined || number === canonical) return;
    const today = toE164(number);
    older.set(number, { number, isSafe: today === undefined || today === canonical });
  };
  if (spelling !== undefined) {
    add(toPhoneForm1(spelling.text, spelling.country));
    // operators see and copy the number that form 1 kept
    if (isKept(spelling.text)) add(spelling.text);
  }
  const { code, national } = readAssignedPhone(canonical.slice(1)) ?? {};
  // form 1 knew no extensions
  if (code !== undefined && national !== undefined) {
    for (const prefix of new Set(["0", ...listPrefixes(code)])) {
      const number = `+${code}${prefix}${national}`;
      // one that is given out is somebody's
      if (readAssignedPhone(number.slice(1)) === undefined && isKept(number)) add(number);
    }
  }
  return [...older.values()];
}

/** Converts a number that form 1 kept to its canonical form. It may hold a prefix of dialling. Returns undefined if no plan has given it out. */
export function renewPhone(kept: string): string | undefined {
  const today = toE164(kept);
  if (today !== undefined || !isKept(kept)) return today;
  for (let length = 2; length <= 4; length += 1) {
    const code = kept.slice(1, length);
    for (const prefix of new Set(["0", ...listPrefixes(code)])) {
      const national = kept.slice(length);
      const number = national.startsWith(prefix) ? `+${code}${national.slice(prefix.length)}` : "";
      if (number !== "" && readAssignedPhone(number.slice(1))?.code === code) return toE164(number);
    }
  }
  return undefined;
}

/** Tells if form 1 could keep a number. */
function isKept(number: string): boolean {
  return /^\+[1-9][0-9]{4,14}$/.test(number);
}

const prefixes = new Map<string, readonly string[]>();

function listPrefixes(code: string): readonly string[] {
  const found = prefixes.get(code) ?? listNationalPrefixes(code);
  prefixes.set(code, found);
  return found;
}

/** Tells if a text is surely in form 1, so that parsing would give it back. All others are parsed. */
function isPossibleE164(text: string): boolean {
  const { length } = text;
  if (length < 8 || length > 16 || text.charCodeAt(0) !== PLUS || text.charCodeAt(1) === ZERO) return false;
  for (let index = 1; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < ZERO || code > NINE) return false;
  }
  known ??= numberings();
  let code = 0;
  for (let index = 1; index <= 3; index += 1) {
    code = code * 10 + text.charCodeAt(index) - ZERO;
    const numbering = known.get(code);
    if (numbering === undefined) continue;
    if (!numbering.lengths.has(length - 1 - index)) return false;
    if (numbering.prefixes.length === 0) return true;
    const national = text.slice(1 + index);
    return !numbering.prefixes.some((prefix) => prefix.test(national));
  }
  return false;
}

const PLUS = 0x2b;
const ZERO = 0x30;
const NINE = 0x39;

function numberings(): ReadonlyMap<number, Numbering> {
  const codes = new Map<number, Numbering>();
  for (const { callingCode, lengths, prefix } of listPhonePlans()) {
    const others = codes.get(callingCode);
    codes.set(callingCode, {
      lengths: new Set(others === undefined ? lengths : lengths.filter((one) => others.lengths.has(one))),
      prefixes: [...(others?.prefixes ?? []), ...(prefix === undefined ? [] : [new RegExp(`^(?:${prefix})`)])],
    });
  }
  return codes;
}
