import { contact, contract, defineActivity, defineAssignment, field, special } from "purposebound";
import { memory } from "purposebound/memory";
import { avg, band, count, memoryKeys, openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../support/collect.js";
import { fjordNet, webForm } from "../support/fjordnet.js";

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

describe("special", () => {
  it("takes special categories only", () => {
    const untyped = special as unknown as (schema: z.ZodType, options: object) => unknown; // past the compiler
    const declare = (options: object) => () => untyped(z.string(), { necessity: "Needed", ...options });
    expect(declare({ category: "pd:Name" })).toThrow(expect.objectContaining({ code: "unknown-category" }));
    expect(declare({})).toThrow(expect.objectContaining({ code: "unknown-category" }));
  });
});
