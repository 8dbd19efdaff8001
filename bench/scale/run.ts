/**
 * Whether two thousand controllers with three assignments each, on one PostgreSQL server, cost what ten assignments do. The
 * assignments are made from JSON and opened while the store is at work. Both databases are on one server, in one run, in
 * turns; each has a login of its own, since the server's costs go by what a login is a member of.
 *
 *     npm run bench:scale -- [--many 6000] [--times 100] [--postgres 18]
 */
import { parseArgs } from "node:util";
import pg from "pg";
import { type AssignmentDefinition, assignmentFrom, defineActivity, defineSource, draftAssignment } from "purposebound";
import { postgres } from "purposebound/postgres";
import { type DynamicDataset, openStore, type Store } from "purposebound/store";
import { type RunningServer, startServer } from "../../test/support/server/server.js";

const { values } = parseArgs({
  options: {
    many: { type: "string", default: "6000" },
    times: { type: "string", default: "100" },
    postgres: { type: "string", default: "18" },
  },
});
const FEW = 10;
const MANY = Number(values.many);
const TIMES = Number(values.times);
const HELD = 500;
const EACH = 3;

/** Assignment `number` of its controller, as an application's form makes it. */
function definitionOf(number: number): AssignmentDefinition {
  const controller = Math.floor(number / EACH);
  return draftAssignment({
    purpose: {
      title: `Campaign ${number % EACH} of shop ${controller}`,
      category: "dpv:DirectMarketing",
      basis: { kind: "contract", contract: "Loyalty card" },
    },
    controller: {
      name: `Shop ${controller} AS`,
      country: "NO",
      organisationNumber: "999999999",
      contact: { email: `privacy@shop-${controller}.example`, postal: "Storgata 1, 0155 Oslo" },
      dpo: { name: "Data Protection Officer", email: `dpo@shop-${controller}.example` },
    },
    retention: { keep: "P12M", from: "collected" },
    fields: [
      { kind: "contact", name: "email", identifies: true },
      { kind: "contact", name: "name" },
      { kind: "integer", label: "Visits", min: 0, optional: true, necessity: "Frequent guests get better offers" },
      { kind: "choice", label: "Size", options: ["S", "M", "L"], optional: true, necessity: "Decides what is offered" },
      { kind: "year", label: "Born", optional: true, necessity: "Offers differ by age group" },
    ],
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (times: readonly number[]): number =>
  [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Acts on one dataset; each takes a number that it was not given before. */
function actsOn(dataset: DynamicDataset): Record<string, (number: number) => Promise<unknown>> {
  const { assignment } = dataset;
  const visits = assignment.definition.fields[2]?.name ?? "";
  const source = defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
  const activity = defineActivity(assignment, { id: "mail", kind: "mailing", title: "Mail", uses: ["email", visits] });
  const view = dataset.under(activity, { actor: "agent:1" });
  const personOf = (number: number) => ({ email: `person-${number}@example.com` });
  const recordOf = (number: number) => ({ ...personOf(number), name: "Kari Nordmann", [visits]: number % 100 });
  const read = async (where: object): Promise<void> => {
    for await (const row of view.segment({ where: { ...where } })) void row;
  };
  return {
    "import 100": (number) =>
      dataset.import(
        source,
        Array.from({ length: 100 }, (_, index) => recordOf((number * 100 + index) % HELD)),
      ),
    "add one": (number) => dataset.add(recordOf(1_000_000 + number), { source }),
    "read one": (number) => read({ email: personOf(number % HELD).email }),
    "count all": () => view.count(),
    access: (number) => dataset.subject(personOf(number % HELD)).access(),
    rectify: (number) => dataset.subject(personOf(number % HELD)).rectify({ [visits]: number }, { source }),
    erase: (number) => dataset.subject(personOf(1_000_000 + number)).erase(),
  };
}

/** A database with a login of its own, and the application's connection to it. */
async function created(server: RunningServer, name: string): Promise<string> {
  const admin = new pg.Client(server.admin);
  await admin.connect();
  await admin.query(`CREATE DATABASE scale_${name}`);
  await admin.query(`CREATE ROLE scale_${name} LOGIN CREATEROLE NOINHERIT PASSWORD 'application'`);
  await admin.query(`GRANT CREATE, CONNECT ON DATABASE scale_${name} TO scale_${name}`);
  await admin.end();
  const url = new URL(server.application);
  [url.pathname, url.username] = [`/scale_${name}`, `scale_${name}`];
  return url.href;
}

/** Opens assignments one after the other; the time of each, on average, in parts. */
async function provision(store: Store, definitions: readonly AssignmentDefinition[], parts: number): Promise<number[]> {
  const size = Math.ceil(definitions.length / parts);
  const times: number[] = [];
  for (let from = 0; from < definitions.length; from += size) {
    const part = definitions.slice(from, from + size);
    const time = await timed(async () => {
      for (const definition of part) await store.open(assignmentFrom(definition));
    });
    times.push(time / part.length);
    if (parts > 1) console.log(`provisioned ${from + part.length}: ${(time / part.length).toFixed(1)} ms for each`);
  }
  return times;
}

const server = await startServer({
  version: values.postgres === "15" ? "15" : "18",
  settings: { shared_buffers: "512MB" },
});
try {
  const definitions = Array.from({ length: MANY }, (_, number) => definitionOf(number));
  const sides = [
    { url: await created(server, "few"), own: definitions.slice(0, FEW) },
    { url: await created(server, "many"), own: definitions },
  ] as const;
  const rows: Record<string, Record<string, string>> = {};
  const row = (name: string, [left = Number.NaN, right = Number.NaN]: readonly number[]): void => {
    rows[name] = {
      [`${FEW} assignments, ms`]: left.toFixed(3),
      [`${MANY} assignments, ms`]: right.toFixed(3),
      ratio: (right / left).toFixed(2),
    };
  };
  /** The median of each side, measured in turns. */
  const inTurns = async (times: number, work: (side: number, round: number) => Promise<number>): Promise<number[]> => {
    const all: number[][] = [[], []];
    for (let round = 0; round < times; round += 1) {
      for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) all[side]?.push(await work(side, round));
    }
    return all.map((some) => median(some.slice(Math.floor(times / 10))));
  };
  const open = (side: number) => openStore({ storage: postgres(sides[side]?.url ?? ""), assignments: [] });

  for (const [index, { own }] of sides.entries()) {
    const store = await open(index);
    const times = await provision(store, own, index === 0 ? 1 : 6);
    const previous = rows["provisioning, for each"]?.[`${FEW} assignments, ms`];
    row("provisioning, for each", [
      previous === undefined ? (times[0] ?? Number.NaN) : Number(previous),
      times.reduce((sum, time) => sum + time, 0) / times.length,
    ]);
    await store.close();
  }

  row(
    "a cold connection: opening the store and one assignment",
    await inTurns(15, async (side, round) => {
      let store: Store | undefined;
      const time = await timed(async () => {
        store = await open(side);
        await store.openRegistered(definitions[round % FEW]?.id ?? "");
      });
      await store?.close();
      return time;
    }),
  );
  const stores = [await open(0), await open(1)] as const;
  for (const store of stores) await store.openRegistered(definitions[0]?.id ?? "");
  row(
    "a warm connection: opening one more",
    await inTurns(FEW - 1, (side, round) =>
      timed(async () => stores[side]?.openRegistered(definitions[round + 1]?.id ?? "")),
    ),
  );
  const datasets = await Promise.all(stores.map((store) => store.openRegistered(definitions[0]?.id ?? "")));
  const acts = datasets.map(actsOn);
  for (const [name] of Object.entries(acts[0] ?? {})) {
    const times = name === "import 100" ? Math.ceil(TIMES / 4) : TIMES;
    row(
      `a warm connection: ${name}`,
      await inTurns(times, (side, round) => timed(async () => acts[side]?.[name]?.(round))),
    );
  }
  // the server gathers a login's memberships anew where one was granted: each connection pays once
  row(
    "the first act after another assignment was provisioned",
    await inTurns(9, async (side, round) => {
      await stores[side]?.open(assignmentFrom(definitionOf(MANY + 2 * round + side)));
      return timed(async () => acts[side]?.["count all"]?.(round));
    }),
  );
  row(
    "listing all that is registered, for each",
    await inTurns(5, async (side) => {
      let listed = 0;
      const time = await timed(async () => {
        for await (const _ of stores[side]?.registered() ?? []) listed += 1;
      });
      return time / listed;
    }),
  );
  console.log(`PostgreSQL ${server.version}, node ${process.version}; medians`);
  console.table(rows);
  for (const store of stores) await store.close();
} finally {
  await server.stop();
}
