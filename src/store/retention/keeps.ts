import { type AnyAssignment, after, before, type IsoDuration } from "../../assignment/index.js";
import type { EvolutionChange } from "../../definition/changes.js";
import type { FieldCutoff, OverValues, ValueCounts } from "../../storage/index.js";

/** Finds the values of an assignment that are over at a moment, by its fields' own times; undefined if no field has one. */
export function findOver({ fields }: AnyAssignment, at: Date): OverValues | undefined {
  const cutoffs = Object.entries(fields).flatMap(([field, { keep }]): FieldCutoff[] =>
    keep === undefined ? [] : [{ field, until: before(at, keep) }],
  );
  return cutoffs.length === 0 ? undefined : { fields: cutoffs, at };
}

/**
 * Finds the values that are over by times which fields no longer have, or by shorter ones than they have now. They are emptied before
 * a field gets the longer time, because they would be seen again.
 *
 * @param renames - The former name of each field that was renamed.
 */
export function findOutgrown(
  changes: readonly EvolutionChange[],
  renames: Readonly<Record<string, string>>,
  at: Date,
): OverValues | undefined {
  const cutoffs = changes.flatMap((change): FieldCutoff[] => {
    if (change.kind !== "field-keep" || change.before === null) return [];
    const field = Object.hasOwn(renames, change.field) ? renames[change.field] : undefined;
    return [{ field: field ?? change.field, until: before(at, change.before) }];
  });
  return cutoffs.length === 0 ? undefined : { fields: cutoffs, at };
}

/** The moment at which the time of a value is over; undefined if it is kept as long as the record. */
export function endOfValue(since: Date, keep: IsoDuration | undefined): Date | undefined {
  return keep === undefined ? undefined : after(since, keep);
}

/** Sums numbers of values over all fields. */
export function countValues(counts: ValueCounts): number {
  return Object.values(counts).reduce((sum, many) => sum + many, 0);
}
