import fc from "fast-check";
import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { describe, expect, it } from "vitest";
import { isE164 } from "../../../src/assignment/text/e164.js";
import { runs } from "../../support/runs.js";

const codes = [...new Set(getCountries().map((country) => getCountryCallingCode(country)))];

describe("a number that is certainly in E.164", () => {
  it("comes out of the parser unchanged, for every country", () => {
    const numbers = fc.tuple(fc.constantFrom(...codes), fc.stringMatching(/^[0-9]{3,14}$/));
    fc.assert(
      fc.property(numbers, ([code, national]) => {
        const text = `+${code}${national}`;
        if (!isE164(text)) return;
        const parsed = parsePhoneNumberFromString(text);
        expect([parsed?.number, parsed?.isPossible(), parsed?.ext]).toEqual([text, true, undefined]);
      }),
      { numRuns: runs(20_000) },
    );
  });

  it.each(["+4790000000", "+12025550123", "+442079460000", "+46701234567", "+4915112345678"])("is %s", (text) =>
    expect(isE164(text)).toBe(true),
  );

  it.each([
    ["without a sign", "4790000000"],
    ["too short for its country", "+479000"],
    ["of no country", "+999123456789"],
    ["with what may be a prefix within the country", "+4402079460000"],
    ["with spaces", "+47 90000000"],
    ["with anything behind it", "+4790000000\n"],
  ])("is not one %s", (_, text) => expect(isE164(text)).toBe(false));
});
