import fc from "fast-check";
import {
  type Assignment,
  contact,
  contract,
  defineActivity,
  defineAssignment,
  defineSource,
  field,
  RefusedError,
} from "purposebound";
import type { IncomingRecord } from "purposebound/adapter";
import { memoryKeys, openStore, type StoreOptions, type SubjectKeys } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { broadband, fjordNet, freshId, onInterests } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";
import { assignments } from "../../support/schemas/arbitraries.js";
import { type Spied, spied } from "../../support/storages/spied.js";
import { describeEachStorage, onMemory } from "../../support/storages/storages.js";

const origin = { name: "Form", obtained: "from-person" } as const;
const SECRET = "allergic to penicillin 🎉";

/** Every kind of value, encrypted, beside one of each that is not. */
function patients(id = freshId("patients")) {
  const encrypted = { necessity: "Test", encrypted: true } as const;
  return defineAssignment({
    id,
    purpose: { title: "Care", category: "dpv:ServiceProvision", basis: contract({ contract: "Care" }) },
    controller: fjordNet,
    retention: { keep: "P30D", from: "updated" },
    identifiedBy: ["number"],
    fields: {
      number: field(z.string().max(20), { necessity: "Names the patient" }),
      ward: field(z.string().max(20).optional(), { necessity: "Not encrypted" }),
      note: field(z.string().max(200), encrypted),
      weight: field(z.number().optional(), encrypted),
      smoker: field(z.boolean().optional(), encrypted),
      born: field(z.date().optional(), encrypted),
      big: field(z.bigint().optional(), encrypted),
      plan: field(z.enum(["basic", "plus"]).default("basic"), encrypted),
      maybe: field(z.string().nullable(), encrypted),
      address: field(z.strictObject({ street: z.string(), since: z.date().optional() }).optional(), encrypted),
      tags: field(
        z
          .array(z.union([z.string(), z.bigint()]))
          .max(5)
          .optional(),
        encrypted,
      ),
    },
  });
}

/** Counts keys, and can be made to fail. */
function watched() {
  const inner = memoryKeys();
  const held = new Map<string, Set<string>>();
  const calls = { find: 0, ensure: 0, destroy: 0 };
  const watch = {
    calls,
    fails: false,
    /** People with a key, the mark of the dataset aside. */
    people: (assignment: { readonly id: string }) =>
      [...(held.get(assignment.id) ?? [])].filter((person) => !person.startsWith("00000000")),
    beforeFind: async (): Promise<void> => undefined,
    keys: {
      find: async (id, people) => {
        calls.find += 1;
        await watch.beforeFind();
        return inner.find(id, people);
      },
      ensure: async (id, people) => {
        calls.ensure += 1;
        const all = held.get(id) ?? new Set();
        held.set(id, all);
        for (const person of people) all.add(person);
        return inner.ensure(id, people);
      },
      destroy: async (id, people) => {
        calls.destroy += 1;
        if (watch.fails) throw new Error("the vault is out of reach");
        for (const person of people) held.get(id)?.delete(person);
        return inner.destroy(id, people);
      },
    } satisfies SubjectKeys,
  };
  return watch;
}

describeEachStorage("encrypted fields", (storage) => {
  const clinic = async (options: Partial<StoreOptions> = {}, assignment = patients()) => {
    const spy = spied(storage.adapter());
    const watch = watched();
    const open = { storage: spy.adapter, assignments: [assignment], fieldKeys: watch.keys, ...options };
    const store = await openStore(open);
    const form = defineSource(assignment, { id: "form", origin });
    const round = defineActivity(assignment, {
      id: "round",
      kind: "service",
      title: "Round",
      uses: ["number", "ward", "note", "weight", "born", "big"],
    });
    return { assignment, spy, watch, store, open, form, round, dataset: store.dataset(assignment) };
  };

  /** Puts a stored record back as a restored backup would, or changed as an intruder would. */
  const plant = async (spy: Spied, id: string, record: IncomingRecord, create: boolean) => {
    const layout = spy.layouts.get(id);
    if (layout === undefined) throw new Error("not opened");
    const origins = layout.fields.map(({ name }) => (record.values[name] === undefined ? null : 1));
    await spy.inner.transaction(layout, "shared", (transaction) =>
      transaction.put([{ ...record, origins }], { create, renew: "never" }),
    );
  };

  const unreadable = { code: "encrypted-value-unreadable" };

  it("do not change by a row that says what is held, and change by another one", async () => {
    const assignment = patients();
    let now = new Date("2026-03-01T00:00:00Z");
    const store = await openStore({
      storage: storage.adapter(),
      assignments: [assignment],
      fieldKeys: memoryKeys(),
      now: () => now,
    });
    const people = store.dataset(assignment);
    const source = defineSource(assignment, { id: "form", origin });
    const some = ["7", "8"].map((number) => ({
      number,
      note: SECRET,
      weight: 70.5,
      smoker: false,
      born: new Date("1980-02-29T00:00:00Z"),
      big: 12345678901234567890n,
      maybe: null,
      address: { street: "Storgata 1", since: new Date("2020-01-01T00:00:00Z") },
      tags: ["a", 5n],
    }));
    const dates = async () => {
      const reports = await Promise.all(["7", "8"].map((number) => people.subject({ number }).access()));
      return reports.map((one) => [one?.updatedAt.toISOString(), one?.keptUntil.toISOString()]);
    };
    await people.import(source, some);
    const before = await dates();
    now = new Date("2026-03-20T00:00:00Z");
    await people.import(source, some);
    expect(await dates()).toEqual(before);
    await people.import(source, [some[0] as (typeof some)[0], { ...(some[1] as (typeof some)[1]), weight: 71 }]);
    const [first, second] = await dates();
    expect(first).toEqual(before[0]);
    expect(second).toEqual(["2026-03-20T00:00:00.000Z", "2026-04-19T00:00:00.000Z"]);
    await store.close();
  });

  it("keep every kind of value exactly, and show storage none of it", async () => {
    const { dataset, spy, form, round, store, assignment } = await clinic();
    const whole = {
      number: "P-1",
      ward: "west",
      note: SECRET,
      weight: 0.1 + 0.2,
      smoker: false,
      born: new Date("1987-06-05T04:03:02.001Z"),
      big: -123456789012345678901234567890n,
      plan: "plus" as const,
      maybe: null,
      address: { street: "Kirkeveien 17", since: new Date("1999-12-31T23:59:59.999Z") },
      tags: ["left-handed", 98765432109876543210n, "$date"],
    };
    await dataset.add(whole, { source: form });
    expect((await dataset.subject({ number: "P-1" }).access())?.record).toEqual(whole);
    expect((await dataset.subject({ number: "P-1" }).export())?.record).toEqual(whole);
    const segment = dataset.under(round, { actor: "nurse:1" }).segment({ select: ["note", "born", "big"] });
    expect(await collect(segment)).toEqual([{ note: whole.note, born: whole.born, big: whole.big }]);
    const dump = JSON.stringify(spy.written, (_, value) => (typeof value === "bigint" ? String(value) : value));
    const rows = storage.sql === undefined ? [] : await everything(storage.sql, assignment.id);
    for (const text of [dump, ...rows]) {
      for (const plain of [
        SECRET,
        "penicillin",
        "0.30000000000000004",
        "1987-06-05",
        "12345678901234567",
        "Kirkeveien",
      ]) {
        expect(text).not.toContain(plain);
        expect(text).not.toContain(Buffer.from(plain).toString("base64url").slice(0, -2));
      }
    }
    expect(dump + rows.join()).toContain("west");
    const columns = (await dataset.columns()).filter(({ table }) => table === "records");
    for (const name of ["note", "weight", "smoker", "born", "big", "tags"]) {
      expect(columns.find(({ column }) => column === name)?.type).toBe("text");
    }
    await store.close();
  });

  it("come back as they were let in, for any schema", async () => {
    await fc.assert(
      fc.asyncProperty(
        assignments.chain(({ assignment, inputs }) =>
          fc.tuple(fc.constant(assignment), fc.array(inputs, { minLength: 1, maxLength: 4 })),
        ),
        async ([plain, inputs]) => {
          const fields = Object.entries(plain.fields).map(([name, one]) => [
            name,
            { ...one, encrypted: name !== "key" },
          ]);
          const encrypted = defineAssignment({
            ...declarationOf(plain),
            id: freshId("encrypted"),
            identifiedBy: ["key"] as never[], // the type of generated fields does not say that key is text
            fields: Object.fromEntries(fields),
          }) as unknown as Assignment; // as in arbitraries
          const spy = storage.adapter();
          const open = { storage: spy, fieldKeys: memoryKeys() };
          const store = await openStore({ ...open, assignments: [plain, encrypted] });
          for (const assignment of [plain, encrypted]) {
            const source = defineSource(assignment, { id: "crm", origin });
            const result = await store.dataset(assignment).import(source, inputs);
            expect(result).toMatchObject({ rows: inputs.length, refused: 0 });
          }
          for (const { key } of inputs) {
            const [one, other] = [plain, encrypted].map((assignment) =>
              store.dataset(assignment).subject({ key } as never),
            );
            expect((await other?.access())?.record).toEqual((await one?.access())?.record);
          }
          await store.close();
        },
      ),
      { numRuns: runs(storage.name === "memory" ? 150 : 15) },
    );
  });

  it("are merged, corrected and cleared like others, with one call for the keys of a batch", async () => {
    const { dataset, form, round, watch, store, assignment } = await clinic();
    const rows = Array.from({ length: 700 }, (_, index) => ({ number: `P-${index}`, note: `n${index}`, maybe: null }));
    const before = watch.calls.ensure;
    expect(await dataset.import(form, rows, { batch: 1_000 })).toMatchObject({ created: 700 });
    expect(watch.calls.ensure - before).toBe(1);
    expect(watch.people(assignment)).toHaveLength(700);
    const again = rows.map((row) => ({ ...row, note: `${row.note}!`, weight: 70 }));
    expect(await dataset.import(form, again, { batch: 1_000 })).toMatchObject({ merged: 700 });
    expect(watch.people(assignment)).toHaveLength(700);
    const found = watch.calls.find;
    const read = await collect(dataset.under(round, { actor: "nurse:1" }).segment({ select: ["number", "note"] }));
    expect(new Set(read.map(({ number, note }) => `${number} ${note}`))).toEqual(
      new Set(again.map(({ number, note }) => `${number} ${note}`)),
    );
    expect(watch.calls.find - found).toBe(2);
    const person = dataset.subject({ number: "P-7" });
    await person.rectify({ note: "better", weight: undefined }, { source: form });
    expect((await person.access())?.record).toEqual({ number: "P-7", note: "better", plan: "basic", maybe: null });
    // one correction for many is encrypted for each of them
    const all = await dataset.rectify({}, { note: "well", address: { street: "S" } }, { source: form });
    expect(all.people).toBeGreaterThan(1);
    expect((await person.access())?.record).toMatchObject({ note: "well", address: { street: "S" }, maybe: null });
    await expect(dataset.rectify({ note: "well" } as never, { maybe: "x" }, { source: form })).rejects.toThrow(
      "encrypted",
    );
    // what is not encrypted asks for no keys
    const calls = watch.calls.find;
    await collect(dataset.under(round, { actor: "nurse:1" }).segment({ select: ["number"] }));
    expect(watch.calls.find).toBe(calls);
    await store.close();
  });

  it("make no keys for people whom enrichment does not find", async () => {
    const { dataset, form, watch, store, assignment } = await clinic();
    const lab = defineSource(assignment, {
      id: "lab",
      origin,
      enriches: true,
      map: { number: "number", weight: "weight" },
    });
    await dataset.add({ number: "P-1", note: "x", maybe: null }, { source: form });
    const rows = [
      { number: "P-1", weight: 71 },
      { number: "P-2", weight: 72 },
    ];
    expect(await dataset.import(lab, rows)).toMatchObject({ merged: 1, refused: 1 });
    expect(watch.people(assignment)).toHaveLength(1);
    expect((await dataset.subject({ number: "P-1" }).access())?.record).toMatchObject({ note: "x", weight: 71 });
    await dataset.subject({ number: "P-1" }).restrict();
    expect(await dataset.import(lab, rows)).toMatchObject({ refused: 2 });
    await store.close();
  });

  it("open in their own place only: not for another person, field or assignment, nor changed", async () => {
    const { dataset, spy, form, round, store, assignment } = await clinic();
    const elsewhere = await clinic();
    for (const one of [{ dataset, form }, { ...elsewhere }]) {
      await one.dataset.add({ number: "P-1", note: SECRET, maybe: "m" }, { source: one.form });
      await one.dataset.add({ number: "P-2", note: "other", maybe: "m" }, { source: one.form });
    }
    const [first, second] = spy.written;
    const [foreign] = elsewhere.spy.written;
    if (first === undefined || second === undefined || foreign === undefined) throw new Error("nothing was written");
    const refuses = async (values: IncomingRecord["values"]) => {
      await plant(spy, assignment.id, { ...first, values }, false);
      const error: unknown = await dataset
        .subject({ number: "P-1" })
        .access()
        .then(String, (thrown: unknown) => thrown);
      expect(error).toMatchObject(unreadable);
      expect(String(error)).not.toContain("penicillin");
      const segment = dataset.under(round, { actor: "nurse:1" }).segment({ select: ["number", "note"] });
      if (values.note !== undefined) await expect(collect(segment)).rejects.toMatchObject(unreadable);
      await plant(spy, assignment.id, first, false);
    };
    await refuses({ note: second.values.note ?? null });
    await refuses({ note: first.values.maybe ?? null });
    await refuses({ maybe: first.values.note ?? null });
    await refuses({ note: foreign.values.note ?? null });
    await refuses({ note: SECRET });
    await refuses({ note: "" });
    const encrypted = String(first.values.note);
    await refuses({ note: `${encrypted}=` });
    await refuses({ note: encrypted.slice(0, -4) });
    for (const place of [0, 1, 5, 16, 17, 40, encrypted.length - 1]) {
      const other = encrypted[place] === "A" ? "B" : "A";
      await refuses({ note: encrypted.slice(0, place) + other + encrypted.slice(place + 1) });
    }
    expect((await dataset.subject({ number: "P-1" }).access())?.record).toMatchObject({ note: SECRET });
    // a value that nobody can open does not stand in the way of erasing it
    await plant(spy, assignment.id, { ...first, values: { note: second.values.note ?? null } }, false);
    expect(await dataset.subject({ number: "P-1" }).erase()).toEqual({ effect: "erased" });
    await Promise.all([store.close(), elsewhere.store.close()]);
  });

  it("are lost with the person, in every copy of the data", async () => {
    const { dataset, spy, form, watch, store, assignment } = await clinic();
    await dataset.add({ number: "P-1", note: SECRET, maybe: null }, { source: form });
    await dataset.add({ number: "P-2", note: "stays", maybe: null }, { source: form });
    const [backup] = spy.written;
    if (backup === undefined) throw new Error("nothing was written");
    expect(watch.people(assignment)).toContain(backup.subject);
    await dataset.subject({ number: "P-1" }).erase();
    expect(watch.people(assignment)).toHaveLength(1);
    await plant(spy, assignment.id, backup, true);
    const error: unknown = await dataset
      .subject({ number: "P-1" })
      .access()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "encryption-key-missing" });
    expect(String(error)).not.toContain(backup.subject);
    expect((await dataset.subject({ number: "P-2" }).access())?.record).toMatchObject({ note: "stays" });
    // the remedy: erase again
    expect(await dataset.subject({ number: "P-1" }).erase()).toEqual({ effect: "erased" });
    // one who comes back has another key, under which the old copy does not open
    const since = { since: new Date(Date.now() + 60_000), document: "new" };
    await dataset.add({ number: "P-1", note: "anew", maybe: null }, { source: form, evidence: since });
    expect((await dataset.subject({ number: "P-1" }).access())?.record).toMatchObject({ note: "anew" });
    expect(spy.written.at(-1)?.subject).not.toBe(backup.subject);
    await plant(spy, assignment.id, { ...backup, values: { note: backup.values.note ?? null } }, false);
    await expect(dataset.subject({ number: "P-1" }).access()).rejects.toMatchObject(unreadable);
    await store.close();
  });

  it("are lost by withdrawal, objection and the end of retention too", async () => {
    const encrypted = { necessity: "Test", encrypted: true } as const;
    const plain = broadband();
    const marketing = defineAssignment({
      ...declarationOf(plain),
      id: freshId("marketing"),
      identifiedBy: ["phone"],
      fields: { ...plain.fields, hint: field(z.string(), encrypted) },
    });
    let now = new Date("2026-05-01T12:00:00Z");
    const watch = watched();
    const routes = defineAssignment({
      ...declarationOf(onInterests()),
      id: freshId("routes"),
      identifiedBy: ["phone"],
      fields: { ...contact("name", "phone"), door: field(z.string(), encrypted) },
    });
    const open = {
      storage: storage.adapter(),
      assignments: [marketing, routes],
      fieldKeys: watch.keys,
      now: () => now,
    };
    const store = await openStore(open);
    const leads = store.dataset(marketing);
    const source = defineSource(marketing, { id: "web", origin });
    const evidence = { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } as const;
    const add = (phone: string, consentedAt: string = evidence.consentedAt) =>
      leads.add({ name: "Kari", phone, hint: "h" }, { source, evidence: { ...evidence, consentedAt } });
    for (const phone of ["+4790000001", "+4790000002", "+4790000003"]) await add(phone);
    await leads.subject({ phone: "+4790000001" }).withdrawConsent();
    expect(watch.people(marketing)).toHaveLength(2);
    await leads.subject({ phone: "+4790000002" }).objectToProcessing();
    expect(watch.people(marketing)).toHaveLength(1);
    const visits = store.dataset(routes);
    const web = defineSource(routes, { id: "web", origin });
    await visits.add({ name: "Kari", phone: "+4790000001", door: "1234" }, { source: web });
    await visits.subject({ phone: "+4790000001" }).objectToProcessing();
    expect(watch.people(routes)).toHaveLength(1); // restricted, until it is decided
    now = new Date("2027-06-01T12:00:00Z");
    await add("+4790000004", "2027-05-01T10:00:00Z"); // a writing act deletes what has expired
    expect(watch.people(marketing)).toHaveLength(1);
    // retention deletes nothing that is restricted
    expect(await visits.enforceRetention()).toEqual({ erased: 0 });
    expect(await visits.subject({ phone: "+4790000001" }).liftRestriction()).toEqual({ effect: "erased" });
    expect(watch.people(routes)).toHaveLength(0);
    await store.close();
  });

  it("keep their key if the removal fails, and lose it later if only its destruction failed", async () => {
    const { dataset, spy, form, watch, open, store, assignment } = await clinic();
    await dataset.add({ number: "P-1", note: SECRET, maybe: null }, { source: form });
    spy.override = { append: async () => Promise.reject(new Error("disk full")) };
    await expect(dataset.subject({ number: "P-1" }).erase()).rejects.toThrow("disk full");
    spy.override = {};
    expect((await dataset.subject({ number: "P-1" }).access())?.record).toMatchObject({ note: SECRET });
    watch.fails = true;
    expect(await dataset.subject({ number: "P-1" }).erase()).toEqual({ effect: "erased", keysPending: true });
    expect(watch.people(assignment)).toHaveLength(1);
    const events = await collect(store.oversight.events(assignment, { acts: ["erased", "key-destruction-failed"] }));
    expect(events.map(({ act }) => act)).toEqual(["erased", "key-destruction-failed"]);
    expect(JSON.stringify(events)).not.toContain("vault");
    await store.close();
    watch.fails = false;
    const reopened = await openStore(open);
    expect(watch.people(assignment)).toHaveLength(0);
    const calls = watch.calls.destroy;
    await reopened.dataset(assignment).enforceRetention();
    expect(watch.calls.destroy).toBe(calls); // done is done
    await reopened.close();
  });

  it("are readable under one key each, even if many bring the same new people at once", async () => {
    const { dataset, form, watch, open, store, assignment } = await clinic();
    const others = await Promise.all([1, 2].map(() => openStore({ ...open, storage: storage.adapter() })));
    const rows = Array.from({ length: 60 }, (_, index) => ({ number: `P-${index}`, note: `n${index}`, maybe: null }));
    const sets = [dataset, ...others.map((other) => other.dataset(assignment))];
    const results = await Promise.all(sets.map((set) => set.import(form, rows, { batch: 20 })));
    expect(results.reduce((sum, { created }) => sum + created, 0)).toBe(60);
    for (const { number, note } of rows) {
      expect((await dataset.subject({ number }).access())?.record).toMatchObject({ note });
    }
    expect(watch.people(assignment)).toHaveLength(60);
    await store.close();
    await Promise.all(others.map((other) => other.close()));
  });

  it("are encrypted again if another writer creates the person between the read and the write", async () => {
    const { dataset, spy, form, watch, store, assignment } = await clinic();
    await dataset.add({ number: "P-1", ward: "west", note: "first", maybe: null }, { source: form });
    spy.override = { subjects: async () => new Map() };
    const weight = { number: "P-1", note: SECRET, maybe: null, weight: 71 };
    expect(await dataset.add(weight, { source: form })).toMatchObject({ outcome: "merged" });
    spy.override = {};
    const access = await dataset.subject({ number: "P-1" }).access();
    expect(access?.record).toEqual({ ...weight, ward: "west", plan: "basic" });
    expect(watch.people(assignment)).toEqual([spy.written[0]?.subject]);
    await store.close();
  });

  it("stay readable for those held, and others have no key, while people are added, erased and come back at once", async () => {
    const { form, watch, spy, open, store, assignment } = await clinic();
    const other = await openStore({ ...open, storage: storage.adapter() });
    const sets = [store.dataset(assignment), other.dataset(assignment)];
    const numbers = ["P-1", "P-2", "P-3", "P-4"];
    const operation = fc.record({
      do: fc.constantFrom("add", "import", "rectify", "erase", "retain", "read"),
      number: fc.constantFrom(...numbers),
      side: fc.constantFrom(0, 1),
    });
    let moment = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 2, maxLength: 14 }), async (all) => {
        await Promise.all(
          all.map(async ({ do: what, number, side }) => {
            const dataset = sets[side];
            if (dataset === undefined) return;
            const row = { number, note: `note of ${number}`, maybe: null, weight: 70 };
            moment += 1; // newer than any erasure, so that people come back
            const evidence = { since: new Date(Date.now() + moment), document: "r" };
            const acts = {
              add: () => dataset.add(row, { source: form, evidence }).catch(refusal),
              import: () =>
                dataset.import(
                  form,
                  numbers.map((one) => ({ ...row, number: one, note: `note of ${one}` })),
                ),
              rectify: () => dataset.subject({ number }).rectify({ note: `note of ${number}` }, { source: form }),
              erase: () => dataset.subject({ number }).erase(),
              retain: () => dataset.enforceRetention(),
              read: () => dataset.subject({ number }).access(),
            };
            await acts[what as keyof typeof acts]();
          }),
        );
        let held = 0;
        for (const number of numbers) {
          const access = await sets[0]?.subject({ number }).access();
          if (access === undefined) continue;
          held += 1;
          expect(access.record.note).toBe(`note of ${number}`);
        }
        expect(watch.people(assignment)).toHaveLength(held);
      }),
      { numRuns: runs(storage.name === "memory" ? 100 : 25) },
    );
    expect(JSON.stringify(spy.written.map(({ values }) => values.note))).not.toContain("note of");
    await Promise.all([store.close(), other.close()]);
  });

  it("need a place for their keys, and the same one as before", async () => {
    const { open, store, assignment } = await clinic();
    await store.close();
    const { fieldKeys: _, ...without } = open;
    await expect(openStore(without)).rejects.toMatchObject({ code: "field-keys-required" });
    const other = openStore({ ...open, fieldKeys: memoryKeys() });
    await expect(other).rejects.toMatchObject({ code: "assignment-changed" });
    const half = { ...open, fieldKeys: { find: async () => new Map() } as unknown as SubjectKeys };
    await expect(openStore(half)).rejects.toMatchObject({ code: "invalid-argument" });
    // fieldKeys, or no longer fieldKeys, a field is a change of what was promised
    const fields = { ...assignment.fields, note: { ...assignment.fields.note, encrypted: false } };
    const changed = defineAssignment({
      ...declarationOf(assignment),
      id: assignment.id,
      identifiedBy: ["number"],
      fields,
    });
    await expect(openStore({ ...open, assignments: [changed] })).rejects.toThrow('field "note" no longer encrypted');
    const reopened = await openStore(open);
    await reopened.close();
  });

  it("are not written if the keys are not valid", async () => {
    const assignment = patients();
    const bad = [new Map(), new Map([["x", new Uint8Array(32)]])];
    const keys = memoryKeys();
    let answer: Map<string, Uint8Array> | undefined;
    const fieldKeys = {
      ...keys,
      ensure: async (id: string, people: readonly string[]) => answer ?? keys.ensure(id, people),
    };
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment], fieldKeys });
    const form = defineSource(assignment, { id: "form", origin });
    const add = () => store.dataset(assignment).add({ number: "P-1", note: SECRET, maybe: null }, { source: form });
    for (answer of bad) await expect(add()).rejects.toMatchObject({ code: "encryption-failed" });
    answer = undefined;
    expect(await add()).toMatchObject({ outcome: "created" });
    await store.close();
  });

  it.runIf(storage.name === "PostgreSQL")("do not stop a reader if somebody is erased during the read", async () => {
    const { dataset, form, round, watch, open, store, assignment } = await clinic();
    for (const number of ["P-1", "P-2", "P-3"]) {
      await dataset.add({ number, note: `of ${number}`, maybe: null }, { source: form });
    }
    const other = await openStore({ ...open, storage: storage.adapter() });
    watch.beforeFind = async () => {
      watch.beforeFind = async () => undefined;
      await other.dataset(assignment).subject({ number: "P-2" }).erase();
    };
    const read = await collect(dataset.under(round, { actor: "nurse:1" }).segment({ select: ["note"] }));
    expect(read.map(({ note }) => note).sort()).toEqual(["of P-1", "of P-3"]);
    watch.beforeFind = async () => {
      watch.beforeFind = async () => undefined;
      await other.dataset(assignment).subject({ number: "P-1" }).erase();
    };
    expect(await dataset.subject({ number: "P-1" }).access()).toBeUndefined();
    await Promise.all([store.close(), other.close()]);
  });
});

onMemory.it("asks the place of keys for nothing if no field is encrypted", async () => {
  const watch = watched();
  const { memory } = await import("purposebound/memory");
  const assignment = onInterests();
  const store = await openStore({ storage: memory(), assignments: [assignment], fieldKeys: watch.keys });
  const source = defineSource(assignment, { id: "web", origin });
  await store.dataset(assignment).add({ name: "Kari", phone: "+4790000001" }, { source });
  await store.dataset(assignment).subject({ phone: "+4790000001" }).erase();
  expect(watch.calls).toEqual({ find: 0, ensure: 0, destroy: 0 });
  await store.close();
});

/** Lets a refusal pass, and nothing else. */
function refusal(error: unknown): void {
  if (!(error instanceof RefusedError)) throw error;
}

/** What a declaration was made of, save its id, fields and identity. */
function declarationOf<Of extends Assignment>(assignment: Of): Pick<Of, "purpose" | "controller" | "retention"> {
  const { purpose, controller, retention } = assignment;
  return { purpose, controller, retention };
}

/** Every row of every table that holds anything of an assignment, as text. */
async function everything(sql: (text: string) => Promise<Record<string, unknown>[]>, id: string): Promise<string[]> {
  const schema = `pb_${id.replaceAll("-", "_")}`;
  const tables = await sql(
    `SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = '${schema}'`,
  );
  expect(tables.length).toBeGreaterThan(4);
  const all = [...tables.map(({ name }) => `"${schema}"."${name}"`), "purposebound.definitions"];
  const rows = await Promise.all(all.map((table) => sql(`SELECT to_jsonb(t)::text AS row FROM ${table} AS t`)));
  return rows.flat().map(({ row }) => String(row));
}
