import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeSelf, type Holder } from "../../src/storage/directory/holder.js";
import { LockFile } from "../../src/storage/directory/lock-file.js";
import { freshId } from "../support/fjordnet.js";
import { Chance } from "./chance.js";
import { Importer } from "./importer.js";
import { numbers } from "./people.js";
import { unsound } from "./soundness.js";

const LONG = process.env.FAULTS === "long";
const SEED = Number(process.env.FAULTS_SEED ?? 20_270_101);
const KILLS = LONG ? 20 : 1;

describe("a data directory of PGlite", () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "purposebound-faults-"));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it(`keeps acknowledged rows over ${KILLS} kills`, { timeout: LONG ? 1_200_000 : 120_000 }, async () => {
    const chance = new Chance(SEED);
    const directory = join(root, "kills");
    const id = freshId("pglite");
    const tally = { acknowledged: 0, uncertain: 0 };
    let batches = 0;
    for (let round = 0; round < KILLS; round += 1) {
      // takes over the lock of the process that was killed
      const importer = new Importer(directory, id);
      expect(await importer.opened()).toBe("ready");
      const people = numbers(round * 600, (round + 1) * 600);
      const batch = chance.of([20, 50, 100]);
      let left = chance.between(1, Math.floor(400 / batch));
      const { acknowledged } = await importer.run(people, batch, () => {
        batches += 1;
        left -= 1;
        if (left === 0) setTimeout(() => importer.kill(), chance.between(0, 8));
      });
      importer.kill();
      await importer.close();
      tally.acknowledged += acknowledged;
      tally.uncertain += batch;
      const database = await PGlite.create(directory);
      const sql = async (text: string, values?: unknown[]) =>
        (await database.query<Record<string, unknown>>(text, values)).rows;
      expect(await unsound(sql, id, { ...tally, people: people.slice(0, acknowledged) })).toEqual([]);
      await database.close();
    }
    const last = new Importer(directory, id);
    expect(await last.opened()).toBe("ready");
    expect(await last.run(numbers(0, KILLS * 600), 500)).toMatchObject({ end: "done" });
    await last.close();
    const total = KILLS * 600;
    const database = await PGlite.create(directory);
    const sql = async (text: string, values?: unknown[]) =>
      (await database.query<Record<string, unknown>>(text, values)).rows;
    tally.acknowledged += total;
    expect(await unsound(sql, id, { ...tally, people: numbers(0, total), total })).toEqual([]);
    await database.close();
    console.log(
      `PGlite: seed ${SEED}, ${KILLS} × process SIGKILL; ${batches} batches acknowledged, ${total} people; ` +
        "losses 0, doubles 0, gaps 0, orphans 0",
    );
  });

  it("lets in one of two processes that open it at once, and refuses the other", {
    timeout: 120_000,
  }, async () => {
    const id = freshId("pglite");
    const directory = join(root, "both");
    const both = [new Importer(directory, id), new Importer(directory, id)];
    expect((await Promise.all(both.map((one) => one.opened()))).sort()).toEqual(["closed storage-locked", "ready"]);
    await Promise.all(both.map((one) => one.close()));
    expect(await readdir(join(directory, ".lock"))).toEqual([]);
  });

  it("opens, or reports the fault, if the first opening was killed", { timeout: 120_000 }, async () => {
    const id = freshId("pglite");
    const directory = join(root, "first");
    const first = new Importer(directory, id);
    while (!(await readdir(root)).includes("first")) await sleep(5);
    await sleep(300);
    first.kill();
    await first.close();
    const second = new Importer(directory, id);
    expect(await second.opened()).toBe("ready");
    expect(await second.run(numbers(0, 100), 50)).toEqual({ acknowledged: 100, end: "done" });
    await second.close();
  });

  describe("its lock file", () => {
    const locked = async (name: string, content: string, ageMs: number): Promise<string> => {
      const directory = join(root, name);
      await writeLock(directory, content, Date.now() - ageMs);
      const lock = new LockFile(directory);
      const outcome = await lock.acquire().then(
        () => "acquired",
        (error: { code: string }) => error.code,
      );
      await lock.release();
      return outcome;
    };
    let self: Holder;
    beforeAll(async () => {
      self = await describeSelf();
    });
    const holder = (more: Partial<Holder>): string => JSON.stringify({ ...self, ...more });

    it.each([
      ["nothing", ""],
      ["half of itself", '{"pid":12'],
      ["something else", "[]"],
    ])("is taken over if it is old and holds %s", async (_, content) => {
      expect(await locked("broken", content, 60_000)).toBe("acquired");
      // its process may be about to write it
      expect(await locked("fresh", content, 0)).toBe("storage-locked");
    });

    it("is taken over if its process is gone, even if another process got its number", async () => {
      expect(await locked("gone", holder({ pid: 2 ** 22 + 1 }), 0)).toBe("acquired");
      // as after the restart of a container, whose first process always has the same number
      expect(await locked("restarted", holder({ started: "1" }), 0)).toBe(
        process.platform === "linux" ? "acquired" : "storage-locked",
      );
    });

    it("is respected if its process lives, or ran on another machine", async () => {
      expect(await locked("alive", holder({}), 60_000)).toBe("storage-locked");
      const elsewhere = { pid: 2 ** 22 + 1, boot: "another", host: "elsewhere" };
      expect(await locked("elsewhere", holder(elsewhere), 60_000)).toBe("storage-locked");
    });

    it("goes to one of many processes that find it broken", async () => {
      const directory = join(root, "many");
      await writeLock(directory, "", 0);
      const locks = Array.from({ length: 20 }, () => new LockFile(directory));
      const outcomes = await Promise.allSettled(locks.map((lock) => lock.acquire()));
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      await Promise.all(locks.map((lock) => lock.release()));
    });
  });
});

/** Leaves a lock, as a process would have left it at a moment. */
async function writeLock(directory: string, content: string, madeAt: number): Promise<void> {
  const path = join(directory, ".lock", "holder");
  await mkdir(join(directory, ".lock"), { recursive: true });
  await writeFile(path, content);
  await utimes(path, new Date(madeAt), new Date(madeAt));
}
