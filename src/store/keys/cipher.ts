import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** The place of an encrypted value. The value cannot be opened in any other place. */
export interface EncryptedPlace {
  readonly assignment: string;
  readonly field: string;
  /** The person's reference, which also names their key. */
  readonly subject: string;
}

/**
 * Version of the format, its first byte. Version 1 is AES-256-GCM (NIST SP 800-38D), then nonce, ciphertext and tag.
 */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
/** Texts are filled up to a multiple of this, so that their length does not tell short values apart. */
const BLOCK = 64;
const END = 0x80;

/** Encrypts a text for its place. Returns base64url. */
export function encrypt(key: Uint8Array, place: EncryptedPlace, text: string): string {
  const plain = Buffer.from(text, "utf8");
  // 0x80 and zeros, as in ISO/IEC 7816-4; at least one byte
  const padded = Buffer.alloc(Math.ceil((plain.length + 1) / BLOCK) * BLOCK);
  plain.copy(padded);
  padded[plain.length] = END;
  const nonce = freshNonce();
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG });
  cipher.setAAD(boundTo(place));
  const encrypted = cipher.update(padded);
  cipher.final(); // a stream cipher holds nothing back
  return Buffer.concat([Buffer.of(VERSION), nonce, encrypted, cipher.getAuthTag()]).toString("base64url");
}

/**
 * Decrypts a text that was encrypted for this place. Returns undefined if it was encrypted for another, or was changed.
 */
export function decrypt(key: Uint8Array, place: EncryptedPlace, encrypted: string): string | undefined {
  const bytes = Buffer.from(encrypted, "base64url");
  // The decoder skips characters that are not base64url. Only the exact text that `encrypt` wrote counts.
  if (bytes.toString("base64url") !== encrypted) return undefined;
  if (bytes[0] !== VERSION || bytes.length < 1 + NONCE + BLOCK + TAG) return undefined;
  const tag = bytes.length - TAG;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, 1 + NONCE), { authTagLength: TAG });
  decipher.setAAD(boundTo(place));
  decipher.setAuthTag(bytes.subarray(tag));
  try {
    const padded = Buffer.concat([decipher.update(bytes.subarray(1 + NONCE, tag)), decipher.final()]);
    const end = padded.lastIndexOf(END);
    return end < 0 ? undefined : padded.toString("utf8", 0, end);
  } catch {
    return undefined; // the tag does not fit
  }
}

/**
 * The number of nonces that are drawn at once. Each call to the system's generator costs as much as half an encryption.
 */
const DRAWN = 256;
let drawn = Buffer.alloc(0);

/** Returns 96 random bits that were never given out before. */
function freshNonce(): Buffer {
  if (drawn.length === 0) drawn = randomBytes(DRAWN * NONCE);
  const nonce = drawn.subarray(0, NONCE);
  drawn = drawn.subarray(NONCE);
  return nonce;
}

/**
 * Builds the data that are authenticated with the value; JSON keeps the parts apart. The text is part of the format,
 * and must not change.
 */
function boundTo({ assignment, field, subject }: EncryptedPlace): Buffer {
  return Buffer.from(JSON.stringify(["purposebound sealed value", VERSION, assignment, field, subject]));
}
