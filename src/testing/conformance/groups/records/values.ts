import { strict as assert } from "node:assert";
import fc from "fast-check";
import type { StoredValue } from "../../../../storage/index.js";
import { type Bench, column, FIELDS, type Group, identity, NOW, same } from "../../bench.js";
import { VALUES } from "../../values.js";

/** Puts values of one kind, and reads each of them back in every possible way. */
async function comeBack(bench: Bench, kind: keyof typeof VALUES, values: readonly StoredValue[]): Promise<void> {
  const dataset = await bench.dataset([column("key", "text", { optional: false }), column("it", kind)]);
  const people = values.map((it, index) => ({ identity: identity(), values: { key: `k${index}`, it } }));
  await dataset.put(people.map((person) => ({ ...person, values: { key: person.values.key } })));
  // the same values again, because creating and merging may differ
  const others = people.map((person) => ({ ...person, identity: identity() }));
  await dataset.put(people, { create: false });
  await dataset.put(others);
  for (const person of [...people, ...others]) {
    same((await dataset.find(person.identity))?.values.it, person.values.it, `a value of the kind ${kind}`);
  }
  const rows = new Map((await dataset.pages(100, ["key", "it"])).map((row) => [row.values.key, row.values.it]));
  for (const { values: one } of people) same(rows.get(one.key), one.it, `a value of the kind ${kind}, in a page`);
}

const extremes: Readonly<Record<keyof typeof VALUES, readonly StoredValue[]>> = {
  text: [
    "",
    " lead and trail ",
    "a\r\nb\tc",
    "x".repeat(65_536),
    "🎉".repeat(32_768),
    "\u{10FFFF}\uFFFF\u0001\u007F",
    "a\uFEFF",
  ],
  number: [
    0,
    0.1,
    0.1 + 0.2,
    1 / 3,
    5e-324,
    2.2250738585072014e-308,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    2 ** 53,
    1e21,
  ],
  boolean: [true, false],
  date: ["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "1970-01-01T00:00:00.001Z", "1969-12-31T23:59:59.999Z"]
    .concat("0099-02-28T12:00:00.007Z", "2026-10-25T01:30:00.999Z", "1847-12-01T00:01:14.500Z")
    .map((one) => new Date(one)),
  bigint: [0n, -1n, 2n ** 63n, -(2n ** 63n) - 1n, 10n ** 1_000n - 1n, -(10n ** 1_000n) + 1n, 10n ** 999n],
  json: [
    [],
    {},
    "",
    "text",
    0,
    false,
    [null, [[]], { a: { "": [1e300, 5e-324, -0.5], b: null } }],
    { $date: "x", "a b": "🎉" },
  ],
};

/** Checks that values come back exactly. */
export const values: Group = {
  name: "values",
  checks: {
    ...Object.fromEntries(
      Object.keys(VALUES).map(
        (kind) =>
          [
            `come back exactly: ${kind}`,
            async (bench) => {
              const known = kind as keyof typeof VALUES; // a key of VALUES
              await comeBack(bench, known, extremes[known]);
              await fc.assert(
                fc.asyncProperty(fc.array(VALUES[known], { minLength: 1, maxLength: 8 }), (some) =>
                  comeBack(bench, known, some),
                ),
                bench.cases,
              );
            },
          ] satisfies [string, Group["checks"][string]],
      ),
    ),
    "keep a byte order mark at their beginning": (bench) => comeBack(bench, "text", ["\uFEFFa", "\uFEFF"]),
    "come back exactly beside each other, and absent ones as null": async (bench) => {
      const dataset = await bench.dataset();
      const some = fc.record(
        Object.fromEntries(FIELDS.filter(({ name }) => name !== "key").map(({ name, kind }) => [name, VALUES[kind]])),
        { requiredKeys: [] },
      );
      const absent = Object.fromEntries(FIELDS.map(({ name }) => [name, null]));
      await fc.assert(
        fc.asyncProperty(some, async (sent) => {
          const id = identity();
          const values = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, value ?? null]));
          await dataset.put([{ identity: id, values }]);
          same({ ...(await dataset.find(id))?.values }, { ...absent, key: "k", ...values }, "the values of a record");
        }),
        bench.cases,
      );
    },
    "are kept however long: a text of a million, and a nested one of as many": async (bench) => {
      const dataset = await bench.dataset();
      const id = identity();
      const long = "0123456789abcdef".repeat(65_536);
      const details = { list: Array.from({ length: 10_000 }, (_, index) => ({ index, text: `t${index}` })) };
      await dataset.put([{ identity: id, values: { fullName: long, secret: long, details } }]);
      const held = (await dataset.find(id))?.values;
      assert.ok(held?.fullName === long && held?.secret === long, "the long texts are whole");
      assert.deepEqual(held?.details, details);
    },
    "are the adapter's own: what is changed afterwards outside does not change them": async (bench) => {
      const dataset = await bench.dataset();
      const id = identity();
      const details = { list: [1] };
      const since = new Date(NOW);
      await dataset.put([{ identity: id, values: { details, since } }]);
      details.list.push(2);
      since.setFullYear(1999);
      const held = await dataset.find(id);
      assert.deepEqual([held?.values.details, held?.values.since], [{ list: [1] }, NOW]);
      Object.assign(held?.values ?? {}, { details: "changed" });
      assert.deepEqual((await dataset.find(id))?.values.details, { list: [1] });
      const read = async () => (await dataset.pages(9, ["details"]))[0]?.values;
      Object.assign((await read()) ?? {}, { details: "changed" });
      assert.deepEqual((await read())?.details, { list: [1] });
    },
  },
};
