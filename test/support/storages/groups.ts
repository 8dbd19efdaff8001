import type { TestRunner } from "purposebound/testing";
import { describe, it } from "vitest";

/** Cases of each law of the conformance suite in each run, and in the nightly run. */
export const CONFORMANCE_RUNS: number = process.env.NIGHTLY === undefined ? 5 : 25;

/**
 * A runner of the conformance suite that leaves groups to the nightly run, because of the time. They are told by their names: some of
 * what runs elsewhere in each run, on the same code.
 *
 * @param isIn - Tells of a group's name if it is in each run.
 */
export function groupsWhere(isIn: (group: string) => boolean): TestRunner {
  return {
    describe(title: string, body: () => void) {
      const isSuite = title.startsWith("Storage adapter: ");
      if (isSuite || process.env.NIGHTLY !== undefined || isIn(title)) describe(title, body);
    },
    it,
  };
}
