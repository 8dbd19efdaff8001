// The tests of src/boundary alone, for mutation testing: no database, and fewer generated cases from one seed, so that a
// mutant is judged by the same tests each time. `npm run test:mutation`
import { mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

const merged = mergeConfig(base, {});
export default {
  ...merged,
  test: {
    ...merged.test,
    include: ["test/unit/boundary-steps.test.ts"],
    globalSetup: [],
    setupFiles: ["test/support/one-seed.ts"],
    testTimeout: 20_000,
  },
};
