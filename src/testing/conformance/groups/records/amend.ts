import { strict as assert } from "node:assert";
import type { Amendment, AmendResult, FoundRecord, StoredValues } from "../../../../storage/index.js";
import { type DatasetBench, everybody, FIELDS, type Group, hold, identity, LATER, NOW } from "../../bench.js";

const SOON = new Date("2026-03-02T00:00:00.001Z");
const MUCH_LATER = new Date("2028-01-01T00:00:00.999Z");

/** Checks of one change of many records, which an adapter makes by itself. */
export const amendments: Group = {
  name: "amendments",
  checks: {
    "change those selected, in the fields named, and leave all else alone": async (bench) => {
      const dataset = await bench.dataset();
      const ids = {
        first: identity(),
        second: identity(),
        other: identity(),
        restricted: identity(),
        past: identity(),
      };
      const held = { fullName: "a", amount: 1, active: true, balance: 5n, details: { a: [1] }, secret: "encrypted" };
      await dataset.put([
        { identity: ids.first, values: { key: "yes", ...held } },
        { identity: ids.second, values: { key: "yes" } },
        { identity: ids.other, values: { key: "no", ...held } },
        { identity: ids.restricted, values: { key: "yes", ...held } },
        { identity: ids.past, values: { key: "yes", ...held }, expiresAt: SOON },
      ]);
      await dataset.run(async (transaction) => {
        await transaction.restrict((await transaction.find(ids.restricted))?.subject ?? "", NOW);
      });
      const before = await all(dataset, ids);
      const values = {
        fullName: "Ærlig 🎉 'quoted' \\ $1",
        amount: 0.1 + 0.2,
        active: false,
        since: new Date("2026-02-28T23:59:59.999Z"),
        balance: 123456789012345678901234567890n,
        details: { street: "x", list: [1, null, "b"] },
      };
      const where = [{ field: "key", op: "eq", value: "yes" }] as const;
      const people = await amended(dataset, { of: { where, at: SOON }, values, expiresAt: undefined });
      assert.equal(people, 2);
      const after = await all(dataset, ids);
      for (const name of ["first", "second"] as const) {
        const origin = after[name]?.origins[1] ?? 0;
        assert.deepEqual(after[name], changed(before[name], values, origin));
        const [intake] = await dataset.run((transaction) => transaction.intakes([origin]));
        assert.deepEqual(intake, { number: origin, source: "register", at: SOON });
      }
      for (const name of ["other", "restricted", "past"] as const) assert.deepEqual(after[name], before[name]);
    },
    "clear values, move the moment of expiry, and may change nobody": async (bench) => {
      const dataset = await bench.dataset();
      const ids = { first: identity() };
      await dataset.put([{ identity: ids.first, values: { key: "a", amount: 1, details: [1], fullName: "b" } }]);
      const before = await all(dataset, ids);
      const values = { amount: null, details: null };
      const where = [{ field: "key", op: "eq", value: "nobody" }] as const;
      const none = await amended(dataset, { of: { where, at: NOW }, values, expiresAt: MUCH_LATER });
      assert.equal(none, 0);
      assert.deepEqual(await all(dataset, ids), before);
      assert.equal(await amended(dataset, { of: { where: [], at: NOW }, values, expiresAt: MUCH_LATER }), 1);
      const after = await all(dataset, ids);
      const origin = after.first?.origins[2] ?? 0;
      assert.deepEqual(after.first, { ...changed(before.first, values, origin), expiresAt: MUCH_LATER });
    },
    "leave alone whom a hold alone keeps, and tell it": async (bench) => {
      const dataset = await bench.dataset();
      const ids = { held: identity(), due: identity() };
      await dataset.put([
        { identity: ids.held, expiresAt: NOW },
        { identity: ids.due, expiresAt: NOW },
      ]);
      await dataset.run((transaction) => transaction.hold(hold(), { identity: ids.held }), { mode: "exclusive" });
      const before = await all(dataset, ids);
      const change = { values: { fullName: "c" }, expiresAt: MUCH_LATER };
      const results = [
        await amendedResult(dataset, { ...change, of: { identity: ids.held } }),
        await amendedResult(dataset, { ...change, of: { identity: ids.due } }),
        await amendedResult(dataset, { ...change, of: { where: [], at: SOON } }),
      ];
      assert.deepEqual(results, [{ changed: 0, state: "kept" }, { changed: 0 }, { changed: 0 }]);
      assert.deepEqual(await all(dataset, ids), before);
    },
    "take a value that is held already for no change": async (bench) => {
      const dataset = await bench.dataset();
      const ids = { first: identity() };
      await dataset.put([{ identity: ids.first, values: { amount: 1, details: { a: 1, b: 2 }, since: null } }]);
      const before = await all(dataset, ids);
      const values = { amount: 1, details: { b: 2, a: 1 }, since: null };
      assert.equal(await amended(dataset, { of: { where: [], at: NOW }, values, expiresAt: MUCH_LATER }), 1);
      assert.deepEqual(await all(dataset, ids), before);
    },
    "remember part by part of each field, and keep what is remembered beside": async (bench) => {
      const dataset = await bench.dataset();
      const ids = { first: identity(), other: identity() };
      await dataset.put([
        { identity: ids.first, remembered: { a: { x: 1, z: [1], q: {} }, b: { x: 1 } } },
        { identity: ids.other },
      ]);
      const remembered = { a: { x: null, y: "2", z: { w: 1 } }, "c 'd\"": { u: {} } };
      const change = { values: {}, expiresAt: MUCH_LATER, remembered };
      assert.equal(await amended(dataset, { ...change, of: { identity: ids.first } }), 1);
      assert.deepEqual((await dataset.find(ids.first))?.remembered, {
        ...remembered,
        a: { ...remembered.a, q: {} },
        b: { x: 1 },
      });
      assert.equal((await dataset.find(ids.other))?.remembered, undefined);
      assert.equal(await amended(dataset, { ...change, of: { where: [], at: NOW } }), 2);
      assert.deepEqual((await dataset.find(ids.other))?.remembered, remembered);
      assert.deepEqual((await dataset.find(ids.other))?.expiresAt, LATER);
    },
    "change one person alone, unless restricted": async (bench) => {
      const dataset = await bench.dataset();
      const ids = { first: identity(), other: identity() };
      await dataset.put([{ identity: ids.first }, { identity: ids.other }]);
      const before = await all(dataset, ids);
      const change = { of: { identity: ids.first }, values: { fullName: "c" }, expiresAt: undefined };
      const people = await amended(dataset, change);
      assert.equal(people, 1);
      const after = await all(dataset, ids);
      assert.deepEqual(after.first, changed(before.first, change.values, after.first?.origins[1] ?? 0));
      assert.deepEqual(after.other, before.other);
      await dataset.run((transaction) => transaction.restrict(after.first?.subject ?? "", NOW));
      const restricted = await amendedResult(dataset, { ...change, values: { fullName: "d" } });
      assert.deepEqual(restricted, { changed: 0, state: "restricted" });
      assert.equal((await dataset.find(ids.first))?.values.fullName, "c");
      const nobody = await amendedResult(dataset, { ...change, of: { identity: identity() } });
      assert.deepEqual(nobody, { changed: 0 });
    },
  },
};

/** Checks of operations that are asked for before an earlier one has come back. */
export const ahead: Group = {
  name: "asking ahead",
  needs: "pipelining",
  checks: {
    "finds what it would find if what it is behind had come back": async (bench) => {
      const dataset = await bench.dataset();
      const ids = { expired: identity(), merged: identity(), held: identity() };
      await dataset.put([
        {
          identity: ids.expired,
          expiresAt: NOW,
          evidence: [{ at: NOW, version: "w", document: undefined, intake: 0 }],
        },
        { identity: ids.merged, expiresAt: NOW },
        { identity: ids.held },
      ]);
      const earlier = new Date(NOW.getTime() - 1);
      await dataset.run(async (transaction) => {
        const [removed, found, subjects, people, rows, intake, put, none] = await Promise.all([
          transaction.removeExpired(everybody(NOW)),
          transaction.find(ids.expired),
          transaction.subjects([ids.expired, ids.held]),
          transaction.count({ where: [], at: earlier }),
          transaction.page({ where: [], at: earlier, fields: ["key"], after: undefined, limit: 9 }),
          transaction.addIntake("form", NOW),
          dataset.putIn(transaction, [{ identity: ids.merged }]),
          transaction.removeExpired(everybody(NOW)),
        ]);
        assert.equal(removed, 2);
        assert.equal(none, 0);
        assert.equal(found, undefined);
        assert.deepEqual([...subjects.keys()], [ids.held]);
        assert.ok(people >= 1 && rows.length === people, "people are counted without those removed");
        assert.ok(intake > 0);
        assert.equal(put[0]?.outcome, "created", "who was removed is new");
      });
      assert.equal(await dataset.count(earlier), 2);
    },
    "finds an amendment's people without those removed": async (bench) => {
      const dataset = await bench.dataset();
      const id = identity();
      await dataset.put([{ identity: id, expiresAt: NOW }]);
      await dataset.run(async (transaction) => {
        const removing = transaction.removeExpired(everybody(NOW));
        const values = { fullName: "a" };
        const of = { identity: id };
        const amended = await transaction.amend({ of, values, source: "form", at: NOW, expiresAt: LATER });
        assert.deepEqual(amended, { changed: 0 });
        assert.equal(await removing, 1);
      });
      assert.equal(await dataset.find(id), undefined);
    },
  },
};

/** Amends records, and returns the number of people. */
async function amended(dataset: DatasetBench, change: Omit<Amendment, "source" | "at">): Promise<number> {
  return (await amendedResult(dataset, change)).changed;
}

/** Amends records, and returns all that is told of it. */
function amendedResult(dataset: DatasetBench, change: Omit<Amendment, "source" | "at">): Promise<AmendResult> {
  return dataset.run((transaction) => transaction.amend({ ...change, source: "register", at: SOON }), {
    mode: "exclusive",
  });
}

async function all<Name extends string>(
  dataset: DatasetBench,
  ids: Readonly<Record<Name, string>>,
): Promise<Partial<Record<Name, FoundRecord>>> {
  const held: Partial<Record<Name, FoundRecord>> = {};
  // the names of the ids
  for (const [name, id] of Object.entries<string>(ids)) held[name as Name] = await dataset.find(id);
  return held;
}

/** Builds the record that should be held after some values were changed. */
function changed(before: FoundRecord | undefined, values: StoredValues, origin: number): FoundRecord {
  assert.ok(before !== undefined && origin > 0, "the record is held, and its origin is an intake");
  const origins = FIELDS.map(({ name }, index) =>
    Object.hasOwn(values, name) ? origin : (before.origins[index] ?? null),
  );
  return { ...before, values: { ...before.values, ...values }, origins, updatedAt: SOON };
}
