import sql, { raw } from "sql-template-tag";
import type { SqlSession } from "../../driver/driver.js";
import type { Migration } from "./migration.js";

/**
 * Makes room for what lasts: holds, restrictions with ground and review, corrections that are remembered, the sources that
 * brought a person, and the latest evidence. It is breaking, because a release that does not know holds would delete what
 * they keep.
 */
export const lasting: Migration = {
  number: 2,
  title: "Holds, restrictions with a ground, corrections that last, the latest evidence",
  breaking: true,

  shape: {
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

  async dataset({ session, names: { schema, role } }) {
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
