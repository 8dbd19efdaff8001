/** The subpath `purposebound/oversight`: types and words of what the DPO is shown. */
export type { KnownTrailAct, TrailAct, TrailEvent } from "../storage/index.js";
export { describeEvent } from "./describe.js";
export {
  generateNoteKey,
  type NoteKey,
  type NoteSigner,
  type NoteVerifier,
  noteSigner,
  readVerifierKey,
  writeVerifierKey,
} from "./log/note/note-keys.js";
export {
  type CheckpointPlace,
  type CheckpointPublisher,
  checkpointFiles,
  type PublishedCheckpoint,
} from "./log/publish.js";
export type { ExportedTrail } from "./log/trail/lines.js";
export {
  type LogIdentity,
  type ProvenEvent,
  type TrailFault,
  type TrailFaultCode,
  type VerifiedTrail,
  type VerifyTrailOptions,
  verifyConsistency,
  verifyEvent,
  verifyTrail,
} from "./log/trail/verify.js";
export type { Notification } from "./outbox/index.js";
export type { EventsQuery, RecordedEvent, TrailProgress } from "./trail.js";
