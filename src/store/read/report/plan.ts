import { StoreError } from "../../../errors/index.js";
import type { AggregateQuery, Grouping, Measure } from "../../../storage/index.js";
import { readFilter } from "../conditions.js";
import { checkParts, comparableField, invalid, type Scope } from "../scope.js";
import type { Band, ReportMeasure } from "./query.js";

/** A checked report query. @internal */
export interface ReportPlan {
  readonly query: AggregateQuery;
  readonly fields: readonly string[];
  /** The number of bands of each field that the report uses in bands alone. */
  readonly banded: ReadonlyMap<string, number>;
  readonly threshold: number;
  readonly measures: readonly (readonly [string, ReportMeasure<string>])[];
}

const MOST_DIMENSIONS = 4;

const MOST_MEASURES = 50;

/**
 * Checks a report query at run time, and turns it into the query for storage.
 *
 * @param floor - The smallest group that the assignment allows. A caller may ask for a larger one.
 * @throws StoreError
 */
export function planReport(
  query: {
    readonly by: readonly (string | Band<string>)[];
    readonly measure: Readonly<Record<string, ReportMeasure<string>>>;
    readonly where?: object;
    readonly minGroupSize?: number;
  },
  scope: Scope,
  at: Date,
  floor: number,
): ReportPlan {
  checkParts(query, ["by", "measure", "where", "minGroupSize"], scope);
  // each part is read once, so that the checked query is the one that runs
  const { by: groupings, measure, where: filter, minGroupSize: threshold = floor } = query;
  if (!Number.isSafeInteger(threshold) || threshold < 1) throw plain("minGroupSize is not a whole number above zero");
  if (threshold < floor) {
    throw new StoreError(
      "group-size-too-small",
      `A report under ${scope.name} asks for groups of ${threshold} or more people, and its assignment for ${floor}`,
    );
  }
  if (!Array.isArray(groupings) || groupings.length > MOST_DIMENSIONS)
    throw plain("a report groups by four fields at most");
  const by = Array.from(groupings, (one): Grouping => toGrouping(one, scope));
  const measures = Object.entries(measure ?? {}).map(([name, one]) => [name, checkMeasure(one, scope)] as const);
  const names = [...by.map(({ field }) => field), ...measures.map(([name]) => name)];
  if (new Set(names).size !== names.length) throw plain("two columns of the report have the same name");
  if (measures.length > MOST_MEASURES) throw plain(`a report has ${MOST_MEASURES} measures at most`);
  // asks for the people behind each measure, since an average over one person is that person's value
  const fields = measures.flatMap(([, one]) => (one.of === "people" ? [] : [one]));
  const asked = fields.flatMap(({ of, field }): Measure[] => [
    { of, field },
    { of: "count", field },
  ]);
  const where = readFilter(query, filter, scope);
  const touched = [...by, ...fields, ...where].map(({ field }) => field);
  const exact = new Set(
    [...by.filter(({ bands }) => bands === undefined), ...fields, ...where].map(({ field }) => field),
  );
  const banded = new Map(
    by.flatMap(({ field, bands }) =>
      bands === undefined || exact.has(field) ? [] : [[field, bands.length + 1] as const],
    ),
  );
  return { query: { where, at, by, measures: asked }, fields: [...new Set(touched)], banded, threshold, measures };
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
