import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^purposebound$/, replacement: src("index.ts") },
      { find: /^purposebound\/store$/, replacement: src("store/index.ts") },
      { find: /^purposebound\/adapter$/, replacement: src("storage/contract/index.ts") },
      { find: /^purposebound\/memory$/, replacement: src("storage/memory/index.ts") },
      { find: /^purposebound\/postgres$/, replacement: src("storage/postgres/index.ts") },
      { find: /^purposebound\/oversight$/, replacement: src("oversight/public.ts") },
      { find: /^purposebound\/documents$/, replacement: src("documents/index.ts") },
      { find: /^purposebound\/testing$/, replacement: src("testing/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/global-setup.ts"],
    // CI says the same of the same commit each time; other runs, and the nightly one, look further
    setupFiles: process.env.CI === undefined ? [] : ["test/support/one-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // two databases embedded in one process are all that two cores carry
    maxWorkers: 2,
    coverage: { include: ["src/**"] },
  },
});
