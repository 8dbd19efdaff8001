import { describe, expect, it, vi } from "vitest";
import { isProxy, type Structure, walk, walkPart } from "../../../src/boundary/check/structure.js";
import { DEFAULT_LIMITS, type Limits } from "../../../src/boundary/index.js";

const declared = new Set(["a", "b", "list"]);

function walked(input: unknown, limits: Partial<Limits> = {}): Structure {
  return walk(input, declared, { ...DEFAULT_LIMITS, ...limits });
}

/** What is said of input that is refused. */
function told(structure: Structure) {
  return structure.ok
    ? "let in"
    : structure.refusals.map(({ code, field, path, message }) => [code, field, path, message]);
}

/** The same, where one thing is said. */
function only(structure: Structure) {
  const all = told(structure);
  return all.length === 1 ? all[0] : all;
}

const getter = (get: () => unknown): PropertyDescriptor => ({ enumerable: true, configurable: true, get });
const epoch = new Date(0);

describe("plain data", () => {
  it.each<[string, object]>([
    ["nothing at all", {}],
    ["every kind of value", { a: ["x", 1, true, 1n, null, undefined, Number.NaN, epoch], b: { any: { key: "y" } } }],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
    ["frozen objects and lists", Object.freeze({ list: Object.freeze([Object.freeze({ any: 1 })]) })],
    ["parts that are shared, which is no cycle", { a: [epoch, epoch], b: [[], []], list: Array(2).fill({ any: 1 }) }],
    ["no moment", { a: new Date(Number.NaN) }],
  ])("is copied: %s", (_, input) => {
    const structure = walked(input);
    expect(structure).toEqual({ ok: true, value: input });
    if (structure.ok) expectPlain(structure.value, input);
  });

  function expectPlain(copy: unknown, source: unknown): void {
    if (typeof copy !== "object" || copy === null) return;
    expect(copy).not.toBe(source);
    const isBare = !Array.isArray(copy) && !(copy instanceof Date);
    if (isBare) expect(Object.getPrototypeOf(copy)).toBeNull();
    for (const key of Reflect.ownKeys(copy)) {
      expectPlain(Reflect.get(copy, key), Reflect.get(source as object, key));
      if (isBare) {
        const ordinary = { writable: true, enumerable: true, configurable: true };
        expect(Object.getOwnPropertyDescriptor(copy, key)).toMatchObject(ordinary);
      }
    }
  }

  it("is copied, and later changes of the input do not reach the copy", () => {
    const input = { a: new Date(5), list: [{ any: 1 }] };
    const structure = walked(input);
    input.a.setTime(6);
    Object.assign(input.list[0] ?? {}, { any: 2 });
    expect(structure).toEqual({ ok: true, value: { a: new Date(5), list: [{ any: 1 }] } });
  });
});

describe("input that is no record", () => {
  const notAnObject = ["invalid-type", undefined, "(record)", "is not an object"];

  it.each<[string, unknown, unknown[]]>([
    ["nothing", undefined, notAnObject],
    ["null", null, notAnObject],
    ["text", "x", notAnObject],
    ["a number", 1, notAnObject],
    ["a list", [], notAnObject],
    ["a date", epoch, notAnObject],
    ["a function", () => 1, ["not-plain", undefined, "(record)", "is a function"]],
    ["a symbol", Symbol("x"), ["not-plain", undefined, "(record)", "is a symbol"]],
    ["a proxy", new Proxy({}, {}), ["not-plain", undefined, "(record)", "is a proxy"]],
    [
      "what only inherits from Date",
      Object.create(Date.prototype),
      ["not-plain", undefined, "(record)", "cannot be read as plain data"],
    ],
  ])("is refused: %s", (_, input, expected) => {
    expect(only(walked(input))).toEqual(expected);
  });
});

describe("data that are not plain", () => {
  class Person {
    any = 1;
  }
  const instance = "is an instance of a class, or has a prototype of its own";
  const exotic = "is an exotic object";
  const list = "has holes, hidden elements, or further properties";
  const hidden = "is an accessor, or hidden";

  it.each<[string, unknown, string, string]>([
    ["a function", () => 1, "not-plain", "is a function"],
    ["a symbol", Symbol("x"), "not-plain", "is a symbol"],
    ["a proxy", new Proxy([], {}), "not-plain", "is a proxy"],
    ["a date with a property", Object.assign(new Date(0), { any: 1 }), "not-plain", "is a date with properties"],
    [
      "a date with a symbol",
      Object.assign(new Date(0), { [Symbol("x")]: 1 }),
      "not-plain",
      "is a date with properties",
    ],
    ["an instance of a class", new Person(), "not-plain", instance],
    ["a map", new Map(), "not-plain", instance],
    ["an object made of another", Object.create({ any: 1 }), "not-plain", instance],
    ["a list of a class of its own", new (class extends Array {})(), "not-plain", instance],
    ["a list with the prototype of objects", Object.setPrototypeOf([], Object.prototype), "not-plain", instance],
    ["a list without a prototype", Object.setPrototypeOf([], null), "not-plain", instance],
    ["an object with the prototype of lists", Object.create(Array.prototype), "not-plain", instance],
    ["Math", Math, "not-plain", exotic],
    ["an object with a tag", { [Symbol.toStringTag]: "x" }, "not-plain", exotic],
    ["a list with a hole", new Array(1), "sparse-array", list],
    ["a list with a property", Object.assign(["x"], { any: 1 }), "sparse-array", list],
    ["a list with a symbol", Object.assign(["x"], { [Symbol("x")]: 1 }), "sparse-array", list],
    ["a list with the tag of another thing", Object.assign([], { [Symbol.toStringTag]: "x" }), "sparse-array", list],
    ["a list with a hidden element", Object.defineProperty(["x"], 0, { enumerable: false }), "sparse-array", list],
    ["a list with a hidden property", Object.defineProperty(["x"], "any", { value: 1 }), "sparse-array", list],
    ["an object with a symbol", { [Symbol("x")]: 1 }, "hidden-property", "has a symbol for a key"],
    ["text with U+0000", "x\0", "malformed-text", "holds the character U+0000"],
    ["half of a pair", "\ud800", "malformed-text", "holds half of a surrogate pair"],
  ])("are refused, with their place: %s", (_, value, code, message) => {
    expect(only(walked({ a: value }))).toEqual([code, "a", "a", message]);
    expect(only(walked({ a: { b: value } }))).toEqual([code, "a", "a.b", message]);
    expect(only(walked({ list: [0, value] }))).toEqual([code, "list", "list[1]", message]);
  });

  it.each<[string, object, string, string]>([
    [
      "an accessor",
      Object.defineProperty(
        {},
        "any",
        getter(() => 1),
      ),
      "a.any",
      hidden,
    ],
    ["a setter", Object.defineProperty({}, "any", { enumerable: true, set: () => undefined }), "a.any", hidden],
    ["a hidden key", Object.defineProperty({}, "any", { value: 1 }), "a.any", hidden],
    ["a hidden key that may be personal", Object.defineProperty({}, "90 00", { value: 1 }), "a.(key 1)", hidden],
    ["a hole made up for by a property", Object.assign(new Array(1), { any: 1 }), "a[0]", "is an accessor, or a hole"],
    [
      "an element that is an accessor",
      Object.defineProperty(
        ["x"],
        0,
        getter(() => 1),
      ),
      "a[0]",
      "is an accessor, or a hole",
    ],
  ])("are refused if they are hidden: %s", (_, value, position, message) => {
    expect(only(walked({ a: value }))).toEqual(["hidden-property", "a", position, message]);
  });

  it("are refused at the top, too", () => {
    expect(only(walked(new Person()))).toEqual(["not-plain", undefined, "(record)", instance]);
    expect(only(walked(Math))).toEqual(["not-plain", undefined, "(record)", exotic]);
    expect(only(walked(Object.defineProperty({}, "a", { value: 1 })))).toEqual(["hidden-property", "a", "a", hidden]);
    expect(only(walked({ [Symbol("x")]: 1 }))).toEqual([
      "hidden-property",
      undefined,
      "(record)",
      "has a symbol for a key",
    ]);
  });

  it("have no accessor called, and no value of an undeclared key read", () => {
    let asked = 0;
    const ask = getter(() => {
      asked += 1;
      return "x";
    });
    const input = Object.defineProperty({ list: Object.defineProperty(["x"], 0, ask) }, "secret", ask);
    expect(told(walked(input))).toEqual([
      ["undeclared-field", undefined, "secret", "is not declared"],
      ["hidden-property", "list", "list[0]", "is an accessor, or a hole"],
    ]);
    expect(asked).toBe(0);
    expect(only(walked({ secret: () => "is not looked at" }))).toEqual([
      "undeclared-field",
      undefined,
      "secret",
      "is not declared",
    ]);
  });

  it("are all reported, each with its place", () => {
    const input = { secret: 1, a: { any: () => 1, b: "\0" }, "90 00": 1, list: [new Map(), "\0"] };
    expect(told(walked(input))).toEqual([
      ["undeclared-field", undefined, "secret", "is not declared"],
      ["undeclared-field", undefined, "(key 3)", "is not declared"],
      ["not-plain", "list", "list[0]", instance],
      ["malformed-text", "list", "list[1]", "holds the character U+0000"],
      ["not-plain", "a", "a.any", "is a function"],
      ["malformed-text", "a", "a.b", "holds the character U+0000"],
    ]);
  });

  it("are reported a hundred times at most", () => {
    const structure = walked({ list: Array(150).fill("\0") });
    expect(told(structure)).toHaveLength(100);
    expect(told(walked({ list: Array(100).fill("\0") }))).toHaveLength(100);
    expect(told(walked({ list: Array(99).fill("\0") }))).toHaveLength(99);
  });

  it("include the key __proto__, at any place", () => {
    const one: object = JSON.parse('{"a":{"__proto__":{"secret":1}}}');
    expect(only(walked(one))).toEqual(["undeclared-field", undefined, "a.__proto__", "is not declared"]);
    const atTop = walk(JSON.parse('{"__proto__":1}'), new Set(["__proto__"]), DEFAULT_LIMITS);
    expect(only(atTop)).toEqual(["undeclared-field", undefined, "__proto__", "is not declared"]);
  });
});

describe("the walk compares only keys at the top with the declaration", () => {
  it("because zod checks the others", () => {
    expect(walked({ a: { secret: { secret: 1 } }, list: [{ secret: 1 }] }).ok).toBe(true);
    expect(walked({ secret: 1 }).ok).toBe(false);
  });
});

describe("cycles", () => {
  it("are refused at the place where they close", () => {
    const cyclic = "refers to what encloses it";
    const top: Record<string, unknown> = {};
    top.a = top;
    expect(only(walked(top))).toEqual(["cyclic", "a", "a", cyclic]);
    const far: Record<string, unknown> = {};
    far.a = { any: [{ further: far }] };
    expect(only(walked(far))).toEqual(["cyclic", "a", "a.any[0].further", cyclic]);
    const list: unknown[] = [];
    list.push(list);
    expect(only(walked({ list }))).toEqual(["cyclic", "list", "list[0]", cyclic]);
  });
});

describe("limits", () => {
  const nested = (levels: number) => {
    let value: unknown = {};
    for (let level = 1; level < levels; level += 1) value = level % 2 === 0 ? { a: value } : [value];
    return value;
  };
  const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));

  it.each<[string, Partial<Limits>, object, object, unknown[]]>([
    // the record itself is one level
    ["depth", { depth: 3 }, { a: [[]] }, { a: [[{}]] }, ["too-deep", "a", "a[0][0]", "is nested too deep"]],
    ["depth of one", { depth: 1 }, { a: 1 }, { a: {} }, ["too-deep", "a", "a", "is nested too deep"]],
    ["keys", { keys: 3 }, { a: keys(3) }, { a: keys(4) }, ["too-large", "a", "a", "has too many keys"]],
    [
      "keys that are hidden, or symbols",
      { keys: 1 },
      { a: keys(1) },
      { a: Object.defineProperty({ [Symbol("x")]: 1 }, "any", { value: 1 }) },
      ["too-large", "a", "a", "has too many keys"],
    ],
    [
      "keys at the top",
      { keys: 1 },
      { a: 1 },
      { a: 1, b: 1 },
      ["too-large", undefined, "(record)", "has too many keys"],
    ],
    [
      "elements",
      { elements: 2 },
      { list: [1, 2] },
      { list: [1, 2, 3] },
      ["too-large", "list", "list", "has too many elements"],
    ],
    [
      "elements, of a list with holes",
      { elements: 2 },
      { list: [] },
      { list: new Array(3) },
      ["too-large", "list", "list", "has too many elements"],
    ],
    ["text", { text: 3 }, { a: "abc" }, { a: "abcd" }, ["too-large", "a", "a", "is too long a text"]],
    // the record counts, as do lists
    [
      "values",
      { values: 4 },
      { list: [1, 2] },
      { list: [1, 2, 3] },
      ["too-large", "list", "list[2]", "holds too many values"],
    ],
    [
      "values, one of which is the record",
      { values: 1 },
      {},
      { a: 1 },
      ["too-large", "a", "a", "holds too many values"],
    ],
    [
      "text of all values",
      { totalText: 6 },
      { list: ["abc", "def"] },
      { list: ["abc", "def", "g"] },
      ["too-large", "list", "list[2]", "holds too much text"],
    ],
  ])("let in as much as they say, and no more: %s", (_, limits, within, beyond, expected) => {
    expect(walked(within, limits)).toEqual({ ok: true, value: within });
    expect(only(walked(beyond, limits))).toEqual(expected);
  });

  it("hold at every level, for input of any depth", () => {
    expect(walked({ a: nested(15) }).ok).toBe(true);
    const [first] = told(walked({ a: nested(16) }));
    expect(first?.[0]).toBe("too-deep");
    const [other] = told(walked({ a: nested(50_000) }));
    expect(other?.[0]).toBe("too-deep");
  });

  it("end the walk at the first limit exceeded, and nothing after it is read", () => {
    const limits = { values: 3 };
    const behind = ["\0", () => 1, Object.defineProperty({}, "any", { value: 1 })];
    const expected = ["too-large", "list", "list[1]", "holds too many values"];
    expect(only(walked({ list: [1, 2, ...behind] }, limits))).toEqual(expected);
    expect(
      only(
        walked(
          {
            list: Object.defineProperty(
              [1, 2, 3],
              2,
              getter(() => 1),
            ),
          },
          limits,
        ),
      ),
    ).toEqual(expected);
    expect(only(walked({ a: 1, b: 2, list: 3, secret: 1 }, limits))).toEqual([
      "too-large",
      "list",
      "list",
      "holds too many values",
    ]);
    // containers that wait for their turn
    expect(only(walked({ a: ["\0"], b: "abcd" }, { text: 3 }))).toEqual(["too-large", "b", "b", "is too long a text"]);
  });

  it("count text that is refused for another reason too", () => {
    expect(told(walked({ list: ["\0\0", "\0\0"] }, { totalText: 3 }))).toEqual([
      ["malformed-text", "list", "list[0]", "holds the character U+0000"],
      ["too-large", "list", "list[1]", "holds too much text"],
    ]);
  });
});

describe("a part of a record", () => {
  it("is walked at its place and depth, and measured", () => {
    const value = { any: ["abc", "de"] };
    expect(walkPart(value, "a", 1, DEFAULT_LIMITS)).toEqual({ ok: true, value, values: 4, text: 5 });
    expect(walkPart("abc", "a", 1, DEFAULT_LIMITS)).toEqual({ ok: true, value: "abc", values: 1, text: 3 });
    expect(walkPart([[]], "a", 14, DEFAULT_LIMITS).ok).toBe(true);
    const deep = walkPart([[]], "a", 15, DEFAULT_LIMITS);
    expect(deep).toMatchObject({ ok: false, values: 2, text: 0 });
    expect(only(deep)).toEqual(["too-deep", "a", "a[0]", "is nested too deep"]);
  });

  it("has keys of any name", () => {
    expect(walkPart({ secret: 1 }, "a", 0, DEFAULT_LIMITS).ok).toBe(true);
    expect(walkPart({ secret: 1 }, "a", 1, DEFAULT_LIMITS).ok).toBe(true);
  });

  it("is refused as a whole if it cannot be read", () => {
    const part = walkPart([Object.create(Date.prototype)], "a.b", 1, DEFAULT_LIMITS);
    expect(part).toMatchObject({ ok: false, values: 0, text: 0 });
    expect(only(part)).toEqual(["not-plain", "a", "a.b", "cannot be read as plain data"]);
    const nowhere = walkPart(Object.create(Date.prototype), "", 1, DEFAULT_LIMITS);
    expect(only(nowhere)).toEqual(["not-plain", undefined, "(record)", "cannot be read as plain data"]);
  });

  it.each([
    ["a", "a"],
    ["a.b", "a"],
    ["a[0].b", "a"],
    ["a[0][1]", "a"],
  ])("at %s belongs to the field %s", (position, field) => {
    expect(only(walkPart("\0", position, 1, DEFAULT_LIMITS))).toEqual([
      "malformed-text",
      field,
      position,
      "holds the character U+0000",
    ]);
  });
});

describe("proxies", () => {
  it("are recognised", () => {
    expect(isProxy(new Proxy({}, {}))).toBe(true);
    expect(isProxy({})).toBe(false);
  });

  it("count as the objects they imitate on platforms that cannot recognise them", async () => {
    vi.stubGlobal("process", undefined);
    vi.resetModules();
    try {
      const elsewhere = await import("../../../src/boundary/check/structure.js");
      expect(elsewhere.isProxy(new Proxy({}, {}))).toBe(false);
      expect(elsewhere.walk({ a: new Proxy({ any: 1 }, {}) }, declared, DEFAULT_LIMITS)).toEqual({
        ok: true,
        value: { a: { any: 1 } },
      });
    } finally {
      vi.unstubAllGlobals();
      vi.resetModules();
    }
  });
});
