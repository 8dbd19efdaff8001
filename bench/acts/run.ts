/**
 * What acts would cost as functions of the dataset (decision 0015): the package as it is, functions called in several ways, and
 * SQL by hand that writes its row of an audit in the same statement. On one server, in one run, in turns.
 *
 *     npm run bench:acts -- [--people 20000] [--times 1000] [--clients 1,8] [--servers 18,15,pglite] [--fsync on,off] [--fillfactor 50]
 */
import { parseArgs } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { pglite } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { startServer } from "../../test/support/server/server.js";
import { random } from "../gdpr/workloads.js";
import { actsOf, provisioningOf } from "./functions.js";
import { buildMark, callerOf, filled, functionsIn, identitiesOf, LAYOUT, opened, PURPOSE } from "./people.js";
import {
  ACTS,
  type ActName,
  type ActSide,
  functionSide,
  handSide,
  handTables,
  packageSide,
  type Run,
  trailsOf,
} from "./sides.js";

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "20000" },
    times: { type: "string", default: "1000" },
    clients: { type: "string", default: "1,8" },
    servers: { type: "string", default: "18" },
    fsync: { type: "string", default: "on,off" },
    fillfactor: { type: "string", default: "50" },
  },
});
const PEOPLE = Number(values.people);
const TIMES = Number(values.times);
const CLIENTS = values.clients.split(",").map(Number);
const FILLFACTOR = Number(values.fillfactor);
/** Acts that one side does, for each client, before the next one's turn. */
const TURN = 10;
/** The side that all are compared with. */
const PEER = "by hand, named";

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((left, right) => left - right)[Math.floor(times.length * share)] ?? Number.NaN;

async function turn(side: ActSide, act: ActName, people: readonly number[], clients: number): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < people.length; index = next++) {
      const begun = performance.now();
      const concerned = await side.acts[act](people[index] ?? 0, index);
      times.push(performance.now() - begun);
      if (concerned !== 1) throw new Error(`${act} on side "${side.name}" concerned ${concerned} people`);
    }
  };
  await Promise.all(Array.from({ length: clients }, worker));
  return times;
}

/** Has all sides do an act, in turns that another one begins each time; prints medians. */
async function compared(sides: readonly ActSide[], act: ActName, clients: number, title: string): Promise<void> {
  const times = sides.map((): number[] => []);
  const draw = random(TIMES + clients);
  const rounds = Math.ceil(TIMES / (TURN * clients));
  const warm = Math.ceil(rounds / 10);
  for (let round = 0; round < rounds + warm; round += 1) {
    const people = Array.from({ length: TURN * clients }, () => Math.floor(draw() * PEOPLE));
    for (let step = 0; step < sides.length; step += 1) {
      const index = (round + step) % sides.length;
      const side = sides[index];
      if (side === undefined) continue;
      const some = await turn(side, act, people, clients);
      if (round >= warm) times[index]?.push(...some);
    }
  }
  const peer = times[sides.findIndex(({ name }) => name === PEER)] ?? [];
  const rows = sides.map(({ name }, index) => {
    const own = times[index] ?? [];
    return [
      name,
      {
        "p50, ms": quantile(own, 0.5).toFixed(3),
        "p99, ms": quantile(own, 0.99).toFixed(2),
        "speed beside by hand, named (p50)": (quantile(peer, 0.5) / quantile(own, 0.5)).toFixed(2),
      },
    ] as const;
  });
  console.log(`\n${act}, ${clients} client${clients === 1 ? "" : "s"}, ${title}`);
  console.table(Object.fromEntries(rows));
}

function poolOf(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, pipeline: true });
  pool.on("error", () => undefined); // connections that the server ends when it is stopped
  return pool;
}

const runOn =
  (pool: pg.Pool): Run =>
  async (text, parameters, name) =>
    (await pool.query({ text, values: [...parameters], ...(name === undefined ? {} : { name }) })).rows;

/** The same statement behind a switch of the role, all sent at once: what keeps assignments of a shared login apart. */
const runAs =
  (pool: pg.Pool, role: string): Run =>
  async (text, parameters) => {
    const client = await pool.connect();
    try {
      const [, result] = await Promise.all([
        client.query(`BEGIN; SET LOCAL ROLE ${role}`),
        client.query({ text, values: [...parameters] }),
        client.query("COMMIT"),
      ]);
      return result.rows;
    } finally {
      client.release();
    }
  };

async function onServer(version: "15" | "18", fsync: string): Promise<void> {
  const server = await startServer({
    version,
    settings: { shared_buffers: "512MB", max_wal_size: "4GB", checkpoint_timeout: "30min", fsync },
  });
  const most = Math.max(...CLIENTS);
  const pools: pg.Pool[] = [];
  const pool = (connection: string): pg.Pool => {
    const made = poolOf(connection, most);
    pools.push(made);
    return made;
  };
  try {
    const application = pool(server.application);
    const store = await opened(application, FILLFACTOR, true);
    await filled(store, PEOPLE);
    const qualified = await functionsIn(server.application, "qualified");
    const pinned = await functionsIn(server.application, "set", false);
    const identities = await identitiesOf(server.admin);
    const admin = pool(server.admin);
    await admin.query(handTables(PEOPLE, FILLFACTOR));
    await admin.query(trailsOf(qualified.names.schema));
    await admin.query("VACUUM ANALYZE");
    await admin.query("CHECKPOINT");
    // as itself: the package's own acts still need the rights that the last step takes away
    await admin.query(`ALTER ROLE ${qualified.names.role} PASSWORD 'caller'`);
    const url = new URL(server.application);
    [url.username, url.password] = [qualified.names.role.slice(1, -1), "caller"];
    const caller = runOn(pool(url.href));
    const parts = { store, acts: qualified, run: caller, identities };
    const sides = [
      packageSide(store),
      functionSide("function, unnamed", parts),
      functionSide("function, named", parts, { isNamed: true }),
      functionSide("function that sets its path, unnamed", { ...parts, acts: pinned }),
      functionSide("function behind SET LOCAL ROLE in one flight, unnamed", {
        ...parts,
        run: runAs(application, qualified.names.role),
      }),
      handSide("by hand, unnamed", runOn(admin), false),
      handSide(PEER, runOn(admin), true),
    ];
    const statics = [
      functionSide("function of one condition, unnamed", parts, { isStatic: true }),
      functionSide("function of one condition, named", parts, { isStatic: true, isNamed: true }),
    ];
    const title = `PostgreSQL ${version}, fsync ${fsync}, ${PEOPLE} people, fillfactor ${FILLFACTOR}`;
    // reads last: `access` counts them all
    for (const act of ACTS)
      for (const clients of CLIENTS)
        await compared(act === "read" ? [...sides, ...statics] : sides, act, clients, title);
    // and at the end with what no process of a former release could work with: the caller may only execute
    const only = runOn(pool(await callerOf(server)));
    await functionSide("", { ...parts, run: only }).acts.access(1, 1);
    await store.close();
  } finally {
    await Promise.all(pools.map((one) => one.end()));
    await server.stop();
  }
}

async function onPGlite(): Promise<void> {
  const database = await PGlite.create();
  const store = await openStore({ storage: pglite(database), assignments: [PURPOSE.assignment] });
  await filled(store, PEOPLE);
  const run: Run = async (text, parameters) =>
    (await database.query<Record<string, unknown>>(text, [...parameters])).rows;
  const [at] = await run("SELECT current_database() AS name", []);
  const mark = buildMark(String(at?.name));
  const acts = actsOf(LAYOUT, mark, "qualified");
  await database.transaction((transaction) =>
    transaction.exec(provisioningOf(acts, `"purposebound_owner_${mark}"`, true)),
  );
  await database.exec(
    `ALTER TABLE ${acts.names.schema}.records SET (fillfactor = ${FILLFACTOR}); ${handTables(PEOPLE, FILLFACTOR)};
      ${trailsOf(acts.names.schema)}; CREATE INDEX ON ${acts.names.schema}.trail (at) WHERE act IN ('read', 'counted', 'reported')`,
  );
  await database.exec("VACUUM ANALYZE");
  const rows = await run(`SELECT key, _identity::text FROM ${acts.names.schema}.records`, []);
  const identities = new Map(rows.map(({ key, _identity }) => [String(key), String(_identity)]));
  const parts = { store, acts, run, identities };
  const sides = [packageSide(store), functionSide("function", parts), handSide(PEER, run, false)];
  const title = `PGlite, in memory, ${PEOPLE} people, nothing named`;
  for (const act of ACTS) await compared(sides, act, 1, title);
  await store.close();
  await database.close();
}

for (const server of values.servers.split(",")) {
  if (server === "pglite") await onPGlite();
  else for (const fsync of values.fsync.split(",")) await onServer(server === "15" ? "15" : "18", fsync);
}
