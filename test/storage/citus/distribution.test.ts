import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { consent, defineActivity, defineAssignment, defineSource, field } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { type DistributedTableName, distribute, pglite, postgres } from "purposebound/postgres";
import { avg, fileKeys, openStore } from "purposebound/store";
import { afterAll, expect, inject, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { allOf, formOf, input, plansOf, version } from "../../support/evolving.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { heard } from "../../support/server/heard.js";
import { partitioned } from "../../support/storages/distributing.js";
import { onServer } from "../../support/storages/storages.js";

const text = (more: object = {}) => field(z.string().max(60).optional(), { necessity: "Test", ...more });
const key = field(z.string().max(40), { necessity: "Names the person" });

const peopleFrom = (from: number, count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ key: `p${from + index}`, plan: "basic", ...more }));

onServer.describe("A dataset whose records are distributed", () => {
  const server = inject("server");
  const admin = new pg.Pool({ connectionString: server.admin, max: 1 });
  const directory = mkdtempSync(join(tmpdir(), "purposebound-keys-"));
  afterAll(async () => {
    await admin.end();
    rmSync(directory, { recursive: true });
  });
  const rowsOf = async (sql: string) => (await admin.query(sql)).rows;
  const schemaOf = (id: string) => `pb_${id.replaceAll("-", "_")}`;

  it("keeps the people who were held before, and recognises them", async () => {
    const assignment = version(freshId("grown"), { key, plan: text({ indexed: true }) });
    const storage = postgres(server.application);
    const store = await openStore({ storage, assignments: [assignment] });
    const people = store.dataset(assignment);
    await people.import(formOf(assignment), peopleFrom(0, 200));
    const before = await rowsOf(`SELECT _subject, _identity FROM ${schemaOf(assignment.id)}.records ORDER BY 1`);
    await distribute(storage, assignment.id, { by: partitioned });
    expect(await rowsOf(`SELECT _subject, _identity FROM ${schemaOf(assignment.id)}.records ORDER BY 1`)).toEqual(
      before,
    );
    const again = await people.import(formOf(assignment), peopleFrom(100, 200, { plan: "plus" }));
    expect(again).toMatchObject({ created: 100, merged: 100, refused: 0 });
    const view = people.under(allOf(assignment), { actor: "agent:1" });
    expect(await view.count()).toEqual({ people: 300, withheld: false });
    expect(await view.count(input({ plan: "plus" }))).toEqual({ people: 200, withheld: false });
    const identities = await rowsOf(`SELECT _subject, _identity FROM ${schemaOf(assignment.id)}.identities ORDER BY 1`);
    expect(identities).toEqual(
      await rowsOf(`SELECT _subject, _identity FROM ${schemaOf(assignment.id)}.records ORDER BY 1`),
    );
    await store.close();
  });

  it("is noticed by processes that have it open, with reads and imports under way", async () => {
    const assignment = version(freshId("noticed"), { key, plan: text() });
    const storage = postgres(server.application);
    const [store, other] = await Promise.all([
      openStore({ storage, assignments: [assignment] }),
      openStore({ storage: postgres(server.application), assignments: [assignment] }),
    ]);
    const people = other.dataset(assignment);
    let sent = 0;
    const rows = async function* () {
      for (const row of peopleFrom(0, 1_000)) {
        sent += 1;
        if (sent === 400) await distribute(storage, assignment.id, { by: partitioned });
        yield row;
      }
    };
    expect(await people.import(formOf(assignment), rows(), { batch: 100 })).toMatchObject({ created: 1_000 });
    const view = people.under(allOf(assignment), { actor: "agent:1" });
    expect(await collect(view.segment())).toHaveLength(1_000);
    const [{ held, known }] = await rowsOf(`SELECT
      (SELECT count(DISTINCT _identity)::int FROM ${schemaOf(assignment.id)}.records) AS held,
      (SELECT count(*)::int FROM ${schemaOf(assignment.id)}.identities) AS known`);
    expect([held, known]).toEqual([1_000, 1_000]);
    await Promise.all([store.close(), other.close()]);
  });

  it("is distributed once, and opens again as it is", async () => {
    const assignment = version(freshId("once"), { key });
    const storage = postgres(server.application);
    await (await openStore({ storage, assignments: [assignment] })).close();
    await storage.open();
    const distributed: DistributedTableName[] = [];
    const by = (table: DistributedTableName) => {
      distributed.push(table);
      return partitioned(table);
    };
    await Promise.all([distribute(storage, assignment.id, { by }), distribute(storage, assignment.id, { by })]);
    await distribute(storage, assignment.id);
    await storage.close();
    expect(distributed.map(({ table, column }) => `${table}.${column}`)).toEqual(
      ["records._subject", "evidence._subject", "identities._identity"].map(
        (name) => `${schemaOf(assignment.id)}.${name}`,
      ),
    );
    const store = await openStore({ storage: postgres(server.application), assignments: [assignment] });
    await store.dataset(assignment).add(input({ key: "a" }), { source: formOf(assignment) });
    await expect(
      admin.query(`UPDATE ${schemaOf(assignment.id)}.identities SET _subject = gen_random_uuid()`),
    ).resolves.toBeDefined();
    await store.close();
  });

  it("stays unchanged if it cannot be distributed", async () => {
    const assignment = version(freshId("refused"), { key });
    const storage = postgres(server.application);
    const store = await openStore({ storage, assignments: [assignment] });
    await expect(distribute(storage, assignment.id)).rejects.toMatchObject({ code: "storage-unsupported" });
    await expect(
      distribute(storage, assignment.id, { by: ({ table }) => [`SELECT no_such_function('${table}')`] }),
    ).rejects.toMatchObject({ code: "storage-failed", driverCode: "42883" });
    await expect(distribute(storage, freshId("unknown"))).rejects.toThrow("an id under which nothing is registered");
    await expect(distribute(memory(), assignment.id)).rejects.toThrow("storage of another kind");
    await store.dataset(assignment).add(input({ key: "a" }), { source: formOf(assignment) });
    expect(await rowsOf(`SELECT to_regclass('${schemaOf(assignment.id)}.identities') AS made`)).toEqual([
      { made: null },
    ]);
    await store.close();
  });

  it("is isolated like others, and its role may not change anybody's identity", async () => {
    const assignment = version(freshId("rights"), { key });
    const storage = postgres(server.application);
    const store = await openStore({ storage, assignments: [assignment] });
    await distribute(storage, assignment.id, { by: () => [] });
    const schema = schemaOf(assignment.id);
    const rights = await rowsOf(`SELECT string_agg(privilege_type, ' ' ORDER BY privilege_type) AS held
      FROM information_schema.role_table_grants
      WHERE table_schema = '${schema}' AND table_name = 'identities' AND grantee LIKE 'pb\\_%'`);
    expect(rights).toEqual([{ held: "DELETE INSERT SELECT" }]);
    await store.close();
  });

  it("evolves, on encrypted fields too, and loses none of its people", async () => {
    const id = freshId("evolves");
    const fieldKeys = fileKeys(directory);
    const first = version(id, { key, secret: text({ encrypted: true }), plan: text() });
    const storage = postgres(server.application);
    const store = await openStore({ storage, fieldKeys, assignments: [first] });
    await store.dataset(first).import(formOf(first), peopleFrom(0, 120, { secret: "s" }));
    await distribute(storage, id, { by: partitioned });
    await store
      .dataset(first)
      .subject(input({ key: "p1" }), { actor: "dpo:1" })
      .erase();
    await store.close();
    const second = version(
      id,
      { key, plan: text({ indexed: true }), more: text() },
      { retention: { keep: "P6M", from: "collected" } },
    );
    const options = { storage: postgres(server.application), fieldKeys, assignments: [second] };
    const [plan] = await plansOf(options);
    const opened = await openStore({ ...options, assignments: [] });
    if (plan !== undefined) await opened.evolve(plan, { approvedBy: "dpo:1", reason: "Test" });
    await opened.close();
    const now = await openStore(options);
    const people = now.dataset(second);
    await people.import(formOf(second), peopleFrom(100, 40, { more: "m" }));
    const rows = await collect(people.under(allOf(second), { actor: "agent:1" }).segment());
    expect(rows).toHaveLength(139);
    expect(rows.filter((row) => (row as { more?: string }).more === "m")).toHaveLength(40);
    await now.close();
  });

  it("is used by statements that Citus runs over several nodes", async () => {
    const pool = new pg.Pool({ connectionString: server.application, max: 4 });
    const faultsOf = async (by: (storage: StorageAdapter, id: string) => Promise<void>) => {
      const id = freshId("simple");
      const statements: string[] = [];
      await everyAct(postgres(heard(pool, statements)), id, async (storage) => {
        await by(storage, id);
        statements.splice(0);
      });
      const over = statements.filter((statement) => tablesIn(statement, schemaOf(id)).size > 0);
      expect(over.length).toBeGreaterThan(30);
      for (const act of ["INSERT INTO", "UPDATE", "DELETE FROM", "SELECT"]) {
        expect(over.some((statement) => statement.includes(act))).toBe(true);
      }
      return over.flatMap((statement) => faultsIn(statement, schemaOf(id)));
    };
    expect(await faultsOf((storage, id) => distribute(storage, id, { by: partitioned }))).toEqual([]);
    // what the same acts ask of one table is more than that
    const faults = new Set((await faultsOf(async () => undefined)).map(({ fault }) => fault));
    expect([...faults].sort()).toEqual([
      "locks rows",
      "several tables",
      "subqueries",
      "unique elsewhere",
      "writes in a CTE",
    ]);
    await pool.end();
  });

  it("works the same on PGlite", async () => {
    const assignment = version(freshId("embedded"), { key, plan: text() });
    const storage = pglite();
    const store = await openStore({ storage, assignments: [assignment] });
    await store.dataset(assignment).import(formOf(assignment), peopleFrom(0, 60));
    await distribute(storage, assignment.id, { by: partitioned });
    expect(await store.dataset(assignment).import(formOf(assignment), peopleFrom(30, 60))).toMatchObject({
      created: 30,
      merged: 30,
    });
    const erased = await store
      .dataset(assignment)
      .subject(input({ key: "p3" }), { actor: "dpo:1" })
      .erase();
    expect(erased).toBeDefined();
    expect(await store.dataset(assignment).under(allOf(assignment), { actor: "agent:1" }).count()).toEqual({
      people: 89,
      withheld: false,
    });
    await store.close();
  });
});

/** The tables that are distributed, of those that a statement names. */
function tablesIn(statement: string, schema: string): Set<string | undefined> {
  const names = statement.matchAll(new RegExp(`"?${schema}"?\\.(records|evidence|identities)\\b`, "g"));
  return new Set(Array.from(names, ([, table]) => table));
}

/** Why Citus would not run a statement over several nodes: from the limits in its manual. */
function faultsIn(statement: string, schema: string): { readonly fault: string; readonly statement: string }[] {
  const queries = statement.match(/\bSELECT\b/gi)?.length ?? 0;
  // a list of values that is sent along is made once, on the coordinator
  const lists = statement.match(/\bAS MATERIALIZED \(SELECT \* FROM (?:json_to_recordset|unnest)\(/g)?.length ?? 0;
  const isJoined = tablesIn(statement, schema).size > 1;
  // of one person, all is on one node, and anything goes
  const isOfOne = isJoined && statement.match(/\b_subject = \$\d/g)?.length === tablesIn(statement, schema).size;
  const faults = {
    "locks rows": /\bFOR (NO KEY )?(UPDATE|SHARE)\b/i.test(statement),
    "writes in a CTE": /\bAS (MATERIALIZED )?\(\s*(INSERT|UPDATE|DELETE)\b/i.test(statement),
    subqueries: queries - lists > 1 && !isOfOne,
    "several tables": isJoined && !isOfOne,
    "unique elsewhere": /ON CONFLICT \(_identity\)/i.test(statement),
    "volatile functions": /\b(random|clock_timestamp|now|nextval|gen_random_uuid)\(/i.test(statement),
    "moves rows": /\bSET\b[^;]*\b_subject = (?!\$)/i.test(statement.split(/\bWHERE\b/)[0] ?? ""),
  };
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [{ fault, statement }] : []));
}

/** Does with a dataset all that can be done, once its tables have been seen to. */
async function everyAct(
  storage: StorageAdapter,
  id: string,
  prepare: (storage: StorageAdapter) => Promise<void>,
): Promise<void> {
  let at = Date.UTC(2026, 0, 1);
  const assignment = defineAssignment({
    id,
    purpose: {
      title: "Distributed",
      category: "dpv:DirectMarketing",
      basis: consent({ wording: "You may.", version: "1" }),
    },
    controller: fjordNet,
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["key"],
    fields: { key, plan: text({ indexed: true }), level: field(z.number().optional(), { necessity: "Test" }) },
  });
  const origin = { name: "Form", obtained: "from-person" } as const;
  const source = defineSource(assignment, { id: "form", origin });
  const list = defineSource(assignment, {
    id: "list",
    origin,
    map: { key: "key", plan: "plan", level: "level" },
    evidence: { consentedAt: "on", version: "1" },
  });
  const given = (day: number) => ({ consentedAt: new Date(Date.UTC(2025, 11, day)), version: "1" }) as const;
  const listed = (day: number) => ({ on: given(day).consentedAt.toISOString() });
  const store = await openStore({ storage, assignments: [assignment], now: () => new Date(at) });
  await prepare(storage);
  const people = store.dataset(assignment);
  await people.import(list, peopleFrom(0, 120, { level: 1, ...listed(1) }));
  await people.import(list, peopleFrom(60, 120, { plan: "plus", ...listed(2) }));
  await people.add({ key: "p500", plan: "basic" }, { source, evidence: given(1) });
  await people.add({ key: "p500", level: 3 }, { source, evidence: given(2) });
  const view = people.under(
    defineActivity(assignment, { id: "all", kind: "report", title: "All", uses: ["key", "plan", "level"] }),
    { actor: "agent:1" },
  );
  await collect(view.segment());
  await view.count({ plan: "plus" });
  await view.report({ by: ["plan"], measure: { mean: avg("level") } });
  await people.rectify({ plan: "plus" }, { level: 7 }, { source });
  const one = people.subject({ key: "p1" }, { actor: "dpo:1" });
  await one.access();
  await one.export();
  await one.rectify({ plan: "plus" }, { source });
  await one.restrict();
  await one.liftRestriction();
  await one.withdrawConsent();
  await one.erase();
  at += 400 * 86_400_000;
  expect(await people.enforceRetention()).toEqual({ erased: 180 });
  await store.close();
}
