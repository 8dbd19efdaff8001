import { validateHeaderName, validateHeaderValue } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { OF_CONNECTION } from "./request.js";
import type { NodeResponse } from "./types.js";

/**
 * Writes the answer of a handler. All headers are checked before the first is set, so that an error leaves none behind. Cookies come after
 * those that the application has set before.
 *
 * @throws TypeError if it is no answer; the stream's error if its body breaks off
 */
export async function writeAnswer(answer: Response, outgoing: NodeResponse, isHead: boolean): Promise<void> {
  const { status, headers, body } = answer;
  if (!Number.isInteger(status) || status < 200 || status > 599) throw new TypeError("the answer has no status");
  const set = [...headers].filter(([name]) => name !== "set-cookie" && !OF_CONNECTION.has(name));
  const cookies = headers.getSetCookie();
  const stated = headers.get("content-length");
  const isStatedRight =
    stated === null || isHead || (body === null ? EMPTY.has(status) || stated === "0" : /^\d+$/.test(stated));
  if (!isStatedRight) throw new TypeError("the answer states a length that it does not have");
  for (const [name, value] of [...set, ...cookies.map((cookie) => ["set-cookie", cookie] as const)]) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
  outgoing.statusCode = status;
  for (const [name, value] of set) outgoing.setHeader(name, value);
  if (cookies.length > 0) outgoing.setHeader("set-cookie", [...readEarlier(outgoing), ...cookies]);
  if (isHead || body === null) {
    await body?.cancel();
    outgoing.end();
    return;
  }
  // the types of DOM and of Node.js describe one and the same class
  const parts = Readable.fromWeb(body as NodeStream<Uint8Array>);
  if (stated === null) await pipeline(parts, outgoing);
  else await pipeline(parts, (given) => keepLength(given, Number(stated)), outgoing);
}

/** Status codes that state the length of another answer. */
const EMPTY: ReadonlySet<number> = new Set([204, 304]);

/** Breaks off a body that has another length than it states. The rest would begin another answer, and Node.js does not look. */
async function* keepLength(parts: AsyncIterable<Uint8Array>, stated: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const part of parts) {
    size += part.byteLength;
    if (size > stated) break;
    yield part;
  }
  if (size !== stated) throw new TypeError("the body of the answer has another length than it states");
}

/** Cookies that the application has set before. */
function readEarlier(outgoing: NodeResponse): readonly string[] {
  const earlier = outgoing.getHeader("set-cookie");
  return earlier === undefined ? [] : [earlier].flat().map(String);
}

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  413: "Content Too Large",
  500: "Internal Server Error",
  501: "Not Implemented",
};

/** Writes an answer without the handler, and without details. If an answer had begun, it is broken off. */
export function writeStatus(outgoing: NodeResponse, status: 400 | 413 | 500 | 501, isHead: boolean): void {
  if (outgoing.destroyed) return;
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const text = REASONS[status] ?? "";
  outgoing.statusCode = status;
  outgoing.setHeader("content-type", "text/plain; charset=utf-8");
  outgoing.setHeader("content-length", Buffer.byteLength(text));
  outgoing.setHeader("cache-control", "no-store");
  outgoing.setHeader("x-content-type-options", "nosniff");
  // the rest of a body that is too large is not read, so that no other request can follow it
  if (status === 413 && outgoing.req.httpVersionMajor < 2) outgoing.setHeader("connection", "close");
  outgoing.end(isHead ? "" : text);
}
