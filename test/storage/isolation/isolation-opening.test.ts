import { createHash } from "node:crypto";
import pg from "pg";
import type { AnyAssignment } from "purposebound";
import { type PoolClientLike, type PoolLike, postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { checkVersion } from "../../../src/storage/postgres/isolation/logins.js";
import { collect } from "../../support/collect.js";
import { broadband, webForm } from "../../support/fjordnet.js";
import { describeEachDatabase, onMemory, onServer } from "../../support/storages/storages.js";

const evidence = { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } as const;
const schemaOf = ({ id }: AnyAssignment) => `pb_${id.replaceAll("-", "_")}`;

/** A function that keeps what an index calls it with. */
const LOOTING = `CREATE FUNCTION public.loot_it(t text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS
  'BEGIN RAISE NOTICE ''%'', t; RETURN t; END';`;

/** Drops what the changes below leave outside of the schema, with all that needs it. */
const DROP_LOOT = `
  DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT c.oid::regclass AS name, CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END AS kind
      FROM pg_class AS c WHERE relnamespace = 'public'::regnamespace AND relname = 'loot'
    LOOP EXECUTE format('DROP %s %s CASCADE', one.kind, one.name); END LOOP;
  END $$;
  DROP STATISTICS IF EXISTS public.loot;
  DROP OPERATOR FAMILY IF EXISTS public.loot_ops USING btree CASCADE;
  DROP FUNCTION IF EXISTS public.loot_it(text) CASCADE;
  DROP FUNCTION IF EXISTS public.loot_it(text, text) CASCADE;`;

describeEachDatabase("opening on tables that somebody changed", (storage) => {
  const open = (assignment: AnyAssignment) => openStore({ storage: storage.adapter(), assignments: [assignment] });

  it.each([
    ["missing column records.name text", (s: string) => `ALTER TABLE ${s}.records DROP COLUMN name`],
    ["extra column records.birth_date date", (s: string) => `ALTER TABLE ${s}.records ADD COLUMN birth_date date`],
    [
      "extra column records.name character varying",
      (s: string) => `ALTER TABLE ${s}.records ALTER COLUMN name TYPE varchar`,
    ],
    ["changed column records.name text", (s: string) => `ALTER TABLE ${s}.records ALTER COLUMN name DROP NOT NULL`],
    ["missing table", (s: string) => `DROP TABLE ${s}.evidence`],
    ["missing owner of the schema", (s: string) => `DROP SCHEMA ${s} CASCADE`],
    ["extra table", (s: string) => `CREATE TABLE ${s}.loot (name text)`],
    ["extra view", (s: string) => `CREATE VIEW ${s}.loot AS SELECT * FROM ${s}.records`],
    ["extra function", (s: string) => `CREATE FUNCTION ${s}.lower(text) RETURNS text LANGUAGE sql AS 'SELECT $1'`],
    [
      "extra trigger t on records",
      (s: string) =>
        `CREATE TRIGGER t BEFORE UPDATE ON ${s}.records FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
    ],
    ["extra rule r on records", (s: string) => `CREATE RULE r AS ON UPDATE TO ${s}.records DO ALSO NOTIFY loot`],
    ["changed owner of records", (s: string) => `ALTER TABLE ${s}.records OWNER TO CURRENT_USER`],
    ["changed owner of the schema", (s: string) => `ALTER SCHEMA ${s} OWNER TO CURRENT_USER`],
    ["extra grant of SELECT on records to PUBLIC", (s: string) => `GRANT SELECT ON ${s}.records TO PUBLIC`],
    [
      "extra grant of SELECT on records.name to pg_monitor",
      (s: string) => `GRANT SELECT (name) ON ${s}.records TO pg_monitor`,
    ],
    [
      "extra grant of UPDATE on trail to its role",
      (s: string, role: string) => `GRANT UPDATE ON ${s}.trail TO ${role}`,
    ],
    [
      "missing grant of INSERT on records to its role",
      (s: string, role: string) => `REVOKE INSERT ON ${s}.records FROM ${role}`,
    ],
    ["extra row-level security on records", (s: string) => `ALTER TABLE ${s}.records ENABLE ROW LEVEL SECURITY`],
    [
      "missing constraint suppressions_pkey on suppressions",
      (s: string) => `ALTER TABLE ${s}.suppressions DROP CONSTRAINT suppressions_pkey`,
    ],
    [
      "extra constraint c on records",
      (s: string) => `ALTER TABLE ${s}.records ADD CONSTRAINT c CHECK (name <> 'Kari')`,
    ],
    ["extra table public.loot under records", (s: string) => `CREATE TABLE public.loot () INHERITS (${s}.records)`],
    // who may read or change a parent reads and changes its children, without rights on them
    [
      ".records under public.loot",
      (s: string) =>
        `CREATE TABLE public.loot (phone text COLLATE "C" NOT NULL); ALTER TABLE ${s}.records INHERIT public.loot`,
    ],
    [
      ".retired_keys under public.loot",
      (s: string) =>
        `CREATE TABLE public.loot (LIKE ${s}.retired_keys) PARTITION BY LIST (_subject);
         ALTER TABLE public.loot ATTACH PARTITION ${s}.retired_keys DEFAULT`,
    ],
    // numbers that a connection keeps for later would come behind those that readers have seen
    ["changed nature of sequence trail_position_seq", (s: string) => `ALTER SEQUENCE ${s}.trail_position_seq CACHE 20`],
    [
      "changed nature of sequence trail_position_seq",
      (s: string) => `ALTER SEQUENCE ${s}.trail_position_seq INCREMENT BY -1 MINVALUE -1000`,
    ],
    [
      "changed nature of sequence suppressions_number_seq",
      (s: string) => `ALTER SEQUENCE ${s}.suppressions_number_seq MAXVALUE 1000 CYCLE`,
    ],
    ["changed nature of sequence intakes_number_seq", (s: string) => `ALTER SEQUENCE ${s}.intakes_number_seq START 9`],
    // an index of this kind calls code of others with every value that is written
    ["extra code run by index", (s: string) => `${LOOTING} CREATE INDEX ON ${s}.records (public.loot_it(phone))`],
    [
      "extra code run by index",
      (s: string) => `${LOOTING} CREATE INDEX ON ${s}.records (name) WHERE public.loot_it(phone) <> ''`,
    ],
    [
      "extra code run by index",
      (s: string) => `CREATE FUNCTION public.loot_it(text, text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 0';
        CREATE OPERATOR CLASS public.loot_ops FOR TYPE text USING btree AS OPERATOR 3 =, FUNCTION 1 public.loot_it(text, text);
        CREATE INDEX ON ${s}.records (name public.loot_ops)`,
    ],
    [
      "extra constraint loot_s_fkey on public.loot to records",
      (s: string) => `CREATE TABLE public.loot (s uuid REFERENCES ${s}.records)`,
    ],
    ["extra view public.loot over records", (s: string) => `CREATE VIEW public.loot AS SELECT name FROM ${s}.records`],
    [
      "extra view public.loot over records",
      (s: string) => `CREATE MATERIALIZED VIEW public.loot AS SELECT name FROM ${s}.records`,
    ],
    [
      "extra rule r on public.loot over suppressions",
      (s: string) =>
        `CREATE TABLE public.loot (); CREATE RULE r AS ON INSERT TO public.loot DO ALSO DELETE FROM ${s}.suppressions`,
    ],
    [
      "extra statistics public.loot over records",
      (s: string) => `CREATE STATISTICS public.loot ON lower(name), phone FROM ${s}.records`,
    ],
  ])("reports: %s", async (difference, change) => {
    const assignment = broadband();
    await (await open(assignment)).close();
    await (await open(assignment)).close();
    const schema = schemaOf(assignment);
    const [role] = await storage.sql(`SELECT rolname FROM pg_roles WHERE rolname LIKE '${schema}\\_%'`);
    await storage.sql(change(schema, String(role?.rolname)));
    const error: unknown = await open(assignment).catch((thrown: unknown) => thrown);
    await storage.sql(DROP_LOOT);
    expect(error).toMatchObject({ code: "storage-differs", message: expect.stringContaining(difference) });
    expect(String(error)).not.toContain("Kari");
    // others are opened as before
    await (await open(broadband())).close();
  });

  it("leaves an administrator's own index alone", async () => {
    const assignment = broadband();
    await (await open(assignment)).close();
    const schema = schemaOf(assignment);
    await storage.sql(`CREATE INDEX ON ${schema}.records (name)`);
    await storage.sql(`CREATE INDEX ON ${schema}.records USING hash (phone)`);
    await storage.sql(`CREATE INDEX ON ${schema}.trail USING brin (at)`);
    await storage.sql(`CREATE INDEX ON ${schema}.trail (at) INCLUDE (act)`);
    await (await open(assignment)).close();
  });

  it("leaves a session's own temporary view alone, which ends with it", async () => {
    const assignment = broadband();
    await (await open(assignment)).close();
    await storage.sql(`CREATE TEMPORARY VIEW own AS SELECT name FROM ${schemaOf(assignment)}.records`);
    await (await open(assignment)).close();
    await storage.sql("DROP VIEW pg_temp.own");
  });
});

onMemory.describe("a server's version", () => {
  it.each([140_018, 150_013, 160_009, 170_005])("%i is refused", (version) => {
    expect(() => checkVersion(version, false)).toThrow(expect.objectContaining({ code: "storage-unsupported" }));
  });
  it.each([150_014, 160_010, 170_006, 180_000, 190_000])("%i is taken", (version) => {
    expect(() => checkVersion(version, false)).not.toThrow();
  });
});

onServer.describe.each(["server", "oldest"] as const)("logins on %s", (key) => {
  // roles and rights are changed here: in a database and with a login of its own, so that no other test meets them
  const server = inject(key);
  const database = `logins_${process.pid}_${Date.now()}`;
  const mark = createHash("sha256").update(database).digest("hex").slice(0, 8);
  const login = `app_${database}`;
  const application = server.application
    .replace("purposebound_app:application", `${login}:application`)
    .replace("purposebound_test", database);
  const superuser = server.admin.replace("purposebound_test", database);
  const admin = new pg.Pool({ connectionString: superuser, max: 1 });
  const sql = async (text: string) => (await admin.query(text)).rows;
  beforeAll(async () => {
    const maker = new pg.Client({ connectionString: server.admin });
    await maker.connect();
    await maker.query(`CREATE DATABASE ${database}`);
    await maker.query(`CREATE ROLE ${login} LOGIN CREATEROLE NOINHERIT PASSWORD 'application'`);
    await maker.query(`GRANT CREATE, CONNECT ON DATABASE ${database} TO ${login}`);
    await maker.end();
    const store = await openStore({ storage: postgres(application), assignments: [broadband()] });
    await store.close();
  });
  afterAll(() => admin.end());

  it("reports a registry that others may read", async () => {
    await sql("GRANT SELECT ON purposebound.definitions TO pg_monitor");
    const error: unknown = await openStore({ storage: postgres(application), assignments: [] }).catch(
      (thrown: unknown) => thrown,
    );
    await sql("REVOKE SELECT ON purposebound.definitions FROM pg_monitor");
    expect(error).toMatchObject({
      code: "storage-differs",
      message: expect.stringContaining("grant of SELECT on definitions"),
    });
  });

  it.each([
    ["SUPERUSER", `ALTER ROLE ${login} SUPERUSER`, `ALTER ROLE ${login} NOSUPERUSER`, "it has SUPERUSER"],
    [
      "BYPASSRLS",
      `ALTER ROLE ${login} BYPASSRLS`,
      `ALTER ROLE ${login} NOBYPASSRLS`,
      "CREATE ROLE purposebound_app LOGIN",
    ],
    ["REPLICATION", `ALTER ROLE ${login} REPLICATION`, `ALTER ROLE ${login} NOREPLICATION`, "it has REPLICATION"],
    [
      "pg_read_all_data",
      `GRANT pg_read_all_data TO ${login}`,
      `REVOKE pg_read_all_data FROM ${login}`,
      `REVOKE pg_read_all_data FROM "${login}";`,
    ],
    [
      "the registry",
      `ALTER TABLE purposebound.definitions OWNER TO ${login}`,
      `ALTER TABLE purposebound.definitions OWNER TO "purposebound_owner_${mark}"`,
      `ALTER TABLE purposebound.definitions OWNER TO "purposebound_owner_${mark}";`,
    ],
  ])("are refused with %s, and the error has the SQL to correct it", async (_, change, back, told) => {
    await sql(change);
    const error: unknown = await openStore({ storage: postgres(application), assignments: [] }).catch(
      (thrown: unknown) => thrown,
    );
    await sql(back);
    expect(error).toMatchObject({ code: "storage-unsafe", message: expect.stringContaining(told) });
  });

  it("are refused if they inherit from the owner, and the SQL corrects it", async () => {
    await sql(
      key === "oldest"
        ? `ALTER ROLE ${login} INHERIT`
        : `GRANT purposebound_owner_${mark} TO ${login} WITH INHERIT TRUE`,
    );
    const opening = () => openStore({ storage: postgres(application), assignments: [] });
    const error = (await opening().catch((thrown: unknown) => thrown)) as Error; // it has a message, as the next line says
    const mending = /mends it: (.*;)$/.exec(error.message)?.[1];
    await sql(mending ?? "SELECT no mending");
    expect(error).toMatchObject({ code: "storage-unsafe", message: expect.stringContaining("inherits") });
    await (await opening()).close();
  });

  it.each([
    ["can do more", (role: string) => `ALTER ROLE ${role} CREATEDB`],
    ["is a member of others", (role: string) => `GRANT pg_monitor TO ${role}`],
    ["has other members", (role: string) => `GRANT ${role} TO pg_monitor`],
    [
      "is not lent to the login",
      (role: string) => `REVOKE ${role} FROM ${login}${key === "oldest" ? "" : ` GRANTED BY ${login}`}`,
    ],
  ])("open no dataset if its role %s, and the SQL corrects it", async (_, change) => {
    const assignment = broadband();
    const opening = () => openStore({ storage: postgres(application), assignments: [assignment] });
    await (await opening()).close();
    await sql(change(`"${schemaOf(assignment)}_${mark}"`));
    const error = (await opening().catch((thrown: unknown) => thrown)) as Error; // as above
    expect(error).toMatchObject({ code: "storage-unsafe" });
    await sql(/mends it: (.*;)$/.exec(error.message)?.[1] ?? "SELECT no mending");
    await (await opening()).close();
  });

  it("must differ for each assignment", async () => {
    const assignment = broadband();
    const storage = postgres({ provisioning: application, connect: () => application });
    const opening = async () => {
      const store = await openStore({ storage, assignments: [assignment] });
      try {
        await store.dataset(assignment).subject({ phone: "+4790000000" }).access();
      } finally {
        await store.close();
      }
    };
    await expect(opening()).rejects.toMatchObject({
      code: "storage-unsafe",
      message: expect.stringContaining("does not work as role"),
    });
  });

  it("work if nobody may use set_config or DO, and then one statement cannot switch", async () => {
    const taken = ["EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean)", "USAGE ON LANGUAGE plpgsql"];
    for (const right of taken) await sql(`REVOKE ${right} FROM PUBLIC`);
    const [assignment, other] = [broadband(), broadband()];
    const store = await openStore({ storage: postgres(application), assignments: [assignment, other] });
    const source = webForm(assignment, "web");
    await store.dataset(assignment).add({ name: "Kari", phone: "+4790000000" }, { source, evidence });
    // no transaction can note its floor of the trail, which is read to its end all the same
    const acts = await collect(store.oversight.events(assignment));
    expect(acts.map(({ act }) => act)).toEqual(["defined", "added"]);
    await store.close();
    const role = (one: AnyAssignment) => `"${schemaOf(one)}_${mark}"`;
    for (const attack of [
      `SELECT set_config('role', '${schemaOf(other)}_${mark}', true)`,
      "DO 'BEGIN RESET ROLE; END'",
    ]) {
      const client = new pg.Client({ connectionString: application });
      await client.connect();
      await client.query(`BEGIN; SET LOCAL ROLE ${role(assignment)}`);
      await expect(client.query(attack)).rejects.toMatchObject({ code: "42501" });
      await client.end();
    }
    for (const right of taken) await sql(`GRANT ${right} TO PUBLIC`);
  });

  it("fail closed if the switch of role does not reach the database", async () => {
    const assignment = broadband();
    const pool = new pg.Pool({ connectionString: superuser });
    const honest = new pg.Pool({ connectionString: application });
    // opened properly; then each transaction is a superuser's, and its role is dropped on the way
    let dropping = false;
    const dropper: PoolLike = {
      async connect() {
        const client = await (dropping ? pool : honest).connect();
        return {
          query: (statement) => {
            const text = statement.text.replaceAll(/SET LOCAL ROLE "[^"]+";?/g, "");
            return client.query(dropping ? { ...statement, text } : statement);
          },
          release: (broken) => client.release(broken),
        };
      },
      end: () => pool.end(),
    };
    const store = await openStore({ storage: postgres(dropper), assignments: [assignment] });
    const source = webForm(assignment, "web");
    dropping = true;
    const adding = store.dataset(assignment).add({ name: "Kari", phone: "+4790000000" }, { source, evidence });
    await expect(adding).rejects.toMatchObject({ code: "storage-unsafe" });
    dropping = false;
    expect(await store.dataset(assignment).subject({ phone: "+4790000000" }).access()).toBeUndefined();
    await store.close();
    await Promise.all([pool.end(), honest.end()]);
  });

  it("leave nothing behind through a pooler that gives each transaction another connection", async () => {
    const clients = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const client = new pg.Client({ connectionString: application });
        await client.connect();
        return client;
      }),
    );
    const state = async (client: pg.Client) =>
      (
        await client.query(`SELECT current_user, session_user, current_setting('role') AS role, current_setting('search_path') AS path,
          (SELECT count(*) FROM pg_prepared_statements) AS prepared, (SELECT count(*) FROM pg_cursors) AS cursors,
          (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()) AS locks,
          (SELECT count(*) FROM pg_class WHERE relnamespace = pg_my_temp_schema()) AS temporary,
          (SELECT count(*) FROM pg_listening_channels()) AS channels`)
      ).rows[0];
    const clean = await state(clients[0] as pg.Client); // three were made
    const free = [...clients];
    const waiting: (() => void)[] = [];
    const after: unknown[] = [];
    let served = 0;
    const pooler: PoolLike = {
      async connect(): Promise<PoolClientLike> {
        while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
        served += 1;
        const client = free.splice((served * 7) % free.length, 1)[0] as pg.Client; // there is one
        return {
          query: (statement) => client.query(statement),
          release() {
            void state(client).then((left) => {
              after.push(left);
              free.push(client);
              waiting.shift()?.();
            });
          },
        };
      },
      async end() {},
    };
    const assignments = [broadband(), broadband(), broadband()] as const;
    const stores = await Promise.all(
      assignments.map((assignment) => openStore({ storage: postgres(pooler), assignments: [assignment] })),
    );
    await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const assignment = assignments[n % 3] as (typeof assignments)[0]; // of three
        const dataset = stores[n % 3]?.dataset(assignment);
        const source = webForm(assignment, "web");
        const phone = `+47900000${String(n).padStart(2, "0")}`;
        await dataset?.add({ name: assignment.id, phone }, { source, evidence });
        expect((await dataset?.subject({ phone }).access())?.record.name).toBe(assignment.id);
        await dataset?.subject({ phone }).erase();
      }),
    );
    await Promise.all(stores.map((store) => store.close()));
    // the last connections are still being looked at
    while (free.length < clients.length) await new Promise<void>((resolve) => waiting.push(resolve));
    expect(after).toHaveLength(served);
    expect(served).toBeGreaterThan(36);
    for (const left of after) expect(left).toEqual(clean);
    await Promise.all(clients.map((client) => client.end()));
  });
});
