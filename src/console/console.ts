import { isTimeZone, type Source } from "../assignment/index.js";
import { checkCallOptions } from "../boundary/index.js";
import { invalidArgument, StoreError } from "../errors/index.js";
import type { Store } from "../store/index.js";
import { type AnsweringController, type ConsoleUser, checkAnswering, checkUser, isConsoleLanguage } from "./access.js";
import { stylesheet } from "./assets/stylesheet.js";
import { AheadReader } from "./figures/ahead.js";
import { TrailReader } from "./figures/trail-figures.js";
import type { PageRequest } from "./pages/answering.js";
import { carryOutForm } from "./pages/carry-out.js";
import { buildSourceTitles } from "./pages/dpo/titles.js";
import type { ProblemKind } from "./pages/problem.js";
import { renderProblem, renderRoute } from "./pages/render.js";
import { answerPerson, type PersonDoor } from "./person/door.js";
import { writeCookie } from "./posting/cookies.js";
import { RateLimit } from "./posting/limits.js";
import { isOrigin } from "./posting/origin.js";
import { type FormKeys, prepareForms, takeForm } from "./posting/supervised.js";
import { UnusedReader } from "./proposals/reading.js";
import { isPersonRoute, isPostingRoute, readAddress } from "./routes.js";
import { answerAsset, answerElsewhere, answerFile, answerFragment, answerPage } from "./security.js";
import { CONSOLE_LANGUAGES, type ConsoleLanguage } from "./words/say.js";

/** Options of {@link createConsole}. */
export interface ConsoleOptions {
  readonly store: Store;
  /**
   * Tells who sent a request, by your own session, token or proxy. Undefined answers as if there were nothing. It decides alone who sees
   * what, so that the console has no sign-in of its own.
   */
  readonly authorize: (request: Request) => Promise<ConsoleUser | undefined> | ConsoleUser | undefined;
  /** The controller of users whom `authorize` names none for. Needed if the store has assignments of several. */
  readonly controller?: AnsweringController;
  /** Declarations of sources, for their names. Without one, a source is called by its id. */
  readonly sources?: readonly Source[];
  /** The language of readers for whom `authorize` names none. Default `en`. */
  readonly language?: ConsoleLanguage;
  /**
   * The path below which the console is mounted, such as `/privacy`. If it is left out, the console finds it in the address. With it,
   * every other address answers 404. It has ASCII letters, digits and `-._~` only.
   */
  readonly basePath?: string;
  /**
   * Opens the pages for people whose data are held, for those who have a link of `store.person(…).link()`. Nobody signs in there, since the
   * link says who they are. Default: there are none.
   */
  readonly personPages?: boolean;
  /**
   * The origins of applications that show the fragment for users in a frame, such as `https://crm.example`. Pages of the console's own
   * origin may always do so. Default: no others.
   */
  readonly embedIn?: readonly string[];
  /**
   * The origin at which browsers reach the application, such as `https://crm.example`. Needed if a proxy changes the host of requests, so
   * that forms can be told from those of other sites.
   */
  readonly origin?: string;
  /**
   * Names who sends a request, such as by the address that your proxy sets. Attempts with links that are none are counted for each,
   * 30 in a minute. Without it, 300 in a minute are counted for all together.
   */
  readonly client?: (request: Request) => string | undefined;
  /** The time zone (IANA) of days and times. Default `Europe/Oslo`. */
  readonly timeZone?: string;
  /** Is told what failed. The reader only sees that something did. Without it, the error is thrown away. */
  readonly onError?: (error: unknown) => void;
  /** Returns the current time; for tests. */
  readonly now?: () => Date;
}

/** A console: a function from Request to Response, as Hono, Next.js, Deno and others take it. It never rejects. */
export type Console = (request: Request) => Promise<Response>;

/**
 * Creates the console: pages that tell a DPO if all is well, what is held and why, and who did what. They are rendered on the server, need
 * no JavaScript, and show names and counts, never values.
 *
 * @param options - The store, and `authorize`, without which there are no pages.
 * @returns The handler. Mount it under a path of your application.
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * const handle = createConsole({ store, authorize: async () => ({ role: "dpo", actor: "dpo:1" }), basePath: "/privacy" });
 * const response = await handle(new Request("https://crm.example/privacy/en/"));
 * ```
 */
export function createConsole(options: ConsoleOptions): Console {
  const { store, authorize, controller, language = "en", basePath, timeZone = "Europe/Oslo" } = checkOptions(options);
  const now = options.now ?? (() => new Date());
  const onError = options.onError ?? (() => undefined);
  const toDay = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  const trails = new TrailReader(store, (at) => toDay.format(at));
  const readers = { store, trails, ahead: new AheadReader(store, now), now };
  const titles = buildSourceTitles(options.sources ?? []);
  const findDoor = buildDoor(options, { timeZone, now, onError: (error) => tell(onError, error) });
  const embedIn = options.embedIn ?? [];
  const base = basePath?.replace(/\/+$/, "");

  const unused = new UnusedReader(store, now);
  const acts = new RateLimit(ACTS, () => performance.now());

  const answerProblem = (
    problem: ProblemKind,
    status: number,
    answering: PageRequest,
    isHead: boolean,
    headers: Readonly<Record<string, string>> = {},
  ) => answerPage(renderProblem(problem, { ...answering, now: now() }), status, isHead, headers);

  const answer = async (request: Request): Promise<Response> => {
    const isHead = request.method === "HEAD";
    const url = new URL(request.url);
    const address = readAddress(url.pathname, base);
    const style = await stylesheet();
    if (address.kind === "asset" && address.name === style.name && (isHead || request.method === "GET")) {
      // pages of other origins may show the fragment, and need its stylesheet
      const more: Readonly<Record<string, string>> =
        embedIn.length === 0 ? {} : { "Cross-Origin-Resource-Policy": "cross-origin" };
      return answerAsset(style.text, "text/css; charset=utf-8", isHead, more);
    }
    const matched = address.kind === "page" ? address.matched : undefined;
    const chosen = matched?.language;
    const nobody = {
      language: chosen ?? language,
      style: style.name,
      depth: matched?.depth ?? 0,
      here: matched?.here ?? "",
      search: url.search,
      place: `${options.origin ?? ""}${matched?.mount ?? ""}`,
      user: undefined,
      timeZone,
      now: now(),
      token: undefined,
    };
    let known: PageRequest = nobody;
    try {
      if (matched !== undefined && isPersonRoute(matched.route)) {
        const door = findDoor(style.name);
        if (door === undefined) return answerProblem("notThere", 404, nobody, isHead);
        return await answerPerson(door, request, url, matched, matched.route);
      }
      const route = matched === undefined || isPersonRoute(matched.route) ? undefined : matched.route;
      const given = await authorize(request);
      if (given === undefined || given === null) return answerProblem("notThere", 404, nobody, isHead);
      const user = checkUser(given);
      known = { ...nobody, language: chosen ?? user.language ?? language, user };
      const isForm = route !== undefined && isPostingRoute(route);
      if (request.method !== "GET" && !isHead && !(isForm && request.method === "POST")) {
        return answerProblem("method", 405, known, false, { Allow: isForm ? "GET, HEAD, POST" : "GET, HEAD" });
      }
      if (address.kind === "entry") {
        const folder = address.hasLanguage ? "" : `${user.language ?? language}/`;
        return answerElsewhere(address.isFolder ? folder : `${encodeURIComponent(address.last)}/${folder}`);
      }
      if (matched === undefined || route === undefined) return answerProblem("notThere", 404, known, isHead);
      const matter = { readers, titles, controller, unused };
      const path = `${matched.mount}/`;
      const keys = isForm ? await prepareForms(request, user, path) : undefined;
      const headers = keys === undefined ? {} : writeFormHeaders(keys, url);
      const answering = { ...known, now: now(), token: keys?.token };
      if (request.method === "POST") {
        const fields = await takeForm(request, user, { origin: options.origin, acts, path });
        if ("problem" in fields) return answerProblem(fields.problem, fields.status, known, false, fields.headers);
        const outcome = await carryOutForm(route, fields, answering, matter);
        if ("goTo" in outcome) return answerElsewhere(outcome.goTo);
        if ("page" in outcome) return answerPage(outcome.page, outcome.status, false, headers);
        return answerProblem(outcome.problem, outcome.problem === "form" ? 400 : 404, known, false);
      }
      const page = await renderRoute(route, answering, matter);
      if (typeof page !== "string" && "fragment" in page) {
        return answerFragment(page.fragment, page.status, isHead, embedIn);
      }
      if (typeof page === "string") return answerPage(page, 200, isHead, headers);
      if ("goTo" in page) return answerElsewhere(page.goTo);
      return "proof" in page
        ? answerFile(page.proof, page.name, isHead)
        : answerProblem(page.problem, page.problem === "filter" ? 400 : 404, known, isHead);
    } catch (error) {
      const code = error instanceof StoreError ? error.code : undefined;
      if (code === "position-unknown") return answerProblem("filter", 400, known, isHead);
      if (code === "not-sealed") return answerProblem("notSealed", 404, known, isHead);
      if (code === "log-not-configured") return answerProblem("notThere", 404, known, isHead);
      tell(onError, error);
      return answerProblem("failed", 500, known, isHead);
    }
  };
  return answer;
}

/** The most attempts in a minute that come to nothing: of one client who is named, and of all together. */
const MISSES = { one: 30, all: 300 } as const;

/** The most acts of one visit, or of one user, in a minute. */
const ACTS = 60;

/** The most views of one visit in a minute. Each is an event, and reads all that is held of the person. */
const VIEWS = 60;

/** Writes the headers of a page with forms. Pages of the same origin learn where a form comes from, and the browser gets the cookie of its token. */
function writeFormHeaders({ cookie }: FormKeys, url: URL): Readonly<Record<string, string>> {
  const policy = { "Referrer-Policy": "same-origin" };
  if (cookie === undefined) return policy;
  return { ...policy, "Set-Cookie": writeCookie(cookie, url) };
}

/** Prepares the person's pages; there are none unless the options say so. */
function buildDoor(
  { store, personPages, origin, client }: ConsoleOptions,
  own: Pick<PersonDoor, "timeZone" | "now" | "onError">,
): (style: string) => PersonDoor | undefined {
  if (personPages !== true) return () => undefined;
  const steady = (): number => performance.now();
  const misses = new RateLimit(client === undefined ? MISSES.all : MISSES.one, steady);
  const acts = new RateLimit(ACTS, steady);
  const views = new RateLimit(VIEWS, steady);
  const nameClient = (request: Request): string => client?.(request) ?? "";
  return (style) => ({ ...own, store, style, origin, client: nameClient, misses, acts, views });
}

/** Tells the application what failed. Whatever it does with it, the reader gets an answer. */
function tell(onError: (error: unknown) => void, error: unknown): void {
  try {
    onError(error);
  } catch {
    // the first error is the one that counts, and it was told
  }
}

const OPTIONS = {
  store: "object",
  authorize: "function",
  controller: "object",
  sources: "array",
  language: "any",
  basePath: "any",
  personPages: "any",
  embedIn: "array",
  origin: "any",
  client: "function",
  timeZone: "any",
  onError: "function",
  now: "function",
} as const;

/** A path that browsers send as it is written. Others come encoded, in one way or another, and would never be met. */
const BASE_PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*\/?$/;

/** @throws StoreError `invalid-argument` */
function checkOptions(options: ConsoleOptions): ConsoleOptions {
  checkCallOptions<ConsoleOptions>(options, OPTIONS, "createConsole()");
  const { store, authorize, controller, language, basePath, personPages, embedIn, origin, timeZone } = options;
  if (typeof store?.assignments !== "function") {
    throw invalidArgument("createConsole() is given no store", "Pass the store of openStore().");
  }
  if (authorize === undefined) {
    throw invalidArgument(
      "createConsole() is given no `authorize`, and would show everything to everybody",
      "Pass a function that tells who sent a request, and returns undefined for anybody else.",
    );
  }
  if (controller !== undefined) checkAnswering(controller, "createConsole()");
  if (language !== undefined && !isConsoleLanguage(language)) {
    throw invalidArgument(
      "createConsole() is given an unknown language",
      `Languages: ${CONSOLE_LANGUAGES.join(", ")}.`,
    );
  }
  if (basePath !== undefined && (typeof basePath !== "string" || !BASE_PATH.test(basePath))) {
    throw invalidArgument(
      "`basePath` of createConsole() is no path",
      "Pass one of ASCII letters, digits and `-._~`, such as /privacy.",
    );
  }
  if (personPages !== undefined && typeof personPages !== "boolean") {
    throw invalidArgument("`personPages` of createConsole() is neither true nor false", "Pass true to open them.");
  }
  if (!(embedIn ?? []).every(isOrigin)) {
    throw invalidArgument("`embedIn` of createConsole() has no origins", "Pass those such as https://crm.example.");
  }
  if (origin !== undefined && !isOrigin(origin)) {
    throw invalidArgument("`origin` of createConsole() is no origin", "Pass one such as https://crm.example.");
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw invalidArgument("`timeZone` of createConsole() is not known", "Pass one of IANA, such as Europe/Oslo.");
  }
  return options;
}
