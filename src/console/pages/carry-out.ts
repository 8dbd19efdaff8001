import { isOpenTo, type SupervisedRoute } from "../routes.js";
import { type Matter, type PageRequest, prepareSupervised } from "./answering.js";
import { actOnChanges, toChanges } from "./changes/render.js";
import { postHolds } from "./holds/render.js";
import type { FormOutcome } from "./outcome.js";
import { postRequest } from "./requests/render.js";

/** Carries out what a form of a page asks for. */
export async function carryOutForm(
  route: SupervisedRoute,
  fields: URLSearchParams,
  answering: PageRequest,
  matter: Matter,
): Promise<FormOutcome> {
  if (answering.user === undefined || !isOpenTo(route, answering.user.role)) return { problem: "notThere" };
  const supervised = await prepareSupervised(answering, matter);
  if (supervised === undefined) return { problem: "notThere" };
  const { store } = matter.readers;
  switch (route.page) {
    case "holds":
      return postHolds(fields, answering, supervised, store);
    case "request":
      return postRequest(route, fields, answering, supervised, store);
    case "changes":
    case "propose":
    case "proposal":
      return (await actOnChanges(route, toChanges(supervised, matter, answering), fields)) ?? { problem: "notThere" };
    default:
      return { problem: "notThere" };
  }
}
