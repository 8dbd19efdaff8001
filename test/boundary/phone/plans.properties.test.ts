import fc from "fast-check";
import {
  getCountries,
  isValidPhoneNumber,
  type MetadataJson,
  parsePhoneNumberFromString,
} from "libphonenumber-js/core";
import smallestMetadata from "libphonenumber-js/min/metadata";
import { describe, expect, expectTypeOf, it } from "vitest";
import { readPhoneMetadata, withoutFormats } from "../../../scripts/build/bundled.js";
import { isPhoneCountry, listPhonePlans, type PhoneCountry, readAssignedPhone } from "../../../src/boundary/index.js";
import { isPhoneNumber } from "../../../src/boundary/phone/plans.js";
import { runs } from "../../support/runs.js";

const full = readPhoneMetadata() as unknown as MetadataJson; // the file that its types describe
const built = withoutFormats(readPhoneMetadata()) as unknown as MetadataJson;
const smallest: MetadataJson = smallestMetadata;
const countries = getCountries(full);
const plans = listPhonePlans();

const country = fc.constantFrom(...countries);
const digits = fc.stringMatching(/^[0-9]{3,14}$/);
/** Numbers as people write them, most of a length that their country has. */
const number = fc
  .record({
    plan: fc.constantFrom(...plans),
    digits,
    before: fc.constantFrom("+", "+", "+", "00", "", "0", "(0)", "tel: ", "+ "),
    gap: fc.constantFrom("", " ", "-", " (0) "),
    behind: fc.constantFrom("", "", "", " ext. 12", "x"),
    length: fc.nat(20),
  })
  .map(({ plan, digits: given, before, gap, behind, length }) => {
    const most = plan.lengths[length % plan.lengths.length] ?? given.length;
    const national = given.padEnd(most, given).slice(0, length % 5 === 4 ? given.length : most);
    return `${before}${before.includes("+") || before === "00" ? plan.callingCode : ""}${gap}${national}${behind}`;
  });

describe("phone metadata without formats", () => {
  it("gives the same answer as the whole metadata, for any text", () => {
    let valid = 0;
    fc.assert(
      fc.property(number, fc.option(country, { nil: undefined }), (text, home) => {
        const told = [full, built].map((metadata) => {
          const parsed =
            home === undefined
              ? parsePhoneNumberFromString(text, metadata)
              : parsePhoneNumberFromString(text, home, metadata);
          if (parsed === undefined) return undefined;
          const { number: e164, country: of, ext, nationalNumber } = parsed;
          const isValid =
            home === undefined ? isValidPhoneNumber(text, metadata) : isValidPhoneNumber(text, home, metadata);
          return { e164, of, ext, nationalNumber, isPossible: parsed.isPossible(), isValid };
        });
        if (told[0]?.isValid === true) valid += 1;
        expect(told[1]).toEqual(told[0]);
      }),
      { numRuns: runs(20_000) },
    );
    expect(valid).toBeGreaterThan(100);
  });

  it("is seven tenths of the metadata or less", () => {
    expect(JSON.stringify(built).length).toBeLessThan(JSON.stringify(full).length * 0.7);
  });
});

describe("digits of a phone number", () => {
  it("are of a range that is given out where the library finds them valid, as they are written", () => {
    let valid = 0;
    fc.assert(
      fc.property(fc.constantFrom(...plans), digits, fc.nat(20), ({ callingCode, lengths }, given, length) => {
        const most = lengths[length % lengths.length] ?? given.length;
        const text = `+${callingCode}${given.padEnd(most, given).slice(0, most)}`;
        const parsed = parsePhoneNumberFromString(text, full);
        // E.164 has fifteen digits at most, and some plans more
        if (text.length > 16) return;
        // otherwise it took a prefix off, or the country for another
        if (parsed?.number !== text) return;
        if (parsed.isValid()) valid += 1;
        expect(readAssignedPhone(text.slice(1)) !== undefined).toBe(parsed.isValid());
      }),
      { numRuns: runs(20_000) },
    );
    expect(valid).toBeGreaterThan(50);
  });

  it("have the look of a number where the smallest metadata of the library say so", () => {
    fc.assert(
      fc.property(number, fc.option(country, { nil: undefined }), (text, home) => {
        const expected =
          home === undefined ? isValidPhoneNumber(text, smallest) : isValidPhoneNumber(text, home, smallest);
        expect(isPhoneNumber(text, home)).toBe(expected);
      }),
      { numRuns: runs(20_000) },
    );
  });
});

describe("countries of phone numbers", () => {
  it("are those of the metadata, in values and in types", () => {
    expect(countries.every(isPhoneCountry)).toBe(true);
    expect(isPhoneCountry("XX")).toBe(false);
    expectTypeOf<PhoneCountry>().toEqualTypeOf<(typeof countries)[number]>();
  });
});
