// How many rows a second come into PostgreSQL, in one run on one server: `npm run bench:import`. The peers check rows with
// zod and insert them, with ON CONFLICT, into one bare table with a unique phone number; bare COPY checks nothing. Ours does
// all that the package does: mapping, validation, pseudonyms, provenance, evidence and trail, into a dataset of its own.
// Rounds go over all ways in turn, since machines are not equally fast at all times, and the median counts.
//
// `-- --rows 200000 --rounds 3`; `-- --memory` compares the peak memory of 200,000 and 2,000,000 rows instead.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { pglite, postgres } from "purposebound/postgres";
import { startServer } from "../../test/support/server/server.js";
import { importInto } from "./ours.js";
import { copy, drizzleOrm, kysely, type Peer, pgMultiRow, TABLE } from "./peers.js";
import { rows } from "./rows.js";

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "200000" },
    rounds: { type: "string", default: "3" },
    memory: { type: "boolean", default: false },
    // how the run with --memory measures one import in a process of its own
    peak: { type: "string" },
    url: { type: "string", default: "" },
  },
});
const count = Number(options.rows);

if (options.peak !== undefined) await measurePeak(options.url, Number(options.peak));
else if (options.memory) await compareMemory();
else await compareSpeed();

async function compareSpeed(): Promise<void> {
  // loaded only here, since it takes 20 MiB, which the peak of memory would count
  const { prisma } = await import("./prisma.js");
  const server = await startServer();
  const admin = new pg.Client(server.admin);
  await admin.connect();
  const peers = [copy, pgMultiRow, kysely, drizzleOrm, prisma];
  const times = new Map<string, number[]>();
  const note = (name: string, seconds: number): void => {
    times.set(name, [...(times.get(name) ?? []), seconds]);
    console.log(`${name.padEnd(32)} ${seconds.toFixed(2).padStart(7)} s ${perSecond(seconds).padStart(9)} rows/s`);
  };
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    console.log(`\nround ${round} of ${options.rounds}, ${count} rows`);
    for (const peer of peers) note(peer.name, await timePeer(admin, server.admin, peer));
    await fresh(admin);
    const ours = await importInto(postgres(server.application), rows(count));
    if (ours.created !== count) throw new Error(`ours accepted ${ours.created} rows`);
    note("purposebound, all of it", ours.seconds);
    note("purposebound on PGlite", (await importInto(pglite(), rows(count))).seconds);
  }
  await admin.end();
  await server.stop();

  const medians = new Map([...times].map(([name, seconds]) => [name, median(seconds)]));
  const ours = medians.get("purposebound, all of it") ?? Number.NaN;
  const best = Math.min(...peers.filter((peer) => peer !== copy).map(({ name }) => medians.get(name) ?? Number.NaN));
  console.log("\nmedians");
  for (const [name, seconds] of medians) console.log(`${name.padEnd(32)} ${perSecond(seconds).padStart(9)} rows/s`);
  console.log(`\nof bare COPY:           ${((medians.get(copy.name) ?? Number.NaN) / ours).toFixed(2)}`);
  console.log(`of the best that checks: ${(best / ours).toFixed(2)}`);
}

async function timePeer(admin: pg.Client, connectionString: string, peer: Peer): Promise<number> {
  await admin.query("DROP TABLE IF EXISTS contacts");
  await admin.query(TABLE);
  await admin.query("CHECKPOINT");
  const start = performance.now();
  await peer.load(connectionString, rows(count));
  const seconds = (performance.now() - start) / 1_000;
  const { rows: found } = await admin.query<{ held: number }>("SELECT count(*)::int AS held FROM contacts");
  if (found[0]?.held !== count) throw new Error(`${peer.name} stored ${found[0]?.held} rows`);
  return seconds;
}

/** Takes away the dataset of the round before, so that all rows are new again. */
async function fresh(admin: pg.Client): Promise<void> {
  await admin.query("DROP SCHEMA IF EXISTS pb_broadband_upgrade CASCADE");
  await admin.query("DROP SCHEMA IF EXISTS purposebound CASCADE");
  await admin.query("CHECKPOINT");
}

async function compareMemory(): Promise<void> {
  const server = await startServer();
  const admin = new pg.Client(server.admin);
  await admin.connect();
  for (const number of [200_000, 2_000_000]) {
    await fresh(admin);
    const script = fileURLToPath(import.meta.url);
    const run = spawnSync("npx", ["tsx", script, "--peak", String(number), "--url", server.application], {
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(run.stderr);
    console.log(run.stdout.trim());
  }
  await admin.end();
  await server.stop();
}

async function measurePeak(url: string, number: number): Promise<void> {
  const { seconds } = await importInto(postgres(url), rows(number));
  const peak = process.resourceUsage().maxRSS / 1_024;
  console.log(`${number} rows: ${peak.toFixed(0)} MiB at most, ${Math.round(number / seconds)} rows/s`);
}

function perSecond(seconds: number): string {
  return Math.round(count / seconds).toLocaleString("en-GB");
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
