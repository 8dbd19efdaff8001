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
   * Where each of the layout's fields comes from, in the layout's order: the number of an intake, 0 if its schema
   * filled it in, null if it was not sent. On merging, only fields with a number above 0 replace what is held.
   */
  readonly origins: readonly (number | null)[];
  /** What shows that the basis applies; kept if the record is written, each moment and wording once. */
  readonly evidence: readonly RecordEvidence[];
  readonly at: Date;
  readonly expiresAt: Date;
}

/** Says how `put` of a transaction treats people. */
export interface PutOptions {
  /** Whether people not yet held are created. */
  readonly create: boolean;
  /** Whether merging moves the moment of expiry to the incoming one. */
  readonly renew: boolean;
  /** Looks whether what is sent contradicts what is held. Left out, nobody asks. */
  readonly compare?: Comparing;
}

/**
 * Says how incoming records are compared with those held, in the statement that writes them: a value that is sent contradicts
 * another one that is held. Where either is absent, nothing does.
 */
export interface Comparing {
  /** The fields that are compared; none is encrypted. */
  readonly fields: readonly string[];
  /** Whether a record that contradicts what is held is left unwritten. */
  readonly refuses: boolean;
}

/** What became of an incoming record. */
export interface PutResult {
  /**
   * `absent`: not held, and not to be created; `restricted`: held under restriction; `conflicting`: contradicts what is held,
   * where {@link Comparing} refuses that. Of none anything was written. Each is decided by what the statement itself
   * finds: who comes in meanwhile is not taken for restricted.
   */
  readonly outcome: "created" | "merged" | "absent" | "restricted" | "conflicting";
  /**
   * The reference of the person whose record was written. Where nothing was, the incoming one, which is nobody's: whom an
   * act may not write to, it is not told of.
   */
  readonly subject: string;
  /** Those of the compared fields in which a merged or conflicting record contradicts what was held; left out if there are none. */
  readonly conflicts?: readonly string[];
}

/** A record as it is kept. */
export interface StoredRecord {
  readonly subject: string;
  readonly values: StoredValues;
  /** As in {@link IncomingRecord}. */
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
  /** Identities of the people whom an act is about. Those who have expired are all removed. */
  readonly people: readonly string[];
  /** The number of others to remove, at most. */
  readonly limit: number;
}

/** Evidence of the basis, for one person. */
export interface RecordEvidence {
  /** When the basis came about. */
  readonly at: Date;
  readonly version: string | undefined;
  readonly document: string | undefined;
  /** The number of the intake that brought it. */
  readonly intake: number;
}

/** An act that brought data in: what records' origins refer to. */
export interface Intake {
  readonly number: number;
  readonly source: string;
  readonly at: Date;
}

/** What became of an {@link Amendment}. */
export interface AmendResult {
  /** The number of records that were changed. */
  readonly changed: number;
  /** Whether the one person that it is of is held under restriction, and was left alone for that; false for selections. */
  readonly restricted: boolean;
}

/** A record is found under another identity from now on. */
export interface IdentityMove {
  readonly from: string;
  readonly to: string;
}

/** One change of many records alike. */
export interface Amendment {
  /** Whose: of those selected, or of one person; never of people who are restricted, or have expired at its moment. */
  readonly of: Selection | { readonly identity: string };
  /** Values that replace those held; null clears. None is of an encrypted field. */
  readonly values: StoredValues;
  /** The source it comes from: registered as an intake, which is from then on where these values come from. */
  readonly source: string;
  readonly at: Date;
  /** Where the records' moment of expiry moves with it. */
  readonly expiresAt: Date | undefined;
}
