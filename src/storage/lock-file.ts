import { mkdir, open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, resolve } from "node:path";
import { StoreError } from "../errors/index.js";

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
        if (attempt > 0 || !(await this.#isStale())) break;
        await rm(this.#path, { force: true });
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
