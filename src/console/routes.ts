import { isConsoleLanguage } from "./access.js";
import type { ConsoleLanguage } from "./words/say.js";

/** A page of the console. */
export type Route =
  | { readonly page: "home" }
  | { readonly page: "assignments" }
  | { readonly page: "assignment"; readonly id: string }
  | { readonly page: "trail" }
  | { readonly page: "proof" };

/** A page, its language, and the place from which its links go. */
export interface MatchedRoute {
  readonly route: Route;
  readonly language: ConsoleLanguage;
  /** The number of folders between the language's folder and the page. */
  readonly depth: number;
  /** The page's own path within the language's folder. */
  readonly here: string;
}

/** An address of the console, as far as it is one. */
export type Address =
  | { readonly kind: "page"; readonly matched: MatchedRoute }
  | { readonly kind: "asset"; readonly name: string }
  /** The entry, or a language's folder without its slash. The reader is sent on. */
  | { readonly kind: "entry"; readonly last: string; readonly isFolder: boolean; readonly hasLanguage: boolean }
  | { readonly kind: "none" };

/**
 * Reads the address of a request. Each page stands in the folder of its language, by which the console finds where it is mounted. With a
 * base path, all that is not below it is none of its addresses.
 */
export function readAddress(pathname: string, basePath: string | undefined): Address {
  if (basePath !== undefined && pathname !== basePath && !pathname.startsWith(`${basePath}/`)) return { kind: "none" };
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
    return { kind: "page", matched: { route, language: part, depth: rest.length - 1, here } };
  }
  if (basePath !== undefined && parts.join("") !== "") return { kind: "none" };
  const last = pathname.slice(pathname.lastIndexOf("/") + 1);
  return { kind: "entry", last, isFolder: pathname.endsWith("/"), hasLanguage: false };
}

/** The table of routes. */
function findRoute(rest: readonly string[]): Route | undefined {
  const [first, second, ...more] = rest;
  if (more.length > 0) return undefined;
  if (first === "" && second === undefined) return { page: "home" };
  if (first === "assignments" && second === undefined) return { page: "assignments" };
  if (first === "trail" && second === undefined) return { page: "trail" };
  if (first === "proof" && second === undefined) return { page: "proof" };
  if (first === "assignments" && second !== undefined && /^[a-z0-9-]+$/.test(second)) {
    return { page: "assignment", id: second };
  }
  return undefined;
}
