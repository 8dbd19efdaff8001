import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { defineSource } from "purposebound";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { expect, inject } from "vitest";
import { broadband } from "../../support/fjordnet.js";
import { LOG } from "../../support/server/server.js";
import { onServer, SERVERS } from "../../support/storages/storages.js";

onServer.describe.each(SERVERS)("the log of %s", (_, key) => {
  onServer.it("holds no hash of a person, whoever is imported again, twice, or at once", async () => {
    const server = inject(key);
    const admin = new pg.Client({ connectionString: server.admin });
    await admin.connect();
    const sql = async (text: string): Promise<Record<string, unknown>[]> => (await admin.query(text)).rows;
    const assignment = broadband();
    const schema = `pb_${assignment.id.replaceAll("-", "_")}`;
    const store = await openStore({ storage: postgres(server.application), assignments: [assignment] });
    const leads = store.dataset(assignment);
    const crm = defineSource(assignment, {
      id: "crm",
      origin: { name: "CRM", obtained: "from-person" },
      map: { name: "name", phone: "phone" },
      evidence: { consentedAt: "at", version: "2026-01" },
    });
    const row = (index: number) => ({ name: `N${index}`, phone: `+479${index}`, at: "2026-01-01T00:00:00Z" });
    const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => row(from + index));
    // the first that this process writes meets people who are held, and so does each batch of the next
    await leads.import(crm, rows(1_000_000, 1_000_100));
    await leads.import(crm, rows(1_000_000, 1_000_200));
    const other = await openStore({ storage: postgres(server.application), assignments: [assignment] });
    expect(await other.dataset(assignment).import(crm, rows(1_000_100, 1_000_400))).toMatchObject({
      created: 200,
      merged: 100,
    });
    // the same new people in each batch, two of which are written at once
    const doubled = Array.from({ length: 8 }, () => rows(1_001_000, 1_001_100)).flat();
    expect(await leads.import(crm, doubled, { batch: 100 })).toMatchObject({ created: 100, merged: 700 });
    await Promise.all([leads.import(crm, rows(1_002_000, 1_002_300)), leads.import(crm, rows(1_002_100, 1_002_400))]);

    const people = await sql(`SELECT _identity::text AS identity FROM ${schema}.records`);
    expect(people).toHaveLength(900);
    const [{ data } = {}] = await sql("SELECT current_setting('data_directory') AS data");
    // what stands in the log for sure is written after the rest
    await sql(`DO $$ BEGIN RAISE WARNING 'end of ${schema}'; END $$`);
    const read = () => readFile(join(dirname(String(data)), LOG), "utf8");
    let log = await read();
    for (; !log.includes(`end of ${schema}`); log = await read()) await sleep(10);
    expect(people.filter(({ identity }) => log.includes(String(identity)))).toEqual([]);
    await Promise.all([store.close(), other.close(), admin.end()]);
  });
});
