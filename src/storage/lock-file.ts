import { mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, resolve } from "node:path";
import { StoreError } from "../errors/index.js";

/** Taking a lock over is a matter of milliseconds. */
const ABANDONED_MS = 10_000;

/**
 * Keeps a directory to one process, where two would corrupt it: of PGlite, which ignores its own `postmaster.pid` and
 * opens the directory without a word, and of keys.
 */
export class LockFile {
  readonly #directory: string;
  readonly #path: string;
  #held = false;

  constructor(directory: string) {
    this.#directory = resolve(directory);
    this.#path = `${this.#directory}.lock`;
  }

  /** @throws StoreError `storage-locked` */
  async acquire(): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        const file = await open(this.#path, "wx");
        await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
        await file.close();
        this.#held = true;
        return;
      } catch (error) {
        if (!isFileExists(error)) throw error;
        if (attempt > 0 || !(await this.#isStale()) || !(await this.#clear())) break;
      }
    }
    throw new StoreError(
      "storage-locked",
      `The directory ${this.#directory} is open in another process, or twice in this one`,
    );
  }

  async release(): Promise<void> {
    if (!this.#held) return;
    this.#held = false;
    await rm(this.#path, { force: true });
  }

  /**
   * Removes a stale lock; one process at a time, and only after another look: of two that found it stale, the second would
   * otherwise remove what the first has put in its place.
   */
  async #clear(): Promise<boolean> {
    const guard = `${this.#path}.takeover`;
    try {
      await (await open(guard, "wx")).close();
    } catch (error) {
      if (!isFileExists(error)) throw error;
      // left by a process that died at it: out of the way for the next attempt
      const made = (await stat(guard).catch(() => undefined))?.mtimeMs ?? Date.now();
      if (Date.now() - made > ABANDONED_MS) await rm(guard, { force: true });
      return false;
    }
    try {
      if (!(await this.#isStale())) return false;
      await rm(this.#path, { force: true });
      return true;
    } finally {
      await rm(guard, { force: true });
    }
  }

  /** A lock is stale if its process ran on this machine and is gone. */
  async #isStale(): Promise<boolean> {
    try {
      const holder: unknown = JSON.parse(await readFile(this.#path, "utf8"));
      if (typeof holder !== "object" || holder === null || !("pid" in holder) || !("host" in holder)) return false;
      if (holder.host !== hostname() || typeof holder.pid !== "number") return false;
      process.kill(holder.pid, 0);
      return false;
    } catch (error) {
      return typeof error === "object" && error !== null && "code" in error && error.code === "ESRCH";
    }
  }
}

function isFileExists(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST";
}
