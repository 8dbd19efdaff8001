import type { AnyAssignment } from "purposebound";
import { openStore } from "purposebound/store";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { PostgresAdapter } from "../../../src/storage/postgres/adapter.js";
import { PgDriver } from "../../../src/storage/postgres/driver/pg-driver.js";
import type { ProvisionedNames } from "../../../src/storage/postgres/options.js";
import { broadband } from "../../support/fjordnet.js";
import { type OwnDatabase, ownDatabase } from "../../support/server/databases.js";
import { onServer } from "../../support/storages/storages.js";

/** Statements of an application, of each kind whose body can be changed in its place. */
const ownStatements = ({ schema, role }: ProvisionedNames): readonly string[] => [
  `ALTER TABLE ${schema}.records ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${schema}.records FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY mine ON ${schema}.records TO ${role}
    USING (name <> 'a.b (c)' AND (phone IS NOT NULL OR _intake = ANY (ARRAY[1, 2]))) WITH CHECK (true)`,
  `CREATE POLICY held ON ${schema}.suppressions AS RESTRICTIVE FOR DELETE
    USING (EXISTS (SELECT FROM ${schema}.records AS r WHERE r._identity = suppressions.identity))`,
  `CREATE VIEW ${schema}.totals AS
    SELECT count(*) AS people, min(r._collected_at) AS first, r.name AS "user"
    FROM ${schema}.records AS r LEFT JOIN ${schema}.evidence AS e ON e._subject = r._subject AND e.version ~ '^[0-9]'
    GROUP BY r.name HAVING count(*) > 1 ORDER BY 1`,
  `CREATE VIEW ${schema}.recent AS WITH few AS (SELECT * FROM ${schema}.trail WHERE at > now() - interval '1 day')
    SELECT act, CASE WHEN actor LIKE 'agent:%' THEN 'a' ELSE 'b' END AS who FROM few
    UNION ALL SELECT 'none', coalesce(NULL, 'c')`,
  `CREATE RULE kept AS ON DELETE TO ${schema}.intakes DO INSTEAD NOTHING`,
  `CREATE RULE noted AS ON UPDATE TO ${schema}.intakes WHERE new.source <> old.source
    DO ALSO DELETE FROM ${schema}.retired_keys WHERE _subject IS NULL`,
  `CREATE STATISTICS ${schema}.names ON lower(name), phone FROM ${schema}.records`,
  `CREATE SEQUENCE ${schema}.calls`,
];

const keyed = ["server", "oldest"] as const;

onServer.describe.each(keyed)("an application's own statements on %s", (key) => {
  let database: OwnDatabase;
  beforeAll(async () => {
    database = await ownDatabase(inject(key));
  });
  afterAll(() => database.drop());
  const open = (assignment: AnyAssignment) =>
    openStore({
      storage: new PostgresAdapter(new PgDriver(database.application), { afterProvision: ownStatements }),
      assignments: [assignment],
    });

  it.each([
    ["changed policy mine on records", "ALTER POLICY mine ON %.records USING (false)"],
    // blanks in a literal count, and so does its case
    [
      "changed policy mine on records",
      "ALTER POLICY mine ON %.records USING (name <> 'a.b(c)' AND (phone IS NOT NULL OR _intake = ANY (ARRAY[1, 2])))",
    ],
    [
      "changed policy mine on records",
      "ALTER POLICY mine ON %.records USING (name <> 'b (c)' AND (phone IS NOT NULL OR _intake = ANY (ARRAY[1, 2])))",
    ],
    [
      "changed policy mine on records",
      "ALTER POLICY mine ON %.records USING ((name <> 'a.b (c)' AND phone IS NOT NULL) OR _intake = ANY (ARRAY[1, 2]))",
    ],
    ["changed policy mine on records", "ALTER POLICY mine ON %.records TO PUBLIC"],
    ["changed policy mine on records", "ALTER POLICY mine ON %.records WITH CHECK (false)"],
    [
      "changed policy held on suppressions",
      "DROP POLICY held ON %.suppressions; CREATE POLICY held ON %.suppressions AS PERMISSIVE FOR DELETE USING (EXISTS (SELECT FROM %.records AS r WHERE r._identity = suppressions.identity))",
    ],
    // the same words, over another table's column
    [
      "changed policy held on suppressions",
      "ALTER POLICY held ON %.suppressions USING (EXISTS (SELECT FROM %.records AS suppressions WHERE suppressions._identity = suppressions._subject))",
    ],
    ["changed row-level security on records", "ALTER TABLE %.records NO FORCE ROW LEVEL SECURITY"],
    ["changed row-level security on records", "ALTER TABLE %.records DISABLE ROW LEVEL SECURITY"],
    [
      "changed view",
      `CREATE OR REPLACE VIEW %.recent AS WITH few AS (SELECT * FROM %.trail WHERE at > now() - interval '2 days')
       SELECT act, CASE WHEN actor LIKE 'agent:%%' THEN 'a' ELSE 'b' END AS who FROM few UNION ALL SELECT 'none', coalesce(NULL, 'c')`,
    ],
    ["changed view", "ALTER VIEW %.recent SET (security_invoker = true)"],
    [
      "changed rule kept on intakes",
      "CREATE OR REPLACE RULE kept AS ON DELETE TO %.intakes DO ALSO DELETE FROM %.suppressions",
    ],
    ["changed rule kept on intakes", "ALTER TABLE %.intakes DISABLE RULE kept"],
    [
      "changed statistics object",
      "DROP STATISTICS %.names; CREATE STATISTICS %.names ON upper(name), phone FROM %.records",
    ],
    ["changed nature of sequence calls", "ALTER SEQUENCE %.calls CYCLE"],
  ])("are compared with what they were: %s", async (difference, change) => {
    const assignment = broadband();
    for (const _ of [1, 2]) await (await open(assignment)).close();
    const schema = `pb_${assignment.id.replaceAll("-", "_")}`;
    await database.sql(change.replaceAll(/%%|%(?=\.)/g, (found) => (found === "%%" ? "%" : schema)));
    await expect(open(assignment)).rejects.toMatchObject({
      code: "storage-differs",
      message: expect.stringContaining(difference),
    });
  });
});

onServer.it("an application's own statements have the same shape on PostgreSQL 15 and 18", async () => {
  const assignment = broadband();
  const shapes = await Promise.all(
    keyed.map(async (key) => {
      const database = await ownDatabase(inject(key));
      const storage = new PostgresAdapter(new PgDriver(database.application), { afterProvision: ownStatements });
      await (await openStore({ storage, assignments: [assignment] })).close();
      const [row] = await database.sql("SELECT shape FROM purposebound.definitions");
      await database.drop();
      return String(row?.shape).split("\n");
    }),
  );
  expect(shapes[1]).toEqual(shapes[0]);
});
