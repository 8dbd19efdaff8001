import { randomUUID } from "node:crypto";
import { after as addDuration } from "../../assignment/index.js";
import { buildEvent, type Channel, findPause, RECEIVER_MS, type SendOutcome, Telling } from "../../oversight/index.js";
import type { StorageTransaction } from "../../storage/index.js";
import { SYSTEM } from "../actor.js";
import type { DatasetContext } from "../context.js";
import { buildAtEnd } from "./begin.js";
import { type Cursor, findCursor, toCursorNote } from "./cursor.js";
import { type Item, Items } from "./items.js";
import { sendWithin } from "./send.js";
import { buildUndelivered } from "./undelivered.js";

/** A process keeps others from sending the same for so many times the time that a receiver has. It renews that before a message. */
const LEASE_TIMES = 3;
/** The shortest lease. */
const LEASE_MS = 1_000;
/** A message that is not delivered for this time is given up, and those behind it are sent. */
const GIVE_UP_AFTER = "P3D";
/** The cursor is kept while messages are sent, but not more often than every so many milliseconds. */
const KEEP_EVERY_MS = 250;
/** A cursor that did nothing but pass by events is kept after so many positions. */
const PASSED_BY = 1_000;

/**
 * The reason why the messages of one channel about one assignment came to an end. Nothing is left, they wait for the next attempt, or another
 * process sends them. The channel is disabled, the receiver just said that it wants nothing more, or the pass was ended.
 */
export type QueueEnd = "done" | "waiting" | "leased" | "disabled" | "gone" | "aborted";

/** Counts of the messages of one channel about one assignment in one pass. */
export interface QueueResult {
  delivered: number;
  failed: number;
  undelivered: number;
  end: QueueEnd;
}

/** A message, or a cursor that has to be kept before the next one; neither if nothing is left. */
interface Next {
  readonly cursor: Cursor;
  readonly item?: Item;
  readonly isChanged?: boolean;
}

/** Another process took the lease, since this one was silent for longer than agreed. */
class Overtaken extends Error {}

/** The messages of one channel about one assignment, which are sent one after the other. */
export class Queue {
  readonly #context: DatasetContext;
  readonly #channel: Channel;
  readonly #me: string;
  readonly #items: Items;
  readonly #leaseMs: number;
  #keptAt = 0;

  /** @param me - Random name of this process. */
  constructor(context: DatasetContext, channel: Channel, me: string) {
    this.#context = context;
    this.#channel = channel;
    this.#me = me;
    this.#leaseMs = Math.max(LEASE_MS, LEASE_TIMES * (channel.timeout ?? RECEIVER_MS));
    this.#items = new Items(context, channel, new Telling(context.assignment));
  }

  /**
   * Sends what is to be sent now.
   *
   * @param isThorough - Looks for sources, deadlines and digests too, which no event announces.
   */
  async run(signal: AbortSignal, isThorough: boolean): Promise<QueueResult> {
    const result: QueueResult = { delivered: 0, failed: 0, undelivered: 0, end: "done" };
    try {
      result.end = await this.#run(result, signal, isThorough);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      result.end = "leased";
    }
    return result;
  }

  async #run(result: QueueResult, signal: AbortSignal, isThorough: boolean): Promise<QueueEnd> {
    const stored = await this.#load();
    const at = this.#context.now();
    if (this.#isLeased(stored, at)) return "leased";
    const kept = this.#findObstacle(stored, at);
    if (kept !== undefined) return kept;
    const first = await this.#find({ ...stored, disabled: undefined }, isThorough);
    if (first.item === undefined && first.isChanged !== true) {
      if (first.cursor.position - stored.position >= PASSED_BY) await this.#passBy(first.cursor.position);
      return "done";
    }
    let held = await this.#takeLease();
    if (held === undefined) return "leased";
    let end: QueueEnd | undefined = this.#findObstacle(held, at);
    while (end === undefined) {
      if (signal.aborted) {
        end = "aborted";
        break;
      }
      const { item, cursor, isChanged }: Next = await this.#find({ ...held, disabled: undefined }, isThorough);
      held = cursor;
      if (item === undefined && isChanged !== true) end = "done";
      else if (item === undefined) await this.#keep(held);
      else {
        held = await this.#renew(held);
        const sent = await sendWithin(this.#channel, item.notification, signal);
        if (sent === "aborted") end = "aborted";
        else [held, end] = await this.#settle(item, sent, held, result);
      }
    }
    await this.#keep({ ...held, lease: undefined });
    return end;
  }

  /** Writes down that the receiver wants nothing more, as another assignment was told. */
  async disable(): Promise<void> {
    await this.#write(async (transaction, at) => {
      const stored = await findCursor(transaction, this.#channel.id);
      if (stored === undefined || stored.disabled !== undefined) return;
      await this.#put(transaction, { ...stored, ...this.#buildDisabled(at) }, at);
    });
  }

  /** Reads the cursor. A channel that has none begins at the end: storage was restored to a state before it. */
  async #load(): Promise<Cursor> {
    const { storage, layout } = this.#context;
    const stored = await storage.transaction(layout, "read", (transaction) =>
      findCursor(transaction, this.#channel.id),
    );
    if (stored !== undefined) return stored;
    return this.#write(async (transaction, at) => {
      const begun = await buildAtEnd(this.#context, transaction, at);
      await this.#put(transaction, begun, at);
      return begun;
    });
  }

  /** Finds out why nothing is sent now. */
  #findObstacle({ disabled, failing }: Cursor, at: Date): "disabled" | "waiting" | undefined {
    if (disabled !== undefined && disabled.address === (this.#channel.address ?? null)) return "disabled";
    return failing !== undefined && failing.nextAt > at ? "waiting" : undefined;
  }

  #isLeased({ lease }: Cursor, at: Date): boolean {
    return lease !== undefined && lease.by !== this.#me && lease.until > at;
  }

  /** Finds the next message: about events first, in the order of the trail. */
  async #find(cursor: Cursor, isThorough: boolean): Promise<Next> {
    const read = this.#items.nextEvent(cursor.position);
    if (read !== undefined) return { cursor, item: read };
    const { storage, layout, now } = this.#context;
    return storage.transaction(layout, "read", async (transaction) => {
      const position = await this.#items.readEvents(transaction, cursor.position);
      const current = { ...cursor, position };
      const item =
        this.#items.nextEvent(position) ??
        (isThorough ? await this.#items.findSource(transaction, current, now()) : undefined) ??
        (isThorough ? await this.#items.findDeadline(transaction, current, now()) : undefined);
      if (item !== undefined) return { cursor: current, item };
      const digest = isThorough ? await this.#items.findDigest(transaction, current, now()) : {};
      if (digest.item !== undefined) return { cursor: current, item: digest.item };
      return digest.fix === undefined ? { cursor: current } : { cursor: digest.fix, isChanged: true };
    });
  }

  /**
   * Takes the lease; undefined if another process has it. It keeps two processes from sending the same twice, and is for nothing else: each
   * sends a message only after those before it were received. It therefore needs no lock for which acts would wait, and two processes
   * that take it in the same moment do no harm.
   */
  #takeLease(): Promise<Cursor | undefined> {
    return this.#write(async (transaction, at) => {
      const stored = await findCursor(transaction, this.#channel.id);
      if (stored === undefined || this.#isLeased(stored, at)) return undefined;
      const taken = { ...stored, lease: this.#buildLease(at) };
      await this.#put(transaction, taken, at);
      return taken;
    });
  }

  #buildLease(at: Date): NonNullable<Cursor["lease"]> {
    return { by: this.#me, until: new Date(at.getTime() + this.#leaseMs) };
  }

  /** Renews the lease if it ends soon, and looks if this process still has it. */
  async #renew(held: Cursor): Promise<Cursor> {
    const at = this.#context.now();
    if (held.lease !== undefined && held.lease.until.getTime() - at.getTime() > this.#leaseMs / 2) return held;
    const renewed = { ...held, lease: this.#buildLease(at) };
    await this.#keep(renewed);
    return renewed;
  }

  /** Notes what became of a message. Returns the cursor after it, and why the messages end, if they do. */
  async #settle(
    item: Item,
    sent: SendOutcome,
    held: Cursor,
    result: QueueResult,
  ): Promise<[Cursor, QueueEnd | undefined]> {
    const at = this.#context.now();
    if (sent.outcome === "gone") return [{ ...held, ...this.#buildDisabled(at) }, "gone"];
    const moved = { ...item.advance(held), failing: undefined };
    if (sent.outcome === "sent") {
      result.delivered += 1;
      if (performance.now() - this.#keptAt >= KEEP_EVERY_MS) await this.#keep(moved);
      return [moved, undefined];
    }
    result.failed += 1;
    const before = held.failing?.key === item.key ? held.failing : undefined;
    const failing = { attempts: (before?.attempts ?? 0) + 1, since: before?.since ?? at, code: sent.code };
    if (at >= addDuration(failing.since, GIVE_UP_AFTER)) {
      result.undelivered += 1;
      await this.#giveUp(item, moved, failing);
      return [moved, undefined];
    }
    const nextAt = new Date(at.getTime() + findPause(failing.attempts, sent.retryAfter));
    return [{ ...held, failing: { ...failing, key: item.key, nextAt } }, "waiting"];
  }

  /** Puts a message with those that are not tried any more, in the transaction that moves the cursor beyond it. */
  #giveUp({ notification }: Item, moved: Cursor, failing: Parameters<typeof buildUndelivered>[2]): Promise<void> {
    return this.#write(async (transaction, at) => {
      await this.#checkLease(transaction);
      await transaction.putEntries([
        buildUndelivered(this.#channel.id, notification, failing, at),
        toCursorNote(this.#channel.id, moved, at),
      ]);
      // messages that say so already would never come to an end
      if (notification.kind === "event" && notification.event.act === "notification-failed") return;
      const counts = { events: 1, [`channel ${this.#channel.id}`]: 1 };
      await transaction.append([buildEvent(randomUUID(), at, { act: "notification-failed", actor: SYSTEM, counts })]);
    });
  }

  #keep(cursor: Cursor): Promise<void> {
    this.#keptAt = performance.now();
    return this.#write(async (transaction, at) => {
      await this.#checkLease(transaction);
      await this.#put(transaction, cursor, at);
    });
  }

  /** Keeps how far there was nothing to tell, so that the next process need not look there again. */
  #passBy(position: number): Promise<void> {
    return this.#write(async (transaction, at) => {
      const stored = await findCursor(transaction, this.#channel.id);
      if (stored === undefined || stored.position >= position || this.#isLeased(stored, at)) return;
      await this.#put(transaction, { ...stored, position }, at);
    });
  }

  async #checkLease(transaction: StorageTransaction): Promise<void> {
    const stored = await findCursor(transaction, this.#channel.id);
    if (stored?.lease?.by !== this.#me) throw new Overtaken();
  }

  #buildDisabled(at: Date): Pick<Cursor, "disabled"> {
    return { disabled: { at, address: this.#channel.address ?? null } };
  }

  #put(transaction: StorageTransaction, cursor: Cursor, at: Date): Promise<void> {
    return transaction.putEntries([toCursorNote(this.#channel.id, cursor, at)]);
  }

  #write<Result>(work: (transaction: StorageTransaction, at: Date) => Promise<Result>): Promise<Result> {
    const { storage, layout, now } = this.#context;
    return storage.transaction(layout, "shared", (transaction) => work(transaction, now()));
  }
}
