import { setTimeout as sleep } from "node:timers/promises";
import { postgres, upgradeStorage } from "purposebound/postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { restoreDatabase } from "../../left-behind/restore.js";
import { type RunningServer, startServer } from "../../support/server/server.js";
import { Chance } from "../chance.js";
import { type Sql, superuser } from "../soundness.js";
import { Upgrader } from "./upgrader.js";

const LONG = process.env.FAULTS === "long";
const SEED = Number(process.env.FAULTS_SEED ?? 20_270_103);
const ROUNDS = LONG ? 40 : 2;
const MOST_MS = 600;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** What stays as it is in each assignment that 0.1.0 left, whatever the edition of its tables. */
async function readContent(sql: Sql, ids: readonly string[]): Promise<unknown> {
  return Promise.all(
    ids.map((id) => {
      const schema = `pb_${id.replaceAll("-", "_")}`;
      return sql(`SELECT (SELECT md5(string_agg(_subject::text || _identity::text, ',' ORDER BY _subject)) FROM ${schema}.records) AS people,
        (SELECT md5(string_agg(identity::text || reason || at::text, ',' ORDER BY identity, reason)) FROM ${schema}.suppressions) AS refusals,
        (SELECT count(*)::int FROM ${schema}.evidence) AS evidence,
        (SELECT md5(string_agg(id::text, ',' ORDER BY position)) FROM ${schema}.trail WHERE act <> 'upgraded') AS events`);
    }),
  );
}

/** Acts that tell of upgrades, and the edition, of each assignment. */
async function readUpgrades(sql: Sql, ids: readonly string[]): Promise<unknown> {
  return Promise.all(
    ids.map(async (id) => {
      const schema = `pb_${id.replaceAll("-", "_")}`;
      const [row] = await sql(
        `SELECT edition, (SELECT count(*)::int FROM ${schema}.trail WHERE act = 'upgraded') AS told
        FROM purposebound.definitions WHERE assignment = $1`,
        [id],
      );
      return row;
    }),
  );
}

it("Two processes that upgrade registry and assignments at once, one killed, end as one", {
  timeout: LONG ? 1_800_000 : 240_000,
}, async () => {
  const chance = new Chance(SEED);
  const ends: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    const database = await restoreDatabase("0.1.0", "postgres-18", server);
    const sql = superuser(database.admin);
    try {
      const ids = (await sql("SELECT assignment FROM purposebound.definitions ORDER BY 1")).map((row) =>
        String(row.assignment),
      );
      expect(ids.length).toBeGreaterThan(10);
      const before = await readContent(sql, ids);
      const two = [new Upgrader(database.application), new Upgrader(database.application)] as const;
      for (const one of two) expect(await one.line()).toBe("loaded");
      const isKilling = round % 4 !== 0;
      const moment = chance.between(0, MOST_MS);
      const run = async (one: Upgrader): Promise<string> => {
        for (const line of ["open", ids.join(" ")]) {
          one.tell(line);
          const said = [await one.line(), await one.line()];
          if (said.includes("gone")) return "gone";
          expect(said).toEqual(["begun", "done"]);
        }
        return "done";
      };
      const [killed, other] = await Promise.all([
        run(two[0]),
        run(two[1]),
        isKilling ? sleep(moment).then(() => two[0].child.kill("SIGKILL")) : undefined,
      ]);
      expect(other).toBe("done");
      ends[killed] = (ends[killed] ?? 0) + 1;
      for (const one of two) one.child.kill("SIGKILL");
      expect(await readUpgrades(sql, ids)).toEqual(ids.map(() => ({ edition: 2, told: 1 })));
      expect(await readContent(sql, ids)).toEqual(before);
      // nothing is left to do
      const again = await upgradeStorage(postgres(database.application));
      expect(again.assignments.every(({ from, to }) => from === to)).toBe(true);
    } finally {
      await database.release();
    }
  }
  expect(ends.done).toBeGreaterThan(0);
  console.log(`two at once: seed ${SEED}, ${ROUNDS} rounds; the one to be killed ended as ${JSON.stringify(ends)}`);
});
