import { randomUUID } from "node:crypto";
import type { Activity, AnyAssignment, EncryptedNameOf, NotBoundElsewhere, RecordOf } from "../../assignment/index.js";
import { StoreError } from "../../errors/index.js";
import { type AggregateQuery, fromStored, type LayoutField, type PageRow } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { buildScope, checkParts, fieldInUse, type OnlyInUse, readConditions, type Scope, type Where } from "./query.js";
import { type Band, buildReport, planReport, type Report, type ReportMeasure, type ReportQuery } from "./report.js";

/** What a segment is asked. */
export interface SegmentQuery<Of extends AnyAssignment, Uses extends string, Select extends Uses> {
  readonly where?: Where<Of, Uses>;
  /** The fields wanted; all that the activity uses if left out. */
  readonly select?: readonly Select[];
  readonly limit?: number;
}

/** The fields in use that a report may compare: encrypted ones are not among them. */
type Comparable<Of extends AnyAssignment, Uses extends string> = Exclude<Uses, EncryptedNameOf<Of>>;

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

  /**
   * How many people meet the conditions.
   *
   * @param where - The filter itself, as in the `where` of a segment; everybody is counted if it is left out.
   * @throws StoreError `field-not-in-use`, `invalid-query`
   * @example
   * ```ts
   * const slow = await view.count({ currentSpeed: { lt: 30 } });
   * ```
   */
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

/** Rows of the first page, and so of one transaction: somebody may want the first few alone. */
const FIRST = 500;
/** Rows of later pages at most; fewer where they are large. */
const MOST = 5_000;
/** Characters of the rows of a page, about. */
const MOST_TEXT = 4_000_000;
/** Reads of which the size of pages is remembered. */
const MOST_KNOWN = 100;

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
    const name = `activity "${activity.id}" of assignment "${context.assignment.id}"`;
    this.#scope = buildScope(name, context, activity.uses);
  }

  segment<const Select extends Uses = Uses>(
    query: SegmentQuery<Of, Uses, Select> = {},
  ): AsyncIterable<SegmentRow<Of, Select>> {
    checkParts(query, ["where", "select", "limit"], this.#scope);
    // each part is read once: what was checked is what runs
    const { select = this.#activity.uses, where: filter, limit = Number.POSITIVE_INFINITY } = query;
    const fields = Array.from(select, (name) => fieldInUse(this.#scope, name));
    const where = readConditions(filter, this.#scope);
    if (limit !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(limit) && limit >= 0)) {
      throw new StoreError("invalid-query", `A read under ${this.#scope.name}: limit is not a whole number`);
    }
    const operation = randomUUID();
    const rows = new Segment((part) => this.#page({ where, fields, operation, ...part }), {
      fields,
      limit,
      sizes: this.#context.pageSizes,
      key: [this.#activity.id, ...fields.map(({ name }) => name), ...where.map(({ field, op }) => field + op)].join(),
    });
    // rows hold the selected fields with the values that RecordOf is the type of
    return rows as AsyncIterable<unknown> as AsyncIterable<SegmentRow<Of, Select>>;
  }

  /** One page, in one transaction with its event. */
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
        const load = () => transaction.page({ where, at, fields, after, limit });
        const rows = await (encryption === undefined ? load() : encryption.read(load));
        record({ act: "read", ...this.#common(), fields: touched, counts: { people: rows.length } });
        return rows;
      },
      { operation },
    );
  }

  async count(where?: Where<Of, Uses>): Promise<number> {
    const conditions = readConditions(where, this.#scope);
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
      const report = buildReport(plan, await transaction.aggregate(plan.query));
      const counts = { groups: report.rows.length, withheld: report.withheld };
      record({ act: "reported", ...this.#common(), fields: plan.fields, counts });
      // the plan was made from By and Measures, and gave the columns their names
      return report as unknown as Report<Of, By, Measures>;
    });
  }

  #common(): { actor: string; activity: string } {
    return { actor: this.#actor, activity: this.#activity.id };
  }
}

type LoadPage = (part: { readonly after: string | undefined; readonly limit: number }) => Promise<readonly PageRow[]>;

/** The rows of a segment, a page at a time. A generator would do, and take as long to hand rows over as to read them. */
class Segment implements AsyncIterableIterator<Record<string, unknown>, undefined> {
  readonly #load: LoadPage;
  readonly #fields: readonly LayoutField[];
  readonly #sizes: Map<string, number>;
  readonly #key: string;
  /** Rows that are still wanted. */
  #left: number;
  #size: number;
  #page: readonly PageRow[] = [];
  #next = 0;
  #read = 0;
  #isLast = false;
  #loading: Promise<void> | undefined;

  constructor(
    load: LoadPage,
    options: {
      readonly fields: readonly LayoutField[];
      readonly limit: number;
      readonly sizes: Map<string, number>;
      readonly key: string;
    },
  ) {
    this.#load = load;
    this.#fields = options.fields;
    this.#left = options.limit;
    this.#sizes = options.sizes;
    this.#key = options.key;
    this.#size = options.sizes.get(options.key) ?? FIRST;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Record<string, unknown>, undefined>> {
    const row = this.#page[this.#next];
    if (row !== undefined) {
      this.#next += 1;
      return Promise.resolve({ done: false, value: recordOfValues(row.values, this.#fields) });
    }
    if (this.#isLast || this.#left <= 0) return Promise.resolve({ done: true, value: undefined });
    // whoever asks for several rows at once waits for the same page
    this.#loading ??= this.#more().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading.then(() => this.next());
  }

  return(): Promise<IteratorResult<Record<string, unknown>, undefined>> {
    // whoever wanted a part only is likely to want no more the next time
    if (!this.#isLast || this.#next < this.#page.length) this.#sizes.delete(this.#key);
    [this.#page, this.#isLast] = [[], true];
    return Promise.resolve({ done: true, value: undefined });
  }

  async #more(): Promise<void> {
    const limit = Math.min(this.#size, this.#left);
    const after = this.#page.at(-1)?.subject;
    try {
      const page = await this.#load({ after, limit });
      if (this.#isLast) return; // ended meanwhile
      [this.#page, this.#next] = [page, 0];
    } catch (error) {
      [this.#page, this.#isLast] = [[], true];
      throw error;
    }
    this.#left -= this.#page.length;
    this.#read += this.#page.length;
    this.#isLast = this.#page.length < limit;
    this.#size = sizeAfter(this.#page);
    if (this.#read < FIRST) return;
    if (this.#sizes.size >= MOST_KNOWN) this.#sizes.clear();
    this.#sizes.set(this.#key, this.#size);
  }
}

/** As many rows as take about as much memory as a page may, by some of the rows of the page before. */
function sizeAfter(page: readonly PageRow[]): number {
  const some = page.slice(0, 50);
  const length = some.reduce((sum, { values }) => sum + textLength(values), 0) / Math.max(1, some.length);
  return Math.max(FIRST, Math.min(MOST, Math.floor(MOST_TEXT / Math.max(1, length))));
}

function textLength(values: PageRow["values"]): number {
  return Object.values(values).reduce<number>((sum, value) => {
    if (typeof value === "string") return sum + value.length;
    return sum + (typeof value === "object" && value !== null ? (JSON.stringify(value)?.length ?? 0) : 8);
  }, 0);
}

/** Turns stored values into a record: fields without a value are absent, or null where their schema says so. */
export function recordOfValues(values: PageRow["values"], fields: readonly LayoutField[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  // one of the dearest lines of a read, so that it makes no lists in between
  for (const { name, kind, nullable, optional } of fields) {
    const value = fromStored(kind, values[name] ?? null);
    if (value !== null || (nullable && !optional)) record[name] = value;
  }
  return record;
}
