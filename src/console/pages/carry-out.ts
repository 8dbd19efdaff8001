import type { SupervisedRoute } from "../routes.js";
import type { ProblemKind } from "./problem.js";
import type { Matter, PageRequest } from "./render.js";

/** The outcome of a form: the reader goes on to a page, or sees the form again with what is wrong. */
export type FormOutcome =
  | { readonly goTo: string }
  | { readonly page: string; readonly status: 200 | 409 | 422 }
  | { readonly problem: ProblemKind };

/** Carries out what a form of a page asks for. */
export async function carryOut(
  route: SupervisedRoute,
  _fields: URLSearchParams,
  _answering: PageRequest,
  _matter: Matter,
): Promise<FormOutcome> {
  switch (route.page) {
    default:
      return { problem: "notThere" };
  }
}
