import pg from "pg";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { expect, inject } from "vitest";
import { broadband } from "../../support/fjordnet.js";
import { type OwnDatabase, ownDatabase } from "../../support/server/databases.js";
import { onServer, SERVERS } from "../../support/storages/storages.js";

onServer.describe.each(SERVERS)("a foothold on %s", (_, key) => {
  const withDatabase = async (work: (database: OwnDatabase) => Promise<void>): Promise<void> => {
    const database = await ownDatabase(inject(key));
    try {
      await work(database);
    } finally {
      await database.drop();
    }
  };

  /** Runs a statement that was injected into a transaction under a role, and commits it. */
  const runInjected = async (database: OwnDatabase, role: string, statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: database.application });
    await client.connect();
    try {
      await client.query(`BEGIN; SET LOCAL ROLE ${role}`);
      await client.query(statement);
      await client.query("COMMIT");
    } finally {
      await client.end();
    }
  };

  const logIn = async (database: OwnDatabase, role: string): Promise<string> => {
    const url = new URL(database.application);
    url.username = role;
    url.password = "foothold";
    const client = new pg.Client({ connectionString: url.href });
    const outcome = await client.connect().then(
      () => "in",
      (error: unknown) => String((error as pg.DatabaseError).code), // an error of the server
    );
    await client.end();
    return outcome;
  };

  onServer.it("is none: a role that got a password from an injected statement cannot log in", () =>
    withDatabase(async (database) => {
      const assignment = broadband();
      const role = `pb_${assignment.id.replaceAll("-", "_")}_${database.mark}`;
      const store = await openStore({ storage: postgres(database.application), assignments: [assignment] });
      await runInjected(database, role, `ALTER ROLE ${role} PASSWORD 'foothold'`);
      expect(await logIn(database, role)).toBe("28000");
      await expect(runInjected(database, role, `ALTER ROLE ${role} LOGIN`)).rejects.toThrow(
        /permission denied|must have/,
      );
      await store.close();

      // with a login for each assignment, roles are let in, by an opening that is told so
      const separate = postgres({
        provisioning: database.application,
        connect: async ({ role: own }) => database.application.replace(/\/\/[^@]*@/, `//${own}:foothold@`),
      });
      const other = await openStore({ storage: separate, assignments: [assignment] });
      expect(await logIn(database, role)).toBe("in");
      expect(await other.dataset(assignment).subject({ phone: "+4790000000" }).access()).toBeUndefined();
      await other.close();
      // and stay so for others who work without
      const again = await openStore({ storage: postgres(database.application), assignments: [assignment] });
      expect(await logIn(database, role)).toBe("in");
      await again.close();
    }),
  );
});
