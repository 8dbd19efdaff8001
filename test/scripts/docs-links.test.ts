import { describe, expect, it } from "vitest";
import { findExamples } from "../../scripts/docs-examples.js";
import { findBrokenLinks, findLostPages, findUnpackedLinks, toAnchor } from "../../scripts/docs-links.js";

const exists = (path: string): boolean => ["docs/guide/use.md", "LICENSE"].includes(path);

describe("findBrokenLinks", () => {
  it("names links whose file or heading is missing, with page and line", () => {
    const pages = [
      {
        path: "README.md",
        text: "# One\n\n[a](docs/limits.md#isolation-postgresql) [b](LICENSE) [c](#one) [d](https://x.example/y.md#z)\n",
      },
      {
        path: "docs/limits.md",
        text: "## Isolation (PostgreSQL)\n\n| a |\n| --- |\n| [e](../README.md#two) |\n\n[f](gone.md)\n",
      },
    ];
    expect(findBrokenLinks(pages, exists)).toEqual([
      'docs/limits.md:5: README.md has no heading "#two"',
      "docs/limits.md:7: there is no docs/gone.md",
    ]);
  });

  it("tells headings with the same words apart, as GitHub does", () => {
    const text = "# A\n\n## B\n\n## B\n\n[one](#b-1) [two](#b-2)\n";
    expect(findBrokenLinks([{ path: "a.md", text }], exists)).toEqual(['a.md:7: a.md has no heading "#b-2"']);
  });
});

describe("findUnpackedLinks", () => {
  it("names links of packed pages to files that the package does not have", () => {
    const text = "[a](../src/a.ts) [b](../examples/form.ts) [c](use.md#x) [d](../README.md) [e](https://x.example)\n";
    const pages = ["docs/guide.md", "CONTRIBUTING.md"].map((path) => ({ path, text }));
    expect(findUnpackedLinks(pages, ["docs", "README.md", "examples/form.ts"])).toEqual([
      "docs/guide.md:1: src/a.ts is not in the package",
    ]);
  });
});

describe("findLostPages", () => {
  it("names pages that code mentions and that are missing", () => {
    const text = 'const remedy = "See docs/guide/use.md.";\n// and docs/guide.md\n';
    expect(findLostPages([{ path: "src/a.ts", text }], exists)).toEqual(["src/a.ts:2: there is no docs/guide.md"]);
  });
});

describe("toAnchor", () => {
  it("drops marks and keeps hyphens", () => {
    expect(toAnchor("Login per assignment: `connect`, no-one's")).toBe("login-per-assignment-connect-no-ones");
  });
});

describe("findExamples", () => {
  it("reads the name of a block that shows a whole file, and leaves out stars of docstrings", () => {
    expect(findExamples({ path: "a.md", text: "x\n\n```ts\n// upgrade.ts\nconst a = 1;\n```\n" })).toEqual([
      { place: "a.md:3", code: "// upgrade.ts\nconst a = 1;\n", file: "upgrade.ts" },
    ]);
    expect(findExamples({ path: "a.ts", text: " * ```ts\n * a();\n * ```\n" })).toEqual([
      { place: "a.ts:1", code: "a();\n", file: undefined },
    ]);
  });
});
