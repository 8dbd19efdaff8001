import { readdirSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import type { RawTable } from "purposebound/testing";

/** Reads all rows of all tables in a directory of SQLite files, or of one assignment, without the adapter. */
export async function dump(directory: string, assignment?: string): Promise<RawTable[]> {
  const files = readdirSync(directory).filter((file) => file.endsWith(".db"));
  return files
    .filter((file) => assignment === undefined || file === `${assignment}.db`)
    .flatMap((file) => tablesIn(join(directory, file), file));
}

function tablesIn(path: string, file: string): RawTable[] {
  const database = new Database(path, { readonly: true });
  try {
    const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
    return names.map(({ name }) => {
      const rows = database.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[];
      const fields = database.prepare(`SELECT name FROM pragma_table_info('${name}')`).all() as { name: string }[];
      const columns = fields.map((field) => field.name);
      return { name: `${file} ${name}`, columns, rows: rows.map((row) => columns.map((column) => row[column])) };
    });
  } finally {
    database.close();
  }
}
