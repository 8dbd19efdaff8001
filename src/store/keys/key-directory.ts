import { join, resolve } from "node:path";
import { invalidArgument, StoreError } from "../../errors/index.js";
import { LockFile } from "../../storage/index.js";
import { KeyFile, keyFailure, type SlotForm } from "./key-file.js";
import type { SubjectKeys } from "./subject-keys.js";

/** Decides in which form the files of a directory keep keys. */
export interface SlotForms {
  /** Called when the directory is locked and is there. */
  open?(directory: string): Promise<void>;
  /** Finds the form of a file, which may not be there yet. */
  find(id: string, path: string): Promise<SlotForm>;
}

/** Keeps keys in a directory, in one file for each assignment. One process at a time has it open. */
export class KeyDirectory implements SubjectKeys {
  readonly #directory: string;
  readonly #lock: LockFile;
  readonly #forms: SlotForms;
  readonly #files = new Map<string, Promise<KeyFile>>();
  /** The number of stores that have it open. */
  #users = 0;
  /** The end of the queue, since changes to the files happen one after another. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(directory: string, forms: SlotForms) {
    this.#directory = resolve(directory);
    this.#forms = forms;
    this.#lock = new LockFile(this.#directory);
  }

  open(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#users === 0) {
        // makes the directory too
        await this.#lock.acquire();
        try {
          await this.#forms.open?.(this.#directory);
        } catch (error) {
          await this.#lock.release();
          throw error;
        }
      }
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

  /**
   * Does work that writes files anew under other forms. Nothing else has its turn meanwhile.
   *
   * @param work - Is given the directory, and a function that writes the file of an assignment anew.
   */
  rewrite<Result>(
    work: (directory: string, rewriteOne: (id: string, form: SlotForm) => Promise<void>) => Promise<Result>,
  ): Promise<Result> {
    const rewriteOne = async (id: string, form: SlotForm): Promise<void> => {
      const file = await this.#file(id);
      this.#files.delete(id); // if it fails, the next call reads it again
      try {
        const written = await file.rewrite(this.#writePath(id), form);
        this.#files.set(id, Promise.resolve(written));
      } catch (error) {
        await file.close().catch(() => undefined);
        throw error;
      }
    };
    return this.#inTurn(async () => {
      if (this.#users === 0) throw new StoreError("store-closed", "The directory of keys is not open");
      return work(this.#directory, rewriteOne);
    }, "written anew");
  }

  #writePath(id: string): string {
    return join(this.#directory, `${id}${KEYS}`);
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
    const path = this.#writePath(id);
    const file = this.#forms.find(id, path).then((form) => KeyFile.open(path, `assignment "${id}"`, form));
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

/** End of the name of a file of keys. */
export const KEYS = ".keys";
