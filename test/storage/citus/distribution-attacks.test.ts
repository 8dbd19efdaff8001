import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { field } from "purposebound";
import { type DistributedTableName, distribute, type PoolLike, postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { afterAll, expect, inject, it } from "vitest";
import { z } from "zod";
import { APPROVAL, allOf, formOf, input, planOf, version } from "../../support/evolving.js";
import { freshId } from "../../support/fjordnet.js";
import { heard } from "../../support/server/heard.js";
import { partitioned } from "../../support/storages/distributing.js";
import { onServer } from "../../support/storages/storages.js";

const key = field(z.string().max(40), { necessity: "Names the person" });
const plan = field(z.string().max(60).optional(), { necessity: "Test" });

const peopleFrom = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `p${from + index}`, plan: "basic" }));

onServer.describe("Distributing records", () => {
  const server = inject("server");
  const admin = new pg.Pool({ connectionString: server.admin, max: 2 });
  afterAll(() => admin.end());
  const schemaOf = (id: string) => `pb_${id.replaceAll("-", "_")}`;
  /** How many records there are, of how many people, and how many of them are known by their identity. */
  const heldIn = async (id: string) => {
    const { rows } = await admin.query(`SELECT count(*)::int AS records, count(DISTINCT _identity)::int AS people,
      (SELECT count(*)::int FROM ${schemaOf(id)}.identities JOIN ${schemaOf(id)}.records USING (_identity, _subject)) AS known
      FROM ${schemaOf(id)}.records`);
    return rows[0];
  };

  it("keeps gate and statements together, even if the registry answers late", async () => {
    const assignment = version(freshId("late"), { key, plan });
    const pool = new pg.Pool({ connectionString: server.application, max: 6, pipeline: true });
    const registry = paused();
    const connecting = paused();
    const storage = postgres(slowed(pool, registry, connecting));
    const store = await openStore({ storage, assignments: [assignment] });
    const people = store.dataset(assignment);
    await people.import(formOf(assignment), peopleFrom(0, 100));
    // what the registry said before is still on its way
    registry.pause();
    const late = storage.registered([assignment.id]);
    await registry.reached;
    const other = postgres(server.application);
    await other.open();
    await distribute(other, assignment.id, { by: partitioned });
    await other.close();
    await people.add(input({ key: "new" }), { source: formOf(assignment) });
    // and comes when an import knows better, but has no connection yet
    connecting.pause();
    const importing = people.import(formOf(assignment), peopleFrom(1_000, 100));
    await connecting.reached;
    registry.resume();
    await late;
    connecting.resume();
    expect(await importing).toMatchObject({ created: 100 });
    expect(await heldIn(assignment.id)).toEqual({ records: 201, people: 201, known: 201 });
    await store.close();
    await pool.end();
  });

  it("is noticed by a store that is about to evolve", async () => {
    const id = freshId("evolving");
    const first = version(id, { key, plan });
    const storage = postgres(server.application);
    const store = await openStore({ storage, assignments: [first] });
    const longer = version(id, { key, plan }, { retention: { keep: "P24M", from: "collected" } });
    const evolving = postgres(server.application);
    const approved = await planOf({ storage: postgres(server.application), assignments: [longer] });
    const registered = evolving.registered.bind(evolving);
    evolving.registered = async (ids) => {
      const known = await registered(ids);
      await distribute(storage, id, { by: partitioned });
      return known;
    };
    const opened = await openStore({ storage: evolving, assignments: [] });
    expect(await opened.evolve(approved, APPROVAL)).toMatchObject({ version: 2 });
    await Promise.all([opened.close(), store.close()]);
  });

  const unusable: readonly (readonly [
    what: string,
    by: (table: DistributedTableName) => readonly string[],
    told: string,
  ])[] = [
    ["a right less", (table) => partitioned(table).slice(0, -1), "missing grant of DELETE on evidence to its role"],
    ["no rows", (table) => partitioned(table).filter((one) => !one.startsWith("INSERT")), "had 100 rows, and has 0"],
    [
      "no keys",
      (table) => partitioned(table).map((one) => one.replace(" INCLUDING ALL", " INCLUDING DEFAULTS")),
      "missing PRIMARY KEY (_identity) of identities",
    ],
    ["a copy beside it", (table) => partitioned(table).filter((one) => !one.startsWith("DROP")), "extra table"],
    ["no table", ({ table }) => [`DROP TABLE ${table}`], "missing table"],
    [
      "a column less",
      ({ table }) => only(table, "records", "ALTER TABLE % DROP COLUMN plan"),
      "missing column records.plan",
    ],
    [
      "a right more",
      ({ table, role }) => only(table, "identities", `GRANT UPDATE ON % TO ${role}`),
      "extra grant of UPDATE",
    ],
    ["no log", ({ table }) => only(table, "records", "ALTER TABLE % SET UNLOGGED"), "being unlogged of records"],
    ["another role", () => ["RESET ROLE"], "the transaction or the role"],
    ["nothing of it all", () => ["ROLLBACK"], "the transaction or the role"],
  ];
  it.each(unusable)("is refused if `by` leaves %s, and nothing changes", async (_, by, told) => {
    const assignment = version(freshId("unusable"), { key, plan });
    const storage = postgres(server.application);
    const store = await openStore({ storage, assignments: [assignment] });
    const people = store.dataset(assignment);
    await people.import(formOf(assignment), peopleFrom(0, 100));
    const distributing = distribute(storage, assignment.id, { by });
    await expect(distributing).rejects.toMatchObject({
      code: "storage-differs",
      message: expect.stringContaining(told),
    });
    expect(await people.import(formOf(assignment), peopleFrom(50, 100))).toMatchObject({ created: 50, merged: 50 });
    await store.close();
    const again = await openStore({ storage, assignments: [assignment] });
    expect(await again.dataset(assignment).under(allOf(assignment), { actor: "agent:1" }).count()).toEqual({
      people: 150,
      withheld: false,
    });
    await again.close();
  });

  it("refuses anything but a list of statements", async () => {
    const assignment = version(freshId("nonsense"), { key });
    const storage = postgres(server.application);
    const store = await openStore({ storage, assignments: [assignment] });
    for (const by of [() => "SELECT 1", () => undefined, async () => [], () => [1]]) {
      await expect(
        distribute(storage, assignment.id, { by: by as never /* what callers without types may pass */ }),
      ).rejects.toThrow("no list of statements");
    }
    const thrown = new RangeError("no");
    const throwing = () => {
      throw thrown;
    };
    await expect(distribute(storage, assignment.id, { by: throwing })).rejects.toBe(thrown);
    expect(await store.dataset(assignment).import(formOf(assignment), [{ key: "a" }])).toMatchObject({ created: 1 });
    await store.close();
  });

  it("lets nobody in if `by` commits half of it", async () => {
    const assignment = version(freshId("half"), { key, plan });
    const storage = postgres(server.application);
    const stores = [storage, postgres(server.application)].map((one) =>
      openStore({ storage: one, assignments: [assignment] }),
    );
    const [store, other] = await Promise.all(stores);
    if (store === undefined || other === undefined) throw new TypeError("two were opened");
    await other.dataset(assignment).import(formOf(assignment), peopleFrom(0, 100));
    const distributing = distribute(storage, assignment.id, { by: () => ["COMMIT"] });
    await expect(distributing).rejects.toMatchObject({ code: "storage-differs" });
    for (const one of [store, other]) {
      const importing = one.dataset(assignment).import(formOf(assignment), peopleFrom(50, 100));
      await expect(importing).rejects.toMatchObject({ reason: { code: "assignment-changed" } });
      await one.close();
    }
    expect(await heldIn(assignment.id)).toEqual({ records: 100, people: 100, known: 100 });
    const opening = openStore({ storage: postgres(server.application), assignments: [assignment] });
    await expect(opening).rejects.toMatchObject({ code: "storage-differs" });
  });

  it("asks Citus for it, leaves nothing on the coordinator, and tolerates parts that come and go", async () => {
    const database = `like_citus_${process.pid}`;
    await admin.query(`CREATE DATABASE ${database}`);
    await admin.query(`GRANT CREATE, CONNECT ON DATABASE ${database} TO purposebound_app`);
    const at = (url: string) => url.replace(/[^/]*$/, database);
    const maker = new pg.Client({ connectionString: at(server.admin) });
    await maker.connect();
    await maker.query(LIKE_CITUS);
    const assignment = version(freshId("citus"), { key, plan });
    const storage = postgres(at(server.application));
    const store = await openStore({ storage, assignments: [assignment] });
    const people = store.dataset(assignment);
    await people.import(formOf(assignment), peopleFrom(0, 100));
    const { rows } = await maker.query(
      "SELECT nspowner::regrole::text AS owner FROM pg_namespace WHERE nspname = 'purposebound'",
    );
    await maker.query(`ALTER ROLE ${rows[0].owner} NOLOGIN`);
    await expect(distribute(storage, assignment.id)).rejects.toMatchObject({
      code: "storage-unsupported",
      message: expect.stringContaining(`ALTER ROLE ${rows[0].owner} LOGIN;`),
    });
    await maker.query(`ALTER ROLE ${rows[0].owner} LOGIN`);
    // of rights on single columns, other nodes would know nothing
    const onColumns = await maker.query(
      `SELECT attname FROM pg_attribute WHERE attacl IS NOT NULL AND attrelid::regclass::text LIKE '${schemaOf(assignment.id)}.%'`,
    );
    expect(onColumns.rows).toEqual([]);
    await distribute(storage, assignment.id);
    expect(await people.import(formOf(assignment), peopleFrom(50, 100))).toMatchObject({ created: 50, merged: 50 });
    await store.close();
    await maker.query(`ALTER TABLE ${schemaOf(assignment.id)}.records_102008 RENAME TO records_102040`);
    await (await openStore({ storage, assignments: [assignment] })).close();
    await maker.query(`ALTER TABLE ${schemaOf(assignment.id)}.trail RENAME TO trails`);
    await expect(openStore({ storage, assignments: [assignment] })).rejects.toMatchObject({ code: "storage-differs" });
    await maker.end();
    await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
  });

  it("shortens retention by few statements, for any number of times", async () => {
    const id = freshId("shorter");
    const first = version(id, { key });
    const statements: string[] = [];
    const pool = new pg.Pool({ connectionString: server.application, max: 4, pipeline: true });
    const storage = postgres(heard(pool, statements));
    const store = await openStore({ storage, assignments: [first] });
    await store.dataset(first).import(
      formOf(first),
      Array.from({ length: 300 }, (_, n) => ({ key: `p${n}` })),
    );
    await distribute(storage, id, { by: partitioned });
    await store.close();
    const schema = schemaOf(id);
    await admin.query(`UPDATE ${schema}.records
      SET _collected_at = _collected_at - right(k, -1)::int * interval '1 minute'
      FROM (SELECT _subject AS s, key AS k FROM ${schema}.records) AS own WHERE s = _subject`);
    const shorter = version(id, { key }, { retention: { keep: "P6M", from: "collected" } });
    const approved = await planOf({ storage, assignments: [shorter] });
    const opened = await openStore({ storage, assignments: [] });
    statements.splice(0);
    await opened.evolve(approved, APPROVAL);
    await opened.close();
    expect(statements.length).toBeLessThan(50);
    const { rows } = await admin.query(`SELECT count(DISTINCT _expires_at)::int AS moments FROM ${schema}.records
      WHERE _expires_at < _collected_at + interval '7 months'`);
    expect(rows).toEqual([{ moments: 300 }]);
    await pool.end();
  });

  it("lets others open the dataset at the same time", async () => {
    const assignment = version(freshId("opened"), { key, plan });
    const storage = postgres(server.application);
    const store = await openStore({ storage, assignments: [assignment] });
    let others: Promise<unknown> | undefined;
    const by = (table: DistributedTableName) => {
      // tables that they see are gone when they look at them
      others ??= sleep(200).then(() => Promise.all([0, 1, 2].map(() => opened(assignment))));
      return [...partitioned(table), "SELECT pg_sleep(0.4)"];
    };
    const opened = async (one: typeof assignment) => {
      const other = await openStore({ storage: postgres(server.application), assignments: [one] });
      await other.dataset(one).import(formOf(one), peopleFrom(0, 10));
      await other.close();
    };
    await distribute(storage, assignment.id, { by });
    await others;
    expect(await heldIn(assignment.id)).toEqual({ records: 10, people: 10, known: 10 });
    await store.close();
  });

  it("loses nobody, and lets nobody in twice, if connections end while others are at work", async () => {
    const id = freshId("ended");
    const assignment = version(id, { key, plan });
    const pool = new pg.Pool({ connectionString: server.application, max: 4 });
    pool.on("error", () => undefined);
    const separate = postgres({
      provisioning: server.application,
      connect: async ({ role }) => {
        await admin.query(`ALTER ROLE ${role} PASSWORD 'of-its-own'`);
        return server.application.replace("purposebound_app:application", `${role}:of-its-own`);
      },
    });
    const storage = postgres(server.application);
    const stores = [];
    for (const one of [storage, postgres(pool), separate]) {
      stores.push(await openStore({ storage: one, assignments: [assignment] }));
    }
    for (const name of ["records", "evidence", "identities"]) {
      const by = ({ table, ...more }: DistributedTableName) => [
        ...partitioned({ table, ...more }),
        ...only(table, name, `SELECT pg_sleep(5) /* ${id} */`),
      ];
      const refused = expect(distribute(storage, id, { by })).rejects.toMatchObject({ code: "storage-failed" });
      for (let ended: number | null = 0; ended === 0; await sleep(10)) {
        const found = await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE pid <> pg_backend_pid() AND query = 'SELECT pg_sleep(5) /* ${id} */' AND state = 'active'`);
        ended = found.rowCount;
      }
      await refused;
    }
    let accepted = 0;
    const working = stores.map(async (store) => {
      for (let round = 0; round < 4; round += 1) {
        const rows = peopleFrom(round * 100, 300);
        const result = await store.dataset(assignment).import(formOf(assignment), rows, { batch: 100 });
        accepted += result.created;
      }
    });
    await sleep(100);
    await Promise.all([distribute(storage, id, { by: partitioned }), distribute(separate, id, { by: partitioned })]);
    await Promise.all(working);
    expect(accepted).toBe(600);
    expect(await heldIn(id)).toEqual({ records: 600, people: 600, known: 600 });
    await Promise.all(stores.map((store) => store.close()));
    await pool.end();
  });

  it("answers a correction of many people with their number, not with all of them", async () => {
    const assignment = version(freshId("many"), { key, plan });
    const answers: number[] = [];
    const pool = new pg.Pool({ connectionString: server.application, max: 4, pipeline: true });
    const storage = postgres(heard(pool, [], answers));
    const store = await openStore({ storage, assignments: [assignment] });
    await distribute(storage, assignment.id, { by: partitioned });
    const people = store.dataset(assignment);
    await people.import(formOf(assignment), peopleFrom(0, 300));
    answers.splice(0);
    const corrected = people.rectify(input({ plan: "basic" }), input({ plan: "plus" }), {
      source: formOf(assignment),
    });
    expect(await corrected).toEqual({ people: 300 });
    expect(Math.max(...answers)).toBe(1);
    await store.close();
    await pool.end();
  });
});

/** A statement for one of the tables. */
function only(table: string, name: string, statement: string): string[] {
  return table.endsWith(`.${name}`) ? [statement.replace("%", table)] : [];
}

/** A place where work waits while it is paused. */
interface Paused {
  pause(): void;
  resume(): void;
  /** Resolves once somebody waits. */
  reached: Promise<void>;
  /** Waits, the first time after a pause. */
  pass(): Promise<void>;
}

function paused(): Paused {
  let waiting: Promise<void> | undefined;
  let resume = (): void => undefined;
  let reach = (): void => undefined;
  return {
    reached: new Promise((resolve) => {
      reach = resolve;
    }),
    pause() {
      waiting = new Promise((resolve) => {
        resume = resolve;
      });
    },
    resume: () => resume(),
    async pass() {
      const passing = waiting;
      waiting = undefined;
      if (passing !== undefined) reach();
      await passing;
    },
  };
}

/**
 * What distribute() asks of Citus, by partitions: tables are distributed as Citus does it, with the rows before left where they
 * were. Citus itself needs several servers.
 */
const LIKE_CITUS = `
  SET allow_system_table_mods = on;
  INSERT INTO pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
  VALUES (99999, 'citus', 10, 'pg_catalog'::regnamespace, false, '12.1');
  CREATE FUNCTION pg_catalog.create_distributed_table(name text, by text) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE whole text := split_part(name, '.', 2) || '_whole';
    BEGIN
      EXECUTE format('CREATE TABLE %s_new (LIKE %1$s INCLUDING ALL) PARTITION BY HASH (%s)', name, by);
      EXECUTE format('CREATE TABLE %s_102008 PARTITION OF %1$s_new FOR VALUES WITH (MODULUS 2, REMAINDER 0)', name);
      EXECUTE format('CREATE TABLE %s_102009 PARTITION OF %1$s_new FOR VALUES WITH (MODULUS 2, REMAINDER 1)', name);
      EXECUTE format('INSERT INTO %s_new SELECT * FROM %1$s', name);
      EXECUTE (
        SELECT string_agg(format('GRANT %s ON %s_new TO %I', privilege_type, name, pg_get_userbyid(grantee)), '; ')
        FROM pg_class, aclexplode(relacl) WHERE pg_class.oid = name::regclass AND grantee <> relowner
      );
      EXECUTE format('ALTER TABLE %s RENAME TO %I', name, whole);
      EXECUTE format('ALTER TABLE %s_new RENAME TO %I', name, split_part(name, '.', 2));
    END $$;
  CREATE FUNCTION pg_catalog.truncate_local_data_after_distributing_table(name regclass) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN EXECUTE format('DROP TABLE %s_whole', name); END $$;`;

/** A pool whose answers from the registry, and whose connections, can be held back. */
function slowed(pool: pg.Pool, registry: Paused, connecting: Paused): PoolLike {
  return {
    async connect() {
      await connecting.pass();
      const client = await pool.connect();
      const { query } = client;
      const release = client.release.bind(client);
      const slow = (statement: { readonly text?: string }, ...more: never[]): unknown => {
        const answer: unknown = Reflect.apply(query, client, [statement, ...more]);
        if (statement.text?.includes("FROM purposebound.definitions WHERE assignment = ANY") !== true) return answer;
        return (answer as Promise<unknown>).then(async (rows) => {
          await registry.pass();
          return rows;
        });
      };
      return Object.assign(client, {
        query: slow as never,
        release(error?: boolean) {
          client.query = query;
          release(error);
        },
      });
    },
    end: () => pool.end(),
  };
}
