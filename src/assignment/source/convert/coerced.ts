import type * as core from "zod/v4/core";

/** Advice for each kind of schema that coerces. */
const ADVICE: Readonly<Record<string, string>> = {
  date: 'it reads 05.11.1951 as 11 May. Use z.date() with as: "date" and its `format`',
  number: 'it reads "" as 0. Use z.number() with as: "number"',
  boolean: 'it reads "no" as true. Use z.boolean() with as: "boolean"',
  string: 'it writes what is no text as text, objects too. Use z.string() with as: "text"',
  bigint: 'it reads "" as 0. Use z.bigint() with as: "bigint"',
};

/**
 * Finds a schema that coerces, at any depth, and returns what to use in its place. Its conversion would come after that
 * of the map, and guess.
 */
export function findCoercion(schema: core.$ZodType): string | undefined {
  for (const one of schemasIn(schema)) {
    // only these kinds have the property, and the base type does not show it
    const { type, coerce } = one._zod.def as { readonly type: string; readonly coerce?: boolean };
    if (coerce === true) return `its schema has z.coerce.${type}(): ${ADVICE[type] ?? "it guesses"}`;
  }
  return undefined;
}

/** Lists the words that a schema itself has as values, so that none of them is taken for a word for absent. */
export function listChoices(schema: core.$ZodType): readonly string[] {
  const found: unknown[] = [];
  for (const one of schemasIn(schema)) {
    const def = one._zod.def as core.$ZodTypes["_zod"]["def"]; // zod discriminates its own kinds by `type`
    if (def.type === "enum") found.push(...Object.values(def.entries));
    else if (def.type === "literal") found.push(...def.values);
  }
  return found.filter((one) => typeof one === "string");
}

/** Walks over a schema and those within it. Each is met once, since some contain themselves. */
function schemasIn(schema: core.$ZodType): ReadonlySet<core.$ZodType> {
  const seen = new Set<core.$ZodType>([schema]);
  // a set that grows while it is walked over
  for (const one of seen) {
    const def: object = one._zod.def;
    for (const value of [...Object.values(def), ...(isLazy(one) ? [one._zod.innerType] : [])]) collect(value, seen, 0);
  }
  return seen;
}

function isLazy(schema: core.$ZodType): schema is core.$ZodLazy {
  return schema._zod.def.type === "lazy";
}

/** Schemas stand in definitions directly, in lists, and in shapes. */
function collect(value: unknown, seen: Set<core.$ZodType>, depth: number): void {
  if (typeof value !== "object" || value === null || depth > 2) return;
  // the mark of schemas of zod 4
  if ("_zod" in value && typeof value._zod === "object" && value._zod !== null && "def" in value._zod)
    seen.add(value as core.$ZodType);
  else if (
    Array.isArray(value) ||
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.getPrototypeOf(value) === null
  )
    for (const one of Object.values(value)) collect(one, seen, depth + 1);
}
