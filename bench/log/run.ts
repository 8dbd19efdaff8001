/**
 * Prints how fast a trail is sealed, exported, verified and proved on a PostgreSQL server, with the most memory that the process took; and
 * what sealing costs the workloads of GDPRbench. Those are run by turns with a sealer beside them and without, on one
 * store.
 *
 *     npm run bench:log -- [--events 1000000] [--records 20000] [--seconds 5] [--rounds 6] [--every 1000] [--workloads processor,…]
 */
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import pg from "pg";
import { generateNoteKey, noteSigner, verifyEvent, verifyTrail } from "purposebound/oversight";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { startServer } from "../../test/support/server/server.js";
import { ours, purposeNumbered } from "../gdpr/ours.js";
import { operations, USERS_PER_RECORD, type Workload } from "../gdpr/workloads.js";

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "1000000" },
    records: { type: "string", default: "20000" },
    seconds: { type: "string", default: "5" },
    rounds: { type: "string", default: "6" },
    // milliseconds between two seals of all 25 trails
    every: { type: "string", default: "1000" },
    clients: { type: "string", default: "8" },
    workloads: { type: "string", default: "processor,customer,controller" },
  },
});
const [EVENTS, RECORDS, SECONDS, ROUNDS] = [values.events, values.records, values.seconds, values.rounds].map(
  Number,
) as [number, number, number, number]; // as many as were mapped
const [EVERY, CLIENTS] = [Number(values.every), Number(values.clients)];
const signer = noteSigner(generateNoteKey("fjordnet.example/crm").signerKey);

const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
const said = (): string => `load ${loadavg()[0]?.toFixed(1)}`;

/** Notes the most memory that the process takes while work is done. */
async function watched(work: () => Promise<void>): Promise<{ readonly ms: number; readonly most: number }> {
  let most = process.memoryUsage.rss();
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  clearInterval(timer);
  return { ms, most };
}

/** One trail of many events. */
async function many(admin: pg.Client, pool: pg.Pool): Promise<void> {
  const { assignment } = purposeNumbered(99);
  const store = await openStore({ storage: postgres(pool), assignments: [assignment], log: { signer } });
  const log = store.oversight.log(assignment);
  await admin.query(`INSERT INTO pb_purpose_99.trail (id, at, act, actor, operation, activity, fields, counts, floor)
    SELECT gen_random_uuid(), now(), 'read', 'agent:42', gen_random_uuid(), 'service', '["key", "data"]', '{"people": 17}', one
    FROM generate_series(1, ${EVENTS}) AS one`);
  await admin.query("ANALYZE pb_purpose_99.trail");
  const table: Record<string, Record<string, number | string>> = {};
  const note = (name: string, { ms, most }: { readonly ms: number; readonly most: number }): void => {
    table[name] = {
      "events/s": Math.round((EVENTS / ms) * 1_000),
      seconds: (ms / 1_000).toFixed(1),
      "MiB at most": mebibytes(most),
    };
  };
  note("seal", await watched(async () => void (await log.seal())));
  note("export", await watched(async () => void (await drain(log.export()))));
  const { checkpoint = "" } = (await log.checkpoint()) ?? {};
  const known = { origin: log.origin, verifier: signer.verifierKey };
  const verifying = await watched(async () => {
    const { isIntact, size } = await verifyTrail(log.export(), { ...known, checkpoint });
    if (!isIntact || size < EVENTS) throw new Error("the trail is not intact");
  });
  note("export and verify", verifying);
  console.table(table);
  const positions: string[] = [];
  for await (const { position } of store.oversight.events(assignment, { order: "newest", limit: 100 }))
    positions.push(position);
  const start = performance.now();
  for (const position of positions) verifyEvent(await log.proof(position), known);
  console.log(`a proof of one event of ${EVENTS}: ${((performance.now() - start) / positions.length).toFixed(1)} ms`);
  const notes = await admin.query("SELECT pg_total_relation_size('pb_purpose_99.entries')::float8 AS size");
  const trail = await admin.query("SELECT pg_total_relation_size('pb_purpose_99.trail')::float8 AS size");
  console.log(`notes: ${mebibytes(notes.rows[0].size)} MiB, beside ${mebibytes(trail.rows[0].size)} MiB of the trail`);
  await store.close();
}

async function drain(lines: AsyncIterable<string>): Promise<number> {
  let count = 0;
  for await (const _ of lines) count += 1;
  return count;
}

/** The workloads, with a sealer and without, by turns. */
async function beside(pool: pg.Pool): Promise<void> {
  const users = RECORDS * USERS_PER_RECORD;
  const side = await ours(pool, users, undefined, { signer });
  await side.load(RECORDS);
  await side.seal();
  let [firstNew, seed] = [RECORDS, 1];
  for (const name of values.workloads.split(",") as Workload[]) {
    const done = { with: { count: 0, ms: 0 }, without: { count: 0, ms: 0 } };
    let [sealed, seals] = [0, 0];
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const rates: Record<string, number> = {};
      for (const way of round % 2 === 0 ? (["without", "with"] as const) : (["with", "without"] as const)) {
        // more than can be done in the time
        const all = operations(name, 20_000, RECORDS, firstNew, seed++);
        firstNew += all.length;
        const end = performance.now() + SECONDS * 1_000;
        let [next, isDone] = [0, false];
        const worker = async (): Promise<void> => {
          while (performance.now() < end) {
            const operation = all[next++];
            if (operation === undefined) throw new Error("there are too few operations");
            await side.run(operation);
          }
        };
        const sealer = async (): Promise<void> => {
          while (!isDone) {
            await new Promise((resolve) => setTimeout(resolve, EVERY));
            sealed += await side.seal();
            seals += 1;
          }
        };
        const start = performance.now();
        const sealing = way === "with" ? sealer() : undefined;
        await Promise.all(Array.from({ length: CLIENTS }, worker));
        const ms = performance.now() - start;
        isDone = true;
        await sealing;
        // events of the turn without a sealer are not the other one's work
        if (way === "without") await side.seal();
        done[way].count += next;
        done[way].ms += ms;
        rates[way] = next / ms;
      }
      ratios.push((rates.with ?? 0) / (rates.without ?? 1));
    }
    const rate = ({ count, ms }: { count: number; ms: number }): number => Math.round((count / ms) * 1_000);
    const sorted = ratios.sort((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    console.log(
      `${name}: ${rate(done.without)} operations/s without, ${rate(done.with)} with a sealer every ${EVERY} ms (${sealed} events in ${seals} seals of 25 trails); ratio ${(rate(done.with) / rate(done.without)).toFixed(2)}, median of rounds ${median.toFixed(2)}; ${said()}`,
    );
  }
  await side.close();
}

const server = await startServer({ settings: { shared_buffers: "512MB", max_wal_size: "4GB" } });
try {
  const pool = new pg.Pool({ connectionString: server.application, max: CLIENTS + 1, pipeline: true });
  pool.on("error", () => undefined); // those that the end of the server cuts off
  const admin = new pg.Client(server.admin);
  admin.on("error", () => undefined);
  await admin.connect();
  console.log(`PostgreSQL ${server.version}, fsync on, node ${process.version}, ${said()}`);
  if (EVENTS > 0) await many(admin, pool);
  if (RECORDS > 0) await beside(pool);
  await pool.end();
  await admin.end();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.stop();
}
