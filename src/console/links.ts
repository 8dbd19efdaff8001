import type { ConsoleLanguage } from "./words/say.js";

/** Links of the console. They are relative, so that it works wherever it is mounted. */
export interface Links {
  readonly style: string;
  readonly home: string;
  readonly assignments: string;
  /** Holds, with the form for people of an assignment. */
  holds(assignment?: string): string;
  /** Proposals. */
  readonly changes: string;
  readonly requests: string;
  /** The page itself. */
  readonly here: string;
  assignment(id: string, part?: string): string;
  request(assignment: string, id: string): string;
  trail(query?: Readonly<Record<string, string | undefined>>): string;
  /** A proposal. */
  proposal(id: string): string;
  /** The form for a new assignment, for a change of one, or for another text of a proposal. */
  propose(of?: { readonly assignment?: string; readonly proposal?: string }): string;
  /** The proof of an event. */
  proof(assignment: string, position: string): string;
  /** The same page in another language. */
  inLanguage(language: ConsoleLanguage): string;
}

/**
 * Builds the links of a page.
 *
 * @param depth - The number of folders between the language's folder and the page.
 * @param here - The page's own path from there, with its query.
 */
export function buildLinks(depth: number, here: string, style: string): Links {
  const top = depth === 0 ? "./" : "../".repeat(depth);
  return {
    style: `${top}../assets/${style}`,
    home: top,
    assignments: `${top}assignments`,
    holds: (assignment) =>
      `${top}holds${assignment === undefined ? "" : `?${new URLSearchParams({ assignment })}#place`}`,
    changes: `${top}changes`,
    requests: `${top}requests`,
    here: top + here,
    assignment: (id, part) => `${top}assignments/${encodeURIComponent(id)}${part === undefined ? "" : `#${part}`}`,
    request: (assignment, id) => `${top}requests/${encodeURIComponent(assignment)}/${encodeURIComponent(id)}`,
    trail(query = {}) {
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries(query))
        if (value !== undefined && value !== "") search.set(name, value);
      const text = search.toString();
      return `${top}trail${text === "" ? "" : `?${text}`}`;
    },
    proposal: (id) => `${top}changes/${encodeURIComponent(id)}`,
    propose({ assignment, proposal } = {}) {
      if (assignment !== undefined) return `${top}changes/of/${encodeURIComponent(assignment)}`;
      return proposal === undefined ? `${top}changes/new` : `${top}changes/${encodeURIComponent(proposal)}/edit`;
    },
    proof: (assignment, position) => `${top}proof?${new URLSearchParams({ assignment, position })}`,
    inLanguage: (language) => `${top}../${language}/${here}`,
  };
}

/**
 * Writes the path of a person's link below the console, for mails and the desk.
 *
 * @param token - The token of `store.person(…).link()`.
 * @param language - The language of the page. Default `en`.
 * @returns The path without a slash before it, such as `en/you/…`.
 * @example
 * ```ts
 * import { personPath } from "purposebound/console";
 *
 * const address = `https://crm.example/privacy/${personPath("the-token-of-a-link", "nb")}`;
 * ```
 */
export function personPath(token: string, language: ConsoleLanguage = "en"): string {
  return `${language}/you/${encodeURIComponent(token)}`;
}
