import type {
  Accepts,
  Activity,
  AnyAssignment,
  Consent,
  DeepKeys,
  EvidenceOf,
  Exact,
  FieldNameOf,
  IdentityOf,
  InputOf,
  NotBoundElsewhere,
  Source,
} from "../assignment/index.js";
import { DefinitionError, RefusedError, StoreError } from "../errors/index.js";
import type { Condition, StoredColumn } from "../storage/index.js";
import { type ActOptions, checkActing, checkActor, requiredActor } from "./actor.js";
import type { DatasetContext } from "./context.js";
import { type ImportOptions, importRows } from "./import/import.js";
import type { ImportResult } from "./import/result.js";
import type { Rows } from "./import/rows.js";
import { admit, sentIn } from "./intake/admit.js";
import { refusalAfter, write } from "./intake/write.js";
import { checkOwn } from "./own.js";
import { readConditions } from "./read/conditions.js";
import type { OnlyInUse, Where } from "./read/filter.js";
import { buildScope, type Scope } from "./read/scope.js";
import { DatasetView, type View } from "./read/view.js";
import { checkCorrection, correctAll } from "./rights/correction.js";
import { DatasetSubject, type Rectification, type RectifyOptions, type Subject } from "./rights/subject.js";

/** Options of {@link Dataset.add}; evidence is required if the basis is consent. */
export type AddOptions<Of extends AnyAssignment> = {
  /** The source of the data. */
  readonly source: Source<Of>;
  /** The actor's reference, such as `agent:42`. */
  readonly actor?: string;
} & (Of["purpose"]["basis"] extends Consent
  ? { readonly evidence: EvidenceOf<Of> }
  : { readonly evidence?: EvidenceOf<Of> });

/** Refuses undeclared keys in typed rows that have the fields' own names. Resolves to nothing if the rows are exact. */
export type OnlyDeclaredRow<Of extends AnyAssignment, Columns extends string, Row> = string extends
  | Columns
  | keyof InputOf<Of>
  ? unknown
  : IsUntyped<Row> extends true
    ? unknown
    : Exact<InputOf<Of>, Row, Of["id"], DeepKeys<InputOf<Of>>, Columns>;

/** Tells whether rows come out of a parser, of unknown type or open to any key. Then the boundary decides. */
type IsUntyped<Row> = unknown extends Row
  ? true
  : string extends keyof Row
    ? // an index signature, and no key that must be there
      Record<never, never> extends Row
      ? true
      : false
    : false;

/** One assignment in a store. */
export interface Dataset<Of extends AnyAssignment> {
  readonly assignment: Of;

  /**
   * Adds one person, or merges into the record held of them. An undeclared field does not compile.
   *
   * @returns `created` if the person is new, else `merged`.
   * @throws RefusedError for data or evidence that do not pass, and for a person who is suppressed.
   * @example
   * ```ts
   * await leads.add(input, { source: webForm, evidence: { consentedAt: new Date(), version: "2026-01" } });
   * ```
   */
  add<
    // see Assignment.record for this parameter
    _Explicit extends never = never,
    const Given extends Accepts<InputOf<Of>> & NotBoundElsewhere<Of["id"]> = never,
  >(
    input: Given & Exact<InputOf<Of>, Given, Of["id"]>,
    options: AddOptions<Of>,
  ): Promise<{ readonly outcome: "created" | "merged" }>;

  /**
   * Imports rows of a source. Every row is created, merged or refused, and the result counts each by reason. If the
   * source has no `map` and the type of the rows is known, an undeclared field in it does not compile.
   *
   * @param source - Its mapping is applied. Under consent, the mapping has the paths of the evidence.
   * @param rows - Any iterable, async iterable or web stream; the import asks for the next rows when a batch is committed.
   * @throws ImportInterruptedError with what was done until then, if the rows end in an error or `signal` aborts.
   */
  import<const Columns extends string, const Row = unknown>(
    source: Source<Of, Columns>,
    rows: Rows<Row & OnlyDeclaredRow<Of, Columns, Row>>,
    options?: ImportOptions,
  ): Promise<ImportResult>;

  /**
   * Corrects fields of all who meet conditions, by the same values (Art. 5(1)(d) GDPR). An example is a municipality
   * that was given another number. It works as {@link Subject.rectify} does, in one act, and does not change people
   * whose data are restricted. If no field is given, nothing is changed and nothing is kept for longer.
   *
   * @param where - Conditions on fields that are not encrypted; `{}` for everyone. One without a value is refused.
   * @returns The number of people whose data were corrected.
   * @throws RefusedError, StoreError `invalid-query`
   * @example
   * ```ts
   * await leads.rectify({ currentSpeed: 30 }, { currentSpeed: 50 }, { source: webForm });
   * ```
   */
  rectify<
    _Explicit extends never = never,
    const Given extends Accepts<Rectification<Of>> = never,
    Names extends PropertyKey = FieldNameOf<Of>,
  >(
    where: Where<Of, FieldNameOf<Of>> & OnlyInUse<Names, FieldNameOf<Of>, Of>,
    input: Given & Exact<Rectification<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>>,
    options: RectifyOptions<Of>,
  ): Promise<{ readonly people: number }>;

  /** Reads under an activity, on the fields that it uses. @throws StoreError `invalid-actor` */
  under<Uses extends string>(activity: Activity<Of, Uses>, options: { readonly actor: string }): View<Of, Uses>;

  /**
   * Finds a person by the fields that identify them.
   *
   * @param options - Names who acts and why, for calls of rights that do not say it.
   * @throws RefusedError if the identity is not valid; StoreError `invalid-actor`, `invalid-reason`
   * @example
   * ```ts
   * await leads.subject({ phone }, { actor: "dpo:1" }).erase({ reason: "case:2026-17" });
   * ```
   */
  subject(identity: IdentityOf<Of>, options?: ActOptions): Subject<Of>;

  /**
   * Deletes all that has reached the end of its retention (Art. 5(1)(e) GDPR), in transactions of a bounded size. Every
   * writing act also deletes a few expired people, and first those whom it is about.
   */
  enforceRetention(): Promise<{ readonly erased: number }>;

  /** Returns the columns that storage has for this dataset, as the database itself reports them. */
  columns(): Promise<readonly StoredColumn[]>;
}

/** Implements {@link Dataset} on a context. */
export class StoreDataset<Of extends AnyAssignment> implements Dataset<Of> {
  readonly assignment: Of;
  readonly #context: DatasetContext;
  /** The fields that conditions may name if no activity limits them. */
  readonly #scope: Scope;

  constructor(assignment: Of, context: DatasetContext) {
    this.assignment = assignment;
    this.#context = context;
    this.#scope = buildScope(`assignment "${assignment.id}"`, context);
  }

  async add<
    _Explicit extends never = never,
    const Given extends Accepts<InputOf<Of>> & NotBoundElsewhere<Of["id"]> = never,
  >(
    input: Given & Exact<InputOf<Of>, Given, Of["id"]>,
    options: AddOptions<Of>,
  ): Promise<{ readonly outcome: "created" | "merged" }> {
    const source = checkOwn(options?.source, this.assignment, "source");
    const actor = checkActor(options.actor);
    const { boundary } = this.assignment["~internals"];
    const verdict = boundary.check(input);
    // an object, since it passed; the compiler cannot see that through its constraint
    const given = verdict.success ? sentIn(this.#context, input as object) : [];
    const admission = admit(this.#context, verdict, given, options.evidence, { enriches: false, mapped: false });
    if (!admission.success) {
      await this.#recordRefusal(
        source,
        actor,
        admission.refusals.map(({ code }) => code),
      );
      throw new RefusedError(this.assignment.id, admission.refusals);
    }
    const { candidate } = admission;
    const outcome = await this.#context.act(
      "shared",
      async ({ transaction, at, record }) => {
        const [written = "subject-not-held"] = await write(
          this.#context,
          transaction,
          { source: source.id, creates: true },
          [candidate],
          at,
        );
        const common = { actor, source: source.id };
        if (written === "created" || written === "merged") {
          record({ act: "added", ...common, fields: candidate.sent.names, counts: { [written]: 1 } });
        } else {
          record({ act: "refused", ...common, counts: { rows: 1, [written]: 1 } });
        }
        return written;
      },
      { people: [candidate.identity] },
    );
    if (outcome === "created" || outcome === "merged") return { outcome };
    throw new RefusedError(this.assignment.id, [refusalAfter(outcome)]);
  }

  async import(source: Source<Of>, rows: Rows, options: ImportOptions = {}): Promise<ImportResult> {
    const own = checkOwn(source, this.assignment, "source");
    if (this.assignment.purpose.basis.kind === "consent" && !own.enriches && !own.provesBasis) {
      const where = `source "${own.id}" of assignment "${this.assignment.id}"`;
      throw new DefinitionError(
        "invalid-source",
        where,
        "the purpose rests on consent, and its rows carry no evidence",
        "Name the paths in `evidence`.",
      );
    }
    return importRows(this.#context, own, rows, options);
  }

  async rectify<_Explicit extends never = never, const Given extends Accepts<Rectification<Of>> = never>(
    where: Where<Of, FieldNameOf<Of>>,
    input: Given & Exact<Rectification<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>>,
    options: RectifyOptions<Of>,
  ): Promise<{ readonly people: number }> {
    const { id: source } = checkOwn(options?.source, this.assignment, "source");
    const acting = checkActing(options);
    const conditions = this.#conditions(where);
    // an object by its constraint, which the compiler cannot see through
    const correction = checkCorrection(this.#context, input as object, source);
    const fields = [...new Set([...correction.sent.names, ...conditions.map(({ field }) => field)])];
    return this.#context.act("exclusive", async ({ transaction, at, record }) => {
      const people = await correctAll(this.#context, transaction, conditions, correction, at);
      record({ act: "rectified", ...acting, source, fields, counts: { people } });
      return { people };
    });
  }

  under<Uses extends string>(activity: Activity<Of, Uses>, options: { readonly actor: string }): View<Of, Uses> {
    return new DatasetView<Of, Uses>(
      this.#context,
      checkOwn(activity, this.assignment, "activity"),
      requiredActor(options?.actor),
    );
  }

  subject(identity: IdentityOf<Of>, options?: ActOptions): Subject<Of> {
    // see add()
    return new DatasetSubject<Of>(this.#context, identity as object, checkActing(options));
  }

  async enforceRetention(): Promise<{ readonly erased: number }> {
    return { erased: await this.#context.removeExpired() };
  }

  /**
   * Reads conditions that no activity limits. Missing ones are refused, because a mistake in the caller's code would
   * then choose everybody.
   */
  #conditions(where: unknown): readonly Condition[] {
    if (typeof where !== "object" || where === null) {
      throw new StoreError("invalid-query", `What is asked of ${this.#scope.name} lacks a condition`);
    }
    return readConditions(where, this.#scope);
  }

  columns(): Promise<readonly StoredColumn[]> {
    return this.#context.storage.columns(this.#context.layout);
  }

  async #recordRefusal(source: Source, actor: string, codes: readonly string[]): Promise<void> {
    await this.#context.act("read", async ({ record }) => {
      const counts = Object.fromEntries([...new Set(codes)].map((code) => [code, 1]));
      record({ act: "refused", actor, source: source.id, counts: { rows: 1, ...counts } });
    });
  }
}
