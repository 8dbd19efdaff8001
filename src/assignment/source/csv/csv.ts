import type { WebStream } from "../../../boundary/index.js";
import { checkObject, StoreError } from "../../../errors/index.js";
import { CsvRecords } from "./records.js";
import { UnreadableRow } from "./unreadable-row.js";

/** CSV to read: text, bytes, or a stream of either (a web stream, a Node stream, any iterable). */
export type CsvInput =
  | string
  | Uint8Array
  | WebStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>;

/** Options of {@link csv}. */
export interface CsvOptions {
  /** The delimiter between cells. If it is left out, it is found in the header line: comma, semicolon or tab. */
  readonly delimiter?: string;
  /** Encoding of bytes, by its name in the Encoding Standard, such as `windows-1252`. Default UTF-8. */
  readonly encoding?: string;
}

/**
 * Reads CSV (RFC 4180) as rows for an import, streaming, with cells by the names in the header line. It reads a BOM,
 * CRLF, quoted line breaks and other delimiters. A line with more or fewer cells than the header becomes a row that is
 * refused and counted. No value gets into the wrong field, and no row is lost silently.
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
  checkObject(options, "The second parameter of csv()");
  if (options.delimiter === "") throw unreadable("its delimiter is empty");
  const texts = decoded(input, options.encoding ?? "utf-8");
  try {
    const [head, read] = await peek(texts);
    const records = new CsvRecords(options.delimiter ?? guessDelimiter(head));
    let header: readonly string[] | undefined;
    for await (const piece of pieces(read, texts)) {
      for (const { cells, line } of piece === undefined ? records.end() : records.read(piece)) {
        if (header === undefined) header = checkedHeader(cells);
        else if (cells.length !== header.length) yield new UnreadableRow(line);
        // from entries, since a header may name a column __proto__
        else yield Object.fromEntries(header.map((name, index) => [name, cells[index]]));
      }
      if (records.fault !== undefined) throw unreadable(records.fault);
    }
    if (header === undefined) throw unreadable("it has no header line");
  } finally {
    await texts.return();
  }
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
  return Symbol.asyncIterator in input || Symbol.iterator in input ? input : readStream(input);
}

/** Reads web streams on platforms where they are not iterable. */
async function* readStream(stream: WebStream<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      if (value !== undefined) yield value;
    }
  } finally {
    if (!ended) await reader.cancel();
  }
}

/** Decodes the input, without a BOM. Bytes that are not in the encoding are refused, not replaced. */
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

/** Reads the beginning of the text, to the end of its first line. Returns it with the pieces that were read. */
async function peek(texts: AsyncGenerator<string>): Promise<readonly [head: string, read: readonly string[]]> {
  const read: string[] = [];
  let head = "";
  while (!/[\r\n]/.test(head)) {
    const next = await texts.next();
    if (next.done === true) break;
    read.push(next.value);
    head += next.value;
  }
  return [head.split(/[\r\n]/, 1)[0] ?? "", read];
}

/** The longest piece. A large text is taken in pieces, so that its rows are not all made at once. */
const PIECE = 65_536;

/** Yields the text in pieces, and undefined after its end. */
async function* pieces(read: readonly string[], texts: AsyncGenerator<string>): AsyncGenerator<string | undefined> {
  for (const text of read) yield* cut(text);
  // by hand, since `for await` would close the input, which is still being read
  for (let next = await texts.next(); next.done !== true; next = await texts.next()) yield* cut(next.value);
  yield undefined;
}

function* cut(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += PIECE) yield text.slice(start, start + PIECE);
}

/** Finds the delimiter that occurs most in the header line, outside of quotes. */
function guessDelimiter(head: string): string {
  const bare = head.replaceAll(/"[^"]*"/g, "");
  const counted = [",", ";", "\t"].map((delimiter) => ({ delimiter, times: bare.split(delimiter).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).delimiter;
}
