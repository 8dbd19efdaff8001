import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import type { BroughtQuery, PutOptions } from "../../../../storage/index.js";
import { type DatasetBench, type Group, hold, identity, NOW, type Person, record } from "../../bench.js";

/** Checks that the sources which brought a person are known. */
export const sources: Group = {
  name: "sources",
  checks: {
    "lists whom a source alone brought, and nobody whom another one brought too": async (bench) => {
      const dataset = await bench.dataset();
      for (const many of [1, 80]) {
        const people = Array.from({ length: many + 2 }, somebody);
        const [both, corrected, ...others] = people;
        await put(dataset, "crm", people);
        assert.deepEqual(await brought(dataset, "crm"), expected(people));
        assert.deepEqual(await brought(dataset, "web-form"), []);
        // the same again, so that nothing of the record changes
        await put(dataset, "crm", people, { source: "crm" });
        await put(dataset, "web-form", people.slice(0, 1), { source: "web-form", create: false });
        // an act that corrects a record did not bring the person
        await put(dataset, "support", people.slice(1, 2), {});
        assert.deepEqual(await brought(dataset, "crm"), expected(people.slice(1)));
        for (const source of ["web-form", "support"]) assert.deepEqual(await brought(dataset, source), []);
        await dataset.run(
          async (transaction) => {
            for (const one of [both, corrected, ...others]) await transaction.remove(one?.subject ?? "");
          },
          { mode: "exclusive" },
        );
        assert.deepEqual(await brought(dataset, "crm"), []);
      }
    },
    "begins anew with a person who comes back, and notes no source of who was not written": async (bench) => {
      const dataset = await bench.dataset();
      const [back, restricted, stranger] = [somebody(), somebody(), somebody()];
      await put(dataset, "crm", [back, restricted]);
      await put(dataset, "web-form", [back], { source: "web-form" });
      await dataset.run(
        async (transaction) => {
          await transaction.remove(back.subject);
          await transaction.restrict(restricted.subject, NOW);
        },
        { mode: "exclusive" },
      );
      const again = { ...back, subject: randomUUID() };
      await put(dataset, "web-form", [again, restricted], { source: "web-form" });
      await put(dataset, "web-form", [stranger], { source: "web-form", create: false });
      assert.deepEqual(await brought(dataset, "web-form"), expected([again]));
      assert.deepEqual(
        await brought(dataset, "crm"),
        expected([restricted], restricted),
        "who is restricted is listed too",
      );
    },
    "lists a page at a time, without those who may be deleted": async (bench) => {
      const dataset = await bench.dataset();
      const people = Array.from({ length: 7 }, somebody);
      const [due, held] = [somebody(), somebody()];
      await put(dataset, "crm", [...people, ...[due, held].map((one) => ({ ...one, expiresAt: NOW }))]);
      await dataset.run((transaction) => transaction.hold(hold(), { identity: held.identity }), { mode: "exclusive" });
      const all = expected([...people, held], held);
      const listed: unknown[] = [];
      for (let after: string | undefined; ; ) {
        const page = await brought(dataset, "crm", { after, limit: 3 });
        listed.push(...page);
        if (page.length < 3 || listed.length > all.length) break;
        after = page.at(-1)?.subject;
      }
      assert.deepEqual(listed, all);
      const before = new Date(NOW.getTime() - 1);
      assert.equal((await brought(dataset, "crm", { at: before })).length, 9);
      const [some = somebody()] = people;
      assert.deepEqual(await brought(dataset, "crm", { subjects: [some.subject, randomUUID()] }), expected([some]));
      assert.deepEqual(await brought(dataset, "crm", { before }), [], "their records were made later");
      assert.deepEqual(await brought(dataset, "crm", { before: NOW }), all);
    },
    "tells who is due until a moment, and why, and changes nothing": async (bench) => {
      const dataset = await bench.dataset();
      const [over, ended, restricted, held, stays] = Array.from({ length: 5 }, somebody) as [
        Known,
        Known,
        Known,
        Known,
        Known,
      ]; // five were made
      const soon = new Date(NOW.getTime() + 1_000);
      await put(dataset, "crm", [{ ...over, expiresAt: soon }, ended, { ...restricted, expiresAt: soon }, held, stays]);
      await dataset.run(
        async (transaction) => {
          await transaction.endAll([ended.subject, randomUUID()], NOW);
          await transaction.restrict(restricted.subject, NOW, { ground: "accuracy", reviewAt: soon });
          await transaction.hold(hold({ until: soon }), { identity: held.identity });
          await transaction.end(held.subject, NOW);
        },
        { mode: "exclusive" },
      );
      const due = (until: Date, after?: string, limit = 10) =>
        dataset.run((transaction) => transaction.due({ until, after, limit }));
      const why = async (until: Date) => new Map((await due(until)).map(({ subject, because }) => [subject, because]));
      assert.deepEqual(await why(NOW), new Map([[ended.subject, "ended"]]));
      assert.deepEqual(
        await why(soon),
        new Map(
          [
            [over.subject, "retention"] as const,
            [ended.subject, "ended"] as const,
            [restricted.subject, "review"] as const,
            [held.subject, "ended"] as const,
          ].sort(([left], [right]) => (left < right ? -1 : 1)),
        ),
      );
      const counts = await dataset.run((transaction) => transaction.countDue(soon));
      assert.deepEqual(counts, { retention: 1, ended: 2, review: 1 });
      const [first] = await due(soon, undefined, 1);
      assert.equal((await due(soon, first?.subject)).length, 3);
      await dataset.run((transaction) => transaction.endAll("everyone", NOW), { mode: "exclusive" });
      assert.equal((await dataset.run((transaction) => transaction.countDue(NOW))).ended, 3);
    },
  },
};

interface Known extends Person {
  readonly identity: string;
  readonly subject: string;
}

function somebody(): Known {
  return { identity: identity(), subject: randomUUID() };
}

function expected(people: readonly Known[], kept?: Known) {
  return people
    .map((one) => ({ identity: one.identity, subject: one.subject, isKept: one === kept }))
    .sort((left, right) => (left.subject < right.subject ? -1 : 1));
}

/** Puts people with an intake of a source. */
function put(dataset: DatasetBench, source: string, people: readonly Known[], options: Partial<PutOptions> = {}) {
  return dataset.run(async (transaction) => {
    const intake = await transaction.addIntake(source, NOW);
    const records = people.map((one) => record(dataset.layout, intake, one));
    return transaction.put(records, { create: true, renew: "never", ...options });
  });
}

function brought(dataset: DatasetBench, source: string, query: Partial<BroughtQuery> = {}) {
  const whole = { at: NOW, after: undefined, limit: 1_000, ...query };
  return dataset.run((transaction) => transaction.broughtBy(source, whole), { mode: "read" });
}
