import { randomUUID } from "node:crypto";
import type { AnyAssignment, IsoDuration, Source } from "../assignment/index.js";
import type { EndSignal } from "../boundary/index.js";
import type { DescribedActivity } from "../definition/activities.js";
import { StoreError } from "../errors/index.js";
import { buildEvent, type EventParts, OF_FIELD } from "../oversight/index.js";
import type {
  DatasetLayout,
  Entry,
  JoinedTransaction,
  LayoutField,
  OverValues,
  StorageAdapter,
  StorageTransaction,
} from "../storage/index.js";
import { SYSTEM } from "./actor.js";
import { SentFields } from "./intake/sent.js";
import { type FieldEncryption, openedFields } from "./keys/encryption.js";
import { Identifier, type Identities, type ReadSpelling } from "./keys/identities.js";
import type { Pseudonymise } from "./keys/pseudonym.js";
import { LookUps } from "./look-up/look-ups.js";
import { ErasureSeal } from "./restore/erasure-notes.js";
import { buildEnd } from "./retention/end.js";
import { countValues, findOver } from "./retention/keeps.js";

/** One act that is being done: its transaction, its time, and the events it writes. */
export interface Act {
  readonly transaction: StorageTransaction;
  readonly at: Date;
  /** Adds an event. It is written in the act's transaction, from where the DPO is told of it later. */
  record(event: EventParts): void;
  /** Keeps what people are told of a source, if it is not known yet. */
  noteSource(source: NotedSource): void;
}

/** The part of a source that people are told (Art. 14(2)(f), 15(1)(g) GDPR). */
export type NotedSource = Pick<Source, "id" | "origin">;

/** Parts of an opened dataset that are needed to write down a failure after an act. */
export interface Noting {
  readonly layout: DatasetLayout;
  readonly storage: StorageAdapter;
  readonly now: () => Date;
}

/**
 * Destroys the keys of people who were removed, including those that an interrupted act left behind. The act itself is
 * committed. If keys cannot be destroyed, an event records it. The next act that removes people tries again, and so
 * does the next opening of the store.
 */
export async function destroyKeys(
  noting: Noting & { readonly encryption: FieldEncryption | undefined },
): Promise<void> {
  try {
    await noting.encryption?.destroyRetired(noting.storage, noting.layout);
  } catch {
    await note(noting, { act: "key-destruction-failed", actor: SYSTEM });
  }
}

/** Writes an event about a failure after an act. */
async function note({ storage, layout, now }: Noting, parts: EventParts): Promise<void> {
  const event = buildEvent(randomUUID(), now(), parts);
  // The act is committed. If even this event cannot be written, the act must not look as if it had failed.
  await storage.transaction(layout, "read", (transaction) => transaction.append([event])).catch(() => undefined);
}

/** Names the people whom an act is about, and the operation it belongs to. */
export interface ActScope {
  /** Joins the events of several acts; a new one if left out. */
  readonly operation?: string;
  /**
   * Identities of the people whom a writing act is about. Those of them who have expired are deleted first, and the act
   * does not see them.
   */
  readonly people?: readonly string[];
  /** The largest number of other expired people that are deleted with it. */
  readonly limit?: number;
  /** Hides no values whose own time is over. Work under a law sees what a hold keeps for it. */
  readonly seesOver?: boolean;
}

/**
 * The number of other expired people that an act deletes. It is small, because an act must not take long only because
 * others have expired.
 */
const REMOVED_WITH_ACT = 100;
/**
 * Expired people that `enforceRetention()` deletes in one transaction, so that other acts need not wait for all of
 * them.
 */
const REMOVED_AT_ONCE = 2_000;

/** Options of a removal in batches. */
export interface Removing {
  /** Ends it between two batches. */
  readonly signal?: EndSignal | undefined;
  /** Called after each batch, with the number of people or values in it. The removal waits for it. */
  readonly onRemoved?: (many: number) => Promise<void>;
}

/** See {@link DatasetContext}. */
export interface ContextParts {
  readonly assignment: AnyAssignment;
  readonly layout: DatasetLayout;
  readonly storage: StorageAdapter;
  readonly pseudonymise: Pseudonymise;
  /** The forms of canonical text under which people may have been hashed. */
  readonly identityForms: readonly number[];
  readonly encryption: FieldEncryption | undefined;
  readonly formerVersions: ReadonlySet<string>;
  readonly now: () => Date;
  readonly refresh: () => Promise<void>;
  readonly requiresActivities: boolean;
  readonly keepRequests: IsoDuration;
  /** The moment at which the purpose ended, if it has. */
  readonly endedAt: Date | undefined;
}

/** A transaction of the application that acts are parts of. */
export interface JoinedActs extends JoinedTransaction {
  /** Notes what is left to do for a dataset when the transaction has been committed. */
  readonly afterCommit: (context: DatasetContext) => void;
}

/** The parts that an opened dataset works with. */
export class DatasetContext implements Noting {
  readonly assignment: AnyAssignment;
  /** The layout's fields as the store works with them, with the encrypted ones opened. */
  readonly fields: readonly LayoutField[];
  /** Encrypts and opens encrypted fields; undefined if there are none. */
  readonly encryption: FieldEncryption | undefined;
  readonly storage: StorageAdapter;
  readonly #identifier: Identifier;
  readonly now: () => Date;
  /** Makes sure that `now` is right. */
  readonly #refresh: () => Promise<void>;
  /** Hashes parts under the key of this dataset. */
  readonly hash: Pseudonymise;
  /** Finds people by look-up hashes of encrypted values. */
  readonly lookUps: LookUps;
  /** Encrypts the log of erasures. */
  readonly erasureSeal: ErasureSeal;
  /** Versions of the wording that were declared before, and do not cover the purpose any more. */
  readonly formerVersions: ReadonlySet<string>;
  /** Adds the period of retention to a moment. */
  readonly endOf: (start: Date) => Date;
  /** Remembers the combinations of fields that records were sent with. */
  readonly sent: SentFields;
  /** The number of rows that a page of a segment may have, learned from earlier reads. */
  readonly pageSizes = new Map<string, number>();
  readonly #parts: ContextParts;
  readonly #joined: JoinedActs | undefined;
  #closed = false;
  /** The activities that were registered here, by id. */
  readonly activities = new Map<string, DescribedActivity>();
  /** True if reads are made under registered activities only. */
  readonly requiresActivities: boolean;
  /** The time for which requests of people are kept after they were answered. */
  readonly keepRequests: IsoDuration;
  /** True if fields have a time of their own. */
  readonly #hasKeeps: boolean;
  #layout: DatasetLayout;
  #endedAt: Date | undefined;
  /** Notes on sources, by id. */
  readonly #sources = new Map<string, string>();

  constructor(parts: ContextParts, joined?: JoinedActs) {
    this.#parts = parts;
    this.#joined = joined;
    this.requiresActivities = parts.requiresActivities;
    this.keepRequests = parts.keepRequests;
    this.#endedAt = parts.endedAt;
    this.assignment = parts.assignment;
    this.#hasKeeps = Object.values(parts.assignment.fields).some(({ keep }) => keep !== undefined);
    this.#layout = parts.layout;
    this.fields = openedFields(parts.layout);
    this.sent = new SentFields(parts.layout.fields.map(({ name }) => name));
    this.encryption = parts.encryption;
    this.storage = parts.storage;
    this.#identifier = new Identifier(parts.assignment, parts.pseudonymise, parts.identityForms);
    this.now = parts.now;
    this.formerVersions = parts.formerVersions;
    this.#refresh = parts.refresh;
    this.hash = parts.pseudonymise;
    this.lookUps = new LookUps(parts.assignment, parts.layout, parts.pseudonymise);
    this.erasureSeal = new ErasureSeal(parts.assignment.id, parts.pseudonymise);
    this.endOf = buildEnd(parts.assignment.retention.keep);
  }

  /** The dataset as storage keeps it. */
  get layout(): DatasetLayout {
    return this.#layout;
  }

  /** The moment at which the purpose ended; undefined if it has not. */
  get endedAt(): Date | undefined {
    return this.#endedAt;
  }

  /** Notes that the purpose was ended, by the version that was registered for it. */
  noteEnded(version: number, at: Date): void {
    this.#layout = { ...this.#layout, version };
    this.#endedAt = at;
  }

  /** Makes sure that people may come in. @throws StoreError `assignment-ended` */
  checkOpen(): void {
    if (this.#endedAt === undefined) return;
    throw new StoreError(
      "assignment-ended",
      `The purpose of assignment "${this.assignment.id}" ended at ${this.#endedAt.toISOString()}, and nobody comes in any more`,
    );
  }

  /** Tells if people may have been hashed under a former form of canonical text. */
  get knowsOlderForms(): boolean {
    return this.#identifier.knowsOlder;
  }

  /**
   * The keyed hashes by which a person is recognised.
   *
   * @param data - Values that passed the boundary.
   * @param spelling - Texts as they were sent. A former form may make something else of them.
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

  /** Returns the same dataset, whose acts are parts of a transaction of the application. */
  join(joined: JoinedActs): DatasetContext {
    if (this.#closed) throw this.#isClosed();
    // it learns nothing for others, because the transaction may be rolled back
    return new DatasetContext({ ...this.#parts, layout: this.#layout, endedAt: this.#endedAt }, joined);
  }

  /** Tells if acts are parts of a transaction of the application. */
  get isJoined(): boolean {
    return this.#joined !== undefined;
  }

  #isClosed(): StoreError {
    return new StoreError("store-closed", `The store of assignment "${this.assignment.id}" is closed`);
  }

  /**
   * Does work in one transaction and writes its events with it. No act is without its trace, and no trace without its
   * act. A writing act first deletes the people it is about who have expired, so that it never sees one of them after
   * their time. It also deletes a few other expired people.
   */
  async act<Result>(
    mode: "read" | "shared" | "exclusive",
    work: (act: Act) => Promise<Result>,
    options: ActScope = {},
  ): Promise<Result> {
    return (await this.#act(mode, work, options)).result;
  }

  /** Deletes all that has expired, in transactions of a bounded size. Returns the number of people deleted. */
  async removeExpired({ signal, onRemoved }: Removing = {}): Promise<number> {
    const options = { operation: randomUUID(), limit: REMOVED_AT_ONCE };
    let removed = 0;
    while (signal?.aborted !== true) {
      const { expired } = await this.#act("exclusive", async () => undefined, options);
      removed += expired;
      await onRemoved?.(expired);
      if (expired < REMOVED_AT_ONCE) break;
    }
    return removed;
  }

  /**
   * Empties values whose own time is over, in transactions of a bounded size. Values of people whom a hold or a restriction keeps
   * stay. Returns the number of values emptied.
   */
  async emptyOver({ signal, onRemoved }: Removing = {}): Promise<number> {
    const options = { operation: randomUUID(), limit: 0 };
    let emptied = 0;
    if (!this.#hasKeeps) return emptied;
    const asOf = await this.#forgetOver(options, signal);
    while (signal?.aborted !== true) {
      const many = await this.act("exclusive", (act) => this.#emptySome(act, asOf), options);
      if (many === 0) break;
      emptied += many;
      await onRemoved?.(many);
    }
    return emptied;
  }

  /**
   * Deletes the look-up hashes of values that are over, if any are to be emptied. Returns the moment by which they were judged, so
   * that no other values are emptied; undefined if no field has such hashes.
   */
  async #forgetOver(options: ActScope, signal: EndSignal | undefined): Promise<Date | undefined> {
    let over: OverValues | undefined;
    const first = await this.act("read", async ({ transaction, at }) => {
      const chosen = this.lookUps.choose(findOver(this.assignment, at));
      if (chosen === undefined) return undefined;
      if (countValues(await transaction.countOver(chosen)) > 0) over = chosen;
      return at;
    });
    let after: string | undefined;
    const removeSome = async ({ transaction }: Act): Promise<void> => {
      if (over !== undefined) after = await this.lookUps.removeOver(transaction, over, after);
    };
    while (over !== undefined && signal?.aborted !== true) {
      await this.act("exclusive", removeSome, options);
      if (after === undefined) break;
    }
    return first;
  }

  async #emptySome({ transaction, at, record }: Act, asOf: Date | undefined): Promise<number> {
    const found = findOver(this.assignment, asOf ?? at);
    if (found === undefined) return 0;
    const over = { ...found, at };
    const counts = await transaction.empty(over, REMOVED_AT_ONCE);
    const values = countValues(counts);
    const fields = Object.keys(counts);
    const byField = Object.fromEntries(fields.map((field) => [`${OF_FIELD}${field}`, counts[field] ?? 0]));
    if (values > 0) record({ act: "emptied", actor: SYSTEM, fields, counts: { values, ...byField } });
    return values;
  }

  async #act<Result>(
    mode: "read" | "shared" | "exclusive",
    work: (act: Act) => Promise<Result>,
    { operation = randomUUID(), people = [], limit = REMOVED_WITH_ACT, seesOver = false }: ActScope,
  ): Promise<{ readonly result: Result; readonly expired: number }> {
    if (this.#closed) throw this.#isClosed();
    await this.#refresh();
    let sources: readonly NotedSource[] = [];
    const done = await (this.#joined ?? this.storage).transaction(this.layout, mode, async (transaction) => {
      const at = this.now();
      const parts: EventParts[] = [];
      const over = seesOver || !this.#hasKeeps ? undefined : findOver(this.assignment, at);
      // before anything else is asked for
      if (over !== undefined) await transaction.hide(over);
      const removing = mode === "read" ? Promise.resolve(0) : transaction.removeExpired({ at, people, limit });
      if (!this.storage.supports.pipelining) await removing;
      const noted = new Map<string, NotedSource>();
      const doing = work({
        transaction,
        at,
        record: (event) => parts.push(event),
        noteSource: (source) => noted.set(source.id, source),
      });
      // no work may go on after a failure; and if both failed, the first one caused the other
      await Promise.allSettled([removing, doing]);
      const expired = await removing;
      const result = await doing;
      if (expired > 0) parts.unshift({ act: "expired", actor: SYSTEM, counts: { people: expired } });
      await transaction.append(parts.map((part) => buildEvent(operation, at, part)));
      sources = [...noted.values()].filter((one) => this.#sources.get(one.id) !== writeOrigin(one));
      if (sources.length > 0) await transaction.putEntries(sources.map((one) => toEntry(one, at)));
      return { result, expired };
    });
    if (this.#joined !== undefined) {
      this.#joined.afterCommit(this);
      return done;
    }
    // only now, since the transaction might have failed
    for (const one of sources) this.#sources.set(one.id, writeOrigin(one));
    if (mode === "exclusive" || done.expired > 0) await this.destroyKeys();
    return done;
  }

  /** Calls {@link destroyKeys} for this dataset. */
  async destroyKeys(): Promise<void> {
    await destroyKeys(this);
  }

  /** Tells if keys of people who were deleted are still to be destroyed. */
  async hasPendingKeys(): Promise<boolean> {
    // within a transaction of the application none is destroyed before its commit
    if (this.encryption === undefined || this.isJoined) return false;
    const keys = await this.storage.transaction(this.layout, "read", (transaction) => transaction.retiredKeys(1));
    return keys.length > 0;
  }
}

/** The kind of notes about sources. */
export const SOURCE = "source";

function toEntry({ id, origin: { name, obtained } }: NotedSource, at: Date): Entry {
  return { kind: SOURCE, id, at, body: { name, obtained } };
}

function writeOrigin({ origin: { name, obtained } }: NotedSource): string {
  return JSON.stringify([name, obtained]);
}

/** Knows of no other text than the one that passed. */
function unknown(): undefined {
  return undefined;
}
