import { isHarmlessKey, quotedName, shownKey, step, WITHHELD } from "../../../boundary/index.js";
import { DefinitionError } from "../../../errors/index.js";
import { parseCell } from "../convert/cell-json.js";
import { readOwn } from "./read.js";
import { listPaths, listValues, type MappingParts, type Place } from "./rules.js";

/** Properties by name. A leaf is mapped or ignored, together with everything below it. */
export type Tree = Map<string, Inner | "leaf">;

/** Properties below a property: of an object, of each object of a list, or of the JSON in a cell. */
export interface Inner {
  readonly kind: "object" | "list" | "json";
  readonly tree: Tree;
}

/** The most undeclared keys in one row that are told apart. */
export const MOST_KEYS = 1_000;

/**
 * Builds the tree of what a source maps and ignores.
 *
 * @returns The tree, and the names at its top that are mapped.
 * @throws DefinitionError `invalid-source` if one path lies inside another.
 */
export function buildTree({ rules, evidence, leaveOut, ignore, where }: MappingParts): {
  readonly tree: Tree;
  readonly mapped: readonly string[];
} {
  const tree: Tree = new Map();
  for (const { rule } of [...rules, ...(evidence ?? [])]) {
    for (const value of listValues(rule)) {
      for (const place of value.places) coverPlace(tree, place, where);
      for (const names of listPaths(value).slice(value.places.length)) cover(tree, names, where);
    }
  }
  for (const { names } of leaveOut) cover(tree, names, where);
  const mapped = [...tree.keys()];
  for (const names of ignore) cover(tree, names, where);
  return { tree, mapped };
}

/** Marks a path as mapped. @throws DefinitionError `invalid-source` if one path lies inside another. */
function coverPlace(tree: Tree, { names, element, inside }: Place, where: string): void {
  if (element !== undefined) {
    const elements = enter(tree, names, "list", where);
    for (const name of element.where.keys()) cover(elements, [name], where);
    cover(elements, element.take, where);
  } else if (inside !== undefined) cover(enter(tree, names, "json", where), inside, where);
  else cover(tree, names, where);
}

/** Marks a path as mapped or ignored. An ignored path may go on within a list, or within JSON. */
function cover(tree: Tree, names: readonly string[], where: string): void {
  const above = names.slice(0, -1);
  const last = names.at(-1) ?? "";
  const node = above.length === 0 ? tree : enter(tree, above, undefined, where);
  if (node.has(last) && node.get(last) !== "leaf") throw inside(names, where);
  node.set(last, "leaf");
}

function enter(tree: Tree, names: readonly string[], kind: Inner["kind"] | undefined, where: string): Tree {
  let node = tree;
  for (const [index, name] of names.entries()) {
    const isLast = index === names.length - 1;
    const known = node.get(name);
    if (known === "leaf" || (isLast && kind !== undefined && known !== undefined && known.kind !== kind)) {
      throw inside(names, where);
    }
    const next: Inner = known ?? { kind: isLast && kind !== undefined ? kind : "object", tree: new Map() };
    node.set(name, next);
    node = next.tree;
  }
  return node;
}

function inside(names: readonly string[], where: string): DefinitionError {
  const what = `one path lies inside another: ${listNames([names.join(".")])}`;
  return new DefinitionError("invalid-source", where, what);
}

/** Lists names of a declaration in a form that may be shown. Names of columns have letters of any script. */
export function listNames(names: readonly string[]): string {
  const shown = names
    .slice(0, 20)
    .map((name) => (/^[\p{L}\p{M}_. -]{1,60}$/u.test(name) ? `"${name}"` : quotedName(name)));
  return (names.length > shown.length ? [...shown, `${names.length - shown.length} more`] : shown).join(", ");
}

/**
 * Lists the keys of a row that are columns. Spreadsheet libraries keep notes of their own under keys that are not
 * enumerable. Such a key is never read, so whatever it holds goes nowhere.
 */
export function listKeys(row: object): readonly PropertyKey[] {
  const keys = Reflect.ownKeys(row);
  return keys.every((key) => isColumn(row, key)) ? keys : keys.filter((key) => isColumn(row, key));
}

function isColumn(row: object, key: PropertyKey): boolean {
  return typeof key === "symbol" || Object.prototype.propertyIsEnumerable.call(row, key);
}

/** Writes a key as it may be shown: in full, or by its place. */
export type ShowKey = (key: string) => string;

/**
 * Builds the function that writes keys. Names that are listed are shown in full: those that the source's declaration has, and
 * the columns of a header that was recognised.
 */
export function buildShow(listed: ReadonlySet<string>, columns: readonly string[] | undefined): ShowKey {
  const places = new Map(columns?.map((name, index) => [name, index]));
  // two keys of two rows may have one place, which is no name for them
  return (key) => {
    if (listed.has(key) || isHarmlessKey(key)) return key;
    const place = places.get(key);
    return place === undefined ? WITHHELD : shownKey(key, place);
  };
}

/** Tells if a column of a recognised header may be shown in full. A number of a person is no name of a column. */
export function isShownColumn(name: string): boolean {
  return name.length <= LONGEST_COLUMN && !/[\p{Cc}@]|\p{Nd}{5}/u.test(name);
}

const LONGEST_COLUMN = 100;

/** Collects the names of properties that the tree does not cover. It reads values only on the way to a covered one. */
export function collectSurplus(
  row: object,
  keys: readonly PropertyKey[],
  tree: Tree,
  position: string,
  found: string[],
  show: ShowKey,
): void {
  for (let ordinal = 0; ordinal < keys.length; ordinal += 1) {
    const key = keys[ordinal];
    const node = typeof key === "string" ? tree.get(key) : undefined;
    if (node === "leaf") continue;
    if (found.length >= MOST_KEYS) return;
    const name = step(position, typeof key === "string" ? show(key) : WITHHELD);
    if (node === undefined || typeof key !== "string") found.push(name);
    else collectBelow(readOwn(row, key), node, name, found, show);
  }
}

/** Collects the names below a property. */
export function collectBelow(
  value: unknown,
  { kind, tree }: Inner,
  name: string,
  found: string[],
  show: ShowKey,
): void {
  if (value === undefined || value === null) return;
  const inner = kind === "json" ? parseCell(value) : value;
  if (typeof inner !== "object" || inner === null) {
    // the value of a list is refused, and named, by the rule that reads it
    if (kind === "object") found.push(name);
  } else if (kind === "list" && Array.isArray(inner)) {
    const names = new Set<string>();
    for (const index of inner.keys()) {
      const element = readOwn(inner, String(index));
      const below: string[] = [];
      if (typeof element === "object" && element !== null)
        collectSurplus(element, listKeys(element), tree, `${name}[]`, below, show);
      for (const one of below) names.add(one);
    }
    found.push(...names);
  } else collectSurplus(inner, listKeys(inner), tree, name, found, show);
}
