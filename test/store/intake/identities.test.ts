import fc from "fast-check";
import { getCountries, getExampleNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import {
  contact,
  contract,
  defineActivity,
  defineAssignment,
  defineSource,
  field,
  type PhoneCountry,
} from "purposebound";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";
import { describeEachStorage, onMemory } from "../../support/storages/storages.js";

const necessity = "Is needed";
const common = {
  purpose: { title: "Calls", category: "dpv:ServiceProvision", basis: contract({ contract: "Subscription" }) },
  controller: fjordNet,
  retention: { keep: "P12M", from: "updated" },
} as const;

const calls = () =>
  defineAssignment({ ...common, id: freshId("calls"), identifiedBy: ["phone"], fields: contact("name", "phone") });
const members = () =>
  defineAssignment({
    ...common,
    id: freshId("members"),
    identifiedBy: ["member"],
    fields: { ...contact("email?"), member: field(z.string().max(80), { necessity }) },
  });
const accounts = () =>
  defineAssignment({
    ...common,
    id: freshId("accounts"),
    identifiedBy: ["number"],
    fields: { number: field(z.number(), { necessity }), amount: field(z.number().optional(), { necessity }) },
  });

const origin = { name: "CRM", obtained: "from-person" } as const;

onMemory.describe("People identified by a phone number", () => {
  it("find themselves again through every door, of every country in every spelling that is taken", async () => {
    const assignment = calls();
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const dataset = store.dataset(assignment);
    const form = defineSource(assignment, { id: "form", origin });
    const all = defineActivity(assignment, { id: "all", kind: "report", title: "All", uses: ["phone"] });
    let found = 0;
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples);
      if (example === undefined) continue;
      const crm = defineSource(assignment, {
        id: "crm",
        origin,
        map: { name: "N", phone: { path: "P", as: "phone", country } },
      });
      const spelt = [
        example.number,
        example.formatInternational(),
        example.getURI(),
        `00${example.number.slice(1)}`,
        `+${example.countryCallingCode} (0) ${example.nationalNumber}`,
        example.formatNational(),
        `${example.formatNational()} ext. 9`,
      ];
      for (const text of spelt) {
        const { created, merged, refused } = await dataset.import(crm, [{ N: "Kari", P: text }]);
        if (refused === 1) continue;
        found += 1;
        // whoever was brought in by one spelling is there in the others, but for the extension, which is another line
        expect(created + merged).toBe(1);
        const { reference: _, ...rest } = { reference: undefined, text };
        const access = await dataset.subject({ phone: rest.text }, { country }).access();
        const kept = access?.record.phone ?? "";
        expect(kept, text).not.toBe("");
        expect((await dataset.subject({ phone: kept }).access())?.record.phone).toBe(kept);
        expect((await dataset.add({ name: "Kari", phone: kept }, { source: form })).outcome).toBe("merged");
        expect((await dataset.import(crm, [{ N: "Kari", P: kept }])).merged).toBe(1);
        expect((await dataset.import(form, [{ name: "Kari", phone: kept }])).merged).toBe(1);
      }
    }
    expect(found).toBeGreaterThan(1_400);
    const people = await collect(dataset.under(all, { actor: "agent:1" }).segment());
    expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length);
    await store.close();
  }, 120_000);

  it("are erased by what is held of them, and stay out in every spelling", async () => {
    const assignment = calls();
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const dataset = store.dataset(assignment);
    const form = defineSource(assignment, { id: "form", origin });
    const spelt = ["+49 (0) 0151 12345678", "+49 (0) 151 12345678", "0049 151 12345678", "+4915112345678"];
    for (const phone of spelt) await dataset.add({ name: "K", phone }, { source: form });
    expect(await dataset.subject({ phone: "+4915112345678" }).erase()).toEqual({ effect: "erased" });
    for (const phone of spelt) {
      await expect(dataset.add({ name: "K", phone }, { source: form })).rejects.toMatchObject({
        refusals: [{ code: "subject-suppressed" }],
      });
    }
    await store.close();
  });

  it("are found by a national number where a country is named, and refused without", async () => {
    const assignment = calls();
    const store = await openStore({ storage: memory(), assignments: [assignment, members(), accounts()] });
    const dataset = store.dataset(assignment);
    await dataset.add(
      { name: "K", phone: "+47 900 00 000" },
      { source: defineSource(assignment, { id: "form", origin }) },
    );
    expect((await dataset.subject({ phone: "900 00 000" }, { country: "NO" }).access())?.record.name).toBe("K");
    expect(await dataset.subject({ phone: "900 00 000" }, { country: "NO", actor: "dpo:1" }).erase()).toEqual({
      effect: "erased",
    });
    expect(() => dataset.subject({ phone: "900 00 000" })).toThrow(/country's prefix/);
    expect(() => dataset.subject({ phone: "900 00 000" }, { country: "SE" })).toThrow(/invalid-value/);
    expect(() => dataset.subject({ phone: "+4790000000" }, { country: "Norway" as PhoneCountry })).toThrow(/country/);
    await store.close();
    const named = members();
    const other = await openStore({ storage: memory(), assignments: [named] });
    expect(() => other.dataset(named).subject({ member: "42" }, { country: "NO" })).toThrow(/country/);
    await other.close();
  });

  it("are held with national numbers where the form states a country", async () => {
    const assignment = defineAssignment({
      ...common,
      id: freshId("national"),
      identifiedBy: ["phone"],
      fields: contact({ country: "NO" }, "name", "phone"),
    });
    expect(assignment.parse({ name: "K", phone: "900 00 000" })).toEqual({ name: "K", phone: "+4790000000" });
    expect(assignment.safeParse({ name: "K", phone: "12345" }).error?.refusals[0]?.message).toBe(
      "is not a valid phone number, international or of NO",
    );
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const dataset = store.dataset(assignment);
    const form = defineSource(assignment, { id: "form", origin });
    await dataset.add({ name: "K", phone: "900 00 000" }, { source: form });
    expect((await dataset.subject({ phone: "+4790000000" }).access())?.record.name).toBe("K");
    expect((await dataset.subject({ phone: "90 00 00 00" }).access())?.record.name).toBe("K");
    await store.close();
  });
});

describeEachStorage("People identified by a text", (storage) => {
  it("are one in all its spellings: composed or not, with blanks around or what is not to be seen", async () => {
    const assignment = members();
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment] });
    const dataset = store.dataset(assignment);
    const crm = defineSource(assignment, { id: "crm", origin });
    const nfc = "Åse-Ørsta 12".normalize("NFC");
    const spelt = [nfc, nfc.normalize("NFD"), ` ${nfc}`, `${nfc}\u00a0`, `\ufeff${nfc}\u200b`, `Åse\u00ad-Ørsta 12`];
    const result = await dataset.import(
      crm,
      spelt.map((member) => ({ member })),
    );
    expect([result.created, result.merged]).toEqual([1, spelt.length - 1]);
    expect(await dataset.subject({ member: ` ${nfc.normalize("NFD")} ` }).erase()).toEqual({ effect: "erased" });
    for (const member of spelt) expect(await dataset.subject({ member }).access()).toBeUndefined();
    expect(
      (
        await dataset.import(
          crm,
          spelt.map((member) => ({ member })),
        )
      ).created,
    ).toBe(0);
    // letters of either case are two people
    expect((await dataset.import(crm, [{ member: "k7" }, { member: "K7" }])).created).toBe(2);
    await store.close();
  });
});

onMemory.describe("Nobody", () => {
  it("is identified by a word for an absent value, through any door", async () => {
    const assignment = members();
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const dataset = store.dataset(assignment);
    const crm = defineSource(assignment, { id: "crm", origin });
    const words = ["N/A", "NULL", "- Select -", "-", "none", " unknown ", "?", "ukjent"];
    const result = await dataset.import(
      crm,
      words.map((member) => ({ member })),
    );
    expect([result.created, result.refused]).toEqual([0, words.length]);
    expect(result.refusals[0]).toMatchObject({ code: "not-identifying", field: "member" });
    expect(result.refusals[0]?.remedy).toMatch(/Leave the row out/);
    for (const member of words) {
      await expect(dataset.add({ member }, { source: crm })).rejects.toMatchObject({
        refusals: [{ code: "not-identifying" }],
      });
      expect(() => dataset.subject({ member })).toThrow(/not-identifying/);
    }
    await store.close();
  });

  it("is identified by a number that was rounded, nor is one kept", async () => {
    const assignment = accounts();
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const dataset = store.dataset(assignment);
    const crm = defineSource(assignment, {
      id: "crm",
      origin,
      map: { number: { path: "Lead", as: "number" }, amount: { path: "Amount", as: "number" } },
    });
    const leads = ["12345678901234567890", "42801802522035031", "42801802522035030", "9007199254740991"];
    const result = await dataset.import(
      crm,
      leads.map((Lead) => ({ Lead })),
    );
    expect([result.created, result.merged, result.refused]).toEqual([1, 0, 3]);
    expect(result.refusals[0]).toMatchObject({
      code: "not-convertible",
      field: "number",
      message: expect.stringContaining("beyond 2^53"),
    });
    const amounts = await dataset.import(crm, [
      { Lead: "1", Amount: "9007199254740993" },
      { Lead: "2", Amount: "1234567.891" },
    ]);
    expect([amounts.created, amounts.refusals[0]?.field]).toEqual([1, "amount"]);
    await store.close();
  });

  it("has a line break in a name, a number or an address", () => {
    const assignment = defineAssignment({
      ...common,
      id: freshId("lines"),
      identifiedBy: ["phone"],
      fields: contact("name", "phone", "email"),
    });
    const whole = { name: "Kari", phone: "+4790000000", email: "kari@example.no" };
    for (const one of ["\n", "\r\n", "\r", "\u2028", "\u0085", "\v"]) {
      for (const name of ["name", "phone", "email"] as const) {
        const value = whole[name];
        const broken = { ...whole, [name]: `${value.slice(0, 3)}${one}${value.slice(3)}` };
        expect(assignment.safeParse(broken).success, JSON.stringify(broken)).toBe(false);
      }
    }
    expect(assignment.safeParse({ ...whole, name: "K\ufffdri" }).error?.refusals[0]?.message).toBe(
      "holds a line break, a control character, nothing visible, or a sign of a wrong encoding, such as U+FFFD or Ã¸",
    );
    for (const name of ["Ka\u0007ri", "Ka\u0000ri", "Ka\u0096ri", "\u200b", "\u2060\u00a0", "BjÃ¸rn"])
      expect([name, assignment.safeParse({ ...whole, name }).success]).toEqual([name, false]);
    for (const name of ["Ka\tri", "K\u200bari", "王", "’t Hooft", "Ólafur Þór"])
      expect([name, assignment.safeParse({ ...whole, name }).success]).toEqual([name, true]);
    expect(assignment.safeParse(whole).success).toBe(true);
  });
});

onMemory.describe("An e-mail address that identifies", () => {
  it("is one in all its spellings", async () => {
    const assignment = defineAssignment({
      ...common,
      id: freshId("mail"),
      identifiedBy: ["email"],
      fields: contact("email"),
    });
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const dataset = store.dataset(assignment);
    const crm = defineSource(assignment, { id: "crm", origin });
    const address = fc.constantFrom("jørn@blåbær.example", "JØRN@BLÅBÆR.example", "jørn@xn--blbr-roah.example");
    await fc.assert(
      fc.asyncProperty(
        address,
        fc.constantFrom("NFC", "NFD"),
        fc.constantFrom("", " ", "\u200b"),
        async (one, form, around) => {
          const { refused } = await dataset.import(crm, [{ email: `${around}${one.normalize(form)}${around}` }]);
          expect(refused).toBe(0);
        },
      ),
      { numRuns: runs(50) },
    );
    const all = defineActivity(assignment, { id: "all", kind: "report", title: "All", uses: ["email"] });
    const held = await collect(dataset.under(all, { actor: "agent:1" }).segment());
    expect(held).toEqual([{ email: "jørn@xn--blbr-roah.example" }]);
    await store.close();
  });
});
