/** Marks a field's value as sent, filled in by its schema, or neither. */
export const NEITHER = 0;
export const FILLED_IN = 1;
export const SENT = 2;
/** A mark of a field's value. */
export type SentMark = typeof NEITHER | typeof FILLED_IN | typeof SENT;

/** The fields of a record that were sent. Similar records share one, so that what follows from it is computed once. */
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

  /** Returns the intake that each field comes from, for storage. The list is the same for the same intake. */
  origins(intake: number): readonly (number | null)[] {
    if (this.#intake !== intake) {
      this.#intake = intake;
      this.#origins = this.marks.map((mark) => (mark === SENT ? intake : mark === FILLED_IN ? 0 : null));
    }
    return this.#origins;
  }
}

/** The largest number of combinations that are remembered. */
const MOST = 10_000;

/** Remembers the combinations of sent fields that a dataset has met. */
export class SentFields {
  readonly #fields: readonly string[];
  readonly #known = new Map<string, Sent>();
  /** Used for one record after the other; nobody may keep it after its record. */
  readonly #blank: SentMark[];
  #last: Sent | undefined;

  constructor(fields: readonly string[]) {
    this.#fields = fields;
    this.#blank = fields.map(() => NEITHER);
  }

  /**
   * Returns the marks of a record with nothing sent. The caller fills them in at once, and gives them to {@link of}.
   */
  blank(): SentMark[] {
    return this.#blank.fill(NEITHER);
  }

  /** @param marks - One for each field; the list may be used again for other records. */
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
