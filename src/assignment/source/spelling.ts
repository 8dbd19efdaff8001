import type { PhoneSpelling } from "../text/older-phones.js";
import { readAt } from "./pick.js";
import type { FieldRule } from "./rules.js";

/**
 * What a row has for a field, before it was converted: another text to a former form of what identifies people. Nothing
 * where it is no text, or where a table of words decides what becomes of it.
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
