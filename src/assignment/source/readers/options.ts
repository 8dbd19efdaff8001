import { invalidArgument } from "../../../errors/index.js";

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

/** Completes limits. @throws StoreError `invalid-argument` if one is no whole number above zero. */
export function readLimits(given: ReaderLimits = {}): Required<ReaderLimits> {
  return completeLimits(given, DEFAULTS);
}

/**
 * Completes the limits of a reader.
 *
 * @throws StoreError `invalid-argument` if one is not known, or no whole number above zero.
 */
export function completeLimits<Limits extends { readonly [Name in keyof Limits]?: number }>(
  given: Limits,
  defaults: Required<Limits>,
): Required<Limits> {
  const limits = { ...defaults, ...given };
  for (const [name, value] of Object.entries<unknown>(limits)) {
    if (!Object.hasOwn(defaults, name)) {
      const known = Object.keys(defaults).join(", ");
      throw invalidArgument("limits of a reader have a name that is not known", `Limits: ${known}.`);
    }
    if (!Number.isSafeInteger(value) || Number(value) < 1) {
      throw invalidArgument(`limits.${name} is not a whole number above 0`, "Give a whole number, or leave it out.");
    }
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

/** @throws StoreError `invalid-argument` if an option means nothing. */
export function checkCsvOptions({ header, shortRows, quotes }: CsvOptions): void {
  if (!["refuse", "fill", undefined].includes(shortRows))
    throw invalidArgument('shortRows is neither "refuse" nor "fill"', 'Write shortRows: "fill", or leave it out.');
  if (!["check", "trust", undefined].includes(quotes))
    throw invalidArgument('quotes is neither "check" nor "trust"', 'Write quotes: "trust", or leave it out.');
  checkHeaderPlace(header);
}

/** @throws StoreError `invalid-argument` if the place means nothing. */
export function checkHeaderPlace(header: HeaderPlace | undefined): void {
  if (header === undefined) return;
  const isPlace =
    typeof header === "object" && header !== null && "after" in header
      ? Number.isSafeInteger(header.after) && header.after >= 0 && header.after <= 1_000
      : Array.isArray(header?.has) && header.has.length > 0 && header.has.every((name) => typeof name === "string");
  if (!isPlace)
    throw invalidArgument(
      "header is neither { after: a number of lines, at most 1000 } nor { has: [names] }",
      'Write header: { after: 3 } if three lines stand before it, or header: { has: ["E-mail"] } with a name that it has.',
    );
}
