import { createHash, randomBytes } from "node:crypto";
import { constants, type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { invalidArgument, StoreError } from "../../errors/index.js";
import { KEY_BYTES } from "./subject-keys.js";

/**
 * Bytes of a slot: a key, its person's reference, and a checksum over both. A slot divides a disk's sector, so that a
 * crash tears none.
 */
const SLOT = 64;
const CHECKED = KEY_BYTES + 16;
const HEADER = Buffer.alloc(SLOT, 0);
HEADER.write("purposebound subject keys, format 1\n", "latin1");
const EMPTY = Buffer.alloc(SLOT, 0);

/**
 * The keys of one assignment in a file: a header, and slots of one size. New keys go to empty slots. A destroyed key is
 * overwritten in its place, because writing a new file would leave the old blocks on the disk.
 */
export class KeyFile {
  readonly #file: FileHandle;
  readonly #where: string;
  /** The slots as they are on disk, with room to grow. */
  #image: Buffer;
  /** The number of slots in the file. */
  #count = 0;
  readonly #slots = new Map<string, number>();
  /**
   * Slots with a wrong checksum, by the reference they hold. They are not used, but are wiped with that person's key.
   */
  readonly #damaged = new Map<string, number[]>();
  readonly #free: number[] = [];
  /** `true` after a failed write, when nobody knows what is on disk. */
  #isBroken = false;

  private constructor(file: FileHandle, where: string, slots: Buffer) {
    this.#file = file;
    this.#where = where;
    this.#image = slots;
    this.#count = Math.floor(slots.length / SLOT); // a crash cut off the rest; nobody was given its key
    for (let slot = 0; slot < this.#count; slot += 1) this.#index(slot);
  }

  /** @throws StoreError `encryption-failed` if the file is not a file of keys. */
  static async open(path: string, where: string): Promise<KeyFile> {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      await file.chmod(0o600); // a file that was copied here may be open to others
      const content = await file.readFile();
      if (content.length < HEADER.length) {
        await writeWhole(file, HEADER, 0);
        await file.sync();
        await syncDirectory(dirname(path));
        return new KeyFile(file, where, Buffer.alloc(0));
      }
      if (!content.subarray(0, HEADER.length).equals(HEADER)) {
        throw new StoreError("encryption-failed", `The file of keys of ${where} is not one, or of another version`);
      }
      return new KeyFile(file, where, content.subarray(HEADER.length));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  find(people: readonly string[]): Map<string, Uint8Array> {
    this.#check();
    const keys = new Map<string, Uint8Array>();
    for (const person of people) {
      const slot = this.#slots.get(nameFile(person));
      // a copy, so that destroying the key does not change it under a reader
      if (slot !== undefined) keys.set(person, Uint8Array.from(this.#slot(slot).subarray(0, KEY_BYTES)));
    }
    return keys;
  }

  /** Makes keys for those who have none. They are on disk before it returns. */
  async add(people: readonly string[]): Promise<void> {
    this.#check();
    const names = [...new Set(people.map(nameFile))].filter((name) => !this.#slots.has(name));
    if (names.length === 0) return;
    const reused = names.slice(0, this.#free.length).map((name, index) => ({ name, slot: this.#free[index] ?? 0 }));
    const appended = Buffer.concat(names.slice(reused.length).map(newSlot));
    const first = this.#count;
    await this.#writing(async () => {
      for (const { name, slot } of reused) {
        const content = newSlot(name);
        await this.#write(content, slot);
        content.copy(this.#image, slot * SLOT);
      }
      if (appended.length > 0) await this.#write(appended, first);
    });
    this.#free.splice(0, reused.length);
    for (const { slot } of reused) this.#index(slot);
    this.#append(appended);
  }

  /** Overwrites the keys of people, on disk and in memory. */
  async destroy(people: readonly string[]): Promise<void> {
    this.#check();
    const names = [...new Set(people.map(nameFile))];
    const slots = names.flatMap((name) => {
      const slot = this.#slots.get(name);
      return [...(slot === undefined ? [] : [slot]), ...(this.#damaged.get(name) ?? [])];
    });
    if (slots.length === 0) return;
    for (const name of names) {
      this.#slots.delete(name);
      this.#damaged.delete(name);
    }
    for (const slot of slots) this.#slot(slot).fill(0);
    await this.#writing(async () => {
      for (const slot of slots) await this.#write(EMPTY, slot);
    });
    this.#free.push(...slots);
  }

  async close(): Promise<void> {
    this.#isBroken = true;
    this.#image.fill(0);
    await this.#file.close();
  }

  #index(slot: number): void {
    const content = this.#slot(slot);
    if (content.equals(EMPTY)) {
      this.#free.push(slot);
      return;
    }
    const name = content.toString("hex", KEY_BYTES, CHECKED);
    const isSound = checksum(content.subarray(0, CHECKED)).equals(content.subarray(CHECKED));
    if (isSound && !this.#slots.has(name)) this.#slots.set(name, slot);
    else this.#damaged.set(name, [...(this.#damaged.get(name) ?? []), slot]);
  }

  #append(slots: Buffer): void {
    const end = this.#count * SLOT;
    if (this.#image.length < end + slots.length) {
      const larger = Buffer.alloc(Math.max(end + slots.length, this.#image.length * 2));
      this.#image.copy(larger, 0, 0, end);
      this.#image.fill(0);
      this.#image = larger;
    }
    slots.copy(this.#image, end);
    const first = this.#count;
    this.#count += slots.length / SLOT;
    for (let slot = first; slot < this.#count; slot += 1) this.#index(slot);
  }

  #slot(slot: number): Buffer {
    return this.#image.subarray(slot * SLOT, (slot + 1) * SLOT);
  }

  #write(content: Buffer, slot: number): Promise<void> {
    return writeWhole(this.#file, content, HEADER.length + slot * SLOT);
  }

  /** Writes through to the disk. After a failure it does nothing more until the file is opened and read again. */
  async #writing(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      await this.#file.datasync();
    } catch (error) {
      this.#isBroken = true;
      throw keyFailure(`Keys of ${this.#where} could not be written`, error);
    }
  }

  #check(): void {
    if (this.#isBroken) {
      throw new StoreError(
        "encryption-failed",
        `The file of keys of ${this.#where} is closed, or failed to be written`,
      );
    }
  }
}

/** Builds the error for a failure of the file system, with its code only. */
export function keyFailure(what: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new StoreError("encryption-failed", `${what}${/^[A-Z0-9_]{1,40}$/.test(code) ? ` (${code})` : ""}`);
}

function newSlot(name: string): Buffer {
  const content = Buffer.concat([randomBytes(KEY_BYTES), Buffer.from(name, "hex")]);
  return Buffer.concat([content, checksum(content)]);
}

function checksum(content: Buffer): Buffer {
  return createHash("sha256")
    .update(content)
    .digest()
    .subarray(0, SLOT - CHECKED);
}

/** Returns a reference as a slot holds it. */
function nameFile(person: string): string {
  const name = String(person).replaceAll("-", "").toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(name))
    throw invalidArgument(
      "keys are asked for somebody whose reference is no UUID",
      "Leave the calls of `fieldKeys` to the store.",
    );
  return name;
}

/** Writes everything, because one write may be cut short. */
async function writeWhole(file: FileHandle, content: Buffer, position: number): Promise<void> {
  for (let done = 0; done < content.length; ) {
    const { bytesWritten } = await file.write(content, done, content.length - done, position + done);
    done += bytesWritten;
  }
}

/**
 * Writes the directory to disk, because a new file could otherwise get lost in a crash. Windows does not support it.
 */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await open(path, constants.O_RDONLY);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
