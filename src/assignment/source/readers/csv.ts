import { checkObject } from "../../../errors/index.js";
import { tellState, type WritableState } from "../reading.js";
import type { FileInput } from "./input.js";
import { type CsvOptions, checkCsvOptions, readLimits } from "./options.js";
import { RowIterator, type RowOrigin } from "./row-iterator.js";

/**
 * Reads CSV (RFC 4180) as rows for an import, streaming: cells by the names in the header line. A line that cannot be
 * read becomes a row that is refused and counted, with its line in the file, and the file goes on. Nothing shifts into
 * another column, and no row is taken into another.
 *
 * Read are also a BOM, `sep=;` of Excel, lines that end in different ways, and notes before the header. Names of columns
 * are trimmed. Columns of one name are called `Name (column 2)` and `Name (column 5)`, so that neither is taken for the
 * other. Lines of nothing but delimiters are no rows.
 *
 * @param input - The file's text or bytes, or a stream of them; not the file's name.
 * @param options - Delimiter, encoding, and treatment of files that are out of the ordinary.
 * @returns Rows, to be read once.
 * @throws StoreError `csv-unreadable`, `header-too-large` or `too-many-columns`, while reading.
 * @throws StoreError `invalid-argument` if an option has no meaning.
 * @example
 * ```ts
 * const result = await leads.import(salesforce, csv(createReadStream("leads.csv")));
 * ```
 */
export function csv(input: FileInput, options: CsvOptions = {}): AsyncGenerator<object, void, undefined> {
  checkObject(options, "The second parameter of csv()");
  checkCsvOptions(options);
  readLimits(options.limits);
  const state: WritableState = { line: undefined, columns: undefined, blank: 0 };
  const rows = new RowIterator(new LaterRows(input, options, state));
  tellState(rows, state);
  return rows;
}

/** Rows of a parser that is loaded with the first one: declarations are loaded where nobody reads a file. */
class LaterRows implements RowOrigin {
  readonly #given: readonly [FileInput, CsvOptions, WritableState];
  #rows: RowOrigin | undefined;

  constructor(...given: readonly [FileInput, CsvOptions, WritableState]) {
    this.#given = given;
  }

  take(): object | undefined {
    return this.#rows?.take();
  }

  async more(): Promise<boolean> {
    if (this.#rows !== undefined) return this.#rows.more();
    const { CsvRows } = await import("./index.js");
    this.#rows = new CsvRows(...this.#given);
    return true;
  }

  async close(): Promise<void> {
    await this.#rows?.close();
  }
}
