import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";

/** CSV to read: text, bytes, or a stream of either (a web stream, a Node stream, any iterable). */
export type CsvInput =
  | string
  | Uint8Array
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>;

/** Options of {@link csv}. */
export interface CsvOptions {
  /** What separates cells; found in the header line if left out: comma, semicolon or tab. */
  readonly delimiter?: string;
}

/** Stands for a line that is no row of its file; an import refuses it as `unreadable-row`, at its position. */
export class UnreadableRow {
  /** The line in the file, the header being 1. */
  readonly line: number;
  constructor(line: number) {
    this.line = line;
  }
}

/**
 * Reads CSV (RFC 4180) as rows for an import, streaming: cells by the names in the header line. Copes with a BOM, CRLF,
 * quoted line breaks and other delimiters. A line with more or fewer cells than the header becomes a row that is
 * refused and counted, so that nothing shifts into the wrong field and nothing is lost silently.
 *
 * @param input - The file's text or bytes, or a stream of them; UTF-8.
 * @throws TypeError while reading, if the header is missing or names a column twice.
 * @example
 * ```ts
 * const result = await leads.import(salesforce, csv(createReadStream("leads.csv")));
 * ```
 */
export async function* csv(input: CsvInput, options: CsvOptions = {}): AsyncGenerator<object, void, undefined> {
  const [head, stream] = await peek(chunksOf(input));
  const parser = parse({
    bom: true,
    delimiter: options.delimiter ?? delimiterOf(head),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(stream, { objectMode: false });
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let header: readonly string[] | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (header === undefined) header = checkedHeader(record);
      else if (record.length !== header.length) yield new UnreadableRow(info.lines);
      // from entries, since a header may name a column __proto__
      else yield Object.fromEntries(header.map((name, index) => [name, record[index]]));
    }
  } catch (error) {
    // the parser's own errors quote the line they stumbled over
    throw error instanceof CsvError ? new TypeError(`CSV cannot be read on: ${error.code}`) : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function checkedHeader(names: readonly string[]): readonly string[] {
  if (new Set(names).size !== names.length) throw new TypeError("CSV cannot be read: its header names a column twice");
  return names;
}

function chunksOf(input: CsvInput): AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> {
  if (typeof input === "string" || input instanceof Uint8Array) return [input];
  return Symbol.asyncIterator in input || Symbol.iterator in input ? input : Readable.fromWeb(input as never); // web streams of before they were iterable
}

/** The beginning of the text, up to the end of its first line, and the whole of it again. */
async function peek(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): Promise<[string, AsyncIterable<Buffer>]> {
  const iterator = (async function* () {
    for await (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);
  })();
  const read: Buffer[] = [];
  let head = "";
  while (!head.includes("\n")) {
    const next = await iterator.next();
    if (next.done === true) break;
    read.push(next.value);
    head = Buffer.concat(read).toString("utf8");
  }
  const whole = (async function* () {
    yield* read;
    yield* iterator;
  })();
  return [head.split("\n", 1)[0] ?? "", whole];
}

/** The delimiter that occurs most in the header line, outside of quotes. */
function delimiterOf(head: string): string {
  const bare = head.replaceAll(/"[^"]*"/g, "");
  const counted = [",", ";", "\t"].map((delimiter) => ({ delimiter, times: bare.split(delimiter).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).delimiter;
}
