import { randomUUID } from "node:crypto";
import { StoreError } from "../../errors/index.js";
import { ALL_EVENTS, buildEvent } from "../../oversight/index.js";
import { SYSTEM } from "../actor.js";
import type { OpenLog } from "./head.js";

/** Codes of errors that say that the log or its trail was changed. */
const FAILURES: ReadonlySet<string> = new Set(["log-broken", "log-diverged"]);
/** The same failure is told once in this time, however often it is found. */
const ONCE_IN_MS = 86_400_000;

/** Notes in the trail if work with a log finds that the log or the trail was changed, so that the DPO is told. */
export async function noteFailure<Result>(log: OpenLog, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    // the error itself counts, whatever becomes of its note
    if (error instanceof StoreError && FAILURES.has(error.code)) await append(log, error.code).catch(() => undefined);
    throw error;
  }
}

function append({ context }: OpenLog, code: string): Promise<void> {
  const { storage, layout, now } = context;
  return storage.transaction(layout, "shared", async (transaction) => {
    const at = now();
    const { entries } = await transaction.trail({
      ...ALL_EVENTS,
      acts: ["verification-failed"],
      since: new Date(at.getTime() - ONCE_IN_MS),
      order: "newest",
      limit: 10,
    });
    if (entries.some(({ event }) => Object.hasOwn(event.counts ?? {}, code))) return;
    await transaction.append([
      buildEvent(randomUUID(), at, { act: "verification-failed", actor: SYSTEM, counts: { [code]: 1 } }),
    ]);
  });
}
