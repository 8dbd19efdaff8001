import { type AdapterSubject, testStorageAdapter } from "purposebound/testing";
import { describe, expect, it } from "vitest";
import { MemoryAdapter } from "../../src/storage/memory/memory-adapter.js";
import { memorySubject } from "./memory-subject.js";
import { MUTANTS as FIRST } from "./mutants.js";
import { BATCH_MUTANTS, COUNTING } from "./mutants-batches.js";
import { CHEATS } from "./mutants-cheats.js";
import { EVOLUTION_MUTANTS } from "./mutants-evolution.js";

const MUTANTS = [FIRST, EVOLUTION_MUTANTS, BATCH_MUTANTS, CHEATS].flatMap((some) => Object.entries(some));

/** Runs the checks of one group, and returns the titles of those that fail. */
async function failures(subject: AdapterSubject, group: string): Promise<{ ran: number; failed: string[] }> {
  const tests: [title: string, test: () => Promise<void>][] = [];
  let current = "";
  const runner = {
    describe(title: string, body: () => void) {
      current = title;
      body();
    },
    it(title: string, test: () => Promise<void>) {
      if (current === group) tests.push([title, test]);
    },
  };
  testStorageAdapter(runner, subject, { runs: 30, seed: 20_270_101 });
  const failed: string[] = [];
  for (const [title, test] of tests) await test().catch(() => failed.push(title));
  return { ran: tests.length, failed };
}

describe("the conformance suite", () => {
  it.for(MUTANTS)("fails an adapter that %s", async ([name, { adapter, caughtBy }]) => {
    const [group, check] = caughtBy;
    const { ran, failed } = await failures(memorySubject(name, adapter), group);
    expect(ran).toBeGreaterThan(0);
    expect(failed).toContain(check);
  });

  it.for([...new Set(MUTANTS.map(([, mutant]) => mutant.caughtBy[0]))])(
    "passes the adapter of which the mutants are made: %s",
    async (group) => {
      const subject = memorySubject("memory", (data) => new MemoryAdapter(data));
      expect(await failures(subject, group)).toMatchObject({ failed: [] });
    },
  );

  it("passes an adapter that counts uses itself", async () => {
    expect(await failures(memorySubject("memory", COUNTING), "trail")).toMatchObject({ failed: [] });
  });
});
