import { randomBytes } from "node:crypto";
import { chmod, constants, type FileHandle, open, rm, stat } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { dirname, join } from "node:path";

/** State of a lock. Its process is at work, is gone, or cannot be seen from here. */
export type Standing = "held" | "gone" | "unseen";

/** Longest path of a socket, in bytes, that all systems take (`sun_path` has 104 on macOS). A longer one would be cut off. */
const LONGEST_PATH = 100;

/**
 * A socket that takes connections for as long as this process lives, even while the process is busy or stopped. It is found
 * from every container of the machine, because the kernel looks such sockets up by the file.
 */
export class Alive {
  readonly name: string;
  readonly #server: Server;
  readonly #path: string;

  private constructor(name: string, path: string, server: Server) {
    this.name = name;
    this.#path = path;
    this.#server = server;
  }

  /**
   * Begins to listen; undefined if the system or the file system has no sockets.
   *
   * The socket lies beside the directory whose lock it is for, so that a copy of the directory at work is one of files alone.
   * If the directory is a volume of its own, the socket lies in the folder of the lock.
   */
  static async begin(directory: string, folder: string): Promise<Alive | undefined> {
    const random = `${randomBytes(8).toString("hex")}.sock`;
    const [own, above] = await Promise.all([directory, dirname(directory)].map((path) => stat(path)));
    const beside = own?.dev === above?.dev ? await Alive.#listen(dirname(directory), `.${random}`) : undefined;
    return beside ?? (await Alive.#listen(folder, random));
  }

  static async #listen(folder: string, name: string): Promise<Alive | undefined> {
    const server = createServer((client) => client.destroy());
    const isListening = await withShortPath(
      folder,
      name,
      (path) =>
        new Promise<boolean>((done) => {
          server.once("error", () => done(false));
          server.listen(path, () => done(true));
        }),
    );
    const path = join(folder, name);
    if (isListening === true) {
      server.unref();
      await chmod(path, 0o600);
      return new Alive(name, path, server);
    }
    await rm(path, { force: true });
    return undefined;
  }

  async end(): Promise<void> {
    await new Promise((done) => this.#server.close(done));
    await rm(this.#path, { force: true });
  }
}

/** Finds the path of a socket by its name, which begins with a dot if it lies beside the directory. */
export function findSocket(directory: string, folder: string, name: string): readonly [folder: string, name: string] {
  return name.startsWith(".") ? [dirname(directory), name] : [folder, name];
}

/** Tries a process's socket. The kernel refuses connections if the process is gone. */
export async function tryAlive(place: readonly [folder: string, name: string]): Promise<Standing> {
  const standing = await withShortPath(
    ...place,
    (path) =>
      new Promise<Standing>((resolve) => {
        const client = connect(path);
        const end = (found: Standing): void => {
          client.destroy();
          resolve(found);
        };
        client.once("connect", () => end("held"));
        // EAGAIN: so many have asked that the queue of a busy process is full
        client.once("error", (error) =>
          end(isCode(error, "ECONNREFUSED") ? "gone" : isCode(error, "EAGAIN") ? "held" : "unseen"),
        );
      }),
  );
  return standing ?? "unseen";
}

/** Gives a path of a socket that is short enough, through an open folder on Linux; undefined if there is none. */
async function withShortPath<Result>(
  folder: string,
  name: string,
  use: (path: string) => Promise<Result>,
): Promise<Result | undefined> {
  // there, names of sockets are no paths
  if (process.platform === "win32") return undefined;
  const path = join(folder, name);
  if (Buffer.byteLength(path) <= LONGEST_PATH) return use(path);
  if (process.platform !== "linux") return undefined;
  let opened: FileHandle | undefined;
  try {
    opened = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
    return await use(`/proc/self/fd/${opened.fd}/${name}`);
  } finally {
    await opened?.close();
  }
}

/** Tells if an error of the system has a code. */
export function isCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
