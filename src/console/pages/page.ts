import type { ConsoleUser } from "../access.js";
import type { Links } from "../links.js";
import type { Say } from "../words/say.js";

/** All that the frame of a page needs to know. */
export interface PageFrame {
  readonly say: Say;
  readonly links: Links;
  /** The name above the page: that of the controller. */
  readonly brand: string;
  /** The reader as they are named; undefined on pages for nobody known. */
  readonly reader: string | undefined;
  /** The role by which the way around is chosen. */
  readonly role: ConsoleUser["role"] | undefined;
  readonly now: Date;
  readonly place: "today" | "assignments" | "requests" | "holds" | "trail" | "none";
  /** Number of open requests, which the navigation tells. */
  readonly openRequests: number;
}
