import { shownKey, step, UnreadableRow, WHOLE, WITHHELD } from "../boundary/index.js";
import { DefinitionError, type Refusal, refusal } from "../errors/index.js";
import { isPhoneCountry, toE164 } from "./phone.js";

/**
 * Where a value stands in a row: names with dots between them (`properties.email`), or a list of names where one
 * contains a dot itself.
 */
export type Path = string | readonly string[];

/** How text is converted: to a number, boolean, date or international phone number; or by a table of its values. */
export type Conversion = "number" | "boolean" | "date" | "phone" | Readonly<Record<string, string | number | boolean>>;

/** Where the value of a field is found, and what is done to it. @internal */
export type FieldPick = ValuePick | { readonly parts: ReadonlyMap<string, FieldPick> };

/** A pick of one value. @internal */
export interface ValuePick {
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
  readonly picks: ReadonlyMap<string, FieldPick>;
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
  /** Names of properties that were neither picked nor ignored; `(key 3)` for a third one whose name may be personal. */
  readonly undeclared: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** A source's mapping, ready to use. @internal */
export interface Mapping extends MappingParts {
  map(row: unknown): Mapped;
}

/** Properties by name; a leaf is covered by a pick or an ignore, with all that lies below it. */
type Tree = Map<string, Tree | "leaf">;

/** More undeclared keys in one row than this are not told apart. */
const MOST_KEYS = 1_000;

/** Whether a value says how to convert. */
export function isConversion(as: unknown): as is Conversion | undefined {
  if (as === undefined || as === "number" || as === "boolean" || as === "date" || as === "phone") return true;
  return typeof as === "object" && as !== null;
}

/** Makes a mapping of its parts. @throws DefinitionError `invalid-source` */
export function mappingOf(parts: MappingParts, where: string): Mapping {
  const tree: Tree = new Map();
  for (const { paths, country } of [...parts.picks.values()].flatMap(valuesOf)) {
    if (country !== undefined && !isPhoneCountry(country)) {
      throw new DefinitionError("invalid-source", where, "the country of a phone number is not known");
    }
    for (const names of paths) cover(tree, names, where);
  }
  for (const part of parts.evidence?.values() ?? []) {
    if ("names" in part) cover(tree, part.names, where);
  }
  for (const path of parts.ignore) cover(tree, namesOf(path, where), where);
  return Object.freeze({ ...parts, map: (row: unknown) => mapRow(row, parts, tree) });
}

function valuesOf(pick: FieldPick): readonly ValuePick[] {
  return "parts" in pick ? [...pick.parts.values()].flatMap(valuesOf) : [pick];
}

/** The steps of a path. @throws DefinitionError `invalid-source` */
export function namesOf(path: Path, where: string): readonly string[] {
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

function mapRow(row: unknown, parts: MappingParts, tree: Tree): Mapped {
  const input: Record<string, unknown> = Object.create(null);
  const evidence: Record<string, unknown> | undefined = parts.evidence === undefined ? undefined : Object.create(null);
  const undeclared: string[] = [];
  const refusals: Refusal[] = [];
  try {
    if (row instanceof UnreadableRow) {
      const at = { position: `(line ${row.line})` };
      refusals.push(refusal("unreadable-row", at, "the line has more or fewer cells than the header"));
    } else if (typeof row !== "object" || row === null || Array.isArray(row)) {
      refusals.push(refusal("unreadable-row", { position: WHOLE }, "the row is not an object"));
    } else if (tree.size > 0 && !Reflect.ownKeys(row).some((key) => typeof key === "string" && tree.has(key))) {
      // not a row of this source at all, as of a CSV file without its header: then even names may be people's
      undeclared.push(WITHHELD);
      refusals.push(
        refusal("unreadable-row", { position: WHOLE }, "the row has none of the properties that are picked"),
      );
    } else {
      surplus(row, tree, "", undeclared);
      for (const [name, pick] of parts.picks) {
        const value = picked(row, pick, parts.emptyIsAbsent);
        if (value === NOT_CONVERTIBLE) {
          refusals.push(
            refusal("not-convertible", { field: name, position: name }, "cannot be converted as the mapping asks"),
          );
        } else if (value !== undefined) input[name] = value;
      }
      for (const [name, part] of parts.evidence ?? []) {
        const value = "value" in part ? part.value : present(read(row, part.names), parts.emptyIsAbsent);
        if (evidence !== undefined && value !== undefined) evidence[name] = value;
      }
    }
  } catch {
    // only proxies and accessors of a hostile row can throw here
    refusals.push(refusal("unreadable-row", { position: WHOLE }, "the row cannot be read as plain data"));
  }
  if (!parts.drops) {
    for (const name of undeclared) {
      refusals.push(refusal("undeclared-property", { position: name }, "is neither picked nor ignored"));
    }
  }
  return { input, evidence, undeclared, refusals };
}

/** Collects the names of what the tree does not cover. Values are looked into only on the way to a covered one. */
function surplus(row: object, tree: Tree, position: string, found: string[]): void {
  for (const [ordinal, key] of Reflect.ownKeys(row).entries()) {
    if (found.length >= MOST_KEYS) return;
    if (key === "length" && Array.isArray(row)) continue;
    const name = typeof key === "string" ? shownKey(key, ordinal) : WITHHELD;
    const node = typeof key === "string" ? tree.get(key) : undefined;
    if (node === undefined) {
      found.push(step(position, name));
    } else if (node instanceof Map && typeof key === "string") {
      const value = read(row, [key]);
      if (typeof value === "object" && value !== null) surplus(value, node, step(position, name), found);
      else if (value !== undefined && value !== null) found.push(step(position, name));
    }
  }
}

/** Reads own data properties only, so that nothing inherited or computed is taken for data. */
function read(row: unknown, names: readonly string[]): unknown {
  let value = row;
  for (const name of names) {
    if (typeof value !== "object" || value === null) return undefined;
    const property = Reflect.getOwnPropertyDescriptor(value, name);
    value = property !== undefined && Object.hasOwn(property, "value") ? property.value : undefined;
  }
  return value;
}

function present(value: unknown, emptyIsAbsent: boolean): unknown {
  return emptyIsAbsent && (value === null || (typeof value === "string" && value.trim() === "")) ? undefined : value;
}

const NOT_CONVERTIBLE: unique symbol = Symbol("not convertible");

function picked(row: object, pick: FieldPick, emptyIsAbsent: boolean): unknown {
  if ("parts" in pick) return assembled(row, pick.parts, emptyIsAbsent);
  const values = pick.paths
    .map((names) => present(read(row, names), emptyIsAbsent))
    .filter((value) => value !== undefined);
  const [first] = values;
  if (first === undefined) {
    const [only] = pick.paths;
    const isNull = pick.nullable && only !== undefined && read(row, only) === null;
    return isNull ? null : undefined;
  }
  if (pick.split !== undefined) return list(first, pick);
  if (pick.paths.length > 1) {
    return values.every((value) => typeof value === "string")
      ? values.map((one) => one.trim()).join(pick.glue)
      : NOT_CONVERTIBLE;
  }
  return converted(first, pick);
}

/** An object put together from flat properties; absent where all its parts are. */
function assembled(row: object, parts: ReadonlyMap<string, FieldPick>, emptyIsAbsent: boolean): unknown {
  const values = [...parts].map(([name, part]) => [name, picked(row, part, emptyIsAbsent)] as const);
  if (values.some(([, value]) => value === NOT_CONVERTIBLE)) return NOT_CONVERTIBLE;
  const present = values.filter(([, value]) => value !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

function list(value: unknown, pick: ValuePick): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== "string") return NOT_CONVERTIBLE;
  const items = value
    .split(pick.split ?? ",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map((item) => converted(item, pick));
  return items.includes(NOT_CONVERTIBLE) ? NOT_CONVERTIBLE : items;
}

function converted(value: unknown, { as, country, decimal }: ValuePick): unknown {
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
      return momentOf(text) ?? NOT_CONVERTIBLE;
    case "phone":
      return toE164(text, country) ?? NOT_CONVERTIBLE;
  }
}

/**
 * The moment that ISO 8601 text names, as systems write it; UTC where it has no offset. Days that do not exist, which
 * engines shift into the next month, are no moments. Salesforce leaves the colon out of its offsets.
 */
export function momentOf(given: string): Date | undefined {
  const text = given.trim();
  if (!MOMENT.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || month > 12) return undefined;
  const colon = text.replace(" ", "T").replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
  const isWhole = !colon.includes("T") || /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(colon);
  const moment = new Date(isWhole ? colon : `${colon}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
