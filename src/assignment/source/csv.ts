import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { WebStream } from "../../boundary/index.js";
import { StoreError } from "../../errors/index.js";

/** CSV to read: text, bytes, or a stream of either (a web stream, a Node stream, any iterable). */
export type CsvInput =
  | string
  | Uint8Array
  | WebStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>;

/** Options of {@link csv}. */
export interface CsvOptions {
  /** What separates cells; found in the header line if left out: comma, semicolon or tab. */
  readonly delimiter?: string;
  /** Encoding of bytes, by its name in the Encoding Standard, such as `windows-1252`. Default UTF-8. */
  readonly encoding?: string;
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
 * @param input - The file's text or bytes, or a stream of them; not the file's name.
 * @throws StoreError `csv-unreadable`, while reading.
 * @example
 * ```ts
 * const result = await leads.import(salesforce, csv(createReadStream("leads.csv")));
 * ```
 */
export async function* csv(input: CsvInput, options: CsvOptions = {}): AsyncGenerator<object, void, undefined> {
  if (typeof input === "string" && !/[\r\n]/.test(input)) {
    throw unreadable(input.trim() === "" ? "it is empty" : "it is a single line: a file's name, perhaps");
  }
  const [head, texts] = await peek(decoded(input, options.encoding ?? "utf-8"));
  const parser = parse({
    delimiter: options.delimiter ?? guessDelimiter(head),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(texts);
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let header: readonly string[] | undefined;
  try {
    // with `info`, the parser yields this
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (header === undefined) header = checkedHeader(record);
      else if (record.length !== header.length) yield new UnreadableRow(info.lines);
      // from entries, since a header may name a column __proto__
      else yield Object.fromEntries(header.map((name, index) => [name, record[index]]));
    }
  } catch (error) {
    // the parser's own errors quote the line they stumbled over
    throw error instanceof CsvError ? unreadable(`the parser says ${error.code}`) : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
  if (header === undefined) throw unreadable("it has no header line");
}

function unreadable(why: string): StoreError {
  return new StoreError("csv-unreadable", `CSV cannot be read: ${why}`);
}

function checkedHeader(names: readonly string[]): readonly string[] {
  if (new Set(names).size !== names.length) throw unreadable("its header names a column twice");
  return names;
}

function readChunks(input: CsvInput): AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> {
  if (typeof input === "string" || input instanceof Uint8Array) return [input];
  if (typeof input !== "object" || input === null) throw unreadable("it is neither text, bytes nor a stream");
  return Symbol.asyncIterator in input || Symbol.iterator in input ? input : Readable.fromWeb(input as never); // web streams of before they were iterable
}

/** The text of the input, without a BOM; what is not in the encoding is refused rather than replaced. */
async function* decoded(input: CsvInput, encoding: string): AsyncGenerator<string, void, undefined> {
  const decoder = buildDecoder(encoding);
  for await (const chunk of readChunks(input))
    yield typeof chunk === "string" ? withoutBom(chunk) : text(decoder, chunk);
  yield text(decoder, undefined);
}

function buildDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw unreadable("its encoding is not known");
  }
}

function text(decoder: TextDecoder, chunk: Uint8Array | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw unreadable(`it is not ${decoder.encoding}`);
  }
}

function withoutBom(chunk: string): string {
  return chunk.startsWith("\uFEFF") ? chunk.slice(1) : chunk;
}

/** The beginning of the text, up to the end of its first line, and the whole of it again. */
async function peek(chunks: AsyncGenerator<string, void, undefined>): Promise<[string, AsyncIterable<string>]> {
  const read: string[] = [];
  let head = "";
  while (!/[\r\n]/.test(head)) {
    const next = await chunks.next();
    if (next.done === true) break;
    read.push(next.value);
    head += next.value;
  }
  const whole = (async function* () {
    yield* read;
    yield* chunks;
  })();
  return [head.split(/[\r\n]/, 1)[0] ?? "", whole];
}

/** The delimiter that occurs most in the header line, outside of quotes. */
function guessDelimiter(head: string): string {
  const bare = head.replaceAll(/"[^"]*"/g, "");
  const counted = [",", ";", "\t"].map((delimiter) => ({ delimiter, times: bare.split(delimiter).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).delimiter;
}
