import { createHash, randomBytes } from "node:crypto";
import { constants, type FileHandle, open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { invalidArgument, StoreError } from "../../errors/index.js";
import { KEY_BYTES } from "./subject-keys.js";

/**
 * Bytes of a slot: a key, its person's reference, and a checksum over both. A slot divides a disk's sector, so that a
 * crash tears none.
 */
export const SLOT = 64;
const REFERENCE = 16;
const EMPTY = Buffer.alloc(SLOT, 0);
/** Slots that are written anew before other work has its turn. */
const AT_ONCE = 5_000;

/** The form in which a file keeps keys. */
export interface SlotForm {
  /** The beginning of the file: a whole number of slots. */
  readonly header: Buffer;
  /** Bytes that a key takes in its slot. */
  readonly bytes: number;
  /** Writes a key as the file keeps it. */
  write(key: Uint8Array): Uint8Array;
  /** Reads a key back. The bytes are its own. @throws StoreError `encryption-failed` */
  read(content: Uint8Array): Uint8Array;
  /** Forgets what the form needs for it. */
  close?(): void;
}

const HEADER = Buffer.alloc(SLOT, 0);
HEADER.write("purposebound subject keys, format 1\n", "latin1");

/** Keeps keys as they are. */
export const PLAIN: SlotForm = {
  header: HEADER,
  bytes: KEY_BYTES,
  write: (key) => key,
  // a copy, so that destroying the key does not change it under a reader
  read: (content) => Uint8Array.from(content),
};

/**
 * The keys of one assignment in a file: a header, and slots of one size. New keys go to empty slots. A destroyed key is
 * overwritten in its place, because writing a new file would leave the old blocks on the disk.
 */
export class KeyFile {
  readonly #file: FileHandle;
  readonly #where: string;
  readonly #form: SlotForm;
  /** Bytes of a slot that its checksum is over. */
  readonly #checked: number;
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

  private constructor(file: FileHandle, where: string, form: SlotForm, slots: Buffer) {
    this.#file = file;
    this.#where = where;
    this.#form = form;
    this.#checked = form.bytes + REFERENCE;
    this.#image = slots;
    this.#count = Math.floor(slots.length / SLOT); // a crash cut off the rest; nobody was given its key
    for (let slot = 0; slot < this.#count; slot += 1) this.#index(slot);
  }

  /** @throws StoreError `encryption-failed` if the file is not a file of keys. */
  static async open(path: string, where: string, form: SlotForm = PLAIN): Promise<KeyFile> {
    const { header } = form;
    const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      await file.chmod(0o600); // a file that was copied here may be open to others
      const content = await file.readFile();
      if (content.length < header.length) {
        await writeWhole(file, header, 0);
        await file.sync();
        await syncDirectory(dirname(path));
        return new KeyFile(file, where, form, Buffer.alloc(0));
      }
      if (!content.subarray(0, header.length).equals(header)) {
        throw new StoreError("encryption-failed", `The file of keys of ${where} is not one, or of another version`);
      }
      return new KeyFile(file, where, form, content.subarray(header.length));
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
      if (slot !== undefined) keys.set(person, this.#form.read(this.#slot(slot).subarray(0, this.#form.bytes)));
    }
    return keys;
  }

  /** Makes keys for those who have none. They are on disk before it returns. */
  async add(people: readonly string[]): Promise<void> {
    this.#check();
    const names = [...new Set(people.map(nameFile))].filter((name) => !this.#slots.has(name));
    if (names.length === 0) return;
    const reused = names.slice(0, this.#free.length).map((name, index) => ({ name, slot: this.#free[index] ?? 0 }));
    const appended = Buffer.concat(names.slice(reused.length).map((name) => this.#newSlot(name)));
    const first = this.#count;
    await this.#writing(async () => {
      for (const { name, slot } of reused) {
        const content = this.#newSlot(name);
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

  /**
   * Writes all keys to a new file under another form, which takes the place of this one at once. This one is closed. A crash leaves
   * one of the two.
   */
  async rewrite(path: string, form: SlotForm): Promise<KeyFile> {
    this.#check();
    const beside = `${path}${BESIDE}`;
    const file = await open(beside, constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC, 0o600);
    try {
      await file.chmod(0o600);
      const all = [form.header];
      for (const [name, slot] of this.#slots) {
        const key = this.#form.read(this.#slot(slot).subarray(0, this.#form.bytes));
        all.push(buildSlot(form, name, key));
        key.fill(0);
        if (all.length % AT_ONCE === 0) await setImmediate();
      }
      const content = Buffer.concat(all);
      await writeWhole(file, content, 0);
      await file.sync();
      await rename(beside, path);
      await syncDirectory(dirname(path));
      await this.close();
      return new KeyFile(file, this.#where, form, content.subarray(form.header.length));
    } catch (error) {
      await file.close();
      throw keyFailure(`Keys of ${this.#where} could not be written anew`, error);
    }
  }

  async close(): Promise<void> {
    this.#isBroken = true;
    this.#image.fill(0);
    this.#form.close?.();
    await this.#file.close();
  }

  #index(slot: number): void {
    const content = this.#slot(slot);
    if (content.equals(EMPTY)) {
      this.#free.push(slot);
      return;
    }
    const name = content.toString("hex", this.#form.bytes, this.#checked);
    const isSound = checksum(content.subarray(0, this.#checked)).equals(content.subarray(this.#checked));
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

  #newSlot(name: string): Buffer {
    return buildSlot(this.#form, name, randomBytes(KEY_BYTES));
  }

  #slot(slot: number): Buffer {
    return this.#image.subarray(slot * SLOT, (slot + 1) * SLOT);
  }

  #write(content: Buffer, slot: number): Promise<void> {
    return writeWhole(this.#file, content, this.#form.header.length + slot * SLOT);
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

/** End of the name of a file that is being written, and takes the place of another one. */
export const BESIDE = ".new";

function buildSlot(form: SlotForm, name: string, key: Uint8Array): Buffer {
  const content = Buffer.concat([form.write(key), Buffer.from(name, "hex")]);
  return Buffer.concat([content, checksum(content)]);
}

function checksum(content: Buffer): Buffer {
  return createHash("sha256")
    .update(content)
    .digest()
    .subarray(0, SLOT - content.length);
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
export async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await open(path, constants.O_RDONLY);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
