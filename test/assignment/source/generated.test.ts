import { contact, contract, defineAssignment, field } from "purposebound";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fjordNet, freshId } from "../../support/fjordnet.js";

const necessity = "Test";
const PWNED = "purposeboundPwned";

const assignment = (schema: z.ZodType) =>
  defineAssignment({
    id: freshId("generated"),
    purpose: { title: "Test", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
    controller: fjordNet,
    retention: { keep: "P1D", from: "collected" },
    identifiedBy: ["phone"],
    fields: { ...contact("phone"), any: field(schema, { necessity }) },
  });

describe("generated code", () => {
  const code = `globalThis.${PWNED} = true`;
  const texts = [
    `"]; ${code}; //`,
    `\`\${${code}}\``,
    `'+(${code})+'`,
    `\\u0022; ${code};`,
    `\u2028${code}\u2028`,
    `*/ ${code} /*`,
    "\\",
    '"',
  ];

  it.each(texts)("holds parts of a declaration only as data: %j", (text) => {
    const schemas: [z.ZodType, unknown][] = [
      [z.strictObject({ [text]: z.string() }), { [text]: "x" }],
      [z.strictObject({ [text]: z.string().optional() }), { [text]: "x" }],
      [z.enum([text, "other"]), text],
      [z.literal(text), text],
      [z.string().startsWith(text), `${text}x`],
      [z.discriminatedUnion(text, [z.strictObject({ [text]: z.literal(text) })]), { [text]: text }],
      [z.record(z.enum([text]), z.number()), { [text]: 1 }],
    ];
    for (const [schema, value] of schemas) {
      const result = assignment(schema).safeParse({ phone: "+4790000000", any: value });
      expect(result.data).toEqual({ phone: "+4790000000", any: value });
    }
    expect(Object.hasOwn(globalThis, PWNED)).toBe(false);
  });

  it("holds no bounds that are not numbers, even if an untyped caller gives them", () => {
    const bound = `0) || (${code}) || (1` as never;
    for (const schema of [
      z.string().min(bound),
      z.string().max(bound),
      z.number().gt(bound),
      z.array(z.string()).max(bound),
    ]) {
      assignment(schema).safeParse({ phone: "+4790000000", any: "x" });
      assignment(schema).safeParse({ phone: "+4790000000", any: 1 });
      assignment(schema).safeParse({ phone: "+4790000000", any: ["x"] });
    }
    expect(Object.hasOwn(globalThis, PWNED)).toBe(false);
  });
});

describe("a boundary under hostile circumstances", () => {
  const person = assignment(z.string().optional());
  const base = { phone: "+4790000000" };

  it.each<[string, PropertyDescriptor]>([
    ["a value", { value: "evil", writable: true }],
    ["an enumerable value", { value: "evil", writable: true, enumerable: true }],
    ["a read-only value", { value: "evil", writable: false }],
    ["an accessor", { get: () => "evil", set: () => undefined }],
    [
      "a setter that throws",
      {
        get: () => "evil",
        set: () => {
          throw new Error("set");
        },
      },
    ],
  ])("takes and loses nothing if %s is on the prototype of all objects", (_, property) => {
    for (const name of ["any", "success", "data", "bad", "unknown", "field", "position", "error"]) {
      Object.defineProperty(Object.prototype, name, { ...property, configurable: true });
      try {
        const without = person.safeParse({ ...base });
        expect(without.success && Object.keys(without.data)).toEqual(["phone"]);
        const own = person.safeParse(JSON.parse('{"phone":"+4790000000","any":"mine"}'));
        expect(own.success && Object.getOwnPropertyDescriptor(own.data, "any")?.value).toBe("mine");
        expect(person.safeParse({ ...base, birthDate: 1 }).success).toBe(false);
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
    }
  });

  it("returns errors even if nobody may set the limit of stacks", () => {
    const before = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit");
    Object.defineProperty(Error, "stackTraceLimit", { value: 10, writable: false, configurable: true });
    try {
      const { error } = person.safeParse({});
      expect(error?.code).toBe("refused");
    } finally {
      Object.defineProperty(Error, "stackTraceLimit", before ?? { value: 10, writable: true, configurable: true });
    }
    person.safeParse({});
    expect(Error.stackTraceLimit).toBe(before?.value);
  });

  it("serves a check that calls it again, and ends one that never stops", () => {
    const holder: { assignment?: ReturnType<typeof assignment> } = {};
    const nested = assignment(
      z
        .string()
        .refine(
          (text) => text === "" || holder.assignment?.safeParse({ ...base, any: text.slice(1) }).success === true,
        ),
    );
    holder.assignment = nested;
    expect(nested.safeParse({ ...base, any: "xxx" }).success).toBe(true);
    const endless = assignment(
      z.string().refine(() => holder.assignment?.safeParse({ ...base, any: "x" }).success === true),
    );
    holder.assignment = endless;
    const start = performance.now();
    expect(endless.safeParse({ ...base, any: "x" }).success).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
