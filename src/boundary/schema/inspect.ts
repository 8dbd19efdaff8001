import * as core from "zod/v4/core";

/**
 * The output of a schema, as far as storage and the boundary need to know it. Finite, unless a lazy schema recurs.
 */
export type Shape =
  | { readonly kind: "text" | "number" | "boolean" | "date" | "bigint" | "null" | "absent" | "scalar" }
  | { readonly kind: "object"; readonly keys: ReadonlyMap<string, Shape> }
  | { readonly kind: "array"; readonly element: Shape }
  | { readonly kind: "tuple"; readonly items: readonly Shape[]; readonly rest: Shape | undefined }
  | { readonly kind: "union"; readonly options: readonly Shape[] }
  | { readonly kind: "lazy"; readonly get: () => Shape };

/** Reason why a schema cannot stand behind a field. */
export interface SchemaProblem {
  readonly code: "open-schema" | "unsupported-schema" | "invalid-schema";
  /** Place inside the schema, such as `.address[]`; empty at its top. */
  readonly at: string;
  readonly what: string;
}

/** Findings on a field's schema. */
export type InspectedSchema =
  | { readonly ok: true; readonly shape: Shape }
  | { readonly ok: false; readonly problem: SchemaProblem };

class Problem extends Error {
  readonly problem: SchemaProblem;
  constructor(problem: SchemaProblem) {
    super(problem.what);
    this.problem = problem;
  }
}

/** Tells if a value is a schema of zod 4, classic or mini. */
function isSchema(value: unknown): value is core.$ZodType {
  if (typeof value !== "object" || value === null || !("_zod" in value)) return false;
  const internals: unknown = value._zod;
  return typeof internals === "object" && internals !== null && "def" in internals && "run" in internals;
}

/**
 * Learns the output of a schema, and refuses schemas that would let undeclared data in (Art. 25(2) GDPR). Such a schema is
 * open at some depth, or of an unknown kind. Unknown kinds fail closed, so that a newer zod cannot open a gap.
 */
export function inspectSchema(schema: unknown): InspectedSchema {
  if (!isSchema(schema)) {
    return { ok: false, problem: { code: "invalid-schema", at: "", what: "is not a schema of zod 4" } };
  }
  try {
    return { ok: true, shape: inspect(schema, "", new Map()) };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.problem };
    throw error;
  }
}

type Seen = Map<core.$ZodType, Shape>;

function open(at: string, what: string): never {
  throw new Problem({ code: "open-schema", at, what });
}

const NOTHING: Shape = { kind: "union", options: [] };

function inspect(schema: core.$ZodType, at: string, seen: Seen): Shape {
  const known = seen.get(schema);
  if (known !== undefined) return known;
  // a schema that is met again while it is being inspected is recursive, and closed if the rest of it is
  let result: Shape = NOTHING;
  seen.set(schema, { kind: "lazy", get: () => result });
  result = inspectKind(schema, at, seen);
  seen.set(schema, result);
  return result;
}

function inspectKind(schema: core.$ZodType, at: string, seen: Seen): Shape {
  // zod discriminates the definitions of its own kinds by `type`, which the base type leaves wide
  const def = schema._zod.def as core.$ZodTypes["_zod"]["def"];
  const inner = (next: core.$ZodType, where = at): Shape => inspect(next, where, seen);
  switch (def.type) {
    case "string":
    case "template_literal":
      return { kind: "text" };
    case "number":
      return { kind: "number" };
    case "boolean":
      return { kind: "boolean" };
    case "bigint":
      return { kind: "bigint" };
    case "date":
      return { kind: "date" };
    case "null":
      return { kind: "null" };
    case "undefined":
    case "void":
      return { kind: "absent" };
    case "never":
      return NOTHING;
    case "enum":
      return union(readChoices(def.entries).map(literal));
    case "literal":
      return union(def.values.map(literal));
    case "optional":
      return union([inner(def.innerType), { kind: "absent" }]);
    case "nullable":
      return union([inner(def.innerType), { kind: "null" }]);
    case "nonoptional":
    case "default":
    case "prefault":
      return without(inner(def.innerType), "absent");
    case "catch":
    case "readonly":
      return inner(def.innerType);
    case "array":
      return { kind: "array", element: inner(def.element, `${at}[]`) };
    case "tuple":
      return {
        kind: "tuple",
        items: def.items.map((item, index) => inner(item, `${at}[${index}]`)),
        rest: def.rest ? inner(def.rest, `${at}[]`) : undefined,
      };
    case "object":
      return inspectObject(def, at, inner);
    case "record":
      return inspectRecord(def, at, inner);
    case "union":
      return union(def.options.map((option) => inner(option)));
    case "intersection": {
      // a value that passes both sides holds no key that the left one does not declare
      const left = inner(def.left);
      inner(def.right);
      return left;
    }
    case "lazy":
      // asked once, like zod does, since a getter that answers differently the next time would make the two differ
      return inner((schema as core.$ZodLazy)._zod.innerType);
    case "pipe":
      return inspectPipe(def, at, seen);
    case "transform":
      return { kind: "scalar" };
    case "any":
    case "unknown":
      return open(at, `is z.${def.type}(), which accepts anything`);
    default:
      throw new Problem({ code: "unsupported-schema", at, what: `is of the kind "${kindName(def)}"` });
  }
}

function kindName(def: { readonly type: string }): string {
  return /^[a-z_]{1,30}$/.test(def.type) ? def.type : "unknown";
}

function inspectObject(
  def: core.$ZodObjectDef,
  at: string,
  inner: (schema: core.$ZodType, at: string) => Shape,
): Shape {
  if (def.catchall === undefined) {
    open(at, "is z.object(), which silently drops undeclared keys");
  }
  if (def.catchall._zod.def.type !== "never") {
    open(at, "is a loose object, which lets undeclared keys in");
  }
  const keys = new Map<string, Shape>();
  for (const [key, schema] of Object.entries(def.shape)) {
    if (key === "__proto__") {
      throw new Problem({ code: "unsupported-schema", at, what: "declares the key __proto__" });
    }
    keys.set(key, inner(schema, `${at}.${key}`));
  }
  return { kind: "object", keys };
}

function inspectRecord(
  def: core.$ZodRecordDef,
  at: string,
  inner: (schema: core.$ZodType, at: string) => Shape,
): Shape {
  if (def.mode === "loose") open(at, "is a loose record, which lets undeclared keys in");
  const names = keyNames(def.keyType);
  if (names === undefined) open(at, "is a record with free keys");
  if (names.includes("__proto__"))
    throw new Problem({ code: "unsupported-schema", at, what: "declares the key __proto__" });
  const value = inner(def.valueType, `${at}[key]`);
  return { kind: "object", keys: new Map(names.map((name) => [name, value])) };
}

/** Returns the values of an enum, without the names that TypeScript adds to numeric ones. */
function readChoices(entries: core.util.EnumLike): readonly unknown[] {
  return core.util.getEnumValues(entries);
}

/** Returns the names that a record's key schema allows, or nothing if they are not finite. */
function keyNames(schema: core.$ZodType): string[] | undefined {
  const def = schema._zod.def as core.$ZodTypes["_zod"]["def"]; // cast for the same reason as in inspectKind
  if (def.type === "enum") return readChoices(def.entries).map(String);
  if (def.type === "literal") return def.values.map(String);
  if (def.type === "union") {
    const options = def.options.map(keyNames);
    return options.every((option) => option !== undefined) ? options.flat() : undefined;
  }
  return undefined;
}

function inspectPipe(def: core.$ZodPipeDef, at: string, seen: Seen): Shape {
  // a pipe declares its input; after preprocess(), which starts with the developer's own code, only the rest is declared
  inspect(def.in, at, seen);
  return inspect(def.out, at, seen);
}

function literal(value: unknown): Shape {
  switch (typeof value) {
    case "string":
      return { kind: "text" };
    case "number":
      return { kind: "number" };
    case "boolean":
      return { kind: "boolean" };
    case "bigint":
      return { kind: "bigint" };
    case "undefined":
      return { kind: "absent" };
    default:
      return { kind: "null" };
  }
}

/** Flattens nested unions and drops repeated plain kinds. */
function union(options: readonly Shape[]): Shape {
  const flat = new Map<unknown, Shape>();
  for (const option of options) {
    for (const one of option.kind === "union" ? option.options : [option]) {
      flat.set(isPlain(one) ? one.kind : one, one);
    }
  }
  const all = [...flat.values()];
  const [only, ...others] = all;
  return only !== undefined && others.length === 0 ? only : { kind: "union", options: all };
}

function without(shape: Shape, kind: "absent"): Shape {
  if (shape.kind !== "union") return shape;
  return union(shape.options.filter((option) => option.kind !== kind));
}

/** Collects all keys that a shape declares, at every depth. */
export function declaredKeys(shape: Shape, keys: Set<string> = new Set(), seen: Set<Shape> = new Set()): Set<string> {
  if (seen.has(shape)) return keys;
  seen.add(shape);
  switch (shape.kind) {
    case "object":
      for (const [key, inner] of shape.keys) declaredKeys(inner, keys.add(key), seen);
      break;
    case "array":
      declaredKeys(shape.element, keys, seen);
      break;
    case "tuple":
      for (const inner of shape.items) declaredKeys(inner, keys, seen);
      if (shape.rest !== undefined) declaredKeys(shape.rest, keys, seen);
      break;
    case "union":
      for (const inner of shape.options) declaredKeys(inner, keys, seen);
      break;
    case "lazy":
      declaredKeys(shape.get(), keys, seen);
      break;
    default:
      break;
  }
  return keys;
}

function isPlain(shape: Shape): boolean {
  return !["object", "array", "tuple", "union", "lazy"].includes(shape.kind);
}

/** Kind of a column: one database type each, and `json` for nested or mixed values. */
export type ColumnKind = "text" | "number" | "boolean" | "date" | "bigint" | "json";

/** Facts on a field that storage needs. */
export interface ColumnShape {
  readonly kind: ColumnKind;
  /** The field may be absent from a record. */
  readonly optional: boolean;
  /** The field may hold null. */
  readonly nullable: boolean;
  /** The schema fills the field in if the input leaves it out. */
  readonly defaulted: boolean;
}

/** Derives the column of a field from its schema and the schema's output. */
export function toColumn(schema: core.$ZodType, shape: Shape): ColumnShape {
  const options = shape.kind === "union" ? shape.options : [shape];
  const values = options.filter((option) => option.kind !== "absent" && option.kind !== "null");
  const [only, ...others] = values;
  const optional = options.some((option) => option.kind === "absent");
  return {
    kind: only !== undefined && others.length === 0 && isColumnKind(only.kind) ? only.kind : "json",
    optional,
    nullable: options.some((option) => option.kind === "null"),
    defaulted: schema._zod.optin !== undefined && !optional,
  };
}

function isColumnKind(kind: Shape["kind"]): kind is Shape["kind"] & ColumnKind {
  return ["text", "number", "boolean", "date", "bigint"].includes(kind);
}
