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

/** Rebuilds a body that a parser has read: from the bytes if it kept them, from the text, or from the fields. */
function rebuildBody(incoming: NodeRequest): RequestBody {
  const parsed: unknown = Reflect.get(incoming, "body");
  for (const kept of [Reflect.get(incoming, "rawBody"), parsed]) {
    if (kept instanceof Uint8Array) return { bytes: new Uint8Array(kept), isRebuilt: true };
  }
  const type = (incoming.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (typeof parsed === "string") return rebuild(parsed, `${type || "text/plain"}; charset=utf-8`);
  const isEmpty = readStatedLength(incoming) === 0 && incoming.headers["transfer-encoding"] === undefined;
  if (isEmpty && incoming.httpVersionMajor < 2) return { bytes: new Uint8Array(), isRebuilt: true };
  if (parsed === undefined || parsed === null) throw consumed("was read before, and nothing is left of it");
  if (type === FORM) return rebuild(writeFields(parsed, incoming), FORM);
  if (type === "application/json" || type.endsWith("+json")) return rebuild(JSON.stringify(parsed), type);
  throw consumed("was read before, and is neither a form nor JSON");
}

function rebuild(text: string, type: string): RequestBody {
  return { bytes: new TextEncoder().encode(text), type, isRebuilt: true };
}

/**
 * Writes the fields of a form again. Some parsers take brackets out of names, so that `a[]=1` and `a=1` look alike afterwards. Lists are
 * taken only if the form has its former length, or names would have changed unseen.
 */
function writeFields(parsed: unknown, incoming: NodeRequest): string {
  if (typeof parsed !== "object") throw consumed("was read before, and its fields are not left as an object");
  const fields = new URLSearchParams();
  let hasLists = false;
  for (const [name, value] of Object.entries(parsed ?? {})) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    hasLists ||= Array.isArray(value);
    for (const one of values) {
      if (typeof one !== "string") throw consumed("was read before into nested fields, and their names are lost");
      fields.append(name, one);
    }
  }
  const text = fields.toString();
  if (hasLists && text.length !== readStatedLength(incoming)) {
    throw consumed("was read before, and it cannot be told if names of repeated fields had brackets");
  }
  return text;
}

/** Reads the length that a request states, in bytes. Node.js has checked its form. */
function readStatedLength(incoming: NodeRequest): number {
  return Number(incoming.headers["content-length"] ?? 0);
}

function consumed(what: string): StoreError {
  return new StoreError("body-consumed", `The body of a request to a mounted handler ${what}`);
}
