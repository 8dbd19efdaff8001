/**
 * What goes in and out by the thousand, if a caller may only execute (decision 0015): ways of an import, and pages of a segment.
 *
 *     npx tsx bench/acts/bulk.ts [--servers 18,15] [--rounds 12] [--rows 5000]
 */
import { randomBytes, randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { IncomingRecord } from "../../src/storage/contract/index.js";
import { binaryArray } from "../../src/storage/postgres/records/copy/binary-arrays.js";
import { buildCopy, columnsOfRecords } from "../../src/storage/postgres/records/record-rows.js";
import { quoted } from "../../src/storage/postgres/schema/names.js";
import { startServer } from "../../test/support/server/server.js";
import { recordOf } from "../gdpr/workloads.js";
import type { Acts } from "./functions.js";
import { callerOf, filled, functionsIn, LAYOUT, opened, PURPOSE } from "./people.js";

const { values: options } = parseArgs({
  options: {
    servers: { type: "string", default: "18" },
    rounds: { type: "string", default: "12" },
    rows: { type: "string", default: "5000" },
  },
});
const ROUNDS = Number(options.rounds);
const ROWS = Number(options.rows);
const PAGE = 1_000;

const median = (times: readonly number[]): number =>
  [...times].sort((l, r) => l - r)[Math.floor(times.length / 2)] ?? Number.NaN;

let next = 1_000_000;
/** People who are new, with references one behind the other as the package makes them. */
function incoming(): IncomingRecord[] {
  const at = new Date();
  const moment = Date.now().toString(16).padStart(12, "0");
  const origins = LAYOUT.fields.map(() => 1);
  return Array.from({ length: ROWS }, () => {
    const hex = randomBytes(16).toString("hex");
    next += 1;
    return {
      identity: hex,
      subject: `${moment.slice(0, 8)}-${moment.slice(8)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`,
      values: Object.fromEntries(Object.entries(recordOf(next, 2_000)).map(([name, value]) => [name, value])),
      origins,
      evidence: [],
      at,
      collectedAt: at,
      expiresAt: new Date(at.getTime() + 1e10),
    };
  });
}

/** SQL of the functions and rights that the ways need beside those of single acts, run as an administrator. */
function waysOf({ names: { schema, definer } }: Acts): string {
  const fields = LAYOUT.fields.map(({ name }) => quoted(name));
  const columns = columnsOfRecords(LAYOUT);
  const event = `INSERT INTO ${schema}.trail (id, at, act, actor, operation, counts)
      VALUES (pg_catalog.gen_random_uuid(), pg_catalog.now(), 'imported', 'agent:42', pg_catalog.gen_random_uuid(), pg_catalog.jsonb_build_object('accepted', n));`;
  const parameters = LAYOUT.fields.map((_, index) => `f${index} text[]`).join(", ");
  const path = "SECURITY DEFINER SET search_path = pg_catalog, pg_temp";
  return `
    CREATE FUNCTION ${schema}.put_arrays(intake integer, subjects uuid[], identities uuid[], collected timestamptz[], expires timestamptz[], ${parameters})
      RETURNS bigint LANGUAGE plpgsql ${path} AS $$ DECLARE n bigint; BEGIN
      INSERT INTO ${schema}.records (_intake, _subject, _identity, _collected_at, _expires_at, ${fields.join(", ")})
        SELECT intake, u.* FROM unnest(subjects, identities, collected, expires, ${fields.map((_, index) => `f${index}`).join(", ")}) AS u
        ON CONFLICT (_identity) DO NOTHING;
      GET DIAGNOSTICS n = ROW_COUNT; ${event} RETURN n; END $$;
    CREATE FUNCTION ${schema}.put_staged() RETURNS bigint LANGUAGE plpgsql ${path} AS $$ DECLARE n bigint; BEGIN
      EXECUTE 'INSERT INTO ${schema}.records (${columns}) SELECT ${columns} FROM pg_temp.staged ON CONFLICT (_identity) DO NOTHING';
      GET DIAGNOSTICS n = ROW_COUNT; ${event} RETURN n; END $$;
    CREATE FUNCTION ${schema}.noted() RETURNS trigger LANGUAGE plpgsql ${path} AS $$ DECLARE n bigint; BEGIN
      SELECT count(*) INTO n FROM came;
      IF EXISTS (SELECT FROM came JOIN ${schema}.suppressions AS s ON s.identity = came._identity) THEN RAISE EXCEPTION 'somebody is suppressed'; END IF;
      ${event} RETURN NULL; END $$;
    ALTER FUNCTION ${schema}.put_arrays OWNER TO ${definer}; ALTER FUNCTION ${schema}.put_staged OWNER TO ${definer}; ALTER FUNCTION ${schema}.noted OWNER TO ${definer};`;
}

async function copied(client: pg.Client, statement: string, data: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stream = client.query(copyFrom(statement));
    stream.once("error", reject);
    stream.once("finish", resolve);
    stream.end(data);
  });
}

async function imports(version: string, admin: pg.Client, caller: pg.Client, acts: Acts): Promise<void> {
  const { schema, role, definer } = acts.names;
  await admin.query(waysOf(acts));
  const columns = columnsOfRecords(LAYOUT);
  const event = `INSERT INTO ${schema}.trail (id, at, act, actor, operation, counts) VALUES (gen_random_uuid(), now(), 'imported', 'agent:42', gen_random_uuid(), '{}')`;
  const ways: Readonly<Record<string, (records: readonly IncomingRecord[]) => Promise<unknown>>> = {
    "COPY under the role that has the rights (as today)": async (records) => {
      await admin.query(`BEGIN; SET LOCAL ROLE ${definer}`);
      await copied(
        admin,
        `COPY ${schema}.records (${columns}) FROM STDIN (FORMAT binary)`,
        buildCopy(LAYOUT, records).data,
      );
      await admin.query(`${event}; COMMIT`);
    },
    "arrays to a function": (records) => {
      const column = (name: string) =>
        binaryArray("text", records.length, (copy) => {
          for (const { values } of records) copy.value("text", values[name] ?? null);
        });
      const sent = [
        1,
        binaryArray("uuid", records.length, (copy) => {
          for (const { subject } of records) copy.uuid(subject);
        }),
        binaryArray("uuid", records.length, (copy) => {
          for (const { identity } of records) copy.uuid(identity);
        }),
        binaryArray("timestamptz", records.length, (copy) => {
          for (const { at } of records) copy.moment(at);
        }),
        binaryArray("timestamptz", records.length, (copy) => {
          for (const { expiresAt } of records) copy.moment(expiresAt);
        }),
        ...LAYOUT.fields.map(({ name }) => column(name)),
      ];
      return caller.query(`SELECT ${schema}.put_arrays(${sent.map((_, index) => `$${index + 1}`).join(",")})`, sent);
    },
    "COPY to a temporary table, then a function": async (records) => {
      await caller.query("BEGIN");
      await copied(
        caller,
        `COPY pg_temp.staged (${columns}) FROM STDIN (FORMAT binary)`,
        buildCopy(LAYOUT, records).data,
      );
      await caller.query(`SELECT ${schema}.put_staged(); COMMIT`);
    },
    "COPY with INSERT alone, a trigger writes the event": async (records) => {
      await copied(
        caller,
        `COPY ${schema}.records (${columns}) FROM STDIN (FORMAT binary)`,
        buildCopy(LAYOUT, records).data,
      );
    },
  };
  await caller.query(
    `CREATE TEMP TABLE staged (${columns
      .split(", ")
      .map((name) => `${name} ${typeOf(name)}`)
      .join(", ")}) ON COMMIT DELETE ROWS; GRANT SELECT ON staged TO ${definer}`,
  );
  const took = Object.keys(ways).map((): number[] => []);
  const encoded: number[] = [];
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    for (let step = 0; step < took.length; step += 1) {
      const index = (round + step) % took.length;
      const [name, way] = Object.entries(ways)[index] ?? [];
      if (name === undefined || way === undefined) continue;
      const records = incoming();
      const isTriggered = name.includes("trigger");
      if (isTriggered)
        await admin.query(`GRANT INSERT ON ${schema}.records TO ${role};
          CREATE TRIGGER noted AFTER INSERT ON ${schema}.records REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.noted()`);
      const begun = performance.now();
      await way(records);
      if (round >= 2) took[index]?.push(performance.now() - begun);
      if (isTriggered)
        await admin.query(`DROP TRIGGER noted ON ${schema}.records; REVOKE INSERT ON ${schema}.records FROM ${role}`);
      const encoding = performance.now();
      buildCopy(LAYOUT, records);
      encoded.push(performance.now() - encoding);
    }
  }
  console.log(
    `\nimports of new people, PostgreSQL ${version}, ${ROWS} rows a batch, fsync on, medians of ${ROUNDS}; encoding takes ${median(encoded).toFixed(1)} ms of each`,
  );
  console.table(
    Object.fromEntries(
      Object.keys(ways).map((name, index) => [
        name,
        {
          "ms a batch": median(took[index] ?? []).toFixed(1),
          "rows/s": Math.round((ROWS / median(took[index] ?? [])) * 1_000),
          "speed beside today's": (median(took[0] ?? []) / median(took[index] ?? [])).toFixed(2),
        },
      ]),
    ),
  );
}

function typeOf(column: string): string {
  const types: Readonly<Record<string, string>> = {
    _subject: "uuid",
    _identity: "uuid",
    _intake: "integer",
    _origins: "integer[]",
  };
  return types[column] ?? (column.endsWith("_at") ? "timestamptz" : "text");
}

const server = async (version: "15" | "18"): Promise<void> => {
  const running = await startServer({ version, settings: { shared_buffers: "512MB", max_wal_size: "4GB" } });
  const clients: { end(): Promise<void> }[] = [];
  try {
    const pool = new pg.Pool({ connectionString: running.application, max: 2, pipeline: true });
    pool.on("error", () => undefined);
    const store = await opened(pool, 50, true);
    await filled(store, 20_000);
    const acts = await functionsIn(running.application, "qualified");
    const admin = new pg.Client(running.admin);
    admin.on("error", () => undefined);
    await admin.connect();
    await admin.query("VACUUM ANALYZE");
    await admin.query(`ALTER ROLE ${acts.names.role} PASSWORD 'caller'`);
    const url = new URL(running.application);
    [url.username, url.password] = [acts.names.role.slice(1, -1), "caller"];
    let caller = new pg.Client(url.href);
    await caller.connect();
    clients.push({ end: () => store.close() }, pool, admin);
    await pages(version, store, caller, acts);
    await caller.end();
    caller = new pg.Client(await callerOf(running));
    caller.on("error", () => undefined);
    await caller.connect();
    clients.push(caller);
    await imports(version, admin, caller, acts);
  } finally {
    for (const client of clients) await client.end();
    await running.stop();
  }
};

async function pages(
  version: string,
  store: Awaited<ReturnType<typeof opened>>,
  caller: pg.Client,
  acts: Acts,
): Promise<void> {
  const view = store.dataset(PURPOSE.assignment).under(PURPOSE.activity, { actor: "agent:42" });
  const ways: Readonly<Record<string, () => Promise<number>>> = {
    "the package today": async () => {
      let people = 0;
      for await (const _ of view.segment({ select: ["key", "data"], where: { sharing: "shr3" }, limit: PAGE }))
        people += 1;
      return people;
    },
    "function of free conditions": async () => {
      const where = JSON.stringify([{ field: "sharing", op: "eq", value: "shr3" }]);
      const { rows } = await caller.query(`SELECT * FROM ${acts.read}($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)`, [
        ["key", "data"],
        where,
        null,
        PAGE,
        new Date().toISOString(),
        randomUUID(),
        randomUUID(),
        "agent:42",
        "service",
        "[]",
      ]);
      const [keys = [], data = []] = ((rows[0]?.columns ?? []) as string[]).map((column) => column.split("\u001e"));
      // as the package does: an object for each person
      return keys.map((key, index) => ({ key, data: data[index] })).length;
    },
  };
  const took = Object.keys(ways).map((): number[] => []);
  for (let round = 0; round < 60; round += 1)
    for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const begun = performance.now();
      const people = await Object.values(ways)[index]?.();
      if (people !== PAGE) throw new Error(`${people} people on a page`);
      if (round >= 10) took[index]?.push(performance.now() - begun);
    }
  console.log(`\na page of ${PAGE} people by a condition, PostgreSQL ${version}, fsync on, medians of 50`);
  console.table(
    Object.fromEntries(
      Object.keys(ways).map((name, index) => [
        name,
        {
          ms: median(took[index] ?? []).toFixed(2),
          "µs a row": ((median(took[index] ?? []) * 1_000) / PAGE).toFixed(2),
          "speed beside today's": (median(took[0] ?? []) / median(took[index] ?? [])).toFixed(2),
        },
      ]),
    ),
  );
}

for (const version of options.servers.split(",")) await server(version === "15" ? "15" : "18");
