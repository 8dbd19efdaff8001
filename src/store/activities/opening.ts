import { type Activity, type AnyAssignment, isGenuine } from "../../assignment/index.js";
import { DefinitionError, invalidArgument } from "../../errors/index.js";
import type { DatasetContext } from "../context.js";
import { checkOwn } from "../own.js";
import { ActivityChangedError, type ActivityPlan } from "./plan.js";
import { planActivities, registerActivities } from "./registry.js";

/**
 * Makes sure that activities are genuine, and that their ids differ.
 *
 * @throws DefinitionError `not-an-assignment`; StoreError `invalid-argument`
 */
export function checkActivities(given: readonly Activity[], call: string): readonly Activity[] {
  if (!Array.isArray(given)) {
    throw invalidArgument(
      `${call} is given activities that are no list`,
      "Pass a list of what defineActivity() returned.",
    );
  }
  const activities: Activity[] = Array.from(given, (one: Activity | undefined) => {
    if (!isGenuine(one) || one === undefined) {
      throw new DefinitionError("not-an-assignment", call, "an activity was not made by defineActivity()");
    }
    return checkOwn(one, one.assignment, "activity");
  });
  for (const [index, { id, assignment }] of activities.entries()) {
    const isTwice = activities.slice(0, index).some((one) => one.assignment === assignment && one.id === id);
    if (!isTwice) continue;
    const what = `${call} is given two activities of assignment "${assignment.id}" with the id "${id}"`;
    throw invalidArgument(what, "Give each activity an id of its own.");
  }
  return activities;
}

/**
 * Registers activities in their datasets, if none of them is wider than registered.
 *
 * @param find - Finds the dataset of an assignment, or throws.
 * @throws ActivityChangedError
 */
export async function registerAll(
  activities: readonly Activity[],
  find: (assignment: AnyAssignment) => DatasetContext,
): Promise<void> {
  const byContext = new Map<DatasetContext, Activity[]>();
  for (const activity of activities) {
    const context = find(activity.assignment);
    byContext.set(context, [...(byContext.get(context) ?? []), activity]);
  }
  const plans: ActivityPlan[] = [];
  for (const [context, own] of byContext) {
    const plan = await planActivities(context, own);
    if (plan !== undefined) plans.push(plan);
  }
  const [first, ...rest] = plans;
  if (first !== undefined) throw new ActivityChangedError(first, ...rest);
  for (const [context, own] of byContext) await registerActivities(context, own);
}
