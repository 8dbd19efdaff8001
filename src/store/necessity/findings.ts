import type { FieldNecessity, NecessityFinding } from "./report.js";

/** The share of records below which a field is hardly filled. */
const HARDLY = 0.05;

/** The circumstances in which a field is judged. */
export interface JudgedIn {
  /** True if the field was observed for long enough to say that it was not used. */
  readonly isConclusive: boolean;
  /** True if activities are registered. Others may be at work that the store does not know. */
  readonly knowsActivities: boolean;
  readonly people: number | null;
}

/** Finds what speaks against a field. A field that identifies people, or decides on their retention, is used by that. */
export function findFindings(
  field: Omit<FieldNecessity, "findings">,
  { isConclusive, knowsActivities, people }: JudgedIn,
): readonly NecessityFinding[] {
  const { uses, filled, different, optional, serves, runningActivities } = field;
  const isServing = serves !== undefined;
  const reads = uses.reduce((sum, { times }) => sum + times, 0);
  const banded = uses.reduce((sum, one) => sum + one.banded, 0);
  const found: [NecessityFinding, boolean][] = [
    ["never-used", isConclusive && !isServing && reads === 0],
    ["no-running-activity", knowsActivities && !isServing && runningActivities.length === 0],
    ["hardly-filled", optional && people !== null && filled !== null && filled <= people * HARDLY],
    ["constant", !isServing && different === 1],
    ["coarser-would-do", isConclusive && !isServing && reads > 0 && banded === reads],
  ];
  return found.flatMap(([finding, holds]) => (holds ? [finding] : []));
}
