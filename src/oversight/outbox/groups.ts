import type { TrailEntry, TrailEvent } from "../../storage/index.js";

/** Counts that say nothing if they are added up. */
const NO_SUMS: ReadonlySet<string> = new Set(["version", "from", "to", "minGroupSize"]);

/** Adds up the counts of events. The last one stays where a sum says nothing. */
export function addCounts(
  before: Readonly<Record<string, number>> | undefined,
  counts: Readonly<Record<string, number>> | undefined,
): Readonly<Record<string, number>> | undefined {
  if (before === undefined || counts === undefined) return before ?? counts;
  const sum = new Map(Object.entries(before));
  for (const [name, count] of Object.entries(counts)) {
    sum.set(name, NO_SUMS.has(name) ? count : (sum.get(name) ?? 0) + count);
  }
  return Object.fromEntries(sum);
}

/** Joins lists of names, each name once. */
export function joinNames(
  before: readonly string[] | undefined,
  names: readonly string[] | undefined,
): readonly string[] | undefined {
  if (before === undefined || names === undefined) return before ?? names;
  return [...new Set([...before, ...names])];
}

/** Tells if events are parts of the same: batches of one import, pages of one disclosure. */
function isAlike(one: TrailEvent, other: TrailEvent): boolean {
  const { operation, act, actor, source, activity, reason } = one;
  return (
    operation === other.operation &&
    act === other.act &&
    actor === other.actor &&
    source === other.source &&
    activity === other.activity &&
    reason === other.reason
  );
}

/**
 * Joins entries at the beginning of a list that are parts of the same. The event has the id and moment of the last one, so that a
 * receiver who has a shorter one does not take it for this one.
 */
export function joinAlike(
  entries: readonly TrailEntry[],
): { readonly event: TrailEvent; readonly last: number } | undefined {
  const [first, ...others] = entries;
  if (first === undefined) return undefined;
  let { event, position: last } = first;
  for (const { event: other, position } of others) {
    if (!isAlike(event, other)) break;
    const counts = addCounts(event.counts, other.counts);
    const fields = joinNames(event.fields, other.fields);
    event = { ...other, ...(counts === undefined ? {} : { counts }), ...(fields === undefined ? {} : { fields }) };
    last = position;
  }
  return { event, last };
}
