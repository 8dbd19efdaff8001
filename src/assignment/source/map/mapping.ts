import { isHarmlessKey, toDeclinedMessage, WHOLE, WITHHELD } from "../../../boundary/index.js";
import { type Refusal, refusal } from "../../../errors/index.js";
import type { PhoneSpelling } from "../../text/older-phones.js";
import { buildCleaner, buildConverter, describeRule } from "../convert/convert.js";
import { describeFailure, MALFORMED } from "../convert/failures.js";
import { UnreadableRow } from "../readers/unreadable-row.js";
import { findColumn } from "../reading.js";
import { bindColumns, PathWatch } from "./columns.js";
import { buildLeaver, buildPicker, type Failing, isDamaged, type Picker } from "./pick.js";
import { buildReader, type Reading, type RowReader } from "./reader.js";
import { type FieldRule, listPaths, listValues, type MappingParts, type NamedRule, type Paths } from "./rules.js";
import { buildSpellingReader, type SpellingReader } from "./spelling.js";
import {
  buildShow,
  buildTree,
  collectSurplus,
  isShownColumn,
  listKeys,
  listNames,
  type ShowKey,
  type Tree,
} from "./tree.js";

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
  /** Fields whose value could not be converted, and that the source omits then. */
  readonly omitted: readonly string[];
  /** Fields whose text lost its encoding. */
  readonly damaged: readonly string[];
  /** The source itself leaves the row out. */
  readonly isLeftOut: boolean;
}

/** A source's mapping, ready to use. @internal */
export interface Mapping {
  map(row: unknown): Mapped;
  /**
   * Builds a faster way for rows with nothing to refuse, with values in the given order. `map` takes the other rows.
   */
  reader(order: readonly string[]): RowReader | undefined;
  /**
   * Returns the mapping for a file with these columns.
   *
   * @throws StoreError `mapped-path-missing` if the file lacks a column that is mapped.
   */
  bind(columns: readonly string[]): Mapping;
  /** Returns the text that a row has for a field before conversion. See {@link buildSpellingReader}. */
  spelling(row: unknown, field: string): PhoneSpelling | undefined;
  /** Watches which paths have values, in one import. */
  watch(): PathWatch;
  /** Reasons of properties that were declined, by name as they are told. */
  readonly declined: ReadonlyMap<string, string>;
  /** Fields whose value is left out if their schema refuses it. */
  readonly omits: ReadonlySet<string>;
}

interface NamedPicker {
  readonly named: NamedRule;
  readonly pick: Picker;
}

/** A mapping that is ready to run. */
interface Compiled {
  readonly tree: Tree;
  /** The message for a row of another source. */
  readonly strange: string;
  readonly drops: boolean;
  readonly isMapped: boolean;
  readonly show: ShowKey;
  readonly declined: ReadonlyMap<string, string>;
  readonly leaves: ((row: object) => boolean) | undefined;
  readonly rules: readonly NamedPicker[];
  readonly evidence: readonly NamedPicker[] | undefined;
}

/** Mappings by their parts. */
const mappings = new WeakMap<MappingParts, Mapping>();

/**
 * Returns the mapping of a source. It is built when the first row is read. Nothing that a source is made of imports this
 * file. A form in a browser therefore does not carry it.
 */
export function toMapping({ "~mapping": parts }: { readonly "~mapping": MappingParts }): Mapping {
  const known = mappings.get(parts) ?? buildMapping(parts);
  mappings.set(parts, known);
  return known;
}

function buildMapping(parts: MappingParts, declared: MappingParts = parts): Mapping {
  const { rules, evidence, leaveOut, where, emptyIsAbsent } = parts;
  const { tree, mapped } = buildTree(parts);
  const looked = listNames(mapped);
  const leaves = buildLeaver(leaveOut);
  const show = buildShow(parts.shown, parts.columns);
  const compile = (named: NamedRule): NamedPicker => ({
    named,
    pick: buildPicker(named.rule, { emptyIsAbsent, mustBeWhole: named.mustBeWhole }),
  });
  const compiled: Compiled = {
    tree,
    strange: `the row has none of the properties that the mapping looks for: ${looked}`,
    drops: parts.drops,
    show,
    declined: parts.declined,
    isMapped: parts.isMapped,
    leaves,
    rules: rules.map(compile),
    evidence: evidence?.map(compile),
  };
  const readers = new Map<string, RowReader | undefined>();
  const reader = (order: readonly string[]): RowReader | undefined => {
    const key = order.join();
    if (!readers.has(key)) {
      const readings = buildReadings(rules, parts);
      const proof = evidence === undefined ? undefined : buildReadings(evidence, parts);
      readers.set(key, buildReader({ ...parts, tree, show, leaves, readings, evidence: proof }, order));
    }
    return readers.get(key);
  };
  // built when asked for, since only datasets of an older release ask
  const spellings = new Map<string, SpellingReader>();
  const mapping: Mapping = {
    map: (row) => mapRow(row, compiled),
    reader,
    bind: (columns) => {
      const bound = bindColumns(declared, columns, where);
      const shown = new Set([...parts.shown, ...columns.filter(isShownColumn)]);
      const declined = bindNames(parts.declined, columns);
      const isKnown = columns.every((name) => parts.shown.has(name) || isHarmlessKey(name));
      const isBound = isSame(bound, declared) && isKnown && declined.size === parts.declined.size;
      return isBound ? mapping : buildMapping({ ...bound, shown, declined, columns }, declared);
    },
    spelling: (row, field) => {
      const read = spellings.get(field) ?? buildSpellingReader(rules.find(({ name }) => name === field)?.rule);
      spellings.set(field, read);
      return read(row);
    },
    watch: () => new PathWatch(parts, declared, where),
    declined: parts.declined,
    omits: new Set(rules.filter(({ omits }) => omits).map(({ name }) => name)),
  };
  return Object.freeze(mapping);
}

/** Adds the names that a file's columns have to those of a declaration. */
function bindNames(reasons: ReadonlyMap<string, string>, columns: readonly string[]): ReadonlyMap<string, string> {
  const bound = new Map(reasons);
  for (const [name, reason] of reasons) {
    const column = findColumn(name, columns);
    if ("name" in column) bound.set(column.name, reason);
  }
  return bound;
}

/** Tells whether a file's columns are named as the mapping names them, so that its reader can be used again. */
function isSame(bound: Paths, declared: Paths): boolean {
  return JSON.stringify(namesIn(bound)) === JSON.stringify(namesIn(declared));
}

function namesIn({ rules, evidence, leaveOut, ignore }: Paths): unknown {
  const values = [...rules, ...(evidence ?? [])].flatMap(({ rule }) => listValues(rule));
  return [values.map(listPaths), leaveOut.map(({ names }) => names), ignore];
}

function buildReadings(
  rules: readonly NamedRule[],
  { emptyIsAbsent, isMapped }: MappingParts,
): ReadonlyMap<string, Reading> {
  return new Map(rules.map(({ name, rule }) => [name, buildReading(rule, emptyIsAbsent, isMapped)]));
}

function buildReading(rule: FieldRule, emptyIsAbsent: boolean, isMapped: boolean): Reading {
  // the mapping decides about text that lost its encoding
  const mustBeWhole = isMapped;
  const [place] = "places" in rule ? rule.places : [];
  if (
    !("places" in rule) ||
    place === undefined ||
    rule.places.length > 1 ||
    place.element !== undefined ||
    place.inside !== undefined
  ) {
    return { pick: buildPicker(rule, { emptyIsAbsent, mustBeWhole }) };
  }
  const { conversion, list, nullable } = rule;
  const as = list === undefined ? conversion?.as : undefined;
  return {
    names: place.names,
    nullable,
    ready: as === "number" || as === "boolean" ? as : undefined,
    clean: buildCleaner(rule, emptyIsAbsent, mustBeWhole),
    convert: buildConverter(rule, emptyIsAbsent),
  };
}

/** The list for rows with nothing to report, which most rows are. */
const NOTHING: readonly never[] = Object.freeze([]);

const NO_VALUES = Object.freeze({});

/** Notes on a row, as they are made. */
interface Notes {
  readonly refusals: Refusal[];
  readonly omitted: string[];
  readonly damaged: string[];
}

function mapRow(row: unknown, compiled: Compiled): Mapped {
  const undeclared: string[] = [];
  const notes: Notes = { refusals: [], omitted: [], damaged: [] };
  const { refusals } = notes;
  let input: Record<string, unknown> = NO_VALUES;
  let evidence: Record<string, unknown> | undefined = compiled.evidence === undefined ? undefined : NO_VALUES;
  let isLeftOut = false;
  try {
    if (row instanceof UnreadableRow) {
      const at = { path: `(line ${row.line})` };
      refusals.push(refusal("unreadable-row", at, row.message));
    } else if (typeof row !== "object" || row === null || Array.isArray(row)) {
      refusals.push(refusal("unreadable-row", { path: WHOLE }, "the row is not an object"));
    } else {
      const keys = listKeys(row);
      if (isOfAnotherSource(keys, compiled.tree)) {
        // then even names may be personal, as in a CSV file without its header
        undeclared.push(WITHHELD);
        refusals.push(refusal("unreadable-row", { path: WHOLE }, compiled.strange));
      } else if (compiled.leaves?.(row) === true) isLeftOut = true;
      else {
        collectSurplus(row, keys, compiled.tree, "", undeclared, compiled.show);
        input = pickedFrom(row, compiled.rules, notes, compiled.isMapped, "");
        if (compiled.evidence !== undefined) evidence = pickedFrom(row, compiled.evidence, notes, false, "evidence.");
      }
    }
  } catch {
    // only proxies and accessors of a hostile row can throw here
    refusals.push(refusal("unreadable-row", { path: WHOLE }, "the row cannot be read as plain data"));
  }
  if (!compiled.drops) {
    for (const name of undeclared) {
      const reason = compiled.declined.get(name);
      refusals.push(
        reason === undefined
          ? refusal("undeclared-property", { path: name }, "is neither mapped nor ignored")
          : refusal("declined", { path: name }, toDeclinedMessage(reason)),
      );
    }
  }
  const { omitted, damaged } = notes;
  return {
    input,
    evidence,
    undeclared: some(undeclared),
    refusals: some(refusals),
    omitted: some(omitted),
    damaged: some(damaged),
    isLeftOut,
  };
}

/** Returns the list, or one shared list for all empty ones. */
function some<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? NOTHING : list;
}

function pickedFrom(
  row: object,
  rules: readonly NamedPicker[],
  notes: Notes,
  isMapped: boolean,
  prefix: "" | "evidence.",
): Record<string, unknown> {
  // no field name has an inherited setter such as `__proto__`, because names begin with a small letter
  const found: Record<string, unknown> = {};
  for (const { named, pick } of rules) {
    const { name, omits } = named;
    const failing: Failing = {};
    const value = pick(row, failing);
    if (typeof value !== "symbol") {
      if (value === undefined) continue;
      found[name] = value;
      if (isMapped && isDamaged(value)) notes.damaged.push(name);
    } else if (omits) notes.omitted.push(name);
    else notes.refusals.push(refuseValue(value, named, failing, prefix));
  }
  return found;
}

function refuseValue(failure: symbol, { name }: NamedRule, { rule }: Failing, prefix: "" | "evidence."): Refusal {
  const columns = rule === undefined ? [] : rule.places.map(({ names }) => names.join("."));
  const from = columns.length === 0 ? "" : ` (from ${listNames(columns)})`;
  const message = `${describeFailure(failure, rule === undefined ? "a value that the mapping can take" : describeRule(rule))}${from}`;
  if (prefix !== "" && ROW_MOMENTS.has(name)) return refusal("not-convertible", { path: name }, message);
  if (prefix !== "") return refusal("evidence-invalid", { path: `${prefix}${name}` }, message);
  return refusal(failure === MALFORMED ? "malformed-text" : "not-convertible", { field: name, path: name }, message);
}

/** Moments of a row, which are read with its evidence. */
const ROW_MOMENTS: ReadonlySet<string> = new Set(["changedAt", "collectedAt"]);

/** Tells whether a row has none of the properties that the mapping names. If it names none, the answer is no. */
function isOfAnotherSource(keys: readonly PropertyKey[], tree: Tree): boolean {
  if (tree.size === 0) return false;
  for (const key of keys) if (typeof key === "string" && tree.has(key)) return false;
  return true;
}
