import fc from "fast-check";
import { readGuarded } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { guardFormulas } from "../../../src/assignment/index.js";
import { writeRows } from "../../../src/store/disclosure/format.js";

/** Texts with many of the characters that matter to spreadsheets. */
const texts = fc
  .array(fc.constantFrom(..."=+-@\t\r\n;|'\"1 a,＝＋".split(""), "47", "HYPERLINK("), { maxLength: 12 })
  .map((parts) => parts.join(""));

const field = (name: string, kind: "text" | "number" = "text") =>
  ({ name, kind, nullable: false, optional: false, indexed: false }) as never;

describe("The text of a disclosure", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ["\t=1", "'\t'=1"],
    ["\r=1", "'\r'=1"],
    ["＝1+1", "'＝1+1"],
    ["Oslo;=1+1", "Oslo;'=1+1"],
    ["first\n=second", "first\n'=second"],
    ["+47 =1", "'+47 =1"],
  ])("has an apostrophe before the formula of %j", (given, expected) => {
    expect(guardFormulas(given)).toBe(expected);
  });

  it.each(["+4791234567", "+47 912 34 567", "-5", "+1,5", "'t Hooft", "a-b", "a=b", "", "Kari; 12"])(
    "leaves %j as it is",
    (text) => {
      expect(guardFormulas(text)).toBe(text);
    },
  );

  it("begins no cell with a formula, whichever separator a spreadsheet takes", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const cell of guardFormulas(text).split(/[;\t\r\n|]/)) {
          if (!/^[+-]\d[\d ]*(?:[.,]\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@＝＋]/);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it("is as it was after an apostrophe is taken away", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readGuarded(guardFormulas(text))).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  it("is RFC 4180, with quotes doubled and an absent value told from an empty one", () => {
    const rows = [{ handle: "h", values: { a: 'say "hi",\nthere', c: "", n: -5 } }];
    expect(writeRows("csv", [field("a"), field("b"), field("c"), field("n", "number")], rows, true)).toBe(
      '"handle","a","b","c","n"\r\n"h","say ""hi"",\nthere",,"",-5\r\n',
    );
  });
});
