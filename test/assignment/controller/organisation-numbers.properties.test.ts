import { readFileSync } from "node:fs";
import fc from "fast-check";
import { defineController } from "purposebound";
import { entityValidators, validateEntity } from "stdnum";
import { describe, expect, it } from "vitest";
import {
  describeNumbers,
  isWrongNumber,
  listCheckedCountries,
} from "../../../src/assignment/controller/organisation-numbers.js";
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

  /** Numbers of the kinds that the words name; true if the check knows them. */
  it.each<[string, string, boolean]>([
    ["AT", "FN 122119m", true],
    ["CZ", "25123891", true],
    ["DE", "DE136695976", true],
    ["DE", "181/815/0815 5", true],
    ["DE", "HRB 6684", false],
    ["EE", "12345678", true],
    ["FR", "732829320", true],
    ["FR", "73282932000074", true],
    ["GB", "980780684", true],
    ["GB", "00445790", false],
    ["GR", "023456780", true],
    ["GR", "296601000", false],
    ["HU", "12892312", true],
    ["HU", "01-10-041683", false],
    ["IE", "6433435F", true],
    ["IE", "462932", false],
    ["LT", "119511515", true],
    ["LU", "15027442", true],
    ["LU", "B82454", false],
    ["LV", "40003521600", true],
    ["NL", "004495445B01", true],
    ["NL", "17001910", false],
    ["PL", "8567346215", true],
    ["PL", "123456785", true],
    ["PL", "0000028860", false],
    ["RO", "J40/372/2002", true],
    ["SI", "50223054", true],
    ["SI", "5043611000", false],
    ["SK", "SK2022749619", true],
    ["SK", "35815256", false],
  ])("number of %s, %s, is known or not, as the words say", (country, text, isKnown) => {
    expect(isWrongNumber(country, text)).toBe(!isKnown);
    if (!isKnown) expect(describeNumbers(country)).toMatch(/not known/);
  });

  it.each(COUNTRIES)("wrong number of %s gets a remedy that says what the check knows", (country) => {
    const declare = () =>
      defineController({
        name: "N",
        country,
        organisationNumber: "1",
        contact: { email: "a@x.example", postal: "P" },
        dpo: { name: "D", email: "d@x.example" },
      });
    expect(declare).toThrow(`The check of ${country} knows ${describeNumbers(country)}`);
  });

  it("stand in the guide, country by country", () => {
    const guide = readFileSync(new URL("../../../docs/guide/declare.md", import.meta.url), "utf8");
    expect([...listCheckedCountries()].sort()).toEqual([...COUNTRIES].sort());
    for (const country of COUNTRIES) expect(guide).toContain(`| ${country} | ${describeNumbers(country)} |`);
  });
});
