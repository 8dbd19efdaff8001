/**
 * The workloads of GDPRbench (Shastri et al., VLDB 2020) on this package, and on SQL written by hand over one table with
 * columns of metadata and indexes: on one server, in one run, in turns. See README.md for what each operation is on
 * either side.
 *
 *     npm run bench:gdpr -- [--records 100000] [--operations 10000] [--clients 1,8] [--workloads processor,customer,…] [--fillfactor 45]
 */
import { parseArgs } from "node:util";
import pg from "pg";
import { startServer } from "../../test/support/server/server.js";
import { byHand } from "./by-hand.js";
import { ours } from "./ours.js";
import type { Side } from "./sides.js";
import {
  type Operation,
  type OperationKind,
  operations,
  USERS_PER_RECORD,
  WORKLOADS,
  type Workload,
} from "./workloads.js";

const { values } = parseArgs({
  options: {
    records: { type: "string", default: "100000" },
    operations: { type: "string", default: "10000" },
    clients: { type: "string", default: "1,8" },
    workloads: { type: "string", default: Object.keys(WORKLOADS).join(",") },
    seed: { type: "string", default: "1" },
    // below 50, a page has room for another version of each of its rows: see docs/performance.md
    // of the tables of records on all sides; if left out, each as it comes
    fillfactor: { type: "string" },
  },
});
const RECORDS = Number(values.records);
const OPERATIONS = Number(values.operations);
const USERS = RECORDS * USERS_PER_RECORD;
const FILLFACTOR = values.fillfactor === undefined ? undefined : Number(values.fillfactor);
const CLIENTS = values.clients.split(",").map(Number);
const NAMES = values.workloads.split(",") as Workload[]; // looked up below
/** As many operations as one side does before the next one's turn, for each client. */
const TURN = 20;

/** What one side took. */
interface Taken {
  ms: number;
  readonly latencies: Map<OperationKind, number[]>;
  readonly counts: Map<OperationKind, number>;
}

async function turn(side: Side, block: readonly Operation[], clients: number, taken: Taken): Promise<void> {
  let next = 0;
  const start = performance.now();
  const worker = async (): Promise<void> => {
    for (let operation = block[next++]; operation !== undefined; operation = block[next++]) {
      const begun = performance.now();
      const people = await side.run(operation);
      const { kind } = operation;
      const latencies = taken.latencies.get(kind) ?? [];
      latencies.push(performance.now() - begun);
      taken.latencies.set(kind, latencies);
      taken.counts.set(kind, (taken.counts.get(kind) ?? 0) + people);
    }
  };
  await Promise.all(Array.from({ length: clients }, worker));
  taken.ms += performance.now() - start;
}

const quantile = (latencies: readonly number[], share: number): string => {
  const sorted = [...latencies].sort((left, right) => left - right);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(2);
};
const median = (latencies: readonly number[]): number => Number(quantile(latencies, 0.5));
const mean = (latencies: readonly number[]): number =>
  latencies.reduce((sum, one) => sum + one, 0) / Math.max(1, latencies.length);

function print(sides: readonly Side[], taken: readonly Taken[], title: string, count: number): void {
  console.log(`\n${title}: ${count} operations`);
  const [own] = taken;
  const table: Record<string, Record<string, string | number>> = {};
  for (const [index, side] of sides.entries()) {
    const of = taken[index];
    if (of === undefined || own === undefined) continue;
    const all = [...of.latencies.values()].flat();
    table[side.name] = {
      "operations/s": Math.round((count / of.ms) * 1_000),
      "p50, ms": quantile(all, 0.5),
      "p99, ms": quantile(all, 0.99),
      "ours is": `${(of.ms / own.ms).toFixed(2)}×`,
    };
  }
  console.table(table);
  const kinds: Record<string, Record<string, string>> = {};
  for (const [kind, latencies] of own?.latencies ?? []) {
    const row: Record<string, string> = { times: String(latencies.length) };
    for (const [index, side] of sides.entries()) {
      const of = taken[index]?.latencies.get(kind) ?? [];
      row[`${side.name}, p50/p99 ms`] = `${quantile(of, 0.5)} / ${quantile(of, 0.99)}`;
      if (index > 0)
        row[`ours is, p50/mean ${index}`] =
          `${(median(of) / median(latencies)).toFixed(2)}× / ${(mean(of) / mean(latencies)).toFixed(2)}×`;
    }
    kinds[kind] = row;
  }
  console.table(kinds);
}

/** All sides must have done the same to the same records; the log is each side's own. */
function check(sides: readonly Side[], taken: readonly Taken[], clients: number): void {
  for (const [kind, people] of taken[0]?.counts ?? []) {
    for (const [index, side] of sides.entries()) {
      const others = taken[index]?.counts.get(kind);
      // with several clients, deletions and updates come in another order on each side
      const differs = clients === 1 ? others !== people : Math.abs((others ?? 0) - people) > people * 0.02 + 10;
      if (kind !== "read-log" && differs)
        throw new Error(`${kind}: ours concerned ${people} records, ${side.name} ${others}`);
    }
  }
}

const server = await startServer({
  settings: { shared_buffers: "1GB", max_wal_size: "4GB", checkpoint_timeout: "30min" },
});
try {
  const most = Math.max(...CLIENTS);
  const pool = new pg.Pool({ connectionString: server.application, max: most, pipeline: true });
  pool.on("error", () => undefined); // as by hand
  const sides = [
    await ours(pool, USERS, FILLFACTOR),
    byHand(server.admin, most, { audit: true, users: USERS, fillfactor: FILLFACTOR }),
    byHand(server.admin, most, { audit: false, users: USERS, fillfactor: FILLFACTOR }),
  ];
  for (const side of sides) await side.load(RECORDS);
  const admin = new pg.Client(server.admin);
  admin.on("error", () => undefined); // as the pool
  await admin.connect();
  await admin.query("VACUUM ANALYZE");
  await admin.query("CHECKPOINT");
  console.log(
    `${RECORDS} records, fillfactor ${FILLFACTOR ?? "as it comes"}, PostgreSQL ${server.version}, fsync on, node ${process.version}`,
  );
  let firstNew = RECORDS;
  let seed = Number(values.seed);
  for (const name of NAMES) {
    for (const clients of CLIENTS) {
      const warm = operations(name, 60 * clients, RECORDS, firstNew, seed);
      firstNew += warm.length;
      const all = operations(name, OPERATIONS, RECORDS, firstNew, seed + 1);
      firstNew += all.length;
      seed += 2;
      const fresh = (): Taken[] => sides.map(() => ({ ms: 0, latencies: new Map(), counts: new Map() }));
      const [heated, taken] = [fresh(), fresh()];
      for (const [index, side] of sides.entries()) await turn(side, warm, clients, heated[index] as Taken); // one each
      for (let first = 0; first < all.length; first += TURN * clients) {
        const block = all.slice(first, first + TURN * clients);
        // another one begins each time, so that none is always served by the same caches
        const begin = Math.floor(first / (TURN * clients)) % sides.length;
        for (let step = 0; step < sides.length; step += 1) {
          const index = (begin + step) % sides.length;
          await turn(sides[index] as Side, block, clients, taken[index] as Taken); // one each
        }
      }
      check(sides, taken, clients);
      print(sides, taken, `${name}, ${clients} client${clients === 1 ? "" : "s"}`, all.length);
    }
  }
  for (const side of sides) await side.close();
  await pool.end();
  await admin.end();
} catch (error) {
  // now, since connections that the end of the server finds open fail after it
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.stop();
}
