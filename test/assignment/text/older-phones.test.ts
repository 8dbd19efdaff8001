import fc from "fast-check";
import { getCountries, getCountryCallingCode, getExampleNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { beforeAll, describe, expect, it } from "vitest";
import { listOlderPhones, renewPhone, toPhoneForm1 } from "../../../src/assignment/text/older-phones.js";
import { toE164 } from "../../../src/assignment/text/phone.js";
import { oldPackage } from "../../left-behind/restore.js";
import { runs } from "../../support/runs.js";

const countries = getCountries();
const spelt = fc
  .record({
    country: fc.constantFrom(...countries),
    digits: fc.stringMatching(/^[0-9]{3,13}$/),
    isExample: fc.boolean(),
    before: fc.constantFrom("+", "+", "00", "", "0", "(0)", "tel: "),
    gap: fc.constantFrom("", " ", "-", " (0) ", " (0) 0", "0"),
    behind: fc.constantFrom("", "", "", " ext. 12", "x", " "),
  })
  .map(({ country, digits, isExample, before, gap, behind }) => {
    const example = getExampleNumber(country, examples)?.nationalNumber ?? digits;
    const code = before.includes("+") || before === "00" ? getCountryCallingCode(country) : "";
    return { country, text: `${before}${code}${gap}${isExample ? example : digits}${behind}` };
  });

describe("Form 1 of phone numbers", () => {
  type Parsing = { safeParse(input: unknown): { success: boolean; data?: { phone: string } } };
  let old: (text: string, country: string | undefined) => Promise<string | undefined>;
  beforeAll(async () => {
    const { purposebound: of } = await oldPackage("0.1.0");
    const controller = of.defineController({
      name: "FjordNet AS",
      country: "NO",
      organisationNumber: "999999999",
      contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
      dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
    });
    const assignment = of.defineAssignment({
      id: "calls",
      purpose: { title: "Calls", category: "dpv:ServiceProvision", basis: of.contract({ contract: "Calls" }) },
      controller,
      retention: { keep: "P1Y", from: "updated" },
      identifiedBy: ["phone"],
      fields: of.contact("phone"),
    } as never) as unknown as Parsing;
    const sources = new Map<string | undefined, { "~mapping": { map(row: unknown): { input: { phone?: string } } } }>();
    old = async (text, country) => {
      const source =
        sources.get(country) ??
        (of.defineSource(
          assignment as never,
          {
            id: "crm",
            origin: { name: "CRM", obtained: "from-person" },
            pick: { phone: { path: "Phone", as: "phone", ...(country === undefined ? {} : { country }) } },
          } as never,
        ) as never);
      sources.set(country, source);
      const { input } = (source as { "~mapping": { map(row: unknown): { input: { phone?: string } } } })[
        "~mapping"
      ].map({
        Phone: text,
      });
      return input.phone;
    };
  });

  it("is what release 0.1.0 made of any text", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(spelt, fc.boolean(), async ({ text, country }, isTold) => {
        fc.pre(text.trim() !== "");
        const home = isTold ? country : undefined;
        const expected = await old(text, home);
        if (expected !== undefined) found += 1;
        expect(toPhoneForm1(text, home)).toBe(expected);
      }),
      { numRuns: runs(5_000) },
    );
    expect(found).toBeGreaterThan(20);
  });

  it("is told beside the canonical form, of the same spelling, of what was kept, and of a prefix in any spelling", () => {
    const older = (text: string, country?: string) =>
      listOlderPhones(toE164(text, country) ?? "", { text, country }).map(({ number }) => number);
    expect(older("+49 (0) 0151 12345678")).toEqual(["+49015112345678"]);
    expect(older("+49015112345678")).toContain("+49015112345678");
    expect(older("0151 12345678", "DE")).toEqual(["+49015112345678"]);
    expect(older("+4790000000")).toEqual(["+47090000000"]);
  });

  it("comes back from what it made, of the same spelling", () => {
    let changed = 0;
    fc.assert(
      fc.property(spelt, ({ text, country }) => {
        const [before, today] = [toPhoneForm1(text, country), toE164(text, country)];
        if (before === undefined || today === undefined || before === today) return;
        changed += 1;
        expect(listOlderPhones(today, { text, country }).map(({ number }) => number)).toContain(before);
      }),
      { numRuns: runs(5_000) },
    );
    expect(changed).toBeGreaterThan(0);
  });

  it("comes back to the canonical form from what it kept", () => {
    for (const [kept, today] of [
      ["+4200601123456", "+420601123456"],
      ["+49015112345678", "+4915112345678"],
      ["+4790000000", "+4790000000"],
      ["+4712345678", undefined],
      ["+390612345678", "+390612345678"],
    ] as const) {
      expect(renewPhone(kept)).toBe(today);
    }
  });

  it("is not safe where it is a number that somebody else has", () => {
    // Italian numbers keep their zero: with one more, it is another one
    const older = listOlderPhones("+393123456789", { text: "+39 (0) 3123456789", country: undefined });
    expect(older).toEqual([{ number: "+3903123456789", isSafe: false }]);
  });
});
