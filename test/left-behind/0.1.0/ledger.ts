import type { AnyAssignment } from "purposebound";
import type { TrailEvent } from "purposebound/adapter";

/** JSON, with `{ "$date": … }` for moments and `{ "$bigint": … }` for big integers. */
export type Coded = null | boolean | number | string | readonly Coded[] | { readonly [key: string]: Coded };

/** A person, as is to be told of them. */
export interface ExpectedPerson {
  readonly identity: Coded;
  /** Values by field; absent ones left out. */
  readonly record: { readonly [field: string]: Coded };
  /** For each field in `record`: the id of its source, or `default`, and since when. */
  readonly fields: { readonly [field: string]: { readonly source: string; readonly since: string } };
  /** All of it, oldest first. */
  readonly evidence: readonly ExpectedEvidence[];
  readonly collectedAt: string;
  readonly updatedAt: string;
  readonly keptUntil: string;
  readonly restricted: boolean;
}

/** Evidence of the basis. */
export interface ExpectedEvidence {
  readonly at: string;
  readonly wording?: string;
  readonly reference?: string;
}

/** Who is kept out, and why; `held` says whether they are held all the same. */
export interface ExpectedSuppression {
  readonly identity: Coded;
  readonly reason: "erased" | "consent-withdrawn" | "objected";
  readonly at: string;
  readonly held: boolean;
}

/** An event of the trail; those of one operation have one number. */
export interface ExpectedEvent {
  readonly at: string;
  readonly act: string;
  readonly actor: string;
  readonly operation: number;
  readonly activity?: string;
  readonly source?: string;
  readonly fields?: readonly string[];
  readonly counts?: Readonly<Record<string, number>>;
}

/** A version of a definition. */
export interface ExpectedVersion {
  readonly version: number;
  readonly accepts: number;
  /** The fields, in the order to which records refer. */
  readonly order: readonly string[];
  readonly approval?: { readonly by: string; readonly reason: string; readonly at: string };
}

/** Somebody who is to be sent once more, at `closing`, and what must become of it. Given in this order. */
export interface ExpectedOutcome {
  /** The name of the source in the declarations. */
  readonly source: string;
  readonly input: Coded;
  readonly evidence?: Coded;
  /** `accepted` or `merged`, or the code of the refusal. */
  readonly outcome: string;
}

/** What is left behind of an assignment. */
export interface ExpectedDataset {
  readonly id: string;
  readonly versions: readonly ExpectedVersion[];
  readonly people: readonly ExpectedPerson[];
  readonly suppressions: readonly ExpectedSuppression[];
  /** Acts that brought data in, in their order. */
  readonly intakes: readonly { readonly source: string; readonly at: string }[];
  readonly events: readonly ExpectedEvent[];
  /** How many keys are still to be destroyed, which the next opening does. */
  readonly retiredKeys: number;
  /** How many people's records hold a sealed value, and so need a key. */
  readonly sealed: number;
  readonly outcomes: readonly ExpectedOutcome[];
}

/** A value as JSON. */
export function coded(value: unknown): Coded {
  if (value instanceof Date) return { $date: value.toISOString() };
  if (typeof value === "bigint") return { $bigint: String(value) };
  if (Array.isArray(value)) return value.map(coded);
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(entries.map(([key, part]) => [key, coded(part)]));
  }
  return (value ?? null) as Coded; // what is left are plain values
}

/** The value that was made JSON by {@link coded}. */
export function decoded(value: Coded): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(decoded);
  const entries = Object.entries(value);
  const [only] = entries;
  if (only !== undefined && entries.length === 1) {
    if (only[0] === "$date") return new Date(String(only[1]));
    if (only[0] === "$bigint") return BigInt(String(only[1]));
  }
  return Object.fromEntries(entries.map(([key, part]) => [key, decoded(part)]));
}

/** What is held of a person while the scenario runs. */
interface Held {
  readonly identity: Coded;
  readonly record: Map<string, Coded>;
  readonly fields: Map<string, { readonly source: string; readonly since: string }>;
  readonly evidence: Map<string, ExpectedEvidence>;
  readonly collectedAt: Date;
  updatedAt: Date;
  keptUntil: Date;
  restricted: boolean;
}

/** Somebody's data on their way in, as they are to be held. */
export interface Taken {
  readonly source: string;
  readonly at: Date;
  /** Values of the fields that were sent; undefined and, where a field may be absent, null clear. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Values that schemas filled in: only of people who are new. */
  readonly filledIn?: Readonly<Record<string, unknown>>;
  readonly evidence?: ExpectedEvidence | undefined;
}

/**
 * Keeps account of what each act must leave behind, beside the package: by the inputs alone and the documented rules, and
 * never by what storage says. What it says in the end is what is expected of the fixtures.
 */
export class Ledger {
  assignment: AnyAssignment;
  readonly #people = new Map<string, Held>();
  readonly #suppressions = new Map<string, Omit<ExpectedSuppression, "held">>();
  readonly #intakes: { source: string; at: string }[] = [];
  readonly #events: Omit<TrailEvent, "id">[] = [];
  readonly #versions: ExpectedVersion[] = [];
  readonly outcomes: ExpectedOutcome[] = [];
  retiredKeys = 0;

  constructor(assignment: AnyAssignment) {
    this.assignment = assignment;
  }

  /** What identifies a person, of any of their data. */
  identityOf(values: Readonly<Record<string, unknown>>): Coded {
    return coded(Object.fromEntries(this.assignment.identifiedBy.map((name) => [name, values[name]])));
  }

  isHeld(values: Readonly<Record<string, unknown>>): boolean {
    return this.#people.has(JSON.stringify(this.identityOf(values)));
  }

  /** How many are held. */
  get size(): number {
    return this.#people.size;
  }

  intake(source: string, at: Date): void {
    this.#intakes.push({ source, at: at.toISOString() });
  }

  /** Creates a person, or merges into what is held of them. */
  take({ source, at, values, filledIn = {}, evidence }: Taken): "accepted" | "merged" {
    const identity = this.identityOf(values);
    const key = JSON.stringify(identity);
    const known = this.#people.get(key);
    const held: Held = known ?? {
      identity,
      record: new Map(),
      fields: new Map(),
      evidence: new Map(),
      collectedAt: at,
      updatedAt: at,
      keptUntil: this.#keptFrom(at),
      restricted: false,
    };
    this.#people.set(key, held);
    if (known === undefined) {
      for (const [name, value] of Object.entries(filledIn)) this.#set(held, name, value, "default", at);
    }
    for (const [name, value] of Object.entries(values)) this.#set(held, name, value, source, at);
    if (evidence !== undefined) {
      const same = `${evidence.at} ${evidence.wording ?? ""}`;
      if (!held.evidence.has(same)) held.evidence.set(same, evidence);
    }
    held.updatedAt = at;
    if (this.assignment.retention.from === "updated") held.keptUntil = this.#keptFrom(at);
    return known === undefined ? "accepted" : "merged";
  }

  /** Corrects fields of somebody who is held. */
  correct(
    correction: Omit<Taken, "filledIn" | "evidence"> & { readonly identity: Readonly<Record<string, unknown>> },
  ): void {
    const { identity, source, at, values } = correction;
    const held = this.#people.get(JSON.stringify(this.identityOf(identity)));
    if (held === undefined) throw new Error("nobody is held who is corrected");
    for (const [name, value] of Object.entries(values)) this.#set(held, name, value, source, at);
    held.updatedAt = at;
    if (this.assignment.retention.from === "updated") held.keptUntil = this.#keptFrom(at);
  }

  /** Takes a person out. */
  remove(identity: Readonly<Record<string, unknown>>): void {
    this.#people.delete(JSON.stringify(this.identityOf(identity)));
  }

  suppress(identity: Readonly<Record<string, unknown>>, reason: ExpectedSuppression["reason"], at: Date): void {
    const key = this.identityOf(identity);
    this.#suppressions.set(JSON.stringify(key), { identity: key, reason, at: at.toISOString() });
  }

  unsuppress(identity: Readonly<Record<string, unknown>>): void {
    this.#suppressions.delete(JSON.stringify(this.identityOf(identity)));
  }

  restrict(identity: Readonly<Record<string, unknown>>, restricted: boolean): void {
    const held = this.#people.get(JSON.stringify(this.identityOf(identity)));
    if (held !== undefined) held.restricted = restricted;
  }

  /** Takes a field away from everybody. */
  drop(field: string): void {
    for (const held of this.#people.values()) {
      held.record.delete(field);
      held.fields.delete(field);
    }
  }

  version(version: ExpectedVersion): void {
    this.#versions.push(version);
  }

  /** What the data protection officer is told of. */
  event(event: Omit<TrailEvent, "id">): void {
    this.#events.push(event);
  }

  /** Turns the last two events about: some are told before what was written before them. */
  swap(): void {
    const last = this.#events.splice(-2).reverse();
    this.#events.push(...last);
  }

  /** What is left behind. */
  closed(): ExpectedDataset {
    const sealed = Object.entries(this.assignment.fields).flatMap(([name, field]) =>
      "sealed" in field && field.sealed === true ? [name] : [],
    );
    return {
      id: this.assignment.id,
      versions: this.#versions,
      people: [...this.#people.values()].map((held) => ({
        identity: held.identity,
        record: Object.fromEntries(held.record),
        fields: Object.fromEntries(held.fields),
        evidence: [...held.evidence.values()].sort((left, right) => (left.at < right.at ? -1 : 1)),
        collectedAt: held.collectedAt.toISOString(),
        updatedAt: held.updatedAt.toISOString(),
        keptUntil: held.keptUntil.toISOString(),
        restricted: held.restricted,
      })),
      suppressions: Array.from(this.#suppressions, ([key, one]) => ({ ...one, held: this.#people.has(key) })),
      intakes: this.#intakes,
      events: eventsOf(this.#events),
      retiredKeys: this.retiredKeys,
      sealed: [...this.#people.values()].filter(({ record }) =>
        sealed.some((name) => (record.get(name) ?? null) !== null),
      ).length,
      outcomes: this.outcomes,
    };
  }

  #set(held: Held, name: string, value: unknown, source: string, at: Date): void {
    const column = this.assignment.fields[name]?.column;
    const isAbsent =
      value === undefined || (value === null && (column?.optional === true || column?.nullable !== true));
    if (isAbsent) {
      held.record.delete(name);
      held.fields.delete(name);
    } else {
      held.record.set(name, coded(value));
      held.fields.set(name, { source, since: at.toISOString() });
    }
  }

  /** Retention is a month or 60 years here, from days that every month has. */
  #keptFrom(at: Date): Date {
    const until = new Date(at);
    if (this.assignment.retention.keep === "P1M") until.setUTCMonth(until.getUTCMonth() + 1);
    else until.setUTCFullYear(until.getUTCFullYear() + 60);
    return until;
  }
}

/** Events as they are expected, with a number for each operation. */
export function eventsOf(events: readonly Omit<TrailEvent, "id">[]): readonly ExpectedEvent[] {
  const operations = new Map<string, number>();
  return events.map(({ at, act, actor, operation: id, activity, source, fields, counts }) => {
    const operation = operations.get(id) ?? operations.size + 1;
    operations.set(id, operation);
    return {
      at: at.toISOString(),
      act,
      actor,
      operation,
      ...(activity === undefined ? {} : { activity }),
      ...(source === undefined ? {} : { source }),
      ...(fields === undefined ? {} : { fields }),
      ...(counts === undefined ? {} : { counts }),
    };
  });
}
