import type { Upgraded } from "./schema/upgrade.js";

/** Names of a dataset in the database. None needs quoting, and none derives from input. */
export interface ProvisionedNames {
  /** Id of the assignment. */
  readonly assignment: string;
  readonly schema: string;
  readonly role: string;
}

/** Treatment of the package's own tables that an older release made. */
export interface MigrationOptions {
  /**
   * `upgrade` is the default: opening upgrades the registry, and each dataset that is opened. With `refuse`, opening
   * throws StoreError `storage-outdated`, and you run {@link upgradeStorage}. See `docs/upgrading.md`.
   */
  readonly migrations?: "upgrade" | "refuse";
}

/** Options of `postgres()`. */
export interface PostgresOptions extends MigrationOptions {
  /**
   * Gives statements that run as the owner after the tables of a new assignment were made, in the same transaction. For
   * example, they can place its schema on a node of Citus.
   */
  readonly afterProvision?: (names: ProvisionedNames) => readonly string[];
}

/** Result of upgrading an assignment's tables. If both editions are the same, nothing was done. */
export interface UpgradedAssignment extends Upgraded {
  /** Id of the assignment. */
  readonly assignment: string;
}

/** Result of `upgradeStorage()`. */
export interface UpgradedStorage {
  /** Editions of the registry before and after. */
  readonly registry: Upgraded;
  /** All registered assignments, ordered by id. */
  readonly assignments: readonly UpgradedAssignment[];
}
