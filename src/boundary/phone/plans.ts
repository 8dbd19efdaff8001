import {
  isSupportedCountry,
  isValidPhoneNumber,
  Metadata,
  type MetadataJson,
  parsePhoneNumberFromString,
} from "libphonenumber-js/core/es6";
// the build leaves out how numbers are printed, which nothing here needs (decision 0019)
import metadata from "libphonenumber-js/max/metadata";
import type { PhoneCountry } from "./country.js";

/** Tells if national numbers of a country can be understood. */
export function isPhoneCountry(country: string): country is PhoneCountry {
  return isSupportedCountry(country as PhoneCountry, metadata); // it asks for the type that it decides about
}

/** The parts of a country's metadata that are read here; see `METADATA.md` of libphonenumber-js. */
interface CountryMetadata extends ReadonlyArray<unknown> {
  readonly 0: string;
  readonly 2: string;
  /** First digits, for countries that share a calling code. */
  readonly 10?: string | 0;
  /** Patterns of each type of number, and the lengths they may have. */
  readonly 11?: readonly (0 | readonly [pattern?: string, lengths?: readonly number[]])[];
}

/** The library's own type does not say what a country has. */
interface KnownMetadata {
  readonly country_calling_codes: Readonly<Record<string, readonly PhoneCountry[]>>;
  readonly countries: Readonly<Record<string, CountryMetadata>>;
  readonly nonGeographic: Readonly<Record<string, CountryMetadata>>;
}

const known = metadata as unknown as KnownMetadata;

const FIRST_DIGITS = 10;
const TYPES = 11;

let loose: MetadataJson | undefined;

/**
 * Metadata that know only the look of numbers. Types are left out, except those that tell countries of one calling code
 * apart. Free text is searched by it, because a number that nobody has is a number all the same. Release 0.1.0 knew no
 * more, and form 1 of phone numbers needs the same.
 */
function looseMetadata(): MetadataJson {
  loose ??= {
    ...known,
    countries: Object.fromEntries(
      Object.entries(known.countries).map(([name, plan]) => {
        const isTold = (known.country_calling_codes[plan[0]]?.length ?? 0) > 1 && !plan[FIRST_DIGITS];
        return [name, isTold ? plan : plan.slice(0, TYPES)];
      }),
    ),
  } as unknown as MetadataJson; // it has the form that it was made from
  return loose;
}

/** Tells if digits have the look of a number, which begins with `+` and a country's code, or belongs to the given country. */
export function isPhoneNumber(number: string, country?: PhoneCountry): boolean {
  return country === undefined
    ? isValidPhoneNumber(number, looseMetadata())
    : isValidPhoneNumber(number, country, looseMetadata());
}

/**
 * Reads a number as release 0.1.0 did: by its length alone.
 *
 * @param country - Country of a number without a country's prefix (ISO 3166-1).
 */
export function parsePossiblePhone(text: string, country: PhoneCountry | undefined): string | undefined {
  const parsed =
    country === undefined
      ? parsePhoneNumberFromString(text, looseMetadata())
      : parsePhoneNumberFromString(text, country, looseMetadata());
  return parsed?.isPossible() === true && parsed.ext === undefined ? parsed.number : undefined;
}

/** The numbers that a country has given out, or a service that has a calling code of its own. */
interface Assigned {
  readonly any: RegExp;
  readonly ofSomeType: RegExp;
}

const assigned = new Map<string, readonly Assigned[]>();

/** Compiled when a number of the code comes, since there are thousands of patterns. */
function readAssigned(code: string): readonly Assigned[] | undefined {
  const made = assigned.get(code);
  if (made !== undefined) return made;
  const countries = known.country_calling_codes[code];
  const plans = countries?.map((country) => known.countries[country]) ?? [known.nonGeographic[code]];
  const found = plans.flatMap((plan): Assigned[] => {
    if (plan === undefined) return [];
    const types = (plan[TYPES] ?? []).flatMap((type) => (type === 0 || !type[0] ? [] : [type[0]]));
    return [{ any: whole(plan[2]), ofSomeType: whole([...new Set(types)].join("|")) }];
  });
  if (found.length === 0) return undefined;
  assigned.set(code, found);
  return found;
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** The number of digits that E.164 allows. */
const MOST_DIGITS = 15;

/** A number, taken apart. */
export interface AssignedPhone {
  /** The country's code, or that of a service. */
  readonly code: string;
  /** The number behind the code. */
  readonly national: string;
}

/**
 * Takes an international number apart, without `+`; nothing if it lies in no range that is given out. Each digit stands for
 * itself: what dialling within the country puts in front is no part of it.
 */
export function readAssignedPhone(digits: string): AssignedPhone | undefined {
  if (digits.length > MOST_DIGITS) return undefined;
  // no code is the beginning of another
  for (let length = 1; length <= 3; length += 1) {
    const code = digits.slice(0, length);
    const plans = readAssigned(code);
    if (plans === undefined) continue;
    const national = digits.slice(length);
    return plans.some(({ any, ofSomeType }) => any.test(national) && ofSomeType.test(national))
      ? { code, national }
      : undefined;
  }
  return undefined;
}

/**
 * Reads digits as they are dialled, with what dialling puts in front: the international number without `+`. Nothing if it
 * lies in no range that is given out.
 *
 * @param digits - With `+` in front, or as they are dialled in the country.
 */
export function parseDialled(digits: string, country: PhoneCountry | undefined): string | undefined {
  const parsed =
    country === undefined
      ? parsePhoneNumberFromString(digits, metadata)
      : parsePhoneNumberFromString(digits, country, metadata);
  const number = parsed?.number.slice(1);
  return number !== undefined && readAssignedPhone(number) !== undefined ? number : undefined;
}

/** Rules of dialling within a country. */
export interface Dialling {
  /** The country's calling code. */
  readonly code: string;
  /**
   * Digits that are dialled in front of numbers of the country; empty if there are none. Undefined if only
   * {@link parseDialled} knows.
   */
  readonly prefix: string | undefined;
  /** Pattern of the digits that are dialled in front of numbers of other countries. */
  readonly abroad: RegExp;
}

const diallings = new Map<PhoneCountry, Dialling>();

/** Tells how numbers are dialled within a country. */
export function readDialling(country: PhoneCountry): Dialling {
  const made = diallings.get(country);
  if (made !== undefined) return made;
  const plan = new Metadata(metadata);
  plan.selectNumberingPlan(country);
  const parsing = plan.numberingPlan as Parsing | undefined; // see Parsing
  const prefix = parsing?.nationalPrefixForParsing() || "";
  const isPlain = /^[0-9]*$/.test(prefix) && !parsing?.nationalPrefixTransformRule();
  const found: Dialling = {
    code: known.countries[country]?.[0] ?? "",
    prefix: isPlain ? prefix : undefined,
    abroad: new RegExp(`^(?:${parsing?.IDDPrefix() || "00"})`),
  };
  diallings.set(country, found);
  return found;
}

/** Lists what is dialled in front of numbers within the countries of a calling code, such as 0. */
export function listNationalPrefixes(code: string): readonly string[] {
  const prefixes = (known.country_calling_codes[code] ?? []).map((country) => {
    const plan = new Metadata(metadata);
    plan.selectNumberingPlan(country);
    return (plan.numberingPlan as Parsing | undefined)?.nationalPrefix();
  });
  return [...new Set(prefixes.filter((one) => typeof one === "string" && /^[0-9]+$/.test(one)))] as string[]; // filtered
}

/** A country's numbering plan. */
export interface PhonePlan {
  readonly callingCode: number;
  /** Lengths, without the calling code, that a number may have. */
  readonly lengths: readonly number[];
  /** Pattern of the prefix of calls within the country, which parsing takes off. */
  readonly prefix: string | undefined;
}

/** Methods that the library's types leave out. */
interface Parsing {
  nationalPrefix(): string | undefined;
  nationalPrefixForParsing(): string | undefined;
  nationalPrefixTransformRule(): string | undefined;
  IDDPrefix(): string | undefined;
}

/** Lists the numbering plans of all countries. */
export function listPhonePlans(): readonly PhonePlan[] {
  return Object.entries(known.countries).map(([country, { 0: code }]) => {
    const plan = new Metadata(metadata);
    plan.selectNumberingPlan(country as PhoneCountry); // its own keys
    return {
      callingCode: Number(code),
      lengths: plan.numberingPlan?.possibleLengths() ?? [],
      prefix: (plan.numberingPlan as Parsing | undefined)?.nationalPrefixForParsing(), // see Parsing
    };
  });
}
