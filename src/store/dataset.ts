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
import { checkCallOptions } from "../boundary/index.js";
import { DefinitionError, invalidArgument, RefusedError, StoreError } from "../errors/index.js";
import type { Condition, ListedHold, StoredColumn } from "../storage/index.js";
import { checkRegistered } from "./activities/registry.js";
import { type ActOptions, checkActing, checkActor, requiredActor } from "./actor.js";
import type { DatasetContext } from "./context.js";
import { findConcerned, oweCorrected } from "./disclosure/corrected.js";
import { type ImportOptions, importRows } from "./import/import.js";
import type { ImportResult } from "./import/result.js";
import type { Rows } from "./import/rows.js";
import { type Answer, judge, judgeMapped, receive } from "./intake/receive.js";
import { checkOwn } from "./own.js";
import { type AskAgainOptions, type AskAgainPage, listToAskAgain } from "./read/ask-again.js";
import { readConditions } from "./read/conditions.js";
import type { NoneLost, OnlyInUse, Where } from "./read/filter.js";
import { isRandomId } from "./read/pages.js";
import { buildScope, type Scope } from "./read/scope.js";
import { DatasetView, type View } from "./read/view.js";
import { removeOverRequests } from "./requests/list.js";
import { buildRequests, type DatasetRequests } from "./requests/requests.js";
import { type DuePage, type DuePageOptions, listDue } from "./retention/due.js";
import {
  type Hold,
  type HoldRequest,
  holdPeople,
  listHolds,
  type ReleasedHold,
  readHold,
  releaseHold,
} from "./retention/holds.js";
import { checkCorrection, correctAll } from "./rights/correction.js";
import { type PersonReference, readPerson } from "./rights/person.js";
import {
  DatasetSubject,
  type Rectification,
  type RectifyOptions,
  type Subject,
  type SubjectOptions,
} from "./rights/subject.js";

/** Options of {@link Dataset.add}; evidence is required if the basis is consent. */
export type AddOptions<Of extends AnyAssignment> = {
  /** The source of the data. */
  readonly source: Source<Of>;
  /** The actor's reference, such as `agent:42`. */
  readonly actor?: string;
} & (Of["purpose"]["basis"] extends Consent
  ? { readonly evidence: EvidenceOf<Of> }
  : { readonly evidence?: EvidenceOf<Of> });

/** Options of {@link Dataset.receive}. */
export interface ReceiveOptions<Of extends AnyAssignment> {
  /** The source of the data. Its `map` and `evidence` say where they stand in the input. */
  readonly source: Source<Of>;
  /** The evidence of the basis, if the input does not carry it. */
  readonly evidence?: EvidenceOf<Of>;
  /** The actor's reference, such as `agent:42`. */
  readonly actor?: string;
}

/** Result of {@link Dataset.add}. */
export interface Added {
  /** `created` if the person is new, else `merged`. */
  readonly outcome: "created" | "merged";
  /** The name by which the application may know the person in this assignment; see {@link Dataset.subject}. */
  readonly reference: string;
  /** Fields whose value was not taken, because a correction or a newer state stands. Left out if there are none. */
  readonly superseded?: readonly string[];
}

/** Refuses undeclared keys in typed rows that have the fields' own names. Resolves to nothing if the rows are exact. */
export type OnlyDeclaredRow<Of extends AnyAssignment, Columns extends string, Row> = string extends
  | Columns
  | keyof InputOf<Of>
  ? unknown
  : IsUntyped<Row> extends true
    ? unknown
    : Exact<InputOf<Of>, Row, Of["id"], DeepKeys<InputOf<Of>>, Columns, Of["declined"]>;

/** Tells whether rows come out of a parser, of unknown type or open to any key. Then the boundary decides. */
type IsUntyped<Row> = unknown extends Row
  ? true
  : string extends keyof Row
    ? // an index signature, and no key that must be there
      Record<never, never> extends Row
      ? true
      : false
    : false;

/** The result of `enforceRetention()`. */
export interface EnforcedRetention {
  /** The number of people who were deleted. */
  readonly erased: number;
  /** The number of values that were emptied, because the own time of their field was over. Left out if there were none. */
  readonly emptied?: number;
  /** True if keys of people who were deleted are still to be destroyed; the next act tries again. */
  readonly keysPending?: boolean;
}

/** One assignment in a store. */
export interface Dataset<Of extends AnyAssignment> {
  readonly assignment: Of;
  /** The moment at which the purpose was ended by `store.end()`; undefined if it was not. Nobody comes in after it. */
  readonly endedAt: Date | undefined;

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
    input: Given & Exact<InputOf<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>, never, Of["declined"]>,
    options: AddOptions<Of>,
  ): Promise<Added>;

  /**
   * Takes input of unknown type: a form's, a webhook's, another system's. It checks the input as the source says, and
   * answers instead of throwing. Refused input leaves its trace too, with the names of keys that are not declared. Code
   * that has the data in types uses {@link add}.
   *
   * An answer to the public must not tell if a person is known; see `toPublicAnswer`.
   *
   * @param input - The input as it came. The source's `map` is applied if it has one.
   * @param options - Source, evidence if the input itself has none, and who acts.
   * @returns The outcome with the person's reference, or the refusals.
   * @throws DefinitionError, StoreError `invalid-actor`
   * @example
   * ```ts
   * const evidence = { consentedAt: new Date(), version: "2026-01" } as const;
   * const answer = await leads.receive(await request.json(), { source: webForm, evidence });
   * if (answer.outcome === "refused") console.log(answer.refusals);
   * ```
   */
  receive(input: unknown, options: ReceiveOptions<Of>): Promise<Answer>;

  /**
   * Imports rows of a source. Every row is created, merged or refused, and the result counts each by reason. If the
   * source has no `map` and the type of the rows is known, an undeclared field in it does not compile.
   *
   * @param source - Its mapping is applied. Under consent, the mapping has the paths of the evidence.
   * @param rows - Any iterable, async iterable or web stream; the import asks for the next rows when a batch is committed.
   * @throws ImportInterruptedError with what was done until then, if the rows end in an error or `signal` aborts.
   * @throws ImportIncompleteError after an import with `complete`, if too many people are missing.
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
    Filtered = unknown,
  >(
    where: Where<Of, FieldNameOf<Of>> & OnlyInUse<Names, FieldNameOf<Of>, Of> & NoneLost<Filtered>,
    input: Given & Exact<Rectification<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>, never, Of["declined"]>,
    options: RectifyOptions<Of>,
  ): Promise<{ readonly people: number }>;

  /**
   * Reads under an activity, on the fields that it uses.
   *
   * @throws StoreError `invalid-actor`, `activity-not-registered`
   */
  under<Uses extends string>(activity: Activity<Of, Uses>, options: { readonly actor: string }): View<Of, Uses>;

  /**
   * Finds a person by the fields that identify them, or by the reference that `add`, `receive` and segments give. A
   * reference is the person's for as long as they are held in this assignment. After erasure it is nobody's.
   *
   * @param options - Names who acts and why, for calls of rights that do not say it; and where phone numbers without a
   *   country's prefix belong.
   * @throws RefusedError if the identity is not valid. StoreError `invalid-actor`, `invalid-reason`, `invalid-query`.
   * @throws DefinitionError `invalid-country`
   * @example
   * ```ts
   * const evidence = { consentedAt: new Date(), version: "2026-01" } as const;
   * const { reference } = await leads.add(input, { source: webForm, evidence });
   * await leads.subject({ reference }, { actor: "dpo:1" }).erase({ reason: "case:2026-17" });
   * ```
   */
  subject(person: IdentityOf<Of> | PersonReference, options?: SubjectOptions): Subject<Of>;

  /**
   * Keeps people from being deleted, for a legal reason (Art. 17(3) GDPR): by retention, by a right, or because they vanished at the
   * source. Nothing but an activity that is declared for its law uses what a hold alone keeps.
   *
   * @param request - The people, or one person; the reason, the law, and until when.
   * @throws StoreError `invalid-argument`, `invalid-query`, `invalid-actor`, `invalid-reason`; RefusedError
   * @example
   * ```ts
   * const { reference } = await leads.add(input, { source: webForm, evidence: { consentedAt: new Date(), version: "2026-01" } });
   * const until = new Date("2099-01-01T00:00:00Z");
   * await leads.hold({ subject: { reference }, reason: "case:2026-17", law: "Limitation Act s. 9", until, actor: "dpo:1" });
   * ```
   */
  hold(request: HoldRequest<Of>): Promise<Hold>;

  /** Ends a hold before its time, and carries out what it had put off. @throws StoreError `invalid-argument` */
  releaseHold(id: string, options?: ActOptions): Promise<ReleasedHold>;

  /** Lists the holds, oldest first, with the number of people whom each keeps. */
  holds(): Promise<readonly ListedHold[]>;

  /**
   * Requests of people: to note each step until they are answered or refused, and to list them by deadline. `subject(…).request()`
   * writes one down for a person who may be held.
   */
  readonly requests: DatasetRequests;

  /**
   * Lists people about whom something is due, by reference, and why. It writes nothing.
   *
   * @param options - The time to look ahead, and the page.
   * @throws StoreError `invalid-argument`
   * @example
   * ```ts
   * const { people, next } = await leads.due({ within: "P7D", limit: 100 });
   * for (const { reference, because, at } of people) console.log(reference, because, at, next);
   * ```
   */
  due(options: DuePageOptions): Promise<DuePage>;

  /**
   * Lists people who are held and not used, because their latest consent is to a version that does not cover the purpose as it is
   * declared now, by reference. Ask them again, or name the version in `accepts` of {@link consent}. It writes nothing. Under the other
   * bases there is nobody.
   *
   * @throws StoreError `invalid-argument`
   * @example
   * ```ts
   * const { people, next } = await leads.toAskAgain({ limit: 100 });
   * for (const { reference, version, at } of people) console.log(reference, version, at, next);
   * ```
   */
  toAskAgain(options?: AskAgainOptions): Promise<AskAgainPage>;

  /**
   * Deletes all that has reached the end of its retention (Art. 5(1)(e) GDPR), in transactions of a bounded size. Every
   * writing act also deletes a few expired people, and first those whom it is about. Values whose own time is over are emptied.
   * `store.maintain()` does it for all assignments.
   */
  enforceRetention(): Promise<EnforcedRetention>;

  /** Returns the columns that storage has for this dataset, as the database itself reports them. */
  columns(): Promise<readonly StoredColumn[]>;
}

const IMPORT = {
  actor: "any",
  onProgress: "function",
  signal: "object",
  batch: "any",
  onConflict: "any",
  onRefused: "function",
  complete: "any",
} as const;

/** Implements {@link Dataset} on a context. */
export class StoreDataset<Of extends AnyAssignment> implements Dataset<Of> {
  readonly assignment: Of;
  readonly requests: DatasetRequests;
  readonly #context: DatasetContext;
  /** The fields that conditions may name if no activity limits them. */
  readonly #scope: Scope;

  constructor(assignment: Of, context: DatasetContext) {
    this.assignment = assignment;
    this.#context = context;
    this.requests = buildRequests(context);
    this.#scope = buildScope(`assignment "${assignment.id}"`, context);
  }

  async add<
    _Explicit extends never = never,
    const Given extends Accepts<InputOf<Of>> & NotBoundElsewhere<Of["id"]> = never,
  >(
    input: Given & Exact<InputOf<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>, never, Of["declined"]>,
    options: AddOptions<Of>,
  ): Promise<Added> {
    const { source, actor, evidence } = this.#readAdding(options, "dataset.add()");
    const answer = await receive(this.#context, source, actor, judge(this.#context, input, evidence));
    if (answer.outcome === "refused") throw new RefusedError(this.assignment.id, answer.refusals);
    return answer;
  }

  async receive(input: unknown, options: ReceiveOptions<Of>): Promise<Answer> {
    const { source, actor, evidence } = this.#readAdding(options, "dataset.receive()");
    const judged = source["~isMapped"]
      ? judgeMapped(this.#context, source, input, evidence)
      : judge(this.#context, input, evidence);
    return receive(this.#context, source, actor, judged);
  }

  async import(source: Source<Of>, rows: Rows, options: ImportOptions = {}): Promise<ImportResult> {
    const own = checkOwn(source, this.assignment, "source");
    checkCallOptions<ImportOptions>(options, IMPORT, "dataset.import()");
    this.#context.checkOpen();
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
    input: Given & Exact<Rectification<Of>, Given, Of["id"], DeepKeys<InputOf<Of>>, never, Of["declined"]>,
    options: RectifyOptions<Of>,
  ): Promise<{ readonly people: number }> {
    const acting = checkActing(options, undefined, { source: "any" });
    const from = checkOwn(options?.source, this.assignment, "source");
    const source = from.id;
    const conditions = this.#conditions(where);
    const { correction, refusals } = checkCorrection(this.#context, input, source);
    if (refusals !== undefined) throw new RefusedError(this.assignment.id, refusals);
    const fields = [...new Set([...correction.sent.names, ...conditions.map(({ field }) => field)])];
    return this.#context.act("exclusive", async ({ transaction, at, record, noteSource }) => {
      noteSource(from);
      const { names } = correction.sent;
      const concerned = names.length === 0 ? [] : await findConcerned(transaction, conditions, names, at);
      const people = await correctAll(this.#context, transaction, conditions, correction, at);
      await oweCorrected(transaction, concerned, names, at);
      record({ act: "rectified", ...acting, source, fields, counts: { people } });
      return { people };
    });
  }

  under<Uses extends string>(activity: Activity<Of, Uses>, options: { readonly actor: string }): View<Of, Uses> {
    checkCallOptions(options ?? {}, { actor: "any" }, "dataset.under()");
    const own = checkOwn(activity, this.assignment, "activity");
    checkRegistered(this.#context, own);
    return new DatasetView<Of, Uses>(this.#context, own, requiredActor(options?.actor));
  }

  subject(person: IdentityOf<Of> | PersonReference, options?: SubjectOptions): Subject<Of> {
    const acting = checkActing(options, undefined, { country: "any" });
    // an object by its type, which the compiler cannot see through
    return new DatasetSubject<Of>(this.#context, readPerson(this.#context, person as object, options?.country), acting);
  }

  async hold(request: HoldRequest<Of>): Promise<Hold> {
    const { hold, acting } = readHold(request ?? {}, this.#context.now());
    if (request.subject === undefined) {
      return holdPeople(this.#context, hold, acting, this.#conditions(request.where));
    }
    // an object by its type, which the compiler cannot see through
    const person = readPerson(this.#context, request.subject as object, undefined);
    return new DatasetSubject<Of>(this.#context, person, acting)["~hold"](hold);
  }

  async releaseHold(id: string, options?: ActOptions): Promise<ReleasedHold> {
    const acting = checkActing(options);
    if (!isRandomId(id)) {
      throw invalidArgument("releaseHold() is given no id of a hold", "Pass the id that hold() or holds() gives.");
    }
    return releaseHold(this.#context, id, acting);
  }

  holds(): Promise<readonly ListedHold[]> {
    return listHolds(this.#context);
  }

  get endedAt(): Date | undefined {
    return this.#context.endedAt;
  }

  async due(options: DuePageOptions): Promise<DuePage> {
    return listDue(this.#context, options);
  }

  toAskAgain(options?: AskAgainOptions): Promise<AskAgainPage> {
    return listToAskAgain(this.#context, options);
  }

  async enforceRetention(): Promise<EnforcedRetention> {
    const erased = await this.#context.removeExpired();
    const emptied = await this.#context.emptyOver();
    await removeOverRequests(this.#context);
    return {
      erased,
      ...(emptied > 0 ? { emptied } : {}),
      ...((await this.#context.hasPendingKeys()) ? { keysPending: true } : {}),
    };
  }

  /** Reads the options with which one person's data come in. Each is read once, so that the checked one is used. */
  #readAdding(options: AddOptions<Of> | ReceiveOptions<Of>, call: string) {
    checkCallOptions<ReceiveOptions<Of>>(options, { source: "any", evidence: "any", actor: "any" }, call);
    const { source, evidence, actor } = options;
    this.#context.checkOpen();
    return { source: checkOwn(source, this.assignment, "source"), evidence, actor: checkActor(actor) };
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
}
