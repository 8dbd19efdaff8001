import type { Entry, EntryQuery } from "./notes.js";
import type {
  AggregateQuery,
  AggregateRow,
  BroughtQuery,
  Condition,
  DueQuery,
  FieldFill,
  PageQuery,
  PageRow,
  Selection,
} from "./queries.js";
import type {
  Amendment,
  AmendResult,
  BroughtPerson,
  DueCounts,
  DuePerson,
  Expiry,
  FoundRecord,
  IdentityMove,
  IncomingRecord,
  InspectedRecord,
  Intake,
  ListedHold,
  OverValues,
  PutOptions,
  PutResult,
  Restriction,
  StoredHold,
  StoredRecord,
  ValueCounts,
} from "./records.js";
import type { SuppressedQuery, Suppression, SuppressionReason } from "./suppressions.js";
import type { ActivityUse, FieldUse, TrailEvent, TrailPage, TrailQuery } from "./trail.js";

/**
 * Work on one dataset within one transaction. Several reads may be asked for at once, before earlier ones have come
 * back.
 */
export interface StorageTransaction {
  /**
   * Creates or merges records with their evidence, one for each identity. Results come in the order given. Merging
   * leaves fields alone that were not sent. `create: false` writes only to people who are already held.
   *
   * If another transaction is deleting a person, a new record waits until it has ended. From then on this transaction reads what
   * the other one wrote, `suppressed` included, because the store looks there again at whom it has created.
   */
  put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]>;
  /**
   * Makes the same change to records, without reading them. Only an exclusive transaction changes many. The same statement
   * decides if one person is restricted, so that nobody who comes in meanwhile is taken for restricted.
   */
  amend(amendment: Amendment): Promise<AmendResult>;
  /** Finds the record of a person with its evidence, even if its time is over or it is restricted. */
  find(identity: string): Promise<FoundRecord | undefined>;
  /** Returns the references of the people who are held, by identity. It includes expired and restricted records. */
  subjects(identities: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Moves records to other identities, because people were hashed under an older form of canonical text. Nothing happens if
   * nobody has the identity, or the new one is taken. Everything else of the record stays.
   */
  reidentify(moves: readonly IdentityMove[]): Promise<void>;
  /**
   * Returns the identities of the people who are held, by reference. It includes restricted records, and leaves out those
   * that may be deleted at a moment.
   */
  identities(subjects: readonly string[], at: Date): Promise<ReadonlyMap<string, string>>;
  /**
   * Lists people whom a source brought and no other, ordered by reference, after one of them. It includes restricted
   * records, and leaves out those that may be deleted at a moment.
   */
  broughtBy(source: string, query: BroughtQuery): Promise<readonly BroughtPerson[]>;
  page(query: PageQuery): Promise<readonly PageRow[]>;
  /** Reads facts on a part of the selected records, without their values, in the order of their references. */
  inspect(query: Omit<PageQuery, "fields">): Promise<readonly InspectedRecord[]>;
  count(selection: Selection): Promise<number>;
  aggregate(query: AggregateQuery): Promise<readonly AggregateRow[]>;
  /** Counts the values of fields among the selected records, in the order of the names given. */
  fill(selection: Selection, fields: readonly string[]): Promise<readonly FieldFill[]>;
  /** Puts a record under restriction, or lifts it. */
  restrict(subject: string, at: Date | undefined, restriction?: Restriction): Promise<void>;
  /**
   * Ends a record that is to be deleted when nothing keeps it any more. Its moment of expiry moves to `at`, unless it is
   * earlier, so that the record is not used.
   */
  end(subject: string, at: Date): Promise<void>;
  /** Ends many records, as {@link end} does one: those of people, or all. All of them only in an exclusive transaction. */
  endAll(people: readonly string[] | "everyone", at: Date): Promise<void>;
  /** Counts the people who are due until a moment. It changes nothing. */
  countDue(until: Date): Promise<DueCounts>;
  /** Lists people who are due until a moment, by reference. It changes nothing. */
  due(query: DueQuery): Promise<readonly DuePerson[]>;
  /**
   * Puts people under a hold: those who meet conditions, in use or not, or one person. Only an exclusive transaction holds
   * many.
   *
   * @returns The number of people.
   */
  hold(hold: StoredHold, of: { readonly where: readonly Condition[] } | { readonly identity: string }): Promise<number>;
  /** Ends a hold before its time. Returns the number of people whom it kept. Only in an exclusive transaction. */
  release(id: string): Promise<number>;
  /** Lists holds, oldest first: those of one person, or all. */
  holds(subject?: string): Promise<readonly ListedHold[]>;
  /**
   * Notes when a person was last contacted. An earlier moment than the one noted changes nothing. Moves the moment of expiry, if
   * one is given and the moment is new.
   */
  contact(subject: string, at: Date, expiresAt: Date | undefined): Promise<void>;
  /** Deletes a record with its evidence. If the layout has an encrypted field, the record's key is retired too. */
  remove(subject: string): Promise<void>;
  /**
   * Deletes records that may be deleted, with their evidence, as `remove` does. It deletes all such people named, and
   * at most `limit` others. People whose retention is over are put on the suppression list as `expired`, at the moment at
   * which it ended.
   *
   * In an exclusive transaction, fewer than `limit` means that none is left. In other transactions, records that
   * another transaction is working on may be left to it, except those of the people named.
   *
   * @returns The number of records deleted.
   */
  removeExpired(expiry: Expiry): Promise<number>;
  /**
   * Hides values that are over, from now on and in everything that this transaction reads, selects by, groups, measures and
   * compares with. They are as if they were absent, and have no origin. A value that is written over a hidden one is a new
   * one; to write that there is none changes nothing. `find` and `held` hide nothing of a record that is kept as it is.
   */
  hide(over: OverValues): Promise<void>;
  /**
   * Empties values that are over, with their origins and what is remembered of their fields, in at most `limit` records. Records that
   * are kept as they are are left alone. Emptying is no change of the record. Only in an exclusive transaction.
   *
   * @returns The number of values by field; nothing if none is left.
   */
  empty(over: OverValues, limit: number): Promise<ValueCounts>;
  /** Counts the values that {@link empty} would empty. */
  countOver(over: OverValues): Promise<ValueCounts>;
  /**
   * Lists references of people whose records were removed, and whose keys are still to be destroyed; `limit` at most.
   */
  retiredKeys(limit: number): Promise<readonly string[]>;
  /** Takes references off the list of `retiredKeys`, after their keys were destroyed. */
  dropRetiredKeys(subjects: readonly string[]): Promise<void>;
  /**
   * Puts a person on the suppression list for one more reason. If the reason is there already, the later moment counts.
   */
  suppress(suppression: Suppression): Promise<void>;
  /**
   * Reads why people are suppressed; people who are not suppressed are left out. Each reason has its moment, and the
   * reason written last comes last. The store decides which of them counts.
   */
  suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, readonly Suppression[]>>;
  /** Lists people who are suppressed for one reason, ordered by identity. */
  listSuppressed(query: SuppressedQuery): Promise<readonly Suppression[]>;
  /** Takes people off the suppression list, for some reasons; the other reasons stay. */
  unsuppress(identities: readonly string[], reasons: readonly SuppressionReason[]): Promise<void>;
  /** Registers an act that brings data in; returns its number, above 0. */
  addIntake(source: string, at: Date): Promise<number>;
  intakes(numbers: readonly number[]): Promise<readonly Intake[]>;
  /** Keeps notes; one of the same kind and name is replaced. */
  putEntries(entries: readonly Entry[]): Promise<void>;
  /** Reads notes of one kind, in the order of their names' UTF-16 units. */
  entries(query: EntryQuery): Promise<readonly Entry[]>;
  /** Deletes notes of one kind by name. */
  removeEntries(kind: string, ids: readonly string[]): Promise<void>;
  append(events: readonly TrailEvent[]): Promise<void>;
  /**
   * Reads a part of the trail, as far as it is complete; see {@link TrailPage}. Events of this transaction may be left
   * out.
   */
  trail(query: TrailQuery): Promise<TrailPage>;
  /**
   * Counts the operations that read the dataset since a moment, by activity (events `read`, `counted` and `reported`).
   */
  uses(since: Date): Promise<readonly ActivityUse[]>;
  /**
   * Counts the operations that used each field since a moment, by activity (events `read`, `counted`, `reported` and `disclosed`
   * with the field's name). They come in the order of the UTF-16 units of activity and field.
   */
  fieldUses(since: Date): Promise<readonly FieldUse[]>;
}

/**
 * Work on a dataset whose definition is being replaced. It reaches all records, including expired and restricted ones.
 */
export interface EvolvingTransaction extends StorageTransaction {
  /** Reads a part of all records, ordered by reference, after one of them. */
  held(after: string | undefined, limit: number): Promise<readonly StoredRecord[]>;
  /** Moves records' moments of expiry to earlier ones, by reference. A moment that is already earlier stays. */
  shorten(expiries: ReadonlyMap<string, Date>): Promise<void>;
  /** Notes references whose keys are to be destroyed, for {@link StorageTransaction.retiredKeys}. */
  retireKeys(subjects: readonly string[]): Promise<void>;
}
