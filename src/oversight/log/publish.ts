import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { invalidArgument } from "../../errors/index.js";
import { readTreeHead } from "./note/checkpoint.js";
import { splitNote } from "./note/signed-note.js";

/** A checkpoint that was signed, to be kept outside of the database. */
export interface PublishedCheckpoint {
  /** Id of the assignment. */
  readonly assignment: string;
  /** The log's own name. */
  readonly origin: string;
  /** The number of events that it covers. */
  readonly size: number;
  /** The signed note itself. */
  readonly checkpoint: string;
}

/** A place outside of the database that keeps checkpoints. */
export interface CheckpointPlace {
  /** Keeps a checkpoint. It is called at least once for each that is the newest, and may get an older one after a newer one. */
  publish(checkpoint: PublishedCheckpoint): unknown;
  /**
   * Returns the newest checkpoint of a log that is kept there. The store then signs nothing that contradicts it, such as after an old
   * backup was restored. If left out, nothing is compared.
   */
  newest?(log: { readonly assignment: string; readonly origin: string }): Promise<string | undefined>;
}

/** A place for checkpoints, or a function that is given each. */
export type CheckpointPublisher = CheckpointPlace | CheckpointPlace["publish"];

/**
 * Keeps the newest checkpoint of each log in a directory, as `<origin>.checkpoint`, such as
 * `fjordnet.example/crm/newsletter.checkpoint`. Have it on a machine that the
 * administrators of the database cannot write to, such as the DPO's.
 *
 * @param directory - Made if it is not there.
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * import { checkpointFiles, generateNoteKey, noteSigner } from "purposebound/oversight";
 *
 * const signer = noteSigner(generateNoteKey("fjordnet.example/crm").signerKey);
 * const log = { signer, publish: [checkpointFiles("/mnt/dpo/checkpoints")] };
 * console.log(log);
 * ```
 */
export function checkpointFiles(directory: string): Required<CheckpointPlace> {
  if (typeof directory !== "string" || directory === "")
    throw invalidArgument("checkpointFiles() is given no directory", "Pass its path.");
  return {
    newest: async ({ origin }) => readIfThere(findPath(directory, origin)),
    async publish({ origin, size, checkpoint }) {
      const path = findPath(directory, origin);
      await mkdir(dirname(path), { recursive: true });
      const kept = await readIfThere(path);
      if (kept !== undefined && readTreeHead(splitNote(kept).text).size >= size) return;
      const written = `${path}.${process.pid}.tmp`;
      const file = await open(written, "w");
      try {
        await file.writeFile(checkpoint);
        await file.sync();
      } finally {
        await file.close();
      }
      // a reader finds the former or the new one, and never half of it
      await rename(written, path);
    },
  };
}

/** A log of another name has another file, so that the former one is still there to compare with. */
function findPath(directory: string, origin: string): string {
  const parts = origin.split("/");
  if (parts.some((part) => /^\.*$/.test(part)))
    throw invalidArgument(
      `A log of the name "${origin}" has no file`,
      "Give it a name without empty parts or dots alone.",
    );
  return `${join(directory, ...parts.map(encodeURIComponent))}.checkpoint`;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
