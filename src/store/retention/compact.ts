import { checkCallOptions, type EndSignal } from "../../boundary/index.js";
import type { StorageAdapter } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";

/** Options of `store.compact()`. */
export interface CompactOptions {
  /** Ends the work early, between two tables. All that is done stays. */
  readonly signal?: EndSignal;
}

/** The result of a compaction. */
export interface Compaction {
  /** False if `signal` ended the work early. */
  readonly isComplete: boolean;
  /** Ids of the assignments that were done. */
  readonly assignments: readonly string[];
}

const OPTIONS = { signal: "object" } as const;

/** Has storage write datasets anew, so that no file keeps what was deleted. */
export async function compact(
  storage: StorageAdapter,
  contexts: readonly DatasetContext[],
  options: CompactOptions = {},
): Promise<Compaction> {
  checkCallOptions<CompactOptions>(options, OPTIONS, "store.compact()");
  const layouts = contexts.map(({ layout }) => layout);
  const assignments = await storage.compact(layouts, options.signal);
  return { isComplete: assignments.length === layouts.length, assignments };
}
