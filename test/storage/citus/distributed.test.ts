import pg from "pg";
import { postgres } from "purposebound/postgres";
import { testStorageAdapter } from "purposebound/testing";
import { afterAll, inject } from "vitest";
import { distributing } from "../../support/storages/distributing.js";
import { tablesOf } from "../../support/storages/dumps.js";
import { CONFORMANCE_RUNS, groupsWhere } from "../../support/storages/groups.js";
import { onServer } from "../../support/storages/storages.js";

onServer.describe("conformance of distributed datasets", () => {
  const server = inject("server");
  const admin = new pg.Pool({ connectionString: server.admin, max: 1 });
  afterAll(() => admin.end());
  const sql = async (text: string) => (await admin.query(text)).rows;
  testStorageAdapter(
    // values, notes and events are kept in the same way there as on one node
    groupsWhere((group) => !["values", "registry", "trail", "notes", "undeclared data", "isolation"].includes(group)),
    {
      name: "PostgreSQL, distributed",
      adapter: () => distributing(postgres(server.application)),
      dump: (assignment) => tablesOf(sql, assignment),
    },
    { runs: CONFORMANCE_RUNS },
  );
});
