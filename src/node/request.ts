import type { RequestBody } from "./body.js";
import type { NodeRequest } from "./types.js";

/** Headers of the connection, which say nothing of the request that is handed on. */
export const OF_CONNECTION: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Requests of Node.js by the Request that was built of each. */
const senders = new WeakMap<Request, NodeRequest>();

/**
 * Finds the request of Node.js from which a handler's Request was built. It has what a Request lacks, such as the address of the sender and
 * the session that the application keeps on it.
 *
 * @returns Undefined if the Request was built by something else.
 * @example
 * ```ts
 * const handle = createConsole({
 *   store,
 *   authorize: () => undefined,
 *   client: (request) => findNodeRequest(request)?.socket.remoteAddress,
 * });
 * ```
 */
export function findNodeRequest(request: Request): NodeRequest | undefined {
  return senders.get(request);
}

/**
 * Builds the Request that a handler is given.
 *
 * @param signal - Is aborted if the sender leaves before the answer is written.
 * @returns Undefined if the method or a header is none that a Request can have.
 */
export function buildRequest(
  incoming: NodeRequest,
  url: URL,
  body: RequestBody | undefined,
  signal: AbortSignal,
): Request | undefined {
  try {
    const headers = readHeaders(incoming);
    if (body !== undefined) {
      headers.set("content-length", String(body.bytes.byteLength));
      // a parser has unpacked it
      if (body.isRebuilt) headers.delete("content-encoding");
      if (body.type !== undefined) headers.set("content-type", body.type);
    }
    const { method = "GET" } = incoming;
    const request = new Request(url, { method, headers, signal, body: body?.bytes ?? null });
    senders.set(request, incoming);
    return request;
  } catch {
    return undefined;
  }
}

/** Reads headers as Node.js has joined them: of `Authorization` and its like the first counts, cookies stand in one line. */
function readHeaders(incoming: NodeRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value === undefined || name.startsWith(":") || OF_CONNECTION.has(name)) continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  return headers;
}
