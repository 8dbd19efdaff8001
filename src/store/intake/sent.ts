/** A field's value was sent, filled in by its schema, or neither. */
export const NEITHER = 0;
export const FILLED_IN = 1;
export const SENT = 2;
/** See {@link NEITHER}. */
export type SentMark = typeof NEITHER | typeof FILLED_IN | typeof SENT;

/** Which fields of a record were sent. Records alike share one, so that what follows from it is worked out once. */
export class Sent {
  /** Names of the fields that were sent. */
  readonly names: readonly string[];
  readonly marks: readonly SentMark[];
  #intake = 0;
  #origins: readonly (number | null)[] = [];

  constructor(fields: readonly string[], marks: readonly SentMark[]) {
    this.marks = marks;
    this.names = fields.filter((_, index) => marks[index] === SENT);
  }

  /** Where each field comes from, for storage. The same list for the same intake. */
  origins(intake: number): readonly (number | null)[] {
    if (this.#intake !== intake) {
      this.#intake = intake;
      this.#origins = this.marks.map((mark) => (mark === SENT ? intake : mark === FILLED_IN ? 0 : null));
    }
    return this.#origins;
  }
}

/** More combinations of fields than this are not remembered. */
const MOST = 10_000;

/** The combinations of sent fields that a dataset has met. */
export class SentFields {
  readonly #fields: readonly string[];
  readonly #known = new Map<string, Sent>();
  /** Used for one record after the other, none of which outlives its turn. */
  readonly #blank: SentMark[];
  #last: Sent | undefined;

  constructor(fields: readonly string[]) {
    this.#fields = fields;
    this.#blank = fields.map(() => NEITHER);
  }

  /** Marks of a record of which nothing was sent: to be filled in at once, and given to {@link of}. */
  blank(): SentMark[] {
    return this.#blank.fill(NEITHER);
  }

  /** @param marks - One for each field; the list may be used again for others. */
  of(marks: readonly SentMark[]): Sent {
    const last = this.#last;
    // rows of one source mostly have the same fields
    if (last !== undefined && marks.every((mark, index) => mark === last.marks[index])) return last;
    const key = marks.join("");
    const sent = this.#known.get(key) ?? new Sent(this.#fields, [...marks]);
    if (this.#known.size < MOST) this.#known.set(key, sent);
    this.#last = sent;
    return sent;
  }
}
