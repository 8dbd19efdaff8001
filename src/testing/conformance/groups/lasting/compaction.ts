import { strict as assert } from "node:assert";
import { canary, DatasetBench, FIELDS, type Group, identity, LATER, NOW, registration } from "../../bench.js";
import { findTraces } from "../../dump.js";

/** Checks of the compaction of datasets, and of what a removed field takes with it. */
export const compaction: Group = {
  name: "compaction",
  checks: {
    "leaves all that is held, in the datasets that were named and in others": async (bench) => {
      const [one, other] = [await bench.dataset(), await bench.dataset()];
      const [gone, stays, mark] = [identity(), identity(), canary()];
      for (const dataset of [one, other]) {
        await dataset.put([
          { identity: gone, values: { fullName: mark }, expiresAt: NOW },
          {
            identity: stays,
            values: { fullName: "stays", amount: 1.5 },
            expiresAt: LATER,
            remembered: { amount: { a: 1 } },
          },
        ]);
        await dataset.run((transaction) => transaction.suppress({ identity: gone, reason: "erased", at: NOW }));
        await dataset.run((transaction) => transaction.removeExpired({ at: NOW, people: [], limit: 10 }));
      }
      const before = [await one.dump(), await other.dump()];
      const layouts = [one.layout, other.layout];
      assert.deepEqual(
        await bench.adapter.compact(layouts),
        layouts.map(({ id }) => id),
      );
      assert.deepEqual([await one.dump(), await other.dump()], before);
      assert.deepEqual(findTraces(await bench.subject.dump(), mark), []);
      for (const dataset of [one, other]) {
        assert.equal((await dataset.find(stays))?.values.amount, 1.5);
        await dataset.put([{ identity: identity(), values: { fullName: "new" } }]);
        assert.equal(await dataset.count(), 2);
      }
    },
    "ends before it begins with a dataset if it is told so": async (bench) => {
      const { layout } = await bench.dataset();
      assert.deepEqual(await bench.adapter.compact([layout], AbortSignal.abort()), []);
      assert.deepEqual(await bench.adapter.compact([]), []);
    },
    "lets a field that is removed take along what is remembered of it, and nothing else": async (bench) => {
      const dataset = await bench.dataset();
      const [both, only] = [identity(), identity()];
      await dataset.put([
        { identity: both, values: { fullName: "a" }, remembered: { fullName: { said: "x" }, amount: { said: "y" } } },
        { identity: only, values: { fullName: "b" }, remembered: { fullName: { said: "z" } } },
      ]);
      const fields = FIELDS.filter(({ name }) => name !== "fullName");
      const after = { ...dataset.layout, version: 2, fields };
      const second = registration({ version: 2, accepts: 2 });
      await bench.adapter.evolve({ before: dataset.layout, after, registration: second }, async () => undefined);
      const next = new DatasetBench(bench, after);
      assert.deepEqual((await next.find(both))?.remembered, { amount: { said: "y" } });
      assert.equal((await next.find(only))?.remembered, undefined);
    },
  },
};
