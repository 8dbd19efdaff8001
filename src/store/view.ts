import { randomUUID } from "node:crypto";
import type { Activity, AnyAssignment, NotBoundElsewhere, RecordOf, SealedNameOf } from "../assignment/index.js";
import { StoreError } from "../errors/index.js";
import { type AggregateQuery, fromStored, type LayoutField, type PageRow } from "../storage/index.js";
import type { DatasetContext } from "./context.js";
import { conditionsOf, fieldInUse, type OnlyInUse, type Scope, type Where } from "./query.js";
import { type Band, planReport, type Report, type ReportMeasure, type ReportQuery, reportOf } from "./report.js";

/** What a segment is asked. */
export interface SegmentQuery<Of extends AnyAssignment, Uses extends string, Select extends Uses> {
  readonly where?: Where<Of, Uses>;
  /** The fields wanted; all that the activity uses if left out. */
  readonly select?: readonly Select[];
  readonly limit?: number;
}

/** The fields in use that a report may compare: sealed ones are not among them. */
type Comparable<Of extends AnyAssignment, Uses extends string> = Exclude<Uses, SealedNameOf<Of>>;

/** One person in a segment: the fields selected. */
export type SegmentRow<Of extends AnyAssignment, Select extends string> =
  Pick<RecordOf<Of>, Extract<keyof RecordOf<Of>, Select>> extends infer Row
    ? { readonly [Name in keyof Row]: Row[Name] } & NotBoundElsewhere<Of["id"]>
    : never;

/**
 * Reads under an activity: on the fields it uses, of people whose basis still stands. Who is restricted, expired or
 * gone is not seen. Every read leaves its trace.
 */
export interface View<Of extends AnyAssignment, Uses extends string> {
  /**
   * The people who meet the conditions, a page at a time: somebody who leaves while it is read is not on later pages.
   *
   * @throws StoreError `field-not-in-use`, `invalid-query`; at once, not while reading.
   */
  segment<const Select extends Uses = Uses, Names extends PropertyKey = Uses>(
    query?: SegmentQuery<Of, Uses, Select> & { readonly where?: OnlyInUse<Names, Uses, Of> },
  ): AsyncIterable<SegmentRow<Of, Select>>;

  /** How many people meet the conditions. @throws StoreError `field-not-in-use`, `invalid-query` */
  count<Names extends PropertyKey = Uses>(where?: Where<Of, Uses> & OnlyInUse<Names, Uses, Of>): Promise<number>;

  /**
   * Groups and measures, with small groups withheld.
   *
   * @throws StoreError `field-not-in-use`, `invalid-query`
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
  >(
    query: ReportQuery<Of, Uses, By, Measures> & { readonly where?: OnlyInUse<Names, Uses, Of> },
  ): Promise<Report<Of, By, Measures>>;
}

/** Rows of one page, and so of one transaction. */
const PAGE = 500;

/** See {@link View}. */
export class DatasetView<Of extends AnyAssignment, Uses extends string> implements View<Of, Uses> {
  readonly #context: DatasetContext;
  readonly #activity: Activity<Of, Uses>;
  readonly #actor: string;
  readonly #scope: Scope;

  constructor(context: DatasetContext, activity: Activity<Of, Uses>, actor: string) {
    this.#context = context;
    this.#activity = activity;
    this.#actor = actor;
    const uses: readonly string[] = activity.uses;
    this.#scope = {
      name: `activity "${activity.id}" of assignment "${context.assignment.id}"`,
      fields: new Map(context.fields.filter(({ name }) => uses.includes(name)).map((field) => [field.name, field])),
      sealed: new Set(uses.filter((name) => context.assignment.fields[name]?.sealed === true)),
    };
  }

  segment<const Select extends Uses = Uses>(
    query: SegmentQuery<Of, Uses, Select> = {},
  ): AsyncIterable<SegmentRow<Of, Select>> {
    // each part is read once: what was checked is what runs
    const { select = this.#activity.uses, where: filter, limit = Number.POSITIVE_INFINITY } = query;
    const fields = Array.from(select, (name) => fieldInUse(this.#scope, name));
    const where = conditionsOf(filter, this.#scope);
    if (limit !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(limit) && limit >= 0)) {
      throw new StoreError("invalid-query", `A read under ${this.#scope.name}: limit is not a whole number`);
    }
    const rows = this.#pages({ where, fields, limit });
    // rows hold the selected fields with the values that RecordOf is the type of
    return rows as AsyncIterable<SegmentRow<Of, Select>>;
  }

  async *#pages(query: {
    readonly where: AggregateQuery["where"];
    readonly fields: readonly LayoutField[];
    readonly limit: number;
  }): AsyncGenerator<Record<string, unknown>, void, undefined> {
    const operation = randomUUID();
    const names = query.fields.map(({ name }) => name);
    const sealer = query.fields.some(({ sealed }) => sealed) ? this.#context.sealer : undefined;
    const touched = [...new Set([...names, ...query.where.map(({ field }) => field)])];
    let after: string | undefined;
    let left = query.limit;
    while (left > 0) {
      const limit = Math.min(PAGE, left);
      const page: readonly PageRow[] = await this.#context.act(
        "read",
        async ({ transaction, at, record }) => {
          const load = () => transaction.page({ where: query.where, at, fields: names, after, limit });
          const rows = await (sealer === undefined ? load() : sealer.read(load));
          record({ act: "read", ...this.#common(), fields: touched, counts: { people: rows.length } });
          return rows;
        },
        operation,
      );
      for (const row of page) {
        left -= 1;
        yield rowOf(row, query.fields);
      }
      after = page.at(-1)?.subject;
      if (page.length < limit) return;
    }
  }

  async count(where?: Where<Of, Uses>): Promise<number> {
    const conditions = conditionsOf(where, this.#scope);
    return this.#context.act("read", async ({ transaction, at, record }) => {
      const people = await transaction.count({ where: conditions, at });
      record({ act: "counted", ...this.#common(), fields: conditions.map(({ field }) => field), counts: { people } });
      return people;
    });
  }

  async report<
    const By extends readonly (Uses | Band<Uses>)[],
    const Measures extends Readonly<Record<string, ReportMeasure<Uses>>>,
  >(query: ReportQuery<Of, Uses, By, Measures>): Promise<Report<Of, By, Measures>> {
    return this.#context.act("read", async ({ transaction, at, record }) => {
      const plan = planReport(query, this.#scope, at);
      const report = reportOf(plan, await transaction.aggregate(plan.query));
      const counts = { groups: report.rows.length, suppressed: report.suppressed };
      record({ act: "reported", ...this.#common(), fields: plan.fields, counts });
      // the plan was made from By and Measures, and gave the columns their names
      return report as unknown as Report<Of, By, Measures>;
    });
  }

  #common(): { actor: string; activity: string } {
    return { actor: this.#actor, activity: this.#activity.id };
  }
}

function rowOf(row: PageRow, fields: readonly LayoutField[]): Record<string, unknown> {
  return recordOfValues(row.values, fields);
}

/** Turns stored values into a record: fields without a value are absent, or null where their schema says so. */
export function recordOfValues(values: PageRow["values"], fields: readonly LayoutField[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap(({ name, kind, nullable, optional }): [string, unknown][] => {
      const value = fromStored(kind, values[name] ?? null);
      if (value !== null) return [[name, value]];
      return nullable && !optional ? [[name, null]] : [];
    }),
  );
}
