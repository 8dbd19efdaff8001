import type { EvolutionChange } from "./changes.js";
import type { DatasetLayout } from "./layout.js";

/**
 * Tells if stores of the version before may go on working. They may if what they write and read is still right
 * afterwards.
 */
export function leavesOthersAtWork(change: EvolutionChange, before: DatasetLayout): boolean {
  switch (change.kind) {
    case "field-added":
      // a store that knows no encrypted field notes no keys for destruction
      return !change.required && (!change.encrypted || before.fields.some(({ encrypted }) => encrypted === true));
    case "field-unindexed":
    case "field-category":
    case "recipients":
    case "automated-decisions":
    case "property-declined":
    case "property-undeclined":
      return true;
    case "min-group-size":
      // stores of the version before would go on to tell of groups that are too small now
      return change.after < change.before;
    case "field-unit":
      return change.before === null || change.after === null;
    case "retention":
      // stores of the version before told people the shorter time for the data that they collect
      return change.compared === "wider" || change.compared === "same";
    default:
      return false;
  }
}
