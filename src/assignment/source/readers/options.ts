/** Bounds of a reader, so that no file makes it hold more than so much. */
export interface ReaderLimits {
  /** Characters of one row; a longer one is refused alone. Default 1,048,576. */
  readonly record?: number;
  /** Characters of the header. Default 1,048,576. */
  readonly header?: number;
  /** Columns of the header. Default 16,384, the most that Excel writes. */
  readonly columns?: number;
}

const DEFAULTS: Required<ReaderLimits> = { record: 1_048_576, header: 1_048_576, columns: 16_384 };

/** Completes limits. @throws TypeError where one is no whole number above zero. */
export function readLimits(given: ReaderLimits = {}): Required<ReaderLimits> {
  const limits = { ...DEFAULTS, ...given };
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULTS, name)) throw new TypeError("limits of a reader are record, header and columns");
    if (!Number.isSafeInteger(value) || value < 1) throw new TypeError(`limits.${name} is not a whole number above 0`);
  }
  return limits;
}

/** Place of the header of a file. */
export type HeaderPlace =
  /** Behind so many lines. */
  | { readonly after: number }
  /** In the first line that has columns of these names. */
  | { readonly has: readonly string[] };

/** Options of `csv`. */
export interface CsvOptions {
  /** Separator of cells. If left out, it is found in the first lines: comma, semicolon, tab or `|`. */
  readonly delimiter?: string;
  /**
   * Encoding of bytes: a name of the Encoding Standard, such as `windows-1252`, or `cp850`. Default UTF-8. A mark at the
   * beginning of the file, of UTF-8 or UTF-16, goes before it.
   */
  readonly encoding?: string;
  /**
   * Place of the header, if it is not the first line: behind so many lines, or the first line that has columns of these
   * names.
   */
  readonly header?: HeaderPlace;
  /**
   * Treatment of a row with fewer cells than the header. `"refuse"`, the default, refuses the row. `"fill"` takes cells
   * that are missing at its end for empty ones, as Excel and Outlook leave them out.
   */
  readonly shortRows?: "refuse" | "fill";
  /**
   * Treatment of a quoted cell whose lines look like rows. `"check"`, the default, refuses its line and reads the others
   * as rows, since a quote was lost. `"trust"` takes it for one cell.
   */
  readonly quotes?: "check" | "trust";
  /** Bounds of what the reader holds at once. */
  readonly limits?: ReaderLimits;
}

/** @throws TypeError if an option means nothing. */
export function checkCsvOptions({ header, shortRows, quotes }: CsvOptions): void {
  if (!["refuse", "fill", undefined].includes(shortRows))
    throw new TypeError('shortRows is neither "refuse" nor "fill"');
  if (!["check", "trust", undefined].includes(quotes)) throw new TypeError('quotes is neither "check" nor "trust"');
  checkHeaderPlace(header);
}

/** @throws TypeError if the place means nothing. */
export function checkHeaderPlace(header: HeaderPlace | undefined): void {
  if (header === undefined) return;
  const isPlace =
    "after" in header
      ? Number.isSafeInteger(header.after) && header.after >= 0 && header.after <= 1_000
      : Array.isArray(header.has) && header.has.length > 0 && header.has.every((name) => typeof name === "string");
  if (!isPlace)
    throw new TypeError("header is neither { after: a number of lines, at most 1000 } nor { has: [names] }");
}
