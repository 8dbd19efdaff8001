import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import {
  type Condition,
  type FoundRecord,
  isValueOver,
  type LayoutChange,
  type OverValues,
  type PageRow,
  type StorageTransaction,
  type StoredRecord,
  type StoredValue,
  type StoredValues,
} from "../../../../storage/index.js";
import {
  type Bench,
  canary,
  type DatasetBench,
  FIELDS,
  type Group,
  hold,
  identity,
  interrupted,
  LATER,
  NOW,
  registration,
} from "../../bench.js";
import { findTraces } from "../../dump.js";

const DAY = 86_400_000;
/** The moments of intakes, in the order of their numbers: clocks of processes differ. */
const MOMENTS = [-50, -20, -40, -30, -30, -10, -25, -1].map((days) => new Date(NOW.getTime() + days * DAY));
const NAMES = FIELDS.map(({ name }) => name).filter((name) => name !== "key");
const HOUR_LATER = new Date(NOW.getTime() + DAY / 24);

/** Cutoffs at the moment of an intake, and just before it. */
const CUTOFFS: readonly OverValues[] = [0, 1].map((before) => ({
  at: NOW,
  fields: NAMES.map((field) => ({ field, until: new Date(NOW.getTime() - 30 * DAY - before) })),
}));
const MIXED: OverValues = {
  at: NOW,
  fields: NAMES.map((field, index) => ({ field, until: MOMENTS[index] ?? NOW })),
};

const VALUES: readonly ((index: number) => StoredValues)[] = [
  (index) => ({ fullName: `name ${index % 5}`, amount: index % 4, active: index % 2 === 0, secret: `s${index}` }),
  (index) => ({ since: new Date(NOW.getTime() - index * 1_000), balance: BigInt(index % 3), details: { at: index } }),
  () => ({}),
];

interface Filled {
  readonly dataset: DatasetBench;
  /** Records before anything is hidden. */
  readonly held: ReadonlyMap<string, FoundRecord>;
  readonly intakes: ReadonlyMap<number, Date>;
}

/** Fills a dataset: values of many intakes, some of them merged, and some that no intake brought. */
async function fill(bench: Bench, many = 24): Promise<Filled> {
  const dataset = await bench.dataset();
  const people = Array.from({ length: many }, () => identity());
  const intakes = new Map<number, Date>();
  for (const [round, at] of MOMENTS.entries()) {
    await dataset.run(async (transaction) => {
      const intake = await transaction.addIntake("crm", at);
      intakes.set(intake, at);
      const records = people.flatMap((id, index) => {
        if (index % MOMENTS.length !== round && (index * 5 + 3) % MOMENTS.length !== round) return [];
        const values = { key: "k", ...VALUES[(index + round) % 3]?.(index), ...VALUES[index % 2]?.(index + round) };
        const origins = FIELDS.map(({ name }, place) =>
          Object.hasOwn(values, name) ? ((index + place) % 11 === 0 ? 0 : intake) : null,
        );
        const collectedAt = new Date(at.getTime() - (index % 3) * 7 * DAY);
        const common = { subject: randomUUID(), evidence: [], at: NOW, collectedAt, expiresAt: LATER };
        return [{ identity: id, values, origins, ...common }];
      });
      await transaction.put(records, { create: true, renew: "never" });
    });
  }
  const held = new Map<string, FoundRecord>();
  for (const id of people) {
    const found = await dataset.find(id);
    assert.ok(found !== undefined);
    held.set(id, found);
  }
  return { dataset, held, intakes };
}

/** Finds by the decision which values of a record are over. */
function over(record: StoredRecord, { fields }: OverValues, intakes: Filled["intakes"]): readonly string[] {
  return fields.flatMap(({ field, until }) => {
    const origin = record.origins[FIELDS.findIndex(({ name }) => name === field)] ?? null;
    const isOver = isValueOver({ collectedAt: record.collectedAt, origin }, intakes, until);
    return isOver && record.values[field] !== null ? [field] : [];
  });
}

function without<Record extends StoredRecord>(record: Record, names: readonly string[]): Record {
  return {
    ...record,
    values: { ...record.values, ...Object.fromEntries(names.map((name) => [name, null])) },
    origins: record.origins.map((origin, place) => (names.includes(FIELDS[place]?.name ?? "") ? null : origin)),
  };
}

function text(value: StoredValue | undefined): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "bigint" ? `${value}n` : JSON.stringify(value ?? null);
}

function sorted(values: readonly string[]): readonly string[] {
  return [...values].sort();
}

/** Makes sure that a transaction sees records as expected, in every way in which they are read. */
async function compare(transaction: StorageTransaction, expected: readonly StoredRecord[]): Promise<void> {
  const bySubject = new Map(expected.map((one) => [one.subject, one.values]));
  const all = FIELDS.map(({ name }) => name);
  for (const limit of [7, 1_000]) {
    const rows: PageRow[] = [];
    for (;;) {
      const after = rows.at(-1)?.subject;
      const page = await transaction.page({ where: [], at: NOW, fields: all, after, limit });
      rows.push(...page);
      if (page.length < limit) break;
    }
    assert.deepEqual(new Map(rows.map(({ subject, values }) => [subject, values])), bySubject);
  }
  for (const { name, kind, encrypted } of FIELDS) {
    if (encrypted === true) continue;
    const values = expected.map((one) => one.values[name] ?? null);
    const count = (condition: Condition): Promise<number> => transaction.count({ where: [condition], at: NOW });
    const present = values.filter((value) => value !== null);
    assert.equal(await count({ field: name, op: "exists", value: true }), present.length);
    assert.equal(await count({ field: name, op: "exists", value: false }), values.length - present.length);
    if (kind === "json") continue;
    for (const value of SOUGHT[name] ?? []) {
      const same = present.filter((one) => text(one) === text(value)).length;
      assert.equal(await count({ field: name, op: "eq", value }), same);
      assert.equal(await count({ field: name, op: "in", value: [value] }), same);
      assert.equal(await count({ field: name, op: "not", value }), values.length - same);
    }
    if (kind === "text") assert.equal(await count({ field: name, op: "startsWith", value: "" }), present.length);
    const measures = (["min", "max", "count"] as const).flatMap((of) =>
      kind === "boolean" && of !== "count" ? [] : [{ of, field: name }],
    );
    const grouped = await transaction.aggregate({
      where: [],
      at: NOW,
      by: [{ field: name, bands: undefined }],
      measures,
    });
    const counts = new Map<string, number>();
    for (const value of values) counts.set(text(value), (counts.get(text(value)) ?? 0) + 1);
    assert.deepEqual(
      sorted(grouped.map(({ key, people }) => `${text(key[0])} ${people}`)),
      sorted(Array.from(counts, ([key, people]) => `${key} ${people}`)),
    );
    for (const { key, people, values: measured } of grouped) {
      const expectedValues = measures.map(({ of }) => (of === "count" ? (key[0] === null ? 0 : people) : key[0]));
      assert.deepEqual(measured.map(text), expectedValues.map(text));
    }
  }
  const amounts = expected.map(({ values }) => values.amount).filter((one) => typeof one === "number");
  const bands = [{ field: "amount", bands: [2] }];
  const rows = await transaction.aggregate({ where: [], at: NOW, by: bands, measures: [] });
  const inBand = (band: number) => rows.find(({ key }) => key[0] === band)?.people ?? 0;
  assert.deepEqual(
    [inBand(0), inBand(1)],
    [amounts.filter((one) => one < 2).length, amounts.filter((one) => one >= 2).length],
  );
  const [total] = await transaction.aggregate({
    where: [],
    at: NOW,
    by: [],
    measures: [{ of: "avg", field: "amount" }],
  });
  const average = amounts.length === 0 ? null : amounts.reduce((sum, one) => sum + one, 0) / amounts.length;
  assert.equal(
    typeof average === "number" ? Number(total?.values[0]).toFixed(9) : total?.values[0],
    average?.toFixed(9) ?? null,
  );
}

const SOUGHT: Readonly<Record<string, readonly (string | number | boolean | bigint | Date)[]>> = {
  fullName: ["name 1"],
  amount: [0, 3],
  active: [true],
  since: [new Date(NOW.getTime() - 4_000)],
  balance: [0n],
};

/** Checks of values whose own time is over. */
export const overValues: Group = {
  name: "values whose own time is over",
  checks: {
    "are hidden in all that a transaction reads, as it is decided, and in no other transaction": async (bench) => {
      const { dataset, held, intakes } = await fill(bench);
      for (const one of [...CUTOFFS, MIXED]) {
        const seen = Array.from(held, ([id, record]) => [id, without(record, over(record, one, intakes))] as const);
        await dataset.run(
          async (transaction) => {
            await transaction.hide(one);
            await compare(
              transaction,
              seen.map(([, record]) => record),
            );
            for (const [id, record] of seen) assert.deepEqual(await transaction.find(id), record);
          },
          { mode: "read" },
        );
      }
      await dataset.run((transaction) => compare(transaction, [...held.values()]), { mode: "read" });
    },
    "are hidden from acts that choose people by conditions": async (bench) => {
      const { dataset, held, intakes } = await fill(bench);
      const field = "fullName";
      const where = [{ field, op: "exists", value: true }] as const;
      const seen = [...held.values()].filter((one) => without(one, over(one, MIXED, intakes)).values[field] !== null);
      const all = [...held.values()].filter(({ values }) => values[field] !== null);
      assert.ok(seen.length > 0 && seen.length < all.length, "some are over, and others are not");
      for (const isHiding of [true, false]) {
        await interrupted((interrupt) =>
          dataset.run(
            async (transaction) => {
              if (isHiding) await transaction.hide(MIXED);
              const expected = (isHiding ? seen : all).length;
              const change = { values: { key: "new" }, source: "register", at: NOW, expiresAt: undefined };
              const amended = await transaction.amend({ ...change, of: { where, at: NOW } });
              assert.deepEqual(amended, { changed: expected });
              assert.equal(await transaction.hold(hold(), { where }), expected);
              interrupt();
            },
            { mode: "exclusive" },
          ),
        );
      }
    },
    "are as if they were absent to what is written over them": async (bench) => {
      for (const many of [1, 12]) {
        const dataset = await bench.dataset();
        const people = Array.from({ length: many }, () => ({ identity: identity(), subject: randomUUID() }));
        const [{ identity: first } = { identity: "" }] = people;
        await dataset.put(people.map((one) => ({ ...one, values: { fullName: "same", amount: 1 } })));
        const before = await dataset.find(first);
        const hidden: OverValues = { at: HOUR_LATER, fields: [{ field: "fullName", until: NOW }] };
        const write = (sent: StoredValues, compared: readonly string[] = []) =>
          dataset.run(async (transaction) => {
            await transaction.hide(hidden);
            const intake = await transaction.addIntake("crm", HOUR_LATER);
            const values = { key: "k", ...sent };
            const origins = FIELDS.map(({ name }) => (Object.hasOwn(values, name) ? intake : null));
            const common = { values, origins, evidence: [], at: HOUR_LATER, collectedAt: HOUR_LATER, expiresAt: LATER };
            const results = await transaction.put(
              people.map(({ identity: id }) => ({ identity: id, subject: randomUUID(), ...common })),
              { create: true, renew: "changed", compare: { fields: compared, refuses: true } },
            );
            assert.ok(results.every(({ outcome, conflicts }) => outcome === "merged" && conflicts === undefined));
            return intake;
          });
        await write({ fullName: null });
        assert.deepEqual(await dataset.find(first), before, "none sent over none is no change");
        const intake = await write({ fullName: "same", amount: 1 }, ["fullName", "amount"]);
        const after = await dataset.find(first);
        assert.deepEqual(after?.values, before?.values);
        assert.deepEqual(after?.origins[1], intake, "it is a new value");
        assert.deepEqual(after?.origins[2], before?.origins[2], "one that is not over is not");
        assert.deepEqual(after?.updatedAt, HOUR_LATER);
      }
      const dataset = await bench.dataset();
      const person = { identity: identity(), values: { fullName: "held", amount: 1 } };
      await dataset.put([person]);
      const changed = await dataset.run(async (transaction) => {
        await transaction.hide({ at: HOUR_LATER, fields: [{ field: "fullName", until: NOW }] });
        const values = { fullName: "held", amount: 1 };
        const amendment = { values, source: "operator", at: HOUR_LATER, expiresAt: undefined };
        return transaction.amend({ ...amendment, of: { identity: person.identity } });
      });
      assert.deepEqual(changed, { changed: 1 });
      const { origins = [], updatedAt } = (await dataset.find(person.identity)) ?? {};
      assert.deepEqual(updatedAt, HOUR_LATER);
      assert.notEqual(origins[1], origins[2]);
    },
    "of a record under a hold or a restriction are found by who looks it up, and by nobody else": async (bench) => {
      const dataset = await bench.dataset();
      const people = Array.from({ length: 4 }, () => ({ identity: identity(), subject: randomUUID() }));
      await dataset.put(people.map((one) => ({ ...one, values: { fullName: "held" } })));
      const [held, restricted, released] = people;
      assert.ok(held !== undefined && restricted !== undefined && released !== undefined);
      await dataset.run(
        async (transaction) => {
          await transaction.hold(hold({ until: LATER }), { identity: held.identity });
          await transaction.restrict(restricted.subject, NOW);
          await transaction.hold(hold({ until: HOUR_LATER }), { identity: released.identity });
        },
        { mode: "exclusive" },
      );
      const hidden: OverValues = { at: HOUR_LATER, fields: [{ field: "fullName", until: NOW }] };
      await dataset.run(
        async (transaction) => {
          await transaction.hide(hidden);
          const where = [{ field: "fullName", op: "exists", value: true }] as const;
          assert.equal(await transaction.count({ where, at: NOW }), 0);
          const found = await Promise.all(people.map((one) => transaction.find(one.identity)));
          assert.deepEqual(
            found.map((one) => one?.values.fullName),
            ["held", "held", null, null],
          );
          assert.deepEqual(await transaction.countOver(hidden), { fullName: 2 });
          assert.deepEqual(await transaction.empty(hidden, 100), { fullName: 2 });
        },
        { mode: "exclusive" },
      );
      const left = await Promise.all(people.map((one) => dataset.find(one.identity)));
      assert.deepEqual(
        left.map((one) => one?.values.fullName),
        ["held", "held", null, null],
      );
    },
    "are emptied in batches, with their origins and what is remembered of them, and nothing else is": async (bench) => {
      const { dataset, held, intakes } = await fill(bench);
      const [first] = held.keys();
      await dataset.run((transaction) =>
        transaction.put(
          [...held].map(([id, { subject, values }]) => ({
            ...{ identity: id, subject, values, origins: FIELDS.map(() => null), evidence: [], at: NOW },
            ...{ collectedAt: NOW, expiresAt: LATER, remembered: { fullName: { a: 1 }, key: { b: 2 } } },
          })),
          { create: false, renew: "never", decided: true },
        ),
      );
      assert.deepEqual((await dataset.find(first ?? ""))?.remembered, { fullName: { a: 1 }, key: { b: 2 } });
      const expected = new Map<string, FoundRecord>();
      const counts: Record<string, number> = {};
      for (const [id, record] of held) {
        const names = over(record, MIXED, intakes);
        for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
        const remembered = names.includes("fullName") ? { key: { b: 2 } } : { fullName: { a: 1 }, key: { b: 2 } };
        expected.set(id, { ...without(record, names), remembered });
      }
      assert.deepEqual(await dataset.run((transaction) => transaction.countOver(MIXED), { mode: "read" }), counts);
      const emptied: Record<string, number> = {};
      for (let batch = 0; ; batch += 1) {
        const some = await dataset.run((transaction) => transaction.empty(MIXED, 7), { mode: "exclusive" });
        const values = Object.values(some).reduce((sum, many) => sum + many, 0);
        assert.ok(values <= 7 * NAMES.length && batch < 20);
        if (values === 0) break;
        for (const [name, many] of Object.entries(some)) emptied[name] = (emptied[name] ?? 0) + many;
      }
      assert.deepEqual(emptied, counts);
      for (const [id, record] of expected) assert.deepEqual(await dataset.find(id), record);
    },
    "leave nothing behind": async (bench) => {
      const dataset = await bench.dataset();
      const [mark, word] = [canary(), canary()];
      const person = {
        identity: identity(),
        values: { fullName: mark, secret: mark },
        remembered: { fullName: { word } },
      };
      await dataset.put([person]);
      assert.notDeepEqual(findTraces(await dataset.dump(), mark), []);
      const fields = ["fullName", "secret"].map((field) => ({ field, until: NOW }));
      await dataset.run((transaction) => transaction.empty({ at: NOW, fields }, 10), { mode: "exclusive" });
      assert.deepEqual(findTraces(await dataset.dump(), mark, word), []);
      assert.equal((await dataset.find(person.identity))?.remembered, undefined);
    },
    "are hidden and emptied while a definition is replaced": async (bench) => {
      const { dataset, held, intakes } = await fill(bench, 20);
      const change: LayoutChange = {
        before: dataset.layout,
        after: { ...dataset.layout, version: 2 },
        registration: registration({ version: 2, accepts: 1 }),
      };
      const expected = new Map(
        Array.from(held.values(), (one) => [one.subject, without(one, over(one, MIXED, intakes))]),
      );
      await bench.adapter.evolve(change, async (transaction) => {
        await transaction.hide(MIXED);
        const seen = await transaction.held(undefined, 100);
        assert.deepEqual(new Map(seen.map((one) => [one.subject, one.values])), valuesIn(expected));
        while (Object.keys(await transaction.empty(MIXED, 6)).length > 0);
      });
      for (const id of held.keys()) {
        const found = await dataset.find(id);
        assert.deepEqual(found?.values, expected.get(found?.subject ?? "")?.values);
      }
    },
  },
};

function valuesIn(records: ReadonlyMap<string, StoredRecord>): ReadonlyMap<string, StoredValues> {
  return new Map(Array.from(records, ([subject, { values }]) => [subject, values]));
}
