import type { ProblemKind } from "./problem.js";

/** The outcome of a form. The reader goes on to a page, or sees the form again with what is wrong. */
export type FormOutcome =
  | { readonly goTo: string }
  | { readonly page: string; readonly status: 200 | 409 | 422 }
  | { readonly problem: ProblemKind };
