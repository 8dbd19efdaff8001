import sql, { raw } from "sql-template-tag";
import type { SqlSession } from "../driver/driver.js";
import { clearStatistics } from "./statistics.js";

/**
 * The tables from which rows of people are deleted. Events are never deleted, and hold no personal values.
 * `identities` is there only if the records are distributed.
 */
const TABLES = ["records", "evidence", "suppressions", "holds", "entries", "retired_keys", "identities"];

/**
 * Lists the tables that hold rows of a dataset, with the index in whose order to write them anew: their primary key. Tables
 * in parts stand with their parts.
 */
export async function listCompacted(
  session: SqlSession,
  schema: string,
): Promise<readonly (readonly [string, string])[]> {
  const rows = await session.query(sql`
    SELECT c.oid::regclass::text AS "table", i.relname::text AS key FROM pg_class AS c
    JOIN pg_index ON indrelid = c.oid AND indisprimary JOIN pg_class AS i ON i.oid = indexrelid
    WHERE c.relnamespace = ${schema}::regnamespace AND c.relkind = 'r' AND (
      c.relname = ANY(${TABLES}::name[])
      OR pg_partition_root(c.oid) IN (
        SELECT oid FROM pg_class WHERE relnamespace = ${schema}::regnamespace AND relname = ANY(${TABLES}::name[])
      )
    ) ORDER BY c.relname`);
  return rows.map(({ table, key }) => [String(table), String(key)] as const);
}

/**
 * Writes a table anew, with its indexes and long values, and without deleted rows and removed columns. VACUUM would leave
 * the bytes of deleted rows in the free room of pages.
 *
 * CLUSTER does what VACUUM FULL does. It may run within a transaction, and so under SET LOCAL ROLE and behind a pooler.
 */
export async function compactTable(session: SqlSession, [table, key]: readonly [string, string]): Promise<void> {
  await session.script(`CLUSTER ${table} USING "${key}"; ALTER TABLE ${table} SET WITHOUT CLUSTER`);
}

/** Replaces the statistics of a dataset's tables. Those of an empty table are deleted, because ANALYZE would keep them. */
export async function renewStatistics(session: SqlSession, schema: string): Promise<void> {
  const rows = await session.query(sql`
    SELECT DISTINCT quote_ident(tablename) AS name, tablename::text AS plain FROM pg_stats WHERE schemaname = ${schema}`);
  for (const { name, plain } of rows) {
    const [held] = await session.query(sql`SELECT 1 AS one FROM ${raw(`${schema}.${name}`)} LIMIT 1`);
    if (held === undefined) await clearStatistics(session, schema, sql`s.tablename = ${plain}::name`);
    else await session.script(`ANALYZE ${schema}.${name}`);
  }
}
