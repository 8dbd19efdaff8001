import { inspect } from "node:util";
import * as core from "purposebound";
import { contact, contract, defineAssignment, field, RefusedError } from "purposebound";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildBoundary } from "../../src/boundary/index.js";
import { fjordNet, freshId } from "../support/fjordnet.js";
import { base, declareLimited, STRUCTURAL_ATTACKS } from "../support/structural-attacks.js";

const necessity = "Test";
const guarded = declareLimited(core);
const ways = ["generated", "interpreted", "reference"] as const;
const boundaries = ways.map((way) =>
  buildBoundary({ fields: new Map(Object.entries(guarded.fields)), limits: guarded["~internals"].limits }, way),
);
/** The codes of refusals; all ways of the boundary refuse alike. */
const codes = (input: () => unknown) => {
  const verdicts = boundaries.map((boundary) => boundary.check(input()));
  expect(new Set(verdicts.map(({ success }) => success)).size, "the ways agree").toBe(1);
  const found = verdicts.map((verdict) => (verdict.success ? [] : verdict.refusals.map(({ code }) => code)));
  return [...new Set(found.flat())];
};

describe("the structural walk", () => {
  it.each(STRUCTURAL_ATTACKS)("refuses %s", (_, make, code) => {
    expect(codes(make)).toContain(code);
  });

  it("reads an accessor once, and keeps the value it read", () => {
    let reads = 0;
    const input = {
      ...base,
      get email() {
        reads += 1;
        return `k${reads}@x.example`;
      },
    };
    expect(guarded.parse(input)).toEqual({ ...base, email: "k1@x.example" });
    expect(reads).toBe(1);
    // refused for another reason, it is not read again to find that out
    const refused = Object.defineProperties(
      {},
      { ...Object.getOwnPropertyDescriptors(input), name: { value: 1, enumerable: true } },
    );
    expect(guarded.safeParse(refused).error?.refusals[0]?.code).toBe("invalid-type");
    expect(reads).toBe(2);
  });

  it("takes plain data, also without a prototype or frozen", () => {
    expect(guarded.parse(Object.assign(Object.create(null), base))).toEqual(base);
    expect(guarded.parse(Object.freeze({ ...base }))).toEqual(base);
    const shared = { name: "Laika" };
    expect(guarded.parse({ ...base, pets: [shared, shared] }).pets).toEqual([shared, shared]);
  });

  it("stores the checked values even if the input changes afterwards", () => {
    const since = new Date(0);
    const pets = [{ name: "Laika" }];
    const record = guarded.parse({ ...base, since, pets });
    since.setTime(1);
    pets[0] = { name: "other" };
    expect(record).toMatchObject({ since: new Date(0), pets: [{ name: "Laika" }] });
  });

  it("takes nothing from a polluted prototype", () => {
    Object.defineProperty(Object.prototype, "email", { value: "evil@x.example", configurable: true, writable: true });
    try {
      const record = guarded.parse({ ...base });
      expect(Object.hasOwn(record, "email")).toBe(false);
    } finally {
      Reflect.deleteProperty(Object.prototype, "email");
    }
  });
});

describe("recursive unions", () => {
  it("cost no more than their depth", () => {
    type Node = { k: string; c?: Node | undefined; x?: Date | undefined };
    const node: z.ZodType<Node> = z.lazy(() =>
      z.discriminatedUnion("k", [
        ...(["a", "b", "c"] as const).map((k) => z.strictObject({ k: z.literal(k), c: node.optional() })),
        z.strictObject({ k: z.literal("d"), c: node.optional(), x: z.date().optional() }),
      ] as never),
    );
    const tree = defineAssignment({
      id: freshId("tree"),
      purpose: { title: "Test", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
      controller: fjordNet,
      retention: { keep: "P1D", from: "collected" },
      identifiedBy: ["phone"],
      fields: { ...contact("phone"), tree: field(node, { necessity }) },
    });
    let value: Node = { k: "a" };
    for (let depth = 0; depth < 13; depth += 1) value = { k: "d", c: value, x: new Date(0) };
    const start = performance.now();
    expect(tree.safeParse({ phone: base.phone, tree: value }).success).toBe(true);
    // exponential, this takes half a minute
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("refusals", () => {
  it("repeat no personal value and no key that may be one", () => {
    const input = {
      name: 12,
      phone: "Kari Nordmann 01017012345",
      email: "kari.nordmann(at)x.example",
      "01017012345": "x",
      "kari@x.example": "x",
      "Kari Nordmann": "x",
      birthDate: "1990-01-01",
      address: { street: "Storgata 1", "90 00 00 00": 1 },
    };
    const result = guarded.safeParse(input);
    const shown = inspect(result, { depth: 9, showHidden: true }) + JSON.stringify(result);
    expect(shown).not.toMatch(/Kari|Nordmann|01017012345|kari|Storgata|90 00|1990/);
    expect(result.error).toBeInstanceOf(RefusedError);
    expect(result.error?.message).toContain("birthDate: is not declared [undeclared-field]");
    expect(result.error?.message).toContain("(key 4): is not declared [undeclared-field]");
  });

  it("name the place and the remedy, and are limited in number", () => {
    const result = guarded.safeParse({ ...base, pets: [{ name: "x" }, { name: 1 }], choice: { kind: "c" } });
    expect(result.error?.refusals).toEqual([
      expect.objectContaining({
        code: "invalid-type",
        field: "pets",
        path: "pets[1].name",
        remedy: expect.any(String),
      }),
      expect.objectContaining({ code: "invalid-value", field: "choice" }),
    ]);
    const many = guarded.safeParse({ ...base, pets: Array.from({ length: 10 }, () => ({ a: 1, b: 2, c: 3, d: 4 })) });
    expect(many.error?.refusals).toHaveLength(25);
    expect(many.error?.total).toBeGreaterThan(25);
  });

  it("cover schemas with code that throws, is asynchronous, or returns too much", () => {
    const odd = (schema: z.ZodType) =>
      defineAssignment({
        id: freshId("odd"),
        purpose: { title: "Test", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
        controller: fjordNet,
        retention: { keep: "P1D", from: "collected" },
        identifiedBy: ["phone"],
        fields: { ...contact("phone"), odd: field(schema, { necessity }) },
      });
    const code = (schema: z.ZodType, value: unknown) =>
      odd(schema).safeParse({ phone: base.phone, odd: value }).error?.refusals[0]?.code;
    expect(
      code(
        z.string().refine(() => {
          throw new Error("Kari");
        }),
        "x",
      ),
    ).toBe("check-failed");
    expect(
      code(
        z.string().refine(async () => true),
        "x",
      ),
    ).toBe("check-failed");
    expect(
      code(
        z.string().transform((text) => JSON.parse(text) as unknown),
        '{"iq":1}',
      ),
    ).toBe("undeclared-output");
    expect(
      code(
        z.string().transform(() => "a\0"),
        "x",
      ),
    ).toBe("undeclared-output");
    const adding = z
      .strictObject({ a: z.string() })
      .transform((one) => ({ ...one, iq: 1 }))
      .pipe(z.strictObject({ a: z.string(), iq: z.number() }));
    expect(code(adding, { a: "x" })).toBeUndefined();
    expect(
      code(
        z.strictObject({ a: z.string() }).check((context) => {
          Object.assign(context.value, { iq: 1 });
        }),
        { a: "x" },
      ),
    ).toBe("undeclared-output");
    expect(
      code(
        z.string().transform((text) => text.length),
        "x",
      ),
    ).toBeUndefined();
    expect(
      code(
        z.string().refine(() => false, { error: (issue) => `bad ${String(issue.input)}` }),
        "Kari",
      ),
    ).toBe("invalid-value");
  });
});

describe("doors", () => {
  it("are idempotent on their own output", () => {
    const once = guarded.parse({ ...base, phone: "+47 900 00 000", email: " Kari@X.example " });
    expect(once).toEqual({ ...base, email: "kari@x.example" });
    expect(guarded.parse(once)).toEqual(once);
    expect(guarded.record(once)).toEqual(once);
  });

  it("are a Standard Schema", async () => {
    const standard = guarded["~standard"];
    expect(standard).toMatchObject({ version: 1, vendor: "purposebound" });
    expect(await standard.validate(base)).toEqual({ value: base });
    const failed = await standard.validate({ ...base, birthDate: 1, name: 1 });
    expect(failed.issues).toEqual([
      { message: "is not declared", path: ["birthDate"] },
      { message: "is not of the declared type string", path: ["name"] },
    ]);
  });

  it("throw RefusedError, and record gives the same reasons as parse", () => {
    expect(() => guarded.parse({})).toThrow(RefusedError);
    const wide: object = { ...base, birthDate: 1 };
    // an upcast before the door is what types cannot see
    expect(() => guarded.record(wide as typeof base)).toThrow(/birthDate/);
  });

  it("take phone numbers in the forms that people write, and keep E.164", () => {
    const phone = (text: string) => guarded.safeParse({ name: "K", phone: text }).data?.phone;
    expect(phone("+47 90 00 00 00")).toBe("+4790000000");
    expect(phone("004790000000")).toBe("+4790000000");
    expect(phone("+1 (415) 555-2671")).toBe("+14155552671");
    expect(phone("+47 90 00 00 00 ext. 5")).toBe("+4790000000;ext=5");
    for (const junk of ["90000000", "+47", "ring after five", "2026-01-05", "+4799999999", ""])
      expect(phone(junk)).toBeUndefined();
  });
});
