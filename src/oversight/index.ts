export type { TrailAct, TrailEvent } from "../storage/index.js";
export { PROPERTY } from "./describe.js";
export { type Notification, type Notify, notifyAll } from "./notify.js";
export { type EventParts, type EventsQuery, eventOf, readTrail } from "./trail.js";
