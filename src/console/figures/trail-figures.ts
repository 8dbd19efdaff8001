import type { AnyAssignment } from "../../assignment/index.js";
import { StoreError } from "../../errors/index.js";
import { DECLINED, PROPERTY, type RecordedEvent, TO_RECIPIENT } from "../../oversight/index.js";
import type { Store } from "../../store/index.js";

/** Figures of one day, by the console's time zone. */
export interface DayFigures {
  came: number;
  went: number;
}

/** A property that was sent and not held. */
export interface SentName {
  rows: number;
  readonly firstAt: Date;
  lastAt: Date;
  isDeclined: boolean;
}

/** Figures of one source. */
export interface SourceFigures {
  created: number;
  merged: number;
  refused: number;
  /** Refused rows by reason, as the trail has it. */
  readonly reasons: Map<string, number>;
  readonly names: Map<string, SentName>;
  lastAt: Date;
}

/** Figures of one activity or recipient. */
export interface UseFigures {
  times: number;
  people: number;
  readonly fields: Set<string>;
  lastAt: Date;
}

/** Something that was decided about an assignment. */
export interface TrailDecision {
  readonly at: Date;
  readonly actor: string;
  readonly act: string;
  readonly version: number | undefined;
  readonly activity: string | undefined;
}

/** All that the console counts from a trail. It grows as the trail does, and is never written by anybody else. */
export interface TrailFigures {
  events: number;
  firstAt: Date | undefined;
  lastAt: Date | undefined;
  /** By day, such as `2026-11-02`. */
  readonly days: Map<string, DayFigures>;
  readonly sources: Map<string, SourceFigures>;
  readonly activities: Map<string, UseFigures>;
  readonly recipients: Map<string, UseFigures>;
  readonly decisions: TrailDecision[];
  /** Numbers of positions, in their order, by which the console tells which events are sealed. */
  readonly order: number[];
  /** The moment at which the log and the trail were last found to disagree. */
  brokenAt: Date | undefined;
}

/** Most names that are kept of one source, so that a source that makes up names does not fill the memory. */
const MOST_NAMES = 1_000;

const WENT: ReadonlySet<string> = new Set(["erased", "expired", "removed", "consent-withdrawn", "objected"]);
const USED: ReadonlySet<string> = new Set(["read", "counted", "reported", "disclosed"]);

interface Kept {
  readonly figures: TrailFigures;
  /** The position that was read last. */
  position: string | undefined;
}

/** Reads the figures of trails. Each trail is read once; after that, only what is new in it. */
export class TrailReader {
  readonly #store: Store;
  readonly #toDay: (at: Date) => string;
  readonly #kept = new WeakMap<AnyAssignment, Promise<Kept>>();

  constructor(store: Store, toDay: (at: Date) => string) {
    this.#store = store;
    this.#toDay = toDay;
  }

  /** Reads the figures of an assignment as far as its trail is complete. */
  async read(assignment: AnyAssignment): Promise<TrailFigures> {
    try {
      return (await this.#advance(assignment)).figures;
    } catch (error) {
      // a restored database may have no event at the position, and is counted from its beginning
      if (error instanceof StoreError && error.code === "position-unknown") {
        return (await this.#advance(assignment)).figures;
      }
      throw error;
    }
  }

  #advance(assignment: AnyAssignment): Promise<Kept> {
    // one reading after the other, or an event would be counted twice
    const before = this.#kept.get(assignment) ?? Promise.resolve({ figures: emptyFigures(), position: undefined });
    const next = before.then((kept) => this.#readOn(assignment, kept));
    this.#kept.set(assignment, next);
    next.catch(() => {
      if (this.#kept.get(assignment) === next) this.#kept.delete(assignment);
    });
    return next;
  }

  async #readOn(assignment: AnyAssignment, kept: Kept): Promise<Kept> {
    const query = { wait: 200, ...(kept.position === undefined ? {} : { after: kept.position }) };
    for await (const event of this.#store.oversight.events(assignment, query)) {
      this.#add(kept.figures, event);
      kept.figures.order.push(readNumber(event.position));
      kept.position = event.position;
    }
    return kept;
  }

  #add(figures: TrailFigures, event: RecordedEvent): void {
    const { act, at, actor, activity, counts = {} } = event;
    figures.events += 1;
    figures.firstAt ??= at;
    figures.lastAt = at;
    const created = (counts.created ?? 0) + (counts.accepted ?? 0);
    const went = WENT.has(act) ? (counts.people ?? 0) : 0;
    if (created + went > 0) {
      const day = found(figures.days, this.#toDay(at), () => ({ came: 0, went: 0 }));
      day.came += created;
      day.went += went;
    }
    if (event.source !== undefined) addToSource(figures, event.source, event, created);
    if (USED.has(act)) addUse(figures.activities, activity ?? "", event);
    for (const name of Object.keys(counts)) {
      if (act === "disclosed" && name.startsWith(TO_RECIPIENT)) {
        addUse(figures.recipients, name.slice(TO_RECIPIENT.length), event);
      }
    }
    if (act === "verification-failed") figures.brokenAt = at;
    if (act === "defined" || act === "evolved" || act === "registered") {
      figures.decisions.push({ at, actor, act, version: counts.version, activity });
    }
  }
}

/** Tells if an event is among the first ones of its trail, as many as were sealed. */
export function isSealed({ order }: TrailFigures, size: number, position: string): boolean {
  const last = order[size - 1];
  return last !== undefined && readNumber(position) <= last;
}

/** Reads the number of a position such as `1042-9f86d081`. */
function readNumber(position: string): number {
  return Number(position.split("-", 1)[0]);
}

function emptyFigures(): TrailFigures {
  return {
    events: 0,
    firstAt: undefined,
    lastAt: undefined,
    days: new Map(),
    sources: new Map(),
    activities: new Map(),
    recipients: new Map(),
    decisions: [],
    order: [],
    brokenAt: undefined,
  };
}

function addToSource(figures: TrailFigures, id: string, event: RecordedEvent, created: number): void {
  const { act, at, counts = {} } = event;
  const source = found(figures.sources, id, () => ({
    created: 0,
    merged: 0,
    refused: 0,
    reasons: new Map(),
    names: new Map(),
    lastAt: at,
  }));
  source.lastAt = at;
  source.created += created;
  source.merged += counts.merged ?? 0;
  if (act !== "refused") return;
  source.refused += counts.rows ?? 0;
  for (const [name, rows] of Object.entries(counts)) {
    if (name === "rows") continue;
    const isDeclined = name.startsWith(DECLINED);
    if (!isDeclined && !name.startsWith(PROPERTY)) {
      source.reasons.set(name, (source.reasons.get(name) ?? 0) + rows);
      continue;
    }
    const property = name.slice((isDeclined ? DECLINED : PROPERTY).length);
    if (!source.names.has(property) && source.names.size >= MOST_NAMES) continue;
    const sent = found(source.names, property, () => ({ rows: 0, firstAt: at, lastAt: at, isDeclined }));
    sent.rows += rows;
    sent.lastAt = at;
    sent.isDeclined = isDeclined;
  }
}

function addUse(uses: Map<string, UseFigures>, id: string, { at, counts = {}, fields = [] }: RecordedEvent): void {
  const use = found(uses, id, () => ({ times: 0, people: 0, fields: new Set<string>(), lastAt: at }));
  use.times += 1;
  use.people += counts.people ?? 0;
  use.lastAt = at;
  for (const field of fields) use.fields.add(field);
}

function found<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
