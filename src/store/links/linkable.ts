import type { IsoDuration } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import type { StoreNotes } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { VERIFICATIONS, type Verification } from "../requests/request.js";
import { readKeyword } from "../requests/terms.js";
import {
  type EverywhereOptions,
  type PersonEverywhere,
  type PersonOptions,
  StorePerson,
} from "../rights/everywhere.js";
import { buildNote } from "./content.js";
import { readLinkEnd } from "./lasting.js";
import { Token } from "./token.js";

/** Options of {@link LinkablePerson.link}. */
export interface PersonLinkOptions extends EverywhereOptions {
  /** The time for which the link is valid; `P31D` at most. */
  readonly for: IsoDuration;
  /**
   * The way in which you made sure of who gets the link, such as `code` if you mail it to an address that is held. The person's requests
   * then say so. Without it, they say that nobody has made sure yet.
   */
  readonly verified?: Verification;
}

/** A link that was made for a person. */
export interface PersonLink {
  /**
   * The token to put into an address: 43 characters of base64url, 256 random bits. It is nowhere else. Anybody who has it can open
   * what the person may see.
   */
  readonly token: string;
  /** The moment from which on the link opens nothing. */
  readonly expiresAt: Date;
}

/** A person over all assignments of a controller, for whom a link can be made. */
export interface LinkablePerson extends PersonEverywhere {
  /**
   * Makes a single-use link with which the person sees and decides what is held of them. Send it to an address that you know to be
   * theirs, or show it to somebody whose identity you have checked. The maker stands in the trail, with the link and with all that is
   * done by it.
   *
   * A link for somebody who is not held is made and behaves alike. Storage has a hash of the token, and the person only sealed under a
   * key that the token alone gives.
   *
   * @param options - The time for which it is valid, and references that somebody confirmed to be the person's.
   * @throws StoreError `invalid-argument`, also if nothing identifies people in an open assignment and nobody is confirmed
   * @example
   * ```ts
   * const person = store.person({ email: "kari@example.com" }, { actor: "agent:42", reason: "case:2026-17" });
   * const { token, expiresAt } = await person.link({ for: "P1D" });
   * ```
   */
  link(options: PersonLinkOptions): Promise<PersonLink>;
}

/** The longest time of a link, because it lies in a mailbox. */
const LONGEST = "P31D";

/** Parts of a store that links need. */
export interface LinkParts {
  readonly notes: StoreNotes;
  readonly now: () => Date;
  readonly refresh: () => Promise<void>;
  /** The datasets that the store has open. @throws StoreError `store-closed` */
  readonly contexts: () => readonly DatasetContext[];
}

/** Implements {@link LinkablePerson}. */
export class StoreLinkablePerson extends StorePerson implements LinkablePerson {
  readonly #parts: LinkParts;

  constructor(parts: LinkParts, given: Readonly<Record<string, unknown>>, options: PersonOptions) {
    super(parts.contexts, given, options);
    this.#parts = parts;
  }

  async link(options: PersonLinkOptions): Promise<PersonLink> {
    checkCallOptions<PersonLinkOptions>(options, { for: "any", confirmed: "any", verified: "any" }, "person().link()");
    const { notes, now, refresh } = this.#parts;
    await refresh();
    const at = now();
    const expiresAt = readLinkEnd(options?.for, LONGEST, "person().link()", at);
    const verified =
      options.verified === undefined ? undefined : readKeyword(options.verified, VERIFICATIONS, "verified");
    const content = { ...(await StorePerson.toLink(this, options)), verified };
    const token = Token.make("person-link");
    await notes.put(buildNote("person-link", token, content, at, expiresAt));
    return { token: token.text, expiresAt };
  }
}
