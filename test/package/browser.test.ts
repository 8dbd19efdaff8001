import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { builtIn } from "../../scripts/build/bundled.js";
import { readmeDeclarations, withZodMini } from "../../scripts/load/measure.js";

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
  const [output] = Object.values(metafile.outputs);
  const kept = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { inputs: Object.keys(metafile.inputs), kept: kept.map(([path]) => path) };
}

describe("purposebound in a browser", () => {
  it("imports nothing that is built into Node.js, at any depth", async () => {
    const { inputs } = await bundled(`import * as all from "purposebound"; console.log(all);`);
    expect(inputs.some((path) => path.endsWith("src/boundary/boundary.ts"))).toBe(true);
    expect(inputs.filter((path) => /src\/(?:storage|store|oversight|documents|testing)\//.test(path))).toEqual([]);
  });

  it.each(["zod", "zod/mini"])("leaves out what README's declarations do not use of %s", async (zod) => {
    const declarations = zod === "zod" ? readmeDeclarations() : withZodMini(readmeDeclarations());
    const { kept } = await bundled(`${declarations}\nconsole.log(upgrade, form, spring);`);
    expect(kept.some((path) => path.endsWith("zod/v4/core/schemas.js"))).toBe(true);
    expect(kept.filter((path) => /zod\/v4\/(?:locales\/(?!en\.js)|classic\/from-json-schema)/.test(path))).toEqual([]);
    expect(
      kept.filter((path) => /src\/(?:boundary\/free-text\/find|assignment\/source\/csv\/records)/.test(path)),
    ).toEqual([]);
  });

  it("would fail to bundle if it did", async () => {
    await expect(bundled(`import { createHash } from "node:crypto"; console.log(createHash);`)).rejects.toThrow(
      "node:crypto",
    );
  });
});
