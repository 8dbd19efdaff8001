import type { Activity } from "../../assignment/index.js";
import {
  type ActivityChange,
  type DescribedActivity,
  describeActivity,
  findWidening,
  isSameActivity,
  readActivity,
  toBody,
} from "../../definition/activities.js";
import { objectIn } from "../../definition/json.js";
import { StoreError } from "../../errors/index.js";
import type { EventParts } from "../../oversight/index.js";
import type { Entry, StorageTransaction } from "../../storage/index.js";
import { SYSTEM } from "../actor.js";
import type { DatasetContext } from "../context.js";
import { readNotes } from "../notes.js";
import { ActivityChangedError, type ActivityPlan, buildActivityPlan, type WiderActivity } from "./plan.js";

/** One version of an activity, as it was registered. */
export interface ActivityVersion extends DescribedActivity {
  readonly version: number;
  readonly registeredAt: Date;
  /** The approval, with its reason; only if it was wider than the version before. */
  readonly approval?: { readonly by: string; readonly reason: string };
}

/** An activity as it is registered now. */
export interface RegisteredActivity extends ActivityVersion {
  /** All its versions, oldest first. */
  readonly history: readonly ActivityVersion[];
}

/** The kind of notes about activities. Each version is a note. */
const ACTIVITY = "activity";

/** Lists the activities of a dataset by id, with their history. */
export async function listActivities(transaction: StorageTransaction): Promise<readonly RegisteredActivity[]> {
  const histories = new Map<string, ActivityVersion[]>();
  for (const { body, at } of await readNotes(transaction, ACTIVITY)) {
    const { version, approval } = body;
    const { by, reason } = objectIn(approval);
    const one: ActivityVersion = {
      ...readActivity(body),
      version: Number(version),
      registeredAt: at,
      ...(typeof by === "string" && typeof reason === "string" ? { approval: { by, reason } } : {}),
    };
    histories.set(one.id, [...(histories.get(one.id) ?? []), one]);
  }
  return [...histories.values()].flatMap((history) => {
    const latest = history.at(-1);
    return latest === undefined ? [] : [{ ...latest, history }];
  });
}

/** Makes sure that no activity is wider than registered. Returns the plan of those that are. */
export async function planActivities(
  context: DatasetContext,
  activities: readonly Activity[],
): Promise<ActivityPlan | undefined> {
  const known = await context.act("read", ({ transaction }) => listActivities(transaction));
  return plan(context.assignment.id, activities, known);
}

/**
 * Registers activities that are new, narrower or have other words. Those that are registered already stay as they are.
 *
 * @throws ActivityChangedError if one is wider, because another process registered it meanwhile.
 */
export async function registerActivities(context: DatasetContext, activities: readonly Activity[]): Promise<void> {
  const declared = activities.map(describeActivity);
  const isRegistered = (known: readonly RegisteredActivity[]) => declared.every((one) => hasSame(known, one));
  if (!isRegistered(await context.act("read", ({ transaction }) => listActivities(transaction)))) {
    await context.act(
      "exclusive",
      async ({ transaction, at, record }) => {
        const known = await listActivities(transaction);
        const wider = plan(context.assignment.id, activities, known);
        if (wider !== undefined) throw new ActivityChangedError(wider);
        const fresh = declared.filter((one) => !hasSame(known, one));
        for (const event of await writeVersions(transaction, fresh, known, at)) record(event);
      },
      { limit: 0 },
    );
  }
  for (const one of declared) context.activities.set(one.id, one);
}

/** Writes the next version of each activity. Returns the events to record. */
export async function writeVersions(
  transaction: StorageTransaction,
  declared: readonly DescribedActivity[],
  known: readonly RegisteredActivity[],
  at: Date,
  approval?: { readonly by: string; readonly reason: string },
): Promise<readonly EventParts[]> {
  const numbered = declared.map((one) => ({ one, version: (findById(known, one.id)?.version ?? 0) + 1 }));
  const notes = numbered.map(
    ({ one, version }): Entry => ({
      kind: ACTIVITY,
      id: `${one.id}/${String(version).padStart(6, "0")}`,
      at,
      body: { ...toBody(one), version, ...(approval === undefined ? {} : { approval }) },
    }),
  );
  await transaction.putEntries(notes);
  return numbered.map(({ one, version }) => ({
    act: "registered",
    actor: approval?.by ?? SYSTEM,
    activity: one.id,
    fields: one.uses,
    counts: { version },
  }));
}

/** Makes sure that an activity is one of those that the store was opened with, if it was opened with any. */
export function checkRegistered(context: DatasetContext, activity: Activity): void {
  if (!context.requiresActivities) return;
  const known = context.activities.get(activity.id);
  if (known !== undefined && isSameActivity(known, describeActivity(activity))) return;
  const what = `Activity "${activity.id}" of assignment "${context.assignment.id}" is not registered as it is declared`;
  throw new StoreError("activity-not-registered", what);
}

/** Finds an activity by id. */
export function findById(known: readonly RegisteredActivity[], id: string): RegisteredActivity | undefined {
  return known.find((one) => one.id === id);
}

function hasSame(known: readonly RegisteredActivity[], declared: DescribedActivity): boolean {
  const registered = findById(known, declared.id);
  return registered !== undefined && isSameActivity(toDescribed(registered), declared);
}

function toDescribed(registered: RegisteredActivity): DescribedActivity {
  const { history: _, version: _version, registeredAt: _at, approval: _approval, ...described } = registered;
  return described;
}

function plan(
  assignment: string,
  activities: readonly Activity[],
  known: readonly RegisteredActivity[],
): ActivityPlan | undefined {
  const changes: ActivityChange[] = [];
  const wider: WiderActivity[] = [];
  for (const activity of activities) {
    const one = describeActivity(activity);
    const registered = findById(known, one.id);
    const found = registered === undefined ? [] : findWidening(registered, one);
    if (registered === undefined || found.length === 0) continue;
    changes.push(...found);
    wider.push({ version: registered.version, declared: one, activity });
  }
  return wider.length === 0 ? undefined : buildActivityPlan(assignment, changes, wider);
}
