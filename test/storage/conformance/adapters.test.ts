import { type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { testStorageAdapter } from "purposebound/testing";
import { afterAll, describe, inject, it } from "vitest";
import { dump } from "../../../examples/custom-adapter/dump.js";
import { SqliteAdapter } from "../../../examples/custom-adapter/sqlite-adapter.js";
import { ownDatabase } from "../../support/server/databases.js";
import { tablesOf } from "../../support/storages/dumps.js";
import { CONFORMANCE_RUNS } from "../../support/storages/groups.js";
import { describeEachDatabase, type OwnDatabases, onEmbedded, onMemory } from "../../support/storages/storages.js";
import { memorySubject } from "./memory-subject.js";

const WRITER = fileURLToPath(new URL("../../../examples/custom-adapter/writer.ts", import.meta.url));
const PIPED: SpawnOptions = { stdio: ["ignore", "pipe", "inherit"] };

testStorageAdapter(onMemory, memorySubject());

// notes of the store are of a whole database, and another test's maintenance would remove those that have expired
const own: OwnDatabases = {};
if (inject("kind") === "server") {
  own.server = await ownDatabase(inject("server"));
  if (process.env.NIGHTLY !== undefined) own.oldest = await ownDatabase(inject("oldest"));
}

describeEachDatabase(
  "conformance",
  ({ name, adapter, sql }) => {
    // PGlite's own decoder takes a byte order mark at the beginning of a text away: see docs/limits.md
    const lost = name === "PGlite" ? "keep a byte order mark at their beginning" : undefined;
    const runner = {
      describe,
      it: (title: string, test: () => Promise<void>) => (title === lost ? it.fails(title, test) : it(title, test)),
    };
    testStorageAdapter(
      runner,
      { name, adapter, dump: (assignment) => tablesOf(sql, assignment) },
      { runs: CONFORMANCE_RUNS },
    );
  },
  { own },
);

onEmbedded.describe("the example", () => {
  const directory = mkdtempSync(join(tmpdir(), "purposebound-sqlite-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  testStorageAdapter(
    { describe, it },
    {
      name: "SQLite",
      adapter: () => new SqliteAdapter(directory),
      dump: (assignment) => dump(directory, assignment),
      writer: (job) => spawn(process.execPath, ["--import", "tsx", WRITER, directory, job], PIPED),
    },
    { runs: CONFORMANCE_RUNS },
  );
});
