import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    memory: "src/storage/memory/index.ts",
    postgres: "src/storage/postgres/index.ts",
    oversight: "src/oversight/public.ts",
    documents: "src/documents/index.ts",
    testing: "src/testing/index.ts",
  },
  format: ["esm", "cjs"],
  // typescript 6 warns of an option that tsup sets for its declaration build
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // one copy of each class in both formats, so that `instanceof RefusedError` holds across subpaths
  splitting: true,
  target: "node20",
  sourcemap: false,
  clean: true,
  treeshake: true,
});
