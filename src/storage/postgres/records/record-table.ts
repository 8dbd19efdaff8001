import type { Sql } from "sql-template-tag";
import type {
  Amendment,
  AmendResult,
  BroughtPerson,
  BroughtQuery,
  Expiry,
  IdentityMove,
  IncomingRecord,
  PutOptions,
  PutResult,
} from "../../contract/index.js";
import type { SeenLayout } from "../retention/over.js";

/**
 * Place of the people of a dataset: all in one table ({@link WholeTable}), or distributed over several
 * ({@link DistributedTable}). All work is within one transaction.
 */
export interface RecordTable {
  /** Rows lie on several nodes. Statements must then be simple; see `docs/scaling.md`. */
  readonly isDistributed: boolean;
  /** Hides values from now on, in all that it compares with. */
  see(layout: SeenLayout): void;
  /** See StorageTransaction. */
  put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]>;
  /**
   * Changes records alike. `whose` is a condition on their rows, `t`; `one` says which row is meant where it is one, whatever
   * its state.
   */
  amend(amendment: Amendment, whose: Sql, one?: Sql): Promise<AmendResult>;
  /** See StorageTransaction. */
  reidentify(moves: readonly IdentityMove[]): Promise<void>;
  /** Returns the references of the people who are held, by identity. */
  held(identities: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Writes the condition that selects the row of one person's record; undefined if the person is known not to be held.
   */
  selectRow(identity: string): Sql | Promise<Sql | undefined>;
  /** See StorageTransaction. */
  remove(subject: string): Promise<void>;
  /** See StorageTransaction; calls `onFound` if some have expired. */
  removeExpired(expiry: Expiry, onFound: () => void): Promise<number>;
  /** See StorageTransaction. */
  broughtBy(source: string, query: BroughtQuery): Promise<readonly BroughtPerson[]>;
  /** Ends the work, after the transaction has ended. */
  release(): void;
  /** See EvolvingTransaction. */
  shorten(expiries: ReadonlyMap<string, Date>): Promise<void>;
}
