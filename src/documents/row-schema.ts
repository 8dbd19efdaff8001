import type { Source } from "../assignment/index.js";
import {
  buildTree,
  type FieldRule,
  type Inner,
  listPaths,
  type Tree,
  type ValueRule,
} from "../assignment/source/map/index.js";
import { checkCallOptions } from "../boundary/index.js";
import { fieldLabel, fieldNecessity } from "./formats/parts.js";
import { type JsonSchema, writeSchema } from "./schema.js";
import { checkSources } from "./sources.js";
import { readWords, type WordOptions } from "./words/languages.js";
import type { Words } from "./words/words.js";

/** The JSON Schema of the rows of a source. */
export interface RowSchema extends JsonSchema {
  readonly $schema: string;
  readonly title: string;
  readonly type: "object";
  readonly properties: Readonly<Record<string, JsonSchema | true>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

/**
 * Writes the JSON Schema of what a source sends, for whoever sets up the export. It has the properties that the map reads, each with the
 * reason of its field, and those that are ignored. It permits others only if the source drops them.
 *
 * It accepts all rows that the source lets in, written as JSON. The source may refuse more, because maps read values as other systems write
 * them. A field that is read from several places requires none of them, and evidence is not required, since it may come beside a row.
 *
 * @param source - The source.
 * @param options - The language of the labels and reasons of standard fields.
 * @returns A schema of draft 2020-12.
 * @throws DefinitionError `not-an-assignment` if it was not made by defineSource().
 * @throws StoreError `invalid-argument` if an option is not known.
 * @example
 * ```ts
 * await writeFile("hubspot.schema.json", JSON.stringify(rowSchema(hubspot), null, 2));
 * ```
 */
export function rowSchema(source: Source, options: WordOptions = {}): RowSchema {
  checkSources([source], [source?.assignment], "rowSchema()");
  checkCallOptions<WordOptions>(options, { language: "any", words: "object" }, "rowSchema()");
  const { notes, needed } = readNotes(source, readWords(options));
  const isOpen = source["~mapping"].drops;
  const { properties, required = [] } = writeProperties(buildTree(source["~mapping"]).tree, [], {
    notes,
    needed,
    isOpen,
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: source.origin.name,
    type: "object",
    properties,
    required,
    additionalProperties: isOpen,
  };
}

/** The name of a property with those above it, as one text. */
const toKey = (names: readonly string[]): string => JSON.stringify(names);

/** The uses of a property. */
interface Note {
  readonly titles: string[];
  readonly reasons: string[];
  readonly comments: string[];
  /** The form that each use takes; undefined if that cannot be said. */
  readonly taken: (JsonSchema | undefined)[];
}

interface Notes {
  readonly notes: ReadonlyMap<string, Note>;
  /** Properties that every row needs, with those above them. */
  readonly needed: ReadonlySet<string>;
}

function readNotes(source: Source, words: Words): Notes {
  const { assignment, "~mapping": parts } = source;
  const notes = new Map<string, Note>();
  const needed = new Set<string>();
  const note = (names: readonly string[]): Note => {
    const found = notes.get(toKey(names)) ?? { titles: [], reasons: [], comments: [], taken: [] };
    notes.set(toKey(names), found);
    return found;
  };
  for (const { name, rule, omits, isNeeded } of parts.rules) {
    const label = fieldLabel(assignment, name, words);
    for (const { names, value, isDirect } of listReads(rule)) {
      const { titles, reasons, taken } = note(names);
      titles.push(label);
      reasons.push(fieldNecessity(assignment, name, words));
      taken.push(
        isDirect && !omits ? findTaken(value, rule === value ? findSchema(source, name) : undefined) : undefined,
      );
    }
    noteCountries(rule, (names) => note(names).comments.push(`Country of ${name}`));
    if (isNeeded) addNeeded(rule, needed);
  }
  // not required, because evidence may come beside a row
  for (const { name, rule } of parts.evidence ?? []) {
    for (const { names } of listReads(rule)) note(names).comments.push(`Evidence: ${name}`);
  }
  for (const { names } of parts.leaveOut) note(names).comments.push("Says which rows are left out");
  for (const names of parts.ignore) note(names).comments.push("Ignored");
  return { notes, needed };

  function findSchema(of: Source, name: string): JsonSchema | undefined {
    const declared = of.assignment.fields[name];
    return declared === undefined ? undefined : writeSchema(declared.schema, name);
  }

  /** The property's own form if the source has no map; else the types of JSON that its conversion reads. */
  function findTaken(value: ValueRule, schema: JsonSchema | undefined): JsonSchema | undefined {
    if (value.list !== undefined || value.conversion?.as === "json") return undefined;
    if (value.conversion !== undefined) return { type: SCALARS };
    if (schema === undefined || value.places.length > 1) return undefined;
    if (!parts.isMapped && !parts.emptyIsAbsent) return schema;
    // text may stand for nothing
    const plain = SCALARS.find((type) => type === (schema.type === "integer" ? "number" : schema.type));
    return plain === undefined ? undefined : { type: [...new Set([plain, "string", "null"])] };
  }
}

/** The types of JSON that conversions read. */
const SCALARS: readonly string[] = ["string", "number", "boolean", "null"];

/** A property that is read, with those above it. */
interface Read {
  readonly names: readonly string[];
  readonly value: ValueRule;
  /** It is the value itself, and not one within a list or within the JSON of a cell. */
  readonly isDirect: boolean;
}

function listReads(rule: FieldRule): readonly Read[] {
  if ("value" in rule) return [];
  if ("parts" in rule) return [...rule.parts.values()].flatMap(listReads);
  return rule.places.flatMap(({ names, element, inside }): Read[] => [
    {
      names: [...names, ...(element?.take ?? inside ?? [])],
      value: rule,
      isDirect: element === undefined && inside === undefined,
    },
  ]);
}

function noteCountries(rule: FieldRule, note: (names: readonly string[]) => void): void {
  if ("value" in rule) return;
  if ("parts" in rule) for (const part of rule.parts.values()) noteCountries(part, note);
  else for (const names of listPaths(rule).slice(rule.places.length)) note(names);
}

/** Adds the place of a value that every row needs, if there is one alone. */
function addNeeded(rule: FieldRule, needed: Set<string>): void {
  if (!("places" in rule) || rule.places.length !== 1) return;
  const names = rule.places[0]?.names ?? [];
  for (const index of names.keys()) needed.add(toKey(names.slice(0, index + 1)));
}

/** The parts by which the properties of a tree are written. */
interface Context extends Notes {
  readonly isOpen: boolean;
}

function writeProperties(
  tree: Tree,
  above: readonly string[],
  context: Context,
): { readonly properties: Readonly<Record<string, JsonSchema | true>>; readonly required?: readonly string[] } {
  const entries = [...tree].map(([name, node]) => {
    const names = [...above, name];
    return [
      name,
      node === "leaf" ? writeLeaf(context.notes.get(toKey(names))) : writeInner(node, names, context),
    ] as const;
  });
  const required = [...tree.keys()].filter((name) => context.needed.has(toKey([...above, name])));
  return { properties: Object.fromEntries(entries), ...(required.length === 0 ? {} : { required }) };
}

function writeLeaf(note: Note | undefined): JsonSchema | true {
  if (note === undefined) return true;
  const { titles, reasons, comments, taken } = note;
  const [only] = taken;
  return {
    ...(taken.length === 1 && comments.length === 0 ? only : {}),
    ...(titles.length === 0
      ? {}
      : { title: [...new Set(titles)].join(", "), description: [...new Set(reasons)].join("\n") }),
    ...(comments.length === 0 ? {} : { $comment: [...new Set(comments)].join("; ") }),
  };
}

const ALL: readonly string[] = [...SCALARS, "object", "array"];

function writeInner({ kind, tree }: Inner, names: readonly string[], context: Context): JsonSchema {
  const inner = writeProperties(tree, names, context);
  const own = { ...inner, additionalProperties: context.isOpen };
  // annotations alone: text is parsed by the source
  if (kind === "json") return { contentMediaType: "application/json", contentSchema: { type: "object", ...own } };
  if (kind === "list") return { type: ALL, items: { type: ALL, ...own } };
  if (inner.required !== undefined) return { type: "object", ...own };
  // some systems write an empty object as an empty list; what is dropped may be anything
  return context.isOpen ? { type: ALL, ...own } : { type: ["object", "array", "null"], maxItems: 0, ...own };
}
