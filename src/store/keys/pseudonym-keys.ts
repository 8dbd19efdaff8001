import { hkdfSync } from "node:crypto";
import { invalidArgument } from "../../errors/index.js";

/**
 * Holds the keys under which people's identities are hashed, one for each assignment. If the keys are kept apart from
 * the data, a stolen dataset cannot be linked to people (Art. 4(5) GDPR). If the keys are lost, the store recognises
 * none of the people it holds.
 */
export interface KeyStore {
  /** Returns the key of an assignment: at least 32 random bytes, the same each time. */
  pseudonymKey(assignmentId: string): Promise<Uint8Array> | Uint8Array;
}

/**
 * Derives the keys of all assignments from one secret (HKDF with SHA-256, RFC 5869), such as one from a vault.
 *
 * @param secret - At least 32 random bytes.
 * @throws StoreError `invalid-argument` if it is shorter, or no bytes.
 * @example
 * ```ts
 * const keys = keysFromSecret(Buffer.from(process.env.PURPOSEBOUND_SECRET ?? "", "base64"));
 * ```
 */
export function keysFromSecret(secret: Uint8Array): KeyStore {
  checkSecret(secret);
  const copy = Uint8Array.from(secret);
  return {
    pseudonymKey: (assignmentId) =>
      new Uint8Array(hkdfSync("sha256", copy, new Uint8Array(0), `purposebound pseudonym ${assignmentId}`, 32)),
  };
}

/** The fewest bytes of a secret, as many as SHA-256 puts out. */
const FEWEST = 32;

function checkSecret(secret: unknown): void {
  if (secret instanceof Uint8Array && secret.length >= FEWEST) return;
  const isText = typeof secret === "string";
  const found =
    secret instanceof Uint8Array
      ? `has ${secret.length} bytes`
      : isText
        ? "is text, not bytes"
        : `is of type ${typeof secret}`;
  throw invalidArgument(
    `keysFromSecret(): the secret ${found}, and must have at least ${FEWEST} bytes`,
    isText
      ? 'Pass its bytes: Buffer.from(text, "base64").'
      : "Is the variable set from which it comes? `openssl rand -base64 32` makes a secret.",
  );
}
