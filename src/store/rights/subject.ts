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
import { RefusedError } from "../../errors/index.js";
import type { FoundRecord, StoredRecord, SuppressionReason, TrailEvent } from "../../storage/index.js";
import { type Acting, type ActOptions, checkActing } from "../actor.js";
import type { Act, DatasetContext } from "../context.js";
import { moveOlder, refusalAfter } from "../intake/write.js";
import type { Identities, OlderIdentity } from "../keys/identities.js";

import { checkOwn } from "../own.js";
import { toRecord } from "../record.js";
import { type AccessReport, buildAccessReport, findHeld } from "./access.js";
import { checkCorrection, correctOne } from "./correction.js";

/** A person's own data, to take elsewhere (Art. 20 GDPR). */
export interface Export<Of extends AnyAssignment = AnyAssignment> {
  readonly assignment: string;
  readonly exportedAt: Date;
  readonly record: RecordOf<Of>;
}

/** What an erasure, withdrawal or objection did. */
export interface RightOutcome {
  /**
   * `erased`: the data are gone; `restricted`: kept, but not used; `unrestricted`: used again; `none`: nobody is held, or
   * the right does not apply.
   */
  readonly effect: "erased" | "restricted" | "unrestricted" | "none";
}

/** Options of a person's handle. */
export interface SubjectOptions extends ActOptions {
  /** Where phone numbers without a country's prefix belong (ISO 3166-1). */
  readonly country?: PhoneCountry;
}

/** The fields of an assignment that rectification may change. */
export type Rectification<Of extends AnyAssignment> = Partial<Omit<InputOf<Of>, keyof IdentityOf<Of>>>;

/** Options of a rectification. */
export interface RectifyOptions<Of extends AnyAssignment> extends ActOptions {
  /** The source of the correction. */
  readonly source: Source<Of>;
}

/**
 * A person in a dataset, by what identifies them, and the rights they have. Every use of a right leaves its trace. The trace
 * tells who acted and why, by the options of the call, or else by those of `dataset.subject()`.
 */
export interface Subject<Of extends AnyAssignment> {
  /** What is held of the person, why, from where, until when, and who used it; nothing if they are not held. */
  access(options?: ActOptions): Promise<AccessReport<Of> | undefined>;
  /** The person's data for taking elsewhere; nothing if they are not held. */
  export(options?: ActOptions): Promise<Export<Of> | undefined>;
  /**
   * Corrects fields (Art. 16 GDPR), all but those that identify the person: for these, erase, and add anew. An optional
   * field given as undefined is removed.
   *
   * @throws RefusedError `identifying-field`, and as other input is refused
   * @returns Whether the person is held.
   */
  rectify<_Explicit extends never = never, const Given extends Accepts<Rectification<Of>> = never>(
    input: Given & Exact<Rectification<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>>,
    options: RectifyOptions<Of>,
  ): Promise<boolean>;
  /** Deletes the data, and recognises the person if a source sends them again (Art. 17 GDPR). */
  erase(options?: ActOptions): Promise<RightOutcome>;
  /** Keeps the data, but lets nobody use or change them (Art. 18 GDPR). */
  restrict(options?: ActOptions): Promise<RightOutcome>;
  /** Lifts a restriction. */
  liftRestriction(options?: ActOptions): Promise<RightOutcome>;
  /**
   * Objects (Art. 21 GDPR): direct marketing ends at once and for good, with the data; processing on legitimate
   * interests or a public task is restricted until it is decided. No other basis is open to objection.
   */
  objectToProcessing(options?: ActOptions): Promise<RightOutcome>;
  /** Withdraws consent (Art. 7(3) GDPR): as it was the only basis, the data go (Art. 17(1)(b)). */
  withdrawConsent(options?: ActOptions): Promise<RightOutcome>;
}

const NONE: RightOutcome = { effect: "none" };

/** See {@link Subject}. */
export class DatasetSubject<Of extends AnyAssignment> implements Subject<Of> {
  readonly #context: DatasetContext;
  readonly #acting: Acting;
  readonly #identity: string;
  readonly #older: readonly OlderIdentity[];

  constructor(context: DatasetContext, { current, older }: Identities, acting: Acting) {
    this.#context = context;
    this.#acting = acting;
    this.#identity = current;
    this.#older = older;
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
    input: Given & Exact<Rectification<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>>,
    options: RectifyOptions<Of>,
  ): Promise<boolean> {
    const acting = this.#checkActing(options);
    const { assignment } = this.#context;
    const { id: source } = checkOwn(options?.source, assignment, "source");
    const given = input as object; // by its constraint, which the compiler does not see through
    const correction = checkCorrection(this.#context, given, source);
    const outcome = await this.#act("shared", async ({ transaction, record, at }) => {
      const written = await correctOne(this.#context, transaction, this.#identity, correction, at);
      const counts = { people: written === "merged" ? 1 : 0 };
      if (written === "subject-restricted") record({ act: "refused", ...acting, counts: { rows: 1, [written]: 1 } });
      else record({ act: "rectified", ...acting, source, fields: correction.sent.names, counts });
      return written;
    });
    if (outcome === "subject-restricted") throw new RefusedError(assignment.id, [refusalAfter(outcome)]);
    return outcome === "merged";
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

  /** A writing act on this person, who is not met if they have expired. */
  #act<Result>(mode: "shared" | "exclusive", work: (act: Act) => Promise<Result>): Promise<Result> {
    const people = [this.#identity, ...this.#older.filter(({ isSafe }) => isSafe).map(({ identity }) => identity)];
    const person = { identity: this.#identity, older: this.#older };
    return this.#context.act(
      mode,
      async (act) => {
        // found by today's form from here on
        if (this.#older.length > 0) await moveOlder(act.transaction, [person]);
        return work(act);
      },
      { people },
    );
  }

  /**
   * Deletes the record, and keeps the keyed hash alone, so that the person stays out when a source sends them: also one who
   * is not held, whom an import may be bringing at this moment.
   */
  #end(act: TrailEvent["act"], reason: SuppressionReason, acting: Acting): Promise<RightOutcome> {
    return this.#act("exclusive", async ({ transaction, record, at }) => {
      const held = await transaction.find(this.#identity);
      record({ act, ...acting, counts: { people: held === undefined ? 0 : 1 } });
      // clocks differ: what was held already is not newer, even where it says so
      const moments = [at, held?.updatedAt ?? at, ...(held?.evidence ?? []).map((one) => one.at)];
      const latest = new Date(Math.max(...moments.map((moment) => moment.getTime())));
      if (held !== undefined) await transaction.remove(held.subject);
      // a former form may have held one person twice
      for (const { identity, isSafe } of this.#older) {
        const other = isSafe ? await transaction.find(identity) : undefined;
        if (other !== undefined) await transaction.remove(other.subject);
      }
      await transaction.suppress({ identity: this.#identity, reason, at: latest });
      return held === undefined ? NONE : { effect: "erased" };
    });
  }

  /** Restricts or lifts it; an objection is remembered, so that it outlives the record. */
  #restrict(act: "restricted" | "unrestricted" | "objected", acting: Acting): Promise<RightOutcome> {
    return this.#act("exclusive", async ({ transaction, record, at }) => {
      const held = await transaction.find(this.#identity);
      record({ act, ...acting, counts: { people: held === undefined ? 0 : 1 } });
      if (act === "objected") await transaction.suppress({ identity: this.#identity, reason: act, at });
      if (act === "unrestricted") await this.#decide(transaction);
      if (held === undefined) return NONE;
      await transaction.restrict(held.subject, act === "unrestricted" ? undefined : at);
      return { effect: act === "unrestricted" ? "unrestricted" : "restricted" };
    });
  }

  /** Lifting a restriction decides an objection that led to it; those against direct marketing are for good. */
  async #decide(transaction: Act["transaction"]): Promise<void> {
    if (isDirectMarketing(this.#context.assignment.purpose.category)) return;
    const identities = [this.#identity, ...this.#older.map(({ identity }) => identity)];
    const known = await transaction.suppressed(identities);
    const open = identities.filter((identity) => known.get(identity)?.at(-1)?.reason === "objected");
    if (open.length > 0) await transaction.unsuppress(open);
  }

  async #held(transaction: Act["transaction"], at: Date): Promise<FoundRecord | undefined> {
    const held = await findHeld(this.#context, transaction, this.#identity, at);
    if (held !== undefined) return held;
    for (const { identity, isSafe } of this.#older) {
      const other = isSafe ? await findHeld(this.#context, transaction, identity, at) : undefined;
      if (other !== undefined) return other;
    }
    return undefined;
  }

  #record(held: StoredRecord): RecordOf<Of> {
    // what is stored came through the boundary of this assignment
    return toRecord(held.values, this.#context.fields) as RecordOf<Of>;
  }
}
