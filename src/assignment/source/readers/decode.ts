import { SingleByte } from "./single-byte.js";

/** Stands in the text for bytes that are not in the encoding. It is half a character of UTF-16, which no decoder makes. */
export const DAMAGE = "\uDC80";

/** Makes text of bytes, chunk by chunk. */
export interface Decoder {
  /** The encoding's name, as it may be shown. */
  readonly name: string;
  /** True if {@link DAMAGE} stands anywhere in the text so far. */
  readonly isDamaged: boolean;
  /** Tells bytes that are UTF-8 beyond doubt, where the encoding is another of one byte a character. */
  readonly doubt: SingleByte | undefined;
  /** @param isLast - Nothing comes behind these bytes. */
  decode(bytes: Uint8Array, isLast: boolean): string;
}

/** Bytes of the longest mark at a file's beginning. */
export const LONGEST_MARK = 3;

/**
 * Builds the decoder of a file. A mark at its beginning says more of its encoding than its reader can.
 *
 * @param encoding - The name that the caller gave. UTF-8 if there is none.
 * @param beginning - The first bytes of the file.
 * @returns Nothing where the encoding is not known; and of how many bytes the mark is.
 */
export function buildDecoder(
  encoding: string | undefined,
  beginning: Uint8Array,
): { readonly decoder: Decoder | undefined; readonly mark: number } {
  const [first, second, third] = beginning;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { decoder: new Utf8(), mark: 3 };
  if (first === 0xff && second === 0xfe) return { decoder: new Other("utf-16le"), mark: 2 };
  if (first === 0xfe && second === 0xff) return { decoder: new Other("utf-16be"), mark: 2 };
  const name = encoding?.trim().toLowerCase() ?? "utf-8";
  try {
    const known = /^(?:cp|ibm)?[-_]?850$/.test(name) ? "cp850" : new TextDecoder(name).encoding;
    const table = Object.hasOwn(TABLES, known) ? TABLES[known] : undefined;
    if (table !== undefined) return { decoder: new Table(known, table), mark: 0 };
    return { decoder: known === "utf-8" ? new Utf8() : new Other(known), mark: 0 };
  } catch {
    return { decoder: undefined, mark: 0 };
  }
}

const NONE = new Uint8Array(0);

class Utf8 implements Decoder {
  readonly name = "utf-8";
  readonly doubt = undefined;
  isDamaged = false;
  readonly #strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #lenient = new TextDecoder("utf-8", { ignoreBOM: true });
  /** The beginning of a character that goes on in the next chunk. */
  #rest: Uint8Array = NONE;

  decode(bytes: Uint8Array, isLast: boolean): string {
    const all = this.#rest.length === 0 ? bytes : concat(this.#rest, bytes);
    const end = isLast ? all.length : all.length - countBegun(all);
    this.#rest = all.slice(end);
    const whole = all.subarray(0, end);
    return this.#try(whole) ?? this.#mend(whole);
  }

  #try(bytes: Uint8Array): string | undefined {
    try {
      return this.#strict.decode(bytes);
    } catch {
      return undefined;
    }
  }

  /** A character U+FFFD that the file has itself is no damage, so that lines are looked at one by one where it may. */
  #mend(bytes: Uint8Array): string {
    let text = "";
    // looked for once, since each line would search the whole piece again
    let next = -1;
    for (let at = 0; at < bytes.length; ) {
      if (next < at) next = indexOrEnd(bytes, 0xef, at);
      const end = next < bytes.length ? endOfLine(bytes, at) : bytes.length;
      const line = bytes.subarray(at, end);
      text += this.#try(line) ?? this.#marked(line);
      at = end;
    }
    return text;
  }

  #marked(bytes: Uint8Array): string {
    this.isDamaged = true;
    return this.#lenient.decode(bytes).replaceAll("\uFFFD", DAMAGE);
  }
}

/** Bytes, and others behind them. */
export function concat(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** Counts the bytes at the end that begin a character of UTF-8, and do not complete it. */
function countBegun(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function indexOrEnd(bytes: Uint8Array, wanted: number, from: number): number {
  const index = bytes.indexOf(wanted, from);
  return index < 0 ? bytes.length : index;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] === 0x0a || bytes[at] === 0x0d) return at + 1;
  return bytes.length;
}

/** An encoding of the platform. None of these has a character U+FFFD that a file of a system would hold. */
class Other implements Decoder {
  readonly name: string;
  readonly doubt: SingleByte | undefined;
  isDamaged = false;
  readonly #decoder: TextDecoder;

  constructor(name: string) {
    this.name = name;
    this.#decoder = new TextDecoder(name, { ignoreBOM: true });
    this.doubt = SingleByte.of((bytes) => new TextDecoder(name).decode(bytes));
  }

  decode(bytes: Uint8Array, isLast: boolean): string {
    const text = this.#decoder.decode(bytes, { stream: !isLast });
    if (!text.includes("\uFFFD")) return text;
    this.isDamaged = true;
    return text.replaceAll("\uFFFD", DAMAGE);
  }
}

/**
 * Encodings of one byte a character whose tables are here. Platforms do not know "DOS Latin 1". Node.js
 * 20.18.3 to 24.6 makes control characters of bytes of Windows-1252 (nodejs/node#56542). A byte that has no character is damage.
 */
const TABLES: Readonly<Record<string, string>> = {
  cp850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0",
  "windows-1252": `€${DAMAGE}‚ƒ„…†‡ˆ‰Š‹Œ${DAMAGE}Ž${DAMAGE}${DAMAGE}‘’“”•–—˜™š›œ${DAMAGE}žŸ`,
};

class Table implements Decoder {
  readonly name: string;
  readonly doubt: SingleByte | undefined;
  isDamaged = false;
  readonly #table: string;

  constructor(name: string, table: string) {
    this.name = name;
    this.#table = table;
    this.doubt = SingleByte.of((bytes) => this.#decode(bytes));
  }

  decode(bytes: Uint8Array): string {
    const text = this.#decode(bytes);
    if (text.includes(DAMAGE)) this.isDamaged = true;
    return text;
  }

  #decode(bytes: Uint8Array): string {
    let text = "";
    // a call takes so many arguments
    for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
    return text.replaceAll(/[\x80-\xff]/g, (one) => this.#table[one.charCodeAt(0) - 0x80] ?? one);
  }
}
