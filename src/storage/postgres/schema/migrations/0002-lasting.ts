import sql, { raw } from "sql-template-tag";
import type { SqlSession } from "../../driver/driver.js";
import type { Migration } from "./migration.js";

/**
 * Makes room for what lasts: holds, restrictions with ground and review, corrections that are remembered, the sources that
 * brought a person, the latest evidence, and notes of the whole store. It is breaking, because a release that does not know holds would delete what
 * they keep.
 */
export const lasting: Migration = {
  number: 2,
  title: "Holds, restrictions with a ground, corrections that last, the latest evidence, notes of the store",
  breaking: true,

  shape: {
    registry: {
      adds: `
        table notes
        column notes.kind text | NOT NULL C
        column notes.id text | NOT NULL C
        column notes.at timestamp with time zone | NOT NULL
        column notes.expires_at timestamp with time zone |
        column notes.body jsonb | NOT NULL
        column notes.version integer | NOT NULL 1
        constraint notes_pkey on notes | PRIMARY KEY (kind, id)
        index on notes (expires_at)
        column definition_versions.advice jsonb |
        column definition_versions.proposal text | default`,
    },
    dataset: () => ({
      adds: `
        column records._latest_at timestamp with time zone |
        column records._latest_version text | default
        column records._contacted_at timestamp with time zone |
        column records._restriction text | default
        column records._review_at timestamp with time zone |
        column records._held_until timestamp with time zone |
        column records._ended_at timestamp with time zone |
        column records._remembered jsonb |
        column records._also text[] | default
        table holds
        column holds._subject uuid | NOT NULL
        column holds.id uuid | NOT NULL
        column holds.reason text | NOT NULL default
        column holds.law text | NOT NULL default
        column holds.at timestamp with time zone | NOT NULL
        column holds.until timestamp with time zone | NOT NULL
        constraint holds_pkey on holds | PRIMARY KEY (_subject, id)
        index on holds (id)
        grant SELECT INSERT DELETE on holds
        table entries
        column entries.kind text | NOT NULL C
        column entries.id text | NOT NULL C
        column entries.at timestamp with time zone | NOT NULL
        column entries._subject uuid |
        column entries.body jsonb | NOT NULL
        constraint entries_pkey on entries | PRIMARY KEY (kind, id)
        index on entries (_subject)
        grant SELECT INSERT UPDATE DELETE on entries`,
    }),
  },

  async registry(session) {
    await session.script(`
      CREATE TABLE purposebound.notes (
        kind text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        at timestamptz NOT NULL,
        expires_at timestamptz,
        body jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (kind, id)
      );
      CREATE INDEX ON purposebound.notes (expires_at);
      ALTER TABLE purposebound.definition_versions ADD COLUMN advice jsonb, ADD COLUMN proposal text;
      ${writeAttempt("ALTER TABLE purposebound.notes ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN body SET STATISTICS 0")};`);
  },

  async dataset({ session, assignment, names: { schema, role } }) {
    await session.script(`
      ALTER TABLE ${schema}.records
        ADD COLUMN _latest_at timestamptz,
        ADD COLUMN _latest_version text,
        ADD COLUMN _contacted_at timestamptz,
        ADD COLUMN _restriction text,
        ADD COLUMN _review_at timestamptz,
        ADD COLUMN _held_until timestamptz,
        ADD COLUMN _ended_at timestamptz,
        ADD COLUMN _remembered jsonb,
        ADD COLUMN _also text[];
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
      GRANT SELECT, INSERT, DELETE ON ${schema}.holds TO ${role};
      CREATE TABLE ${schema}.entries (
        kind text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        at timestamptz NOT NULL,
        _subject uuid,
        body jsonb NOT NULL,
        PRIMARY KEY (kind, id)
      );
      CREATE INDEX ON ${schema}.entries (_subject);
      GRANT SELECT, INSERT, UPDATE, DELETE ON ${schema}.entries TO ${role};
      -- the latest evidence, of those who have more than the one that stands in the record
      WITH latest AS MATERIALIZED (
        SELECT DISTINCT ON (_subject) _subject, at, version FROM ${schema}.evidence ORDER BY _subject, at DESC, version DESC
      )
      UPDATE ${schema}.records AS t SET _latest_at = l.at, _latest_version = l.version FROM latest AS l
      WHERE t._subject = l._subject AND (t._evidence_at IS NULL OR l.at >= t._evidence_at);`);
    await noteSources(session, schema);
    await stopStatistics(session, schema, assignment);
  },
};

/**
 * Notes the sources that brought people beside that of their record's intake: all that their values and evidence came from.
 * Corrections cannot be told from sources any more. Both are noted, so that nobody is taken for one source's alone.
 */
async function noteSources(session: SqlSession, schema: string): Promise<void> {
  const sources = await session.rows(sql`
    SELECT source, array_agg(number)::text FROM ${raw(schema)}.intakes GROUP BY source ORDER BY source`);
  if (sources.length < 2) return;
  for (const [source, list] of sources) {
    const numbers = sql`${String(list)}::integer[]`;
    // materialized, so that it goes to the nodes as rows
    await session.send(sql`
      WITH brought AS MATERIALIZED (
        SELECT _subject FROM ${raw(schema)}.records WHERE _origins && ${numbers}
        UNION SELECT _subject FROM ${raw(schema)}.evidence WHERE intake = ANY(${numbers})
      )
      UPDATE ${raw(schema)}.records AS t SET _also = coalesce(t._also, '{}') || ${String(source)}::text
      FROM brought AS b WHERE t._subject = b._subject AND t._intake <> ALL(${numbers})`);
  }
}

/**
 * Has PostgreSQL keep no statistics of columns that hold values of single people, and deletes those that it has. Fields keep
 * them whose values the declaration lists.
 */
async function stopStatistics(session: SqlSession, schema: string, assignment: string): Promise<void> {
  const [row] = await session.query(sql`
    SELECT definition #> '{terms,fields}' AS fields, EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') AS citus,
      to_regproc('pg_catalog.pg_clear_attribute_stats') IS NOT NULL AS clears
    FROM purposebound.definitions WHERE assignment = ${assignment}`);
  const open = Object.entries((row?.fields ?? {}) as Readonly<Record<string, Terms>>) // written by the package
    .filter(
      ([, { encrypted, kind, schema: written }]) => encrypted === true || !(kind === "boolean" || isClosed(written)),
    )
    .map(([name]) => name);
  const columns = [
    ["records", ["_identity", "_evidence_document", "_remembered", ...open]],
    ["evidence", ["document"]],
    ["entries", ["id", "body"]],
  ] as const;
  for (const [table, names] of columns) {
    const actions = names.map((name) => `ALTER COLUMN "${name}" SET STATISTICS 0`).join(", ");
    const statement = `ALTER TABLE ${schema}.${table} ${actions}`;
    await session.script(row?.citus === true ? writeAttempt(statement) : statement);
  }
  const all = columns.flatMap(([, names]) => names);
  const found = await session.query(sql`
    SELECT DISTINCT coalesce(pg_partition_root(c.oid), c.oid)::regclass::text AS "table", quote_ident(s.attname) AS "column",
      format_type(atttypid, atttypmod) || CASE WHEN attcollation = 950 THEN ' COLLATE "C"' ELSE '' END AS type
    FROM pg_stats AS s JOIN pg_class AS c ON relname = tablename AND relnamespace = ${schema}::regnamespace
    JOIN pg_attribute AS a ON attrelid = c.oid AND a.attname = s.attname
    WHERE schemaname = ${schema} AND s.attname = ANY(${all}::name[])`);
  if (row?.clears === true) {
    await session.query(sql`
      SELECT pg_clear_attribute_stats(schemaname::text, tablename::text, attname::text, inherited)::text
      FROM pg_stats WHERE schemaname = ${schema} AND attname = ANY(${all}::name[])`);
    return;
  }
  // before PostgreSQL 18 only a change of type deletes statistics; to the same type, it writes no row
  for (const { table, column, type } of found) {
    await session.script(writeAttempt(`ALTER TABLE ${table} ALTER COLUMN ${column} TYPE ${type}`));
  }
}

/** The terms of a field, as the registry has them. */
interface Terms {
  readonly encrypted?: unknown;
  readonly kind?: unknown;
  readonly schema?: unknown;
}

/** Tells if a field's schema lists its values. It is JSON Schema for input and output. */
function isClosed(written: unknown): boolean {
  return Array.isArray(written) && listsValues(written[1]);
}

function listsValues(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  const { anyOf, enum: values, type } = schema as Readonly<Record<string, unknown>>; // a plain object of JSON
  if (Array.isArray(values) || "const" in schema || type === "null" || type === "boolean") return true;
  return Array.isArray(anyOf) && anyOf.length > 0 && anyOf.every(listsValues);
}

/**
 * Writes a statement that does nothing if the server does not support it. It does not if a view uses the column, if a table is
 * distributed by it, or on Citus.
 */
function writeAttempt(statement: string): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  return `DO ${quote(`BEGIN EXECUTE ${quote(statement)}; EXCEPTION WHEN feature_not_supported OR invalid_table_definition THEN NULL; END`)}`;
}
