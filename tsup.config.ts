import { writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { BUILT_IN, builtIn, readLicences } from "./scripts/build/bundled.js";

/** Optional peers without which a subpath cannot be loaded at all, with what to install. */
const PEERS = [
  {
    module: "fast-check",
    passedOn: "export default loaded.default;",
    missing:
      "purposebound/testing needs the package fast-check, which cannot be loaded: npm install --save-dev fast-check",
  },
  {
    module: "hono/jsx/jsx-runtime",
    passedOn: "export const { jsx, jsxs, Fragment } = loaded;",
    missing: "purposebound/console needs the package hono, which cannot be loaded: npm install hono",
  },
];

/** An optional peer that is missing is told with what to install, which the loader's own error does not say. */
const peers: NonNullable<Options["esbuildPlugins"]> = PEERS.map(({ module, passedOn, missing }) => ({
  name: module,
  setup({ initialOptions, onLoad, onResolve }) {
    // what becomes CommonJS is split as ESM before: its ending tells
    const isCommonJs = initialOptions.outExtension?.[".js"] === ".cjs";
    const load = isCommonJs ? `require("${module}")` : `await import("${module}")`;
    const filter = new RegExp(`^${module}$`);
    onResolve({ filter }, ({ namespace }) =>
      namespace === "peer" ? { path: module, external: true } : { path: module, namespace: "peer" },
    );
    onLoad({ filter, namespace: "peer" }, () => ({
      contents: `
        let loaded;
        try {
          loaded = ${load};
        } catch (cause) {
          throw new Error(${JSON.stringify(missing)}, { cause });
        }
        ${passedOn}`,
    }));
  },
}));

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
  console: "src/console/index.ts",
  node: "src/node/index.ts",
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
  // the plugins have these stay outside
  noExternal: [...PEERS.map(({ module }) => module), ...BUILT_IN.map((name) => new RegExp(`^${name}(?:/|$)`))],
  esbuildPlugins: [...peers, builtIn],
  onSuccess: () => writeFile("dist/THIRD-PARTY-LICENCES.txt", readLicences()),
});
