/**
 * Whether a thousand assignments cost what ten do: opening a store with the same ten where the database holds ten and
 * where it holds a thousand, opening it with all, and operations on one dataset in both. On one server, in one run, in
 * turns.
 *
 *     npx tsx bench/gdpr/assignments.ts [--many 1000] [--times 200]
 */
import { parseArgs } from "node:util";
import pg from "pg";
import { postgres } from "purposebound/postgres";
import { openStore, type Store } from "purposebound/store";
import { startServer } from "../../test/support/server/server.js";
import { purposeNumbered } from "./ours.js";
import { recordOf } from "./workloads.js";

const { values } = parseArgs({
  options: { many: { type: "string", default: "1000" }, times: { type: "string", default: "200" } },
});
const FEW = 10;
const MANY = Number(values.many);
const TIMES = Number(values.times);
const HELD = 500;

const purposes = Array.from({ length: MANY }, (_, number) => purposeNumbered(number));
const few = purposes.slice(0, FEW);
const server = await startServer({ settings: { shared_buffers: "512MB" } });

function open(connection: string, some: typeof purposes): Promise<Store> {
  return openStore({ storage: postgres(connection), assignments: some.map(({ assignment }) => assignment) });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (times: readonly number[]): number =>
  [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Operations on one dataset; each takes a number that it was not given before. */
function operationsOn(store: Store): Record<string, (number: number) => Promise<unknown>> {
  const [purpose] = few;
  const source = purpose?.sources[0];
  if (purpose === undefined || source === undefined) throw new Error("there are purposes and sources");
  const dataset = store.dataset(purpose.assignment);
  const view = dataset.under(purpose.activity, { actor: "agent:42" });
  const person = (number: number) => dataset.subject({ key: recordOf(number % HELD, HELD).key });
  const read = async (key?: string): Promise<number> => {
    let people = 0;
    for await (const _ of view.segment(key === undefined ? {} : { where: { key } })) people += 1;
    return people;
  };
  return {
    "add one": (number) => dataset.add(recordOf(1_000_000 + number, HELD), { source }),
    "import 100": (number) =>
      dataset.import(
        source,
        Array.from({ length: 100 }, (_, index) => recordOf(index, HELD + number)),
      ),
    "read one": (number) => read(recordOf(number % HELD, HELD).key),
    "count all": () => view.count(),
    access: (number) => person(number).access(),
    rectify: (number) => person(number).rectify({ data: `${number}` }, { source }),
    erase: (number) => dataset.subject({ key: recordOf(1_000_000 + number, HELD).key }).erase(),
  };
}

try {
  const databases = await Promise.all(["few", "many"].map((name) => created(name)));
  const [ofFew = "", ofMany = ""] = databases;
  const provisioningFew = await timed(async () => (await open(ofFew, few)).close());
  const provisioningMany = await timed(async () => (await open(ofMany, purposes)).close());

  const opening = { few: [] as number[], many: [] as number[], all: [] as number[] };
  for (let round = 0; round < 15; round += 1) {
    opening.few.push(await timed(async () => (await open(ofFew, few)).close()));
    opening.many.push(await timed(async () => (await open(ofMany, few)).close()));
    if (round < 5) opening.all.push(await timed(async () => (await open(ofMany, purposes)).close()));
  }

  const stores = [await open(ofFew, few), await open(ofMany, purposes)];
  const all = stores.map(operationsOn);
  for (const store of stores) {
    const [purpose] = few;
    const source = purpose?.sources[0];
    if (purpose === undefined || source === undefined) continue;
    await store.dataset(purpose.assignment).import(
      source,
      Array.from({ length: HELD }, (_, index) => recordOf(index, HELD)),
    );
  }
  const rows: Record<string, Record<string, string>> = {};
  const row = (name: string, left: number, right: number): void => {
    rows[name] = {
      [`${FEW} assignments, ms`]: left.toFixed(3),
      [`${MANY} assignments, ms`]: right.toFixed(3),
      ratio: (right / left).toFixed(2),
    };
  };
  row("first opening, for each", provisioningFew / FEW, provisioningMany / MANY);
  row("opening ten", median(opening.few), median(opening.many));
  row("opening all, for each", median(opening.few) / FEW, median(opening.all) / MANY);
  // every dataset in turn, by connections that have met them all
  const turns = stores.map((store, index) => {
    const views = purposes
      .slice(0, index === 0 ? FEW : MANY)
      .map(({ assignment, activity }) => store.dataset(assignment).under(activity, { actor: "agent:42" }));
    return (number: number) => views[number % views.length]?.count() ?? Promise.reject(new Error("there are views"));
  });
  for (const [index, count] of turns.entries()) {
    for (let number = 0; number < (index === 0 ? FEW : MANY); number += 1) await count(number);
    const [first] = all;
    if (first !== undefined) Object.assign(all[index] ?? first, { "count all, of each dataset in turn": count });
  }
  for (const name of Object.keys(all[0] ?? {})) {
    const times = stores.map(() => [] as number[]);
    const rounds = name === "import 100" ? Math.ceil(TIMES / 5) : TIMES;
    for (let round = 0; round < rounds; round += 1) {
      for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const operation = all[index]?.[name];
        if (operation !== undefined) times[index]?.push(await timed(() => operation(round)));
      }
    }
    const [left = [], right = []] = times.map((some) => some.slice(Math.floor(rounds / 10))); // warm
    row(name, median(left), median(right));
  }
  console.log(`PostgreSQL ${server.version}, node ${process.version}; medians`);
  console.table(rows);
  for (const store of stores) await store.close();
} finally {
  await server.stop();
}

/** A database of its own, and the application's connection to it. */
async function created(name: string): Promise<string> {
  const admin = new pg.Client(server.admin);
  await admin.connect();
  await admin.query(`CREATE DATABASE assignments_${name}`);
  await admin.query(`GRANT CREATE, CONNECT ON DATABASE assignments_${name} TO purposebound_app`);
  await admin.end();
  const url = new URL(server.application);
  url.pathname = `/assignments_${name}`;
  return url.href;
}
