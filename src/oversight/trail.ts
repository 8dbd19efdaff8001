import { randomUUID } from "node:crypto";
import { plainDate } from "../boundary/index.js";
import { StoreError } from "../errors/index.js";
import type { DatasetLayout, StorageAdapter, TrailAct, TrailEvent } from "../storage/index.js";

/** What an event is made from; its id, moment and operation are added. */
export type EventParts = Omit<TrailEvent, "id" | "at" | "operation">;

/** Makes an event; those of one operation share its id. */
export function eventOf(operation: string, at: Date, parts: EventParts): TrailEvent {
  return { id: randomUUID(), at, operation, ...parts };
}

/** Which events to read. */
export interface EventsQuery {
  /** Only these acts. */
  readonly acts?: readonly TrailAct[];
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

/** What the names of counts of undeclared properties begin with. */
export const PROPERTY = "property ";

/** Takes from a query what it may hold, once: it may come from anywhere. */
function checkedQuery(query: EventsQuery): {
  acts: readonly TrailAct[] | undefined;
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

const ACTS: Readonly<Record<TrailAct, string>> = {
  defined: "defined the assignment",
  evolved: "approved another definition of the assignment",
  added: "added a person",
  imported: "imported people",
  refused: "sent what was refused",
  read: "read people",
  counted: "counted people",
  reported: "made a report",
  accessed: "looked a person up",
  exported: "exported a person's data",
  rectified: "rectified a person's data",
  restricted: "restricted a person's data",
  unrestricted: "lifted a restriction",
  erased: "erased a person",
  objected: "recorded an objection",
  "consent-withdrawn": "recorded a withdrawal of consent",
  expired: "deleted what had reached the end of its retention",
  "notification-failed": "could not be told to the data protection officer",
  "key-destruction-failed": "could not destroy the keys of people removed, and will try again",
};

/**
 * Says in one line what happened, for feeds and logs; as free of personal values as the event itself.
 *
 * @param event - An event of the trail.
 * @returns Such as `agent:42 read people under spring-2027 (people 120): name, phone`.
 */
export function describeEvent(event: TrailEvent): string {
  const under = event.activity === undefined ? "" : ` under ${event.activity}`;
  const from = event.source === undefined ? "" : ` from ${event.source}`;
  const all = Object.entries(event.counts ?? {});
  const properties = all.filter(([name]) => name.startsWith(PROPERTY)).length;
  const counts = all.filter(([name]) => !name.startsWith(PROPERTY)).map(([name, count]) => `${name} ${count}`);
  if (properties > 0) counts.push(`undeclared properties ${properties}`);
  const fields = event.fields === undefined || event.fields.length === 0 ? "" : `: ${event.fields.join(", ")}`;
  return `${event.actor} ${ACTS[event.act]}${under}${from}${counts.length === 0 ? "" : ` (${counts.join(", ")})`}${fields}`;
}
