import type { ColumnKind } from "../../../../boundary/index.js";
import type { StoredValue } from "../../../contract/index.js";

/** Beginning of every binary COPY: signature, flags and an empty extension. */
const HEADER = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1");
/** PostgreSQL counts from the beginning of the year 2000. */
const EPOCH_MS = Date.UTC(2000, 0, 1);
const NULL_LENGTH = -1;
const TWO_POW_32 = 2 ** 32;
/**
 * Longest text, in UTF-16 units, that is written here. For shorter text, a call of the platform costs more than it
 * saves.
 */
const SHORT = 48;

/** Writes rows in the binary format of COPY, which spares the server from parsing (PostgreSQL manual, COPY). */
export class BinaryCopy {
  #buffer: Buffer;
  #length = 0;

  /** @param size - Number of bytes to begin with. */
  constructor(size = 1 << 16) {
    this.#buffer = Buffer.allocUnsafe(Math.max(size, HEADER.length));
    this.#length = HEADER.copy(this.#buffer);
  }

  /** Ends the data with the trailer, and returns all rows. Nothing may be written afterwards. */
  end(): Buffer {
    this.#reserve(2);
    this.#length = this.#buffer.writeInt16BE(-1, this.#length);
    return this.#buffer.subarray(0, this.#length);
  }

  row(columns: number): void {
    this.#reserve(2);
    this.#length = this.#buffer.writeInt16BE(columns, this.#length);
  }

  /** Writes columns that {@link writeColumns} wrote before. */
  columns(written: Buffer): void {
    this.#reserve(written.length);
    this.#buffer.set(written, this.#length);
    this.#length += written.length;
  }

  null(): void {
    this.#head(NULL_LENGTH, 0);
  }

  /** Writes a UUID, with or without hyphens. */
  uuid(text: string): void {
    this.#head(16, 16);
    const buffer = this.#buffer;
    let at = this.#length;
    for (let index = 0; index < text.length; index += 2) {
      if (text.charCodeAt(index) === HYPHEN) index += 1;
      buffer[at] = (nibble(text.charCodeAt(index)) << 4) | nibble(text.charCodeAt(index + 1));
      at += 1;
    }
    this.#length = at;
  }

  integer(value: number): void {
    this.#head(4, 4);
    this.#int32(value);
  }

  integers(values: readonly (number | null)[]): void {
    this.#head(0, 0);
    const start = this.#length;
    this.#reserve(20 + values.length * 8);
    // number of dimensions, if there are nulls, type of the elements (int4), their number, first index
    for (const part of [values.length === 0 ? 0 : 1, values.includes(null) ? 1 : 0, 23]) this.#int32(part);
    if (values.length > 0) for (const part of [values.length, 1]) this.#int32(part);
    for (const value of values) {
      this.#int32(value === null ? NULL_LENGTH : 4);
      if (value !== null) this.#int32(value);
    }
    this.#patch(start);
  }

  moment(date: Date): void {
    const milliseconds = date.getTime() - EPOCH_MS;
    const micros = milliseconds * 1_000;
    if (Number.isSafeInteger(micros)) {
      const high = Math.floor(micros / TWO_POW_32);
      this.#reserve(12);
      const [buffer, at] = [this.#buffer, this.#length];
      putInt32(buffer, at, 8);
      putInt32(buffer, at + 4, high);
      putInt32(buffer, at + 8, micros - high * TWO_POW_32);
      this.#length = at + 12;
    } else {
      this.#head(8, 8);
      this.#length = this.#buffer.writeBigInt64BE(BigInt(milliseconds) * 1_000n, this.#length);
    }
  }

  text(text: string): void {
    const { length } = text;
    // a UTF-16 unit takes at most 3 bytes in UTF-8
    this.#reserve(4 + length * 3);
    const buffer = this.#buffer;
    const start = this.#length + 4;
    const written = length <= SHORT && putAscii(buffer, start, text) ? length : buffer.write(text, start);
    putInt32(buffer, start - 4, written);
    this.#length = start + written;
  }

  double(value: number): void {
    this.#reserve(12);
    const [buffer, at] = [this.#buffer, this.#length];
    putInt32(buffer, at, 8);
    DOUBLE[0] = value;
    for (let index = 0; index < 8; index += 1) buffer[at + 4 + index] = DOUBLE_BYTES[BYTE_ORDER ^ index] ?? 0;
    this.#length = at + 12;
  }

  boolean(value: boolean): void {
    this.#reserve(5);
    const [buffer, at] = [this.#buffer, this.#length];
    putInt32(buffer, at, 1);
    buffer[at + 4] = value ? 1 : 0;
    this.#length = at + 5;
  }

  /** Writes a field's value, by the kind of its column. */
  value(kind: ColumnKind, value: StoredValue): void {
    if (value === null) this.null();
    else if (value instanceof Date) this.moment(value);
    else if (kind === "number") this.double(Number(value));
    else if (kind === "boolean") this.boolean(value === true);
    else if (kind === "bigint") this.#numeric(typeof value === "bigint" ? value : toInteger(value));
    else if (kind === "json") this.#json(JSON.stringify(value));
    else this.text(String(value));
  }

  /** Writes jsonb: a version, and the text. */
  #json(text: string): void {
    this.#head(0, text.length * 3 + 1);
    const start = this.#length;
    this.#buffer[start] = 1;
    this.#length += 1 + this.#buffer.write(text, start + 1);
    this.#patch(start);
  }

  /** Writes numeric: groups of four decimal digits, with the weight of the first. */
  #numeric(value: bigint): void {
    const digits = (value < 0n ? -value : value).toString();
    const padded = digits.padStart(Math.ceil(digits.length / 4) * 4, "0");
    const groups = value === 0n ? 0 : padded.length / 4;
    this.#head(8 + groups * 2, 8 + groups * 2);
    const head = [groups, Math.max(groups - 1, 0), value < 0n ? 0x4000 : 0, 0];
    for (const part of head) this.#length = this.#buffer.writeInt16BE(part, this.#length);
    for (let group = 0; group < groups; group += 1) {
      this.#length = this.#buffer.writeInt16BE(Number(padded.slice(group * 4, group * 4 + 4)), this.#length);
    }
  }

  /** Writes the length of a column, and makes room for it. */
  #head(length: number, room: number): void {
    this.#reserve(4 + room);
    this.#int32(length);
  }

  /** Writes the length of a column whose length was not known at its beginning. */
  #patch(start: number): void {
    this.#buffer.writeInt32BE(this.#length - start, start - 4);
  }

  #int32(value: number): void {
    putInt32(this.#buffer, this.#length, value);
    this.#length += 4;
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + bytes));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}

/** Writes columns that are the same in many rows, once. */
export function writeColumns(write: (copy: BinaryCopy) => void): Buffer {
  const copy = new BinaryCopy(256);
  write(copy);
  const whole = copy.end();
  return Buffer.from(whole.subarray(HEADER.length, whole.length - 2));
}

/**
 * Reads a big integer that came in another form. The error must not quote the value, as the engine's own error does.
 */
function toInteger(value: StoredValue): bigint {
  const text = String(value);
  if (!/^-?\d+$/.test(text)) throw new TypeError("a value of a bigint field is no whole number");
  return BigInt(text);
}

/** Writes byte by byte. That is faster than the methods of buffers, whose checks are not needed here. */
function putInt32(buffer: Buffer, at: number, value: number): void {
  buffer[at] = value >>> 24;
  buffer[at + 1] = value >>> 16;
  buffer[at + 2] = value >>> 8;
  buffer[at + 3] = value;
}

/** Writes text that is ASCII only; tells if it was. */
function putAscii(buffer: Buffer, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return false;
    buffer[start + index] = code;
  }
  return true;
}

const DOUBLE = new Float64Array([1]);
const DOUBLE_BYTES = new Uint8Array(DOUBLE.buffer);
/**
 * Turns the order of bytes round on machines that store the lowest byte first, as nearly all do. The double 1 ends with
 * the byte 0x3f there.
 */
const BYTE_ORDER = DOUBLE_BYTES[7] === 0x3f ? 7 : 0;

const HYPHEN = 0x2d;

/** Reads a hexadecimal digit, in lower or upper case. */
function nibble(code: number): number {
  return code < 0x3a ? code - 0x30 : (code | 0x20) - 0x57;
}
