import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pglite } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { afterAll, expect, it } from "vitest";
import { broadband } from "../../support/fjordnet.js";
import { onEmbedded } from "../../support/storages/storages.js";

onEmbedded.describe("PGlite", () => {
  const directory = mkdtempSync(join(tmpdir(), "purposebound-major-"));
  afterAll(() => rmSync(directory, { recursive: true }));

  it("refuses a data directory of another major version of PostgreSQL, and does not change it", async () => {
    const assignment = broadband();
    await (await openStore({ storage: pglite(directory), assignments: [assignment] })).close();
    const file = join(directory, "PG_VERSION");
    const own = readFileSync(file, "utf8");
    // as a directory of PGlite 0.3 has it, which does not open either: its files have another format
    writeFileSync(file, "17\n");
    const error: unknown = await openStore({ storage: pglite(directory), assignments: [assignment] }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({
      code: "storage-unsupported",
      message: expect.stringMatching(
        /made by PostgreSQL 17, and the installed PGlite is PostgreSQL \d\d\. .*docs\/upgrading\.md/,
      ),
    });
    expect(readFileSync(file, "utf8")).toBe("17\n");
    writeFileSync(file, own);
    await (await openStore({ storage: pglite(directory), assignments: [assignment] })).close();
  });

  it("fails with its own error if there is no data directory", async () => {
    const file = join(directory, "no-directory");
    writeFileSync(file, "");
    const opening = openStore({ storage: pglite(file), assignments: [] });
    await expect(opening).rejects.toMatchObject({ code: "storage-failed" });
  });
});
