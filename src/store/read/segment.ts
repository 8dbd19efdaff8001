import type { LayoutField, PageRow } from "../../storage/index.js";
import type { PageSize } from "../context.js";
import { toRecord } from "../record.js";

/** Rows of the first page, and so of one transaction: somebody may want the first few alone. */
const FIRST = 500;

/** Rows of later pages at most; fewer where they are large. */
const MOST = 5_000;

/** Characters of the rows of a page, about. */
const MOST_TEXT = 4_000_000;

/** Reads of which the size of pages is remembered. */
const MOST_KNOWN = 100;

type LoadPage = (part: {
  readonly after: string | undefined;
  readonly limit: number;
  readonly isLikelyLast: boolean;
}) => Promise<readonly PageRow[]>;

/** The rows of a segment, a page at a time. A generator would do, and take as long to hand rows over as to read them. */
export class Segment implements AsyncIterableIterator<Record<string, unknown>, undefined> {
  readonly #load: LoadPage;
  readonly #fields: readonly LayoutField[];
  readonly #sizes: Map<string, PageSize>;
  readonly #key: string;
  /** Rows that are still wanted. */
  #left: number;
  #size: number;
  #isLikelyLast: boolean;
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
      readonly sizes: Map<string, PageSize>;
      readonly key: string;
    },
  ) {
    this.#load = load;
    this.#fields = options.fields;
    this.#left = options.limit;
    this.#sizes = options.sizes;
    this.#key = options.key;
    const { rows = FIRST, isWhole = false } = options.sizes.get(options.key) ?? {};
    this.#size = rows;
    this.#isLikelyLast = isWhole;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Record<string, unknown>, undefined>> {
    const row = this.#page[this.#next];
    if (row !== undefined) {
      this.#next += 1;
      return Promise.resolve({ done: false, value: toRecord(row.values, this.#fields) });
    }
    if (this.#isLast || this.#left <= 0) return Promise.resolve({ done: true, value: undefined });
    // whoever asks for several rows at once waits for the same page
    this.#loading ??= this.#more().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading.then(() => this.next());
  }

  return(): Promise<IteratorResult<Record<string, unknown>, undefined>> {
    // whoever wanted a part only is likely to want no more the next time
    if (!this.#isLast || this.#next < this.#page.length) this.#sizes.delete(this.#key);
    [this.#page, this.#isLast] = [[], true];
    return Promise.resolve({ done: true, value: undefined });
  }

  async #more(): Promise<void> {
    const limit = Math.min(this.#size, this.#left);
    const after = this.#page.at(-1)?.subject;
    try {
      const page = await this.#load({ after, limit, isLikelyLast: this.#isLikelyLast && limit === this.#size });
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
    this.#isLikelyLast = false;
    if (this.#read < FIRST) return;
    if (this.#sizes.size >= MOST_KNOWN) this.#sizes.clear();
    this.#sizes.set(this.#key, { rows: this.#size, isWhole: this.#isLast && this.#read < this.#size });
  }
}

/** As many rows as take about as much memory as a page may, by some of the rows of the page before. */
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
