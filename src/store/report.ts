import type { Assignment, RecordOf } from "../assignment/index.js";
import { StoreError } from "../errors/index.js";
import type { AggregateQuery, AggregateRow, Grouping, LayoutField, Measure, StoredValue } from "../storage/index.js";
import { withheldCells } from "./disclosure.js";
import { conditionsOf, fieldInUse, invalid, type Scope, type Where } from "./query.js";

/** A number grouped into bands. Made by {@link band}. */
export interface Band<Name extends string> {
  readonly field: Name;
  /** Where bands begin; the first lies below the first of these. */
  readonly bounds: readonly number[];
}

/** The number of people in a group. Made by {@link count}. */
export interface CountMeasure {
  readonly of: "people";
}

/** A measure over a field. Made by {@link avg}, {@link min} and {@link max}. */
export interface FieldMeasure<Of extends "avg" | "min" | "max", Name extends string> {
  readonly of: Of;
  readonly field: Name;
}

/** What a report measures. */
export type ReportMeasure<Name extends string> = CountMeasure | FieldMeasure<"avg" | "min" | "max", Name>;

/** Groups a number into bands: `band("speed", [10, 30])` gives `<10`, `10–<30` and `≥30`. */
export function band<const Name extends string>(field: Name, bounds: readonly number[]): Band<Name> {
  return { field, bounds };
}

/** Counts the people in a group. */
export function count(): CountMeasure {
  return { of: "people" };
}

/** Averages a number over the people of a group who have it. */
export function avg<const Name extends string>(field: Name): FieldMeasure<"avg", Name> {
  return { of: "avg", field };
}

/** The least value of a field in a group: somebody's own, so think before you publish it. */
export function min<const Name extends string>(field: Name): FieldMeasure<"min", Name> {
  return { of: "min", field };
}

/** The greatest value of a field in a group: somebody's own, so think before you publish it. */
export function max<const Name extends string>(field: Name): FieldMeasure<"max", Name> {
  return { of: "max", field };
}

/** What a report is asked. */
export interface ReportQuery<
  Of extends Assignment,
  Uses extends string,
  By extends readonly (Uses | Band<Uses>)[],
  Measures extends Readonly<Record<string, ReportMeasure<Uses>>>,
> {
  /** Fields or bands to group by, four at most. */
  readonly by: By;
  readonly measure: Measures;
  readonly where?: Where<Of, Uses>;
  /** Groups of fewer people are withheld, and others with them where a total would give one away. Default 5. */
  readonly suppressBelow?: number;
}

type Measured<Of extends Assignment, One> =
  One extends FieldMeasure<infer Kind, infer Name>
    ? (Kind extends "avg" ? number : NonNullable<RecordOf<Of>[Name & keyof RecordOf<Of>]>) | null
    : number;

/** One group of a report: what it is grouped by (the label of a band), and what was measured. */
export type ReportRow<Of extends Assignment, By extends readonly unknown[], Measures> = {
  readonly [Name in Extract<By[number], keyof RecordOf<Of>>]: NonNullable<RecordOf<Of>[Name]> | null;
} & { readonly [One in Extract<By[number], Band<string>> as One["field"]]: string | null } & {
  readonly [Name in keyof Measures]: Measured<Of, Measures[Name]>;
};

/** A report. */
export interface Report<Of extends Assignment, By extends readonly unknown[], Measures> {
  /** The groups that may be shown, in the order of their keys. */
  readonly rows: readonly ReportRow<Of, By, Measures>[];
  /** The measures over everybody selected; null where they would give a withheld group away. */
  readonly total: { readonly [Name in keyof Measures]: Measured<Of, Measures[Name]> | null };
  /** How many groups were withheld. */
  readonly suppressed: number;
}

/** A report's question, checked. @internal */
export interface ReportPlan {
  readonly query: AggregateQuery;
  readonly fields: readonly string[];
  readonly threshold: number;
  readonly measures: readonly (readonly [string, ReportMeasure<string>])[];
}

const MOST_DIMENSIONS = 4;
const THRESHOLD = 5;

/** Checks a report's question at run time, and turns it into queries. @throws StoreError */
export function planReport(
  query: {
    readonly by: readonly (string | Band<string>)[];
    readonly measure: Readonly<Record<string, ReportMeasure<string>>>;
    readonly where?: object;
    readonly suppressBelow?: number;
  },
  scope: Scope,
  at: Date,
): ReportPlan {
  const threshold = query.suppressBelow ?? THRESHOLD;
  if (!Number.isSafeInteger(threshold) || threshold < 1) throw plain("suppressBelow is not a whole number above zero");
  if (!Array.isArray(query.by) || query.by.length > MOST_DIMENSIONS)
    throw plain("a report groups by four fields at most");
  const by = query.by.map((one): Grouping => groupingOf(one, scope));
  const measures = Object.entries(query.measure ?? {});
  const names = [...by.map(({ field }) => field), ...measures.map(([name]) => name)];
  if (new Set(names).size !== names.length) throw plain("two columns of the report have the same name");
  // how many people stand behind each measure, since an average over one person is that person's value
  const fields = measures.flatMap(([, measure]) => (measure.of === "people" ? [] : [checkMeasure(measure, scope)]));
  const asked = fields.flatMap(({ of, field }): Measure[] => [
    { of, field },
    { of: "count", field },
  ]);
  const where = conditionsOf(query.where, scope);
  const touched = [...by, ...fields, ...where].map(({ field }) => field);
  return {
    query: { where, at, by, measures: asked },
    fields: [...new Set(touched)],
    threshold,
    measures,
  };
}

function groupingOf(one: string | Band<string>, scope: Scope): Grouping {
  if (typeof one === "string") {
    const field = fieldInUse(scope, one);
    if (field.kind === "json") throw invalid(scope, field, "a nested or mixed field cannot be grouped by");
    return { field: one, bands: undefined };
  }
  const field = fieldInUse(scope, one?.field);
  if (field.kind !== "number") throw invalid(scope, field, "only numbers have bands");
  const ascending =
    Array.isArray(one.bounds) &&
    one.bounds.every((bound, index) => index === 0 || bound > (one.bounds[index - 1] ?? bound));
  if (!ascending || one.bounds.length === 0 || !one.bounds.every(Number.isFinite)) {
    throw invalid(scope, field, "bounds are not finite numbers in ascending order");
  }
  return { field: one.field, bands: one.bounds };
}

function checkMeasure({ of, field: name }: FieldMeasure<"avg" | "min" | "max", string>, scope: Scope): Measure {
  const field: LayoutField = fieldInUse(scope, name);
  if (!["avg", "min", "max"].includes(of)) throw invalid(scope, field, "the measure is not known");
  if (of === "avg" && field.kind !== "number") throw invalid(scope, field, "only numbers have an average");
  if (field.kind === "json" || field.kind === "boolean") throw invalid(scope, field, "it has no order");
  return { of, field: name };
}

function plain(what: string): StoreError {
  return new StoreError("invalid-query", `A report cannot be made: ${what}`);
}

/** Makes the report of what storage computed, with small groups withheld. */
export function reportOf(
  plan: ReportPlan,
  groups: readonly AggregateRow[],
): Report<Assignment, readonly unknown[], object> {
  const sorted = [...groups].sort(byKey);
  const withheld = withheldCells(
    sorted.map(({ key, people }) => ({ key: key.map(label), people })),
    plan.threshold,
  );
  const everybody = together(plan, groups);
  const shown = sorted.filter((_, index) => !withheld.has(index));
  // a total over withheld groups alone, too few for a group of their own, is such a group itself
  const totalHidden = everybody.people > 0 && everybody.people < plan.threshold;
  const rows = shown.map((row) => ({
    ...Object.fromEntries(plan.query.by.map((one, index) => [one.field, keyPart(one, row.key[index] ?? null)])),
    ...measured(plan, row),
  }));
  const totals = measured(plan, everybody);
  for (const [name, measure] of plan.measures) {
    // the extremes of all are those of a withheld group, where no group that is shown has them
    const isExtreme = (measure.of === "min" || measure.of === "max") && withheld.size > 0;
    if (totalHidden || isExtreme) totals[name] = null;
  }
  return { rows: rows as [], total: totals, suppressed: withheld.size }; // rows have the names that the plan gave them
}

/** The total, from the groups themselves: a second query could see other people, and the difference give one away. */
function together(plan: ReportPlan, groups: readonly AggregateRow[]): AggregateRow {
  const values = plan.query.measures.map(({ of }, place): StoredValue => {
    const parts = groups.map((group) => group.values[place] ?? null);
    if (of === "count") return parts.reduce((sum: number, part) => sum + Number(part), 0);
    if (of === "avg") return weighted(groups, place);
    const present = parts.filter((part) => part !== null);
    const isBetter = (one: StoredValue, best: StoredValue): boolean => isLess(of === "min" ? [one, best] : [best, one]);
    return present.reduce((best: StoredValue, one) => (best === null || isBetter(one, best) ? one : best), null);
  });
  return { key: [], people: groups.reduce((sum, { people }) => sum + people, 0), values };
}

/** An average of averages; the number of people behind each stands in the place after it. */
function weighted(groups: readonly AggregateRow[], place: number): number | null {
  const people = groups.reduce((sum, { values }) => sum + Number(values[place + 1] ?? 0), 0);
  const sum = groups.reduce((all, { values }) => all + Number(values[place] ?? 0) * Number(values[place + 1] ?? 0), 0);
  return people === 0 ? null : sum / people;
}

function isLess([left, right]: readonly [StoredValue, StoredValue]): boolean {
  return left !== null && right !== null && left < right;
}

function measured(plan: ReportPlan, row: AggregateRow): Record<string, StoredValue> {
  let place = 0;
  return Object.fromEntries(
    plan.measures.map(([name, measure]) => {
      if (measure.of === "people") return [name, row.people];
      const [value, contributors] = [row.values[place] ?? null, row.values[place + 1] ?? 0];
      place += 2;
      return [name, Number(contributors) < plan.threshold ? null : value];
    }),
  );
}

function keyPart({ bands }: Grouping, value: StoredValue): StoredValue {
  if (bands === undefined || value === null) return value;
  const index = Number(value);
  if (index === 0) return `<${bands[0]}`;
  return index === bands.length ? `≥${bands[index - 1]}` : `${bands[index - 1]}–<${bands[index]}`;
}

function label(value: StoredValue): string {
  return value instanceof Date ? `d${value.getTime()}` : `${typeof value}${String(value)}`;
}

function byKey(left: AggregateRow, right: AggregateRow): number {
  for (const [index, part] of left.key.entries()) {
    const other = right.key[index] ?? null;
    if (part === null || other === null) {
      if (part !== other) return part === null ? 1 : -1;
    } else if (part !== other) {
      const order = part < other ? -1 : part > other ? 1 : 0;
      if (order !== 0) return order;
    }
  }
  return 0;
}
