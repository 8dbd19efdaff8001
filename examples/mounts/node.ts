// Plain Node.js; `https.createServer()` and `http2.createSecureServer()` take the same handler.
import { createServer, type Server } from "node:http";
import { type FetchHandler, type NodeHandlerOptions, toNodeHandler } from "purposebound/node";

export function createApp(handle: FetchHandler, options?: NodeHandlerOptions): Server {
  return createServer(toNodeHandler(handle, options));
}
