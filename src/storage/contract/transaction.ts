import type { AggregateQuery, AggregateRow, PageQuery, PageRow, Selection } from "./queries.js";
import type {
  AmendResult,
  Amendment,
  Expiry,
  FoundRecord,
  IdentityMove,
  IncomingRecord,
  Intake,
  PutOptions,
  PutResult,
  StoredRecord,
} from "./records.js";
import type { Suppression } from "./suppressions.js";
import type { ActivityUse, TrailEvent, TrailPage, TrailQuery } from "./trail.js";

/** Work on one dataset within one transaction. Reads may be asked for at once, before those before have come back. */
export interface StorageTransaction {
  /**
   * Creates or merges records with their evidence, one for each identity; results in the order given. Merging leaves
   * alone what was not sent. `create: false` writes to people already held only.
   */
  put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]>;
  /**
   * Changes records alike, without their being read. Many are changed in exclusive transactions only. That one person is
   * restricted is decided in the same statement, so that nobody who comes in meanwhile is taken for restricted.
   */
  amend(amendment: Amendment): Promise<AmendResult>;
  /** Finds the record of a person, an expired or restricted one too, with its evidence. */
  find(identity: string): Promise<FoundRecord | undefined>;
  /** References of those of the people who are held, by identity: expired and restricted ones too. */
  subjects(identities: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Has records found under other identities: people were hashed under an older form of canonical text. One whose identity
   * nobody has, or whose new one is taken, stays as it is. Everything else of the record stays.
   */
  reidentify(moves: readonly IdentityMove[]): Promise<void>;
  page(query: PageQuery): Promise<readonly PageRow[]>;
  count(selection: Selection): Promise<number>;
  aggregate(query: AggregateQuery): Promise<readonly AggregateRow[]>;
  /** Puts a record under restriction, or lifts it. */
  restrict(subject: string, at: Date | undefined): Promise<void>;
  /** Deletes a record with its evidence; where a field of the layout is encrypted, its key is retired with it. */
  remove(subject: string): Promise<void>;
  /**
   * Deletes records that have expired, with their evidence and as `remove` does. Of the people named it deletes all, and of
   * others as many as `limit` says. Returns how many.
   *
   * In an exclusive transaction, fewer than `limit` means that none is left. In others, records that another transaction
   * is at work on may be left to it, except those of the people named.
   */
  removeExpired(expiry: Expiry): Promise<number>;
  /** References of people whose records were removed, and whose keys are still to be destroyed: `limit` at most. */
  retiredKeys(limit: number): Promise<readonly string[]>;
  /** Takes references off that list: their keys are destroyed. */
  dropRetiredKeys(subjects: readonly string[]): Promise<void>;
  /** Puts a person on the suppression list, for one reason more; or moves the moment of a reason that is there already. */
  suppress(suppression: Suppression): Promise<void>;
  /**
   * For which reasons those of the people are suppressed who are, each with its moment, in the order in which they were
   * written last. Which of them counts is the store's to decide.
   */
  suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, readonly Suppression[]>>;
  /** Takes people off the suppression list, whatever the reasons. */
  unsuppress(identities: readonly string[]): Promise<void>;
  /** Registers an act that brings data in; returns its number, above 0. */
  addIntake(source: string, at: Date): Promise<number>;
  intakes(numbers: readonly number[]): Promise<readonly Intake[]>;
  append(events: readonly TrailEvent[]): Promise<void>;
  /** A part of the trail, as far as it is complete; see {@link TrailPage}. Events of this transaction may be left out. */
  trail(query: TrailQuery): Promise<TrailPage>;
  /** Counts the operations that read the dataset since a moment, by activity (events `read` and `reported`). */
  uses(since: Date): Promise<readonly ActivityUse[]>;
}

/** Work on a dataset whose definition is about to be replaced: on all its records, expired and restricted ones too. */
export interface EvolvingTransaction extends StorageTransaction {
  /** A part of all records, ordered by reference, after one of them. */
  held(after: string | undefined, limit: number): Promise<readonly StoredRecord[]>;
  /** Moves records' moments of expiry to earlier ones, by reference; one that is earlier already stays. */
  shorten(expiries: ReadonlyMap<string, Date>): Promise<void>;
  /** Notes references whose keys are to be destroyed, for {@link StorageTransaction.retiredKeys}. */
  retireKeys(subjects: readonly string[]): Promise<void>;
}
