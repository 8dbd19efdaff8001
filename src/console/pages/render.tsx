import type { JSX } from "hono/jsx/jsx-runtime";
import type { AnyAssignment } from "../../assignment/index.js";
import { type AnsweringController, type ConsoleUser, listSupervised } from "../access.js";
import { type Readers, readAssignment, readOpenRequests, readOverview } from "../figures/overview.js";
import { readSealed } from "../figures/sealed.js";
import { findEvents, readSearch } from "../figures/search.js";
import { listVersionChanges } from "../figures/versions.js";
import { buildLinks } from "../links.js";
import type { SupervisedRoute } from "../routes.js";
import { buildSay, type ConsoleLanguage, type Say } from "../words/say.js";
import { AssignmentPage } from "./dpo/assignment/assignment.js";
import { Assignments } from "./dpo/assignments.js";
import { Home } from "./dpo/home/home.js";
import type { SourceTitles } from "./dpo/titles.js";
import { EventsPage } from "./dpo/trail.js";
import type { PageFrame } from "./page.js";
import { type ProblemKind, ProblemPage } from "./problem.js";

/** All that is known of an answer before its page is made. */
export interface PageRequest {
  readonly language: ConsoleLanguage;
  /** The name of the stylesheet. */
  readonly style: string;
  readonly depth: number;
  readonly here: string;
  readonly search: string;
  readonly user: ConsoleUser | undefined;
  readonly timeZone: string;
  readonly now: Date;
  /** The token of forms, on pages that have some. */
  readonly token: string | undefined;
}

/** All that pages are made from. */
export interface Matter {
  readonly readers: Readers;
  readonly titles: SourceTitles;
  readonly controller: AnsweringController | undefined;
}

/** A proof as a file. */
export interface ProofFile {
  readonly name: string;
  readonly proof: string;
}

/** Renders the page of a problem. */
export function renderProblem(problem: ProblemKind, answering: PageRequest): string {
  return write(<ProblemPage frame={makeFrame(answering, "purposebound", "none", 0)} problem={problem} />);
}

/**
 * Renders a page, or tells why there is none. An assignment of another controller and one that does not exist answer alike.
 */
export async function renderRoute(
  route: SupervisedRoute,
  answering: PageRequest,
  { readers, titles, controller }: Matter,
): Promise<string | { readonly problem: ProblemKind } | ProofFile> {
  const { user, timeZone, language } = answering;
  const { store, trails } = readers;
  if (user === undefined || user.role === "user") return { problem: "notThere" };
  const assignments = listSupervised(store, user, controller);
  const [one] = assignments;
  if (one === undefined) {
    if (route.page !== "home" && route.page !== "assignments") return { problem: "notThere" };
    return write(<Assignments frame={makeFrame(answering, "purposebound", "assignments", 0)} assignments={[]} />);
  }
  const requests = await readOpenRequests(store, assignments);
  const frameFor = (place: PageFrame["place"]): PageFrame =>
    makeFrame(answering, one.controller.name, place, requests.length);
  switch (route.page) {
    case "home": {
      const overview = await readOverview(readers, assignments);
      return write(<Home frame={frameFor("today")} overview={overview} titles={titles} />);
    }
    case "assignments": {
      const all = [];
      for (const assignment of assignments) all.push(await readAssignment(readers, assignment));
      return write(<Assignments frame={frameFor("assignments")} assignments={all} />);
    }
    case "assignment": {
      const assignment = findById(assignments, route.id);
      if (assignment === undefined) return { problem: "notThere" };
      const matter = {
        ...(await readAssignment(readers, assignment)),
        activities: await store.oversight.activities(assignment),
        versions: listVersionChanges(await store.oversight.definitions(assignment)),
        months: await readers.ahead.months(),
      };
      return write(<AssignmentPage frame={frameFor("assignments")} matter={matter} titles={titles} />);
    }
    case "proof": {
      const query = new URLSearchParams(answering.search);
      const assignment = findById(assignments, query.get("assignment") ?? "");
      if (assignment === undefined) return { problem: "notThere" };
      const position = query.get("position") ?? "";
      const proof = await store.oversight.log(assignment).proof(position);
      return { name: `${assignment.id}-${position}.tlog-proof`, proof };
    }
    case "trail": {
      const query = new URLSearchParams(answering.search);
      const asked = query.get("assignment") ?? "";
      const assignment = asked === "" ? one : findById(assignments, asked);
      if (assignment === undefined) return { problem: "notThere" };
      const search = readSearch(query);
      if (search === undefined) return { problem: "filter" };
      const say = buildSay(language, timeZone);
      const matter = {
        assignment,
        assignments,
        search,
        figures: await trails.read(assignment),
        activities: await store.oversight.activities(assignment),
        sealed: await readSealed(store, assignment),
        found: await findEvents(store, assignment, search, say.isoDay),
      };
      return write(<EventsPage frame={frameFor("trail")} matter={matter} titles={titles} />);
    }
  }
}

function findById(assignments: readonly AnyAssignment[], id: string): AnyAssignment | undefined {
  return assignments.find((one) => one.id === id);
}

function makeFrame(
  { language, style, depth, here, search, user, timeZone, now }: PageRequest,
  brand: string,
  place: PageFrame["place"],
  openRequests: number,
): PageFrame {
  const say = buildSay(language, timeZone);
  return {
    say,
    links: buildLinks(depth, `${here}${search}`, style),
    brand,
    reader: user === undefined ? undefined : `${user.name ?? user.actor}, ${nameRole(say, user)}`,
    now,
    place,
    openRequests,
  };
}

function nameRole(say: Say, { role }: ConsoleUser): string {
  return say.words.frame.roles[role];
}

function write(page: JSX.Element): string {
  return `<!doctype html>${String(page)}`;
}
