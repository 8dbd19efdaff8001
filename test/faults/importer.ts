import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

/** What became of an import in another process. */
export interface JobEnd {
  /** How many rows, from the first, the import had acknowledged. */
  readonly acknowledged: number;
  /** "done", "failed" and the codes, or "gone" if the process ended. */
  readonly end: string;
}

const SCRIPT = fileURLToPath(new URL("importer-process.ts", import.meta.url));

/** A process of its own that imports into one assignment; see importer-process.ts. */
export class Importer {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;
  #killed = false;

  /** @param target - Address of a server, or a data directory. */
  constructor(target: string, id: string) {
    this.#child = spawn(process.execPath, ["--import", "tsx", SCRIPT, target, id], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    // a process that is killed while it is told something
    this.#child.stdin.on("error", () => undefined);
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Its first word: "ready", or "closed" and the code. */
  async opened(): Promise<string> {
    return (await this.#line()) ?? "gone";
  }

  /** Whether it ended although nobody killed it. */
  get crashed(): boolean {
    return !this.#killed && (this.#child.exitCode !== null || this.#child.signalCode !== null);
  }

  get killed(): boolean {
    return this.#killed;
  }

  /** @param onBatch - Told each time how many rows are acknowledged. */
  async run(
    people: readonly number[],
    batch: number,
    onBatch: (rows: number) => void = () => undefined,
  ): Promise<JobEnd> {
    this.#child.stdin.write(`${JSON.stringify({ people, batch })}\n`);
    for (let acknowledged = 0; ; ) {
      const line = await this.#line();
      if (line?.startsWith("acknowledged ")) {
        acknowledged = Number(line.split(" ")[1]);
        onBatch(acknowledged);
      } else {
        return { acknowledged, end: line ?? "gone" };
      }
    }
  }

  kill(): void {
    this.#killed = true;
    this.#child.kill("SIGKILL");
  }

  /** Lets it close its store, and waits for its end. */
  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.stdin.end();
    await new Promise((resolve) => this.#child.once("exit", resolve));
  }

  async #line(): Promise<string | undefined> {
    const { done, value } = await this.#lines.next();
    return done === true ? undefined : value;
  }
}
