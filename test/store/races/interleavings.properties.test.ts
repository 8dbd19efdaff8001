import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import pg from "pg";
import type { StorageAdapter } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { postgres } from "purposebound/postgres";
import { afterAll, expect, inject } from "vitest";
import { runs } from "../../support/runs.js";
import { onMemory, onServer, SERVERS } from "../../support/storages/storages.js";
import { ACTS, type Join, openRace, type RacingAct, type RareAct } from "./racing.js";

const IS_LONG = process.env.NIGHTLY !== undefined;
const LONG = 10_000;
/** The number of runs on one dataset, whose people of earlier runs are told apart by their addresses. */
const RUNS_OF = 50;

const some = (acts: readonly RacingAct["does"][]): fc.Arbitrary<RacingAct> =>
  fc.record({
    does: fc.constantFrom(...acts),
    store: fc.constantFrom(0 as const, 1 as const),
    // mostly the same person, whose time ends when the clock moves
    who: fc.oneof({ weight: 3, arbitrary: fc.constant(0 as const) }, fc.constantFrom(1 as const, 2 as const)),
  });

const EVOLVING: readonly RareAct[] = ["evolve-field", "evolve-retention"];

/** Acts that are known to meet, on one person and by two stores in turn. */
const MEETING: readonly (readonly RacingAct["does"][])[] = [
  ["erase", "import-old"],
  ["withdraw", "read"],
  ["object", "enrich"],
  ["hold", "maintain"],
  ["rectify", "import-old"],
  ["maintain", "maintain"],
  ["request", "maintain"],
  // the person's retention ends for one store while the other one brings them
  ["import-old", "contact", "time"],
  ["add-old", "contact", "time"],
];

const meeting: fc.Arbitrary<readonly RacingAct[]> = fc
  .tuple(fc.constantFrom(...MEETING), fc.constantFrom(0, 1))
  .map(([acts, first]) => acts.map((does, place) => ({ does, store: (first + place) % 2 === 0 ? 0 : 1, who: 0 })));

/** Acts at the same time. Of `usual` runs and one, one changes the definition. */
const races = (further: readonly RareAct[], usual: number) =>
  fc
    .tuple(
      meeting,
      fc.array(some([...ACTS, ...further]), { maxLength: 4 }),
      fc.oneof({ weight: usual, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some(EVOLVING) }),
    )
    .map(([first, acts, evolution]) => [...first, ...acts, ...(evolution === null ? [] : [evolution])]);

/** The place where races happen, and a look at each dataset at the end. */
interface Place {
  readonly settle: () => Promise<unknown>;
  readonly look?: (id: string) => Promise<void>;
  readonly join?: Join;
}

/** Races on datasets that are opened anew now and then, and after each evolution. */
function racing(adapter: () => StorageAdapter, { settle, look, join }: Place) {
  let race: Awaited<ReturnType<typeof openRace>> | undefined;
  let left = 0;
  const close = async () => {
    if (race !== undefined) await look?.(race.id);
    await race?.close();
    race = undefined;
  };
  const run = async (acts: readonly RacingAct[], scheduler: fc.Scheduler) => {
    if (left === 0) await close();
    if (race === undefined) [race, left] = [await openRace(adapter, settle), RUNS_OF];
    left -= 1;
    let isDone = false;
    try {
      await race.run(acts, scheduler, join);
      isDone = true;
    } finally {
      // a case that failed is tried again on a dataset of its own
      if (!isDone || acts.some(({ does }) => does.startsWith("evolve"))) left = 0;
      if (!isDone) {
        await race.close();
        race = undefined;
      }
    }
  };
  return { run, close };
}

onMemory.describe("Acts of two stores on the same data in memory, in any order of their operations,", () => {
  onMemory.it(
    "bring nobody back, double nobody, and leave events that agree with what is held",
    { timeout: 7_200_000 },
    async () => {
      const data = memory();
      const { run, close } = racing(() => data, { settle: async () => undefined });
      await fc.assert(fc.asyncProperty(races([], 8), fc.scheduler(), run), { numRuns: IS_LONG ? LONG : runs(120) });
      await close();
    },
  );
});

for (const [title, key] of SERVERS) {
  onServer.describe(`Acts of two stores on ${title}, in any order of their operations,`, () => {
    const admin = new pg.Pool({ connectionString: inject(key).admin, max: 1 });
    const application = new pg.Pool({ connectionString: inject(key).application, max: 6 });
    afterAll(async () => {
      await admin.end();
      await application.end();
    });

    /** Runs work in a transaction of the application. */
    const join: Join = async (end, work) => {
      const client = await application.connect();
      try {
        await client.query("BEGIN");
        await work(client);
        await client.query(end);
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        client.release();
      }
    };

    /** Makes sure that nothing lies beside the records of whoever is not held. */
    const lookForOrphans = async (id: string) => {
      const schema = `pb_${id.replaceAll("-", "_")}`;
      for (const table of ["evidence", "holds", "entries"]) {
        const { rows } = await admin.query(
          `SELECT count(*)::int AS orphans FROM ${schema}.${table} WHERE _subject IS NOT NULL
            AND _subject NOT IN (SELECT _subject FROM ${schema}.records)`,
        );
        expect([table, rows[0]?.orphans]).toEqual([table, 0]);
      }
    };

    onServer.it(
      "bring nobody back, double nobody, and leave events that agree with what is held",
      { timeout: 7_200_000 },
      async () => {
        const { run, close } = racing(() => postgres(inject(key).application), {
          settle: () => sleep(1),
          look: lookForOrphans,
          join,
        });
        await fc.assert(fc.asyncProperty(races(["join-commit", "join-rollback"], 20), fc.scheduler(), run), {
          numRuns: IS_LONG ? LONG / SERVERS.length : runs(15),
          endOnFailure: true,
        });
        await close();
      },
    );
  });
}
