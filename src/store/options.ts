import type { Activity, AnyAssignment, IsoDuration } from "../assignment/index.js";
import type { StorageAdapter } from "../storage/index.js";
import type { Notify } from "./delivery/channels.js";
import type { KeyStore } from "./keys/pseudonym-keys.js";
import type { SubjectKeys } from "./keys/subject-keys.js";
import type { LogOptions } from "./log/options.js";

/** Options of {@link openStore}. */
export interface StoreOptions {
  /** The storage for the data: `memory()`, `pglite(…)`, `postgres(…)`, or an adapter of your own. */
  readonly storage: StorageAdapter;
  readonly assignments: readonly AnyAssignment[];
  /**
   * The activities under which people are read. They are registered with their history, and reads under others are refused. If left
   * out, any activity may be used, and only its id is known afterwards.
   */
  readonly activities?: readonly Activity[];
  /**
   * Ways to the controllers' DPOs: `webhook()`, `email()` and `callback()` of `purposebound/notify`, or a function. They are used by
   * {@link Store.deliver}, {@link Store.startDelivery} and {@link Store.maintain}, and by no act. The declaration of a
   * controller says what it is told, and when. A channel that is new to an assignment begins at the end of its trail.
   */
  readonly notify?: Notify | readonly Notify[];
  /** Seals trails into signed logs, with `maintain()` and `store.oversight.log()`. If it is left out, nothing is sealed. */
  readonly log?: LogOptions;
  /** Holds the keys of pseudonyms. If it is left out, the registry keeps a random key for each assignment. */
  readonly pseudonymKeys?: KeyStore;
  /** Holds the keys of encrypted fields, one for each person: `fileKeys(…)`, or an adapter of your own. */
  readonly fieldKeys?: SubjectKeys;
  /**
   * The time for which requests of people are kept after they were answered or refused; `P3Y` if left out. They show that people
   * were answered in time.
   */
  readonly requests?: { readonly keep: IsoDuration };
  /** Returns the current time; for tests. */
  readonly now?: () => Date;
}
