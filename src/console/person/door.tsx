import { type Controller, isSameController } from "../../assignment/index.js";
import type { PersonVisit, Store } from "../../store/index.js";
import type { PersonFrame } from "../pages/person/frame.js";
import { LinkPage, NoticePage, type PersonNotice } from "../pages/person/notices.js";
import { HeldPage } from "../pages/person/person.js";
import { ReceiptPage } from "../pages/person/receipt.js";
import { writePage } from "../pages/write.js";
import { readForm, STATUS_OF_FAULT } from "../posting/body.js";
import { readCookie, writeCookie } from "../posting/cookies.js";
import type { RateLimit } from "../posting/limits.js";
import { isSameOrigin } from "../posting/origin.js";
import { isSameText, makeToken } from "../posting/tokens.js";
import type { MatchedRoute, PersonRoute } from "../routes.js";
import { answerElsewhere, answerFile, answerPage } from "../security.js";
import { buildSay } from "../words/say.js";
import { exercise, readAct } from "./acts.js";
import { readMatter } from "./matter.js";
import { readReceipt, sealReceipt } from "./receipts.js";

/** The cookie of a person's visit. */
const VISIT = "pb-visit";

/** Minutes that a page stays open after its link was pressed. */
const VISIT_FOR = "PT1H";

/** All that the person's pages are made from. */
export interface PersonDoor {
  readonly store: Store;
  readonly style: string;
  readonly timeZone: string;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
  /** The origin at which the application is reached, if it is not that of requests. */
  readonly origin: string | undefined;
  /** Names who sends a request, for rate limits. */
  readonly client: (request: Request) => string;
  /** Counts what came to nothing: links and visits that are none. */
  readonly misses: RateLimit;
  /** Counts acts of a visit. */
  readonly acts: RateLimit;
  /** Counts views of a visit. */
  readonly views: RateLimit;
}

/** A request for a page of the person, with what is needed to answer it. */
interface Visiting {
  readonly door: PersonDoor;
  readonly request: Request;
  readonly url: URL;
  readonly isHead: boolean;
  readonly cookiePath: string;
  readonly frame: PersonFrame;
}

/** Pages of the person tell pages of the same origin where a form comes from, and nobody else anything. */
const HEADERS = { "Referrer-Policy": "same-origin" } as const;

/** The page of a link has the token in its address, so that it tells the origin at most. */
const LINK_HEADERS = { "Referrer-Policy": "strict-origin" } as const;

/**
 * Answers a request for one of the person's pages. Nobody is signed in there: a link lets somebody in once, and a cookie after that.
 */
export async function answerPerson(
  door: PersonDoor,
  request: Request,
  url: URL,
  matched: MatchedRoute,
  route: PersonRoute,
): Promise<Response> {
  const visiting = prepare(door, request, url, matched);
  const { method } = request;
  if (method !== "GET" && method !== "HEAD" && (method !== "POST" || route.page === "receipt")) {
    return notice(visiting, "form", 405, { Allow: route.page === "receipt" ? "GET, HEAD" : "GET, HEAD, POST" });
  }
  if (method === "POST" && !isSameOrigin(request, door.origin)) return notice(visiting, "form", 403);
  const client = door.client(request);
  const wait = door.misses.wait(client);
  if (wait > 0) return notice(visiting, "often", 429, { "Retry-After": String(wait) });
  try {
    return await (route.page === "link"
      ? answerLink(visiting, route.token, client)
      : answerVisit(visiting, route, client));
  } catch (error) {
    door.onError(error);
    return notice(visiting, "failed", 500);
  }
}

function prepare(door: PersonDoor, request: Request, url: URL, matched: MatchedRoute): Visiting {
  const { language, depth, here, mount } = matched;
  const top = "../".repeat(depth);
  const say = buildSay(language, door.timeZone);
  return {
    door,
    request,
    url,
    isHead: request.method === "HEAD",
    cookiePath: `${mount}/`,
    frame: {
      say,
      style: `${top}../assets/${door.style}`,
      top: depth === 1 ? "./" : `${"../".repeat(depth - 1)}`,
      inLanguage: (other) => `${top}../${other}/${here}`,
      controller: findController(door.store, undefined),
      now: door.now(),
    },
  };
}

/** Finds the controller of a link, or the only one of the store. Nobody is named before it is known whose the link is. */
function findController(store: Store, of: PersonVisit["controller"] | undefined): Controller | undefined {
  const all = store.assignments().map(({ controller }) => controller);
  const wanted = of ?? all[0];
  const own = all.filter((one) => wanted !== undefined && isSameController(one, wanted));
  return of !== undefined || own.length === all.length ? own[0] : undefined;
}

/** The page of a link looks and does nothing more; pressing its button spends it. */
async function answerLink(visiting: Visiting, token: string, client: string): Promise<Response> {
  const { door, request, url, isHead, frame, cookiePath } = visiting;
  const { personLinks } = door.store;
  if (request.method !== "POST") {
    const found = await lookUp(visiting, "over", client, () => personLinks.look(token));
    if (found instanceof Response) return found;
    const own = { ...frame, controller: findController(door.store, found.controller) };
    return answerPage(writePage(<LinkPage frame={own} until={found.expiresAt} />), 200, isHead, LINK_HEADERS);
  }
  const fields = await readForm(request);
  if (typeof fields === "string") return notice(visiting, "form", STATUS_OF_FAULT[fields]);
  if (fields.get("do") !== "open") return notice(visiting, "form", 400);
  const session = await lookUp(visiting, "over", client, () => personLinks.spend(token, { for: VISIT_FOR }));
  if (session instanceof Response) return session;
  const cookie = writeCookie({ use: VISIT, value: session.token, path: cookiePath }, url);
  return answerElsewhere("./", { "Set-Cookie": cookie });
}

async function answerVisit(
  visiting: Visiting,
  route: Exclude<PersonRoute, { readonly page: "link" }>,
  client: string,
): Promise<Response> {
  const { door, request, isHead, frame, cookiePath } = visiting;
  const { top } = frame;
  const session = readCookie(request, VISIT, cookiePath) ?? "";
  const enter = async () => (session === "" ? undefined : door.store.personLinks.enter(session));
  const visit = await lookUp(visiting, "closed", client, enter);
  if (visit instanceof Response) return visit;
  if (request.method !== "POST") {
    const { wait } = door.views.attempt(session);
    if (wait > 0) return notice(visiting, "often", 429, { "Retry-After": String(wait) }, top);
  }
  if (route.page === "receipt") {
    const receipt = await readReceipt({ store: door.store, visit, session }, route);
    if (receipt === undefined) return notice(visiting, "unknown", 404, {}, top);
    const own = { ...frame, controller: receipt.assignment.controller };
    return answerPage(writePage(<ReceiptPage frame={own} receipt={receipt} />), 200, isHead, HEADERS);
  }
  const token = await makeToken(session, "forms");
  if (request.method === "POST") return answerAct(visiting, visit, { session, token });
  return showHeld(visiting, visit, { token }, 200);
}

async function answerAct(
  visiting: Visiting,
  visit: PersonVisit,
  { session, token }: { readonly session: string; readonly token: string },
): Promise<Response> {
  const { door, request, url, cookiePath, frame } = visiting;
  const { top } = frame;
  const fields = await readForm(request);
  if (typeof fields === "string") return notice(visiting, "form", STATUS_OF_FAULT[fields], {}, top);
  if (!isSameText(fields.get("form") ?? "", token)) return notice(visiting, "form", 403, {}, top);
  const { wait } = door.acts.attempt(token);
  if (wait > 0) return notice(visiting, "often", 429, { "Retry-After": String(wait) }, top);
  if (fields.get("do") === "leave") {
    await door.store.personLinks.leave(session);
    const gone = writeCookie({ use: VISIT, value: "", path: cookiePath, maxAge: 0 }, url);
    return notice(visiting, "closed", 200, { "Set-Cookie": gone });
  }
  const act = readAct(fields.get("do"));
  const id = fields.get("assignment") ?? "";
  const assignment = door.store.assignments().find((one) => one.id === id);
  if (act === undefined || assignment === undefined) return notice(visiting, "form", 400, {}, top);
  const context = { store: door.store, visit, now: door.now(), say: frame.say };
  const answer = await exercise(context, assignment, act, fields);
  if (answer === undefined) return notice(visiting, "form", 400, {}, top);
  if ("file" in answer) return answerFile(answer.file, `${id}.json`, false, "application/json; charset=utf-8");
  if ("wrong" in answer) {
    const wrong = { assignment: id, given: fields, wrong: answer.wrong };
    return showHeld(visiting, visit, { token, wrong }, 422);
  }
  if ("unchanged" in answer) {
    const { unchanged } = answer;
    return showHeld(visiting, visit, { token, unchanged }, unchanged === "same" ? 200 : 409);
  }
  const seal = await sealReceipt(session, id, answer.done);
  return answerElsewhere(`receipts/${id}/${answer.done}.${seal}`);
}

async function showHeld(
  visiting: Visiting,
  visit: PersonVisit,
  more: Omit<Parameters<typeof HeldPage>[0]["of"], "matter">,
  status: number,
): Promise<Response> {
  const { door, frame, isHead } = visiting;
  const matter = await readMatter(door.store, visit, door.onError);
  if (matter === undefined) return notice(visiting, "closed", 404);
  const own = { ...frame, controller: matter.controller };
  return answerPage(writePage(<HeldPage frame={own} of={{ matter, ...more }} />), status, isHead, HEADERS);
}

/**
 * Looks a link or visit up. The attempt is counted before, and given back if it came to something. Links and visits that are unknown, spent or
 * over are answered alike.
 */
async function lookUp<Found extends object>(
  visiting: Visiting,
  what: "over" | "closed",
  client: string,
  look: () => Promise<Found | undefined>,
): Promise<Found | Response> {
  const { wait, giveBack } = visiting.door.misses.attempt(client);
  if (wait > 0) return notice(visiting, "often", 429, { "Retry-After": String(wait) });
  let isMissed = false;
  try {
    const found = await look();
    isMissed = found === undefined;
    return found ?? notice(visiting, what, 404);
  } finally {
    if (!isMissed) giveBack();
  }
}

function notice(
  { frame, isHead }: Visiting,
  what: PersonNotice,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  back?: string,
): Response {
  const page = <NoticePage frame={frame} notice={what} back={back} />;
  return answerPage(writePage(page), status, isHead, { ...LINK_HEADERS, ...headers });
}
