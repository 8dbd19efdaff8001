import type {
  Entry,
  Intake,
  KeptNote,
  RecordEvidence,
  Registration,
  StoredHold,
  StoredRecord,
  Suppression,
  TrailEvent,
} from "../contract/index.js";

/** A record, and the sources that brought it. */
export interface MemoryRecord extends StoredRecord {
  readonly sources: readonly string[];
  /** The number of the intake that made it. */
  readonly intake: number | undefined;
}

/** A hold, and the people whom it keeps. */
export interface MemoryHold extends StoredHold {
  readonly subjects: readonly string[];
}

/** Everything that is held for one assignment. */
export interface MemoryDataset {
  /** Records by identity. */
  readonly records: Map<string, MemoryRecord>;
  /** Identities by reference of the person. */
  readonly identities: Map<string, string>;
  /** Evidence by reference of the person. */
  readonly evidence: Map<string, RecordEvidence[]>;
  /** Suppressions by identity, one for each reason. The one written last stands at the end. */
  readonly suppressions: Map<string, readonly Suppression[]>;
  /** Holds by id, with the references of the people whom they keep. */
  readonly holds: Map<string, MemoryHold>;
  /** Notes by kind and name. */
  readonly entries: Map<string, Entry>;
  readonly intakes: Intake[];
  readonly trail: TrailEvent[];
  /** References of removed people whose keys are still to be destroyed. */
  readonly retiredKeys: Map<string, true>;
}

/** Everything that one adapter holds. */
export class MemoryData {
  /** All versions, oldest first, by assignment. */
  readonly registrations = new Map<string, Registration[]>();
  readonly datasets = new Map<string, MemoryDataset>();
  /** Notes of the whole store, by kind and name. */
  readonly notes = new Map<string, KeptNote>();
  /** The end of the queue of transactions, by dataset. */
  readonly queues = new Map<string, Promise<unknown>>();
}
