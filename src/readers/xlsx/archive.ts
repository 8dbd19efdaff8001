import type { Entry } from "@zip.js/zip.js";
import { type FileInput, readChunks } from "../../assignment/source/readers/index.js";
import { StoreError } from "../../errors/index.js";
import { loadPeer } from "../peers.js";

/** A workbook has a few dozen files. */
const MOST_FILES = 10_000;

export function unreadable(why: string): StoreError {
  return new StoreError("xlsx-unreadable", `XLSX cannot be read: ${why}`);
}

export function tooLarge(why: string): StoreError {
  return new StoreError("xlsx-too-large", `XLSX cannot be read: ${why}`);
}

/** The files in a workbook, which is a ZIP archive. They are unpacked as they are read, and counted. */
export class Archive {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #expanded: number;
  readonly #open = new Set<AbortController>();
  #total = 0;

  private constructor(entries: ReadonlyMap<string, Entry>, expanded: number) {
    this.#entries = entries;
    this.#expanded = expanded;
  }

  /**
   * Takes in the archive, whose list of files stands at its end.
   *
   * @param limits - Most bytes of the archive; and of a file in it, unpacked.
   * @throws StoreError `xlsx-unreadable`, `xlsx-too-large`, `reader-missing`.
   */
  static async open(input: FileInput, limits: { readonly file: number; readonly expanded: number }): Promise<Archive> {
    const { ZipReader, Uint8ArrayReader } = await loadPeer("@zip.js/zip.js");
    const bytes = await readBytes(input, limits.file);
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw unreadable("it is encrypted, or an XLS file of Excel 97");
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
        entries.set(entry.filename.toLowerCase(), entry);
        if (entries.size > MOST_FILES) break;
      }
    } catch {
      throw unreadable("it is no XLSX file");
    }
    if (entries.size > MOST_FILES) throw tooLarge(`it has more than ${MOST_FILES} files in it`);
    return new Archive(entries, limits.expanded);
  }

  has(path: string): boolean {
    return this.#entries.has(path.toLowerCase());
  }

  /**
   * Unpacks the text of a file, as it is read.
   *
   * @param most - Most bytes of it, unpacked.
   * @throws StoreError `xlsx-unreadable`, `xlsx-too-large`
   */
  async *read(path: string, most: number = this.#expanded): AsyncGenerator<string, void, undefined> {
    const entry = this.#entries.get(path.toLowerCase());
    if (entry === undefined || entry.directory) throw unreadable("a file is missing in it");
    const control = new AbortController();
    this.#open.add(control);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const unpacked = entry
      .getData(writable, { signal: control.signal, useWebWorkers: false, checkSignature: true })
      .then(
        () => undefined,
        () => "failed" as const,
      );
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const reader = readable.getReader();
    let length = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read().catch(() => {
          throw unreadable("a file in it is damaged");
        });
        if (done) break;
        length += value.length;
        // the archive may say anything of its files
        if (length > most) throw tooLarge(`a file in it has more than ${most} bytes`);
        this.#total += value.length;
        // each sheet is read twice at most
        if (this.#total > 2 * this.#expanded) throw tooLarge(`its files have more than ${this.#expanded} bytes`);
        yield decode(decoder, value);
      }
      if ((await unpacked) === "failed") throw unreadable("a file in it is damaged");
      yield decode(decoder, undefined);
    } finally {
      control.abort();
      this.#open.delete(control);
      await reader.cancel().catch(() => undefined);
      await unpacked;
    }
  }

  /** Stops what is being unpacked. */
  close(): void {
    for (const control of this.#open) control.abort();
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw unreadable("a file in it is not UTF-8");
  }
}

async function readBytes(input: FileInput, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readChunks(input, unreadable)) {
    if (typeof chunk === "string") throw unreadable("it is text: pass the bytes of the file, not its name");
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) throw tooLarge(`it has more than ${most} bytes`);
  }
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
