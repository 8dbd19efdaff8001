import { isPhoneCountry } from "../../../boundary/index.js";
import { lostItsEncoding } from "../../text/encoding.js";
import { toE164 } from "../../text/phone.js";
import { showsNothing } from "../../text/spelling.js";
import { buildIsAbsent } from "../map/absent.js";
import { isBlank, readAt, readOwn } from "../map/read.js";
import type { ConversionRule, CountryRule, ValueRule } from "../map/rules.js";
import { parseCell } from "./cell-json.js";
import { MALFORMED, NO_COUNTRY, NOT_A_LIST, NOT_CONVERTIBLE } from "./failures.js";
import { buildFormat, type DateFormat, readFormats } from "./format.js";
import { readList } from "./list.js";
import { fromEpoch, fromSerial, settle, toCellDate, toClock } from "./moment.js";
import { toBigint, toCellText, toNumber } from "./number.js";
import { foldWord, fromTable, toBoolean } from "./words.js";

/** Converts a value of a row. Returns a symbol that tells why, if it cannot. */
export type Converter = (value: unknown, row: object) => unknown;

/** Cleans the text of a cell: undefined if it stands for nothing, a symbol if it lost its encoding. */
export type Cleaner = (text: string) => string | undefined | symbol;

/** Builds the cleaning of text; undefined if text is left as it is. */
export function buildCleaner(
  { trim, absent }: Pick<ValueRule, "trim" | "absent">,
  emptyIsAbsent: boolean,
  mustBeWhole: boolean,
): Cleaner | undefined {
  if (!trim && !emptyIsAbsent && absent.size === 0 && !mustBeWhole) return undefined;
  const isAbsent = buildIsAbsent(absent);
  return (text) => {
    const first = text.charCodeAt(0);
    const last = text.charCodeAt(text.length - 1);
    // most texts have a visible letter at both ends
    const isTrimmed = first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f;
    const trimmed = isTrimmed ? text : trimShown(text);
    if (trimmed === "" ? emptyIsAbsent : isAbsent(trimmed)) return undefined;
    if (mustBeWhole && lostItsEncoding(text)) return MALFORMED;
    return trim ? trimmed : text;
  };
}

/** Trims text. Nothing is left if invisible characters are all that it has. */
function trimShown(text: string): string {
  const trimmed = text.trim();
  return showsNothing(trimmed) ? "" : trimmed;
}

/** Builds the conversion of a rule; undefined if values are taken as they are. */
export function buildConverter(rule: ValueRule, emptyIsAbsent: boolean): Converter | undefined {
  const { conversion, list } = rule;
  const single = conversion === undefined ? undefined : buildSingle(conversion, rule.isEvidence);
  if (list === undefined) return single;
  return buildLister(rule, single, emptyIsAbsent);
}

function buildSingle(rule: ConversionRule, isEvidence: boolean): Converter {
  const convert = buildConversion(rule, isEvidence);
  // a null that stands for itself, and is not absent, needs no conversion
  return (value, row) => (value === null ? null : convert(value, row));
}

function buildConversion(rule: ConversionRule, isEvidence: boolean): Converter {
  switch (rule.as) {
    case "number":
      return (value) => toNumber(value, rule);
    case "bigint":
      return toBigint;
    case "text":
      return toCellText;
    case "boolean": {
      const words = new Map([
        ...rule.yes.map((word) => [foldWord(word), true] as const),
        ...rule.no.map((word) => [foldWord(word), false] as const),
      ]);
      return (value) => toBoolean(value, words);
    }
    case "date":
      return buildDater(rule, isEvidence);
    case "excel-serial": {
      const clock = toClock(rule.timeZone, isEvidence);
      return (value) => fromSerial(value, clock);
    }
    case "epoch-seconds":
    case "epoch-milliseconds": {
      const clock = toClock(undefined, isEvidence);
      const unit = rule.as === "epoch-seconds" ? "seconds" : "milliseconds";
      return (value) => fromEpoch(value, unit, clock);
    }
    case "phone": {
      const findCountry = buildCountryFinder(rule.country);
      return (value, row) => toPhone(value, findCountry(row));
    }
    case "json":
      return parseCell;
    case "table":
      return (value) => fromTable(value, rule.table);
  }
}

function buildDater(rule: ConversionRule & { readonly as: "date" }, isEvidence: boolean): Converter {
  const clock = toClock(rule.timeZone, isEvidence);
  if (rule.formats === undefined) return (value) => toCellDate(value, clock);
  // they were checked when the source was defined
  const formats = rule.formats
    .map((format) => buildFormat(format, rule.language))
    .filter((one): one is DateFormat => !("problem" in one));
  return (value) => {
    if (typeof value !== "string") return value instanceof Date ? value : NOT_CONVERTIBLE;
    const written = readFormats(value, formats);
    return typeof written === "symbol" ? written : settle(written, clock);
  };
}

/** Finds the country of a row; undefined if it names none, a symbol if it names one that is not known. */
export function buildCountryFinder(rule: CountryRule | undefined): (row: object) => string | undefined | symbol {
  if (rule === undefined) return () => undefined;
  if ("code" in rule) return () => rule.code;
  const { names, words, otherwise } = rule;
  return (row) => {
    const value = readAt(row, names);
    if (value === undefined || value === null || (typeof value === "string" && isBlank(value)))
      return otherwise ?? NO_COUNTRY;
    // a list or an object says that there is a country, and not which one
    if (typeof value !== "string" && typeof value !== "number") return NO_COUNTRY;
    const text = String(value);
    const code = words.get(foldWord(text)) ?? text.trim().toUpperCase();
    return isPhoneCountry(code) ? code : NO_COUNTRY;
  };
}

function toPhone(value: unknown, country: string | undefined | symbol): string | symbol {
  // spreadsheets take phone numbers for numbers
  const text = typeof value === "number" && value > 0 && Number.isInteger(value) ? toCellText(value) : value;
  if (typeof text !== "string") return NOT_CONVERTIBLE;
  // a number with its prefix needs no country
  const number = toE164(text, typeof country === "string" ? country : undefined);
  return number ?? (typeof country === "symbol" ? country : NOT_CONVERTIBLE);
}

/** Builds the conversion of a list in one cell, or in an array, and of each of its elements. */
function buildLister(rule: ValueRule, single: Converter | undefined, emptyIsAbsent: boolean): Converter {
  const { list } = rule;
  const clean = buildCleaner(rule, emptyIsAbsent, false);
  const convertAll = (values: readonly unknown[], row: object): unknown => {
    const items: unknown[] = [];
    for (const value of values) {
      if (value === undefined) continue;
      const item = single === undefined ? value : single(value, row);
      if (typeof item === "symbol") return item;
      items.push(item);
    }
    return items;
  };
  return (value, row) => {
    if (Array.isArray(value)) {
      // an array without a conversion is the boundary's to check
      if (single === undefined) return value;
      const own = Array.from({ length: value.length }, (_, index) => readOwn(value, String(index)));
      return own.includes(undefined) ? NOT_A_LIST : convertAll(own, row);
    }
    if (typeof value !== "string") return value === null ? null : NOT_A_LIST;
    if (typeof list !== "object") {
      const items = value.split(list ?? ",").map((item) => item.trim());
      return convertAll(
        items.filter((item) => item !== "").map((item) => (clean === undefined ? item : clean(item))),
        row,
      );
    }
    const elements = readList(value, list);
    if (typeof elements === "symbol") return elements;
    const items = elements.filter(({ text }) => !isBlank(text));
    return convertAll(
      items.map(({ text, isQuoted }) => (isQuoted || clean === undefined ? text : clean(text))),
      row,
    );
  };
}

/** Says what a rule asks for, in words that follow "is not". */
export function describeRule({ conversion, list }: ValueRule): string {
  if (list !== undefined) return "a list of the form that the mapping names";
  switch (conversion?.as) {
    case undefined:
      return "text";
    case "number":
      return conversion.decimal === undefined
        ? "a number in plain digits: state its `decimal`, and groups of three digits are read too"
        : `a number with the decimal separator "${conversion.decimal}", and groups of three digits or none`;
    case "bigint":
      return "a whole number";
    case "text":
      return "text, a number or a boolean";
    case "boolean":
      return `one of ${[...conversion.yes, ...conversion.no].join(", ")}`;
    case "date":
      return conversion.formats === undefined
        ? "a date of ISO 8601: state its `format`"
        : `a date of the form ${conversion.formats.join(" or ")}`;
    case "excel-serial":
      return "a date as spreadsheets count days, from 61";
    case "epoch-seconds":
      return "a number of seconds since 1970";
    case "epoch-milliseconds":
      return "a number of milliseconds since 1970";
    case "phone":
      return "one phone number, with the prefix of its country or of the `country` that the mapping states";
    case "json":
      return "JSON";
    case "table":
      return "one of the words in the mapping's table";
  }
}
