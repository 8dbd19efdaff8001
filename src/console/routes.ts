import { type ConsoleUser, isConsoleLanguage } from "./access.js";
import type { ConsoleLanguage } from "./words/say.js";

/** A page for those who supervise or decide. */
export type SupervisedRoute =
  | { readonly page: "home" }
  | { readonly page: "assignments" }
  | { readonly page: "assignment"; readonly id: string }
  | { readonly page: "requests" }
  | { readonly page: "request"; readonly assignment: string; readonly id: string }
  | { readonly page: "holds" }
  | { readonly page: "trail" }
  | { readonly page: "proof" }
  /** The part that is placed beside a record in the application. */
  | { readonly page: "fragment" }
  | { readonly page: "changes" }
  /** The form for a new assignment, for a change of one, or for another text of a proposal. */
  | { readonly page: "propose"; readonly assignment?: string; readonly proposal?: string }
  | { readonly page: "proposal"; readonly id: string };

/** A page for the person whose data they are. It is reached by a link alone. */
export type PersonRoute =
  /** The link itself, with its token. */
  | { readonly page: "link"; readonly token: string }
  | { readonly page: "you" }
  | { readonly page: "receipt"; readonly assignment: string; readonly request: string; readonly seal: string };

/** A page of the console. */
export type Route = SupervisedRoute | PersonRoute;

/** A page, its language, and the place from which its links go. */
export interface MatchedRoute {
  readonly route: Route;
  readonly language: ConsoleLanguage;
  /** The number of folders between the language's folder and the page. */
  readonly depth: number;
  /** The page's own path within the language's folder. */
  readonly here: string;
  /** The path below which the console is mounted, without a slash at its end. */
  readonly mount: string;
}

/** An address of the console, as far as it is one. */
export type Address =
  | { readonly kind: "page"; readonly matched: MatchedRoute }
  | { readonly kind: "asset"; readonly name: string }
  /** The entry, or a language's folder without its slash. The reader is sent on. */
  | { readonly kind: "entry"; readonly last: string; readonly isFolder: boolean; readonly hasLanguage: boolean }
  | { readonly kind: "none" };

/** Pages that have a form which changes something. */
const POSTING: ReadonlySet<SupervisedRoute["page"]> = new Set<SupervisedRoute["page"]>([
  "request",
  "propose",
  "proposal",
  "holds",
]);

/** Pages that editors see. */
const EDITING: ReadonlySet<SupervisedRoute["page"]> = new Set<SupervisedRoute["page"]>([
  "assignments",
  "assignment",
  "changes",
  "propose",
  "proposal",
]);

/** Tells if a role sees a page. An adviser proposes nothing (Art. 38(6) GDPR). */
export function isOpenTo({ page }: SupervisedRoute, role: ConsoleUser["role"]): boolean {
  if (page === "fragment") return true;
  if (role === "user") return false;
  return role === "editor" ? EDITING.has(page) : page !== "propose" || role === "representative";
}

/** Tells if a page takes a form. */
export function isPostingRoute({ page }: SupervisedRoute): boolean {
  return POSTING.has(page);
}

/** Tells if a route is for the person whose data they are. */
export function isPersonRoute(route: Route): route is PersonRoute {
  return route.page === "link" || route.page === "you" || route.page === "receipt";
}

/**
 * Reads the address of a request. Each page stands in the folder of its language, by which the console finds where it is mounted. With a
 * base path, all that is not below it is none of its addresses.
 */
export function readAddress(pathname: string, basePath: string | undefined): Address {
  if (basePath !== undefined && pathname !== basePath && !pathname.startsWith(`${basePath}/`)) return { kind: "none" };
  // links that begin with two slashes would lead to another host
  if (pathname.startsWith("//")) return { kind: "none" };
  const below = basePath === undefined ? pathname : pathname.slice(basePath.length);
  const parts = below.split("/").slice(1);
  const [folder, name] = parts.slice(-2);
  if (folder === "assets" && name !== undefined && (basePath === undefined || parts.length === 2)) {
    return { kind: "asset", name };
  }
  for (const [at, part] of parts.entries()) {
    if (basePath !== undefined && at > 0) break;
    if (!isConsoleLanguage(part)) continue;
    const rest = parts.slice(at + 1);
    if (rest.length === 0) return { kind: "entry", last: part, isFolder: false, hasLanguage: true };
    const route = findRoute(rest);
    if (route === undefined) continue;
    const here = rest.map(encodeURIComponent).join("/");
    const mount =
      basePath ??
      parts
        .slice(0, at)
        .map((one) => `/${one}`)
        .join("");
    return { kind: "page", matched: { route, language: part, depth: rest.length - 1, here, mount } };
  }
  if (basePath !== undefined && parts.join("") !== "") return { kind: "none" };
  const last = pathname.slice(pathname.lastIndexOf("/") + 1);
  return { kind: "entry", last, isFolder: pathname.endsWith("/"), hasLanguage: false };
}

const ID = /^[a-z0-9-]+$/;
const TOKEN = /^[A-Za-z0-9_-]{20,200}$/;

/** The table of routes. */
function findRoute(rest: readonly string[]): Route | undefined {
  const [first = "", second, ...more] = rest;
  if (first === "you") return findPersonRoute(rest.slice(1));
  if (first === "changes") return findChangesRoute(rest.slice(1));
  const [third, ...others] = more;
  if (first === "requests" && second !== undefined && third !== undefined && others.length === 0) {
    return ID.test(second) && ID.test(third) ? { page: "request", assignment: second, id: third } : undefined;
  }
  if (third !== undefined) return undefined;
  if (second === undefined) return SINGLE[first];
  if (first === "assignments" && ID.test(second)) return { page: "assignment", id: second };
  return undefined;
}

const SINGLE: Readonly<Record<string, SupervisedRoute>> = Object.assign(
  Object.create(null) as object,
  {
    "": { page: "home" },
    assignments: { page: "assignments" },
    requests: { page: "requests" },
    holds: { page: "holds" },
    trail: { page: "trail" },
    proof: { page: "proof" },
    fragment: { page: "fragment" },
  } as const,
);

function findChangesRoute([first, second, ...more]: readonly string[]): SupervisedRoute | undefined {
  if (more.length > 0) return undefined;
  if (first === undefined) return { page: "changes" };
  if (!ID.test(first)) return undefined;
  if (second === undefined) return first === "new" ? { page: "propose" } : { page: "proposal", id: first };
  if (first === "of") return ID.test(second) ? { page: "propose", assignment: second } : undefined;
  return second === "edit" ? { page: "propose", proposal: first } : undefined;
}

function findPersonRoute([first, assignment, request, ...more]: readonly string[]): PersonRoute | undefined {
  if (first === undefined || more.length > 0) return undefined;
  if (assignment === undefined) {
    if (first === "") return { page: "you" };
    return TOKEN.test(first) ? { page: "link", token: first } : undefined;
  }
  const [id, seal, ...others] = (request ?? "").split(".");
  if (first !== "receipts" || !ID.test(assignment) || id === undefined || seal === undefined) return undefined;
  return others.length === 0 && ID.test(id) ? { page: "receipt", assignment, request: id, seal } : undefined;
}
