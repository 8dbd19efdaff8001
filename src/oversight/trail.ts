import { randomUUID } from "node:crypto";
import { plainDate } from "../boundary/index.js";
import { StoreError } from "../errors/index.js";
import type { DatasetLayout, KnownTrailAct, StorageAdapter, TrailEvent } from "../storage/index.js";
import { ACTS } from "./describe.js";

/** What an event is made from; its id, moment and operation are added. */
export type EventParts = Omit<TrailEvent, "id" | "at" | "operation">;

/** Makes an event; those of one operation share its id. */
export function buildEvent(operation: string, at: Date, parts: EventParts): TrailEvent {
  return { id: randomUUID(), at, operation, ...parts };
}

/** Which events to read. */
export interface EventsQuery {
  /** Only these acts. One that this release does not know is refused: a slip in its name would find nothing, and say so. */
  readonly acts?: readonly KnownTrailAct[];
  /** Only from this moment on. */
  readonly since?: Date;
  /** At most so many. */
  readonly limit?: number;
}

const PAGE = 500;

/** Reads a dataset's trail in the order it was written, a page at a time. */
export async function* readTrail(
  storage: StorageAdapter,
  layout: DatasetLayout,
  query: EventsQuery,
): AsyncGenerator<TrailEvent, void, undefined> {
  const { acts, since, limit: most } = checkedQuery(query);
  let after = 0;
  let left = most;
  while (left > 0) {
    const limit = Math.min(PAGE, left);
    const entries = await storage.transaction(layout, "read", (transaction) =>
      transaction.trail({ acts, since, after, limit }),
    );
    for (const { position, event } of entries) {
      after = position;
      left -= 1;
      yield event;
    }
    if (entries.length < limit) return;
  }
}

/** Takes from a query what it may hold, once: it may come from anywhere. */
function checkedQuery(query: EventsQuery): {
  acts: readonly KnownTrailAct[] | undefined;
  since: Date | undefined;
  limit: number;
} {
  const { acts, since, limit = Number.POSITIVE_INFINITY } = query;
  const invalid = (what: string): StoreError => new StoreError("invalid-query", `Events cannot be read: ${what}`);
  if (limit !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(limit) && limit >= 0))
    throw invalid("limit is not a whole number");
  const known = acts === undefined ? undefined : Array.from(acts);
  if (known?.some((act) => typeof act !== "string" || !Object.hasOwn(ACTS, act))) throw invalid("an act is not known");
  const moment = since === undefined ? undefined : plainDate(since);
  if (moment === null) throw invalid("since is not a date");
  return { acts: known, since: moment, limit };
}
