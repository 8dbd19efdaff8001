import fc from "fast-check";
import { contact, defineAssignment, defineSource, field, type Refusal } from "purposebound";
import { notice, recordOfProcessing } from "purposebound/documents";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../support/collect.js";
import { fjordNet, onInterests } from "../support/fjordnet.js";

const { purpose, retention } = onInterests();
const declare = (id: string, declined: Record<string, string>) =>
  defineAssignment({
    ...{ id, purpose, retention, controller: fjordNet },
    identifiedBy: ["phone"],
    fields: {
      ...contact("name", "phone"),
      address: field(z.strictObject({ street: z.string() }).optional(), { necessity: "Decides the line" }),
    },
    declined,
  });
const reason = "Age does not decide the offer";
const leads = declare("declined-leads", { birthDate: reason, gender: "Nobody is addressed by it" });
const kari = { name: "Kari", phone: "+4790000000" };

describe("Declined properties", () => {
  it("are kept with their reasons, frozen", () => {
    expect(leads.declined).toEqual({ birthDate: reason, gender: "Nobody is addressed by it" });
    expect(Object.isFrozen(leads.declined)).toBe(true);
    expect(declare("declined-none", {}).declined).toEqual({});
  });

  it.for([
    [{ phone: "Nobody calls" }, "invalid-terms", /"phone" is declared as a field too/],
    [{ birthDate: " " }, "blank-text", /reason for "birthDate" is missing or blank/],
    [{ birthDate: "x".repeat(301) }, "invalid-terms", /more than 300 characters/],
    [{ birthDate: 1 as unknown as string }, "blank-text", /missing or blank/],
    [{ "Date of birth": reason }, "invalid-id", /field name/],
    [{ constructor: reason }, "invalid-id", /field name/],
    [{ xmin: reason }, "invalid-id", /system column/],
    // as untyped callers may
    [new Map([["birthDate", reason]]) as unknown as Record<string, string>, "invalid-terms", /not a plain object of/],
    [[reason] as unknown as Record<string, string>, "invalid-terms", /not a plain object of reasons by name/],
    [reason as unknown as Record<string, string>, "invalid-terms", /not a plain object of reasons by name/],
    [null as unknown as Record<string, string>, "invalid-terms", /not a plain object of reasons by name/],
    [Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`a${at}`, reason])), "invalid-terms", /than 200 names/],
  ] as const)("are refused at definition where they don't hold together: %#", ([declined, code, message]) => {
    const define = () => declare("declined-wrong", declined);
    expect(define).toThrow(message);
    expect(define).toThrow(expect.objectContaining({ code }));
  });

  it("are refused by every door with the reason, and others as before", () => {
    const result = leads.safeParse({ ...kari, birthDate: "1990-01-01", shoeSize: 41 });
    const told = result.error?.refusals.map(({ code, path, message }) => [code, path, message]);
    expect(told).toEqual([
      ["declined", "birthDate", `was found unnecessary for the purpose: ${reason}`],
      ["undeclared-field", "shoeSize", "is not declared"],
    ]);
    expect(result.error?.message).not.toMatch(/1990|41/);
  });

  it("are declined at the top only, since a name within a field is another property", () => {
    const result = leads.safeParse({ ...kari, address: { street: "Storgata", birthDate: "1990" } });
    expect(result.error?.refusals.map(({ code, path }) => [code, path])).toEqual([
      ["undeclared-field", "address.birthDate"],
    ]);
  });

  it("let in nothing that would not be let in without them, and keep out nothing more", () => {
    const plain = declare("declined-none", {});
    const keys = fc.constantFrom("name", "phone", "birthDate", "gender", "shoeSize", "address");
    const values = fc.oneof(
      fc.constant("+4790000000"),
      fc.string(),
      fc.integer(),
      fc.constant({ street: "a", gender: 1 }),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, values), (input) => {
        const [one, other] = [leads.safeParse(input), plain.safeParse(input)];
        expect(one.success).toBe(other.success);
        const places = (refusals: readonly Refusal[] = []) => refusals.map(({ path }) => path);
        expect(places(one.error?.refusals)).toEqual(places(other.error?.refusals));
      }),
    );
  });

  it("are counted apart from those that nobody has decided on, in events and results", async () => {
    const store = await openStore({ storage: memory(), assignments: [leads] });
    const data = store.dataset(leads);
    const origin = { name: "CRM", obtained: "from-person" } as const;
    const form = defineSource(leads, { id: "form", origin });
    const row = { ...kari, birthDate: "1990-01-01", shoeSize: 41 };
    await data.receive(row, { source: form });
    const crm = defineSource(leads, { id: "crm", origin, map: { name: "name", phone: "phone" }, undeclared: "drop" });
    const result = await data.import(crm, [row, row]);
    expect(result).toMatchObject({ undeclared: { shoeSize: 2 }, declined: { birthDate: 2 } });
    const strict = defineSource(leads, { id: "strict", origin, map: { name: "name", phone: "phone" } });
    const refused = await data.import(strict, [row]);
    expect(refused.refusals.map(({ code, count }) => [code, count])).toEqual([
      ["declined", 1],
      ["undeclared-property", 1],
    ]);
    expect(refused).toMatchObject({ undeclared: { shoeSize: 1 }, declined: { birthDate: 1 } });
    const counts = (await collect(store.oversight.events(leads)))
      .filter(({ act }) => act === "refused")
      .map((one) => one.counts);
    expect(counts).toEqual([
      { rows: 1, declined: 1, "undeclared-field": 1, "declined birthDate": 1, "property shoeSize": 1 },
      { rows: 0, "declined birthDate": 2, "property shoeSize": 2 },
      { rows: 1, declined: 1, "undeclared-property": 1, "declined birthDate": 1, "property shoeSize": 1 },
    ]);
  });

  it("stand in the documents with the reasons, and leave no trace there if there are none", () => {
    const written = (assignment: typeof leads) => [
      notice(assignment, { sources: [] }).markdown,
      recordOfProcessing(fjordNet, [assignment]).markdown,
    ];
    for (const text of written(leads)) {
      expect(text).toContain("birthDate");
      expect(text).toContain(reason);
    }
    for (const text of written(declare("declined-none", {}) as typeof leads)) {
      expect(text).not.toMatch(/found unnecessary|decided not to hold/);
    }
  });
});
