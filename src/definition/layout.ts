import type { ColumnShape } from "../boundary/index.js";

/** The shape of one assignment's dataset. */
export interface DatasetLayout {
  /** Id of the assignment; its form allows names to be derived from it. */
  readonly id: string;
  /** Version of the definition that it follows: the number of its registration. */
  readonly version: number;
  /** The declared fields. Their order is fixed once registered: records refer to it. */
  readonly fields: readonly LayoutField[];
}

/** A field as storage sees it. */
export interface LayoutField extends ColumnShape {
  readonly name: string;
  readonly indexed: boolean;
  /** Its values come encrypted by the store, as text; adapters neither compare nor index them. */
  readonly encrypted?: boolean;
}
