import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findSocket } from "../../../src/storage/directory/alive.js";
import { describeSelf, type Holder, judgeHolder } from "../../../src/storage/directory/holder.js";
import { LockFile } from "../../../src/storage/directory/lock-file.js";

/** Runs a program as in a container: with processes, a host name and a network of its own. */
const CONTAINER = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "--uts", "--net"];
/** Some machines allow it to nobody; the lock's content is tested there all the same. */
const hasContainers = spawnSync(CONTAINER[0] ?? "", [...CONTAINER.slice(1), "true"]).status === 0;

let root: string;
let directory: string;
const started: ChildProcess[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "purposebound-lock-"));
  directory = join(root, "data");
});
afterEach(async () => {
  for (const one of started.splice(0)) one.kill("SIGKILL");
  await rm(root, { recursive: true, force: true });
});

/** Starts a process that takes the lock, and returns it with what it said. */
async function holderIn(path: string, command: readonly string[]): Promise<readonly [ChildProcess, string]> {
  const script = fileURLToPath(new URL("./lock-holder.ts", import.meta.url));
  const [program = "", ...args] = [...command, process.execPath, "--import", "tsx", script, path];
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  started.push(child);
  const [said]: unknown[] = await once(child.stdout, "data");
  return [child, String(said).trim()];
}

const taking = async (path = directory): Promise<string> => {
  const lock = new LockFile(path);
  const outcome = await lock.acquire().then(
    () => "acquired",
    (error: Error) => error.message,
  );
  await lock.release();
  return outcome;
};

describe("the lock of a directory", () => {
  it("holds between containers on one volume, and ends with its process, whatever that was doing", async (context) => {
    if (!hasContainers) return context.skip("no namespaces can be made here");
    const [container, said] = await holderIn(directory, CONTAINER);
    expect(said).toBe("acquired");
    expect(await taking()).toContain("is open in another process");
    // another container sees no more of it than its file and its socket
    expect((await holderIn(directory, CONTAINER))[1]).toContain("is open in another process");
    container.kill("SIGKILL");
    await once(container, "close");
    // its process of the same number, in the next container, is another
    const [next, taken] = await holderIn(directory, CONTAINER);
    expect(taken).toBe("acquired");
    next.stdin?.end();
    await once(next, "close");
    expect(await taking()).toBe("acquired");
    expect(await readdir(join(directory, ".lock"))).toHaveLength(0);
  });

  it("holds while its process is stopped, for those who cannot see the process", async () => {
    const [child, said] = await holderIn(directory, []);
    expect(said).toBe("acquired");
    child.kill("SIGSTOP");
    const self: Holder = { ...(await describeSelf()), namespace: "pid:[1]", host: "other" };
    const held = JSON.parse(await readFile(join(directory, ".lock", "holder"), "utf8")) as Holder; // written by the lock
    const place = { socket: findSocket(directory, join(directory, ".lock"), held.socket ?? ""), file: held.file ?? "" };
    expect(await judgeHolder(held, self, place)).toBe(process.platform === "linux" ? "held" : "unseen");
    child.kill("SIGKILL");
    await once(child, "close");
    expect(await judgeHolder(held, self, place)).toBe(process.platform === "linux" ? "gone" : "unseen");
  });

  it("is one lock by all paths, and holds on paths too long for a socket", async () => {
    const long = join(root, "x".repeat(90), "data");
    const lock = new LockFile(long);
    await lock.acquire();
    await symlink(long, join(root, "link"));
    expect(await taking(join(root, "link"))).toContain("is open in another process");
    const held = JSON.parse(await readFile(join(long, ".lock", "holder"), "utf8")) as Holder; // written by the lock
    const away: Holder = { ...(await describeSelf()), namespace: "pid:[1]" };
    const place = { socket: findSocket(long, join(long, ".lock"), held.socket ?? ""), file: held.file ?? "" };
    if (process.platform === "linux") expect(await judgeHolder(held, away, place)).toBe("held");
    await lock.release();
    expect(await taking(join(root, "link"))).toBe("acquired");
  });

  it("does not lock a copy of a directory at work, whose own lock stays as it is", async (context) => {
    if (process.platform !== "linux") return context.skip("numbers of files are told with sockets on Linux");
    const lock = new LockFile(directory);
    await lock.acquire();
    const copy = join(root, "copy");
    await cp(directory, copy, { recursive: true });
    expect(await taking(copy)).toBe("acquired");
    expect(await taking()).toContain("is open in another process");
    if (hasContainers) expect((await holderIn(directory, CONTAINER))[1]).toContain("is open in another process");
    await lock.release();
    expect((await readdir(root)).sort()).toEqual(["copy", "data"]);
  });

  it("refuses whom it cannot judge, and says what to do", async () => {
    const self: Holder = {
      ...(await describeSelf()),
      boot: "one",
      machine: "m",
      namespace: "pid:[4026531836]",
      host: "a",
    };
    const gone = { ...self, pid: 2 ** 22 + 1 };
    const judged = async ({ socket, ...holder }: Holder, by: Holder = self): Promise<string> =>
      judgeHolder(holder, by, { socket: socket === undefined ? undefined : [directory, socket], file: "" });
    expect(await judged(gone)).toBe("gone");
    expect(await judged({ ...gone, boot: "before" })).toBe("gone"); // the machine itself was restarted
    for (const unseen of [
      { ...gone, namespace: "pid:[2]" },
      { ...gone, namespace: "pid:[2]", socket: "00.sock" }, // somebody removed it
      { ...gone, boot: "before", host: "b" },
      { ...gone, boot: "before", machine: "n" },
      { ...gone, boot: "before", machine: undefined },
      { ...gone, boot: "before", namespace: "pid:[2]" },
      { ...gone, boot: undefined },
    ])
      expect(await judged(unseen)).toBe("unseen");
    // a system that tells neither, such as macOS
    const plain: Holder = { ...gone, boot: undefined, namespace: undefined, started: undefined };
    expect(await judged(plain, { ...plain, pid: 1 })).toBe("gone");
    expect(await judged({ ...plain, pid: process.pid }, plain)).toBe("held");
    expect(await judged({ ...plain, host: "b" }, plain)).toBe("unseen");

    await mkdir(join(directory, ".lock"), { recursive: true });
    await writeFile(join(directory, ".lock", "holder"), JSON.stringify({ ...gone, host: "crm-1", boot: "another" }));
    expect(await taking()).toContain("on crm-1");
    expect(await taking()).toContain(`Then delete ${join(directory, ".lock", "holder")}`);
  });

  it("keeps everybody else out of its directory from the beginning, and tightens a wider one", async () => {
    const modes = async (...paths: string[]): Promise<number[]> =>
      Promise.all(paths.map(async (path) => (await stat(path)).mode & 0o777));
    const lock = new LockFile(directory);
    await lock.acquire();
    const paths = [directory, join(directory, ".lock"), join(directory, ".lock", "holder")];
    expect(await modes(...paths)).toEqual([0o700, 0o700, 0o600]);
    await lock.release();
    await chmod(directory, 0o777);
    expect(await taking()).toBe("acquired");
    expect(await modes(directory)).toEqual([0o700]);
  });

  it("refuses a directory that it cannot tighten", async (context) => {
    // a file system whose modes cannot be changed
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "mode=755,ro", "tmpfs", root]).status === 0;
    if (!mounted) return context.skip("nothing can be mounted here");
    try {
      expect(await taking(root)).toContain("chmod 700");
    } finally {
      spawnSync("umount", [root]);
    }
  });
});
