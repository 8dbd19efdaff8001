import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { MATCHERS } from "../../../src/boundary/schema/matchers.js";
import { runs } from "../../support/runs.js";

const UUIDS = [
  "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
];
const MAILS = ["kari.n+x@ex-a.example.no", "o'b@x.co", "a@b.cd", "_-+@1a.xy", "a.b.c@d.e.fg"];
const PHONES = ["+4790000000", "+12345678901", "+1234567", "+123456789012345"];
const DAYS = ["2024-02-29", "1900-02-28", "2000-02-29", "2023-04-30", "2023-12-31"];

/** Fewer where each of thousands of mutants is to be found out. */
const RUNS = runs(20_000);

const pieces = [..."0123456789abcfgABFGZ-+.@_' \n\0é９", "\ud83d", ""];

/** Texts that are one to three edits away from one that matches. */
const near = (samples: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...pieces), fc.boolean()), { maxLength: 3 }),
    )
    .map(([text, edits]) =>
      edits.reduce(
        (one, [at, piece, isInserted]) => one.slice(0, at) + piece + one.slice(at + (isInserted ? 0 : 1)),
        text,
      ),
    );

describe.each([
  ["UUIDs", z.regexes.uuid(), UUIDS],
  ["mail addresses", z.regexes.email, MAILS],
  ["phone numbers", z.regexes.e164, PHONES],
  ["days", z.regexes.date, DAYS],
] as const)("the matcher of %s", (_, expression, samples) => {
  const matches = MATCHERS.get(expression.source);

  it("stands for the expression that zod has", () => {
    expect(matches).toBeDefined();
    for (const sample of samples) expect(matches?.(sample), sample).toBe(true);
  });

  it("agrees with the expression on texts near a match", () => {
    fc.assert(
      fc.property(near(samples), (text) => {
        expect(matches?.(text), JSON.stringify(text)).toBe(expression.test(text));
      }),
      { numRuns: RUNS },
    );
  });
});

describe("matchers", () => {
  it("agree with the expressions on each single edit", () => {
    for (const [expression, samples] of [
      [z.regexes.uuid(), [...UUIDS, "6F9619FF-8B86-8D01-842D-00CF4FC964FF", "6f9619ff-8b86-1d01-b42d-00cf4fc964ff"]],
      [z.regexes.email, MAILS],
      [z.regexes.e164, PHONES],
    ] as const) {
      const matches = MATCHERS.get(expression.source);
      for (const sample of samples) {
        for (let at = 0; at <= sample.length; at += 1) {
          for (let code = 0; code < 160; code += 1) {
            const piece = String.fromCharCode(code);
            for (const text of [
              sample.slice(0, at) + piece + sample.slice(at + 1),
              sample.slice(0, at) + piece + sample.slice(at),
              sample.slice(0, at) + sample.slice(at + 1),
            ]) {
              if (matches?.(text) !== expression.test(text)) expect.fail(JSON.stringify(text));
            }
          }
        }
      }
    }
  });

  it("match every day that exists", () => {
    const matches = MATCHERS.get(z.regexes.date.source);
    for (const year of [
      "0000",
      "0004",
      "0100",
      "0400",
      "1896",
      "1900",
      "1999",
      "2000",
      "2023",
      "2024",
      "2100",
      "9999",
    ]) {
      for (let month = 0; month < 100; month += 1) {
        for (let day = 0; day < 100; day += 1) {
          const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          if (matches?.(text) !== z.regexes.date.test(text)) expect.fail(text);
        }
      }
    }
  });
});
