import { createHash, createHmac } from "node:crypto";
import type { TrailEntry } from "../../storage/index.js";
import type { LogContext } from "./head.js";

/** Makes the salt of an event's leaf. */
export type SaltOf = (entry: TrailEntry) => string;

const SALT_BYTES = 16;

/**
 * Makes salts under a key of the dataset. Nothing has to be kept for an event, and an exported one carries its salt. When the text of
 * an event is gone, its random id is gone too. Nobody can make the salt again then, with the key either, and so nobody can try out what
 * the event may have said.
 */
export function buildSalts({ hash }: LogContext): SaltOf {
  // two hashes make 256 bits
  const halves = [1, 2].map((half) => hash(["the log of the trail", half])).join("");
  const key = createHash("sha256").update(halves).digest();
  return ({ event: { id } }) =>
    createHmac("sha256", key).update(id).digest().subarray(0, SALT_BYTES).toString("base64url");
}
