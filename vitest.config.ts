import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { LongestFirst } from "./test/setup/longest-first.js";
import { KINDS, type Kind, readProjects } from "./test/support/projects.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The kind of storage on which this project runs tests. */
    kind: Kind;
  }
}

const src = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const files = readProjects();

/** What a project has beside its files. */
const OWN: Readonly<Record<string, TestProjectInlineConfiguration["test"]>> = {
  // to load the modules anew for each of 60 files would take a third of the time
  quick: { isolate: false },
  storage: { isolate: false, globalSetup: ["test/setup/pglite.ts"] },
  server: { isolate: false, globalSetup: ["test/setup/servers.ts"] },
  faults: { globalSetup: ["test/setup/servers.ts"] },
};

const findKind = (project: string): Kind =>
  (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind] === project) ?? "memory";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^purposebound$/, replacement: src("index.ts") },
      { find: /^purposebound\/store$/, replacement: src("store/index.ts") },
      { find: /^purposebound\/adapter$/, replacement: src("storage/contract/index.ts") },
      { find: /^purposebound\/memory$/, replacement: src("storage/memory/index.ts") },
      { find: /^purposebound\/postgres$/, replacement: src("storage/postgres/index.ts") },
      { find: /^purposebound\/oversight$/, replacement: src("oversight/public.ts") },
      { find: /^purposebound\/notify$/, replacement: src("oversight/outbox/public.ts") },
      { find: /^purposebound\/documents$/, replacement: src("documents/index.ts") },
      { find: /^purposebound\/console$/, replacement: src("console/index.ts") },
      { find: /^purposebound\/node$/, replacement: src("node/index.ts") },
      { find: /^purposebound\/readers$/, replacement: src("readers/index.ts") },
      { find: /^purposebound\/testing$/, replacement: src("testing/index.ts") },
    ],
  },
  test: {
    // CI says the same of the same commit each time; other runs, and the nightly one, look further
    setupFiles: process.env.CI === undefined ? [] : ["test/support/one-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // of a test on a server, half of the time is the server's: a third worker keeps two cores busy
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    coverage: { include: ["src/**"] },
    projects: [...files].map(([name, include]) => ({
      extends: true,
      test: { name, include: [...include], provide: { kind: findKind(name) }, ...OWN[name] },
    })),
  },
});
