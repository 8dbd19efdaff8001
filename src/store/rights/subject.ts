import {
  type Accepts,
  type AnyAssignment,
  type DeepKeys,
  type Exact,
  type IdentityOf,
  type InputOf,
  isDirectMarketing,
  isOpenToObjection,
  type RecordOf,
  type Source,
} from "../../assignment/index.js";
import type { PhoneCountry } from "../../boundary/index.js";
import { type Refusal, RefusedError } from "../../errors/index.js";
import type { FoundRecord, StoredRecord, SuppressionReason, TrailEvent } from "../../storage/index.js";
import { type Acting, type ActOptions, checkActing } from "../actor.js";
import type { Act, DatasetContext } from "../context.js";
import { recordRefusal } from "../intake/receive.js";
import { moveOlder, type Outcome, refusalAfter } from "../intake/write.js";
import { listSafe } from "../keys/identities.js";
import { checkOwn } from "../own.js";
import { toRecord } from "../record.js";
import { type AccessReport, buildAccessReport, findHeld } from "./access.js";
import { type Correction, checkCorrection, correctOne } from "./correction.js";
import type { KnownPerson, SoughtPerson } from "./person.js";

/** A person's own data, to take elsewhere (Art. 20 GDPR). */
export interface Export<Of extends AnyAssignment = AnyAssignment> {
  readonly assignment: string;
  readonly exportedAt: Date;
  readonly record: RecordOf<Of>;
}

/** The effect of an erasure, withdrawal or objection. */
export interface RightOutcome {
  /**
   * The effect on the person's data.
   *
   * - `erased`: deleted.
   * - `restricted`: kept, but not used.
   * - `unrestricted`: used again.
   * - `none`: nobody is held, or the right does not apply.
   */
  readonly effect: "erased" | "restricted" | "unrestricted" | "none";
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
export interface RectifyOptions<Of extends AnyAssignment> extends ActOptions {
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
  access(options?: ActOptions): Promise<AccessReport<Of> | undefined>;
  /** Exports the person's data, to take elsewhere. Returns undefined if they are not held. */
  export(options?: ActOptions): Promise<Export<Of> | undefined>;
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
  /** Deletes the data. If a source sends the person again, the store recognises them (Art. 17 GDPR). */
  erase(options?: ActOptions): Promise<RightOutcome>;
  /** Keeps the data, but lets nobody use or change them (Art. 18 GDPR). */
  restrict(options?: ActOptions): Promise<RightOutcome>;
  /** Lifts a restriction. */
  liftRestriction(options?: ActOptions): Promise<RightOutcome>;
  /**
   * Objects to processing (Art. 21 GDPR). Direct marketing ends at once and for good, and the data are deleted.
   * Processing on legitimate interests or a public task is restricted until the objection is decided. No other basis is
   * open to objection.
   */
  objectToProcessing(options?: ActOptions): Promise<RightOutcome>;
  /** Withdraws consent (Art. 7(3) GDPR). Consent was the only basis, so the data are deleted (Art. 17(1)(b)). */
  withdrawConsent(options?: ActOptions): Promise<RightOutcome>;
}

const NONE: RightOutcome = { effect: "none" };

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

  async access(options?: ActOptions): Promise<AccessReport<Of> | undefined> {
    const acting = this.#checkActing(options);
    return this.#context.act("read", async ({ transaction, record, at }) => {
      const held = await this.#held(transaction, at);
      record({ act: "accessed", ...acting, counts: { people: held === undefined ? 0 : 1 } });
      return held === undefined ? undefined : buildAccessReport<Of>(this.#context, transaction, held);
    });
  }

  async export(options?: ActOptions): Promise<Export<Of> | undefined> {
    const acting = this.#checkActing(options);
    return this.#context.act("read", async ({ transaction, record, at }) => {
      const held = await this.#held(transaction, at);
      record({ act: "exported", ...acting, counts: { people: held === undefined ? 0 : 1 } });
      return held === undefined
        ? undefined
        : { assignment: this.#context.assignment.id, exportedAt: at, record: this.#record(held) };
    });
  }

  async rectify<const Given extends Rectification<Of>>(
    input: Given & Exact<Rectification<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>, never, Of["declined"]>,
    options: RectifyOptions<Of>,
  ): Promise<boolean> {
    const { source, acting } = this.#checkRectification(options);
    // an object by its constraint, which the compiler does not see through
    const { correction, refusals } = checkCorrection(this.#context, input as object, source);
    if (refusals !== undefined) throw new RefusedError(this.#context.assignment.id, refusals);
    const outcome = await this.#correct(correction, acting);
    if (outcome === "subject-restricted") {
      throw new RefusedError(this.#context.assignment.id, [refusalAfter(outcome)]);
    }
    return outcome === "merged";
  }

  async receive(input: unknown, options: RectifyOptions<Of>): Promise<RectificationAnswer> {
    const { source, acting } = this.#checkRectification(options);
    const { correction, refusals } = checkCorrection(this.#context, input, source);
    if (refusals !== undefined) {
      await this.#context.act("read", async ({ record }) =>
        recordRefusal(record, { ...acting, source }, refusals, this.#context.assignment["~internals"].declined),
      );
      return { outcome: "refused", refusals };
    }
    const outcome = await this.#correct(correction, acting);
    if (outcome === "subject-restricted") return { outcome: "refused", refusals: [refusalAfter(outcome)] };
    return { outcome: outcome === "merged" ? "rectified" : "not-held" };
  }

  #checkRectification(options: RectifyOptions<Of>): { readonly source: string; readonly acting: Acting } {
    const acting = checkActing(options, this.#acting, { source: "any" });
    return { acting, source: checkOwn(options?.source, this.#context.assignment, "source").id };
  }

  #correct(correction: Correction, acting: Acting): Promise<Outcome> {
    return this.#act("shared", async ({ transaction, record, at }, person) => {
      const written =
        person === undefined
          ? "subject-not-held"
          : await correctOne(this.#context, transaction, person.identity, correction, at);
      const { source, sent } = correction;
      const counts = { people: written === "merged" ? 1 : 0 };
      if (written === "subject-restricted") record({ act: "refused", ...acting, counts: { rows: 1, [written]: 1 } });
      else record({ act: "rectified", ...acting, source, fields: sent.names, counts });
      return written;
    });
  }

  async erase(options?: ActOptions): Promise<RightOutcome> {
    return this.#end("erased", "erased", this.#checkActing(options));
  }

  async restrict(options?: ActOptions): Promise<RightOutcome> {
    return this.#restrict("restricted", this.#checkActing(options));
  }

  async liftRestriction(options?: ActOptions): Promise<RightOutcome> {
    return this.#restrict("unrestricted", this.#checkActing(options));
  }

  async objectToProcessing(options?: ActOptions): Promise<RightOutcome> {
    const acting = this.#checkActing(options);
    const { category, basis } = this.#context.assignment.purpose;
    if (isDirectMarketing(category)) return this.#end("objected", "objected", acting);
    return isOpenToObjection(basis) ? this.#restrict("objected", acting) : NONE;
  }

  async withdrawConsent(options?: ActOptions): Promise<RightOutcome> {
    const acting = this.#checkActing(options);
    const { basis } = this.#context.assignment.purpose;
    return basis.kind === "consent" ? this.#end("consent-withdrawn", "consent-withdrawn", acting) : NONE;
  }

  #checkActing(options: ActOptions | undefined): Acting {
    return checkActing(options, this.#acting);
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
   * includes a person who is not held, because an import may be bringing them now.
   */
  #end(act: TrailEvent["act"], reason: SuppressionReason, acting: Acting): Promise<RightOutcome> {
    return this.#act("exclusive", async ({ transaction, record, at }, person) => {
      const held = person === undefined ? undefined : await transaction.find(person.identity);
      record({ act, ...acting, counts: { people: held === undefined ? 0 : 1 } });
      if (person === undefined) return NONE;
      const { identity } = person;
      // clocks differ: evidence that was held already is not newer, even if its date says so
      const moments = [at, held?.updatedAt ?? at, ...(held?.evidence ?? []).map((one) => one.at)];
      const latest = new Date(Math.max(...moments.map((moment) => moment.getTime())));
      if (held !== undefined) await transaction.remove(held.subject);
      // a former form may have held one person twice
      for (const other of person.older) {
        const double = other.isSafe ? await transaction.find(other.identity) : undefined;
        if (double !== undefined) await transaction.remove(double.subject);
      }
      await transaction.suppress({ identity, reason, at: latest });
      return held === undefined ? NONE : { effect: "erased" };
    });
  }

  /**
   * Restricts use, or lifts the restriction. An objection is also put on the suppression list, which outlives the
   * record.
   */
  #restrict(act: "restricted" | "unrestricted" | "objected", acting: Acting): Promise<RightOutcome> {
    return this.#act("exclusive", async ({ transaction, record, at }, person) => {
      const held = person === undefined ? undefined : await transaction.find(person.identity);
      record({ act, ...acting, counts: { people: held === undefined ? 0 : 1 } });
      if (person === undefined) return NONE;
      const { identity } = person;
      if (act === "objected") await transaction.suppress({ identity, reason: act, at });
      if (act === "unrestricted") await this.#decide(transaction, person);
      if (held === undefined) return NONE;
      await transaction.restrict(held.subject, act === "unrestricted" ? undefined : at);
      return { effect: act === "unrestricted" ? "unrestricted" : "restricted" };
    });
  }

  /** Lifting a restriction decides the objection that led to it. Objections to direct marketing are for good. */
  async #decide(transaction: Act["transaction"], { identity, older }: KnownPerson): Promise<void> {
    if (isDirectMarketing(this.#context.assignment.purpose.category)) return;
    const identities = [identity, ...older.map((one) => one.identity)];
    const known = await transaction.suppressed(identities);
    const open = identities.filter((one) => known.get(one)?.at(-1)?.reason === "objected");
    if (open.length > 0) await transaction.unsuppress(open);
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

  #record(held: StoredRecord): RecordOf<Of> {
    // stored values came through the boundary of this assignment
    return toRecord(held.values, this.#context.fields) as RecordOf<Of>;
  }
}
