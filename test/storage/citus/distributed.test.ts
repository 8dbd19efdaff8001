import pg from "pg";
import { postgres } from "purposebound/postgres";
import { testStorageAdapter } from "purposebound/testing";
import { afterAll, describe, inject, it } from "vitest";
import { distributing } from "../../support/storages/distributing.js";
import { tablesOf } from "../../support/storages/dumps.js";
import { onServer } from "../../support/storages/storages.js";

onServer.describe("conformance of distributed datasets", () => {
  const server = inject("server");
  const admin = new pg.Pool({ connectionString: server.admin, max: 1 });
  afterAll(() => admin.end());
  const sql = async (text: string) => (await admin.query(text)).rows;
  testStorageAdapter(
    { describe, it },
    {
      name: "PostgreSQL, distributed",
      adapter: () => distributing(postgres(server.application)),
      dump: (assignment) => tablesOf(sql, assignment),
    },
    { runs: 10 },
  );
});
