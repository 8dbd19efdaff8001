import type { TestProject } from "vitest/node";
import { type RunningServer, startServer, type TestServer } from "../support/server/server.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A server of a current version. */
    server: TestServer;
    /** A server of the oldest version supported. */
    oldest: TestServer;
  }
}

/** The servers of this run. Each project loads this file anew, so they are kept where all of them look. */
interface Shared {
  readonly started: Promise<readonly [current: RunningServer, oldest: RunningServer]>;
  projects: number;
}
const KEPT = Symbol.for("purposebound test servers");
// no other name of it is used
const kept = globalThis as { [KEPT]?: Shared | undefined };

/** Starts real PostgreSQL servers once, however many projects of the run need them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  kept[KEPT] ??= { started: start(), projects: 0 };
  const shared = kept[KEPT];
  shared.projects += 1;
  const [current, oldest] = await shared.started;
  // nothing else of them can be passed to the processes that run the tests
  project.provide("server", { admin: current.admin, application: current.application });
  project.provide("oldest", { admin: oldest.admin, application: oldest.application });
  return async () => {
    shared.projects -= 1;
    if (shared.projects > 0) return;
    kept[KEPT] = undefined;
    await Promise.all([current.stop(), oldest.stop()]);
  };
}

async function start(): Promise<readonly [RunningServer, RunningServer]> {
  // their data need not survive the machine, and to wait for its disk takes time; test/faults has servers that do wait
  const settings = { fsync: "off" };
  return Promise.all([startServer({ settings }), startServer({ version: "15", settings })]);
}
