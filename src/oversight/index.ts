export type { TrailAct, TrailEvent } from "../storage/index.js";
export { type Notification, type Notify, notifyAll } from "./notify.js";
export { type EventParts, type EventsQuery, eventOf, PROPERTY, readTrail } from "./trail.js";
