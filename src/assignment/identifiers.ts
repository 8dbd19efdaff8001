import { findUnknownOption, quotedName } from "../boundary/index.js";
import { DefinitionError } from "../errors/index.js";

const ID = /^[a-z][a-z0-9-]{0,47}$/;
const FIELD_NAME = /^[a-z][A-Za-z0-9]{0,47}$/;

/** Columns that PostgreSQL gives to each table itself; it refuses others of these names. */
export const SYSTEM_COLUMNS = ["ctid", "xmin", "xmax", "cmin", "cmax", "tableoid"] as const;

type Lower =
  | "a"
  | "b"
  | "c"
  | "d"
  | "e"
  | "f"
  | "g"
  | "h"
  | "i"
  | "j"
  | "k"
  | "l"
  | "m"
  | "n"
  | "o"
  | "p"
  | "q"
  | "r"
  | "s"
  | "t"
  | "u"
  | "v"
  | "w"
  | "x"
  | "y"
  | "z";
type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

type OnlyOf<Text extends string, Allowed extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Allowed
    ? OnlyOf<Rest, Allowed>
    : false
  : true;

type StartsLower<Text extends string> = Text extends `${Lower}${string}` ? true : false;

/** The message of the compiler for an id or field name of the wrong form. */
export interface InvalidName<Name extends string, Form extends string> {
  readonly invalidName: Name;
  readonly form: Form;
}

/** `Id` if it may become a schema and role name, else the fault. Wide strings are checked at definition. */
export type CheckedId<Id extends string> = string extends Id
  ? Id
  : [StartsLower<Id>, OnlyOf<Id, Lower | Digit | "-">] extends [true, true]
    ? Id
    : InvalidName<Id, "a-z, then a-z 0-9 or -, at most 48 in all">;

/** `Name` if it may name a field, which becomes a column, else the fault. */
export type CheckedFieldName<Name extends string> = string extends Name
  ? Name
  : Name extends (typeof SYSTEM_COLUMNS)[number]
    ? InvalidName<Name, "another name than that of a system column of PostgreSQL">
    : [StartsLower<Name>, OnlyOf<Name, Lower | Uppercase<Lower> | Digit>] extends [true, true]
      ? Name
      : InvalidName<Name, "a-z, then A-Z a-z or 0-9, at most 48 in all">;

/** The message of the compiler for a text that must say something, and does not. */
export interface Blank<Text extends string> {
  readonly blank: Text;
}

/** `Text` if it says something. Wide strings are checked at definition. */
export type CheckedText<Text extends string> = IsBlank<Text> extends true ? Blank<Text> : Text;

type IsBlank<Text extends string> = Text extends ""
  ? true
  : Text extends `${" " | "\t" | "\n" | "\r"}${infer Rest}`
    ? IsBlank<Rest>
    : false;

/** Makes sure that an id has the form from which schema and role names are derived. */
export function checkId(id: unknown, of: string): asserts id is string {
  if (typeof id !== "string" || !ID.test(id)) {
    throw new DefinitionError(
      "invalid-id",
      of,
      `the id ${quotedName(id)} does not have the form ^[a-z][a-z0-9-]{0,47}$`,
    );
  }
}

/** Makes sure that a field name has the form from which column names are derived. */
export function checkFieldName(name: string, of: string): void {
  if (!FIELD_NAME.test(name) || name in Object.prototype) {
    throw new DefinitionError(
      "invalid-id",
      of,
      `the field name ${quotedName(name)} does not have the form ^[a-z][A-Za-z0-9]{0,47}$`,
    );
  }
  if (SYSTEM_COLUMNS.some((column) => column === name)) {
    throw new DefinitionError(
      "invalid-id",
      of,
      `the field name ${quotedName(name)} is that of a system column, which PostgreSQL has in each table`,
      `Give the field another name, such as ${name}Value.`,
    );
  }
}

/** Makes sure that a text which people will read says something. */
export function checkText(text: unknown, where: string, name: string, remedy?: string): asserts text is string {
  if (typeof text !== "string" || text.trim() === "") {
    throw new DefinitionError("blank-text", where, `${name} is missing or blank`, remedy);
  }
}

/** Makes sure that a text which may be left out is one. Documents list a blank one as missing. */
export function checkOptionalText(text: unknown, where: string, name: string): void {
  if (text === undefined || typeof text === "string") return;
  throw new DefinitionError(
    "invalid-terms",
    where,
    `${name} is not text`,
    "Say it in words of your own, or leave it out.",
  );
}

const EMAIL = /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63})+$/;

/** Makes sure that an e-mail address can be written to. */
export function checkEmail(email: unknown, where: string, name: string): void {
  if (typeof email !== "string" || email.length > 254 || !EMAIL.test(email)) {
    throw new DefinitionError("invalid-contact", where, `${name} is not an e-mail address`);
  }
}

const COUNTRY = /^[A-Z]{2}$/;

/** Makes sure that a country is given by its two-letter code (ISO 3166-1). */
export function checkCountry(country: unknown, where: string): void {
  if (typeof country !== "string" || !COUNTRY.test(country)) {
    throw new DefinitionError("invalid-country", where, "the country is not a two-letter code");
  }
}

/** Makes sure that no option is misspelt. The caller would think that an ignored option holds. */
export function checkOptions(declared: unknown, known: readonly string[], where: string): void {
  if (declared === undefined) return; // other checks tell of what is missing
  if (typeof declared !== "object" || declared === null) {
    throw new DefinitionError(
      "invalid-terms",
      where,
      "it is not an object of options",
      `Options: ${known.join(", ")}.`,
    );
  }
  const unknown = findUnknownOption(declared, known, FORMER);
  if (unknown !== undefined) throw new DefinitionError("invalid-terms", where, unknown.what, unknown.remedy);
}

/** Names of 0.1.0. */
const FORMER = { sealed: "encrypted", pick: "map" };
