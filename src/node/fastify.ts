import { checkHandler, toNodeHandler } from "./handler.js";
import type { FetchHandler, NodeHandlerOptions, NodeRequest, NodeResponse } from "./types.js";

/** The part of a Fastify instance that the plugin needs. */
export interface FastifyScope {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  all(path: string, handler: (request: FastifyScopedRequest, reply: FastifyScopedReply) => void): unknown;
}

/** The part of a Fastify request that the plugin needs. */
export interface FastifyScopedRequest {
  readonly raw: NodeRequest;
}

/** The part of a Fastify reply that the plugin needs. */
export interface FastifyScopedReply {
  readonly raw: NodeResponse;
  getHeaders(): Readonly<Record<string, number | string | string[] | undefined>>;
  hijack(): unknown;
}

/** A plugin as `register()` of Fastify takes it. */
export type FastifyPlugin = (scope: FastifyScope, options: unknown, done: () => void) => void;

/**
 * Makes a plugin of Fastify from a function from Request to Response. Register it under the prefix of the function. The parsers of your
 * application stay outside: within the plugin, each body goes to the function as it was sent.
 *
 * @param handle - The function, such as a console.
 * @returns The plugin. Headers that hooks have set on the reply go along.
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * const handle = createConsole({ store, authorize: () => undefined, basePath: "/privacy" });
 * await fastifyApp.register(toFastifyPlugin(handle, { origin: "https://crm.example" }), { prefix: "/privacy" });
 * ```
 */
export function toFastifyPlugin(handle: FetchHandler, options: NodeHandlerOptions = {}): FastifyPlugin {
  checkHandler(handle, options, "toFastifyPlugin()");
  const answer = toNodeHandler(handle, options);
  const onRequest = (request: FastifyScopedRequest, reply: FastifyScopedReply): void => {
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    answer(request.raw, reply.raw);
  };
  return (scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    // leaves the body unread
    scope.addContentTypeParser("*", (_request, _payload, parsed) => parsed(null));
    scope.all("/", onRequest);
    scope.all("/*", onRequest);
    done();
  };
}
