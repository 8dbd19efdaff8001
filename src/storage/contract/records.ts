import type { JsonObject } from "../../definition/json.js";
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
  /**
   * Evidence that the basis applies, kept if the record is written. The same moment and version are kept once, as they came
   * first. If several have one moment, the piece that was sent last counts; see `isCovered`.
   */
  readonly evidence: readonly RecordEvidence[];
  /** The moment of the act, which is the same for all records of one `put`. */
  readonly at: Date;
  /** The moment at which the data were collected, as their evidence states it. It is `at` if nothing is stated. */
  readonly collectedAt: Date;
  readonly expiresAt: Date;
  /** Things to remember of the record; see {@link Remembered}. If left out, what is remembered stays. */
  readonly remembered?: Remembered;
}

/**
 * Things that the store remembers of the fields of a record beside their values, such as which were corrected, by the names of the
 * fields. Adapters keep it as it is, and delete it with the record. When a definition is replaced, the key of a field that is gone is
 * deleted, and that of a renamed field is renamed.
 */
export type Remembered = Readonly<Record<string, JsonObject>>;

/** Says how `put` of a transaction treats people. */
export interface PutOptions {
  /** Creates people who are not yet held. */
  readonly create: boolean;
  /**
   * Says when merging moves the moment of expiry to the incoming one.
   *
   * - `never`: it stays.
   * - `changed`: if a value that was sent differs from the one held, and the incoming moment is later.
   * - `later`: if the incoming moment is later, whether or not a value differs.
   * - `{ sent }`: if this field was sent.
   */
  readonly renew: Renewal;
  /**
   * Id of the source, which is noted as one more that brought the people who are held. If left out, none is noted. New people
   * were brought by the source of their intake.
   */
  readonly source?: string;
  /**
   * True if the store has decided what may be written to records that remember something. If left out, such records are
   * not written; see `undecided` in {@link PutResult}.
   */
  readonly decided?: boolean;
  /** Looks for contradictions between the incoming record and the one held. If left out, nothing is compared. */
  readonly compare?: Comparing;
}

/** See {@link PutOptions}. */
export type Renewal = "never" | "changed" | "later" | { readonly sent: string };

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
   * `absent`: the person is not held, and was not to be created. `restricted`: the record is under restriction. `kept`: a
   * hold alone keeps the record. `conflicting`: it contradicts the record, and {@link Comparing} refuses that.
   * `undecided`: the record remembers something, on which the store decides. In these cases nothing was written. Each
   * is decided by what the statement itself finds: a person who comes in meanwhile is not taken for restricted. No other
   * transaction changes an undecided record before this one ends.
   */
  readonly outcome: "created" | "merged" | "absent" | "restricted" | "kept" | "conflicting" | "undecided";
  /**
   * The reference of the person whose record was written, or is undecided. If nothing was written, it is the incoming
   * reference, which belongs to nobody. A caller therefore learns no reference of a person to whom the act may not write.
   */
  readonly subject: string;
  /** The memory of an undecided record. */
  readonly remembered?: Remembered;
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
  /** The last moment at which a value changed. */
  readonly updatedAt: Date;
  readonly expiresAt: Date;
  /** The last contact that was noted. */
  readonly contactedAt: Date | undefined;
  readonly restrictedAt: Date | undefined;
  /** Undefined if the record is not restricted. */
  readonly restriction: Restriction | undefined;
  /** The moment at which the last of its holds ends. */
  readonly heldUntil: Date | undefined;
  /** The moment at which it was to be deleted, while something kept it. */
  readonly endedAt: Date | undefined;
  /** Notes of the store; see {@link Remembered}. */
  readonly remembered: Remembered | undefined;
}

/** Facts on a record without its values. */
export interface InspectedRecord
  extends Pick<
    StoredRecord,
    "subject" | "collectedAt" | "updatedAt" | "expiresAt" | "restrictedAt" | "heldUntil" | "endedAt"
  > {
  /** The intake of each field that has a value, 0 for one that a schema filled in; null for the other fields. */
  readonly origins: readonly (number | null)[];
  /** The latest evidence; undefined if there is none. */
  readonly evidence: Pick<RecordEvidence, "at" | "version"> | undefined;
}

/** Facts on a restriction of processing (Art. 18 GDPR). */
export interface Restriction {
  /** Ground of Art. 18(1). */
  readonly ground: string | undefined;
  /** The date of its review. */
  readonly reviewAt: Date | undefined;
}

/** A hold: a legal reason to keep what is otherwise due to go (Art. 17(3) GDPR). */
export interface StoredHold {
  /** Random id (UUID). One hold may keep many people. */
  readonly id: string;
  readonly reason: string;
  readonly law: string;
  readonly at: Date;
  readonly until: Date;
}

/** A hold, and the number of people whom it keeps. */
export interface ListedHold extends StoredHold {
  readonly people: number;
}

/** A person whom one source alone brought. */
export interface BroughtPerson {
  readonly subject: string;
  readonly identity: string;
  /** A hold or a restriction keeps the record from being deleted at the moment asked about. */
  readonly isKept: boolean;
}

/** The number of people who are due until a moment, by reason; see {@link DuePerson}. */
export type DueCounts = Readonly<Record<DuePerson["because"], number>>;

/** A person about whom something is due. */
export interface DuePerson {
  readonly subject: string;
  /**
   * - `retention`: the record may be deleted by then; see `mayBeDeleted`.
   * - `ended`: the same, of a record that was to be deleted before, and was kept.
   * - `review`: the record is restricted, and its review is due.
   */
  readonly because: "retention" | "ended" | "review";
  /** The moment from which it may be deleted, or that of the review. */
  readonly at: Date;
}

/** A record that was looked up by the person. */
export interface FoundRecord extends StoredRecord {
  /** All evidence kept of it, oldest first. The piece that decides comes last; see `isCovered`. */
  readonly evidence: readonly RecordEvidence[];
}

/** A field whose values are over if they were obtained at a moment or before; see `isValueOver`. */
export interface FieldCutoff {
  readonly field: string;
  readonly until: Date;
}

/** Values that are over, and are to be hidden, emptied or counted. */
export interface OverValues {
  /** At most one for a field. None of the fields is required. */
  readonly fields: readonly FieldCutoff[];
  /** The moment at which it is judged if a record is kept as it is; see `isKeptAsItIs`. */
  readonly at: Date;
}

/** The number of values, by the names of their fields. Fields without any are left out. */
export type ValueCounts = Readonly<Record<string, number>>;

/** A choice of records to remove, because their time is over. */
export interface Expiry {
  /** The moment at which it is judged if a record may be deleted; see `mayBeDeleted`. */
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
  /** Why one person's record was left alone, if it is held all the same. */
  readonly state?: "restricted" | "kept";
}

/** A change of the identity under which a record is found. */
export interface IdentityMove {
  readonly from: string;
  readonly to: string;
}

/** One change that is the same for many records. */
export interface Amendment {
  /** The people whose records change: those selected, or one person. Records that may not be used at `at` are left out. */
  readonly of: Selection | { readonly identity: string };
  /** Values that replace those held; null clears. None is of an encrypted field. */
  readonly values: StoredValues;
  /** The source of the values. It is registered as an intake, and the new values have that intake as their origin. */
  readonly source: string;
  readonly at: Date;
  /** The new moment of expiry, if the records' moment of expiry moves with the change. */
  readonly expiresAt: Date | undefined;
  /** Things to remember from now on, by field. Each part replaces the one of its name that is remembered of that field. */
  readonly remembered?: Remembered;
}
