import { type Assignment, contact, defineAssignment, defineSource, field, legitimateInterests } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { keysFromSecret, memoryKeys, openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { evolved, formOf, input, planOf, version } from "../../support/evolving.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { describeEachStorage, type StorageUnderTest } from "../../support/storages/storages.js";
import { clock } from "../rights/rights.js";
import { lookUpNotes } from "./notes.js";

const PHONE = "+4790000001";
const KEYS = keysFromSecret(new Uint8Array(32).fill(1));
const OTHER = "+4790000002";
const BY = { actor: "dpo:1", reason: "case:2026-17" } as const;

/** Clients whose phone number and card are encrypted, and found by a look-up hash. */
function clients() {
  return defineAssignment({
    id: freshId("clients"),
    purpose: {
      title: "Care",
      category: "dpv:CustomerCare",
      basis: legitimateInterests({ interest: "Help", necessity: "A number is needed", balancing: "Asked for" }),
    },
    controller: fjordNet,
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["email"],
    fields: {
      ...contact("email"),
      ...contact({ encrypted: true, lookUp: true }, "phone?"),
      card: field(z.string().max(20).optional(), { necessity: "Opens", encrypted: true, lookUp: true, keep: "P30D" }),
      code: field(z.string().max(20).optional(), { necessity: "Opens the door", encrypted: true }),
      city: field(z.string().max(40).optional(), { necessity: "Decides on the route" }),
    },
  });
}

async function open(storage: StorageUnderTest) {
  const now = clock("2026-01-10T08:00:00Z");
  const [care, other] = [clients(), clients()];
  const adapter: StorageAdapter = storage.adapter();
  const store = await openStore({ storage: adapter, assignments: [care, other], fieldKeys: memoryKeys(), now });
  const people = store.dataset(care);
  const form = defineSource(care, { id: "form", origin: { name: "Form", obtained: "from-person" } });
  const register = defineSource(care, {
    id: "register",
    origin: { name: "Register", obtained: "from-third-party" },
    map: { email: "mail", phone: "tel", card: "card" },
  });
  const find = async (given: Readonly<Record<string, unknown>>) =>
    (await store.person(given, BY).find()).filter(({ assignment }) => assignment === care.id);
  return { now, care, other, adapter, store, people, form, register, find, notes: () => lookUpNotes(adapter, care.id) };
}

describeEachStorage("Encrypted fields with a look-up hash", (storage) => {
  it("propose people to store.person(), restricted ones too, and identify nobody", async () => {
    const { people, form, find, store, care, notes, other } = await open(storage);
    const eva = await people.add({ email: "eva@lund.example", phone: PHONE, code: "4711" }, { source: form });
    const per = await people.add({ email: "per@lund.example", phone: PHONE }, { source: form });
    await people.add({ email: "ida@lund.example", phone: OTHER }, { source: form });
    await people.subject({ email: "eva@lund.example" }).restrict();
    const found = await find({ phone: PHONE });
    expect(found).toEqual(
      [eva, per]
        .map(({ reference }) => ({ assignment: care.id, reference, by: "phone" }))
        .sort((left, right) => (left.reference < right.reference ? -1 : 1)),
    );
    // a proposal, which somebody has to confirm
    await expect(store.person({ phone: PHONE }, BY).erase()).rejects.toMatchObject({ code: "invalid-argument" });
    const [access] = await store.person({ phone: PHONE }, BY).access({ confirmed: [eva.reference] });
    expect(access?.result?.record).toMatchObject({ phone: PHONE });
    // what declares no look-up hash is no way to find somebody
    await expect(find({ code: "4711" })).rejects.toMatchObject({ code: "invalid-argument" });
    expect(await find({ email: "eva@lund.example", phone: OTHER })).toHaveLength(2);

    // nothing in the notes says what the value is, and another dataset has another hash of it
    const source = defineSource(other, { id: "form", origin: { name: "Form", obtained: "from-person" } });
    await store.dataset(other).add({ email: "eva@lund.example", phone: PHONE }, { source });
    const own = await notes();
    expect(own).toHaveLength(3);
    expect(own.every(({ id, subject }) => id.endsWith(`:${subject}`) && /^phone:[0-9a-f]{32}:/.test(id))).toBe(true);
    expect(JSON.stringify(own)).not.toMatch(/9000000|lund/);
    await store.close();
  });

  it("have another hash in another dataset, and the same for two people of one", async () => {
    const { people, form, store, other, adapter, notes } = await open(storage);
    const source = defineSource(other, { id: "form", origin: { name: "Form", obtained: "from-person" } });
    await people.add({ email: "eva@lund.example", phone: PHONE }, { source: form });
    await people.add({ email: "per@lund.example", phone: PHONE }, { source: form });
    await store.dataset(other).add({ email: "eva@lund.example", phone: PHONE }, { source });
    const hashes = (list: Awaited<ReturnType<typeof notes>>) => new Set(list.map(({ id }) => id.split(":")[1]));
    const [here, there] = [hashes(await notes()), hashes(await lookUpNotes(adapter, other.id))];
    expect([here.size, there.size, new Set([...here, ...there]).size]).toEqual([1, 1, 2]);
    await store.close();
  });

  it("find nobody by a value that was corrected, cleared, overwritten by a source, or is over", async () => {
    const { people, form, register, find, now, store, notes } = await open(storage);
    const eva = people.subject({ email: "eva@lund.example" });
    await people.import(register, [
      { mail: "eva@lund.example", tel: PHONE, card: "A 1" },
      { mail: "per@lund.example", tel: PHONE, card: "A 2" },
      { mail: "ida@lund.example", card: "A 9" },
    ]);
    expect(await find({ phone: PHONE })).toHaveLength(2);
    expect(await find({ card: "A 1" })).toHaveLength(1);
    await eva.rectify({ phone: OTHER }, { source: form });
    // the source has not heard of the correction
    await people.import(register, [{ mail: "eva@lund.example", tel: PHONE, card: "A 1" }]);
    expect([await find({ phone: PHONE }), await find({ phone: OTHER })].map((one) => one.length)).toEqual([1, 1]);
    await eva.rectify({ phone: undefined }, { source: form });
    expect(await find({ phone: OTHER })).toEqual([]);
    await people.import(register, [{ mail: "per@lund.example", tel: OTHER, card: "A 2" }]);
    expect([await find({ phone: PHONE }), await find({ phone: OTHER })].map((one) => one.length)).toEqual([0, 1]);
    const changed = await people.rectify(
      { email: "per@lund.example" },
      { phone: PHONE, city: "Oslo" },
      { source: form },
    );
    expect(changed.people).toBe(1);
    expect([await find({ phone: PHONE }), await find({ phone: OTHER })].map((one) => one.length)).toEqual([1, 0]);

    now.set("2026-02-08T08:00:00Z");
    await people.import(register, [{ mail: "eva@lund.example", card: "A 1" }]); // the same, so that its time goes on
    now.set("2026-02-09T08:00:00Z");
    expect(await find({ card: "A 1" })).toEqual([]);
    await eva.restrict();
    // what is kept as it is is over too
    expect(await find({ card: "A 1" })).toEqual([]);
    await eva.liftRestriction();
    // the same value is a new one, and its hash outlasts the sweep of Ida's
    await people.import(register, [
      { mail: "eva@lund.example", card: "A 1" },
      { mail: "per@lund.example", card: "A 3" },
    ]);
    await store.maintain();
    expect((await notes()).map(({ id }) => id.split(":")[0]).sort()).toEqual(["card", "card", "phone"]);
    expect([await find({ card: "A 1" }), await find({ card: "A 3" })].map((one) => one.length)).toEqual([1, 1]);
    await store.close();
  });

  it("leave no hash of people who were erased or removed, objected, or whose retention is over", async () => {
    const { people, form, find, now, store, notes } = await open(storage);
    const names = ["a", "b", "c", "d"] as const;
    const subject = (name: string) => people.subject({ email: `${name}@lund.example` });
    for (const name of names) await people.add({ email: `${name}@lund.example`, phone: PHONE }, { source: form });
    await subject("a").erase();
    await subject("b").remove();
    await subject("c").restrict();
    await subject("c").erase();
    expect(await notes()).toHaveLength(2);
    await subject("c").liftRestriction();
    expect(await notes()).toHaveLength(1);
    now.set("2027-01-10T08:00:00Z");
    expect(await find({ phone: PHONE })).toEqual([]);
    await people.enforceRetention();
    expect(await notes()).toEqual([]);
    await store.close();
  });

  it("are made of what is held when the option is added, kept by a renaming, and deleted with the option or the field", async () => {
    const id = freshId("evolving");
    const [adapter, fieldKeys] = [storage.adapter(), memoryKeys()];
    // keeps the adapter open
    const keeper = await openStore({ storage: adapter, assignments: [], fieldKeys });
    const key = field(z.string().max(40), { necessity: "Test" });
    const told = { necessity: "Test", encrypted: true } as const;
    const text = z.string().max(40).optional();
    const lookUp = true;
    const versions = [
      version(id, { key, tel: field(text, told) }),
      version(id, { key, tel: field(text, { ...told, lookUp }) }),
      version(id, { key, mobile: field(text, { ...told, lookUp, renamedFrom: "tel" }) }),
      version(id, { key, mobile: field(text, { ...told, lookUp }), tel: field(text, { ...told, lookUp }) }),
      version(id, { key, mobile: field(text, told), tel: field(text, { ...told, lookUp }) }),
      version(id, { key, mobile: field(text, told) }),
    ] as const;
    const opened = (assignment: Assignment) => openStore({ storage: adapter, assignments: [assignment], fieldKeys });
    const evolveTo = async (assignment: Assignment) => {
      const plan = await planOf({ storage: adapter, assignments: [assignment], fieldKeys });
      await evolved({ storage: adapter, fieldKeys }, plan);
      return plan;
    };
    const find = async (assignment: Assignment, given: object) => {
      const store = await opened(assignment);
      const found = await store.person({ ...given }, BY).find();
      await store.close();
      return found.length;
    };
    const add = async (assignment: Assignment, given: object) => {
      const store = await opened(assignment);
      await store.dataset(assignment).add(input(given), { source: formOf(assignment) });
      await store.close();
    };
    const [plain, hashed, renamed, both, one, none] = versions;
    for (const name of ["a", "b"]) await add(plain, { key: name, tel: "12 34" });
    await add(plain, { key: "c" });
    expect(await lookUpNotes(adapter, id)).toEqual([]);
    const plan = await evolveTo(hashed);
    expect(plan.changes).toMatchObject([{ kind: "field-look-up-added", effect: "widening", reversible: true }]);
    expect(String(plan)).toContain('field "tel" found by a look-up hash, which is made of what is held too [widening');
    expect(await find(hashed, { tel: "12 34" })).toBe(2);
    await evolveTo(renamed);
    expect(await find(renamed, { mobile: "12 34" })).toBe(2);
    // another field gets the name, and its hashes are its own
    await evolveTo(both);
    await add(both, { key: "a", tel: "12 34" });
    expect(await find(both, { tel: "12 34" })).toBe(1);
    expect(await find(both, { mobile: "12 34" })).toBe(2);
    const narrowing = await evolveTo(one);
    expect(narrowing.changes).toMatchObject([{ kind: "field-look-up-removed", effect: "narrowing" }]);
    expect(await lookUpNotes(adapter, id)).toHaveLength(1);
    await evolveTo(none);
    expect(await lookUpNotes(adapter, id)).toEqual([]);
    await keeper.close();
  });

  it("are made with the moment at which a held value was obtained, so that they go with it", async () => {
    const id = freshId("evolving");
    const now = clock("2026-01-10T08:00:00Z");
    const options = { storage: storage.adapter(), fieldKeys: memoryKeys(), pseudonymKeys: KEYS, now };
    const keeper = await openStore({ ...options, assignments: [] });
    const key = field(z.string().max(40), { necessity: "Test" });
    const card = { necessity: "Test", encrypted: true, keep: "P30D" } as const;
    const text = z.string().max(40).optional();
    const plain = version(id, { key, card: field(text, card) });
    const hashed = version(id, { key, card: field(text, { ...card, lookUp: true }) });
    const first = await openStore({ ...options, assignments: [plain] });
    await first.dataset(plain).add(input({ key: "a", card: "A 1" }), { source: formOf(plain) });
    await first.close();
    now.set("2026-02-01T08:00:00Z");
    const plan = await planOf({ ...options, assignments: [hashed] });
    // nobody would be found by hashes under another key
    const { pseudonymKeys: _, ...without } = options;
    await expect(evolved(without, plan)).rejects.toMatchObject({ code: "assignment-changed" });
    const other = { ...options, pseudonymKeys: keysFromSecret(new Uint8Array(32).fill(2)) };
    await expect(evolved(other, plan)).rejects.toMatchObject({ code: "assignment-changed" });
    await evolved(options, plan);
    const store = await openStore({ ...options, assignments: [hashed] });
    expect(await store.person({ card: "A 1" }, BY).find()).toHaveLength(1);
    now.set("2026-02-09T08:00:00Z");
    expect(await store.person({ card: "A 1" }, BY).find()).toEqual([]);
    await store.maintain();
    expect(await lookUpNotes(options.storage, id)).toEqual([]);
    await store.close();
    await keeper.close();
  });
});
