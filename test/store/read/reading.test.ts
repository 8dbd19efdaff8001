import pg from "pg";
import { contract, defineActivity, defineAssignment, defineSource, field } from "purposebound";
import type { DatasetLayout } from "purposebound/adapter";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { expect, inject, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { everyKind } from "../../support/every-kind.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import {
  describeEachDatabase,
  describeEachStorage,
  onServer,
  type StorageUnderTest,
} from "../../support/storages/storages.js";

const origin = { name: "A register", obtained: "from-third-party" } as const;

/** More than a first page holds, and less than a later one. */
const PEOPLE = 1_700;

function personNumbered(index: number) {
  const texts = ["", "plain", "\u001f", "å\u{1f600}", "=", "a=b", "\n"];
  return {
    reference: `R${index}`,
    branch: index % 3,
    text: index % 5 === 0 ? undefined : texts[index % texts.length],
    number: index % 4 === 0 ? undefined : index / 7 - 0.1,
    boolean: index % 3 === 0 ? undefined : index % 2 === 0,
    date: index % 6 === 0 ? undefined : new Date(Date.UTC(1950 + (index % 100), index % 12, 1, 0, 0, 0, index % 1_000)),
    bigint: index % 7 === 0 ? undefined : 10n ** 30n + BigInt(index),
    plan: index % 2 === 0 ? ("basic" as const) : ("plus" as const),
    note: index % 2 === 0 ? null : `note ${index}`,
    address: index % 8 === 0 ? undefined : { street: `S\t"${index}"`, since: new Date(index * 1e9) },
    tags: index % 9 === 0 ? undefined : ["a", index],
  };
}

async function peopleOf(storage: StorageUnderTest, more: object[] = []) {
  const assignment = everyKind();
  const store = await openStore({ storage: storage.adapter(), assignments: [assignment] });
  const people = store.dataset(assignment);
  const uses = [
    "reference",
    "branch",
    "text",
    "number",
    "boolean",
    "date",
    "bigint",
    "plan",
    "note",
    "address",
    "tags",
  ] as const;
  const view = people.under(defineActivity(assignment, { id: "all", kind: "report", title: "All", uses }), {
    actor: "agent:1",
  });
  const rows = Array.from({ length: PEOPLE }, (_, index) => personNumbered(index));
  const result = await people.import(defineSource(assignment, { id: "register", origin }), [...rows, ...more]);
  expect(result.refused).toBe(0);
  const reads = async () => {
    const counts: number[] = [];
    for await (const event of store.oversight.events(assignment, { acts: ["read"] }))
      counts.push(event.counts?.people ?? 0);
    return counts;
  };
  return { assignment, store, people, view, rows, reads };
}

const byReference = <Row extends { reference: string }>(rows: Row[]): Row[] =>
  rows.sort((left, right) => (left.reference < right.reference ? -1 : 1));
const without = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

describeEachStorage("A long segment", (storage) => {
  it("has every value of every row as it was let in, before and after its length is known", async () => {
    const { store, view, rows, reads } = await peopleOf(storage);
    const expected = byReference(rows).map(without);
    for (let time = 0; time < 3; time += 1) expect(byReference(await collect(view.segment()))).toEqual(expected);
    expect(await reads()).toEqual([500, 1_200, 1_700, 1_700]);
    await store.close();
  });

  it("has values with the character that joins packed columns", async () => {
    const joined = { ...personNumbered(1), reference: "joined", text: "\u001e=\u001e", note: "\u001e" };
    const { store, view } = await peopleOf(storage, [joined]);
    for (let time = 0; time < 3; time += 1) {
      const read = await collect(view.segment());
      expect(read).toHaveLength(PEOPLE + 1);
      expect(read.find(({ reference }) => reference === "joined")).toEqual(without(joined));
    }
    await store.close();
  });

  it("grows beyond the page that held everybody, and shrinks, without losing or doubling anyone", async () => {
    const { assignment, store, people, view } = await peopleOf(storage);
    const select = ["reference"] as const;
    await collect(view.segment({ select }));
    const source = defineSource(assignment, { id: "more", origin });
    await people.import(
      source,
      Array.from({ length: 4_500 }, (_, index) => personNumbered(PEOPLE + index)),
    );
    for (let time = 0; time < 2; time += 1) {
      const read = await collect(view.segment({ select }));
      expect(new Set(read.map(({ reference }) => reference)).size).toBe(PEOPLE + 4_500);
      expect(read).toHaveLength(PEOPLE + 4_500);
    }
    expect(await collect(view.segment({ select, limit: 1_300 }))).toHaveLength(1_300);
    expect(await collect(view.segment({ select, where: { reference: "R7" } }))).toEqual([{ reference: "R7" }]);
    await store.close();
  });

  it("shows nobody on later pages who left meanwhile", async () => {
    const { store, people, view, rows } = await peopleOf(storage);
    const segment = view.segment({ select: ["reference"] })[Symbol.asyncIterator]();
    const seen = new Set<string>();
    while (seen.size < 500) seen.add((await segment.next()).value?.reference ?? "");
    const leaving = rows.filter(({ reference }) => !seen.has(reference)).slice(0, 3);
    for (const { reference, branch } of leaving) await people.subject({ reference, branch }).erase();
    for (let next = await segment.next(); next.done !== true; next = await segment.next())
      seen.add(next.value.reference);
    expect(seen.size).toBe(PEOPLE - 3);
    for (const { reference } of leaving) expect(seen.has(reference)).toBe(false);
    await store.close();
  });

  it("reads no more than requested, and returns rows in order to callers who ask for several at once", async () => {
    const { store, view, reads } = await peopleOf(storage);
    const select = ["reference"] as const;
    for await (const _ of view.segment({ select })) break;
    expect(await reads()).toEqual([500]);
    const segment = view.segment({ select })[Symbol.asyncIterator]();
    const together = await Promise.all(Array.from({ length: 600 }, () => segment.next()));
    expect(new Set(together.map(({ value }) => value?.reference)).size).toBe(600);
    expect(await segment.return?.()).toEqual({ done: true, value: undefined });
    expect(await segment.next()).toEqual({ done: true, value: undefined });
    expect(await reads()).toEqual([500, 500, 1_200]);
    await store.close();
  });
});

describeEachDatabase("The list of uses in an access report", (storage) => {
  it("counts operations by activity, not their pages", async () => {
    const { store, people, view } = await peopleOf(storage);
    await collect(view.segment({ select: ["text"] }));
    await view.report({ by: ["plan"], measure: {} });
    await view.count();
    const access = await people.subject({ reference: "R1", branch: 1 }).access();
    expect(access?.uses).toMatchObject([{ activity: "all", times: 3 }]);
    expect(Math.abs(Date.now() - (access?.uses[0]?.lastAt.getTime() ?? 0))).toBeLessThan(60_000);
    await store.close();
  });
});

onServer.describe.each([
  ["one that sends statements together", true],
  ["one that takes them one at a time", false],
])("A transaction over a pool, %s,", (_, pipeline) => {
  const server = inject("server");

  async function opened() {
    const assignment = defineAssignment({
      id: freshId("pool"),
      purpose: { title: "Pools", category: "dpv:ServiceProvision", basis: contract({ contract: "Subscription" }) },
      controller: fjordNet,
      retention: { keep: "P30D", from: "updated" },
      identifiedBy: ["reference"],
      fields: { reference: field(z.string().max(40), { necessity: "Names the subscription" }) },
    });
    const pool = new pg.Pool({ connectionString: server.application, max: 2, pipeline });
    const admin = new pg.Client(server.admin);
    await admin.connect();
    const storage = postgres(pool);
    const store = await openStore({ storage, assignments: [assignment] });
    const name = `pb_${assignment.id.replaceAll("-", "_")}`;
    const { rows } = await admin.query("SELECT rolname FROM pg_roles WHERE starts_with(rolname, $1)", [`${name}_`]);
    const layout: DatasetLayout = {
      id: assignment.id,
      version: 1,
      fields: [{ name: "reference", kind: "text", optional: false, nullable: false, defaulted: false, indexed: false }],
    };
    return {
      storage,
      layout,
      schema: `"${name}"`,
      role: `"${rows[0]?.rolname}"`,
      admin,
      dataset: store.dataset(assignment),
      source: defineSource(assignment, { id: "web", origin }),
      view: store
        .dataset(assignment)
        .under(defineActivity(assignment, { id: "all", kind: "report", title: "All", uses: ["reference"] }), {
          actor: "agent:1",
        }),
      async close() {
        await store.close();
        await pool.end();
        await admin.end();
      },
    };
  }

  it("does nothing if its event cannot be written", async () => {
    const { schema, role, admin, dataset, source, view, close } = await opened();
    await dataset.add({ reference: "held" }, { source });
    await admin.query(`REVOKE INSERT ON ${schema}.trail FROM ${role}`);
    for (const act of [
      () => dataset.add({ reference: "new" }, { source }),
      () => dataset.subject({ reference: "held" }).erase(),
      () => collect(view.segment()),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: "storage-failed", driverCode: "42501" });
    }
    const { rows } = await admin.query(`SELECT reference FROM ${schema}.records`);
    expect(rows).toEqual([{ reference: "held" }]);
    expect((await admin.query(`SELECT 1 FROM ${schema}.suppressions`)).rowCount).toBe(0);
    await close();
  });

  it("reports why it could not begin, and has run nothing", async () => {
    const { schema, role, admin, dataset, view, source, close } = await opened();
    await dataset.add({ reference: "held" }, { source });
    const before = await admin.query(`SELECT count(*) FROM ${schema}.trail`);
    await admin.query(`REVOKE ${role} FROM purposebound_app CASCADE`);
    await expect(collect(view.segment())).rejects.toMatchObject({ code: "storage-unsafe" });
    await expect(dataset.subject({ reference: "held" }).erase()).rejects.toMatchObject({ code: "storage-unsafe" });
    expect((await admin.query(`SELECT count(*) FROM ${schema}.trail`)).rows).toEqual(before.rows);
    expect((await admin.query(`SELECT 1 FROM ${schema}.records`)).rowCount).toBe(1);
    await close();
  });

  it("does not count a transaction as committed that the server rolled back", async () => {
    const { storage, layout, schema, admin, close } = await opened();
    const at = new Date();
    const event = {
      id: crypto.randomUUID(),
      at,
      act: "read",
      actor: "agent:1",
      operation: crypto.randomUUID(),
    } as const;
    const ignoring = storage.transaction(layout, "shared", async (transaction) => {
      await transaction.append([event]);
      const query = {
        acts: undefined,
        since: undefined,
        after: 0,
        before: undefined,
        order: "oldest",
        limit: -1,
      } as const;
      await transaction.trail(query).catch(() => undefined);
    });
    await expect(ignoring).rejects.toMatchObject({ code: "storage-failed" });
    expect((await admin.query(`SELECT 1 FROM ${schema}.trail WHERE id = $1`, [event.id])).rowCount).toBe(0);
    // the connection is as good as before
    await storage.transaction(layout, "shared", (transaction) => transaction.append([event]));
    expect((await admin.query(`SELECT 1 FROM ${schema}.trail WHERE id = $1`, [event.id])).rowCount).toBe(1);
    await close();
  });
});
