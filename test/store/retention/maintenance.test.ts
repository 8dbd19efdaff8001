import {
  type AnyAssignment,
  consent,
  contact,
  defineAssignment,
  defineSource,
  field,
  legalObligation,
  legitimateInterests,
} from "purposebound";
import { memory } from "purposebound/memory";
import { openStore, type Store } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId, onInterests } from "../../support/fjordnet.js";
import { describeEachStorage, onMemory } from "../../support/storages/storages.js";

const DAY = 86_400_000;
const crmOn = <Of extends AnyAssignment>(assignment: Of) =>
  defineSource(assignment, { id: "crm", origin: { name: "CRM", obtained: "from-person" } });
const row = (number: number) => ({ name: `N${number}`, phone: `+4790${String(number).padStart(6, "0")}` });
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => row(from + index));

describeEachStorage("What is due", (storage) => {
  /** A store whose clock stands at a day of March 2026; retention is a month from the last change. */
  const open = async () => {
    let at = new Date("2026-03-01T00:00:00Z");
    const assignment = onInterests(freshId("due"));
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment], now: () => at });
    const people = store.dataset(assignment);
    const turn = (days: number): Date => {
      at = new Date(at.getTime() + days * DAY);
      return at;
    };
    return { assignment, store, people, crm: crmOn(assignment), turn };
  };

  it("is told with its reasons, and nothing is written", async () => {
    const { assignment, store, people, crm, turn } = await open();
    await people.import(crm, rows(0, 2));
    const start = turn(10);
    await people.import(crm, rows(2, 6));
    const soon = new Date(start.getTime() + 20 * DAY);
    const { id } = await people.hold({
      subject: { phone: row(2).phone },
      reason: "case:1",
      law: "Claims",
      until: soon,
    });
    await people.subject({ phone: row(2).phone }).remove();
    await people.subject({ phone: row(3).phone }).restrict({ ground: "accuracy", reviewAt: soon });
    const before = await collect(store.oversight.events(assignment));
    expect(await store.due({ within: "P1D" })).toEqual([
      expect.objectContaining({ assignment: assignment.id, retention: 0, ended: 0, reviews: 0, holds: [] }),
    ]);
    const [due] = await store.due({ within: "P3W" });
    expect(due).toMatchObject({ retention: 2, ended: 1, reviews: 1, holds: [{ id, people: 1 }], keysPending: false });
    const first = await people.due({ within: "P3W", limit: 3 });
    const rest = await people.due({ within: "P3W", after: first.next ?? "", limit: 3 });
    expect(rest.next).toBeUndefined();
    const listed = [...first.people, ...rest.people];
    const expiry = new Date("2026-04-01T00:00:00Z");
    expect(listed.map(({ because, at }) => [because, at]).sort()).toEqual([
      ["ended", soon],
      ["retention", expiry],
      ["retention", expiry],
      ["review", soon],
    ]);
    const { reference } = listed.find(({ because }) => because === "ended") ?? { reference: "" };
    expect((await people.subject({ reference }).access())?.record.phone).toBe(row(2).phone);
    const after = await collect(store.oversight.events(assignment));
    expect(after.filter(({ act }) => act !== "accessed")).toEqual(before);
    await store.close();
  });

  it("is deleted by maintenance, in batches, and a dry run only counts it", async () => {
    const { assignment, store, people, crm, turn } = await open();
    await people.import(crm, rows(0, 4_500));
    turn(20);
    await people.import(crm, rows(4_500, 4_510));
    turn(15);
    const assignments = [{ assignment: assignment.id, deleted: 4_500, emptied: 0, keysPending: false }];
    expect(await store.maintain({ dryRun: true })).toEqual({ isDryRun: true, isComplete: true, assignments });
    expect((await store.due({ within: "P0D" }))[0]?.retention).toBe(4_500);
    // ended early, it goes on from there
    const abort = new AbortController();
    const early = await store.maintain({ signal: abort.signal, onProgress: () => abort.abort() });
    expect(early).toMatchObject({ isComplete: false, assignments: [{ deleted: 2_000 }] });
    const told: number[] = [];
    expect(await store.maintain({ onProgress: ({ deleted }) => told.push(deleted) })).toMatchObject({
      isComplete: true,
      assignments: [{ deleted: 2_500 }],
    });
    expect(told).toEqual([2_000, 2_500]);
    expect(await store.maintain()).toMatchObject({ isComplete: true, assignments: [{ deleted: 0 }] });
    const events = await collect(store.oversight.events(assignment, { acts: ["expired"] }));
    expect(events.reduce((sum, { counts }) => sum + (counts?.people ?? 0), 0)).toBe(4_500);
    await store.close();
  });

  it("is deleted once by two maintainers at the same time", async () => {
    const { assignment, store, people, crm, turn } = await open();
    await people.import(crm, rows(0, 5_000));
    const at = turn(40);
    const other = await openStore({ storage: storage.adapter(), assignments: [assignment], now: () => at });
    const done = await Promise.all([store.maintain(), other.maintain()]);
    const deleted = done.map((one) => one.assignments[0]?.deleted ?? 0);
    expect(deleted.reduce((sum, one) => sum + one, 0)).toBe(5_000);
    await other.close();
    await store.close();
  });

  it("leaves alone what is held or restricted", async () => {
    const { store, people, crm, turn } = await open();
    await people.import(crm, rows(0, 3));
    const until = new Date("2026-06-01T00:00:00Z");
    await people.hold({ subject: { phone: row(0).phone }, reason: "case:1", law: "Claims", until });
    await people.subject({ phone: row(1).phone }).restrict();
    turn(60);
    expect(await store.maintain()).toMatchObject({ assignments: [{ deleted: 1 }] });
    turn(60);
    expect(await store.maintain()).toMatchObject({ assignments: [{ deleted: 1 }] });
    await store.close();
  });
});

describeEachStorage("The end of retention", (storage) => {
  const ending = (from: "collected" | "updated" | "contacted" | { readonly field: "ends" }) =>
    defineAssignment({
      id: freshId("ends"),
      purpose: {
        title: "Care",
        category: "dpv:CustomerCare",
        basis: consent({ wording: "Write to me.", version: "1" }),
      },
      controller: fjordNet,
      retention: { keep: "P1Y", from },
      identifiedBy: ["phone"],
      fields: {
        ...contact("name", "phone"),
        ends: field(z.date().optional(), { necessity: "Says until when they are served" }),
      },
    });
  const open = async (from: Parameters<typeof ending>[0]) => {
    let at = new Date("2026-06-01T00:00:00Z");
    const assignment = ending(from);
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment], now: () => at });
    const people = store.dataset(assignment);
    const source = crmOn(assignment);
    const add = (number: number, consentedAt: string, more: { name?: string; ends?: Date } = {}) =>
      people.add(
        { ...row(number), ...more },
        { source, evidence: { consentedAt: new Date(consentedAt), version: "1" } },
      );
    const subject = (number: number) => people.subject({ phone: row(number).phone });
    const end = async (number: number) => (await subject(number).access())?.keptUntil.toISOString().slice(0, 10);
    const turn = (moment: string) => {
      at = new Date(moment);
    };
    return { assignment, store, people, source, add, subject, end, turn };
  };

  it.each(["collected", "contacted"] as const)(
    "counts from the latest evidence in either order, from %s",
    async (from) => {
      const { assignment, store, people, add, end } = await open(from);
      await add(0, "2025-08-01");
      expect(await end(0)).toBe("2026-08-01");
      await add(0, "2026-05-01");
      expect(await end(0)).toBe("2027-05-01");
      await add(1, "2026-05-01");
      await add(1, "2025-08-01");
      expect(await end(1)).toBe("2027-05-01");
      const dated = defineSource(assignment, {
        id: "dated",
        origin: { name: "CRM", obtained: "from-person" },
        map: { name: "name", phone: "phone" },
        ignore: ["at"],
        evidence: { consentedAt: "at", version: "1" },
      });
      const sent = ["2025-08-01", "2026-05-01"].map((at) => ({ ...row(2), at: `${at}T00:00:00Z` }));
      for (const file of [sent, [...sent].reverse()]) {
        await people.import(dated, file);
        expect(await end(2)).toBe("2027-05-01");
        await people.subject({ phone: row(2).phone }).remove();
      }
      await store.close();
    },
  );

  it("is not moved by rows that state no moment, or the same, also beside others", async () => {
    let at = new Date("2026-03-01T00:00:00Z");
    const assignment = defineAssignment({
      id: freshId("undated"),
      purpose: {
        title: "Care",
        category: "dpv:CustomerCare",
        basis: legitimateInterests({ interest: "Care", necessity: "Calls", balancing: "Expected" }),
      },
      controller: fjordNet,
      retention: { keep: "P1Y", from: "collected" },
      identifiedBy: ["phone"],
      fields: contact("name", "phone"),
    });
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment], now: () => at });
    const people = store.dataset(assignment);
    const end = async (number: number) =>
      (await people.subject({ phone: row(number).phone }).access())?.keptUntil.toISOString().slice(0, 10);
    const dated = defineSource(assignment, {
      id: "dated",
      origin: { name: "CRM", obtained: "from-person" },
      map: { name: "name", phone: "phone" },
      collectedAt: "at",
    });
    const stated = (number: number, at?: string) => ({
      ...row(number),
      ...(at === undefined ? {} : { at: `${at}T00:00:00Z` }),
    });
    await people.import(dated, [stated(0, "2026-01-01"), stated(1, "2026-01-01"), stated(2)]);
    at = new Date("2026-05-01T00:00:00Z");
    // one batch of both kinds
    const result = await people.import(dated, [
      stated(2),
      { ...stated(0), name: "New" },
      stated(1, "2026-04-01"),
      stated(3),
      stated(4, "2026-02-01"),
    ]);
    expect(result).toMatchObject({ merged: 3, created: 2 });
    const ends = await Promise.all([0, 1, 2, 3, 4].map(end));
    expect(ends).toEqual(["2027-01-01", "2027-04-01", "2027-03-01", "2027-05-01", "2027-02-01"]);
    await store.close();
  });

  it("is not shortened by a change or a contact of the past", async () => {
    const updated = await open("updated");
    const { source } = updated;
    const changing = defineSource(updated.assignment, {
      id: "changing",
      origin: { name: "CRM", obtained: "from-person" },
      map: { name: "name", phone: "phone" },
      ignore: ["at"],
      changedAt: "changed",
      evidence: { consentedAt: "at", version: "1" },
    });
    await updated.people.add(row(0), { source, evidence: { consentedAt: new Date("2026-05-01"), version: "1" } });
    const sent = { ...row(0), name: "New", at: "2026-05-01T00:00:00Z", changed: "2026-01-01T00:00:00Z" };
    expect(await updated.people.import(changing, [sent])).toMatchObject({ merged: 1 });
    expect(await updated.end(0)).toBe("2027-06-01");
    await updated.store.close();
    const contacted = await open("contacted");
    await contacted.add(0, "2026-05-01");
    await contacted.subject(0).contacted({ at: new Date("2025-07-01") });
    expect(await contacted.end(0)).toBe("2027-05-01");
    await contacted.subject(0).contacted({ at: new Date("2026-05-20") });
    expect(await contacted.end(0)).toBe("2027-05-20");
    await contacted.store.close();
  });

  it("lies in the year 9999 at most, for a date that stands for none", async () => {
    const { store, add, end, subject, source } = await open({ field: "ends" });
    const never = new Date("9999-12-31T00:00:00Z");
    await add(0, "2026-05-01", { ends: never });
    await add(1, "2026-05-01");
    expect(await subject(1).rectify({ ends: never }, { source })).toBe(true);
    expect([await end(0), await end(1)]).toEqual(["9999-12-31", "9999-12-31"]);
    expect(await store.due({ within: "P9000Y" })).toMatchObject([{ retention: 2 }]);
    await store.close();
  });

  it("counts from collection again if its date is cleared, and no correction ends it", async () => {
    const { store, people, add, end, subject, source, turn } = await open({ field: "ends" });
    for (const number of [0, 1]) await add(number, "2026-05-01", { ends: new Date("2030-01-01") });
    const refused = { refusals: [{ code: "retention-over" }] };
    const past = { ends: new Date("2020-01-01") };
    await expect(subject(0).rectify(past, { source })).rejects.toMatchObject(refused);
    expect(await subject(0).receive(past, { source })).toMatchObject({ outcome: "refused", ...refused });
    await expect(people.rectify({}, past, { source })).rejects.toMatchObject(refused);
    expect(await end(0)).toBe("2031-01-01");
    expect(await subject(0).rectify({ ends: undefined }, { source })).toBe(true);
    expect(await end(0)).toBe("2027-05-01");
    expect(await people.rectify({}, { ends: undefined }, { source })).toEqual({ people: 2 });
    expect([await end(0), await end(1)]).toEqual(["2027-05-01", "2027-05-01"]);
    await subject(1).rectify({ ends: new Date("2030-01-01") }, { source });
    turn("2027-04-30T00:00:00Z");
    await subject(0).rectify({ ends: new Date("2030-01-01") }, { source });
    turn("2028-01-01T00:00:00Z");
    await expect(subject(1).rectify({ ends: undefined }, { source })).rejects.toMatchObject(refused);
    await expect(people.rectify({}, { ends: undefined }, { source })).rejects.toMatchObject(refused);
    expect([await end(0), await end(1)]).toEqual(["2031-01-01", "2031-01-01"]);
    expect(await subject(5).rectify(past, { source })).toBe(false);
    await store.close();
  });
});

describeEachStorage("A hold on all who meet conditions", (storage) => {
  it("keeps nobody whose time was over before, but who is held or restricted", async () => {
    let at = new Date("2026-03-01T00:00:00Z");
    const assignment = onInterests(freshId("over"));
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment], now: () => at });
    const people = store.dataset(assignment);
    await people.import(crmOn(assignment), rows(0, 2_200));
    const until = new Date("2027-01-01T00:00:00Z");
    await people.hold({ subject: { phone: row(0).phone }, reason: "case:1", law: "Claims", until });
    await people.subject({ phone: row(1).phone }).restrict();
    at = new Date("2026-06-01T00:00:00Z");
    await people.import(crmOn(assignment), rows(2_200, 2_203));
    expect(await people.hold({ where: {}, reason: "case:2", law: "Claims", until })).toMatchObject({ people: 5 });
    expect(await store.maintain()).toMatchObject({ assignments: [{ deleted: 0 }] });
    expect(await people.subject({ phone: row(2).phone }).access()).toBeUndefined();
    await store.close();
  });
});

describeEachStorage("A purpose that is ended", (storage) => {
  const approval = { approvedBy: "dpo:1", reason: "The routes are planned" };

  it("lets its data go except what is kept, and nobody comes in", async () => {
    const assignment = onInterests(freshId("ended"));
    const open = () => openStore({ storage: storage.adapter(), assignments: [assignment] });
    const [store, other] = await Promise.all([open(), open()]);
    const people = store.dataset(assignment);
    const crm = crmOn(assignment);
    await people.import(crm, rows(0, 2_100));
    await people.subject({ phone: row(0).phone }).erase();
    await people.subject({ phone: row(1).phone }).restrict({ ground: "claims" });
    expect(people.endedAt).toBeUndefined();
    const ended = await store.end(assignment, approval);
    expect(ended).toMatchObject({ deleted: 2_098, kept: 1 });
    const refused = { code: "assignment-ended" };
    await expect(people.add(row(5), { source: crm })).rejects.toMatchObject(refused);
    await expect(people.receive(row(5), { source: crm })).rejects.toMatchObject(refused);
    await expect(people.import(crm, [row(5)])).rejects.toMatchObject(refused);
    // another process does not know yet, and cannot write either
    await expect(other.dataset(assignment).add(row(5), { source: crm })).rejects.toMatchObject({
      code: "assignment-changed",
    });
    // a second time changes nothing
    expect(await store.end(assignment, approval)).toEqual({ endedAt: ended.endedAt, deleted: 0, kept: 1 });
    await Promise.all([store.close(), other.close()]);

    const again = await open();
    const after = again.dataset(assignment);
    expect(after.endedAt).toEqual(ended.endedAt);
    expect((await collect(again.registered())).find(({ id }) => id === assignment.id)?.endedAt).toEqual(ended.endedAt);
    await expect(after.add(row(5), { source: crm })).rejects.toMatchObject(refused);
    // what is kept still has its rights
    expect((await after.subject({ phone: row(1).phone }).access())?.record.phone).toBe(row(1).phone);
    expect(await after.subject({ phone: row(1).phone }).liftRestriction()).toEqual({ effect: "erased" });
    // the trail and who approved it stay
    const events = await collect(again.oversight.events(assignment, { acts: ["imported", "ended"] }));
    expect(events.at(-1)).toMatchObject({ act: "ended", actor: "dpo:1", counts: { version: 2, people: 2_099 } });
    expect((await again.oversight.definitions(assignment)).at(-1)?.approval).toMatchObject({
      by: "dpo:1",
      reason: approval.reason,
    });
    await again.close();
  });

  it("lets no import that is under way bring anybody in", async () => {
    const assignment = onInterests(freshId("ended"));
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment] });
    const people = store.dataset(assignment);
    const source = (async function* (from: Store) {
      for (const one of rows(0, 20)) {
        if (one.phone === row(10).phone) await from.end(assignment, approval);
        yield one;
      }
    })(store);
    await expect(people.import(crmOn(assignment), source, { batch: 3 })).rejects.toMatchObject({
      code: "import-interrupted",
    });
    for (const { phone } of rows(0, 20)) expect(await people.subject({ phone }).access()).toBeUndefined();
    await store.close();
  });
});

onMemory.describe("Maintenance", () => {
  it("tells an assignment that failed, and goes on with the others", async () => {
    const [one, other] = [onInterests(freshId("one")), onInterests(freshId("other"))];
    let at = new Date("2026-03-01T00:00:00Z");
    const storage = memory();
    const now = () => at;
    const store = await openStore({ storage, assignments: [one, other], now });
    const second = await openStore({ storage, assignments: [one], now });
    await store.dataset(other).import(crmOn(other), rows(0, 2));
    await second.end(one, { approvedBy: "dpo:1", reason: "Done" });
    at = new Date("2026-06-01T00:00:00Z");
    expect(await store.maintain()).toEqual({
      isDryRun: false,
      isComplete: false,
      assignments: [
        { assignment: one.id, deleted: 0, emptied: 0, keysPending: false, failed: "assignment-changed" },
        { assignment: other.id, deleted: 2, emptied: 0, keysPending: false },
      ],
    });
    await Promise.all([store.close(), second.close()]);
  });

  it("refuses what it is not made for", async () => {
    const assignment = onInterests(freshId("asked"));
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const refused = { code: "invalid-argument" };
    // wrong on purpose, as JavaScript could pass it
    await expect(store.maintain({ dryRun: "no" as never })).rejects.toMatchObject(refused);
    await expect(store.due({ within: "a week" as never })).rejects.toMatchObject(refused);
    const people = store.dataset(assignment);
    await expect(people.due({ within: "P7D", limit: 0 })).rejects.toMatchObject(refused);
    await expect(people.due({ within: "P7D", after: "x" })).rejects.toMatchObject(refused);
    await expect(store.end(assignment, { approvedBy: "dpo:1", reason: " " })).rejects.toMatchObject(refused);
    await store.close();
  });

  it("does not delete what a legal obligation keeps when its purpose ends, until retention is over", async () => {
    let at = new Date("2026-03-01T00:00:00Z");
    const assignment = defineAssignment({
      id: freshId("law"),
      purpose: {
        title: "Accounts",
        category: "dpv:LegalCompliance",
        basis: legalObligation({ law: "Accounting Act" }),
      },
      controller: fjordNet,
      retention: { keep: "P5Y", from: "collected" },
      identifiedBy: ["phone"],
      fields: contact("name", "phone"),
    });
    const store = await openStore({ storage: memory(), assignments: [assignment], now: () => at });
    await store.dataset(assignment).import(crmOn(assignment), rows(0, 2));
    expect(await store.end(assignment, { approvedBy: "dpo:1", reason: "Sold" })).toMatchObject({ deleted: 0, kept: 2 });
    at = new Date("2031-03-02T00:00:00Z");
    expect(await store.maintain()).toMatchObject({ assignments: [{ deleted: 2 }] });
    await store.close();
  });
});
