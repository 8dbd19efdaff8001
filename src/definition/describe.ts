import { createHash } from "node:crypto";
import { $ZodRegistry, type $ZodType, toJSONSchema } from "zod/v4/core";
import type { AnyAssignment, Field } from "../assignment/index.js";
import { isDynamic } from "./data/dynamic.js";
import type { JsonObject, JsonValue } from "./json.js";
import type { DatasetLayout, LayoutField } from "./layout.js";
import type { DefinitionVersion } from "./registered.js";

/** The parts of a definition that people agreed to or were told. A change in one of them is a change of terms. */
type Terms = Readonly<
  Record<"purpose" | "controller" | "retention" | "identifiedBy" | "recipients" | "fields", JsonValue>
>;

/** An assignment as the registry holds it. */
export interface Described {
  readonly layout: DatasetLayout;
  readonly terms: string;
  readonly definition: JsonObject;
}

/** Describes an assignment in JSON, with a hash of its terms and the layout of its dataset. */
export function describeAssignment(assignment: AnyAssignment): Described {
  const names = Object.keys(assignment.fields);
  const terms: Terms = {
    purpose: {
      category: assignment.purpose.category,
      basis: json(assignment.purpose.basis),
      condition: assignment.purpose.condition ?? null,
    },
    controller: {
      country: assignment.controller.country,
      organisationNumber: assignment.controller.organisationNumber,
    },
    retention: json(assignment.retention),
    identifiedBy: [...assignment.identifiedBy],
    recipients: json(assignment.recipients ?? null),
    fields: Object.fromEntries(names.map((name) => [name, fieldTerms(assignment.fields[name])])),
  };
  const words = {
    title: assignment.purpose.title,
    description: assignment.purpose.description ?? null,
    controller: json(assignment.controller),
    necessity: Object.fromEntries(names.map((name) => [name, assignment.fields[name]?.necessity ?? ""])),
    subjects: assignment.subjects ?? null,
    // the registry gives the assignment back from it; it counts as words, because the terms have all its promises
    // already
    ...(isDynamic(assignment) ? { declaration: json(assignment.definition) } : {}),
  };
  return {
    layout: {
      id: assignment.id,
      version: 1,
      fields: names.map((name) => ({ name, ...storedColumn(assignment.fields[name]) })),
    },
    terms: createHash("sha256").update(canonicalJson(terms)).digest("hex"),
    definition: { terms, words, order: names },
  };
}

/** Tells if only words differ. That changes nothing that was promised. */
export function isReworded(registered: DefinitionVersion, described: Described): boolean {
  return canonicalJson(registered.definition.words ?? null) !== canonicalJson(described.definition.words ?? null);
}

/** Builds the layout with its fields in the registered order, to which stored records refer. */
export function registeredLayout(registered: DefinitionVersion, described: Described): DatasetLayout {
  const order = orderIn(registered.definition);
  const fields = [...described.layout.fields].sort(
    (left, right) => order.indexOf(left.name) - order.indexOf(right.name),
  );
  return { id: described.layout.id, version: registered.version, fields };
}

/** Builds the layout of a registered definition, for callers that do not have the assignment. */
export function layoutIn(id: string, registered: DefinitionVersion): DatasetLayout {
  const fields = Object.entries(fieldsIn(registered.definition)).map(([name, terms]) => ({ name, ...stored(terms) }));
  return { id, version: registered.version, fields };
}

/**
 * Builds the new description with facts that only the registry knows: the order of the fields, with new ones last, and
 * the marks of keys.
 */
export function carriedOver(
  known: DefinitionVersion,
  { definition, layout }: Described,
  fieldKeysMark: JsonValue | undefined = known.definition.fieldKeysMark,
): JsonObject {
  const before = orderIn(known.definition);
  const names = layout.fields.map(({ name }) => name);
  const order = [...before.filter((name) => names.includes(name)), ...names.filter((name) => !before.includes(name))];
  const { keyMark = "" } = known.definition;
  return { ...definition, order, keyMark, ...(fieldKeysMark === undefined ? {} : { fieldKeysMark }) };
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

function fieldTerms(field: Field | undefined): JsonObject {
  const column = columnTerms(field);
  return {
    ...column,
    ...(field?.encrypted === true ? { encrypted: true } : {}),
    category: field?.category ?? null,
    unit: field?.unit ?? null,
    schema: field === undefined ? null : toJsonSchemas(field),
  };
}

/** Writes the schema as JSON Schema, as far as possible. Transformations and own checks cannot be written. */
function toJsonSchemas({ schema }: Field): JsonValue {
  try {
    return (["input", "output"] as const).map((io) =>
      // a registry without names, because two schemas of one name cannot be written
      json(toJSONSchema(schema, { io, unrepresentable: "any", override: written, metadata: new $ZodRegistry() })),
    );
  } catch {
    return "not representable";
  }
}

/** Writes values that JSON Schema has no form for: dates and big integers, with their bounds. */
function written({ zodSchema, jsonSchema }: { zodSchema: $ZodType; jsonSchema: object }): void {
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

/** Reads a part that is an object; returns an empty one if it is not. */
export function objectIn(value: JsonValue | undefined): JsonObject {
  // the first test told arrays apart, which TypeScript does not carry over for readonly arrays
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** Makes a plain copy of declared data. Values that JSON has no form for are left out. */
function json(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value) ?? "null");
}

/** Writes JSON with keys in one order, so that equal definitions have equal hashes. */
export function canonicalJson(value: JsonValue): string {
  return JSON.stringify(value, (_, part: JsonValue) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
