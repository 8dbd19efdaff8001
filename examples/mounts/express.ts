// Express 5. The mount may stand before parsers of bodies or behind them.
import express, { type Express } from "express";
import { type FetchHandler, type NodeHandlerOptions, toNodeHandler } from "purposebound/node";

export function createApp(handle: FetchHandler, options?: NodeHandlerOptions): Express {
  const app = express();
  app.use(express.json(), express.urlencoded());
  app.use("/privacy", toNodeHandler(handle, options));
  return app;
}
