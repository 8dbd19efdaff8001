import { type AnyAssignment, contact, defineAssignment, defineSource, legalObligation } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore, type Store } from "purposebound/store";
import { expect, it } from "vitest";
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
