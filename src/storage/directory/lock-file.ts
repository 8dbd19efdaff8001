import { open, readFile, realpath, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { StoreError } from "../../errors/index.js";
import { Alive, findSocket, isCode, type Standing, tryAlive } from "./alive.js";
import { describeSelf, type Holder, judgeHolder, readHolder } from "./holder.js";
import { makePrivate } from "./private.js";

/** Time after which an unfinished takeover or an empty lock counts as abandoned. Both take milliseconds. */
const ABANDONED_MS = 10_000;

/**
 * Keeps a directory to one process, because two would corrupt it. Directories of PGlite and of keys need this. PGlite
 * ignores its own `postmaster.pid`, and opens a directory that is in use without a word.
 *
 * The lock lies within the directory. Processes that reach the directory by another path, through a symbolic link or as
 * another container's volume, find the same lock. It lies in a folder of its own, because PGlite cannot list a folder that
 * has a socket in it. A copy of a directory at work is not locked.
 */
export class LockFile {
  readonly #directory: string;
  readonly #folder: string;
  readonly #path: string;
  #alive: Alive | undefined;
  #held = false;

  constructor(directory: string) {
    this.#directory = resolve(directory);
    this.#folder = join(this.#directory, ".lock");
    this.#path = join(this.#folder, "holder");
  }

  /**
   * Takes the lock. Makes the directory, which its owner alone can enter, if it is missing.
   * @throws StoreError `storage-locked`, `storage-unsafe`
   */
  async acquire(): Promise<void> {
    await makePrivate(this.#directory);
    await makePrivate(this.#folder);
    const self = await describeSelf();
    // before anybody can read of the socket in the lock
    const alive = await Alive.begin(await realpath(this.#directory), this.#folder);
    try {
      await this.#take({ ...self, ...(alive === undefined ? {} : { socket: alive.name }) }, self);
    } catch (error) {
      await alive?.end();
      throw error;
    }
    this.#alive = alive;
  }

  async release(): Promise<void> {
    if (!this.#held) return;
    this.#held = false;
    await rm(this.#path, { force: true });
    await this.#alive?.end();
    this.#alive = undefined;
  }

  async #take(holder: Holder, self: Holder): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const file = await open(this.#path, "wx", 0o600);
        try {
          await file.writeFile(JSON.stringify({ ...holder, file: String((await file.stat()).ino) }));
        } finally {
          await file.close();
        }
        this.#held = true;
        return;
      } catch (error) {
        if (!isCode(error, "EEXIST")) throw error;
      }
      const standing = await this.#judge(self);
      if (standing === "unseen") throw await this.#unseen();
      if (attempt > 0 || standing === "held" || !(await this.#clear(self))) break;
    }
    throw new StoreError(
      "storage-locked",
      `The directory ${this.#directory} is open in another process, or twice in this one`,
    );
  }

  /**
   * Removes the lock of a process that is gone. One process does so at a time, and only after another look. Without this,
   * of two processes that found the lock abandoned, the second would remove the lock that the first has just made.
   */
  async #clear(self: Holder): Promise<boolean> {
    const guard = join(this.#folder, "takeover");
    try {
      await (await open(guard, "wx", 0o600)).close();
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
      // a process died while it cleared; make way for the next attempt
      const made = (await stat(guard).catch(() => undefined))?.mtimeMs ?? Date.now();
      if (Date.now() - made > ABANDONED_MS) await rm(guard, { force: true });
      return false;
    }
    try {
      if ((await this.#judge(self)) !== "gone") return false;
      const { socket } = readHolder(await readFile(this.#path, "utf8")) ?? {};
      await rm(this.#path, { force: true });
      // in a copy of a directory that is at work, the socket is that of the original
      const place = socket === undefined ? undefined : await this.#findSocket(socket);
      if (place !== undefined && (await tryAlive(place)) === "gone") await rm(join(...place), { force: true });
      return true;
    } finally {
      await rm(guard, { force: true });
    }
  }

  /**
   * Judges the lock. An unreadable one is abandoned once it is older than writing takes. The process, or the machine, died
   * while writing it.
   */
  async #judge(self: Holder): Promise<Standing> {
    const file = await open(this.#path).catch(() => undefined);
    // it went just now; whoever asks tries again, or leaves it to another
    if (file === undefined) return "held";
    try {
      const holder = readHolder(await file.readFile("utf8"));
      const { ino, mtimeMs } = await file.stat(); // another lock may have taken the place of this file since
      if (holder === undefined) return Date.now() - mtimeMs > ABANDONED_MS ? "gone" : "held";
      const socket = holder.socket === undefined ? undefined : await this.#findSocket(holder.socket);
      return await judgeHolder(holder, self, { socket, file: String(ino) });
    } finally {
      await file.close();
    }
  }

  async #findSocket(name: string): Promise<readonly [folder: string, name: string]> {
    return findSocket(await realpath(this.#directory), this.#folder, name);
  }

  async #unseen(): Promise<StoreError> {
    const { pid, host, since } = readHolder(await readFile(this.#path, "utf8").catch(() => "")) ?? {};
    return new StoreError(
      "storage-locked",
      `The directory ${this.#directory} was locked by process ${pid} on ${host}${since === undefined ? "" : `, at ${since}`}, ` +
        "on another machine or in a container that this process cannot see, or before the machine was restarted",
      `Make sure that no process works on the directory there. Then delete ${this.#path}, and open it again.`,
    );
  }
}
