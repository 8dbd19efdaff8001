import { strict as assert } from "node:assert";
import type { RecordEvidence } from "../../../../storage/index.js";
import { type DatasetBench, type Group, identity, NOW } from "../../bench.js";

const EARLIER = new Date(NOW.getTime() - 1_000);
const SOON = new Date(NOW.getTime() + 1_000);

/** One piece of evidence; its intake is that of the act that brings it. */
function proof(at: Date, version: string | undefined): RecordEvidence {
  return { at, version, document: undefined, intake: 0 };
}

const [OLD, NEW, BARE] = ["2026-01", "2026-02", undefined];

/** Evidence by the times at which it came, and whether the last of it covers the version `2026-02` alone. */
const CASES: readonly (readonly [title: string, times: readonly RecordEvidence[][], isCovered: boolean])[] = [
  ["none", [[]], false],
  ["of another version", [[proof(NOW, OLD)]], false],
  ["without a version", [[proof(NOW, BARE)]], false],
  ["of the version", [[proof(NOW, NEW)]], true],
  ["a later one of the version", [[proof(NOW, OLD), proof(SOON, NEW)]], true],
  ["a later one of the version, which came first", [[proof(SOON, NEW), proof(NOW, OLD)]], true],
  ["a later one of another version", [[proof(NOW, NEW), proof(SOON, OLD)]], false],
  ["a later one without a version", [[proof(NOW, NEW), proof(SOON, BARE)]], false],
  ["of one moment, the version last", [[proof(NOW, OLD), proof(NOW, NEW)]], true],
  ["of one moment, another version last", [[proof(NOW, NEW), proof(NOW, OLD)]], false],
  ["a later act with a later one of the version", [[proof(NOW, OLD)], [proof(SOON, NEW)]], true],
  ["a later act with an earlier one of another version", [[proof(NOW, NEW)], [proof(EARLIER, OLD)]], true],
  ["a later act with a later one of another version", [[proof(NOW, NEW)], [proof(SOON, OLD)]], false],
  ["a later act of the same moment, with the version", [[proof(NOW, OLD)], [proof(NOW, NEW)]], true],
  ["a later act of the same moment, with another version", [[proof(NOW, NEW)], [proof(NOW, OLD)]], false],
  ["a later act without evidence", [[proof(NOW, NEW)], []], true],
  ["a later act, the first that has evidence", [[], [proof(EARLIER, NEW)]], true],
  ["the first one sent again", [[proof(NOW, NEW)], [proof(NOW, OLD)], [proof(NOW, NEW)]], true],
  ["an earlier one sent again", [[proof(NOW, OLD)], [proof(SOON, NEW)], [proof(NOW, OLD)]], true],
];

/** Checks that only people are used whose latest evidence covers the purpose. */
export const covering: Group = {
  name: "evidence that covers the purpose",
  checks: {
    "uses whom the latest evidence covers; of one moment, the last one decides": async (bench) => {
      for (const many of [0, 80]) {
        const dataset = await bench.dataset(undefined, ["2026-02"]);
        const people = CASES.map(([title, times, isCovered]) => ({ id: identity(), title, times, isCovered }));
        const rest = Array.from({ length: many }, () => ({ identity: identity() }));
        for (const time of [0, 1, 2]) {
          const coming = people.filter(({ times }) => times.length > time);
          const put = coming.map(({ id, title, times }) => ({
            identity: id,
            values: { key: title },
            evidence: times[time] ?? [],
          }));
          await dataset.put([...put, ...rest]);
        }
        const covered = people.filter((one) => one.isCovered).map(({ title }) => title);
        assert.deepEqual(await used(dataset), covered.sort());
        // the piece that decides is the last one that is found
        for (const { id, isCovered } of people) {
          assert.equal((await dataset.find(id))?.evidence.at(-1)?.version === "2026-02", isCovered);
        }
      }
    },
    "takes evidence without a version for an empty one, and several versions for covering": async (bench) => {
      const bare = await bench.dataset(undefined, ["", "2026-02"]);
      const none = await bench.dataset(undefined, []);
      const all = await bench.dataset();
      for (const dataset of [bare, none, all]) {
        const put = [OLD, NEW, BARE].map((version) => ({
          values: { key: version ?? "bare" },
          evidence: [proof(NOW, version)],
        }));
        await dataset.put([...put, { values: { key: "without" } }]);
      }
      assert.deepEqual(await used(bare), ["2026-02", "bare"]);
      assert.deepEqual(await used(none), []);
      assert.deepEqual(await used(all), ["2026-01", "2026-02", "bare", "without"]);
    },
    "keeps, finds, merges and amends who is not covered as everybody else": async (bench) => {
      const dataset = await bench.dataset(undefined, ["2026-02"]);
      const id = identity();
      await dataset.put([{ identity: id, values: { key: "a" }, evidence: [proof(NOW, OLD)] }]);
      const [merged] = await dataset.put([{ identity: id, values: { amount: 1 } }]);
      assert.equal(merged?.outcome, "merged");
      const change = { values: { amount: 2 }, source: "register", at: NOW, expiresAt: undefined };
      const amended = await dataset.run((transaction) => transaction.amend({ ...change, of: { identity: id } }));
      assert.deepEqual(amended, { changed: 1 });
      assert.equal((await dataset.find(id))?.values.amount, 2);
      assert.deepEqual(await used(dataset), []);
    },
  },
};

/** Reads the keys of those in use in every way, and makes sure that all ways agree. */
async function used(dataset: DatasetBench): Promise<string[]> {
  return dataset.run(
    async (transaction) => {
      const query = { where: [{ field: "key", op: "not", value: "k" }] as const, at: NOW };
      const rows = await transaction.page({ ...query, fields: ["key"], after: undefined, limit: 100 });
      const keys = rows.map(({ values }) => String(values.key)).sort();
      assert.equal(await transaction.count(query), keys.length);
      const groups = await transaction.aggregate({ ...query, by: [{ field: "key", bands: undefined }], measures: [] });
      assert.deepEqual(groups.map(({ key }) => String(key[0])).sort(), keys);
      return keys;
    },
    { mode: "read" },
  );
}
