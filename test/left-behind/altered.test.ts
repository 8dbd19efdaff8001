import { randomUUID } from "node:crypto";
import { postgres } from "purposebound/postgres";
import { describe, expect, inject, it } from "vitest";
import { type OwnDatabase, ownDatabase } from "../support/server/databases.js";
import { oldPackage } from "./restore.js";

const ID = "broadband-upgrade";
const KEEP = "CREATE FUNCTION public.pass(t text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT t'";

/** Changes that 0.1.0 did not look for, or that migrations meet, and how they are undone. `%` is the schema. */
const CHANGES: readonly (readonly [told: string, change: string, undo: string])[] = [
  [
    "changed nature of sequence trail_position_seq",
    "ALTER SEQUENCE %.trail_position_seq CACHE 50",
    "ALTER SEQUENCE %.trail_position_seq CACHE 1",
  ],
  [
    "changed nature of sequence intakes_number_seq",
    "ALTER SEQUENCE %.intakes_number_seq CYCLE",
    "ALTER SEQUENCE %.intakes_number_seq NO CYCLE",
  ],
  [
    "%.records under public.parent",
    'CREATE TABLE public.parent (phone text COLLATE "C" NOT NULL); ALTER TABLE %.records INHERIT public.parent',
    "ALTER TABLE %.records NO INHERIT public.parent; DROP TABLE public.parent",
  ],
  [
    "extra code run by index",
    `${KEEP}; CREATE INDEX ON %.records (public.pass(phone))`,
    "DROP FUNCTION public.pass CASCADE",
  ],
  [
    "extra constraint held_s_fkey on public.held to records",
    "CREATE TABLE public.held (s uuid REFERENCES %.records ON DELETE CASCADE)",
    "DROP TABLE public.held",
  ],
  ["extra view public.v over records", "CREATE VIEW public.v AS SELECT * FROM %.records", "DROP VIEW public.v"],
  [
    "extra column suppressions.form smallint",
    "ALTER TABLE %.suppressions ADD COLUMN form smallint",
    "ALTER TABLE %.suppressions DROP COLUMN form",
  ],
  [
    "extra rule r on suppressions",
    "CREATE RULE r AS ON DELETE TO %.suppressions DO INSTEAD NOTHING",
    "DROP RULE r ON %.suppressions",
  ],
];

const shape = { kind: "text", optional: false, nullable: false, defaulted: false, indexed: true } as const;
const layout = (id: string) => ({ id, version: 1, fields: [{ name: "phone", ...shape }] });
const registration = { version: 1, accepts: 1, terms: "", definition: {}, key: undefined };
const event = () => ({ id: randomUUID(), operation: randomUUID(), at: new Date(), act: "defined", actor: "job:1" });

// 0.1.0 makes them here: of each dump there is one on a server at a time, and other tests would wait for it
describe.each(["server", "oldest"] as const)("A dataset of 0.1.0 that somebody changed on %s", (key) => {
  it("is not upgraded until the change is undone", async () => {
    const schema = `pb_${ID.replaceAll("-", "_")}`;
    const database = await ownDatabase(inject(key));
    const { postgres: of } = await oldPackage("0.1.0");
    const old = of.postgres(database.application);
    await old.open();
    await old.provision(layout(ID), registration, event());
    await old.close();
    const adapter = postgres(database.application);
    try {
      await adapter.open();
      for (const [told, change, undo] of CHANGES) {
        await database.sql(change.replaceAll("%", schema));
        const refused = { code: "storage-differs", message: expect.stringContaining(told.replaceAll("%", schema)) };
        await expect(adapter.registered([ID]), told).rejects.toMatchObject(refused);
        const rows = await database.sql(`SELECT edition FROM purposebound.definitions WHERE assignment = '${ID}'`);
        expect(rows, told).toEqual([{ edition: 0 }]);
        await database.sql(undo.replaceAll("%", schema));
      }
      expect([...(await adapter.registered([ID])).keys()]).toEqual([ID]);
    } finally {
      await adapter.close();
      await database.drop();
    }
  });
});

describe.each(["server", "oldest"] as const)("A dataset of 0.1.0 with an application's own statements on %s", (key) => {
  /** 0.1.0 noted these by their names only; migrations rename columns that some of them name. */
  const OWN = ({ schema, role }: { readonly schema: string; readonly role: string }) => [
    `CREATE VIEW ${schema}.proofs AS SELECT e.wording, r._evidence_wording FROM ${schema}.evidence AS e JOIN ${schema}.records AS r USING (_subject)`,
    `CREATE POLICY mine ON ${schema}.records TO ${role} USING (_evidence_wording <> 'x')`,
    `CREATE RULE kept AS ON DELETE TO ${schema}.evidence WHERE old.wording = 'x' DO INSTEAD NOTHING`,
    `ALTER TABLE ${schema}.evidence ADD CONSTRAINT short CHECK (length(wording) < 100)`,
    `CREATE INDEX own ON ${schema}.evidence (lower(wording))`,
    `CREATE INDEX plain ON ${schema}.evidence (wording)`,
    `CREATE SEQUENCE ${schema}.calls`,
    `CREATE FUNCTION ${schema}.noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
    `REVOKE ALL ON FUNCTION ${schema}.noted() FROM PUBLIC`,
    `CREATE TRIGGER noted AFTER UPDATE OF _evidence_wording ON ${schema}.records EXECUTE FUNCTION ${schema}.noted()`,
  ];

  it("is upgraded with the tables, and compared from then on", async () => {
    const database: OwnDatabase = await ownDatabase(inject(key));
    const { postgres: of } = await oldPackage("0.1.0");
    const old = of.postgres(database.application, { afterProvision: OWN });
    const id = "own-statements";
    try {
      await old.open();
      await old.provision(layout(id), registration, event());
      expect((await old.registered([id])).size).toBe(1);
      await old.close();
      const adapter = postgres(database.application);
      for (const _ of [1, 2]) {
        await adapter.open();
        expect((await adapter.registered([id])).size).toBe(1);
      }
      const refused = (told: string) => ({ code: "storage-differs", message: expect.stringContaining(told) });
      await database.sql("ALTER POLICY mine ON pb_own_statements.records USING (false)");
      await expect(adapter.registered([id])).rejects.toMatchObject(refused("changed policy mine"));
      await database.sql("ALTER POLICY mine ON pb_own_statements.records USING (_evidence_version <> 'x')");
      expect((await adapter.registered([id])).size).toBe(1);
      await database.sql("ALTER SEQUENCE pb_own_statements.calls CYCLE");
      await expect(adapter.registered([id])).rejects.toMatchObject(refused("changed nature of sequence calls"));
      await adapter.close();
    } finally {
      await database.drop();
    }
  });
});
