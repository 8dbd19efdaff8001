import { isTimeZone, type Source } from "../assignment/index.js";
import { checkCallOptions } from "../boundary/index.js";
import { invalidArgument, StoreError } from "../errors/index.js";
import type { Store } from "../store/index.js";
import { type AnsweringController, type ConsoleUser, checkAnswering, checkUser, isConsoleLanguage } from "./access.js";
import { stylesheet } from "./assets/stylesheet.js";
import { AheadReader } from "./figures/ahead.js";
import { TrailReader } from "./figures/trail-figures.js";
import { buildSourceTitles } from "./pages/dpo/titles.js";
import type { ProblemKind } from "./pages/problem.js";
import { type PageRequest, renderProblem, renderRoute } from "./pages/render.js";
import { readAddress } from "./routes.js";
import { answerAsset, answerElsewhere, answerFile, answerPage } from "./security.js";
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
   * every other address answers 404.
   */
  readonly basePath?: string;
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
  const base = basePath?.replace(/\/+$/, "");

  const answerProblem = (problem: ProblemKind, status: number, answering: Omit<PageRequest, "now">, isHead: boolean) =>
    answerPage(
      renderProblem(problem, { ...answering, now: now() }),
      status,
      isHead,
      status === 405 ? { Allow: "GET, HEAD" } : {},
    );

  const answer = async (request: Request): Promise<Response> => {
    const isHead = request.method === "HEAD";
    const url = new URL(request.url);
    const address = readAddress(url.pathname, base);
    const style = await stylesheet();
    if (address.kind === "asset" && address.name === style.name && (isHead || request.method === "GET")) {
      return answerAsset(style.text, "text/css; charset=utf-8", isHead);
    }
    const depth = address.kind === "page" ? address.matched.depth : undefined;
    const chosen = address.kind === "page" ? address.matched.language : undefined;
    const nobody = {
      language: chosen ?? language,
      style: style.name,
      depth: depth ?? 0,
      here: address.kind === "page" ? address.matched.here : "",
      search: url.search,
      user: undefined,
      timeZone,
    };
    let known: Omit<PageRequest, "now"> = nobody;
    try {
      const given = await authorize(request);
      if (given === undefined || given === null) return answerProblem("notThere", 404, nobody, isHead);
      const user = checkUser(given);
      known = { ...nobody, language: chosen ?? user.language ?? language, user };
      if (request.method !== "GET" && !isHead) return answerProblem("method", 405, known, false);
      if (address.kind === "entry") {
        const folder = address.hasLanguage ? "" : `${user.language ?? language}/`;
        return answerElsewhere(address.isFolder ? folder : `${encodeURIComponent(address.last)}/${folder}`);
      }
      if (address.kind !== "page") return answerProblem("notThere", 404, known, isHead);
      const answering = { ...known, now: now() };
      const page = await renderRoute(address.matched.route, answering, { readers, titles, controller });
      if (typeof page === "string") return answerPage(page, 200, isHead);
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
  timeZone: "any",
  onError: "function",
  now: "function",
} as const;

/** @throws StoreError `invalid-argument` */
function checkOptions(options: ConsoleOptions): ConsoleOptions {
  checkCallOptions<ConsoleOptions>(options, OPTIONS, "createConsole()");
  const { store, authorize, controller, language, basePath, timeZone } = options;
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
  if (basePath !== undefined && (typeof basePath !== "string" || !/^(?:\/[^/?#]+)*\/?$/.test(basePath))) {
    throw invalidArgument("`basePath` of createConsole() is no path", "Pass a path such as /privacy.");
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw invalidArgument("`timeZone` of createConsole() is not known", "Pass one of IANA, such as Europe/Oslo.");
  }
  return options;
}
