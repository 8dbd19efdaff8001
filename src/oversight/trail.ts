import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { findUnknownOption, plainDate, quotedName, suggestName } from "../boundary/index.js";
import { StoreError } from "../errors/index.js";
import type {
  DatasetLayout,
  KnownTrailAct,
  StorageAdapter,
  TrailEntry,
  TrailEvent,
  TrailPage,
  TrailQuery,
} from "../storage/index.js";
import { ACTS } from "./describe.js";

/** The parts of an event; its id, moment and operation are added. */
export type EventParts = Omit<TrailEvent, "id" | "at" | "operation">;

/** Makes an event; those of one operation share its id. */
export function buildEvent(operation: string, at: Date, parts: EventParts): TrailEvent {
  return { id: randomUUID(), at, operation, ...parts };
}

/** An event as it stands in the trail. */
export interface RecordedEvent extends TrailEvent {
  /**
   * Its position: text without meaning, to keep and to go on from. The position stays the same when the database is
   * dumped and restored. The trail of another assignment refuses it.
   */
  readonly position: string;
}

/** A choice of events to read. */
export interface EventsQuery {
  /**
   * Only these acts. An unknown act is refused, because a slip in its name would find nothing, and nobody would notice.
   */
  readonly acts?: readonly KnownTrailAct[];
  /** Only events of this moment or later. */
  readonly since?: Date;
  /** Only events after this position. */
  readonly after?: string;
  /** Only events before this position. */
  readonly before?: string;
  /** The order of reading; `oldest` first by default. */
  readonly order?: "oldest" | "newest";
  /** Most events to read. */
  readonly limit?: number;
  /**
   * Milliseconds to wait for transactions that are older than the newest event, and may still write events before it.
   * After that, events are read as far as the trail is complete. Default 2,000.
   */
  readonly wait?: number;
}

/** Progress of a trail: the part of it that can be read now. */
export interface TrailProgress {
  /** True if all events that are committed can be read. */
  readonly isComplete: boolean;
  /** The last event that can be read; undefined if there is none. */
  readonly last: RecordedEvent | undefined;
}

/** The parts of a query of the trail that leave nothing out; the number of events is the reader's. */
export const ALL_EVENTS = {
  acts: undefined,
  since: undefined,
  after: 0,
  before: undefined,
  order: "oldest",
} as const satisfies Omit<TrailQuery, "limit">;

const PAGE = 500;
const WAIT_MS = 2_000;
const LONGEST_PAUSE_MS = 50;

/**
 * Reads a dataset's trail a page at a time, as far as it is complete. A reader who goes on from a position misses no event.
 *
 * @throws StoreError `invalid-query`, `position-unknown`
 */
export async function* readTrail(
  storage: StorageAdapter,
  layout: DatasetLayout,
  query: EventsQuery,
): AsyncGenerator<RecordedEvent, void, undefined> {
  const { acts, since, order, limit: most, wait, ...given } = checkedQuery(query);
  const trail = new Trail(storage, layout);
  let after = given.after === undefined ? 0 : await trail.find(given.after);
  let before = given.before === undefined ? undefined : await trail.find(given.before);
  const patience = new Patience(wait);
  let left = most;
  while (left > 0) {
    const limit = Math.min(PAGE, left);
    const page = await trail.read({ acts, since, after, before, order, limit });
    // newest first begins at the position up to which the trail is complete once transactions that run now have ended
    if (order === "newest" && (await patience.waits(page))) continue;
    for (const entry of page.entries) {
      if (order === "oldest") after = entry.position;
      else before = entry.position;
      left -= 1;
      yield toRecorded(entry);
    }
    if (page.entries.length < limit && (order === "newest" || !(await patience.waits(page)))) return;
  }
}

/** Reads how far a dataset's trail can be read. */
export async function readProgress(storage: StorageAdapter, layout: DatasetLayout): Promise<TrailProgress> {
  const { entries, complete, newest } = await new Trail(storage, layout).read({ order: "newest", limit: 1 });
  const [last] = entries;
  return { isComplete: complete >= newest, last: last === undefined ? undefined : toRecorded(last) };
}

/**
 * Waits, for a limited time, until a trail is complete up to the newest event that was committed when reading began.
 */
class Patience {
  readonly #until: number;
  #target: number | undefined;
  #pause = 1;

  constructor(ms: number) {
    this.#until = performance.now() + ms;
  }

  /** Waits a little; tells if it did. It does not if there is nothing to wait for, or no time left. */
  async waits({ complete, newest }: TrailPage): Promise<boolean> {
    this.#target ??= newest;
    if (complete >= this.#target || performance.now() >= this.#until) return false;
    await sleep(Math.min(this.#pause, Math.max(0, this.#until - performance.now())));
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
    return true;
  }
}

/** The trail of one dataset. Each part is read in a transaction of its own. */
class Trail {
  readonly #storage: StorageAdapter;
  readonly #layout: DatasetLayout;

  constructor(storage: StorageAdapter, layout: DatasetLayout) {
    this.#storage = storage;
    this.#layout = layout;
  }

  read(query: Partial<TrailQuery>): Promise<TrailPage> {
    const whole = { ...ALL_EVENTS, limit: PAGE };
    return this.#storage.transaction(this.#layout, "read", (transaction) => transaction.trail({ ...whole, ...query }));
  }

  /**
   * Finds the number of a position.
   * @throws StoreError `position-unknown` if its event is not in this trail
   */
  async find(position: string): Promise<number> {
    const number = readPosition(position);
    if (number !== undefined) {
      const { entries } = await this.read({ after: number - 1, before: number + 1, limit: 1 });
      const [entry] = entries;
      if (entry !== undefined && writePosition(entry) === position) return number;
    }
    throw unknownPosition(this.#layout.id);
  }
}

/** A number, and the beginning of the event's id, which tells if it is the same event. */
const POSITION = /^([1-9]\d{0,15})-[0-9a-f]{8}$/;

/** Reads the number in a position; undefined if it has another form. Only the event itself tells if it is in the trail. */
export function readPosition(position: string): number | undefined {
  const number = Number(POSITION.exec(position)?.[1]);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Writes a position as text. */
export function writePosition({ position, event }: TrailEntry): string {
  return `${position}-${event.id.slice(0, 8)}`;
}

/** Builds the error of a position that a trail does not have. */
export function unknownPosition(assignment: string): StoreError {
  return new StoreError("position-unknown", `A position is none of the trail of assignment "${assignment}"`);
}

function toRecorded(entry: TrailEntry): RecordedEvent {
  return { ...entry.event, position: writePosition(entry) };
}

const PARTS = ["acts", "since", "after", "before", "order", "limit", "wait"];
const PARTS_REMEDY = `Its parts: ${PARTS.join(", ")}; see docs/guide/supervise.md.`;

function invalid(what: string, remedy = "See docs/guide/supervise.md."): StoreError {
  return new StoreError("invalid-query", `Events cannot be read: ${what}`, remedy);
}

/** Takes from a query the parts that it may hold. Each part is read once, because a query may come from anywhere. */
function checkedQuery(query: EventsQuery) {
  if (typeof query !== "object" || query === null) throw invalid("the query is not an object", PARTS_REMEDY);
  const unknown = findUnknownOption(query, PARTS);
  if (unknown !== undefined) throw invalid(unknown.what, unknown.remedy);
  const { acts, since, after, before, order = "oldest", limit = Number.POSITIVE_INFINITY, wait = WAIT_MS } = query;
  const isCount = (value: unknown): boolean =>
    value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && Number(value) >= 0);
  if (!isCount(limit)) throw invalid("limit is not a whole number");
  if (!isCount(wait)) throw invalid("wait is not a whole number");
  if (order !== "oldest" && order !== "newest") throw invalid("order is neither oldest nor newest");
  if ([after, before].some((position) => position !== undefined && typeof position !== "string"))
    throw invalid("a position is not text");
  if (typeof acts === "string") throw invalid("acts is not an array");
  const known = acts === undefined ? undefined : Array.from(acts);
  const other = known?.find((act) => typeof act !== "string" || !Object.hasOwn(ACTS, act));
  if (other !== undefined) {
    const acts = Object.keys(ACTS);
    throw invalid(`the act ${quotedName(other)} is not known`, `${suggestName(other, acts)}Acts: ${acts.join(", ")}.`);
  }
  const moment = since === undefined ? undefined : plainDate(since);
  if (moment === null) throw invalid("since is not a date");
  return { acts: known, since: moment, after, before, order, limit, wait };
}
