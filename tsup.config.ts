import { writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { BUILT_IN, builtIn, readLicences } from "./scripts/build/bundled.js";

const MISSING =
  "purposebound/testing needs the package fast-check, which cannot be loaded: npm install --save-dev fast-check";

/** An optional peer that is missing is told with what to install, which the loader's own error does not say. */
const fastCheck: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "fast-check",
  setup({ initialOptions, onLoad, onResolve }) {
    // what becomes CommonJS is split as ESM before: its ending tells
    const isCommonJs = initialOptions.outExtension?.[".js"] === ".cjs";
    const load = isCommonJs ? `require("fast-check")` : `await import("fast-check")`;
    onResolve({ filter: /^fast-check$/ }, ({ namespace }) =>
      namespace === "peer" ? { path: "fast-check", external: true } : { path: "fast-check", namespace: "peer" },
    );
    onLoad({ filter: /^fast-check$/, namespace: "peer" }, () => ({
      contents: `
        let loaded;
        try {
          loaded = ${load};
        } catch (cause) {
          throw new Error(${JSON.stringify(MISSING)}, { cause });
        }
        export default loaded.default;`,
    }));
  },
};

/** The subpaths of package.json. */
const PUBLIC = {
  index: "src/index.ts",
  store: "src/store/index.ts",
  adapter: "src/storage/contract/index.ts",
  memory: "src/storage/memory/index.ts",
  postgres: "src/storage/postgres/index.ts",
  oversight: "src/oversight/public.ts",
  notify: "src/oversight/outbox/public.ts",
  documents: "src/documents/index.ts",
  readers: "src/readers/index.ts",
  testing: "src/testing/index.ts",
};

/** Parts in files of their own, so that a bundler leaves out those that no declaration uses. */
const PARTS = {
  "part-free-text": "src/boundary/free-text/guard.ts",
  "part-findings": "src/boundary/free-text/issue.ts",
  "part-phones": "src/boundary/phone/plans.ts",
  "part-organisations": "src/assignment/controller/organisation-numbers.ts",
  "part-coarsen": "src/assignment/coarsen.ts",
  "part-readers": "src/assignment/source/readers/index.ts",
};

export default defineConfig({
  entry: { ...PUBLIC, ...PARTS },
  format: ["esm", "cjs"],
  // typescript 6 warns of an option that tsup sets for its declaration build
  dts: { entry: PUBLIC, compilerOptions: { ignoreDeprecations: "6.0" } },
  // one copy of each class in both formats, so that `instanceof RefusedError` holds across subpaths
  splitting: true,
  target: "node20",
  sourcemap: false,
  clean: true,
  treeshake: true,
  // the plugin has fast-check stay outside
  noExternal: ["fast-check", ...BUILT_IN.map((name) => new RegExp(`^${name}(?:/|$)`))],
  esbuildPlugins: [fastCheck, builtIn],
  onSuccess: () => writeFile("dist/THIRD-PARTY-LICENCES.txt", readLicences()),
});
