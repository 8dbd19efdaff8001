import type { JsonObject } from "../../definition/json.js";

/**
 * A note that the store keeps beside the records of a dataset: what a source is called, what an activity declares, a request of
 * a person. It is JSON that adapters keep as it is.
 */
export interface Entry {
  /** The kind of note, such as `source`. */
  readonly kind: string;
  /** Its name among those of its kind. */
  readonly id: string;
  readonly at: Date;
  /** The reference of the person whom it is about. It is deleted with their record. */
  readonly subject?: string;
  readonly body: JsonObject;
}

/** A part of the entries of one kind, in the order of their names. */
export interface EntryQuery {
  readonly kind: string;
  /** Only entries about this person. */
  readonly subject?: string;
  /** The name after which the part begins. */
  readonly after?: string;
  readonly limit: number;
}
