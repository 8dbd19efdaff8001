import { CUT, NOT_CONVERTIBLE, TOO_LARGE, WITH_UNIT } from "./failures.js";

/** The form of numbers in a column. */
export interface NumberForm {
  /** The decimal separator. If it is not stated, digits cannot be grouped, because `1,234` could be read in two ways. */
  readonly decimal: "." | "," | undefined;
  /** Text that may stand before or after the number. */
  readonly unit: string | undefined;
}

/** Digits without groups, with the point that programs write; and the exponent that they write for small numbers. */
const PLAIN = /^[+-]?\d{1,300}(?:\.\d{1,300})?$/;
const SCIENTIFIC = /^([+-]?\d{1,300})(?:\.(\d{1,300}))?[eE]([+-]?\d{1,3})$/;
/** Blanks of all widths that group digits, and the apostrophes of Switzerland. */
const SPACE = "[ \\u00a0\\u2009\\u202f]";
const APOSTROPHE = "['\\u2019]";
const GROUPED = {
  ".": buildGrouped(",", "\\."),
  ",": buildGrouped("\\.", ","),
} as const;

/** Groups have three digits, the first has one to three, and one separator is used throughout. */
function buildGrouped(mark: string, decimal: string): RegExp {
  const groups = [mark, SPACE, APOSTROPHE].map((one) => `[1-9]\\d{0,2}(${one})\\d{3}(?:#\\d{3})*`);
  const numbered = groups.map((one, index) => one.replace("#", `\\${index + 1}`));
  return new RegExp(`^[+-]?(?:\\d{1,300}|${numbered.join("|")})(?:${decimal}\\d{1,300})?$`);
}

/** Reads a number as it was written, or tells why that is not certain. A number is never read as another one. */
export function toNumber(value: unknown, form: NumberForm): number | symbol {
  if (typeof value === "number") return checked(value);
  if (typeof value !== "string") return NOT_CONVERTIBLE;
  const { decimal } = form;
  const text = withoutUnit(value, form.unit).replace(/^\u2212/, "-");
  const plain = text.length <= 15 && decimal !== "," && PLAIN.test(text) ? Number(text) : undefined;
  if (plain !== undefined) return plain;
  // beside a decimal comma, a point groups digits
  const isPointed = decimal === "," && text.includes(".");
  const scientific = isPointed ? null : SCIENTIFIC.exec(decimal === "," ? text.replace(",", ".") : text);
  if (scientific !== null) {
    const [, whole = "", fraction = "", exponent = ""] = scientific;
    // digits that are not written were cut off, or rounded
    return Number(exponent) > fraction.length ? CUT : checked(Number(`${whole}.${fraction}0e${exponent}`));
  }
  if (decimal === undefined ? !PLAIN.test(text) : !GROUPED[decimal].test(text)) {
    return /[\p{Sc}%\u2030]|\d\s*\p{L}|\p{L}\.?\s*[+-]?\d/u.test(text) ? WITH_UNIT : NOT_CONVERTIBLE;
  }
  const bare = decimal === "," ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  return checked(Number(bare.replaceAll(/[ \u00a0\u2009\u202f'\u2019]/g, "")));
}

/** Reads a whole number of any size. */
export function toBigint(value: unknown): bigint | symbol {
  if (typeof value === "bigint") return value;
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? BigInt(value) : Number.isInteger(value) ? TOO_LARGE : NOT_CONVERTIBLE;
  return typeof value === "string" && /^[+-]?\d{1,300}$/.test(value) ? BigInt(value.replace("+", "")) : NOT_CONVERTIBLE;
}

/** Writes a number, boolean or whole number of JSON as text. */
export function toCellText(value: unknown): string | symbol {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value !== "number" || !Number.isFinite(value)) return NOT_CONVERTIBLE;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return TOO_LARGE;
  const text = String(value);
  // an exponent is how engines write it, and not how it was written
  return text.includes("e") ? NOT_CONVERTIBLE : text;
}

function checked(value: number): number | symbol {
  if (!Number.isFinite(value)) return NOT_CONVERTIBLE;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? TOO_LARGE : value;
}

function withoutUnit(text: string, unit: string | undefined): string {
  if (unit === undefined) return text;
  if (text.startsWith(unit)) return text.slice(unit.length).trimStart();
  return text.endsWith(unit) ? text.slice(0, -unit.length).trimEnd() : text;
}
