import pg from "pg";
import { postgres, upgradeStorage } from "purposebound/postgres";
import { expect, inject } from "vitest";
import { restoreDatabase } from "../../left-behind/restore.js";
import { onServer } from "../../support/storages/storages.js";

onServer.describe.each([
  ["PostgreSQL 18", "postgres-18", "server"],
  ["PostgreSQL 15", "postgres-15", "oldest"],
] as const)("an upgrade on %s", (_, left, key) => {
  onServer.it("deletes statistics of people's values, and shuts the roles that could log in", async () => {
    const database = await restoreDatabase("0.1.0", left, inject(key));
    const admin = new pg.Client({ connectionString: database.admin });
    await admin.connect();
    const list = async (text: string): Promise<unknown[]> => {
      const { rows } = await admin.query<{ name: unknown }>(text);
      return rows.map(({ name }) => name);
    };
    const kept = `SELECT DISTINCT attname::text AS name FROM pg_stats
      WHERE schemaname LIKE 'pb\\_%' AND tablename LIKE 'records%' AND attname !~ '^_' ORDER BY 1`;
    await admin.query("ANALYZE");
    const before = await list(kept);
    expect(before).toEqual(expect.arrayContaining(["name", "phone"]));

    await upgradeStorage(postgres(database.application));
    await admin.query("ANALYZE");
    // what is left are values that the declarations list
    const after = await list(kept);
    expect(after).not.toEqual([]);
    for (const name of ["name", "phone", "email", "note"]) expect(after).not.toContain(name);
    const datasets = `datname = current_database() AND rolname ~ ('^pb_.*_' || left(encode(sha256(datname::text::bytea), 'hex'), 8) || '$')`;
    const roles = (which: string) =>
      list(`SELECT rolname::text AS name FROM pg_roles, pg_database WHERE ${datasets} AND ${which}`);
    expect((await roles("true")).length).toBeGreaterThan(5);
    expect(await roles("rolcanlogin")).toEqual([]);
    await admin.end();
    await database.release();
  });
});
