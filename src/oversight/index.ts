export type { KnownTrailAct, TrailAct, TrailEvent } from "../storage/index.js";
export { BANDED, DECLINED, OF_FIELD, OMITTED, PROPERTY, TO_RECIPIENT } from "./describe.js";
export * from "./outbox/index.js";
export {
  buildEvent,
  type EventParts,
  type EventsQuery,
  type RecordedEvent,
  readProgress,
  readTrail,
  type TrailProgress,
} from "./trail.js";
