import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import type { AggregateRow, Condition, Selection, StoredValue } from "../../../../storage/index.js";
import { aggregation, closeValues, condition } from "../../arbitraries.js";
import { type Bench, column, type DatasetBench, type Group, identity, LATER, NOW } from "../../bench.js";
import { Mirror } from "../../mirror.js";
import type { CLOSE } from "../../values.js";

/** Reads the values of a field in the records that meet conditions. */
async function those(dataset: DatasetBench, field: string, where: readonly Condition[]): Promise<StoredValue[]> {
  const query = { where, at: NOW, fields: [field], after: undefined, limit: 1_000 };
  const [rows, people] = await dataset.run(async (transaction) => [
    await transaction.page(query),
    await transaction.count(query),
  ]);
  assert.equal(people, rows.length, "count and page see the same people");
  return rows.map(({ values }) => values[field] ?? null);
}

const key = column("key", "text", { optional: false });

/** Makes a dataset with one person for each of some values. */
async function each(bench: Bench, kind: keyof typeof CLOSE, values: readonly StoredValue[]): Promise<DatasetBench> {
  const dataset = await bench.dataset([key, column("it", kind, { indexed: true })]);
  await dataset.put(values.map((it) => ({ values: { it } })));
  return dataset;
}

function order(values: readonly StoredValue[]): StoredValue[] {
  const name = (value: StoredValue): string => (typeof value === "bigint" ? `${value}n` : JSON.stringify(value));
  return [...values].sort((left, right) => (name(left) < name(right) ? -1 : 1));
}

/** Values in the order of storage: numbers and moments by size, and text by code point. */
const ascending: Readonly<Record<"text" | "number" | "date" | "bigint", readonly StoredValue[]>> = {
  text: ["", "A", "B", "a", "a ", "a%", "a1", "aB", "aa", "é", "\uFFFF", "\u{10000}", "\u{10FFFF}"],
  number: [-Number.MAX_VALUE, -10, -9, -0.1, -5e-324, 0, 5e-324, 0.1, 0.3, 0.1 + 0.2, 9, 10, 2 ** 53, Number.MAX_VALUE],
  date: [-62_135_596_800_000, -1, 0, 1, 999, 1_000, 253_402_300_799_999].map((at) => new Date(at)),
  bigint: [
    -(10n ** 999n),
    -11n,
    -10n,
    -9n,
    -1n,
    0n,
    1n,
    9n,
    10n,
    2n ** 53n,
    2n ** 53n + 1n,
    10n ** 999n,
    10n ** 999n + 1n,
  ],
};

/** Checks which records conditions choose. */
export const filters: Group = {
  name: "filters",
  checks: {
    ...Object.fromEntries(
      Object.entries(ascending).map(
        ([kind, values]) =>
          [
            `compare exactly: ${kind}`,
            async (bench) => {
              // entries of `ascending`, whose keys are kinds
              const dataset = await each(bench, kind as keyof typeof CLOSE, [...values, null]);
              for (const [place, value] of values.entries()) {
                const [before, after] = [values.slice(0, place), values.slice(place + 1)];
                const expected = {
                  eq: [value],
                  lt: before,
                  lte: [...before, value],
                  gt: after,
                  gte: [value, ...after],
                };
                for (const [op, some] of Object.entries({ ...expected, not: [...before, ...after, null] })) {
                  const found = await those(dataset, "it", [{ field: "it", op: op as "eq", value }]);
                  assert.deepEqual(order(found), order(some), `${op} the value in place ${place}`);
                }
              }
            },
          ] satisfies [string, Group["checks"][string]],
      ),
    ),
    "`not` and `exists` alone hold where a field is absent": async (bench) => {
      const dataset = await each(bench, "number", [1, 2, null]);
      const met = (where: Condition) => those(dataset, "it", [where]);
      assert.deepEqual(order(await met({ field: "it", op: "not", value: 1 })), order([2, null]));
      assert.deepEqual(await met({ field: "it", op: "exists", value: false }), [null]);
      assert.deepEqual(order(await met({ field: "it", op: "exists", value: true })), [1, 2]);
      assert.deepEqual(order(await met({ field: "it", op: "lte", value: 9 })), [1, 2]);
      assert.deepEqual(await met({ field: "it", op: "in", value: [2, 3] }), [2]);
    },
    "`in` takes none, and thousands": async (bench) => {
      const dataset = await each(bench, "number", [1, 2, 9_999, 10_000]);
      assert.deepEqual(await those(dataset, "it", [{ field: "it", op: "in", value: [] }]), []);
      const many = Array.from({ length: 10_000 }, (_, index) => index);
      assert.deepEqual(
        order(await those(dataset, "it", [{ field: "it", op: "in", value: many }])),
        order([1, 2, 9_999]),
      );
    },
    "`in` compares as `eq` does, each of its values": async (bench) => {
      for (const [kind, values] of Object.entries(ascending)) {
        // entries of `ascending`, whose keys are kinds
        const dataset = await each(bench, kind as keyof typeof CLOSE, [...values, null]);
        const met = async (value: readonly StoredValue[]) =>
          order(await those(dataset, "it", [{ field: "it", op: "in", value }]));
        for (const value of values) assert.deepEqual(await met([value]), [value]);
        assert.deepEqual(await met(values), order(values));
      }
    },
    "`startsWith` takes its text as it is": async (bench) => {
      const dataset = await each(bench, "text", [
        "a%b",
        "a_b",
        "axb",
        "A%b",
        "\\a",
        "[a]",
        "a",
        "",
        "é",
        "e\u0301",
        null,
      ]);
      const met = async (value: string) =>
        order(await those(dataset, "it", [{ field: "it", op: "startsWith", value }]));
      assert.deepEqual(await met("a%"), ["a%b"]);
      assert.deepEqual(await met("a_"), ["a_b"]);
      assert.deepEqual(await met("\\"), ["\\a"]);
      assert.deepEqual(await met("["), ["[a]"]);
      assert.deepEqual(await met("e"), ["e\u0301"]);
      assert.equal((await met("")).length, 10);
    },
    "all of several conditions must be met": async (bench) => {
      const dataset = await each(bench, "number", [1, 2, 3, 4, null]);
      const where = [
        { field: "it", op: "gt", value: 1 },
        { field: "it", op: "lt", value: 4 },
        { field: "it", op: "not", value: 3 },
      ] as const;
      assert.deepEqual(await those(dataset, "it", where), [2]);
    },
    "choose what the model chooses": async (bench) => {
      const mirror = await Mirror.of(bench);
      const people = fc.sample(closeValues, { numRuns: 60, seed: bench.cases.seed ?? 1 });
      await mirror.put(people.map((values) => ({ identity: identity(), subject: randomUUID(), values })));
      await fc.assert(
        fc.asyncProperty(fc.array(condition, { minLength: 1, maxLength: 3 }), async (where) => {
          const fields = ["key", "fullName", "amount", "active", "since", "balance"];
          const { actual, expected } = await mirror.both(async (transaction) => ({
            people: await transaction.count({ where, at: NOW }),
            rows: await transaction.page({ where, at: NOW, fields, after: undefined, limit: 100 }),
          }));
          assert.deepEqual(actual, expected);
        }),
        { ...bench.cases, numRuns: bench.cases.numRuns * 4 },
      );
    },
  },
};

/** Puts groups in one order, because the contract gives them none. */
function inOrder(rows: readonly AggregateRow[]): AggregateRow[] {
  const name = ({ key: parts }: AggregateRow): string => inspect(parts);
  return [...rows].sort((left, right) => (name(left) < name(right) ? -1 : 1));
}

/** Checks of groups, and of measures over them. */
export const aggregates: Group = {
  name: "aggregates",
  checks: {
    "group by values, the absent one among them": async (bench) => {
      const dataset = await each(bench, "text", ["a", "A", "a", "a ", null, null, "b"]);
      const by = [{ field: "it", bands: undefined }];
      const rows = await dataset.run((transaction) => transaction.aggregate({ where: [], at: NOW, by, measures: [] }));
      const expected = { a: 2, A: 1, "a ": 1, null: 2, b: 1 };
      assert.deepEqual(Object.fromEntries(rows.map(({ key: [part], people }) => [String(part), people])), expected);
    },
    "number bands from 0, each from its lower bound on": async (bench) => {
      const dataset = await each(bench, "number", [-1e300, 9.999, 10, 19, 20, 1e300, null]);
      const by = [{ field: "it", bands: [10, 20] }];
      const rows = await dataset.run((transaction) => transaction.aggregate({ where: [], at: NOW, by, measures: [] }));
      assert.deepEqual(
        new Map(rows.map(({ key: [part], people }) => [part, people])),
        new Map([
          [0, 2],
          [1, 2],
          [2, 2],
          [null, 1],
        ]),
      );
    },
    "measure what is there, and give null where nothing is": async (bench) => {
      const dataset = await bench.dataset();
      await dataset.put([
        { values: { key: "a", amount: 1, since: NOW, balance: 2n ** 70n, fullName: "\u{10000}" } },
        { values: { key: "a", amount: 2, since: LATER, balance: -1n, fullName: "\uFFFF" } },
        { values: { key: "a", amount: 6 } },
        { values: { key: "b" } },
      ]);
      const by = [{ field: "key", bands: undefined }];
      const measures = [
        { of: "avg", field: "amount" },
        { of: "count", field: "amount" },
        { of: "min", field: "since" },
        { of: "max", field: "balance" },
        { of: "min", field: "balance" },
        { of: "max", field: "fullName" },
      ] as const;
      const rows = await dataset.run((transaction) => transaction.aggregate({ where: [], at: NOW, by, measures }));
      assert.deepEqual(inOrder(rows), [
        { key: ["a"], people: 3, values: [3, 3, NOW, 2n ** 70n, -1n, "\u{10000}"] },
        { key: ["b"], people: 1, values: [null, 0, null, null, null, null] },
      ]);
    },
    "have one group of all where nothing is grouped by, and none where nobody is": async (bench) => {
      const dataset = await each(bench, "number", [1, 2]);
      const measures = [{ of: "avg", field: "it" }] as const;
      const of = (value: number) => ({
        where: [{ field: "it", op: "gte", value }] as const,
        at: NOW,
        by: [],
        measures,
      });
      const rows = await dataset.run((transaction) => transaction.aggregate(of(0)));
      assert.deepEqual(rows, [{ key: [], people: 2, values: [1.5] }]);
      assert.deepEqual(await dataset.run((transaction) => transaction.aggregate(of(9))), []);
    },
    "count the values of fields, and the different ones": async (bench) => {
      const dataset = await bench.dataset();
      await dataset.put([
        { values: { key: "a", amount: 1, since: NOW, balance: 2n ** 70n, fullName: "a", active: true, details: [1] } },
        {
          values: { key: "b", amount: 1, since: LATER, balance: 2n ** 70n, fullName: "A", active: false, details: [1] },
        },
        { values: { key: "c", amount: -0, fullName: "a " } },
        { values: { key: "d", amount: 0 } },
      ]);
      const fields = ["fullName", "amount", "since", "balance", "active", "details", "key"];
      const count = (query: Pick<Selection, "where">, names = fields) =>
        dataset.run((transaction) => transaction.fill({ ...query, at: NOW }, names));
      assert.deepEqual(await count({ where: [] }), [
        { field: "fullName", filled: 3, different: 3 },
        { field: "amount", filled: 4, different: 2 },
        { field: "since", filled: 2, different: 2 },
        { field: "balance", filled: 2, different: 1 },
        { field: "active", filled: 2, different: 2 },
        { field: "details", filled: 2, different: 0 },
        { field: "key", filled: 4, different: 4 },
      ]);
      const where = [{ field: "key", op: "in", value: ["c", "d"] }] as const;
      assert.deepEqual(await count({ where }, ["balance", "amount"]), [
        { field: "balance", filled: 0, different: 0 },
        { field: "amount", filled: 2, different: 1 },
      ]);
      assert.deepEqual(await count({ where: [] }, []), []);
    },
    "compute what the model computes": async (bench) => {
      const mirror = await Mirror.of(bench);
      const people = fc.sample(closeValues, { numRuns: 80, seed: bench.cases.seed ?? 1 });
      await mirror.put(people.map((values) => ({ identity: identity(), subject: randomUUID(), values })));
      await fc.assert(
        fc.asyncProperty(aggregation, async (query) => {
          const { actual, expected } = await mirror.both((transaction) => transaction.aggregate({ ...query, at: NOW }));
          assert.deepEqual(inOrder(actual), inOrder(expected));
          const fill = await mirror.both((transaction) =>
            transaction.fill({ ...query, at: NOW }, ["amount", "fullName"]),
          );
          assert.deepEqual(fill.actual, fill.expected);
        }),
        { ...bench.cases, numRuns: bench.cases.numRuns * 2 },
      );
    },
  },
};

/** Checks of facts on records without their values. */
export const inspections: Group = {
  name: "inspections",
  checks: {
    "tell the facts of each record, and of each field with a value where it is from": async (bench) => {
      const dataset = await bench.dataset();
      const evidence = (at: Date, version?: string) => ({ at, version, document: undefined, intake: 0 });
      const people = [
        { values: { key: "a", amount: 1, active: null }, evidence: [evidence(NOW, "1"), evidence(LATER, "2")] },
        { values: { key: "b", fullName: "b" }, collectedAt: new Date(NOW.getTime() - 1) },
        { values: { key: "c" }, evidence: [evidence(NOW)] },
      ].map((one) => ({ ...one, identity: identity(), subject: randomUUID() }));
      await dataset.put(people);
      const [first, second] = people;
      await dataset.run((transaction) => transaction.restrict(second?.subject ?? "", NOW), { mode: "exclusive" });
      await dataset.put([{ identity: first?.identity ?? "", values: { key: "a", amount: 2, fullName: "x" } }]);
      const sorted = [...people].sort((left, right) => (left.subject < right.subject ? -1 : 1));
      const all = { where: [], at: NOW, everyone: true, after: undefined, limit: 10 } as const;
      const rows = await dataset.run((transaction) => transaction.inspect(all));
      assert.deepEqual(
        rows.map(({ subject }) => subject),
        sorted.map(({ subject }) => subject),
      );
      for (const [index, row] of rows.entries()) {
        const found = await dataset.find(sorted[index]?.identity ?? "");
        assert.ok(found !== undefined);
        const { values, evidence: proofs, origins, remembered: _, contactedAt: __, restriction: ___, ...facts } = found;
        const latest = proofs.at(-1);
        assert.deepEqual(row, {
          ...facts,
          origins: dataset.layout.fields.map(({ name }, place) =>
            (values[name] ?? null) === null ? null : (origins[place] ?? null),
          ),
          evidence: latest === undefined ? undefined : { at: latest.at, version: latest.version },
        });
      }
      // pages follow each other, and a use sees those in use
      const [one] = await dataset.run((transaction) => transaction.inspect({ ...all, limit: 1 }));
      assert.deepEqual(one, rows[0]);
      const rest = await dataset.run((transaction) => transaction.inspect({ ...all, after: one?.subject }));
      assert.deepEqual(rest, rows.slice(1));
      const { everyone: ____, ...use } = all;
      const where = [{ field: "key", op: "in", value: ["a", "b"] }] as const;
      const used = await dataset.run((transaction) => transaction.inspect({ ...use, where }));
      assert.deepEqual(
        used.map(({ subject }) => subject),
        [first?.subject],
      );
    },
  },
};

/** Checks of reading a page at a time. */
export const pages: Group = {
  name: "pages",
  checks: {
    "have everybody once, in the order of references, however large": async (bench) => {
      const dataset = await bench.dataset();
      const subjects = Array.from({ length: 61 }, (): string => randomUUID()).sort();
      // put in another order than the references
      const shuffled = subjects.map((_, index) => subjects[(index * 17) % subjects.length] ?? "");
      await dataset.put(shuffled.map((subject) => ({ subject, values: { key: subject } })));
      for (const limit of [1, 2, 3, 7, 60, 61, 62, 1_000]) {
        const rows = await dataset.pages(limit);
        assert.deepEqual(
          rows.map(({ subject }) => subject),
          subjects,
        );
        assert.ok(rows.every(({ subject, values }) => values.key === subject));
      }
    },
    "are whole and in order, large ones too, whatever characters their values have": async (bench) => {
      const dataset = await bench.dataset();
      const texts = [null, "", "=", "null", "\u001e", "\u001f,\n", "x"];
      const people = Array.from({ length: 2_500 }, (_, index) => ({
        subject: randomUUID(),
        values: { key: `k${index}`, fullName: texts[index % 7] ?? null, amount: index, since: index % 2 ? NOW : null },
      }));
      await dataset.put(people);
      const sorted = [...people].sort((left, right) => (left.subject < right.subject ? -1 : 1));
      const fields = ["key", "fullName", "amount", "since"];
      // once with a text by which an adapter may join values, and once without it
      const joined = [{ field: "fullName", op: "not", value: "\u001e" }] as const;
      for (const where of [[], joined]) {
        const chosen = sorted.filter(({ values }) => where.length === 0 || values.fullName !== "\u001e");
        for (const limit of [7, 1_000, 2_500, 2_501]) {
          // only the first few small pages, because later ones are no different
          for (let place = 0; place <= Math.min(chosen.length, 3 * limit); place += limit) {
            const query = { where, at: NOW, fields, after: chosen[place - 1]?.subject, limit };
            const page = await dataset.run((transaction) => transaction.page(query));
            const rows = page.map(({ subject, values }) => ({ subject, values: { ...values } }));
            assert.deepEqual(rows, chosen.slice(place, place + limit), `${limit} from ${place}`);
          }
        }
      }
    },
    "begin after a reference, whether it is held or not": async (bench) => {
      const dataset = await bench.dataset();
      const subjects = [randomUUID(), randomUUID(), randomUUID()].sort();
      const [a, b, c] = subjects;
      await dataset.put(subjects.map((subject) => ({ subject })));
      const after = (reference: string | undefined) => {
        const query = { where: [], at: NOW, fields: [], after: reference, limit: 10 };
        return dataset.run((transaction) => transaction.page(query));
      };
      const of = async (reference: string | undefined) => (await after(reference)).map(({ subject }) => subject);
      assert.deepEqual(await of(undefined), [a, b, c]);
      assert.deepEqual(await of(a), [b, c]);
      assert.deepEqual(await of(c), []);
      await dataset.run((transaction) => transaction.remove(b ?? ""), { mode: "exclusive" });
      assert.deepEqual(await of(b), [c]);
      assert.deepEqual(await of("00000000-0000-4000-8000-000000000000"), [a, c]);
    },
    "have the fields asked for, and no others": async (bench) => {
      const dataset = await bench.dataset();
      await dataset.put([{ values: { amount: 1, fullName: "x" } }]);
      for (const fields of [[], ["amount"], ["since", "amount"], ["fullName", "key", "secret"]]) {
        const query = { where: [{ field: "amount", op: "eq", value: 1 }] as const, at: NOW, fields };
        const rows = await dataset.run((transaction) => transaction.page({ ...query, after: undefined, limit: 5 }));
        assert.deepEqual(
          rows.map(({ values }) => Object.keys(values).sort()),
          [[...fields].sort()],
        );
      }
    },
    "filter before they are cut": async (bench) => {
      const dataset = await bench.dataset();
      await dataset.put(Array.from({ length: 30 }, (_, index) => ({ values: { amount: index % 3 } })));
      const where = [{ field: "amount", op: "eq", value: 1 }] as const;
      const query = { where, at: NOW, fields: ["amount"], limit: 4 };
      let after: string | undefined;
      const sizes: number[] = [];
      do {
        const page = await dataset.run((transaction) => transaction.page({ ...query, after }));
        assert.ok(page.every(({ values }) => values.amount === 1));
        sizes.push(page.length);
        assert.ok(sizes.length < 5, "the pages come to an end");
        after = page.at(-1)?.subject;
      } while (after !== undefined);
      assert.deepEqual(sizes, [4, 4, 2, 0]);
    },
  },
};
