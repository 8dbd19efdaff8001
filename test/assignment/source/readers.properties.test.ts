import fc from "fast-check";
import { consent, defineAssignment, defineSource, field, type Source } from "purposebound";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fjordNet } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";

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
    text: field(z.string(), { necessity: "To be read" }),
    number: field(z.string(), { necessity: "To be read" }),
    truth: field(z.string(), { necessity: "To be read" }),
    moment: field(z.string(), { necessity: "To be read" }),
    table: field(z.string(), { necessity: "To be read" }),
    list: field(z.string(), { necessity: "To be read" }),
    joined: field(z.string(), { necessity: "To be read" }),
    nullable: field(z.string().nullable(), { necessity: "To be read" }),
  },
});
const order = ["nullable", "text", "number", "nowhere", "truth", "moment", "table", "list", "joined"];

/** Sources of every kind of pick, that take blanks for values or for absent, and drop or refuse what they do not know. */
const sources: readonly Source<typeof assignment>[] = (["drop", "refuse"] as const).flatMap((undeclared) =>
  (["value", "absent"] as const).map(
    (empty) =>
      // options that are chosen by a loop are no literals, which the types ask for
      defineSource(assignment, {
        id: `${undeclared}-${empty}`,
        origin: { name: "CRM", obtained: "from-person" },
        undeclared,
        empty,
        map: {
          text: "a",
          number: { path: "b", as: "number" },
          truth: { path: "c.x", as: "boolean" },
          moment: { path: "c.y", as: "date" },
          table: { path: "d", as: { yes: "1", no: "0" } },
          list: { path: "e", split: "," },
          joined: { join: ["a", "c.z"] },
          nullable: "f",
        },
        ignore: ["g", "c.ignored"],
        evidence: { consentedAt: "h.at", version: "1" },
      } as never) as Source<typeof assignment>,
  ),
);

const scalars = fc.oneof(
  fc.constantFrom("", " ", "yes", "no", "true", "12.5", "1,2", "2026-01-31T10:00:00.000Z", "2026-02-30", " x "),
  fc.constantFrom<unknown>(null, undefined, 0, -0, 5, true, new Date(0), Number.NaN, 7n, {}, [], ["a"]),
  fc.string(),
);
/** Values of which most can be converted. */
function mostly(...good: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: scalars });
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
const NAMES = ["a", "b", "c", "d", "e", "f", "g", "h", "extra", "Kari 12345"];
const rows = objects(NAMES, {
  a: mostly("x", " y ", null),
  b: mostly(0, -0, 1.5, "2", " 3 ", ""),
  c: mostly(undefined, null).chain((none) =>
    fc.oneof(
      fc.constant(none),
      objects(["x", "y", "z", "ignored", "more"], {
        x: mostly(true, "no", " 1 "),
        y: mostly("2026-01-31T10:00:00.000Z", "2026-01-31", new Date(0), ""),
        z: mostly("x", null, undefined),
        more: fc.constantFrom(undefined),
      }),
    ),
  ),
  d: mostly("yes", "no", ""),
  e: mostly("a,b", ["c"], ""),
  h: mostly({ at: "2026-01-31T10:00:00.000Z" }, { at: "", by: 1 }, undefined, null, { at: new Date(0) }),
});

describe("the fast way to read rows", () => {
  it("reads the same as the mapping, or leaves the row to it", () => {
    let read = 0;
    fc.assert(
      fc.property(rows, fc.constantFrom(...sources), (row, source) => {
        const mapping = source["~mapping"];
        const fast = mapping.reader(order)?.(row);
        if (fast === undefined) return;
        read += 1;
        const { input, evidence, undeclared, refusals } = mapping.map(row);
        expect(refusals).toEqual([]);
        expect(present(order.map((name, index) => [name, fast.values[index]]))).toEqual(present(Object.entries(input)));
        expect(present(Object.entries(fast.evidence ?? {}))).toEqual(present(Object.entries(evidence ?? {})));
        expect([...fast.undeclared].sort()).toEqual([...undeclared].sort());
        expect(JSON.stringify([fast], (_, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
          ACCESSED,
        );
      }),
      { numRuns: runs(20_000, 1_000) },
    );
    expect(read).toBeGreaterThan(100);
  });

  it("reads nearly every row that has no fault", () => {
    const good = {
      a: "x",
      b: 1,
      c: { x: true, y: "2026-01-31", z: "y" },
      d: "no",
      e: "1,2",
      f: null,
      g: 1,
      h: { at: 1 },
    };
    for (const source of sources) expect(source["~mapping"].reader(order)?.(good)?.values).toHaveLength(order.length);
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
      const { reader, map } = source["~mapping"];
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
    const { reader, map } = source["~mapping"];
    const row = { other: 0, "Contact's data": { a: "x", more: 1 } };
    expect(map(row).undeclared).toEqual(["other", "(key 2).more"]);
    expect(reader(order)?.(row)?.undeclared).toEqual(["other", "(key 2).more"]);
  });

  it("reads nothing that somebody put on Object.prototype", () => {
    const [source] = sources;
    const reader = source?.["~mapping"].reader(order);
    Object.defineProperty(Object.prototype, "f", { value: "polluted", configurable: true });
    try {
      expect(reader?.({ a: "x" })?.values).toEqual([undefined, "x", ...new Array(6).fill(undefined), "x"]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "f");
    }
  });
});

function present(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
