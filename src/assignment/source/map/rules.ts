import { DefinitionError } from "../../../errors/index.js";
import type { ListForm } from "../convert/list.js";
import type { Path } from "../origins.js";
import type { AbsentWords } from "./absent.js";

/** The place of a value in a row. */
export interface Place {
  /** The steps to it; those of a list lead to the list. */
  readonly names: readonly string[];
  /** The element of a list, chosen by some of its values, and the steps to the value within it. */
  readonly element: { readonly where: ReadonlyMap<string, Scalar>; readonly take: readonly string[] } | undefined;
  /** The steps within the JSON of a cell. */
  readonly inside: readonly string[] | undefined;
}

/** A value that can be compared and written. */
export type Scalar = string | number | boolean;

/** The conversion of one value, with all options. @internal */
export type ConversionRule =
  | { readonly as: "text" | "bigint" | "json" | "epoch-seconds" | "epoch-milliseconds" }
  | { readonly as: "number"; readonly decimal: "." | "," | undefined; readonly unit: string | undefined }
  | { readonly as: "boolean"; readonly yes: readonly string[]; readonly no: readonly string[] }
  | {
      readonly as: "date";
      readonly formats: readonly string[] | undefined;
      readonly language: string | undefined;
      readonly timeZone: string | undefined;
    }
  | { readonly as: "excel-serial"; readonly timeZone: string | undefined }
  | { readonly as: "phone"; readonly country: CountryRule | undefined }
  | { readonly as: "table"; readonly table: Readonly<Record<string, Scalar>> };

/** The country of phone numbers without one: stated, or in the row. */
export type CountryRule =
  | { readonly code: string }
  | {
      readonly names: readonly string[];
      /** Country codes by folded word. */
      readonly words: ReadonlyMap<string, string>;
      readonly otherwise: string | undefined;
    };

/** The origin of a field's value, and its conversion. @internal */
export type FieldRule = ValueRule | { readonly parts: ReadonlyMap<string, FieldRule> } | { readonly value: unknown };

/** The rule for one value. @internal */
export interface ValueRule {
  readonly places: readonly Place[];
  /** The treatment of several places. */
  readonly combine: "first" | "join";
  /** The text between joined values. */
  readonly glue: string;
  readonly conversion: ConversionRule | undefined;
  /** The form of a list in one cell, or the separator between its elements. */
  readonly list: ListForm | string | undefined;
  /** The field may hold null. */
  readonly nullable: boolean;
  readonly trim: boolean;
  /** Words for absent, except those that have a meaning here. */
  readonly absent: AbsentWords;
  /** Dates are evidence, which must have a zone. */
  readonly isEvidence: boolean;
}

/** The rule for a field or a part of the evidence. @internal */
export interface NamedRule {
  readonly name: string;
  readonly rule: FieldRule;
  /** A value that cannot be taken is left out. */
  readonly omits: boolean;
  /** Text that lost its encoding is refused, because the person is found by it. Elsewhere it is counted. */
  readonly mustBeWhole: boolean;
  /** Every row needs it, so that it must be in some of the first rows. */
  readonly isNeeded: boolean;
}

/** A condition under which rows are left out. @internal */
export interface LeaveOutRule {
  readonly names: readonly string[];
  /** Folded words; undefined if the value is only to be there. */
  readonly words: ReadonlySet<string> | undefined;
  /** Rows are left out if the value is none of the words. */
  readonly inverted: boolean;
  readonly absent: AbsentWords;
}

/** The rules of a mapping that name paths. */
export interface Paths {
  readonly rules: readonly NamedRule[];
  readonly evidence: readonly NamedRule[] | undefined;
  readonly leaveOut: readonly LeaveOutRule[];
  readonly ignore: readonly (readonly string[])[];
  /** The source has a `map`, rather than rows with the fields' own names. */
  readonly isMapped: boolean;
}

/** All that a source declares about its rows. @internal */
export interface MappingParts extends Paths {
  /** The source and its assignment, for messages. */
  readonly where: string;
  readonly drops: boolean;
  readonly emptyIsAbsent: boolean;
  /** Names that may be shown in full. */
  readonly shown: ReadonlySet<string>;
  /** Columns that all rows have, if they come of a file with a header. */
  readonly columns: readonly string[] | undefined;
  /** Reasons of properties that were declined, by name. */
  readonly declined: ReadonlyMap<string, string>;
}

/** Reads the steps of a path. @throws DefinitionError `invalid-source` */
export function readPath(path: Path, where: string): readonly string[] {
  const names = typeof path === "string" ? path.split(".") : path;
  if (!Array.isArray(names) || names.length === 0 || names.some((name) => typeof name !== "string" || name === "")) {
    throw new DefinitionError("invalid-source", where, "a path is not text, or has an empty step");
  }
  return [...names];
}

/** Lists all values of a rule. */
export function listValues(rule: FieldRule): readonly ValueRule[] {
  if ("value" in rule) return [];
  return "parts" in rule ? [...rule.parts.values()].flatMap(listValues) : [rule];
}

/** Lists the paths from which a value is read, and that of the country. */
export function listPaths({ places, conversion }: ValueRule): readonly (readonly string[])[] {
  const country = conversion?.as === "phone" ? conversion.country : undefined;
  return [...places.map(({ names }) => names), ...(country !== undefined && "names" in country ? [country.names] : [])];
}
