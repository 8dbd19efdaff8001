import { readFile } from "node:fs/promises";
import * as core from "purposebound";
import * as adapter from "purposebound/adapter";
import * as supervision from "purposebound/console";
import * as documents from "purposebound/documents";
import * as memory from "purposebound/memory";
import * as node from "purposebound/node";
import * as notify from "purposebound/notify";
import * as oversight from "purposebound/oversight";
import * as postgres from "purposebound/postgres";
import * as readers from "purposebound/readers";
import * as store from "purposebound/store";
import * as testing from "purposebound/testing";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

describe("the package", () => {
  it("exports the same as before, and nothing else", () => {
    const surface = Object.entries({
      core,
      adapter,
      console: supervision,
      documents,
      memory,
      node,
      notify,
      oversight,
      postgres,
      readers,
      store,
      testing,
    }).map(([name, exports]) => [name, Object.keys(exports).sort()]);
    expect(Object.fromEntries(surface)).toMatchSnapshot();
  });

  it("lists each subpath in its manifest, its build and its types", async () => {
    const manifest = JSON.parse(await read("package.json"));
    const [build, types] = await Promise.all([read("tsup.config.ts"), read("tsconfig.json")]);
    for (const path of Object.keys(manifest.exports).filter((one) => one !== "./package.json")) {
      const name = path === "." ? "index" : path.slice(2);
      expect(build).toContain(`${name}: "src/`);
      expect(types).toContain(`"purposebound${path.slice(1)}"`);
    }
    expect(manifest.scripts).not.toHaveProperty("postinstall");
    expect(manifest.sideEffects).toBe(false);
  });

  it("opens its README with an example that is run in CI", async () => {
    const [readme, example] = await Promise.all([read("README.md"), read("examples/quickstart.ts")]);
    const [, shown = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const bare = (code: string) => code.replaceAll(/[\s,]+/g, "");
    expect(bare(example)).toBe(bare(shown));
  });
});
