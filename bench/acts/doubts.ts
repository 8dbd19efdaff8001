/**
 * What stands against acts as functions (decision 0015), each tried on real servers: prints what happened, as it did.
 *
 *     npx tsx bench/acts/doubts.ts [--servers 18,15] [--only snapshots,evolution,…]
 */
import { execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inspect, parseArgs } from "node:util";
import pg from "pg";
import { scrubbed } from "../../src/storage/postgres/driver/driver.js";
import { beginShaping } from "../../src/storage/postgres/isolation/shape/shape.js";
import { type RunningServer, startServer } from "../../test/support/server/server.js";
import type { Acts } from "./functions.js";
import { buildMark, callerOf, filled, functionsIn, identitiesOf, opened } from "./people.js";

const { values: options } = parseArgs({
  options: { servers: { type: "string", default: "18,15" }, only: { type: "string" } },
});

type Row = Record<string, unknown>;

/** What all doubts are tried on. */
interface Ground {
  readonly server: RunningServer;
  readonly acts: Acts;
  /** As administrator. */
  readonly admin: pg.Client;
  readonly identities: ReadonlyMap<string, string>;
  /** A new connection of the caller: the dataset's login, which may only execute. */
  caller(): Promise<pg.Client>;
}

const made: pg.Client[] = [];
async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on("error", () => undefined); // ended with the server
  await client.connect();
  made.push(client);
  return client;
}

/** What a statement comes to: its SQLSTATE, or the first value it gives. */
async function outcome(run: () => Promise<{ readonly rows: Row[] } | unknown>): Promise<string> {
  try {
    const result = (await run()) as { readonly rows?: Row[]; readonly rowCount?: number } | undefined;
    const [row] = result?.rows ?? [];
    return row === undefined
      ? `done, ${result?.rowCount ?? 0} rows`
      : `gives ${JSON.stringify(Object.values(row)[0] ?? null)}`;
  } catch (error) {
    const { code, message } = error as pg.DatabaseError;
    return `${code}: ${message.slice(0, 90)}`;
  }
}

const accessOf = (acts: Acts, identity: string | undefined) => ({
  text: `SELECT subject IS NOT NULL AS held FROM ${acts.access}($1,$2,$3,$4,$5)`,
  values: [identity, new Date().toISOString(), randomUUID(), randomUUID(), "agent:42"],
});
const rectifyOf = (acts: Acts, identity: string | undefined, values: string) => ({
  text: `SELECT ${acts.rectify}($1,$2,$3,$4,$5,$6,$7,$8,$9)`,
  values: [identity, values, "src0", new Date().toISOString(), null, randomUUID(), randomUUID(), "agent:42", "[]"],
});

const DOUBTS: Readonly<Record<string, (ground: Ground) => Promise<Readonly<Record<string, string>>>>> = {
  /** What a function sees of what was committed while it waited for a lock. */
  async snapshots({ admin, server }) {
    await admin.query(`CREATE SCHEMA waits; CREATE TABLE waits.t (n integer);
      CREATE FUNCTION waits.in_plpgsql() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock_shared(7); RETURN (SELECT count(*) FROM waits.t); END $$;
      CREATE FUNCTION waits.in_plpgsql_stable() RETURNS bigint LANGUAGE plpgsql STABLE AS $$ BEGIN PERFORM pg_advisory_xact_lock_shared(7); RETURN (SELECT count(*) FROM waits.t); END $$;
      CREATE FUNCTION waits.in_sql() RETURNS bigint LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock_shared(7); SELECT count(*) FROM waits.t $$;
      CREATE FUNCTION waits.in_sql_atomic() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT pg_advisory_xact_lock_shared(7); SELECT count(*) FROM waits.t; END;`);
    const seen: Record<string, string> = {};
    const other = await connected(server.admin);
    for (const call of [
      "waits.in_plpgsql()",
      "waits.in_plpgsql_stable()",
      "waits.in_sql()",
      "waits.in_sql_atomic()",
      "(SELECT count(*) FROM waits.t), pg_advisory_xact_lock_shared(7)",
    ]) {
      await admin.query("TRUNCATE waits.t");
      await admin.query("BEGIN; SELECT pg_advisory_xact_lock(7); INSERT INTO waits.t VALUES (1)");
      const waiting = other.query({ text: `SELECT ${call}`, rowMode: "array" });
      await sleep(150);
      await admin.query("COMMIT");
      const [row] = (await waiting).rows as unknown as unknown[][];
      seen[`lock, then count, by ${call}`] =
        row?.[0] === "1" ? "sees what was committed meanwhile" : "MISSES what was committed meanwhile";
    }
    // what a statement before has left on the connection
    await other.query("SET default_transaction_isolation = 'repeatable read'");
    await admin.query("TRUNCATE waits.t");
    await admin.query("BEGIN; SELECT pg_advisory_xact_lock(7); INSERT INTO waits.t VALUES (1)");
    const stale = other.query("SELECT waits.in_plpgsql() AS n");
    await sleep(150);
    await admin.query("COMMIT");
    seen["the same by waits.in_plpgsql(), where the session was left at repeatable read"] =
      (await stale).rows[0]?.n === "1" ? "sees it" : "MISSES it";
    await other.query("RESET default_transaction_isolation; SET synchronous_commit = off");
    await admin.query(
      `CREATE FUNCTION waits.durable() RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM set_config('synchronous_commit', 'on', true); RETURN NULL; END $$`,
    );
    const { rows } = await other
      .query("BEGIN; SELECT waits.durable(); SELECT current_setting('synchronous_commit') AS left; COMMIT")
      .then((results) => (results as unknown as { rows: Row[] }[])[2] ?? { rows: [] });
    seen["synchronous_commit at COMMIT, off in the session and set by set_config(…, true) in the function"] = String(
      rows[0]?.left,
    );
    await other.query("RESET ALL");
    return seen;
  },

  /** Columns that go, columns that come, functions that are replaced, and what other sessions have kept. */
  async evolution({ admin, acts, identities, caller, server }) {
    const { schema } = acts.names;
    const seen: Record<string, string> = {};
    await admin.query(`CREATE SCHEMA evolves; CREATE TABLE evolves.t (id integer, gone text); INSERT INTO evolves.t VALUES (1, 'a');
      CREATE FUNCTION evolves.plp(OUT gone text) LANGUAGE plpgsql AS $$ BEGIN SELECT t.gone INTO gone FROM evolves.t; END $$;
      CREATE FUNCTION evolves.text() RETURNS text LANGUAGE sql AS $$ SELECT t.gone FROM evolves.t $$;
      CREATE FUNCTION evolves.atomic() RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT t.gone FROM evolves.t; END;
      CREATE FUNCTION evolves.rows() RETURNS TABLE (a integer) LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT t.id FROM evolves.t; END $$;`);
    const other = await connected(server.admin);
    for (let run = 0; run < 8; run += 1)
      await other
        .query({ name: "kept", text: "SELECT * FROM evolves.rows()" })
        .then(() => other.query("SELECT evolves.plp(), evolves.text(), evolves.atomic()"));
    seen["DROP COLUMN with a BEGIN ATOMIC function on it"] = await outcome(() =>
      admin.query("ALTER TABLE evolves.t DROP COLUMN gone"),
    );
    await admin.query("DROP FUNCTION evolves.atomic()");
    seen["DROP COLUMN with plpgsql and SQL text bodies on it"] = await outcome(() =>
      admin.query("ALTER TABLE evolves.t DROP COLUMN gone, ADD COLUMN came text"),
    );
    seen["plpgsql function on a dropped column, in a session that had its plan"] = await outcome(() =>
      other.query("SELECT evolves.plp()"),
    );
    seen["SQL text function on a dropped column"] = await outcome(() => other.query("SELECT evolves.text()"));
    seen["function that names its columns, after ADD COLUMN, same session"] = await outcome(() =>
      other.query({ name: "kept", text: "SELECT * FROM evolves.rows()" }),
    );
    seen["CREATE OR REPLACE with another result"] = await outcome(() =>
      admin.query(
        `CREATE OR REPLACE FUNCTION evolves.rows() RETURNS TABLE (a integer, b text) LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT t.id, t.came FROM evolves.t; END $$`,
      ),
    );
    await admin.query(
      `DROP FUNCTION evolves.rows(); CREATE FUNCTION evolves.rows() RETURNS TABLE (a integer, b text) LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT t.id, t.came FROM evolves.t; END $$`,
    );
    seen["statement kept by name, function made anew with another result"] = await outcome(() =>
      other.query({ name: "kept", text: "SELECT * FROM evolves.rows()" }),
    );
    await admin.query("DROP FUNCTION evolves.rows()");
    seen["statement kept by name, function dropped"] = await outcome(() =>
      other.query({ name: "kept", text: "SELECT * FROM evolves.rows()" }),
    );
    // two releases at once: names differ by what is written
    const next = await functionsIn(server.application, "set", false);
    const session = await caller();
    const [old, young] = [acts, next].map((of) => accessOf(of, identities.get("key1")));
    seen["functions of two releases, side by side"] =
      `${await outcome(() => session.query(old ?? ""))}; ${await outcome(() => session.query(young ?? ""))} (${acts.access}, ${next.access})`;
    // an act that waits at the gate while the definition is replaced, and its function dropped
    await admin.query(
      `BEGIN; LOCK TABLE ${schema}.definition IN ACCESS EXCLUSIVE MODE; UPDATE ${schema}.definition SET accepts = 2`,
    );
    const waiting = outcome(() => session.query(accessOf(next, identities.get("key1"))));
    await sleep(200);
    await admin.query(
      `DROP FUNCTION ${next.access}(uuid, timestamptz, uuid, uuid, text); ALTER TABLE ${schema}.records ADD COLUMN "more" text; COMMIT`,
    );
    seen["act that waited at the gate, its function dropped meanwhile"] = await waiting;
    seen["the same, called afterwards"] = await outcome(() => session.query(accessOf(next, identities.get("key1"))));
    seen["function of the version before, afterwards"] = await outcome(() =>
      session.query(accessOf(acts, identities.get("key1"))),
    );
    await admin.query(`UPDATE ${schema}.definition SET accepts = 1; ALTER TABLE ${schema}.records DROP COLUMN "more"`);
    return seen;
  },

  /** Operators, functions, tables and types that a caller puts where names are looked up. */
  async "search path"({ admin, acts, identities, caller, server }) {
    const seen: Record<string, string> = {};
    const role = acts.names.role;
    // all operators of all types that the bodies use, and functions of the names in them
    await admin.query(`CREATE SCHEMA evil; GRANT ALL ON SCHEMA evil TO ${role}; GRANT USAGE ON SCHEMA evil TO PUBLIC`);
    const { rows } = await admin.query(`
      SELECT o.oprname AS name, format_type(oprleft, NULL) AS l, format_type(oprright, NULL) AS r, format_type(oprresult, NULL) AS res
      FROM pg_operator AS o WHERE oprnamespace = 'pg_catalog'::regnamespace AND oprleft <> 0 AND oprresult <> 0
        AND oprleft = ANY ('{uuid,text,jsonb,timestamptz,int4,int8,numeric,float8,bool}'::regtype[])
        AND oprright = ANY ('{uuid,text,jsonb,timestamptz,int4,int8,numeric,float8,bool}'::regtype[])`);
    const attacker = await caller();
    for (const [index, { name, l, r, res }] of rows.entries()) {
      const loot = `evil.loot${index}`;
      await attacker.query(
        `CREATE FUNCTION ${loot}(${l}, ${r}) RETURNS ${res} LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'looted as %', current_user; END $$`,
      );
      await attacker.query(`CREATE OPERATOR evil.${name} (LEFTARG = ${l}, RIGHTARG = ${r}, FUNCTION = ${loot})`);
    }
    await attacker.query(
      `CREATE FUNCTION evil.cardinality(integer[]) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'looted as %', current_user; END $$;
       CREATE TEMP TABLE records AS SELECT 1 AS one; CREATE TEMP TABLE definition AS SELECT 1 AS one; CREATE DOMAIN pg_temp.uuid AS text; CREATE DOMAIN pg_temp.float8 AS text;
       SET search_path = pg_temp, evil, pg_catalog`,
    );
    const parts = [acts, await functionsIn(server.application, "set", false)] as const;
    const naked = await nakedOf(admin, acts);
    const tried = async (of: Acts): Promise<string> => {
      const texts = [
        await outcome(() => attacker.query(accessOf(of, identities.get("key2")))),
        await outcome(() => attacker.query(rectifyOf(of, identities.get("key2"), '{"data":"neu"}'))),
        await outcome(() =>
          attacker.query({
            text: `SELECT people FROM ${of.read}($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)`,
            values: [
              ["key", "data"],
              '[{"field":"key","op":"eq","value":"key2"}]',
              null,
              10,
              new Date(),
              randomUUID(),
              randomUUID(),
              "agent:1",
              "service",
              "[]",
            ],
          }),
        ),
      ];
      return texts.join("; ");
    };
    seen[`${rows.length} operators, qualified bodies`] = await tried(parts[0]);
    seen[`${rows.length} operators, bodies that set their path`] = await tried(parts[1]);
    seen["the same bodies with neither, so that this can fail"] = await outcome(() =>
      attacker.query(accessOf(naked, identities.get("key2"))),
    );
    seen["CREATE CAST of built-in types"] = await outcome(() =>
      attacker.query("CREATE CAST (pg_catalog.text AS pg_catalog.uuid) WITH INOUT AS IMPLICIT"),
    );
    seen["free condition with SQL in it"] = await outcome(() =>
      attacker.query({
        text: `SELECT people FROM ${acts.read}($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)`,
        values: [
          [`key", (SELECT 1) AS "x`],
          "[]",
          null,
          10,
          new Date(),
          randomUUID(),
          randomUUID(),
          "agent:1",
          "service",
          "[]",
        ],
      }),
    );
    await admin.query("DROP SCHEMA evil CASCADE");
    return seen;
  },

  /** What SQL of its own gets the caller, and what the role has today. */
  async rights({ admin, acts, caller, server }) {
    const { schema, definer, role } = acts.names;
    const seen: Record<string, string> = {};
    const today = `CREATE ROLE today LOGIN PASSWORD 'today'; GRANT USAGE ON SCHEMA ${schema} TO today;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ${schema}.records, ${schema}.evidence, ${schema}.suppressions TO today; GRANT SELECT ON ${schema}.trail TO today;
      GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON ${schema}.trail TO today`;
    await admin.query(today);
    const [mine, before] = [
      await caller(),
      await connected(server.application.replace("purposebound_app:application", "today:today")),
    ];
    const owner = `purposebound_owner_${buildMark("purposebound_test")}`;
    for (const [name, text] of [
      ["reads a table, leaving no event", `SELECT key FROM ${schema}.records LIMIT 1`],
      ["a second statement reads a table", `SELECT 1; SELECT key FROM ${schema}.records LIMIT 1`],
      [
        "back-dates an event",
        `INSERT INTO ${schema}.trail (id, at, act, actor, operation) VALUES (gen_random_uuid(), '2001-01-01', 'read', 'x:y', gen_random_uuid())`,
      ],
      ["lifts suppressions", `DELETE FROM ${schema}.suppressions`],
      ["changes data, leaving no event", `UPDATE ${schema}.records SET data = 'x' WHERE key = 'key9'`],
      ["counts people", `SELECT count(*) FROM ${schema}.records`],
      [
        "locks the gate",
        `BEGIN; LOCK TABLE ${schema}.definition IN ACCESS SHARE MODE; SELECT 'holds up evolve'; ROLLBACK`,
      ],
      ["takes the dataset's advisory lock", `SELECT pg_try_advisory_lock(${acts.names.lock})`],
      ["SET ROLE definer", `SET ROLE ${definer}`],
      ["SET ROLE owner", `SET ROLE "${owner}"`],
      ["replaces a function", `CREATE OR REPLACE FUNCTION ${schema}.x() RETURNS int LANGUAGE sql AS 'SELECT 1'`],
      ["reads the bodies", "SELECT count(*) > 0 FROM pg_proc WHERE prosecdef AND prosrc LIKE '%records%'"],
    ] as const) {
      const last = (result: unknown) => (Array.isArray(result) ? result[result.length > 1 ? 1 : 0] : result);
      const both: string[] = [];
      for (const client of [before, mine]) {
        both.push(await outcome(async () => last(await client.query(text))));
        await client.query("ROLLBACK; RESET ROLE; SELECT pg_advisory_unlock_all()");
      }
      seen[name] = `today ${both[0]} | caller ${both[1]}`;
    }
    await admin.query(
      `CREATE FUNCTION ${schema}.who() RETURNS text LANGUAGE sql SECURITY DEFINER AS $$ SELECT concat_ws(' ', 'current', current_user, 'session', session_user, 'role', current_setting('role')) $$;
       ALTER FUNCTION ${schema}.who() OWNER TO ${definer}`,
    );
    seen["who is at work in a function"] = await outcome(() => mine.query(`SELECT ${schema}.who()`));
    seen["EXECUTE of a function whose rights nobody took away"] = await outcome(() =>
      before.query(`SELECT ${schema}.who() IS NOT NULL`),
    );
    seen["its rights as aclexplode(proacl) has them"] = await outcome(() =>
      admin.query(
        `SELECT (SELECT count(*) FROM aclexplode(proacl)) || ', and by acldefault ' || (SELECT string_agg(CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END, ' ') FROM aclexplode(coalesce(proacl, acldefault('f', proowner)))) FROM pg_proc WHERE oid = '${schema}.who()'::regprocedure`,
      ),
    );
    const mark = buildMark("purposebound_test");
    const session = {
      query: async ({ text, values }: { text: string; values: readonly unknown[] }) =>
        (await admin.query(text, [...values])).rows as Row[],
    };
    const { read } = await beginShaping(session as never, { assignment: acts.names.schema, names: acts.names, mark });
    const shape = () =>
      read()
        .then((lines) => JSON.stringify([...lines]))
        .catch((error: Error) => error.message);
    const first = await shape();
    await admin.query(
      `CREATE OR REPLACE FUNCTION ${schema}.who() RETURNS text LANGUAGE plpgsql SECURITY INVOKER AS $$ BEGIN RETURN 'somebody else''s'; END $$; ALTER FUNCTION ${schema}.who() OWNER TO postgres`,
    );
    const second = await shape();
    seen["today's shape, body, owner, language and SECURITY changed"] =
      first === second ? "is the SAME: nothing would be noticed" : "differs";
    await admin.query(`DROP FUNCTION ${schema}.who(); DROP OWNED BY today; DROP ROLE today`);
    seen["length of the longest name of a definer"] =
      `${`pbd_${"a".repeat(48)}_${mark}`.length} of 63 bytes (role ${role})`;
    return seen;
  },

  /** Whether errors from within functions carry values, and what the package keeps of them. */
  async errors({ acts, identities, caller, admin }) {
    const { schema } = acts.names;
    const seen: Record<string, string> = {};
    const client = await caller();
    await admin.query(`ALTER TABLE ${schema}.records ADD CONSTRAINT c CHECK (data <> 'Kari Nordmann')`);
    for (const [name, run] of [
      ["a constraint", () => client.query(rectifyOf(acts, identities.get("key3"), '{"data":"Kari Nordmann"}'))],
      ["JSON that is none", () => client.query(rectifyOf(acts, identities.get("key3"), '{"data":Kari Nordmann}'))],
      [
        "the same, with log_parameter_max_length_on_error",
        async () => {
          await client.query("SET log_parameter_max_length_on_error = -1");
          return client.query(rectifyOf(acts, identities.get("key3"), '{"data":"Kari Nordmann"}'));
        },
      ],
    ] as const) {
      const error = (await (run() as Promise<unknown>).catch((thrown: unknown) => thrown)) as Record<string, unknown>;
      const fields = ["message", "detail", "where", "internalQuery", "hint"].filter((field) =>
        String(error[field] ?? "").includes("Kari"),
      );
      const kept = inspect(scrubbed(error, "running a statement"), { depth: 9, showHidden: true }).includes("Kari");
      seen[`error ${error.code} of ${name}`] =
        `the value is in ${fields.join(", ") || "no field"}; what the package keeps ${kept ? "HAS it" : "has it not"}`;
    }
    await admin.query(`ALTER TABLE ${schema}.records DROP CONSTRAINT c`);
    return seen;
  },

  /** The first call in a session, what a session keeps, and making them. */
  async "what they cost beside time"({ acts, identities, caller, admin, server }) {
    const seen: Record<string, string> = {};
    const first: number[] = [];
    for (let run = 0; run < 9; run += 1) {
      const client = await caller();
      await client.query("SELECT 1");
      const begun = performance.now();
      await client.query(accessOf(acts, identities.get("key4")));
      first.push(performance.now() - begun);
      await client.end();
    }
    seen["first access in a session, ms (median of 9)"] = first.sort((l, r) => l - r)[4]?.toFixed(2) ?? "";
    const copies = 100;
    const { rows } = await admin.query(
      "SELECT pg_get_functiondef(p.oid) AS text, p.proname AS name FROM pg_proc AS p WHERE p.oid IN ($1::regproc, $2::regproc)",
      [acts.access.replaceAll('"', ""), acts.rectify.replaceAll('"', "")],
    );
    const begun = performance.now();
    for (let copy = 0; copy < copies; copy += 1)
      for (const { text, name } of rows)
        await admin.query(String(text).replace(String(name), `${String(name)}_${copy}`));
    seen["making a function, ms"] = ((performance.now() - begun) / copies / 2).toFixed(2);
    const session = await connected(server.admin);
    const size = async () =>
      Number((await session.query("SELECT sum(total_bytes)::float8 AS n FROM pg_backend_memory_contexts")).rows[0]?.n);
    const before = await size();
    for (let copy = 0; copy < copies; copy += 1)
      for (let again = 0; again < 6; again += 1)
        for (const statement of [
          accessOf({ ...acts, access: `${acts.access}_${copy}` }, identities.get("key4")),
          rectifyOf({ ...acts, rectify: `${acts.rectify}_${copy}` }, identities.get("key4"), '{"data":"n"}'),
        ])
          await session.query(statement);
    seen["memory that a session keeps for one function, kB"] = (((await size()) - before) / 1024 / copies / 2).toFixed(
      0,
    );
    await session.end();
    for (let copy = 0; copy < copies; copy += 1)
      await admin.query(`DROP FUNCTION ${acts.access}_${copy}; DROP FUNCTION ${acts.rectify}_${copy}`);
    return seen;
  },

  /** Plans that functions keep are made for any moment, not for the one at hand. */
  async "kept plans"({ acts, admin }) {
    const { schema } = acts.names;
    const seen: Record<string, string> = {};
    const time = async (text: string) => {
      const begun = performance.now();
      await admin.query(
        `DO $$ DECLARE at timestamptz := now(); found boolean; BEGIN FOR k IN 1..200 LOOP ${text}; END LOOP; END $$`,
      );
      return (((performance.now() - begun) / 200) * 1_000).toFixed(0);
    };
    seen["nobody has expired: EXISTS (… <= at LIMIT 1), µs"] = await time(
      `found := EXISTS (SELECT FROM ${schema}.records AS t WHERE t._expires_at <= at LIMIT 1)`,
    );
    seen["nobody has expired: min(…) <= at, µs"] = await time(
      `found := (SELECT min(t._expires_at) FROM ${schema}.records AS t) <= at`,
    );
    await admin.query(
      `INSERT INTO ${schema}.trail (id, at, act, actor, operation, activity) SELECT gen_random_uuid(), now(), 'read', 'x:y', gen_random_uuid(), 'service' FROM generate_series(1, 20000); ANALYZE ${schema}.trail`,
    );
    const uses = `PERFORM count(DISTINCT a.operation), max(a.at) FROM ${schema}.trail AS a WHERE a.act IN ('read', 'counted', 'reported') AND a.at >= '2020-01-01' GROUP BY coalesce(a.activity, '')`;
    const begun = performance.now();
    await admin.query(`DO $$ BEGIN FOR k IN 1..10 LOOP ${uses}; END LOOP; END $$`);
    seen["uses, as access counts them today, with 20,000 reads in the trail, ms"] = (
      (performance.now() - begun) /
      10
    ).toFixed(1);
    await admin.query(`DELETE FROM ${schema}.trail WHERE actor = 'x:y'`);
    // a plan from when the table was short
    await admin.query(`CREATE SCHEMA grows; CREATE TABLE grows.t (at timestamptz, act text) WITH (autovacuum_enabled = false); CREATE INDEX ON grows.t (at) WHERE act = 'read';
      INSERT INTO grows.t SELECT now(), 'x' FROM generate_series(1, 20); ANALYZE grows.t;
      CREATE FUNCTION grows.f() RETURNS bigint LANGUAGE plpgsql AS $$ DECLARE since timestamptz := '2020-01-01'; BEGIN RETURN (SELECT count(*) FROM grows.t WHERE act = 'read' AND at >= since); END $$`);
    for (let run = 0; run < 10; run += 1) await admin.query("SELECT grows.f()");
    await admin.query("INSERT INTO grows.t SELECT now(), 'x' FROM generate_series(1, 50000)");
    seen["function on a table that grew since its plan, µs"] = await time("PERFORM grows.f()");
    await admin.query("ANALYZE grows.t");
    seen["the same once the table was analysed, µs"] = await time("PERFORM grows.f()");
    return seen;
  },

  /** PgBouncer in transaction mode: as Debian has it, which keeps no statements by name before 1.21. */
  async PgBouncer({ acts, identities, server }) {
    let version: string;
    try {
      version = /\d+\.\d+\.\d+/.exec(execFileSync("pgbouncer", ["--version"]).toString())?.[0] ?? "";
    } catch {
      return { PgBouncer: "left out: there is none (apt-get install pgbouncer)" };
    }
    const directory = await mkdtemp(join(tmpdir(), "purposebound-bouncer-"));
    await chmod(directory, 0o777);
    const port = await freePort();
    const role = acts.names.role.slice(1, -1);
    await writeFile(join(directory, "users.txt"), `"${role}" "caller"\n"purposebound_app" "application"\n`);
    await writeFile(
      join(directory, "pgbouncer.ini"),
      `[databases]\n* = host=127.0.0.1 port=${server.port}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\nauth_type = plain\nauth_file = ${directory}/users.txt\npool_mode = transaction\ndefault_pool_size = 2\nunix_socket_dir =\n`,
    );
    const isRoot = process.getuid?.() === 0;
    const bouncer = spawn("pgbouncer", [...(isRoot ? ["-u", "nobody"] : []), "-q", join(directory, "pgbouncer.ini")], {
      stdio: "ignore",
    });
    try {
      await sleep(500);
      const url = `postgres://${role}:caller@127.0.0.1:${port}/purposebound_test`;
      const seen: Record<string, string> = {};
      for (const pipeline of [false, true]) {
        const pool = new pg.Pool({ connectionString: url, max: 6, pipeline });
        pool.on("error", () => undefined);
        const calls = (isNamed: boolean) =>
          Promise.allSettled(
            Array.from({ length: 300 }, (_, number) =>
              pool.query({
                ...accessOf(acts, identities.get(`key${number}`)),
                ...(isNamed ? { name: "access" } : {}),
              }),
            ),
          );
        for (const isNamed of [false, true]) {
          const results = await calls(isNamed);
          const failed = results.filter(({ status }) => status === "rejected") as PromiseRejectedResult[];
          seen[
            `${version}, 6 clients on 2 connections, ${isNamed ? "named" : "unnamed"}${pipeline ? ", pipelined" : ""}`
          ] =
            `${results.length - failed.length} of ${results.length} done${failed[0] === undefined ? "" : `; ${failed[0].reason.code}`}`;
        }
        await pool.end();
      }
      return seen;
    } finally {
      bouncer.kill("SIGTERM");
      await rm(directory, { recursive: true, force: true });
    }
  },
};

/** The same function with no schema at its operators and no path of its own. */
async function nakedOf(admin: pg.Client, acts: Acts): Promise<Acts> {
  const name = acts.access.replaceAll('"', "");
  const { rows } = await admin.query("SELECT pg_get_functiondef($1::regproc) AS text", [name]);
  const text = String(rows[0]?.text)
    .replace(/OPERATOR\(pg_catalog\.([^)]+)\)/g, "$1")
    .replace(name.slice(name.indexOf(".") + 1), "naked");
  await admin.query(text);
  const naked = `${acts.names.schema}.naked`;
  await admin.query(`ALTER FUNCTION ${naked} OWNER TO ${acts.names.definer}`);
  return { ...acts, access: naked };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

for (const version of options.servers.split(",")) {
  const server = await startServer({ version: version === "15" ? "15" : "18", settings: { fsync: "off" } });
  try {
    const pool = new pg.Pool({ connectionString: server.application, max: 2, pipeline: true });
    pool.on("error", () => undefined);
    const store = await opened(pool, undefined, true);
    await filled(store, 20_000);
    const acts = await functionsIn(server.application, "qualified");
    const admin = await connected(server.admin);
    await admin.query("ANALYZE");
    const url = await callerOf(server);
    const ground: Ground = {
      server,
      acts,
      admin,
      identities: await identitiesOf(server.admin),
      caller: () => connected(url),
    };
    for (const [name, doubt] of Object.entries(DOUBTS)) {
      if (options.only !== undefined && !options.only.split(",").includes(name)) continue;
      console.log(`\nPostgreSQL ${version}: ${name}`);
      const seen = await doubt(ground).catch((error: unknown) => ({ "could not be tried": inspect(error) }));
      for (const [what, happened] of Object.entries(seen)) console.log(`  ${what}: ${happened}`);
    }
    await store.close();
    await pool.end();
    await Promise.all(made.splice(0).map((client) => client.end().catch(() => undefined)));
  } finally {
    await server.stop();
  }
}
