import { defineSource } from "purposebound";
import { describe, expect, it } from "vitest";
import { toMapping } from "../../../src/assignment/source/map/mapping.js";
import { everyKind } from "../../support/every-kind.js";
import { broadband } from "../../support/fjordnet.js";

const assignment = broadband("mapped");
const origin = { name: "CRM", obtained: "from-person" } as const;

const source = defineSource(assignment, {
  id: "crm",
  origin,
  map: {
    name: { join: ["p.first", "p.last"] },
    phone: { path: "p.tel", as: "phone", country: "NO" },
    email: ["p", "e.mail"],
    currentSpeed: { path: "p.speed", as: "number" },
    distanceToExchange: { path: "p.zone", as: { near: 100, far: 5_000 } },
  },
  ignore: ["id", "meta"],
});
const map = (row: unknown) => toMapping(source).map(row);
const whole = {
  id: 1,
  meta: { x: { y: 1 } },
  p: { first: " Kari ", last: "Nordmann", tel: "900 00 000", "e.mail": "k@x.example", speed: "12.5", zone: "far" },
};

describe("a source's mapping", () => {
  it("maps, joins and converts values", () => {
    expect(map(whole)).toMatchObject({
      input: {
        name: "Kari Nordmann",
        phone: "+4790000000",
        email: "k@x.example",
        currentSpeed: 12.5,
        distanceToExchange: 5_000,
      },
      undeclared: [],
      refusals: [],
    });
  });

  it("reports properties that it does not map, at every depth, and names only harmless keys", () => {
    const row = {
      ...whole,
      extra: 1,
      "Kari Nordmann": 1,
      p: { ...whole.p, iq: { deep: 1 }, "01017012345": 1 },
      [Symbol("s")]: 1,
    };
    const { undeclared, refusals } = map(row);
    expect([...undeclared].sort()).toEqual(["(withheld)", "(withheld)", "extra", "p.(withheld)", "p.iq"]);
    expect(refusals.every(({ code }) => code === "undeclared-property")).toBe(true);
    expect(map({ ...whole, p: "text" }).undeclared).toEqual(["p"]);
  });

  it("recognises a file without its header, and names none of its cells", () => {
    const { undeclared, refusals } = map({ Kari: "Ola", Nordmann: "Hansen", Diabetes: "Astma" });
    expect(undeclared).toEqual(["(withheld)"]);
    expect(refusals[0]).toMatchObject({
      code: "unreadable-row",
      message: expect.stringMatching(/looks for: "p"(, "|$)/),
    });
    expect(JSON.stringify(refusals)).not.toMatch(/Kari|Nordmann|Diabetes/);
  });

  it("refuses a day that does not exist", () => {
    const dated = defineSource(assignment, {
      id: "dated",
      origin,
      map: { name: { path: "d", as: "date" }, phone: "p" },
    });
    expect(toMapping(dated).map({ d: "2026-02-31", p: "x" }).refusals[0]?.code).toBe("not-convertible");
    expect(toMapping(dated).map({ d: "2024-02-29", p: "x" }).refusals).toEqual([]);
  });

  it("reads nothing inherited and calls no accessor", () => {
    let called = false;
    const row = Object.create(whole, {
      p: {
        enumerable: true,
        get: () => {
          called = true;
          return whole.p;
        },
      },
    });
    expect(Object.keys(map(row).input)).toEqual([]);
    expect(called).toBe(false);
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("Kari");
        },
      },
    );
    expect(map(hostile).refusals[0]?.code).toBe("unreadable-row");
  });

  it.each([null, undefined, 1, "x", [], [whole], () => whole])("refuses a row that is no object: %s", (row) => {
    expect(map(row).refusals[0]?.code).toBe("unreadable-row");
  });

  it("refuses a value that it cannot convert, and treats empty as absent", () => {
    const codes = (p: object) => map({ p: { ...whole.p, ...p } }).refusals.map(({ code, field }) => `${code} ${field}`);
    expect(codes({ speed: "fast" })).toEqual(["not-convertible currentSpeed"]);
    expect(codes({ speed: "0x10" })).toEqual(["not-convertible currentSpeed"]);
    expect(codes({ speed: "1,5" })).toEqual(["not-convertible currentSpeed"]);
    expect(codes({ speed: {} })).toEqual(["not-convertible currentSpeed"]);
    expect(codes({ zone: "toString" })).toEqual(["not-convertible distanceToExchange"]);
    expect(codes({ tel: "ring" })).toEqual(["not-convertible phone"]);
    expect(codes({ first: 1 })).toEqual(["not-convertible name"]);
    expect(codes({ speed: "", zone: null, "e.mail": " " })).toEqual([]);
    expect(map({ p: { ...whole.p, speed: "", last: null } }).input).toMatchObject({ name: "Kari" });
  });

  it("makes objects and lists of flat columns", () => {
    const member = everyKind("flat");
    const flat = defineSource(member, {
      id: "flat",
      origin,
      map: {
        reference: "ref",
        branch: { path: "branch", as: "number", decimal: "," },
        note: "note",
        address: { object: { street: { join: ["street", "house"] }, since: { path: "since", as: "date" } } },
        tags: { path: "tags", split: "," },
      },
    });
    const row = {
      ref: "r",
      branch: "1 234",
      note: null,
      street: "Storgata",
      house: "1",
      since: "2026-01-01",
      tags: "a, b,,c",
    };
    expect(toMapping(flat).map(row)).toMatchObject({
      input: {
        reference: "r",
        branch: 1_234,
        note: null,
        address: { street: "Storgata 1", since: new Date("2026-01-01") },
        tags: ["a", "b", "c"],
      },
      undeclared: [],
      refusals: [],
    });
    expect(Object.keys(toMapping(flat).map({ ref: "r", street: "", tags: "" }).input)).toEqual(["reference"]);
    expect(toMapping(flat).map({ ...row, since: "soon" }).refusals[0]).toMatchObject({
      code: "not-convertible",
      field: "address",
    });
  });

  it("converts booleans and dates in the forms that systems write", () => {
    const typed = defineSource(assignment, {
      id: "typed",
      origin,
      map: { name: { path: "d", as: "date" }, phone: { path: "b", as: "boolean" } },
    });
    const value = (d: unknown, b: unknown = "x") =>
      toMapping(typed).map({ d, b }).input as { name?: Date; phone?: boolean };
    const moment = new Date("2026-03-01T09:12:44.000Z");
    for (const text of [
      "2026-03-01T09:12:44.000+0000",
      "2026-03-01T10:12:44+01:00",
      "2026-03-01 09:12:44",
      "2026-03-01T09:12:44Z",
    ]) {
      expect(value(text).name).toEqual(moment);
    }
    expect(value("2026-03-01").name).toEqual(new Date("2026-03-01T00:00:00Z"));
    for (const text of ["1 March", "2026-13-01", "03/01/2026", "20260301"]) expect(value(text).name).toBeUndefined();
    expect([value("x", "Yes").phone, value("x", "0").phone, value("x", true).phone, value("x", "ja").phone]).toEqual([
      true,
      false,
      true,
      undefined,
    ]);
  });
});
