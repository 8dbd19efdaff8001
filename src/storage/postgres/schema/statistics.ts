import sql, { type Sql } from "sql-template-tag";
import type { JsonObject, JsonValue } from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import { quoted } from "./names.js";

/** Columns beside the fields that may tell something of one person alone. */
const OWN_COLUMNS = [
  ["records", ["_identity", "_evidence_document", "_remembered"]],
  ["evidence", ["document"]],
  ["entries", ["id", "body"]],
] as const;

/**
 * Lists the fields whose values the declaration itself lists, such as an enumeration. Statistics on them repeat what is no
 * secret, and only those are kept.
 */
function isListed(field: string, definition: JsonObject): boolean {
  const { encrypted, schema } = readObject(readObject(readObject(definition.terms).fields)[field]);
  const [, output] = Array.isArray(schema) ? schema : [];
  return encrypted !== true && isClosed(output);
}

/** Tells if a JSON Schema lists its values. */
function isClosed(schema: JsonValue | undefined): boolean {
  const node = readObject(schema);
  if (Array.isArray(node.enum) || "const" in node || node.type === "null" || node.type === "boolean") return true;
  return Array.isArray(node.anyOf) && node.anyOf.length > 0 && node.anyOf.every(isClosed);
}

function readObject(value: JsonValue | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/**
 * Has PostgreSQL keep no statistics of columns that hold values of single people. `pg_stats` would show them, and
 * PostgreSQL keeps statistics of a table that was emptied. Planning needs none: identities are unique, and other conditions
 * are estimated by rule.
 *
 * Citus refuses the statement on tables that it knows, and keeps statistics there.
 */
export async function stopStatistics(session: SqlSession, schema: string, definition: JsonObject): Promise<void> {
  const columns = await session.query(sql`
    SELECT attname::text AS name FROM pg_attribute WHERE attrelid = ${`${schema}.records`}::regclass
      AND attnum > 0 AND NOT attisdropped AND NOT starts_with(attname::text, '_')`);
  const [listed, open] = [true, false].map((is) =>
    columns.map(({ name }) => String(name)).filter((name) => isListed(name, definition) === is),
  ) as [string[], string[]]; // one for each
  const set = (names: readonly string[], target: number): string[] =>
    names.map((name) => `ALTER COLUMN ${quoted(name)} SET STATISTICS ${target}`);
  const statements = OWN_COLUMNS.map(([table, names]) => {
    const actions = set(names, 0);
    if (table === "records") actions.push(...set(open, 0), ...set(listed, -1));
    return `ALTER TABLE ${schema}.${table} ${actions.join(", ")}`;
  });
  const [citus] = await session.query(sql`SELECT 1 AS one FROM pg_extension WHERE extname = 'citus'`);
  await session.script((citus === undefined ? statements : statements.map(writeAttempt)).join("; "));
  const without = [...OWN_COLUMNS.flatMap(([, names]) => names), ...open];
  await clearStatistics(session, schema, sql`s.attname = ANY(${without}::name[])`);
}

/**
 * Deletes statistics that PostgreSQL has, of the columns that a condition on `pg_stats AS s` selects. Before PostgreSQL 18
 * only a change of the column's type does so, which here is to the same type and writes no row. A column that a view,
 * rule, policy or trigger of the application uses keeps its statistics there, and so does one by which a table is distributed.
 */
export async function clearStatistics(session: SqlSession, schema: string, which: Sql): Promise<void> {
  const found = await session.query(sql`
    SELECT DISTINCT coalesce(pg_partition_root(c.oid), c.oid)::regclass::text AS "table", quote_ident(s.attname) AS "column",
      format_type(atttypid, atttypmod) || coalesce((
        SELECT ' COLLATE ' || quote_ident(nspname) || '.' || quote_ident(collname)
        FROM pg_collation AS l JOIN pg_namespace AS n ON n.oid = collnamespace WHERE l.oid = attcollation
      ), '') AS type, to_regproc('pg_catalog.pg_clear_attribute_stats') IS NOT NULL AS clears
    FROM pg_stats AS s JOIN pg_class AS c ON relname = tablename AND relnamespace = ${schema}::regnamespace
    JOIN pg_attribute AS a ON attrelid = c.oid AND a.attname = s.attname
    WHERE schemaname = ${schema} AND ${which}`);
  if (found[0]?.clears === true) {
    await session.query(sql`
      SELECT pg_clear_attribute_stats(schemaname::text, tablename::text, s.attname::text, inherited)::text
      FROM pg_stats AS s WHERE schemaname = ${schema} AND ${which}`);
    return;
  }
  for (const { table, column, type } of found) {
    await session.script(writeAttempt(`ALTER TABLE ${table} ALTER COLUMN ${column} TYPE ${type}`));
  }
}

/** Writes a statement that does nothing if the server does not support it. */
function writeAttempt(statement: string): string {
  const body = `BEGIN EXECUTE ${literal(statement)}; EXCEPTION WHEN feature_not_supported OR invalid_table_definition THEN NULL; END`;
  return `DO ${literal(body)}`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
