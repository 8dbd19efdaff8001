import type { PhoneSpelling } from "../../text/older-phones.js";
import { buildCountryFinder } from "../convert/convert.js";
import { buildIsAbsent } from "./absent.js";
import { readPlace } from "./pick.js";
import { isBlank } from "./read.js";
import type { FieldRule } from "./rules.js";

/** Reads the text that a row has for a field before conversion; undefined if there is none. */
export type SpellingReader = (row: unknown) => PhoneSpelling | undefined;

/**
 * Builds the function that reads the text that rows have for a field before conversion, with the country that the mapping
 * names. A former form of identities may make something else of it. There is none if the value is no text, or a table of words
 * converts it.
 */
export function buildSpellingReader(rule: FieldRule | undefined): SpellingReader {
  if (rule === undefined || !("places" in rule)) return () => undefined;
  const { places, combine, glue, conversion, list, absent } = rule;
  if (list !== undefined || !(conversion === undefined || conversion.as === "phone" || conversion.as === "text")) {
    return () => undefined;
  }
  const isAbsent = buildIsAbsent(absent);
  const findCountry = conversion?.as === "phone" ? buildCountryFinder(conversion.country) : () => undefined;
  return (row) => {
    if (typeof row !== "object" || row === null) return undefined;
    try {
      const texts = places.map((place) => readPlace(row, place)).filter((value) => typeof value === "string");
      const filled = texts.filter((one) => !isBlank(one) && !isAbsent(one.trim()));
      const isOne = filled.length < 2 || combine === "first";
      const text = isOne ? filled[0] : filled.map((one) => one.trim()).join(glue);
      const country = findCountry(row);
      return text === undefined ? undefined : { text, country: typeof country === "string" ? country : undefined };
    } catch {
      return undefined; // a hostile row, which was read before
    }
  };
}
