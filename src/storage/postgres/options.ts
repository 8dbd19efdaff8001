import type { Upgraded } from "./schema/upgrade.js";

/** What a dataset is called in the database. None of the names needs quoting; none derives from input. */
export interface ProvisionedNames {
  /** Id of the assignment. */
  readonly assignment: string;
  readonly schema: string;
  readonly role: string;
}

/** A choice of who upgrades the package's own tables that an older release made. */
export interface MigrationOptions {
  /**
   * `upgrade`, if left out: opening upgrades the registry, and each dataset that is opened. `refuse`: opening throws
   * StoreError `storage-outdated`, and {@link upgradeStorage} upgrades them when you run it. See `docs/upgrading.md`.
   */
  readonly migrations?: "upgrade" | "refuse";
}

/** Options of `postgres()`. */
export interface PostgresOptions extends MigrationOptions {
  /**
   * Gives statements that run, as the owner, when the tables of a new assignment have been made, in the same transaction:
   * to place its schema on a node of Citus, say.
   */
  readonly afterProvision?: (names: ProvisionedNames) => readonly string[];
}

/** Editions of an assignment's tables before and after an upgrade; nothing was done if they are equal. */
export interface UpgradedAssignment extends Upgraded {
  /** Id of the assignment. */
  readonly assignment: string;
}

/** The result of `upgradeStorage()`. */
export interface UpgradedStorage {
  /** Editions of the registry before and after. */
  readonly registry: Upgraded;
  /** All assignments that are registered, by their ids. */
  readonly assignments: readonly UpgradedAssignment[];
}
