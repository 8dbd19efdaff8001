import { type AnyAssignment, field } from "purposebound";
import { distribute, postgres } from "purposebound/postgres";
import { openStore, type Store } from "purposebound/store";
import { afterAll, afterEach, beforeAll, expect, inject, it } from "vitest";
import { z } from "zod";
import { PostgresAdapter } from "../../../src/storage/postgres/adapter.js";
import { PgDriver } from "../../../src/storage/postgres/driver/pg-driver.js";
import { MIGRATIONS, type Migration } from "../../../src/storage/postgres/schema/migrations/index.js";
import { APPROVAL, planOf, version } from "../../support/evolving.js";
import { freshId } from "../../support/fjordnet.js";
import { type OwnDatabase, ownDatabase } from "../../support/server/databases.js";
import { partitioned } from "../../support/storages/distributing.js";
import { onServer } from "../../support/storages/storages.js";

const key = field(z.string().max(40), { necessity: "Names the person" });
const plan = field(z.string().max(60).optional(), { necessity: "Test", indexed: true });
const speed = field(z.number().optional(), { necessity: "Test", indexed: true });

const additive: Migration = {
  number: MIGRATIONS.length + 1,
  title: "additive",
  breaking: false,
  dataset: ({ session, names }) => session.script(`ALTER TABLE ${names.schema}.records ADD COLUMN _note text`),
  shape: { dataset: () => ({ adds: "column records._note text | default" }) },
};

onServer.describe.each(["server", "oldest"] as const)("a change of tables on %s", (server) => {
  let database: OwnDatabase;
  let storage: PostgresAdapter;
  beforeAll(async () => {
    database = await ownDatabase(inject(server));
    storage = new PostgresAdapter(new PgDriver(database.application));
    await storage.open();
  });
  afterAll(async () => {
    await storage.close();
    await database.drop();
  });
  afterEach(() => database.sql("DROP EVENT TRIGGER IF EXISTS meddling; DROP FUNCTION IF EXISTS public.meddle()"));

  const schemaOf = (id: string) => `pb_${id.replaceAll("-", "_")}`;
  /** Lets something else change tables whenever the owner does. */
  const meddle = (id: string, tag: string, condition: string, statement: string) => {
    const schema = schemaOf(id);
    const text = statement.replaceAll("%role", `${schema}_${database.mark}`).replaceAll("%", schema);
    return database.sql(`
      CREATE FUNCTION public.meddle() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
        IF current_setting('meddling.on', true) IS DISTINCT FROM 'now' AND ${condition.replaceAll("%", schema)} THEN
          PERFORM set_config('meddling.on', 'now', true); ${text};
        END IF; END $$;
      CREATE EVENT TRIGGER meddling ON ddl_command_end WHEN TAG IN ('${tag}') EXECUTE FUNCTION public.meddle()`);
  };
  const held = (id: string) =>
    database.sql(
      `SELECT version, edition, is_distributed, shape FROM purposebound.definitions WHERE assignment = '${id}'`,
    );
  const opened = async (assignment: AnyAssignment): Promise<Store> =>
    openStore({ storage: postgres(database.application), assignments: [assignment] });
  const hasColumn = (name: string) =>
    `EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('%.records') AND attname = '${name}')`;

  const meddlings: readonly (readonly [told: string, statement: string])[] = [
    ["extra grant of DELETE on trail to its role", "GRANT UPDATE, DELETE ON %.trail TO %role"],
    ["extra constraint loot on records", "ALTER TABLE %.records ADD CONSTRAINT loot CHECK (length(key) < 99)"],
    ["changed column trail.activity text", "ALTER TABLE %.trail ALTER COLUMN activity SET DEFAULT 'x'"],
    ["changed nature of sequence trail_position_seq", "ALTER SEQUENCE %.trail_position_seq CACHE 20"],
    ["extra code run by index", "CREATE INDEX ON %.records (lower(key))"],
    ["extra rule loot on suppressions", "CREATE RULE loot AS ON DELETE TO %.suppressions DO INSTEAD NOTHING"],
    ["missing grant of INSERT on trail.act to its role", "REVOKE INSERT (act) ON %.trail FROM %role"],
  ];

  it.each(meddlings)("is undone if making them brings something else: %s", async (told, statement) => {
    const id = freshId("made");
    await meddle(
      id,
      "GRANT",
      "has_column_privilege('%role', to_regclass('%.trail'), 'act', 'INSERT')".replace(
        "%role",
        `${schemaOf(id)}_${database.mark}`,
      ),
      statement,
    );
    const opening = opened(version(id, { key, plan }));
    await expect(opening).rejects.toMatchObject({ code: "storage-differs", message: expect.stringContaining(told) });
    expect(await held(id)).toEqual([]);
    expect(await database.sql(`SELECT to_regnamespace('${schemaOf(id)}') AS found`)).toEqual([{ found: null }]);
  });

  it.each(meddlings)("is undone if an upgrade brings something else: %s", async (told, statement) => {
    const id = freshId("upgraded");
    await (await opened(version(id, { key, plan }))).close();
    const before = await held(id);
    await meddle(id, "ALTER TABLE", hasColumn("_note"), statement);
    const later = () => new PostgresAdapter(new PgDriver(database.application), {}, [...MIGRATIONS, additive]);
    const opening = openStore({ storage: later(), assignments: [version(id, { key, plan })] });
    await expect(opening).rejects.toMatchObject({ code: "storage-differs", message: expect.stringContaining(told) });
    expect(await held(id)).toEqual(before);
    await database.sql("DROP EVENT TRIGGER meddling; DROP FUNCTION public.meddle()");
    await (await openStore({ storage: later(), assignments: [version(id, { key, plan })] })).close();
    await database.sql(`UPDATE purposebound.edition SET edition = ${MIGRATIONS.length}, edition_from = 1`);
  });

  it.each(meddlings)("is undone if an evolution brings something else: %s", async (told, statement) => {
    const id = freshId("evolved");
    const first = version(id, { key, plan });
    await (await opened(first)).close();
    const second = version(id, { key, plan, speed });
    const approved = await planOf({ storage: postgres(database.application), assignments: [second] });
    const before = await held(id);
    await meddle(id, "ALTER TABLE", hasColumn("speed"), statement);
    const store = await openStore({ storage: postgres(database.application), assignments: [] });
    const evolving = store.evolve(approved, APPROVAL);
    await expect(evolving).rejects.toMatchObject({ code: "storage-differs", message: expect.stringContaining(told) });
    expect(await held(id)).toEqual(before);
    await database.sql("DROP EVENT TRIGGER meddling");
    expect(await store.evolve(approved, APPROVAL)).toMatchObject({ version: 2 });
    await store.close();
    await (await opened(second)).close();
  });

  it.each(
    meddlings.map(
      ([told, statement]) =>
        [
          told
            .replace(/^changed/, "missing")
            .replace(/constraint.*/, "CHECK")
            .replace(" by index", " by an index"),
          statement,
        ] as const,
    ),
  )("is undone if a distribution brings something else: %s", async (told, statement) => {
    const id = freshId("distributed");
    const store = await opened(version(id, { key, plan }));
    const before = await held(id);
    const role = `${schemaOf(id)}_${database.mark}`;
    const by: typeof partitioned = (table) => [
      ...partitioned(table),
      ...(table.table.endsWith(".identities")
        ? [statement.replaceAll("%role", role).replaceAll("%", schemaOf(id))]
        : []),
    ];
    const distributing = distribute(storage, id, { by });
    await expect(distributing).rejects.toMatchObject({
      code: "storage-differs",
      message: expect.stringContaining(told),
    });
    expect(await held(id)).toEqual(before);
    await store.close();
  });

  it("is not made to tables that somebody changed since they were opened", async () => {
    const id = freshId("changed");
    const store = await opened(version(id, { key, plan }));
    const second = version(id, { key, plan, speed });
    const approved = await planOf({ storage: postgres(database.application), assignments: [second] });
    const other = await openStore({ storage: postgres(database.application), assignments: [] });
    await database.sql(`GRANT DELETE ON ${schemaOf(id)}.trail TO ${schemaOf(id)}_${database.mark}`);
    const before = await held(id);
    const refused = {
      code: "storage-differs",
      message: expect.stringContaining("extra grant of DELETE on trail to its role"),
    };
    await expect(other.evolve(approved, APPROVAL)).rejects.toMatchObject(refused);
    await expect(distribute(storage, id, { by: partitioned })).rejects.toMatchObject(refused);
    expect(await held(id)).toEqual(before);
    await Promise.all([store.close(), other.close()]);
  });

  it("does not register an administrator's index, which may come and go", async () => {
    const id = freshId("indexed");
    await (await opened(version(id, { key, plan }))).close();
    await database.sql(`CREATE INDEX administrators ON ${schemaOf(id)}.records (key)`);
    const second = version(id, { key, plan, speed });
    const approved = await planOf({ storage: postgres(database.application), assignments: [second] });
    const store = await openStore({ storage: postgres(database.application), assignments: [] });
    await store.evolve(approved, APPROVAL);
    await store.close();
    await (await opened(second)).close();
    await database.sql(`DROP INDEX ${schemaOf(id)}.administrators`);
    await (await opened(second)).close();
    // an index of the package's own is missed
    await database.sql(`DROP INDEX ${schemaOf(id)}.records_speed_idx`);
    await expect(opened(second)).rejects.toMatchObject({ message: expect.stringContaining("missing index") });
  });

  it("is refused if the gate of a dataset has more rows than its one, or none", async () => {
    for (const change of [
      "INSERT INTO % SELECT version + 1, accepts, distributed, accepted_from, is_distributed, edition, edition_from FROM %",
      "DELETE FROM %",
    ]) {
      const id = freshId("gate");
      await (await opened(version(id, { key }))).close();
      await database.sql(change.replaceAll("%", `${schemaOf(id)}.definition`));
      const later = new PostgresAdapter(new PgDriver(database.application), {}, [...MIGRATIONS, additive]);
      await expect(openStore({ storage: later, assignments: [version(id, { key })] })).rejects.toMatchObject({
        code: "storage-differs",
      });
      await database.sql(`UPDATE purposebound.edition SET edition = ${MIGRATIONS.length}, edition_from = 1`);
    }
  });
});
