import { randomUUID } from "node:crypto";
import type { Assignment } from "../assignment/index.js";
import { StoreError } from "../errors/index.js";
import { type EventParts, eventOf, type Notify, notifyAll } from "../oversight/index.js";
import type { DatasetLayout, StorageAdapter, StorageTransaction, TrailEvent } from "../storage/index.js";
import { SYSTEM } from "./actor.js";
import type { Pseudonymise } from "./pseudonym.js";

/** One act in the making: its transaction, its moment, and the events it writes. */
export interface Act {
  readonly transaction: StorageTransaction;
  readonly at: Date;
  /** How many records had reached the end of their retention, and were deleted before the act. */
  readonly erasedByRetention: number;
  /** Adds an event; written in the act's transaction, told to the DPO after it. */
  record(event: EventParts): void;
}

/** What an opened dataset works with. */
export class DatasetContext {
  readonly assignment: Assignment;
  readonly layout: DatasetLayout;
  readonly storage: StorageAdapter;
  readonly pseudonymise: Pseudonymise;
  readonly now: () => Date;
  readonly #notify: Notify | undefined;
  #closed = false;

  constructor(parts: {
    readonly assignment: Assignment;
    readonly layout: DatasetLayout;
    readonly storage: StorageAdapter;
    readonly pseudonymise: Pseudonymise;
    readonly now: () => Date;
    readonly notify: Notify | undefined;
  }) {
    this.assignment = parts.assignment;
    this.layout = parts.layout;
    this.storage = parts.storage;
    this.pseudonymise = parts.pseudonymise;
    this.now = parts.now;
    this.#notify = parts.notify;
  }

  close(): void {
    this.#closed = true;
  }

  /**
   * Does work in one transaction and writes its events with it, so that no act goes without its trace, nor a trace
   * without its act. Writing acts delete what has expired first, so that nothing meets a record past its time.
   *
   * @param operation - Joins the events of several acts; a new one if left out.
   */
  async act<Result>(
    mode: "read" | "shared" | "exclusive",
    work: (act: Act) => Promise<Result>,
    operation: string = randomUUID(),
  ): Promise<Result> {
    if (this.#closed) throw new StoreError("store-closed", `The store of assignment "${this.assignment.id}" is closed`);
    let events: TrailEvent[] = [];
    const result = await this.storage.transaction(this.layout, mode, async (transaction) => {
      const at = this.now();
      const parts: EventParts[] = [];
      const expired = mode === "read" ? 0 : await transaction.removeExpired(at);
      if (expired > 0) parts.push({ act: "expired", actor: SYSTEM, counts: { people: expired } });
      const done = await work({ transaction, at, erasedByRetention: expired, record: (event) => parts.push(event) });
      events = parts.map((part) => eventOf(operation, at, part));
      await transaction.append(events);
      return done;
    });
    await this.tell(events);
    return result;
  }

  /** Tells the DPO of what was committed; that it could not be done is an event too. */
  async tell(events: readonly TrailEvent[]): Promise<void> {
    const failed = await notifyAll(this.#notify, this.assignment, events);
    if (failed.length === 0) return;
    const parts: EventParts = { act: "notification-failed", actor: SYSTEM, counts: { events: failed.length } };
    // the act is committed: that even this could not be written must not make it look as if it had failed
    await this.storage
      .transaction(this.layout, "read", (transaction) => transaction.append([eventOf(randomUUID(), this.now(), parts)]))
      .catch(() => undefined);
  }
}
