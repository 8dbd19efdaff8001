import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshId } from "../support/fjordnet.js";
import { type RunningServer, startServer } from "../support/server/server.js";
import { Chance } from "./chance.js";
import { Importer } from "./importer.js";
import { numbers } from "./people.js";
import { schemaOf, superuser, unsound } from "./soundness.js";

const LONG = process.env.FAULTS === "long";
const SEED = Number(process.env.FAULTS_SEED ?? 20_270_101);
const KILLS = LONG ? 204 : 10;
/** People of one round: each is sent by one to three processes, and again when the fault is over. */
const PEOPLE = 900;

const KINDS = ["backend SIGKILL", "backend SIGTERM", "postmaster SIGKILL", "importer SIGKILL"] as const;

/** The same dataset by content: of references, numbers and moments of arrival every import makes its own. */
const CONTENT = (schema: string): string => `
  SELECT r.name, r.phone, r.email, r."currentSpeed", r."distanceToExchange",
    coalesce(r._evidence_at, e.at) AS at, coalesce(r._evidence_version, e.version) AS version,
    coalesce(r._evidence_document, e.document) AS document,
    array(SELECT o > 0 FROM unnest(coalesce(r._origins, ARRAY[
      ${["name", "phone", "email", '"distanceToExchange"', '"currentSpeed"']
        .map((column) => `CASE WHEN r.${column} IS NOT NULL THEN r._intake END`)
        .join(", ")}])) AS o) AS origins
  FROM ${schema}.records AS r LEFT JOIN ${schema}.evidence AS e USING (_subject)`;

describe("imports while processes are killed", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it(`lose nothing, double nothing, and keep a true trail over ${KILLS} kills`, {
    timeout: LONG ? 3_600_000 : 120_000,
  }, async () => {
    const chance = new Chance(SEED);
    const sql = superuser(server.admin);
    const id = freshId("kills");
    const schema = schemaOf(id);
    const relations = `SELECT relname::text, relkind FROM pg_class WHERE relnamespace = '${schema}'::regnamespace ORDER BY 1`;
    const start = async (): Promise<Importer> => {
      const importer = new Importer(server.application, id);
      expect(await importer.opened()).toBe("ready");
      return importer;
    };
    let importers: Importer[] = await Promise.all([start(), start(), start()]);
    const made = await sql(relations);
    const killed: Record<(typeof KINDS)[number], number> = {
      "backend SIGKILL": 0,
      "backend SIGTERM": 0,
      "postmaster SIGKILL": 0,
      "importer SIGKILL": 0,
    };
    const tally = { acknowledged: 0, uncertain: 0, batches: 0, cut: 0, problems: [] as string[] };

    let rounds = 0;
    const summary = (): void => {
      const kinds = Object.entries(killed).map(([kind, times]) => `${times} × ${kind}`);
      const count = (of: string): number => tally.problems.filter((problem) => problem.startsWith(of)).length;
      console.log(
        `kills: seed ${SEED}, ${kinds.join(", ")}; ${tally.batches} batches acknowledged, ${tally.cut} imports cut short, ` +
          `${rounds * PEOPLE} people; losses ${count("lost")}, doubles ${count("doubled")}, gaps ${count("gap")}, orphans ${count("orphan")}`,
      );
    };

    for (let round = 0; round < KILLS; round += 1) {
      const people = numbers(round * PEOPLE, (round + 1) * PEOPLE);
      // each kind in turn, so that a short run has them all; where, when and beside what is chance
      const kind = KINDS[round % KINDS.length] ?? KINDS[0];
      const working = importers.slice(0, chance.of([1, 2, 2, 3]));
      const reached = signal(chance.between(0, 5));
      const jobs = working.map(async (importer) => {
        const batch = chance.of([30, 60, 90, 150]);
        // one after another, backwards, or from the middle: processes meet in all orders
        const middle = chance.between(1, PEOPLE - 1);
        const order = chance.of([people, people.toReversed(), [...people.slice(middle), ...people.slice(0, middle)]]);
        const job = await importer.run(order, batch, () => {
          tally.batches += 1;
          reached.count();
        });
        return { ...job, people: order.slice(0, job.acknowledged), batch };
      });
      await Promise.race([reached.promise, Promise.all(jobs)]);
      await sleep(chance.between(0, 12));
      if (kind === "importer SIGKILL") {
        working[chance.between(0, working.length - 1)]?.kill();
      } else if (kind === "postmaster SIGKILL") {
        await server.kill();
      } else {
        const backends = await sql(`
          SELECT pid FROM pg_stat_activity WHERE usename = 'purposebound_app' AND backend_type = 'client backend'
          ORDER BY state = 'idle', pid LIMIT ${working.length}`);
        const pid = Number(backends[chance.between(0, Math.max(0, backends.length - 1))]?.pid);
        // gone since, it cannot be killed: counted only where it was
        if (!kill(pid, kind === "backend SIGKILL" ? "SIGKILL" : "SIGTERM")) killed[kind] -= 1;
      }
      killed[kind] += 1;
      if (kind === "postmaster SIGKILL") await server.restart();

      const ended = await Promise.all(jobs);
      for (const { acknowledged, end, batch } of ended) {
        tally.acknowledged += acknowledged;
        if (end !== "done") {
          tally.uncertain += 2 * batch;
          tally.cut += 1;
        }
      }
      expect(importers.filter(({ crashed }) => crashed)).toEqual([]);
      const sent = [...new Set(ended.flatMap((job) => job.people))];
      tally.problems.push(...(await unsound(sql, id, { ...tally, people: sent })));

      importers = await Promise.all(importers.map((importer) => (importer.killed ? start() : importer)));
      const again = await importers[0]?.run(people, 300);
      expect(again).toEqual({ acknowledged: PEOPLE, end: "done" });
      tally.acknowledged += PEOPLE;
      tally.problems.push(...(await unsound(sql, id, { ...tally, people, total: (round + 1) * PEOPLE })));
      rounds += 1;
      if (rounds % 50 === 0 || tally.problems.length > 0) summary();
      expect(tally.problems).toEqual([]);
    }

    await Promise.all(importers.map((importer) => importer.close()));
    expect(await unsound(sql, id, { ...tally, people: [], total: KILLS * PEOPLE })).toEqual([]);
    expect(await sql(relations)).toEqual(made);

    const undisturbed = freshId("undisturbed");
    const one = new Importer(server.application, undisturbed);
    expect(await one.opened()).toBe("ready");
    expect(await one.run(numbers(0, KILLS * PEOPLE), 1_000)).toMatchObject({ end: "done" });
    await one.close();
    const [left, right] = [CONTENT(schema), CONTENT(schemaOf(undisturbed))];
    expect(await sql(`(${left} EXCEPT ALL ${right}) UNION ALL (${right} EXCEPT ALL ${left}) LIMIT 5`)).toEqual([]);

    summary();
  });
});

/** A promise that resolves at the nth call. */
function signal(times: number): { readonly promise: Promise<void>; count(): void } {
  let left = times;
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  if (left === 0) resolve();
  return {
    promise,
    count() {
      left -= 1;
      if (left === 0) resolve();
    },
  };
}

function kill(pid: number, how: "SIGKILL" | "SIGTERM"): boolean {
  try {
    process.kill(pid, how);
    return true;
  } catch {
    return false;
  }
}
