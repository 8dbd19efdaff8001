import type { Entry, FoundRecord, RecordEvidence, StorageTransaction, SuppressionReason } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { readNotes } from "../notes.js";
import type { CheckedEvidence } from "./evidence.js";
import { isStanding } from "./suppressions.js";

/**
 * The kind of notes on evidence that states the very moment at which it came in. Other evidence of that moment states none. Notes are
 * deleted with the person's record.
 */
const DATED = "dated-evidence";

/** Builds notes on evidence that states the very moment of its intake. It is rare, except with clocks that stand still. */
export function buildDated(
  written: readonly { readonly subject: string; readonly evidence: CheckedEvidence | undefined }[],
  at: Date,
): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { subject, evidence } of written) {
    if (evidence?.isDated !== true || evidence.at.getTime() !== at.getTime()) continue;
    const id = `${subject} ${nameEvidence(evidence)}`;
    entries.set(id, { kind: DATED, id, at, subject, body: {} });
  }
  return [...entries.values()];
}

/** Lists the evidence of a person that states its moment. */
export async function listDated(
  transaction: StorageTransaction,
  { subject, evidence }: Pick<FoundRecord, "subject" | "evidence">,
): Promise<readonly RecordEvidence[]> {
  if (evidence.length === 0) return evidence;
  const numbers = evidence.map(({ intake }) => intake).filter((one) => one > 0);
  const intakes = await transaction.intakes([...new Set(numbers)]);
  const moments = new Map(intakes.map(({ number, at }) => [number, at.getTime()]));
  const dated = new Set((await readNotes(transaction, DATED, subject)).map(({ id }) => id));
  // the moment at which evidence came in proves nothing newer than a right
  return evidence.filter(
    (one) => one.at.getTime() !== moments.get(one.intake) || dated.has(`${subject} ${nameEvidence(one)}`),
  );
}

/** A right of a person, with the moment at which it was exercised. */
export interface ExercisedRight {
  readonly reason: SuppressionReason;
  readonly at: Date;
}

/**
 * Tells if a person gave evidence after they exercised a right. Evidence that is held already is no later than now, even if the
 * clock of its source is ahead.
 */
export async function hasLaterEvidence(
  { assignment }: DatasetContext,
  transaction: StorageTransaction,
  held: FoundRecord,
  right: ExercisedRight,
  now: Date,
): Promise<boolean> {
  const isLater = ({ at }: RecordEvidence): boolean =>
    !isStanding(right, { at: at > now ? now : at, isDated: true }, assignment);
  if (!held.evidence.some(isLater)) return false;
  return (await listDated(transaction, held)).some(isLater);
}

function nameEvidence({ at, document }: Pick<RecordEvidence, "at" | "document">): string {
  return `${at.toISOString()} ${document ?? ""}`;
}
