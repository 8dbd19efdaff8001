import { toE164 } from "../text/phone.js";
import { toMoment } from "./moment.js";
import type { Conversion, ValueRule } from "./rules.js";

/** Stands for a value that cannot be converted as a mapping asks. */
export const NOT_CONVERTIBLE: unique symbol = Symbol("not convertible");

/** Builds the conversion of a rule; undefined if values are taken as they are. */
export function buildConverter(pick: ValueRule): ((value: unknown) => unknown) | undefined {
  if (pick.split !== undefined) return (value) => toList(value, pick);
  if (pick.as === undefined) return undefined;
  if (pick.as !== "date") return (value) => converted(value, pick);
  return (value) => (typeof value === "string" ? (toMoment(value) ?? NOT_CONVERTIBLE) : converted(value, pick));
}

/** Splits text into the elements of a list, and converts each. */
export function toList(value: unknown, pick: ValueRule): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== "string") return NOT_CONVERTIBLE;
  const items = value
    .split(pick.split ?? ",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map((item) => converted(item, pick));
  return items.includes(NOT_CONVERTIBLE) ? NOT_CONVERTIBLE : items;
}

/** Converts a value as a rule asks, or returns {@link NOT_CONVERTIBLE}. */
export function converted(value: unknown, { as, country, decimal }: ValueRule): unknown {
  if (as === undefined) return value;
  // numbers with a decimal comma have points or spaces between thousands
  const isContinental = as === "number" && decimal === "," && typeof value === "string";
  return convert(isContinental ? value.replaceAll(/[\s.]/g, "").replace(",", ".") : value, as, country);
}

const NUMBER = /^[+-]?\d{1,300}(?:\.\d{1,300})?(?:[eE][+-]?\d{1,3})?$/;

const BOOLEANS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ...["true", "yes", "1", "y"].map((word) => [word, true] as const),
  ...["false", "no", "0", "n"].map((word) => [word, false] as const),
]);

function convert(value: unknown, as: Conversion, country: string | undefined): unknown {
  const text = typeof value === "string" ? value.trim() : value;
  if (typeof as === "object") {
    const key = String(typeof text === "object" ? "" : text);
    return Object.hasOwn(as, key) ? as[key] : NOT_CONVERTIBLE;
  }
  if (text === null) return null;
  // a value of the type needs no conversion; JSON sends numbers where CSV sends text
  if (typeof text === as || (as === "date" && text instanceof Date)) return text;
  if (typeof text !== "string") return NOT_CONVERTIBLE;
  switch (as) {
    case "number":
      return NUMBER.test(text) ? Number(text) : NOT_CONVERTIBLE;
    case "boolean":
      return BOOLEANS.get(text.toLowerCase()) ?? NOT_CONVERTIBLE;
    case "date":
      return toMoment(text) ?? NOT_CONVERTIBLE;
    case "phone":
      return toE164(text, country) ?? NOT_CONVERTIBLE;
  }
}
