import { type AnyAssignment, canonicalText } from "../../assignment/index.js";
import {
  type DatasetLayout,
  type Entry,
  type FieldCutoff,
  type IncomingRecord,
  isValueOver,
  type OverValues,
  type PutResult,
  type StorageTransaction,
  type StoredValue,
} from "../../storage/index.js";
import type { Pseudonymise } from "../keys/pseudonym.js";
import { readNotes } from "../notes.js";

/**
 * The kind of notes on people who have a value of an encrypted field. The name is the field, the keyed hash of the value, and the
 * person's reference. They are deleted with the person's record. The moment is the one at which the value was obtained.
 */
export const LOOK_UP = "look-up";

/** The number of notes that are read at once. */
const PAGE = 1_000;

/** A value of which a note says who has it. */
export interface LookedUpValue {
  readonly subject: string;
  readonly value: StoredValue;
  /** The moment at which it was obtained. */
  readonly at: Date;
}

/** The look-up hashes of one field. */
export class LookUp {
  readonly name: string;
  /** The place of the field in the layout. */
  readonly index: number;
  /** The beginning of the names of its notes. The first name of the field outlasts its renaming. */
  readonly prefix: string;
  readonly #firstName: string;
  readonly #hash: Pseudonymise;

  constructor({ fields }: DatasetLayout, name: string, hash: Pseudonymise) {
    this.name = name;
    this.index = fields.findIndex((one) => one.name === name);
    this.#firstName = fields[this.index]?.firstName ?? name;
    this.prefix = `${this.#firstName}:`;
    this.#hash = hash;
  }

  /** Begins the names of the notes on all people with a value. It holds no person, so that the value alone finds them. */
  beginOf(value: string): string {
    return `${this.prefix}${this.#hash([LOOK_UP, this.#firstName, canonicalText(value)])}:`;
  }

  /** Builds the note on a person's value; undefined if there is none. */
  build({ subject, value, at }: LookedUpValue): Entry | undefined {
    if (typeof value !== "string") return undefined;
    return { kind: LOOK_UP, id: `${this.beginOf(value)}${subject}`, at, subject, body: {} };
  }
}

/** Reads the notes whose names begin with a text, in pages. */
export async function* readLookUps(
  transaction: StorageTransaction,
  prefix: string,
): AsyncGenerator<readonly Entry[], void, undefined> {
  for (let after = prefix, size = PAGE; size === PAGE; ) {
    const page = await transaction.entries({ kind: LOOK_UP, after, limit: PAGE });
    const own = page.filter(({ id }) => id.startsWith(prefix));
    size = own.length;
    after = own.at(-1)?.id ?? after;
    if (size > 0) yield own;
  }
}

/** The look-up hashes of a dataset, by which people are proposed. */
export class LookUps {
  readonly #fields: ReadonlyMap<string, LookUp>;

  constructor({ fields }: AnyAssignment, layout: DatasetLayout, hash: Pseudonymise) {
    const names = Object.keys(fields).filter((name) => fields[name]?.lookUp === true);
    this.#fields = new Map(names.map((name) => [name, new LookUp(layout, name, hash)]));
  }

  /** Names of the fields. */
  get names(): readonly string[] {
    return [...this.#fields.keys()];
  }

  /** Brings the notes on people up to date after their records were put. They agree with what is held then. */
  async note(
    transaction: StorageTransaction,
    records: readonly IncomingRecord[],
    results: readonly PutResult[],
    over: OverValues | undefined,
  ): Promise<void> {
    if (this.#fields.size === 0) return;
    const until = new Map(over?.fields.map((one) => [one.field, one.until]));
    const fresh: Entry[] = [];
    const merged: { readonly subject: string; readonly record: IncomingRecord; readonly sent: readonly LookUp[] }[] =
      [];
    for (const [index, record] of records.entries()) {
      const { outcome, subject } = results[index] ?? {};
      if (subject === undefined) continue;
      if (outcome === "created") fresh.push(...this.#build([...this.#fields.values()], record, subject, until));
      if (outcome !== "merged") continue;
      // other fields stay as they are held
      const sent = [...this.#fields.values()].filter((one) => (record.origins[one.index] ?? 0) > 0);
      if (sent.length > 0) merged.push({ subject, record, sent });
    }
    // nobody else changes these records before this transaction ends
    const known = await Promise.all(merged.map(({ subject }) => readNotes(transaction, LOOK_UP, subject)));
    const gone: string[] = [];
    for (const [index, { subject, record, sent }] of merged.entries()) {
      const own = known[index]?.filter(({ id }) => sent.some(({ prefix }) => id.startsWith(prefix))) ?? [];
      const wanted = this.#build(sent, record, subject, until);
      gone.push(...own.filter(({ id }) => !wanted.some((one) => one.id === id)).map(({ id }) => id));
      fresh.push(...wanted.filter(({ id }) => !own.some((one) => one.id === id && this.#isSteady(one, until))));
    }
    if (gone.length > 0) await transaction.removeEntries(LOOK_UP, gone);
    if (fresh.length > 0) await transaction.putEntries(fresh);
  }

  #build(
    fields: readonly LookUp[],
    { values, origins, at, collectedAt }: IncomingRecord,
    subject: string,
    until: ReadonlyMap<string, Date>,
  ): readonly Entry[] {
    return fields.flatMap((field) => {
      const obtainedAt = (origins[field.index] ?? 0) > 0 ? at : collectedAt;
      const isOver = obtainedAt <= (until.get(field.name) ?? NEVER);
      return isOver ? [] : (field.build({ subject, value: values[field.name] ?? null, at: obtainedAt }) ?? []);
    });
  }

  /** Tells if a value that was sent again is held still, and keeps the moment at which it was obtained. */
  #isSteady({ id, at }: Entry, until: ReadonlyMap<string, Date>): boolean {
    const field = [...this.#fields.values()].find(({ prefix }) => id.startsWith(prefix));
    return field !== undefined && at > (until.get(field.name) ?? NEVER);
  }

  /**
   * Lists people who have a value, restricted ones too; those whose record may be deleted, and those whose value is over, are left
   * out.
   *
   * @param value - The value as it passed the boundary.
   */
  async find(
    transaction: StorageTransaction,
    { name, value }: { readonly name: string; readonly value: StoredValue },
    { at, over, limit }: { readonly at: Date; readonly over: OverValues | undefined; readonly limit: number },
  ): Promise<readonly string[]> {
    const field = this.#fields.get(name);
    if (field === undefined || typeof value !== "string") return [];
    const cutoff = over?.fields.find((one) => one.field === name);
    const found: string[] = [];
    for await (const page of readLookUps(transaction, field.beginOf(value))) {
      const subjects = page.flatMap(({ subject }) => subject ?? []);
      for (const [subject, identity] of [...(await transaction.identities(subjects, at))].sort(byReference)) {
        if (found.length === limit) return found;
        if (cutoff === undefined || !(await this.#isOver(transaction, identity, field, cutoff))) found.push(subject);
      }
    }
    return found;
  }

  /** Tells if a person's value is over, or is no longer there. Nothing hides it of a record that is kept as it is. */
  async #isOver(
    transaction: StorageTransaction,
    identity: string,
    { name, index }: LookUp,
    { until }: FieldCutoff,
  ): Promise<boolean> {
    const held = await transaction.find(identity);
    if (held === undefined || (held.values[name] ?? null) === null) return true;
    const origin = held.origins[index] ?? null;
    const intakes = origin === null || origin <= 0 ? [] : await transaction.intakes([origin]);
    const moments = new Map(intakes.map((one) => [one.number, one.at]));
    return isValueOver({ origin, collectedAt: held.collectedAt }, moments, until);
  }

  /** Chooses, of values that are over, those of fields that have look-up hashes; undefined if there are none. */
  choose(over: OverValues | undefined): OverValues | undefined {
    const fields = over?.fields.filter(({ field }) => this.#fields.has(field)) ?? [];
    return over === undefined || fields.length === 0 ? undefined : { ...over, fields };
  }

  /**
   * Deletes a part of the notes on values that are over. Only in an exclusive transaction, because such a value may be sent anew.
   *
   * @param after - The name of the note after which the part begins.
   * @returns The last name that was looked at; undefined if no notes follow.
   */
  async removeOver(
    transaction: StorageTransaction,
    over: OverValues,
    after: string | undefined,
  ): Promise<string | undefined> {
    const from = after === undefined ? {} : { after };
    const page = await transaction.entries({ kind: LOOK_UP, ...from, limit: PAGE });
    const cutoffs = over.fields.flatMap(({ field, until }) => {
      const { prefix } = this.#fields.get(field) ?? {};
      return prefix === undefined ? [] : [{ prefix, until }];
    });
    const gone = page.filter(({ id, at }) => cutoffs.some(({ prefix, until }) => id.startsWith(prefix) && at <= until));
    if (gone.length > 0)
      await transaction.removeEntries(
        LOOK_UP,
        gone.map(({ id }) => id),
      );
    return page.length < PAGE ? undefined : page.at(-1)?.id;
  }
}

/** No value is over if its field has no time of its own. */
const NEVER = new Date(Number.MIN_SAFE_INTEGER / 2);

function byReference([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : 1;
}
