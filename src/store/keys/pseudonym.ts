import { createHmac, hash } from "node:crypto";

/** Hashes what identifies a person, so that they are recognised without being named: 128 bits, in hex. */
export type Pseudonymise = (identity: readonly unknown[]) => string;

/** Hex digits of 128 bits: two of a thousand million people share a hash with a chance of 2^-69. */
const DIGITS = 32;

/**
 * Keyed hashing under the key of one assignment: SHA-256 over one block of key and then the identity, cut to half. A
 * cascade of the compression function under a secret first block is a pseudo-random function of texts none of which
 * begins another (Bellare, Canetti, Krawczyk 1996), and half a digest cannot be carried on with further text. It costs a
 * quarter of HMAC, which was the dearest step of an import (decision 0012).
 */
export function pseudonymiser(key: Uint8Array): Pseudonymise {
  // 64 hex digits fill the 64 bytes of a block of SHA-256
  const block = createHmac("sha256", key).update("purposebound pseudonyms").digest("hex");
  return (identity) => hash("sha256", `${block}${canonicalIdentity(identity)}`, "hex").slice(0, DIGITS);
}

/** One text for one identity: kind and length in front of each part, so that none is another, nor begins another. */
function canonicalIdentity(identity: readonly unknown[]): string {
  const [only] = identity;
  // nearly always, it is one text
  if (typeof only === "string" && identity.length === 1) return `string:${only.length}:${only}|`;
  let text = "";
  for (const part of identity) {
    const isDate = part instanceof Date;
    const written = isDate ? part.toISOString() : String(part === 0 ? 0 : part);
    text += `${isDate ? "date" : typeof part}:${written.length}:${written}|`;
  }
  return text;
}
