import type { ColumnShape } from "../boundary/index.js";

/**
 * The contract between the store and whatever keeps the data. The store validates, pseudonymises, checks the basis
 * and keeps the suppression list's rules; an adapter keeps what it is given, each assignment apart, and all that
 * changes within one transaction together or not at all.
 */
export interface StorageAdapter {
  /** What it is, such as "memory" or "PostgreSQL". */
  readonly name: string;
  /** What it can do; tests of a capability run where it is claimed. */
  readonly supports: StorageSupport;
  /** Connects, and makes sure that isolation holds. @throws StoreError `storage-unsafe`, `storage-locked`, `storage-unsupported` */
  open(): Promise<void>;
  /** Lets go of connections and locks. */
  close(): Promise<void>;
  /** What is registered under assignments' ids, of those that are; however many, in a few round trips. */
  registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>>;
  /** All versions ever registered under an id, oldest first, with who approved each; without keys. */
  history(id: string): Promise<readonly Registration[]>;
  /**
   * Makes the place for a dataset where there is none, with exactly the layout's fields, registers it, and begins its
   * trail with the event; all at once. Returns what is registered afterwards: where another process was faster, what
   * that one registered.
   */
  provision(layout: DatasetLayout, registration: Registration, event: TrailEvent): Promise<Registration>;
  /**
   * Replaces a registered definition by its next version, and makes the dataset's shape that of the layout after: adds
   * the fields that only this one has, drops those that only the one before has, with their values, and keeps records'
   * origins with their fields; all at once with the work, which runs first, on the shape before, while no other
   * transaction on the dataset runs, reading ones included. Rolls back if it throws. Earlier versions stay in the history.
   * @throws StoreError `assignment-changed` if what is registered is not the version before.
   */
  evolve(change: LayoutChange, work: (transaction: EvolvingTransaction) => Promise<void>): Promise<void>;
  /**
   * Runs work on one dataset in one transaction, which can reach no other dataset. Rolls back if the work throws; may run
   * the work again where the transaction lost to another one.
   * `shared` transactions of one dataset may overlap; an `exclusive` one overlaps with no other writing one: whatever the
   * work asks for waits until then.
   * @throws StoreError `assignment-changed` if what is registered accepts no stores of the layout's version any more.
   */
  transaction<Result>(
    layout: DatasetLayout,
    mode: "read" | "shared" | "exclusive",
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<Result>;
  /** Names of everything kept for a dataset beside its records' fields and the fields themselves, as storage has them. */
  columns(layout: DatasetLayout): Promise<readonly StoredColumn[]>;
}

/** Capabilities of an adapter. */
export interface StorageSupport {
  /** Data outlive the process. */
  readonly persistence: boolean;
  /** Several processes may work on the same data. */
  readonly processes: boolean;
  /**
   * Behind `removeExpired`, `addIntake` and reads, other operations may be asked for before those have come back, and find what
   * they would find afterwards. The store then asks for several at once, which saves round trips.
   */
  readonly ahead?: boolean;
}

/** The shape of one assignment's dataset. */
export interface DatasetLayout {
  /** Id of the assignment; its form allows names to be derived from it. */
  readonly id: string;
  /** Version of the definition that it follows: the number of its {@link Registration}. */
  readonly version: number;
  /** The declared fields. Their order is fixed once registered: records refer to it. */
  readonly fields: readonly LayoutField[];
}

/**
 * A definition's next version. Fields that are in both layouts keep their values and their order, before new ones; where
 * such a field is kept otherwise (`kind`, `sealed`), the store has made sure that no value of it is held.
 */
export interface LayoutChange {
  readonly before: DatasetLayout;
  readonly after: DatasetLayout;
  /** What is registered from now on; its version is that of the layout after. */
  readonly registration: Registration;
}

/** A field as storage sees it. */
export interface LayoutField extends ColumnShape {
  readonly name: string;
  readonly indexed: boolean;
  /** Its values come encrypted by the store, as text; adapters neither compare nor index them. */
  readonly sealed?: boolean;
}

/** What the registry holds of an assignment. */
export interface Registration {
  /** 1 for the first, and one more with each change. */
  readonly version: number;
  /** The oldest version whose stores may go on working: what changed since only adds. */
  readonly accepts: number;
  /** Hash of what the definition promises: fields, purpose, basis, controller, retention. */
  readonly terms: string;
  /** The definition, for people and for telling changes. */
  readonly definition: JsonObject;
  /** Key of the pseudonyms in hex, where no key store outside holds it. No dataset's role may read it. */
  readonly key: string | undefined;
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

/** A column as the database itself reports it. */
export interface StoredColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/** JSON. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A value as it is kept: by the field's kind, JSON for `json`; null for absent. */
export type StoredValue = JsonValue | Date | bigint;
/** Values by field. */
export type StoredValues = Readonly<Record<string, StoredValue>>;

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

/** What became of an incoming record. */
export interface PutResult {
  /** `absent`: not held, and not to be created; `restricted`: held under restriction. Of neither anything was written. */
  readonly outcome: "created" | "merged" | "absent" | "restricted";
  /**
   * The reference of the person whose record was written. Where nothing was, the incoming one, which is nobody's: whom an
   * act may not write to, it is not told of.
   */
  readonly subject: string;
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
  /** As `evidence` of the transaction has it, where it was wanted and came along; otherwise the store asks. */
  readonly evidence?: readonly RecordEvidence[];
}

/** Evidence of the basis, for one person. */
export interface RecordEvidence {
  /** When the basis came about. */
  readonly at: Date;
  readonly wording: string | undefined;
  readonly reference: string | undefined;
  /** The number of the intake that brought it. */
  readonly intake: number;
}

/** An act that brought data in: what records' origins refer to. */
export interface Intake {
  readonly number: number;
  readonly source: string;
  readonly at: Date;
}

/** Why a person is not let in again. */
export interface Suppression {
  readonly identity: string;
  readonly reason: SuppressionReason;
  readonly at: Date;
}
/** See {@link Suppression}. */
export type SuppressionReason = "erased" | "consent-withdrawn" | "objected";

/** A comparison of a field with a value. `not` also holds where the field is absent. */
export type Condition =
  | { readonly field: string; readonly op: "eq" | "not" | "lt" | "lte" | "gt" | "gte"; readonly value: StoredValue }
  | { readonly field: string; readonly op: "in"; readonly value: readonly StoredValue[] }
  | { readonly field: string; readonly op: "startsWith"; readonly value: string }
  | { readonly field: string; readonly op: "exists"; readonly value: boolean };

/** Which records: those that meet all conditions, have not expired at a moment, and are not restricted. */
export interface Selection {
  readonly where: readonly Condition[];
  readonly at: Date;
}

/** One change of many records alike. */
export interface Amendment {
  /** Whose: of those selected, or of one person; never of people who are restricted, or have expired at its moment. */
  readonly of: Selection | { readonly identity: string };
  /** Values that replace those held; null clears. None is of a sealed field. */
  readonly values: StoredValues;
  /** The source it comes from: registered as an intake, which is from then on where these values come from. */
  readonly source: string;
  readonly at: Date;
  /** Where the records' moment of expiry moves with it. */
  readonly expiresAt: Date | undefined;
}

/** A part of the selected records, ordered by reference. */
export interface PageQuery extends Selection {
  readonly fields: readonly string[];
  /** The reference after which the page begins. */
  readonly after: string | undefined;
  readonly limit: number;
  /**
   * Whether the references of all rows are needed, as they are if left out, or that of the last row alone; the others may
   * then be empty.
   */
  readonly subjects?: "all" | "last";
  /** Whether the page is expected to hold all that is left: if it does, its rows may come in any order. */
  readonly isLikelyLast?: boolean;
}

/** One row of a page. */
export interface PageRow {
  readonly subject: string;
  readonly values: StoredValues;
}

/** What a report is grouped by: a field's values, or bands of a number given by their lower bounds. */
export interface Grouping {
  readonly field: string;
  readonly bands: readonly number[] | undefined;
}

/** What a report computes. */
export interface Measure {
  readonly of: "avg" | "min" | "max" | "count";
  readonly field: string;
}

/** Groups and measures over the selected records. */
export interface AggregateQuery extends Selection {
  readonly by: readonly Grouping[];
  readonly measures: readonly Measure[];
}

/** One group: its key in the order of `by` (the number of the band, 0 for below the first), people, measures. */
export interface AggregateRow {
  readonly key: readonly StoredValue[];
  readonly people: number;
  readonly values: readonly StoredValue[];
}

/** What happened, by names and counts; never a personal value. */
export interface TrailEvent {
  /** Random id (UUID). */
  readonly id: string;
  readonly at: Date;
  readonly act: TrailAct;
  /** Who acted, by reference, such as `agent:42`. */
  readonly actor: string;
  /** Joins the events of one operation, such as the batches of an import. */
  readonly operation: string;
  readonly activity?: string;
  readonly source?: string;
  /** Names of the fields concerned. */
  readonly fields?: readonly string[];
  readonly counts?: Readonly<Record<string, number>>;
}

/** The acts that the trail knows. */
export type TrailAct =
  | "defined"
  | "evolved"
  | "added"
  | "imported"
  | "refused"
  | "read"
  | "counted"
  | "reported"
  | "accessed"
  | "exported"
  | "rectified"
  | "restricted"
  | "unrestricted"
  | "erased"
  | "objected"
  | "consent-withdrawn"
  | "expired"
  | "notification-failed"
  | "key-destruction-failed";

/** Which events to read: in the order they were written. */
export interface TrailQuery {
  readonly acts: readonly TrailAct[] | undefined;
  readonly since: Date | undefined;
  /** Position after which to begin. */
  readonly after: number;
  readonly limit: number;
}

/** An event and its position in the trail. */
export interface TrailEntry {
  readonly position: number;
  readonly event: TrailEvent;
}

/** How an activity used a dataset. */
export interface ActivityUse {
  /** Empty for reads under none. */
  readonly activity: string;
  /** How many operations, each of one event or of several. */
  readonly times: number;
  readonly lastAt: Date;
}

/** Work on one dataset within one transaction. Reads may be asked for at once, before those before have come back. */
export interface StorageTransaction {
  /**
   * Creates or merges records with their evidence, one for each identity; results in the order given. Merging leaves
   * alone what was not sent. `create: false` writes to people already held only.
   */
  put(records: readonly IncomingRecord[], options: PutOptions): Promise<readonly PutResult[]>;
  /**
   * Changes records alike, without their being read; returns how many. Without it, the store reads who they are, and puts
   * them. Many are changed in exclusive transactions only.
   */
  amend?(amendment: Amendment): Promise<number>;
  /** @param wanted - What the store will ask for next, which may come along. */
  find(identity: string, wanted?: "evidence"): Promise<StoredRecord | undefined>;
  /** References of those of the people who are held, by identity: expired and restricted ones too. */
  subjects(identities: readonly string[]): Promise<ReadonlyMap<string, string>>;
  page(query: PageQuery): Promise<readonly PageRow[]>;
  count(selection: Selection): Promise<number>;
  aggregate(query: AggregateQuery): Promise<readonly AggregateRow[]>;
  /** Puts a record under restriction, or lifts it. */
  restrict(subject: string, at: Date | undefined): Promise<void>;
  /** Deletes a record with its evidence; where a field of the layout is sealed, its key is retired with it. */
  remove(subject: string): Promise<void>;
  /** Deletes all records that have expired, with their evidence and as `remove` does; returns how many. */
  removeExpired(at: Date): Promise<number>;
  /** References of people whose records were removed, and whose keys are still to be destroyed: `limit` at most. */
  retiredKeys(limit: number): Promise<readonly string[]>;
  /** Takes references off that list: their keys are destroyed. */
  dropRetiredKeys(subjects: readonly string[]): Promise<void>;
  suppress(suppression: Suppression): Promise<void>;
  suppressed(identities: readonly string[]): Promise<ReadonlyMap<string, Suppression>>;
  /** Takes people off the suppression list. */
  unsuppress(identities: readonly string[]): Promise<void>;
  /** Evidence kept for a person, oldest first. */
  evidence(subject: string): Promise<readonly RecordEvidence[]>;
  /** Registers an act that brings data in; returns its number, above 0. */
  addIntake(source: string, at: Date): Promise<number>;
  intakes(numbers: readonly number[]): Promise<readonly Intake[]>;
  append(events: readonly TrailEvent[]): Promise<void>;
  trail(query: TrailQuery): Promise<readonly TrailEntry[]>;
  /**
   * What read the dataset since a moment, by activity: events `read` and `reported`. Without it, the store counts them in
   * the trail, which it then reads.
   */
  uses?(since: Date): Promise<readonly ActivityUse[]>;
}

/** Work on a dataset whose definition is about to be replaced: on all its records, expired and restricted ones too. */
export interface EvolvingTransaction extends StorageTransaction {
  /** A part of all records, ordered by reference, after one of them. */
  held(after: string | undefined, limit: number): Promise<readonly StoredRecord[]>;
  /** Moves records' moments of expiry to earlier ones, by reference; one that is earlier already stays. */
  shorten(expiries: ReadonlyMap<string, Date>): Promise<void>;
  /** Notes references whose keys are to be destroyed, for {@link StorageTransaction.retiredKeys}. */
  retireKeys(subjects: readonly string[]): Promise<void>;
}

/** How {@link StorageTransaction.put} treats people. */
export interface PutOptions {
  /** Whether people not yet held are created. */
  readonly create: boolean;
  /** Whether merging moves the moment of expiry to the incoming one. */
  readonly renew: boolean;
}
