import fc from "fast-check";
import {
  type AnyAssignment,
  contact,
  csv,
  defineActivity,
  defineAssignment,
  defineSource,
  legalObligation,
  legitimateInterests,
} from "purposebound";
import { memory } from "purposebound/memory";
import { ImportIncompleteError, ImportInterruptedError, openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { PresentPeople } from "../../../src/store/import/complete/present.js";
import { collect } from "../../support/collect.js";
import { broadband, fjordNet, freshId, onInterests } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";
import { describeEachStorage, onMemory } from "../../support/storages/storages.js";

const crmOn = <Of extends AnyAssignment>(assignment: Of, id = "crm") =>
  defineSource(assignment, { id, origin: { name: "CRM", obtained: "from-person" } });

const row = (number: number) => ({ name: `N${number}`, phone: `+4790${String(number).padStart(6, "0")}` });
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => row(from + index));

const post = { id: "post", name: "Post House AS", role: "processor", country: "NO" } as const;
const withRecipient = (id: string) =>
  defineAssignment({
    id,
    purpose: {
      title: "Letters",
      category: "dpv:CustomerCare",
      basis: legitimateInterests({ interest: "News", necessity: "Post", balancing: "Expected" }),
    },
    controller: fjordNet,
    retention: { keep: "P1M", from: "updated" },
    identifiedBy: ["phone"],
    recipients: [post],
    fields: contact("name", "phone"),
  });

describeEachStorage("A complete import", (storage) => {
  const open = async (now?: () => Date) => {
    const assignment = withRecipient(freshId("complete"));
    const store = await openStore({
      storage: storage.adapter(),
      assignments: [assignment],
      ...(now === undefined ? {} : { now }),
    });
    return {
      assignment,
      store,
      people: store.dataset(assignment),
      crm: crmOn(assignment),
      form: crmOn(assignment, "form"),
    };
  };
  const listHeld = async (people: Awaited<ReturnType<typeof open>>["people"], of: readonly { phone: string }[]) => {
    const held: string[] = [];
    for (const { phone } of of) if ((await people.subject({ phone }).access()) !== undefined) held.push(phone);
    return held;
  };

  it("removes who is not in the file, and was brought by the source alone", async () => {
    const { assignment, store, people, crm, form } = await open();
    await people.import(crm, rows(0, 8));
    await people.add(row(7), { source: form });
    await people.add(row(8), { source: form });
    const result = await people.import(crm, rows(0, 5), { complete: true, actor: "job:nightly" });
    expect(result).toMatchObject({ rows: 5, removed: 2, kept: 0 });
    expect(await listHeld(people, rows(0, 9))).toEqual([...rows(0, 5), row(7), row(8)].map(({ phone }) => phone));
    const events = await collect(store.oversight.events(assignment, { acts: ["removed"] }));
    expect(events).toMatchObject([{ actor: "job:nightly", source: "crm", counts: { people: 2 } }]);
    // nothing keeps them from coming back
    expect(await people.import(crm, rows(0, 7), { complete: true })).toMatchObject({ created: 2, removed: 0 });
    await store.close();
  });

  it("leaves who is held or restricted as they are, and tries again with the next file", async () => {
    const { store, people, crm } = await open();
    await people.import(crm, rows(0, 4));
    const until = new Date(Date.now() + 86_400_000);
    const { id } = await people.hold({ subject: { phone: row(0).phone }, reason: "case:1", law: "Claims", until });
    const restricted = people.subject({ phone: row(1).phone });
    await restricted.restrict({ ground: "claims" });
    expect(await people.import(crm, rows(2, 4), { complete: true })).toMatchObject({ removed: 0, kept: 2 });
    // the file has them again the night after: it was a mistake, and they are as before
    expect(await people.import(crm, [{ ...row(0), name: "New" }, ...rows(2, 4)], { complete: true })).toMatchObject({
      merged: 3,
      kept: 1,
    });
    expect((await people.subject({ phone: row(0).phone }).access())?.record.name).toBe("New");
    expect(await restricted.liftRestriction()).toEqual({ effect: "unrestricted" });
    expect(await people.releaseHold(id)).toEqual({ people: 1, erased: 0 });
    expect(await people.import(crm, rows(2, 4), { complete: true })).toMatchObject({ removed: 2, kept: 0 });
    // neither is barred
    expect(await people.import(crm, rows(0, 4))).toMatchObject({ created: 2 });
    await store.close();
  });

  it("takes an empty file for incomplete, even if everybody is kept", async () => {
    const { store, people, crm } = await open();
    await people.import(crm, rows(0, 8));
    const until = new Date(Date.now() + 86_400_000);
    await people.hold({ where: {}, reason: "case:1", law: "Claims", until });
    await people.subject({ phone: row(1).phone }).restrict({ ground: "claims" });
    const incomplete = { code: "import-incomplete", numbers: { held: 8, missing: 8, allowed: 0 } };
    await expect(people.import(crm, [], { complete: true })).rejects.toMatchObject(incomplete);
    await expect(people.import(crm, rows(0, 2), { complete: true })).rejects.toMatchObject({ numbers: { missing: 6 } });
    expect(await people.import(crm, rows(0, 8), { complete: true })).toMatchObject({
      merged: 7,
      refused: 1,
      removed: 0,
    });
    await store.close();
  });

  it("owes recipients the removal of whom it removes, and so does the end of the purpose", async () => {
    const { assignment, store, people, crm } = await open();
    await people.import(crm, rows(0, 3));
    const mailing = defineActivity(assignment, { id: "mailing", kind: "mailing", title: "Letter", uses: ["name"] });
    const view = people.under(mailing, { actor: "job:mailing" });
    await collect(view.disclose({ to: post, as: "csv", select: ["name"], where: {} }));
    await people.subject({ phone: row(1).phone }).restrict({ ground: "claims" });
    const toTell = async () => (await collect(store.oversight.toTell(assignment))).map(({ change }) => change).sort();
    await people.import(crm, rows(3, 5));
    expect(await people.import(crm, rows(2, 4), { complete: true })).toMatchObject({ removed: 2, kept: 1 });
    expect(await toTell()).toEqual(["removed", "restricted"]);
    await store.end(assignment, { approvedBy: "dpo:1", reason: "Done" });
    expect(await toTell()).toEqual(["removed", "removed", "removed", "restricted"]);
    await store.close();
  });

  it("removes nobody if too many are missing, tells the numbers, and keeps the rows that came", async () => {
    // whom the import itself brings is held later than when the file was made
    let moment = Date.now();
    const { assignment, store, people, crm } = await open(() => {
      moment += 1;
      return new Date(moment);
    });
    await people.import(crm, rows(0, 100));
    const error = await people.import(crm, rows(11, 101), { complete: true }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportIncompleteError);
    expect(error).toMatchObject({
      code: "import-incomplete",
      numbers: { held: 100, missing: 11, allowed: 10, unidentified: 0 },
      result: { rows: 90, created: 1, merged: 89 },
    });
    expect((await listHeld(people, rows(0, 12))).length).toBe(12);
    const events = await collect(store.oversight.events(assignment, { acts: ["removed"] }));
    expect(events).toMatchObject([{ counts: { people: 0, missing: 11, allowed: 10 } }]);
    expect(await people.import(crm, rows(11, 101), { complete: { most: 0.2 } })).toMatchObject({ removed: 11 });
    await store.close();
  });

  it("removes nobody after an empty file, unless everybody may be missing", async () => {
    const { store, people, crm } = await open();
    await people.import(crm, rows(0, 3));
    await expect(people.import(crm, [], { complete: true })).rejects.toMatchObject({ code: "import-incomplete" });
    expect(await people.import(crm, [], { complete: { most: 1 } })).toMatchObject({ removed: 3 });
    await store.close();
  });

  it("takes a refused row for its person, and removes nobody if a row hides whom it is about", async () => {
    const { store, people, crm } = await open();
    await people.import(crm, rows(0, 4));
    const nameless = { phone: row(1).phone };
    expect(await people.import<never, unknown>(crm, [row(0), nameless, row(2)], { complete: true })).toMatchObject({
      refused: 1,
      removed: 1,
    });
    const hidden = [row(0), { name: "N1", phone: "not a number" }];
    await expect(people.import<never, unknown>(crm, hidden, { complete: true })).rejects.toMatchObject({
      code: "import-incomplete",
      numbers: { missing: 2, unidentified: 1 },
    });
    expect(await people.import<never, unknown>(crm, hidden, { complete: { unidentified: 1 } })).toMatchObject({
      removed: 2,
    });
    await store.close();
  });

  it("knows people by what identified them before", async () => {
    const { store, people, crm } = await open();
    await people.import(crm, rows(0, 4));
    await people.subject({ phone: row(3).phone }).reidentify({ phone: row(9).phone });
    expect(await people.import(crm, rows(0, 4), { complete: true })).toMatchObject({ refused: 1, removed: 0 });
    expect(await people.import(crm, rows(0, 3), { complete: true })).toMatchObject({ removed: 1 });
    await store.close();
  });

  it("removes nobody who came in after the file was made", async () => {
    let at = new Date("2026-03-01T00:00:00Z");
    const { store, people, crm } = await open(() => at);
    await people.import(crm, rows(0, 3));
    const asOf = new Date("2026-03-01T01:00:00Z");
    at = new Date("2026-03-01T02:00:00Z");
    await people.add(row(5), { source: crm });
    at = new Date("2026-03-01T03:00:00Z");
    expect(await people.import(crm, rows(0, 2), { complete: { asOf } })).toMatchObject({ removed: 1 });
    expect(await listHeld(people, [row(5)])).toEqual([row(5).phone]);
    await store.close();
  });

  it("removes in several transactions, and nobody else", async () => {
    const { store, people, crm, form } = await open();
    await people.import(crm, rows(0, 3_000));
    await people.import(form, rows(3_000, 3_050));
    expect(await people.import(crm, rows(2_500, 3_000), { complete: { most: 0.9 } })).toMatchObject({ removed: 2_500 });
    expect(await people.import(crm, rows(2_500, 3_000), { complete: true })).toMatchObject({ merged: 500, removed: 0 });
    await store.close();
  });
});

onMemory.describe("A complete import", () => {
  const open = async () => {
    const assignment = onInterests(freshId("complete"));
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    return { store, people: store.dataset(assignment), crm: crmOn(assignment), assignment };
  };
  const count = async (people: Awaited<ReturnType<typeof open>>["people"]) =>
    (await Promise.all(rows(0, 10).map(({ phone }) => people.subject({ phone }).access()))).filter(Boolean).length;

  it("removes nobody if the rows end in an error, or are aborted", async () => {
    const { store, people, crm } = await open();
    await people.import(crm, rows(0, 4));
    const broken = (function* () {
      yield row(0);
      throw new Error("the connection was lost");
    })();
    await expect(people.import(crm, broken, { complete: { most: 1 } })).rejects.toThrow(ImportInterruptedError);
    const abort = new AbortController();
    const aborted = (function* () {
      yield row(0);
      abort.abort();
      yield row(1);
    })();
    const signal = abort.signal;
    await expect(people.import(crm, aborted, { complete: { most: 1 }, signal })).rejects.toThrow(
      ImportInterruptedError,
    );
    expect(await count(people)).toBe(4);
    await store.close();
  });

  it("removes nobody if a file of CSV ends within a quoted cell", async () => {
    const { store, people, crm } = await open();
    await people.import(crm, rows(0, 4));
    const file = [`name,phone\nN0,${row(0).phone}\n"N1,${row(1).phone}`];
    await expect(people.import<never, unknown>(crm, csv(file), { complete: { most: 1 } })).rejects.toThrow();
    expect(await count(people)).toBe(4);
    await store.close();
  });

  it("is refused with a source that enriches, and with shares that are none", async () => {
    const { store, people, crm, assignment } = await open();
    const lines = defineSource(assignment, {
      id: "lines",
      origin: { name: "Lines", obtained: "from-person" },
      enriches: true,
      map: { phone: "phone", name: "name" },
    });
    const rejected = { code: "invalid-argument" };
    await expect(people.import(lines, [row(0)], { complete: true })).rejects.toMatchObject(rejected);
    for (const complete of [
      { most: 2 },
      { most: Number.NaN },
      { unidentified: -1 },
      { asOf: new Date("2999-01-01") },
    ]) {
      await expect(people.import(crm, [row(0)], { complete })).rejects.toMatchObject(rejected);
    }
    // who only enriched did not bring anybody
    await people.import(crm, rows(0, 4));
    await people.import(lines, rows(0, 4));
    expect(await people.import(crm, rows(1, 4), { complete: true })).toMatchObject({ removed: 1 });
    await store.close();
  });

  it("removes nobody whom a legal obligation keeps", async () => {
    const assignment = defineAssignment({
      id: freshId("law"),
      purpose: {
        title: "Accounts",
        category: "dpv:LegalCompliance",
        basis: legalObligation({ law: "Accounting Act s. 13" }),
      },
      controller: fjordNet,
      retention: { keep: "P5Y", from: "collected" },
      identifiedBy: ["phone"],
      fields: contact("name", "phone"),
    });
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const people = store.dataset(assignment);
    await people.import(crmOn(assignment), rows(0, 4));
    expect(await people.import(crmOn(assignment), rows(3, 4), { complete: true })).toMatchObject({
      removed: 0,
      kept: 3,
    });
    expect(await people.subject({ phone: row(0).phone }).access()).toBeDefined();
    await store.close();
  });

  it("takes a row that the source leaves out for none", async () => {
    const assignment = broadband(freshId("left-out"));
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const people = store.dataset(assignment);
    const crm = defineSource(assignment, {
      id: "crm",
      origin: { name: "CRM", obtained: "from-person" },
      map: { name: "name", phone: "phone" },
      ignore: ["gone"],
      leaveOut: [{ path: "gone", filled: true }],
      evidence: { consentedAt: "at", version: "2026-01" },
    });
    const known = rows(0, 3).map((one) => ({ ...one, at: "2026-02-01T00:00:00Z", gone: "" }));
    await people.import(crm, known);
    const file = known.map((one, index) => (index === 0 ? { ...one, gone: "yes" } : one));
    expect(await people.import(crm, file, { complete: true })).toMatchObject({ leftOut: 1, removed: 1 });
    await store.close();
  });

  it("leaves exactly those in the file, brought by others, or kept", async () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(some, some, some, some, some, async (first, others, held, restricted, file) => {
        const { store, people, crm, assignment } = await open();
        const form = crmOn(assignment, "form");
        await people.import(crm, first.map(row));
        await people.import(form, others.map(row));
        const until = new Date(Date.now() + 86_400_000);
        for (const one of held)
          await people.hold({ subject: { phone: row(one).phone }, reason: "case:1", law: "Claims", until });
        for (const one of restricted) await people.subject({ phone: row(one).phone }).restrict();
        const result = await people.import(crm, file.map(row), { complete: { most: 1 }, batch: 3 });
        const vanished = first.filter((one) => !file.includes(one) && !others.includes(one));
        const kept = vanished.filter((one) => held.includes(one) || restricted.includes(one));
        expect(result).toMatchObject({ removed: vanished.length - kept.length, kept: kept.length });
        const all = [...new Set([...first, ...others, ...file])];
        for (let one = 0; one < 6; one += 1) {
          const isHeld = (await people.subject({ phone: row(one).phone }).access()) !== undefined;
          expect(isHeld).toBe(all.includes(one) && (!vanished.includes(one) || kept.includes(one)));
        }
        await store.close();
      }),
      { numRuns: runs(100) },
    );
  });
});

onMemory.describe("The people of a file", () => {
  it("are those that were added, and no others", () => {
    const identity = fc
      .array(fc.constantFrom("0", "1", "f"), { minLength: 32, maxLength: 32 })
      .map((all) => all.join(""));
    const short = (one: string) => one.slice(0, 16);
    fc.assert(
      fc.property(fc.array(identity, { maxLength: 3_000 }), identity, (added, other) => {
        const present = new PresentPeople();
        for (const one of added) present.add(one);
        const known = new Set(added.map(short));
        // zeros stand for an empty place, and share it with one
        if (!known.has(short("0".repeat(32))) && !known.has(`${"0".repeat(15)}1`))
          expect(present.size).toBe(known.size);
        expect(added.every((one) => present.has(one))).toBe(true);
        if (!/^0{15}[01]/.test(other)) expect(present.has(other)).toBe(known.has(short(other)));
      }),
      { numRuns: runs(100) },
    );
  });
});
