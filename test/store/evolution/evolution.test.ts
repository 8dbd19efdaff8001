import fc from "fast-check";
import { type Assignment, type Field, field, legitimateInterests } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import type { Notification } from "purposebound/oversight";
import { type EvolutionPlan, memoryKeys, openStore, type Store, type StoreOptions } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { APPROVAL, allOf, evolved, formOf, planOf, plansOf, version } from "../../support/evolving.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";
import { spied } from "../../support/storages/spied.js";
import { describeEachDatabase, describeEachStorage } from "../../support/storages/storages.js";

const because = { necessity: "Test" };
const key = field(z.string().max(40), because);
const name = field(z.string().max(40), because);
const city = field(z.string().max(40).optional(), because);
const speed = field(z.number().optional(), because);

type Adding = (input: object, options: object) => Promise<{ outcome: string }>;

/** Adds people to a dataset whose fields the compiler does not know. */
async function add(store: Store, assignment: Assignment, ...people: readonly object[]): Promise<void> {
  const dataset = store.dataset(assignment) as unknown as { add: Adding };
  for (const one of people) await dataset.add(one, { source: formOf(assignment) });
}

async function rowsOf(store: Store, assignment: Assignment): Promise<unknown[]> {
  return collect(store.dataset(assignment).under(allOf(assignment), { actor: "test:1" }).segment());
}

const accessOf = (store: Store, assignment: Assignment, who: string) =>
  store
    .dataset(assignment)
    .subject({ key: who } as never)
    .access();

describeEachStorage("evolution", (storage) => {
  const optionsOf = (assignment: Assignment, more: Partial<StoreOptions> = {}): StoreOptions => ({
    storage: storage.adapter(),
    assignments: [assignment],
    ...more,
  });

  /** A dataset of the first version, with people, closed again. */
  const heldIn = async (first: Assignment, people: readonly object[], more: Partial<StoreOptions> = {}) => {
    const store = await openStore(optionsOf(first, more));
    await add(store, first, ...people);
    await store.close();
  };

  const evolveTo = async (next: Assignment, more: Partial<StoreOptions> = {}) =>
    evolved({ storage: storage.adapter(), ...more }, await planOf(optionsOf(next, more)));

  it("takes decisions against properties from anybody, and gives them back for an approval only", async () => {
    const id = freshId("declined");
    const first = version(id, { key }, { declined: { name: "Nobody is addressed", city: "Calls go everywhere" } });
    await heldIn(version(id, { key }), [{ key: "a" }]);
    await heldIn(first, [{ key: "b" }]);
    const next = version(id, { key, city });
    const plan = await planOf(optionsOf(next));
    expect(plan.changes.map((one) => [one.kind, one.effect])).toEqual([
      ["field-added", "widening"],
      ["property-undeclined", "widening"],
    ]);
    expect(String(plan)).toContain('though "city" was declined: "Calls go everywhere"');
    expect(await evolved({ storage: storage.adapter() }, plan)).toBe(3);
    const store = await openStore(optionsOf(next));
    const [one, two, three] = await store.oversight.definitions(next);
    expect([one?.approval, two?.approval, three?.approval?.by]).toEqual([undefined, undefined, APPROVAL.approvedBy]);
    await store.close();
  });

  it("is planned, with the differences and their meaning", async () => {
    const first = version(freshId("plan"), { key, name, city, speed });
    const other = version(freshId("plan"), { key, name });
    await heldIn(first, []);
    await heldIn(other, []);
    const next = version(
      first.id,
      { key, name: field(z.string().max(20), because), speed: field(z.string().optional(), because), age: speed },
      {
        retention: { keep: "P6M", from: "collected" },
        recipients: [{ name: "Call AS", role: "processor", country: "NO" }],
      },
    );
    const wider = version(other.id, { key, name, city });
    const newcomer = version(freshId("plan"), { key });
    const plans = await plansOf(optionsOf(next, { assignments: [newcomer, wider, next] }));
    expect(plans.map(({ assignment }) => assignment)).toEqual([other.id, first.id]);
    expect(plans[0]).toMatchObject({ isWidening: true, isDestroying: false, versions: { before: 1, after: 2 } });
    expect(String(plans[1]).split("\n").slice(1)).toEqual([
      '  field "name" takes less; values held must conform [narrowing, reversible]',
      '  field "city" removed, with all its values [narrowing, irreversible, destroys data]',
      '  field "speed" kept as text rather than number, while no value is held [widening, reversible]',
      '  field "age" added, optional [widening, reversible]',
      "  retention: P12M from collected → P6M from collected; what is held keeps the earlier date [narrowing, irreversible, destroys data]",
      "  recipients: + Call AS (processor, NO) [widening, reversible]",
    ]);
    // nothing was made of what is new
    expect(
      await storage
        .adapter()
        .history(newcomer.id)
        .catch(() => []),
    ).toEqual([]);
  });

  it("adds, removes and keeps fields, with the origins of kept ones", async () => {
    const first = version(freshId("shape"), { key, name, city, speed });
    const told: Notification[] = [];
    const notify = (one: Notification) => void told.push(one);
    const people = [
      { key: "a", name: "Kari", city: "Oslo-marker", speed: 1.5 },
      { key: "b", name: "Ola", speed: 2 },
    ];
    await heldIn(first, people, { notify });
    const next = version(first.id, {
      key,
      name,
      speed,
      age: field(z.number().optional(), { ...because, indexed: true }),
    });
    expect(await evolveTo(next)).toBe(2);
    const store = await openStore(optionsOf(next, { notify }));
    expect(await rowsOf(store, next)).toHaveLength(2);
    const access = await accessOf(store, next, "a");
    expect(access?.record).toEqual({ key: "a", name: "Kari", speed: 1.5 });
    expect(access?.fields.map((one) => `${one.name}:${one.source}`)).toEqual(["key:form", "name:form", "speed:form"]);
    await add(store, next, { key: "a", name: "Kari", age: 40 });
    expect((await accessOf(store, next, "a"))?.fields.map((one) => one.name)).toEqual(["key", "name", "speed", "age"]);
    const columns = (await store.dataset(next).columns()).filter(({ table }) => table === "records");
    expect(columns.map(({ column }) => column).filter((one) => !one.startsWith("_"))).toEqual([
      "key",
      "name",
      "speed",
      "age",
    ]);
    const event = { act: "evolved", actor: "dpo:1", fields: ["city", "age"] };
    const counts = { version: 2, "field-removed": 1, "field-added": 1 };
    expect(await collect(store.oversight.events(next, { acts: ["evolved"] }))).toMatchObject([{ ...event, counts }]);
    await store.deliver();
    const events = told.flatMap((one) => (one.kind === "event" ? [one] : []));
    const toldOf = { to: fjordNet.dpo, assignment: next.id, topic: "definition" };
    expect(events).toMatchObject([{ event: { act: "defined" } }, { ...toldOf, event }]);
    const definitions = await store.oversight.definitions(next);
    expect(definitions.map((one) => [one.version, one.approval?.by, one.approval?.reason])).toEqual([
      [1, undefined, undefined],
      [2, "dpo:1", "Test"],
    ]);
    expect(JSON.stringify(definitions[0]?.definition)).toContain('"city"');
    expect(JSON.stringify(definitions)).not.toMatch(/"key":"[0-9a-f]{64}"/);
    await store.close();
    // there is no way back but another plan
    expect((await planOf(optionsOf(first))).versions).toEqual({ before: 2, after: 3 });
  });

  it("adds a required field only while nobody is held", async () => {
    const first = version(freshId("required"), { key });
    await heldIn(first, []);
    const second = version(first.id, { key, name });
    await evolveTo(second);
    await heldIn(second, [
      { key: "a", name: "Kari" },
      { key: "b", name: "Ola" },
    ]);
    const third = version(first.id, { key, name, plan: name });
    const plan = await planOf(optionsOf(third));
    expect(plan.changes).toEqual([
      {
        kind: "field-added",
        field: "plan",
        required: true,
        encrypted: false,
        effect: "widening",
        reversible: true,
        destroying: false,
        blocked: null,
      },
    ]);
    await expect(evolveTo(third)).rejects.toMatchObject({
      code: "evolution-blocked",
      message: expect.stringContaining('\n  field "plan": 2 of 2 records have no value for it; declare it optional'),
    });
    await (await openStore(optionsOf(second))).close();
  });

  it("checks every held value against a narrower schema, of expired and restricted people too", async () => {
    const first = version(freshId("narrow"), { key, name, tags: field(z.array(z.string()).optional(), because) });
    let now = new Date("2026-01-01T00:00:00Z");
    const open = { now: () => now };
    await heldIn(first, [{ key: "expired", name: "longer than five", tags: ["a", "b", "c"] }], open);
    now = new Date("2028-01-01T00:00:00Z");
    const store = await openStore(optionsOf(first));
    await store.close();
    const next = version(first.id, {
      key,
      name: field(z.string().max(5), because),
      tags: field(z.array(z.string()).max(2).optional(), because),
    });
    const refusal = evolveTo(next, open);
    await expect(refusal).rejects.toMatchObject({ code: "evolution-blocked" });
    await expect(refusal).rejects.toThrow(/field "name": 1 of 1 records do not conform .*\n {2}field "tags": 1 of 1/);
    await expect(refusal).rejects.not.toThrow(/longer/);
    const again = await openStore(optionsOf(first, open));
    expect(await collect(again.oversight.events(first, { acts: ["evolved"] }))).toEqual([]);
    await again.dataset(first).enforceRetention();
    await add(again, first, { key: "a", name: "Kari", tags: ["a"] }, { key: "b", name: "Ola" });
    await again
      .dataset(first)
      .subject({ key: "b" } as never)
      .restrict();
    await again.close();
    expect(await evolveTo(next, open)).toBe(2);
    const last = await openStore(optionsOf(next, open));
    expect(await rowsOf(last, next)).toEqual([{ key: "a", name: "Kari", tags: ["a"] }]);
    await expect(add(last, next, { key: "c", name: "longer" })).rejects.toMatchObject({ code: "refused" });
    await last.close();
  });

  it("requires an optional field only if everybody has it, and the reverse", async () => {
    const first = version(freshId("presence"), { key, city });
    await heldIn(first, [{ key: "a", city: "Oslo" }, { key: "b" }]);
    const next = version(first.id, { key, city: field(z.string().max(40), because) });
    await expect(evolveTo(next)).rejects.toThrow(/field "city": 1 of 2 records do not conform/);
    const store = await openStore(optionsOf(first));
    await add(store, first, { key: "b", city: "Bergen" });
    await store.close();
    await evolveTo(next);
    const second = await openStore(optionsOf(next));
    await expect(add(second, next, { key: "c" })).rejects.toMatchObject({ code: "refused" });
    await second.close();
    await evolveTo(first);
    const third = await openStore(optionsOf(first));
    await add(third, first, { key: "c" });
    expect(await rowsOf(third, first)).toHaveLength(3);
    await third.close();
  });

  it.each([
    ["another kind of column", { speed: field(z.string().optional(), because) }],
    ["another unit", { speed: field(z.number().optional(), { ...because, unit: "km" }) }],
    ["encryption", { speed: field(z.number().optional(), { ...because, unit: "m", encrypted: true }) }],
  ])("reads no value otherwise: %s only while none is held", async (_, changed) => {
    const fieldKeys = memoryKeys();
    const metres = field(z.number().optional(), { ...because, unit: "m" });
    const first = version(freshId("retype"), { key, speed: metres, city });
    await heldIn(first, [{ key: "a", speed: 1 }, { key: "b" }]);
    const next = version(first.id, { key, city, ...changed });
    await expect(evolveTo(next, { fieldKeys })).rejects.toThrow(/field "speed": 1 of 2 records hold a value/);
    const store = await openStore(optionsOf(first));
    await store
      .dataset(first)
      .subject({ key: "a" } as never)
      .erase();
    await store.close();
    await evolveTo(next, { fieldKeys });
    const after = await openStore(optionsOf(next, { fieldKeys }));
    const value = next.fields.speed?.column.kind === "text" ? "fast" : 7;
    await add(after, next, { key: "b", speed: value });
    expect(await rowsOf(after, next)).toEqual([{ key: "b", speed: value }]);
    await after.close();
  });

  it("cannot change the fields that identify people", async () => {
    const first = version(freshId("identity"), { key, name });
    await heldIn(first, []);
    for (const next of [
      version(first.id, { key, name }, { identifiedBy: ["name"] }),
      version(first.id, { key, name }, { identifiedBy: ["key", "name"] }),
      version(first.id, { key: field(z.number(), because), name }),
      version(first.id, { key: field(z.email(), because), name }),
    ]) {
      const plan = await planOf(optionsOf(next));
      const outcome = await evolved({ storage: storage.adapter() }, plan).catch((error: unknown) => error);
      // a schema that takes less gives the same keys for what it takes
      const isNarrowing = plan.changes.every(({ kind }) => kind === "field-narrowed");
      expect(plan.isBlocked).toBe(!isNarrowing);
      expect(plan.isBlocked).toBe(String(plan).includes("BLOCKED"));
      if (!isNarrowing) expect(outcome).toMatchObject({ code: "evolution-blocked" });
    }
  });

  it("applies shorter retention to held data, and longer retention only to new data", async () => {
    const first = version(freshId("retention"), { key });
    const now = new Date("2026-01-31T12:00:00Z");
    const open = { now: () => now };
    await heldIn(first, [{ key: "a" }], open);
    const until = async (assignment: Assignment, who: string) => {
      const store = await openStore(optionsOf(assignment, open));
      if (who !== "a") await add(store, assignment, { key: who });
      const access = await accessOf(store, assignment, who);
      await store.close();
      return access?.keptUntil.toISOString();
    };
    const shorter = version(first.id, { key }, { retention: { keep: "P1M", from: "collected" } });
    expect(await planOf(optionsOf(shorter))).toMatchObject({ isWidening: false, isDestroying: true });
    await evolveTo(shorter, open);
    expect(await until(shorter, "a")).toBe("2026-02-28T12:00:00.000Z");
    const longer = version(first.id, { key }, { retention: { keep: "P2Y", from: "collected" } });
    expect(await planOf(optionsOf(longer))).toMatchObject({ isWidening: true, isDestroying: false });
    await evolveTo(longer, open);
    expect(await until(longer, "a")).toBe("2026-02-28T12:00:00.000Z");
    expect(await until(longer, "b")).toBe("2028-01-31T12:00:00.000Z");
    // a month is more than 30 days, or less
    const unclear = version(first.id, { key }, { retention: { keep: "P730D", from: "updated" } });
    expect(await planOf(optionsOf(unclear))).toMatchObject({ isWidening: true, isDestroying: true });
    await evolveTo(unclear, open);
    expect(await until(unclear, "b")).toBe("2028-01-31T12:00:00.000Z");
  });

  it("refuses plans that are forged, stale, or of another store, and changes nothing", async () => {
    const first = version(freshId("forged"), { key, city });
    await heldIn(first, []);
    const plan = await planOf(optionsOf(version(first.id, { key, city, name: speed })));
    const other = await planOf(optionsOf(version(first.id, { key })));
    const store = await openStore({ storage: storage.adapter(), assignments: [] });
    const attempt = (given: unknown, approval: object = APPROVAL) =>
      store.evolve(given as EvolutionPlan, approval as never);
    for (const forged of [
      { ...plan },
      JSON.parse(JSON.stringify(plan)),
      Object.create(plan),
      undefined,
      null,
      1,
      "x",
    ]) {
      await expect(attempt(forged)).rejects.toMatchObject({ code: "invalid-plan" });
    }
    expect(() => Object.assign(plan, { changes: [] })).toThrow(TypeError);
    expect(() => Object.assign(plan.changes[0] ?? {}, { effect: "narrowing" })).toThrow(TypeError);
    for (const approvedBy of [undefined, "Kari Nordmann", "dpo@fjordnet.example"]) {
      await expect(attempt(plan, { approvedBy, reason: "x" })).rejects.toMatchObject({
        code: "invalid-actor",
        message: expect.stringContaining("approvedBy"),
      });
    }
    await expect(attempt(plan, { approvedBy: "dpo:1", reason: " " })).rejects.toMatchObject({
      code: "invalid-argument",
    });
    // on another storage: where nothing is registered, and where something else is
    const elsewhere = memory();
    const empty = await openStore({ storage: elsewhere, assignments: [] });
    await expect(empty.evolve(plan, APPROVAL)).rejects.toMatchObject({ code: "evolution-outdated" });
    await (await openStore({ storage: elsewhere, assignments: [version(first.id, { key, name })] })).close();
    await expect(empty.evolve(plan, APPROVAL)).rejects.toMatchObject({ code: "evolution-outdated" });
    expect(await elsewhere.history(first.id)).toHaveLength(1);

    expect(await attempt(plan)).toEqual({ version: 2 });
    await expect(attempt(plan)).rejects.toMatchObject({ code: "evolution-outdated" });
    await expect(attempt(other)).rejects.toMatchObject({ code: "evolution-outdated" });
    await store.close();
    await expect(attempt(plan)).rejects.toMatchObject({ code: "store-closed" });
    const again = await openStore(optionsOf(version(first.id, { key, city, name: speed })));
    expect((await again.oversight.definitions(version(first.id, { key })).catch((error) => error)).code).toBe(
      "assignment-not-opened",
    );
    await again.close();
  });

  it("is carried out once if several try at the same time", async () => {
    const first = version(freshId("race"), { key, city });
    await heldIn(first, [{ key: "a", city: "Oslo" }]);
    const next = [version(first.id, { key }), version(first.id, { key, city, speed }), version(first.id, { key })];
    const plans = await Promise.all(next.map((one) => planOf(optionsOf(one))));
    const outcomes = await Promise.allSettled(plans.map((plan) => evolved({ storage: storage.adapter() }, plan)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "evolution-outdated" });
    }
    const winner = next[outcomes.findIndex(({ status }) => status === "fulfilled")] as Assignment;
    const store = await openStore(optionsOf(winner));
    expect(await collect(store.oversight.events(winner, { acts: ["evolved"] }))).toHaveLength(1);
    expect(await store.oversight.definitions(winner)).toHaveLength(2);
    await store.close();
  });

  it("lets several processes open and reword at the same time", async () => {
    const id = freshId("words");
    const worded = (words: string) => version(id, { key: field(z.string().max(40), { necessity: words }) });
    await heldIn(worded("first"), [{ key: "a" }]);
    const stores = await Promise.all(
      Array.from({ length: 6 }, (_, index) => openStore(optionsOf(worded(`words ${index % 3}`)))),
    );
    const last = worded("last");
    const store = await openStore(optionsOf(last));
    const versions = (await store.oversight.definitions(last)).map((one) => one.version);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(versions.length).toBeGreaterThanOrEqual(4);
    await Promise.all([store, ...stores].map((one) => one.close()));
  });

  it("lets stores of the version before go on if a change only adds, and stops them if not", async () => {
    const first = version(freshId("deploy"), { key, name });
    const old = await openStore(optionsOf(first));
    await add(old, first, { key: "a", name: "Kari" });
    const second = version(first.id, { key, name, city }, { recipients: [] });
    await evolveTo(second);
    const fresh = await openStore(optionsOf(second));
    await add(fresh, second, { key: "a", name: "Kari", city: "Oslo" });
    // the store of the version before knows nothing of the city, and leaves it alone
    await add(old, first, { key: "a", name: "Kari N." }, { key: "b", name: "Ola" });
    expect(await rowsOf(old, first)).toHaveLength(2);
    const access = await accessOf(fresh, second, "a");
    expect(access?.record).toEqual({ key: "a", name: "Kari N.", city: "Oslo" });
    expect(access?.fields.map((one) => one.source)).toEqual(["form", "form", "form"]);
    await add(fresh, second, { key: "b", name: "Ola", city: "Bergen" });
    expect((await accessOf(fresh, second, "b"))?.record).toEqual({ key: "b", name: "Ola", city: "Bergen" });

    const third = version(first.id, { key, city }, { recipients: [] });
    await evolveTo(third);
    for (const [store, assignment] of [
      [old, first],
      [fresh, second],
    ] as const) {
      const refused = { code: "assignment-changed" };
      await expect(add(store, assignment, { key: "c", name: "X" })).rejects.toMatchObject(refused);
      await expect(rowsOf(store, assignment)).rejects.toMatchObject(refused);
      await expect(accessOf(store, assignment, "a")).rejects.toMatchObject(refused);
      await expect(store.dataset(assignment).enforceRetention()).rejects.toMatchObject(refused);
      await store.close();
    }
    const last = await openStore(optionsOf(third));
    expect(await rowsOf(last, third)).toHaveLength(2);
    expect(await rowsOf(last, third)).toEqual(
      expect.arrayContaining([
        { key: "a", city: "Oslo" },
        { key: "b", city: "Bergen" },
      ]),
    );
    await last.close();
  });

  it("stops stores of the version before if their promise no longer holds", async () => {
    const interests = legitimateInterests({ interest: "x", necessity: "x", balancing: "x" });
    const purpose = { title: "Evolving", category: "dpv:ServiceProvision", basis: interests } as const;
    for (const otherwise of [{ purpose }, { retention: { keep: "P1M", from: "collected" } }] as const) {
      const first = version(freshId("promise"), { key });
      const old = await openStore(optionsOf(first));
      await evolveTo(version(first.id, { key }, otherwise));
      await expect(add(old, first, { key: "a" })).rejects.toMatchObject({ code: "assignment-changed" });
      await old.close();
    }
  });

  it("stops stores of the version before if a smallest group grows, and has a smaller one approved as a widening", async () => {
    const first = version(freshId("floor"), { key });
    const old = await openStore(optionsOf(first));
    await add(old, first, { key: "a" }, { key: "b" }, { key: "c" });
    const counted = (store: Store, assignment: Assignment) =>
      store.dataset(assignment).under(allOf(assignment), { actor: "agent:1" }).count();
    const lower = version(first.id, { key }, { minGroupSize: 3 });
    const plan = await planOf(optionsOf(lower));
    expect(plan).toMatchObject({ isWidening: true, isDestroying: false, isBlocked: false });
    expect(String(plan)).toContain("smallest group told of: 5 → 3 people [widening, reversible]");
    await evolved(optionsOf(lower), plan);
    const fresh = await openStore(optionsOf(lower));
    expect(await counted(fresh, lower)).toEqual({ people: 3, withheld: false });
    expect(await counted(old, first)).toEqual({ people: null, withheld: true });
    const higher = version(first.id, { key }, { minGroupSize: 4 });
    expect((await planOf(optionsOf(higher))).isWidening).toBe(false);
    await evolveTo(higher);
    await expect(counted(fresh, lower)).rejects.toMatchObject({ code: "assignment-changed" });
    await Promise.all([old.close(), fresh.close()]);
  });

  it("happens as a whole or not at all", async () => {
    const first = version(freshId("atomic"), { key, city, speed });
    await heldIn(first, [{ key: "a", city: "Oslo", speed: 1 }]);
    const next = version(first.id, { key, speed }, { retention: { keep: "P1D", from: "collected" } });
    const inner = storage.adapter();
    const failing: StorageAdapter = {
      ...spied(inner).adapter,
      evolve: (change, work) =>
        inner.evolve(change, async (transaction) => {
          await work(transaction);
          throw new Error("power cut");
        }),
    };
    const plan = await planOf(optionsOf(next));
    await expect(evolved({ storage: failing }, plan)).rejects.toThrow("power cut");
    const store = await openStore(optionsOf(first));
    const access = await accessOf(store, first, "a");
    expect(access?.record).toEqual({ key: "a", city: "Oslo", speed: 1 });
    expect((access?.keptUntil.getTime() ?? 0) - Date.now()).toBeGreaterThan(300 * 86_400_000);
    expect(await collect(store.oversight.events(first, { acts: ["evolved"] }))).toEqual([]);
    expect(await store.oversight.definitions(first)).toHaveLength(1);
    await store.close();
    // the same plan still stands
    expect(await evolved({ storage: storage.adapter() }, plan)).toBe(2);
  });

  it("encrypts from the first encrypted field on, and destroys keys with the last", async () => {
    const fieldKeys = memoryKeys();
    const first = version(freshId("encrypted"), { key, name });
    await heldIn(first, [{ key: "a", name: "Kari" }]);
    const note = field(z.string().max(40).optional(), { ...because, encrypted: true });
    const second = version(first.id, { key, name, note });
    await expect(
      evolved({ storage: storage.adapter() }, await planOf(optionsOf(second, { fieldKeys }))),
    ).rejects.toMatchObject({
      code: "field-keys-required",
    });
    await evolveTo(second, { fieldKeys });
    await heldIn(
      second,
      [
        { key: "a", name: "Kari", note: "secret" },
        { key: "b", name: "Ola" },
      ],
      { fieldKeys },
    );
    await expect(openStore(optionsOf(second, { fieldKeys: memoryKeys() }))).rejects.toMatchObject({
      code: "assignment-changed",
    });
    const narrower = (most: number) =>
      version(first.id, { key, name, note: field(z.string().max(most).optional(), { ...because, encrypted: true }) });
    await expect(evolveTo(narrower(5), { fieldKeys })).rejects.toThrow(/field "note": 1 of 2 records do not conform/);
    await evolveTo(narrower(6), { fieldKeys });

    const inner = spied(storage.adapter());
    const people: string[] = [];
    const watched: typeof fieldKeys = {
      find: (id, persons) => fieldKeys.find(id, persons),
      ensure: (id, persons) => fieldKeys.ensure(id, persons),
      destroy: (id, persons) => {
        people.push(...persons);
        return fieldKeys.destroy(id, persons);
      },
    };
    await evolved({ storage: inner.inner, fieldKeys: watched }, await planOf(optionsOf(first, { fieldKeys })));
    expect(people).toHaveLength(2);
    expect((await fieldKeys.find(first.id, people)).size).toBe(0);
    const store = await openStore(optionsOf(first));
    expect(await rowsOf(store, first)).toHaveLength(2);
    await store.close();
  });

  it("keeps the kept fields, and nothing else, between any two versions", async () => {
    const kinds = {
      text: [z.string().optional(), fc.option(fc.stringMatching(/^[a-z]{0,8}$/), { nil: undefined })],
      short: [z.string().max(4).optional(), fc.option(fc.stringMatching(/^[a-z]{0,4}$/), { nil: undefined })],
      number: [z.number().optional(), fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined })],
      natural: [
        z.number().int().min(0).max(9).optional(),
        fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
      ],
      colours: [
        z.array(z.enum(["red", "green"])).optional(),
        fc.option(fc.array(fc.constantFrom("red", "green"), { maxLength: 2 }), { nil: undefined }),
      ],
      required: [z.enum(["red", "green"]), fc.constantFrom("red", "green")],
      date: [
        z.date().optional(),
        fc.option(fc.date({ min: new Date(0), max: new Date(1e12), noInvalidDate: true }), { nil: undefined }),
      ],
    } as const satisfies Record<string, readonly [z.ZodType, fc.Arbitrary<unknown>]>;
    type Kind = keyof typeof kinds;
    const names = ["alpha", "beta", "gamma", "delta"] as const;
    const declared = fc.dictionary(
      fc.constantFrom(...names),
      fc.record({ kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])), indexed: fc.boolean() }),
      { maxKeys: 4 },
    );
    const fieldsOf = (chosen: Record<string, { kind: Kind; indexed: boolean }>): Record<string, Field> => ({
      key,
      ...Object.fromEntries(
        Object.entries(chosen).map(([one, { kind, indexed }]) => [one, field(kinds[kind][0], { ...because, indexed })]),
      ),
    });
    const cases = fc.tuple(declared, declared).chain(([before, after]) =>
      fc.record({
        before: fc.constant(before),
        after: fc.constant(after),
        people: fc.array(
          fc.record(Object.fromEntries(Object.entries(before).map(([one, { kind }]) => [one, kinds[kind][1]]))),
          {
            maxLength: 4,
          },
        ),
      }),
    );
    let carriedOut = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ({ before, after, people }) => {
        const first = version(freshId("law"), fieldsOf(before));
        const next = version(first.id, fieldsOf(after));
        const held = people.map((one, index) => ({ key: `p${index}`, ...one }));
        await heldIn(first, held);
        const [plan] = await plansOf(optionsOf(next));
        if (plan === undefined) return;
        const [old, fresh] = [new Set(Object.keys(before)), new Set(Object.keys(after))];
        const of = (kind: string) =>
          plan.changes.flatMap((one) => (one.kind === kind && "field" in one ? [one.field] : []));
        expect(new Set(of("field-removed"))).toEqual(new Set([...old].filter((one) => !fresh.has(one))));
        expect(new Set(of("field-added"))).toEqual(new Set([...fresh].filter((one) => !old.has(one))));
        expect(plan.isDestroying).toBe(of("field-removed").length > 0);
        const outcome = await evolved({ storage: storage.adapter() }, plan).catch((error: unknown) => error);
        const conforms = held.every((one) => {
          const kept = Object.fromEntries(Object.entries(one).filter(([name]) => name === "key" || fresh.has(name)));
          return next.safeParse(kept).success;
        });
        // what does not conform is never carried over; retyped fields may hold nothing, also what would conform
        if (!conforms) expect(outcome).toMatchObject({ code: "evolution-blocked" });
        if (conforms && of("field-retyped").length === 0) expect(outcome).toBe(2);
        const current = outcome === 2 ? next : first;
        carriedOut += outcome === 2 ? 1 : 0;
        const store = await openStore(optionsOf(current));
        const rows = (await rowsOf(store, current)) as Record<string, unknown>[];
        const expected = held.map((one) =>
          Object.fromEntries(
            Object.entries(one).filter(([name, value]) => value !== undefined && Object.hasOwn(current.fields, name)),
          ),
        );
        expect(rows.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1))).toEqual(expected);
        for (const row of expected) {
          const access = await accessOf(store, current, String(row.key));
          expect(access?.fields.map((one) => one.source)).toEqual(Object.keys(row).map(() => "form"));
        }
        const columns = (await store.dataset(current).columns()).filter(({ table }) => table === "records");
        const own = columns.map(({ column }) => column).filter((column) => !column.startsWith("_"));
        expect(own.sort()).toEqual(Object.keys(current.fields).sort());
        await store.close();
      }),
      { numRuns: runs(storage.name === "memory" ? 300 : 8) },
    );
    expect(carriedOut).toBeGreaterThan(0);
  });
});

describeEachDatabase("evolution", (storage) => {
  const setUp = async (fields: Readonly<Record<string, Field>>, people: readonly object[]) => {
    const first = version(freshId("raw"), fields);
    const store = await openStore({ storage: storage.adapter(), assignments: [first] });
    await add(store, first, ...people);
    return { first, store, schema: `pb_${first.id.replaceAll("-", "_")}` };
  };
  const optionsOf = (assignment: Assignment): StoreOptions => ({
    storage: storage.adapter(),
    assignments: [assignment],
  });
  const stateOf = async (schema: string, id: string) => ({
    columns: await storage.sql(
      `SELECT attname, format_type(atttypid, -1) AS type, attnotnull FROM pg_attribute
       WHERE attrelid = '${schema}.records'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY 1`,
    ),
    indexes: await storage.sql(`SELECT indexdef FROM pg_indexes WHERE schemaname = '${schema}' ORDER BY 1`),
    records: await storage.sql(`SELECT * FROM ${schema}.records ORDER BY 1`),
    trail: await storage.sql(`SELECT act, fields, counts FROM ${schema}.trail ORDER BY position`),
    gate: await storage.sql(`SELECT version, accepted_from AS accepts FROM ${schema}.definition`),
    registry: await storage.sql(
      `SELECT version, accepts, terms FROM purposebound.definitions WHERE assignment = '${id}'`,
    ),
    history: await storage.sql(`SELECT version FROM purposebound.definition_versions WHERE assignment = '${id}'`),
  });

  it("changes nothing if the database fails half-way", async () => {
    const { first, store, schema } = await setUp({ key, city, speed }, [{ key: "a", city: "Oslo", speed: 1 }]);
    const next = version(first.id, { key, speed, age: speed }, { retention: { keep: "P1D", from: "collected" } });
    const plan = await planOf(optionsOf(next));
    // the database refuses to drop the column, after what came before; a view that needs it would be seen at once
    const guard = `guard_${first.id.replaceAll("-", "_")}`;
    await storage.sql(`CREATE FUNCTION public.${guard}() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
      IF EXISTS (SELECT FROM pg_event_trigger_dropped_objects() WHERE schema_name = '${schema}' AND object_type = 'table column')
      THEN RAISE EXCEPTION 'no' USING ERRCODE = '2BP01'; END IF; END $$`);
    await storage.sql(`CREATE EVENT TRIGGER ${guard} ON sql_drop EXECUTE FUNCTION public.${guard}()`);
    const before = await stateOf(schema, first.id);
    await expect(evolved({ storage: storage.adapter() }, plan)).rejects.toMatchObject({
      code: "storage-failed",
      driverCode: "2BP01",
    });
    expect(await stateOf(schema, first.id)).toEqual(before);
    expect(await rowsOf(store, first)).toEqual([{ key: "a", city: "Oslo", speed: 1 }]);
    await storage.sql(`DROP EVENT TRIGGER ${guard}`);
    await storage.sql(`DROP FUNCTION public.${guard}()`);
    expect(await evolved({ storage: storage.adapter() }, plan)).toBe(2);
    await store.close();
  });

  it("makes the same as a first opening", async () => {
    const later = {
      key,
      speed: field(z.number(), { ...because, indexed: true }),
      note: field(z.array(z.string()), because),
      age: field(z.number().optional(), { ...because, indexed: true }),
      city: field(z.string().max(9).nullable(), because),
    };
    const { first, store, schema } = await setUp(
      { key, name, city: field(z.string().max(40).optional(), { ...because, indexed: true }), speed },
      [],
    );
    await store.close();
    await evolved({ storage: storage.adapter() }, await planOf(optionsOf(version(first.id, later))));
    const { schema: other, first: fresh, store: second } = await setUp(later, []);
    await second.close();
    const shapeOf = async (at: string, id: string) => {
      const { columns, indexes } = await stateOf(at, id);
      return { columns, indexes: indexes.map(({ indexdef }) => String(indexdef).replace(/^.* USING/, "")).sort() };
    };
    expect(await shapeOf(schema, first.id)).toEqual(await shapeOf(other, fresh.id));
    const granted = (at: string) =>
      storage.sql(
        `SELECT table_name, privilege_type FROM information_schema.role_table_grants
         WHERE table_schema = '${at}' AND grantee LIKE 'pb\\_%' ORDER BY 1, 2`,
      );
    expect(await granted(schema)).toEqual(await granted(other));
  });

  it("leaves no value of a removed field in the table, once it is vacuumed", async () => {
    const { first, store, schema } = await setUp({ key, city, name }, [
      { key: "a", city: "gone-for-good", name: "Kari" },
    ]);
    await store.close();
    const [file] = await storage.sql(`SELECT pg_relation_filepath('${schema}.records') AS path`);
    await storage.sql("CHECKPOINT");
    const bytes = async () => {
      const [row] = await storage.sql(
        `SELECT position(convert_to('gone-for-good', 'UTF8') IN pg_read_binary_file('${file?.path}')) AS at`,
      );
      return Number(row?.at);
    };
    expect(await bytes()).toBeGreaterThan(0);
    await evolved({ storage: storage.adapter() }, await planOf(optionsOf(version(first.id, { key, name }))));
    // what a transaction of tests beside this one may still see, vacuum leaves for the next time
    const vacuumed = async () => {
      await storage.sql(`VACUUM ${schema}.records`);
      await storage.sql("CHECKPOINT");
      return bytes();
    };
    await expect.poll(vacuumed, { timeout: 20_000, interval: 500 }).toBe(0);
  });

  it("lets an assignment's role see which versions are accepted, and not change it", async () => {
    const { store, schema } = await setUp({ key }, []);
    await store.close();
    const [role] = await storage.sql(`SELECT rolname FROM pg_roles WHERE rolname LIKE '${schema}\\_%'`);
    const under = (statement: string) =>
      storage.sql(`BEGIN; SET LOCAL ROLE "${role?.rolname}"; ${statement}`).finally(() => storage.sql("ROLLBACK"));
    expect(await under(`SELECT version, accepted_from FROM ${schema}.definition`)).toEqual([
      { version: 1, accepted_from: 1 },
    ]);
    for (const statement of [
      `UPDATE ${schema}.definition SET accepted_from = 0`,
      `DELETE FROM ${schema}.definition`,
      `INSERT INTO ${schema}.definition VALUES (9, 0)`,
      `LOCK TABLE ${schema}.definition IN ACCESS EXCLUSIVE MODE`,
      "SELECT * FROM purposebound.definition_versions",
    ]) {
      await expect(under(statement)).rejects.toMatchObject({ code: "42501" });
    }
  });

  // PGlite runs one transaction at a time by its nature
  it.skipIf(storage.name === "PGlite")("waits for transactions at work, and none sees it half done", async () => {
    const { first, store, schema } = await setUp({ key, city }, [{ key: "a", city: "Oslo" }]);
    const next = version(first.id, { key });
    const plan = await planOf(optionsOf(next));
    const adapter = storage.adapter();
    await adapter.open();
    const layout = {
      id: first.id,
      version: 1,
      fields: Object.entries(first.fields).map(([one, { column }]) => ({ ...column, name: one, indexed: false })),
    };
    const page = { where: [], at: new Date(), fields: ["key", "city"], after: undefined, limit: 10 };
    for (const mode of ["read", "shared"] as const) {
      const seen: unknown[] = [];
      let evolution: Promise<number> | undefined;
      let isDone = false;
      const current = mode === "read" ? plan : await planOf(optionsOf(version(first.id, { key, city })));
      if (mode === "shared") await evolved({ storage: storage.adapter() }, current);
      const target = mode === "read" ? current : await planOf(optionsOf(next));
      await adapter.transaction({ ...layout, version: mode === "read" ? 1 : 3 }, mode, async (transaction) => {
        seen.push((await transaction.page(page)).map(({ values }) => values));
        evolution = evolved({ storage: storage.adapter() }, target).finally(() => {
          isDone = true;
        });
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(isDone).toBe(false);
        seen.push((await transaction.page(page)).map(({ values }) => values));
      });
      expect(seen[0]).toEqual(seen[1]);
      await evolution;
      await expect(adapter.transaction(layout, mode, async () => 1)).rejects.toMatchObject({
        code: "assignment-changed",
      });
    }
    expect((await stateOf(schema, first.id)).gate).toEqual([{ version: 4, accepts: 4 }]);
    await adapter.close();
    await store.close();
  });

  it.skipIf(storage.name === "PGlite")("shows each of many readers and writers one version or the other", async () => {
    const { first, store } = await setUp({ key, name, city }, [{ key: "a", name: "Kari", city: "Oslo" }]);
    const next = version(first.id, { key, name, speed });
    const plan = await planOf(optionsOf(next));
    const outcomes: string[] = [];
    let isOver = false;
    const worker = async (work: () => Promise<unknown>): Promise<void> => {
      while (!isOver) {
        await work().then(
          () => outcomes.push("done"),
          (error: { code: string }) => outcomes.push(error.code),
        );
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    let serial = 0;
    const workers = [
      worker(() => rowsOf(store, first)),
      worker(() => accessOf(store, first, "a")),
      worker(() => {
        serial += 1;
        return add(store, first, { key: `n${serial}`, name: "N", city: "Bergen" });
      }),
    ];
    await new Promise((resolve) => setTimeout(resolve, 200));
    await evolved({ storage: storage.adapter() }, plan);
    await new Promise((resolve) => setTimeout(resolve, 100));
    isOver = true;
    await Promise.all(workers);
    expect(new Set(outcomes)).toEqual(new Set(["done", "assignment-changed"]));
    await store.close();
    const last = await openStore(optionsOf(next));
    const added = (await collect(last.oversight.events(next, { acts: ["added"] }))).length;
    expect(await rowsOf(last, next)).toHaveLength(added);
    await last.close();
  });
});
