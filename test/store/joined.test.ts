import pg from "pg";
import { consent, contact, defineAssignment, defineSource, field } from "purposebound";
import { memory } from "purposebound/memory";
import type { Notification } from "purposebound/oversight";
import { pglite, postgres } from "purposebound/postgres";
import { type JoinedStore, memoryKeys, openStore } from "purposebound/store";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { z } from "zod";
import { collect } from "../support/collect.js";
import { broadband, fjordNet, freshId, webForm } from "../support/fjordnet.js";
import { onEmbedded, onMemory, onServer, SERVERS } from "../support/storages/storages.js";

const agreed = { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } as const;

function withNotes() {
  return defineAssignment({
    id: freshId("joined-notes"),
    purpose: {
      title: "Sale",
      category: "dpv:DirectMarketing",
      basis: consent({ wording: "Call me.", version: "2026-01" }),
    },
    controller: fjordNet,
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["phone"],
    fields: {
      ...contact("name", "phone"),
      note: field(z.string().optional(), { necessity: "Is said in the call", encrypted: true }),
    },
  });
}

for (const [title, key] of SERVERS) {
  onServer.describe(`Acts within a transaction of the application, on ${title},`, () => {
    const pool = new pg.Pool({ connectionString: inject(key).application, max: 4 });
    const table = freshId("orders").replaceAll("-", "_");
    beforeAll(async () => {
      const admin = new pg.Client({ connectionString: inject(key).admin });
      await admin.connect();
      await admin.query(
        `CREATE TABLE public.${table} (id int PRIMARY KEY, phone text); GRANT ALL ON public.${table} TO PUBLIC`,
      );
      await admin.end();
    });
    afterAll(async () => {
      await pool.end();
    });

    const opened = async () => {
      const assignment = broadband(freshId("joined"));
      const noted: Notification[] = [];
      const store = await openStore({
        storage: postgres(inject(key).application),
        assignments: [assignment],
        notify: (one) => void noted.push(one),
      });
      const source = webForm(assignment);
      const acts = async () => (await collect(store.oversight.events(assignment))).map(({ act }) => act);
      return { assignment, store, source, acts, noted };
    };
    const within = async (work: (client: pg.PoolClient) => Promise<void>, end: "COMMIT" | "ROLLBACK") => {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        await work(client);
        await client.query(end);
      } finally {
        client.release();
      }
    };
    const orders = async () => Number((await pool.query(`SELECT count(*) FROM ${table}`)).rows[0]?.count);
    const kari = { name: "Kari", phone: "+4790000001", currentSpeed: 10 } as const;

    onServer.it("keep an order and its person together, or neither, each with its event", async () => {
      const { assignment, store, source, acts, noted } = await opened();
      const before = await orders();
      let joined: JoinedStore | undefined;
      const place = async (client: pg.PoolClient) => {
        joined = store.join(client);
        await client.query(`INSERT INTO ${table} VALUES ($1, 'k')`, [before + 1]);
        await joined.dataset(assignment).add(kari, { source, evidence: agreed });
        await joined.dataset(assignment).subject({ phone: kari.phone }).contacted();
      };
      await within(place, "ROLLBACK");
      expect([await orders(), await acts()]).toEqual([before, ["defined"]]);
      await store.deliver();
      expect(noted.map(({ kind }) => kind)).toEqual(["event"]);
      expect(await store.dataset(assignment).subject({ phone: kari.phone }).access()).toBeUndefined();
      await within(place, "COMMIT");
      await joined?.committed();
      await store.deliver();
      expect(noted.map(({ kind }) => kind)).toEqual(["event", "source"]);
      expect([await orders(), await acts()]).toEqual([before + 1, ["defined", "accessed", "added", "contacted"]]);
      const held = await store.dataset(assignment).subject({ phone: kari.phone }).access();
      // a rollback must not leave the store believing that the source was noted
      expect(held?.sources.map(({ name }) => name)).toEqual(["Web form"]);
      await store.close();
    });

    onServer.it("leave the application its role and settings, also after an error", async () => {
      const { assignment, store, source } = await opened();
      const names = ["role", "search_path", "datestyle", "extra_float_digits", "synchronous_commit"];
      const read = async (client: pg.PoolClient) =>
        (await client.query(`SELECT ${names.map((name) => `current_setting('${name}') AS ${name}`).join(", ")}`)).rows;
      await within(async (client) => {
        await client.query("SET LOCAL search_path TO public; SET LOCAL datestyle TO 'German'");
        const before = await read(client);
        const leads = store.join(client).dataset(assignment);
        await leads.add(kari, { source, evidence: agreed });
        expect(await read(client)).toEqual(before);
        await expect(leads.add({ ...kari, age: 4 } as never, { source, evidence: agreed })).rejects.toMatchObject({
          code: "refused",
        });
        await client.query(`INSERT INTO ${table} VALUES (901, 'between')`);
        expect(await read(client)).toEqual(before);
        await client.query("SAVEPOINT own");
        await client.query("ALTER ROLE nobody_at_all LOGIN").catch(() => undefined);
        await expect(leads.add(kari, { source, evidence: agreed })).rejects.toMatchObject({
          code: "transaction-unsuitable",
        });
        await client.query("ROLLBACK TO SAVEPOINT own");
        expect(await read(client)).toEqual(before);
        await client.query(`INSERT INTO ${table} VALUES (900, 'after')`);
        expect(await leads.subject({ phone: kari.phone }).erase()).toEqual({ effect: "erased" });
        expect(await read(client)).toEqual(before);
      }, "ROLLBACK");
      await store.close();
    });

    onServer.it("undo one act that fails, and none of what was before it", async () => {
      const { assignment, store, source } = await opened();
      await within(async (client) => {
        const leads = store.join(client).dataset(assignment);
        await leads.add(kari, { source, evidence: agreed });
        // the server ends the act half-way
        const [first] = (await client.query("SELECT pg_backend_pid() AS pid")).rows;
        const query = client.query.bind(client);
        Reflect.set(client, "query", (statement: { text?: string }) =>
          query(
            (statement.text ?? "").includes("INSERT") ? { ...statement, text: "SELECT 1/0" } : (statement as never),
          ),
        );
        await expect(leads.add({ ...kari, phone: "+4790000002" }, { source, evidence: agreed })).rejects.toMatchObject({
          code: "storage-failed",
        });
        Reflect.deleteProperty(client, "query");
        expect((await client.query("SELECT pg_backend_pid() AS pid")).rows).toEqual([first]);
      }, "COMMIT");
      const leads = store.dataset(assignment);
      expect(await leads.subject({ phone: kari.phone }).access()).toBeDefined();
      expect(await leads.subject({ phone: "+4790000002" }).access()).toBeUndefined();
      await store.close();
    });

    onServer.it("are refused outside of a transaction, in another isolation level, and two at once", async () => {
      const { assignment, store, source } = await opened();
      const client = await pool.connect();
      const add = () => store.join(client).dataset(assignment).add(kari, { source, evidence: agreed });
      await expect(add()).rejects.toMatchObject({ code: "transaction-unsuitable" });
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
      await expect(add()).rejects.toMatchObject({ code: "transaction-unsuitable" });
      await client.query("ROLLBACK; BEGIN");
      const leads = store.join(client).dataset(assignment);
      const both = await Promise.allSettled([
        leads.add(kari, { source, evidence: agreed }),
        leads.add({ ...kari, phone: "+4790000002" }, { source, evidence: agreed }),
      ]);
      expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
      const two = await Promise.allSettled(
        [0, 1].map(() => store.join(client).dataset(assignment).subject({ phone: kari.phone }).contacted()),
      );
      expect(two.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
      await client.query("ROLLBACK; BEGIN");
      // a transaction of its own needs a joined store of its own
      await expect(leads.add(kari, { source, evidence: agreed })).rejects.toMatchObject({
        code: "transaction-unsuitable",
      });
      await client.query("ROLLBACK");
      client.release();
      expect(() => store.join(pool as never)).toThrow(/no connection/);
      expect(() => store.join(undefined as never)).toThrow(/no connection/);
      await store.close();
      expect(() => store.join({ query: async () => undefined }).dataset(assignment)).toThrow();
    });

    onServer.it("show nothing: there is no way to read", async () => {
      const { assignment, store } = await opened();
      await within(async (client) => {
        const leads = store.join(client).dataset(assignment);
        const subject = leads.subject({ phone: kari.phone });
        for (const one of [leads, subject]) {
          for (const name of ["access", "export", "under", "import", "rectifyAll", "due", "holds", "columns"]) {
            expect(name in one).toBe(false);
          }
        }
      }, "ROLLBACK");
      await store.close();
    });

    onServer.it("destroy keys after the commit only", async () => {
      const assignment = withNotes();
      const keys = memoryKeys();
      const store = await openStore({
        storage: postgres(inject(key).application),
        assignments: [assignment],
        fieldKeys: keys,
      });
      const source = defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
      const person = { name: "Kari", phone: kari.phone, note: "likes mornings" };
      await store.dataset(assignment).add(person, { source, evidence: agreed });
      const read = async () => (await store.dataset(assignment).subject({ phone: kari.phone }).access())?.fields.at(-1);
      let joined: JoinedStore | undefined;
      const erase = async (client: pg.PoolClient) => {
        joined = store.join(client);
        await joined.dataset(assignment).subject({ phone: kari.phone }).erase();
        // even if it is called too early, no key of who is still held is destroyed
        await joined.committed();
      };
      await within(erase, "ROLLBACK");
      expect(await read()).toMatchObject({ name: "note", value: "likes mornings" });
      await within(erase, "COMMIT");
      await store.dataset(assignment).subject({ phone: kari.phone }).remove();
      expect(await read()).toBeUndefined();
      await store.close();
    });
  });
}

onMemory.it("Storage without transactions of others says so", async () => {
  const store = await openStore({ storage: memory(), assignments: [] });
  expect(() => store.join({ query: async () => undefined })).toThrow(/has no transactions/);
  await store.close();
});

onEmbedded.it("PGlite says that its one connection is its own", async () => {
  const store = await openStore({ storage: pglite(), assignments: [] });
  expect(() => store.join({ query: async () => undefined })).toThrow(/its own/);
  await store.close();
});
