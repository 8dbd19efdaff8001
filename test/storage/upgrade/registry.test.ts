import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { MIGRATIONS } from "../../../src/storage/postgres/schema/migrations/index.js";
import { oldPackage } from "../../left-behind/restore.js";
import { broadband } from "../../support/fjordnet.js";
import { type OwnDatabase, ownDatabase } from "../../support/server/databases.js";

const KEEPING = `CREATE FUNCTION public.keep(t text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN true; END'`;

/** Changes of a registry of any edition, how they are told of, and how they are undone. */
const CHANGES: readonly (readonly [told: string, change: string, undo: string])[] = [
  [
    "extra column definitions.x integer",
    "ALTER TABLE purposebound.definitions ADD COLUMN x integer",
    "ALTER TABLE purposebound.definitions DROP COLUMN x",
  ],
  [
    "changed column definitions.registered_at",
    "ALTER TABLE purposebound.definitions ALTER COLUMN registered_at SET DEFAULT '-infinity'",
    "ALTER TABLE purposebound.definitions ALTER COLUMN registered_at SET DEFAULT now()",
  ],
  [
    "extra column definition_versions.terms character varying",
    "ALTER TABLE purposebound.definition_versions ALTER COLUMN terms TYPE varchar",
    "ALTER TABLE purposebound.definition_versions ALTER COLUMN terms TYPE text",
  ],
  [
    "changed column definitions.shape text",
    "ALTER TABLE purposebound.definitions ALTER COLUMN shape DROP NOT NULL",
    "ALTER TABLE purposebound.definitions ALTER COLUMN shape SET NOT NULL",
  ],
  [
    "extra constraint k on definitions",
    `${KEEPING}; ALTER TABLE purposebound.definitions ADD CONSTRAINT k CHECK (public.keep(pseudonym_key))`,
    "DROP FUNCTION public.keep CASCADE",
  ],
  [
    "missing constraint definition_versions_pkey",
    "ALTER TABLE purposebound.definition_versions DROP CONSTRAINT definition_versions_pkey",
    "ALTER TABLE purposebound.definition_versions ADD PRIMARY KEY (assignment, version)",
  ],
  [
    "extra code run by index",
    `${KEEPING}; CREATE INDEX ON purposebound.definitions (public.keep(pseudonym_key))`,
    "DROP FUNCTION public.keep CASCADE",
  ],
  [
    "extra index purposebound.one",
    "CREATE UNIQUE INDEX one ON purposebound.definitions (version, accepts, assignment)",
    "DROP INDEX purposebound.one",
  ],
  [
    "purposebound.definitions under public.parent",
    "CREATE TABLE public.parent (pseudonym_key text); ALTER TABLE purposebound.definitions INHERIT public.parent",
    "ALTER TABLE purposebound.definitions NO INHERIT public.parent; DROP TABLE public.parent",
  ],
  [
    "extra constraint held_a_fkey on public.held to definitions",
    'CREATE TABLE public.held (a text COLLATE "C" REFERENCES purposebound.definitions)',
    "DROP TABLE public.held",
  ],
  [
    "extra view public.keys over definitions",
    "CREATE VIEW public.keys AS SELECT pseudonym_key FROM purposebound.definitions",
    "DROP VIEW public.keys",
  ],
  [
    "extra rule r on definitions",
    "CREATE RULE r AS ON DELETE TO purposebound.definitions DO INSTEAD NOTHING",
    "DROP RULE r ON purposebound.definitions",
  ],
  [
    "extra row-level security on definitions",
    "ALTER TABLE purposebound.definitions ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE purposebound.definitions DISABLE ROW LEVEL SECURITY",
  ],
  ["extra table purposebound.loot", "CREATE TABLE purposebound.loot ()", "DROP TABLE purposebound.loot"],
  [
    "extra grant of SELECT on definitions to PUBLIC",
    "GRANT SELECT ON purposebound.definitions TO PUBLIC",
    "REVOKE SELECT ON purposebound.definitions FROM PUBLIC",
  ],
];

/** Changes of the notes of the store, which the registry of this edition has. */
const NOTES: typeof CHANGES = [
  [
    "extra column notes.x text",
    "ALTER TABLE purposebound.notes ADD COLUMN x text",
    "ALTER TABLE purposebound.notes DROP COLUMN x",
  ],
  [
    "missing constraint notes_pkey on notes",
    "ALTER TABLE purposebound.notes DROP CONSTRAINT notes_pkey",
    "ALTER TABLE purposebound.notes ADD PRIMARY KEY (kind, id)",
  ],
  [
    "extra grant of SELECT on notes to PUBLIC",
    "GRANT SELECT ON purposebound.notes TO PUBLIC",
    "REVOKE SELECT ON purposebound.notes FROM PUBLIC",
  ],
  [
    "extra rule r on notes",
    "CREATE RULE r AS ON DELETE TO purposebound.notes DO INSTEAD NOTHING",
    "DROP RULE r ON purposebound.notes",
  ],
];

/** Changes of a registry that migrations have not reached: things with names that they are about to give. */
const TAKEN: typeof CHANGES = [
  [
    "extra column definitions.edition text",
    "ALTER TABLE purposebound.definitions ADD COLUMN edition text DEFAULT '0'",
    "ALTER TABLE purposebound.definitions DROP COLUMN edition",
  ],
  [
    "extra column definitions.controller_country text",
    "ALTER TABLE purposebound.definitions ADD COLUMN controller_country text",
    "ALTER TABLE purposebound.definitions DROP COLUMN controller_country",
  ],
  [
    "extra constraint definitions_shut on definitions",
    "ALTER TABLE purposebound.definitions ADD CONSTRAINT definitions_shut CHECK (version > 0)",
    "ALTER TABLE purposebound.definitions DROP CONSTRAINT definitions_shut",
  ],
];

const opening = (url: string) => openStore({ storage: postgres(url), assignments: [] });

describe.each(["server", "oldest"] as const)("A registry on %s", (key) => {
  let database: OwnDatabase;
  beforeAll(async () => {
    database = await ownDatabase(inject(key));
    await (await opening(database.application)).close();
  });
  afterAll(() => database.drop());

  it.each([...CHANGES, ...NOTES])("is compared with what this edition makes: %s", async (told, change, undo) => {
    await database.sql(change);
    const refused = { code: "storage-differs", message: expect.stringContaining(told) };
    await expect(opening(database.application)).rejects.toMatchObject(refused);
    await database.sql(undo);
    await (await opening(database.application)).close();
  });

  it("may have an administrator's own indexes", async () => {
    await database.sql("CREATE INDEX own ON purposebound.definitions (registered_at)");
    await (await opening(database.application)).close();
    await database.sql("DROP INDEX purposebound.own");
  });
});

describe.each(["server", "oldest"] as const)("A registry that 0.1.0 made on %s", (key) => {
  it("is compared with what 0.1.0 made before anything changes, and then upgraded", async () => {
    const database = await ownDatabase(inject(key));
    const { postgres: of } = await oldPackage("0.1.0");
    const old = of.postgres(database.application);
    await old.open();
    await old.close();
    try {
      for (const [told, change, undo] of [...CHANGES, ...TAKEN]) {
        await database.sql(change);
        const refused = { code: "storage-differs", message: expect.stringContaining(told) };
        await expect(opening(database.application), told).rejects.toMatchObject(refused);
        const rows = await database.sql("SELECT to_regclass('purposebound.edition') AS made");
        expect(rows, told).toEqual([{ made: null }]);
        await database.sql(undo);
      }
      await (await opening(database.application)).close();
    } finally {
      await database.drop();
    }
  });
});

describe("A registry of a newer edition", () => {
  const NEWER: readonly (readonly [what: string, change: (owner: string) => string])[] = [
    ["has a further table", () => "CREATE TABLE purposebound.claims (x integer)"],
    ["has a function", () => "CREATE FUNCTION purposebound.f() RETURNS integer LANGUAGE sql AS 'SELECT 1'"],
    ["has a further column", () => "ALTER TABLE purposebound.edition ADD COLUMN x integer"],
    ["has lost a column", () => "ALTER TABLE purposebound.definitions DROP COLUMN pseudonym_key"],
    ["has a further grant", () => "GRANT SELECT ON purposebound.edition TO PUBLIC"],
    ["has a trigger", () => "CREATE RULE r AS ON INSERT TO purposebound.definitions DO ALSO NOTIFY made"],
    // it may let its owner work for definers of functions
    ["has an owner with a further membership", (owner) => `CREATE ROLE pbd_% NOLOGIN; GRANT pbd_% TO "${owner}"`],
    ["has the same as today", () => "SELECT 1"],
  ];

  it.each(NEWER)("is told of, and left alone, if it %s", async (_, change) => {
    const database = await ownDatabase(inject("server"));
    const assignment = broadband();
    const open = () => openStore({ storage: postgres(database.application), assignments: [assignment] });
    try {
      await (await open()).close();
      const owner = `purposebound_owner_${database.mark}`;
      const definer = `pbd_x_${database.mark}`;
      const statement = change(owner).replaceAll("pbd_%", definer);
      const number = MIGRATIONS.length + 1;
      await database.sql(
        statement.startsWith("CREATE ROLE") ? statement : `SET ROLE "${owner}"; ${statement}; RESET ROLE`,
      );
      await database.sql(`UPDATE purposebound.edition SET edition = ${number}, edition_from = ${number}`);
      for (const migrations of ["upgrade", "refuse"] as const) {
        const storage = postgres(database.application, { migrations });
        for (const assignments of [[], [assignment]]) {
          await expect(openStore({ storage, assignments })).rejects.toMatchObject({ code: "storage-newer" });
        }
      }
    } finally {
      await database.drop();
    }
  });

  it("is refused without its edition, also by a store that is open", async () => {
    const database = await ownDatabase(inject("server"));
    try {
      const storage = postgres(database.application);
      await storage.open();
      await database.sql("DELETE FROM purposebound.edition");
      await expect(opening(database.application)).rejects.toMatchObject({ code: "storage-differs" });
      await expect(storage.list(undefined, 9)).rejects.toMatchObject({ code: "storage-differs" });
      await storage.close();
    } finally {
      await database.drop();
    }
  });

  it("is not read if it is somebody else's view, which would run", async () => {
    const database = await ownDatabase(inject("server"));
    try {
      await (await opening(database.application)).close();
      await database.sql(`
        CREATE SEQUENCE public.ran; GRANT ALL ON SEQUENCE public.ran TO PUBLIC;
        CREATE FUNCTION public.steal() RETURNS integer LANGUAGE sql AS 'SELECT nextval(''public.ran'')::integer + 8';
        DROP TABLE purposebound.edition;
        CREATE VIEW purposebound.edition AS SELECT public.steal() AS edition, 1 AS edition_from;
        ALTER VIEW purposebound.edition OWNER TO "purposebound_owner_${database.mark}"`);
      await expect(opening(database.application)).rejects.toMatchObject({ code: "storage-differs" });
      // a sequence keeps what was drawn from it, also in a transaction that was undone
      expect(await database.sql("SELECT is_called FROM public.ran")).toEqual([{ is_called: false }]);
    } finally {
      await database.drop();
    }
  });
});
