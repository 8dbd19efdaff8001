import { PGlite } from "@electric-sql/pglite";
import { type AnyAssignment, defineSource } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { distribute, type PostgresOptions, upgradeStorage } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { PostgresAdapter } from "../../../src/storage/postgres/adapter.js";
import { PgDriver } from "../../../src/storage/postgres/driver/pg-driver.js";
import { PGliteDriver } from "../../../src/storage/postgres/driver/pglite-driver.js";
import { MIGRATIONS, type Migration, toEdition } from "../../../src/storage/postgres/schema/migrations/index.js";
import { collect } from "../../support/collect.js";
import { broadband } from "../../support/fjordnet.js";
import { ownDatabase } from "../../support/server/databases.js";
import { partitioned } from "../../support/storages/distributing.js";

const evidence = { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } as const;
const person = (number: number) => ({ name: `Person ${number}`, phone: `+479000${String(number).padStart(4, "0")}` });
const schemaOf = ({ id }: AnyAssignment) => `pb_${id.replaceAll("-", "_")}`;
const NEXT = MIGRATIONS.length + 1;

/** A migration that a later release may bring: a column that this release neither sees nor needs. */
const additive: Migration = {
  number: NEXT,
  title: "additive",
  breaking: false,
  registry: (session) => session.script("ALTER TABLE purposebound.definitions ADD COLUMN note text"),
  dataset: ({ session, names }) => session.script(`ALTER TABLE ${names.schema}.records ADD COLUMN _note text`),
  shape: {
    registry: { adds: "column definitions.note text | default" },
    dataset: () => ({ adds: "column records._note text | default" }),
  },
};

/** One after which this release could not work: a column has another name. */
const breaking: Migration = {
  number: NEXT,
  title: "breaking",
  breaking: true,
  registry: (session) => session.script("ALTER TABLE purposebound.definitions ADD COLUMN note text"),
  dataset: ({ session, names }) => session.script(`ALTER TABLE ${names.schema}.intakes RENAME COLUMN source TO origin`),
  shape: {
    registry: { adds: "column definitions.note text | default" },
    dataset: () => ({
      drops: "column intakes.source text | NOT NULL default\ngrant INSERT on intakes.source",
      adds: "column intakes.origin text | NOT NULL default\ngrant INSERT on intakes.origin",
    }),
  },
};

/** One that fails half-way. */
const failing: Migration = {
  ...additive,
  dataset: async ({ session, names }) => {
    await session.script(`ALTER TABLE ${names.schema}.records ADD COLUMN _note text`);
    await session.script("SELECT 1 / 0");
  },
};

interface Place {
  adapter(migrations?: readonly Migration[], options?: PostgresOptions): StorageAdapter;
  sql(text: string): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

const places: readonly (readonly [string, () => Promise<Place>])[] = [
  ...(["server", "oldest"] as const).map(
    (key) =>
      [
        key === "server" ? "PostgreSQL 18" : "PostgreSQL 15",
        async (): Promise<Place> => {
          const database = await ownDatabase(inject(key));
          return {
            adapter: (migrations, options) =>
              new PostgresAdapter(new PgDriver(database.application), options, migrations),
            sql: database.sql,
            drop: database.drop,
          };
        },
      ] as const,
  ),
  [
    "PGlite",
    async (): Promise<Place> => {
      const database = await PGlite.create();
      return {
        adapter: (migrations, options) => new PostgresAdapter(new PGliteDriver(database), options, migrations),
        sql: async (text) => (await database.exec(text)).at(-1)?.rows as Record<string, unknown>[], // objects are the default
        drop: () => database.close(),
      };
    },
  ],
];

describe.each(places)("Migrations on %s", (_, make) => {
  let place: Place;
  const later = (migration: Migration, options?: PostgresOptions) => place.adapter([...MIGRATIONS, migration], options);
  beforeAll(async () => {
    place = await make();
    await (await openStore({ storage: place.adapter(), assignments: [] })).close();
  });
  afterAll(() => place.drop());

  const opened = async (assignment: AnyAssignment, storage: StorageAdapter) => {
    const store = await openStore({ storage, assignments: [assignment] });
    const source = defineSource(assignment, { id: "web-form", origin: { name: "Web form", obtained: "from-person" } });
    const people = store.dataset(assignment);
    return {
      store,
      people,
      add: (number: number) => people.add(person(number) as never, { source, evidence } as never),
      access: (number: number) => people.subject({ phone: person(number).phone } as never).access(),
      events: async () => (await collect(store.oversight.events(assignment))).map(({ act }) => act),
    };
  };
  /** Everything in an assignment's schema, and its row in the registry. */
  const content = async (assignment: AnyAssignment): Promise<unknown> => {
    const schema = schemaOf(assignment);
    const tables = await place.sql(`SELECT relname::text AS name FROM pg_class
      WHERE relnamespace = '${schema}'::regnamespace AND relkind = 'r' ORDER BY 1`);
    const rows: unknown[] = [];
    for (const { name: table } of tables)
      rows.push(table, await place.sql(`SELECT * FROM ${schema}.${table} ORDER BY 1`));
    rows.push(
      await place.sql(
        `SELECT (to_jsonb(d) - 'note')::text AS row FROM purposebound.definitions AS d WHERE assignment = '${assignment.id}'`,
      ),
    );
    return rows;
  };
  /** Takes back what a later release did to the registry, so that this release finds one of its own. */
  const downgradeRegistry = async () => {
    await place.sql(`ALTER TABLE purposebound.definitions DROP COLUMN IF EXISTS note;
      UPDATE purposebound.edition SET edition = ${MIGRATIONS.length}, edition_from = ${toEdition(MIGRATIONS).from}`);
  };

  afterEach(downgradeRegistry);

  it("are numbered without a gap, and each has a description", () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(MIGRATIONS.every(({ title }) => title.length > 0)).toBe(true);
    expect(() => toEdition([...MIGRATIONS, { ...additive, number: NEXT + 1 }])).toThrow(TypeError);
    expect(toEdition([...MIGRATIONS, breaking, { ...additive, number: NEXT + 1 }])).toEqual({
      number: NEXT + 1,
      from: NEXT,
    });
  });

  it("let a process of the release before go on if they only add, and let it open nothing", async () => {
    const assignment = broadband();
    const storage = place.adapter();
    const old = await opened(assignment, storage);
    await old.add(1);
    const fresh = await opened(assignment, later(additive));
    await old.add(2);
    await fresh.add(3);
    expect((await old.access(3))?.record).toEqual((await fresh.access(3))?.record);
    expect(await old.events()).toContain("upgraded");
    expect(await old.store.oversight.definitions(assignment)).toHaveLength(1);
    // whoever opens is refused: anew, and on the storage that is open
    for (const one of [place.adapter(), storage]) {
      for (const assignments of [[assignment], [broadband()]]) {
        await expect(openStore({ storage: one, assignments })).rejects.toMatchObject({ code: "storage-newer" });
      }
    }
    const by = distribute(storage, assignment.id, { by: partitioned });
    await expect(by).rejects.toMatchObject({ code: "storage-newer" });
    await old.add(4);
    await Promise.all([old.store.close(), fresh.store.close()]);
    await downgradeRegistry();
    // the registry of a restored backup may be older than a dataset: that one is not opened either
    const before = await content(assignment);
    await expect(openStore({ storage: place.adapter(), assignments: [assignment] })).rejects.toMatchObject({
      code: "storage-newer",
      message: expect.stringContaining(`"${assignment.id}"`),
    });
    expect(await content(assignment)).toEqual(before);
  });

  it("stop a process of the release before if they break it, before it reads or writes", async () => {
    const assignment = broadband();
    const old = await opened(assignment, place.adapter());
    await old.add(1);
    const fresh = await opened(assignment, later(breaking));
    await fresh.store.close();
    const before = await content(assignment);
    const acts: (() => Promise<unknown>)[] = [() => old.add(2), () => old.access(1), old.events];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: "storage-newer" });
    await expect(old.store.oversight.definitions(assignment)).rejects.toMatchObject({ code: "storage-newer" });
    await expect(openStore({ storage: place.adapter(), assignments: [assignment] })).rejects.toMatchObject({
      code: "storage-newer",
    });
    expect(await content(assignment)).toEqual(before);
    await old.store.close();
  });

  it("leave a dataset unchanged if they fail, and the next opening carries them out", async () => {
    const assignment = broadband();
    await (await opened(assignment, place.adapter())).store.close();
    const before = await content(assignment);
    const opening = openStore({ storage: later(failing), assignments: [assignment] });
    await expect(opening).rejects.toMatchObject({ code: "storage-failed", driverCode: "22012" });
    expect(await content(assignment)).toEqual(before);
    const fresh = await opened(assignment, later(additive));
    expect((await fresh.events()).filter((act) => act === "upgraded")).toHaveLength(1);
    await fresh.store.close();
  });

  it("are refused if the adapter is told so, and upgradeStorage() carries them out", async () => {
    const [first, second] = [broadband(), broadband()];
    const store = await openStore({ storage: place.adapter(), assignments: [first, second] });
    await store.close();
    const before = await content(first);
    const refusing = later(additive, { migrations: "refuse" });
    for (const assignments of [[first], []]) {
      await expect(openStore({ storage: refusing, assignments })).rejects.toMatchObject({
        code: "storage-outdated",
        message: expect.stringContaining("upgradeStorage"),
      });
    }
    expect(await content(first)).toEqual(before);
    // one is upgraded, since it is opened; the other one remains
    await (await openStore({ storage: later(additive), assignments: [first] })).close();
    await expect(openStore({ storage: refusing, assignments: [second] })).rejects.toMatchObject({
      code: "storage-outdated",
      message: expect.stringContaining(second.id),
    });
    await (await openStore({ storage: refusing, assignments: [first] })).close();
    const { registry, assignments } = await upgradeStorage(refusing);
    expect(registry).toEqual({ from: NEXT, to: NEXT });
    const editions = (some: typeof assignments) =>
      some.filter(({ assignment: id }) => [first.id, second.id].includes(id));
    expect(assignments).toContainEqual({ assignment: first.id, from: NEXT, to: NEXT });
    expect(assignments).toContainEqual({ assignment: second.id, from: NEXT - 1, to: NEXT });
    const again = await upgradeStorage(refusing);
    expect(editions(again.assignments).every(({ from, to }) => from === NEXT && to === NEXT)).toBe(true);
    await (await openStore({ storage: refusing, assignments: [first, second] })).close();
    await expect(upgradeStorage(memory())).rejects.toMatchObject({ code: "invalid-argument" });
    expect(() => place.adapter(undefined, { migrations: "never" as never })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });

  it("upgrade the other datasets if somebody changed the tables of one, which is reported", async () => {
    const [changed, other] = [broadband(), broadband()];
    await (await openStore({ storage: place.adapter(), assignments: [changed, other] })).close();
    await place.sql(`GRANT SELECT ON ${schemaOf(changed)}.records TO PUBLIC`);
    await expect(upgradeStorage(later(additive))).rejects.toMatchObject({
      code: "storage-differs",
      message: expect.stringContaining("grant of SELECT on records to PUBLIC"),
    });
    const editions = await place.sql(`SELECT assignment, edition FROM purposebound.definitions
      WHERE assignment IN ('${changed.id}', '${other.id}')`);
    expect(new Map(editions.map(({ assignment, edition }) => [assignment, edition]))).toEqual(
      new Map([
        [changed.id, NEXT - 1],
        [other.id, NEXT],
      ]),
    );
  });

  it("are carried out once if several processes open at once, with readers and writers beside them", async () => {
    const assignment = broadband();
    const old = await opened(assignment, place.adapter());
    let isOver = false;
    const working = (async () => {
      for (let number = 0; !isOver; number += 1) await Promise.all([old.add(number), old.access(number)]);
    })();
    // PGlite has one process for each database
    const fresh = await Promise.all(
      Array.from({ length: 4 }, () => openStore({ storage: later(additive), assignments: [assignment] })),
    );
    isOver = true;
    await working;
    expect((await old.events()).filter((act) => act === "upgraded")).toHaveLength(1);
    await Promise.all([old.store, ...fresh].map((store) => store.close()));
  });

  it("make new datasets of the newest edition", async () => {
    const [upgraded, made] = [broadband(), broadband()];
    await (await openStore({ storage: place.adapter(), assignments: [upgraded] })).close();
    await (await openStore({ storage: later(additive), assignments: [upgraded, made] })).close();
    const rows = await place.sql(`SELECT assignment, shape FROM purposebound.definitions
      WHERE assignment IN ('${upgraded.id}', '${made.id}') AND edition = ${NEXT}`);
    const [left, right] = rows.map(({ assignment, shape }) =>
      String(shape).replaceAll(`pb_${String(assignment).replaceAll("-", "_")}`, "pb"),
    );
    expect(left).toContain("_note");
    expect(left).toBe(right);
  });
});
