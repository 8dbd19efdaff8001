import { lostItsEncoding } from "../../text/encoding.js";
import { withoutInvisible } from "../../text/spelling.js";
import { parseCell } from "../convert/cell-json.js";
import { buildCleaner, buildConverter, type Cleaner, type Converter } from "../convert/convert.js";
import { NOT_A_LIST, NOT_CONVERTIBLE } from "../convert/failures.js";
import { toCellText } from "../convert/number.js";
import { foldWord } from "../convert/words.js";
import { buildIsAbsent } from "./absent.js";
import { isBlank, readAt, readOwn } from "./read.js";
import type { FieldRule, LeaveOutRule, Place, Scalar, ValueRule } from "./rules.js";

/** The rule that could not take a value. */
export interface Failing {
  rule?: ValueRule;
}

/** Reads a value out of a row: undefined if it is absent, a symbol if it cannot be taken. */
export type Picker = (row: object, failing?: Failing) => unknown;

/** The treatment of text in a source. */
export interface Treatment {
  readonly emptyIsAbsent: boolean;
  /** Text that lost its encoding is refused. */
  readonly mustBeWhole: boolean;
}

/** Builds the function that reads a field of a row, and converts it by its rule. */
export function buildPicker(rule: FieldRule, treatment: Treatment): Picker {
  if ("value" in rule) return () => rule.value;
  if ("parts" in rule) return buildAssembler(rule.parts, treatment);
  const pick =
    rule.combine === "join" && rule.places.length > 1 ? buildJoiner(rule, treatment) : buildChooser(rule, treatment);
  return (row, failing) => {
    const value = pick(row);
    if (typeof value === "symbol" && failing !== undefined) failing.rule ??= rule;
    return value;
  };
}

/** Reads the value at a place; a symbol if the row has something else there. */
export function readPlace(row: object, { names, element, inside }: Place): unknown {
  const [name = ""] = names;
  const held = names.length === 1 ? readOwn(row, name) : readAt(row, names);
  if (held === undefined || held === null || (element === undefined && inside === undefined)) return held;
  if (element !== undefined) return readElement(held, element);
  if (typeof held === "string" && isBlank(held)) return undefined;
  const parsed = parseCell(held);
  if (typeof parsed === "symbol") return parsed;
  return typeof parsed === "object" && parsed !== null ? readAt(parsed, inside ?? []) : NOT_CONVERTIBLE;
}

/** Reads the first element with the given values whose own value is filled. */
function readElement(list: unknown, { where, take }: NonNullable<Place["element"]>): unknown {
  if (typeof list === "string" && isBlank(list)) return undefined;
  if (!Array.isArray(list)) return NOT_A_LIST;
  for (let index = 0; index < list.length; index += 1) {
    const element = readOwn(list, String(index));
    if (typeof element !== "object" || element === null) continue;
    if (![...where].every(([name, wanted]) => isSame(readOwn(element, name), wanted))) continue;
    const value = readAt(element, take);
    if (value !== undefined && value !== null && !(typeof value === "string" && isBlank(value))) return value;
  }
  return undefined;
}

function isSame(held: unknown, wanted: Scalar): boolean {
  return typeof held === "string" && typeof wanted === "string" ? held.trim() === wanted.trim() : held === wanted;
}

/** Treats blank values as absent, if the source says so. */
function present(value: unknown, emptyIsAbsent: boolean, clean: Cleaner | undefined): unknown {
  if (value === null) return emptyIsAbsent ? undefined : null;
  return typeof value === "string" && clean !== undefined ? clean(value) : value;
}

function apply(value: unknown, convert: Converter | undefined, row: object): unknown {
  return convert === undefined || typeof value === "symbol" ? value : convert(value, row);
}

/** Builds the function that reads the first place that is filled. */
function buildChooser(rule: ValueRule, { emptyIsAbsent, mustBeWhole }: Treatment): Picker {
  const clean = buildCleaner(rule, emptyIsAbsent, mustBeWhole);
  const convert = buildConverter(rule, emptyIsAbsent);
  const { places } = rule;
  const isOne = places.length === 1;
  return (row) => {
    let isNull = false;
    for (const place of places) {
      const held = readPlace(row, place);
      const value = present(held, emptyIsAbsent, clean);
      isNull ||= held === null;
      // with one place, an empty value may be a value of its own
      if (value !== undefined && (isOne || (value !== null && value !== ""))) return apply(value, convert, row);
    }
    return rule.nullable && isNull ? null : undefined;
  };
}

/** Builds the function that joins texts. The result is absent if all of them are. */
function buildJoiner(rule: ValueRule, { emptyIsAbsent, mustBeWhole }: Treatment): Picker {
  const clean = buildCleaner({ ...rule, trim: true }, emptyIsAbsent, mustBeWhole);
  const writes = rule.conversion?.as === "text";
  const convert = writes ? undefined : buildConverter(rule, emptyIsAbsent);
  const [first] = rule.places;
  return (row) => {
    const values = rule.places
      .map((place) => present(readPlace(row, place), emptyIsAbsent, clean))
      .filter((value) => value !== undefined)
      .map((value) => (writes && typeof value !== "symbol" ? toCellText(value) : value));
    if (values.length === 0)
      return rule.nullable && first !== undefined && readPlace(row, first) === null ? null : undefined;
    const failed = values.find((value) => typeof value === "symbol");
    if (failed !== undefined) return failed;
    if (!values.every((value) => typeof value === "string")) return NOT_CONVERTIBLE;
    return apply(values.join(rule.glue), convert, row);
  };
}

/** Builds the function that makes an object of flat properties. It is absent if all its parts except constants are. */
function buildAssembler(parts: ReadonlyMap<string, FieldRule>, treatment: Treatment): Picker {
  const pickers = [...parts].map(([name, part]) => ({
    name,
    isConstant: "value" in part,
    pick: buildPicker(part, treatment),
  }));
  return (row, failing) => {
    const found: [string, unknown][] = [];
    let isFilled = false;
    for (const { name, isConstant, pick } of pickers) {
      const value = pick(row, failing);
      if (typeof value === "symbol") return value;
      if (value === undefined) continue;
      isFilled ||= !isConstant;
      found.push([name, value]);
    }
    return isFilled ? Object.fromEntries(found) : undefined;
  };
}

/** Builds the test of rows that the source itself leaves out. */
export function buildLeaver(rules: readonly LeaveOutRule[]): ((row: object) => boolean) | undefined {
  if (rules.length === 0) return undefined;
  const tests = rules.map(({ names, words, inverted, absent }) => {
    const isAbsent = buildIsAbsent(absent);
    return (row: object): boolean => {
      const value = readAt(row, names);
      const isFilled =
        value !== undefined &&
        value !== null &&
        !(typeof value === "string" && (isBlank(value) || isAbsent(value.trim())));
      if (words === undefined) return isFilled;
      // a mark may be one of several, as tags are
      const marks = Array.isArray(value) ? value.map((_, index) => readOwn(value, String(index))) : [value];
      return marks.some((mark) => isWord(mark, words)) !== inverted;
    };
  });
  return (row) => tests.some((test) => test(row));
}

/** Tells whether a mark is one of the words. A character that nobody sees must not keep an opted-out person in. */
function isWord(mark: unknown, words: ReadonlySet<string>): boolean {
  if (typeof mark === "symbol" || (typeof mark === "object" && mark !== null)) return false;
  const text = String(mark ?? "");
  return words.has(foldWord(text)) || words.has(foldWord(withoutInvisible(text)));
}

/** Tells whether a value lost its encoding, at a depth at which cells have text. */
export function isDamaged(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return lostItsEncoding(value);
  if (typeof value !== "object" || value === null || depth > 3) return false;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.keys(value).some((key) => isDamaged(readOwn(value, key), depth + 1));
}
