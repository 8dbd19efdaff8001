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

/**
 * A note of the whole store, which belongs to no dataset: a person's link, a proposal of an assignment that is not there yet. It
 * is JSON that adapters keep as it is. An {@link Entry} is the note of a dataset.
 */
export interface StoreNote {
  /** The kind of note, such as `person-link`. */
  readonly kind: string;
  /** Its name among those of its kind. */
  readonly id: string;
  readonly at: Date;
  /** The moment from which on {@link StoreNotes.removeExpired} deletes it; never if left out. */
  readonly expiresAt?: Date;
  readonly body: JsonObject;
}

/** A note that is kept. */
export interface KeptNote extends StoreNote {
  /** 1 for a new note, and one more with each replacement. */
  readonly version: number;
}

/** A part of the notes of one kind, in the order of their names. */
export interface StoreNoteQuery {
  readonly kind: string;
  /** The name after which the part begins. */
  readonly after?: string;
  readonly limit: number;
}

/**
 * Notes of the whole store. Each call is a transaction of its own. No dataset's role may read them, and they are apart from all
 * datasets.
 */
export interface StoreNotes {
  /**
   * Keeps a new note. If there is one of the same kind and name, nothing happens, even if that one has expired.
   *
   * @returns Tells if the note is kept.
   */
  put(note: StoreNote): Promise<boolean>;
  /**
   * Replaces a note if it still has the version that the caller read. If several callers do it at once, one replaces it.
   *
   * @returns Tells if the note was replaced.
   */
  replace(note: StoreNote, version: number): Promise<boolean>;
  /** Finds a note, even if it has expired. */
  find(kind: string, id: string): Promise<KeptNote | undefined>;
  /** Deletes a note and returns it, even if it has expired. If several callers do it at once, one gets it. */
  take(kind: string, id: string): Promise<KeptNote | undefined>;
  /** Reads notes of one kind, in the order of their names' UTF-16 units, those that have expired too. */
  list(query: StoreNoteQuery): Promise<readonly KeptNote[]>;
  /**
   * Deletes notes of all kinds that have expired at a moment, `limit` at most.
   *
   * @returns The number of notes deleted. Fewer than `limit` means that none is left.
   */
  removeExpired(at: Date, limit: number): Promise<number>;
}
