import type { Sql } from "sql-template-tag";
import type {
  Amendment,
  AmendResult,
  Expiry,
  IdentityMove,
  IncomingRecord,
  PutOptions,
  PutResult,
} from "../../contract/index.js";

/**
 * How the people of a dataset are kept: all in one table ({@link WholeTable}), or distributed over several
 * ({@link DistributedTable}). All work is within one transaction.
 */
export interface RecordTable {
  /** Whether rows lie on several nodes, so that statements must be simple: see `docs/scaling.md`. */
  readonly isDistributed: boolean;
  /** See StorageTransaction. */
  put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]>;
  /**
   * Changes records alike. `whose` is a condition on their rows, `t`; `one` says which row is meant where it is one, whatever
   * its state.
   */
  amend(amendment: Amendment, whose: Sql, one?: Sql): Promise<AmendResult>;
  /** See StorageTransaction. */
  reidentify(moves: readonly IdentityMove[]): Promise<void>;
  /** References of those of the people who are held, by identity. */
  held(identities: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The condition that the row of one person's record meets; nothing where it is known that nobody's does. */
  selectRow(identity: string): Sql | Promise<Sql | undefined>;
  /** See StorageTransaction. */
  remove(subject: string): Promise<void>;
  /** See StorageTransaction; says so when it has found some. */
  removeExpired(expiry: Expiry, onFound: () => void): Promise<number>;
  /** See EvolvingTransaction. */
  shorten(expiries: ReadonlyMap<string, Date>): Promise<void>;
}
