export type { KnownTrailAct, TrailAct, TrailEvent } from "../storage/index.js";
export { PROPERTY } from "./describe.js";
export { type Notification, type Notify, notifyAll } from "./notify.js";
export { buildEvent, type EventParts, type EventsQuery, readTrail } from "./trail.js";
