import { createHash } from "node:crypto";
import { $ZodRegistry, type $ZodType, toJSONSchema } from "zod/v4/core";
import { type AnyAssignment, DEFAULT_MIN_GROUP_SIZE, type Field, type FieldMap } from "../assignment/index.js";
import { listOwnLimits } from "../boundary/index.js";
import { isDynamic } from "./data/dynamic.js";
import { listLabels } from "./data/labels.js";
import { canonicalJson, isSame, type JsonObject, type JsonValue, listIn, objectIn, textIn } from "./json.js";
import type { DatasetLayout, LayoutField } from "./layout.js";
import type { DefinitionVersion } from "./registered.js";
import { writeBeyond } from "./schema/beyond.js";

/** The parts of a definition that people agreed to or were told. A change in one of them is a change of terms. */
type Terms = Readonly<
  Record<"purpose" | "controller" | "retention" | "identifiedBy" | "recipients" | "fields", JsonValue>
> & { readonly declined?: JsonValue };

/** The form in which terms are written. Release 0.1.0 wrote the first, which has no number and says less. */
const FORM = 2;

/** Parts that terms leave out, so that they can be compared with terms that were written without them. */
interface Less {
  /** Writes the first form, without kinds and code of schemas and without automated decisions. */
  readonly isFirstForm?: boolean;
  /** Leaves out labels, as for an assignment in code, where the name of a field says what it is. */
  readonly isWithoutLabels?: boolean;
  /** Names of declined properties to be written, rather than all. */
  readonly declined?: readonly string[];
}

/** An assignment as the registry holds it. */
export interface Described {
  readonly layout: DatasetLayout;
  readonly terms: string;
  readonly definition: JsonObject;
}

/** Describes an assignment in JSON, with a hash of its terms and the layout of its dataset. */
export function describeAssignment(assignment: AnyAssignment): Described {
  const names = Object.keys(assignment.fields);
  const terms = writeTerms(assignment, {});
  return {
    layout: {
      id: assignment.id,
      version: 1,
      fields: names.map((name) => ({ name, ...storedColumn(assignment.fields[name]) })),
    },
    terms: hashTerms(terms),
    definition: { terms, words: writeWords(assignment), order: names },
  };
}

/**
 * Tells if a registered definition promises what an assignment declares, so that nobody need approve it. It may have
 * been written by a release that said less of schemas, or by a declaration in code, which has no labels. Parts that were
 * not written there do not count as changed.
 */
export function isUnchanged(registered: DefinitionVersion, assignment: AnyAssignment, described: Described): boolean {
  if (registered.terms === described.terms) return true;
  // further decisions take none back; fewer decisions do
  const declined = declinedIn(registered.definition);
  if (!declined.every((name) => Object.hasOwn(assignment.declined, name))) return false;
  return listFormer(assignment).some(
    (less) => hashTerms(writeTerms(assignment, { ...less, declined })) === registered.terms,
  );
}

/** Writes the definition of an assignment for the comparison with a registered one, in the form of that one. */
export function describeLike(registered: JsonObject, assignment: AnyAssignment, { definition }: Described): JsonObject {
  return termsIn(registered).form === FORM
    ? definition
    : { ...definition, terms: writeTerms(assignment, { isFirstForm: true, isWithoutLabels: true }) };
}

function listFormer(assignment: AnyAssignment): readonly Less[] {
  const first = { isFirstForm: true, isWithoutLabels: true };
  return isDynamic(assignment) ? [{}, { isWithoutLabels: true }, first] : [{}, first];
}

function writeTerms(assignment: AnyAssignment, less: Less): JsonObject {
  const { purpose, controller, retention, identifiedBy, recipients, automatedDecisions, minGroupSize, fields } =
    assignment;
  const terms: JsonObject & Terms = {
    purpose: { category: purpose.category, basis: json(purpose.basis), condition: purpose.condition ?? null },
    controller: { country: controller.country, organisationNumber: controller.organisationNumber },
    retention: json(retention),
    identifiedBy: [...identifiedBy],
    // an id is a name in the trail, of which people are not told; ways to reach somebody are words, as the controller's are
    recipients: json(
      recipients?.map(({ id: _, contact: _contact, arrangement: _arrangement, ...told }) => told) ?? null,
    ),
    // left out if it is the default, so that definitions registered before there were others keep their hash
    ...(minGroupSize === DEFAULT_MIN_GROUP_SIZE ? {} : { minGroupSize }),
    fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldTerms(field, less)])),
    ...writeDeclined(less.declined ?? Object.keys(assignment.declined)),
  };
  if (less.isFirstForm === true) return terms;
  const isLabelled = isDynamic(assignment) && less.isWithoutLabels !== true;
  return {
    ...terms,
    form: FORM,
    automatedDecisions: automatedDecisions ?? null,
    ...(isLabelled ? { labels: json(listLabels(assignment.definition)) } : {}),
  };
}

/** Writes the names of declined properties. Terms without any say nothing, as those of releases that knew none. */
function writeDeclined(names: readonly string[]): { readonly declined?: readonly string[] } {
  return names.length === 0 ? {} : { declined: [...names].sort() };
}

function writeWords(assignment: AnyAssignment): JsonObject {
  const { purpose, controller, fields, declined, subjects, recipients, provision } = assignment;
  const reached = (recipients ?? []).flatMap(({ name, contact, arrangement }) =>
    contact === undefined && arrangement === undefined ? [] : [{ name, contact, arrangement }],
  );
  return {
    title: purpose.title,
    description: purpose.description ?? null,
    controller: json(controller),
    necessity: mapped(fields, ({ necessity }) => necessity),
    labels: mapped(fields, ({ label }) => label ?? null),
    subjects: subjects ?? null,
    provision: json(provision ?? null),
    limits: json(listOwnLimits(assignment["~internals"].limits)),
    ...(Object.keys(declined).length === 0 ? {} : { declined }),
    // left out if there are none, so that what was registered before there were any stays as it is
    ...(reached.length === 0 ? {} : { recipients: json(reached) }),
    // the registry gives the assignment back from it; it counts as words, because the terms have all its promises
    // already
    ...(isDynamic(assignment) ? { declaration: json(assignment.definition) } : {}),
  };
}

function mapped(fields: FieldMap, read: (field: Field) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, read(field)]));
}

function hashTerms(terms: JsonObject): string {
  return createHash("sha256").update(canonicalJson(terms)).digest("hex");
}

/**
 * Tells if what is registered is to be written anew, though nothing that was promised changes: other words, or terms in
 * a form that said less.
 */
export function isReworded(registered: DefinitionVersion, described: Described): boolean {
  return registered.terms !== described.terms || !isSame(registered.definition.words, described.definition.words);
}

/** Builds the layout with its fields in the registered order, to which stored records refer. */
export function registeredLayout(registered: DefinitionVersion, described: Described): DatasetLayout {
  const order = orderIn(registered.definition);
  const firstNames = objectIn(registered.definition.firstNames);
  const fields = described.layout.fields
    .map((field) => ({ ...field, ...readFirstName(field, firstNames) }))
    .sort((left, right) => order.indexOf(left.name) - order.indexOf(right.name));
  return { id: described.layout.id, version: registered.version, fields };
}

/** Builds the layout of a registered definition, for callers that do not have the assignment. */
export function layoutIn(id: string, registered: DefinitionVersion): DatasetLayout {
  const firstNames = objectIn(registered.definition.firstNames);
  const fields = Object.entries(fieldsIn(registered.definition)).map(([name, terms]) => {
    const field = { name, ...stored(terms) };
    return { ...field, ...readFirstName(field, firstNames) };
  });
  return { id, version: registered.version, fields };
}

/** Reads the name that a field was first registered under, if it has another now. */
function readFirstName({ name }: LayoutField, known: JsonObject): Pick<LayoutField, "firstName"> {
  const firstName = Object.hasOwn(known, name) ? textIn(known[name]) : null;
  return firstName === null ? {} : { firstName };
}

/**
 * Builds the new description with facts that only the registry knows. These are the order of the fields, with new ones last, the
 * marks of keys, the first names of renamed fields, and the end of the purpose.
 *
 * @param renames - The former name of each field that was renamed.
 */
export function carriedOver(
  known: DefinitionVersion,
  { definition, layout }: Described,
  fieldKeysMark: JsonValue | undefined = known.definition.fieldKeysMark,
  renames: Readonly<Record<string, string>> = {},
): JsonObject {
  const renamed = new Map(Object.entries(renames).map(([name, former]) => [former, name]));
  const before = orderIn(known.definition).map((name) => renamed.get(name) ?? name);
  const names = layout.fields.map(({ name }) => name);
  const order = [...before.filter((name) => names.includes(name)), ...names.filter((name) => !before.includes(name))];
  const { keyMark = "", ended } = known.definition;
  const firstNames = listFirstNames(objectIn(known.definition.firstNames), { before, names }, renames);
  return {
    ...definition,
    order,
    keyMark,
    ...(ended === undefined ? {} : { ended }),
    ...(fieldKeysMark === undefined ? {} : { fieldKeysMark }),
    ...(Object.keys(firstNames).length === 0 ? {} : { firstNames }),
  };
}

/** Lists the names that fields are bound to, for those that have another: the first one, or one of its own if another field has it. */
function listFirstNames(
  known: JsonObject,
  { before, names }: { readonly before: readonly string[]; readonly names: readonly string[] },
  renames: Readonly<Record<string, string>>,
): Record<string, string> {
  const bound = new Map(
    names.flatMap((name): [string, string][] => {
      const former = Object.hasOwn(renames, name) ? renames[name] : undefined;
      const held = former ?? name;
      const first = Object.hasOwn(known, held) ? textIn(known[held]) : null;
      return first !== null ? [[name, first]] : former === undefined ? [] : [[name, former]];
    }),
  );
  // a new field may have the name that another had first, and would share the hashes and the binding of encrypted values with it
  for (const name of names) {
    const taken = new Set(bound.values());
    if (bound.has(name) || before.includes(name) || !taken.has(name)) continue;
    let number = 2;
    while (taken.has(`${name}#${number}`)) number += 1;
    bound.set(name, `${name}#${number}`);
  }
  return Object.fromEntries(bound);
}

/** Reads the names of a definition's fields in their order. Databases keep the keys of objects in another order. */
function orderIn({ order }: JsonObject): readonly string[] {
  return Array.isArray(order) ? order.map(String) : [];
}

/** Reads the terms of each field, as {@link fieldTerms} wrote them, in the fields' order. */
export function fieldsIn(definition: JsonObject): Readonly<Record<string, JsonObject>> {
  const fields = objectIn(termsIn(definition).fields);
  return Object.fromEntries(orderIn(definition).map((name) => [name, objectIn(fields[name])]));
}

function columnTerms(field: Field | undefined): Field["column"] & { indexed: boolean } {
  if (field === undefined) throw new TypeError("an assignment's field is missing");
  return { ...field.column, indexed: field.indexed === true };
}

/**
 * Describes how storage keeps a field. Encrypted values are text to it. An encrypted nested value that is null is
 * absent.
 */
function storedColumn(field: Field | undefined): Omit<LayoutField, "name"> {
  const column = columnTerms(field);
  if (field?.encrypted !== true) return column;
  return {
    ...column,
    kind: "text",
    nullable: column.nullable || column.kind === "json",
    indexed: false,
    encrypted: true,
  };
}

/** Describes how storage keeps a field, by the field's terms. */
function stored(terms: JsonObject): Omit<LayoutField, "name"> {
  const isJson = terms.kind === "json";
  const encrypted = terms.encrypted === true;
  return {
    kind: encrypted ? "text" : (terms.kind as LayoutField["kind"]), // only fieldTerms() writes it
    optional: terms.optional === true,
    nullable: terms.nullable === true || (encrypted && isJson),
    defaulted: terms.defaulted === true,
    indexed: terms.indexed === true && !encrypted,
    ...(encrypted ? { encrypted } : {}),
  };
}

function fieldTerms(field: Field | undefined, less: Less): JsonObject {
  const column = columnTerms(field);
  return {
    ...column,
    ...(field?.encrypted === true ? { encrypted: true } : {}),
    ...(field?.lookUp === true ? { lookUp: true } : {}),
    category: field?.category ?? null,
    unit: field?.unit ?? null,
    // left out if there is none, so that definitions registered before keep their hash
    ...(field?.keep === undefined ? {} : { keep: field.keep }),
    schema: field === undefined ? null : toJsonSchemas(field, less.isFirstForm === true ? writeBounds : writeNode),
  };
}

/** Writes the schema as JSON Schema, as far as possible. The work of transformations and own checks cannot be written. */
function toJsonSchemas({ schema }: Field, override: (node: Node) => void): JsonValue {
  try {
    return (["input", "output"] as const).map((io) =>
      // a registry without names, because two schemas of one name cannot be written
      json(toJSONSchema(schema, { io, unrepresentable: "any", override, metadata: new $ZodRegistry() })),
    );
  } catch {
    return "not representable";
  }
}

/** A schema within a schema, and what zod wrote of it. */
interface Node {
  readonly zodSchema: $ZodType;
  readonly jsonSchema: object;
}

function writeNode(node: Node): void {
  writeBounds(node);
  writeBeyond(node.zodSchema, node.jsonSchema as Record<string, unknown>); // JSON Schema is a plain object
}

/** Writes values that JSON Schema has no form for: dates and big integers, with their bounds. */
function writeBounds({ zodSchema, jsonSchema }: Node): void {
  const { type, checks = [] } = zodSchema._zod.def;
  if (type !== "date" && type !== "bigint") return;
  const bounds = checks.flatMap(({ _zod: { def } }) => {
    // other checks have no value, and nothing compares their code
    const { check, value, inclusive } = def as { check: string; value?: unknown; inclusive?: boolean };
    return value === undefined ? [] : [`${check} ${writeBound(value)} ${inclusive === true ? "or equal" : ""}`.trim()];
  });
  // written as text, under a key of its own, because the keywords of JSON Schema do not compare as dates do
  Object.assign(jsonSchema, { format: type, ...(bounds.length === 0 ? {} : { bounds: bounds.sort().join(", ") }) });
}

function writeBound(bound: unknown): string {
  return bound instanceof Date ? bound.toISOString() : String(bound);
}

/** Reads the names of the properties that a definition declines. */
function declinedIn(definition: JsonObject): readonly string[] {
  return listIn(termsIn(definition).declined).map(String);
}

/** Reads the properties that a definition declines, with the reasons. The terms have the names, and the words the reasons. */
export function reasonsIn(definition: JsonObject): ReadonlyMap<string, string> {
  const reasons = objectIn(objectIn(definition.words).declined);
  return new Map(declinedIn(definition).map((name) => [name, textIn(reasons[name]) ?? ""]));
}

/** The part of a registered definition beside its terms, as far as lists show it. */
export interface RegisteredWords {
  readonly title: string;
  readonly controller: JsonObject;
  /** The JSON that the assignment was made from; undefined if it was declared in code. */
  readonly declaration: JsonValue | undefined;
}

/** Reads the words of a registered definition. */
export function readDeclaredWords(definition: JsonObject): RegisteredWords {
  const { title, controller, declaration } = objectIn(definition.words);
  return { title: typeof title === "string" ? title : "", controller: objectIn(controller), declaration };
}

/** Reads the terms of a registered definition. */
export function termsIn(definition: JsonObject): JsonObject {
  return objectIn(definition.terms);
}

/** Makes a plain copy of declared data. Values that JSON has no form for are left out. */
function json(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value) ?? "null");
}
