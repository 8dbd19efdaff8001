import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import Database from "libsql";
import type { DatasetLayout } from "purposebound/adapter";
import { distribute, pglite, upgradeStorage } from "purposebound/postgres";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { dump } from "../../examples/custom-adapter/dump.js";
import { SqliteAdapter } from "../../examples/custom-adapter/sqlite-adapter.js";
import { layoutIn } from "../../src/definition/describe.js";
import { partitioned } from "../support/storages/distributing.js";
import { datasetsIn, expectedOf } from "./expected.js";
import { buildPlaces, type Place } from "./places.js";
import { oldPackage, restoreSqlite } from "./restore.js";

const expected = expectedOf("0.1.0");

describe.each(buildPlaces((key) => inject(key)))("Data of 0.1.0 on %s, upgraded,", (_, storage, restore) => {
  const directory = mkdtempSync(join(tmpdir(), "law-"));
  const ids = datasetsIn(expected, storage).map(({ id }) => id);
  let place: Place;
  beforeAll(async () => {
    place = await restore(join(directory, "data"));
    // before, since it opens nothing afterwards
    await place.old.open();
    await upgradeStorage(place.current);
    await place.current.open();
  });
  afterAll(async () => {
    await place.current.close();
    await place.old.close();
    await place.release();
    rmSync(directory, { recursive: true });
  });

  const shapeOf = async (id: string): Promise<string> => {
    const [row] = await place.sql(`SELECT shape FROM purposebound.definitions WHERE assignment = '${id}'`);
    return String(row?.shape).replaceAll(`pb_${id.replaceAll("-", "_")}`, "pb");
  };
  const columnsOf = (schema: string) =>
    place.sql(`SELECT relname::text AS table, attname::text AS column, format_type(atttypid, atttypmod) AS type, attnotnull,
        attstorage::text, attcollation::int AS collation, reloptions::text
      FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE relnamespace = '${schema}'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
      ORDER BY 1, 2`);

  it.each(ids)("has in %s the same tables and rights as a new one", async (id) => {
    const known = (await place.current.registered([id])).get(id);
    if (known === undefined) throw new Error(`${id} is not registered`);
    const layout: DatasetLayout = { ...layoutIn(id, known), id: `fresh-${id}` };
    const event = {
      id: crypto.randomUUID(),
      operation: crypto.randomUUID(),
      at: new Date(),
      act: "defined",
      actor: "job:1",
    };
    await place.current.provision(layout, known, event);
    const isDistributed = id === "meter-readings";
    if (isDistributed) await distribute(place.current, layout.id, { by: partitioned });
    expect(await shapeOf(id)).toBe(await shapeOf(layout.id));
    const [upgraded, fresh] = [`pb_${id.replaceAll("-", "_")}`, `pb_${layout.id.replaceAll("-", "_")}`];
    expect(await columnsOf(upgraded)).toEqual(await columnsOf(fresh));
    const gates = await Promise.all([upgraded, fresh].map((schema) => place.sql(`SELECT * FROM ${schema}.definition`)));
    expect(gates[0]).toEqual([{ ...gates[1]?.[0], accepted_from: known.accepts }]);
  });

  it("takes nobody for one source's alone of whom another one has brought something", async () => {
    let several = 0;
    for (const id of ids) {
      const schema = `pb_${id.replaceAll("-", "_")}`;
      const [row] = await place.sql(`
        SELECT count(*) FILTER (WHERE i.source <> own.source)::int AS found, count(*) FILTER (
          WHERE i.source <> own.source AND i.source <> ALL (coalesce(t._also, '{}')))::int AS missed
        FROM ${schema}.records AS t JOIN ${schema}.intakes AS own ON own.number = t._intake,
          unnest(coalesce(t._origins, '{}') || ARRAY(SELECT intake FROM ${schema}.evidence AS e WHERE e._subject = t._subject))
          AS n JOIN ${schema}.intakes AS i ON i.number = n`);
      several += Number(row?.found);
      expect(row?.missed).toBe(0);
      const [also] = await place.sql(`SELECT count(*)::int AS twice FROM ${schema}.records AS t
        WHERE cardinality(_also) > (SELECT count(DISTINCT a) FROM unnest(_also) AS a)`);
      expect(also?.twice).toBe(0);
    }
    expect(several).toBeGreaterThan(0);
  });

  it("has a registry like a new one, and knows which assignments a controller has", async () => {
    const made = await place.sql(`SELECT attrelid::regclass::text AS table, attname::text AS column,
        format_type(atttypid, atttypmod) AS type, attnotnull, attgenerated::text, attcollation::int AS collation
      FROM pg_attribute WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'purposebound'::regnamespace AND relkind = 'r')
        AND attnum > 0 AND NOT attisdropped ORDER BY 1, 2`);
    const database = await PGlite.create();
    await pglite(database).open();
    const fresh = await database.query(`SELECT attrelid::regclass::text AS table, attname::text AS column,
        format_type(atttypid, atttypmod) AS type, attnotnull, attgenerated::text, attcollation::int AS collation
      FROM pg_attribute WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'purposebound'::regnamespace AND relkind = 'r')
        AND attnum > 0 AND NOT attisdropped ORDER BY 1, 2`);
    await database.close();
    expect(made).toEqual(fresh.rows);
    const rows = await place.sql(`SELECT assignment FROM purposebound.definitions
      WHERE controller_country = 'NO' AND controller_number = '999999999' AND assignment NOT LIKE 'fresh-%' ORDER BY 1`);
    const byFjordNet = [
      "broadband-upgrade",
      "every-kind",
      "meter-readings",
      "newsletter",
      "panel",
      "repairs",
      "technician-routes",
      "waiting-list",
    ];
    expect(rows.map(({ assignment }) => assignment)).toEqual(byFjordNet.filter((id) => ids.includes(id)));
  });
  // 0.1.0 makes each dataset, and it is upgraded when it is first looked for
});

describe("Data of 0.1.0 in SQLite, upgraded,", () => {
  const directory = mkdtempSync(join(tmpdir(), "law-sqlite-"));
  const ids = datasetsIn(expected, "sqlite").map(({ id }) => id);
  const adapter = new SqliteAdapter(directory);
  beforeAll(async () => {
    await restoreSqlite("0.1.0", directory);
    await adapter.open();
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const read = (id: string, text: string): unknown[] => {
    const file = new Database(join(directory, `${id}.db`), { readonly: true });
    try {
      return file.prepare(text).all();
    } finally {
      file.close();
    }
  };
  const shapeOf = (id: string): unknown[] =>
    read(
      id,
      `SELECT m.name AS "table", c.name AS "column", c.type, c."notnull", c.dflt_value, c.pk
       FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table' ORDER BY 1, 2`,
    );

  it.each(ids)("has in %s the same tables as a new one", async (id) => {
    const { SqliteAdapter: OldAdapter } = await oldPackage("0.1.0");
    const known = (await adapter.registered([id])).get(id);
    if (known === undefined) throw new Error(`${id} is not registered`);
    const layout: DatasetLayout = { ...layoutIn(id, known), id: `fresh-${id}` };
    const event = {
      id: crypto.randomUUID(),
      operation: crypto.randomUUID(),
      at: new Date(),
      act: "defined",
      actor: "job:1",
    };
    await adapter.provision(layout, known, event);
    expect(shapeOf(id)).toEqual(shapeOf(layout.id));
    expect(read(id, "PRAGMA user_version")).toEqual(read(layout.id, "PRAGMA user_version"));
    // 0.1.0, at work on it or opening it, stops before it reads or writes
    const before = await dump(directory, id);
    const old = new OldAdapter(directory);
    const working = old.transaction({ ...layout, id }, "shared", async () => undefined);
    await expect(working).rejects.toMatchObject({ code: "assignment-changed" });
    expect((await old.registered([id])).get(id)).toMatchObject({ terms: "", accepts: Number.MAX_SAFE_INTEGER });
    expect(await dump(directory, id)).toEqual(before);
  });

  it("refuses a file of a newer release, before it reads anything of it", async () => {
    const [id = ""] = ids;
    await adapter.registered([id]);
    const file = new Database(join(directory, `${id}.db`));
    file.exec("PRAGMA user_version = 9");
    file.close();
    await expect(adapter.registered([id])).rejects.toMatchObject({ code: "storage-newer" });
    await expect(adapter.history(id)).rejects.toMatchObject({ code: "storage-newer" });
  });
});
