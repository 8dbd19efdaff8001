import sql from "sql-template-tag";
import { renewDefinition } from "../../../../definition/renewed.js";
import type { JsonObject } from "../../../contract/index.js";
import type { SqlSession } from "../../driver/driver.js";
import { TRAIL_FLOOR } from "../tables.js";
import type { MigratingDataset, Migration } from "./migration.js";

/**
 * Upgrades what release 0.1.0 left. That release knows nothing of editions. From here on, it finds the columns of the
 * gate that it asks for empty, and stops with `assignment-changed`. A table that it does not know stops its opening
 * with `storage-differs`.
 */
export const editions: Migration = {
  number: 1,
  title: "Editions; words of evidence and definitions; a suppression for each reason; what is to come",
  breaking: true,

  shape: {
    registry: {
      drops: "column definitions.distributed boolean | NOT NULL false",
      adds: `
        table edition
        column edition.edition integer | NOT NULL
        column edition.edition_from integer | NOT NULL
        constraint edition_pkey on edition | PRIMARY KEY (edition)
        column definitions.distributed boolean | false
        column definitions.is_distributed boolean | NOT NULL false
        column definitions.edition integer | NOT NULL 0
        column definitions.identity_forms smallint[] | NOT NULL '{1}'::smallint[]
        column definitions.controller_country text | C s (definition #>> '{terms,controller,country}'::text[])
        column definitions.controller_number text | C s (definition #>> '{terms,controller,organisationNumber}'::text[])
        constraint definitions_shut on definitions | CHECK (((edition = 0) OR (distributed IS NULL)))
        index on definitions (controller_country, controller_number)`,
    },
    dataset: () => ({
      drops: `
        column records._evidence_wording text | default
        column records._evidence_reference text | default
        column evidence.wording text | NOT NULL default ''::text
        column evidence.reference text | default
        constraint evidence_pkey on evidence | PRIMARY KEY (_subject, at, wording)
        constraint suppressions_pkey on suppressions | PRIMARY KEY (identity)
        column definition.accepts integer | NOT NULL
        column definition.distributed boolean | NOT NULL`,
      adds: `
        column records._evidence_version text | default
        column records._evidence_document text | default
        column records._form smallint | NOT NULL 2
        column evidence.version text | NOT NULL default ''::text
        column evidence.document text | default
        constraint evidence_pkey on evidence | PRIMARY KEY (_subject, at, version)
        column suppressions.form smallint | NOT NULL 2
        column suppressions.number bigint | NOT NULL a
        sequence suppressions_number_seq | bigint start 1 increment 1 from 1 to 9223372036854775807 cache 1
        constraint suppressions_pkey on suppressions | PRIMARY KEY (identity, reason)
        column trail.reason text | default
        column trail.recorded_at timestamp with time zone | NOT NULL clock_timestamp()
        column trail.xid xid8 | NOT NULL pg_current_xact_id()
        column trail.floor bigint | (NULLIF(current_setting('purposebound.floor'::text, true), ''::text))::bigint
        grant INSERT on trail.reason
        grant SELECT on trail_position_seq
        column definition.accepts integer |
        column definition.distributed boolean |
        column definition.accepted_from integer | NOT NULL
        column definition.is_distributed boolean | NOT NULL
        column definition.edition integer | NOT NULL
        column definition.edition_from integer | NOT NULL
        constraint definition_pkey on definition | PRIMARY KEY (version)
        constraint definition_shut on definition | CHECK (((accepts IS NULL) AND (distributed IS NULL)))`,
    }),
    distributed: () => ({ adds: "column identities._form smallint | NOT NULL 2" }),
  },

  async registry(session) {
    await session.script(`
      CREATE TABLE purposebound.edition (edition integer PRIMARY KEY, edition_from integer NOT NULL);
      INSERT INTO purposebound.edition VALUES (0, 0);
      ALTER TABLE purposebound.definitions
        ALTER COLUMN distributed DROP NOT NULL,
        ADD COLUMN is_distributed boolean NOT NULL DEFAULT false,
        ADD COLUMN edition integer NOT NULL DEFAULT 0,
        ADD COLUMN identity_forms smallint[] NOT NULL DEFAULT '{1}',
        ADD COLUMN controller_country text COLLATE "C"
          GENERATED ALWAYS AS (definition #>> '{terms,controller,country}') STORED,
        ADD COLUMN controller_number text COLLATE "C"
          GENERATED ALWAYS AS (definition #>> '{terms,controller,organisationNumber}') STORED,
        ADD CONSTRAINT definitions_shut CHECK (edition = 0 OR distributed IS NULL);
      CREATE INDEX ON purposebound.definitions (controller_country, controller_number);`);
  },

  async dataset({ session, assignment, names: { schema, role }, isDistributed }) {
    const identities = isDistributed
      ? `ALTER TABLE ${schema}.identities ADD COLUMN _form smallint NOT NULL DEFAULT 1;
         ALTER TABLE ${schema}.identities ALTER COLUMN _form SET DEFAULT 2;`
      : "";
    await session.script(`
      ALTER TABLE ${schema}.records RENAME COLUMN _evidence_wording TO _evidence_version;
      ALTER TABLE ${schema}.records RENAME COLUMN _evidence_reference TO _evidence_document;
      -- who is there was hashed under form 1, and who comes is under form 2
      ALTER TABLE ${schema}.records ADD COLUMN _form smallint NOT NULL DEFAULT 1;
      ALTER TABLE ${schema}.records ALTER COLUMN _form SET DEFAULT 2;
      ${identities}
      ALTER TABLE ${schema}.evidence RENAME COLUMN wording TO version;
      ALTER TABLE ${schema}.evidence RENAME COLUMN reference TO document;
      ALTER TABLE ${schema}.suppressions
        ADD COLUMN form smallint NOT NULL DEFAULT 1,
        ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY,
        DROP CONSTRAINT suppressions_pkey,
        ADD PRIMARY KEY (identity, reason);
      ALTER TABLE ${schema}.suppressions ALTER COLUMN form SET DEFAULT 2;
      -- of events before, nobody noted when and in which transaction they were written: no table is written anew
      ALTER TABLE ${schema}.trail
        ADD COLUMN reason text,
        ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT '-infinity',
        ADD COLUMN xid xid8 NOT NULL DEFAULT '0',
        ADD COLUMN floor bigint;
      ALTER TABLE ${schema}.trail
        ALTER COLUMN recorded_at SET DEFAULT clock_timestamp(),
        ALTER COLUMN xid SET DEFAULT pg_current_xact_id(),
        ALTER COLUMN floor SET DEFAULT nullif(current_setting('${TRAIL_FLOOR}', true), '')::bigint;
      GRANT INSERT (reason) ON ${schema}.trail TO ${role};
      -- each transaction notes the last position that was drawn; drawing one takes another right
      GRANT SELECT ON SEQUENCE ${schema}.trail_position_seq TO ${role};
      ALTER TABLE ${schema}.definition
        ALTER COLUMN accepts DROP NOT NULL,
        ALTER COLUMN distributed DROP NOT NULL,
        ADD COLUMN accepted_from integer,
        ADD COLUMN is_distributed boolean,
        ADD COLUMN edition integer NOT NULL DEFAULT 1,
        ADD COLUMN edition_from integer NOT NULL DEFAULT 1;
      UPDATE ${schema}.definition
        SET accepted_from = accepts, is_distributed = distributed, accepts = NULL, distributed = NULL;
      ALTER TABLE ${schema}.definition
        ALTER COLUMN accepted_from SET NOT NULL,
        ALTER COLUMN is_distributed SET NOT NULL,
        ALTER COLUMN edition DROP DEFAULT,
        ALTER COLUMN edition_from DROP DEFAULT,
        ADD PRIMARY KEY (version),
        ADD CONSTRAINT definition_shut CHECK (accepts IS NULL AND distributed IS NULL);`);
    await session.query(sql`
      UPDATE purposebound.definitions SET is_distributed = distributed, distributed = NULL, identity_forms = '{1,2}'
      WHERE assignment = ${assignment}`);
    await renewDefinitions(session, assignment);
  },
};

/** Writes stored definitions in today's words. The promises in them stay, and so do versions and approvals. */
async function renewDefinitions(session: SqlSession, assignment: MigratingDataset["assignment"]): Promise<void> {
  const versions = await session.query(sql`
    SELECT version, terms, definition FROM purposebound.definition_versions WHERE assignment = ${assignment}`);
  for (const { version, ...row } of versions) {
    const { terms, definition } = renewed(row);
    await session.query(sql`
      UPDATE purposebound.definition_versions SET terms = ${terms}, definition = ${definition}::jsonb
      WHERE assignment = ${assignment} AND version = ${Number(version)}::int`);
  }
  const [known] = await session.query(sql`
    SELECT terms, definition FROM purposebound.definitions WHERE assignment = ${assignment}`);
  if (known === undefined) return;
  const { terms, definition } = renewed(known);
  await session.query(sql`
    UPDATE purposebound.definitions SET terms = ${terms}, definition = ${definition}::jsonb WHERE assignment = ${assignment}`);
}

function renewed(row: Readonly<Record<string, unknown>>): { readonly terms: string; readonly definition: string } {
  // it was registered as an object
  const before = { terms: String(row.terms), definition: row.definition as JsonObject };
  const { terms, definition } = renewDefinition(before);
  return { terms, definition: JSON.stringify(definition) };
}
