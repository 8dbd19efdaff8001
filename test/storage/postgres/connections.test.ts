import pg from "pg";
import { defineSource, field } from "purposebound";
import { memory } from "purposebound/memory";
import { type PoolLike, postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { expect, inject, it } from "vitest";
import { z } from "zod";
import { everyKind } from "../../support/every-kind.js";
import { evolved, formOf, planOf, version } from "../../support/evolving.js";
import { broadband, freshId } from "../../support/fjordnet.js";
import { somebodyWaits } from "../../support/server/waiting.js";
import { onServer } from "../../support/storages/storages.js";

const server = inject("server");
const origin = { name: "CRM", obtained: "from-person" } as const;
const schemaOf = (id: string) => `"pb_${id.replaceAll("-", "_")}"`;

function crmOf(assignment: ReturnType<typeof broadband>) {
  return defineSource(assignment, {
    id: "crm",
    origin,
    map: { name: "name", phone: "phone" },
    evidence: { consentedAt: "at", version: "2026-01" },
  });
}

const person = (number: number) => ({
  phone: `+47900${10_000 + number}`,
  name: "Kari",
  at: "2026-02-01T00:00:00Z",
});

onServer.describe("a connection that another transaction left otherwise", () => {
  it("stores and reads the same, with any setting that another assignment left on it", async () => {
    const pool = new pg.Pool({ connectionString: server.application, max: 1 });
    const [mine, theirs] = [everyKind(), everyKind()];
    const store = await openStore({ storage: postgres(pool), assignments: [mine, theirs] });
    const client = await pool.connect();
    const { rows } = await client.query("SELECT rolname FROM pg_roles WHERE rolname LIKE $1", [
      `${schemaOf(mine.id).slice(1, -1)}%`,
    ]);
    for (const injected of [
      "SET client_encoding TO latin1",
      "SET extra_float_digits TO -12",
      "SET datestyle TO 'SQL, DMY'",
      "SET default_transaction_isolation TO 'serializable'",
      "SET default_transaction_read_only TO on",
    ]) {
      await client.query(`BEGIN; SET LOCAL ROLE "${rows[0].rolname}"; ${injected}; COMMIT`);
    }
    client.release();
    const dataset = store.dataset(theirs);
    const given = {
      reference: "1",
      branch: 1,
      note: "Åse 名",
      number: 1234.56789,
      date: new Date("2026-03-04T05:06:07.089Z"),
    };
    await dataset.add(given, { source: defineSource(theirs, { id: "form", origin }) });
    const access = await dataset.subject({ reference: "1", branch: 1 }).access();
    expect(access?.record).toEqual({ ...given, plan: "basic" });
    await store.close();
    await pool.end();
  });

  it("sees an evolution that it waited for, if the login reads by snapshot", async () => {
    const id = freshId("snapshot");
    const fields = { key: field(z.string().max(20), { necessity: "Test" }) };
    const first = version(id, fields, { retention: { keep: "P12M", from: "collected" } });
    const second = version(id, fields, { retention: { keep: "P1M", from: "collected" } });
    const address = `${server.application}?options=${encodeURIComponent("-c default_transaction_isolation=repeatable\\ read")}`;
    const old = await openStore({ storage: postgres(address), assignments: [first] });
    const plan = await planOf({ storage: postgres(server.application), assignments: [second] });
    const admin = new pg.Client(server.admin);
    await admin.connect();
    // keeps the evolution waiting, while it holds its lock already
    await admin.query(`BEGIN; LOCK TABLE ${schemaOf(id)}.definition IN ACCESS SHARE MODE`);
    const evolving = evolved({ storage: postgres(server.application) }, plan);
    await somebodyWaits(admin);
    // of any assignment, whose doors take nothing typed
    const adding = old.dataset(first).add({ key: "late" } as never, { source: formOf(first) });
    const outcome = expect(adding).rejects.toMatchObject({ code: "assignment-changed" });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await admin.query("COMMIT");
    await evolving;
    await outcome;
    expect((await admin.query(`SELECT 1 FROM ${schemaOf(id)}.records`)).rowCount).toBe(0);
    await admin.end();
    await old.close();
  });
});

onServer.describe("an import", () => {
  it("takes in a person whom another act removed between its two reads", async () => {
    const assignment = broadband();
    const pool = new pg.Pool({ connectionString: server.application });
    let between: (() => Promise<unknown>) | undefined;
    const storage: PoolLike = {
      async connect() {
        const client = await pool.connect();
        const query = client.query.bind(client);
        return new Proxy(client, {
          get(target, name) {
            if (name !== "query") return Reflect.get(target, name, target);
            return async (statement: pg.QueryConfig) => {
              const act = between;
              if (act !== undefined && statement.text?.trimStart().startsWith("WITH r AS")) {
                between = undefined;
                await act();
              }
              return query(statement);
            };
          },
        });
      },
      end: () => pool.end(),
    };
    let now = new Date("2026-03-01T00:00:00Z");
    const store = await openStore({ storage: postgres(storage), assignments: [assignment], now: () => now });
    const later = new Date("2027-03-01T00:00:01Z");
    const other = await openStore({
      storage: postgres(server.application),
      assignments: [assignment],
      now: () => later,
    });
    const rows = Array.from({ length: 60 }, (_, number) => person(number));
    const crm = crmOf(assignment);
    const first = rows.slice(0, 30).map((row) => ({ ...row, at: "2026-03-01T00:00:00Z" }));
    await store.dataset(assignment).import(crm, first);
    now = new Date("2027-02-28T23:59:59Z");
    // who was deleted at the end of retention comes back by later evidence alone
    const again = rows.map((row) => ({ ...row, at: "2027-03-01T00:01:00Z" }));
    between = () => other.dataset(assignment).import(crm, [person(5_000)]);
    expect(await store.dataset(assignment).import(crm, again)).toMatchObject({ created: 60, merged: 0, refused: 0 });
    expect(between).toBeUndefined();
    await store.close();
    await other.close();
    await pool.end();
  });

  it("imports the same new people from six stores at once, and each is held once", async () => {
    const assignment = broadband();
    const crm = crmOf(assignment);
    const stores = await Promise.all(
      Array.from({ length: 6 }, () => openStore({ storage: postgres(server.application), assignments: [assignment] })),
    );
    const rows = Array.from({ length: 2_000 }, (_, number) => person(number));
    const results = await Promise.all(
      stores.map((store, index) => {
        const turned = [...rows.slice(index * 300), ...rows.slice(0, index * 300)];
        return store.dataset(assignment).import(crm, index % 2 === 0 ? turned : turned.reverse(), { batch: 400 });
      }),
    );
    expect(results.reduce((sum, { created }) => sum + created, 0)).toBe(2_000);
    expect(results.reduce((sum, { merged }) => sum + merged, 0)).toBe(10_000);
    for (const store of stores) await store.close();
  });

  it("hides a reader's error that comes with the abort", async () => {
    const assignment = broadband();
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const unheard: unknown[] = [];
    const hear = (error: unknown): void => void unheard.push(error);
    process.on("unhandledRejection", hear);
    const controller = new AbortController();
    const rows = async function* () {
      yield person(1);
      controller.abort();
      throw new Error("Kari Nordmann +4790010001 unreadable");
    };
    const importing = store.dataset(assignment).import(crmOf(assignment), rows(), { signal: controller.signal });
    const error: unknown = await importing.catch((thrown: unknown) => thrown);
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.removeListener("unhandledRejection", hear);
    expect(String(error)).not.toContain("Kari");
    expect(unheard).toEqual([]);
    await store.close();
  });
});
