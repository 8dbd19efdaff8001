import type { AnyAssignment, RecordOf } from "../../assignment/index.js";
import { StoreError } from "../../errors/index.js";
import type { AggregateQuery, AggregateRow, Grouping, Measure, StoredValue } from "../../storage/index.js";
import { isAmbiguous, withheldCells } from "./disclosure.js";
import { checkParts, comparableField, invalid, readConditions, type Scope, type Where } from "./query.js";

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
  Of extends AnyAssignment,
  Uses extends string,
  By extends readonly (Uses | Band<Uses>)[],
  Measures extends Readonly<Record<string, ReportMeasure<Uses>>>,
> {
  /** Fields or bands to group by, four at most. */
  readonly by: By;
  readonly measure: Measures;
  readonly where?: Where<Of, Uses>;
  /** Groups of fewer people are withheld, and others with them where a total would give one away. Default 5. */
  readonly minGroupSize?: number;
}

type Measured<Of extends AnyAssignment, One> =
  One extends FieldMeasure<infer Kind, infer Name>
    ? (Kind extends "avg" ? number : NonNullable<RecordOf<Of>[Name & keyof RecordOf<Of>]>) | null
    : number;

/** One group of a report: what it is grouped by (the label of a band), and what was measured. */
export type ReportRow<Of extends AnyAssignment, By extends readonly unknown[], Measures> = {
  readonly [Name in Extract<By[number], keyof RecordOf<Of>>]: NonNullable<RecordOf<Of>[Name]> | null;
} & { readonly [One in Extract<By[number], Band<string>> as One["field"]]: string | null } & {
  readonly [Name in keyof Measures]: Measured<Of, Measures[Name]>;
};

/** A report. */
export interface Report<Of extends AnyAssignment, By extends readonly unknown[], Measures> {
  /** The groups that may be shown, in the order of their keys. */
  readonly rows: readonly ReportRow<Of, By, Measures>[];
  /** The measures over everybody selected; null where they would give a withheld group away. */
  readonly total: { readonly [Name in keyof Measures]: Measured<Of, Measures[Name]> | null };
  /** How many groups were withheld. */
  readonly withheld: number;
}

/** A report's question, checked. @internal */
export interface ReportPlan {
  readonly query: AggregateQuery;
  readonly fields: readonly string[];
  readonly threshold: number;
  readonly measures: readonly (readonly [string, ReportMeasure<string>])[];
}

const MOST_DIMENSIONS = 4;
const MOST_MEASURES = 50;
const THRESHOLD = 5;

/** Checks a report's question at run time, and turns it into queries. @throws StoreError */
export function planReport(
  query: {
    readonly by: readonly (string | Band<string>)[];
    readonly measure: Readonly<Record<string, ReportMeasure<string>>>;
    readonly where?: object;
    readonly minGroupSize?: number;
  },
  scope: Scope,
  at: Date,
): ReportPlan {
  checkParts(query, ["by", "measure", "where", "minGroupSize"], scope);
  // each part is read once, and what was checked is what runs
  const { by: groupings, measure, where: filter, minGroupSize: threshold = THRESHOLD } = query;
  if (!Number.isSafeInteger(threshold) || threshold < 1) throw plain("minGroupSize is not a whole number above zero");
  if (!Array.isArray(groupings) || groupings.length > MOST_DIMENSIONS)
    throw plain("a report groups by four fields at most");
  const by = Array.from(groupings, (one): Grouping => toGrouping(one, scope));
  const measures = Object.entries(measure ?? {}).map(([name, one]) => [name, checkMeasure(one, scope)] as const);
  const names = [...by.map(({ field }) => field), ...measures.map(([name]) => name)];
  if (new Set(names).size !== names.length) throw plain("two columns of the report have the same name");
  if (measures.length > MOST_MEASURES) throw plain(`a report has ${MOST_MEASURES} measures at most`);
  // how many people stand behind each measure, since an average over one person is that person's value
  const fields = measures.flatMap(([, one]) => (one.of === "people" ? [] : [one]));
  const asked = fields.flatMap(({ of, field }): Measure[] => [
    { of, field },
    { of: "count", field },
  ]);
  const where = readConditions(filter, scope);
  const touched = [...by, ...fields, ...where].map(({ field }) => field);
  return { query: { where, at, by, measures: asked }, fields: [...new Set(touched)], threshold, measures };
}

function toGrouping(one: string | Band<string>, scope: Scope): Grouping {
  if (typeof one === "string") {
    const field = comparableField(scope, one);
    if (field.kind === "json") throw invalid(scope, field, "a nested or mixed field cannot be grouped by");
    return { field: field.name, bands: undefined };
  }
  const { field: name, bounds } = one ?? {};
  const field = comparableField(scope, name);
  if (field.kind !== "number") throw invalid(scope, field, "only numbers have bands");
  const bands = Array.isArray(bounds) ? Array.from(bounds) : [];
  const isAscending = bands.every((bound, index) => index === 0 || bound > (bands[index - 1] ?? bound));
  if (bands.length === 0 || !isAscending || !bands.every(Number.isFinite)) {
    throw invalid(scope, field, "bounds are not finite numbers in ascending order");
  }
  return { field: field.name, bands };
}

function checkMeasure(measure: ReportMeasure<string>, scope: Scope): ReportMeasure<string> {
  const { of } = measure ?? {};
  if (of === "people") return { of };
  const field = comparableField(scope, "field" in measure ? measure.field : undefined);
  if (of !== "avg" && of !== "min" && of !== "max") throw invalid(scope, field, "the measure is not known");
  if (of === "avg" && field.kind !== "number") throw invalid(scope, field, "only numbers have an average");
  if (field.kind === "json" || field.kind === "boolean") throw invalid(scope, field, "it has no order");
  return { of, field: field.name };
}

function plain(what: string): StoreError {
  return new StoreError("invalid-query", `A report cannot be made: ${what}`);
}

/** Makes the report of what storage computed, with small groups withheld. */
export function buildReport(
  plan: ReportPlan,
  groups: readonly AggregateRow[],
): Report<AnyAssignment, readonly unknown[], object> {
  const sorted = [...groups].sort(byKey);
  const withheld = withheldCells(
    sorted.map(({ key, people }) => ({ key: key.map(label), people })),
    plan.threshold,
  );
  const everybody = together(plan, groups);
  const shown = sorted.filter((_, index) => !withheld.has(index));
  const rows = shown.map((row) => ({
    ...Object.fromEntries(plan.query.by.map((one, index) => [one.field, keyPart(one, row.key[index] ?? null)])),
    ...measured(plan, row),
  }));
  const totals = measured(plan, everybody);
  const hidden = sorted.filter((_, index) => withheld.has(index)).map(({ people }) => people);
  const isTotalHidden =
    everybody.people > 0 && (everybody.people < plan.threshold || !isAmbiguous(hidden, plan.threshold));
  let place = 0;
  for (const [name, measure] of plan.measures) {
    if (measure.of === "people") {
      if (isTotalHidden) totals[name] = null;
      continue;
    }
    // groups whose measure is not shown, by the people behind it: they must not follow from the total
    const contributors = sorted
      .map((row, index) => ({ people: Number(row.values[place + 1] ?? 0), isHidden: withheld.has(index) }))
      .filter(({ people, isHidden }) => people > 0 && (isHidden || people < plan.threshold))
      .map(({ people }) => people);
    place += 2;
    // the extremes of all are those of a hidden group, where no group that is shown has them
    const isExtreme = measure.of !== "avg" && contributors.length > 0;
    if (isTotalHidden || isExtreme || !isAmbiguous(contributors, plan.threshold)) totals[name] = null;
  }
  return { rows: rows as [], total: totals, withheld: withheld.size }; // rows have the names that the plan gave them
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
