import type { IncomingMessage, ServerResponse } from "node:http";
import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";

/** A function from Request to Response, such as a console. */
export type FetchHandler = (request: Request) => Promise<Response> | Response;

/** A request of Node.js, of HTTP/1.1 or HTTP/2. */
export type NodeRequest = IncomingMessage | Http2ServerRequest;

/** The answer of Node.js to a request, over HTTP/1.1 or HTTP/2. */
export type NodeResponse = ServerResponse | Http2ServerResponse;

/** A handler as `http.createServer()` and Express take it. It answers each request, and never throws. */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => void;

/** Options of {@link toNodeHandler} and {@link toFastifyPlugin}. */
export interface NodeHandlerOptions {
  /**
   * The origin at which browsers reach the application, such as `https://crm.example`. Name it behind a proxy, because forwarded
   * headers are believed from nobody. If it is left out, the connection and the header `Host` tell it.
   */
  readonly origin?: string | undefined;
  /** The largest body of a request, in bytes. A larger one is answered by 413 and not read on. Default 65,536. */
  readonly maxBodyBytes?: number | undefined;
  /** Is told what failed. The reader only sees 500. Default `console.error`. */
  readonly onError?: ((error: unknown) => void) | undefined;
}
