import {
  assignmentFrom,
  contact,
  contract,
  defineActivity,
  defineAssignment,
  field,
  special,
  toDefinition,
} from "purposebound";
import { memory } from "purposebound/memory";
import { avg, band, count, memoryKeys, openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { changesBetween } from "../../src/definition/changes.js";
import { describeAssignment } from "../../src/definition/describe.js";
import { collect } from "../support/collect.js";
import { fjordNet, surveyTerms, webForm } from "../support/fjordnet.js";

const care = defineAssignment({
  id: "care",
  purpose: {
    title: "Help with installation",
    category: "dpv:CustomerCare",
    basis: contract({ contract: "Subscription" }),
    condition: "eu-gdpr:A9-2-a",
  },
  controller: fjordNet,
  retention: { keep: "P1Y", from: "collected" },
  identifiedBy: ["email"],
  fields: {
    ...contact("email"),
    hearing: special(z.enum(["text-only", "any"]), {
      category: "pd:Disability",
      necessity: "Decides whether the person is called",
      encrypted: true,
    }),
    income: field(z.number(), { necessity: "Decides the discount", encrypted: true }),
  },
});
const form = webForm(care, "form");
const help = defineActivity(care, { id: "help", kind: "service", title: "Help", uses: ["email", "hearing", "income"] });
/** What callers without a compiler could send. */
interface Untyped {
  segment(query: object): AsyncIterable<unknown>;
  count(where: object): Promise<number>;
  report(query: object): Promise<unknown>;
}

describe("encrypted fields", () => {
  it("can be used and selected, and never be compared", async () => {
    const store = await openStore({ storage: memory(), fieldKeys: memoryKeys(), assignments: [care] });
    const people = store.dataset(care);
    await people.add({ email: "kari@example.com", hearing: "any", income: 1 }, { source: form });
    const view = people.under(help, { actor: "agent:1" });
    expect(await collect(view.segment({ select: ["hearing"], where: { email: "kari@example.com" } }))).toEqual([
      { hearing: "any" },
    ]);
    const untyped = view as unknown as Untyped; // past the compiler
    const refused = { code: "invalid-query" };
    const measure = { people: count() };
    expect(() => untyped.segment({ where: { hearing: "any" } })).toThrow(expect.objectContaining(refused));
    await expect(untyped.count({ hearing: { exists: true } })).rejects.toMatchObject(refused);
    await expect(untyped.report({ by: ["hearing"], measure })).rejects.toMatchObject(refused);
    await expect(untyped.report({ by: [band("income", [1])], measure })).rejects.toMatchObject(refused);
    await expect(untyped.report({ by: [], measure: { mean: avg("income") } })).rejects.toMatchObject(refused);
    await expect(untyped.report({ by: ["email"], measure, where: { income: 1 } })).rejects.toMatchObject(refused);
    await store.close();
  });

  it("are not indexed", () => {
    const untyped = field as unknown as (schema: z.ZodType, options: object) => unknown; // past the compiler
    const declare = () => untyped(z.string(), { necessity: "Needed", encrypted: true, indexed: true });
    expect(declare).toThrow(expect.objectContaining({ code: "invalid-terms" }));
  });
});

describe("a look-up hash", () => {
  const untyped = field as unknown as (schema: z.ZodType, options: object) => { lookUp?: boolean }; // past the compiler
  const declare = (schema: z.ZodType, encrypted = true) => untyped(schema, { necessity: "N", encrypted, lookUp: true });

  it("is refused of a field that is not encrypted, is no text, or lists its values", () => {
    const cases: [() => unknown, RegExp][] = [
      [() => declare(z.string(), false), /is not encrypted/],
      [() => contact({ lookUp: true } as never, "phone"), /is not encrypted/],
      [() => declare(z.number()), /is no text/],
      [() => declare(z.boolean().optional()), /is no text/],
      [() => declare(z.union([z.string(), z.number()])), /is no text/],
      [() => declare(z.array(z.string())), /is no text/],
      [() => declare(z.enum(["a", "b"])), /values are listed/],
      [() => declare(z.literal("a").nullish()), /values are listed/],
      [() => declare(z.enum(["a", "b"]).default("a")), /values are listed/],
      [() => declare(z.union([z.literal("a"), z.literal("b")])), /values are listed/],
      [
        () =>
          declare(
            z
              .string()
              .transform((text) => text.slice(0, 1))
              .pipe(z.enum(["a", "b"])),
          ),
        /values are listed/,
      ],
      [() => untyped(z.string(), { necessity: "N", encrypted: true, lookUp: "yes" }), /neither true nor false/],
    ];
    for (const [build, message] of cases) {
      expect(build).toThrow(message);
      expect(build).toThrow(expect.objectContaining({ code: "invalid-terms" }));
    }
    for (const schema of [
      z.string(),
      z.email().nullish(),
      z.string().default("x"),
      z.union([z.string(), z.literal("a")]),
    ])
      expect(declare(schema).lookUp).toBe(true);
    expect(contact({ encrypted: true, lookUp: true, country: "NO" }, "phone").phone).toMatchObject({ lookUp: true });
    expect(contact("phone").phone).not.toHaveProperty("lookUp");
  });

  it("stands in declarations as JSON and in the terms, and leaves the hash of others as it is", () => {
    const define = (lookUp: object) =>
      assignmentFrom({
        ...surveyTerms,
        format: 1,
        id: "look-up-as-data",
        identifiedBy: ["email"],
        fields: [
          { kind: "contact", name: "email" },
          { kind: "contact", name: "phone", encrypted: true, ...lookUp },
          { kind: "text", name: "card", max: 20, necessity: "Opens the door", encrypted: true, ...lookUp },
        ],
      });
    const found = define({ lookUp: true });
    expect(found.fields).toMatchObject({ phone: { lookUp: true }, card: { lookUp: true } });
    const again = toDefinition(found);
    expect(again).toMatchObject({ fields: [{}, { lookUp: true }, { lookUp: true }] });
    expect(describeAssignment(assignmentFrom(JSON.parse(JSON.stringify(again)))).terms).toBe(
      describeAssignment(found).terms,
    );
    const [without, off] = [define({}), define({ lookUp: false })];
    expect(describeAssignment(off).terms).toBe(describeAssignment(without).terms);
    expect(JSON.stringify(describeAssignment(without).definition)).not.toContain("lookUp");
    expect(() => define({ encrypted: false, lookUp: true })).toThrow(/not encrypted/);
    const changes = (from: typeof found, to: typeof found) =>
      changesBetween(describeAssignment(from).definition, describeAssignment(to).definition).map(
        ({ kind, effect, reversible, destroying }) => [kind, effect, reversible, destroying],
      );
    expect(changes(without, found)).toEqual(Array(2).fill(["field-look-up-added", "widening", true, false]));
    expect(changes(found, without)).toEqual(Array(2).fill(["field-look-up-removed", "narrowing", true, false]));
  });
});

describe("special", () => {
  it("takes special categories only", () => {
    const untyped = special as unknown as (schema: z.ZodType, options: object) => unknown; // past the compiler
    const declare = (options: object) => () => untyped(z.string(), { necessity: "Needed", ...options });
    expect(declare({ category: "pd:Name" })).toThrow(expect.objectContaining({ code: "unknown-category" }));
    expect(declare({})).toThrow(expect.objectContaining({ code: "unknown-category" }));
  });
});
