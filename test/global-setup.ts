import type { TestProject } from "vitest/node";
import { startServer, type TestServer } from "./support/server/server.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A server of a current version. */
    server: TestServer;
    /** A server of the oldest version supported. */
    oldest: TestServer;
  }
}

/** Starts real PostgreSQL servers, once for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [current, oldest] = [await startServer(), await startServer({ version: "15" })];
  // nothing else of them can be passed to the processes that run the tests
  project.provide("server", { admin: current.admin, application: current.application });
  project.provide("oldest", { admin: oldest.admin, application: oldest.application });
  return async () => {
    await current.stop();
    await oldest.stop();
  };
}
