import { checkCallOptions, type EndSignal } from "../../boundary/index.js";
import { invalidArgument, PurposeboundError } from "../../errors/index.js";
import type { DatasetContext } from "../context.js";
import { removeOverRequests } from "../requests/list.js";

/** Options of `store.maintain()`. */
export interface MaintainOptions {
  /** Counts what would be deleted now, and writes nothing. */
  readonly dryRun?: boolean;
  /** Ends the work early, between two batches. All that is done stays, and the next call goes on from there. */
  readonly signal?: EndSignal;
  /** Called after each batch is committed. The work waits for it. */
  readonly onProgress?: (progress: MaintenanceProgress) => unknown;
}

/** Progress of maintenance in one assignment. */
export interface MaintenanceProgress {
  readonly assignment: string;
  /** The number of people who were deleted so far. */
  readonly deleted: number;
}

/** Result of maintenance in one assignment. */
export interface MaintainedAssignment extends MaintenanceProgress {
  /** True if keys of people who were deleted are still to be destroyed; the next call tries again. */
  readonly keysPending: boolean;
  /** The stable code of the error that ended the work in this assignment. Repeat the call: what is done stays done. */
  readonly failed?: string;
}

/** The result of maintenance. */
export interface Maintenance {
  readonly isDryRun: boolean;
  /** False if an assignment failed, or `signal` ended the work early. */
  readonly isComplete: boolean;
  /** The assignments that were reached. */
  readonly assignments: readonly MaintainedAssignment[];
}

const OPTIONS = { dryRun: "any", signal: "object", onProgress: "function" } as const;

/** Does what is due in datasets, one after the other. One that fails does not stop the others. */
export async function maintain(
  contexts: readonly DatasetContext[],
  options: MaintainOptions = {},
): Promise<Maintenance> {
  checkCallOptions<MaintainOptions>(options, OPTIONS, "store.maintain()");
  const { dryRun = false, signal, onProgress } = options;
  // text such as "false" would be taken for yes or no by mistake
  if (typeof dryRun !== "boolean")
    throw invalidArgument("`dryRun` of maintain() is not a boolean", "Pass true or false.");
  const assignments: MaintainedAssignment[] = [];
  for (const context of contexts) {
    if (signal?.aborted === true) break;
    let deleted = 0;
    const assignment = context.assignment.id;
    const note = async (count: number): Promise<void> => {
      deleted += count;
      await onProgress?.({ assignment, deleted });
    };
    try {
      if (dryRun) deleted = await countDeletable(context);
      else {
        await context.removeExpired({ signal, onRemoved: note });
        await removeOverRequests(context, signal);
      }
      assignments.push({ assignment, deleted, keysPending: await hasKeys(context) });
    } catch (error) {
      // an error of the caller's own function is the caller's
      if (!(error instanceof PurposeboundError)) throw error;
      assignments.push({ assignment, deleted, keysPending: false, failed: error.code });
    }
  }
  const isComplete = signal?.aborted !== true && assignments.every(({ failed }) => failed === undefined);
  return { isDryRun: dryRun, isComplete, assignments };
}

function countDeletable(context: DatasetContext): Promise<number> {
  return context.act("read", async ({ transaction, at }) => {
    const { retention, ended } = await transaction.countDue(at);
    return retention + ended;
  });
}

function hasKeys(context: DatasetContext): Promise<boolean> {
  return context.act("read", async ({ transaction }) => (await transaction.retiredKeys(1)).length > 0);
}
