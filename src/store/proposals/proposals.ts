import { randomUUID } from "node:crypto";
import { type AnyAssignment, after, isSameController } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import type { EvolutionPlan } from "../../definition/plan.js";
import { invalidArgument, StoreError } from "../../errors/index.js";
import type { Approval, GivenAdvice, KeptNote, StorageAdapter } from "../../storage/index.js";
import { UUID } from "../rights/person.js";
import { type PlannedProposal, planProposal } from "./planned.js";
import {
  fromProposalNote,
  type KeptProposal,
  PROPOSAL,
  type Proposal,
  type ProposalState,
  toProposalNote,
} from "./proposal.js";
import {
  type AdviceTerms,
  checkAdvice,
  checkDecider,
  checkProposing,
  type DecisionTerms,
  type ProposalTerms,
  readProposedText,
} from "./terms.js";

/** A choice of proposals. */
export interface ProposalsQuery {
  /** Only those in this state. */
  readonly state?: ProposalState;
}

/**
 * Proposals of assignments as data, and of their changes: proposed by a user, advised on by the data protection officer, decided by
 * the controller's representative. Nothing is stored under a proposed assignment before it is approved.
 */
export interface Proposals {
  /**
   * Proposes an assignment, or a change of one that is registered as data. The controller of a registered assignment is not changed by a
   * proposal, because the representative of one controller does not decide on the data of another (`invalid-argument`).
   *
   * @throws DefinitionError, as `assignmentFrom()`
   * @throws StoreError `assignment-in-code`, `evolution-blocked`, `invalid-argument`, `invalid-actor`
   * @example
   * ```ts
   * const { id, hash } = await store.proposals.propose({
   *   definition: draftAssignment(typed),
   *   by: "user:7",
   *   reason: "The summer survey asks how fast lines are",
   * });
   * await store.proposals.advise(id, { by: "dpo:1", role: "dpo", advises: "for", text: "Speed suffices", hash });
   * await store.proposals.decide(id, {
   *   by: "representative:1",
   *   role: "representative",
   *   approves: true,
   *   reason: "Needed for the offer",
   *   hash,
   * });
   * ```
   */
  propose(terms: ProposalTerms): Promise<Proposal>;
  /** Lists proposals, oldest first. @throws StoreError `invalid-argument` */
  list(query?: ProposalsQuery): Promise<readonly Proposal[]>;
  /** Finds a proposal; undefined if there is none, or none any more. */
  find(id: string): Promise<Proposal | undefined>;
  /**
   * Replaces the text of an open proposal, and plans it anew from what is registered now. Advice stays, and is marked as given on an
   * earlier text if the definition, the reason or the plan was another one.
   *
   * @throws StoreError `proposal-not-found`, `proposal-closed`, `proposal-outdated`, and as {@link Proposals.propose}
   */
  revise(id: string, terms: ProposalTerms): Promise<Proposal>;
  /**
   * Adds the advice of the data protection officer to an open proposal. It binds nobody.
   *
   * @throws StoreError `proposal-not-found`, `proposal-closed`, `proposal-outdated`, `invalid-argument`, `invalid-actor`
   */
  advise(id: string, terms: AdviceTerms): Promise<Proposal>;
  /**
   * Decides on an open proposal, for the controller's representative. Approval opens a new assignment in this store, or carries the
   * change out. Approval and advice stand in the history of definitions from then on, and in the trail. If several decide at once,
   * one does.
   *
   * @throws StoreError `proposal-outdated` if another text or another definition is there by now. Nothing was done then.
   * @throws StoreError `decision-not-for-dpo`, `proposal-not-found`, `proposal-closed`, `evolution-blocked`, `invalid-argument`,
   *   `invalid-actor`. Nothing was done either.
   */
  decide(id: string, terms: DecisionTerms): Promise<Proposal>;
  /**
   * Withdraws an open proposal.
   *
   * @throws StoreError `proposal-not-found`, `proposal-closed`, `proposal-outdated`, `invalid-actor`
   */
  withdraw(id: string, terms: { readonly by: string }): Promise<Proposal>;
}

/** Parts of a store that proposals need. */
export interface ProposalParts {
  readonly storage: StorageAdapter;
  readonly now: () => Date;
  readonly refresh: () => Promise<void>;
  /** Fails if the store is closed. */
  readonly checkOpen: () => unknown;
  /** Opens an assignment, and registers a new one with its approval. */
  readonly open: (assignment: AnyAssignment, approval?: Approval) => Promise<unknown>;
  /** Carries out a change with its approval. */
  readonly evolve: (plan: EvolutionPlan, approval: Approval) => Promise<unknown>;
}

/** The time for which a proposal is kept after it was decided or withdrawn. Approvals stay in the history of definitions. */
const KEPT = "P3Y";
/** The time after which an approval counts as interrupted whose process tells nothing any more. */
const CLAIMED = "PT1H";
const PAGE = 500;
/** The number of times that others may be faster at advising. */
const TRIES = 10;

/** A proposal that was read, and the version of its note. */
interface Read {
  readonly kept: KeptProposal;
  readonly version: number;
}

/** Implements {@link Proposals}. */
export class StoreProposals implements Proposals {
  readonly #parts: ProposalParts;

  constructor(parts: ProposalParts) {
    this.#parts = parts;
  }

  async propose(terms: ProposalTerms): Promise<Proposal> {
    checkProposing(terms, ["definition", "by", "reason"], "propose");
    const reason = readProposedText(terms.reason, "reason", "propose");
    const at = await this.#now();
    const { parts } = await planProposal(this.#parts.storage, terms.definition, reason);
    const kept: KeptProposal = {
      proposal: { id: randomUUID(), ...parts, by: terms.by, reason, at, state: "open", advice: [] },
    };
    await this.#parts.storage.notes.put(toProposalNote(kept, undefined));
    return toProposal(kept, at);
  }

  async list(query: ProposalsQuery = {}): Promise<readonly Proposal[]> {
    checkCallOptions<ProposalsQuery>(query, { state: "any" }, "proposals.list()");
    if (query.state !== undefined && !STATES.includes(query.state))
      throw invalidArgument("`state` of list() is none of a proposal", `Pass one of ${STATES.join(", ")}.`);
    const at = await this.#now();
    const found: Proposal[] = [];
    for (let after: string | undefined; ; ) {
      const page = await this.#parts.storage.notes.list({
        kind: PROPOSAL,
        limit: PAGE,
        ...(after === undefined ? {} : { after }),
      });
      for (const note of page) {
        const read = await this.#settle(note, at);
        if (read !== undefined) found.push(toProposal(read.kept, at));
      }
      after = page.at(-1)?.id;
      if (page.length < PAGE) break;
    }
    return found
      .filter(({ state }) => query.state === undefined || state === query.state)
      .sort((left, right) => left.at.getTime() - right.at.getTime() || (left.id < right.id ? -1 : 1));
  }

  async find(id: string): Promise<Proposal | undefined> {
    const at = await this.#now();
    const read = await this.#read(id, at);
    return read === undefined ? undefined : toProposal(read.kept, at);
  }

  async revise(id: string, terms: ProposalTerms): Promise<Proposal> {
    checkProposing(terms, ["definition", "by", "reason"], "revise");
    const reason = readProposedText(terms.reason, "reason", "revise");
    const at = await this.#now();
    const { kept, version } = await this.#open(id, at);
    const { parts } = await planProposal(this.#parts.storage, terms.definition, reason);
    if (parts.assignment !== kept.proposal.assignment)
      throw invalidArgument(
        "revise() is given the definition of another assignment",
        "Propose it by itself, or give the definition the id of the proposal's assignment.",
      );
    if (!isSameController(parts.definition.controller, kept.proposal.definition.controller))
      throw invalidArgument(
        "revise() is given the definition of another controller",
        "Propose it by itself, so that only those of that controller advise and decide.",
      );
    const { plan: _, advice, ...rest } = kept.proposal;
    const marked = parts.hash === rest.hash ? advice : advice.map((one) => ({ ...one, onEarlierText: true as const }));
    const next = { proposal: { ...rest, ...parts, by: terms.by, reason, revisedAt: at, advice: marked } };
    return this.#replace(next, version, at);
  }

  async advise(id: string, terms: AdviceTerms): Promise<Proposal> {
    checkProposing(terms, ["by", "role", "advises", "text", "hash"], "advise");
    checkAdvice(terms);
    const { by, advises } = terms;
    const given: Omit<GivenAdvice, "at"> = { by, advises, text: readProposedText(terms.text, "text", "advise") };
    for (let attempt = 1; ; attempt += 1) {
      const at = await this.#now();
      const { kept, version } = await this.#open(id, at, terms.hash);
      const advice = [...kept.proposal.advice, { ...given, at }];
      try {
        return await this.#replace({ proposal: { ...kept.proposal, advice } }, version, at);
      } catch (error) {
        // others advised at the same time, and both are heard
        const isLost = error instanceof StoreError && error.code === "proposal-outdated" && attempt < TRIES;
        if (!isLost) throw error;
      }
    }
  }

  async decide(id: string, terms: DecisionTerms): Promise<Proposal> {
    checkProposing(terms, ["by", "role", "approves", "reason", "hash"], "decide");
    checkDecider(terms, []);
    const reason = readProposedText(terms.reason, "reason", "decide");
    const at = await this.#now();
    const { kept, version } = await this.#open(id, at, terms.hash);
    checkDecider(terms, kept.proposal.advice);
    const { by, approves } = terms;
    if (!approves) return this.#replace(close(kept, { by, approves, reason, at }), version, at);
    const { definition, reason: proposed } = kept.proposal;
    const planned = await planProposal(this.#parts.storage, definition, proposed);
    if (planned.parts.hash !== kept.proposal.hash) {
      await this.#open(id, at); // another decider may have been faster, and is the reason
      throw outdated(OTHER_DEFINITION);
    }
    const claim = { by, reason, at, until: after(at, CLAIMED) };
    await this.#replace({ ...kept, claim }, version, at);
    try {
      await this.#carryOut(planned, kept, { by, reason, at });
    } catch (error) {
      // it may have been registered all the same, if the answer was lost or opening failed afterwards
      const isDone = await this.#finish({ ...kept, claim }, version + 1);
      if (isDone === undefined) await this.#write(kept, version + 1);
      const isOutdated = error instanceof StoreError && OUTDATED.includes(error.code);
      throw isOutdated && isDone === undefined ? outdated(OTHER_DEFINITION) : error;
    }
    const done = await this.#finish({ ...kept, claim }, version + 1);
    if (done === undefined) {
      // somebody registered a definition without this approval
      await this.#write(kept, version + 1);
      throw outdated(OTHER_DEFINITION);
    }
    return toProposal(done, at);
  }

  async withdraw(id: string, terms: { readonly by: string }): Promise<Proposal> {
    checkProposing(terms, ["by"], "withdraw");
    const at = await this.#now();
    const { kept, version } = await this.#open(id, at);
    const withdrawn = { by: terms.by, at };
    return this.#replace({ proposal: { ...kept.proposal, state: "withdrawn", withdrawn } }, version, at);
  }

  async #now(): Promise<Date> {
    const { checkOpen, refresh, now } = this.#parts;
    checkOpen();
    await refresh();
    return now();
  }

  /** Registers what was approved, with the approval and the advice. */
  async #carryOut({ assignment, plan }: PlannedProposal, { proposal }: KeptProposal, by: Approval): Promise<void> {
    const { open, evolve } = this.#parts;
    const approval = { ...by, proposal: proposal.id, advice: proposal.advice };
    if (plan !== undefined) await evolve(plan, approval);
    await open(assignment, approval);
  }

  /** Closes a proposal as approved, if the history of definitions has its approval. */
  async #finish(kept: KeptProposal, version: number): Promise<KeptProposal | undefined> {
    const { proposal, claim } = kept;
    const history = claim === undefined ? [] : await this.#parts.storage.history(proposal.assignment);
    const registered = history.find(({ approval }) => approval?.proposal === proposal.id);
    if (claim === undefined || registered?.approval === undefined) return undefined;
    const { by, reason, at } = registered.approval;
    const closed = close(kept, { by, approves: true, reason, at, version: registered.version });
    // if this is lost, another process has written the same
    await this.#write(closed, version);
    return closed;
  }

  #write(kept: KeptProposal, version: number): Promise<boolean> {
    const { decision, withdrawn } = kept.proposal;
    const closedAt = decision?.at ?? withdrawn?.at;
    const note = toProposalNote(kept, closedAt === undefined ? undefined : after(closedAt, KEPT));
    return this.#parts.storage.notes.replace(note, version);
  }

  /** Replaces a proposal in the version that was read. @throws StoreError `proposal-closed`, `proposal-outdated` */
  async #replace(kept: KeptProposal, version: number, at: Date): Promise<Proposal> {
    if (await this.#write(kept, version)) return toProposal(kept, at);
    await this.#open(kept.proposal.id, at);
    throw outdated("was changed by somebody else at the same time");
  }

  /** Reads a proposal that is open. @throws StoreError `proposal-not-found`, `proposal-closed`, `proposal-outdated` */
  async #open(id: string, at: Date, hash?: string): Promise<Read> {
    const read = await this.#read(id, at);
    if (read === undefined) throw new StoreError("proposal-not-found", "There is no proposal of this id");
    const { proposal, claim } = read.kept;
    if (proposal.state !== "open" || claim !== undefined) {
      const state = claim === undefined ? proposal.state : "being decided";
      throw new StoreError("proposal-closed", `The proposal of assignment "${proposal.assignment}" is ${state}`);
    }
    if (hash !== undefined && hash !== proposal.hash) throw outdated("has another text than the one that was read");
    return read;
  }

  async #read(id: string, at: Date): Promise<Read | undefined> {
    if (typeof id !== "string" || !UUID.test(id)) return undefined;
    const note = await this.#parts.storage.notes.find(PROPOSAL, id.toLowerCase());
    return note === undefined ? undefined : this.#settle(note, at);
  }

  /** Settles an approval whose process ended in the midst of it, by what is registered. Leaves out what is kept no longer. */
  async #settle(note: KeptNote, at: Date): Promise<Read | undefined> {
    if (note.expiresAt !== undefined && note.expiresAt <= at) return undefined;
    const kept = fromProposalNote(note);
    const { version } = note;
    if (kept.claim === undefined || kept.claim.until > at) return { kept, version };
    const done = await this.#finish(kept, version);
    if (done !== undefined) return { kept: done, version: version + 1 };
    const { claim: _, ...released } = kept;
    await this.#write(released, version);
    return { kept: released, version: version + 1 };
  }
}

const STATES: readonly ProposalState[] = ["open", "approved", "declined", "withdrawn"];

/** Codes of errors that say that another definition is registered than the plan began with. */
const OUTDATED: readonly string[] = ["evolution-outdated", "assignment-changed"];

const OTHER_DEFINITION = "was planned from another definition than the one that is registered now";

function outdated(why: string): StoreError {
  return new StoreError("proposal-outdated", `The proposal ${why}`);
}

function close({ proposal }: KeptProposal, decision: NonNullable<Proposal["decision"]>): KeptProposal {
  return { proposal: { ...proposal, state: decision.approves ? "approved" : "declined", decision } };
}

function toProposal({ proposal, claim }: KeptProposal, at: Date): Proposal {
  return { ...proposal, isBeingDecided: claim !== undefined && claim.until > at };
}
