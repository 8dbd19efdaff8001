// The tests of src/boundary alone, for mutation testing: no database, and fewer generated cases from one seed, so that a
// mutant is judged by the same tests each time. `npm run test:mutation`
import { mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "./vitest.config.js";

const QUICKEST = ["/boundary/check/", "/boundary/schema/", "/boundary/free-text/", ""];

/** Quick tests first: with a mutant the first test that finds it out is the last that runs. vitest starts with the longest. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => QUICKEST.findIndex((part) => moduleId.includes(part));
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

const merged = mergeConfig(base, {});
export default {
  ...merged,
  test: {
    ...merged.test,
    projects: undefined,
    provide: { kind: "memory" },
    include: ["test/boundary/**/*.test.ts", "test/assignment/source/{csv,generated}.test.ts"],
    globalSetup: [],
    setupFiles: ["test/support/one-seed.ts"],
    testTimeout: 20_000,
    sequence: { sequencer: QuickFirst },
  },
};
