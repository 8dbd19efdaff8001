import type { $ZodType } from "zod/v4/core";

/** The kind of a schema of this package, with the parts that JSON Schema cannot say of it. */
export interface KindMark {
  readonly kind: string;
  readonly [part: string]: string | number | readonly string[] | readonly number[];
}

/** A mark, and the number of checks that it speaks of. The schema may have got further ones since. */
export interface FoundMark {
  readonly mark: KindMark;
  readonly checks: number;
}

const marks = /* @__PURE__ */ new WeakMap<$ZodType, KindMark>();

/**
 * Marks a schema with its kind, so that a change of the kind is found when two declarations are compared. Without it,
 * rounding to 100 and rounding to 0.01 would be the same number to JSON Schema.
 */
export function marked<Schema extends $ZodType>(schema: Schema, mark: KindMark): Schema {
  marks.set(schema, Object.freeze(mark));
  return schema;
}

/** Reads the mark of a schema, or of the schema that it was made from by adding checks. */
export function readMark(schema: $ZodType): FoundMark | undefined {
  for (let one: $ZodType | undefined = schema; one !== undefined; one = one._zod.parent) {
    const mark = marks.get(one);
    if (mark !== undefined) return { mark, checks: one._zod.def.checks?.length ?? 0 };
  }
  return undefined;
}
