import { type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RawTable } from "purposebound/testing";
import { testStorageAdapter } from "purposebound/testing";
import { afterAll, describe, it } from "vitest";
import { dumpOf } from "../../examples/custom-adapter/dump.js";
import { SqliteAdapter } from "../../examples/custom-adapter/sqlite-adapter.js";
import { describeEachDatabase } from "../support/storages.js";
import { memorySubject } from "./memory-subject.js";

const WRITER = fileURLToPath(new URL("../../examples/custom-adapter/writer.ts", import.meta.url));
const PIPED: SpawnOptions = { stdio: ["ignore", "pipe", "inherit"] };

testStorageAdapter({ describe, it }, memorySubject());

describeEachDatabase("conformance", ({ name, adapter, sql }) => {
  // PGlite's own decoder takes a byte order mark at the beginning of a text away: see docs/limits.md
  const lost = name === "PGlite" ? "keep a byte order mark at their beginning" : undefined;
  const runner = {
    describe,
    it: (title: string, test: () => Promise<void>) => (title === lost ? it.fails(title, test) : it(title, test)),
  };
  testStorageAdapter(runner, { name, adapter, dump: (assignment) => tablesOf(sql, assignment) }, { runs: 10 });
});

describe("the example", () => {
  const directory = mkdtempSync(join(tmpdir(), "purposebound-sqlite-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  testStorageAdapter(
    { describe, it },
    {
      name: "SQLite",
      adapter: () => new SqliteAdapter(directory),
      dump: (assignment) => dumpOf(directory, assignment),
      writer: (job) => spawn(process.execPath, ["--import", "tsx", WRITER, directory, job], PIPED),
    },
    { runs: 10 },
  );
});

/** All rows of an assignment's schema, or of those that the suite made, as superuser. */
async function tablesOf(
  sql: (text: string) => Promise<Record<string, unknown>[]>,
  assignment = "conformance-%",
): Promise<RawTable[]> {
  const schema = `pb_${assignment.replaceAll("-", "_")}`.replaceAll("_", "\\_");
  const tables = await sql(`
    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name,
      array_to_json(array_agg(column_name ORDER BY ordinal_position))::text AS columns
    FROM information_schema.columns WHERE table_schema LIKE '${schema}' GROUP BY table_schema, table_name`);
  const registry = { name: "purposebound.definitions", columns: '["assignment", "definition"]' };
  const found: RawTable[] = [];
  for (const table of [...tables, ...(assignment.includes("%") ? [registry] : [])]) {
    const columns: string[] = JSON.parse(String(table.columns));
    // one statement may find a table dropped that the one before has seen: tests of other files run beside these
    const rows = await sql(`SELECT * FROM ${String(table.name)}`);
    found.push({ name: String(table.name), columns, rows: rows.map((row) => columns.map((column) => row[column])) });
  }
  return found;
}
