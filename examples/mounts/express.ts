// Express 5. The mount may stand before parsers of bodies, or behind them if they keep the bytes.
import express, { type Express } from "express";
import { type FetchHandler, type NodeHandlerOptions, toNodeHandler } from "purposebound/node";

const verify = (request: object, _response: unknown, bytes: Buffer): void => {
  Object.assign(request, { rawBody: bytes });
};

export function createApp(handle: FetchHandler, options?: NodeHandlerOptions): Express {
  const app = express();
  app.use(express.json({ verify }), express.urlencoded({ verify }));
  app.use("/privacy", toNodeHandler(handle, options));
  return app;
}
