import type { WebStream } from "../../../boundary/index.js";
import { buildDecoder, concat, type Decoder, LONGEST_MARK } from "./decode.js";

/** A file to read: text, bytes, or a stream of either (a web stream, a Node stream, any iterable). */
export type FileInput =
  | string
  | Uint8Array
  | WebStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>;

/** The longest piece. A large chunk is taken in pieces, so that its rows are not all made at once. */
const PIECE = 65_536;

/** Error of a file that cannot be read, from why. */
export type Fail = (why: string) => Error;

/** The text of a file, piece by piece. */
export class TextPieces {
  readonly #chunks: AsyncGenerator<Uint8Array | string, void, undefined>;
  readonly #encoding: string | undefined;
  readonly #fail: Fail;
  #decoder: Decoder | undefined;
  #chunk: Uint8Array | string = "";
  #at = 0;
  #isFirst = true;
  #isEnded = false;

  /** @param encoding - The name that the caller gave. */
  constructor(input: FileInput, encoding: string | undefined, fail: Fail) {
    this.#chunks = readChunks(input, fail);
    this.#encoding = encoding;
    this.#fail = fail;
  }

  /** The decoder of the bytes, if there were any. */
  get decoder(): Decoder | undefined {
    return this.#decoder;
  }

  /** The next piece; nothing behind the last. A piece may be empty. */
  async next(): Promise<string | undefined> {
    while (this.#at >= this.#chunk.length) {
      if (this.#isEnded) return undefined;
      const { done, value } = await this.#chunks.next();
      if (done !== true) this.#chunk = value;
      else {
        this.#isEnded = true;
        this.#chunk = "";
        const rest = this.#decoder?.decode(new Uint8Array(0), true) ?? "";
        if (rest !== "") return rest;
      }
      this.#at = 0;
    }
    const [chunk, from] = [this.#chunk, this.#at];
    this.#at = from + PIECE;
    if (typeof chunk !== "string") return this.#decode(chunk.subarray(from, this.#at));
    // a character that the bytes before a text left unfinished stays unfinished
    const before = this.#decoder?.decode(new Uint8Array(0), true) ?? "";
    const text = chunk.slice(from, this.#at);
    const isMarked = this.#isFirst && text.startsWith("\uFEFF");
    this.#isFirst = false;
    return before + (isMarked ? text.slice(1) : text);
  }

  /** Lets the input go. */
  async close(): Promise<void> {
    await this.#chunks.return();
  }

  async #decode(bytes: Uint8Array): Promise<string> {
    if (this.#decoder !== undefined) return this.#decoder.decode(bytes, false);
    let beginning = bytes;
    while (this.#isFirst && beginning.length < LONGEST_MARK) {
      // the mark of an encoding may come in parts
      const { done, value } = await this.#chunks.next();
      if (done === true) break;
      if (typeof value === "string") {
        this.#chunk = value;
        this.#at = 0;
        break;
      }
      beginning = concat(beginning, value);
    }
    const { decoder, mark } = buildDecoder(this.#encoding, this.#isFirst ? beginning : new Uint8Array(0));
    if (decoder === undefined) throw this.#fail("its encoding is not known");
    this.#decoder = decoder;
    this.#isFirst = false;
    return decoder.decode(beginning.subarray(mark), false);
  }
}

/** The chunks of an input, whatever it is. */
export async function* readChunks(input: FileInput, fail: Fail): AsyncGenerator<Uint8Array | string, void, undefined> {
  if (typeof input === "string" || input instanceof Uint8Array) {
    yield input;
    return;
  }
  if (typeof input !== "object" || input === null) throw fail("it is neither text, bytes nor a stream");
  const chunks = Symbol.asyncIterator in input || Symbol.iterator in input ? input : readStream(input);
  for await (const chunk of chunks) {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array))
      throw fail("its chunks are neither text nor bytes");
    yield chunk;
  }
}

/** Reads web streams where they are not iterable. */
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
