import type { Controller, IsoDuration } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import type { DynamicSubject } from "../dynamic.js";
import type { Verification } from "../requests/request.js";
import { listOf, type PersonEverywhere, StorePerson } from "../rights/everywhere.js";
import { buildNote, findContent, type LinkContent, type ValidNote } from "./content.js";
import { readLinkEnd } from "./lasting.js";
import type { LinkParts } from "./linkable.js";
import { Token, type TokenUse } from "./token.js";

/** Options of {@link PersonLinks.spend}. */
export interface SpendOptions {
  /** The time for which the session is valid; `P1D` at most. */
  readonly for: IsoDuration;
}

/** The session of a person who spent a link. */
export interface PersonSession {
  /** The token of the session, for a cookie: 43 characters of base64url. It is no link, and a link is no session. */
  readonly token: string;
  /** The moment from which on it opens nothing. */
  readonly expiresAt: Date;
}

/** A link that was looked at, and not spent. */
export interface LookedAtLink {
  readonly expiresAt: Date;
  /** The controller for whose assignments it was made. */
  readonly controller: Pick<Controller, "country" | "organisationNumber">;
}

/** A person who came by a link, at work on their own data. */
export interface PersonVisit {
  readonly expiresAt: Date;
  /** The controller for whose assignments the link was made. Those of other controllers are not opened. */
  readonly controller: Pick<Controller, "country" | "organisationNumber">;
  /**
   * The person over all assignments of this controller that the store has open now. Acts have the actor `person:link`, and the reason names who made the
   * link. Nobody else is proposed, and no further reference can be confirmed.
   */
  readonly person: PersonEverywhere;
  /** The maker of the link, and how they made sure of who gets it. Undefined if they did not say. Pass it on: `subject.request({ verified })`. */
  readonly verified: { readonly by: Verification; readonly actor: string } | undefined;
  /**
   * Opens the person in one assignment: if they are identified there, held or not, or if the link names a reference. Undefined anywhere
   * else. If there are several, it is the identified one; see {@link PersonVisit.subjects}.
   */
  subject(assignment: string): DynamicSubject | undefined;
  /** Opens all that the link names in one assignment: the person as identified, and then each confirmed reference. */
  subjects(assignment: string): readonly DynamicSubject[];
  /** Lists the ids of the open assignments in which {@link PersonVisit.subject} opens the person. */
  assignments(): readonly string[];
}

/**
 * Single-use links with which people see and decide what is held of them. Tokens that have not the form of one, are unknown, spent or
 * expired get one answer: undefined. So do links of a controller of whom the store has no assignment open, and they stay as they are.
 */
export interface PersonLinks {
  /**
   * Looks at a link and changes nothing, for a page with a button. Programs that open the addresses in mails spend no link by it.
   *
   * @returns The end of the link, and whose it is; undefined if it opens nothing.
   */
  look(token: string): Promise<LookedAtLink | undefined>;
  /**
   * Spends a link and begins a session. If several callers spend it at once, in whatever processes, one gets a session.
   *
   * @returns The session; undefined if the link opens nothing.
   * @throws StoreError `invalid-argument`
   * @example
   * ```ts
   * declare const token: string;
   * const session = await store.personLinks.spend(token, { for: "PT1H" });
   * const visit = session && (await store.personLinks.enter(session.token));
   * for (const { assignment, result } of (await visit?.person.access()) ?? []) console.log(assignment, result?.keptUntil);
   * ```
   */
  spend(token: string, options: SpendOptions): Promise<PersonSession | undefined>;
  /**
   * Opens the data of the person whose session it is.
   *
   * @returns The visit; undefined if the session has ended or never was.
   */
  enter(session: string): Promise<PersonVisit | undefined>;
  /** Ends a session. It does nothing if there is none. */
  leave(session: string): Promise<void>;
}

/** The longest time of a session. */
const LONGEST = "P1D";

/** The actor of all acts of people who came by a link. */
const VISITOR = "person:link";

/** Implements {@link PersonLinks}. */
export class StorePersonLinks implements PersonLinks {
  readonly #parts: LinkParts;

  constructor(parts: LinkParts) {
    this.#parts = parts;
  }

  async look(token: string): Promise<LookedAtLink | undefined> {
    const { found } = await this.#find("person-link", token);
    return found === undefined ? undefined : { expiresAt: found.expiresAt, controller: found.content.controller };
  }

  async spend(token: string, options: SpendOptions): Promise<PersonSession | undefined> {
    checkCallOptions<SpendOptions>(options, { for: "any" }, "personLinks.spend()");
    const { at, found, read } = await this.#find("person-link", token);
    const expiresAt = readLinkEnd(options?.for, LONGEST, "personLinks.spend()", at);
    if (found === undefined || read === undefined) return undefined;
    const { notes } = this.#parts;
    const session = Token.make("person-session");
    // first, because a crash must not spend a link without a session; a session that nobody was given expires
    await notes.put(buildNote("person-session", session, found.content, at, expiresAt));
    if ((await notes.take("person-link", read.id)) === undefined) {
      await notes.take("person-session", session.id);
      return undefined;
    }
    return { token: session.text, expiresAt };
  }

  async enter(session: string): Promise<PersonVisit | undefined> {
    const { found } = await this.#find("person-session", session);
    return found === undefined ? undefined : buildVisit(this.#parts, found.content, found.expiresAt);
  }

  async leave(session: string): Promise<void> {
    this.#parts.contexts();
    const token = Token.read("person-session", session);
    if (token !== undefined) await this.#parts.notes.take("person-session", token.id);
  }

  async #find(use: TokenUse, given: string): Promise<FoundToken> {
    const { notes, now, refresh, contexts } = this.#parts;
    contexts(); // a store that is closed opens nothing
    await refresh();
    const [at, read] = [now(), Token.read(use, given)];
    const found = read === undefined ? undefined : await findContent(notes, use, read, at);
    // nothing is spent where nothing would be opened
    const isOpen = found !== undefined && listOf(contexts(), found.content.controller).length > 0;
    return { at, read, found: isOpen ? found : undefined };
  }
}

interface FoundToken {
  readonly at: Date;
  readonly read: Token | undefined;
  readonly found: ValidNote | undefined;
}

function buildVisit({ contexts }: LinkParts, content: LinkContent, expiresAt: Date): PersonVisit {
  const { controller, given, country, confirmed, madeBy, verified } = content;
  const options = { actor: VISITOR, reason: madeBy, controller, ...(country === undefined ? {} : { country }) };
  const person = new StorePerson(contexts, given, options, { confirmed });
  // a dynamic subject is any subject with wider types, and checks at run time
  const subjects = (id: string) => StorePerson.openIn(person, id) as unknown as readonly DynamicSubject[];
  return {
    expiresAt,
    controller,
    person,
    verified: verified === undefined ? undefined : { by: verified, actor: madeBy },
    subject: (id) => subjects(id)[0],
    subjects,
    assignments: () => StorePerson.listAssignments(person),
  };
}
