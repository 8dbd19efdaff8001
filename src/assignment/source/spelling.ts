import type { PhoneSpelling } from "../text/older-phones.js";
import { readAt } from "./pick.js";
import type { FieldRule } from "./rules.js";

/**
 * Returns the text that a row has for a field before conversion, with the country that the mapping names. A former form of
 * identities may make something else of it. Returns undefined if the value is no text, or a table of words converts it.
 */
export function readSpelling(row: unknown, rule: FieldRule | undefined): PhoneSpelling | undefined {
  if (rule === undefined || "parts" in rule || typeof row !== "object" || row === null) return undefined;
  const { paths, as, country, glue, split } = rule;
  if (split !== undefined || (as !== undefined && as !== "phone")) return undefined;
  try {
    const values = paths.map((names) => readAt(row, names)).filter((value) => typeof value === "string");
    const text = values.length === 1 ? values[0] : values.map((one) => one.trim()).join(glue);
    return text === undefined || text === "" ? undefined : { text, country };
  } catch {
    return undefined; // a hostile row, which was read before
  }
}
