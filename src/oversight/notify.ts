import type { AnyAssignment, DataProtectionOfficer } from "../assignment/index.js";
import type { TrailEvent } from "../storage/index.js";

/** Message to the controller's DPO about something that happened, by names and counts. */
export interface Notification {
  /** The DPO of the assignment's controller. */
  readonly to: DataProtectionOfficer;
  readonly controller: string;
  readonly assignment: string;
  readonly event: TrailEvent;
}

/** The channel to the DPO, such as one that sends an e-mail. Called after the act is committed. */
export type Notify = (notification: Notification) => void | Promise<void>;

/**
 * Tells the DPO of events. Returns those that could not be told. The reason stays between the channel and its maker.
 */
export async function notifyAll(
  notify: Notify | undefined,
  assignment: AnyAssignment,
  events: readonly TrailEvent[],
): Promise<TrailEvent[]> {
  const failed: TrailEvent[] = [];
  if (notify === undefined) return failed;
  const { dpo, name } = assignment.controller;
  for (const event of events) {
    try {
      await notify({ to: dpo, controller: name, assignment: assignment.id, event });
    } catch {
      failed.push(event);
    }
  }
  return failed;
}
