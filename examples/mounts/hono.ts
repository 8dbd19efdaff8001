// Hono, on every runtime. Its requests are Request already.
import { Hono } from "hono";
import type { FetchHandler } from "purposebound/node";

export function createApp(handle: FetchHandler): Hono {
  const app = new Hono();
  app.all("/privacy/*", (c) => handle(c.req.raw));
  return app;
}
