import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest: begun last, it would be at work alone while the other cores wait. Beginnings of paths. */
const LONGEST: readonly (readonly [project: string, path: string])[] = [
  ["types", ""],
  ["server", "left-behind/conformance"],
  ["server", "storage/conformance/"],
  ["server", "storage/citus/distributed"],
  ["storage", "storage/conformance/adapters"],
  ["server", "storage/isolation/"],
  ["server", ""],
  ["faults", ""],
  ["storage", ""],
];

/** Begins with what takes longest, and ends with the many short files of the project quick. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex(([name, path]) => name === project.name && moduleId.includes(`/test/${path}`));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
