import type { AnyAssignment } from "../../../assignment/index.js";
import type { AggregateRow, Grouping, StoredValue } from "../../../storage/index.js";
import { isAmbiguous, isTooFew, withheldCells } from "./disclosure.js";
import type { ReportPlan } from "./plan.js";
import type { Report } from "./query.js";

/**
 * Builds the report from storage's results, with small groups withheld. A report on too few people says nothing, not
 * even in how many groups they are, so that nobody and a few get the same one.
 */
export function buildReport(
  plan: ReportPlan,
  groups: readonly AggregateRow[],
): Report<AnyAssignment, readonly unknown[], object> {
  const everybody = together(plan, groups);
  if (isTooFew(everybody.people, plan.threshold)) {
    return { rows: [], total: Object.fromEntries(plan.measures.map(([name]) => [name, null])), withheld: null };
  }
  const sorted = [...groups].sort(byKey);
  const withheld = withheldCells(
    sorted.map(({ key, people }) => ({ key: key.map(label), people })),
    plan.threshold,
  );
  const shown = sorted.filter((_, index) => !withheld.has(index));
  const rows = shown.map((row) => ({
    ...Object.fromEntries(plan.query.by.map((one, index) => [one.field, keyPart(one, row.key[index] ?? null)])),
    ...measured(plan, row),
  }));
  const totals = measured(plan, everybody);
  const hidden = sorted.filter((_, index) => withheld.has(index)).map(({ people }) => people);
  const isTotalHidden = !isAmbiguous(hidden, plan.threshold);
  let place = 0;
  for (const [name, measure] of plan.measures) {
    if (measure.of === "people") {
      if (isTotalHidden) totals[name] = null;
      continue;
    }
    // Numbers of people behind the groups whose measure is not shown. Their values must not follow from the total, nor
    // must it tell whether nobody or a few are behind a group.
    const contributors = sorted
      .map((row, index) => ({ people: Number(row.values[place + 1] ?? 0), isHidden: withheld.has(index) }))
      .filter(({ people, isHidden }) => isHidden || isTooFew(people, plan.threshold))
      .map(({ people }) => people);
    place += 2;
    // an extreme of the total that no shown group has would be the extreme of a hidden group
    const isExtreme = measure.of !== "avg" && contributors.length > 0;
    if (isTotalHidden || isExtreme || !isAmbiguous(contributors, plan.threshold)) totals[name] = null;
  }
  return { rows: rows as [], total: totals, withheld: withheld.size }; // rows have the names that the plan gave them
}

/**
 * Computes the total from the groups themselves. A second query could see other people, and the difference could reveal
 * one of them.
 */
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

/** Averages averages. The number of people behind each one stands in the place after it. */
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
