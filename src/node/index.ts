/** The subpath `purposebound/node`: mounts a function from Request to Response under Node.js, Express and Fastify. */
export {
  type FastifyPlugin,
  type FastifyScope,
  type FastifyScopedReply,
  type FastifyScopedRequest,
  toFastifyPlugin,
} from "./fastify.js";
export { toNodeHandler } from "./handler.js";
export { findNodeRequest } from "./request.js";
export type { FetchHandler, NodeHandler, NodeHandlerOptions, NodeRequest, NodeResponse } from "./types.js";
