import { isPhoneCountry } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";
import { buildFormat, findConflict, isLanguage } from "./convert/format.js";
import type { ListForm } from "./convert/list.js";
import { foldWord, NO, YES } from "./convert/words.js";
import { findZone } from "./convert/zone.js";
import { type AbsentWords, withoutMeanings } from "./map/absent.js";
import {
  type ConversionRule,
  type CountryRule,
  type FieldRule,
  type LeaveOutRule,
  type Place,
  readPath,
  type Scalar,
  type ValueRule,
} from "./map/rules.js";

/** The circumstances in which an origin is read. */
export interface OriginContext {
  /** The place of the origin in the declaration, for messages. */
  readonly where: string;
  readonly nullable: boolean;
  /** Text is trimmed, unless the origin says otherwise. */
  readonly trim: boolean;
  readonly absent: AbsentWords;
  /** Words that the field itself has as values. */
  readonly choices: readonly string[];
  readonly timeZone: string | undefined;
  /** The part of the evidence that is read, if it is one. */
  readonly evidence?: "moment" | "text";
}

/** The options of each conversion. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  none: ["trim", "split", "list"],
  text: ["trim", "split", "list"],
  number: ["decimal", "unit", "split", "list"],
  bigint: ["split", "list"],
  boolean: ["yes", "no", "split", "list"],
  date: ["format", "language", "timeZone", "split", "list"],
  "excel-serial": ["timeZone", "split", "list"],
  "epoch-seconds": ["split", "list"],
  "epoch-milliseconds": ["split", "list"],
  phone: ["country", "split", "list"],
  json: ["at", "split", "list"],
  table: ["split", "list"],
};

const PLACES = ["path", "first", "join", "object", "value"];

/** An origin whose options are not checked yet. */
type Given = Readonly<Record<string, unknown>>;

/** Reads an origin into a rule. @throws DefinitionError `invalid-source` */
export function readOrigin(origin: unknown, context: OriginContext): FieldRule {
  const { where } = context;
  if (typeof origin === "string" || Array.isArray(origin)) return readValue({ path: origin }, context);
  if (typeof origin !== "object" || origin === null)
    throw invalid(where, "it is neither a path nor an object with one");
  // every option is checked below
  const given = origin as Given;
  const places = PLACES.filter((name) => given[name] !== undefined || (name === "value" && Object.hasOwn(given, name)));
  if (places.length !== 1) {
    throw invalid(
      where,
      `it has ${places.length === 0 ? "no place" : "several places"}: give one of ${PLACES.join(", ")}`,
    );
  }
  if (places[0] === "value") {
    checkNames(given, ["value"], where);
    return { value: readConstant(given.value, where) };
  }
  if (places[0] === "object") {
    checkNames(given, ["object", "onInvalid"], where);
    if (typeof given.object !== "object" || given.object === null)
      throw invalid(where, "`object` is not an object of origins");
    const parts = Object.entries(given.object).map(([name, part]) => {
      const inner = `${where}.${name}`;
      if (typeof part === "object" && part !== null && "onInvalid" in part && part.onInvalid === "omit") {
        throw invalid(inner, "a part of an object cannot be omitted: give `onInvalid` to the whole");
      }
      return [name, readOrigin(part, { ...context, where: inner, nullable: true, choices: [] })] as const;
    });
    return { parts: new Map(parts) };
  }
  return readValue(given, context);
}

function readValue(given: Given, context: OriginContext): ValueRule {
  const { where, nullable, timeZone, evidence } = context;
  const { as } = given;
  const kind = as === undefined ? "none" : typeof as === "object" && as !== null ? "table" : as;
  if (
    typeof kind !== "string" ||
    !Object.hasOwn(OPTIONS, kind) ||
    (kind === "none" && as !== undefined) ||
    as === "table"
  ) {
    throw invalid(where, "`as` is not a known conversion");
  }
  const placed =
    given.path === undefined
      ? given.first === undefined
        ? ["join", "with"]
        : ["first"]
      : given.where === undefined && given.take === undefined
        ? ["path"]
        : ["path", "where", "take"];
  for (const name of Object.keys(given)) {
    if (given[name] === undefined || [...placed, "as", "onInvalid", ...(OPTIONS[kind] ?? [])].includes(name)) continue;
    const owner = Object.keys(OPTIONS).find((one) => OPTIONS[one]?.includes(name));
    const isPlace = ["where", "take", "with", ...PLACES].includes(name);
    throw invalid(
      where,
      owner === undefined && !isPlace
        ? "it has an option that is not known"
        : `\`${name}\` does not go with ${isPlace ? "this place" : kind === "none" ? "a value that is not converted" : `as: "${kind}"`}`,
    );
  }
  if (
    evidence === "moment" &&
    !["none", "date", "excel-serial", "epoch-seconds", "epoch-milliseconds", "json"].includes(kind)
  ) {
    throw invalid(where, `evidence has moments, and as: "${kind}" makes none`);
  }
  const inside = given.at === undefined ? undefined : readPath(given.at as string, `${where}, at`); // readPath checks it
  const isImplied = evidence === "moment" && (kind === "none" || kind === "json");
  const conversion = isImplied
    ? { as: "date" as const, formats: undefined, language: undefined, timeZone }
    : inside === undefined
      ? readConversion(kind, given, context)
      : undefined;
  if (evidence === "moment" && kind === "json" && inside === undefined)
    throw invalid(where, "state `at`, the place within the JSON");
  if (given.trim !== undefined && typeof given.trim !== "boolean")
    throw invalid(where, "`trim` is neither true nor false");
  return {
    places: readPlaces(given, inside, where),
    combine: given.join === undefined ? "first" : "join",
    glue: readGlue(given.with, where),
    conversion,
    list: readListForm(given, where),
    nullable,
    trim: context.trim && given.trim !== false,
    absent: withoutMeanings(context.absent, [...context.choices, ...listMeanings(conversion)]),
    isEvidence: evidence !== undefined,
  };
}

function readPlaces(given: Given, inside: readonly string[] | undefined, where: string): readonly Place[] {
  if (given.where !== undefined || given.take !== undefined) {
    if (inside !== undefined) throw invalid(where, "`at` and `where` exclude each other");
    if (typeof given.where !== "object" || given.where === null || given.take === undefined) {
      throw invalid(where, "`where` and `take` go together");
    }
    const conditions = Object.entries(given.where);
    if (conditions.length === 0 || !conditions.every(([, value]) => isScalar(value))) {
      throw invalid(where, "`where` has no text, number or boolean by which an element is known");
    }
    const element = {
      where: new Map<string, Scalar>(conditions as [string, Scalar][]), // just checked
      take: readPath(given.take as string, `${where}, take`), // readPath checks it
    };
    return [{ names: readPath(given.path as string, where), element, inside }];
  }
  const paths = given.path === undefined ? (given.first ?? given.join) : [given.path];
  if (!Array.isArray(paths) || paths.length === 0) throw invalid(where, "it has no list of paths");
  return paths.map((path: string) => ({ names: readPath(path, where), element: undefined, inside }));
}

function readGlue(glue: unknown, where: string): string {
  if (glue !== undefined && typeof glue !== "string") throw invalid(where, "`with` is not text");
  return glue ?? " ";
}

function readListForm({ split, list }: Given, where: string): ListForm | string | undefined {
  if (split !== undefined && list !== undefined) throw invalid(where, "`split` and `list` exclude each other");
  if (split !== undefined) {
    if (typeof split !== "string" || split === "") throw invalid(where, "`split` is not the text between elements");
    return split;
  }
  if (list === undefined) return undefined;
  if (typeof list !== "object" || list === null) throw invalid(where, "`list` is not an object with a separator");
  const { separator, quote, brackets } = list as Given; // its options are checked here
  checkNames(list as Given, ["separator", "quote", "brackets"], `${where}, list`);
  const isForm =
    typeof separator === "string" &&
    separator !== "" &&
    (quote === undefined || (typeof quote === "string" && /^(?:"|'|"'|'")$/.test(quote))) &&
    (brackets === undefined || typeof brackets === "boolean");
  if (!isForm) throw invalid(where, "`list` lacks its separator, or has a quote other than \" and '");
  return list as ListForm; // just checked
}

function readConversion(
  kind: string,
  given: Given,
  { where, timeZone, nullable }: OriginContext,
): ConversionRule | undefined {
  switch (kind) {
    case "text":
    case "bigint":
    case "json":
    case "epoch-seconds":
    case "epoch-milliseconds":
      return { as: kind };
    case "number": {
      const { decimal, unit } = given;
      if (decimal !== undefined && decimal !== "." && decimal !== ",")
        throw invalid(where, "`decimal` is neither . nor ,");
      if (unit !== undefined && (typeof unit !== "string" || unit.trim() === "" || /\d/.test(unit))) {
        throw invalid(where, "`unit` is not text without digits");
      }
      return { as: kind, decimal, unit: unit?.trim() };
    }
    case "boolean":
      return readBoolean(given, where);
    case "date":
      return readDate(given, timeZone, where);
    case "excel-serial":
      return { as: kind, timeZone: readZone(given.timeZone, where) ?? timeZone };
    case "phone":
      return { as: kind, country: readCountry(given.country, where) };
    case "table": {
      const table = given.as as Given; // an object, by its kind
      if (!Object.values(table).every((value) => isScalar(value) || (nullable && value === null))) {
        throw invalid(where, "the table of words has a value other than text, a number or a boolean");
      }
      return { as: kind, table: Object.freeze({ ...(table as Record<string, Scalar>) }) }; // just checked
    }
    default:
      return undefined;
  }
}

function readBoolean({ yes = YES, no = NO }: Given, where: string): ConversionRule {
  const [positive, negative] = [readWordList(yes, "yes", where), readWordList(no, "no", where)];
  const folded = new Set(positive.map(foldWord));
  if (negative.some((word) => folded.has(foldWord(word)))) throw invalid(where, "a word is both in `yes` and in `no`");
  return { as: "boolean", yes: positive, no: negative };
}

function readWordList(words: unknown, name: string, where: string): readonly string[] {
  if (
    !Array.isArray(words) ||
    words.length === 0 ||
    !words.every((word) => typeof word === "string" && word.trim() !== "")
  ) {
    throw invalid(where, `\`${name}\` is not a list of words`);
  }
  return words;
}

function readDate(given: Given, sourceZone: string | undefined, where: string): ConversionRule {
  const { format, language } = given;
  const timeZone = readZone(given.timeZone, where) ?? sourceZone;
  if (language !== undefined && (typeof language !== "string" || !isLanguage(language))) {
    throw invalid(where, "`language` is not a language that this platform knows, such as nb");
  }
  if (format === undefined) {
    if (language !== undefined) throw invalid(where, "`language` goes with a `format` that has names");
    return { as: "date", formats: undefined, language, timeZone };
  }
  const formats: unknown[] = Array.isArray(format) ? format : [format];
  if (formats.length === 0 || !formats.every((one) => typeof one === "string"))
    throw invalid(where, "`format` is not text, or a list of texts");
  const built = formats.map((one) => {
    const form = buildFormat(one as string, language); // all are text, as was checked
    if ("problem" in form) throw invalid(where, `the format "${one}" ${form.problem}`);
    return form;
  });
  const [first, second] = findConflict(built) ?? [];
  if (first !== undefined && second !== undefined) {
    throw invalid(
      where,
      `the formats "${formats[first]}" and "${formats[second]}" can read one text as two dates: leave one out`,
    );
  }
  return { as: "date", formats: formats as string[], language, timeZone };
}

/** Checks the name of a time zone. */
export function readZone(timeZone: unknown, where: string): string | undefined {
  if (timeZone === undefined) return undefined;
  if (typeof timeZone !== "string" || findZone(timeZone) === undefined) {
    throw invalid(where, "`timeZone` is not a zone of the IANA database, such as Europe/Oslo");
  }
  return timeZone;
}

function readCountry(country: unknown, where: string): CountryRule | undefined {
  if (country === undefined) return undefined;
  if (typeof country === "string") return { code: checkCountryCode(country, where) };
  if (typeof country !== "object" || country === null)
    throw invalid(where, "`country` is neither a code nor an object with a path");
  const { path, words = {}, otherwise } = country as Given; // checked here
  checkNames(country as Given, ["path", "words", "otherwise"], `${where}, country`);
  if (typeof words !== "object" || words === null) throw invalid(where, "`words` is not a table of countries");
  const codes = Object.entries(words).map(([word, code]) => [foldWord(word), checkCountryCode(code, where)] as const);
  return {
    names: readPath(path as string, `${where}, country`), // readPath checks it
    words: new Map(codes),
    otherwise: otherwise === undefined ? undefined : checkCountryCode(otherwise, where),
  };
}

function checkCountryCode(code: unknown, where: string): string {
  if (typeof code !== "string" || !isPhoneCountry(code))
    throw invalid(where, "the country of a phone number is not known");
  return code;
}

/** Reads the conditions under which rows are left out. */
export function readLeaveOut(conditions: unknown, absent: AbsentWords, where: string): readonly LeaveOutRule[] {
  if (conditions === undefined) return [];
  if (!Array.isArray(conditions)) throw invalid(where, "`leaveOut` is not a list of conditions");
  return conditions.map((condition: unknown) => {
    if (typeof condition !== "object" || condition === null)
      throw invalid(where, "a condition of `leaveOut` is not an object");
    const { path, is, isNot, filled } = condition as Given; // checked here
    checkNames(condition as Given, ["path", "is", "isNot", "filled"], where);
    const names = readPath(path as string, `${where}, leaveOut`); // readPath checks it
    const tests = [is, isNot, filled].filter((one) => one !== undefined);
    const words = is ?? isNot;
    const isTest =
      words === undefined ? filled === true : Array.isArray(words) && words.length > 0 && words.every(isScalar);
    if (tests.length !== 1 || !isTest)
      throw invalid(where, "a condition of `leaveOut` has one of is, isNot and filled: true");
    const list = words === undefined ? undefined : (words as Scalar[]).map((word) => foldWord(String(word))); // scalars, as was checked
    return {
      names,
      words: list === undefined ? undefined : new Set(list),
      inverted: isNot !== undefined,
      absent: withoutMeanings(absent, list ?? []),
    };
  });
}

/** Lists the words to which a conversion gives a meaning, so that they do not stand for absent. */
function listMeanings(conversion: ConversionRule | undefined): readonly string[] {
  if (conversion?.as === "boolean") return [...conversion.yes, ...conversion.no];
  return conversion?.as === "table" ? Object.keys(conversion.table) : [];
}

function readConstant(value: unknown, where: string): unknown {
  try {
    // a copy, so that a later change by the caller changes no row
    return structuredClone(value);
  } catch {
    throw invalid(where, "`value` is not plain data");
  }
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function checkNames(given: Given, names: readonly string[], where: string): void {
  if (Object.keys(given).some((name) => !names.includes(name))) {
    throw invalid(where, `it has another option than ${names.join(", ")}`);
  }
}

function invalid(where: string, what: string): DefinitionError {
  return new DefinitionError("invalid-source", where, what);
}
