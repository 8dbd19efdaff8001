import { randomUUID } from "node:crypto";
import type { AnyAssignment } from "../assignment/index.js";
import { StoreError } from "../errors/index.js";
import { buildEvent, type EventParts, type Notify, notifyAll } from "../oversight/index.js";
import type { DatasetLayout, LayoutField, StorageAdapter, StorageTransaction, TrailEvent } from "../storage/index.js";
import { SYSTEM } from "./actor.js";
import { SentFields } from "./intake/sent.js";
import { type FieldEncryption, openedFields } from "./keys/encryption.js";
import { type Identities, Identifier, type ReadSpelling } from "./keys/identities.js";
import type { Pseudonymise } from "./keys/pseudonym.js";

/** One act in the making: its transaction, its moment, and the events it writes. */
export interface Act {
  readonly transaction: StorageTransaction;
  readonly at: Date;
  /** Adds an event; written in the act's transaction, told to the DPO after it. */
  record(event: EventParts): void;
}

/** What events of a dataset are told and noted with. */
export interface Telling {
  readonly assignment: AnyAssignment;
  readonly layout: DatasetLayout;
  readonly storage: StorageAdapter;
  readonly now: () => Date;
  readonly notify: Notify | undefined;
}

/** Tells the DPO of what was committed; that it could not be done is an event too. */
export async function tell(telling: Telling, events: readonly TrailEvent[]): Promise<void> {
  const failed = await notifyAll(telling.notify, telling.assignment, events);
  if (failed.length === 0) return;
  await note(telling, { act: "notification-failed", actor: SYSTEM, counts: { events: failed.length } });
}

/**
 * Destroys the keys of people removed, those of earlier acts too that were cut short. The act itself is committed: that
 * keys could not be destroyed is an event, and tried again by the next act that removes, and when the store is opened.
 */
export async function destroyKeys(
  telling: Telling & { readonly encryption: FieldEncryption | undefined },
): Promise<void> {
  try {
    await telling.encryption?.destroyRetired(telling.storage, telling.layout);
  } catch {
    await tell(telling, [await note(telling, { act: "key-destruction-failed", actor: SYSTEM })]);
  }
}

/** Writes an event of what went wrong after an act. */
async function note({ storage, layout, now }: Telling, parts: EventParts): Promise<TrailEvent> {
  const event = buildEvent(randomUUID(), now(), parts);
  // the act is committed: that even this could not be written must not make it look as if it had failed
  await storage.transaction(layout, "read", (transaction) => transaction.append([event])).catch(() => undefined);
  return event;
}

/** Says whom an act is about, and what it is a part of. */
export interface ActScope {
  /** Joins the events of several acts; a new one if left out. */
  readonly operation?: string;
  /** Identities of the people whom a writing act is about. It meets none of them who has expired. */
  readonly people?: readonly string[];
  /** The number of other expired people that are deleted with it, at most. */
  readonly limit?: number;
}

/** Expired people that an act deletes beside its own. It must not take long because others have come to their end. */
const REMOVED_WITH_ACT = 100;
/** Expired people that are deleted in one transaction of `enforceRetention()`, so that others need not wait for all of them. */
const REMOVED_AT_ONCE = 2_000;

/** What an opened dataset works with. */
export class DatasetContext implements Telling {
  readonly assignment: AnyAssignment;
  /** The dataset as storage has it. */
  readonly layout: DatasetLayout;
  /** The layout's fields as the store works with them: opened, where they are encrypted. */
  readonly fields: readonly LayoutField[];
  /** Encrypts and opens encrypted fields; nothing where there are none. */
  readonly encryption: FieldEncryption | undefined;
  readonly storage: StorageAdapter;
  readonly #identifier: Identifier;
  readonly now: () => Date;
  /** Which fields records were sent with. */
  readonly sent: SentFields;
  /** The number of rows that a page of a segment may have, as earlier reads have shown. */
  readonly pageSizes = new Map<string, number>();
  readonly notify: Notify | undefined;
  #closed = false;

  constructor(parts: {
    readonly assignment: AnyAssignment;
    readonly layout: DatasetLayout;
    readonly storage: StorageAdapter;
    readonly pseudonymise: Pseudonymise;
    /** The forms of canonical text under which people may have been hashed. */
    readonly identityForms: readonly number[];
    readonly encryption: FieldEncryption | undefined;
    readonly now: (() => Date) | undefined;
    readonly notify: Notify | undefined;
  }) {
    this.assignment = parts.assignment;
    this.layout = parts.layout;
    this.fields = openedFields(parts.layout);
    this.sent = new SentFields(parts.layout.fields.map(({ name }) => name));
    this.encryption = parts.encryption;
    this.storage = parts.storage;
    this.#identifier = new Identifier(parts.assignment, parts.pseudonymise, parts.identityForms);
    this.now = parts.now ?? (() => new Date());
    this.notify = parts.notify;
  }

  /** Whether people may have been hashed under a former form of canonical text. */
  get knowsOlderForms(): boolean {
    return this.#identifier.knowsOlder;
  }

  /**
   * The keyed hashes by which a person is recognised.
   *
   * @param data - Values that passed the boundary.
   * @param spelling - What was sent, where that may be another text to a former form.
   */
  identify(data: Readonly<Record<string, unknown>>, spelling: ReadSpelling = unknown): Identities {
    return this.#identifier.identify(data, spelling);
  }

  /** The same of a record that is held, perhaps since a former form was in use. */
  identifyHeld(record: object): Identities {
    return this.#identifier.identifyHeld(record);
  }

  close(): void {
    this.#closed = true;
  }

  /**
   * Does work in one transaction and writes its events with it, so that no act goes without its trace, nor a trace
   * without its act. Writing acts first delete the people they are about who have expired, so that none of them is met past
   * their time, and a few others.
   */
  async act<Result>(
    mode: "read" | "shared" | "exclusive",
    work: (act: Act) => Promise<Result>,
    options: ActScope = {},
  ): Promise<Result> {
    return (await this.#act(mode, work, options)).result;
  }

  /** Deletes all that has expired, in transactions of a bounded size; returns how many. */
  async removeExpired(): Promise<number> {
    const options = { operation: randomUUID(), limit: REMOVED_AT_ONCE };
    for (let removed = 0; ; ) {
      const { expired } = await this.#act("exclusive", async () => undefined, options);
      removed += expired;
      if (expired < REMOVED_AT_ONCE) return removed;
    }
  }

  async #act<Result>(
    mode: "read" | "shared" | "exclusive",
    work: (act: Act) => Promise<Result>,
    { operation = randomUUID(), people = [], limit = REMOVED_WITH_ACT }: ActScope,
  ): Promise<{ readonly result: Result; readonly expired: number }> {
    if (this.#closed) throw new StoreError("store-closed", `The store of assignment "${this.assignment.id}" is closed`);
    let events: TrailEvent[] = [];
    const done = await this.storage.transaction(this.layout, mode, async (transaction) => {
      const at = this.now();
      const parts: EventParts[] = [];
      const removing = mode === "read" ? Promise.resolve(0) : transaction.removeExpired({ at, people, limit });
      if (!this.storage.supports.pipelining) await removing;
      const doing = work({ transaction, at, record: (event) => parts.push(event) });
      // nothing goes on behind a failure, and the first one is what the other failed by
      await Promise.allSettled([removing, doing]);
      const expired = await removing;
      const result = await doing;
      if (expired > 0) parts.unshift({ act: "expired", actor: SYSTEM, counts: { people: expired } });
      events = parts.map((part) => buildEvent(operation, at, part));
      await transaction.append(events);
      return { result, expired };
    });
    if (mode === "exclusive" || done.expired > 0) await this.destroyKeys();
    await this.tell(events);
    return done;
  }

  /** As {@link destroyKeys}. */
  async destroyKeys(): Promise<void> {
    await destroyKeys(this);
  }

  /** As {@link tell}. */
  async tell(events: readonly TrailEvent[]): Promise<void> {
    await tell(this, events);
  }
}

/** What was sent is what passed. */
function unknown(): undefined {
  return undefined;
}
