import fc from "fast-check";
import { contract, defineActivity, defineAssignment, field } from "purposebound";
import type { TrailEvent } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { avg, band, count, type Filter, max, min, openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId, webForm } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";
import { describeEachStorage, onMemory, type StorageUnderTest } from "../../support/storages/storages.js";

const because = { necessity: "Test" };

function surveyed(minGroupSize?: number) {
  return defineAssignment({
    id: freshId("floors"),
    purpose: { title: "Survey", category: "dpv:CustomerCare", basis: contract({ contract: "Subscription" }) },
    controller: fjordNet,
    retention: { keep: "P6M", from: "collected" },
    identifiedBy: ["key"],
    ...(minGroupSize === undefined ? {} : { minGroupSize }),
    fields: {
      key: field(z.string().max(40), because),
      plan: field(z.enum(["a", "b", "c"]), because),
      speed: field(z.number().optional(), because),
      score: field(z.number().optional(), because),
    },
  });
}

interface Person {
  readonly key: string;
  readonly plan: "a" | "b" | "c";
  readonly speed?: number;
  readonly score?: number;
}

/** Opens a store with people in it, and everything that is read of them. */
async function openedWith(storage: StorageUnderTest, people: readonly Person[], minGroupSize?: number) {
  const assignment = surveyed(minGroupSize);
  const store = await openStore({ storage: storage.adapter(), assignments: [assignment] });
  const dataset = store.dataset(assignment);
  await dataset.import(webForm(assignment), people);
  const uses = ["key", "plan", "speed", "score"] as const;
  const activity = defineActivity(assignment, { id: "all", kind: "report", title: "All", uses });
  const view = dataset.under(activity, { actor: "agent:1" });
  const told = async (act: string) =>
    (await collect(store.oversight.events(assignment, { acts: [act as "read"] }))).map(withoutMoment);
  return { assignment, store, dataset, view, told };
}

/** An event without what is its own: id, operation, moment and position. */
function withoutMoment({ act, actor, activity, fields, counts }: TrailEvent): object {
  return { act, actor, activity, fields, counts };
}

/** A report as far as numbers of people go. */
interface Told {
  readonly rows: readonly { readonly people?: number }[];
  readonly total: { readonly people?: number | null };
  readonly withheld: number | null;
}

const WITHHELD = { people: null, withheld: true };

const person = fc.record(
  {
    plan: fc.constantFrom("a", "b", "c"),
    speed: fc.integer({ min: 0, max: 6 }),
    score: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ["plan"] },
);
const crowd = fc
  .array(person, { maxLength: 30 })
  .map((all) => all.map((one, index): Person => ({ ...one, key: `p${index}` })));
const bound = fc.integer({ min: 0, max: 7 });
const filter = fc.record(
  {
    plan: fc.oneof(
      fc.constantFrom<"a" | "b">("a", "b"),
      fc.record({ in: fc.constantFrom<("a" | "c")[][]>([], ["a"], ["a", "c"]) }),
    ),
    speed: fc.oneof(
      bound,
      fc.record({ gte: bound, lt: bound }),
      fc.record({ exists: fc.boolean() }),
    ) satisfies fc.Arbitrary<Filter<number>>,
    key: fc.oneof(
      bound.map((index) => `p${index}`),
      bound.map((index) => ({ in: Array.from({ length: index }, (_, at) => `p${at}`) })),
    ),
  },
  { requiredKeys: [] },
);
const grouping = fc.subarray(["plan", band("speed", [2, 4]), "score"] as const, { maxLength: 3 });
const MEASURE = {
  people: count(),
  mean: avg("speed"),
  least: min("speed"),
  most: max("speed"),
};
const measured = fc.constantFrom({}, { people: count() }, MEASURE);
const NOBODY = { key: "nobody" };

describeEachStorage("the smallest group", (storage) => {
  it("has one answer of count for nobody and for fewer people than it, and the exact number for others", async () => {
    const { view, store, told } = await openedWith(
      storage,
      Array.from({ length: 7 }, (_, index) => ({ key: `p${index}`, plan: "a", speed: index })),
    );
    const answers = [];
    for (let speed = 0; speed <= 7; speed += 1) answers.push(await view.count({ speed: { lt: speed } }));
    expect(answers).toEqual([...Array(5).fill(WITHHELD), ...[5, 6, 7].map((people) => ({ people, withheld: false }))]);
    expect(await told("counted")).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((people) => ({
        act: "counted",
        actor: "agent:1",
        activity: "all",
        fields: ["speed"],
        counts: { ...(people < 5 ? {} : { people }), minGroupSize: 5 },
      })),
    );
    await store.close();
  });

  it("has one report for nobody and for fewer people than it, with one event", async () => {
    const few = Array.from({ length: 4 }, (_, index): Person => ({ key: `p${index}`, plan: index < 2 ? "a" : "b" }));
    const { view, store, told } = await openedWith(storage, few);
    const by = ["plan"] as const;
    const answers = [];
    for (const where of [{}, { plan: "a" }, { key: "p0" }, NOBODY] as const)
      answers.push(await view.report({ by, measure: MEASURE, where: { plan: { exists: true }, ...where } }));
    expect(answers).toEqual(
      Array(4).fill({ rows: [], total: { people: null, mean: null, least: null, most: null }, withheld: null }),
    );
    const events = (await told("reported")).map((event) => Reflect.get(event, "counts"));
    expect(events).toEqual(Array(4).fill({ groups: 0, minGroupSize: 5 }));
    await store.close();
  });

  it("is the assignment's: a caller may ask for a larger one, and never for a smaller one", async () => {
    const people = Array.from({ length: 9 }, (_, index): Person => ({ key: `p${index}`, plan: "a" }));
    const { assignment, view, store, told } = await openedWith(storage, people, 8);
    expect(assignment.minGroupSize).toBe(8);
    const query = { by: [], measure: { people: count() } } as const;
    const refused = expect.objectContaining({
      code: "group-size-too-small",
      message: expect.stringMatching(
        /activity "all" .* asks for groups of [17] or more people, and its assignment for 8/,
      ),
      remedy: expect.stringMatching(/Leave `minGroupSize` out/),
    });
    await expect(view.report({ ...query, minGroupSize: 7 })).rejects.toEqual(refused);
    await expect(view.report({ ...query, minGroupSize: 1 })).rejects.toEqual(refused);
    await expect(view.report({ ...query, minGroupSize: 0 })).rejects.toMatchObject({ code: "invalid-query" });
    expect(await told("reported")).toEqual([]);
    expect((await view.report(query)).total).toEqual({ people: 9 });
    expect((await view.report({ ...query, minGroupSize: 9 })).total).toEqual({ people: 9 });
    expect((await view.report({ ...query, minGroupSize: 10 })).total).toEqual({ people: null });
    expect((await told("reported")).map((event) => Reflect.get(event, "counts"))).toEqual([
      { groups: 1, withheld: 0, minGroupSize: 8 },
      { groups: 1, withheld: 0, minGroupSize: 9 },
      { groups: 0, minGroupSize: 10 },
    ]);
    expect(await view.count({ key: { not: "p0" } })).toEqual({ people: 8, withheld: false });
    expect(await view.count({ key: { in: people.slice(0, 7).map(({ key }) => key) } })).toEqual(WITHHELD);
    await store.close();
  });

  it("keeps nothing back if the assignment says 1", async () => {
    const { view, store } = await openedWith(storage, [{ key: "p0", plan: "a", speed: 3 }], 1);
    expect(await view.count()).toEqual({ people: 1, withheld: false });
    expect(await view.count(NOBODY)).toEqual({ people: 0, withheld: false });
    expect(await view.report({ by: ["plan"], measure: { people: count(), mean: avg("speed") } })).toEqual({
      rows: [{ plan: "a", people: 1, mean: 3 }],
      total: { people: 1, mean: 3 },
      withheld: 0,
    });
    await store.close();
  });

  it("lets no series of counts or reports about one person find their value", async () => {
    const people = Array.from(
      { length: 40 },
      (_, index): Person => ({ key: `p${index}`, plan: "a", speed: 10 + index }),
    );
    const { view, store } = await openedWith(storage, people);
    const answers = new Set<string>();
    for (let speed = 0; speed < 64; speed += 1) {
      const where = { key: "p7", speed: { lt: speed } };
      answers.add(JSON.stringify(await view.count(where)));
      answers.add(JSON.stringify(await view.report({ by: [], measure: MEASURE, where })));
      answers.add(JSON.stringify(await view.report({ by: ["plan", "speed"], measure: { people: count() }, where })));
    }
    // one of count, and one of each report
    expect(answers.size).toBe(3);
    await store.close();
  });

  it("is asked of a person whose access report tells of reads, counts and reports, each once", async () => {
    const { view, dataset, store } = await openedWith(storage, [{ key: "p0", plan: "a" }]);
    const uses = async () =>
      (await dataset.subject({ key: "p0" }).access())?.uses.map(({ activity, times }) => [activity, times]);
    expect(await uses()).toEqual([]);
    await view.count();
    expect(await uses()).toEqual([["all", 1]]);
    await view.count({ speed: { lt: 3 } });
    await view.report({ by: ["plan"], measure: {} });
    expect(await uses()).toEqual([["all", 3]]);
    await collect(view.segment());
    expect(await uses()).toEqual([["all", 4]]);
    await store.close();
  });

  it("stands in every count and report: fewer people give the answer of nobody, and others none below it", async () => {
    await fc.assert(
      fc.asyncProperty(crowd, fc.integer({ min: 2, max: 7 }), async (people, floor) => {
        const { view, store, told } = await openedWith(storage, people, floor);
        await fc.assert(
          fc.asyncProperty(filter, grouping, measured, async (where, by, measure) => {
            const read = (await collect(view.segment({ where, select: ["key"] }))).length;
            const [counted, none] = [await view.count(where), await view.count(NOBODY)];
            const query = { by, measure };
            const [report, empty] = [
              await view.report({ ...query, where }),
              await view.report({ ...query, where: NOBODY }),
            ];
            expect(none).toEqual(WITHHELD);
            if (read < floor) {
              expect(counted).toEqual(none);
              expect(report).toEqual(empty);
              return;
            }
            expect(counted).toEqual({ people: read, withheld: false });
            // the measures are chosen at random, and so are the columns
            const { rows, total, withheld } = report as unknown as Told;
            expect(withheld).not.toBeNull();
            if (!("people" in measure)) return;
            const shown = rows.reduce((sum, row) => sum + (row.people ?? 0), 0);
            for (const row of rows) expect(row.people).toBeGreaterThanOrEqual(floor);
            if (total.people === null) return;
            expect(total.people).toBe(read);
            // what the total has beside the shown groups is nobody, or as many as may be told
            if (shown !== read) expect(read - shown).toBeGreaterThanOrEqual(floor);
          }),
          { numRuns: storage.name === "memory" ? 20 : 5 },
        );
        // events of counts have counts
        const counts = (await told("counted")).map((event) => Reflect.get(event, "counts") as Record<string, number>);
        for (const { people: number = floor, minGroupSize } of counts) {
          expect(minGroupSize).toBe(floor);
          expect(number).toBeGreaterThanOrEqual(floor);
        }
        await store.close();
      }),
      { numRuns: runs(storage.name === "memory" ? 60 : 6) },
    );
  });
});

onMemory.describe("a measure that a group does not show", () => {
  it("is the same report whether nobody or a few of the group have a value", async () => {
    const storage = memory();
    const under: StorageUnderTest = { name: "memory", adapter: () => storage, sql: undefined };
    const size = fc.integer({ min: 5, max: 9 });
    await fc.assert(
      fc.asyncProperty(size, size, fc.integer({ min: 1, max: 4 }), async (first, second, few) => {
        const people = (valued: number): Person[] => [
          ...Array.from({ length: first }, (_, index): Person => ({ key: `a${index}`, plan: "a", speed: index })),
          ...Array.from(
            { length: second },
            (_, index): Person => ({
              key: `b${index}`,
              plan: "b",
              ...(index < valued ? { speed: 1_000 + index } : {}),
            }),
          ),
        ];
        const reports = [];
        for (const valued of [few, 0]) {
          const { view, store } = await openedWith(under, people(valued));
          reports.push(await view.report({ by: ["plan"], measure: MEASURE }));
          await store.close();
        }
        expect(reports[0]).toEqual(reports[1]);
        expect(reports[0]?.rows).toMatchObject([
          { plan: "a", people: first },
          { plan: "b", mean: null, most: null },
        ]);
        expect(reports[0]?.total).toEqual({ people: first + second, mean: null, least: null, most: null });
      }),
      { numRuns: runs(40) },
    );
  });
});

onMemory.describe("a filter that is given and undefined", () => {
  it("is refused by segments, counts and reports, and one that is left out is not", async () => {
    const storage = memory();
    const people = Array.from({ length: 5 }, (_, index): Person => ({ key: `p${index}`, plan: "a" }));
    const { view, store } = await openedWith({ name: "memory", adapter: () => storage, sql: undefined }, people);
    const lost: { where?: object } = {};
    // as untyped callers may
    const where = lost.where as never;
    const refused = expect.objectContaining({
      code: "invalid-query",
      message: expect.stringMatching(/activity "all" of assignment .* its filter is undefined/),
      remedy: expect.stringMatching(/Leave the filter out, or give \{\}/),
    });
    expect(() => view.segment({ where })).toThrow(refused);
    await expect(view.count(where)).rejects.toEqual(refused);
    await expect(view.report({ by: [], measure: {}, where })).rejects.toEqual(refused);
    const all = { people: 5, withheld: false };
    expect([await view.count(), await view.count({})]).toEqual([all, all]);
    expect(await collect(view.segment({ where: {} }))).toHaveLength(5);
    expect(await collect(view.segment())).toHaveLength(5);
    expect((await view.report({ by: [], measure: { people: count() }, where: {} })).total).toEqual({ people: 5 });
    await store.close();
  });
});
