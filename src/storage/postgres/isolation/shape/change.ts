import type { Cluster } from "../../citus/cluster.js";
import { isPlainIndex, type Lines, writeDifferences } from "./lines.js";

/** Lines that a change of tables adds to a shape, and takes away from it. */
export interface ShapeChange {
  readonly adds: Lines;
  readonly drops: Lines;
  /** Columns may have other names afterwards, also where the application's own constraints or views name them. */
  readonly renames?: boolean;
}

/** A shape before and after a change of tables. */
export interface Changed {
  /** Lines that are known to be as they should. */
  readonly before: Lines;
  readonly after: Lines;
  readonly change: ShapeChange;
  /**
   * Names of all things that the package makes. Others come from the application's own statements. A migration may
   * change how the server prints those, because it renames a column.
   */
  readonly own: ReadonlySet<string>;
}

/**
 * Compares a shape after a change with what the change should bring. Things that somebody else brought at the same time,
 * as an event trigger may, are not registered.
 *
 * @returns The lines to register, and what differs.
 */
export function compareChange(
  { before, after, change, own }: Changed,
  cluster: Cluster,
): { readonly lines: Lines; readonly faults: readonly string[] } {
  const write = buildWriter([before, after], cluster);
  const written = (lines: Lines): ReadonlySet<string> =>
    new Set(Array.from(lines, ([name, nature]) => write(name, nature)));
  const [had, has, adds, drops] = [before, after, change.adds, change.drops].map(written) as [
    Written,
    Written,
    Written,
    Written,
  ]; // one for each
  const isReshaped = (name: string): boolean => {
    const [old, now] = [before.get(name), after.get(name)];
    if (change.renames !== true || old === undefined || now === undefined || own.has(name)) return false;
    return RESHAPED.test(name) && isUnique(old) === isUnique(now);
  };
  const lines = new Map<string, string>();
  const extra: string[] = [];
  const [keysBefore, keys] = [listKeys(before), listKeys(after)];
  for (const [name, nature] of after) {
    const line = write(name, nature);
    const isKnown = before.has(name) ? before.get(name) === nature : had.has(line) && !isPlainIndex(name, nature);
    if (isKnown || adds.has(line) || isReshaped(name) || isIndexOf(keys, name)) lines.set(name, nature);
    else if (!isPlainIndex(name, nature)) extra.push(name);
  }
  const missing = [...before].filter(
    ([name, nature]) =>
      after.get(name) !== nature &&
      !isReshaped(name) &&
      !isIndexOf(keysBefore, name) &&
      !has.has(write(name, nature)) &&
      !drops.has(write(name, nature)),
  );
  const lacking = [...change.adds].filter(([name, nature]) => !has.has(write(name, nature)));
  const gone = new Set([...missing, ...lacking].map(([name]) => name));
  const faults = writeDifferences({
    missing: [...gone].filter((name) => !extra.includes(name)),
    extra: extra.filter((name) => !gone.has(name)),
    changed: extra.filter((name) => gone.has(name)),
  });
  return { lines, faults };
}

/** Lists the names of keys. Each has an index of its name, of which the line of the key tells enough. */
function listKeys(lines: Lines): ReadonlySet<string> {
  return new Set(
    [...lines].flatMap(([name, nature]) => {
      const [, key] = /^constraint (\S+) on \S+$/.exec(name) ?? [];
      return key !== undefined && KEY.test(nature) ? [key] : [];
    }),
  );
}

function isIndexOf(keys: ReadonlySet<string>, name: string): boolean {
  const [, index] = /^index [^.\s]+\.(\S+)$/.exec(name) ?? [];
  return index !== undefined && keys.has(index);
}

const KEY = /^(PRIMARY KEY|UNIQUE) /;

type Written = ReadonlySet<string>;

function isUnique(nature: string): boolean {
  return nature.startsWith("CREATE UNIQUE ");
}

/** Things of which the server prints the names of columns. */
const RESHAPED = /^(constraint|index|trigger|rule|policy|view|materialized view|statistics object) /;

/**
 * Builds a function that writes lines so that they can be compared. Names of keys and indexes do not count, because the
 * server chooses them. A part of a distributed table counts as the table. Blanks and parentheses do not count, because
 * servers of later versions may print others.
 */
function buildWriter(shapes: readonly Lines[], cluster: Cluster): (name: string, nature: string) => string {
  const parts = new Map<string, string>();
  for (const name of shapes.flatMap((lines) => [...lines.keys()])) {
    const [, schema, part, whole] = /^table ([^.\s]+)\.([^.\s]+) under ([^.\s]+)$/.exec(name) ?? [];
    if (schema !== undefined && part !== undefined && whole !== undefined) parts.set(part, whole);
  }
  const toWhole = (table: string): string => {
    const whole = parts.get(table);
    return whole === undefined ? table : toWhole(whole);
  };
  return (name, nature) => {
    const plain = nature.replaceAll(/[\s()]+/g, "");
    const [, table, rest] = /^column ([^.\s]+)(\..*)$/.exec(name) ?? [];
    if (table !== undefined) return `column ${toWhole(table)}${rest}: ${plain}`;
    const [, constrained] = /^constraint \S+ on ([^.\s]+)$/.exec(name) ?? [];
    if (constrained !== undefined && KEY.test(nature)) return `key of ${toWhole(constrained)}: ${plain}`;
    const [, unique, indexed, how] =
      /^CREATE (UNIQUE )?INDEX \S+ ON (?:ONLY )?[^.\s]+\.([^.\s]+) (.*)$/.exec(nature) ?? [];
    if (indexed !== undefined && name.startsWith("index "))
      return `${unique ?? ""}index of ${toWhole(indexed)}: ${how?.replaceAll(/[\s()]+/g, "")}`;
    const granted = cluster.rightsOnColumns ? name : name.replace(/^(grant of \w+ on [^.\s]+)\.\S+/, "$1");
    return `${granted}: ${plain}`;
  };
}
