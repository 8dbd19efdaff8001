import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import type { Selection, StoredHold } from "../../../../storage/index.js";
import {
  canary,
  type DatasetBench,
  everybody,
  type Group,
  hold,
  identity,
  LATER,
  NOW,
  type Person,
  pause,
} from "../../bench.js";
import { findTraces } from "../../dump.js";

const EARLIER = new Date(NOW.getTime() - 1);
const SOON = new Date(NOW.getTime() + 1_000);

/** A person whose time is over. */
function due(parts: Person = {}): Person & { readonly identity: string; readonly subject: string } {
  return { identity: identity(), subject: randomUUID(), expiresAt: NOW, ...parts };
}

/** Checks of holds, which keep what is otherwise due to go. */
export const holds: Group = {
  name: "holds",
  checks: {
    "keep from removal whom they concern until they end, by person and by conditions": async (bench) => {
      const dataset = await bench.dataset();
      const [one, other, free] = [due(), due({ values: { amount: 5 } }), due()];
      const usable = due({ expiresAt: LATER, values: { amount: 6 } });
      await dataset.put([one, other, free, usable]);
      assert.equal(await held(dataset, hold({ until: SOON }), { identity: one.identity }), 1);
      const where = [{ field: "amount", op: "gte", value: 5 }] as const;
      assert.equal(await held(dataset, hold({ until: SOON }), { where }), 2, "those in use are held too");
      assert.deepEqual((await dataset.find(one.identity))?.heldUntil, SOON);
      assert.equal((await dataset.find(free.identity))?.heldUntil, undefined);
      const people = [one, other, free].map((person) => person.identity);
      assert.equal(await removed(dataset, EARLIER, people), 0);
      assert.equal(await removed(dataset, NOW, people), 1, "a hold keeps people who are named too");
      assert.equal(await dataset.find(free.identity), undefined);
      assert.equal(await removed(dataset, new Date(SOON.getTime() - 1)), 0);
      // a hold has ended at exactly its moment
      assert.equal(await removed(dataset, SOON), 2);
      assert.notEqual(await dataset.find(usable.identity), undefined);
    },
    "lie side by side: the last to end decides, and to release one leaves the others": async (bench) => {
      const dataset = await bench.dataset();
      const [person, another] = [due(), due()];
      await dataset.put([person, another]);
      const [long, short, third] = [hold(), hold({ until: SOON }), hold({ until: EARLIER })];
      const until = async () => (await dataset.find(person.identity))?.heldUntil;
      for (const one of [long, short, third]) await held(dataset, one, { where: [] });
      assert.deepEqual(await until(), LATER);
      const listed = () => dataset.run((transaction) => transaction.holds(person.subject), { mode: "read" });
      assert.equal((await listed()).length, 3);
      assert.equal(await released(dataset, third.id), 2);
      assert.deepEqual(await until(), LATER);
      assert.equal(await removed(dataset, SOON), 0);
      assert.equal(await released(dataset, long.id), 2);
      assert.deepEqual(await until(), SOON);
      assert.deepEqual(await listed(), [{ ...short, people: 2 }]);
      assert.equal(await removed(dataset, NOW), 0);
      assert.equal(await released(dataset, short.id), 2);
      assert.equal(await until(), undefined);
      assert.equal(await released(dataset, short.id), 0);
      assert.equal(await removed(dataset, NOW), 2);
    },
    "are listed oldest first with their people, of one person or all": async (bench) => {
      const dataset = await bench.dataset();
      const [first, second] = [due(), due()];
      await dataset.put([first, second]);
      const [old, young] = [hold({ at: EARLIER, reason: "case:2", law: "Limitation Act" }), hold({ until: SOON })];
      await held(dataset, young, { where: [] });
      await held(dataset, old, { identity: second.identity });
      const list = (subject?: string) => dataset.run((transaction) => transaction.holds(subject), { mode: "read" });
      const [one, two] = [
        { ...old, people: 1 },
        { ...young, people: 2 },
      ];
      assert.deepEqual(await list(), [one, two]);
      assert.deepEqual(await list(second.subject), [one, two]);
      assert.deepEqual(await list(first.subject), [two]);
      assert.deepEqual(await list(randomUUID()), []);
    },
    "go with the record, however it goes": async (bench) => {
      const dataset = await bench.dataset();
      const [gone, over, stays] = [due({ expiresAt: LATER }), due(), due({ expiresAt: LATER })];
      await dataset.put([gone, over, stays]);
      const [common, own] = [hold({ until: SOON }), hold({ reason: canary() })];
      await held(dataset, common, { where: [] });
      await held(dataset, own, { identity: gone.identity });
      await dataset.run((transaction) => transaction.remove(gone.subject), { mode: "exclusive" });
      assert.equal(await removed(dataset, SOON), 1);
      await dataset.run(async (transaction) => transaction.dropRetiredKeys(await transaction.retiredKeys(9)));
      assert.deepEqual(findTraces(await dataset.dump(), own.reason, gone.subject, over.subject), []);
      const left = await dataset.run((transaction) => transaction.holds(), { mode: "read" });
      assert.deepEqual(left, [{ ...common, people: 1 }]);
      // a person who comes back is not held
      await dataset.put([{ ...gone, subject: randomUUID() }]);
      assert.equal((await dataset.find(gone.identity))?.heldUntil, undefined);
    },
    "show whom they alone keep to selections under their law, and to no others": async (bench) => {
      const dataset = await bench.dataset();
      const [only, other, usable, ended] = ["only", "other", "usable", "ended"].map((key) =>
        due({ values: { key }, ...(key === "usable" ? { expiresAt: LATER } : {}) }),
      ) as [Due, Due, Due, Due];
      const restricted = due({ values: { key: "restricted" } });
      await dataset.put([only, other, usable, ended, restricted]);
      const [law, another] = ["Accounting Act § 13", "Limitation Act"];
      for (const person of [only, usable, restricted])
        await held(dataset, hold({ law }), { identity: person.identity });
      await held(dataset, hold({ law: another }), { identity: other.identity });
      await held(dataset, hold({ law, until: SOON }), { identity: ended.identity });
      await held(dataset, hold({ law: another }), { identity: ended.identity });
      await dataset.run((transaction) => transaction.restrict(restricted.subject, NOW));
      assert.deepEqual(await selected(dataset, { at: NOW }), ["usable"]);
      assert.deepEqual(await selected(dataset, { at: NOW, law }), ["ended", "only"]);
      assert.deepEqual(await selected(dataset, { at: SOON, law }), ["only"]);
      assert.deepEqual(await selected(dataset, { at: SOON, law: another }), ["ended", "other"]);
      assert.deepEqual(await selected(dataset, { at: NOW, law: "another law" }), []);
      // before their time is over, they are used as everybody is
      assert.deepEqual(await selected(dataset, { at: EARLIER, law }), []);
      const where = [{ field: "key", op: "eq", value: "only" }] as const;
      assert.deepEqual(await selected(dataset, { at: NOW, law, where }), ["only"]);
    },
    "keep as many people as there are": async (bench) => {
      const dataset = await bench.dataset();
      const people = Array.from({ length: 3_000 }, (_, index) => due({ values: { amount: index % 3 } }));
      await dataset.put(people);
      const one = hold();
      const where = [{ field: "amount", op: "not", value: 0 }] as const;
      assert.equal(await held(dataset, one, { where }), 2_000);
      assert.equal(await removed(dataset, NOW), 1_000);
      assert.equal(await released(dataset, one.id), 2_000);
      assert.equal(await removed(dataset, NOW), 2_000);
    },
    "are no matter of people who are not held here, and leave nothing": async (bench) => {
      const [dataset, foreign] = [await bench.dataset(), await bench.dataset()];
      const person = due();
      await foreign.put([person]);
      const theirs = hold();
      await held(foreign, theirs, { identity: person.identity });
      const before = await dataset.dump();
      assert.equal(await held(dataset, hold(), { identity: person.identity }), 0);
      assert.equal(await held(dataset, hold(), { where: [] }), 0);
      assert.equal(await released(dataset, theirs.id), 0);
      assert.deepEqual(await dataset.dump(), before);
      assert.deepEqual((await foreign.find(person.identity))?.heldUntil, LATER);
    },
    "are whole or not there": async (bench) => {
      const dataset = await bench.dataset();
      const person = due();
      await dataset.put([person]);
      const before = await dataset.dump();
      const failed = dataset.run(
        async (transaction) => {
          await transaction.hold(hold(), { where: [] });
          await pause(1);
          throw new RangeError("on purpose");
        },
        { mode: "exclusive" },
      );
      await assert.rejects(failed, RangeError);
      assert.deepEqual(await dataset.dump(), before);
      assert.equal(await removed(dataset, NOW), 1);
    },
  },
};

type Due = ReturnType<typeof due>;

function held(dataset: DatasetBench, one: StoredHold, of: Parameters<HoldingTransaction["hold"]>[1]): Promise<number> {
  return dataset.run((transaction) => transaction.hold(one, of), { mode: "exclusive" });
}

type HoldingTransaction = Parameters<Parameters<DatasetBench["run"]>[0]>[0];

function released(dataset: DatasetBench, id: string): Promise<number> {
  return dataset.run((transaction) => transaction.release(id), { mode: "exclusive" });
}

function removed(dataset: DatasetBench, at: Date, people: readonly string[] = []): Promise<number> {
  return dataset.run((transaction) => transaction.removeExpired({ ...everybody(at), people }), { mode: "exclusive" });
}

/** Reads the keys of those selected in every way, and makes sure that all ways agree. */
async function selected(dataset: DatasetBench, selection: Partial<Selection> & { at: Date }): Promise<unknown[]> {
  const query = { where: [], ...selection };
  return dataset.run(
    async (transaction) => {
      const rows = await transaction.page({ ...query, fields: ["key"], after: undefined, limit: 100 });
      const keys = rows.map(({ values }) => values.key).sort();
      assert.equal(await transaction.count(query), keys.length);
      const groups = await transaction.aggregate({ ...query, by: [{ field: "key", bands: undefined }], measures: [] });
      assert.deepEqual(groups.map(({ key }) => key[0]).sort(), keys);
      return keys;
    },
    { mode: "read" },
  );
}
