// Fastify 5. The plugin takes bodies as they are sent, whatever parsers the application has.
import { type FastifyInstance, fastify } from "fastify";
import { type FetchHandler, type NodeHandlerOptions, toFastifyPlugin } from "purposebound/node";

export async function createApp(handle: FetchHandler, options?: NodeHandlerOptions): Promise<FastifyInstance> {
  const app = fastify();
  await app.register(toFastifyPlugin(handle, options), { prefix: "/privacy" });
  return app;
}
