import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MIGRATIONS, outdated, RELEASES, toEdition } from "../../../src/storage/postgres/schema/migrations/index.js";

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const { version }: { readonly version: string } = JSON.parse(read("package.json"));

function isAtMost(release: string, most: string): boolean {
  const [a, b] = [release, most].map((one) => one.split(".").map(Number));
  const differing = a?.findIndex((part, index) => part !== b?.[index]) ?? -1;
  return differing === -1 || (a?.[differing] ?? 0) < (b?.[differing] ?? 0);
}

describe("releases", () => {
  it("are known for each edition, and none is newer than this one", () => {
    expect(RELEASES).toHaveLength(MIGRATIONS.length + 1);
    for (const release of RELEASES) expect(isAtMost(release, version)).toBe(true);
  });

  it("are named beside editions in errors", () => {
    const { message } = outdated('The tables of assignment "leads" are', 0, toEdition(MIGRATIONS));
    expect(message).toContain("edition 0 (release 0.1.0)");
    expect(message).toContain(`needs edition ${MIGRATIONS.length} (release ${RELEASES.at(-1)})`);
    expect(outdated("They are", 99, { number: 98, from: 98 }).message).toContain("edition 99, and");
  });

  it("have one number in package.json, package-lock.json and CHANGELOG.md", () => {
    const lock = JSON.parse(read("package-lock.json"));
    expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
    expect(read("CHANGELOG.md")).toMatch(new RegExp(`^## ${version.replaceAll(".", "\\.")}\\b`, "m"));
  });
});
