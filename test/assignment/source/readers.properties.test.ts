import fc from "fast-check";
import { consent, defineAssignment, defineSource, field, type Source } from "purposebound";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toMapping } from "../../../src/assignment/source/map/mapping.js";
import { fjordNet } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";

const text = () => field(z.string(), { necessity: "To be read" });
const optional = () => field(z.string().optional(), { necessity: "To be read" });

const assignment = defineAssignment({
  id: "readers",
  purpose: {
    title: "Reading rows",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may.", version: "1" }),
  },
  controller: fjordNet,
  retention: { keep: "P1M", from: "collected" },
  identifiedBy: ["text"],
  fields: {
    text: text(),
    number: text(),
    truth: text(),
    moment: text(),
    table: text(),
    list: text(),
    joined: text(),
    nullable: field(z.string().nullable(), { necessity: "To be read" }),
    kept: optional(),
    comma: optional(),
    day: optional(),
    epoch: optional(),
    serial: optional(),
    big: optional(),
    written: optional(),
    phone: optional(),
    json: optional(),
    inside: optional(),
    first: optional(),
    element: optional(),
    quoted: optional(),
    built: optional(),
    constant: optional(),
  },
});
const order = [
  ...[
    "nullable",
    "text",
    "number",
    "nowhere",
    "truth",
    "moment",
    "table",
    "list",
    "joined",
    "kept",
    "comma",
    "day",
    "epoch",
  ],
  ...["serial", "big", "written", "phone", "json", "inside", "first", "element", "quoted", "built", "constant"],
];

/** Sources of every kind of origin, that take blanks for values or for absent, and drop or refuse what they do not know. */
const sources: readonly Source<typeof assignment>[] = (["drop", "refuse"] as const).flatMap((undeclared) =>
  (["value", "absent"] as const).map(
    (empty) =>
      // options that are chosen by a loop are no literals, which the types ask for
      defineSource(assignment, {
        id: `${undeclared}-${empty}`,
        origin: { name: "CRM", obtained: "from-person" },
        undeclared,
        empty,
        timeZone: "Europe/Oslo",
        leaveOut: [
          { path: "deleted", is: ["true", 1] },
          { path: "c.gone", filled: true },
        ],
        map: {
          text: "a",
          number: { path: "b", as: "number" },
          truth: { path: "c.x", as: "boolean" },
          moment: { path: "c.y", as: "date" },
          table: { path: "d", as: { yes: "1", no: "0" } },
          list: { path: "e", split: "," },
          joined: { join: ["a", "c.z"] },
          nullable: "f",
          kept: { path: "a", trim: false, onInvalid: "omit" },
          comma: { path: "b", as: "number", decimal: ",", unit: "kr", onInvalid: "omit" },
          day: { path: "n", as: "date", format: ["dd.MM.yyyy HH:mm", "iso"] },
          epoch: { path: "b", as: "epoch-seconds", onInvalid: "omit" },
          serial: { path: "b", as: "excel-serial", onInvalid: "omit" },
          big: { path: "b", as: "bigint", onInvalid: "omit" },
          written: { path: "b", as: "text" },
          phone: {
            path: "t",
            as: "phone",
            country: { path: "land", words: { Norge: "NO" }, otherwise: "SE" },
            onInvalid: "omit",
          },
          json: { path: "j", as: "json" },
          inside: { path: "k", as: "json", at: "x.y" },
          first: { first: ["m", "n"] },
          element: { path: "l", where: { type: "EMAIL" }, take: "value" },
          quoted: { path: "q", list: { separator: ",", quote: "'", brackets: true } },
          built: { object: { one: "d", two: { object: { three: { path: "b", as: "text" }, four: { value: 4 } } } } },
          constant: { value: "NO" },
        },
        ignore: ["g", "c.ignored", "l.ignored", "k.ignored"],
        evidence: {
          consentedAt: { path: "h.at", as: "date", format: ["iso", "dd.MM.yyyy HH:mm"] },
          version: { first: ["v", "w"] },
        },
      } as never) as Source<typeof assignment>,
  ),
);

const scalars = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "yes",
    "no",
    "true",
    "N/A",
    "-",
    "J\ufffdrn",
    "[1]",
    '{"x": {"y": 1}}',
    "12.5",
    "1,2",
    "2026-01-31T10:00:00.000Z",
    "2026-02-30",
    " x ",
  ),
  fc.constantFrom<unknown>(null, undefined, 0, -0, 5, true, new Date(0), Number.NaN, 7n, {}, [], ["a"]),
  fc.string(),
);
/** Values of which most can be converted. */
function mostly(...good: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: scalars });
}
/** Objects as they come, and out of the ordinary: of a class, with accessors, hidden or symbol keys, behind a proxy. */
function objects(names: readonly string[], below: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) {
  const values = Object.fromEntries(names.map((name) => [name, below[name] ?? scalars]));
  return fc
    .tuple(
      fc.record(values, { requiredKeys: [] }),
      fc.constantFrom(...new Array<string>(20).fill("plain"), "bare", "class", "accessor", "hidden", "symbol", "proxy"),
    )
    .map(([object, kind]): object => {
      const [first = "a"] = Object.keys(object);
      switch (kind) {
        case "bare":
          return Object.assign(Object.create(null), object);
        case "class":
          return Object.assign(new (class Row {})(), object);
        case "accessor":
          return Object.defineProperty(object, first, { enumerable: true, get: () => ACCESSED });
        case "hidden":
          return Object.defineProperty(object, first, { enumerable: false, value: "hidden" });
        case "symbol":
          return Object.assign(object, { [Symbol("s")]: "x" });
        case "proxy":
          return new Proxy(object, {});
        default:
          return object;
      }
    });
}
const ACCESSED = "an accessor was called";
const NAMES = [..."abcdefghjklmnqtvw".split(""), ...["land", "deleted", "extra", "Kari 12345"]];
const rows = objects(NAMES, {
  a: mostly("x", " y ", null),
  b: mostly(100, "100", " 300 ", 46_053, "46053", 100, "100", 0, -0, 1.5, ""),
  c: mostly(undefined, null).chain((none) =>
    fc.oneof(
      fc.constant(none),
      objects(["x", "y", "z", "ignored", "gone", "more"], {
        gone: fc.constantFrom("", null, undefined, "N/A", "2026-01-01"),
        x: mostly(true, "no", " 1 "),
        y: mostly("2026-01-31T10:00:00.000Z", "2026-01-31", new Date(0), ""),
        z: mostly("x", null, undefined),
        more: fc.constantFrom(undefined),
      }),
    ),
  ),
  d: mostly("yes", "no", ""),
  e: mostly("a,b", ["c"], ""),
  h: mostly(
    { at: "2026-01-31T10:00:00.000Z" },
    { at: "", by: 1 },
    undefined,
    null,
    { at: new Date(0) },
    { at: "31.01.2026 10:00" },
  ),
  j: mostly('{"x": [1, "a"]}', "", undefined, { x: 1 }),
  k: mostly('{"x": {"y": " z "}}', '{"x": {"y": null}}', '{"x": {"y": "z"}, "secret": 1}', "", undefined),
  l: mostly(
    [{ type: "EMAIL", value: "a" }],
    [
      { type: "OTHER", value: "b" },
      { type: "EMAIL", value: "", extra: 1 },
    ],
    [],
    undefined,
    null,
  ),
  n: mostly("31.01.2026 10:00", "2026-01-31", "", "31.01.2026 10:00", "29.03.2026 02:30"),
  q: mostly("['a', 'b']", "[]", "", undefined, ["a"]),
  t: mostly("+4790000000", "+4722334455", "", "+4790000000", 90_000_000, "mangler"),
  land: mostly("NO", "norge", "Norge", "", undefined, "XX"),
  deleted: mostly(false, "no", "", undefined, "false", 0, null, "TRUE", 1),
});

describe("the fast way to read rows", () => {
  it("reads the same as the mapping, or leaves the row to it", () => {
    let read = 0;
    fc.assert(
      fc.property(rows, fc.constantFrom(...sources), (row, source) => {
        const mapping = toMapping(source);
        const fast = mapping.reader(order)?.(row);
        if (fast === undefined) return;
        read += 1;
        const { input, evidence, undeclared, refusals, omitted, damaged, isLeftOut } = mapping.map(row);
        expect({ refusals, omitted, damaged, isLeftOut }).toEqual({
          refusals: [],
          omitted: [],
          damaged: [],
          isLeftOut: false,
        });
        expect(present(order.map((name, index) => [name, fast.values[index]]))).toEqual(present(Object.entries(input)));
        expect(present(Object.entries(fast.evidence ?? {}))).toEqual(present(Object.entries(evidence ?? {})));
        expect([...fast.undeclared].sort()).toEqual([...undeclared].sort());
        expect(JSON.stringify([fast], (_, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
          ACCESSED,
        );
      }),
      { numRuns: runs(10_000, 4_000) },
    );
    expect(read).toBeGreaterThan(50);
  });

  it("reads nearly every row that has no fault", () => {
    const good = {
      a: "x",
      b: 100,
      c: { x: true, y: "2026-01-31", z: "y" },
      d: "no",
      e: "1,2",
      f: null,
      g: 1,
      j: "[]",
      k: '{"x": {"y": "z"}}',
      l: [{ type: "EMAIL", value: "a" }],
      m: "1",
      n: "31.01.2026 10:00",
      q: "['a']",
      t: "+4790000000",
      v: "1",
      h: { at: "2026-01-31T10:00:00Z" },
    };
    for (const source of sources) expect(toMapping(source).reader(order)?.(good)?.values).toHaveLength(order.length);
  });

  it("leaves a row to the mapping if its conversion throws", () => {
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    const speechless = Object.assign(() => 1, {
      toString: () => {
        throw new Error("an import must not end by this");
      },
    });
    const rows = [{ d: speechless }, { e: revoked }, { c: { y: revoked } }];
    for (const [row, source] of rows.flatMap((one) => sources.map((source) => [one, source] as const))) {
      const { reader, map } = toMapping(source);
      expect(reader(order)?.(row)).toBeUndefined();
      expect(map(row).refusals.map(({ code }) => code)).toEqual(["unreadable-row"]);
    }
  });

  it("names properties that are not mapped as the mapping does, also below a name that is not shown", () => {
    const source = defineSource(assignment, {
      id: "long-names",
      origin: { name: "CRM", obtained: "from-person" },
      undeclared: "drop",
      enriches: true,
      map: { text: "Contact's data.a" },
    });
    const { reader, map } = toMapping(source);
    const row = { other: 0, "Contact's data": { a: "x", more: 1 } };
    expect(map(row).undeclared).toEqual(["other", "(withheld).more"]);
    expect(reader(order)?.(row)?.undeclared).toEqual(["other", "(withheld).more"]);
  });

  it("reads nothing that somebody put on Object.prototype", () => {
    const [source] = sources;
    const reader = source === undefined ? undefined : toMapping(source).reader(order);
    Object.defineProperty(Object.prototype, "f", { value: "polluted", configurable: true });
    try {
      expect(reader?.({ a: "x" })?.values.slice(0, 9)).toEqual([undefined, "x", ...new Array(6).fill(undefined), "x"]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "f");
    }
  });
});

function present(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
