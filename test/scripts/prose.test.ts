import { describe, expect, it } from "vitest";
import { type PassageKind, readComments, readPage, readTitles } from "../../scripts/prose/passages.js";
import { countWords, findFaults, RULE_NAMES, splitSentences } from "../../scripts/prose/rules.js";

const rulesIn = (text: string, kind: PassageKind = "page"): string[] =>
  findFaults({ kind, line: 1, text }).map(({ rule }) => rule);

const words = (count: number): string => Array.from({ length: count }, () => "word").join(" ");

/** Sentences that break a rule, and their like that do not. */
const EXAMPLES: Record<string, { readonly bad: readonly string[]; readonly good: readonly string[] }> = {
  opener: {
    bad: [
      "What a test wants to know of storage.",
      "It is kept. Of both, one is missed.",
      "where a batch fails, the rest goes on",
      "**Whoever** runs code in the process reads it.",
    ],
    good: ["Ofcom regulates phones.", "If a batch fails, the rest goes on.", "Asks who did what, and how."],
  },
  length: {
    bad: [`${words(31)}.`, `Short. ${words(20)}, and ${words(11)}.`],
    good: [`${words(30)}.`, `${words(20)}. 3 ${words(20)}.`, `${words(30)} Ω Ω.`],
  },
  semicolons: {
    bad: ["One is kept; another goes; the third stays."],
    good: ["One is kept; another goes. The third stays; that is all."],
  },
  "so-that": {
    bad: [
      "It waits, so that nobody is told, so that nothing is lost.",
      "It waits, so that nobody is told; the next one goes on.",
      `It waits, so that ${words(16)}.`,
    ],
    good: ["It waits, so that nobody is told twice.", "It waits so that one is told. It ends so that all are."],
  },
  colon: {
    bad: [
      "Encrypt the field: the key is destroyed with the person.",
      "It does not depend on that: nobody has decided it.",
      "The message has the SQL: run it as an administrator.",
      "One transaction follows another: they wait for each other.",
    ],
    good: [
      "It takes three things: a source, a mapping and evidence.",
      "Opening refuses these: the login that owns tables, and the one that may switch roles.",
      "Status: accepted.",
      "It asks for one of these:",
      "Code such as Ω:Ω is not prose.",
    ],
  },
  subjunctive: {
    bad: [
      "It is refused though its digits be wrong.",
      "Whether it be held or not, it goes.",
      "All acts, be it reads or writes.",
    ],
    good: [
      "It is refused even if its digits are wrong.",
      "Says whether it can be held.",
      "If it is to be kept, say why.",
    ],
  },
  word: {
    bad: [
      "Sealed values are text.",
      "A source that picks paths.",
      "The moment and wording are kept.",
      "All but for one.",
    ],
    good: ["Encrypted values are text.", "The wording of consent has a version.", "All except one."],
  },
};

describe("the lint of prose", () => {
  for (const [rule, { bad, good }] of Object.entries(EXAMPLES)) {
    it.each(bad)(`${rule} refuses: %s`, (text) => expect(rulesIn(text)).toContain(rule));
    it.each(good)(`${rule} lets pass: %s`, (text) => expect(rulesIn(text)).not.toContain(rule));
  }

  it("refuses a test's title that begins with should", () => {
    expect(rulesIn("should refuse a row", "title")).toEqual(["title"]);
    expect(rulesIn("refuses a row that should not be there", "title")).toEqual([]);
  });

  it("has an example for each rule", () => {
    expect([...Object.keys(EXAMPLES), "title"].sort()).toEqual([...RULE_NAMES].sort());
  });

  it("finds nothing in the rewritten examples of how we write", () => {
    for (const text of [
      "In tests, Ω returns everything that Ω holds.",
      "The number is refused even if its check digits are wrong.",
      "The goals were 3 × and 0.7; both are missed.",
      "Returns the incoming reference if nothing was written, so that a caller cannot learn the existing one.",
      "If your statements lose columns, keys, rights or rows, everything is rolled back.",
    ]) {
      expect(rulesIn(text), text).toEqual([]);
    }
  });

  it("allows fragments in cells of tables", () => {
    expect(rulesIn("what the caller sees", "cell")).toEqual([]);
    expect(rulesIn(`${words(31)}`, "cell")).toEqual(["length"]);
  });

  it("gives the line on which a fault begins", () => {
    const text = "It is held.\nOne more\nline is here. What follows\nis wrong.";
    expect(findFaults({ kind: "page", line: 10, text })).toMatchObject([{ line: 12, rule: "opener" }]);
  });
});

describe("splitSentences", () => {
  it("splits before capitals, digits and code, and not after abbreviations", () => {
    const split = (text: string): string[] => splitSentences(text).map((one) => one.text);
    expect(split("They are held. 300 of them (Art. 30 GDPR). Ω is code.")).toEqual([
      "They are held.",
      "300 of them (Art. 30 GDPR).",
      "Ω is code.",
    ]);
    expect(split("Such as 1.5 s, or 20.19 at least.")).toEqual(["Such as 1.5 s, or 20.19 at least."]);
  });
});

describe("countWords", () => {
  it("leaves out code and marks", () => {
    expect(countWords("takes Ω and Ω's — 3 times, well-kept")).toBe(5);
  });
});

describe("readPage", () => {
  it("reads paragraphs, items and cells with their lines, and no code", () => {
    const page =
      "# Title\n\nText with `code`\nand [a link](x.md).\n\n- item\n\n```ts\n// What\n```\n\n| a |\n| --- |\n| b |\n";
    expect(readPage(page)).toEqual([
      { kind: "page", line: 1, text: "Title" },
      { kind: "page", line: 3, text: "Text with Ω\nand a link." },
      { kind: "page", line: 6, text: "item" },
      { kind: "cell", line: 12, text: "a" },
      { kind: "cell", line: 14, text: "b" },
    ]);
  });
});

describe("readComments", () => {
  it("reads docstrings by tag, and lines of comment under each other as one", () => {
    const code = [
      "/**",
      " * Reads {@link One}.",
      " *",
      " * @param way - Whether to wait.",
      " * @returns One.",
      " * @example",
      " * ```ts",
      " * read(); // What",
      " * ```",
      " */",
      "export function read(): string {",
      "  // first line",
      "  // second line",
      "  return `$" + "{/* inside */ 1} // no comment`; // at the end",
      "}",
      "// biome-ignore lint: a directive",
      "",
    ].join("\n");
    expect(readComments(code)).toEqual([
      { kind: "docstring", line: 2, text: "Reads Ω." },
      { kind: "docstring", line: 4, text: "Whether to wait." },
      { kind: "docstring", line: 5, text: "One." },
      { kind: "comment", line: 12, text: "first line\nsecond line" },
      { kind: "comment", line: 14, text: "inside" },
      { kind: "comment", line: 14, text: "at the end" },
    ]);
  });
});

describe("readTitles", () => {
  it("reads the titles of suites, tests and tests of many cases", () => {
    const code = [
      'describe("the door", () => {',
      '  it("refuses a row", run);',
      "  it.each(rows)(`takes $" + "{one} row`, run);",
      "});",
    ].join("\n");
    expect(readTitles(code)).toEqual([
      { kind: "title", line: 1, text: "the door" },
      { kind: "title", line: 2, text: "refuses a row" },
      { kind: "title", line: 3, text: "takes Ω row" },
    ]);
  });
});
