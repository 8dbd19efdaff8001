import { randomUUID } from "node:crypto";
import fc from "fast-check";
import pg from "pg";
import type { StorageAdapter, TrailPage } from "purposebound/adapter";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { collect } from "../../support/collect.js";
import { broadband, freshId } from "../../support/fjordnet.js";
import { type RunningServer, startServer } from "../../support/server/server.js";

const layoutOf = (id: string) => ({
  id,
  version: 1,
  fields: [{ name: "key", kind: "text", optional: false, nullable: false, defaulted: false, indexed: false } as const],
});

const event = (counts: Record<string, number> = {}) => ({
  id: randomUUID(),
  at: new Date("2026-03-01T12:00:00Z"),
  act: "imported" as const,
  actor: "test:1",
  operation: randomUUID(),
  counts,
});

const registration = { version: 1, accepts: 1, terms: "terms", definition: {}, key: "0f" };

const WHOLE = {
  acts: undefined,
  since: undefined,
  after: 0,
  before: undefined,
  order: "oldest",
  limit: 1_000,
} as const;

function read(storage: StorageAdapter, id: string, query: object = {}): Promise<TrailPage> {
  return storage.transaction(layoutOf(id), "read", (transaction) => transaction.trail({ ...WHOLE, ...query }));
}

/** A promise that is settled from outside. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** A transaction of a dataset that goes on step by step: it begins, writes an event, and commits or rolls back. */
class Writer {
  readonly #steps = [gate(), gate()] as const;
  readonly #begun = gate();
  readonly #written = gate();
  readonly #done: Promise<void>;

  constructor(storage: StorageAdapter, id: string, counts: Record<string, number>, isBroken: boolean) {
    const [write, end] = this.#steps;
    this.#done = storage
      .transaction(layoutOf(id), "shared", async (transaction) => {
        // whatever is asked comes back behind the opening statements
        await transaction.retiredKeys(1);
        this.#begun.open();
        await write.opened;
        await transaction.append([event(counts)]);
        await transaction.retiredKeys(1);
        this.#written.open();
        await end.opened;
        if (isBroken) throw new Error("rolled back");
      })
      .catch((error: unknown) => {
        if (!isBroken) throw error;
      });
  }

  begin(): Promise<void> {
    return this.#begun.opened;
  }

  write(): Promise<void> {
    this.#steps[0].open();
    return this.#written.opened;
  }

  async end(): Promise<void> {
    for (const step of this.#steps) step.open();
    await this.#done;
  }
}

/** A way to read the trail on from a position. */
type Reader = (after: number) => Promise<{ readonly last: number; readonly numbers: readonly number[] }>;

/**
 * Runs writers in the order of a schedule, in which each one comes up to three times: it begins, writes, ends. A reader
 * goes on from its last position after every step. Returns the numbers of the events that it has not read in the end.
 */
async function missedBy(reader: Reader, storage: StorageAdapter, id: string, schedule: readonly number[]) {
  const writers = new Map<number, { writer: Writer; steps: number }>();
  const read: number[] = [];
  let after = 0;
  const goOn = async (): Promise<void> => {
    const { last, numbers } = await reader(after);
    after = Math.max(after, last);
    read.push(...numbers);
  };
  for (const number of schedule) {
    const known = writers.get(number) ?? { writer: new Writer(storage, id, { number }, number % 4 === 3), steps: 0 };
    writers.set(number, known);
    known.steps += 1;
    if (known.steps === 1) await known.writer.begin();
    else if (known.steps === 2) await known.writer.write();
    else if (known.steps === 3) await known.writer.end();
    await goOn();
  }
  for (const { writer } of writers.values()) await writer.end();
  // others may be at work on the server
  for (let attempt = 0; attempt < 40 && writers.size > 0; attempt += 1) await goOn();
  expect(new Set(read).size, "no event is read twice").toBe(read.length);
  return [...writers.keys()].filter((number) => number % 4 !== 3 && !read.includes(number));
}

const schedules = fc.array(fc.nat({ max: 7 }), { minLength: 4, maxLength: 24 });

describe.each(["15", "18"] as const)("the trail on PostgreSQL %s", (version) => {
  let server: RunningServer;
  let pool: pg.Pool;
  let admin: pg.Pool;
  let storage: StorageAdapter;

  beforeAll(async () => {
    server = await startServer({ version, settings: { fsync: "off", max_prepared_transactions: "5" } });
    pool = new pg.Pool({ connectionString: server.application, max: 12, pipeline: true });
    admin = new pg.Pool({ connectionString: server.admin, max: 4 });
    for (const one of [pool, admin]) one.on("error", () => undefined); // connections that the server ends
    storage = postgres(pool);
    await storage.open();
  });

  afterAll(async () => {
    await storage.close();
    await pool.end();
    await admin.end();
    await server.stop();
  });

  async function dataset(): Promise<string> {
    const id = freshId("trail");
    await storage.provision(layoutOf(id), registration, { ...event(), act: "defined" });
    return id;
  }

  const tableOf = (id: string): string => `"pb_${id.replaceAll("-", "_")}".trail`;

  const numbersOf = (rows: readonly { readonly counts: { readonly number?: number } | null }[]): number[] =>
    rows.flatMap(({ counts }) => counts?.number ?? []);

  const bounded =
    (id: string): Reader =>
    async (after) => {
      const { entries } = await read(storage, id, { after });
      const numbers = numbersOf(entries.map((one) => ({ counts: one.event.counts ?? null })));
      return { last: entries.at(-1)?.position ?? 0, numbers };
    };

  /** A reader by SQL of its own, who takes rows that meet a condition. */
  const taking =
    (id: string, condition: string): Reader =>
    async (after) => {
      const { rows } = await admin.query(
        `SELECT position::float8 AS position, counts FROM ${tableOf(id)} WHERE position > $1 AND ${condition} ORDER BY position`,
        [after],
      );
      return { last: rows.at(-1)?.position ?? 0, numbers: numbersOf(rows) };
    };

  it("gives a reader who goes on from a position every event, for any order of begin, write and commit", async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        const id = await dataset();
        expect(await missedBy(bounded(id), storage, id, schedule)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  /** Writer 1 draws a position, and then writer 0, who began earlier and ends earlier. */
  const LATE = [0, 1, 1, 0, 0, 1];

  it("would lose events without the bound, and with the number of a row's own transaction only", async () => {
    const ended = "(xid < pg_snapshot_xmin(pg_current_snapshot()) OR xid >= pg_snapshot_xmax(pg_current_snapshot()))";
    for (const condition of ["true", ended]) {
      const id = await dataset();
      expect(await missedBy(taking(id, condition), storage, id, LATE)).toEqual([1]);
      // by chance too, the same laws find it
      const found = await fc.check(
        fc.asyncProperty(schedules, async (schedule) => {
          const one = await dataset();
          return (await missedBy(taking(one, condition), storage, one, schedule)).length === 0;
        }),
        { numRuns: 60, seed: 1, examples: [[LATE]] },
      );
      expect(found.failed).toBe(true);
    }
    const id = await dataset();
    expect(await missedBy(bounded(id), storage, id, LATE)).toEqual([]);
  });

  it("gives each transaction its number before its position, and lets the role choose neither", async () => {
    const id = await dataset();
    // the number is drawn when the transaction begins, before any event
    const begun = new Writer(storage, id, {}, false);
    await begun.begin();
    const [first] = (await admin.query("SELECT pg_current_xact_id()::text AS xid")).rows;
    await begun.end();
    const { rows } = await admin.query(
      `SELECT xid::text AS xid, floor, position FROM ${tableOf(id)} ORDER BY position`,
    );
    expect(BigInt(rows[1].xid)).toBeLessThan(BigInt(first.xid));
    expect(Number(rows[1].floor)).toBe(Number(rows[0].position));
    const client = await pool.connect();
    const { rows: roles } = await admin.query("SELECT rolname FROM pg_roles WHERE rolname LIKE $1", [
      `pb\\_${id.replaceAll("-", "\\_")}\\_%`,
    ]);
    for (const column of ["xid", "floor", "recorded_at", "position"]) {
      await client.query(`BEGIN; SET LOCAL ROLE "${roles[0].rolname}"`);
      const chosen = client.query(`INSERT INTO ${tableOf(id)} (id, at, act, actor, operation, ${column})
        VALUES (gen_random_uuid(), now(), 'read', 'a:1', gen_random_uuid(), DEFAULT)`);
      await expect(chosen).rejects.toMatchObject({ code: "42501" });
      await client.query("ROLLBACK");
    }
    client.release();
  });

  const appending = (id: string) => (number: number) =>
    storage.transaction(layoutOf(id), "shared", (transaction) => transaction.append([event({ number })]));
  const numbersIn = async (id: string, query: object = {}) =>
    (await read(storage, id, query)).entries.flatMap((one) => one.event.counts?.number ?? []);

  it("gives all events while other writers have written none, and a part, marked incomplete, while one has", async () => {
    const id = await dataset();
    const append = appending(id);
    for (const number of [1, 2, 3]) await append(number);
    const slow = new Writer(storage, id, { number: 4 }, false);
    await slow.begin();
    await append(5);
    expect(await numbersIn(id)).toEqual([1, 2, 3, 5]);
    await slow.write();
    await append(6);
    const held = await read(storage, id);
    expect(held.complete).toBeLessThan(held.newest);
    // what had been written when a transaction began that is older than the one at work
    expect(await numbersIn(id)).toEqual([1, 2]);
    expect(await numbersIn(id, { order: "newest" })).toEqual([2, 1]);
    // whoever has come further goes on from there, and comes back
    const [last] = (await read(storage, id, { order: "newest" })).entries;
    expect(await numbersIn(id, { after: last?.position })).toEqual([]);
    await slow.end();
    expect(await numbersIn(id)).toEqual([1, 2, 3, 5, 4, 6]);
    expect(await numbersIn(id, { after: last?.position })).toEqual([3, 5, 4, 6]);
    const whole = await read(storage, id);
    expect(whole.complete).toBe(whole.newest);
  });

  it("is held back by a prepared transaction that wrote to it, and not by others or another database", async () => {
    const id = await dataset();
    const append = appending(id);
    await append(0);
    await append(1);
    await admin.query("CREATE DATABASE another");
    const other = new pg.Client(server.admin.replace(/[^/]*$/, "another"));
    await other.connect();
    await other.query("CREATE TABLE one (value int); BEGIN; INSERT INTO one VALUES (1)");
    await admin.query(
      "CREATE TABLE two (value int); BEGIN; INSERT INTO two VALUES (1); PREPARE TRANSACTION 'elsewhere'",
    );
    await append(2);
    expect(await numbersIn(id)).toEqual([0, 1, 2]);
    await admin.query(`BEGIN; SELECT pg_current_xact_id(); INSERT INTO ${tableOf(id)} (id, at, act, actor, operation)
      VALUES (gen_random_uuid(), now(), 'read', 'a:1', gen_random_uuid()); PREPARE TRANSACTION 'here'`);
    await append(3);
    // with a number of another database's open, older than all that came since, only what came before it is certain
    expect(await numbersIn(id)).toEqual([0]);
    await admin.query("COMMIT PREPARED 'here'");
    expect(await numbersIn(id)).toEqual([0, 1, 2, 3]);
    await admin.query("ROLLBACK PREPARED 'elsewhere'");
    await other.end();
  });

  it("keeps positions if its rows are restored into a new server with other transaction numbers", async () => {
    const id = freshId("restored");
    const assignment = broadband(id);
    const store = await openStore({ storage, assignments: [assignment] });
    for (let time = 0; time < 3; time += 1) await store.dataset(assignment).enforceRetention();
    await store.dataset(assignment).subject({ phone: "+4790000001" }).erase({ reason: "case:2026-17" });
    await store.dataset(assignment).subject({ phone: "+4790000002" }).access();
    const before = await collect(store.oversight.events(assignment));
    const last = before.at(-1)?.position ?? "";
    expect(before.length).toBeGreaterThan(2);
    const { rows: dumped } = await admin.query(`SELECT * , xid::text AS xid FROM ${tableOf(id)} ORDER BY position`);
    const fresh = await startServer({ version, settings: { fsync: "off" } });
    const copy = new pg.Pool({ connectionString: fresh.admin, max: 2 });
    copy.on("error", () => undefined); // as above
    try {
      const [{ now }] = (await copy.query("SELECT pg_current_xact_id()::text AS now")).rows;
      // numbers that the new server has given out, will give out soon, and is far from
      for (const [name, shift] of [
        ["lower", 3n],
        ["soon", BigInt(now) + 40n],
        ["far", BigInt(now) + 5_000_000n],
      ] as const) {
        const restored = postgres(fresh.application);
        const again = await openStore({ storage: restored, assignments: [assignment] });
        // rows as a dump brings them
        await copy.query(`TRUNCATE ${tableOf(id)}`);
        for (const [index, row] of dumped.entries()) {
          await copy.query(
            `INSERT INTO ${tableOf(id)} (position, id, at, act, actor, operation, activity, source, fields, counts, reason, recorded_at, xid, floor)
             OVERRIDING SYSTEM VALUE VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13::text::xid8,$14)`,
            [
              row.position,
              row.id,
              row.at,
              row.act,
              row.actor,
              row.operation,
              row.activity,
              row.source,
              row.fields === null ? null : JSON.stringify(row.fields),
              row.counts === null ? null : JSON.stringify(row.counts),
              row.reason,
              row.recorded_at,
              String(shift + BigInt(index)),
              row.floor,
            ],
          );
        }
        await copy.query(
          `SELECT setval(pg_get_serial_sequence('${tableOf(id)}', 'position'), max(position)) FROM ${tableOf(id)}`,
        );
        expect(await collect(again.oversight.events(assignment)), name).toEqual(before);
        // a reader of the old server goes on in the new one, and misses nothing that is written there
        for (let time = 0; time < 3; time += 1) {
          await again
            .dataset(assignment)
            .subject({ phone: `+479000000${time}` })
            .access();
          const further = await collect(again.oversight.events(assignment, { after: last, wait: 20_000 }));
          expect(
            further.map(({ act }) => act),
            name,
          ).toEqual(Array.from({ length: time + 1 }, () => "accessed"));
        }
        await again.close();
      }
    } finally {
      await copy.end();
      await fresh.stop();
    }
  });
});

describe("positions through the store", () => {
  it("are refused by the trail of another assignment, and if the event is not theirs", async () => {
    const { application } = inject("server");
    const assignments = [broadband(freshId("one")), broadband(freshId("two"))] as const;
    const store = await openStore({ storage: postgres(application), assignments: [...assignments] });
    const [event] = await collect(store.oversight.events(assignments[0]));
    const position = event?.position ?? "";
    expect(JSON.parse(JSON.stringify({ position })).position).toBe(position);
    expect(await collect(store.oversight.events(assignments[0], { after: position }))).toEqual([]);
    for (const wrong of [
      "",
      "1",
      "0-00000000",
      `9${position}`,
      `${position}0`,
      "1-zzzzzzzz",
      position.toUpperCase() === position ? "1-00000000" : position.toUpperCase(),
    ]) {
      const reading = collect(store.oversight.events(assignments[0], { after: wrong }));
      await expect(reading, wrong).rejects.toMatchObject({ code: "position-unknown" });
    }
    for (const part of ["after", "before"]) {
      const reading = collect(store.oversight.events(assignments[1], { [part]: position }));
      await expect(reading).rejects.toMatchObject({ code: "position-unknown" });
    }
    await store.close();
  });

  it("lead through the whole trail in either direction, a few events at a time", async () => {
    const { application } = inject("server");
    const assignment = broadband(freshId("walk"));
    const store = await openStore({ storage: postgres(application), assignments: [assignment] });
    for (let time = 0; time < 9; time += 1) await store.dataset(assignment).subject({ phone: "+4790000000" }).access();
    const all = await collect(store.oversight.events(assignment));
    for (const order of ["oldest", "newest"] as const) {
      const walked = [];
      for (let last: string | undefined; ; ) {
        const from = last === undefined ? {} : order === "oldest" ? { after: last } : { before: last };
        const some = await collect(store.oversight.events(assignment, { order, limit: 3, ...from }));
        walked.push(...some);
        last = some.at(-1)?.position ?? last;
        if (some.length < 3) break;
      }
      expect(walked).toEqual(order === "oldest" ? all : [...all].reverse());
    }
    const { last, isComplete } = await store.oversight.progress(assignment);
    if (isComplete) expect(last).toEqual(all.at(-1));
    await store.close();
  });
});
