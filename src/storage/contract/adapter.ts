import type { DatasetLayout } from "../../definition/layout.js";
import type { LayoutChange, Registration } from "./registry.js";
import type { TrailEvent } from "./trail.js";
import type { EvolvingTransaction, StorageTransaction } from "./transaction.js";

/**
 * The contract between the store and whatever keeps the data. The store validates, pseudonymises, checks the basis
 * and keeps the suppression list's rules; an adapter keeps what it is given, each assignment apart, and all that
 * changes within one transaction together or not at all.
 */
export interface StorageAdapter {
  /** What it is, such as "memory" or "PostgreSQL". */
  readonly name: string;
  /** What it can do; tests of a capability run where it is claimed. */
  readonly supports: StorageSupport;
  /** Connects, and makes sure that isolation holds. @throws StoreError `storage-unsafe`, `storage-locked`, `storage-unsupported` */
  open(): Promise<void>;
  /** Lets go of connections and locks. */
  close(): Promise<void>;
  /** What is registered under assignments' ids, of those that are; however many, in a few round trips. */
  registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>>;
  /**
   * Lists what is registered, in the order of the ids' UTF-16 units; without keys, and without a look at any dataset, so that
   * it costs what the registrations take.
   *
   * @param after - The last id of the page before; undefined for the first page.
   * @param limit - The most that is wanted; fewer come only where there are no more.
   */
  list(after: string | undefined, limit: number): Promise<ReadonlyMap<string, Registration>>;
  /** All versions ever registered under an id, oldest first, with who approved each; without keys. */
  history(id: string): Promise<readonly Registration[]>;
  /**
   * Makes the place for a dataset where there is none, with exactly the layout's fields, registers it, and begins its
   * trail with the event; all at once. Returns what is registered afterwards: where another process was faster, what
   * that one registered.
   */
  provision(layout: DatasetLayout, registration: Registration, event: TrailEvent): Promise<Registration>;
  /**
   * Replaces a registered definition by its next version, and makes the dataset's shape that of the layout after: adds
   * the fields that only this one has, drops those that only the one before has, with their values, and keeps records'
   * origins with their fields; all at once with the work, which runs first, on the shape before, while no other
   * transaction on the dataset runs, reading ones included. Rolls back if it throws. Earlier versions stay in the history.
   * @throws StoreError `assignment-changed` if what is registered is not the version before.
   */
  evolve(change: LayoutChange, work: (transaction: EvolvingTransaction) => Promise<void>): Promise<void>;
  /**
   * Runs work on one dataset in one transaction, which can reach no other dataset. Rolls back if the work throws; may run
   * the work again where the transaction lost to another one.
   * `shared` transactions of one dataset may overlap; an `exclusive` one overlaps with no other writing one: whatever the
   * work asks for waits until then.
   * @throws StoreError `assignment-changed` if what is registered accepts no stores of the layout's version any more.
   */
  transaction<Result>(
    layout: DatasetLayout,
    mode: "read" | "shared" | "exclusive",
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<Result>;
  /** Names of everything kept for a dataset beside its records' fields and the fields themselves, as storage has them. */
  columns(layout: DatasetLayout): Promise<readonly StoredColumn[]>;
}

/**
 * What an adapter can do beyond what every adapter does. Nothing else in the contract is optional: a method that not every
 * adapter had would be named here, and the conformance suite chooses its groups by this alone.
 */
export interface StorageSupport {
  /** Data outlive the process. */
  readonly persistence: boolean;
  /** Several processes may work on the same data. */
  readonly multiProcess: boolean;
  /**
   * Behind `removeExpired`, `addIntake` and reads, other operations may be asked for before those have come back, and find what
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
