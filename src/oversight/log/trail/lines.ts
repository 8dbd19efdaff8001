import { canonicalJson, isObject } from "../../../definition/json.js";
import { invalidArgument, StoreError } from "../../../errors/index.js";
import { readBase64 } from "../note/base64.js";
import { HASH_BYTES } from "../tree/hashes.js";

/** An exported trail: text or bytes in pieces of any size, such as `createReadStream(path)`. */
export type ExportedTrail = string | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** A line of an exported trail. Nothing of it is checked yet. */
export type TrailLine =
  /** A leaf; without the text of its event if that has expired. */
  | { readonly kind: "leaf"; readonly index: number; readonly leaf: Buffer; readonly entry: string | undefined }
  /** An event of the trail that is not in the log, although newer ones are. */
  | { readonly kind: "stray" }
  | { readonly kind: "damaged" };

const FORMAT = "purposebound-log@1";
const LONGEST_LINE = 1_000_000;

/** Writes the first line, which carries the checkpoint of all that follows. */
export function writeFirstLine(checkpoint: string): string {
  return `${canonicalJson({ checkpoint, format: FORMAT })}\n`;
}

/** Reads the checkpoint of the first line; undefined if it is none. */
export function readFirstLine(line: string): string | undefined {
  const parsed = parse(line);
  if (!isObject(parsed) || typeof parsed.checkpoint !== "string") return undefined;
  return `${line}\n` === writeFirstLine(parsed.checkpoint) ? parsed.checkpoint : undefined;
}

/** Writes the line of a leaf. The event stands in it byte for byte as it was hashed. */
export function writeLeafLine(index: number, leaf: Buffer, entry: string | undefined): string {
  const place = `"index":${index},"leaf":"${leaf.toString("base64")}"}\n`;
  return entry === undefined ? `{${place}` : `{"entry":${entry},${place}`;
}

/** Writes the line of an event that the log lacks. */
export function writeStrayLine(entry: string): string {
  return `{"entry":${entry}}\n`;
}

const LEAF = /^\{(?:"entry":(\{.*\}),)?"index":(0|[1-9]\d{0,15}),"leaf":"([A-Za-z0-9+/]{43}=)"\}$/s;
const STRAY = /^\{"entry":\{.*\}\}$/s;

/** Reads a line after the first one. */
export function readLine(line: string): TrailLine {
  const [, entry, index, encoded] = LEAF.exec(line) ?? [];
  const leaf = encoded === undefined ? undefined : readBase64(encoded);
  if (leaf?.length === HASH_BYTES) return { kind: "leaf", index: Number(index), leaf, entry };
  return { kind: STRAY.test(line) ? "stray" : "damaged" };
}

/**
 * Splits an exported trail into lines.
 *
 * @throws StoreError `invalid-argument` if it is no text; `note-invalid` if a line does not end
 */
export async function* splitTrail(trail: ExportedTrail): AsyncGenerator<string, void, undefined> {
  const isReadable =
    typeof trail === "string" ||
    (typeof trail === "object" && trail !== null && (Symbol.asyncIterator in trail || Symbol.iterator in trail));
  if (!isReadable) {
    throw invalidArgument("No trail is given", "Pass text, or a stream of it, such as createReadStream(path).");
  }
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let rest = "";
  for await (const piece of typeof trail === "string" ? [trail] : trail) {
    rest += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE) throw new StoreError("note-invalid", "A line of an exported trail is too long");
    yield* lines;
  }
  rest += decoder.decode();
  // the last line ends in a line break; the beginning of another one is damage
  if (rest !== "") yield rest;
}

function parse(line: string): ReturnType<typeof JSON.parse> {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
