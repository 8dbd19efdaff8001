import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { builtIn } from "../../scripts/build/bundled.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Bundles a program for browsers, of the sources; what is built into Node.js is not to be had there. */
async function bundled(contents: string) {
  const { metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    alias: { purposebound: `${root}src/index.ts` },
    bundle: true,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
    write: false,
    metafile: true,
    plugins: [builtIn],
  });
  return Object.keys(metafile.inputs);
}

describe("purposebound in a browser", () => {
  it("imports nothing that is built into Node.js, at any depth", async () => {
    const inputs = await bundled(`import * as all from "purposebound"; console.log(all);`);
    expect(inputs.some((path) => path.endsWith("src/boundary/boundary.ts"))).toBe(true);
    expect(inputs.filter((path) => /src\/(?:storage|store|oversight|documents|testing)\//.test(path))).toEqual([]);
  });

  it("would fail to bundle if it did", async () => {
    await expect(bundled(`import { createHash } from "node:crypto"; console.log(createHash);`)).rejects.toThrow(
      "node:crypto",
    );
  });
});
