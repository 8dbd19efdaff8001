import type { CountryCode } from "libphonenumber-js/min";
import { describe, expect, it } from "vitest";
import { Claims, digitGroups } from "../../../../src/boundary/free-text/find/numbers.js";
import { claimInternationalPhones, claimNationalPhones } from "../../../../src/boundary/free-text/find/phones.js";
import type { PersonalDataKind } from "../../../../src/boundary/free-text/kinds.js";

const REPORTED: ReadonlySet<PersonalDataKind> = new Set(["phone"]);

function national(text: string, countries = "NO", taken?: readonly [number, number]): string[] {
  const claims = new Claims(text.length, REPORTED);
  if (taken !== undefined) claims.add("iban", ...taken);
  claimNationalPhones(text, digitGroups(text), countries.split(" ") as CountryCode[], claims); // codes, all of them
  return claims.all.filter(({ kind }) => kind === "phone").map(({ start, end }) => text.slice(start, end));
}

function international(text: string, taken?: readonly [number, number]): string[] {
  const claims = new Claims(text.length, REPORTED);
  if (taken !== undefined) claims.add("iban", ...taken);
  claimInternationalPhones(text, digitGroups(text), claims);
  return claims.all.filter(({ kind }) => kind === "phone").map(({ start, end }) => text.slice(start, end));
}

describe("numbers with a country's prefix", () => {
  it.each([
    "+4790000000",
    "+ 47 90000000",
    "+ (47) 90000000",
    "+(47) 90000000",
    "+47 900 00 000",
    "+44 (0)20 7946 0958",
    "+44(0)2079460958",
    "+44 1632 960123",
    "+447700900123",
    "+448081570123",
    "+449098790123",
    "0047 90000000",
    "00 47 90000000",
    "004790000000",
    "+1 (212) 555-0147",
    "+354 555 1234",
  ])("%s", (number) => {
    expect(international(`x ${number}`)).toEqual([number]);
    expect(international(`(${number})`)).toEqual([number]);
  });

  it.each([
    "+47 1234",
    "47 90000000",
    "+-4790000000",
    "994790000001",
    "+47 10000000",
    "000 47 90000000",
    "5 0047 90000000",
    "a0047 90000000",
    "a-0047 90000000",
    "+4790000000,5",
    "+4790000000:5",
    "+4790000000a5",
    "+4790000000ab5",
    "ordre 0047 90000000",
    "versjon 0047 90000000",
    "kr 0047 90000000",
    "0047 90000000 kr",
    "00 00 90000000",
    // no zero of a trunk
    "+44 (20) 7946 095",
    "+4420 (0)7946 09581",
    "+(0)47 90000000",
    "+44 (00)20 7946 0958",
  ])("%s is none", (text) => {
    expect(international(text)).toEqual([]);
  });

  it.each([
    ["ordre +4790000000", "+4790000000"],
    ["tlf0047 90000000", "0047 90000000"],
    ["tlf-0047 90000000", "0047 90000000"],
    ["+4790000000abc", "+4790000000"],
    ["+4790000000, 5", "+4790000000"],
    ["+4790000000 ,5", "+4790000000"],
    ["+4790000000 a5", "+4790000000"],
    ["+49 30 2345 678", "+49 30 2345 678"],
    ["+46 (0)70-123 45 67", "+46 (0)70-123 45 67"],
    ["+49 (0) 171 2345678", "+49 (0) 171 2345678"],
    ["+44 (0)7700 900123", "+44 (0)7700 900123"],
    // the longest that is one
    ["+47 900 00 000 12", "+47 900 00 000"],
    ["+47 900 00 000 / 12", "+47 900 00 000"],
  ])("%s is one", (text, number) => {
    expect(international(text)).toEqual([number]);
  });

  it("follow each other", () => {
    expect(international("+4790000000 +4790000001/+4790000002")).toHaveLength(3);
    expect(international("+4790000000, ".repeat(12))).toHaveLength(10);
  });

  it("are found only in free ranges", () => {
    expect(international("+4790000000", [0, 1])).toEqual([]);
    expect(international("+4790000000", [10, 11])).toEqual([]);
    expect(international("+4790000000 ", [11, 12])).toEqual(["+4790000000"]);
  });
});

describe("national numbers", () => {
  it.each<[string, string, string]>([
    // their form is enough
    ["NO", "90000000", "90000000"],
    ["NO", "41234567", "41234567"],
    ["NO", "9000 0000", "9000 0000"],
    ["NO", "900 00 000", "900 00 000"],
    ["NO", "223 34 455", "223 34 455"],
    ["NO", "22 33 44 55", "22 33 44 55"],
    ["NO", "22 33 4455", "22 33 4455"],
    ["NO", "22 334455", "22 334455"],
    ["DK", "20 12 34 56", "20 12 34 56"],
    ["ES", "612 34 56 78", "612 34 56 78"],
    ["US", "212-555-0147", "212-555-0147"],
    ["US", "(212) 555-0147", "212) 555-0147"],
    ["GB", "020 7946 0958", "020 7946 0958"],
    ["GB", "02079460958", "02079460958"],
    ["GB", "07700 900123", "07700 900123"],
    ["GB", "01632960123", "01632960123"],
    ["SE", "08-500 00 00", "08-500 00 00"],
    ["DE", "0171/2345678", "0171/2345678"],
    ["SE NO", "90000000", "90000000"],
    ["NO GB", "07700 900123", "07700 900123"],
  ])("are found for %s in %s", (countries, text, number) => {
    expect(national(text, countries)).toEqual([number]);
    expect(national(`hun ${text} da`, countries)).toEqual([number]);
    expect(national(`ordre ${text}`, countries)).toEqual([]);
    expect(national(`versjon ${text}`, countries)).toEqual([]);
    expect(national(`id ${text}`, countries)).toEqual([]);
  });

  it.each<[string, string]>([
    ["NO", "22334455"],
    ["NO", "2233 4455"],
    ["NO", "223 344 55"],
    ["NO", "9 0000000"],
    ["NO", "10000000"],
    ["NO", "190 00 000"],
    ["DK", "20123456"],
    ["ES", "612345678"],
    ["ES", "512 34 56 78"],
    ["US", "2125550147"],
    ["GB", "0 2079460958"],
    ["GB", "0 207 946 0958"],
    ["DE", "030 12345"],
    ["SE", "07700 900123"],
    ["GB", "020794 60958"],
    ["GB", "02079460"],
    ["NO", "07700 900123"],
    ["GB", "90000000"],
    ["GB", "7700900123"],
    ["SE", "08-12"],
  ])("are not found for %s without a word in %s", (countries, text) => {
    expect(national(text, countries)).toEqual([]);
  });

  it.each<[string, string]>([
    ["NO", "22334455"],
    ["NO", "2233 4455"],
    ["NO", "4790000000"],
    ["DK", "20123456"],
    ["ES", "612345678"],
    ["ES", "34612345678"],
    ["US", "2125550147"],
    ["US", "12125550147"],
    ["CA", "4165550147"],
    ["IT", "3331234567"],
    ["GB", "02079460958"],
    ["DE", "030123456789"],
  ])("are found for %s behind a word for them in %s", (countries, number) => {
    expect(national(`ring ${number}`, countries)).toEqual([number]);
    expect(national(`ring hun ${number}`, `FI ${countries}`)).toEqual([number]);
  });

  it.each<[string, string]>([
    ["NO", "02800"],
    ["NO", "12334455"],
    ["NO", "223344556"],
    ["NO", "2233445"],
    ["DK", "10123456"],
    ["ES", "412345678"],
    ["US", "1125550147"],
    ["US", "212555014"],
    ["GB", "2079460958"],
    ["GB", "07700 90012"],
    ["NO", "0022334455"],
    ["GB", "0044 20 7946 0958"],
    ["DE", "0301234567890123"],
    ["FI", "0100100"],
    ["GB", "5 0207946 0958"],
  ])("are not found for %s in %s, with any words", (countries, number) => {
    expect(national(`ring ${number}`, countries)).toEqual([]);
  });

  it("may begin with any digit if a word calls them a number", () => {
    expect(national("nummer 22334455")).toEqual(["22334455"]);
    expect(national("nummer 2233 4455")).toEqual(["2233 4455"]);
    expect(national("nummer 223 344 55")).toEqual([]);
    expect(national("nummer 612345678", "ES")).toEqual([]);
  });

  it.each([
    "x90000000",
    "x-90000000",
    "x_90000000",
    "1x90000000",
    "90000000x",
    "90000000xy",
    "90000000 x5".replace(" ", ""),
    "90000000_x",
    "90000000-x",
    "90000000,5",
    "90000000:5",
    "kr 90000000",
    "90000000 kr",
    "ring 90000000A",
    "ring 90000000Ab",
    "ring 90000000a",
    "ring 90000000-ab",
    "ring 90000000_ab",
    "ring x90000000",
  ])("%s is part of something else", (text) => {
    expect(national(text)).toEqual([]);
  });

  it.each([
    "_90000000_",
    "-90000000-",
    "tlf90000000",
    "tlf-90000000",
    "ring 90000000ab",
    "90000000, 5",
    "90000000- x",
    "90000000 -x",
    "90000000 x",
  ])("%s is a number of its own", (text) => {
    expect(national(text)).toEqual(["90000000"]);
  });

  it.each([
    ["one dot makes a fraction", "tlf 2233.4455", 0],
    ["one space does not", "tlf 2233 4455", 1],
    ["one hyphen does not", "tlf 2233-4455", 1],
    ["dots do not", "tlf 22.33.44.55", 1],
    ["the first gap may be another", "tlf 22-33 44 55", 1],
    ["the others may not", "tlf 22 33-44 55", 0],
    ["spaces around do not count", "tlf 22 - 33-44 - 55", 1],
  ])("have separators of one kind: %s", (_, text, times) => {
    expect(national(text)).toHaveLength(times);
  });

  it.each([
    ["a day", "tlf 20260105", 0],
    ["the last of a month", "tlf 20260131", 0],
    ["a day in December", "tlf 20261225", 0],
    ["a day in its teens", "tlf 20261015", 0],
    ["years in one", "tlf 20202024", 1],
    ["hours in pairs", "tlf 21-00-22-00", 1],
    ["a day, with separators", "tlf 2026 01 05", 0],
    ["a day, with several separators", "tlf 2026 - 01-05", 0],
    ["no day, being grouped otherwise", "tlf 2026 0105", 1],
    ["no month", "tlf 20261305", 1],
    ["no month 0", "tlf 20260005", 1],
    ["no day 32", "tlf 20260132", 1],
    ["no day 0", "tlf 20260100", 1],
    ["no such century", "tlf 21260105", 1],
    ["years", "tlf 2020-2024", 0],
    ["years of two centuries", "tlf 2001-1999", 0],
    ["a year and something else", "tlf 2020-3024", 1],
    ["hours", "tlf 2100-2200", 0],
    ["hours, spaced", "tlf 2100 - 2230", 0],
    ["hours without a hyphen", "tlf 2100 2200", 1],
    ["no quarters", "tlf 2101-2200", 1],
    ["no hours", "tlf 2500-2200", 1],
    ["no such end", "tlf 2100-2500", 1],
    ["midnight", "tlf 2200-2400", 0],
    ["a date", "ring 25.01.26 14", 0],
    ["a date, in front", "ring 26.11.2025", 0],
    ["a date of America", "ring 11/26/2025", 0],
    ["a date beside a number", "ring 26.11.2025 90000000", 1],
    ["a time beside a number", "ring 14:30 90000000", 1],
    ["a time with seconds", "ring 22:33:44 90000000", 1],
  ])("are no dates and times: %s", (_, text, times) => {
    expect(national(text)).toHaveLength(times);
  });

  it("are found alone, or in a row of others", () => {
    expect(national("5 900 00 000")).toEqual([]);
    expect(national("5 90000000")).toEqual(["90000000"]);
    expect(national("90000000 5")).toEqual(["90000000"]);
    expect(national("900 00 000 5")).toEqual([]);
    expect(national("900 00 000 / 410 00 000")).toEqual(["900 00 000", "410 00 000"]);
    expect(national("900 00 000 (410 00 000)")).toEqual(["900 00 000", "410 00 000"]);
    expect(national("900 00 000 410 00 000")).toEqual([]);
    expect(national("ring 900 00 000 410 00 000")).toEqual(["900 00 000", "410 00 000"]);
    expect(national("ring 5 900 00 000")).toEqual([]);
    expect(national("1 2 900 00 000")).toEqual([]);
    expect(national("ring 900 00 000 5")).toEqual(["900 00 000"]);
  });

  it("end at the number reported", () => {
    expect(national("90000000, ".repeat(12))).toHaveLength(10);
  });

  it("are found only in free ranges", () => {
    expect(national("90000000", "NO", [0, 1])).toEqual([]);
    expect(national("90000000", "NO", [7, 8])).toEqual([]);
    expect(national("90000000 ", "NO", [8, 9])).toEqual(["90000000"]);
  });
});
