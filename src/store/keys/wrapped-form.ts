import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { StoreError } from "../../errors/index.js";
import type { KeyEncryption } from "./key-encryption.js";
import { keyFailure, SLOT, type SlotForm } from "./key-file.js";
import { KEY_BYTES } from "./subject-keys.js";

/**
 * A file of wrapped keys begins with this line, the length of a JSON text, and the text. It has the name of the key in the service, and
 * the file's own key as the service wrapped it. Zeros fill its last slot.
 */
const LINE = "purposebound wrapped keys, format 1\n";
const LENGTH_AT = SLOT - 4;
/** Names and wrapped keys are a few hundred bytes. */
const MOST = 64 * 1024;

/** AES Key Wrap (RFC 3394), with its own initial value: 32 bytes become 40, and a wrong key is noticed. */
const CIPHER = "id-aes256-wrap";
const INITIAL = Buffer.alloc(8, 0xa6);
const WRAPPED_BYTES = KEY_BYTES + 8;

/** Makes a key for a file, under a key of the service. */
export async function createForm(encryption: KeyEncryption, name: string, id: string): Promise<SlotForm> {
  const key = randomBytes(KEY_BYTES);
  const wrapped: unknown = await calling(id, () => encryption.wrap(key, { name, assignment: id }));
  if (!(wrapped instanceof Uint8Array) || wrapped.length === 0) {
    throw new StoreError("encryption-failed", `wrap() of the key encryption returned no bytes for assignment "${id}"`);
  }
  const json = Buffer.from(JSON.stringify({ name, wrapped: Buffer.from(wrapped).toString("base64") }));
  const header = Buffer.alloc(SLOT + Math.ceil(json.length / SLOT) * SLOT, 0);
  header.write(LINE, "latin1");
  header.writeUInt32BE(json.length, LENGTH_AT);
  json.copy(header, SLOT);
  return buildForm(header, key, id);
}

/** The beginning of a file of wrapped keys. */
export interface WrappedHeader {
  readonly bytes: Buffer;
  readonly name: string;
  readonly wrapped: Uint8Array;
}

/**
 * Reads the beginning of a file. Returns undefined if there is none, or if a crash cut it off before anybody was given a key.
 *
 * @throws StoreError `encryption-failed` if it is another file
 */
export async function readHeader(path: string, id: string): Promise<WrappedHeader | undefined> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const first = Buffer.alloc(SLOT);
    if ((await file.read(first, 0, SLOT, 0)).bytesRead < SLOT) return undefined;
    const length = first.readUInt32BE(LENGTH_AT);
    if (first.toString("latin1", 0, LINE.length) !== LINE || length > MOST) throw foreign(id);
    const bytes = Buffer.alloc(SLOT + Math.ceil(length / SLOT) * SLOT);
    if ((await file.read(bytes, 0, bytes.length, 0)).bytesRead < bytes.length) return undefined;
    const { name, wrapped } = parse(bytes.toString("utf8", SLOT, SLOT + length));
    if (typeof name !== "string" || typeof wrapped !== "string") throw foreign(id);
    return { bytes, name, wrapped: Buffer.from(wrapped, "base64") };
  } finally {
    await file.close();
  }
}

/** Has the service unwrap the key of a file. @throws StoreError `encryption-failed` */
export async function openForm(
  encryption: KeyEncryption,
  { bytes, name, wrapped }: WrappedHeader,
  id: string,
): Promise<SlotForm> {
  const key: unknown = await calling(id, () => encryption.unwrap(wrapped, { name, assignment: id }));
  if (!(key instanceof Uint8Array) || key.length !== KEY_BYTES) {
    const what = `unwrap() of the key encryption returned no key of ${KEY_BYTES} bytes for assignment "${id}"`;
    throw new StoreError("encryption-failed", what);
  }
  return buildForm(bytes, Uint8Array.from(key), id);
}

function buildForm(header: Buffer, key: Uint8Array, id: string): SlotForm {
  return {
    header,
    bytes: WRAPPED_BYTES,
    write(one) {
      const cipher = createCipheriv(CIPHER, key, INITIAL);
      return Buffer.concat([cipher.update(one), cipher.final()]);
    },
    read(content) {
      try {
        const decipher = createDecipheriv(CIPHER, key, INITIAL);
        return Buffer.concat([decipher.update(content), decipher.final()]);
      } catch {
        throw new StoreError("encryption-failed", `A key of assignment "${id}" was wrapped under another key`);
      }
    },
    close: () => key.fill(0),
  };
}

/** Calls the service. An error keeps its code alone, because its text may name a key or an account. */
async function calling<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const what = `The key encryption did not answer for the keys of assignment "${id}", or its key was destroyed`;
    throw keyFailure(what, error instanceof StoreError ? undefined : error);
  }
}

function parse(text: string): { readonly name?: unknown; readonly wrapped?: unknown } {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

function foreign(id: string): StoreError {
  return new StoreError(
    "encryption-failed",
    `The file of assignment "${id}" is no file of wrapped keys, or of another version`,
  );
}
