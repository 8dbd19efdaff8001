import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";
import { isCode, type Standing, tryAlive } from "./alive.js";

/** The process that has a lock, as it describes itself. A value that the system does not tell is undefined. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it took the lock, for people. */
  readonly since?: string | undefined;
  /** When the process started, in the system's own count. It tells apart two processes of one number. */
  readonly started?: string | undefined;
  /** The running of the kernel that the process is under. Containers of one machine share it. */
  readonly boot?: string | undefined;
  /** The machine, as it was installed. */
  readonly machine?: string | undefined;
  /** The namespace in which its number means it. Each container has one of its own. */
  readonly namespace?: string | undefined;
  /** Name of the socket on which it listens for as long as it lives; see `Alive`. */
  readonly socket?: string | undefined;
  /** Number of the lock's file in its file system, which a copy does not have. */
  readonly file?: string | undefined;
}

/** The place at which a lock was found. */
export interface LockPlace {
  /** The place of the holder's socket. */
  readonly socket: readonly [folder: string, name: string] | undefined;
  /** Number of the lock's file in its file system. */
  readonly file: string;
}

/** The first namespace of processes of each Linux: `PROC_PID_INIT_INO`. Outside of containers all processes are in it. */
const FIRST_NAMESPACE = "pid:[4026531836]";

/** Describes this process. */
export async function describeSelf(): Promise<Holder> {
  const read = (path: string): Promise<string | undefined> =>
    readFile(path, "utf8").then(
      (text) => text.trim() || undefined,
      () => undefined,
    );
  return {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    started: await readStart(process.pid),
    boot: await read("/proc/sys/kernel/random/boot_id"),
    machine: await read("/etc/machine-id"),
    namespace: await readlink("/proc/self/ns/pid").catch(() => undefined),
  };
}

/** Reads who wrote a lock; undefined if the text does not tell. */
export function readHolder(text: string): Holder | undefined {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== "object" || found === null) return undefined;
    const { pid, host, socket, ...rest } = found as Readonly<Record<string, unknown>>; // each is checked
    if (typeof host !== "string" || !(Number.isSafeInteger(pid) && Number(pid) > 0)) return undefined;
    const told = (name: string): string | undefined => {
      const value = rest[name];
      return typeof value === "string" ? value : undefined;
    };
    return {
      pid: Number(pid),
      host,
      since: told("since"),
      started: told("started"),
      boot: told("boot"),
      machine: told("machine"),
      namespace: told("namespace"),
      file: told("file"),
      // no path: it is looked up near the lock
      socket: typeof socket === "string" && /^\.?[0-9a-f]+\.sock$/.test(socket) ? socket : undefined,
    };
  } catch {
    return undefined;
  }
}

/**
 * Judges if the process that holds a lock is still there. Its number says so only if both are in one namespace. Otherwise its
 * socket does, if both are under one kernel. The kernel refuses connections to a socket whose process is gone.
 *
 * Nothing is judged by time, because a process that is stopped or busy for long comes back.
 */
export async function judgeHolder(holder: Holder, self: Holder, { socket, file }: LockPlace): Promise<Standing> {
  const { boot, host, machine, namespace } = holder;
  if (boot === undefined || self.boot === undefined) {
    // a system without containers of its own, where the name of the machine has to do
    return boot === self.boot && host === self.host ? judgeNumber(holder) : "unseen";
  }
  if (boot !== self.boot) {
    const isRestarted =
      machine !== undefined &&
      machine === self.machine &&
      host === self.host &&
      namespace === FIRST_NAMESPACE &&
      self.namespace === FIRST_NAMESPACE;
    return isRestarted ? "gone" : "unseen";
  }
  // a copy of a directory at work, on a file system that has sockets, and so keeps the numbers of files
  if (socket !== undefined && holder.file !== undefined && holder.file !== file) return "gone";
  if (namespace !== undefined && namespace === self.namespace) return judgeNumber(holder);
  return socket === undefined ? "unseen" : tryAlive(socket);
}

async function judgeNumber({ pid, started }: Holder): Promise<Standing> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isCode(error, "ESRCH") ? "gone" : "held";
  }
  const now = await readStart(pid);
  return started !== undefined && now !== undefined && started !== now ? "gone" : "held";
}

/**
 * Reads when a process started, if the system tells (proc(5)). It is field 22, counted after the name, which may hold
 * any text.
 */
async function readStart(pid: number): Promise<string | undefined> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return status.slice(status.lastIndexOf(")") + 2).split(" ")[19];
}
