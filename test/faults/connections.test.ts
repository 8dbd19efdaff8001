import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { StoreError } from "purposebound";
import { postgres } from "purposebound/postgres";
import { ImportInterruptedError, openStore } from "purposebound/store";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { collect } from "../support/collect.js";
import { freshId, webForm } from "../support/fjordnet.js";
import { type RunningServer, startServer } from "../support/server/server.js";
import { startProxy, type TcpProxy } from "../support/server/tcp-proxy.js";
import { declared, numbers, personOf, rowsOf } from "./people.js";
import { schemaOf, superuser, unsound } from "./soundness.js";

const agreed = { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } as const;

describe("a store on connections that fail", () => {
  let server: RunningServer;
  let proxy: TcpProxy;
  let sql: ReturnType<typeof superuser>;
  const pools: pg.Pool[] = [];
  /** What nobody listened to would end the process of an application. */
  const unheard: unknown[] = [];
  const hear = (error: unknown): unknown => unheard.push(error);

  beforeAll(async () => {
    server = await startServer({ settings: { deadlock_timeout: "100ms" } });
    proxy = await startProxy(server.port);
    sql = superuser(server.admin);
    process.prependListener("uncaughtException", hear);
    process.prependListener("unhandledRejection", hear);
  });
  afterEach(async () => {
    proxy.interfere("none");
    await Promise.all(pools.splice(0).map((pool) => pool.end()));
    expect(unheard.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    process.removeListener("uncaughtException", hear);
    process.removeListener("unhandledRejection", hear);
    await proxy.close();
    await server.stop();
  });

  const through = (options: pg.PoolConfig = {}, port: number = proxy.port): pg.Pool => {
    const connectionString = server.application.replace(`:${server.port}/`, `:${port}/`);
    const pool = new pg.Pool({ connectionString, ...options });
    pool.on("error", () => undefined);
    pools.push(pool);
    return pool;
  };
  const opened = async (pool: pg.Pool, id: string = freshId("cut")) => {
    const { assignment, crm, calls } = declared(id);
    const web = webForm(assignment);
    const store = await openStore({ storage: postgres(pool), assignments: [assignment] });
    const leads = store.dataset(assignment);
    const events = async (): Promise<string[]> => {
      const all = await collect(store.oversight.events(assignment));
      return all.map(({ act, counts }) => `${act} ${Object.values(counts ?? {}).join(" ")}`.trim());
    };
    return { id, leads, web, crm, calls, events, view: leads.under(calls, { actor: "agent:1" }) };
  };
  const codes = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => "no error",
      (error: StoreError & { driverCode?: string; reason?: StoreError }) =>
        [error.code, error.driverCode, error.reason?.code].filter((code) => code !== undefined).join(" "),
    );

  it("reports whether an act was committed, as far as that can be known", async () => {
    const { leads, web, events } = await opened(through({ max: 2 }));
    const add = (number: number): Promise<unknown> => leads.add(personOf(number), { source: web, evidence: agreed });
    proxy.interfere("cut before commit");
    expect(await codes(add(1))).toBe("storage-uncertain");
    proxy.interfere("none");
    expect(await add(1)).toMatchObject({ outcome: "created" });

    proxy.interfere("cut after commit");
    expect(await codes(add(2))).toBe("storage-uncertain");
    proxy.interfere("none");
    // it was committed: the same call finds the person, and the trail has both
    expect(await add(2)).toMatchObject({ outcome: "merged" });

    proxy.interfere("cut after commit");
    expect(await codes(leads.subject({ phone: personOf(1).phone }).erase())).toBe("storage-uncertain");
    proxy.interfere("none");
    expect(await leads.subject({ phone: personOf(1).phone }).erase()).toEqual({ effect: "none" });
    expect(await codes(add(1))).toBe("refused");
    expect(await events()).toMatchObject(
      ["defined", "added", "added", "added", "erased 1", "erased 0", "refused"].map((act) =>
        expect.stringMatching(new RegExp(`^${act}`)),
      ),
    );
    expect(proxy.cuts).toBe(3);
  });

  it("imports again rows that a cut at COMMIT left in doubt, and doubles nothing", async () => {
    const people = numbers(0, 500);
    for (const how of ["cut before commit", "cut after commit"] as const) {
      for (const skip of [0, 2, 4]) {
        const { id, leads, crm } = await opened(through());
        proxy.interfere(how, { skip });
        const failure: unknown = await leads
          .import(crm, rowsOf(people), { batch: 100 })
          .catch((error: unknown) => error);
        proxy.interfere("none");
        if (!(failure instanceof ImportInterruptedError)) throw new Error("the import was not interrupted");
        expect(failure.reason).toMatchObject({ code: "storage-uncertain" });
        // only the first rows that were acknowledged are counted: not the batch in doubt, nor one written beside it
        const { rows } = failure.result;
        expect(rows % 100).toBe(0);
        expect(rows).toBeLessThanOrEqual(skip * 100);
        const [{ held } = { held: Number.NaN }] = await sql(
          `SELECT count(*)::int AS held FROM ${schemaOf(id)}.records`,
        );
        expect(Number(held)).toBeGreaterThanOrEqual(skip * 100 + (how === "cut after commit" ? 100 : 0));
        expect(Number(held)).toBeLessThanOrEqual(rows + 200);
        const result = await leads.import(crm, rowsOf(people), { batch: 100 });
        expect(result).toMatchObject({ created: 500 - Number(held), merged: held, refused: 0 });
        const acknowledged = rows + 500;
        expect(await unsound(sql, id, { acknowledged, uncertain: 200, people, total: 500 })).toEqual([]);
      }
    }
  });

  it("gives up on a connection that answers no more, in the time that the pool was given", async () => {
    const pool = through({ max: 1, query_timeout: 400, connectionTimeoutMillis: 400 });
    const { leads, web, view } = await opened(pool);
    const rows = view.segment()[Symbol.asyncIterator]();
    proxy.interfere("hold");
    const before = Date.now();
    expect(await codes(leads.add(personOf(1), { source: web, evidence: agreed }))).toBe("storage-failed");
    expect(await codes(rows.next())).toBe("storage-failed");
    expect(Date.now() - before).toBeLessThan(4_000);
    proxy.interfere("none");
    expect(await leads.add(personOf(1), { source: web, evidence: agreed })).toMatchObject({ outcome: "created" });
    expect(pool.totalCount).toBe(1);
  });

  it("ends an import at its signal while a connection answers no more", async () => {
    const { leads, crm } = await opened(through());
    const rows = function* (): Generator<Record<string, unknown>> {
      yield* rowsOf(numbers(0, 100));
      proxy.interfere("hold");
      yield* rowsOf(numbers(100, 200));
    };
    const importing = codes(leads.import(crm, rows(), { batch: 100, signal: AbortSignal.timeout(300) }));
    const end = await Promise.race([importing, sleep(3_000, "still waiting")]);
    // cut, so that the pool can be ended
    proxy.disconnect();
    await importing;
    expect(end).toMatch(/^import-interrupted/);
  });

  it("takes the same rows once if several stores import them at once", async () => {
    const id = freshId("double");
    const people = numbers(0, 400);
    const doors = await Promise.all([1, 2, 3, 4].map(() => opened(through({ max: 1 }, server.port), id)));
    const results = await Promise.all(
      doors.map(({ leads, crm }, index) => {
        const order = [people, people.toReversed(), [...people.slice(200), ...people.slice(0, 200)]][index % 3];
        return leads.import(crm, rowsOf(order ?? people), { batch: 30 + index });
      }),
    );
    const sum = (of: "created" | "merged" | "refused"): number => results.reduce((all, one) => all + one[of], 0);
    expect([sum("created"), sum("merged"), sum("refused")]).toEqual([400, 1_200, 0]);
    expect(await unsound(sql, id, { acknowledged: 1_600, uncertain: 0, people, total: 400 })).toEqual([]);
  });

  it("survives the loss of a connection in use, and of an idle one", async () => {
    const pool = through({ max: 3 }, server.port);
    const adapter = postgres(pool);
    const { assignment } = declared();
    const store = await openStore({ storage: adapter, assignments: [assignment] });
    const layout = { id: assignment.id, version: 1, fields: [] };
    const during = adapter.transaction(layout, "shared", async (transaction) => {
      await transaction.addIntake("crm", new Date());
      const others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'purposebound_app'";
      await sql(others);
      await sleep(100);
      return transaction.addIntake("crm", new Date());
    });
    expect(await codes(during)).toMatch(/^storage-failed/);
    expect(await sql(`SELECT count(*)::int AS intakes FROM ${schemaOf(assignment.id)}.intakes`)).toEqual([
      { intakes: 0 },
    ]);
    expect(
      await store
        .dataset(assignment)
        .subject({ phone: personOf(1).phone })
        .access(),
    ).toBeUndefined();
  });

  it("survives a connection that ends as soon as it begins", async () => {
    const { leads, web } = await opened(through({ max: 3, idleTimeoutMillis: 1 }));
    await sleep(100);
    const cuts = proxy.cuts;
    proxy.interfere("end at start");
    const add = (): Promise<unknown> => leads.add(personOf(1), { source: web, evidence: agreed });
    expect(await Promise.all([codes(add()), codes(add())])).toEqual([
      expect.stringMatching(/^storage-failed/),
      expect.stringMatching(/^storage-failed/),
    ]);
    expect(proxy.cuts).toBe(cuts + 2);
    proxy.interfere("none");
    expect(await add()).toMatchObject({ outcome: "created" });
  });

  it("does not count a transaction as committed if a statement in it failed and the work went on", async () => {
    const pool = through({}, server.port);
    const adapter = postgres(pool);
    const { assignment } = declared();
    await openStore({ storage: adapter, assignments: [assignment] });
    const layout = { id: assignment.id, version: 1, fields: [] };
    const deaf = adapter.transaction(layout, "shared", async (transaction) => {
      await transaction.addIntake("crm", new Date());
      await transaction.remove("no reference").catch(() => undefined);
      return "as if nothing had happened";
    });
    expect(await codes(deaf)).toBe("storage-failed 22P02");
  });

  it.each([1, 2])("never waits for itself on a pool of %i", async (max) => {
    const pool = through({ max, connectionTimeoutMillis: 20_000 }, server.port);
    const { id, leads, web, crm, view } = await opened(pool);
    const people = numbers(0, 40);
    const acts = await Promise.allSettled([
      ...people.map((number) => leads.add(personOf(number), { source: web, evidence: agreed })),
      leads.import(crm, rowsOf(people), { batch: 7, onProgress: () => view.count() }),
      leads.import(crm, rowsOf(people.toReversed()), {
        batch: 5,
        onProgress: () => collect(view.segment({ limit: 3 })),
      }),
      ...people.slice(0, 5).map((number) => leads.subject({ phone: personOf(number + 100).phone }).erase()),
      ...people.slice(0, 5).map(() => collect(view.segment())),
    ]);
    expect(acts.filter(({ status }) => status === "rejected")).toEqual([]);
    expect(await sql(`SELECT count(*)::int AS held FROM ${schemaOf(id)}.records`)).toEqual([{ held: 40 }]);
    expect([pool.totalCount, pool.idleCount, pool.waitingCount]).toEqual([max, max, 0]);
  });

  it("reports that the pool gave no connection in time, and works when it does", async () => {
    const pool = through({ max: 1, connectionTimeoutMillis: 200 }, server.port);
    const { leads, web } = await opened(pool);
    const client = await pool.connect();
    const failure = await leads.add(personOf(1), { source: web, evidence: agreed }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "storage-failed",
      message: expect.stringMatching(/^Storage failed while waiting for a connection\./),
    });
    client.release();
    expect(await leads.add(personOf(1), { source: web, evidence: agreed })).toMatchObject({ outcome: "created" });
  });

  it("rolls back at the time-outs of the login, and keeps the pool whole", async () => {
    const pool = through({ max: 2 }, server.port);
    const { id, leads, web, crm } = await opened(pool);
    await leads.add(personOf(0), { source: web, evidence: agreed });
    const holder = new pg.Client({ connectionString: server.admin });
    await holder.connect();
    try {
      for (const [setting, state] of [
        ["statement_timeout", "57014"],
        ["lock_timeout", "55P03"],
      ] as const) {
        await sql(`ALTER ROLE purposebound_app SET ${setting} = '150ms'`);
        const hurried = await opened(through({ max: 2 }, server.port), id);
        await holder.query(`BEGIN; SELECT FROM ${schemaOf(id)}.records FOR UPDATE`);
        const failures = await Promise.all([
          codes(hurried.leads.add(personOf(0), { source: hurried.web, evidence: agreed })),
          codes(hurried.leads.import(hurried.crm, rowsOf(numbers(0, 300)), { batch: 300 })),
          codes(hurried.leads.add(personOf(0), { source: hurried.web, evidence: agreed })),
        ]);
        expect(failures).toEqual([
          `storage-failed ${state}`,
          "import-interrupted storage-failed",
          `storage-failed ${state}`,
        ]);
        await holder.query("ROLLBACK");
        await sql(`ALTER ROLE purposebound_app RESET ${setting}`);
        expect(await hurried.leads.add(personOf(0), { source: hurried.web, evidence: agreed })).toMatchObject({
          outcome: "merged",
        });
        const hurriedPool = pools.at(-1);
        expect(hurriedPool?.idleCount).toBe(hurriedPool?.totalCount);
      }
    } finally {
      await holder.end();
    }
    expect(await leads.import(crm, rowsOf(numbers(0, 300)))).toMatchObject({ created: 299, merged: 1 });
    expect(await sql(`SELECT count(*)::int AS held FROM ${schemaOf(id)}.records`)).toEqual([{ held: 300 }]);
  });

  it("ends a reading at a restart of the server, repeats no row, and reads on afterwards", async () => {
    const { leads, crm, view, id } = await opened(through({ max: 2 }, server.port));
    await leads.import(crm, rowsOf(numbers(0, 1_700)));
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { phone } of view.segment()) {
        seen.push(phone);
        if (seen.length === 700) await server.restart();
      }
    })();
    const end = await codes(reading);
    // pages already committed are told in the trail; nobody is seen twice, and nobody is passed over without an error
    expect(new Set(seen).size).toBe(seen.length);
    expect(end === "no error" ? seen.length : 1_700).toBe(1_700);
    const [read] = await sql(
      `SELECT sum((counts->>'people')::int)::int AS people FROM ${schemaOf(id)}.trail WHERE act = 'read'`,
    );
    expect(Number(read?.people)).toBeGreaterThanOrEqual(seen.length);
    expect(new Set((await collect(view.segment())).map(({ phone }) => phone)).size).toBe(1_700);

    // killed while a page is on its way
    const again: string[] = [];
    const broken = codes(
      (async () => {
        for await (const { phone } of view.segment()) again.push(phone);
      })(),
    );
    await server.kill();
    const code = await broken;
    await server.restart();
    expect(code === "no error" ? again.length : code).toSatisfy(
      (end: unknown) => end === 1_700 || /^storage-/.test(String(end)),
    );
    expect(new Set(again).size).toBe(again.length);
    expect(await view.count()).toEqual({ people: 1_700, withheld: false });
  });
});
