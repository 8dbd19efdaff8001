import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readKinds, readProjects } from "./projects.js";

const TEST = fileURLToPath(new URL("../", import.meta.url));
const files = readdirSync(TEST, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".test.ts"));

describe("Projects", () => {
  it("leave no test file out", () => {
    const included = new Set([...readProjects().values()].flat());
    expect(files.filter((path) => !included.has(`test/${path}`))).toEqual([]);
    expect(files.length).toBeGreaterThan(70);
  });

  const importing = (helpers: string, rest = ""): string =>
    `import { ${helpers} } from "../support/storages/storages.js";\n${helpers}("a", () => {});\n${rest}`;

  it.each([
    ['describe("a", () => {});', ["memory"]],
    [importing("describeEachStorage"), ["memory", "embedded", "server"]],
    [importing("describeEachDatabase, onMemory"), ["embedded", "server", "memory"]],
    [`describe("a", () => ${"inject"}("oldest"));`, ["server"]],
    [`describe("a", () => openStore({ storage: ${"pglite"}() }));`, ["embedded"]],
  ])("read from %j on which storage it runs", (text, kinds) => {
    expect(new Set(readKinds("a.test.ts", text))).toEqual(new Set(kinds));
  });

  it.each(["describe", "it", "test", "describe.each([])", "it.each([])"])(
    "refuse a file of several storages in which %s names none, since each project would run it",
    (bare) => {
      const text = importing("describeEachStorage", `${bare}("b", () => {});\n`);
      expect(() => readKinds("a.test.ts", text)).toThrow(/a\.test\.ts.*onMemory/);
    },
  );
});

describe("Tests", () => {
  // biome finds those that are focused or skipped, and has no rule for these
  it("are written, not put off", () => {
    const putOff = /\b(?:describe|it|test)(?:\.\w+)*\.todo\b/;
    expect(putOff.test(["it", "todo('a')"].join("."))).toBe(true);
    expect(files.filter((path) => putOff.test(readFileSync(join(TEST, path), "utf8")))).toEqual([]);
  });
});
