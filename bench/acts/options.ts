/**
 * Measures each option of the storage contract: acts with it, and with the path that the store takes without it. All sides work
 * on one dataset of one PostgreSQL server, in turns.
 *
 *     npx tsx bench/acts/options.ts [--people 5000] [--times 400] [--fsync on]
 */
import { parseArgs } from "node:util";
import pg from "pg";
import type { StorageAdapter, StorageTransaction } from "purposebound/adapter";
import { postgres } from "purposebound/postgres";
import { openStore, type Store } from "purposebound/store";
import { startServer } from "../../test/support/server.js";
import { recordOf, USERS_PER_RECORD } from "../gdpr/workloads.js";
import { filled, PURPOSE } from "./people.js";

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "5000" },
    times: { type: "string", default: "400" },
    fsync: { type: "string", default: "on" },
  },
});
const PEOPLE = Number(values.people);
const TIMES = Number(values.times);

/** An adapter, with other methods of its transactions. */
function changed(
  inner: StorageAdapter,
  change: (transaction: StorageTransaction) => object,
  supports: StorageAdapter["supports"] = inner.supports,
): StorageAdapter {
  const over = <Target extends object>(target: Target, methods: object): Target =>
    new Proxy(target, {
      get: (_, name) => {
        if (Object.hasOwn(methods, name)) return Reflect.get(methods, name);
        const own: unknown = Reflect.get(target, name, target);
        return typeof own === "function" ? own.bind(target) : own;
      },
    });
  return over(inner, {
    supports,
    transaction: (layout: never, mode: never, work: (transaction: StorageTransaction) => Promise<unknown>) =>
      inner.transaction(layout, mode, (transaction) => work(over(transaction, change(transaction)))),
  });
}

const server = await startServer({ settings: { shared_buffers: "512MB", max_wal_size: "4GB", fsync: values.fsync } });
const pool = new pg.Pool({ connectionString: server.application, max: 4, pipeline: true });
pool.on("error", () => undefined); // connections that the server ends when it is stopped
try {
  const base = () => postgres(pool);
  const SIDES: Record<string, StorageAdapter> = {
    today: base(),
    "no pipelining": changed(base(), () => ({}), { persistence: true, multiProcess: true, pipelining: false }),
    "find without evidence": changed(base(), (one) => ({ find: (identity: string) => one.find(identity) })),
    "plain pages": changed(base(), (one) => ({
      page: ({ subjects: _, isLikelyLast: __, ...query }: Parameters<typeof one.page>[0]) => one.page(query),
    })),
    "pages in order": changed(base(), (one) => ({
      page: ({ isLikelyLast: _, ...query }: Parameters<typeof one.page>[0]) => one.page(query),
    })),
    "no amend": changed(base(), () => ({ amend: undefined })),
    "no uses": changed(base(), () => ({ uses: undefined })),
  };
  const stores = new Map<string, Store>();
  for (const [name, storage] of Object.entries(SIDES))
    stores.set(name, await openStore({ storage, assignments: [PURPOSE.assignment] }));
  const [first] = stores.values();
  if (first === undefined) throw new Error("there is a side");
  await filled(first, PEOPLE);
  const admin = new pg.Client(server.admin);
  await admin.connect();
  await admin.query("VACUUM ANALYZE");
  await admin.end();
  const users = PEOPLE * USERS_PER_RECORD;
  let fresh = PEOPLE;
  const [source] = PURPOSE.sources;
  if (source === undefined) throw new Error("there is a source");
  const acts: Record<string, { times: number; sides: string[]; run(store: Store, n: number): Promise<unknown> }> = {
    access: {
      times: TIMES,
      sides: ["no pipelining", "find without evidence", "no uses"],
      run: (store, n) =>
        store
          .dataset(PURPOSE.assignment)
          .subject({ key: recordOf(n % PEOPLE, users).key })
          .access(),
    },
    erase: {
      times: TIMES,
      sides: ["no pipelining", "find without evidence"],
      async run(store) {
        fresh += 1;
        return store
          .dataset(PURPOSE.assignment)
          .subject({ key: recordOf(fresh, users).key })
          .erase();
      },
    },
    add: {
      times: TIMES,
      sides: ["no pipelining"],
      run(store) {
        fresh += 1;
        return store.dataset(PURPOSE.assignment).add(recordOf(fresh, users), { source });
      },
    },
    "rectify one": {
      times: TIMES,
      sides: ["no pipelining", "no amend"],
      run: (store, n) =>
        store
          .dataset(PURPOSE.assignment)
          .subject({ key: recordOf(n % PEOPLE, users).key })
          .rectify({ data: `d${n}` }, { source }),
    },
    "rectify those of a user": {
      times: TIMES,
      sides: ["no amend"],
      run: (store, n) =>
        store
          .dataset(PURPOSE.assignment)
          .rectify({ user: recordOf(n % PEOPLE, users).user }, { sharing: `s${n % 9}` }, { source: PURPOSE.changes }),
    },
    "rectify all": {
      times: Math.ceil(TIMES / 50),
      sides: ["no amend"],
      run: (store, n) =>
        store.dataset(PURPOSE.assignment).rectify({}, { sharing: `s${n % 9}` }, { source: PURPOSE.changes }),
    },
    "read all": {
      times: Math.ceil(TIMES / 10),
      sides: ["plain pages", "pages in order"],
      async run(store) {
        let people = 0;
        const view = store.dataset(PURPOSE.assignment).under(PURPOSE.activity, { actor: "agent:42" });
        for await (const _ of view.segment({ select: ["key", "data"] })) people += 1;
        return people;
      },
    },
  };
  // erasures erase somebody
  const rows = Array.from({ length: TIMES * 8 }, (_, index) => recordOf(PEOPLE + index + 1, users));
  await first.dataset(PURPOSE.assignment).import(source, rows);
  for (const [name, { times, sides, run }] of Object.entries(acts)) {
    const all = ["today", ...sides];
    if (name === "add") fresh = PEOPLE + TIMES * 20;
    const taken = new Map(all.map((side) => [side, [] as number[]]));
    for (let n = -Math.ceil(times / 10); n < times; n += 1) {
      for (let step = 0; step < all.length; step += 1) {
        const side = all[(Math.abs(n) + step) % all.length] ?? "today";
        const store = stores.get(side);
        if (store === undefined) continue;
        const begun = performance.now();
        await run(store, Math.abs(n) * 31);
        if (n >= 0) taken.get(side)?.push(performance.now() - begun);
      }
    }
    const median = (side: string): number => {
      const sorted = [...(taken.get(side) ?? [])].sort((left, right) => left - right);
      return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    };
    console.log(
      `${name} (${times} times, fsync ${values.fsync}), p50 in ms: ${all.map((side) => `${side} ${median(side).toFixed(3)} (${(median(side) / median("today")).toFixed(2)} x)`).join("; ")}`,
    );
  }
  for (const store of stores.values()) await store.close();
} finally {
  await pool.end();
  await server.stop();
}
