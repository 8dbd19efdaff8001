import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { withoutCauses } from "../../scripts/build/bundled.js";
import { type CatalogueEntry, DEFINITIONS, REFUSALS, STORES } from "../../src/errors/catalogue.js";

const path = new URL("../../src/errors/catalogue.ts", import.meta.url);

function withoutCause(entries: Readonly<Record<string, CatalogueEntry>>) {
  return Object.fromEntries(Object.entries(entries).map(([code, { remedy }]) => [code, { remedy }]));
}

describe("withoutCauses", () => {
  it("leaves every code with its remedy, and no cause", async () => {
    const { code } = transformSync(withoutCauses(readFileSync(path, "utf8")), { loader: "ts" });
    const built = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
    expect(built.REFUSALS).toEqual(withoutCause(REFUSALS));
    expect(built.DEFINITIONS).toEqual(withoutCause(DEFINITIONS));
    expect(built.STORES).toEqual(withoutCause(STORES));
  });
});
