import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import type { Remembered } from "../../../../storage/index.js";
import { canary, type Group, hold, identity, LATER, NOW, type Person } from "../../bench.js";
import { findTraces } from "../../dump.js";

const SOON = new Date(NOW.getTime() + 1_000);
/** JSON of every kind, with keys in an order that is not theirs. */
const MEMORY: Remembered = { speed: { at: "2026-01", heard: [null, true, 1.5, "é🎉"] }, b: { z: 1, a: {} } };

/** Checks of what the store remembers of records, which adapters keep unread. */
export const remembered: Group = {
  name: "what is remembered",
  checks: {
    "keeps what it is given from the beginning, and nothing for an empty object": async (bench) => {
      const dataset = await bench.dataset();
      for (const many of [1, 80]) {
        const people = Array.from({ length: many }, (): Known => ({ ...somebody(), remembered: MEMORY }));
        const [empty, none] = [{ ...somebody(), remembered: {} }, somebody()];
        const results = await dataset.put([...people, empty, none]);
        assert.ok(results.every(({ outcome }) => outcome === "created"));
        for (const one of people.slice(0, 3)) assert.deepEqual((await dataset.find(one.identity))?.remembered, MEMORY);
        for (const one of [empty, none]) assert.equal((await dataset.find(one.identity))?.remembered, undefined);
      }
    },
    "leaves records unwritten on which the store is to decide, and tells what is remembered": async (bench) => {
      const dataset = await bench.dataset();
      for (const many of [1, 80]) {
        const person = { ...somebody(), values: { amount: 1 }, remembered: MEMORY };
        const others = Array.from({ length: many }, somebody);
        await dataset.put([person, ...others]);
        const before = await dataset.find(person.identity);
        const evidence = [{ at: SOON, version: "2", document: undefined, intake: 0 }];
        const again = { identity: person.identity, values: { amount: 2 }, at: SOON, expiresAt: SOON, evidence };
        for (const create of [true, false]) {
          for (const memory of [{}, { remembered: {} }, { remembered: { other: { x: 1 } } }]) {
            const [result, ...rest] = await dataset.put(
              [{ ...again, ...memory, subject: randomUUID() }, ...others.map((one) => ({ ...one, at: SOON }))],
              { create, source: "web-form", compare: { fields: ["amount"], refuses: true } },
            );
            const expected = { outcome: "undecided", subject: person.subject, remembered: MEMORY };
            assert.deepEqual(result, expected);
            assert.ok(rest.every(({ outcome }) => outcome === "merged"));
            assert.deepEqual(await dataset.find(person.identity), before);
          }
        }
        const alone = await dataset.run((transaction) =>
          transaction.broughtBy("crm", { at: NOW, after: undefined, limit: 1_000 }),
        );
        assert.ok(alone.some(({ subject }) => subject === person.subject));
      }
    },
    "writes to a record once it is decided, and keeps, replaces or clears what is remembered": async (bench) => {
      const dataset = await bench.dataset();
      for (const many of [1, 80]) {
        const people = Array.from({ length: many }, (): Known => ({ ...somebody(), remembered: MEMORY }));
        const [first = somebody()] = people;
        await dataset.put(people);
        const put = async (amount: number, memory?: Remembered) => {
          const some = people.map(({ identity: id }) => ({
            identity: id,
            values: { amount },
            ...(memory === undefined ? {} : { remembered: memory }),
          }));
          const results = await dataset.put(some, { decided: true, create: false });
          assert.ok(results.every((one) => one.outcome === "merged" && one.remembered === undefined));
          const found = await dataset.find(first.identity);
          return [found?.values.amount, found?.remembered];
        };
        assert.deepEqual(await put(1), [1, MEMORY]);
        assert.deepEqual(await put(1, { only: { this: 1 } }), [1, { only: { this: 1 } }]);
        assert.deepEqual(await put(1, {}), [1, undefined]);
        const [undecided] = await dataset.put([{ identity: first.identity, values: { amount: 2 } }]);
        assert.equal(undecided?.outcome, "merged", "nothing is remembered any more");
      }
    },
    "tells it of nobody who is restricted, or whom a hold alone keeps": async (bench) => {
      const dataset = await bench.dataset();
      const [restricted, kept] = [
        { ...somebody(), remembered: MEMORY },
        { ...somebody(), remembered: MEMORY, expiresAt: NOW },
      ];
      await dataset.put([restricted, kept]);
      await dataset.run(
        async (transaction) => {
          await transaction.restrict(restricted.subject, NOW);
          await transaction.hold(hold(), { identity: kept.identity });
        },
        { mode: "exclusive" },
      );
      const people = [restricted, kept].map((one) => ({ identity: one.identity, subject: randomUUID() }));
      const [first, second] = people.map(({ subject }) => subject);
      for (const decided of [true, false]) {
        assert.deepEqual(await dataset.put(people, { decided }), [
          { outcome: "restricted", subject: first },
          { outcome: "kept", subject: second },
        ]);
      }
    },
    "goes with the record": async (bench) => {
      const dataset = await bench.dataset();
      const [mark, key] = [canary(), canary()];
      const person = { ...somebody(), remembered: { [key]: { deep: [mark] } } };
      await dataset.put([person]);
      assert.notDeepEqual(findTraces(await dataset.dump(), mark), []);
      assert.notDeepEqual(findTraces(await dataset.dump(), key), []);
      await dataset.run((transaction) => transaction.remove(person.subject), { mode: "exclusive" });
      assert.deepEqual(findTraces(await dataset.dump(), mark, key), []);
      await dataset.put([{ identity: person.identity, subject: randomUUID(), expiresAt: LATER }]);
      assert.equal((await dataset.find(person.identity))?.remembered, undefined);
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
