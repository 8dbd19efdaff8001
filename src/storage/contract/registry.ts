import type { DatasetLayout } from "../../definition/layout.js";
import type { DefinitionVersion } from "../../definition/registered.js";

/** Entry of an assignment in the registry. */
export interface Registration extends DefinitionVersion {
  /** The oldest version whose stores may go on working, because all changes since then only add. */
  readonly accepts: number;
  /** Key of the pseudonyms in hex, if no outside key store holds it. No dataset's role may read it. */
  readonly key: string | undefined;
  /**
   * Forms of canonical text under which people of this dataset may have been hashed. If left out it is [1], the form of
   * release 0.1.0. A dataset keeps it from one version to the next. `list` and `history` may leave it out.
   */
  readonly identityForms?: readonly number[];
  /** Approval of this version, if it changed what was promised. `registered` may leave it out; `history` does not. */
  readonly approval?: Approval;
}

/** Approval of a change of a definition, with its reason. */
export interface Approval {
  /** The approver's reference, such as `dpo:1`. */
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
  /** The advice that the approver had before them, in the order in which it was given. */
  readonly advice?: readonly GivenAdvice[];
  /** Id of the proposal that was approved. */
  readonly proposal?: string;
}

/** Advice of a data protection officer on a proposal (Art. 39(1)(c) GDPR). It binds nobody (Art. 38(6)). */
export interface GivenAdvice {
  /** The adviser's reference, such as `dpo:1`. */
  readonly by: string;
  readonly advises: "for" | "against" | "neither";
  readonly text: string;
  readonly at: Date;
  /** Set if the text of the proposal was changed afterwards. */
  readonly onEarlierText?: true;
}

/**
 * Change to a definition's next version. Fields in both layouts keep their values and their order, and stand before new
 * ones. If `kind` or `encrypted` of such a field differs, the store has made sure that no value of it is held.
 */
export interface LayoutChange {
  readonly before: DatasetLayout;
  readonly after: DatasetLayout;
  /** The name in `before` of each field that has another in `after`. It keeps its values and origins. */
  readonly renames?: Readonly<Record<string, string>>;
  /** The registration from now on. Its version is that of the layout `after`. */
  readonly registration: Registration;
}
