import { mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, resolve } from "node:path";
import { StoreError } from "../errors/index.js";

/** Time after which an unfinished takeover or an empty lock counts as abandoned. Both take milliseconds. */
const ABANDONED_MS = 10_000;

/**
 * Keeps a directory to one process, because two would corrupt it. Directories of PGlite and of keys need this. PGlite
 * ignores its own `postmaster.pid`, and opens a directory that is in use without a word.
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
    const holder = JSON.stringify({ pid: process.pid, host: hostname(), started: await readStart(process.pid) });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        const file = await open(this.#path, "wx");
        try {
          await file.writeFile(holder);
        } finally {
          await file.close();
        }
        this.#held = true;
        return;
      } catch (error) {
        if (!isCode(error, "EEXIST")) throw error;
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
   * Removes a stale lock. One process does so at a time, and only after another look. Without this, of two processes
   * that found the lock stale, the second would remove the lock that the first has just made.
   */
  async #clear(): Promise<boolean> {
    const guard = `${this.#path}.takeover`;
    try {
      await (await open(guard, "wx")).close();
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
      // a process died while it cleared; make way for the next attempt
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

  /**
   * Tells if a lock is stale. It is if its process ran on this machine and is gone. It is also stale if another process
   * has the number now, as a restarted container's process has.
   *
   * An unreadable lock is stale once it is older than writing takes. The process, or the machine, died while writing
   * it.
   */
  async #isStale(): Promise<boolean> {
    const content = await readFile(this.#path, "utf8").catch(() => undefined);
    if (content === undefined) return false;
    const holder = holderIn(content);
    if (holder === undefined) {
      const made = (await stat(this.#path).catch(() => undefined))?.mtimeMs ?? Date.now();
      return Date.now() - made > ABANDONED_MS;
    }
    if (holder.host !== hostname()) return false;
    try {
      process.kill(holder.pid, 0);
    } catch (error) {
      return isCode(error, "ESRCH");
    }
    const started = await readStart(holder.pid);
    return holder.started !== undefined && started !== undefined && holder.started !== started;
  }
}

/** Reads who wrote a lock file; undefined if the file does not tell. */
function holderIn(
  content: string,
): { readonly pid: number; readonly host: string; readonly started: string | undefined } | undefined {
  try {
    const holder: unknown = JSON.parse(content);
    if (typeof holder !== "object" || holder === null || !("pid" in holder) || !("host" in holder)) return undefined;
    if (typeof holder.host !== "string" || !Number.isSafeInteger(holder.pid)) return undefined;
    const started = "started" in holder && typeof holder.started === "string" ? holder.started : undefined;
    return { pid: Number(holder.pid), host: holder.host, started };
  } catch {
    return undefined;
  }
}

/**
 * Reads when a process started, if the system tells (proc(5)). It is field 22, counted after the name, which may hold
 * any text.
 */
async function readStart(pid: number): Promise<string | undefined> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return status.slice(status.lastIndexOf(")") + 2).split(" ")[19];
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
