export type { TrailAct, TrailEvent } from "../storage/index.js";
export { type Notification, type Notify, notifyAll } from "./notify.js";
export { describeEvent, type EventParts, type EventsQuery, eventsOf, PROPERTY, readTrail } from "./trail.js";
