import type { DatasetLayout } from "../../definition/layout.js";
import type { DefinitionVersion } from "../../definition/registered.js";

/** What the registry holds of an assignment. */
export interface Registration extends DefinitionVersion {
  /** The oldest version whose stores may go on working: what changed since only adds. */
  readonly accepts: number;
  /** Key of the pseudonyms in hex, where no key store outside holds it. No dataset's role may read it. */
  readonly key: string | undefined;
  /**
   * The forms of canonical text under which people of this dataset may have been hashed; [1] if left out, which is what release
   * 0.1.0 wrote. Kept from one version to the next; `list` and `history` may leave it out.
   */
  readonly identityForms?: readonly number[];
  /** Who approved this version, if it changed what was promised; `registered` may leave it out, `history` does not. */
  readonly approval?: Approval;
}

/** Who approved a change of a definition, and why. */
export interface Approval {
  /** By reference, such as `dpo:1`. */
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
}

/**
 * A definition's next version. Fields that are in both layouts keep their values and their order, before new ones; where
 * such a field is kept otherwise (`kind`, `encrypted`), the store has made sure that no value of it is held.
 */
export interface LayoutChange {
  readonly before: DatasetLayout;
  readonly after: DatasetLayout;
  /** What is registered from now on; its version is that of the layout after. */
  readonly registration: Registration;
}
