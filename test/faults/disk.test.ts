import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { postgres } from "purposebound/postgres";
import { ImportInterruptedError, openStore } from "purposebound/store";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { freshId } from "../support/fjordnet.js";
import { type RunningServer, startServer } from "../support/server/server.js";
import { declared, numbers, rowsOf } from "./people.js";
import { schemaOf, superuser, unsound } from "./soundness.js";

const run = promisify(execFile);

describe("a disk that is full", () => {
  let root: string;
  let disk: string;
  let server: RunningServer | undefined;
  let obstacle = "";

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "purposebound-disk-"));
    await chmod(root, 0o777);
    disk = join(root, "disk");
    await mkdir(disk);
    try {
      await run("mount", ["-t", "tmpfs", "-o", "size=400m,mode=777", "tmpfs", disk]);
    } catch (error) {
      obstacle = `no small disk can be mounted here (${error instanceof Error ? error.message.split("\n")[1] : ""})`;
      return;
    }
    await mkdir(join(disk, "server"), { mode: 0o777 });
    await chmod(join(disk, "server"), 0o777);
    server = await startServer({ directory: join(disk, "server"), settings: { max_wal_size: "200MB" } });
  });
  afterAll(async () => {
    await server?.stop();
    if (obstacle === "") await run("umount", [disk]);
    await rm(root, { recursive: true, force: true });
  });

  // whatever became of a test, the next one has room
  afterEach(() => rm(join(disk, "ballast"), { force: true }));

  it("ends an import with a clear error, half-writes nothing, and lets it go on when there is room", async (context) => {
    if (server === undefined) {
      console.log(`disk full: not tried, since ${obstacle}`);
      return context.skip(obstacle);
    }
    const sql = superuser(server.admin);
    const { assignment, crm } = declared(freshId("disk"));
    const store = await openStore({ storage: postgres(server.application), assignments: [assignment] });
    const leads = store.dataset(assignment);
    // the log gets its files beforehand: without room for it the server gives up as a whole, see below
    for (let segment = 0; segment < 6; segment += 1) await sql("SELECT pg_switch_wal()");
    await sql("CHECKPOINT");
    const { bavail, bsize } = await statfs(disk);
    const ballast = join(disk, "ballast");
    await writeFile(ballast, Buffer.alloc(bavail * bsize - 2_000_000));

    const people = numbers(0, 30_000);
    const failure: unknown = await leads.import(crm, rowsOf(people), { batch: 500 }).catch((error: unknown) => error);
    if (!(failure instanceof ImportInterruptedError)) throw new Error("the disk was not full");
    expect(failure).toMatchObject({ reason: { code: "storage-failed", driverCode: "53100" } });
    expect(failure.message).toContain("SQLSTATE 53100");
    const acknowledged = failure.result.rows;
    expect(acknowledged).toBeGreaterThan(0);
    // of two batches that were written at once, the later one may have found room: it is stored, and not acknowledged
    const uncertain = 500;
    const sent = people.slice(0, acknowledged);
    expect(await unsound(sql, assignment.id, { acknowledged, uncertain, people: sent })).toEqual([]);
    const [{ held } = {}] = await sql(`SELECT count(*)::int AS held FROM ${schemaOf(assignment.id)}.records`);
    expect([acknowledged, acknowledged + uncertain]).toContain(held);

    await rm(ballast);
    expect(await leads.import(crm, rowsOf(people))).toMatchObject({
      created: people.length - Number(held),
      merged: held,
    });
    const total = people.length;
    const all = { acknowledged: Number(held) + total, uncertain: 0, people, total };
    expect(await unsound(sql, assignment.id, all)).toEqual([]);
    await store.close();
  });

  it("loses nothing if there is no room for the server's log either, and the server gives up", async (context) => {
    if (server === undefined) return context.skip(obstacle);
    const sql = superuser(server.admin);
    const { assignment, crm } = declared(freshId("disk"));
    const store = await openStore({ storage: postgres(server.application), assignments: [assignment] });
    const leads = store.dataset(assignment);
    const people = numbers(0, 1_000);
    await leads.import(crm, rowsOf(people));
    // pages of the tables are there, so that the log is what runs out: of the same people, again and again
    const { bavail, bsize } = await statfs(disk);
    const ballast = join(disk, "ballast");
    await writeFile(ballast, Buffer.alloc(bavail * bsize));
    let acknowledged = 1_000;
    let failure: unknown;
    for (let round = 0; failure === undefined && round < 1_000; round += 1) {
      await leads
        .import(crm, rowsOf(people), {
          batch: 200,
          onProgress: () => {
            acknowledged += 200;
          },
        })
        .catch((error: unknown) => {
          failure = error;
        });
    }
    expect(failure).toBeInstanceOf(ImportInterruptedError);
    await rm(ballast);
    await server.restart();
    const held = { uncertain: 200, people, total: 1_000 };
    expect(await unsound(sql, assignment.id, { acknowledged, ...held })).toEqual([]);
    expect(await leads.import(crm, rowsOf(people))).toMatchObject({ created: 0, merged: 1_000 });
    expect(await unsound(sql, assignment.id, { acknowledged: acknowledged + 1_000, ...held })).toEqual([]);
    console.log(`disk full: ${failure instanceof ImportInterruptedError ? failure.message.slice(-160) : ""}`);
    await store.close();
  });
});
