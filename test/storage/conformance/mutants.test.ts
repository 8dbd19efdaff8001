import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AdapterSubject, testStorageAdapter } from "purposebound/testing";
import { afterAll, expect, it } from "vitest";
import { MemoryAdapter } from "../../../src/storage/memory/adapter.js";
import { onEmbedded } from "../../support/storages/storages.js";
import { memorySubject, tablesOf } from "./memory-subject.js";
import { MUTANTS as FIRST } from "./mutants.js";
import { BATCH_MUTANTS } from "./mutants-batches.js";
import { CHEATS, PROCESSES } from "./mutants-cheats.js";
import { EVOLUTION_MUTANTS } from "./mutants-evolution.js";
import { LASTING_MUTANTS } from "./mutants-lasting.js";
import { NOTES_MUTANTS } from "./mutants-notes.js";
import { OVER_MUTANTS } from "./mutants-over.js";
import { readSnapshot, type Saving, snapshotAdapter } from "./snapshots/adapter.js";

const MUTANTS = [FIRST, EVOLUTION_MUTANTS, BATCH_MUTANTS, LASTING_MUTANTS, OVER_MUTANTS, NOTES_MUTANTS, CHEATS].flatMap(
  (some) => Object.entries(some),
);

/** Runs the checks of one group, or one of them, and returns the titles of those that fail. */
async function failures(
  subject: AdapterSubject,
  group: string,
  check?: string,
): Promise<{ ran: number; failed: string[] }> {
  const tests: [title: string, test: () => Promise<void>][] = [];
  let current = "";
  const runner = {
    describe(title: string, body: () => void) {
      current = title;
      body();
    },
    it(title: string, test: () => Promise<void>) {
      if (current === group && (check === undefined || check === title)) tests.push([title, test]);
    },
  };
  testStorageAdapter(runner, subject, { runs: 30, seed: 20_270_101 });
  const failed: string[] = [];
  for (const [title, test] of tests) await test().catch(() => failed.push(title));
  return { ran: tests.length, failed };
}

const CRASHES = "lose nothing that was committed, and leave nothing of what was not";
const WRITER = fileURLToPath(new URL("snapshots/writer.ts", import.meta.url));

/** An adapter that keeps its data in a file, and is killed while it writes. */
function snapshotSubject(file: string, saving: Saving): AdapterSubject {
  return {
    name: `snapshots ${saving}`,
    adapter: () => snapshotAdapter(file, saving),
    dump: async (assignment) => tablesOf(readSnapshot(file), assignment),
    writer: (job) =>
      spawn(process.execPath, ["--import", "tsx", WRITER, file, saving, job], { stdio: ["ignore", "pipe", "inherit"] }),
  };
}

// in memory, but longer than the project quick may take
onEmbedded.describe("the conformance suite", () => {
  const directory = mkdtempSync(join(tmpdir(), "purposebound-crashes-"));
  afterAll(() => rmSync(directory, { recursive: true }));

  it.for(MUTANTS)("fails an adapter that %s", async ([name, { adapter, caughtBy }]) => {
    const [group, check] = caughtBy;
    expect(await failures(memorySubject(name, adapter), group, check)).toEqual({ ran: 1, failed: [check] });
  });

  it.for([...new Set(MUTANTS.map(([, mutant]) => mutant.caughtBy[0]))])(
    "passes the adapter from which the mutants are made: %s",
    async (group) => {
      const subject = memorySubject("memory", (data) => new MemoryAdapter(data));
      expect(await failures(subject, group)).toMatchObject({ failed: [] });
    },
  );

  it.for([
    ["passes", "writes its file before it acknowledges", "before", []],
    ["fails", "acknowledges before it writes its file", "after", [CRASHES]],
    ["fails", "writes its file in the midst of a transaction too", "amid", [CRASHES]],
  ] as const)("%s an adapter that %s", async ([, , saving, expected]) => {
    const { ran, failed } = await failures(snapshotSubject(join(directory, saving), saving), "crashes");
    expect([ran, failed]).toEqual([1, expected]);
  });

  it.for([["works from several processes at once", PROCESSES, "processes"]] as const)(
    "passes an adapter that %s",
    async ([, adapter, group]) => {
      const { ran, failed } = await failures(memorySubject("memory", adapter), group);
      expect(ran).toBeGreaterThan(0);
      expect(failed).toEqual([]);
    },
  );
});
