import type { PhoneSpelling } from "../../text/older-phones.js";
import { buildCountryFinder } from "../convert/convert.js";
import { readPlace } from "./pick.js";
import type { FieldRule } from "./rules.js";

/**
 * Returns the text that a row has for a field before conversion, with the country that the mapping names. A former form of
 * identities may make something else of it. Returns undefined if the value is no text, or another conversion changes it.
 */
export function readSpelling(row: unknown, rule: FieldRule | undefined): PhoneSpelling | undefined {
  if (rule === undefined || "parts" in rule || "value" in rule || typeof row !== "object" || row === null)
    return undefined;
  const { places, conversion, combine, glue, list } = rule;
  if (list !== undefined || (conversion !== undefined && conversion.as !== "phone")) return undefined;
  try {
    const values = places.map((place) => readPlace(row, place)).filter((value) => typeof value === "string");
    const filled = combine === "first" ? values.filter((one) => one.trim() !== "").slice(0, 1) : values;
    const text = filled.length === 1 ? filled[0] : filled.map((one) => one.trim()).join(glue);
    const country = buildCountryFinder(conversion?.country)(row);
    return text === undefined || text === ""
      ? undefined
      : { text, country: typeof country === "string" ? country : undefined };
  } catch {
    return undefined; // a hostile row, which was read before
  }
}
