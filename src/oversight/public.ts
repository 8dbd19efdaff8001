/** The subpath `purposebound/oversight`: types and words of what the DPO is shown. */
export type { KnownTrailAct, TrailAct, TrailEvent } from "../storage/index.js";
export { describeEvent } from "./describe.js";
export type { Notification } from "./outbox/index.js";
export type { EventsQuery, RecordedEvent, TrailProgress } from "./trail.js";
