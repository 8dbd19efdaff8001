import { isPhoneCountry, quotedName, shownKey, step, WHOLE, WITHHELD } from "../../boundary/index.js";
import { DefinitionError, type Refusal, refusal } from "../../errors/index.js";
import { buildConverter, NOT_CONVERTIBLE } from "./convert.js";
import { buildPicker, buildProver, isBlank, type Picker, readOwn } from "./pick.js";
import { buildReader, MOST_KEYS, type Reading, type RowReader, type Tree } from "./reader.js";
import { UnreadableRow } from "./readers/unreadable-row.js";
import { type FieldRule, type Path, readPath, type ValueRule } from "./rules.js";

interface MappingParts {
  readonly rules: ReadonlyMap<string, FieldRule>;
  readonly evidence:
    | ReadonlyMap<string, { readonly names: readonly string[] } | { readonly value: string }>
    | undefined;
  readonly ignore: readonly Path[];
  readonly drops: boolean;
  readonly emptyIsAbsent: boolean;
}

/** The result of mapping a row. @internal */
export interface Mapped {
  /** Values for the boundary, by field. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Values of the evidence, if the source carries it. */
  readonly evidence: Readonly<Record<string, unknown>> | undefined;
  /**
   * Names of properties that were neither mapped nor ignored. A name that may be personal is replaced by its place;
   * `(key 3)` is the third key of its object.
   */
  readonly undeclared: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** A source's mapping, ready to use. @internal */
export interface Mapping extends MappingParts {
  map(row: unknown): Mapped;
  /**
   * Builds a faster way for rows with nothing to refuse, with values in the given order. `map` takes the other rows.
   */
  reader(order: readonly string[]): RowReader | undefined;
}

interface NamedPicker {
  readonly name: string;
  readonly pick: Picker;
}

/** A mapping that is ready to run. */
interface Compiled {
  readonly tree: Tree;
  /** The message for a row of another source. */
  readonly strange: string;
  readonly drops: boolean;
  readonly rules: readonly NamedPicker[];
  readonly evidence: readonly NamedPicker[] | undefined;
}

/** Builds a mapping from its parts. @throws DefinitionError `invalid-source` */
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

/** Lists names of a declaration in a form that may be shown. Names of columns have letters of any script. */
function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, 20)
    .map((name) => (/^[\p{L}\p{M}_ -]{1,60}$/u.test(name) ? `"${name}"` : quotedName(name)));
  return (names.length > shown.length ? [...shown, `${names.length - shown.length} more`] : shown).join(", ");
}

function listValues(pick: FieldRule): readonly ValueRule[] {
  return "parts" in pick ? [...pick.parts.values()].flatMap(listValues) : [pick];
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

/** The list for rows with nothing to report, which most rows are. */
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
      refusals.push(refusal("unreadable-row", at, row.message));
    } else if (typeof row !== "object" || row === null || Array.isArray(row)) {
      refusals.push(refusal("unreadable-row", { path: WHOLE }, "the row is not an object"));
    } else {
      const keys = Reflect.ownKeys(row);
      if (isOfAnotherSource(keys, compiled.tree)) {
        // then even names may be personal, as in a CSV file without its header
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

/** Returns the list, or one shared list for all empty ones. */
function some<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? NOTHING : list;
}

function pickedFrom(row: object, rules: readonly NamedPicker[], refusals: Refusal[]): Record<string, unknown> {
  // no field name has an inherited setter such as `__proto__`, because names begin with a small letter
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

/** Tells whether a row has none of the properties that the mapping names. If it names none, the answer is no. */
function isOfAnotherSource(keys: readonly PropertyKey[], tree: Tree): boolean {
  if (tree.size === 0) return false;
  for (const key of keys) if (typeof key === "string" && tree.has(key)) return false;
  return true;
}

/** Collects the names of properties that the tree does not cover. It reads values only on the way to a covered one. */
function surplus(row: object, keys: readonly PropertyKey[], tree: Tree, position: string, found: string[]): void {
  for (let ordinal = 0; ordinal < keys.length; ordinal += 1) {
    const key = keys[ordinal];
    const node = typeof key === "string" ? tree.get(key) : undefined;
    if (node === "leaf" || (key === "length" && Array.isArray(row))) continue;
    if (found.length >= MOST_KEYS) return;
    const name = step(position, typeof key === "string" ? shownKey(key, ordinal) : WITHHELD);
    const value = node === undefined || typeof key !== "string" ? undefined : readOwn(row, key);
    if (node === undefined) {
      found.push(name);
    } else if (typeof value === "object" && value !== null) {
      surplus(value, Reflect.ownKeys(value), node, name, found);
    } else if (value !== undefined && value !== null) {
      found.push(name);
    }
  }
}
