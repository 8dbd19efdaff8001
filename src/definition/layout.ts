import type { ColumnShape } from "../boundary/index.js";

/** The shape of one assignment's dataset. */
export interface DatasetLayout {
  /** Id of the assignment. Its form allows names to be derived from it. */
  readonly id: string;
  /** Version of the definition that it follows, which is the number of its registration. */
  readonly version: number;
  /** The declared fields. Their order is fixed once registered, because records refer to it. */
  readonly fields: readonly LayoutField[];
  /**
   * Versions of the evidence that covers the purpose. A record whose latest evidence has another version may not be used.
   * If left out, evidence decides nothing.
   */
  readonly versions?: readonly string[];
}

/** A field as storage sees it. */
export interface LayoutField extends ColumnShape {
  readonly name: string;
  readonly indexed: boolean;
  /** The store encrypts its values, which come as text. Adapters neither compare nor index them. */
  readonly encrypted?: boolean;
  /**
   * The name that it was first registered under, to which encrypted values and hashes are bound. Left out if it is still that. It has a
   * number if another field of the dataset had the same name first.
   */
  readonly firstName?: string;
}
