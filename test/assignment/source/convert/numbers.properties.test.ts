import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CUT, NOT_CONVERTIBLE, TOO_LARGE, WITH_UNIT } from "../../../../src/assignment/source/convert/failures.js";
import { toBigint, toCellText, toNumber } from "../../../../src/assignment/source/convert/number.js";
import { runs } from "../../../support/runs.js";

const LOCALES = [
  ...[
    "en-US",
    "en-IN",
    "en-ZA",
    "nb-NO",
    "sv-SE",
    "da-DK",
    "fi-FI",
    "de-DE",
    "de-AT",
    "de-CH",
    "fr-FR",
    "fr-CH",
    "es-ES",
  ],
  ...["it-IT", "nl-NL", "pl-PL", "pt-BR", "cs-CZ", "tr-TR", "ru-RU", "ja-JP", "ar-EG", "hi-IN", "he-IL"],
];

function read(text: unknown, decimal?: "." | ",", unit?: string): number | symbol {
  return toNumber(text, { decimal, unit });
}

const readable = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.integer({ min: -10_000_000, max: 10_000_000 }),
  fc.maxSafeInteger(),
);

describe("numbers in text", () => {
  it("are read as they were written in any locale, or refused, never as another number", () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(readable, fc.constantFrom(...LOCALES), fc.nat(6), fc.boolean(), (number, locale, digits, grouped) => {
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: grouped });
        const separator = format.formatToParts(1.5).find(({ type }) => type === "decimal")?.value;
        if (separator !== "." && separator !== ",") return;
        const text = format.format(number);
        const written = Number(
          new Intl.NumberFormat("en-US", { maximumFractionDigits: digits, useGrouping: false }).format(number),
        );
        const found = read(text, separator);
        if (typeof found === "number") {
          counts.set(locale, (counts.get(locale) ?? 0) + 1);
          expect([text, found]).toEqual([text, written]);
        }
      }),
      { numRuns: runs(8_000, 1_500) },
    );
    // the law would hold for a reader that refuses everything
    for (const locale of ["en-US", "nb-NO", "de-DE", "fr-FR", "de-CH", "pl-PL"])
      expect(counts.get(locale)).toBeGreaterThan(10);
  });

  it("are themselves again if a program writes them without groups, whatever is stated", () => {
    fc.assert(
      fc.property(
        readable,
        fc.constantFrom(undefined, ".", ",") as fc.Arbitrary<"." | "," | undefined>,
        (number, decimal) => {
          const text = String(number);
          const found = read(decimal === "," ? text.replace(".", ",") : text, decimal);
          // -0 is written as 0
          if (typeof found === "number") expect(found === number).toBe(true);
          else expect(text).toMatch(/e/);
        },
      ),
      { numRuns: runs(5_000, 500) },
    );
  });

  it.each<[string, number]>([
    ["1,234.50", 1_234.5],
    ["1 234.50", 1_234.5],
    ["1'234.50", 1_234.5],
    ["1’234’567", 1_234_567],
    ["-1,234", -1_234],
    ["−3.5", -3.5],
    ["0.5", 0.5],
    ["1.5e-7", 1.5e-7],
    ["1.2345E+03", 1_234.5],
  ])("with a stated point read %s", (text, number) => expect(read(text, ".")).toBe(number));

  it.each<[string, number]>([
    ["1.234,50", 1_234.5],
    ["1 234,5", 1_234.5],
    ["1\u00a0234,5", 1_234.5],
    ["1\u202f234,5", 1_234.5],
    ["1'234,5", 1_234.5],
    ["1.234.567,5", 1_234_567.5],
    ["-3,5", -3.5],
    ["12", 12],
  ])("with a stated comma read %s", (text, number) => expect(read(text, ",")).toBe(number));

  it.each([
    "12,50",
    "1,2,3",
    "12,345.6,7",
    "1 2 3",
    "1,234 567",
    "0,123",
    "1,234,56",
    ".5",
    "5.",
    "",
    "Infinity",
    "0x10",
    "1_000",
    "١٢",
  ])("with a stated point are refused: %j", (text) => expect(read(text, ".")).toBeTypeOf("symbol"));

  it.each([
    "12.50",
    "13.75",
    "0.5",
    "1.5",
    "1.23.4",
    "12.34,5",
    "1 2 3",
    "1,234,5",
    "59.913868",
    "0.123",
    "1.234 567",
    "1.2345",
    "1.234E+03",
    "12.5e0",
  ])("with a stated comma are refused: %j", (text) => expect(read(text, ",")).toBeTypeOf("symbol"));

  it.each(["1,234", "1 234.5", "1,234.5", "13,75"])("are refused in groups if no separator is stated: %j", (text) => {
    expect(read(text)).toBe(NOT_CONVERTIBLE);
  });

  it("are refused if a double would round them, as text and as a number", () => {
    for (const value of ["9007199254740992", "42801802522035031", "12345678901234567.25", 2 ** 53, -(2 ** 60), 1e300]) {
      expect(read(value)).toBe(TOO_LARGE);
    }
    expect(read("9007199254740991")).toBe(Number.MAX_SAFE_INTEGER);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, null, {}, true])
      expect(read(value)).toBe(NOT_CONVERTIBLE);
  });

  it.each(["4.79E+09", "1E+12", "1e3", "4,79E+09"])("are refused if a spreadsheet cut them: %s", (text) => {
    expect(read(text, text.includes(",") ? "," : ".")).toBe(CUT);
  });

  it("are refused beside a sign that the mapping does not name", () => {
    for (const text of ["12 %", "kr 12", "12 kr", "€12", "$1,234.50", "NOK 5", "12,5 %"])
      expect(read(text, ".")).toBe(WITH_UNIT);
    expect(read("12 %", undefined, "%")).toBe(12);
    expect(read("kr 1 234,50", ",", "kr")).toBe(1_234.5);
    expect(read("1.234,50 €", ",", "€")).toBe(1_234.5);
    expect(read("12 % 5", undefined, "%")).toBeTypeOf("symbol");
  });

  it("are whole numbers of any size for a bigint, and text as they were written", () => {
    expect(toBigint("12345678901234567890")).toBe(12_345_678_901_234_567_890n);
    expect([toBigint(5), toBigint("+5"), toBigint(2n)]).toEqual([5n, 5n, 2n]);
    expect([toBigint(2 ** 53), toBigint("1.0"), toBigint(""), toBigint("0x1")].map((one) => typeof one)).toEqual(
      new Array(4).fill("symbol"),
    );
    expect([toCellText(1550), toCellText(true), toCellText(1.5), toCellText(5n), toCellText("x")]).toEqual([
      "1550",
      "true",
      "1.5",
      "5",
      "x",
    ]);
    for (const value of [2 ** 53, 1e-7, Number.NaN, {}, null, new Date()])
      expect(toCellText(value)).toBeTypeOf("symbol");
  });
});
