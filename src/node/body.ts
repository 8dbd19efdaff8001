import { StoreError } from "../errors/index.js";
import type { NodeRequest } from "./types.js";

/** The body of a request. */
export interface RequestBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its content type, if it was rebuilt in another character set than it was sent in. */
  readonly type?: string;
  /** If a parser had read it before, and it was rebuilt. */
  readonly isRebuilt: boolean;
}

/**
 * Reads the body of a request, up to a size. If a parser has read it already, it is rebuilt from what the parser left.
 *
 * @param most - The largest size in bytes.
 * @returns The body, `too-large`, after which nothing more is read, or `gone` if the sender has left.
 * @throws StoreError `body-consumed`
 */
export async function readBody(incoming: NodeRequest, most: number): Promise<RequestBody | "too-large" | "gone"> {
  if (incoming.readableDidRead || incoming.readableEnded) {
    const body = rebuildBody(incoming);
    return body.bytes.byteLength > most ? "too-large" : body;
  }
  if (incoming.readableEncoding !== null) throw consumed("was given an encoding, so that its bytes are lost");
  if (incoming.destroyed) return "gone";
  if (readStatedLength(incoming) > most) return "too-large";
  const bytes = await readStream(incoming, most);
  return typeof bytes === "string" ? bytes : { bytes, isRebuilt: false };
}

function readStream(incoming: NodeRequest, most: number): Promise<Uint8Array<ArrayBuffer> | "too-large" | "gone"> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const onEnd = () => finish(new Uint8Array(Buffer.concat(parts)));
    const onGone = () => finish("gone");
    const onData = (part: Buffer) => {
      size += part.byteLength;
      if (size > most) finish("too-large");
      else parts.push(part);
    };
    const finish = (found: Uint8Array<ArrayBuffer> | "too-large" | "gone") => {
      incoming.off("data", onData).off("end", onEnd).off("error", onGone).off("close", onGone);
      incoming.pause();
      resolve(found);
    };
    incoming.on("data", onData).on("end", onEnd).on("error", onGone).on("close", onGone);
  });
}

const FORM = "application/x-www-form-urlencoded";

/**
 * Rebuilds a body that a parser has read: from the bytes if it kept them, from the text, or from the fields of a form. JSON is rebuilt from
 * bytes alone, since parsers round numbers and drop repeated keys.
 */
function rebuildBody(incoming: NodeRequest): RequestBody {
  const parsed: unknown = Reflect.get(incoming, "body");
  for (const kept of [Reflect.get(incoming, "rawBody"), parsed]) {
    if (kept instanceof Uint8Array) return { bytes: new Uint8Array(kept), isRebuilt: true };
  }
  const [name = "", ...parameters] = (incoming.headers["content-type"] ?? "").toLowerCase().split(";");
  const type = name.trim();
  const length = readStatedLength(incoming);
  const isEmpty = length === 0 && incoming.headers["transfer-encoding"] === undefined;
  if (isEmpty && incoming.httpVersionMajor < 2 && typeof parsed !== "string") {
    return { bytes: new Uint8Array(), isRebuilt: true };
  }
  if (parsed === undefined || parsed === null) throw consumed("was read before, and nothing is left of it");
  if (typeof parsed !== "string" && type !== FORM) {
    throw consumed("was read before into something else than a form, and its bytes are lost");
  }
  const text = typeof parsed === "string" ? parsed : writeFields(parsed, isNavigation(incoming));
  const isUnicode = parameters.every((one) => !/^\s*charset\s*=/.test(one) || /=\s*"?utf-8"?\s*$/.test(one));
  const isPacked = (incoming.headers["content-encoding"] ?? "identity").toLowerCase() !== "identity";
  const bytes = new TextEncoder().encode(text);
  // decoders put U+FFFD in the place of bytes that they cannot read
  if (!isUnicode || isPacked || bytes.byteLength !== length || text.includes("\uFFFD")) {
    throw consumed("was read before, and what is left of it is not what was sent");
  }
  return { bytes, type: typeof parsed === "string" ? `${type || "text/plain"}; charset=utf-8` : FORM, isRebuilt: true };
}

/** Tells if a browser sent a form itself. No script can say so, and browsers write all forms in the one way of the URL Standard. */
function isNavigation(incoming: NodeRequest): boolean {
  return incoming.headers["sec-fetch-mode"] === "navigate";
}

/** Text that can be written in one way alone, with no shorter one than that of the URL Standard. */
const PLAIN = /^[A-Za-z0-9*._ -]*$/;

/**
 * Writes the fields of a form again. Parsers take brackets out of names, and drop names such as `__proto__`, so that forms look alike
 * afterwards. A loss shows in the length, which the caller compares. That proves nothing if the sender may have written a
 * character shorter than we do, such as `~` instead of `%7E`. Other characters than plain ones are therefore taken from browsers alone.
 */
function writeFields(parsed: unknown, isBrowser: boolean): string {
  if (typeof parsed !== "object") throw consumed("was read before, and its fields are not left as an object");
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(parsed ?? {})) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const one of values) {
      if (typeof one !== "string") throw consumed("was read before into nested fields, and their names are lost");
      fields.append(name, one);
    }
  }
  for (const [name, value] of fields) {
    // parsers count nameless fields, and objects bring numbers to the front
    if (/^\d*$/.test(name)) throw consumed("was read before, and names that are numbers may be none of its own");
    // this is left of bytes that are no UTF-8, and would be written longer than it was sent
    if (/%[0-9a-f]{2}/i.test(name + value)) throw consumed("was read before, and its parser could not decode it");
    if (!isBrowser && !(PLAIN.test(name) && PLAIN.test(value))) {
      throw consumed("was read before, was not sent by a browser's own form, and its special characters are lost");
    }
  }
  return fields.toString();
}

/** Reads the length that a request states, in bytes. Node.js has checked its form. */
function readStatedLength(incoming: NodeRequest): number {
  return Number(incoming.headers["content-length"] ?? 0);
}

function consumed(what: string): StoreError {
  return new StoreError("body-consumed", `The body of a request to a mounted handler ${what}`);
}
