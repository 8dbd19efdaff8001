import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { after, checkDuration, readDuration } from "../../../src/assignment/terms/duration.js";
import { runs } from "../../support/runs.js";

const few = (most: number) => fc.oneof(fc.nat(3), fc.nat(most)).map(String);
const part = (digits: fc.Arbitrary<string>, letter: string) =>
  fc.option(digits, { nil: undefined }).map((one) => (one === undefined ? "" : `${one}${letter}`));
const fraction = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  fc.tuple(fc.constantFrom(".", ","), fc.stringMatching(/^[0-9]{1,9}$/)).map((both) => both.join("")),
);
const date = fc
  .tuple(part(few(900), "Y"), part(few(4_000), "M"), part(few(3_000), "W"), part(few(90_000), "D"))
  .map((parts) => parts.join(""));
const time = fc
  .tuple(few(90_000), few(90_000), few(90_000), fraction, fc.constantFrom("H", "M", "S", "HM", "HS", "MS", "HMS"))
  .map(([hours, minutes, seconds, rest, units]) => {
    const given = [...units].map((unit) => ({ H: hours, M: minutes, S: seconds })[unit] + unit);
    const last = given.pop() ?? "";
    return `T${[...given, `${last.slice(0, -1)}${rest}${last.slice(-1)}`].join("")}`;
  });
const duration = fc
  .tuple(date, fc.oneof(fc.constant(""), time))
  .map(([days, hours]) => `P${days}${hours}`)
  .filter((text) => text !== "P");
/** Durations with a unit of them taken out, doubled or changed. */
const nearly = fc
  .tuple(
    fc.oneof(duration, fc.constantFrom("P", "PT", "-P1D", "+P1D", "P1DT", "p1y", "pt1h")),
    fc.nat(12),
    fc.constantFrom("", "P", "T", "Y", "M", "D", "H", "S", "W", ".", ",", "-", "+", " ", "0", "1"),
  )
  .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + (put === "" ? 1 : 0)));
const moment = fc.date({
  min: new Date("0001-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});
/** The last days of months, on which calendars differ. */
const monthEnd = fc
  .tuple(fc.integer({ min: 1, max: 9_999 }), fc.nat(11), fc.integer({ min: -3, max: 0 }))
  .map(([year, month, back]) => {
    const day = new Date(0);
    day.setUTCFullYear(year, month + 1, back);
    return day;
  });

/** The same by the calendar of the standard. */
function afterByTemporal(start: Date, text: string): Date {
  const zoned = Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO("UTC");
  return new Date(zoned.add(Temporal.Duration.from(text)).epochMilliseconds);
}

function temporal(text: string): Temporal.Duration | undefined {
  try {
    return Temporal.Duration.from(text);
  } catch {
    return undefined;
  }
}

function units({ years, months, weeks, days, hours, minutes, seconds, milliseconds }: Temporal.Duration) {
  return { years, months, weeks, days, hours, minutes, seconds, milliseconds };
}

describe("durations", () => {
  it("after() ends at the same time as in Temporal", () => {
    fc.assert(
      fc.property(fc.oneof(moment, monthEnd), duration, (start, text) => {
        expect(after(start, text)).toEqual(afterByTemporal(start, text));
      }),
      { numRuns: runs(20_000) },
    );
  });

  it("readDuration reads the durations that Temporal reads, and no others", () => {
    fc.assert(
      fc.property(fc.oneof(duration, nearly), (text) => {
        const expected = temporal(text);
        expect(readDuration(text)).toEqual(expected === undefined || expected.sign < 0 ? undefined : units(expected));
      }),
      { numRuns: runs(20_000) },
    );
  });

  it("checkDuration refuses zero, an empty duration, and more than a thousand years", () => {
    const refusal = (text: unknown) => {
      try {
        return checkDuration(text, "here");
      } catch (error) {
        return (error as Error).message;
      }
    };
    for (const text of ["P0D", "PT0S", "PT0.000S", "P0Y0M", "-P1D", "P", "PT", "", "1 year", 12, null, undefined]) {
      expect(refusal(text)).toContain("not ISO 8601, or not above zero");
    }
    for (const text of [
      "P1001Y",
      "P12001M",
      "P365251D",
      "P52179W",
      "PT8766001H",
      "P999999999999999999Y",
      `P${"9".repeat(400)}D`,
    ]) {
      expect(refusal(text)).toContain("longer than a thousand years");
    }
    for (const text of ["P1000Y", "P12000M", "P365250D", "PT8766000H", "PT0.0000001S", "P1D", "PT31557600000S"]) {
      expect(refusal(text)).toBeUndefined();
    }
  });

  it("after() throws for a time after the last that exists", () => {
    expect(() => after(new Date(8.64e15), "P1D")).toThrow(RangeError);
    expect(() => after(new Date(0), "P1X")).toThrow(RangeError);
    expect(after(new Date("2024-01-31T10:00:00Z"), "P1M")).toEqual(new Date("2024-02-29T10:00:00Z"));
  });
});
