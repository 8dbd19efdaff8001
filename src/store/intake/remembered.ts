import { canonicalJson } from "../../definition/json.js";
import {
  type IncomingRecord,
  type JsonObject,
  type JsonValue,
  type Remembered,
  type StoredValue,
  toStored,
} from "../../storage/index.js";
import type { DatasetContext } from "../context.js";

/** Notes that are remembered of one field of a record. */
interface FieldMemory {
  /** When the person or an operator corrected it, in milliseconds. */
  readonly corrected?: number;
  /** The first word of each source after the correction, as a hash keyed per person. */
  readonly said?: Readonly<Record<string, string>>;
  /** When the source last changed the state that is held, in milliseconds, if it says so. */
  readonly changed?: number;
}

/** Writes what is to be remembered of fields that were just corrected. */
export function rememberCorrected(names: readonly string[], at: Date): Remembered {
  return Object.fromEntries(names.map((name) => [name, { corrected: at.getTime() }]));
}

/** Writes what is to be remembered of fields whose source says when they were changed. */
export function rememberChanged(names: readonly string[], changedAt: Date): Remembered {
  return Object.fromEntries(names.map((name) => [name, { changed: changedAt.getTime() }]));
}

/** Tells if a state that a source gave was changed before another one. Without moments, neither is older. */
export function isOlder(state: JsonValue | undefined, than: JsonValue | undefined): boolean {
  const [one, other] = [state, than].map((memory) => (memory as FieldMemory | undefined)?.changed); // see above
  return one !== undefined && other !== undefined && one < other;
}

/** A decision on a record that remembers something. */
export interface Decision {
  /** The record with the values that may be written, and what is remembered from now on. */
  readonly record: IncomingRecord;
  /** Fields whose value was kept out, because a correction or a newer state stands. */
  readonly superseded: readonly string[];
}

/**
 * Decides which values of a source may be written to a record that remembers corrections or newer states.
 *
 * A correction stands until the source says something else than it said before (Art. 16 GDPR). Its word is known by a hash
 * over the person's random reference, and is deleted with the record. The first word of a source after a correction is what
 * it said before, unless it says that it changed the row later. The newer of two states with a moment stands.
 */
export function decideRemembered(
  context: DatasetContext,
  incoming: IncomingRecord,
  held: { readonly subject: string; readonly remembered: Remembered },
  source: string,
): Decision {
  const memory: Record<string, FieldMemory> = { ...(held.remembered as Readonly<Record<string, FieldMemory>>) }; // written below
  const stated = (incoming.remembered ?? {}) as Readonly<Record<string, FieldMemory>>;
  const superseded: string[] = [];
  const origins = context.layout.fields.map(({ name }, index) => {
    const origin = incoming.origins[index] ?? null;
    if (origin === null || origin <= 0) return origin;
    const known = memory[name];
    const changed = stated[name]?.changed;
    if (known === undefined) {
      if (changed !== undefined) memory[name] = { changed };
      return origin;
    }
    const said = (): string => hashWord(context, held.subject, source, name, incoming.values[name] ?? null);
    const next = decideField(known, changed, source, said);
    if (next.isTaken && next.memory === undefined) delete memory[name];
    else if (next.memory !== undefined) memory[name] = next.memory;
    if (next.isTaken) return origin;
    superseded.push(name);
    return null;
  });
  const remembered = memory as unknown as JsonObject; // numbers and text alone
  return { record: { ...incoming, origins, remembered }, superseded };
}

/** Adds corrections to what is remembered. */
export function addCorrected(record: IncomingRecord, remembered: Remembered): IncomingRecord {
  return { ...record, remembered: { ...remembered, ...record.remembered } };
}

function decideField(
  known: FieldMemory,
  changed: number | undefined,
  source: string,
  said: () => string,
): { readonly isTaken: boolean; readonly memory: FieldMemory | undefined } {
  const { corrected } = known;
  if (changed !== undefined) {
    const isNewer = corrected === undefined ? changed >= (known.changed ?? changed) : changed > corrected;
    return isNewer ? { isTaken: true, memory: { changed } } : { isTaken: false, memory: known };
  }
  // a state without a moment is the source's last word
  if (corrected === undefined) return { isTaken: true, memory: known };
  const word = said();
  const before = known.said !== undefined && Object.hasOwn(known.said, source) ? known.said[source] : undefined;
  if (before !== undefined && before !== word) return { isTaken: true, memory: undefined };
  return { isTaken: false, memory: { ...known, said: { ...known.said, [source]: word } } };
}

/** Hashes what a source says of a field of one person. A hash of yes or no must not be the same for two people. */
function hashWord(
  { layout, hash }: DatasetContext,
  subject: string,
  source: string,
  field: string,
  value: StoredValue,
): string {
  const { kind = "text", firstName = field } = layout.fields.find(({ name }) => name === field) ?? {};
  const text = kind === "json" ? canonicalJson(toStored("json", value) as JsonObject) : String(toJson(value));
  return hash(["said", subject, source, firstName, typeof value, text]);
}

function toJson(value: StoredValue): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
