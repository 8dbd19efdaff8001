import type { Topic } from "../../assignment/index.js";
import {
  ALL_EVENTS,
  type Channel,
  Digest,
  findDigestDay,
  joinAlike,
  type Notification,
  type NotificationParts,
  type Telling,
} from "../../oversight/index.js";
import type { StorageTransaction, TrailEntry } from "../../storage/index.js";
import { type DatasetContext, SOURCE } from "../context.js";
import { readNotes } from "../notes.js";
import { readRequests } from "../requests/list.js";
import { REQUEST } from "../requests/request.js";
import type { Cursor } from "./cursor.js";

/** A message that is next, and the cursor after it. */
export interface Item {
  /** Name by which attempts are counted. */
  readonly key: string;
  readonly notification: Notification;
  /** Moves a cursor beyond the message. */
  advance(cursor: Cursor): Cursor;
}

/** Entries that are read at once. */
const PAGE = 500;
/** Days before the deadline of a request at which it is told. */
const REMINDED_DAYS = [7, 1] as const;
const DAY_MS = 86_400_000;

/** Finds what one channel is to be told of one assignment, a message at a time, in the order of the trail. */
export class Items {
  readonly #context: DatasetContext;
  readonly #channel: Channel;
  readonly #telling: Telling;
  /** Events that were read, and are to be told at once. */
  #entries: readonly TrailEntry[] = [];
  /** The position up to which those entries were read. */
  #read = -1;

  constructor(context: DatasetContext, channel: Channel, telling: Telling) {
    this.#context = context;
    this.#channel = channel;
    this.#telling = telling;
  }

  /** Returns the next message about an event, of those that were read. */
  nextEvent(position: number): Item | undefined {
    this.#entries = this.#entries.filter((one) => one.position > position);
    const joined = joinAlike(this.#entries);
    const topic = joined === undefined ? undefined : this.#telling.findTopic(joined.event, "at-once");
    if (joined === undefined || topic === undefined) return undefined;
    const { event, last } = joined;
    return {
      key: `event ${this.#entries[0]?.event.id}`,
      notification: { ...this.#build(event.id, event.at, topic), kind: "event", event },
      advance: (cursor) => ({ ...cursor, position: Math.max(cursor.position, last) }),
    };
  }

  /** Reads on, and returns the position up to which nothing is to be told at once. */
  async readEvents(transaction: StorageTransaction, position: number): Promise<number> {
    const acts = this.#telling.listActs("at-once");
    for (let after = Math.max(position, this.#read); ; ) {
      const page = await transaction.trail({ ...ALL_EVENTS, acts, after, limit: PAGE });
      this.#entries = page.entries.filter(({ event }) => this.#telling.findTopic(event, "at-once") !== undefined);
      const isAll = page.entries.length < PAGE;
      this.#read = isAll ? Math.max(after, page.complete) : (page.entries.at(-1)?.position ?? after);
      if (this.#entries.length > 0) return position;
      after = this.#read;
      if (isAll) return after;
    }
  }

  /** Finds a source that is new. */
  async findSource(transaction: StorageTransaction, cursor: Cursor, at: Date): Promise<Item | undefined> {
    if (!this.#isTime("source", cursor, at)) return undefined;
    const note = (await readNotes(transaction, SOURCE)).find(({ id }) => !cursor.sources.includes(id));
    if (note === undefined) return undefined;
    const { id: source } = note;
    return {
      key: `source ${source}`,
      notification: { ...this.#build(`source-${source}`, at, "source"), kind: "source", source },
      advance: (before) => ({ ...before, sources: [...before.sources, source] }),
    };
  }

  /** Finds a request whose deadline is near, or over. Each is told a week before, a day before, and when it is late. */
  async findDeadline(transaction: StorageTransaction, cursor: Cursor, at: Date): Promise<Item | undefined> {
    if (!this.#isTime("request-deadline", cursor, at)) return undefined;
    const open = await readRequests(this.#context, transaction, REQUEST, at);
    const isOpen = new Set(open.map(({ id }) => id));
    for (const { id, right, deadline } of open) {
      const left = deadline.getTime() - at.getTime();
      const days = left <= 0 ? 0 : [...REMINDED_DAYS].reverse().find((some) => left <= some * DAY_MS);
      // an extension moves the deadline, which is told of anew
      const name = `${id} ${deadline.toISOString().slice(0, 10)} ${days}`;
      if (days === undefined || cursor.reminders.includes(name)) continue;
      return {
        key: `deadline ${name}`,
        notification: {
          ...this.#build(`deadline-${id}-${deadline.getTime()}-${days}`, at, "request-deadline"),
          kind: "deadline",
          ...{ request: id, right, deadline, isLate: days === 0 },
        },
        advance: (before) => ({
          ...before,
          reminders: [...before.reminders.filter((one) => isOpen.has(one.slice(0, one.indexOf(" ")))), name],
        }),
      };
    }
    return undefined;
  }

  /**
   * Finds the digest of the days that are over. The end of its part of the trail has to be kept in the cursor before it is sent; `fix` is
   * that cursor. A day without anything to tell only moves the cursor.
   */
  async findDigest(
    transaction: StorageTransaction,
    cursor: Cursor,
    at: Date,
  ): Promise<{ readonly item?: Item; readonly fix?: Cursor }> {
    const day = this.#findDay(at);
    const { pending } = cursor.digest;
    if (pending === undefined && day <= cursor.digest.day) return {};
    const { last, day: until } = pending ?? { last: undefined, day };
    const acts = this.#telling.listActs("daily");
    const digest = new Digest();
    let [after, told] = [cursor.digest.position, 0];
    let first: Topic | undefined;
    for (;;) {
      const before = last === undefined ? undefined : last + 1;
      const page = await transaction.trail({ ...ALL_EVENTS, acts, after, before, limit: PAGE });
      for (const { event } of page.entries) {
        const topic = this.#telling.findTopic(event, "daily");
        if (topic === undefined) continue;
        digest.add(event, topic);
        first ??= topic;
        told += 1;
      }
      const isAll = page.entries.length < PAGE;
      after = isAll ? (last ?? Math.max(after, page.complete)) : (page.entries.at(-1)?.position ?? after);
      if (isAll) break;
    }
    const done = { day: until, position: after, pending: undefined };
    if (told === 0 || first === undefined) return { fix: { ...cursor, digest: done } };
    if (pending === undefined)
      return { fix: { ...cursor, digest: { ...cursor.digest, pending: { day, last: after } } } };
    const item: Item = {
      key: `digest ${until} ${after}`,
      notification: { ...this.#build(`digest-${until}-${after}`, at, first), kind: "digest", ...digest.list() },
      advance: (before) => ({ ...before, digest: done }),
    };
    return { item };
  }

  /** Tells if it is the time for a topic that has no event: always, or in the morning. */
  #isTime(topic: Topic, cursor: Cursor, at: Date): boolean {
    const when = this.#telling.findWhen(topic);
    return when === "at-once" || (when === "daily" && this.#findDay(at) > cursor.digest.day);
  }

  #findDay(at: Date): string {
    return findDigestDay(at, this.#context.assignment.controller.timeZone);
  }

  #build(id: string, at: Date, topic: Topic): NotificationParts {
    const { controller, id: assignment } = this.#context.assignment;
    // ids of events are random; the others are those of one assignment
    const name = /^[0-9a-f]{8}-/.test(id) ? id : `${assignment}-${id}`;
    return {
      id: `${name}-${this.#channel.id}`,
      at,
      to: controller.dpo,
      controller: controller.name,
      assignment,
      topic,
    };
  }
}
