import { type DatasetLayout, IDENTITY_FORM } from "../../contract/index.js";
import type { Cluster } from "../citus/cluster.js";
import { writeGateTable } from "./gate.js";
import { type DatasetNames, quoted } from "./names.js";
import { isIndexed, writeColumn } from "./types.js";

/**
 * Fill of the pages of records, in percent. The free half has room for another version of each row. Imports of people
 * who are held change whole datasets at once. PostgreSQL leaves the indexes alone only if a row's new version fits on
 * its page.
 */
const FILL = 50;

/** Setting in which a transaction keeps its floor: the last position that was drawn when it began; see `trail.ts`. */
export const TRAIL_FLOOR = "purposebound.floor";

/**
 * Writes SQL that makes the tables of a dataset, as the owner, in the newest edition. The assignment's role may work
 * with rows and change nothing else. In the trail, the role may only write new entries. The reference of the person
 * leads every key that can have it.
 *
 * A record that came in once is one row. Its `_origins` are null if `_intake` brought every value it has. Its
 * `_updated_at` is null until it changes. Its first evidence stands in it, and the table `evidence` has what came
 * later.
 *
 * The latest evidence stands in the record too, unless it is the first one. `_also` names the sources that brought the
 * person beside that of `_intake`; it is null if there is none. A hold has a row for each person whom it keeps, and the
 * record has the moment at which the last of its holds ends.
 *
 * Each identity keeps the form of canonical text that it was hashed under.
 * Each person who is suppressed has a row for each reason, numbered in the order of writing. `recorded_at` and `xid` of
 * the trail are the database's own record of when an event was written, which no role can choose.
 */
export function writeTables(layout: DatasetLayout, { schema, role, lock }: DatasetNames, cluster: Cluster): string {
  // the database gives numbers, if it can keep rights on columns
  const only = (columns: string): string => (cluster.rightsOnColumns ? `(${columns})` : "");
  const indexes = layout.fields
    .filter(isIndexed)
    .map((field) => `CREATE INDEX ON ${schema}.records (${quoted(field.name)});`);
  return `
    CREATE TABLE ${schema}.records (
      _subject uuid PRIMARY KEY,
      _identity uuid NOT NULL UNIQUE,
      _intake integer NOT NULL,
      _origins integer[],
      _evidence_at timestamptz,
      _evidence_version text,
      _evidence_document text,
      _collected_at timestamptz NOT NULL,
      _updated_at timestamptz,
      _expires_at timestamptz NOT NULL,
      _restricted_at timestamptz,
      _latest_at timestamptz,
      _latest_version text,
      _contacted_at timestamptz,
      _restriction text,
      _review_at timestamptz,
      _held_until timestamptz,
      _ended_at timestamptz,
      _remembered jsonb,
      _also text[],
      _form smallint NOT NULL DEFAULT ${IDENTITY_FORM},
      ${layout.fields.map(writeColumn).join(",\n      ")}
    ) WITH (fillfactor = ${FILL});
    CREATE INDEX ON ${schema}.records (_expires_at);
    ${indexes.join("\n    ")}
    CREATE TABLE ${schema}.evidence (
      _subject uuid NOT NULL,
      at timestamptz NOT NULL,
      version text NOT NULL DEFAULT '',
      document text,
      intake integer NOT NULL,
      PRIMARY KEY (_subject, at, version)
    );
    CREATE TABLE ${schema}.suppressions (
      identity uuid NOT NULL,
      reason text NOT NULL,
      at timestamptz NOT NULL,
      form smallint NOT NULL DEFAULT ${IDENTITY_FORM},
      number bigint GENERATED ALWAYS AS IDENTITY,
      PRIMARY KEY (identity, reason)
    );
    CREATE TABLE ${schema}.holds (
      _subject uuid NOT NULL,
      id uuid NOT NULL,
      reason text NOT NULL,
      law text NOT NULL,
      at timestamptz NOT NULL,
      until timestamptz NOT NULL,
      PRIMARY KEY (_subject, id)
    );
    CREATE INDEX ON ${schema}.holds (id);
    CREATE TABLE ${schema}.entries (
      kind text COLLATE "C" NOT NULL,
      id text COLLATE "C" NOT NULL,
      at timestamptz NOT NULL,
      _subject uuid,
      body jsonb NOT NULL,
      PRIMARY KEY (kind, id)
    );
    CREATE INDEX ON ${schema}.entries (_subject);
    CREATE TABLE ${schema}.retired_keys (
      _subject uuid PRIMARY KEY
    );
    CREATE TABLE ${schema}.intakes (
      number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      source text NOT NULL,
      at timestamptz NOT NULL
    );
    CREATE TABLE ${schema}.trail (
      position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      id uuid NOT NULL UNIQUE,
      at timestamptz NOT NULL,
      act text NOT NULL,
      actor text NOT NULL,
      operation uuid NOT NULL,
      activity text,
      source text,
      fields jsonb,
      counts jsonb,
      reason text,
      recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
      floor bigint DEFAULT nullif(current_setting('${TRAIL_FLOOR}', true), '')::bigint
    );
${writeGateTable({ schema, role, lock })}
    REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC;
    GRANT USAGE ON SCHEMA ${schema} TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ${schema}.records, ${schema}.evidence, ${schema}.suppressions,
      ${schema}.entries TO ${role};
    GRANT SELECT, INSERT, DELETE ON ${schema}.retired_keys, ${schema}.holds TO ${role};
    GRANT SELECT ON ${schema}.intakes, ${schema}.trail TO ${role};
    GRANT SELECT ON SEQUENCE ${schema}.trail_position_seq TO ${role};
    GRANT INSERT ${only("source, at")} ON ${schema}.intakes TO ${role};
    GRANT INSERT ${only("id, at, act, actor, operation, activity, source, reason, fields, counts")} ON ${schema}.trail TO ${role};`;
}
