import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Where an encrypted value belongs: it opens nowhere else. */
export interface EncryptedPlace {
  readonly assignment: string;
  readonly field: string;
  /** The person's reference, which their key is named by. */
  readonly subject: string;
}

/** Version of the format, its first byte: 1 is AES-256-GCM (NIST SP 800-38D), then nonce, ciphertext and tag. */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
/** Texts are filled up to a multiple of this, so that short values cannot be told by their length. */
const BLOCK = 64;
const END = 0x80;

/** Encrypts a text for its place. In base64url. */
export function encrypt(key: Uint8Array, place: EncryptedPlace, text: string): string {
  const plain = Buffer.from(text, "utf8");
  // 0x80 and zeros, as in ISO/IEC 7816-4: one byte at least
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

/** Decrypts what was encrypted for this place; nothing if it was not, or is not as it was. */
export function decrypt(key: Uint8Array, place: EncryptedPlace, encrypted: string): string | undefined {
  const bytes = Buffer.from(encrypted, "base64url");
  // decoding passes over what is no base64url: only what it would have written counts
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

/** As many nonces as are drawn at once: each call to the system's generator costs as much as half an encryption. */
const DRAWN = 256;
let drawn = Buffer.alloc(0);

/** 96 random bits that were never given out before. */
function freshNonce(): Buffer {
  if (drawn.length === 0) drawn = randomBytes(DRAWN * NONCE);
  const nonce = drawn.subarray(0, NONCE);
  drawn = drawn.subarray(NONCE);
  return nonce;
}

/** What is authenticated with the value: JSON keeps the parts apart. The words are part of the format, and stay. */
function boundTo({ assignment, field, subject }: EncryptedPlace): Buffer {
  return Buffer.from(JSON.stringify(["purposebound sealed value", VERSION, assignment, field, subject]));
}
