import type { ListForm } from "./convert/list.js";

/**
 * The place of a value in a row: names with dots between them (`properties.email`). If a name contains a dot itself,
 * give a list of names.
 */
export type Path = string | readonly string[];

declare const goesWith: unique symbol;

/** The message of the compiler for an option that goes with another one only. Nothing is assignable to it. */
export interface OnlyWith<Option extends string> {
  readonly [goesWith]: Option;
}

/** The options that go with one conversion each. */
interface Options {
  /** The decimal separator of numbers. */
  readonly decimal?: OnlyWith<'as: "number"'>;
  /** Text that may stand before or after a number. */
  readonly unit?: OnlyWith<'as: "number"'>;
  /** Words for true. */
  readonly yes?: OnlyWith<'as: "boolean"'>;
  /** Words for false. */
  readonly no?: OnlyWith<'as: "boolean"'>;
  /** The form of dates, in the letters of Unicode TR35; or a list of forms. */
  readonly format?: OnlyWith<'as: "date"'>;
  /** The language of names of months and days. */
  readonly language?: OnlyWith<'as: "date"'>;
  /** The time zone of dates without one. */
  readonly timeZone?: OnlyWith<'as: "date"'>;
  /** The country of phone numbers without a prefix. */
  readonly country?: OnlyWith<'as: "phone"'>;
  /** The place within the JSON of a cell. */
  readonly at?: OnlyWith<'as: "json"'>;
  /** Removes the blanks around text. */
  readonly trim?: OnlyWith<"text that is not converted">;
}

/** A value that is taken as it is. */
export interface Unconverted extends Omit<Options, "trim"> {
  readonly as?: undefined;
  /** `false` keeps the blanks around text. Default true. */
  readonly trim?: boolean;
}

/** Numbers, booleans and text of JSON or a spreadsheet, to text. */
export interface ToText extends Omit<Options, "trim"> {
  readonly as: "text";
  readonly trim?: boolean;
}

/** Text to a number. */
export interface ToNumber extends Omit<Options, "decimal" | "unit"> {
  readonly as: "number";
  /**
   * The decimal separator. If it is stated, digits may be grouped by the other mark, by blanks or by apostrophes, in
   * threes: `1,234.50` with `"."`, `1.234,50` with `","`. If it is left out, it is a point, and no groups are read.
   */
  readonly decimal?: "." | ",";
  /** Text that may stand before or after the number, such as `kr` or `%`. It does not change the number. */
  readonly unit?: string;
}

/** Digits to a whole number of any size, for `z.bigint()`. */
export interface ToBigint extends Options {
  readonly as: "bigint";
}

/** Words to true and false. A word that is neither is refused. */
export interface ToBoolean extends Omit<Options, "yes" | "no"> {
  readonly as: "boolean";
  /** Default true, yes, y and 1. Case does not matter. */
  readonly yes?: readonly string[];
  /** Default false, no, n and 0. */
  readonly no?: readonly string[];
}

/** Text to a date or moment. */
export interface ToDate extends Omit<Options, "format" | "language" | "timeZone"> {
  readonly as: "date";
  /**
   * The form of the text, in the letters of Unicode TR35: `dd.MM.yyyy HH:mm`, `M/d/yyyy h:mm a`, `d MMM yyyy`. Several
   * forms may be given, if no text can be read as two dates. `iso`, the default, is ISO 8601 as systems write it. In a
   * list, `epoch-seconds` and `epoch-milliseconds` are forms too.
   */
  readonly format?: string | readonly string[];
  /** The language of names of months and days, such as `nb`. English ones are always read. */
  readonly language?: string;
  /** The time zone of dates without one, such as `Europe/Oslo`. Default that of the source. */
  readonly timeZone?: string;
}

/** Days since 1900, as spreadsheets count them, to a date or moment. */
export interface FromSerial extends Omit<Options, "timeZone"> {
  readonly as: "excel-serial";
  readonly timeZone?: string;
}

/** Seconds or milliseconds since 1970 to a moment. */
export interface FromEpoch extends Options {
  readonly as: "epoch-seconds" | "epoch-milliseconds";
}

/** A phone number, with the country of numbers without a prefix (ISO 3166-1): stated, or in a column of the row. */
export interface ToPhone<At extends Path = Path> extends Omit<Options, "country"> {
  readonly as: "phone";
  readonly country?: string | CountryOrigin<At>;
}

/** The country of a phone number, from another column. Codes may be in any case. */
export interface CountryOrigin<At extends Path = Path> {
  readonly path: At;
  /** Codes for the names that the system writes: `{ Norge: "NO" }`. */
  readonly words?: Readonly<Record<string, string>>;
  /** The country of rows that name none. */
  readonly otherwise?: string;
}

/** JSON in a cell. */
export interface FromJson extends Omit<Options, "at"> {
  readonly as: "json";
  /** The place within the JSON; all of it if left out. */
  readonly at?: Path;
}

/** A table of the system's words. */
export interface ByTable extends Options {
  readonly as: Readonly<Record<string, string | number | boolean>>;
}

/** The conversion of a value, with its options. */
export type ConversionOptions<At extends Path = Path> =
  | Unconverted
  | ToText
  | ToNumber
  | ToBigint
  | ToBoolean
  | ToDate
  | FromSerial
  | FromEpoch
  | ToPhone<At>
  | FromJson
  | ByTable;

/** The name of a conversion, or a table of words. */
export type Conversion = NonNullable<ConversionOptions["as"]>;

/** The conversion of a moment of evidence. Without `as`, it is ISO 8601. */
export type MomentConversion = Unconverted | ToDate | FromSerial | FromEpoch | FromJson;

interface Places {
  /** The path of the value. */
  readonly path?: OnlyWith<"no other place">;
  /** The values by which an element of a list is known. */
  readonly where?: OnlyWith<"path and take">;
  /** The path of the value within an element of a list. */
  readonly take?: OnlyWith<"path and where">;
  /** Paths of which the first counts that is filled. */
  readonly first?: OnlyWith<"no other place">;
  /** Paths whose texts are joined. */
  readonly join?: OnlyWith<"no other place">;
  /** The text between joined texts. */
  readonly with?: OnlyWith<"join">;
}

/** A value at a path. */
export interface AtPath<At extends Path = Path> extends Omit<Places, "path"> {
  readonly path: At;
}

/** A value in the element of a list: the first one with these values that is filled. */
export interface InList<At extends Path = Path> extends Omit<Places, "path" | "where" | "take"> {
  /** The path of the list. */
  readonly path: At;
  /** Names of the element, with the values by which it is known: `{ type: "EMAIL" }`. */
  readonly where: Readonly<Record<string, string | number | boolean>>;
  /** The path of the value within the element. */
  readonly take: Path;
}

/** The first of several values that is filled. */
export interface FirstOf<At extends Path = Path> extends Omit<Places, "first"> {
  readonly first: readonly At[];
}

/** Several texts as one, such as first and last name, or a date and its time. */
export interface Joined<At extends Path = Path> extends Omit<Places, "join" | "with"> {
  readonly join: readonly At[];
  /** The text between them. Default a blank. */
  readonly with?: string;
}

/** The form of a list in one cell. */
interface Listed {
  /** The separator between the elements of a list; the elements are trimmed. */
  readonly split?: string;
  /** The form of a list whose elements may be quoted, or that has brackets around it. Excludes `split`, which is found when the source is defined. */
  readonly list?: ListForm;
}

/** The treatment of a value that cannot be taken. */
interface Invalid<Treatment> {
  /**
   * `"refuse"`, the default, refuses the row. `"omit"` lets the person in without the value, and counts it. It applies to
   * optional fields, if the conversion fails or the field's schema refuses the value.
   */
  readonly onInvalid?: Treatment;
}

/** A value somewhere in a row, with its conversion. */
export type ValueOrigin<At extends Path, Converted> = (AtPath<At> | InList<At> | FirstOf<At> | Joined<At>) & Converted;

/**
 * The rule by which one field is read from a row:
 *
 * - the path to it: `"properties.email"`
 * - a path with a conversion: `{ path: "Speed", as: "number", decimal: "," }`
 * - the first of several paths that is filled: `{ first: ["Mobile", "Phone"] }`
 * - the element of a list: `{ path: "profiles", where: { type: "EMAIL" }, take: "value" }`
 * - several paths that are joined: `{ join: ["First", "Last"] }`
 * - an object that is made of flat properties: `{ object: { street: "Street", zip: "Zip" } }`
 * - a constant: `{ value: "NO" }`.
 */
export type FieldOrigin<Treatment = "refuse" | "omit", Value = unknown> =
  | Path
  | (ValueOrigin<Path, ConversionOptions> & Listed & Invalid<Treatment>)
  | (Built & Invalid<Treatment>)
  | (Constant<Value> & NoPlace);

/** An object that is made of flat properties. */
interface Built extends NoPlace {
  readonly object: Readonly<Record<string, FieldOrigin<"refuse">>>;
}

/** The options that a value without a place does not have. */
interface NoPlace {
  /** The path of the value. */
  readonly path?: OnlyWith<"no other place">;
  /** Paths of which the first counts that is filled. */
  readonly first?: OnlyWith<"no other place">;
  /** Paths whose texts are joined. */
  readonly join?: OnlyWith<"no other place">;
}

/** One value for all rows. */
export interface Constant<Value = unknown> {
  readonly value: Value;
}

/** The moment of evidence in a row. A time without a zone is refused, unless a `timeZone` is stated. */
export type MomentOrigin<At extends Path = Path> = At | ValueOrigin<At, MomentConversion> | Constant<Date | string>;

/** The reference of a document in a row, or the version of a wording. */
export type TextOrigin<At extends Path = Path> = ValueOrigin<At, Unconverted | ToText | FromJson | ByTable>;

/** A condition under which the source itself says that a row is not to be used: deleted, opted out, a test. */
export type LeaveOut =
  | {
      readonly path: Path;
      /** Words that leave the row out. Case and outer blanks do not matter. */
      readonly is: readonly (string | number | boolean)[];
    }
  | {
      readonly path: Path;
      /** Words that keep the row in. Every other value leaves it out, and so does none at all. */
      readonly isNot: readonly (string | number | boolean)[];
    }
  | {
      readonly path: Path;
      /** Leaves out rows that have any value there. */
      readonly filled: true;
    };
