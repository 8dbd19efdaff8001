import {
  type Accepts,
  type AnyAssignment,
  type DeepKeys,
  type Exact,
  type IdentityOf,
  type InputOf,
  isDirectMarketing,
  type Right,
  type Source,
} from "../../assignment/index.js";
import { type OptionForm, type PhoneCountry, plainDate } from "../../boundary/index.js";
import { checkObject, invalidArgument, type Refusal, RefusedError } from "../../errors/index.js";
import {
  type FoundRecord,
  mayBeDeleted,
  mayBeUsed,
  type StoredHold,
  type SuppressionReason,
} from "../../storage/index.js";
import { type Acting, type ActOptions, checkActing } from "../actor.js";
import type { Act, DatasetContext } from "../context.js";
import { type Change, oweTelling } from "../disclosure/telling.js";
import { listFormer, suppressAll } from "../intake/former.js";
import { hasLaterEvidence } from "../intake/later.js";
import { recordRefusal } from "../intake/receive.js";
import { moveOlder, type Outcome, refusalAfter } from "../intake/write.js";
import { listSafe } from "../keys/identities.js";
import { checkOwn } from "../own.js";
import type { PersonRequest, RequestRefusal } from "../requests/request.js";
import { readRequestId } from "../requests/requests.js";
import { closeRequest, findAnswering, receiveRequest, removeIfOver } from "../requests/steps.js";
import { type RequestTerms, readPastMoment, readTerms, TERMS } from "../requests/terms.js";
import { type Erasure, type ErasureAct, noteErasures } from "../restore/erasure-notes.js";
import { type AccessReport, buildAccessReport, findHeld } from "./access.js";
import { findInapplicable, type NotApplicable } from "./applicable.js";
import { type Correction, checkCorrection, correctOne } from "./correction.js";
import { addGround, GROUNDS, liftGround, type RestrictionGround, readGrounds, writeGrounds } from "./grounds.js";
import { findKeepers, findLaw, type KeptBecause } from "./kept.js";
import type { KnownPerson, SoughtPerson } from "./person.js";
import { buildExport, type Export, type NotExported } from "./portable.js";
import { noteWithdrawal, readProofs, readWithdrawals, type WithdrawnConsent } from "./proof.js";
import { type ReidentificationAnswer, readNewIdentity, reidentify } from "./reidentify.js";

/** Evidence and withdrawn consents of one person, as the controller can prove them (Art. 7(1) GDPR). */
export interface ProofOfEvidence {
  /** Evidence that is held, oldest first. */
  readonly evidence: readonly ProvenEvidence[];
  /** Consents that the person withdrew. */
  readonly withdrawn: readonly WithdrawnConsent[];
}

/** One piece of evidence, with what proves it. */
export interface ProvenEvidence {
  /** The moment that it states, or at which it came in. */
  readonly at: Date;
  readonly version?: string;
  readonly document?: string;
  readonly confirmedAt?: Date;
  readonly method?: string;
  /** The reference of who recorded it. */
  readonly recordedBy?: string;
}

/** The effect of an erasure, withdrawal or objection. */
export interface RightOutcome {
  /**
   * The effect on the person's data.
   *
   * - `erased`: deleted.
   * - `kept`: not deleted yet, for the reasons in `kept`. Unless a law asks for them, they are used no more, and deleted when the
   *   last reason is gone.
   * - `restricted`: kept, but not used.
   * - `unrestricted`: used again.
   * - `none`: nobody is held, the right does not apply (`notApplicable`), or later evidence of the person stands (`because`).
   */
  readonly effect: "erased" | "kept" | "restricted" | "unrestricted" | "none";
  /** The reason why somebody who is held stays. They gave evidence after the moment in `at`. */
  readonly because?: "later-evidence";
  /** Reasons that keep the data, if there are any. */
  readonly kept?: readonly KeptBecause[];
  /** Why the right does not apply under this basis, and where the person can complain. */
  readonly notApplicable?: NotApplicable;
  /** True if the keys of encrypted fields are still to be destroyed; the next opening or act tries again. */
  readonly keysPending?: boolean;
}

/** Options of a right that may answer a request. */
export interface AnsweringOptions extends ActOptions {
  /**
   * The id of the person's open request for this right. It is answered in the same transaction, or refused with `not-applicable`. It
   * stays open if the right could not be carried out yet.
   */
  readonly request?: string;
}

/** Options of a right that was exercised at a moment of its own, such as an opt-out taken over from a former system. */
export interface DatedActOptions extends AnsweringOptions {
  /**
   * The moment at which the person exercised the right; now if left out. Evidence after it stands, if it states its own moment. Evidence
   * that is held already is no later than now.
   */
  readonly at?: Date;
}

/** Options of a restriction. */
export interface RestrictOptions extends AnsweringOptions {
  /**
   * The ground. The accuracy is contested (a), or the processing is unlawful and the person opposes erasure (b). The person needs the
   * data for legal claims (c), or an objection is being decided (d).
   */
  readonly ground?: RestrictionGround;
  /** The date at which the restriction is to be reviewed. */
  readonly reviewAt?: Date;
}

/** Options of lifting a restriction. */
export interface LiftOptions extends ActOptions {
  /**
   * The ground that is over; the others stand. If left out, all of them are, except an objection that stands beside others. Name
   * `objection` when it is decided.
   */
  readonly ground?: RestrictionGround;
  /** The moment at which the person was told that it will be lifted (Art. 18(3) GDPR). */
  readonly toldAt?: Date;
}

/** Options of {@link Subject.contacted}. */
export interface ContactedOptions extends ActOptions {
  /** The moment of the contact; now if left out. */
  readonly at?: Date;
}

/** Options of a person's handle. */
export interface SubjectOptions extends ActOptions {
  /** The country of phone numbers without a country's prefix (ISO 3166-1). */
  readonly country?: PhoneCountry;
}

/** The answer to a correction of unknown type. */
export type RectificationAnswer =
  | { readonly outcome: "rectified" | "not-held" }
  | {
      readonly outcome: "refused";
      /** Why, without the values. */
      readonly refusals: readonly Refusal[];
    };

/** The fields of an assignment that rectification may change. */
export type Rectification<Of extends AnyAssignment> = Partial<Omit<InputOf<Of>, keyof IdentityOf<Of>>>;

/** Options of a rectification. */
export interface RectifyOptions<Of extends AnyAssignment> extends AnsweringOptions {
  /** The source of the correction. */
  readonly source: Source<Of>;
}

/**
 * A person in a dataset, found by the fields that identify them, with their rights. Every use of a right leaves its
 * trace. The trace tells who acted and why. Both come from the options of the call, or else from those of
 * `dataset.subject()`.
 */
export interface Subject<Of extends AnyAssignment> {
  /**
   * Reports the data held of the person: why, from which source, until when, and who used them. Returns undefined if
   * they are not held.
   */
  access(options?: AnsweringOptions): Promise<AccessReport<Of> | undefined>;
  /**
   * Returns what proves this person's evidence (Art. 7(1) GDPR): how it was given, who recorded it, and consents that they withdrew, for
   * as long as `withdrawalKept` of the basis says. It is for the controller; {@link access} is for the person.
   *
   * @example
   * ```ts
   * const { evidence, withdrawn } = await leads.subject({ phone: "+4791234567" }).proof({ actor: "dpo:1" });
   * console.log(evidence.length, withdrawn.at(-1)?.withdrawnAt);
   * ```
   */
  proof(options?: ActOptions): Promise<ProofOfEvidence>;
  /**
   * Exports what the person provided, to take elsewhere (Art. 20 GDPR). If the purpose rests neither on consent nor on a contract, the
   * answer says so in `notApplicable`. Returns undefined if they are not held.
   */
  export(options?: AnsweringOptions): Promise<Export<Of> | NotExported | undefined>;
  /**
   * Corrects fields (Art. 16 GDPR), except those that identify the person. To change these, erase the person and add
   * them anew. An optional field given as undefined is removed.
   *
   * @throws RefusedError `identifying-field`, and the codes of other refused input
   * @returns `true` if the person is held.
   */
  rectify<_Explicit extends never = never, const Given extends Accepts<Rectification<Of>> = never>(
    input: Given & Exact<Rectification<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>, never, Of["declined"]>,
    options: RectifyOptions<Of>,
  ): Promise<boolean>;
  /**
   * Corrects fields by input of unknown type, such as a form's body, and answers instead of throwing. Code that has the
   * correction in types uses {@link rectify}.
   *
   * @returns `rectified`, `not-held` if nobody is held, or the refusals, which leave their trace.
   */
  receive(input: unknown, options: RectifyOptions<Of>): Promise<RectificationAnswer>;
  /**
   * Changes what identifies the person (Art. 16 GDPR). Their reference, origins, evidence and retention stay. A source that still
   * sends them under what identified them before is refused with `subject-moved`.
   *
   * @throws RefusedError if the new identity is not valid
   * @example
   * ```ts
   * const { outcome } = await leads.subject({ phone: "+4791234567" }).reidentify({ phone: "+4798765432" }, { actor: "agent:42" });
   * ```
   */
  reidentify(identity: IdentityOf<Of>, options?: AnsweringOptions): Promise<ReidentificationAnswer>;
  /**
   * Writes down a request of the person, held or not, with its deadline (Art. 12(3) GDPR). While a request for access or portability is
   * open, the data are not deleted. `dataset.requests` has the further steps, and rights that are given `{ request: id }` answer it.
   *
   * @throws StoreError `invalid-argument`, `invalid-actor`, `invalid-reason`
   * @example
   * ```ts
   * const kari = leads.subject({ phone: "+4791234567" }, { actor: "agent:42" });
   * const { id, deadline } = await kari.request({ right: "access", receivedAt: new Date() });
   * const report = await kari.access({ request: id });
   * console.log(deadline, report?.requests);
   * ```
   */
  request(request: RequestTerms & ActOptions): Promise<PersonRequest>;
  /**
   * Deletes the data. If a source sends the person again, the store recognises them (Art. 17 GDPR). The answer tells what a hold, a
   * restriction or a legal obligation keeps. It is deleted when that is over.
   */
  erase(options?: DatedActOptions): Promise<RightOutcome>;
  /**
   * Deletes the data of somebody who vanished at the source, and did not ask for it. Nothing keeps them from coming back. It is
   * stopped by what stops {@link erase}.
   */
  remove(options?: ActOptions): Promise<RightOutcome>;
  /** Keeps the data, but lets nobody use or change them, and no retention delete them (Art. 18 GDPR). Each ground stands for itself. */
  restrict(options?: RestrictOptions): Promise<RightOutcome>;
  /**
   * Lifts a restriction. The person is told before (Art. 18(3) GDPR), at the moment in `toldAt`. While a ground stands, the answer is
   * `restricted`. If they asked for erasure meanwhile, the data are deleted with the last ground.
   */
  liftRestriction(options?: LiftOptions): Promise<RightOutcome>;
  /** Notes that the person was contacted, or got in touch. Retention `from: "contacted"` counts from it. */
  contacted(options?: ContactedOptions): Promise<{ readonly outcome: "noted" | "not-held" }>;
  /**
   * Objects to processing (Art. 21 GDPR). Direct marketing ends at once and for good, and the data are deleted.
   * Processing on legitimate interests or a public task is restricted until the objection is decided. No other basis is
   * open to objection, and the answer says so in `notApplicable`.
   */
  objectToProcessing(options?: DatedActOptions): Promise<RightOutcome>;
  /**
   * Withdraws consent (Art. 7(3) GDPR). If consent was the only basis, the data are deleted (Art. 17(1)(b)). If it only allowed a special
   * category (Art. 9(2)(a)), they are restricted until that category is gone. Otherwise `notApplicable` says why nothing happens.
   */
  withdrawConsent(options?: DatedActOptions): Promise<RightOutcome>;
}

const NONE: RightOutcome = { effect: "none" };

/** A moment may be this far ahead of our clock, because clocks differ. */
const SKEW_MS = 5 * 60 * 1000;

/** The actor of an act, and the id of the request that it answers. */
interface Answered {
  readonly acting: Acting;
  readonly request?: string | undefined;
}

/** The actor of a right, and its moment if it was not now. */
interface DatedActing extends Answered {
  readonly at: Date | undefined;
}

/** Closes the request that an act answers: as carried out, or as refused for a reason. */
type CloseRequest = (because?: RequestRefusal) => Promise<void>;

/** The right for which an act is asked. */
const RIGHTS = {
  erased: "erasure",
  removed: "erasure",
  objected: "objection",
  "consent-withdrawn": "withdrawal",
  restricted: "restriction",
  unrestricted: "restriction",
} as const;

/** Terms of a restriction that is made or lifted. */
interface Restricting {
  readonly request?: string | undefined;
  readonly restriction?: {
    readonly ground: RestrictionGround | undefined;
    readonly reviewAt: Date | undefined;
  };
  readonly at?: Date | undefined;
  readonly isTold?: boolean;
  /** The ground that is lifted; undefined if none is named. */
  readonly lifted?: RestrictionGround | undefined;
}

/** An act that a restored backup would undo. */
interface Undone {
  readonly act: ErasureAct;
  readonly at: Date;
  /** The keyed hash of a person who is kept out. */
  readonly identity: string | undefined;
  /** Keyed hashes under which they were known before. */
  readonly former: readonly string[];
  readonly subjects: readonly string[];
}

/** Outcomes of a correction that is refused. */
type RefusedCorrection = "subject-restricted" | "subject-kept" | "retention-over";

function isRefused(outcome: Outcome): outcome is RefusedCorrection {
  return outcome === "subject-restricted" || outcome === "subject-kept" || outcome === "retention-over";
}

function readMoment(moment: unknown, option: string): Date {
  const date = plainDate(moment);
  if (date !== null) return date;
  throw invalidArgument(`The option ${option} is not a date`, "Pass a Date.");
}

function readGround(ground: RestrictionGround | undefined, call: string): RestrictionGround | undefined {
  if (ground === undefined || GROUNDS.includes(ground)) return ground;
  throw invalidArgument(`${call} is given a ground that is not known`, `Grounds: ${GROUNDS.join(", ")}.`);
}

/** The moment of a right that is exercised now. Clocks differ: evidence that is held already is not newer, even if its date says so. */
function findLatest(at: Date, held: FoundRecord | undefined): Date {
  const moments = [at, held?.updatedAt ?? at, ...(held?.evidence ?? []).map((one) => one.at)];
  return new Date(Math.max(...moments.map((moment) => moment.getTime())));
}

/** The moment of a right that was stated. If it is now, it is no earlier than evidence that is held already, as without one. */
function raise(stated: Date, now: Date, held: FoundRecord | undefined): Date {
  if (stated < now || held === undefined) return stated;
  return new Date(Math.max(stated.getTime(), ...held.evidence.map(({ at }) => at.getTime())));
}

/** Implements {@link Subject} on a context. */
export class DatasetSubject<Of extends AnyAssignment> implements Subject<Of> {
  readonly #context: DatasetContext;
  readonly #acting: Acting;
  readonly #person: SoughtPerson;

  constructor(context: DatasetContext, person: SoughtPerson, acting: Acting) {
    this.#context = context;
    this.#acting = acting;
    this.#person = person;
  }

  async access(options?: AnsweringOptions): Promise<AccessReport<Of> | undefined> {
    const { acting, request } = this.#checkAnswering(options);
    return this.#look(request, async (act) => {
      const { transaction, record, at } = act;
      const held = await this.#held(transaction, at);
      const close = await this.#prepare(act, request, "access", held, acting);
      record({ act: "accessed", ...acting, counts: { people: held === undefined ? 0 : 1 } });
      await close();
      return held === undefined ? undefined : buildAccessReport<Of>(this.#context, transaction, held, at);
    });
  }

  async proof(options?: ActOptions): Promise<ProofOfEvidence> {
    const acting = this.#checkActing(options);
    return this.#context.act("read", async ({ transaction, record, at }) => {
      const person = await this.#know(transaction, at);
      const held = await this.#held(transaction, at);
      const proofs = held === undefined ? [] : await readProofs(transaction, held);
      const evidence = (held?.evidence ?? []).map(({ at: moment, version, document }, index) => ({
        at: moment,
        ...(version === undefined ? {} : { version }),
        ...(document === undefined ? {} : { document }),
        ...proofs[index],
      }));
      const identities = new Set(person === undefined ? [] : [person.identity, ...listSafe(person.older)]);
      const withdrawn = await readWithdrawals(transaction, identities, at);
      record({ act: "accessed", ...acting, counts: { people: held === undefined ? 0 : 1 } });
      return { evidence, withdrawn };
    });
  }

  async export(options?: AnsweringOptions): Promise<Export<Of> | NotExported | undefined> {
    const { acting, request } = this.#checkAnswering(options);
    const notApplicable = findInapplicable(this.#context.assignment, "portability");
    return this.#look(request, async (act) => {
      const { transaction, record, at } = act;
      const held = await this.#held(transaction, at);
      const close = await this.#prepare(act, request, "portability", held, acting);
      const isMade = held !== undefined && notApplicable === undefined;
      const why = notApplicable === undefined ? {} : { "not-applicable": 1 };
      record({ act: "exported", ...acting, counts: { people: isMade ? 1 : 0, ...why } });
      await close(notApplicable === undefined ? undefined : "not-applicable");
      if (notApplicable !== undefined) return { notApplicable };
      return held === undefined ? undefined : buildExport<Of>(this.#context, transaction, held, at);
    });
  }

  /** Reads the person, and answers a request by it, if there is one. Data that the request alone has kept are deleted. */
  #look<Result>(request: string | undefined, work: (act: Act) => Promise<Result>): Promise<Result> {
    if (request === undefined) return this.#context.act("read", work);
    return this.#act("exclusive", async (act, person) => {
      const result = await work(act);
      if (person !== undefined) await removeIfOver(act, person.identity);
      return result;
    });
  }

  async request(request: RequestTerms & ActOptions): Promise<PersonRequest> {
    checkObject(request, "subject.request()");
    const acting = checkActing(request, this.#acting, TERMS);
    const terms = readTerms(request, this.#context.now());
    return this.#context.act(
      "exclusive",
      async (act) => {
        // it was asked for on the day of receipt: data whose time has ended since are still there to be told
        const asOf = new Date(Math.min(terms.receivedAt.getTime(), act.at.getTime()));
        const person = await this.#know(act.transaction, asOf);
        if (person !== undefined && person.older.length > 0) await moveOlder(act.transaction, [person]);
        const found = person === undefined ? undefined : await act.transaction.find(person.identity);
        const isHeld = person !== undefined && found !== undefined && !mayBeDeleted(found, asOf);
        const held = isHeld ? { identity: person.identity, subject: found.subject } : undefined;
        return receiveRequest(this.#context, act, held, terms, acting, this.#listNames(person, held));
      },
      { limit: 0 },
    );
  }

  async rectify<const Given extends Rectification<Of>>(
    input: Given & Exact<Rectification<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>, never, Of["declined"]>,
    options: RectifyOptions<Of>,
  ): Promise<boolean> {
    const { source, ...answering } = this.#checkRectification(options);
    // an object by its constraint, which the compiler does not see through
    const { correction, refusals } = checkCorrection(this.#context, input as object, source.id);
    if (refusals !== undefined) throw new RefusedError(this.#context.assignment.id, refusals);
    const outcome = await this.#correct(correction, source, answering);
    if (isRefused(outcome)) {
      throw new RefusedError(this.#context.assignment.id, [refusalAfter(outcome)]);
    }
    return outcome === "merged";
  }

  async receive(input: unknown, options: RectifyOptions<Of>): Promise<RectificationAnswer> {
    const { source, ...answering } = this.#checkRectification(options);
    const { acting } = answering;
    const { correction, refusals } = checkCorrection(this.#context, input, source.id);
    if (refusals !== undefined) {
      await this.#context.act("read", async ({ record }) =>
        recordRefusal(
          record,
          { ...acting, source: source.id },
          refusals,
          this.#context.assignment["~internals"].declined,
        ),
      );
      return { outcome: "refused", refusals };
    }
    const outcome = await this.#correct(correction, source, answering);
    if (isRefused(outcome)) {
      return { outcome: "refused", refusals: [refusalAfter(outcome)] };
    }
    return { outcome: outcome === "merged" ? "rectified" : "not-held" };
  }

  #checkRectification(options: RectifyOptions<Of>): Answered & { readonly source: Source } {
    const answering = this.#checkAnswering(options, { source: "any" });
    return { ...answering, source: checkOwn(options?.source, this.#context.assignment, "source") };
  }

  #correct(correction: Correction, from: Source, { acting, request }: Answered): Promise<Outcome> {
    return this.#act(request === undefined ? "shared" : "exclusive", async (act, person) => {
      const { transaction, record, at, noteSource } = act;
      const close = await this.#prepareFor(act, request, "rectification", person, acting);
      noteSource(from);
      const written =
        person === undefined
          ? "subject-not-held"
          : await correctOne(this.#context, transaction, person.identity, correction, at);
      const { source, sent } = correction;
      const change = { change: "rectified", at, fields: sent.names } as const;
      if (written === "merged" && person !== undefined) await this.#owe(transaction, person.identity, change);
      const counts = { people: written === "merged" ? 1 : 0 };
      if (isRefused(written)) record({ act: "refused", ...acting, counts: { rows: 1, [written]: 1 } });
      else record({ act: "rectified", ...acting, source, fields: sent.names, counts });
      // an empty correction corrected nothing
      if (written === "merged" && sent.names.length > 0) await close();
      return written;
    });
  }

  /** Notes what is to be told to those to whom a person was disclosed. */
  async #owe(transaction: Act["transaction"], identity: string, change: Change): Promise<void> {
    const subject = (await transaction.subjects([identity])).get(identity);
    if (subject !== undefined) await oweTelling(transaction, subject, change);
  }

  async reidentify(identity: IdentityOf<Of>, options?: AnsweringOptions): Promise<ReidentificationAnswer> {
    const { acting, request } = this.#checkAnswering(options);
    const to = readNewIdentity(this.#context, identity);
    return this.#act("exclusive", async (act, person) => {
      const close = await this.#prepareFor(act, request, "rectification", person, acting);
      const answer = await reidentify(this.#context, act, person, to, acting);
      if (answer.outcome === "reidentified" || answer.outcome === "unchanged") await close();
      return answer;
    });
  }

  async erase(options?: DatedActOptions): Promise<RightOutcome> {
    return this.#end("erased", "erased", this.#checkDated(options));
  }

  async remove(options?: ActOptions): Promise<RightOutcome> {
    return this.#end("removed", undefined, { acting: this.#checkActing(options), at: undefined });
  }

  async restrict(options?: RestrictOptions): Promise<RightOutcome> {
    const { acting, request } = this.#checkAnswering(options, { ground: "any", reviewAt: "any" });
    const { reviewAt } = options ?? {};
    const ground = readGround(options?.ground, "restrict()");
    const review = reviewAt === undefined ? undefined : readMoment(reviewAt, "reviewAt");
    if (review !== undefined && review <= this.#context.now()) {
      throw invalidArgument(
        "The option reviewAt lies in the past",
        "Pass the date of the next review, or leave it out.",
      );
    }
    return this.#restrict("restricted", acting, { request, restriction: { ground, reviewAt: review } });
  }

  async liftRestriction(options?: LiftOptions): Promise<RightOutcome> {
    const acting = checkActing(options, this.#acting, { toldAt: "any", ground: "any" });
    if (options?.toldAt !== undefined) readPastMoment(options.toldAt, "toldAt", this.#context.now());
    const lifted = readGround(options?.ground, "liftRestriction()");
    return this.#restrict("unrestricted", acting, { isTold: options?.toldAt !== undefined, lifted });
  }

  async objectToProcessing(options?: DatedActOptions): Promise<RightOutcome> {
    const dated = this.#checkDated(options);
    const { category } = this.#context.assignment.purpose;
    if (isDirectMarketing(category)) return this.#end("objected", "objected", dated);
    const restriction = { ground: "objection", reviewAt: undefined } as const;
    const notApplicable = findInapplicable(this.#context.assignment, "objection");
    if (notApplicable !== undefined) return this.#decline("objected", dated, notApplicable);
    return this.#restrict("objected", dated.acting, { request: dated.request, restriction, at: dated.at });
  }

  async withdrawConsent(options?: DatedActOptions): Promise<RightOutcome> {
    const dated = this.#checkDated(options);
    const { basis } = this.#context.assignment.purpose;
    if (basis.kind === "consent") return this.#end("consent-withdrawn", "consent-withdrawn", dated);
    const notApplicable = findInapplicable(this.#context.assignment, "withdrawal");
    if (notApplicable !== undefined) return this.#decline("consent-withdrawn", dated, notApplicable);
    // it allowed a special category only: what rests on the basis stays, and nothing is used until the category is gone
    const restriction = { ground: "unlawful", reviewAt: undefined } as const;
    return this.#restrict("consent-withdrawn", dated.acting, { request: dated.request, restriction });
  }

  async contacted(options?: ContactedOptions): Promise<{ readonly outcome: "noted" | "not-held" }> {
    const { acting, at: stated } = this.#checkDated(options);
    return this.#act("shared", async ({ transaction, record, at }, person) => {
      const held = person === undefined ? undefined : await transaction.find(person.identity);
      const note = (people: 0 | 1) => record({ act: "contacted", ...acting, counts: { people } });
      const notHeld = (): { readonly outcome: "not-held" } => {
        note(0);
        return { outcome: "not-held" };
      };
      if (person === undefined || held === undefined || !mayBeUsed(held, at)) return notHeld();
      const moment = stated === undefined || stated > at ? at : stated;
      const { retention } = this.#context.assignment;
      const end = retention.from === "contacted" ? this.#context.endOf(moment) : undefined;
      // a contact before the data were collected shortens nothing
      await transaction.contact(held.subject, moment, end !== undefined && end > held.expiresAt ? end : undefined);
      // another process may have deleted them at the end of their retention, for which the statement above has waited
      if ((await transaction.subjects([person.identity])).get(person.identity) !== held.subject) return notHeld();
      note(1);
      return { outcome: "noted" };
    });
  }

  /** Puts the person under a hold. @internal */
  "~hold"(hold: StoredHold): Promise<{ readonly id: string; readonly people: number }> {
    const acting = this.#acting;
    return this.#act("exclusive", async ({ transaction, at, record }, person) => {
      const people = person === undefined ? 0 : await transaction.hold({ ...hold, at }, { identity: person.identity });
      record({ act: "held", ...acting, counts: { people } });
      return { id: hold.id, people };
    });
  }

  #checkActing(options: ActOptions | undefined): Acting {
    return checkActing(options, this.#acting);
  }

  /** Checks who acts, and the moment of a right. A moment in the future is refused, because it would keep out what comes before it. */
  #checkDated(options: DatedActOptions | undefined): DatedActing {
    const answering = this.#checkAnswering(options, { at: "any" });
    if (options?.at === undefined) return { ...answering, at: undefined };
    const at = readMoment(options.at, "at");
    if (at.getTime() > this.#context.now().getTime() + SKEW_MS) {
      throw invalidArgument(
        "The option at lies in the future",
        "Pass the moment at which the person exercised the right.",
      );
    }
    return { ...answering, at };
  }

  #checkAnswering(options: AnsweringOptions | undefined, further: Readonly<Record<string, OptionForm>> = {}): Answered {
    const acting = checkActing(options, this.#acting, { ...further, request: "any" });
    return { acting, request: options?.request === undefined ? undefined : readRequestId(options.request) };
  }

  /** Leaves the trace of a right that does not apply. */
  async #decline(
    act: "objected" | "consent-withdrawn",
    { acting, request }: Answered,
    notApplicable: NotApplicable,
  ): Promise<RightOutcome> {
    await this.#look(request, async (work) => {
      const held = request === undefined ? undefined : await this.#held(work.transaction, work.at);
      const close = await this.#prepare(work, request, notApplicable.right, held, acting);
      work.record({ act, ...acting, counts: { people: 0, "not-applicable": 1 } });
      await close("not-applicable");
    });
    return { ...NONE, notApplicable };
  }

  /** Finds the request that an act on a person answers; see {@link DatasetSubject.#prepare}. */
  async #prepareFor(
    act: Act,
    request: string | undefined,
    right: Right,
    person: KnownPerson | undefined,
    acting: Acting,
  ): Promise<CloseRequest> {
    const held =
      request === undefined || person === undefined ? undefined : await act.transaction.find(person.identity);
    return this.#prepare(act, request, right, held, acting);
  }

  /** Finds the request that an act answers, before anything is deleted. Returns what closes it; it does nothing if there is none. */
  async #prepare(
    act: Act,
    request: string | undefined,
    right: Right,
    held: Pick<FoundRecord, "subject"> | undefined,
    acting: Acting,
  ): Promise<CloseRequest> {
    if (request === undefined) return async () => undefined;
    // a reference is the person's even if nothing is held any more
    const whose = held ?? ("reference" in this.#person ? { subject: this.#person.reference } : undefined);
    const person = await this.#know(act.transaction, act.at);
    const former = await listFormer(act.transaction, held === undefined ? [] : [held]);
    const names = [...this.#listNames(person, whose), ...former];
    const note = await findAnswering(this.#context, act, { id: request, right }, whose, names);
    return async (because) => {
      const closing = because === undefined ? {} : { because };
      await closeRequest(this.#context, act, note, held?.subject, closing, acting);
    };
  }

  /** Lists what the person is called here: keyed hashes, and their reference. */
  #listNames(person: KnownPerson | undefined, held: Pick<FoundRecord, "subject"> | undefined): readonly string[] {
    const hashes = person === undefined ? [] : [person.identity, ...listSafe(person.older)];
    const reference = "reference" in this.#person ? this.#person.reference : held?.subject;
    return reference === undefined ? hashes : [...hashes, reference];
  }

  /** Does a writing act on this person. If they have expired, they are deleted first. */
  #act<Result>(
    mode: "shared" | "exclusive",
    work: (act: Act, person: KnownPerson | undefined) => Promise<Result>,
  ): Promise<Result> {
    const sought = this.#person;
    return this.#context.act(
      mode,
      async (act) => {
        const person = await this.#know(act.transaction, act.at);
        // from here on, they are found under today's form
        if (person !== undefined && person.older.length > 0) await moveOlder(act.transaction, [person]);
        return work(act, person);
      },
      // nobody's time is over who is found by a reference
      { people: "identity" in sought ? [sought.identity, ...listSafe(sought.older)] : [] },
    );
  }

  /**
   * The keyed hashes by which the person is recognised; undefined if a reference is nobody's any more. They are looked up in
   * the act's own transaction, so that a reference never leads to what is held of the person in another life.
   */
  async #know(transaction: Act["transaction"], at: Date): Promise<KnownPerson | undefined> {
    const person = this.#person;
    if ("identity" in person) return person;
    const identity = (await transaction.identities([person.reference], at)).get(person.reference);
    if (identity === undefined || !this.#context.knowsOlderForms) {
      return identity === undefined ? undefined : { identity, older: [] };
    }
    // perhaps they were hashed under a former form, and it is today's that keeps them out
    const held = await transaction.find(identity);
    const { current, older } = this.#context.identifyHeld(held?.values ?? {});
    const isTheirs = current === identity || older.some((one) => one.identity === identity && one.isSafe);
    return isTheirs ? { identity: current, older } : { identity, older: [] };
  }

  /**
   * Deletes the record and keeps only the keyed hash, so that the person stays out if a source sends them. This
   * includes a person who is not held, because an import may be bringing them now. Without a reason, nobody is kept out.
   */
  async #end(
    act: "erased" | "removed" | "objected" | "consent-withdrawn",
    reason: SuppressionReason | undefined,
    { acting, at: stated, request }: DatedActing,
  ): Promise<RightOutcome> {
    const outcome = await this.#act<RightOutcome>("exclusive", async (work, person) => {
      const { transaction, record, at } = work;
      const held = person === undefined ? undefined : await transaction.find(person.identity);
      const close = await this.#prepare(work, request, RIGHTS[act], held, acting);
      const isLawful = reason !== "erased" && reason !== undefined;
      const [law] = isLawful || held === undefined ? [] : findLaw(this.#context.assignment, held);
      const notApplicable = act === "erased" ? findInapplicable(this.#context.assignment, "erasure") : undefined;
      if (law !== undefined || notApplicable !== undefined) {
        const why = notApplicable === undefined ? {} : { "not-applicable": 1 };
        record({ act, ...acting, counts: { people: 0, ...(law === undefined ? {} : { kept: 1 }), ...why } });
        const others = held === undefined ? [] : await findKeepers(transaction, held, at);
        await close("legal-obligation");
        const answer = notApplicable === undefined ? {} : { notApplicable };
        if (law === undefined || held === undefined) return { ...NONE, ...answer };
        // the law may end before what else keeps them
        return { effect: "kept", kept: [law, ...others], ...answer };
      }
      if (person === undefined) {
        record({ act, ...acting, counts: { people: 0 } });
        await close();
        return NONE;
      }
      const { identity } = person;
      const isOverruled =
        stated !== undefined &&
        reason !== undefined &&
        held !== undefined &&
        (await hasLaterEvidence(this.#context, transaction, held, { reason, at: stated }, at));
      const moment = stated === undefined ? findLatest(at, held) : raise(stated, at, held);
      const { basis } = this.#context.assignment.purpose;
      if (act === "consent-withdrawn" && held !== undefined && basis.kind === "consent") {
        await noteWithdrawal(transaction, basis, held, { identity, at, withdrawnAt: moment });
      }
      const doubles = isOverruled ? [] : await this.#findDoubles(transaction, person);
      const former = await listFormer(transaction, held === undefined ? doubles : [held, ...doubles]);
      if (reason !== undefined) await suppressAll(transaction, [identity, ...former], { reason, at: moment });
      const ended = isOverruled || held === undefined ? doubles : [held, ...doubles];
      const kept: KeptBecause[] = [];
      for (const one of ended) {
        const keepers = await findKeepers(transaction, one, at);
        await oweTelling(transaction, one.subject, { change: act, at, isFinal: true });
        if (keepers.length === 0) await transaction.remove(one.subject);
        else await transaction.end(one.subject, at);
        kept.push(...keepers);
      }
      const subjects = ended.map(({ subject }) => subject);
      const undone = { act, at: moment, identity: reason && identity, former, subjects };
      await this.#noteErasure(transaction, undone, at);
      const people = ended.length === 0 ? 0 : 1;
      record({ act, ...acting, counts: kept.length === 0 ? { people } : { people: 0, kept: people } });
      // the request stays open while something is kept, because it was not carried out
      if (act !== "erased" || kept.length === 0) await close();
      if (kept.length > 0) return { effect: "kept", kept };
      if (people > 0) return { effect: "erased" };
      return isOverruled ? { ...NONE, because: "later-evidence" } : NONE;
    });
    return this.#withKeys(outcome);
  }

  /** Tells if keys of people who were deleted are still to be destroyed. */
  async #withKeys(outcome: RightOutcome): Promise<RightOutcome> {
    if (outcome.effect !== "erased" && outcome.effect !== "kept") return outcome;
    return (await this.#context.hasPendingKeys()) ? { ...outcome, keysPending: true } : outcome;
  }

  /** Writes down what a restored backup would undo, once for each reference that the person had. */
  async #noteErasure(
    transaction: Act["transaction"],
    { act, at, identity, former, subjects }: Undone,
    recorded: Date,
  ): Promise<void> {
    const who = identity === undefined ? {} : { identity };
    const erasures: Erasure[] = subjects.map((subject) => ({ act, at, subject, ...who }));
    if (subjects.length === 0 && identity !== undefined) erasures.push({ act, at, ...who });
    if (identity !== undefined) erasures.push(...former.map((one) => ({ act, at, identity: one })));
    await noteErasures(transaction, this.#context.erasureSeal, erasures, recorded);
  }

  /** A former form may have held one person twice. */
  async #findDoubles(transaction: Act["transaction"], { older }: KnownPerson): Promise<readonly FoundRecord[]> {
    const doubles: FoundRecord[] = [];
    for (const identity of listSafe(older)) {
      const double = await transaction.find(identity);
      if (double !== undefined) doubles.push(double);
    }
    return doubles;
  }

  /**
   * Restricts use, or lifts the restriction. An objection is also put on the suppression list, which outlives the
   * record.
   */
  async #restrict(
    act: "restricted" | "unrestricted" | "objected" | "consent-withdrawn",
    acting: Acting,
    { restriction, at: stated, isTold, lifted, request }: Restricting,
  ): Promise<RightOutcome> {
    const outcome = await this.#act<RightOutcome>("exclusive", async (work, person) => {
      const { transaction, record, at } = work;
      const held = person === undefined ? undefined : await transaction.find(person.identity);
      const close = await this.#prepare(work, request, RIGHTS[act], held, acting);
      const untold = act === "unrestricted" && isTold !== true && held?.restrictedAt !== undefined ? { untold: 1 } : {};
      const grounds = held === undefined ? [] : readGrounds(held);
      const left = act === "unrestricted" ? liftGround(grounds, lifted) : [];
      // they are not used yet while another ground stands
      const people = held === undefined ? { people: 0 } : left.length > 0 ? { people: 0, kept: 1 } : { people: 1 };
      record({ act, ...acting, counts: { ...people, ...untold } });
      // an objection is still to be decided, and a special category still to go; a restriction of nothing restricts nobody
      if (act === "restricted" ? held !== undefined : held === undefined) await close();
      if (person === undefined) return NONE;
      const { identity } = person;
      if (act === "objected") {
        const subjects = held === undefined ? [] : [held.subject];
        const former = await listFormer(transaction, held === undefined ? [] : [held]);
        await suppressAll(transaction, [identity, ...former], { reason: act, at: stated ?? at });
        await this.#noteErasure(transaction, { act, at: stated ?? at, identity, former, subjects }, at);
      }
      if (act === "unrestricted" && (lifted ?? "objection") === "objection" && !left.includes("objection"))
        await this.#decide(transaction, person, held);
      if (held === undefined) return NONE;
      if (act !== "unrestricted") {
        const ground = writeGrounds(addGround(grounds, restriction?.ground));
        const change = act === "consent-withdrawn" ? "restricted" : act;
        if (held.restrictedAt === undefined) await oweTelling(transaction, held.subject, { change, at });
        await transaction.restrict(held.subject, held.restrictedAt ?? at, {
          ground,
          reviewAt: restriction?.reviewAt ?? held.restriction?.reviewAt,
        });
        return { effect: "restricted" };
      }
      if (left.length > 0) {
        const reviewAt = held.restriction?.reviewAt;
        await transaction.restrict(held.subject, held.restrictedAt, { ground: writeGrounds(left), reviewAt });
        return { effect: "restricted" };
      }
      await transaction.restrict(held.subject, undefined);
      // an erasure that was put off is carried out
      if (await removeIfOver(work, identity)) return { effect: "erased" };
      if (held.restrictedAt !== undefined) await oweTelling(transaction, held.subject, { change: act, at });
      return { effect: "unrestricted" };
    });
    return this.#withKeys(outcome);
  }

  /** Lifting a restriction decides the objection that led to it. Objections to direct marketing are for good. */
  async #decide(
    transaction: Act["transaction"],
    { identity, older }: KnownPerson,
    held: FoundRecord | undefined,
  ): Promise<void> {
    if (isDirectMarketing(this.#context.assignment.purpose.category)) return;
    const former = await listFormer(transaction, held === undefined ? [] : [held]);
    const identities = [identity, ...older.map((one) => one.identity), ...former];
    const known = await transaction.suppressed(identities);
    const open = identities.filter((one) => known.get(one)?.some(({ reason }) => reason === "objected"));
    // it decides the objection, and nothing else that is known of the person
    if (open.length > 0) await transaction.unsuppress(open, ["objected"]);
  }

  async #held(transaction: Act["transaction"], at: Date): Promise<FoundRecord | undefined> {
    const person = await this.#know(transaction, at);
    if (person === undefined) return undefined;
    for (const identity of [person.identity, ...listSafe(person.older)]) {
      const held = await findHeld(this.#context, transaction, identity, at);
      if (held !== undefined) return held;
    }
    return undefined;
  }
}
