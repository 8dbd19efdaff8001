import type { $ZodType } from "zod/v4/core";
import type { Limits } from "./limits.js";
import type { Shape } from "./schema/inspect.js";

/** A field as the boundary sees it. */
export interface GuardedField {
  readonly schema: $ZodType;
  readonly shape: Shape;
}

/** The guarded fields, by name, and nothing else. */
export interface Guarded {
  readonly fields: ReadonlyMap<string, GuardedField>;
  readonly limits: Limits;
}
