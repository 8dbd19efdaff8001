import fc from "fast-check";
import { getCountries, getCountryCallingCode, getExampleNumber, type PhoneNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { describe, expect, it } from "vitest";
import { CANONICAL_PHONE, toE164 } from "../../../src/assignment/text/phone.js";
import { runs } from "../../support/runs.js";

const countries = getCountries();
const numbers = countries.flatMap((country) => getExampleNumber(country, examples) ?? []);
const home = (number: PhoneNumber): string => number.country ?? "";

/** How people and systems write a number; those that say which country it is of, first. */
const international = (number: PhoneNumber): string[] => [
  number.number,
  number.formatInternational(),
  number.getURI(),
  `tel:${number.number};ext=12`,
  `00${number.number.slice(1)}`,
  `p:${number.number}`,
  `'${number.number}`,
  ` \u00a0${number.number}\u200b`,
  `(+${number.countryCallingCode}) ${number.nationalNumber}`,
  `+${number.countryCallingCode} (0) ${number.nationalNumber}`,
  `+${number.countryCallingCode} 0${number.nationalNumber}`,
  `+${number.countryCallingCode} (0) 0${number.nationalNumber}`,
];
const national = (number: PhoneNumber): string[] => [
  number.formatNational(),
  number.nationalNumber,
  number.number.slice(1),
  number.formatNational().replaceAll(/[ -]/g, "."),
  `${number.formatNational()} ext. 7`,
];
const others = fc.constantFrom(undefined, ...countries);

describe("The canonical form of a phone number", () => {
  it("is its own canonical form, of every country's numbers in every spelling that is taken, wherever it is read", () => {
    for (const number of numbers) {
      for (const text of [...international(number), ...national(number)]) {
        const canonical = toE164(text, home(number));
        if (canonical === undefined) continue;
        for (const country of [undefined, home(number), "NO", "US", "IT", "DE", "JP", "BR"]) {
          expect(toE164(canonical, country), `${text} of ${home(number)}, read in ${country}`).toBe(canonical);
        }
      }
    }
  });

  it("is that of the number, in every spelling that is taken, of every country", () => {
    let taken = 0;
    // a zero is a part of the number there: with one more, it is another number
    const ZERO_COUNTS = ["IT", "VA", "SM", "AC"];
    for (const number of numbers) {
      const spelt = international(number);
      const all: [text: string, country: string | undefined][] = spelt.map((text) => [text, undefined]);
      for (const text of [...spelt, ...national(number)]) all.push([text, home(number)]);
      for (const [text, country] of all) {
        const canonical = toE164(text, country)?.replace(/;ext=\d+$/, "");
        if (canonical === undefined) continue;
        if (ZERO_COUNTS.includes(home(number)) && /[ )]0/.test(text)) continue;
        expect(canonical, `${text} of ${home(number)}`).toBe(number.number);
        taken += 1;
      }
    }
    expect(taken).toBeGreaterThan(6_000);
  });

  it("is found for the plain spellings of all countries, except for numbers that are placeholders", () => {
    const refused = numbers.filter((number) =>
      [number.number, number.formatInternational(), `00${number.number.slice(1)}`].some(
        (text) => toE164(text) === undefined,
      ),
    );
    expect(refused.map(({ number }) => number)).toEqual(["+2250123456789", "+60123456789"]);
    const inside = numbers.filter((number) => toE164(number.formatNational(), home(number)) === undefined);
    expect(inside.map(home)).toEqual(["CI", "MY"]);
  });

  it("is its own of any text that it can be made of", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."+0123456789 ()-./;ext=x'pl:\u00a0\u200b"), maxLength: 30 }),
      fc
        .tuple(fc.constantFrom(...countries), fc.stringMatching(/^[0-9]{4,12}$/), fc.constantFrom("+", "00", ""))
        .map(([country, digits, before]) => `${before}${getCountryCallingCode(country)}${digits}`),
    );
    fc.assert(
      fc.property(text, others, others, (given, country, elsewhere) => {
        const canonical = toE164(given, country);
        if (canonical === undefined) return;
        expect(canonical).toMatch(CANONICAL_PHONE);
        expect(toE164(canonical, elsewhere)).toBe(canonical);
      }),
      { numRuns: runs(20_000) },
    );
  });

  it.each([
    ["900 00 000", "NO", "+4790000000"],
    ["'+47 900 00 000", undefined, "+4790000000"],
    ["p:+4790000000", undefined, "+4790000000"],
    ["TEL:+47-900-00-000", undefined, "+4790000000"],
    ["\u202a+47 900 00 000\u202c", undefined, "+4790000000"],
    ["＋４７９０００００００", undefined, "+4790000000"],
    ["٠٩١٢٣٤٥٦٧٨٩", "IR", "+989123456789"],
    ["+47 22 33 44 55 ext. 12", undefined, "+4722334455;ext=12"],
    ["22334455 x012", "NO", "+4722334455;ext=012"],
    ["+1 (201) 555-0123, extension 7", undefined, "+12015550123;ext=7"],
    ["030 / 123456", "DE", "+4930123456"],
    ["+49 (0)30 123456", undefined, "+4930123456"],
    ["+49 (0) 0151 12345678", undefined, "+4915112345678"],
    ["+420 (0) 601 123 456", undefined, "+420601123456"],
    ["011 47 900 00 000", "US", "+4790000000"],
    ["+39 06 1234 5678", undefined, "+390612345678"],
    ["+800 1234 5679", undefined, "+80012345679"],
  ] as const)("turns %s (%s) into %s", (text, country, canonical) => expect(toE164(text, country)).toBe(canonical));

  it("is the same for a number in plain digits as for one in brackets, which the library reads", () => {
    let found = 0;
    const digits = fc.tuple(fc.constantFrom(...numbers), fc.nat(9_999), fc.constantFrom("", "0", "8"));
    fc.assert(
      fc.property(digits, ([number, end, before]) => {
        const text = `${before}${number.nationalNumber.slice(0, -4)}${String(end).padStart(4, "0")}`;
        const canonical = toE164(text, home(number));
        if (canonical !== undefined) found += 1;
        expect(toE164(`${text.slice(0, 1)}(${text.slice(1, 2)})${text.slice(2)}`, home(number))).toBe(canonical);
      }),
      { numRuns: runs(20_000) },
    );
    expect(found).toBeGreaterThan(50);
  });

  it("tells two people at one switchboard apart", () => {
    expect(toE164("+47 22 33 44 55 ext 1")).not.toBe(toE164("+47 22 33 44 55 ext 2"));
  });
});

describe("No phone number", () => {
  it.each([
    ["a day", "15.06.1980", "NO"],
    ["a day", "2026-01-05", "DK"],
    ["a day", "20 06 1980", "DK"],
    ["a day", "6/20/1980", "DK"],
    ["a day", "20.06.80", "DK"],
    ["a day and a time", "2026-01-05 12", "DK"],
    ["a day in words", "born 1980-06-15", "NO"],
    ["a birth number", "010590 12345", "NO"],
    ["a short number", "12345", "NO"],
    ["an emergency", "112", "NO"],
    ["an emergency", "911", "US"],
    ["a part of a number", "22 33 44 5", "NO"],
    ["words around a number", "do not call 911 11 111", "NO"],
    ["a label", "mob. 90000123", "NO"],
    ["a name behind", "90 00 01 23 (mor)", "NO"],
    ["letters behind", "+49 171 1234567tt", "DE"],
    ["letters for digits", "1-800-FLOWERS", "US"],
    ["keys that are pressed later", "90000123#5", "NO"],
    ["a spreadsheet's number", "4.79E+09", "NO"],
    ["a decimal point", "0171 1234567.0", "DE"],
    ["two numbers", "22334455 / 90000123", "NO"],
    ["two numbers", "030 123456 / 57", "DE"],
    ["two numbers", "90000123, 90000124", "NO"],
    ["two numbers", "90000123;90000124", "NO"],
    ["two lines", "+4790000123\n+4790000124", "NO"],
    ["two lines", "9000\n0123", "NO"],
    ["two signs", "++4790000123", "NO"],
    ["an open bracket", "(900 00 123", "NO"],
    ["a range that nobody has", "+4700000000", undefined],
    ["a placeholder", "00000000", "NO"],
    ["a placeholder", "11111111", "NO"],
    ["a placeholder", "12345678", "NO"],
    ["a placeholder", "99999999", "NO"],
    ["a placeholder", "+4799999999", undefined],
    ["a placeholder", "98765432", "NO"],
    ["a placeholder", "000-000-0000", "US"],
    ["a placeholder", "1234567890", "US"],
    ["a placeholder", "0123456789", "FR"],
    ["a national number of nowhere", "90000123", undefined],
    ["a national number of an unknown country", "90000123", "XX"],
    ["nothing", "", "NO"],
    ["blanks", " \u00a0", "NO"],
  ] as const)("is %s: %s (%s)", (_, text, country) => expect(toE164(text, country)).toBeUndefined());

  it("is a text of any length, which takes no time to tell", () => {
    const begin = performance.now();
    for (const sign of [".", ",", ";", " "]) expect(toE164(`9${sign.repeat(100_000)}9`, "NO")).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  it("is a text that can be read as two numbers", () => {
    // both with the country's code in front, and with a part of the number that looks like it
    const both = toE164("4915123456789", "DE");
    expect(both).toBeUndefined();
    expect(toE164("+4915123456789")).toBe("+4915123456789");
  });
});
