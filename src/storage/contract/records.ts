import type { Selection } from "./queries.js";
import type { StoredValues } from "./values.js";

/** A record on its way in. */
export interface IncomingRecord {
  /** Keyed hash of what identifies the person: 32 hex digits, lower-case. */
  readonly identity: string;
  /** The random reference the person gets if they are new: a UUID, lower-case, never given out before. */
  readonly subject: string;
  /** The values that were sent or filled in; null clears. */
  readonly values: StoredValues;
  /**
   * Origin of each of the layout's fields, in the layout's order. It is the number of an intake, 0 if the schema filled
   * the field in, or null if it was not sent. When records merge, only fields with a number above 0 replace what is
   * held.
   */
  readonly origins: readonly (number | null)[];
  /** Evidence that the basis applies, kept if the record is written. The same moment and version are kept once. */
  readonly evidence: readonly RecordEvidence[];
  readonly at: Date;
  readonly expiresAt: Date;
}

/** Says how `put` of a transaction treats people. */
export interface PutOptions {
  /** Creates people who are not yet held. */
  readonly create: boolean;
  /** Moves the moment of expiry to the incoming one when records merge. */
  readonly renew: boolean;
  /** Looks for contradictions between the incoming record and the one held. If left out, nothing is compared. */
  readonly compare?: Comparing;
}

/**
 * Rules for comparing incoming records with those held, in the statement that writes them. A value that is sent contradicts
 * another value that is held. If either is absent, there is no contradiction.
 */
export interface Comparing {
  /** The fields that are compared; none is encrypted. */
  readonly fields: readonly string[];
  /** Leaves a record unwritten if it contradicts the one held. */
  readonly refuses: boolean;
}

/** Result of one incoming record. */
export interface PutResult {
  /**
   * `absent`: the person is not held, and was not to be created. `restricted`: the record is under restriction.
   * `conflicting`: it contradicts the record, and {@link Comparing} refuses that. In these cases nothing was written. Each
   * is decided by what the statement itself finds: a person who comes in meanwhile is not taken for restricted.
   */
  readonly outcome: "created" | "merged" | "absent" | "restricted" | "conflicting";
  /**
   * The reference of the person whose record was written. If nothing was written, it is the incoming reference, which
   * belongs to nobody. A caller therefore learns no reference of a person to whom the act may not write.
   */
  readonly subject: string;
  /** Compared fields in which a merged or conflicting record contradicts the one held. Left out if there are none. */
  readonly conflicts?: readonly string[];
}

/** A record as it is kept. */
export interface StoredRecord {
  readonly subject: string;
  readonly values: StoredValues;
  /** Origins of the fields, as in {@link IncomingRecord}. */
  readonly origins: readonly (number | null)[];
  readonly collectedAt: Date;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
  readonly restrictedAt: Date | undefined;
}

/** A record that was looked up by the person. */
export interface FoundRecord extends StoredRecord {
  /** All evidence kept of it, oldest first. */
  readonly evidence: readonly RecordEvidence[];
}

/** A choice of expired records to remove. */
export interface Expiry {
  /** A record has expired if it expires at this moment or before. */
  readonly at: Date;
  /** Identities of the people whom an act is about. All of them who have expired are removed. */
  readonly people: readonly string[];
  /** The number of others to remove, at most. */
  readonly limit: number;
}

/** Evidence of the basis, for one person. */
export interface RecordEvidence {
  /** The moment at which the basis came about. */
  readonly at: Date;
  readonly version: string | undefined;
  readonly document: string | undefined;
  /** The number of the intake that brought it. */
  readonly intake: number;
}

/** An act that brought data in. Records' origins refer to its number. */
export interface Intake {
  readonly number: number;
  readonly source: string;
  readonly at: Date;
}

/** Result of an {@link Amendment}. */
export interface AmendResult {
  /** The number of records that were changed. */
  readonly changed: number;
  /** True if the amendment is of one person, who is held under restriction and was left alone. */
  readonly restricted: boolean;
}

/** A change of the identity under which a record is found. */
export interface IdentityMove {
  readonly from: string;
  readonly to: string;
}

/** One change that is the same for many records. */
export interface Amendment {
  /**
   * The people whose records change: those selected, or one person. People who are restricted, or have expired at `at`,
   * are left out.
   */
  readonly of: Selection | { readonly identity: string };
  /** Values that replace those held; null clears. None is of an encrypted field. */
  readonly values: StoredValues;
  /** The source of the values. It is registered as an intake, and the new values have that intake as their origin. */
  readonly source: string;
  readonly at: Date;
  /** The new moment of expiry, if the records' moment of expiry moves with the change. */
  readonly expiresAt: Date | undefined;
}
