import { describe, expect, it } from "vitest";
import { bareDate, plainDate } from "../../src/boundary/date.js";

class Later extends Date {}

const impostor: unknown = Object.create(Date.prototype);

describe("dates that databases keep", () => {
  it.each(["0001-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"])(
    "are copied: %s",
    (moment) => {
      const given = new Date(moment);
      const copy = plainDate(given);
      expect(copy).toEqual(given);
      expect(copy).not.toBe(given);
    },
  );

  it("are made anew from objects with methods of their own", () => {
    const given = Object.assign(new Later(5), { getTime: () => 9, note: "x" });
    const copy = plainDate(given);
    expect(copy?.getTime()).toBe(5);
    expect(copy).not.toBeInstanceOf(Later);
    expect(Reflect.ownKeys(copy ?? {})).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["before the year 1", new Date(Date.parse("0001-01-01T00:00:00Z") - 1)],
    ["after the year 9999", new Date(Date.parse("9999-12-31T23:59:59.999Z") + 1)],
    ["that are no moment", new Date(Number.NaN)],
    ["that only inherit", impostor],
    ["behind a proxy", new Proxy(new Date(0), {})],
    ["as a number", 0],
    ["as text", "2024-01-01"],
    ["as nothing", undefined],
  ])("exclude values %s", (_, given) => {
    expect(plainDate(given)).toBeNull();
  });
});

describe("bare dates", () => {
  it("are copied, in any year", () => {
    const given = new Date(8.64e15);
    const copy = bareDate(given);
    expect(copy).toEqual(given);
    expect(copy).not.toBe(given);
  });

  it.each<[string, object]>([
    ["a date with a property", Object.assign(new Date(0), { note: "x" })],
    ["a date with a symbol", Object.assign(new Date(0), { [Symbol("note")]: "x" })],
    ["a date with a hidden property", Object.defineProperty(new Date(0), "note", { value: "x" })],
    ["a date of a class of one's own", new Later(0)],
    ["no moment", new Date(Number.NaN)],
    ["another object", { getTime: () => 0 }],
  ])("are not %s", (_, given) => {
    expect(bareDate(given)).toBeUndefined();
  });

  it("throw for an object that only inherits from Date", () => {
    expect(() => bareDate(impostor as object)).toThrow(TypeError);
  });
});
