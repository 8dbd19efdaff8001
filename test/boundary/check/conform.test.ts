import { describe, expect, it } from "vitest";
import { confined, NONCONFORMING } from "../../../src/boundary/check/conform.js";
import type { Shape } from "../../../src/boundary/index.js";

const kinds = ["text", "number", "boolean", "bigint", "date", "null", "absent", "scalar"] as const;
type Kind = (typeof kinds)[number];

const text: Shape = { kind: "text" };
const number: Shape = { kind: "number" };
const date: Shape = { kind: "date" };
const either = (...options: Shape[]): Shape => ({ kind: "union", options });
const list = (element: Shape): Shape => ({ kind: "array", element });
const object = (keys: Record<string, Shape>): Shape => ({ kind: "object", keys: new Map(Object.entries(keys)) });
const lazy = (get: () => Shape): Shape => ({ kind: "lazy", get });

const epoch = new Date(0);

/** Whether a copy is like what was given, and another object all the way down. */
function isAnew(given: unknown, copy: unknown): boolean {
  if (typeof given !== "object" || given === null) return Object.is(given, copy);
  if (typeof copy !== "object" || copy === null || given === copy) return false;
  return Reflect.ownKeys(given).every((key) => isAnew(Reflect.get(given, key), Reflect.get(copy, key)));
}

describe("plain kinds", () => {
  it.each<[string, unknown, Kind[]]>([
    ["text", "Kåre", ["text", "scalar"]],
    ["malformed text", "a\ud800", []],
    ["a number", 1.5, ["number", "scalar"]],
    ["no number", Number.NaN, []],
    ["an infinite number", Number.POSITIVE_INFINITY, []],
    ["true", true, ["boolean", "scalar"]],
    ["false", false, ["boolean", "scalar"]],
    ["a bigint", 1n, ["bigint"]],
    ["null", null, ["null", "scalar"]],
    ["undefined", undefined, ["absent", "scalar"]],
    ["a date", epoch, ["date"]],
    ["no moment", new Date(Number.NaN), []],
    ["a date with a property", Object.assign(new Date(0), { note: "x" }), []],
    ["an object", {}, []],
    ["a list", [], []],
    ["a function", () => 1, []],
    ["a symbol", Symbol("x"), []],
  ])("accept %s or refuse it", (_, value, expected) => {
    expect(kinds.filter((kind) => confined({ kind }, value) !== NONCONFORMING)).toEqual(expected);
    for (const kind of expected) {
      const copy = confined({ kind }, value);
      expect(copy).toEqual(value);
      expect(isAnew(value, copy)).toBe(true);
    }
    // and no container is declared to be one of them
    for (const shape of [list(text), object({}), { kind: "tuple", items: [], rest: undefined } as const]) {
      const isContainer = (shape.kind === "object") === !Array.isArray(value) && typeof value === "object";
      const isPlain = isContainer && value !== null && !(value instanceof Date);
      expect(confined(shape, value) !== NONCONFORMING).toBe(isPlain);
    }
  });
});

describe("containers", () => {
  const person = object({ name: text, born: date });

  it.each<[string, Shape, unknown]>([
    ["an empty list", list(text), []],
    ["a list", list(text), ["a", "b"]],
    ["a list with absent elements", list(either(text, { kind: "absent" })), ["a", undefined]],
    ["a tuple", { kind: "tuple", items: [text, number], rest: undefined }, ["a", 1]],
    [
      "a tuple that is shorter, as its schema let it be",
      { kind: "tuple", items: [text, number], rest: undefined },
      ["a"],
    ],
    ["a tuple with a rest", { kind: "tuple", items: [text], rest: number }, ["a", 1, 2]],
    ["an object", person, { name: "Kari", born: epoch }],
    ["an object without some of its keys", person, { name: "Kari" }],
    ["an object without a prototype", person, Object.assign(Object.create(null), { name: "Kari" })],
    ["an object whose key is there, and undefined", object({ a: either(text, { kind: "absent" }) }), { a: undefined }],
    ["the option of a union that fits", either(object({ a: text }), object({ a: number }), list(text)), { a: 1 }],
    ["a leaf of a union", either(object({}), text), "a"],
    ["what a lazy shape stands for", lazy(() => person), { name: "Kari" }],
    ["a leaf behind a lazy shape", lazy(() => text), "a"],
    ["objects in lists in objects", object({ all: list(person) }), { all: [{ name: "Kari", born: epoch }] }],
    ["a key called __proto__", object(JSON.parse('{"__proto__":{"kind":"text"}}')), JSON.parse('{"__proto__":"a"}')],
  ])("are copied if they are as declared: %s", (_, shape, value) => {
    const copy = confined(shape, value);
    expect(copy).toEqual(value);
    expect(isAnew(value, copy)).toBe(true);
    const prototype = Array.isArray(value) ? Array.prototype : Object.prototype;
    if (typeof copy === "object") expect(Object.getPrototypeOf(copy)).toBe(prototype);
  });

  it("are copied key by key in the order of the declaration", () => {
    expect(Object.keys(confined(person, { born: epoch, name: "Kari" }) as object)).toEqual(["name", "born"]);
  });

  class Person {
    name = "Kari";
  }

  it.each<[string, Shape, unknown]>([
    ["a leaf of another kind", either(text, number), true],
    ["an element of another kind", list(text), ["a", 1]],
    ["an object for a list", list(text), { length: 0 }],
    ["a list with a property", list(text), Object.assign(["a"], { note: "x" })],
    ["a list with a symbol", list(text), Object.assign(["a"], { [Symbol("note")]: "x" })],
    ["a list with a hole", list(either(text, { kind: "absent" })), Object.assign(new Array(2), ["a"])],
    ["a hole made up for by a property", list(text), Object.assign(Object.assign(new Array(2), ["a"]), { note: "x" })],
    ["an element that is an accessor", list(text), Object.defineProperty(["a"], 0, { get: () => "a" })],
    ["more elements than places", { kind: "tuple", items: [text], rest: undefined }, ["a", "b"]],
    ["an undefined one more", { kind: "tuple", items: [text], rest: undefined }, ["a", undefined]],
    ["a place of another kind", { kind: "tuple", items: [text, number], rest: undefined }, ["a", "b"]],
    ["a rest of another kind", { kind: "tuple", items: [text], rest: number }, ["a", "b"]],
    ["a list for an object", object({ 0: text }), ["a"]],
    ["an empty list for an object", object({ length: number }), []],
    ["a further key", person, { name: "Kari", iq: 1 }],
    ["a further undefined key", person, { name: "Kari", iq: undefined }],
    ["a further symbol", person, { name: "Kari", [Symbol("iq")]: 1 }],
    ["a further hidden key", person, Object.defineProperty({ name: "Kari" }, "iq", { value: 1 })],
    ["an instance of a class", object({ name: text }), new Person()],
    ["a date for an object", object({}), epoch],
    [
      "a property that is an accessor",
      person,
      Object.defineProperty({}, "name", { get: () => "Kari", enumerable: true }),
    ],
    ["a property of another kind", person, { name: 1 }],
    ["a property that is undefined", person, { name: undefined }],
    ["something undeclared further inside", object({ all: list(person) }), { all: [{ name: "Kari", iq: 1 }] }],
    ["none of the options", either(object({ a: text }), list(text)), { b: "a" }],
    ["an object where there are no options", either(), {}],
    ["a leaf where there are no options", either(), undefined],
    ["another thing behind a lazy shape", lazy(() => person), { iq: 1 }],
    ["another leaf behind a lazy shape", lazy(() => text), 1],
  ])("are refused otherwise: %s", (_, shape, value) => {
    expect(confined(shape, value)).toBe(NONCONFORMING);
  });

  it("are checked without calling their accessors", () => {
    let asked = 0;
    const property = {
      enumerable: true,
      get: () => {
        asked += 1;
        return "a";
      },
    };
    confined(object({ a: text }), Object.defineProperty({}, "a", property));
    confined(list(text), Object.defineProperty(["a"], 0, property));
    expect(asked).toBe(0);
  });
});

describe("values that refer to themselves", () => {
  const tree: Shape = object({ parts: lazy(() => list(tree)) });

  it("are refused", () => {
    const one: { parts: unknown[] } = { parts: [] };
    one.parts.push(one);
    expect(confined(tree, one)).toBe(NONCONFORMING);
  });

  it("are told from shared values, which are copied", () => {
    const leaf = { parts: [] };
    const copy = confined(tree, { parts: [leaf, leaf] });
    expect(copy).toEqual({ parts: [{ parts: [] }, { parts: [] }] });
  });

  it("cost no more than once for each option of a recursive union", () => {
    let asked = 0;
    const same = lazy(() => {
      asked += 1;
      return choice;
    });
    const choice: Shape = either(...["a", "b", "c"].map((key) => object({ same, [key]: text })));
    let value: object = { d: "fits none of them" };
    for (let depth = 0; depth < 6; depth += 1) value = { same: value };
    expect(confined(choice, value)).toBe(NONCONFORMING);
    // asked anew at each level, these would be 3 ** 6
    expect(asked).toBeLessThanOrEqual(3 * 6);
  });
});
