import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { upgradeStorage } from "purposebound/postgres";
import { type AdapterSubject, testStorageAdapter } from "purposebound/testing";
import { afterAll, beforeAll, describe, inject, it } from "vitest";
import { dump } from "../../examples/custom-adapter/dump.js";
import { SqliteAdapter } from "../../examples/custom-adapter/sqlite-adapter.js";
import { tablesOf } from "../support/storages/dumps.js";
import { groupsWhere } from "../support/storages/groups.js";
import { buildPlaces, madeBy010, type Place } from "./places.js";
import { restoreSqlite } from "./restore.js";

/** The suite itself is run with more cases elsewhere: what is shown here is that upgraded datasets are such as new ones. */
const RUNS = 2;

/** Groups about what migrations changed. The others are in the nightly run. */
const MIGRATED: readonly string[] = [
  "erasure",
  "put",
  "amendments",
  "contact, restriction and end",
  "holds",
  "evidence",
  "suppression, intakes and retired keys",
  "what is remembered",
  "values whose own time is over",
  "evidence that covers the purpose",
  "evolving transactions",
  "model",
];

/**
 * Data that were moved, and those in PGlite, PostgreSQL 15 and SQLite, pass through the whole suite in the nightly run. They differ from
 * the others by their server alone, and the same migration upgrades them; SQLite is the example's.
 */
const PLACES = buildPlaces((key) => inject(key)).filter(
  ([name]) => process.env.NIGHTLY !== undefined || !/PGlite|15/.test(name),
);

describe.each(PLACES)("Data of 0.1.0 on %s, upgraded,", (_, storage, restore) => {
  const directory = mkdtempSync(join(tmpdir(), "conformance-"));
  let place: Place;
  beforeAll(async () => {
    place = await restore(join(directory, "data"));
    // before, since it opens nothing afterwards
    await place.old.open();
    await upgradeStorage(place.current);
    await place.current.open();
  });
  afterAll(async () => {
    await place.current.close();
    await place.old.close();
    await place.release();
    rmSync(directory, { recursive: true });
  });

  const subject: AdapterSubject = {
    name: "datasets that 0.1.0 made, upgraded when they are first looked for",
    adapter: () => madeBy010(storage !== "pglite", () => place),
    dump: (assignment) => tablesOf((text) => place.sql(text), assignment),
  };
  // PGlite's own decoder takes a byte order mark at the beginning of a text away: see docs/limits.md
  const lost = storage === "pglite" ? "keep a byte order mark at their beginning" : undefined;
  const runner = {
    describe: groupsWhere((group) => MIGRATED.includes(group)).describe,
    it: (title: string, test: () => Promise<void>) => (title === lost ? it.fails(title, test) : it(title, test)),
  };
  testStorageAdapter(runner, subject, { runs: RUNS });
});

describe.runIf(process.env.NIGHTLY !== undefined)("Data of 0.1.0 in SQLite, upgraded,", () => {
  const directory = mkdtempSync(join(tmpdir(), "conformance-sqlite-"));
  beforeAll(() => restoreSqlite("0.1.0", directory));
  afterAll(() => rmSync(directory, { recursive: true }));
  testStorageAdapter(
    { describe, it },
    { name: "SQLite", adapter: () => new SqliteAdapter(directory), dump: (assignment) => dump(directory, assignment) },
    { runs: RUNS },
  );
});
