import { randomUUID } from "node:crypto";
import type { Activity, AnyAssignment, EncryptedNameOf, NotBoundElsewhere, RecordOf } from "../../assignment/index.js";
import { StoreError } from "../../errors/index.js";
import { BANDED } from "../../oversight/index.js";
import type { AggregateQuery, LayoutField, PageRow } from "../../storage/index.js";
import { checkRunning } from "../activities/period.js";
import type { DatasetContext } from "../context.js";
import { type DisclosureQuery, disclose } from "../disclosure/disclose.js";
import type { PersonReference } from "../rights/person.js";
import { NO_FILTER, readConditions, readFilter } from "./conditions.js";
import type { NoneLost, OnlyInUse, Where } from "./filter.js";
import { buildReport } from "./report/build.js";
import { isTooFew } from "./report/disclosure.js";
import { planReport } from "./report/plan.js";
import type { Band, PeopleCount, Report, ReportMeasure, ReportQuery } from "./report/query.js";
import { buildScope, checkParts, fieldInUse, type Scope, unusable } from "./scope.js";
import { Segment } from "./segment.js";

/** The query of a segment. */
export interface SegmentQuery<Of extends AnyAssignment, Uses extends string, Select extends Uses> {
  readonly where?: Where<Of, Uses>;
  /** The fields wanted; all that the activity uses if left out. */
  readonly select?: readonly Select[];
  readonly limit?: number;
  /**
   * Adds each person's `reference`, by which the application may link what it keeps of its own. See `dataset.subject()`.
   */
  readonly reference?: boolean;
}

/** The fields in use that a report may compare, without the encrypted ones. */
type Comparable<Of extends AnyAssignment, Uses extends string> = Exclude<Uses, EncryptedNameOf<Of>>;

/** One person in a segment: the fields selected. An optional field is absent if it has no value, and never undefined. */
export type SegmentRow<Of extends AnyAssignment, Select extends string> =
  Pick<RecordOf<Of>, Extract<keyof RecordOf<Of>, Select>> extends infer Row
    ? { readonly [Name in keyof Row]: Exclude<Row[Name], undefined> } & NotBoundElsewhere<Of["id"]>
    : never;

/** A row of a segment, with the person's reference if it was asked for. */
export type WithReference<Row, Reference extends boolean> = Reference extends true ? Row & PersonReference : Row;

/**
 * Reads under an activity, on the fields it uses, of people whose basis still stands. Reads leave out people who are
 * restricted, expired or gone. Every read leaves its trace.
 */
export interface View<Of extends AnyAssignment, Uses extends string> {
  /**
   * Reads the people who meet the conditions, a page at a time. A person who leaves while it is read is not on later
   * pages.
   *
   * @throws StoreError `field-not-in-use`, `invalid-query`; at once, not while reading.
   */
  segment<
    const Select extends Uses = Uses,
    Names extends PropertyKey = Uses,
    const Reference extends boolean = false,
    Given = unknown,
  >(
    query?: SegmentQuery<Of, Uses, Select> & {
      readonly where?: OnlyInUse<Names, Uses, Of> & NoneLost<Given>;
      readonly reference?: Reference;
    },
  ): AsyncIterable<WithReference<SegmentRow<Of, Select>, Reference>>;

  /**
   * Counts the people who meet the conditions. Nobody and fewer people than the assignment's `minGroupSize` get one and
   * the same answer, so that no filter tells of a single person. Work that needs the exact number reads a segment.
   *
   * @param where - The filter itself, as in the `where` of a segment; everybody is counted if it is left out.
   * @returns The number of people, or `{ people: null, withheld: true }`.
   * @throws StoreError `field-not-in-use`, `invalid-query`
   * @example
   * ```ts
   * const { people } = await view.count({ currentSpeed: { lt: 30 } });
   * console.log(people ?? "nobody, or too few to tell");
   * ```
   */
  count<Names extends PropertyKey = Uses, Given = unknown>(
    where?: Where<Of, Uses> & OnlyInUse<Names, Uses, Of> & NoneLost<Given>,
  ): Promise<PeopleCount>;

  /**
   * Groups and measures, with groups of fewer people than the assignment's `minGroupSize` withheld. If nobody is
   * selected, or fewer people than that, the report has no row, and says null for everything else.
   *
   * @throws StoreError `field-not-in-use`, `invalid-query`, `group-size-too-small`
   * @example
   * ```ts
   * const report = await view.report({
   *   by: [band("currentSpeed", [10, 30])],
   *   measure: { people: count(), fastest: max("currentSpeed") },
   * });
   * ```
   */
  report<
    const By extends readonly (Comparable<Of, Uses> | Band<Comparable<Of, Uses>>)[],
    const Measures extends Readonly<Record<string, ReportMeasure<Comparable<Of, Uses>>>>,
    Names extends PropertyKey = Uses,
    Given = unknown,
  >(
    query: ReportQuery<Of, Uses, By, Measures> & { readonly where?: OnlyInUse<Names, Uses, Of> & NoneLost<Given> },
  ): Promise<Report<Of, By, Measures>>;

  /**
   * Discloses people to a declared recipient, as chunks of text. Each chunk is a page of up to 1,000 people. It is recorded with the
   * recipient, the fields and the number of people before it is handed over, and each person learns of it by `access()`. Each row has
   * a random `handle`, by which `store.oversight.toTell()` names what the recipient has to be told later (Art. 19 GDPR).
   *
   * CSV is RFC 4180. Text that a spreadsheet may take for a formula has an apostrophe before it; `docs/guide/use.md` has the rule.
   *
   * @throws StoreError `recipient-not-declared`, `field-not-in-use`, `invalid-query`, at once; `activity-over`, while reading.
   * @example
   * ```ts
   * const mailingHouse = { id: "post", name: "Post House AS", role: "processor", country: "NO" } as const;
   * for await (const chunk of view.disclose({ to: mailingHouse, as: "csv", select: ["name"] })) process.stdout.write(chunk);
   * ```
   */
  disclose<const Select extends Uses = Uses, Names extends PropertyKey = Uses>(
    query: DisclosureQuery<Of, Uses, Select> & { readonly where?: OnlyInUse<Names, Uses, Of> },
  ): AsyncIterable<string>;
}

/** Implements {@link View} on a context. */
export class DatasetView<Of extends AnyAssignment, Uses extends string> implements View<Of, Uses> {
  readonly #context: DatasetContext;
  readonly #activity: Activity<Of, Uses>;
  readonly #actor: string;
  readonly #scope: Scope;

  constructor(context: DatasetContext, activity: Activity<Of, Uses>, actor: string) {
    this.#context = context;
    this.#activity = activity;
    this.#actor = actor;
    const name = `activity "${activity.id}" of assignment "${context.assignment.id}"`;
    this.#scope = buildScope(name, context, activity.uses);
  }

  segment<const Select extends Uses = Uses, _Names extends PropertyKey = Uses, const Reference extends boolean = false>(
    query: SegmentQuery<Of, Uses, Select> & { readonly reference?: Reference } = {},
  ): AsyncIterable<WithReference<SegmentRow<Of, Select>, Reference>> {
    checkParts(query, ["where", "select", "limit", "reference"], this.#scope);
    // each part is read once, so that the checked query is the one that runs
    const { select = this.#activity.uses, where: filter, limit = Number.POSITIVE_INFINITY, reference = false } = query;
    const fields = Array.from(select, (name) => fieldInUse(this.#scope, name));
    const where = readFilter(query, filter, this.#scope);
    if (limit !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(limit) && limit >= 0)) {
      throw new StoreError("invalid-query", `A read under ${this.#scope.name}: limit is not a whole number`);
    }
    if (typeof reference !== "boolean" || (reference && fields.some(({ name }) => name === "reference"))) {
      const what =
        typeof reference === "boolean"
          ? "a field selected has the name reference too"
          : "reference is neither true nor false";
      throw new StoreError("invalid-query", `A read under ${this.#scope.name}: ${what}`);
    }
    const operation = randomUUID();
    const rows = new Segment((part) => this.#page({ where, fields, operation, ...part }), {
      fields,
      limit,
      reference,
      sizes: this.#context.pageSizes,
      key: [this.#activity.id, ...fields.map(({ name }) => name), ...where.map(({ field, op }) => field + op)].join(),
    });
    // rows hold the selected fields, with values of the types in RecordOf
    return rows as AsyncIterable<unknown> as AsyncIterable<WithReference<SegmentRow<Of, Select>, Reference>>;
  }

  /** Loads one page, in one transaction with its event. */
  #page(query: {
    readonly where: AggregateQuery["where"];
    readonly fields: readonly LayoutField[];
    readonly after: string | undefined;
    readonly limit: number;
    readonly operation: string;
  }): Promise<readonly PageRow[]> {
    const { where, after, limit, operation } = query;
    const fields = query.fields.map(({ name }) => name);
    const touched = [...new Set([...fields, ...where.map(({ field }) => field)])];
    const encryption = query.fields.some(({ encrypted }) => encrypted) ? this.#context.encryption : undefined;
    return this.#context.act(
      "read",
      async ({ transaction, at, record }) => {
        checkRunning(this.#activity, at);
        const load = () => transaction.page({ where, at, ...this.#law(), fields, after, limit });
        const rows = await (encryption === undefined ? load() : encryption.read(load));
        record({ act: "read", ...this.#common(), fields: touched, counts: { people: rows.length } });
        return rows;
      },
      { operation, seesOver: this.#seesOver },
    );
  }

  async count(...given: [where?: Where<Of, Uses>]): Promise<PeopleCount> {
    const [where] = given;
    if (where === undefined && given.length > 0) throw unusable(this.#scope, "its filter is undefined", NO_FILTER);
    const conditions = readConditions(where, this.#scope);
    const { minGroupSize } = this.#context.assignment;
    return this.#context.act(
      "read",
      async ({ transaction, at, record }) => {
        checkRunning(this.#activity, at);
        const people = await transaction.count({ where: conditions, at, ...this.#law() });
        const answer: PeopleCount = isTooFew(people, minGroupSize)
          ? { people: null, withheld: true }
          : { people, withheld: false };
        // the event tells no more than the answer, or the trail would answer instead
        const counts = { ...(answer.withheld ? {} : { people }), minGroupSize };
        record({ act: "counted", ...this.#common(), fields: conditions.map(({ field }) => field), counts });
        return answer;
      },
      { seesOver: this.#seesOver },
    );
  }

  async report<
    const By extends readonly (Uses | Band<Uses>)[],
    const Measures extends Readonly<Record<string, ReportMeasure<Uses>>>,
  >(query: ReportQuery<Of, Uses, By, Measures>): Promise<Report<Of, By, Measures>> {
    return this.#context.act(
      "read",
      async ({ transaction, at, record }) => {
        const plan = planReport(query, this.#scope, at, this.#context.assignment.minGroupSize);
        checkRunning(this.#activity, at);
        const report = buildReport(plan, await transaction.aggregate({ ...plan.query, ...this.#law() }));
        const { rows, withheld } = report;
        const counts = {
          groups: rows.length,
          ...(withheld === null ? {} : { withheld }),
          minGroupSize: plan.threshold,
          ...Object.fromEntries(Array.from(plan.banded, ([field, bands]) => [`${BANDED}${field}`, bands])),
        };
        record({ act: "reported", ...this.#common(), fields: plan.fields, counts });
        // the plan was made from By and Measures, and gave the columns their names
        return report as unknown as Report<Of, By, Measures>;
      },
      { seesOver: this.#seesOver },
    );
  }

  disclose<const Select extends Uses = Uses>(query: DisclosureQuery<Of, Uses, Select>): AsyncIterable<string> {
    const [context, activity, actor, scope] = [this.#context, this.#activity, this.#actor, this.#scope];
    return disclose({ context, activity, actor, scope }, query);
  }

  /** A hold keeps also the values whose own time is over, and an activity for its law reads them. */
  get #seesOver(): boolean {
    return this.#activity.law !== undefined;
  }

  /** An activity for a law reads what only holds under it keep. */
  #law(): { readonly law?: string } {
    return this.#activity.law === undefined ? {} : { law: this.#activity.law };
  }

  #common(): { actor: string; activity: string } {
    return { actor: this.#actor, activity: this.#activity.id };
  }
}
