import type { EvolutionChange } from "./changes.js";
import type { DatasetLayout } from "./layout.js";

/** Whether stores of the version before may go on working: what they write and read is still right after the change. */
export function leavesOthersAtWork(change: EvolutionChange, before: DatasetLayout): boolean {
  switch (change.kind) {
    case "field-added":
      // a store that knows of no encrypted field notes no keys for destruction
      return !change.required && (!change.encrypted || before.fields.some(({ encrypted }) => encrypted === true));
    case "field-unindexed":
    case "field-category":
    case "recipients":
      return true;
    case "field-unit":
      return change.before === null || change.after === null;
    case "retention":
      // what they collect, they told people to keep for the shorter time
      return change.compared === "wider" || change.compared === "same";
    default:
      return false;
  }
}
