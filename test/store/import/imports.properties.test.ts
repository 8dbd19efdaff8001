import fc from "fast-check";
import { defineActivity, defineSource } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { postgres } from "purposebound/postgres";
import { type ImportResult, openStore } from "purposebound/store";
import { expect, inject, it } from "vitest";
import { collect } from "../../support/collect.js";
import { broadband } from "../../support/fjordnet.js";
import { describeEachDatabase, onServer } from "../../support/storages/storages.js";

const origin = { name: "CRM", obtained: "from-person" } as const;

/** Few people, so that they meet again; enough rows, so that they go in by COPY. */
const row = fc.record({
  person: fc.integer({ min: 0, max: 120 }),
  name: fc.constantFrom("Kari", "Ola", "Åse\tØdegård", "\\N", "名前"),
  speed: fc.option(fc.double({ min: 1, max: 1e6, noNaN: true }), { nil: undefined }),
  day: fc.integer({ min: 1, max: 28 }),
});

type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ import: fc.array(row, { maxLength: 150 }) }) },
  { weight: 2, arbitrary: fc.record({ erase: fc.integer({ min: 0, max: 120 }) }) },
  { weight: 1, arbitrary: fc.record({ restrict: fc.integer({ min: 0, max: 120 }) }) },
);

function phone(person: number): string {
  return `+47900${String(10_000 + person)}`;
}

describeEachDatabase("imports of many", (storage) => {
  it("give the same result as in memory, for new, held, restricted, erased and repeated people", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const { id } = broadband();
        const [expected, found] = [await played(memory(), id, steps), await played(storage.adapter(), id, steps)];
        expect(found).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});

/** Plays the steps on a storage, and tells all that can be seen of it. */
async function played(storage: StorageAdapter, id: string, steps: readonly object[]): Promise<unknown> {
  const assignment = broadband(id);
  const crm = defineSource(assignment, {
    id: "crm",
    origin,
    map: { name: "name", phone: "phone", currentSpeed: "speed" },
    evidence: { consentedAt: "at", version: "2026-01" },
  });
  const all = defineActivity(assignment, {
    id: "all",
    kind: "report",
    title: "All",
    uses: ["name", "phone", "email", "currentSpeed"],
  });
  let now = Date.parse("2026-03-01T00:00:00Z");
  const store = await openStore({ storage, assignments: [assignment], now: () => new Date(now) });
  const leads = store.dataset(assignment);
  const results: ImportResult[] = [];
  for (const one of steps) {
    now += 60_000;
    if ("import" in one) {
      const rows = (one.import as Row[]).map(({ person, name, speed, day }) => ({
        phone: phone(person),
        name,
        speed,
        at: `2026-02-${String(day).padStart(2, "0")}T00:00:00Z`,
      }));
      results.push(await leads.import(crm, rows, { batch: 75 }));
    } else if ("erase" in one) {
      await leads.subject({ phone: phone(Number(one.erase)) }).erase();
    } else if ("restrict" in one) {
      await leads.subject({ phone: phone(Number(one.restrict)) }).restrict();
    }
  }
  const read = await collect(leads.under(all, { actor: "test:1" }).segment());
  const people = [];
  for (const { phone: number } of read) {
    const access = await leads.subject({ phone: String(number) }).access();
    people.push({ record: access?.record, fields: access?.fields, evidence: access?.evidence });
  }
  const inOrder = people.sort((left, right) => (String(left.record?.phone) < String(right.record?.phone) ? -1 : 1));
  await store.close();
  return { results, people: inOrder };
}

onServer.it("give the same result as one import if several bring the same people at once", async () => {
  const assignment = broadband();
  const crm = defineSource(assignment, {
    id: "crm",
    origin,
    map: { name: "name", phone: "phone" },
    evidence: { consentedAt: "at", version: "2026-01" },
  });
  const stores = await Promise.all(
    [1, 2, 3].map(() => openStore({ storage: postgres(inject("server").application), assignments: [assignment] })),
  );
  const rows = Array.from({ length: 1_000 }, (_, person) => ({
    phone: phone(person),
    name: "Kari",
    at: "2026-02-01T00:00:00Z",
  }));
  const orders = [rows, [...rows].reverse(), [...rows.slice(500), ...rows.slice(0, 500)]];
  const results = await Promise.all(
    stores.map((store, index) => store.dataset(assignment).import(crm, orders[index] ?? [], { batch: 100 })),
  );
  const sum = (of: "created" | "merged" | "refused") => results.reduce((total, result) => total + result[of], 0);
  expect([sum("created"), sum("merged"), sum("refused")]).toEqual([1_000, 2_000, 0]);
  const all = defineActivity(assignment, { id: "all", kind: "report", title: "All", uses: ["phone"] });
  const [store = await Promise.reject(new Error("no store"))] = stores;
  const read = await collect(store.dataset(assignment).under(all, { actor: "test:1" }).segment());
  expect(new Set(read.map((person) => person.phone)).size).toBe(1_000);
  expect(read).toHaveLength(1_000);
  for (const one of stores) await one.close();
});
