import { checkCallOptions, type EndSignal } from "../../boundary/index.js";
import { invalidArgument, PurposeboundError } from "../../errors/index.js";
import type { StoreNotes } from "../../storage/index.js";
import type { Act, DatasetContext } from "../context.js";
import type { Deliveries, Delivery } from "../delivery/deliver.js";
import { pruneUndelivered } from "../delivery/undelivered.js";
import type { KeyEpoch, SubjectKeys } from "../keys/subject-keys.js";
import type { Logs } from "../log/options.js";
import { buildLog } from "../log/trail-log.js";
import { removeOverRequests } from "../requests/list.js";
import { pruneErasures } from "../restore/erasure-notes.js";
import { pruneWithdrawals } from "../rights/proof.js";
import { countValues, findOver } from "./keeps.js";

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
  /** The number of values that were emptied so far, because the own time of their field was over. */
  readonly emptied: number;
}

/** Result of maintenance in one assignment. */
export interface MaintainedAssignment extends MaintenanceProgress {
  /** True if keys of people who were deleted are still to be destroyed; the next call tries again. */
  readonly keysPending: boolean;
  /** The number of events that were sealed into the log; left out without `log` of openStore(), and in a dry run. */
  readonly sealed?: number;
  /** The stable code of the error that ended the work in this assignment. Repeat the call: what is done stays done. */
  readonly failed?: string;
}

/** The result of maintenance. */
export interface Maintenance {
  readonly isDryRun: boolean;
  /** False if an assignment, the links or the keys failed, if old keys are still to be destroyed, or if `signal` ended the work early. */
  readonly isComplete: boolean;
  /** The assignments that were reached. */
  readonly assignments: readonly MaintainedAssignment[];
  /** The removal of links and sessions of people that have expired, if it failed. They open nothing all the same. */
  readonly links?: { readonly failed: string };
  /** The work on keys that are kept wrapped; left out if `fieldKeys` keeps none, in a dry run, and if the work ended early. */
  readonly keys?: MaintainedKeys;
  /** The pass over messages to the DPOs; left out without channels, in a dry run, and if the work ended early. A receiver that is down is no failure here. */
  readonly delivery?: Delivery;
}

/** The work on keys that are kept wrapped. */
export interface MaintainedKeys extends KeyEpoch {
  /** The stable code of the error that ended the work on keys. Repeat the call. */
  readonly failed?: string;
}

/** Parts of a store beside its datasets. */
interface MaintainedParts {
  readonly fieldKeys: SubjectKeys | undefined;
  readonly logs: Logs | undefined;
  readonly now: () => Date;
  readonly deliveries: Deliveries;
  readonly notes: StoreNotes;
}

const OPTIONS = { dryRun: "any", signal: "object", onProgress: "function" } as const;

/** Does what is due in datasets, one after the other. One that fails does not stop the others. */
export async function maintain(
  contexts: readonly DatasetContext[],
  { fieldKeys, logs, now, deliveries, notes }: MaintainedParts,
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
    let [deleted, emptied] = [0, 0];
    const assignment = context.assignment.id;
    const note = async (count: number): Promise<void> => {
      deleted += count;
      await onProgress?.({ assignment, deleted, emptied });
    };
    const noteValues = async (count: number): Promise<void> => {
      emptied += count;
      await onProgress?.({ assignment, deleted, emptied });
    };
    try {
      if (dryRun) {
        deleted = await countDeletable(context);
        emptied = await countEmptiable(context);
      } else {
        await context.removeExpired({ signal, onRemoved: note });
        await context.emptyOver({ signal, onRemoved: noteValues });
        await removeOverRequests(context, signal);
        if (!isAborted(signal)) await pruneNotes(context);
      }
      // last, so that the log has what maintenance did
      const sealed = dryRun || logs === undefined ? undefined : await sealTrail(context, logs, signal);
      const told = sealed === undefined ? {} : { sealed };
      assignments.push({ assignment, deleted, emptied, ...told, keysPending: await hasKeys(context) });
    } catch (error) {
      // an error of the caller's own function is the caller's
      if (!(error instanceof PurposeboundError)) throw error;
      assignments.push({ assignment, deleted, emptied, keysPending: false, failed: error.code });
    }
  }
  const failedLinks = dryRun ? undefined : await removeExpiredNotes(notes, now(), signal);
  const links = failedLinks === undefined ? {} : { links: { failed: failedLinks } };
  const isDelivering = !dryRun && !isAborted(signal) && deliveries.hasChannels;
  const told = isDelivering ? { delivery: await deliveries.deliver(signal === undefined ? {} : { signal }) } : {};
  const isDone =
    signal?.aborted !== true && failedLinks === undefined && assignments.every(({ failed }) => failed === undefined);
  if (dryRun || signal?.aborted === true || fieldKeys?.maintain === undefined) {
    return { isDryRun: dryRun, isComplete: isDone, assignments, ...links, ...told };
  }
  const keys = await maintainKeys(fieldKeys, now());
  const isComplete = isDone && keys.failed === undefined && keys.toDestroy === 0;
  return { isDryRun: dryRun, isComplete, assignments, ...links, keys, ...told };
}

/** The number of notes that are removed in one transaction. */
const NOTES_AT_ONCE = 1_000;

/** Removes notes of the store that have expired, such as links of people. Returns the code of the error that ended it. */
async function removeExpiredNotes(
  notes: StoreNotes,
  at: Date,
  signal: EndSignal | undefined,
): Promise<string | undefined> {
  try {
    while (!isAborted(signal)) if ((await notes.removeExpired(at, NOTES_AT_ONCE)) < NOTES_AT_ONCE) break;
    return undefined;
  } catch (error) {
    if (!(error instanceof PurposeboundError)) throw error;
    return error.code;
  }
}

/** Has the place of keys do what is due. A failure is told, because the people are deleted all the same. */
async function maintainKeys(fieldKeys: SubjectKeys, at: Date): Promise<MaintainedKeys> {
  try {
    const { isNew, toDestroy, goneAt } = (await fieldKeys.maintain?.(at)) ?? NOTHING_DONE;
    return { isNew, toDestroy, ...(goneAt === undefined ? {} : { goneAt }) };
  } catch (error) {
    return { ...NOTHING_DONE, failed: error instanceof PurposeboundError ? error.code : "encryption-failed" };
  }
}

const NOTHING_DONE: KeyEpoch = { isNew: false, toDestroy: 0 };

/** The signal may have come while batches were deleted. */
function isAborted(signal: EndSignal | undefined): boolean {
  return signal?.aborted === true;
}

async function sealTrail(context: DatasetContext, logs: Logs, signal: EndSignal | undefined): Promise<number> {
  const { sealed } = await buildLog(context, logs).seal(signal === undefined ? {} : { signal });
  return sealed;
}

/** Deletes notes whose own time is over. It deletes nobody, because people are counted in batches. */
async function pruneNotes(context: DatasetContext): Promise<void> {
  const prune = async ({ transaction, at }: Act): Promise<void> => {
    await pruneErasures(transaction, at);
    await pruneWithdrawals(transaction, at);
    await pruneUndelivered(transaction, at);
  };
  await context.act("shared", prune, { limit: 0 });
}

function countDeletable(context: DatasetContext): Promise<number> {
  return context.act("read", async ({ transaction, at }) => {
    const { retention, ended } = await transaction.countDue(at);
    return retention + ended;
  });
}

function countEmptiable(context: DatasetContext): Promise<number> {
  return context.act("read", async ({ transaction, at }) => {
    const over = findOver(context.assignment, at);
    return over === undefined ? 0 : countValues(await transaction.countOver(over));
  });
}

function hasKeys(context: DatasetContext): Promise<boolean> {
  return context.act("read", async ({ transaction }) => (await transaction.retiredKeys(1)).length > 0);
}
