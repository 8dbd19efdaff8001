import { isPhoneCountry, quotedName, shownKey, step, WHOLE, WITHHELD } from "../../boundary/index.js";
import { DefinitionError, type Refusal, refusal } from "../../errors/index.js";
import { toE164 } from "../text/phone.js";
import { UnreadableRow } from "./csv/unreadable-row.js";
import { buildReader, MOST_KEYS, NOT_CONVERTIBLE, type Reading, type RowReader, type Tree } from "./reader.js";

/**
 * Where a value stands in a row: names with dots between them (`properties.email`), or a list of names where one
 * contains a dot itself.
 */
export type Path = string | readonly string[];

/** How text is converted: to a number, boolean, date or international phone number; or by a table of its values. */
export type Conversion = "number" | "boolean" | "date" | "phone" | Readonly<Record<string, string | number | boolean>>;

/** Where the value of a field is found, and what is done to it. @internal */
export type FieldRule = ValueRule | { readonly parts: ReadonlyMap<string, FieldRule> };

/** A pick of one value. @internal */
export interface ValueRule {
  /** Where it stands; several are joined. */
  readonly paths: readonly (readonly string[])[];
  readonly as: Conversion | undefined;
  /** Country of phone numbers without one. */
  readonly country: string | undefined;
  /** What numbers have instead of a decimal point. */
  readonly decimal: "." | ",";
  /** What several values are joined with. */
  readonly glue: string;
  /** What separates the elements of a list, if it is one. */
  readonly split: string | undefined;
  /** The field may hold null. */
  readonly nullable: boolean;
}

interface MappingParts {
  readonly rules: ReadonlyMap<string, FieldRule>;
  readonly evidence:
    | ReadonlyMap<string, { readonly names: readonly string[] } | { readonly value: string }>
    | undefined;
  readonly ignore: readonly Path[];
  readonly drops: boolean;
  readonly emptyIsAbsent: boolean;
}

/** What a row became. @internal */
export interface Mapped {
  /** Values for the boundary, by field. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Values of the evidence, if the source carries it. */
  readonly evidence: Readonly<Record<string, unknown>> | undefined;
  /** Names of properties that were neither mapped nor ignored; `(key 3)` for a third one whose name may be personal. */
  readonly undeclared: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** A source's mapping, ready to use. @internal */
export interface Mapping extends MappingParts {
  map(row: unknown): Mapped;
  /** A faster way for rows in which there is nothing to refuse, with values in the given order; for the others `map`. */
  reader(order: readonly string[]): RowReader | undefined;
}

/** Reads a value out of a row. */
type Picker = (row: object) => unknown;

interface NamedPicker {
  readonly name: string;
  readonly pick: Picker;
}

/** A mapping as it runs. */
interface Compiled {
  readonly tree: Tree;
  /** What is said of a row of another source. */
  readonly strange: string;
  readonly drops: boolean;
  readonly rules: readonly NamedPicker[];
  readonly evidence: readonly NamedPicker[] | undefined;
}

/** Whether a value says how to convert. */
export function isConversion(as: unknown): as is Conversion | undefined {
  if (as === undefined || as === "number" || as === "boolean" || as === "date" || as === "phone") return true;
  return typeof as === "object" && as !== null;
}

/** Makes a mapping of its parts. @throws DefinitionError `invalid-source` */
export function buildMapping(parts: MappingParts, where: string): Mapping {
  const tree: Tree = new Map();
  for (const { paths, country } of [...parts.rules.values()].flatMap(listValues)) {
    if (country !== undefined && !isPhoneCountry(country)) {
      throw new DefinitionError("invalid-source", where, "the country of a phone number is not known");
    }
    for (const names of paths) cover(tree, names, where);
  }
  for (const part of parts.evidence?.values() ?? []) {
    if ("names" in part) cover(tree, part.names, where);
  }
  const looked = listed([...tree.keys()]);
  for (const path of parts.ignore) cover(tree, readPath(path, where), where);
  const compiled: Compiled = {
    tree,
    strange: `the row has none of the properties that the mapping looks for: ${looked}`,
    drops: parts.drops,
    rules: [...parts.rules].map(([name, pick]) => ({ name, pick: buildPicker(pick, parts.emptyIsAbsent) })),
    evidence:
      parts.evidence === undefined
        ? undefined
        : [...parts.evidence].map(([name, part]) => ({ name, pick: buildProver(part, parts.emptyIsAbsent) })),
  };
  const readers = new Map<string, RowReader | undefined>();
  const reader = (order: readonly string[]): RowReader | undefined => {
    const key = order.join();
    if (!readers.has(key))
      readers.set(key, buildReader({ ...parts, tree, isBlank, readings: buildReadings(parts) }, order));
    return readers.get(key);
  };
  return Object.freeze({ ...parts, map: (row: unknown) => mapRow(row, compiled), reader });
}

function buildReadings({ rules, emptyIsAbsent }: MappingParts): ReadonlyMap<string, Reading> {
  return new Map([...rules].map(([name, pick]) => [name, buildReading(pick, emptyIsAbsent)]));
}

function buildReading(pick: FieldRule, emptyIsAbsent: boolean): Reading {
  if ("parts" in pick || pick.paths.length !== 1) return { pick: buildPicker(pick, emptyIsAbsent) };
  const [names = []] = pick.paths;
  const { nullable, as, split } = pick;
  const ready = split === undefined && (as === "number" || as === "boolean") ? as : undefined;
  return { names, nullable, ready, convert: buildConverter(pick) };
}

function buildConverter(pick: ValueRule): ((value: unknown) => unknown) | undefined {
  if (pick.split !== undefined) return (value) => list(value, pick);
  if (pick.as === undefined) return undefined;
  if (pick.as !== "date") return (value) => converted(value, pick);
  return (value) => (typeof value === "string" ? (toMoment(value) ?? NOT_CONVERTIBLE) : converted(value, pick));
}

/** Names of a declaration, as they may be shown: those of columns have letters of any script. */
function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, 20)
    .map((name) => (/^[\p{L}\p{M}_ -]{1,60}$/u.test(name) ? `"${name}"` : quotedName(name)));
  return (names.length > shown.length ? [...shown, `${names.length - shown.length} more`] : shown).join(", ");
}

function listValues(pick: FieldRule): readonly ValueRule[] {
  return "parts" in pick ? [...pick.parts.values()].flatMap(listValues) : [pick];
}

/** The steps of a path. @throws DefinitionError `invalid-source` */
export function readPath(path: Path, where: string): readonly string[] {
  const names = typeof path === "string" ? path.split(".") : path;
  if (!Array.isArray(names) || names.length === 0 || names.some((name) => typeof name !== "string" || name === "")) {
    throw new DefinitionError("invalid-source", where, "a path is not text, or has an empty step");
  }
  return names;
}

function cover(tree: Tree, names: readonly string[], where: string): void {
  let node = tree;
  for (const [index, name] of names.entries()) {
    const known = node.get(name);
    if (index === names.length - 1) {
      if (known instanceof Map) throw new DefinitionError("invalid-source", where, "one path lies inside another");
      node.set(name, "leaf");
    } else {
      if (known === "leaf") throw new DefinitionError("invalid-source", where, "one path lies inside another");
      const next: Tree = known ?? new Map();
      node.set(name, next);
      node = next;
    }
  }
}

/** Most rows have nothing to tell of. */
const NOTHING: readonly never[] = Object.freeze([]);
const NO_VALUES = Object.freeze({});

function mapRow(row: unknown, compiled: Compiled): Mapped {
  const undeclared: string[] = [];
  const refusals: Refusal[] = [];
  let input: Record<string, unknown> = NO_VALUES;
  let evidence: Record<string, unknown> | undefined = compiled.evidence === undefined ? undefined : NO_VALUES;
  try {
    if (row instanceof UnreadableRow) {
      const at = { path: `(line ${row.line})` };
      refusals.push(refusal("unreadable-row", at, "the line has more or fewer cells than the header"));
    } else if (typeof row !== "object" || row === null || Array.isArray(row)) {
      refusals.push(refusal("unreadable-row", { path: WHOLE }, "the row is not an object"));
    } else {
      const keys = Reflect.ownKeys(row);
      if (isOfAnotherSource(keys, compiled.tree)) {
        // then even names may be people's, as of a CSV file without its header
        undeclared.push(WITHHELD);
        refusals.push(refusal("unreadable-row", { path: WHOLE }, compiled.strange));
      } else {
        surplus(row, keys, compiled.tree, "", undeclared);
        input = pickedFrom(row, compiled.rules, refusals);
        if (compiled.evidence !== undefined) evidence = pickedFrom(row, compiled.evidence, refusals);
      }
    }
  } catch {
    // only proxies and accessors of a hostile row can throw here
    refusals.push(refusal("unreadable-row", { path: WHOLE }, "the row cannot be read as plain data"));
  }
  if (!compiled.drops) {
    for (const name of undeclared) {
      refusals.push(refusal("undeclared-property", { path: name }, "is neither mapped nor ignored"));
    }
  }
  return { input, evidence, undeclared: some(undeclared), refusals: some(refusals) };
}

/** The list, or the one that stands for all empty ones. */
function some<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? NOTHING : list;
}

function pickedFrom(row: object, rules: readonly NamedPicker[], refusals: Refusal[]): Record<string, unknown> {
  // no name is that of a property which plain objects inherit a setter for: names begin with a small letter
  const found: Record<string, unknown> = {};
  for (const { name, pick } of rules) {
    const value = pick(row);
    if (value === NOT_CONVERTIBLE) {
      const what = "cannot be converted as the mapping asks";
      refusals.push(refusal("not-convertible", { field: name, path: name }, what));
    } else if (value !== undefined) found[name] = value;
  }
  return found;
}

/** Whether a row has none of the properties that are looked for, where any are. */
function isOfAnotherSource(keys: readonly PropertyKey[], tree: Tree): boolean {
  if (tree.size === 0) return false;
  for (const key of keys) if (typeof key === "string" && tree.has(key)) return false;
  return true;
}

/** Collects the names of what the tree does not cover. Values are looked into only on the way to a covered one. */
function surplus(row: object, keys: readonly PropertyKey[], tree: Tree, position: string, found: string[]): void {
  for (let ordinal = 0; ordinal < keys.length; ordinal += 1) {
    const key = keys[ordinal];
    const node = typeof key === "string" ? tree.get(key) : undefined;
    if (node === "leaf" || (key === "length" && Array.isArray(row))) continue;
    if (found.length >= MOST_KEYS) return;
    const name = step(position, typeof key === "string" ? shownKey(key, ordinal) : WITHHELD);
    const value = node === undefined || typeof key !== "string" ? undefined : read(row, key);
    if (node === undefined) {
      found.push(name);
    } else if (typeof value === "object" && value !== null) {
      surplus(value, Reflect.ownKeys(value), node, name, found);
    } else if (value !== undefined && value !== null) {
      found.push(name);
    }
  }
}

/** Reads own data properties only, so that nothing inherited or computed is taken for data. */
function read(object: object, name: string): unknown {
  const property = Object.getOwnPropertyDescriptor(object, name);
  // a descriptor without `get` is one of data
  return property === undefined || "get" in property ? undefined : property.value;
}

function readAt(row: object, names: readonly string[]): unknown {
  let value: unknown = row;
  for (const name of names) {
    if (typeof value !== "object" || value === null) return undefined;
    value = read(value, name);
  }
  return value;
}

/** Takes blank values for absent ones, where a source is told to. */
function present(value: unknown, emptyIsAbsent: boolean): unknown {
  return emptyIsAbsent && (value === null || (typeof value === "string" && isBlank(value))) ? undefined : value;
}

function isBlank(text: string): boolean {
  // most begin with something to be seen
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === "";
}

function buildPicker(pick: FieldRule, emptyIsAbsent: boolean): Picker {
  if ("parts" in pick) return buildAssembler(pick.parts, emptyIsAbsent);
  const [only = [], ...others] = pick.paths;
  if (others.length > 0) return buildJoiner(pick, emptyIsAbsent);
  const [name = ""] = only;
  const at: Picker = only.length === 1 ? (row) => read(row, name) : (row) => readAt(row, only);
  const isPlain = pick.split === undefined && pick.as === undefined;
  return (row) => {
    const held = at(row);
    const value = present(held, emptyIsAbsent);
    if (value === undefined) return pick.nullable && held === null ? null : undefined;
    if (isPlain) return value;
    return pick.split === undefined ? converted(value, pick) : list(value, pick);
  };
}

function buildProver(
  part: { readonly names: readonly string[] } | { readonly value: string },
  emptyIsAbsent: boolean,
): Picker {
  return "value" in part ? () => part.value : (row) => present(readAt(row, part.names), emptyIsAbsent);
}

/** Texts put together; absent where all are. */
function buildJoiner(pick: ValueRule, emptyIsAbsent: boolean): Picker {
  const [first] = pick.paths;
  return (row) => {
    const values = pick.paths
      .map((names) => present(readAt(row, names), emptyIsAbsent))
      .filter((value) => value !== undefined);
    if (values.length === 0) {
      const isNull = pick.nullable && first !== undefined && readAt(row, first) === null;
      return isNull ? null : undefined;
    }
    if (pick.split !== undefined) return list(values[0], pick);
    return values.every((value) => typeof value === "string")
      ? values.map((one) => one.trim()).join(pick.glue)
      : NOT_CONVERTIBLE;
  };
}

/** An object put together from flat properties; absent where all its parts are. */
function buildAssembler(parts: ReadonlyMap<string, FieldRule>, emptyIsAbsent: boolean): Picker {
  const pickers = [...parts].map(([name, part]) => ({ name, pick: buildPicker(part, emptyIsAbsent) }));
  return (row) => {
    const values = pickers.map(({ name, pick }) => [name, pick(row)] as const);
    if (values.some(([, value]) => value === NOT_CONVERTIBLE)) return NOT_CONVERTIBLE;
    const held = values.filter(([, value]) => value !== undefined);
    return held.length === 0 ? undefined : Object.fromEntries(held);
  };
}

function list(value: unknown, pick: ValueRule): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== "string") return NOT_CONVERTIBLE;
  const items = value
    .split(pick.split ?? ",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map((item) => converted(item, pick));
  return items.includes(NOT_CONVERTIBLE) ? NOT_CONVERTIBLE : items;
}

function converted(value: unknown, { as, country, decimal }: ValueRule): unknown {
  if (as === undefined) return value;
  // a comma for the decimal point comes with points or spaces between thousands
  const isContinental = as === "number" && decimal === "," && typeof value === "string";
  return convert(isContinental ? value.replaceAll(/[\s.]/g, "").replace(",", ".") : value, as, country);
}

const NUMBER = /^[+-]?\d{1,300}(?:\.\d{1,300})?(?:[eE][+-]?\d{1,3})?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
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
  // what already has the type needs no conversion; JSON sends numbers where CSV sends text
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

/**
 * The moment that ISO 8601 text names, as systems write it; UTC where it has no offset. Days that do not exist, which
 * engines shift into the next month, are no moments. Salesforce leaves the colon out of its offsets.
 */
export function toMoment(given: string): Date | undefined {
  const instant = toInstant(given);
  if (instant !== undefined) return instant;
  const text = given.trim();
  if (!MOMENT.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || month > 12) return undefined;
  const colon = text.replace(" ", "T").replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
  const isWhole = !colon.includes("T") || /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(colon);
  const moment = new Date(isWhole ? colon : `${colon}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** A moment in the form that engines write themselves, `2026-01-31T10:00:00.000Z`, with or without milliseconds. */
function toInstant(text: string): Date | undefined {
  const { length } = text;
  const isForm =
    (length === 24 || length === 20) &&
    text.charCodeAt(4) === HYPHEN &&
    text.charCodeAt(7) === HYPHEN &&
    text.charCodeAt(10) === T &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON &&
    text.charCodeAt(length - 1) === Z;
  if (!isForm || (length === 24 && text.charCodeAt(19) !== POINT)) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  const milliseconds = length === 24 ? twoDigits(text, 20) * 10 + digit(text, 22) : 0;
  // the years below 100 mean others to Date.UTC, and a number that is none makes every comparison false
  const isDay = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!isDay || !(hour < 24 && minute < 60 && second < 60 && milliseconds < 1_000)) return undefined;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds));
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digit(text: string, index: number): number {
  const value = text.charCodeAt(index) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** The number that two digits make, or NaN. */
function twoDigits(text: string, index: number): number {
  return digit(text, index) * 10 + digit(text, index + 1);
}

const HYPHEN = 0x2d;
const T = 0x54;
const COLON = 0x3a;
const POINT = 0x2e;
const Z = 0x5a;
const ZERO = 0x30;
