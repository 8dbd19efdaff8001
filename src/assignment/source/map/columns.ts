import { isHarmlessKey } from "../../../boundary/index.js";
import { StoreError } from "../../../errors/index.js";
import { UnreadableRow } from "../readers/unreadable-row.js";
import { findColumn } from "../reading.js";
import { buildIsAbsent } from "./absent.js";
import { readPlace } from "./pick.js";
import { isBlank, readOwn } from "./read.js";
import {
  type CountryRule,
  type FieldRule,
  listValues,
  type NamedRule,
  type Paths,
  type Place,
  type ValueRule,
} from "./rules.js";
import { isShownColumn, listKeys, listNames } from "./tree.js";

/** A path that was looked for in vain. */
interface Missing {
  readonly names: readonly string[];
  readonly near: readonly string[];
  readonly isAmbiguous: boolean;
}

/**
 * Finds the columns of a mapping in a header: as they are written, else in any case and with other blanks, if that fits one
 * column alone.
 *
 * @returns The same paths, with names as the header has them.
 * @throws StoreError `mapped-path-missing`
 */
export function bindColumns<Bound extends Paths>(paths: Bound, columns: readonly string[], where: string): Bound {
  const missing = new Map<string, Missing>();
  let found = 0;
  const bind = (names: readonly string[]): readonly string[] => {
    const whole = names.join(".");
    const column = columns.includes(whole) ? { name: whole } : findColumn(whole, columns);
    if ("name" in column) {
      found += 1;
      return [column.name];
    }
    const near = "several" in column ? column.several : column.near;
    missing.set(whole, { names, near, isAmbiguous: "several" in column });
    return names;
  };
  const named = (rules: readonly NamedRule[]): readonly NamedRule[] =>
    rules.map((one) => ({ ...one, rule: bindRule(one.rule, bind) }));
  const bound = {
    ...paths,
    rules: paths.isMapped ? named(paths.rules) : paths.rules,
    evidence: paths.evidence === undefined ? undefined : named(paths.evidence),
    leaveOut: paths.leaveOut.map((one) => ({ ...one, names: bind(one.names) })),
    // ignored columns may be missing
    ignore: paths.ignore.map((names) => {
      const column = findColumn(names.join("."), columns);
      return "name" in column ? [column.name] : names;
    }),
  };
  if (missing.size > 0) throw pathMissing([...missing.values()], where, "the header has no such column", found > 0);
  return bound;
}

function bindRule(rule: FieldRule, bind: (names: readonly string[]) => readonly string[]): FieldRule {
  if ("value" in rule) return rule;
  if ("parts" in rule) return { parts: new Map([...rule.parts].map(([name, part]) => [name, bindRule(part, bind)])) };
  const places = rule.places.map((place) => ({ ...place, names: bind(place.names) }));
  const { conversion } = rule;
  if (conversion?.as !== "phone" || conversion.country === undefined || !("names" in conversion.country))
    return { ...rule, places };
  const country: CountryRule = { ...conversion.country, names: bind(conversion.country.names) };
  return { ...rule, places, conversion: { as: "phone", country } };
}

/**
 * Makes the error for paths that no row has.
 *
 * @param isRecognised - Other paths were found, so that names beside them are names, and not somebody's cells.
 */
function pathMissing(missing: readonly Missing[], where: string, what: string, isRecognised: boolean): StoreError {
  const told = missing.slice(0, 10).map(({ names, near, isAmbiguous }) => {
    const path = listNames([names.join(".")]);
    if (!isRecognised || near.length === 0) return path;
    return `${path} (${isAmbiguous ? "several columns may be it" : "nearest"}: ${listColumns(near.slice(0, 3))})`;
  });
  const more = missing.length > told.length ? ` and ${missing.length - told.length} more` : "";
  const message = `The ${where} maps ${told.join(", ")}${more}, and ${what}`;
  return new StoreError("mapped-path-missing", message);
}

/** Lists columns of a recognised header, such as `Email (column 3)`. They are shown in full, like undeclared ones. */
function listColumns(names: readonly string[]): string {
  return names.map((name) => (isShownColumn(name) ? `"${name}"` : listNames([name]))).join(", ");
}

/** Rows that are looked at before anything is stored. */
export const FIRST_ROWS = 100;
/** The most names of rows that are kept, to find the nearest. */
const MOST_NAMES = 500;

/** Watches which paths of a mapping have values in the rows of an import. */
export class PathWatch {
  readonly #where: string;
  readonly #needed: Set<readonly Place[]>;
  readonly #all: readonly Place[];
  /** Some row has some path, so that its keys are names, and not somebody's cells. */
  #isRecognised = false;
  #empty: { readonly place: Place; readonly isAbsent: (text: string) => boolean; readonly label: string }[];
  readonly #names = new Set<string>();
  #rows = 0;

  /** @param labels - The paths as the source declares them, in the order in which rules list their places. */
  constructor({ rules, evidence, leaveOut, isMapped }: Paths, declared: Paths, where: string) {
    this.#where = where;
    const own = isMapped ? rules : [];
    const values = [...own, ...(evidence ?? [])].flatMap(({ rule }) => listValues(rule));
    const needed = [...own, ...(evidence ?? [])].filter(({ isNeeded }) => isNeeded);
    this.#needed = new Set(
      needed.map(({ rule }) => listValues(rule).flatMap(({ places }) => places)).filter((places) => places.length > 0),
    );
    this.#all = values.flatMap(({ places }) => places);
    const labels = listPlaces(declared);
    this.#empty = [
      ...values.flatMap(toWatched),
      ...leaveOut.map(({ names, absent }) => watched({ names, element: undefined, inside: undefined }, absent)),
    ].map((one, index) => ({ ...one, label: labels[index] ?? "" }));
  }

  /** Looks at a row. */
  note(row: unknown): void {
    if (
      typeof row !== "object" ||
      row === null ||
      row instanceof UnreadableRow ||
      (this.#empty.length === 0 && this.#needed.size === 0)
    )
      return;
    try {
      this.#rows += 1;
      if (this.#needed.size > 0 && this.#rows <= FIRST_ROWS) this.#noteFirst(row);
      if (this.#empty.length > 0 && this.#empty.some((one) => isFilled(row, one))) {
        this.#empty = this.#empty.filter((one) => !isFilled(row, one));
      }
    } catch {
      // a trap of a proxy threw; the mapping refuses the row
    }
  }

  /**
   * Checks the first rows. A lone row is refused for what it lacks, like any other.
   *
   * @throws StoreError `mapped-path-missing` if a path that every row needs is in none of them.
   */
  check(): void {
    if (this.#rows < 2 || this.#needed.size === 0) return;
    const names = [...this.#names];
    const missing = [...this.#needed].flatMap((places) =>
      places.slice(0, 1).map((place) => {
        const [wanted = ""] = place.names;
        const found = findColumn(wanted, names);
        const near = "name" in found ? [found.name] : "several" in found ? found.several : found.near;
        return { names: place.names, near: near.filter((name) => name !== wanted), isAmbiguous: false };
      }),
    );
    throw pathMissing(missing, this.#where, "none of the first rows has it", this.#isRecognised);
  }

  /** Lists the paths that were empty in every row so far. */
  empty(): readonly string[] {
    return this.#rows === 0 ? [] : [...new Set(this.#empty.map(({ label }) => label))];
  }

  #noteFirst(row: object): void {
    for (const places of this.#needed) {
      if (places.some(({ names }) => hasPath(row, names))) this.#needed.delete(places);
    }
    this.#isRecognised ||= this.#all.some(({ names }) => hasPath(row, names));
    if (this.#names.size < MOST_NAMES) {
      for (const key of listKeys(row).slice(0, MOST_NAMES))
        if (typeof key === "string" && isHarmlessKey(key)) this.#names.add(key);
    }
  }
}

/** Watches the country too. If it lies in no row, numbers of all countries would be read as those of one. */
function toWatched({ places, absent, conversion }: ValueRule): readonly Omit<PathWatched, "label">[] {
  const country = readCountryNames(conversion);
  const watchedPlaces = places.map((place) => watched(place, absent));
  return country === undefined
    ? watchedPlaces
    : [...watchedPlaces, watched({ names: country, element: undefined, inside: undefined }, absent)];
}

function readCountryNames(conversion: ValueRule["conversion"]): readonly string[] | undefined {
  const country = conversion?.as === "phone" ? conversion.country : undefined;
  return country !== undefined && "names" in country ? country.names : undefined;
}

interface PathWatched {
  readonly place: Place;
  readonly isAbsent: (text: string) => boolean;
  readonly label: string;
}

function watched(place: Place, absent: ReadonlySet<string>): Omit<PathWatched, "label"> {
  return { place, isAbsent: buildIsAbsent(absent) };
}

function listPlaces({ rules, evidence, leaveOut, isMapped }: Paths): readonly string[] {
  const values = [...(isMapped ? rules : []), ...(evidence ?? [])].flatMap(({ rule }) => listValues(rule));
  const places = values.flatMap(({ places, conversion }) => {
    const country = readCountryNames(conversion);
    return [
      ...places.map(({ names, element, inside }) => [...names, ...(element?.take ?? inside ?? [])]),
      ...(country === undefined ? [] : [country]),
    ];
  });
  return [...places, ...leaveOut.map(({ names }) => names)].map((names) => names.join("."));
}

function isFilled(row: object, { place, isAbsent }: Omit<PathWatched, "label">): boolean {
  const value = readPlace(row, place);
  return (
    value !== undefined && value !== null && !(typeof value === "string" && (isBlank(value) || isAbsent(value.trim())))
  );
}

function hasPath(row: object, names: readonly string[]): boolean {
  let value: unknown = row;
  for (const name of names) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return false;
    value = readOwn(value, name);
  }
  return true;
}
