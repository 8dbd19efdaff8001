import { createHash } from "node:crypto";
import pg from "pg";
import { defineSource } from "purposebound";
import { pglite, postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { beforeAll, expect, inject, it } from "vitest";
import { describeSelf } from "../../../src/storage/directory/holder.js";
import { broadband, webForm } from "../../support/fjordnet.js";
import { describeEachDatabase, freshPGlite, onEmbedded, onServer } from "../../support/storages/storages.js";

const evidence = { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } as const;

describeEachDatabase("isolation", (storage) => {
  const [mine, theirs] = [broadband(), broadband()];
  let schemas: { mine: string; theirs: string };

  beforeAll(async () => {
    const store = await openStore({ storage: storage.adapter(), assignments: [mine, theirs] });
    for (const assignment of [mine, theirs]) {
      const source = webForm(assignment, "web");
      await store
        .dataset(assignment)
        .add({ name: `Secret of ${assignment.id}`, phone: "+4790000000" }, { source, evidence });
    }
    await store.close();
    const name = (id: string) => `pb_${id.replaceAll("-", "_")}`;
    schemas = { mine: name(mine.id), theirs: name(theirs.id) };
  });

  /** Runs a statement as an operation under the first assignment would. */
  const underMine = async (statement: string) => {
    const [role] = await storage.sql(`SELECT rolname FROM pg_roles WHERE rolname LIKE '${schemas.mine}\\_%'`);
    return storage.sql(`BEGIN; SET LOCAL ROLE "${role?.rolname}"; ${statement}`).finally(() => storage.sql("ROLLBACK"));
  };

  it("reads its own dataset under its role", async () => {
    expect(await underMine(`SELECT name FROM ${schemas.mine}.records`)).toEqual([{ name: `Secret of ${mine.id}` }]);
  });

  it.each([
    ["records", (to: string) => `SELECT * FROM ${to}.records`],
    ["counts of records", (to: string) => `SELECT count(*) FROM ${to}.records`],
    ["evidence", (to: string) => `SELECT * FROM ${to}.evidence`],
    ["the suppression list", (to: string) => `SELECT * FROM ${to}.suppressions`],
    ["the trail", (to: string) => `SELECT * FROM ${to}.trail`],
    ["a copy", (to: string) => `CREATE TEMP TABLE t AS SELECT * FROM ${to}.records`],
    ["a plan", (to: string) => `PREPARE p AS SELECT * FROM ${to}.records; EXECUTE p`],
    ["writing", (to: string) => `INSERT INTO ${to}.trail (id) VALUES (gen_random_uuid())`],
    ["deleting", (to: string) => `DELETE FROM ${to}.records`],
    ["locking", (to: string) => `LOCK TABLE ${to}.records IN ACCESS SHARE MODE`],
    ["the registry, which holds the keys", () => "SELECT * FROM purposebound.definitions"],
    ["the notes of the store", () => "SELECT * FROM purposebound.notes"],
    ["dropping", (to: string) => `DROP SCHEMA ${to} CASCADE`],
  ])("cannot reach %s of another", async (_, statement) => {
    await expect(underMine(statement(schemas.theirs))).rejects.toMatchObject({ code: "42501" });
  });

  it.each([
    ["rewriting its own trail", (own: string) => `UPDATE ${own}.trail SET actor = 'x:y'`],
    ["deleting from its own trail", (own: string) => `DELETE FROM ${own}.trail`],
    ["emptying its own trail", (own: string) => `TRUNCATE ${own}.trail`],
    [
      "claiming a place in its own trail",
      (own: string) =>
        `INSERT INTO ${own}.trail (position, id, at, act, actor, operation) OVERRIDING SYSTEM VALUE
       VALUES (9999, gen_random_uuid(), now(), 'read', 'x:y', gen_random_uuid())`,
    ],
    ["adding a column", (own: string) => `ALTER TABLE ${own}.records ADD COLUMN birth_date date`],
    ["making a table", (own: string) => `CREATE TABLE ${own}.extra (note text)`],
    ["making a table in public", () => "CREATE TABLE public.extra (note text)"],
  ])("has no right to %s", async (_, statement) => {
    await expect(underMine(statement(schemas.mine))).rejects.toMatchObject({ code: "42501" });
  });

  it("shows nothing of another's data in statistics", async () => {
    await storage.sql(`ANALYZE ${schemas.theirs}.records`);
    expect(await underMine(`SELECT * FROM pg_stats WHERE schemaname = '${schemas.theirs}'`)).toEqual([]);
  });

  it("holds the declared columns, technical ones, and no other", async () => {
    const columns = await storage.sql(
      `SELECT attname FROM pg_attribute WHERE attrelid = '${schemas.mine}.records'::regclass AND attnum > 0 AND NOT attisdropped`,
    );
    const names = columns.map(({ attname }) => String(attname));
    expect(names.filter((name) => !name.startsWith("_")).sort()).toEqual(Object.keys(mine.fields).sort());
    expect(names.filter((name) => name.startsWith("_")).sort()).toEqual([
      "_also",
      "_collected_at",
      "_contacted_at",
      "_ended_at",
      "_evidence_at",
      "_evidence_document",
      "_evidence_version",
      "_expires_at",
      "_form",
      "_held_until",
      "_identity",
      "_intake",
      "_latest_at",
      "_latest_version",
      "_origins",
      "_remembered",
      "_restricted_at",
      "_restriction",
      "_review_at",
      "_subject",
      "_updated_at",
    ]);
  });

  it("gives the same person unlinkable pseudonyms in two datasets", async () => {
    const identity = async (schema: string) =>
      (await storage.sql(`SELECT _identity AS i, _subject FROM ${schema}.records`))[0];
    const [one, other] = [await identity(schemas.mine), await identity(schemas.theirs)];
    expect(one?.i).not.toBe(other?.i);
    expect(one?._subject).not.toBe(other?._subject);
  });

  it("repeats no value of the database's own errors", async () => {
    const assignment = broadband();
    const adapter = storage.adapter();
    const store = await openStore({ storage: adapter, assignments: [assignment] });
    const schema = `pb_${assignment.id.replaceAll("-", "_")}`;
    await storage.sql(`ALTER TABLE ${schema}.records ADD CONSTRAINT c CHECK (name <> 'Kari Nordmann')`);
    const source = webForm(assignment, "web");
    const error: unknown = await store
      .dataset(assignment)
      .add({ name: "Kari Nordmann", phone: "+4790000000" }, { source, evidence })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "storage-failed", driverCode: "23514" });
    const { inspect } = await import("node:util");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("Kari");
    // the act and its event went together
    expect(await storage.sql(`SELECT act FROM ${schema}.trail`)).toEqual([{ act: "defined" }]);
    await store.close();
  });
});

onServer.describe("a store on a shared server", () => {
  const server = inject("server");
  const origin = { name: "Web", obtained: "from-person" } as const;
  const asAdmin = async <Result>(work: (admin: pg.Client) => Promise<Result>): Promise<Result> => {
    const admin = new pg.Client({ connectionString: server.admin });
    await admin.connect();
    try {
      return await work(admin);
    } finally {
      await admin.end();
    }
  };

  it("calls no function or operator that somebody put on the search path", async () => {
    const assignment = broadband();
    const store = await openStore({ storage: postgres(server.application), assignments: [assignment] });
    const leads = store.dataset(assignment);
    await leads.add(
      { name: "Kari", phone: "+4790000000" },
      { source: defineSource(assignment, { id: "web", origin }), evidence },
    );
    await asAdmin(async (admin) => {
      await admin.query(
        `CREATE FUNCTION public.loot(numeric, integer) RETURNS numeric LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'looted'; END $$`,
      );
      await admin.query("CREATE OPERATOR public.* (LEFTARG = numeric, RIGHTARG = integer, FUNCTION = public.loot)");
      try {
        expect((await leads.subject({ phone: "+4790000000" }).access())?.record.name).toBe("Kari");
      } finally {
        await admin.query("DROP FUNCTION public.loot(numeric, integer) CASCADE");
      }
    });
    await store.close();
  });

  it("refuses a role or schema that others own", async () => {
    const [roled, schemed] = [broadband(), broadband()];
    const schemaOf = (id: string) => `pb_${id.replaceAll("-", "_")}`;
    const mark = createHash("sha256").update("purposebound_test").digest("hex").slice(0, 8);
    await asAdmin(async (admin) => {
      const squatter = `squatter_${process.pid}`;
      await admin.query(`CREATE ROLE ${squatter} LOGIN`);
      await admin.query(`CREATE ROLE "${schemaOf(roled.id)}_${mark}"`);
      await admin.query(`GRANT "${schemaOf(roled.id)}_${mark}" TO ${squatter}, purposebound_app`);
      await admin.query(`CREATE SCHEMA "${schemaOf(schemed.id)}" AUTHORIZATION ${squatter}`);
      for (const assignment of [roled, schemed]) {
        const opening = openStore({ storage: postgres(server.application), assignments: [assignment] });
        await expect(opening).rejects.toMatchObject({
          code: "storage-unsafe",
          message: expect.stringContaining("in other hands"),
        });
      }
    });
  });

  it("repeats an act that lost a deadlock, once only", async () => {
    const assignment = broadband();
    const store = await openStore({ storage: postgres(server.application), assignments: [assignment] });
    const leads = store.dataset(assignment);
    const rows = ["+4790000001", "+4790000002"].map((phone) => ({ name: "N", phone, at: "2026-01-01T00:00:00Z" }));
    const picked = defineSource(assignment, {
      id: "crm",
      origin,
      map: { name: "name", phone: "phone" },
      evidence: { consentedAt: "at", version: "2026-01" },
    });
    await leads.import(picked, rows);
    const records = `"pb_${assignment.id.replaceAll("-", "_")}".records`;
    const result = await asAdmin(async (admin) => {
      // the import locks the records in one order, and this the other way round
      await admin.query(`BEGIN; SET deadlock_timeout = '60s'`);
      await admin.query(`SELECT 1 FROM ${records} ORDER BY _identity DESC LIMIT 1 FOR UPDATE`);
      const importing = leads.import(picked, rows);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await admin.query(`SELECT 1 FROM ${records} ORDER BY _identity LIMIT 1 FOR UPDATE`);
      await admin.query("COMMIT");
      return importing;
    });
    expect(result).toMatchObject({ rows: 2, merged: 2, refused: 0 });
    const events: string[] = [];
    for await (const { act, counts } of store.oversight.events(assignment, { acts: ["imported"] }))
      events.push(`${act} ${counts?.merged}`);
    expect(events).toEqual(["imported 0", "imported 2"]);
    await store.close();
  });

  it("never merges into a record that expired while others held it", async () => {
    let now = new Date("2026-01-01T00:00:00Z");
    const assignment = broadband();
    const source = defineSource(assignment, { id: "web", origin });
    const store = await openStore({ storage: postgres(server.application), assignments: [assignment], now: () => now });
    const leads = store.dataset(assignment);
    const given = { consentedAt: now, version: "2026-01" } as const;
    await leads.add({ name: "Old", phone: "+4790000000", email: "old@x.example" }, { source, evidence: given });
    now = new Date("2027-06-01T00:00:00Z");
    const schema = `pb_${assignment.id.replaceAll("-", "_")}`;
    const outcome = await asAdmin(async (admin) => {
      // another transaction holds the expired record, and lets it go without having deleted it
      await admin.query(`BEGIN; SELECT 1 FROM "${schema}".records FOR UPDATE`);
      // later evidence, since who expired does not come back by the same
      const again = { consentedAt: now, version: "2026-01" } as const;
      const adding = leads.add({ name: "New", phone: "+4790000000" }, { source, evidence: again });
      await new Promise((resolve) => setTimeout(resolve, 200));
      await admin.query("ROLLBACK");
      return adding;
    });
    expect(outcome).toMatchObject({ outcome: "created" });
    expect((await leads.subject({ phone: "+4790000000" }).access())?.record).toEqual({
      name: "New",
      phone: "+4790000000",
    });
    await store.close();
  });
});

onServer.describe("opening", () => {
  it("refuses a superuser on a server, and names the remedy", async () => {
    const opening = openStore({ storage: postgres(inject("server").admin), assignments: [broadband()] });
    await expect(opening).rejects.toMatchObject({
      code: "storage-unsafe",
      message: expect.stringContaining("CREATE ROLE"),
    });
  });

  it("names the rights that a login lacks", async () => {
    const { admin: address, application } = inject("server");
    const admin = new pg.Client({ connectionString: address });
    await admin.connect();
    const [login, database] = [`poor_${process.pid}`, `poor_${process.pid}_${Date.now()}`];
    await admin.query(`CREATE DATABASE ${database}`);
    await admin.query(`CREATE ROLE ${login} LOGIN NOINHERIT PASSWORD 'poor'`);
    const connection = application.replace("purposebound_app:application", `${login}:poor`);
    const storage = postgres(connection.replace("purposebound_test", database));
    await expect(openStore({ storage, assignments: [broadband()] })).rejects.toMatchObject({
      code: "storage-unsafe",
      message: expect.stringContaining("GRANT CREATE, CONNECT ON DATABASE"),
    });
    await admin.query(`DROP DATABASE ${database}`);
    await admin.query(`DROP ROLE ${login}`);
    await admin.end();
  });

  it("reports that a driver cannot connect, without the password", async () => {
    const storage = postgres("postgres://purposebound_app:hunter2@127.0.0.1:1/none");
    const error: unknown = await openStore({ storage, assignments: [broadband()] }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "storage-failed", driverCode: "ECONNREFUSED" });
    expect(String(error)).not.toContain("hunter2");
  });

  it("keeps two databases of one server apart", async () => {
    const server = inject("server");
    const admin = new pg.Client({ connectionString: server.admin });
    await admin.connect();
    const name = `other_${process.pid}_${Date.now()}`;
    await admin.query(`CREATE DATABASE ${name}`);
    await admin.query(`GRANT CREATE, CONNECT ON DATABASE ${name} TO purposebound_app`);
    const assignment = broadband();
    const first = await openStore({ storage: postgres(server.application), assignments: [assignment] });
    const elsewhere = server.application.replace("purposebound_test", name);
    const second = await openStore({ storage: postgres(elsewhere), assignments: [assignment] });
    const roles = await admin.query("SELECT rolname FROM pg_roles WHERE rolname LIKE $1", [
      `pb_${assignment.id.replaceAll("-", "_")}%`,
    ]);
    expect(roles.rows).toHaveLength(2);
    await Promise.all([first.close(), second.close()]);
    await admin.query(`DROP DATABASE ${name}`);
    await admin.end();
  });
});

onEmbedded.describe("a data directory", () => {
  it("keeps its data, takes one process, and survives a stale lock", async () => {
    const { chmod, mkdtemp, readdir, rm, stat, writeFile } = await import("node:fs/promises");
    const { tmpdir } = await import("node:os");
    const { join } = await import("node:path");
    const parent = await mkdtemp(join(tmpdir(), "purposebound-data-"));
    const directory = join(parent, "data");
    const assignment = broadband();
    const source = webForm(assignment, "web");
    const store = await openStore({ storage: pglite(directory), assignments: [assignment] });
    await store.dataset(assignment).add({ name: "Kari", phone: "+4790000000" }, { source, evidence });
    await expect(openStore({ storage: pglite(directory), assignments: [assignment] })).rejects.toMatchObject({
      code: "storage-locked",
    });
    await store.close();
    // no process has this number: what is above the largest is never given out
    await writeFile(
      join(directory, ".lock", "holder"),
      JSON.stringify({ ...(await describeSelf()), pid: 2 ** 22 + 1 }),
    );
    await chmod(directory, 0o755);
    const again = await openStore({ storage: pglite(directory), assignments: [assignment] });
    const access = await again.dataset(assignment).subject({ phone: "+4790000000" }).access();
    expect(access?.record.name).toBe("Kari");
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    const modes = await Promise.all(
      (await readdir(directory, { recursive: true })).map(async (name) => (await stat(join(directory, name))).mode),
    );
    expect(modes.filter((mode) => (mode & 0o077) !== 0)).toEqual([]);
    await again.close();
    await rm(parent, { recursive: true });
  });

  it("leaves an instance that it was given open", async () => {
    const database = await freshPGlite();
    const store = await openStore({ storage: pglite(database), assignments: [broadband()] });
    await store.close();
    expect((await database.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    await database.close();
  });
});
