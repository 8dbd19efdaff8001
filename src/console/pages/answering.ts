import type { AnyAssignment } from "../../assignment/index.js";
import type { Proposal } from "../../store/index.js";
import { type AnsweringController, type ConsoleUser, listSupervised } from "../access.js";
import { type Readers, type ReceivedRequest, readOpenRequests } from "../figures/overview.js";
import { buildLinks } from "../links.js";
import { readProposals, type UnusedReader } from "../proposals/reading.js";
import { buildSay, type ConsoleLanguage, type Say } from "../words/say.js";
import type { SourceTitles } from "./dpo/titles.js";
import type { PageFrame } from "./page.js";

/** All that is known of an answer before its page is made. */
export interface PageRequest {
  readonly language: ConsoleLanguage;
  /** The name of the stylesheet. */
  readonly style: string;
  readonly depth: number;
  /** The place of the console as other pages reach it, by its path, and its origin if the application names one. */
  readonly place: string;
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
  readonly unused: UnusedReader;
  readonly controller: AnsweringController | undefined;
}

/** All that pages for those who supervise have in common. */
export interface Supervised {
  readonly user: ConsoleUser;
  /** Assignments that the reader may see; at least one. */
  readonly assignments: readonly AnyAssignment[];
  readonly requests: readonly ReceivedRequest[];
  /** Proposals of the reader's controller, the newest first. */
  readonly proposals: readonly Proposal[];
  frameFor(place: PageFrame["place"]): PageFrame;
  /** Finds an assignment among those that the reader may see. */
  find(id: string): AnyAssignment | undefined;
}

/** Reads what pages for those who supervise have in common. Undefined if the reader supervises nothing. */
export async function prepareSupervised(
  answering: PageRequest,
  { readers: { store }, controller }: Matter,
): Promise<Supervised | undefined> {
  const { user } = answering;
  if (user === undefined || user.role === "user") return undefined;
  const assignments = listSupervised(store, user, controller);
  const [one] = assignments;
  if (one === undefined) return undefined;
  const requests = await readOpenRequests(store, assignments);
  const proposals = await readProposals(store, one);
  const open = { requests: requests.length, proposals: proposals.filter(({ state }) => state === "open").length };
  return {
    user,
    assignments,
    requests,
    proposals,
    frameFor: (place) => makeFrame(answering, one.controller.name, place, open),
    find: (id) => assignments.find((each) => each.id === id),
  };
}

/** Makes the frame of a page. */
export function makeFrame(
  { language, style, depth, here, search, user, timeZone, now }: PageRequest,
  brand: string,
  place: PageFrame["place"],
  open: { readonly requests: number; readonly proposals: number } = { requests: 0, proposals: 0 },
): PageFrame {
  const say = buildSay(language, timeZone);
  return {
    say,
    links: buildLinks(depth, `${here}${search}`, style),
    brand,
    reader: user === undefined ? undefined : `${user.name ?? user.actor}, ${nameRole(say, user)}`,
    now,
    place,
    openRequests: open.requests,
    openProposals: open.proposals,
    role: user?.role,
  };
}

function nameRole(say: Say, { role }: ConsoleUser): string {
  return say.words.frame.roles[role];
}
