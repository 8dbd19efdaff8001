import type * as core from "purposebound";
import { z } from "zod";
import { fjordNet, freshId } from "./fjordnet.js";

/** The package, as one import or another has it. */
type Core = typeof core;

const necessity = "Test";

/** Declares an assignment with an object, an array, a union and a date, and with low limits. */
export function declareLimited({ contact, contract, defineAssignment, defineController, field }: Core) {
  return defineAssignment({
    id: freshId("boundary"),
    purpose: { title: "Test", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
    controller: defineController({ ...fjordNet }),
    retention: { keep: "P1D", from: "collected" },
    identifiedBy: ["phone"],
    limits: { depth: 5, keys: 20, elements: 10, text: 1_000, values: 100, totalText: 2_000 },
    fields: {
      ...contact("name", "phone", "email?"),
      address: field(z.strictObject({ street: z.string(), floor: z.number().optional() }).optional(), { necessity }),
      pets: field(z.array(z.strictObject({ name: z.string() })).optional(), { necessity }),
      choice: field(
        z
          .discriminatedUnion("kind", [
            z.strictObject({ kind: z.literal("a"), a: z.string() }),
            z.strictObject({ kind: z.literal("b"), b: z.number() }),
          ])
          .optional(),
        { necessity },
      ),
      since: field(z.date().optional(), { necessity }),
    },
  });
}

/** A record that it accepts. */
export const base: { readonly name: string; readonly phone: string } = { name: "Kari", phone: "+4790000000" };

class Person {
  name = "Kari";
  phone = "+4790000000";
}

const deep = (levels: number) => {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

/** Input that is no plain data, or more than is declared: what it is, how it is made, and the code that refuses it. */
export const STRUCTURAL_ATTACKS: readonly (readonly [name: string, make: () => unknown, code: string])[] = [
  ["a class instance", () => new Person(), "not-plain"],
  ["an inherited value", () => Object.create(base), "not-plain"],
  ["a proxy", () => new Proxy(base, {}), "not-plain"],
  ["a proxy that hides keys", () => new Proxy({ ...base, iq: 1 }, { ownKeys: () => ["name", "phone"] }), "not-plain"],
  ["a nested proxy", () => ({ ...base, address: new Proxy({ street: "x" }, {}) }), "not-plain"],
  [
    "a revoked proxy",
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    "not-plain",
  ],
  ["a function", () => () => base, "not-plain"],
  ["a boxed string", () => ({ ...base, name: new String("Kari") }), "not-plain"],
  ["a map", () => ({ ...base, address: new Map([["street", "x"]]) }), "not-plain"],
  ["an iterable impostor", () => ({ ...base, pets: { length: 0, [Symbol.iterator]: () => [] } }), "hidden-property"],
  ["a subclassed array", () => ({ ...base, pets: new (class extends Array {})() }), "not-plain"],
  ["a typed array", () => ({ ...base, pets: new Uint8Array(2) }), "not-plain"],
  ["a date that only inherits", () => ({ ...base, since: Object.create(Date.prototype) }), "not-plain"],
  ["a date with properties", () => ({ ...base, since: Object.assign(new Date(), { iq: 1 }) }), "not-plain"],
  ["Math", () => Math, "not-plain"],
  [
    "an accessor that throws",
    () => ({
      ...base,
      get email() {
        throw new Error("Kari");
      },
    }),
    "hidden-property",
  ],
  ["a symbol key", () => ({ ...base, [Symbol("iq")]: 1 }), "hidden-property"],
  ["a hidden property", () => Object.defineProperty({ ...base }, "email", { value: "k@x.example" }), "hidden-property"],
  ["a hidden undeclared property", () => Object.defineProperty({ ...base }, "iq", { value: 1 }), "undeclared-field"],
  ["a sparse array", () => ({ ...base, pets: Object.assign(new Array(2), { 1: { name: "x" } }) }), "sparse-array"],
  ["an array with properties", () => ({ ...base, pets: Object.assign([], { iq: 1 }) }), "sparse-array"],
  [
    "a cycle",
    () => {
      const pets: unknown[] = [];
      pets.push(pets);
      return { ...base, pets };
    },
    "cyclic",
  ],
  ["depth", () => ({ ...base, pets: deep(20_000) }), "too-deep"],
  ["many keys", () => Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`k${i}`, 1])), "too-large"],
  ["many elements", () => ({ ...base, pets: Array(1_000).fill({ name: "x" }) }), "too-large"],
  ["long text", () => ({ ...base, name: "x".repeat(1_001) }), "too-large"],
  ["much text", () => ({ ...base, pets: Array(10).fill({ name: "x".repeat(500) }) }), "too-large"],
  ["U+0000", () => ({ ...base, name: "Ka\0ri" }), "malformed-text"],
  ["a lone surrogate", () => ({ ...base, name: "Kari\ud800" }), "malformed-text"],
  ["an undeclared field", () => ({ ...base, birthDate: "1990-01-01" }), "undeclared-field"],
  ["an undeclared undefined field", () => ({ ...base, birthDate: undefined }), "undeclared-field"],
  [
    "an own __proto__",
    () => JSON.parse('{"name":"Kari","phone":"+4790000000","__proto__":{"iq":1}}'),
    "undeclared-field",
  ],
  ["a look-alike key", () => ({ ...base, nаme: "x" }), "undeclared-field"],
  ["a nested undeclared field", () => ({ ...base, address: { street: "x", iq: 1 } }), "undeclared-field"],
  ["an undeclared field in an array", () => ({ ...base, pets: [{ name: "x", chip: 1 }] }), "undeclared-field"],
  ["an undeclared field in a union", () => ({ ...base, choice: { kind: "a", a: "x", b: 1 } }), "undeclared-field"],
  ["null", () => null, "invalid-type"],
  ["text", () => "Kari", "invalid-type"],
  ["an array", () => [base], "invalid-type"],
  ["a missing field", () => ({ name: "Kari" }), "missing-field"],
  ["a wrong type", () => ({ ...base, since: "yesterday" }), "invalid-type"],
  ["an invalid value", () => ({ ...base, email: "kari" }), "invalid-value"],
];
