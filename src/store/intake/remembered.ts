import { canonicalJson } from "../../definition/json.js";
import {
  type IncomingRecord,
  type JsonObject,
  putOver,
  type Remembered,
  type StoredValue,
  toStored,
} from "../../storage/index.js";
import type { DatasetContext } from "../context.js";

/** Notes that are remembered of one field of a record. */
interface FieldMemory {
  /** When the person or an operator corrected it, in milliseconds. */
  readonly corrected?: number;
  /** The words of each source since the correction. */
  readonly said?: Readonly<Record<string, Said>>;
  /** The correction stands. No source has had later news since. */
  readonly stands?: boolean;
  /** When the source last changed the state that was held last, in milliseconds, if it says so. A correction keeps it. */
  readonly changed?: number;
  /** The rank that the source of the state has for the field, above 0. A correction keeps it. */
  readonly rank?: number;
}

/** The words of a source for one field, as hashes keyed per person. One run may say several, in rows of one person. */
interface Said {
  /** The run that spoke last, such as an import. */
  readonly run: string;
  readonly now: readonly string[];
  /** The words of the run before. Left out if there was none. */
  readonly before?: readonly string[];
}

/** The most words of one run that are remembered. */
const MOST_WORDS = 16;

/** Writes what is to be remembered of fields that were just corrected. */
export function rememberCorrected(names: readonly string[], at: Date): Remembered {
  // words from before the correction count no more
  return Object.fromEntries(names.map((name) => [name, { corrected: at.getTime(), stands: true, said: {} }]));
}

/** Writes what is to be remembered of fields whose source says when they were changed, or has a rank for them. */
export function rememberStated(
  names: readonly string[],
  changedAt: Date | undefined,
  ranks: Readonly<Record<string, number>>,
): Remembered | undefined {
  const changed = changedAt === undefined ? {} : { changed: changedAt.getTime() };
  const stated = names.flatMap((name) => {
    const rank = Object.hasOwn(ranks, name) ? { rank: ranks[name] ?? 0 } : {};
    const memory: FieldMemory = { ...changed, ...rank };
    return Object.keys(memory).length === 0 ? [] : [[name, memory] as const];
  });
  return stated.length === 0 ? undefined : (Object.fromEntries(stated) as Readonly<Record<string, JsonObject>>); // numbers alone
}

/** Tells if a state that a source gave was changed before another one. Without moments, neither is older. */
export function isOlder(state: JsonObject | undefined, than: JsonObject | undefined): boolean {
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

/** The words of a source for one person. */
export interface Spoken {
  readonly source: string;
  /** Names the run, such as an import, in which several rows may tell of one person. */
  readonly run: string;
  /** All rows of the person, in their order. The record has what they come to. */
  readonly rows: readonly Pick<IncomingRecord, "values" | "origins">[];
  /** The moment at which the person said it, if they did so themselves. */
  readonly spokenAt: Date | undefined;
}

/**
 * Decides which values of a source may be written to a record that remembers corrections or newer states.
 *
 * A correction stands until the source says something else than it said before (Art. 16 GDPR), or the person says something
 * else themselves. A word is known by a hash over the person's random reference, and is deleted with the record. The first run of a source
 * after a correction says what it said before, unless it says that it changed the row later. Other sources are still known by their own
 * words then. The newer of two states with a moment stands. A source whose rank for a field is below that of the state, or of the state that
 * was corrected, has no say in it.
 */
export function decideRemembered(
  context: DatasetContext,
  incoming: IncomingRecord,
  held: { readonly subject: string; readonly remembered: Remembered },
  { source, run, rows, spokenAt }: Spoken,
): Decision {
  const memory: Record<string, FieldMemory> = { ...(held.remembered as Readonly<Record<string, FieldMemory>>) }; // written below
  const stated = (incoming.remembered ?? {}) as Readonly<Record<string, FieldMemory>>;
  const superseded: string[] = [];
  const origins = context.layout.fields.map(({ name }, index) => {
    const origin = incoming.origins[index] ?? null;
    if (origin === null || origin <= 0) return origin;
    const known = memory[name];
    const { changed, rank = 0 } = stated[name] ?? {};
    if (known === undefined) {
      if (stated[name] !== undefined) memory[name] = stated[name];
      return origin;
    }
    if (rank < (known.rank ?? 0)) {
      superseded.push(name);
      return null;
    }
    const word = (value: StoredValue): string => hashWord(context, held.subject, source, name, value);
    const next = decideField(known, {
      changed,
      spoken: spokenAt?.getTime(),
      source,
      run,
      last: () => word(incoming.values[name] ?? null),
      all: () => rows.flatMap((row) => ((row.origins[index] ?? 0) > 0 ? [word(row.values[name] ?? null)] : [])),
    });
    memory[name] = next.isTaken && rank > 0 ? { ...next.memory, rank } : next.memory;
    if (next.isTaken) return origin;
    superseded.push(name);
    return null;
  });
  const remembered = memory as unknown as Remembered; // numbers and text alone
  return { record: { ...incoming, origins, remembered }, superseded };
}

/** Adds corrections to what is remembered. */
export function addCorrected(record: IncomingRecord, remembered: Remembered): IncomingRecord {
  return { ...record, remembered: putOver(remembered, record.remembered) };
}

function decideField(
  known: FieldMemory,
  {
    changed,
    spoken,
    source,
    run,
    last,
    all,
  }: {
    readonly changed: number | undefined;
    readonly spoken: number | undefined;
    readonly source: string;
    readonly run: string;
    /** The word that the rows come to, and the words of all of them. */
    readonly last: () => string;
    readonly all: () => readonly string[];
  },
): { readonly isTaken: boolean; readonly memory: FieldMemory } {
  const { corrected } = known;
  if (changed !== undefined) {
    // a clock that is ahead puts a state after the correction that came later, so that the same state again is no news
    const isAgain = known.stands === true && changed === known.changed;
    const isNewer =
      !isAgain && changed >= (known.changed ?? changed) && (corrected === undefined || changed > corrected);
    return { isTaken: isNewer, memory: isNewer ? { ...known, ...overtaken(known), changed } : known };
  }
  // a state without a moment is the source's last word
  if (corrected === undefined) return { isTaken: true, memory: known };
  // the person's own later word is a correction, which sources have not heard of either
  if (spoken !== undefined && spoken > corrected) return { isTaken: true, memory: { ...known, corrected: spoken } };
  const said = known.said !== undefined && Object.hasOwn(known.said, source) ? known.said[source] : undefined;
  const isSameRun = said?.run === run;
  const before = isSameRun ? said.before : said?.now;
  const now = [...new Set([...(isSameRun ? said.now : []), ...all()])].slice(-MOST_WORDS);
  const isNews = before !== undefined && !before.includes(last());
  const next: Said = { run, now, ...(before === undefined ? {} : { before }) };
  const memory = { ...known, ...(isNews ? overtaken(known) : {}), said: { ...known.said, [source]: next } };
  return { isTaken: isNews, memory };
}

/** Says that a correction was overtaken by news. */
function overtaken({ corrected }: FieldMemory): Pick<FieldMemory, "stands"> {
  return corrected === undefined ? {} : { stands: false };
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
