import type { JsonObject } from "./json.js";

/** One version of an assignment's definition, as a registry keeps it. */
export interface DefinitionVersion {
  /** 1 for the first version, and one more with each change. */
  readonly version: number;
  /** Hash of what the definition promises: fields, purpose, basis, controller, retention. */
  readonly terms: string;
  /** The definition, for people and for finding changes. */
  readonly definition: JsonObject;
}
