export type { KnownTrailAct, TrailAct, TrailEvent } from "../storage/index.js";
export { BANDED, DECLINED, OF_FIELD, OMITTED, PROPERTY, TO_RECIPIENT } from "./describe.js";
export { openTreeHead, signTreeHead, type TreeHead } from "./log/note/checkpoint.js";
export { type NoteSigner, type NoteVerifier, readVerifierKey } from "./log/note/note-keys.js";
export { writeProof } from "./log/note/tlog-proof.js";
export type { CheckpointPlace, CheckpointPublisher, PublishedCheckpoint } from "./log/publish.js";
export { writeEntry } from "./log/trail/entry.js";
export { writeFirstLine, writeLeafLine, writeStrayLine } from "./log/trail/lines.js";
export { isIncluded } from "./log/tree/check.js";
export { HASH_BYTES, hashLeaf } from "./log/tree/hashes.js";
export { proveConsistency, proveInclusion, type ReadNode, readRoot } from "./log/tree/prove.js";
export { foldRoots, TreeRange } from "./log/tree/tree-range.js";
export * from "./outbox/index.js";
export {
  ALL_EVENTS,
  buildEvent,
  type EventParts,
  type EventsQuery,
  type RecordedEvent,
  readPosition,
  readProgress,
  readTrail,
  type TrailProgress,
  unknownPosition,
  writePosition,
} from "./trail.js";
