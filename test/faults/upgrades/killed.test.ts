import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { DatasetLayout, IncomingRecord, StorageAdapter } from "purposebound/adapter";
import { type distribute, postgres } from "purposebound/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oldPackage } from "../../left-behind/restore.js";
import { freshId } from "../../support/fjordnet.js";
import { type RunningServer, startServer } from "../../support/server/server.js";
import { partitioned } from "../../support/storages/distributing.js";
import { Chance } from "../chance.js";
import { superuser } from "../soundness.js";
import { Upgrader } from "./upgrader.js";

const LONG = process.env.FAULTS === "long";
const SEED = Number(process.env.FAULTS_SEED ?? 20_270_102);
const KILLS = LONG ? 100 : 6;
const KINDS = ["process SIGKILL", "backend SIGKILL", "backend SIGKILL", "postmaster SIGKILL"] as const;
const PEOPLE = 200;

describe("upgrades that are killed", () => {
  let server: RunningServer;
  let old: StorageAdapter;
  let distributeBy010: typeof distribute;
  let sql: ReturnType<typeof superuser>;
  beforeAll(async () => {
    server = await startServer();
    sql = superuser(server.admin);
    const { postgres: of } = await oldPackage("0.1.0");
    distributeBy010 = of.distribute;
    // open before the registry is upgraded: it opens nothing afterwards, and makes datasets of its own still
    old = of.postgres(server.application);
    await old.open();
  });
  afterAll(async () => {
    await old.close();
    await server.stop();
  });

  const layoutOf = (id: string): DatasetLayout => ({
    id,
    version: 1,
    fields: [{ name: "phone", kind: "text", optional: false, nullable: false, defaulted: false, indexed: true }],
  });
  /** A dataset as 0.1.0 makes it, with people in it. */
  const made = async (id: string, isDistributed: boolean): Promise<void> => {
    const definition = { terms: { fields: { phone: { sealed: true } } }, order: ["phone"], sealingMark: "mark" };
    const registration = { version: 1, accepts: 1, terms: "", definition, key: undefined };
    const event = { id: randomUUID(), operation: randomUUID(), at: new Date(), act: "defined", actor: "job:1" };
    await old.provision(layoutOf(id), registration, event);
    if (isDistributed) await distributeBy010(old, id, { by: partitioned });
    await old.transaction(layoutOf(id), "exclusive", async (transaction) => {
      const intake = await transaction.addIntake("crm", new Date());
      const at = new Date();
      const people = Array.from({ length: PEOPLE }, (_, index): IncomingRecord => {
        const evidence = [
          { at, wording: "1", reference: `r${index}`, version: undefined, document: undefined, intake },
        ];
        const values = { phone: `+4790${String(index).padStart(6, "0")}` };
        const identity = randomUUID().replaceAll("-", "");
        const moments = { at, collectedAt: at, expiresAt: new Date(4e12) };
        return { identity, subject: randomUUID(), values, origins: [intake], evidence, ...moments };
      });
      // that release takes anything but true for no
      await transaction.put(people, { create: true, renew: false as never });
      await transaction.suppress({ identity: randomUUID().replaceAll("-", ""), reason: "objected", at });
    });
  };
  /** Each thing that an upgrade changes, as it is: all of them old, or all of them new. */
  const stateOf = async (id: string): Promise<Readonly<Record<string, unknown>>> => {
    const schema = `pb_${id.replaceAll("-", "_")}`;
    const has = (table: string, column: string): string =>
      `EXISTS (SELECT FROM pg_attribute WHERE attrelid = '${schema}.${table}'::regclass AND attname = '${column}' AND NOT attisdropped)`;
    const [row] =
      await sql(`SELECT edition = 2 AS registry, distributed IS NULL AS shut, definition ? 'fieldKeysMark' AS words,
        ${has("records", "_evidence_version")} AS records, ${has("evidence", "document")} AS evidence,
        ${has("suppressions", "number")} AS suppressions, ${has("trail", "xid")} AS trail, ${has("records", "_held_until")} AS holds, ${has("definition", "edition")} AS gate,
        (SELECT definition ? 'fieldKeysMark' FROM purposebound.definition_versions AS v WHERE v.assignment = '${id}') AS history,
        (SELECT count(*) = 1 FROM ${schema}.trail WHERE act = 'upgraded') AS told
      FROM purposebound.definitions WHERE assignment = '${id}'`);
    return row ?? {};
  };
  const contentOf = (id: string): Promise<unknown> => {
    const schema = `pb_${id.replaceAll("-", "_")}`;
    return sql(`SELECT (SELECT count(*)::int FROM ${schema}.records) AS people,
      (SELECT md5(string_agg(_subject::text || _identity::text || phone, ',' ORDER BY _subject)) FROM ${schema}.records) AS values,
      (SELECT string_agg(identity::text || reason || at::text, ',') FROM ${schema}.suppressions) AS suppressions,
      (SELECT count(*)::int FROM ${schema}.trail WHERE act <> 'upgraded') AS events`);
  };

  it("are whole or not done, and the next opening carries them out", {
    timeout: LONG ? 3_600_000 : 300_000,
  }, async () => {
    const chance = new Chance(SEED);
    const start = async (): Promise<Upgrader> => {
      const upgrader = new Upgrader(server.application);
      expect(await upgrader.line()).toBe("loaded");
      upgrader.tell("open");
      expect([await upgrader.line(), await upgrader.line()]).toEqual(["begun", "done"]);
      return upgrader;
    };
    let upgrader = await start();
    const run = async (id: string, killing: (begun: number) => Promise<void>): Promise<string> => {
      upgrader.tell(id);
      expect(await upgrader.line()).toBe("begun");
      const killed = killing(Date.now());
      const end = await upgrader.line();
      await killed;
      return end;
    };
    // how long one takes that nobody disturbs
    const first = freshId("undisturbed");
    await made(first, false);
    let took = 0;
    expect(
      await run(first, async (begun) => {
        while (!Object.values(await stateOf(first)).every((part) => part === true)) await sleep(5);
        took = Date.now() - begun;
      }),
    ).toBe("done");
    const tally = { old: 0, new: 0 };
    for (let round = 0; round < KILLS; round += 1) {
      const id = freshId("killed");
      await made(id, chance.between(0, 3) === 0);
      const before = await contentOf(id);
      const kind = KINDS[round % KINDS.length] ?? KINDS[0];
      const moment = chance.between(0, Math.ceil(took * 1.2));
      const end = await run(id, async () => {
        await sleep(moment);
        if (kind === "process SIGKILL") {
          upgrader.child.kill("SIGKILL");
        } else if (kind === "postmaster SIGKILL") {
          await server.kill();
        } else {
          const [backend] = await sql(`SELECT pid FROM pg_stat_activity WHERE usename = 'purposebound_app'
            AND backend_type = 'client backend' AND state <> 'idle' LIMIT 1`);
          if (backend !== undefined) process.kill(Number(backend.pid), "SIGKILL");
        }
      });
      expect(["gone", "done", "failed storage-failed", "failed storage-uncertain"]).toContain(end);
      // a backend that is killed takes the others down with it, until the server has recovered
      if (kind === "postmaster SIGKILL") await server.restart();
      const state = await recovered(() => stateOf(id));
      const parts = new Set(Object.values(state));
      expect([kind, state, parts.size]).toEqual([kind, state, 1]);
      tally[parts.has(true) ? "new" : "old"] += 1;
      // the next opening finishes it
      const storage = postgres(server.application);
      await recovered(() => storage.open());
      expect((await storage.registered([id])).get(id)?.definition).toMatchObject({ fieldKeysMark: "mark" });
      await storage.close();
      expect(new Set(Object.values(await stateOf(id)))).toEqual(new Set([true]));
      expect(await contentOf(id)).toEqual(before);
      if (kind === "process SIGKILL") upgrader = await start();
    }
    upgrader.child.kill("SIGKILL");
    console.log(
      `upgrades: seed ${SEED}, ${KILLS} kills within ${took} ms each; left old ${tally.old}, new ${tally.new}`,
    );
  });
});

/** Tries until the server takes connections again. */
async function recovered<Result>(run: () => Promise<Result>): Promise<Result> {
  for (const deadline = Date.now() + 30_000; ; ) {
    try {
      return await run();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
