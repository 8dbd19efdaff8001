import { createHash } from "node:crypto";
import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { defineSource } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { pglite, postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { broadband, webForm } from "../../support/fjordnet.js";
import type { TestServer } from "../../support/server/server.js";
import { freshPGlite, onEmbedded, onServer } from "../../support/storages/storages.js";
import { type Attack, type AttackNames, PLAIN, SEVERAL, SWITCHING } from "./attacks.js";

const SECRET = "canaryofanother";
const PEOPLE = 137;
type Rows = Record<string, unknown>[];

/** What comes back to an attacker: rows, or the error with all it says. */
type Outcome = { readonly rows: unknown; readonly error?: unknown };

async function outcomeOf(run: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { rows: await run() };
  } catch (error) {
    // lengths and positions in it are numbers of their own
    const { message, detail, hint, where } = error as pg.DatabaseError;
    return { rows: undefined, error: { message, detail, hint, where } };
  }
}

/** Whether it tells anything of the other dataset. */
function leaks({ rows, error }: Outcome): boolean {
  const told = JSON.stringify([rows, error]);
  return told.toLowerCase().includes(SECRET) || new RegExp(`[:"](${PEOPLE})["},]`).test(told);
}

/** Fills two datasets, of which the second is attacked. */
async function twoDatasets(storage: () => StorageAdapter, sql: (text: string) => Promise<Rows>, database: string) {
  const [mine, theirs] = [broadband(), broadband()];
  const store = await openStore({ storage: storage(), assignments: [mine, theirs] });
  const origin = { name: "CRM", obtained: "from-third-party" } as const;
  const evidence = { consentedAt: "at", version: "2026-01" } as const;
  const row = (name: string, n: number) => ({
    name,
    phone: `+47900${String(n).padStart(5, "0")}`,
    at: "2026-03-01T10:00:00Z",
  });
  for (const [assignment, people, name] of [
    [mine, 3, "mine"],
    [theirs, PEOPLE, SECRET],
  ] as const) {
    const source = defineSource(assignment, { id: "crm", origin, map: { name: "name", phone: "phone" }, evidence });
    const rows = Array.from({ length: people }, (_, n) => row(name, n));
    expect(await store.dataset(assignment).import(source, rows)).toMatchObject({ created: people });
  }
  await store.dataset(theirs).subject({ phone: "+4790000000" }).erase();
  const source = webForm(theirs, "web");
  await store
    .dataset(theirs)
    .add(
      { name: SECRET, phone: "+4790099999" },
      { source, evidence: { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } },
    );
  await store.close();
  const mark = createHash("sha256").update(database).digest("hex").slice(0, 8);
  const schema = (id: string) => `pb_${id.replaceAll("-", "_")}`;
  const theirRole = `${schema(theirs.id)}_${mark}`;
  const [made] = await sql(`SELECT lo_from_bytea(0, convert_to('${SECRET}', 'UTF8')) AS large`);
  await sql(`ALTER LARGE OBJECT ${made?.large} OWNER TO ${theirRole}`);
  await sql(`CREATE STATISTICS ${schema(theirs.id)}.s (mcv) ON name, phone FROM ${schema(theirs.id)}.records`);
  // statistics that the package has switched off, so that attacks on them have something to find
  await sql(`ALTER TABLE ${schema(theirs.id)}.records ALTER name SET STATISTICS -1, ALTER phone SET STATISTICS -1`);
  await sql(`ANALYZE ${schema(theirs.id)}.records`);
  await sql(`DROP STATISTICS ${schema(theirs.id)}.s`);
  const names: AttackNames = {
    mine: schema(mine.id),
    theirs: schema(theirs.id),
    theirRole,
    owner: `purposebound_owner_${mark}`,
    large: Number(made?.large),
  };
  return { names, mine, theirs, role: `${schema(mine.id)}_${mark}` };
}

/** All there is of a dataset, past the adapter. */
async function dumpOf(sql: (text: string) => Promise<Rows>, { theirs, theirRole, owner, large }: AttackNames) {
  const tables = await sql(
    `SELECT relname, relkind FROM pg_class WHERE relnamespace = '${theirs}'::regnamespace AND relkind IN ('r', 'S') ORDER BY 1`,
  );
  const parts: Record<string, unknown> = {};
  for (const { relname, relkind } of tables) {
    const all = relkind === "S" ? "last_value::text" : "md5(string_agg(t::text, ',' ORDER BY t::text))";
    parts[String(relname)] = await sql(`SELECT ${all} AS held FROM ${theirs}.${relname} AS t`);
  }
  parts.rights = await sql(
    `SELECT relname, relacl::text, pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relnamespace = '${theirs}'::regnamespace ORDER BY 1`,
  );
  parts.role = await sql(
    `SELECT rolname, rolsuper, rolcanlogin, rolconfig FROM pg_roles WHERE rolname IN ('${theirRole}', '${owner}') ORDER BY 1`,
  );
  parts.large = await sql(`SELECT convert_from(lo_get(${large}), 'UTF8') AS text`);
  return parts;
}

/** Attacks that get something, by name. */
async function through(attacks: readonly Attack[], names: AttackNames, run: (text: string) => Promise<unknown>) {
  const found: string[] = [];
  for (const [name, statement] of attacks) {
    if (leaks(await outcomeOf(() => run(statement(names))))) found.push(name);
  }
  return found;
}

onServer.describe.each([
  ["a PostgreSQL server", "server"],
  ["PostgreSQL 15", "oldest"],
] as const)("attacks on %s", (_, key) => {
  const server: TestServer = inject(key);
  const admin = new pg.Pool({ connectionString: server.admin, max: 1 });
  const sql = async (text: string): Promise<Rows> => (await admin.query(text)).rows;
  const urlAs = (role: string) =>
    server.application.replace("purposebound_app:application", `${role}:secret-of-${role}`);
  const separate = () =>
    postgres({
      provisioning: server.application,
      connect: async ({ role }) => {
        await sql(`ALTER ROLE ${role} PASSWORD 'secret-of-${role}'`);
        return urlAs(role);
      },
    });
  // somebody else's connection, whose last statement tells the secret
  const other = new pg.Client({ connectionString: server.application });
  beforeAll(async () => {
    await other.connect();
    await other.query(`SELECT '${SECRET}' AS secret`);
  });
  afterAll(async () => {
    await other.end();
    await admin.end();
  });

  /** Runs text on a new connection, in a transaction as the adapter begins it, and commits. */
  const onServer = async (url: string, opening: string, text: string, single: boolean): Promise<unknown> => {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => undefined); // an attack may end its own connection
    await client.connect();
    try {
      await client.query(
        `BEGIN; SET LOCAL search_path TO pg_catalog, pg_temp; SET LOCAL statement_timeout = '5s'; ${opening}`,
      );
      // the extended protocol takes one statement; in a type of its own because pg's types lack the mode
      const query: pg.QueryConfig & { queryMode: "extended" } = { text, queryMode: "extended" };
      const result = (await client.query(single ? query : text)) as unknown as pg.QueryResult | pg.QueryResult[];
      await client.query("COMMIT");
      return (Array.isArray(result) ? result : [result]).map(({ rows }) => rows);
    } finally {
      await client.end();
    }
  };

  it("get nothing and change nothing under a shared login, by a statement that keeps the role", async () => {
    const { names, role } = await twoDatasets(() => postgres(server.application), sql, "purposebound_test");
    const before = await dumpOf(sql, names);
    const run = (text: string) => onServer(server.application, `SET LOCAL ROLE ${role}`, text, true);
    expect(await through(PLAIN, names, run)).toEqual([]);
    expect(await dumpOf(sql, names)).toEqual(before);
    // it is the attacks that are refused: the same connection reads its own
    expect(JSON.stringify(await run(`SELECT name FROM ${names.mine}.records`))).toContain("mine");
    // the documented limit: what switches the role gets through
    expect(await through(SWITCHING, names, run)).toEqual(SWITCHING.map(([name]) => name));
    const several = (text: string) => onServer(server.application, `SET LOCAL ROLE ${role}`, text, false);
    expect(await through(SEVERAL, names, several)).toEqual(
      expect.arrayContaining(["after SET ROLE B", "after SELECT set_config('role', 'B', false)"]),
    );
  });

  it("get nothing and change nothing under a login per assignment, by arbitrary SQL", async () => {
    const { names, role } = await twoDatasets(separate, sql, "purposebound_test");
    const before = await dumpOf(sql, names);
    const run = (text: string) => onServer(urlAs(role), `SET LOCAL ROLE ${role}`, text, false);
    expect(await through([...PLAIN, ...SWITCHING, ...SEVERAL], names, run)).toEqual([]);
    const reset = (text: string) => onServer(urlAs(role), "", `RESET ROLE; ${text}`, false);
    expect(await through([...PLAIN, ...SWITCHING, ...SEVERAL], names, reset)).toEqual([]);
    expect(await dumpOf(sql, names)).toEqual(before);
    expect(JSON.stringify(await run(`SELECT name FROM ${names.mine}.records`))).toContain("mine");
  });

  it("succeed if the role is not switched, which shows that these tests can fail", async () => {
    const { names } = await twoDatasets(() => postgres(server.application), sql, "purposebound_test");
    const reading = PLAIN.filter(
      ([, statement]) =>
        !/DELETE|UPDATE|TRUNCATE|DROP|ALTER|REASSIGN|GRANT|terminate|EVENT|CREATE|lo_|nextval|setval|FILE|LOG|INSERT/i.test(
          statement(names),
        ),
    );
    const found = await through(reading, names, (text) => onServer(server.admin, "", text, true));
    expect(found).toEqual(
      expect.arrayContaining([
        "a table",
        "a count",
        "statistics",
        "raw statistics",
        "what others run",
        "ts_stat",
        "pages of large objects",
      ]),
    );
    expect(found.length).toBeGreaterThanOrEqual(12);
    const writing = PLAIN.filter(([name]) => ["updating", "deleting", "emptying", "MERGE"].includes(name));
    const before = await dumpOf(sql, names);
    await through(writing, names, (text) => onServer(server.admin, "", text, true));
    expect(await dumpOf(sql, names)).not.toEqual(before);
  });

  it("cannot use a plan that was prepared under another's role", async () => {
    const { names, role } = await twoDatasets(() => postgres(server.application), sql, "purposebound_test");
    const client = new pg.Client({ connectionString: server.application });
    await client.connect();
    await client.query(
      `BEGIN; SET LOCAL ROLE ${names.theirRole}; PREPARE p AS SELECT name FROM ${names.theirs}.records`,
    );
    for (let run = 0; run < 7; run += 1) expect((await client.query("EXECUTE p")).rows).toHaveLength(PEOPLE);
    await client.query(`COMMIT; BEGIN; SET LOCAL ROLE ${role}`);
    await expect(client.query("EXECUTE p")).rejects.toMatchObject({ code: "42501" });
    await client.end();
  });

  it("see names and sizes of others, as documented", async () => {
    const { names, role } = await twoDatasets(separate, sql, "purposebound_test");
    const seen = (text: string) => onServer(urlAs(role), "", text, false);
    expect(JSON.stringify(await seen("SELECT nspname FROM pg_namespace"))).toContain(names.theirs);
    const sizes = `SELECT reltuples FROM pg_class WHERE oid = '${names.theirs}.records'::regclass`;
    // even the cast to regclass is refused; the catalog itself is not
    expect((await outcomeOf(() => seen(sizes))).rows).toBeUndefined();
    const named = `SELECT reltuples FROM pg_class JOIN pg_namespace AS n ON n.oid = relnamespace WHERE nspname = '${names.theirs}' AND relname = 'records'`;
    expect(JSON.stringify(await seen(named))).toContain(String(PEOPLE));
  });
});

onEmbedded.describe("attacks on PGlite", () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await freshPGlite();
  });
  afterAll(() => database.close());

  it("get nothing by a statement that keeps the role", async () => {
    const sql = async (text: string) => (await database.query<Record<string, unknown>>(text)).rows;
    const [at] = await sql("SELECT current_database() AS name");
    const { names, role } = await twoDatasets(() => pglite(database), sql, String(at?.name));
    const before = await dumpOf(sql, names);
    const run = (text: string) =>
      database.transaction(async (transaction) => {
        await transaction.exec(`SET LOCAL search_path TO pg_catalog, pg_temp; SET LOCAL ROLE ${role}`);
        return (await transaction.query(text)).rows;
      });
    // of one process that runs everything as superuser: what others run, and switching sessions, are no attacks there
    const attacks = PLAIN.filter(([name]) => !["SET SESSION AUTHORIZATION", "ending others"].includes(name));
    expect(await through(attacks, names, run)).toEqual([]);
    expect(await dumpOf(sql, names)).toEqual(before);
    expect(await through(PLAIN.slice(0, 3), names, (text) => sql(text))).toContain("a table");
  });
});
