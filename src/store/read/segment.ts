import type { LayoutField, PageRow } from "../../storage/index.js";
import { toRecord } from "../record.js";

/** Rows of the first page, which is one transaction. The caller may want only the first few. */
const FIRST = 500;

/** The most rows of later pages; fewer if rows are large. */
const MOST = 5_000;

/** The number of characters that the rows of a page have, roughly. */
const MOST_TEXT = 4_000_000;

/** The number of reads whose page size is remembered. */
const MOST_KNOWN = 100;

type LoadPage = (part: { readonly after: string | undefined; readonly limit: number }) => Promise<readonly PageRow[]>;

/**
 * The rows of a segment, a page at a time. It is no generator, because a generator takes as long to hand over rows as
 * to read them.
 */
export class Segment implements AsyncIterableIterator<Record<string, unknown>, undefined> {
  readonly #load: LoadPage;
  readonly #fields: readonly LayoutField[];
  readonly #sizes: Map<string, number>;
  readonly #key: string;
  readonly #hasReference: boolean;
  /** The number of rows that are still wanted. */
  #left: number;
  #size: number;
  #page: readonly PageRow[] = [];
  #next = 0;
  #read = 0;
  #isLast = false;
  #loading: Promise<void> | undefined;

  constructor(
    load: LoadPage,
    options: {
      readonly fields: readonly LayoutField[];
      readonly limit: number;
      /** Rows have the person's reference. */
      readonly reference: boolean;
      readonly sizes: Map<string, number>;
      readonly key: string;
    },
  ) {
    this.#load = load;
    this.#fields = options.fields;
    this.#hasReference = options.reference;
    this.#left = options.limit;
    this.#sizes = options.sizes;
    this.#key = options.key;
    this.#size = options.sizes.get(options.key) ?? FIRST;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Record<string, unknown>, undefined>> {
    const row = this.#page[this.#next];
    if (row !== undefined) {
      this.#next += 1;
      const value = toRecord(row.values, this.#fields);
      if (this.#hasReference) value.reference = row.subject;
      return Promise.resolve({ done: false, value });
    }
    if (this.#isLast || this.#left <= 0) return Promise.resolve({ done: true, value: undefined });
    // a caller who asks for several rows at once waits for the same page
    this.#loading ??= this.#more().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading.then(() => this.next());
  }

  return(): Promise<IteratorResult<Record<string, unknown>, undefined>> {
    // a caller who wanted only a part is likely to want no more the next time
    if (!this.#isLast || this.#next < this.#page.length) this.#sizes.delete(this.#key);
    [this.#page, this.#isLast] = [[], true];
    return Promise.resolve({ done: true, value: undefined });
  }

  async #more(): Promise<void> {
    const limit = Math.min(this.#size, this.#left);
    const after = this.#page.at(-1)?.subject;
    try {
      const page = await this.#load({ after, limit });
      if (this.#isLast) return; // ended meanwhile
      [this.#page, this.#next] = [page, 0];
    } catch (error) {
      [this.#page, this.#isLast] = [[], true];
      throw error;
    }
    this.#left -= this.#page.length;
    this.#read += this.#page.length;
    this.#isLast = this.#page.length < limit;
    this.#size = sizeAfter(this.#page);
    if (this.#read < FIRST) return;
    if (this.#sizes.size >= MOST_KNOWN) this.#sizes.clear();
    this.#sizes.set(this.#key, this.#size);
  }
}

/** Returns the number of rows that fill about one page's memory, judged by some rows of the page before. */
function sizeAfter(page: readonly PageRow[]): number {
  const some = page.slice(0, 50);
  const length = some.reduce((sum, { values }) => sum + textLength(values), 0) / Math.max(1, some.length);
  return Math.max(FIRST, Math.min(MOST, Math.floor(MOST_TEXT / Math.max(1, length))));
}

function textLength(values: PageRow["values"]): number {
  return Object.values(values).reduce<number>((sum, value) => {
    if (typeof value === "string") return sum + value.length;
    return sum + (typeof value === "object" && value !== null ? (JSON.stringify(value)?.length ?? 0) : 8);
  }, 0);
}
