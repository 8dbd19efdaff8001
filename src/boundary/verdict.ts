import type { Refusal } from "../errors/index.js";

/**
 * The values that were let in, each as its schema put it out. They have declared keys only, and absent fields have no
 * key.
 */
export type Accepted = Record<string, unknown>;

/** Outcome of {@link Boundary.check}. */
export type Verdict =
  | { readonly success: true; readonly data: Accepted }
  | { readonly success: false; readonly refusals: readonly Refusal[] };

/** Builds the verdict of a record that was not let in. */
export function refused(refusals: readonly Refusal[]): Verdict {
  return { success: false, refusals };
}
