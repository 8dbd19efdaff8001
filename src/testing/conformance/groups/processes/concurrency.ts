import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import type { StorageTransaction } from "../../../../storage/index.js";
import {
  type Bench,
  DatasetBench,
  EVERY_REASON,
  event,
  FIELDS,
  type Group,
  identity,
  LATER,
  NOW,
  pause,
  readEvidence,
  registration,
} from "../../bench.js";
import { findTraces } from "../../dump.js";

/** Checks of transactions at the same time, on one adapter or on several. */
function checks(adapters: (bench: Bench) => Promise<readonly Bench["adapter"][]>): Group["checks"] {
  return {
    "doubles nobody where the same people come in from all sides": async (bench) => {
      const dataset = await bench.dataset();
      const on = await adapters(bench);
      const ids = Array.from({ length: 60 }, identity);
      const batches = Array.from({ length: 12 }, (_, batch) => {
        const some = ids.filter((_id, index) => (index + batch) % 3 !== 0);
        return batch % 2 === 0 ? some : some.reverse();
      });
      let runs = 0;
      const results = await Promise.all(
        batches.map((some, batch) => {
          const people = some.map((id) => ({ identity: id, values: { amount: batch } }));
          return dataset.run(
            async (transaction) => {
              runs += 1;
              const result = await dataset.putIn(transaction, people);
              await transaction.append([event({ act: "imported", counts: { batch } })]);
              return result;
            },
            { on: on[batch % on.length] ?? bench.adapter },
          );
        }),
      );
      const outcomes = results.flat().map(({ outcome }) => outcome);
      assert.ok(outcomes.every((one) => one === "created" || one === "merged"));
      assert.equal(outcomes.filter((one) => one === "created").length, ids.length, "each person was new once");
      assert.equal(await dataset.count(), ids.length);
      const known = await dataset.run((transaction) => transaction.subjects(ids));
      assert.equal(new Set(known.values()).size, ids.length);
      for (const [batch, some] of batches.entries()) {
        assert.deepEqual(
          results[batch]?.map(({ subject }) => subject),
          some.map((id) => known.get(id)),
        );
      }
      // the work may run again, but what a lost run wrote must not stay
      const imported = (await dataset.trail()).filter(({ event: { act } }) => act === "imported");
      const told = imported.map(({ event: { counts } }) => counts?.batch).sort((one = 0, other = 0) => one - other);
      assert.deepEqual(
        told,
        batches.map((_, batch) => batch),
        `each batch is in the trail once, after ${runs} runs`,
      );
    },
    "loses no field where the same person is added to from all sides": async (bench) => {
      const dataset = await bench.dataset();
      const on = await adapters(bench);
      const id = identity();
      await dataset.put([{ identity: id }]);
      const parts = [
        { fullName: "x" },
        { amount: 1 },
        { active: true },
        { since: NOW },
        { balance: 2n },
        { secret: "s" },
      ];
      await Promise.all(
        parts.map((values, index) => dataset.put([{ identity: id, values }], {}, on[index % on.length])),
      );
      const held = (await dataset.find(id))?.values;
      assert.deepEqual({ ...held }, { ...Object.assign({}, ...parts), key: "k", details: null });
    },
    "lets an exclusive transaction overlap with no other writing one": async (bench) => {
      const dataset = await bench.dataset();
      const on = await adapters(bench);
      const id = identity();
      const active = { shared: 0, exclusive: 0 };
      const faults: string[] = [];
      const run = (mode: "shared" | "exclusive", index: number) =>
        dataset.run(
          async (transaction) => {
            // the work itself may begin before its turn; its operations may not
            await transaction.find(id);
            active[mode] += 1;
            try {
              await dataset.putIn(transaction, [{ identity: id, values: { amount: index } }]);
              await pause(5);
              if (active.exclusive > 1 || (active.exclusive === 1 && active.shared > 0))
                faults.push(JSON.stringify(active));
            } finally {
              active[mode] -= 1;
            }
          },
          { mode, on: on[index % on.length] ?? bench.adapter },
        );
      await Promise.all(Array.from({ length: 12 }, (_, index) => run(index % 3 === 0 ? "exclusive" : "shared", index)));
      assert.deepEqual(faults, []);
      assert.equal(await dataset.count(), 1);
    },
    "keeps out who is erased while an import is under way": async (bench) => {
      const dataset = await bench.dataset();
      const on = await adapters(bench);
      const [id, subject] = [identity(), randomUUID()];
      await dataset.put([{ identity: id, subject }]);
      // an import skips suppressed people, and an erasure suppresses and removes, as in the store
      const importing = () =>
        dataset.run(
          async (transaction) => {
            if ((await transaction.suppressed([id])).has(id)) return;
            await pause(3);
            await dataset.putIn(transaction, [{ identity: id, values: { amount: 1 } }]);
          },
          { on: on[0] ?? bench.adapter },
        );
      const erasing = () =>
        dataset.run(
          async (transaction) => {
            await transaction.suppress({ identity: id, reason: "erased", at: NOW });
            const held = (await transaction.subjects([id])).get(id);
            await pause(3);
            if (held !== undefined) await transaction.remove(held);
          },
          { mode: "exclusive", on: on[1 % on.length] ?? bench.adapter },
        );
      await Promise.all([importing(), importing(), erasing(), importing(), importing()]);
      assert.equal(await dataset.find(id), undefined);
      assert.deepEqual(findTraces(await dataset.dump(), subject).length, 1, "a retired key is all there is");
    },
    "tells who creates a person anew that they were deleted meanwhile": async (bench) => {
      const dataset = await bench.dataset();
      const on = await adapters(bench);
      const soon = new Date(NOW.getTime() + 1_000);
      for (let turn = 0; turn < 4; turn += 1) {
        const id = identity();
        await dataset.put([{ identity: id, expiresAt: soon }]);
        // its time is not over for the one, and is over for the other, which deletes it between reading and writing
        const importing = () =>
          dataset.run(
            async (transaction) => {
              const before = (await transaction.suppressed([id])).size;
              await pause(turn * 3);
              const [written] = await dataset.putIn(transaction, [{ identity: id, values: { amount: 1 } }]);
              const after = (await transaction.suppressed([id])).get(id) ?? [];
              return { before, outcome: written?.outcome, after: after.map(({ reason, at }) => ({ reason, at })) };
            },
            { on: on[0] ?? bench.adapter },
          );
        const deleting = () =>
          dataset.run((transaction) => transaction.removeExpired({ at: LATER, people: [id], limit: 0 }), {
            on: on[1 % on.length] ?? bench.adapter,
          });
        const [{ outcome, after }] = await Promise.all([importing(), deleting()]);
        if (outcome === "created") assert.deepEqual(after, [{ reason: "expired", at: soon }]);
        else assert.equal(outcome, "merged");
      }
      const id = identity();
      await dataset.put([{ identity: id, expiresAt: soon }]);
      const reads = await dataset.run(async (transaction) => {
        const before = await transaction.suppressed([id]);
        await transaction.removeExpired({ at: LATER, people: [id], limit: 0 });
        return [before.size, (await transaction.suppressed([id])).size];
      });
      assert.deepEqual(reads, [0, 1], "the list is read anew each time");
    },
    "deletes with a person what is being added to them at that moment": async (bench) => {
      const dataset = await bench.dataset();
      const on = await adapters(bench);
      const soon = new Date(NOW.getTime() + 1_000);
      for (let turn = 0; turn < 4; turn += 1) {
        const [id, subject] = [identity(), randomUUID()];
        await dataset.put([{ identity: id, subject, expiresAt: soon }]);
        const proof = { at: NOW, version: "2", document: undefined, intake: 0 };
        const merging = () =>
          dataset.run(
            async (transaction) => {
              await dataset.putIn(transaction, [{ identity: id, expiresAt: soon, evidence: [proof] }], {
                create: false,
              });
              // the deletion waits meanwhile
              await pause(turn * 5);
            },
            { on: on[0] ?? bench.adapter },
          );
        const deleting = () =>
          dataset.run((transaction) => transaction.removeExpired({ at: LATER, people: [id], limit: 0 }), {
            on: on[1 % on.length] ?? bench.adapter,
          });
        await Promise.all([merging(), pause(turn).then(deleting)]);
        assert.equal(await dataset.find(id), undefined);
        assert.equal(findTraces(await dataset.dump(), subject).length, 1, "a retired key is all there is");
      }
    },
    "shows readers whole transactions only": async (bench) => {
      const dataset = await bench.dataset();
      const on = await adapters(bench);
      let isWriting = true;
      const seen: number[] = [];
      const reading = async (adapter: Bench["adapter"]) => {
        while (isWriting) {
          const query = { where: [], at: NOW };
          seen.push(await dataset.run((transaction) => transaction.count(query), { mode: "read", on: adapter }));
          await pause(1);
        }
      };
      const writing = async () => {
        for (let batch = 0; batch < 8; batch += 1) {
          await dataset.run(async (transaction) => {
            for (let part = 0; part < 5; part += 1) {
              await dataset.putIn(transaction, [{}, {}]);
              await pause(1);
            }
          });
        }
      };
      const written = writing().finally(() => {
        isWriting = false;
      });
      await Promise.all([written, ...on.map(reading)]);
      assert.deepEqual(
        seen.filter((people) => people % 10 !== 0),
        [],
      );
      assert.equal(await dataset.count(), 80);
    },
    "gives intakes and events numbers of their own": async (bench) => {
      const dataset = await bench.dataset();
      const on = await adapters(bench);
      const numbers = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          dataset.run(
            async (transaction) => {
              await transaction.append([event({ counts: { index } })]);
              return transaction.addIntake(`s${index}`, NOW);
            },
            { on: on[index % on.length] ?? bench.adapter },
          ),
        ),
      );
      assert.equal(new Set(numbers).size, numbers.length);
      const found = await dataset.run((transaction) => transaction.intakes(numbers));
      const sources = new Map(found.map(({ number, source }) => [number, source]));
      for (const [index, number] of numbers.entries()) assert.equal(sources.get(number), `s${index}`);
      const positions = (await dataset.trail()).map(({ position }) => position);
      assert.equal(new Set(positions).size, 31);
    },
  };
}

/** Checks of transactions at the same time, on one adapter. */
export const concurrency: Group = {
  name: "concurrency",
  checks: checks(async ({ adapter }) => [adapter]),
};

/** Checks of transactions at the same time, each on an adapter of its own, as in several processes. */
export const processes: Group = {
  name: "processes",
  needs: "multiProcess",
  checks: {
    ...checks(async (bench) => [bench.adapter, await bench.another(), await bench.another(), await bench.another()]),
    "sees at once what another one committed": async (bench) => {
      const dataset = await bench.dataset();
      const on = await bench.another();
      const id = identity();
      const find = (adapter: Bench["adapter"]) => dataset.run((transaction) => transaction.find(id), { on: adapter });
      assert.equal(await find(on), undefined);
      const [result] = await dataset.put([{ identity: id, values: { amount: 1 } }]);
      assert.equal((await find(on))?.values.amount, 1);
      await dataset.put([{ identity: id, values: { amount: 2 } }], {}, on);
      assert.equal((await find(bench.adapter))?.values.amount, 2);
      await dataset.run((transaction) => transaction.remove(result?.subject ?? ""), { on, mode: "exclusive" });
      assert.deepEqual([await find(bench.adapter), await find(on)], [undefined, undefined]);
    },
    "sees at once whom another one suppressed, restricted, removed and let in again": async (bench) => {
      const dataset = await bench.dataset();
      const on = await bench.another();
      const [id, subject] = [identity(), randomUUID()];
      const look = (adapter: Bench["adapter"]) =>
        dataset.run(
          async (transaction) => ({
            known: (await transaction.subjects([id])).size,
            people: await transaction.count({ where: [], at: NOW }),
            rows: (await transaction.page({ where: [], at: NOW, fields: ["key"], after: undefined, limit: 9 })).length,
            groups: (await transaction.aggregate({ where: [], at: NOW, by: [], measures: [] })).length,
            proofs: (await readEvidence(transaction, id)).length,
            suppressed: (await transaction.suppressed([id])).size,
            retired: (await transaction.retiredKeys(9)).length,
          }),
          { on: adapter },
        );
      const nothing = { known: 0, people: 0, rows: 0, groups: 0, proofs: 0, suppressed: 0, retired: 0 };
      const evidence = [{ at: NOW, version: "v1", document: undefined, intake: 0 }];
      const held = { ...nothing, known: 1, people: 1, rows: 1, groups: 1, proofs: 1 };
      const hidden = { ...nothing, known: 1, proofs: 1 };
      const removed = { ...nothing, suppressed: 1, retired: 1 };
      const acts: readonly (readonly [object, (transaction: StorageTransaction) => Promise<unknown>])[] = [
        [nothing, async () => undefined],
        [held, (transaction) => dataset.putIn(transaction, [{ identity: id, subject, evidence }])],
        [hidden, (transaction) => transaction.restrict(subject, NOW)],
        [held, (transaction) => transaction.restrict(subject, undefined)],
        [
          removed,
          async (transaction) => {
            await transaction.remove(subject);
            await transaction.suppress({ identity: id, reason: "erased", at: NOW });
          },
        ],
        [{ ...removed, suppressed: 0 }, (transaction) => transaction.unsuppress([id], EVERY_REASON)],
      ];
      for (const [expected, act] of acts) {
        await dataset.run(act, { mode: "exclusive" });
        assert.deepEqual([await look(on), await look(bench.adapter)], [expected, expected]);
      }
    },
    "refuses at once a store whose definition another one has replaced": async (bench) => {
      const dataset = await bench.dataset();
      const on = await bench.another();
      await dataset.put([{}], {}, on);
      assert.equal((await on.registered([dataset.layout.id])).size, 1);
      const after = { ...dataset.layout, version: 2, fields: FIELDS.slice(0, 2) };
      const second = registration({ version: 2, accepts: 2, terms: "second" });
      await bench.adapter.evolve({ before: dataset.layout, after, registration: second }, async () => undefined);
      const before = await dataset.dump();
      for (const mode of ["read", "shared", "exclusive"] as const) {
        const stale = dataset.run((transaction) => transaction.append([event()]), { mode, on });
        await assert.rejects(stale, { code: "assignment-changed" });
      }
      assert.deepEqual(await dataset.dump(), before);
      assert.equal((await on.registered([after.id])).get(after.id)?.terms, "second");
      assert.equal((await new DatasetBench(bench, after, on).put([{}]))[0]?.outcome, "created");
    },
  },
};

/** Reads rows in the order of their values, whatever references people got. */
async function contents(dataset: DatasetBench): Promise<unknown[]> {
  const rows = await dataset.pages(50, ["key", "amount", "fullName", "since", "balance"]);
  return rows.map(({ values }) => values).sort((left, right) => (String(left.key) < String(right.key) ? -1 : 1));
}

/** Checks that data outlive the process. */
export const persistence: Group = {
  name: "persistence",
  needs: "persistence",
  checks: {
    "keeps everything over a new start": async (bench) => {
      const dataset = await bench.dataset();
      const gone = { identity: identity(), subject: randomUUID() };
      const evidence = [{ at: NOW, version: "v1", document: "r", intake: 0 }];
      await dataset.put([{ values: { amount: 1, fullName: "é🎉", balance: 10n ** 30n, since: NOW }, evidence }, gone]);
      await dataset.run(
        async (transaction) => {
          await transaction.remove(gone.subject);
          await transaction.suppress({ identity: gone.identity, reason: "erased", at: NOW });
          await transaction.append([event({ fields: ["key"], counts: { people: 1 } })]);
        },
        { mode: "exclusive" },
      );
      const note = { kind: "conformance", id: randomUUID(), at: NOW, body: { key: "k" } };
      await bench.adapter.notes.put(note);
      const registered = await bench.adapter.registered([dataset.layout.id]);
      const [dump, rows, trail] = [await dataset.dump(), await contents(dataset), await dataset.trail()];
      const on = await bench.reopened();
      const again = dataset.on(on);
      assert.deepEqual(await again.dump(), dump);
      assert.deepEqual([await contents(again), await again.trail()], [rows, trail]);
      assert.deepEqual(await on.registered([dataset.layout.id]), registered);
      assert.deepEqual(await on.notes.take(note.kind, note.id), { ...note, version: 1 });
      assert.equal((await again.put([{}]))[0]?.outcome, "created");
    },
    "ends up the same where an import broke off, and is run again": async (bench) => {
      const rows = Array.from({ length: 250 }, (_, index) => ({
        identity: identity(),
        values: { key: `k${index}`, amount: index, fullName: `n${index}` },
      }));
      const importInto = async (dataset: DatasetBench, breaksAt?: number) => {
        for (let first = 0; first < rows.length; first += 50) {
          await dataset.run(async (transaction) => {
            await dataset.putIn(transaction, rows.slice(first, first + 50));
            await transaction.append([event({ counts: { rows: 50 } })]);
            if (first === breaksAt) throw new Error("the process ends");
          });
        }
      };
      const once = await bench.dataset();
      await importInto(once);
      const broken = await bench.dataset();
      await assert.rejects(importInto(broken, 150));
      const on = await bench.reopened();
      const [whole, resumed] = [once.on(on), broken.on(on)];
      assert.equal(await resumed.count(), 150, "what was committed before is there, and nothing of the broken batch");
      assert.equal((await resumed.trail()).length, 1 + 3);
      await importInto(resumed);
      assert.deepEqual(await contents(resumed), await contents(whole));
      assert.equal((await resumed.trail()).length, 1 + 3 + 5);
    },
  },
};
