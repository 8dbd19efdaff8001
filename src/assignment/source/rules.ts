import { DefinitionError } from "../../errors/index.js";

/**
 * The place of a value in a row: names with dots between them (`properties.email`). If a name contains a dot itself,
 * give a list of names.
 */
export type Path = string | readonly string[];

/** The conversion of text to a number, boolean, date or international phone number, or by a table of its values. */
export type Conversion = "number" | "boolean" | "date" | "phone" | Readonly<Record<string, string | number | boolean>>;

/** The place of a field's value, and its conversion. @internal */
export type FieldRule = ValueRule | { readonly parts: ReadonlyMap<string, FieldRule> };

/** The rule for one value. @internal */
export interface ValueRule {
  /** The paths to the value; several are joined. */
  readonly paths: readonly (readonly string[])[];
  readonly as: Conversion | undefined;
  /** Country of phone numbers without one. */
  readonly country: string | undefined;
  /** The decimal separator of numbers. */
  readonly decimal: "." | ",";
  /** The text between joined values. */
  readonly glue: string;
  /** The separator between the elements of a list, if the value is one. */
  readonly split: string | undefined;
  /** The field may hold null. */
  readonly nullable: boolean;
}

/** Tells whether a value is a valid conversion. */
export function isConversion(as: unknown): as is Conversion | undefined {
  if (as === undefined || as === "number" || as === "boolean" || as === "date" || as === "phone") return true;
  return typeof as === "object" && as !== null;
}

/** Reads the steps of a path. @throws DefinitionError `invalid-source` */
export function readPath(path: Path, where: string): readonly string[] {
  const names = typeof path === "string" ? path.split(".") : path;
  if (!Array.isArray(names) || names.length === 0 || names.some((name) => typeof name !== "string" || name === "")) {
    throw new DefinitionError("invalid-source", where, "a path is not text, or has an empty step");
  }
  return names;
}
