import type { Store } from "../../../store/index.js";
import { actOnRequest } from "../../requests/acts.js";
import { findReceived, readRequest } from "../../requests/matter.js";
import type { SupervisedRoute } from "../../routes.js";
import type { PageRequest, Supervised } from "../answering.js";
import type { FormOutcome } from "../outcome.js";
import { writePage } from "../write.js";
import { RequestPage, type RequestPageMatter } from "./request.js";

/** The address of a request. */
type RequestRoute = Extract<SupervisedRoute, { readonly page: "request" }>;

/** Renders the page of a request; undefined if the reader may see none such. */
export async function renderRequest(
  { assignment: id, id: request }: RequestRoute,
  { token = "" }: PageRequest,
  { user, find, frameFor }: Supervised,
  store: Store,
  more: Pick<RequestPageMatter, "fault" | "isMeanwhile"> = {},
): Promise<string | undefined> {
  const assignment = find(id);
  if (assignment === undefined) return undefined;
  const matter = await readRequest(store, assignment, request, user.actor);
  if (matter === undefined) return undefined;
  return writePage(<RequestPage frame={frameFor("requests")} matter={matter} token={token} {...more} />);
}

/** Carries out what a form on the page of a request asks for. */
export async function postRequest(
  route: RequestRoute,
  fields: URLSearchParams,
  answering: PageRequest,
  supervised: Supervised,
  store: Store,
): Promise<FormOutcome> {
  const assignment = supervised.find(route.assignment);
  if (assignment === undefined) return { problem: "notThere" };
  const request = await findReceived(store, assignment, route.id);
  if (request === undefined) return { problem: "notThere" };
  const { now } = answering;
  const { words } = supervised.frameFor("requests").say;
  const answer = await actOnRequest(store, supervised.user, request, fields, { now, words: words.request });
  if (answer === "done") return { goTo: route.id };
  if (answer === "unknown") return { problem: "form" };
  const more = answer === "meanwhile" ? { isMeanwhile: true } : { fault: answer };
  const page = await renderRequest(route, answering, supervised, store, more);
  if (page === undefined) return { problem: "notThere" };
  return { page, status: answer === "meanwhile" ? 409 : 422 };
}
