import { DefinitionError } from "../../errors/index.js";

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

/** Whether a value says how to convert. */
export function isConversion(as: unknown): as is Conversion | undefined {
  if (as === undefined || as === "number" || as === "boolean" || as === "date" || as === "phone") return true;
  return typeof as === "object" && as !== null;
}

/** The steps of a path. @throws DefinitionError `invalid-source` */
export function readPath(path: Path, where: string): readonly string[] {
  const names = typeof path === "string" ? path.split(".") : path;
  if (!Array.isArray(names) || names.length === 0 || names.some((name) => typeof name !== "string" || name === "")) {
    throw new DefinitionError("invalid-source", where, "a path is not text, or has an empty step");
  }
  return names;
}
