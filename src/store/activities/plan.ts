import type { Activity } from "../../assignment/index.js";
import { type ActivityChange, type DescribedActivity, describeActivityChange } from "../../definition/activities.js";
import { STORES, StoreError } from "../../errors/index.js";

/**
 * Activities of one assignment that are wider than registered. An {@link ActivityChangedError} carries it. `String(plan)` is for
 * people, `JSON.stringify(plan)` for records. Only the plan itself can be carried out, and no copy.
 */
export interface ActivityPlan {
  /** Id of the assignment. */
  readonly assignment: string;
  readonly changes: readonly ActivityChange[];
  /** A narrower activity needs no plan. */
  readonly isWidening: true;
  /** The plan in words, a line for each change. */
  toString(): string;
}

/** An activity that is wider than the version that was registered when it was planned. */
export interface WiderActivity {
  readonly version: number;
  readonly declared: DescribedActivity;
  readonly activity: Activity;
}

/** The activities that plans made here lead to. */
const declarations = new WeakMap<object, readonly WiderActivity[]>();

/** Makes a plan of changes, to what is declared. */
export function buildActivityPlan(
  assignment: string,
  changes: readonly ActivityChange[],
  wider: readonly WiderActivity[],
): ActivityPlan {
  const lines = changes.map((change) => `  ${describeActivityChange(change)} [widening]`);
  const plan: ActivityPlan = Object.freeze({
    assignment,
    changes: Object.freeze(changes.map((change) => Object.freeze(change))),
    isWidening: true,
    toString: () => [`Activities of assignment "${assignment}":`, ...lines].join("\n"),
  });
  declarations.set(plan, wider);
  return plan;
}

/** Reads what a plan leads to; undefined if this process did not make it, or it is another kind of plan. */
export function readWider(plan: object): readonly WiderActivity[] | undefined {
  return declarations.get(plan);
}

/** Thrown if activities are wider than registered, because the work would read, last or disclose more than was approved. */
export class ActivityChangedError extends StoreError {
  /** The plan of the first assignment whose activities changed. */
  readonly plan: ActivityPlan;
  /** The plans of all such assignments. */
  readonly plans: readonly ActivityPlan[];

  constructor(first: ActivityPlan, ...rest: readonly ActivityPlan[]) {
    const plans = [first, ...rest];
    const ids = plans.map(({ assignment }) => `"${assignment}"`).join(", ");
    super(
      "activity-changed",
      `Activities of ${ids} are wider than registered`,
      `${STORES["activity-changed"].remedy}\n${plans.join("\n")}`,
    );
    this.plan = first;
    this.plans = Object.freeze(plans);
  }
}
