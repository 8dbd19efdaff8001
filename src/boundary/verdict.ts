import type { Refusal } from "../errors/index.js";

/** The values that were let in: declared keys only, each as its schema put it out; absent fields have no key. */
export type Accepted = Record<string, unknown>;

/** Outcome of {@link Boundary.check}. */
export type Verdict =
  | { readonly success: true; readonly data: Accepted }
  | { readonly success: false; readonly refusals: readonly Refusal[] };

/** The verdict of what was not let in. */
export function refused(refusals: readonly Refusal[]): Verdict {
  return { success: false, refusals };
}
