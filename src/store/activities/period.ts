import { type Activity, readBegin, readEnd } from "../../assignment/index.js";
import { StoreError } from "../../errors/index.js";

/** Makes sure that an activity has begun and is not over. @throws StoreError `activity-not-begun`, `activity-over` */
export function checkRunning(activity: Activity, at: Date): void {
  const what = `activity "${activity.id}" of assignment "${activity.assignment.id}"`;
  const begin = readBegin(activity);
  if (begin !== undefined && at < begin) {
    throw new StoreError("activity-not-begun", `Nothing is read under ${what}, which begins at ${activity.from}`);
  }
  const end = readEnd(activity);
  if (end !== undefined && at >= end) {
    throw new StoreError("activity-over", `Nothing is read under ${what}, which ended at ${activity.until}`);
  }
}
