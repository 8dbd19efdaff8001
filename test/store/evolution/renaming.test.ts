import { type Assignment, defineSource, field } from "purposebound";
import { memoryKeys, openStore, type StoreOptions } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { allOf, evolved, formOf, input, planOf, plansOf, version } from "../../support/evolving.js";
import { freshId } from "../../support/fjordnet.js";
import { describeEachStorage, onMemory } from "../../support/storages/storages.js";

const because = { necessity: "Test" };
const key = field(z.string().max(40), because);
const speed = field(z.number().optional(), { ...because, indexed: true });
const currentSpeed = field(z.number().optional(), { ...because, indexed: true, renamedFrom: "speed" });
const note = field(z.string().max(40).optional(), { ...because, encrypted: true });
const remark = field(z.string().max(40).optional(), { ...because, encrypted: true, renamedFrom: "note" });
const comment = field(z.string().max(40).optional(), { ...because, encrypted: true, renamedFrom: "remark" });

describeEachStorage("a field that gets another name (renamedFrom)", (storage) => {
  const keys = memoryKeys();
  const optionsOf = (assignment: Assignment): StoreOptions => ({
    storage: storage.adapter(),
    assignments: [assignment],
    fieldKeys: keys,
  });
  const evolveTo = async (next: Assignment) =>
    evolved({ storage: storage.adapter(), fieldKeys: keys }, await planOf(optionsOf(next)));
  const rowsOf = (assignment: Assignment) => (store: Awaited<ReturnType<typeof openStore>>) =>
    collect(store.dataset(assignment).under(allOf(assignment), { actor: "test:1" }).segment());

  it("keeps values, origins and the values of restricted people", async () => {
    const id = freshId("renamed");
    const first = version(id, { key, speed, note });
    const next = version(id, { key, currentSpeed, remark });
    const last = version(id, { key, currentSpeed, comment });
    let store = await openStore(optionsOf(first));
    const people = store.dataset(first);
    await people.add(input({ key: "a", speed: 1, note: "private" }), { source: formOf(first) });
    await people.add(input({ key: "b", speed: 2 }), { source: formOf(first, "other") });
    await people.subject(input({ key: "b" })).restrict({ ground: "accuracy" });
    const before = await people.subject(input({ key: "b" })).access();
    await store.close();

    const plan = await planOf(optionsOf(next));
    expect(plan.changes.map(({ kind, effect, destroying }) => [kind, effect, destroying])).toEqual([
      ["field-renamed", "widening", false],
      ["field-renamed", "widening", false],
    ]);
    expect(String(plan)).toContain('field "currentSpeed" renamed from "speed", with all its values');
    expect(await evolveTo(next)).toBe(2);
    expect(await evolveTo(last)).toBe(3);
    // once it is done, the former name is of no effect
    expect(await plansOf(optionsOf(last))).toEqual([]);

    store = await openStore(optionsOf(last));
    expect(await rowsOf(last)(store)).toEqual([{ key: "a", currentSpeed: 1, comment: "private" }]);
    const held = await store
      .dataset(last)
      .subject(input({ key: "b" }))
      .access();
    const speeds = [before, held].map((report) => report?.fields.find(({ value }) => value === 2));
    expect(speeds.map((one) => one?.name)).toEqual(["speed", "currentSpeed"]);
    expect([speeds[1]?.source, speeds[1]?.since]).toEqual(["other", speeds[0]?.since]);
    await store
      .dataset(last)
      .subject(input({ key: "b" }))
      .liftRestriction({ toldAt: new Date() });
    const where = { currentSpeed: { gte: 2 } } as never; // no type of a condition fits fields that are not known
    const view = store.dataset(last).under(allOf(last), { actor: "test:1" });
    expect(await collect(view.segment({ where }))).toEqual([{ key: "b", currentSpeed: 2 }]);
    await store.dataset(last).add(input({ key: "c", currentSpeed: 3, comment: "new" }), { source: formOf(last) });
    expect(await rowsOf(last)(store)).toHaveLength(3);
    await store.close();
  });

  it("keeps corrections, and takes the next word of a source for its baseline", async () => {
    const id = freshId("renamed-corrected");
    const first = version(id, { key, speed });
    const next = version(id, { key, currentSpeed });
    let store = await openStore(optionsOf(first));
    const crm = (assignment: Assignment, map: object) =>
      defineSource(assignment, {
        id: "crm",
        origin: { name: "CRM", obtained: "from-person" },
        map: map as never, // the fields are not known to the compiler
      });
    await store.dataset(first).import(crm(first, { key: "key", speed: "speed" }), [{ key: "a", speed: 1 }]);
    await store
      .dataset(first)
      .subject(input({ key: "a" }))
      .rectify(input({ speed: 9 }), { source: formOf(first) });
    await store.dataset(first).import(crm(first, { key: "key", speed: "speed" }), [{ key: "a", speed: 1 }]);
    await store.close();
    await evolveTo(next);
    store = await openStore(optionsOf(next));
    const nightly = crm(next, { key: "key", currentSpeed: "speed" });
    for (const speed of [1, 1]) {
      expect(await store.dataset(next).import(nightly, [{ key: "a", speed }])).toMatchObject({ merged: 1 });
      expect(await rowsOf(next)(store)).toEqual([{ key: "a", currentSpeed: 9 }]);
    }
    await store.dataset(next).import(nightly, [{ key: "a", speed: 5 }]);
    expect(await rowsOf(next)(store)).toEqual([{ key: "a", currentSpeed: 5 }]);
    await store.close();
  });

  it("is told with all else that changed, and held values must conform", async () => {
    const id = freshId("renamed-narrowed");
    const first = version(id, { key, speed }, { retention: { keep: "P1Y", from: "collected" } });
    const narrower = field(z.number().max(5).optional(), { ...because, indexed: true, renamedFrom: "speed" });
    const next = version(id, { key, currentSpeed: narrower });
    const store = await openStore(optionsOf(first));
    await store.dataset(first).add(input({ key: "a", speed: 10 }), { source: formOf(first) });
    await store.close();
    const plan = await planOf(optionsOf(next));
    expect(plan.changes.map((change) => change.kind)).toContain("field-narrowed");
    await expect(evolved({ storage: storage.adapter() }, plan)).rejects.toMatchObject({
      code: "evolution-blocked",
      remedy: expect.stringContaining('field "currentSpeed": 1 of 1 records do not conform'),
    });
  });

  it("is refused for what identifies people", async () => {
    const id = freshId("renamed-identity");
    await (await openStore(optionsOf(version(id, { key, speed })))).close();
    const renamed = field(z.string().max(40), { ...because, renamedFrom: "key" });
    const plan = await planOf(optionsOf(version(id, { name: renamed, speed }, { identifiedBy: ["name"] })));
    expect(plan.isBlocked).toBe(true);
  });
});

onMemory.it("A former name is refused if the field is still declared, and if two fields claim it", () => {
  const other = field(z.string().optional(), { ...because, renamedFrom: "speed" });
  expect(() => version("renamed-twice", { key, currentSpeed, other })).toThrow(/is that of field "currentSpeed" too/);
  expect(() => version("renamed-held", { key, speed, currentSpeed })).toThrow(/is that of field "speed" too/);
  for (const renamedFrom of ["", 5, "$where"]) {
    const bad = field as (...given: unknown[]) => unknown;
    expect(() =>
      version("renamed-bad", { key, x: bad(z.string().optional(), { ...because, renamedFrom }) as never }),
    ).toThrow();
  }
});
