import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  isValidPhoneNumber,
  Metadata,
  parsePhoneNumberFromString,
} from "libphonenumber-js/core/es6";
// the build leaves out how numbers are printed, which nothing here needs (decision 0019)
import metadata from "libphonenumber-js/min/metadata";
import type { PhoneCountry } from "./country.js";

/** Tells if national numbers of a country can be understood. */
export function isPhoneCountry(country: string): country is PhoneCountry {
  return isSupportedCountry(country as PhoneCountry, metadata); // it asks for the type that it decides about
}

/** Tells if a numbering plan has a number, which begins with `+` and a country's code, or belongs to the given country. */
export function isPhoneNumber(number: string, country?: PhoneCountry): boolean {
  return country === undefined ? isValidPhoneNumber(number, metadata) : isValidPhoneNumber(number, country, metadata);
}

/**
 * Parses a phone number into E.164. Returns undefined if no plan has numbers of that length, or if it has an extension,
 * which E.164 has no place for.
 *
 * @param country - Country of a number without a country's prefix (ISO 3166-1).
 */
export function parsePhone(text: string, country: PhoneCountry | undefined): string | undefined {
  const parsed =
    country === undefined
      ? parsePhoneNumberFromString(text, metadata)
      : parsePhoneNumberFromString(text, country, metadata);
  return parsed?.isPossible() === true && parsed.ext === undefined ? parsed.number : undefined;
}

/** A country's numbering plan. */
export interface PhonePlan {
  readonly callingCode: number;
  /** Lengths, without the calling code, that a number may have. */
  readonly lengths: readonly number[];
  /** Pattern of the prefix of calls within the country, which parsing takes off. */
  readonly prefix: string | undefined;
}

/** A method that the library's types leave out. */
interface Parsing {
  nationalPrefixForParsing(): string | undefined;
}

/** Lists the numbering plans of all countries. */
export function listPhonePlans(): readonly PhonePlan[] {
  return getCountries(metadata).map((country) => {
    const plan = new Metadata(metadata);
    plan.selectNumberingPlan(country);
    return {
      callingCode: Number(getCountryCallingCode(country, metadata)),
      lengths: plan.numberingPlan?.possibleLengths() ?? [],
      prefix: (plan.numberingPlan as Parsing | undefined)?.nationalPrefixForParsing(), // see Parsing
    };
  });
}
