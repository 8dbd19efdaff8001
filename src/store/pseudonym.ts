import { createHmac } from "node:crypto";

/** Hashes what identifies a person, so that they are recognised without being named. In hex. */
export type Pseudonymise = (identity: readonly unknown[]) => string;

/** Keyed hashing (HMAC with SHA-256, RFC 2104) under the key of one assignment. */
export function pseudonymiser(key: Uint8Array): Pseudonymise {
  const secret = Buffer.from(key);
  return (identity) => createHmac("sha256", secret).update(canonical(identity)).digest("hex");
}

/** One text for one identity: kind and length in front of each part, so that no two identities share one. */
function canonical(identity: readonly unknown[]): string {
  return identity
    .map((part) => {
      const text = part instanceof Date ? part.toISOString() : String(part === 0 ? 0 : part);
      return `${part instanceof Date ? "date" : typeof part}:${text.length}:${text}`;
    })
    .join("|");
}
