import { readAssignment, readOverview } from "../figures/overview.js";
import { readSealed } from "../figures/sealed.js";
import { findEvents, readSearch } from "../figures/search.js";
import { listVersionChanges } from "../figures/versions.js";
import { readClosedRequests } from "../requests/matter.js";
import { isOpenTo, type SupervisedRoute } from "../routes.js";
import { buildSay } from "../words/say.js";
import { type Matter, makeFrame, type PageRequest, prepareSupervised } from "./answering.js";
import { renderChanges, toChanges } from "./changes/render.js";
import { AssignmentPage } from "./dpo/assignment/assignment.js";
import { Assignments } from "./dpo/assignments.js";
import { Home } from "./dpo/home/home.js";
import { EventsPage } from "./dpo/trail.js";
import { type FragmentAnswer, renderFragment } from "./fragment/render.js";
import { renderHolds } from "./holds/render.js";
import { type ProblemKind, ProblemPage } from "./problem.js";
import { RequestsPage } from "./requests/list.js";
import { renderRequest } from "./requests/render.js";
import { writePage } from "./write.js";

/** The time for which closed requests are listed: 90 days. */
const CLOSED_FOR = 90 * 86_400_000;

/** A proof as a file. */
export interface ProofFile {
  readonly name: string;
  readonly proof: string;
}

/** Renders the page of a problem. */
export function renderProblem(problem: ProblemKind, answering: PageRequest): string {
  return writePage(<ProblemPage frame={makeFrame(answering, "purposebound", "none")} problem={problem} />);
}

/**
 * Renders a page, or tells why there is none. An assignment of another controller and one that does not exist answer alike.
 */
export async function renderRoute(
  route: SupervisedRoute,
  answering: PageRequest,
  matter: Matter,
): Promise<string | { readonly problem: ProblemKind } | { readonly goTo: string } | ProofFile | FragmentAnswer> {
  const { user, timeZone, language } = answering;
  const { readers, titles } = matter;
  const { store, trails } = readers;
  if (user?.role === "editor" && route.page === "home") return { goTo: "changes" };
  if (user === undefined || !isOpenTo(route, user.role)) return { problem: "notThere" };
  if (route.page === "fragment") return renderFragment(answering, user, matter);
  const supervised = await prepareSupervised(answering, matter);
  if (supervised === undefined) {
    if (route.page !== "home" && route.page !== "assignments") return { problem: "notThere" };
    return writePage(<Assignments frame={makeFrame(answering, "purposebound", "assignments")} assignments={[]} />);
  }
  const { assignments, frameFor, find } = supervised;
  switch (route.page) {
    case "home": {
      const overview = await readOverview(readers, assignments, supervised);
      return writePage(<Home frame={frameFor("today")} overview={overview} titles={titles} />);
    }
    case "assignments": {
      const all = [];
      for (const assignment of assignments) all.push(await readAssignment(readers, assignment));
      return writePage(<Assignments frame={frameFor("assignments")} assignments={all} />);
    }
    case "assignment": {
      const assignment = find(route.id);
      if (assignment === undefined) return { problem: "notThere" };
      const shown = {
        ...(await readAssignment(readers, assignment)),
        activities: await store.oversight.activities(assignment),
        versions: listVersionChanges(await store.oversight.definitions(assignment)),
        months: await readers.ahead.months(),
      };
      return writePage(<AssignmentPage frame={frameFor("assignments")} matter={shown} titles={titles} />);
    }
    case "requests": {
      const since = new Date(answering.now.getTime() - CLOSED_FOR);
      const closed = await readClosedRequests(store, assignments, since);
      return writePage(<RequestsPage frame={frameFor("requests")} open={supervised.requests} closed={closed} />);
    }
    case "changes":
    case "propose":
    case "proposal": {
      const page = await renderChanges(route, toChanges(supervised, matter, answering));
      return page === undefined ? { problem: "notThere" } : writePage(page);
    }
    case "holds":
      return renderHolds(answering, supervised, store);
    case "request":
      return (await renderRequest(route, answering, supervised, store)) ?? { problem: "notThere" };
    case "proof": {
      const query = new URLSearchParams(answering.search);
      const assignment = find(query.get("assignment") ?? "");
      if (assignment === undefined) return { problem: "notThere" };
      const position = query.get("position") ?? "";
      const proof = await store.oversight.log(assignment).proof(position);
      return { name: `${assignment.id}-${position}.tlog-proof`, proof };
    }
    case "trail": {
      const query = new URLSearchParams(answering.search);
      const asked = query.get("assignment") ?? "";
      const assignment = asked === "" ? assignments[0] : find(asked);
      if (assignment === undefined) return { problem: "notThere" };
      const search = readSearch(query);
      if (search === undefined) return { problem: "filter" };
      const say = buildSay(language, timeZone);
      const shown = {
        assignment,
        assignments,
        search,
        figures: await trails.read(assignment),
        activities: await store.oversight.activities(assignment),
        sealed: await readSealed(store, assignment),
        found: await findEvents(store, assignment, search, say.isoDay),
      };
      return writePage(<EventsPage frame={frameFor("trail")} matter={shown} titles={titles} />);
    }
  }
}
