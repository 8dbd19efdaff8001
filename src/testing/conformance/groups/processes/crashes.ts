import { strict as assert } from "node:assert";
import { setTimeout as pause } from "node:timers/promises";
import { type Bench, type DatasetBench, type Group, NOW } from "../../bench.js";
import { findTraces } from "../../dump.js";
import type { WriterProcess } from "../../subject.js";
import { buildLasting, buildPeople, type Job } from "../../writer.js";

/** Moments at which a process is killed: after some transactions, and a part of the time that the last one took. */
const KILLS = [
  { after: 1, part: 0 },
  { after: 3, part: 0.3 },
  { after: 2, part: 0.7 },
];

/** Lets a process of its own write, kills it, and returns the first batch that it did not report as committed. */
async function killed(writer: WriterProcess, first: number, { after, part }: (typeof KILLS)[number]): Promise<number> {
  const end = new Promise<unknown>((resolve) => writer.once("exit", (_code, signal) => resolve(signal)));
  try {
    assert.ok(writer.stdout !== null, "the standard output of the process is a pipe");
    let [said, next, before] = ["", first, performance.now()];
    let kill: Promise<unknown> | undefined;
    for await (const chunk of writer.stdout) {
      said += String(chunk);
      next = first + [...said.matchAll(/^committed \d+$/gm)].length;
      const took = performance.now() - before;
      before += took;
      if (next >= first + after) kill ??= pause(part * took).then(() => writer.kill("SIGKILL"));
    }
    await kill;
    assert.equal(await end, "SIGKILL", "the process writes until it is killed");
    return next;
  } finally {
    writer.kill("SIGKILL");
  }
}

/** Makes sure that batches are whole, and that all acknowledged ones are there; returns how many there are. */
async function wholeBatches(dataset: DatasetBench, acknowledged: number): Promise<number> {
  const { layout } = dataset;
  const imported = (await dataset.trail()).filter(({ event: { act } }) => act === "imported");
  const batches = imported.length;
  assert.deepEqual(
    imported.map(({ event: { counts } }) => counts?.batch),
    [...imported.keys()],
    "each batch is in the trail once, in its order",
  );
  assert.ok(batches >= acknowledged, `${acknowledged} transactions were committed, and ${batches} are there`);
  assert.ok(batches <= acknowledged + 1, "one transaction at most was committed without its having been said");
  await dataset.run(
    async (transaction) => {
      for (let batch = 0; batch < batches; batch += 1) {
        // each batch removes the first person of the batch before
        for (const [index, { identity, mark }] of buildPeople(layout, batch).entries()) {
          const isGone = index === 0 && batch < batches - 1;
          const found = await transaction.find(identity);
          assert.deepEqual(
            [found?.values.fullName, found?.values.amount],
            isGone ? [undefined, undefined] : [mark, batch],
            `batch ${batch} is whole`,
          );
          assert.equal(found?.evidence.length, isGone ? undefined : 1);
        }
      }
      const lasting = await transaction.find(buildLasting(layout).identity);
      assert.equal(lasting?.values.amount, batches - 1, "what was held has what the last batch added");
      const gone = Array.from({ length: batches - 1 }, (_, batch) => buildPeople(layout, batch)[0]?.subject);
      assert.deepEqual([...(await transaction.retiredKeys(100_000))].sort(), gone.sort());
    },
    { mode: "read" },
  );
  assert.equal(await dataset.count(), batches * buildPeople(layout, 0).length - (batches - 1) + 1);
  const unwritten = buildPeople(layout, batches).flatMap(({ identity, subject, mark }) => [identity, subject, mark]);
  assert.deepEqual(
    findTraces(await dataset.dump(), ...unwritten),
    [],
    "nothing is left of a transaction that did not end",
  );
  return batches;
}

/** Checks of processes that are killed in the middle of their work. */
export const crashes: Group = {
  name: "crashes",
  needs: "writer",
  checks: {
    "lose nothing that was committed, and leave nothing of what was not": async (bench: Bench) => {
      const dataset = await bench.dataset();
      let first = 0;
      for (const kill of KILLS) {
        await bench.release();
        const job: Job = { layout: dataset.layout, first };
        const writer = bench.subject.writer?.(JSON.stringify(job));
        assert.ok(writer !== undefined);
        const acknowledged = await killed(writer, first, kill);
        const again = dataset.on(await bench.another());
        first = await wholeBatches(again, acknowledged);
        // an adapter that opens the data afterwards can go on at once
        const intake = await again.run((transaction) => transaction.addIntake("another", NOW));
        assert.equal((await again.run((transaction) => transaction.intakes([intake]))).length, 1);
      }
    },
  },
};
