import { canonicalJson, type JsonObject } from "../../../definition/json.js";
import type { TrailEntry, TrailEvent } from "../../../storage/index.js";
import { type RecordedEvent, writePosition } from "../../trail.js";

/**
 * Writes an event as a leaf of the log: canonical JSON with a secret salt. The leaf's hash tells nothing about the event to whoever
 * does not have this text, because the salt cannot be guessed.
 *
 * @param salt - 128 bits at least, as text.
 */
export function writeEntry({ position, event }: TrailEntry, salt: string): string {
  const { id, at, act, actor, operation, activity, source, reason, fields, counts } = event;
  const optional: Readonly<Record<string, JsonObject[string] | undefined>> = {
    activity,
    source,
    reason,
    fields,
    counts,
  };
  const given = Object.entries(optional).filter(([, part]) => part !== undefined) as [string, JsonObject[string]][]; // those left
  return canonicalJson({
    id,
    at: at.toISOString(),
    act,
    actor,
    operation,
    ...Object.fromEntries(given),
    position: writePosition({ position, event }),
    salt,
  });
}

/** Reads the event of a leaf that was verified; undefined if it is in no known form. */
export function readEntry(text: string): RecordedEvent | undefined {
  try {
    const { salt: _, at, ...parts }: JsonObject = JSON.parse(text);
    const moment = new Date(String(at));
    const isNamed = ["id", "act", "actor", "operation", "position"].every((name) => typeof parts[name] === "string");
    // the log signed it as it was written
    return isNamed && !Number.isNaN(moment.getTime())
      ? { ...(parts as unknown as Omit<TrailEvent, "at"> & { position: string }), at: moment }
      : undefined;
  } catch {
    return undefined;
  }
}
