import { randomBytes } from "node:crypto";
import type { AnyAssignment } from "../../assignment/index.js";
import { invalidArgument, StoreError } from "../../errors/index.js";
import type { Registration } from "../../storage/index.js";
import { type Pseudonymise, pseudonymiser } from "../keys/pseudonym.js";
import type { KeyStore } from "../keys/pseudonym-keys.js";

/**
 * Reads the key under which an assignment's people are hashed, from the key store or from the registry. A dataset that
 * is made without a key store gets a random key.
 *
 * @throws StoreError `assignment-changed` if the dataset was made the other way
 */
export async function readPseudonymKey(
  assignment: AnyAssignment,
  registered: Registration | undefined,
  keys: KeyStore | undefined,
): Promise<Uint8Array> {
  const what = `Assignment "${assignment.id}" was made`;
  if (registered !== undefined && keys !== undefined && registered.key !== undefined) {
    throw new StoreError(
      "assignment-changed",
      `${what} without a key store, and is opened with one`,
      "Open it without `pseudonymKeys`.",
    );
  }
  if (registered !== undefined && keys === undefined && registered.key === undefined) {
    throw new StoreError(
      "assignment-changed",
      `${what} with a key store, and is opened without it`,
      "Pass the same `pseudonymKeys` as before.",
    );
  }
  if (keys === undefined) return registered?.key === undefined ? randomBytes(32) : Buffer.from(registered.key, "hex");
  const key: unknown = await keys.pseudonymKey(assignment.id);
  if (!(key instanceof Uint8Array) || key.length < 32) {
    throw invalidArgument(
      "`pseudonymKeys` gives something else than a key",
      "Have pseudonymKey() give at least 32 bytes, as a Uint8Array.",
    );
  }
  return key;
}

/**
 * Returns the hash of a dataset that is registered.
 *
 * @throws StoreError `assignment-changed` if it was made with another key
 */
export async function readHash(
  assignment: AnyAssignment,
  registered: Registration,
  keys: KeyStore | undefined,
): Promise<Pseudonymise> {
  const pseudonymise = pseudonymiser(await readPseudonymKey(assignment, registered, keys));
  if (registered.definition.keyMark === markKey(pseudonymise)) return pseudonymise;
  const what = `Assignment "${assignment.id}" is opened with another key than before: nobody would be recognised`;
  throw new StoreError("assignment-changed", what, "Pass the same `pseudonymKeys` as before.");
}

/** Makes sure that a key store can give keys, before anything is opened. @throws StoreError `invalid-argument` */
export function checkPseudonymKeys(keys: unknown): void {
  if (keys === undefined) return;
  const isStore = typeof keys === "object" && keys !== null && "pseudonymKey" in keys;
  if (isStore && typeof keys.pseudonymKey === "function") return;
  throw invalidArgument(
    `openStore(): pseudonymKeys ${keys instanceof Uint8Array ? "is a key itself" : "has no method pseudonymKey"}`,
    "Pass keysFromSecret(secret), or an object whose pseudonymKey(assignmentId) returns the key of an assignment.",
  );
}

/** Returns a mark that tells one key from another, and tells nothing of the key. */
export function markKey(pseudonymise: Pseudonymise): string {
  return pseudonymise(["the key of this dataset"]).slice(0, 16);
}
