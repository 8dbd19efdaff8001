import type { EndSignal } from "../../boundary/index.js";
import type { DatasetLayout } from "../../definition/layout.js";
import type { StoreNotes } from "./notes.js";
import type { LayoutChange, Registration } from "./registry.js";
import type { TrailEvent } from "./trail.js";
import type { EvolvingTransaction, StorageTransaction } from "./transaction.js";

/**
 * Contract between the store and the code that keeps the data.
 *
 * The store validates, pseudonymises, checks the basis and applies the rules of the suppression list. An adapter keeps
 * what it is given, each assignment apart. All changes of one transaction happen together or not at all.
 */
export interface StorageAdapter {
  /** Name of the kind of storage, such as "memory" or "PostgreSQL". */
  readonly name: string;
  /** Capabilities. The conformance suite tests each capability that is claimed. */
  readonly supports: StorageSupport;
  /** Notes of the whole store, which belong to no dataset. */
  readonly notes: StoreNotes;
  /**
   * Connects, and makes sure that isolation holds.
   * @throws StoreError `storage-unsafe`, `storage-locked`, `storage-unsupported`
   */
  open(): Promise<void>;
  /** Closes connections and releases locks. */
  close(): Promise<void>;
  /** Returns the moment by the clock of storage. It decides what is due, whatever the clocks of processes say. */
  clock(): Promise<Date>;
  /**
   * Reads registrations by assignments' ids; ids that are not registered are left out. Any number of ids takes a few
   * round trips.
   */
  registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>>;
  /**
   * Lists registrations in the order of the ids' UTF-16 units, without keys. It looks at no dataset, so that a page
   * costs only what its registrations take.
   *
   * @param after - The last id of the page before; undefined for the first page.
   * @param limit - The largest number wanted. Fewer are returned only if there are no more.
   */
  list(after: string | undefined, limit: number): Promise<ReadonlyMap<string, Registration>>;
  /** All versions ever registered under an id, oldest first, with who approved each. Keys are left out. */
  history(id: string): Promise<readonly Registration[]>;
  /**
   * Creates a dataset if there is none: makes its place with exactly the layout's fields, registers it, and begins its
   * trail with the event. All of this happens at once.
   *
   * @returns The registration that stands afterwards. If another process was faster, it is that process's registration.
   */
  provision(layout: DatasetLayout, registration: Registration, event: TrailEvent): Promise<Registration>;
  /**
   * Replaces a registered definition by its next version, and gives the dataset the shape of the layout `after`. It
   * adds the fields that only `after` has. It drops the fields that only `before` has, with their
   * values and with what is remembered of them. Records' origins stay with their fields.
   *
   * The work runs first, on the shape before, and all of it is one transaction. No other transaction on the dataset
   * runs meanwhile, not even a reading one. If the work throws, everything is rolled back. Earlier versions stay in the
   * history.
   *
   * @throws StoreError `assignment-changed` if the registered version is not the one of `before`.
   */
  evolve(change: LayoutChange, work: (transaction: EvolvingTransaction) => Promise<void>): Promise<void>;
  /**
   * Runs work on one dataset in one transaction, which can reach no other dataset. If the work throws, the transaction
   * is rolled back. If the transaction lost to another one, the work may run again.
   *
   * `shared` transactions of one dataset may overlap. An `exclusive` one overlaps with no other writing transaction;
   * what its work asks for waits until the others have ended.
   *
   * @throws StoreError `assignment-changed` if the registered version no longer accepts stores of the layout's version.
   */
  transaction<Result>(
    layout: DatasetLayout,
    mode: "read" | "shared" | "exclusive",
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Writes anew what is kept of datasets, so that nothing of deleted records and removed fields stays in files that storage
   * can write. Work on a dataset may wait meanwhile. It ends early, between two pieces of work, if `signal` says so.
   *
   * @returns The ids of the datasets that were done.
   */
  compact(layouts: readonly DatasetLayout[], signal?: EndSignal): Promise<readonly string[]>;
  /**
   * Joins a transaction that the application has begun on a connection of its own. Left out if storage has no such transactions.
   * Each transaction of the result is a part of it: a failure undoes that part alone, and the application's commit or rollback
   * decides on all of them. The result is used by one caller at a time.
   *
   * @throws StoreError `storage-unsupported`; and `transaction-unsuitable` from each part
   */
  join?(connection: object): JoinedTransaction;
  /**
   * Lists the columns kept for a dataset, as storage itself reports them: the records' fields and everything beside
   * them.
   */
  columns(layout: DatasetLayout): Promise<readonly StoredColumn[]>;
}

/** A transaction of the application, of which acts are parts. */
export type JoinedTransaction = Pick<StorageAdapter, "transaction">;

/**
 * Capabilities of an adapter beyond those of every adapter. Nothing else in the contract is optional but
 * {@link StorageAdapter.join}. The conformance suite chooses its groups by this alone.
 */
export interface StorageSupport {
  /** Data outlive the process. */
  readonly persistence: boolean;
  /** Several processes may work on the same data. */
  readonly multiProcess: boolean;
  /**
   * Operations may be asked for before an earlier `removeExpired`, `addIntake` or read has come back. They find what
   * they would find afterwards. The store then asks for several at once, which saves round trips.
   */
  readonly pipelining: boolean;
}

/** A column as the database itself reports it. */
export interface StoredColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}
