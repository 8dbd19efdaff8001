import { join, resolve } from "node:path";
import { invalidArgument, StoreError } from "../../errors/index.js";
import { LockFile } from "../../storage/index.js";
import { KeyFile, keyFailure } from "./key-file.js";
import type { SubjectKeys } from "./subject-keys.js";

/**
 * Keeps keys in a directory, in one file for each assignment. Only the process's own user can read the files. Keys are
 * on disk before they are used, and are overwritten when they are destroyed. A lock file beside the directory lets in
 * one process at a time. If several processes work on the same data, keep keys in a service that all of them reach.
 *
 * Put the directory on another disk than the data, and out of the backups that the data are in. Keys of about ten
 * million people fit into a gigabyte of memory.
 *
 * @param directory - Created if it does not exist.
 * @returns Keys for `openStore({ fieldKeys })`, which throws StoreError `storage-locked` if another process has them open,
 *   and `encryption-failed` if they cannot be read.
 * @example
 * ```ts
 * const store = await openStore({
 *   storage: postgres("postgres://purposebound_app@db.internal/crm"),
 *   assignments: [newsletter],
 *   fieldKeys: fileKeys("/var/lib/crm-keys"),
 * });
 * ```
 */
export function fileKeys(directory: string): SubjectKeys {
  if (typeof directory !== "string" || directory === "")
    throw invalidArgument("fileKeys() is given no directory", "Pass the path of a directory, apart from the data.");
  return new FileKeys(directory);
}

class FileKeys implements SubjectKeys {
  readonly #directory: string;
  readonly #lock: LockFile;
  readonly #files = new Map<string, Promise<KeyFile>>();
  /** The number of stores that have it open. */
  #users = 0;
  /** The end of the queue, since changes to the files happen one after another. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(directory: string) {
    this.#directory = resolve(directory);
    this.#lock = new LockFile(this.#directory);
  }

  open(): Promise<void> {
    return this.#inTurn(async () => {
      // makes the directory too
      if (this.#users === 0) await this.#lock.acquire();
      this.#users += 1;
    }, "opened");
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#users === 0) return;
      this.#users -= 1;
      if (this.#users > 0) return;
      const files = await Promise.allSettled(this.#files.values());
      this.#files.clear();
      for (const file of files) if (file.status === "fulfilled") await file.value.close();
      await this.#lock.release();
    }, "closed");
  }

  find(assignmentId: string, people: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    return this.#inTurn(async () => (await this.#file(assignmentId)).find(people), "read");
  }

  ensure(assignmentId: string, people: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    return this.#inTurn(async () => {
      const file = await this.#file(assignmentId);
      await file.add(people);
      return file.find(people);
    }, "written");
  }

  destroy(assignmentId: string, people: readonly string[]): Promise<void> {
    return this.#inTurn(async () => (await this.#file(assignmentId)).destroy(people), "destroyed");
  }

  async #file(id: string): Promise<KeyFile> {
    if (!/^[a-z][a-z0-9-]{0,47}$/.test(id))
      throw invalidArgument(
        "keys are asked for an assignment whose id is none",
        "Leave the calls of `fieldKeys` to the store.",
      );
    if (this.#users === 0) throw new StoreError("store-closed", "The directory of keys is not open");
    const known = this.#files.get(id);
    if (known !== undefined) return known;
    const file = KeyFile.open(join(this.#directory, `${id}.keys`), `assignment "${id}"`);
    this.#files.set(id, file);
    file.catch(() => this.#files.delete(id)); // the next call tries again
    return file;
  }

  #inTurn<Result>(work: () => Promise<Result>, what: string): Promise<Result> {
    const result = this.#queue.then(work).catch((error: unknown) => {
      throw error instanceof TypeError ? error : keyFailure(`Keys could not be ${what}`, error);
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }
}
