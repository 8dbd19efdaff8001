import type { EvolutionPlan } from "../../definition/plan.js";
import { STORES, StoreError } from "../../errors/index.js";

/**
 * Thrown if assignments differ from their registered definitions in more than words, that is, in what people were told.
 */
export class AssignmentChangedError extends StoreError {
  /** The plan of the first assignment that changed. */
  readonly plan: EvolutionPlan;
  /** The plans of all assignments that changed. */
  readonly plans: readonly EvolutionPlan[];

  constructor(first: EvolutionPlan, ...rest: readonly EvolutionPlan[]) {
    const plans = [first, ...rest];
    const ids = plans.map(({ assignment }) => `"${assignment}"`).join(", ");
    const remedy = plans.some(({ isBlocked }) => isBlocked)
      ? "Restore the definition where a change is marked BLOCKED; nobody can approve it."
      : STORES["assignment-changed"].remedy;
    super(
      "assignment-changed",
      `What is registered of ${ids} differs from its declaration`,
      `${remedy}\n${plans.join("\n")}`,
    );
    this.plan = first;
    this.plans = Object.freeze(plans);
  }
}
