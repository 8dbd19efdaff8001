import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { EvolvingTransaction, LayoutChange, LayoutField, Registration } from "../../../../storage/index.js";
import {
  type Bench,
  column,
  DatasetBench,
  event,
  everybody,
  FIELDS,
  type Group,
  identity,
  interrupted,
  LATER,
  NOW,
  readEvidence,
  registration,
} from "../../bench.js";

const EARLIER = new Date("2026-02-01T12:00:00.007Z");
const AFTERWARDS = new Date(NOW.getTime() + 1);

/** Builds the next version of a dataset's definition. By default it only adds `visits`. */
function buildChange(
  { layout }: DatasetBench,
  fields: readonly LayoutField[] = [...FIELDS, column("visits", "number")],
  parts: Partial<Registration> = {},
): LayoutChange {
  const version = layout.version + 1;
  return {
    before: layout,
    after: { ...layout, version, fields },
    registration: registration({ version, accepts: version, ...parts }),
  };
}

/** Puts people in every state that they can be in, and everything that is kept beside records. */
async function populated(bench: Bench) {
  const dataset = await bench.dataset();
  const ids = { usual: identity(), restricted: identity(), expired: identity(), proven: identity() };
  const people = Object.entries(ids).map(([key, id]) => ({ identity: id, subject: randomUUID(), values: { key } }));
  const subjects = people.map(({ subject }) => subject);
  const [, restricted = "", , proven = ""] = subjects;
  const [gone, suppressed] = [{ subject: randomUUID() }, identity()];
  const pieces = ["2026-01", undefined].map((wording) => ({ at: NOW, wording, reference: wording, intake: 0 }));
  await dataset.put([
    ...people.map((one) => ({
      ...one,
      expiresAt: one.identity === ids.expired ? NOW : LATER,
      evidence: one.subject === proven ? pieces : pieces.slice(1),
    })),
    gone,
  ]);
  await dataset.put([{ identity: ids.usual, values: { amount: 2 }, at: AFTERWARDS }]);
  const intake = await dataset.run((transaction) => transaction.addIntake("web-form", EARLIER));
  await dataset.run(
    async (transaction) => {
      await transaction.restrict(restricted, EARLIER);
      await transaction.suppress({ identity: suppressed, reason: "objected", at: EARLIER });
      await transaction.remove(gone.subject);
    },
    { mode: "exclusive" },
  );
  const all = [...Object.values(ids), suppressed];
  /** Reads everything but the fields that is kept of people, on a layout of the dataset. */
  const kept = (on: DatasetBench) =>
    on.run(async (transaction) => ({
      records: (await Promise.all(all.map((id) => transaction.find(id)))).map(
        (one) => one && { ...one, values: one.values.key, origins: one.origins[0] },
      ),
      known: new Map([...(await transaction.subjects(all))].sort()),
      evidence: await Promise.all(
        all.map(async (id) =>
          (await readEvidence(transaction, id))
            .map(({ at, version, document }) => `${+at} ${version} ${document}`)
            .sort(),
        ),
      ),
      suppressed: await transaction.suppressed(all),
      retired: await transaction.retiredKeys(9),
      intakes: await transaction.intakes([intake]),
    }));
  return { dataset, ids, all, subjects, gone, kept };
}

/** Lists each thing that a transaction can change while a definition is replaced. */
function steps(dataset: DatasetBench, subject: string, gone: string) {
  return [
    (transaction: EvolvingTransaction) => transaction.shorten(new Map([[subject, EARLIER]])),
    (transaction: EvolvingTransaction) => transaction.retireKeys([randomUUID()]),
    (transaction: EvolvingTransaction) => dataset.putIn(transaction, [{ values: { amount: 9 } }]),
    (transaction: EvolvingTransaction) => transaction.restrict(subject, NOW),
    (transaction: EvolvingTransaction) => transaction.append([event({ act: "evolved" })]),
    (transaction: EvolvingTransaction) => transaction.dropRetiredKeys([gone]),
    (transaction: EvolvingTransaction) => transaction.removeExpired(everybody(NOW)),
    (transaction: EvolvingTransaction) => transaction.shorten(new Map([[subject, NOW]])),
    (transaction: EvolvingTransaction) => transaction.remove(subject),
  ];
}

const without = ({ version, accepts, terms, definition, key }: Registration) => ({
  ...{ version, accepts, terms, definition, key },
});

/** Checks of work on all records while a definition is replaced, and of what is kept. */
export const evolving: Group = {
  name: "evolving transactions",
  checks: {
    "show all records, expired and restricted ones too, a part at a time": async (bench) => {
      const { dataset, all } = await populated(bench);
      const others = Array.from({ length: 21 }, () => ({
        identity: identity(),
        values: { amount: 1, balance: 2n ** 70n },
      }));
      await dataset.put(others);
      const ids = [...all, ...others.map((one) => one.identity)];
      const records = await Promise.all(ids.map((id) => dataset.find(id)));
      // evidence comes with a person who is looked up, but not with all records
      const expected = records.flatMap((one) => {
        const { evidence: _, ...rest } = one ?? {};
        return one === undefined ? [] : [rest as Omit<typeof one, "evidence">]; // the rest of a record that is there
      });
      expected.sort((left, right) => (left.subject < right.subject ? -1 : 1));
      await bench.adapter.evolve(buildChange(dataset), async (transaction) => {
        const [first, second, third] = [
          await transaction.held(undefined, 10),
          await transaction.held(expected[9]?.subject, 10),
          await transaction.held(expected[19]?.subject, 10),
        ];
        assert.deepEqual([...first, ...second, ...third], expected);
        assert.deepEqual(await transaction.held(expected[24]?.subject, 10), []);
        const missing = await transaction.held("00000000-0000-4000-8000-000000000000", 1);
        assert.deepEqual(missing, expected.slice(0, 1));
      });
    },
    "move moments of expiry to earlier ones, and never to later ones": async (bench) => {
      const dataset = await bench.dataset();
      const ids = Array.from({ length: 300 }, identity);
      const results = await dataset.put(ids.map((id) => ({ identity: id, expiresAt: NOW })));
      const moments = [EARLIER, AFTERWARDS, NOW] as const;
      const change = buildChange(dataset);
      await bench.adapter.evolve(change, async (transaction) => {
        const named = results.slice(0, 298).map(({ subject }, index) => [subject, moments[index % 3] ?? NOW] as const);
        await transaction.shorten(new Map([...named, [randomUUID(), EARLIER]]));
        await transaction.shorten(new Map());
        assert.deepEqual((await transaction.find(ids[0] ?? ""))?.expiresAt, EARLIER, "the work sees what it did");
      });
      const next = new DatasetBench(bench, change.after);
      const held = await next.run((transaction) => Promise.all(ids.map((id) => transaction.find(id))));
      for (const [index, record] of held.entries()) {
        assert.deepEqual(record?.expiresAt, index < 298 && index % 3 === 0 ? EARLIER : NOW);
        assert.deepEqual([record?.updatedAt, record?.restrictedAt], [NOW, undefined]);
      }
      assert.equal(await next.run((transaction) => transaction.removeExpired(everybody(EARLIER))), 100);
    },
    "note keys that are to be destroyed, each once, beside those noted before": async (bench) => {
      const { dataset, subjects, gone, kept } = await populated(bench);
      const change = buildChange(dataset);
      const many = Array.from({ length: 300 }, () => randomUUID());
      await bench.adapter.evolve(change, async (transaction) => {
        await transaction.retireKeys([...subjects, gone.subject]);
        await transaction.retireKeys([]);
        await transaction.retireKeys([...subjects.slice(0, 2), ...many]);
      });
      const next = new DatasetBench(bench, change.after);
      const retired = await next.run((transaction) => transaction.retiredKeys(1_000));
      assert.deepEqual([...retired].sort(), [...subjects, gone.subject, ...many].sort());
      assert.equal(
        (await kept(next)).records.filter((one) => one !== undefined).length,
        4,
        "the people themselves stay",
      );
    },
    "keep all that is not a field: references, states, evidence, lists, intakes": async (bench) => {
      const { dataset, kept, gone } = await populated(bench);
      const before = await kept(dataset);
      assert.deepEqual([before.suppressed.size, before.retired, before.known.size], [1, [gone.subject], 4]);
      const fields = [...FIELDS.filter(({ name }) => name !== "amount"), column("visits", "number")];
      const change = buildChange(dataset, fields);
      const trail = await dataset.trail();
      await bench.adapter.evolve(change, async () => undefined);
      const next = new DatasetBench(bench, change.after);
      assert.deepEqual(await kept(next), before);
      assert.deepEqual(await next.trail(), trail);
      const { id } = dataset.layout;
      assert.equal(
        (await bench.adapter.registered([id])).get(id)?.key,
        registration().key,
        "pseudonyms keep their key",
      );
    },
    "keep values, origins and memories of a field that gets another name, of everybody": async (bench) => {
      const { dataset, ids } = await populated(bench);
      const remembered = { amount: { corrected: 1 }, balance: { changed: 2 }, fullName: { corrected: 3 } };
      await dataset.put([{ identity: ids.usual, remembered }]);
      const before = await Promise.all(Object.values(ids).map((id) => dataset.find(id)));
      const renames = { weight: "amount", named: "key" };
      const formerly = new Map(Object.entries(renames).map(([name, former]) => [former, name]));
      const fields = FIELDS.map((field) => ({ ...field, name: formerly.get(field.name) ?? field.name }));
      const left = fields.filter(({ name }) => name !== "fullName");
      const change = { ...buildChange(dataset, [...left, column("visits", "number")]), renames };
      await bench.adapter.evolve(change, async (transaction) => {
        const held = await transaction.held(undefined, 9);
        assert.ok(
          held.every(({ values }) => Object.hasOwn(values, "amount")),
          "the work sees the former names",
        );
      });
      const next = new DatasetBench(bench, change.after);
      const records = await Promise.all(Object.values(ids).map((id) => next.find(id)));
      for (const [index, record] of records.entries()) {
        const { amount, key, fullName: _, ...others } = before[index]?.values ?? {};
        assert.deepEqual(record?.values, { ...others, weight: amount, named: key, visits: null });
        const origins = before[index]?.origins.filter((_, place) => FIELDS[place]?.name !== "fullName") ?? [];
        assert.deepEqual(record?.origins, [...origins, null]);
        assert.deepEqual(record?.restrictedAt, before[index]?.restrictedAt);
      }
      assert.deepEqual((await next.find(ids.usual))?.remembered, {
        weight: remembered.amount,
        balance: remembered.balance,
      });
      const values = { named: "usual", weight: 7 };
      await next.put([{ identity: ids.usual, values, remembered: {} }], { decided: true });
      const where = [{ field: "weight", op: "eq", value: 7 }] as const;
      assert.equal(await next.run((transaction) => transaction.count({ where, at: NOW })), 1);
    },
    "change nothing of another assignment": async (bench) => {
      const [{ dataset, subjects, gone }, other] = [await populated(bench), await populated(bench)];
      const { id } = other.dataset.layout;
      const seen = async () => [
        await other.dataset.dump(),
        await other.kept(other.dataset),
        await bench.adapter.registered([id]),
        await bench.adapter.history(id),
      ];
      const before = await seen();
      const change = buildChange(dataset, FIELDS.slice(0, 2));
      await bench.adapter.evolve(change, async (transaction) => {
        const [theirs = "", ...rest] = other.subjects;
        assert.equal((await transaction.held(undefined, 100)).length, subjects.length);
        await transaction.shorten(new Map([[theirs, EARLIER]]));
        await transaction.dropRetiredKeys([other.gone.subject, gone.subject]);
        for (const subject of rest) await transaction.remove(subject);
      });
      assert.deepEqual(await seen(), before);
      assert.equal((await other.dataset.put([{}]))[0]?.outcome, "created");
    },
    "give a field another kind, of which no value is held": async (bench) => {
      const dataset = await bench.dataset();
      const id = identity();
      await dataset.put([{ identity: id }]);
      const fields = FIELDS.map((field) => {
        if (field.name === "fullName") return { ...field, encrypted: true };
        return field.name === "amount" ? { ...field, kind: "text" as const } : field;
      });
      const change = buildChange(dataset, fields);
      await bench.adapter.evolve(change, async () => undefined);
      const next = new DatasetBench(bench, change.after);
      assert.deepEqual([(await next.find(id))?.values.amount, await next.count()], [null, 1]);
      await next.put([{ identity: id, values: { amount: "some", fullName: "encrypted" } }]);
      const values = (await next.find(id))?.values;
      assert.deepEqual([values?.amount, values?.fullName], ["some", "encrypted"]);
      const where = [{ field: "amount", op: "eq", value: "some" }] as const;
      assert.equal(await next.run((transaction) => transaction.count({ where, at: NOW })), 1);
    },
    "keep every version, oldest first, with who approved it, and never a key": async (bench) => {
      const dataset = await bench.dataset();
      const { id } = dataset.layout;
      const advice = [
        { by: "dpo:1", advises: "against", text: "Ærlig '\" 🎉", at: NOW },
        { by: "dpo:1", advises: "neither", text: "t", at: AFTERWARDS },
      ] as const;
      const reason = "Case 2026/17: Ærlig '\" 🎉";
      const approval = { by: "representative:1", reason, at: AFTERWARDS, advice, proposal: randomUUID() };
      const second = buildChange(dataset, [...FIELDS, column("visits", "number")], {
        accepts: 1,
        terms: "second",
        definition: { title: "A second", nested: { list: [null, 1] } },
        approval,
      });
      await bench.adapter.evolve(second, async () => undefined);
      const third = buildChange(new DatasetBench(bench, second.after), FIELDS, { terms: "third" });
      await bench.adapter.evolve(third, async () => undefined);
      const versions = (await bench.adapter.history(id)).map((one) => ({ ...without(one), approval: one.approval }));
      const expected = [registration(), second.registration, third.registration];
      assert.deepEqual(
        versions,
        expected.map((one) => ({ ...without(one), key: undefined, approval: one.approval })),
      );
      const registered = (await bench.adapter.registered([id])).get(id);
      assert.deepEqual(registered && without(registered), without(third.registration));
      assert.deepEqual(await bench.adapter.history(`${id}-x`), []);
      assert.equal((await new DatasetBench(bench, third.after).put([{}]))[0]?.outcome, "created");
    },
    "leave all as it was, wherever the work breaks off": async (bench) => {
      const { dataset, subjects, gone, kept } = await populated(bench);
      const { id } = dataset.layout;
      const registry = async () => [await bench.adapter.registered([id]), await bench.adapter.history(id)];
      const before = [await dataset.dump(), await registry(), await kept(dataset)];
      const change = buildChange(dataset, FIELDS.slice(0, 3));
      const { length } = steps(dataset, "", "");
      for (let last = 1; last <= length; last += 1) {
        await interrupted((interrupt) =>
          bench.adapter.evolve(change, async (transaction) => {
            const some = steps(dataset, subjects[0] ?? "", gone.subject).slice(0, last);
            for (const step of some) await step(transaction);
            interrupt();
          }),
        );
        assert.deepEqual(
          [await dataset.dump(), await registry(), await kept(dataset)],
          before,
          `broken off after ${last} steps`,
        );
      }
      await bench.adapter.evolve(change, async () => undefined);
      assert.equal(await new DatasetBench(bench, change.after).count(NOW), 2);
    },
    "let nobody in until they have ended, readers neither": async (bench) => {
      const dataset = await bench.dataset();
      await dataset.put([{}]);
      const on = bench.adapter.supports.multiProcess ? await bench.another() : bench.adapter;
      // the version before goes on working, so that only the evolution itself makes transactions wait
      const change = buildChange(dataset, undefined, { accepts: 1 });
      const order: string[] = [];
      let waiting: Promise<unknown> = Promise.resolve();
      await bench.adapter.evolve(change, async (transaction) => {
        order.push("begun");
        const enter = (mode: "read" | "shared" | "exclusive") =>
          dataset.run(async (other) => order.push(`${mode} ${await other.count({ where: [], at: NOW })}`), {
            mode,
            on,
          });
        waiting = Promise.allSettled([enter("read"), enter("shared"), enter("exclusive")]);
        await pause(50);
        await dataset.putIn(transaction, [{}]);
        order.push("ended");
      });
      await waiting;
      assert.deepEqual(order.slice(0, 2), ["begun", "ended"]);
      assert.deepEqual(order.slice(2).sort(), ["exclusive 2", "read 2", "shared 2"]);
    },
  },
};
