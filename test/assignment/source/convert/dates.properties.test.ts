import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { NO_SUCH_TIME, NO_ZONE, TWO_READINGS } from "../../../../src/assignment/source/convert/failures.js";
import {
  buildFormat,
  type DateFormat,
  findConflict,
  readFormats,
} from "../../../../src/assignment/source/convert/format.js";
import {
  fromEpoch,
  fromSerial,
  readIso,
  settle,
  toCellDate,
  toClock,
} from "../../../../src/assignment/source/convert/moment.js";
import { findZone } from "../../../../src/assignment/source/convert/zone.js";
import { runs } from "../../../support/runs.js";

function format(text: string, language?: string): DateFormat {
  const built = buildFormat(text, language);
  if ("problem" in built) throw new Error(built.problem);
  return built;
}

function read(text: string, pattern: string, timeZone?: string, language?: string): unknown {
  const written = format(pattern, language).read(text);
  if (written === undefined) return undefined;
  const moment = settle(written, toClock(timeZone, false));
  return moment instanceof Date ? moment.toISOString() : moment;
}

const DAYS = [
  "dd.MM.yyyy",
  "d.M.yyyy",
  "M/d/yyyy",
  "MM/dd/yyyy",
  "dd/MM/yyyy",
  "yyyy-MM-dd",
  "yyyy/M/d",
  "yyyyMMdd",
  "ddMMyyyy",
  "d MMM yyyy",
  "MMMM d, yyyy",
  "EEE, dd MMM yyyy",
];
const TIMES = [
  "",
  " HH:mm",
  " HH:mm:ss",
  " H.mm",
  " h:mm a",
  "'T'HH:mm:ss.SSS",
  " HH:mm:ss XX",
  " HH:mmXXX",
  " HH:mm z",
];
const patterns = fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...TIMES)).map(([day, time]) => day + time);
const moments = fc.date({
  min: new Date("1000-01-01T00:00:00Z"),
  max: new Date("9998-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const zones = fc.constantFrom(
  "Europe/Oslo",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "America/Sao_Paulo",
  "Pacific/Apia",
  "Africa/Monrovia",
  "UTC",
);

const names = new Map<string, Intl.DateTimeFormat>();

/** Writes a moment in UTC by a pattern, with other code than the reader's. */
function write(moment: Date, pattern: string): string {
  const name = (part: "month" | "weekday", style: "long" | "short"): string => {
    const key = `${part} ${style}`;
    const known = names.get(key) ?? new Intl.DateTimeFormat("en-US", { [part]: style, timeZone: "UTC" });
    names.set(key, known);
    return known.format(moment);
  };
  const two = (number: number): string => String(number).padStart(2, "0");
  const tokens: Readonly<Record<string, string>> = {
    yyyy: String(moment.getUTCFullYear()).padStart(4, "0"),
    MMMM: name("month", "long"),
    MMM: name("month", "short"),
    EEE: name("weekday", "short"),
    MM: two(moment.getUTCMonth() + 1),
    M: String(moment.getUTCMonth() + 1),
    dd: two(moment.getUTCDate()),
    d: String(moment.getUTCDate()),
    HH: two(moment.getUTCHours()),
    H: String(moment.getUTCHours()),
    h: String(((moment.getUTCHours() + 11) % 12) + 1),
    mm: two(moment.getUTCMinutes()),
    ss: two(moment.getUTCSeconds()),
    SSS: String(moment.getUTCMilliseconds()).padStart(3, "0"),
    a: moment.getUTCHours() < 12 ? "AM" : "PM",
    XXX: "+00:00",
    XX: "-0000",
    z: "UTC",
    "'T'": "T",
  };
  return pattern.replaceAll(
    /'T'|yyyy|MMMM|MMM|EEE|MM|M|dd|d|HH|H|h|mm|ss|SSS|a|XXX|XX|z/g,
    (token) => tokens[token] ?? token,
  );
}

/** What is left of a moment if it is written by a pattern. */
function cut(moment: Date, pattern: string): string {
  const text = moment.toISOString();
  const kept = /SSS/.test(pattern) ? 23 : /ss/.test(pattern) ? 19 : /mm/.test(pattern) ? 16 : 10;
  return `${text.slice(0, kept)}${"2000-01-01T00:00:00.000".slice(kept)}Z`;
}

describe("dates in text", () => {
  it("are read back as they were written by a format", () => {
    fc.assert(
      fc.property(moments, patterns, (moment, pattern) => {
        expect(read(write(moment, pattern), pattern)).toBe(cut(moment, pattern));
      }),
      { numRuns: runs(4_000, 500) },
    );
  });

  it("are never read as two dates by formats that may stand together, and formats that could are refused", () => {
    let together = 0;
    fc.assert(
      fc.property(moments, fc.uniqueArray(patterns, { minLength: 2, maxLength: 3 }), (moment, list) => {
        const formats = list.map((one) => format(one));
        const readings = new Set<unknown>();
        const text = write(moment, list[0] ?? "");
        for (const one of formats) {
          const written = one.read(text);
          if (written !== undefined) readings.add(JSON.stringify(written));
        }
        if (findConflict(formats) === undefined) {
          together += 1;
          expect(readings.size).toBe(1);
        }
        // whatever was found when they were defined, a text with two readings is refused
        if (readings.size > 1) expect(readFormats(text, formats)).toBe(TWO_READINGS);
      }),
      { numRuns: runs(400, 100) },
    );
    expect(together).toBeGreaterThan(5);
  });

  it.each([
    ["dd/MM/yyyy", "MM/dd/yyyy"],
    ["d.M.yyyy", "MM.dd.yyyy"],
    ["yyyyMMdd", "ddMMyyyy"],
    ["yyyy-MM-dd", "yyyy-dd-MM"],
    ["dd/MM/yyyy HH:mm", "M/d/yyyy H:mm"],
    ["yyyyMMddHHmm", "epoch-milliseconds"],
  ])("have two readings by %s and %s", (one, other) => {
    expect(findConflict([format(one), format(other)])).toEqual([0, 1]);
  });

  it.each([
    ["dd.MM.yyyy", "dd.MM.yyyy HH:mm", "yyyy-MM-dd"],
    ["d.M.yyyy", "dd.MM.yyyy", "iso"],
    ["M/d/yyyy", "d.M.yyyy", "d MMM yyyy"],
    ["yyyyMMdd", "epoch-seconds", "epoch-milliseconds"],
  ])("have one reading by %s, %s and %s", (...list) => {
    expect(findConflict(list.map((one) => format(one)))).toBeUndefined();
  });

  it.each<[string, string, string | undefined]>([
    ["15.06.1980", "dd.MM.yyyy", "1980-06-15T00:00:00.000Z"],
    ["6/15/1980", "M/d/yyyy", "1980-06-15T00:00:00.000Z"],
    ["15 Apr, 2021 00:03:00", "dd MMM, yyyy HH:mm:ss", "2021-04-15T00:03:00.000Z"],
    ["2020-01-01 12:00:00 -0500", "yyyy-MM-dd HH:mm:ss XX", "2020-01-01T17:00:00.000Z"],
    ["1484623912345", "epoch-milliseconds", "2017-01-17T03:31:52.345Z"],
    ["20260131", "epoch-seconds", undefined],
    ["20260131", "yyyyMMdd", "2026-01-31T00:00:00.000Z"],
    ["2026-01-31 12:00:00 UTC", "yyyy-MM-dd HH:mm:ss z", "2026-01-31T12:00:00.000Z"],
    ["2026-01-31 12:00:00+01", "yyyy-MM-dd HH:mm:ssX", "2026-01-31T11:00:00.000Z"],
    ["1/5/2026 12:05 a.m.", "d/M/yyyy h:mm a", "2026-05-01T00:05:00.000Z"],
    ["1/5/2026, 1:05\u202fPM", "M/d/yyyy, h:mm a", "2026-01-05T13:05:00.000Z"],
    ["kl. 10:00 den 1.2.2026", "'kl'. HH:mm 'den' d.M.yyyy", "2026-02-01T10:00:00.000Z"],
    ["Fri, 27 Nov 2026", "EEE, d MMM yyyy", "2026-11-27T00:00:00.000Z"],
    ["Thu, 27 Nov 2026", "EEE, d MMM yyyy", undefined],
    ["31.02.2026", "dd.MM.yyyy", undefined],
    ["13/13/2026", "d/M/yyyy", undefined],
    ["5.1.26", "d.M.yyyy", undefined],
    ["05.11.1951 ", "dd.MM.yyyy", undefined],
    ["13:00 PM 1.1.2026", "h:mm a d.M.yyyy", undefined],
    ["1.1.0000", "d.M.yyyy", undefined],
  ])("in the form of %j are read by %s", (text, pattern, expected) => expect(read(text, pattern)).toBe(expected));

  it.each([
    ["nb", "5. mai 2026", "d. MMMM yyyy", "2026-05-05"],
    ["nb", "3. OKT. 2026", "d. MMM yyyy", "2026-10-03"],
    ["de", "3. März 2026", "d. MMMM yyyy", "2026-03-03"],
    ["fr", "1 août 2026", "d MMMM yyyy", "2026-08-01"],
    ["fi", "1. tammikuuta 2026", "d. MMMM yyyy", "2026-01-01"],
    ["ru", "1 мая 2026", "d MMMM yyyy", "2026-05-01"],
    ["nb", "Sept 1 2026", "MMM d yyyy", "2026-09-01"],
  ])("have names of months in %s: %s", (language, text, pattern, day) => {
    expect(read(text, pattern, undefined, language)).toBe(`${day}T00:00:00.000Z`);
  });

  it.each([
    ["dd.MM.yy", "century"],
    ["dd.MM", "year"],
    ["yyyy-MM-dd HH", "minutes"],
    ["yyyy-MM-dd hh:mm", "AM or PM"],
    ["yyyy-MM-dd HH:mm a", "AM or PM"],
    ["dMyyyy", "side by side"],
    ["YYYY-MM-DD", "not known"],
    ["yyyy-MM-dd MM", "two tokens"],
    ["yyyy-MM-dd 'T", "quote"],
    ["yyyy-MM-ddXXX", "offset without the time"],
    ["", "year"],
  ])("have no form %s", (pattern, why) => {
    const built = buildFormat(pattern, undefined);
    expect("problem" in built && built.problem).toContain(why);
  });

  it("in ISO 8601 are read in the forms that systems write", () => {
    const iso = (text: string): string | undefined => {
      const date = toCellDate(text, toClock(undefined, false));
      return date instanceof Date ? date.toISOString() : undefined;
    };
    for (const text of [
      "2026-01-31 12:00:00+01",
      "2026-01-31T12:00:00+0100",
      "2026-01-31 06:00:00 -0500",
      "2026-01-31 11:00:00 UTC",
      "2026-01-31T11:00:00,000Z",
    ]) {
      expect(iso(text)).toBe("2026-01-31T11:00:00.000Z");
    }
    for (const text of [
      "2026-01-31T12",
      "2026-1-31",
      "2026-01-31T24:00Z",
      "2026-01-31T12:00+25:00",
      "0000-01-01",
      "2026-02-30",
    ])
      expect(iso(text)).toBeUndefined();
    expect(iso("0050-01-01")).toBe("0050-01-01T00:00:00.000Z");
  });
});

describe("clocks of a time zone", () => {
  it("show the same as those of Temporal, skip what it skips, and take the earlier of two moments", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1930, 0, 1), max: Date.UTC(2040, 0, 1) }), zones, (given, name) => {
        const wall = Math.floor(given / 60_000) * 60_000;
        const found = findZone(name)?.toMoment(wall);
        const local = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, 19));
        const zoned = local.toZonedDateTime(name, { disambiguation: "earlier" });
        const isSkipped = !zoned.toPlainDateTime().equals(local);
        expect(found).toBe(isSkipped ? undefined : zoned.epochMilliseconds);
      }),
      { numRuns: runs(1_500, 300) },
    );
  });

  it.each([
    ["Europe/Oslo", "2026-10-25T02:30:00", "2026-10-25T00:30:00.000Z"],
    ["Europe/Oslo", "2026-07-01T12:00:00", "2026-07-01T10:00:00.000Z"],
    ["America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00.000Z"],
  ])("in %s showed %s first at %s", (name, wall, moment) => {
    const written = readIso(wall);
    expect(written && settle(written, toClock(name, true))).toEqual(new Date(moment));
  });

  it("never showed what was skipped", () => {
    const written = readIso("2026-03-29 02:30:00");
    expect(written && settle(written, toClock("Europe/Oslo", true))).toBe(NO_SUCH_TIME);
    expect(written && settle(written, toClock(undefined, true))).toBe(NO_ZONE);
  });

  it("leave a day as it is, unless it is evidence, which counts from the day's first moment", () => {
    const day = readIso("2026-03-02");
    if (day === undefined) throw new Error("no day");
    for (const name of ["Pacific/Auckland", "America/Los_Angeles", undefined]) {
      expect(settle(day, toClock(name, false))).toEqual(new Date("2026-03-02T00:00:00Z"));
    }
    expect(settle(day, toClock("Pacific/Auckland", true))).toEqual(new Date("2026-03-01T11:00:00Z"));
    expect(settle(day, toClock(undefined, true))).toBe(NO_ZONE);
    // midnight was skipped in São Paulo, where that day began at one
    const short = readIso("2018-11-04");
    expect(short && settle(short, toClock("America/Sao_Paulo", true))).toEqual(new Date("2018-11-04T03:00:00Z"));
  });

  it("are known by names of the IANA database alone", () => {
    for (const name of ["Europe/Nowhere", "+01:00", "", "Oslo", "__proto__"]) expect(findZone(name)).toBeUndefined();
  });
});

describe("dates as numbers", () => {
  it("are seconds or milliseconds, and never taken for the other one in evidence", () => {
    const clock = toClock(undefined, true);
    expect(fromEpoch("1484623912", "seconds", clock)).toEqual(new Date("2017-01-17T03:31:52Z"));
    expect(fromEpoch(1_484_623_912_345, "milliseconds", clock)).toEqual(new Date("2017-01-17T03:31:52.345Z"));
    expect(fromEpoch("1484623912.5", "seconds", clock)).toEqual(new Date("2017-01-17T03:31:52.500Z"));
    expect(fromEpoch("1484623912345", "seconds", clock)).toBeTypeOf("symbol");
    expect(fromEpoch("1484623912", "milliseconds", clock)).toBeTypeOf("symbol");
    for (const value of ["", "x", "1e9", Number.NaN, {}, null, "12.5.1"])
      expect(fromEpoch(value, "seconds", clock)).toBeTypeOf("symbol");
  });

  it("are days of a spreadsheet", () => {
    const clock = toClock("Europe/Oslo", false);
    expect(fromSerial("46053", clock)).toEqual(new Date("2026-01-31T00:00:00Z"));
    expect(fromSerial(46_053.5, clock)).toEqual(new Date("2026-01-31T11:00:00Z"));
    expect(fromSerial("46053,75", clock)).toEqual(new Date("2026-01-31T17:00:00Z"));
    for (const value of ["60", "0", "-1", "2958466", "31.01.2026", "", null])
      expect(fromSerial(value, clock)).toBeTypeOf("symbol");
  });
});
