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
  readonly now: Date;
  readonly place: "today" | "assignments" | "requests" | "holds" | "changes" | "trail" | "none";
  /** Number of open requests, which the navigation tells. */
  readonly openRequests: number;
  /** Number of proposals that wait for a decision. */
  readonly openProposals: number;
  /** The reader's role, on which the way around depends; undefined for nobody known. */
  readonly role: ConsoleUser["role"] | undefined;
}
