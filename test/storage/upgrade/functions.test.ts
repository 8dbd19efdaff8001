import { createHash } from "node:crypto";
import type { AnyAssignment } from "purposebound";
import { openStore } from "purposebound/store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { PostgresAdapter } from "../../../src/storage/postgres/adapter.js";
import { PgDriver } from "../../../src/storage/postgres/driver/pg-driver.js";
import { MIGRATIONS, type Migration } from "../../../src/storage/postgres/schema/migrations/index.js";
import { broadband } from "../../support/fjordnet.js";
import { type OwnDatabase, ownDatabase } from "../../support/server/databases.js";

const schemaOf = ({ id }: AnyAssignment) => `pb_${id.replaceAll("-", "_")}`;

const bodyOf = (source: string) => `body ${createHash("sha256").update(source).digest("hex")}`;

/** A migration such as is to come: acts become functions of the dataset (docs/decisions/0015-acts-as-functions.md). */
const acts = (isRevoked = true): Migration => ({
  number: MIGRATIONS.length + 1,
  title: "acts",
  breaking: false,
  dataset: ({ session, names: { schema, role } }) =>
    session.script(`
      CREATE FUNCTION ${schema}.count_people() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, pg_temp AS 'SELECT count(*) FROM ${schema}.records';
      ${isRevoked ? `REVOKE ALL ON FUNCTION ${schema}.count_people() FROM PUBLIC;` : ""}
      GRANT EXECUTE ON FUNCTION ${schema}.count_people() TO ${role};
      CREATE FUNCTION ${schema}.noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
      REVOKE ALL ON FUNCTION ${schema}.noted() FROM PUBLIC;
      CREATE TRIGGER noted AFTER INSERT ON ${schema}.records FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.noted();`),
  shape: {
    dataset: (schema) => ({
      adds: `
        function ${schema}.count_people() |
        owner of function count_people() | the owner
        grant of EXECUTE on function count_people() to its role |
        nature of function count_people() | returns bigint takes sql SECURITY DEFINER kind f volatility s parallel u sets {"search_path=pg_catalog, pg_temp"} ${bodyOf(`SELECT count(*) FROM ${schema}.records`)}
        function ${schema}.noted() |
        owner of function noted() | the owner
        nature of function noted() | returns trigger takes plpgsql kind f volatility v parallel u ${bodyOf("BEGIN RETURN NULL; END")}
        trigger noted on records | CREATE TRIGGER noted AFTER INSERT ON ${schema}.records FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.noted()`,
    }),
  },
});

describe.each(["server", "oldest"] as const)("functions of a dataset on %s", (key) => {
  let database: OwnDatabase;
  const storage = (migration = acts()) =>
    new PostgresAdapter(new PgDriver(database.application), {}, [...MIGRATIONS, migration]);
  const open = (assignment: AnyAssignment) => openStore({ storage: storage(), assignments: [assignment] });
  beforeAll(async () => {
    database = await ownDatabase(inject(key));
  });
  afterAll(() => database.drop());

  it.each([
    [
      "changed nature of function count_people()",
      (s: string) => `CREATE OR REPLACE FUNCTION ${s}.count_people() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, pg_temp AS 'SELECT count(*) FROM  ${s}.records'`,
    ],
    ["changed nature of function count_people()", (s: string) => `ALTER FUNCTION ${s}.count_people() SECURITY INVOKER`],
    [
      "changed nature of function count_people()",
      (s: string) => `ALTER FUNCTION ${s}.count_people() RESET search_path`,
    ],
    ["changed nature of function count_people()", (s: string) => `ALTER FUNCTION ${s}.count_people() VOLATILE`],
    ["changed nature of function count_people()", (s: string) => `ALTER FUNCTION ${s}.count_people() LEAKPROOF`],
    ["changed nature of function noted()", (s: string) => `ALTER FUNCTION ${s}.noted() SECURITY DEFINER`],
    [
      "changed owner of function count_people()",
      (s: string) => `ALTER FUNCTION ${s}.count_people() OWNER TO CURRENT_USER`,
    ],
    [
      "extra grant of EXECUTE on function count_people() to PUBLIC",
      (s: string) => `GRANT EXECUTE ON FUNCTION ${s}.count_people() TO PUBLIC`,
    ],
    [
      "extra grant of EXECUTE on function count_people() to pg_monitor",
      (s: string) => `GRANT EXECUTE ON FUNCTION ${s}.count_people() TO pg_monitor`,
    ],
    [
      "missing grant of EXECUTE on function count_people() to its role",
      (s: string, role: string) => `REVOKE EXECUTE ON FUNCTION ${s}.count_people() FROM ${role}`,
    ],
    // without a word of it, everybody may execute a new function
    [
      "extra grant of EXECUTE on function loot() to PUBLIC",
      (s: string) => `CREATE FUNCTION ${s}.loot() RETURNS text LANGUAGE sql AS 'SELECT name FROM ${s}.records LIMIT 1'`,
    ],
    [
      "extra function",
      (s: string) => `CREATE FUNCTION ${s}.count_people(text) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'`,
    ],
    ["changed trigger noted on records", (s: string) => `ALTER TABLE ${s}.records DISABLE TRIGGER noted`],
    [
      "changed trigger noted on records",
      (s: string) => `CREATE OR REPLACE TRIGGER noted AFTER INSERT ON ${s}.records FOR EACH STATEMENT
        WHEN (false) EXECUTE FUNCTION ${s}.noted()`,
    ],
    ["missing function", (s: string) => `DROP FUNCTION ${s}.count_people()`],
  ])("are checked, which reports: %s", async (difference, change) => {
    const assignment = broadband();
    for (const _ of [1, 2]) await (await open(assignment)).close();
    await database.sql(change(schemaOf(assignment), `${schemaOf(assignment)}_${database.mark}`));
    await expect(open(assignment)).rejects.toMatchObject({
      code: "storage-differs",
      message: expect.stringContaining(difference),
    });
  });

  it("are not made if PUBLIC may execute them", async () => {
    const opening = openStore({ storage: storage(acts(false)), assignments: [broadband()] });
    await expect(opening).rejects.toMatchObject({
      code: "storage-unsafe",
      message: expect.stringContaining("grant of EXECUTE on function count_people() to PUBLIC"),
    });
  });

  it("may be owned and executed by the dataset's definer, from which nobody may inherit", async () => {
    const assignment = broadband();
    const definer = `pbd${schemaOf(assignment).slice(2)}_${database.mark}`;
    await (await open(assignment)).close();
    await database.sql(`CREATE ROLE ${definer} NOLOGIN;
      GRANT EXECUTE ON FUNCTION ${schemaOf(assignment)}.noted() TO ${definer}`);
    await expect(open(assignment)).rejects.toMatchObject({
      message: expect.stringContaining("extra grant of EXECUTE on function noted() to its definer"),
    });
    await database.sql(`REVOKE EXECUTE ON FUNCTION ${schemaOf(assignment)}.noted() FROM ${definer}`);
    await (await open(assignment)).close();
    if (key === "server") {
      await database.sql(`GRANT ${definer} TO ${database.login} WITH INHERIT TRUE`);
      await expect(open(assignment)).rejects.toMatchObject({
        code: "storage-unsafe",
        message: expect.stringContaining(`inherits the rights of ${definer}`),
      });
    }
    await database.sql(`DROP ROLE ${definer}`);
  });

  it("are refused to a login that did not make the tables, and nothing changes", async () => {
    const assignment = broadband();
    await (await open(assignment)).close();
    const stranger = `stranger_${database.mark}`;
    await database.sql(`CREATE ROLE ${stranger} LOGIN NOINHERIT PASSWORD 'application';
      DELETE FROM purposebound.edition; INSERT INTO purposebound.edition VALUES (${MIGRATIONS.length}, ${MIGRATIONS.length})`);
    const url = new URL(database.application);
    url.username = stranger;
    for (const migrations of ["upgrade", "refuse"] as const) {
      const adapter = new PostgresAdapter(new PgDriver(url.href), { migrations }, [...MIGRATIONS, acts()]);
      await expect(openStore({ storage: adapter, assignments: [assignment] })).rejects.toMatchObject({
        code: "storage-unsafe",
      });
    }
    expect(await database.sql("SELECT edition FROM purposebound.edition")).toEqual([{ edition: MIGRATIONS.length }]);
    await database.sql(`DROP ROLE ${stranger}`);
    await (await open(assignment)).close();
  });
});
