import { strict as assert } from "node:assert";
import {
  type Bench,
  canary,
  column,
  DatasetBench,
  event,
  FIELDS,
  type Group,
  identity,
  NOW,
  registration,
} from "../../bench.js";
import { bare, findTraces, namesIn } from "../../dump.js";

const kept = FIELDS.filter(({ name }) => name !== "amount");
const added = [column("postalCode", "text", { indexed: true }), column("visits", "number")];

/** Makes a dataset with one person, and the change that drops `amount` and adds two fields. */
async function prepared(bench: Bench) {
  const dataset = await bench.dataset();
  const [id, mark] = [identity(), canary()];
  await dataset.put([{ identity: id, values: { fullName: mark, amount: 4_711, balance: 12n, since: NOW } }]);
  const after = { ...dataset.layout, version: 2, fields: [...kept, ...added] };
  const change = {
    before: dataset.layout,
    after,
    registration: registration({ version: 2, accepts: 2, terms: "new" }),
  };
  return { dataset, next: new DatasetBench(bench, after), change, id, mark };
}

/** Checks of definitions that are replaced by their next version. */
export const evolution: Group = {
  name: "evolution",
  checks: {
    "keeps what both layouts have, and adds what only the next one has": async (bench) => {
      const { dataset, next, change, id, mark } = await prepared(bench);
      const before = await dataset.find(id);
      await bench.adapter.evolve(change, (transaction) =>
        transaction.append([event({ act: "defined", actor: "dpo:1" })]),
      );
      const held = await next.find(id);
      const { amount: _, ...values } = before?.values ?? {};
      assert.deepEqual({ ...held?.values }, { ...values, postalCode: null, visits: null });
      const origins = before?.origins.filter((_origin, place) => place !== 2);
      assert.deepEqual(held?.origins, [...(origins ?? []), null, null]);
      assert.deepEqual([held?.subject, held?.expiresAt], [before?.subject, before?.expiresAt]);
      assert.equal((await bench.adapter.registered([change.before.id])).get(change.before.id)?.terms, "new");
      assert.equal((await next.trail()).at(-1)?.event.actor, "dpo:1");
      await next.put([{ identity: id, values: { postalCode: "0155", visits: 3 } }]);
      const again = (await next.find(id))?.values;
      assert.deepEqual([again?.postalCode, again?.visits, again?.fullName], ["0155", 3, mark]);
    },
    "leaves nothing of a field that was dropped: neither values nor a column": async (bench) => {
      const dataset = await bench.dataset();
      const [id, mark] = [identity(), canary()];
      await dataset.put([{ identity: id, values: { fullName: mark, amount: 1 } }]);
      const fields = FIELDS.filter(({ name }) => name !== "fullName");
      const after = { ...dataset.layout, version: 2, fields };
      const second = registration({ version: 2, accepts: 2 });
      await bench.adapter.evolve({ before: dataset.layout, after, registration: second }, async () => undefined);
      const dump = await bench.subject.dump(after.id);
      assert.deepEqual(findTraces(await bench.subject.dump(), mark), []);
      assert.ok(![...namesIn(dump)].some((name) => bare(name).endsWith("fullname")));
      assert.equal((await new DatasetBench(bench, after).find(id))?.values.amount, 1);
    },
    "refuses a change of a version that is not registered, and changes nothing": async (bench) => {
      const { dataset, next, change } = await prepared(bench);
      await bench.adapter.evolve(change, async () => undefined);
      const before = await dataset.dump();
      const stale = bench.adapter.evolve(change, (transaction) => transaction.append([event()]));
      await assert.rejects(stale, { code: "assignment-changed" });
      assert.deepEqual(await dataset.dump(), before);
      assert.equal(await next.count(), 1);
    },
    "lets one of several changes win": async (bench) => {
      const { next, change } = await prepared(bench);
      const outcomes = await Promise.allSettled(
        [1, 2, 3].map(() => bench.adapter.evolve(change, async () => undefined)),
      );
      assert.equal(outcomes.filter(({ status }) => status === "fulfilled").length, 1);
      assert.equal(await next.count(), 1);
    },
    "leaves storage as it was where the work breaks off": async (bench) => {
      const { dataset, change } = await prepared(bench);
      const before = await dataset.dump();
      const broken = bench.adapter.evolve(change, async (transaction) => {
        await transaction.append([event()]);
        assert.equal(await transaction.count({ where: [{ field: "amount", op: "eq", value: 4_711 }], at: NOW }), 1);
        throw new RangeError("broken off");
      });
      await assert.rejects(broken, RangeError);
      assert.deepEqual(await dataset.dump(), before);
      assert.equal((await dataset.put([{}]))[0]?.outcome, "created");
    },
    "refuses stores of versions that are not accepted any more": async (bench) => {
      const { dataset, change } = await prepared(bench);
      await bench.adapter.evolve(change, async () => undefined);
      const before = await dataset.dump();
      await assert.rejects(dataset.put([{}]), { code: "assignment-changed" });
      assert.deepEqual(await dataset.dump(), before);
    },
    "leaves alone what stores of an accepted older version do not know": async (bench) => {
      const dataset = await bench.dataset();
      const id = identity();
      await dataset.put([{ identity: id, values: { amount: 1 } }]);
      const after = { ...dataset.layout, version: 2, fields: [...FIELDS, ...added] };
      const second = registration({ version: 2, accepts: 1 });
      await bench.adapter.evolve({ before: dataset.layout, after, registration: second }, async () => undefined);
      const next = new DatasetBench(bench, after);
      await next.put([{ identity: id, values: { visits: 3 } }]);
      const before = await next.find(id);
      await dataset.put([{ identity: id, values: { amount: 2 } }]);
      const held = await next.find(id);
      assert.deepEqual([held?.values.amount, held?.values.visits], [2, 3]);
      assert.deepEqual(held?.origins.slice(FIELDS.length), before?.origins.slice(FIELDS.length));
    },
  },
};
