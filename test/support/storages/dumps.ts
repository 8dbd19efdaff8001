import type { RawTable } from "purposebound/testing";

/** All rows of an assignment's schema, or of those that the suite made, as superuser. */
export async function tablesOf(
  sql: (text: string) => Promise<Record<string, unknown>[]>,
  assignment = "conformance-%",
): Promise<RawTable[]> {
  const schema = `pb_${assignment.replaceAll("-", "_")}`.replaceAll("_", "\\_");
  // what is in a partition, the table that it is a part of has
  const tables = await sql(`
    SELECT format('%I.%I', nspname, relname) AS name, array_to_json(array_agg(attname ORDER BY attnum))::text AS columns
    FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE nspname LIKE '${schema}' AND relkind IN ('r', 'p') AND NOT relispartition AND attnum > 0 AND NOT attisdropped
    GROUP BY nspname, relname`);
  const registry = { name: "purposebound.definitions", columns: '["assignment", "definition"]' };
  const notes = { name: "purposebound.notes", columns: '["kind", "id", "at", "expires_at", "body", "version"]' };
  const found: RawTable[] = [];
  for (const table of [...tables, ...(assignment.includes("%") ? [registry, notes] : [])]) {
    const columns: string[] = JSON.parse(String(table.columns));
    // one statement may find a table dropped that the one before has seen: tests of other files run beside these
    const rows = await sql(`SELECT * FROM ${String(table.name)}`);
    found.push({ name: String(table.name), columns, rows: rows.map((row) => columns.map((column) => row[column])) });
  }
  return found;
}
