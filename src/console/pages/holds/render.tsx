import type { Store } from "../../../store/index.js";
import { placeHold, releaseOne } from "../../holds/acts.js";
import { readSupervisedHolds } from "../../holds/matter.js";
import { readDecimal } from "../../posting/numbers.js";
import type { PageRequest, Supervised } from "../answering.js";
import type { FormOutcome } from "../outcome.js";
import { writePage } from "../write.js";
import { HoldsPage, type HoldsPageMatter } from "./holds.js";

/** Renders the page of holds. Its address may name the assignment for whose people one is to be placed. */
export async function renderHolds(
  { token = "", search }: PageRequest,
  { assignments, frameFor, find }: Supervised,
  store: Store,
  more: Pick<HoldsPageMatter, "wrong" | "isMeanwhile"> & { readonly assignment?: string } = {},
): Promise<string> {
  const { assignment = new URLSearchParams(search).get("assignment") ?? "", ...shown } = more;
  const chosen = assignments.length === 1 ? assignments[0] : find(assignment);
  const holds = await readSupervisedHolds(store, assignments);
  const matter = { frame: frameFor("holds"), token, holds, assignments, chosen, ...shown };
  return writePage(<HoldsPage {...matter} />);
}

/** Places a hold, or releases one. */
export async function postHolds(
  fields: URLSearchParams,
  answering: PageRequest,
  supervised: Supervised,
  store: Store,
): Promise<FormOutcome> {
  const assignment = supervised.find(fields.get("assignment") ?? "");
  if (assignment === undefined) return { problem: "notThere" };
  const { user, frameFor } = supervised;
  const { isoDay } = frameFor("holds").say;
  const readNumber = (typed: string) => readDecimal(typed, answering.language);
  const acting = { store, actor: user.actor, now: answering.now, readNumber, isoDay };
  const act = fields.get("do");
  if (act !== "place" && act !== "release") return { problem: "form" };
  const answer =
    act === "place"
      ? await placeHold(acting, assignment, fields)
      : await releaseOne(acting, assignment, fields.get("hold") ?? "");
  if (answer === "done") return { goTo: "holds" };
  if (answer === "unknown") return { problem: "form" };
  if (answer === "meanwhile") {
    return { page: await renderHolds(answering, supervised, store, { isMeanwhile: true }), status: 409 };
  }
  const read = (name: string): string => fields.get(name) ?? "";
  const wrong = { faults: answer, given: { reason: read("reason"), law: read("law"), until: read("until") } };
  const page = await renderHolds(answering, supervised, store, { wrong, assignment: assignment.id });
  return { page, status: 422 };
}
