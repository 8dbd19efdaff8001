import { strict as assert } from "node:assert";
import { randomBytes, randomUUID } from "node:crypto";
import { column, DatasetBench, event, FIELDS, type Group, NOW, registration } from "../../bench.js";
import { bare, namesIn } from "../../dump.js";

const fresh = (): string => `conformance-${randomBytes(6).toString("hex")}`;
const ID = "0f".repeat(16);
const key = column("key", "text", { optional: false });

/** Checks of provisioning, and of the registry of definitions. */
export const registry: Group = {
  name: "registry",
  checks: {
    "keeps registrations whole, and knows none under other ids": async ({ adapter }) => {
      const id = fresh();
      const definition = { title: "Ærlig 🎉 '\" \\", terms: { list: [1, null, true, 0.5], "a b": {} } };
      const given = registration({ terms: "t".repeat(64), definition, key: undefined });
      assert.deepEqual([...(await adapter.registered([id]))], []);
      assert.deepEqual(await adapter.provision({ id, version: 1, fields: FIELDS }, given, event()), given);
      assert.deepEqual([...(await adapter.registered([fresh(), id, fresh()]))], [[id, given]]);
      assert.deepEqual([...(await adapter.registered([]))], []);
    },
    "keeps who approved the first version, with the advice": async ({ adapter }) => {
      const id = fresh();
      const advice = [{ by: "dpo:1", advises: "for", text: "t", at: NOW, onEarlierText: true }] as const;
      const approval = { by: "representative:1", reason: "r", at: NOW, advice, proposal: randomUUID() };
      await adapter.provision({ id, version: 1, fields: FIELDS }, registration({ approval }), event());
      assert.deepEqual(
        (await adapter.history(id)).map((one) => one.approval),
        [approval],
      );
    },
    "keeps the key of pseudonyms": async ({ adapter }) => {
      const id = fresh();
      const given = registration({ key: randomBytes(32).toString("hex") });
      await adapter.provision({ id, version: 1, fields: FIELDS }, given, event());
      assert.equal((await adapter.registered([id])).get(id)?.key, given.key);
    },
    "lists what is registered by id, a page at a time, without keys": async ({ adapter }) => {
      const base = fresh();
      // in the order of their units, which is not the alphabetical one
      const ids = [`${base}-a`, `${base}-b`, `${base}0`, `${base}a`, `${base}aa`];
      for (const id of [...ids].reverse()) {
        const given = registration({ terms: id, key: ID + ID, definition: { words: { title: id } } });
        await adapter.provision({ id, version: 1, fields: [key] }, given, event());
      }
      const listed: string[] = [];
      for (let after: string | undefined = base; ; after = listed.at(-1)) {
        const page = await adapter.list(after, 2);
        for (const [id, { key: kept, identityForms: _, ...rest }] of page) {
          // at once, since pages that begin anew never end
          assert.ok(
            listed.every((one) => one < id),
            "in order, and each once",
          );
          listed.push(id);
          if (!ids.includes(id)) continue;
          assert.equal(kept, undefined, "a list has no keys");
          assert.deepEqual(rest, { version: 1, accepts: 1, terms: id, definition: { words: { title: id } } });
        }
        assert.ok(page.size <= 2, "a page is no larger than asked for");
        if (page.size < 2) break;
      }
      assert.deepEqual(
        listed.filter((id) => id.startsWith(base)),
        ids,
      );
      assert.ok([...(await adapter.list(undefined, 1_000_000)).keys()].includes(ids[0] ?? ""), "from the beginning");
      assert.equal((await adapter.list("~", 10)).size, 0, "nothing comes after the last");
    },
    "begins the trail with the event": async (bench) => {
      const dataset = await bench.dataset();
      assert.deepEqual(
        (await dataset.trail()).map(({ event: { act } }) => act),
        ["defined"],
      );
    },
    "returns what is registered where the place is there already, and changes nothing": async (bench) => {
      const dataset = await bench.dataset();
      const before = await dataset.dump();
      const second = registration({ terms: "other terms" });
      const found = await bench.adapter.provision({ ...dataset.layout, fields: [key] }, second, event());
      assert.equal(found.terms, "terms");
      assert.deepEqual(await dataset.dump(), before);
    },
    "lets one win where several provision at once": async (bench) => {
      const { adapter } = bench;
      const others = adapter.supports.multiProcess
        ? [await bench.another(), await bench.another()]
        : [adapter, adapter];
      const layout = { id: fresh(), version: 1, fields: FIELDS };
      const attempts = [adapter, ...others].map((one, index) =>
        one.provision(layout, registration({ terms: `terms ${index}` }), event({ actor: `test:${index}` })),
      );
      const results = (await Promise.all(attempts)).map(({ terms }) => terms);
      const [winner] = results;
      assert.deepEqual(new Set(results).size, 1, "all were told the same");
      assert.equal((await adapter.registered([layout.id])).get(layout.id)?.terms, winner);
      const trail = await new DatasetBench(bench, layout).trail();
      assert.deepEqual(
        trail.map(({ event: { actor } }) => actor),
        [`test:${winner?.slice(-1)}`],
      );
    },
    "keeps apart assignments whose ids are alike": async (bench) => {
      const base = fresh();
      const ids = [`${base}-a`, `${base}a`, `${base}--a`, base.padEnd(48, "x"), base.padEnd(47, "x")];
      for (const id of ids) {
        await bench.adapter.provision({ id, version: 1, fields: [key] }, registration({ terms: id }), event());
      }
      const registered = await bench.adapter.registered(ids);
      for (const id of ids) {
        assert.equal(registered.get(id)?.terms, id);
        const layout = { id, version: 1, fields: [key] };
        const number = await bench.adapter.transaction(layout, "shared", (transaction) =>
          transaction.addIntake(id, NOW),
        );
        const found = await bench.adapter.transaction(layout, "read", (transaction) => transaction.intakes([number]));
        assert.deepEqual(found, [{ number, source: id, at: NOW }]);
      }
    },
    "takes every name that a field may have": async (bench) => {
      // words of SQL and of JavaScript, names of technical values, and names that differ only in case or by one letter
      const names = ["order", "select", "constructor", "toString", "subject", "identity", "values", "origins", "rowid"];
      names.push("fullName", "fullname", "fULLName", "n".repeat(48), `${"n".repeat(47)}m`, "expiresAt", "id", "at");
      const dataset = await bench.dataset([key, ...names.map((name) => column(name, "text"))]);
      const values = Object.fromEntries(names.map((name) => [name, `value of ${name}`]));
      await dataset.put([{ identity: ID, values }]);
      const held = await dataset.find(ID);
      assert.deepEqual({ ...held?.values }, { ...values, key: "k" });
      const where = [{ field: "order", op: "eq", value: "value of order" }] as const;
      assert.equal(await dataset.run((transaction) => transaction.count({ where, at: NOW })), 1);
    },
    "takes datasets with one field, and with hundreds": async (bench) => {
      const one = await bench.dataset([key]);
      await one.put([{ identity: ID, values: { key: "only" } }]);
      assert.deepEqual({ ...(await one.find(ID))?.values }, { key: "only" });
      const wide = await bench.dataset([
        key,
        ...Array.from({ length: 200 }, (_, index) => column(`f${index}`, "number")),
      ]);
      await wide.put([{ identity: ID, values: { f0: 1, f199: 2 } }]);
      const held = await wide.find(ID);
      assert.deepEqual([held?.values.f0, held?.values.f100, held?.values.f199], [1, null, 2]);
    },
    "tells the columns as storage has them": async (bench) => {
      const dataset = await bench.dataset();
      const columns = await bench.adapter.columns(dataset.layout);
      const names = columns.map(({ column: name }) => bare(name));
      for (const { name } of FIELDS) assert.ok(names.includes(bare(name)), `the field ${name} is among the columns`);
      await dataset.put([{ values: { fullName: "x" } }]);
      const stored = new Set([...namesIn(await dataset.dump())].map(bare));
      for (const { column: name } of columns) assert.ok(stored.has(bare(name)), `storage has a column ${name}`);
    },
    "refuses work on a dataset that is not there": async ({ adapter }) => {
      const layout = { id: fresh(), version: 1, fields: [key] };
      await assert.rejects(adapter.transaction(layout, "shared", (transaction) => transaction.addIntake("crm", NOW)));
      assert.equal((await adapter.registered([layout.id])).size, 0);
    },
  },
};
