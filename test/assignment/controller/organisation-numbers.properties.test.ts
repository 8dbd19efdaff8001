import fc from "fast-check";
import { entityValidators, validateEntity } from "stdnum";
import { describe, expect, it } from "vitest";
import { isWrongNumber } from "../../../src/assignment/controller/organisation-numbers.js";
import { runs } from "../../support/runs.js";

/** The EEA but for Croatia, of which stdnum has no rule for enterprises; Switzerland and the United Kingdom. */
const COUNTRIES = "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
  " ",
);

/** Numbers on which chance hardly comes. */
const KNOWN: Readonly<Record<string, string>> = {
  LU: "15027442",
  CY: "10259033P",
  ES: "A13585625",
  IE: "6433435F",
  NL: "004495445B01",
};

/** What stdnum says; some of its rules throw for blank texts. */
function isRight(country: string, text: string): boolean {
  try {
    return validateEntity(country, text).isValid === true;
  } catch {
    return false;
  }
}

const character = fc.constantFrom(..."0123456789".repeat(3), ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", "-", ".", "/", " ");
const number = fc.oneof(
  fc.stringMatching(/^[0-9]{5,14}$/),
  fc.array(character, { maxLength: 15 }).map((all) => all.join("")),
);

describe("organisation numbers", () => {
  it.each(COUNTRIES)("number of %s is wrong if and only if stdnum says so", (country) => {
    expect(Object.hasOwn(entityValidators, country)).toBe(true);
    let right = 0;
    fc.assert(
      fc.property(number, (text) => {
        expect(isWrongNumber(country, text)).toBe(!isRight(country, text));
      }),
      { numRuns: runs(500) },
    );
    // a sample of what is right: digits at random are right about once in ten or a hundred
    for (let value = 0; value < 1_000; value += 1) {
      const text = `${country === "CH" ? "CHE" : ""}${(value * 7_654_321_987 + 100_000_000).toString().slice(0, 8 + (value % 7))}`;
      if (isRight(country, text)) right += 1;
      expect(isWrongNumber(country, text)).toBe(!isRight(country, text));
    }
    const known = KNOWN[country];
    if (known === undefined) return expect(right).toBeGreaterThan(0);
    expect(isRight(country, known)).toBe(true);
    expect(isWrongNumber(country, known)).toBe(false);
  });

  it.each(COUNTRIES)("blank number of %s is wrong, and nothing throws", (country) => {
    for (const text of ["", " ", country, `${country} `, "\u0000", "🎉"])
      expect(isWrongNumber(country, text)).toBe(true);
  });

  it.each(["HR", "US", "BR", "XX", "__proto__", "toString"])(
    "number of %s is not checked, because its rule is not built in",
    (country) => {
      expect(isWrongNumber(country, "anything")).toBe(false);
    },
  );
});
